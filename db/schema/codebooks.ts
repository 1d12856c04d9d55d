import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { day, moment, regionId } from "./columns.ts";
import { region } from "./regions.ts";

/** A published codebook never changes; a revision is a new version. */
export const codebook = pgTable(
  "codebook",
  {
    regionId: regionId().references(() => region.regionId),
    version: integer("version").notNull(),
    title: text("title").notNull(),
    publishedOn: day("published_on").notNull(),
    notes: jsonb("notes").$type<{ id: string; text: string }[]>().notNull(),
    /** The patterns by which the machine suggests themes, in the format of content/codebook. */
    patterns: jsonb("patterns").$type<unknown>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.regionId, t.version] })],
);

export const theme = pgTable(
  "theme",
  {
    regionId: regionId(),
    version: integer("version").notNull(),
    id: text("id").notNull(),
    position: integer("position").notNull(),
    kernwaarde: text("kernwaarde").notNull(),
    label: text("label").notNull(),
    definition: text("definition").notNull(),
    codeWhen: text("code_when").notNull(),
    notWhen: text("not_when").notNull(),
    examples: jsonb("examples").$type<{ valence: string; text: string }[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.version, t.id] }),
    foreignKey({ columns: [t.regionId, t.version], foreignColumns: [codebook.regionId, codebook.version] }),
  ],
);

/** The patterns of a codebook version as a researcher left them. Append-only (a trigger): the newest counts. */
export const patternRevision = pgTable(
  "pattern_revision",
  {
    regionId: regionId(),
    version: integer("version").notNull(),
    /** From 1; the patterns the codebook came with are revision 0. */
    revision: integer("revision").notNull(),
    patterns: jsonb("patterns").$type<unknown>().notNull(),
    note: text("note").notNull().default(""),
    /** The earlier revision this one brings back. */
    restores: integer("restores"),
    madeBy: uuid("made_by").notNull(),
    madeAt: moment("made_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.version, t.revision] }),
    foreignKey({ columns: [t.regionId, t.version], foreignColumns: [codebook.regionId, codebook.version] }),
    foreignKey({ columns: [t.regionId, t.madeBy], foreignColumns: [account.regionId, account.id] }),
    index().on(t.regionId, t.madeBy),
  ],
);

/** A region's own goals over the shared themes. */
export const framework = pgTable(
  "framework",
  {
    regionId: regionId().references(() => region.regionId),
    id: text("id").notNull(),
    name: text("name").notNull(),
    source: text("source").notNull(),
  },
  (t) => [primaryKey({ columns: [t.regionId, t.id] })],
);

export const goal = pgTable(
  "goal",
  {
    regionId: regionId(),
    frameworkId: text("framework_id").notNull(),
    code: text("code").notNull(),
    position: integer("position").notNull(),
    title: text("title").notNull(),
    text: text("text").notNull().default(""),
    /** Theme ids, in the framework's order; a theme may serve more than one goal. */
    themes: text("themes").array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.frameworkId, t.code] }),
    foreignKey({ columns: [t.regionId, t.frameworkId], foreignColumns: [framework.regionId, framework.id] }),
    index().on(t.regionId, t.frameworkId),
  ],
);
