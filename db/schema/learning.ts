import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Valence } from "../../api/contract/common.ts";
import { account } from "./accounts.ts";
import { bytes, day, moment, regionId } from "./columns.ts";
import { region } from "./regions.ts";
import { safeVersion, story } from "./stories.ts";

/**
 * How a story is to be coded. Drawn by lot at its first approval, before a machine or a person has read the safe text
 * for themes; a second approval keeps the first lot. A story without a row is coded by one person, with suggestions.
 */
export const codingPlan = pgTable(
  "coding_plan",
  {
    regionId: regionId(),
    storyId: uuid("story_id").notNull(),
    /** Coded without suggestions, never trained on: what the figures are measured on. */
    holdout: boolean("holdout").notNull().default(false),
    /** 1, or 2 who do not see each other's work until both are done. */
    coders: smallint("coders").notNull().default(1),
    drawnOn: day("drawn_on").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.storyId] }),
    foreignKey({ columns: [t.regionId, t.storyId], foreignColumns: [story.regionId, story.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** Who has finished a first pass over a story. */
export const codingPass = pgTable(
  "coding_pass",
  {
    regionId: regionId(),
    storyId: uuid("story_id").notNull(),
    coderId: uuid("coder_id").notNull(),
    doneAt: moment("done_at").notNull().defaultNow(),
    /**
     * The themes this coder gave, as they were when the pass ended: what two coders agree on is measured on what they
     * thought before they saw each other's codes. Null for a pass from before this was kept.
     */
    themes: text("themes").array(),
    /** Theme id -> the valences this coder gave it, then too. Null for a pass from before this was kept. */
    valences: jsonb("valences").$type<Record<string, Valence[]>>(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.storyId, t.coderId] }),
    foreignKey({ columns: [t.regionId, t.storyId], foreignColumns: [story.regionId, story.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.regionId, t.coderId], foreignColumns: [account.regionId, account.id] }),
    index().on(t.regionId, t.storyId),
    index().on(t.regionId, t.coderId),
  ],
);

/**
 * What an engine thought of a safe version at its last reading: by that of the built-in one the next story to code is
 * chosen, and two engines that read the same stories are compared by theirs.
 */
export const reading = pgTable(
  "reading",
  {
    regionId: regionId(),
    versionId: uuid("version_id").notNull(),
    engine: text("engine").notNull(),
    model: text("model").notNull(),
    /** Theme id -> calibrated probability. */
    probabilities: jsonb("probabilities").$type<Record<string, number>>().notNull(),
    readOn: day("read_on").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.versionId, t.engine] }),
    foreignKey({
      columns: [t.regionId, t.versionId],
      foreignColumns: [safeVersion.regionId, safeVersion.id],
    }).onDelete("cascade"),
  ],
);

/**
 * A model trained on a region's own codings. Only the newest one keeps its weights: words of a withdrawn story must not
 * live on in an old one. Dated by day, since a withdrawal may be why it was made.
 */
export const themeModel = pgTable(
  "theme_model",
  {
    regionId: regionId().references(() => region.regionId),
    number: integer("number").notNull(),
    codebookVersion: integer("codebook_version").notNull(),
    patternRevision: integer("pattern_revision").notNull(),
    /** The model file, gzipped; null once a newer one has taken its place. */
    weights: bytes("weights"),
    /** Own stories it was made of, to know after a withdrawal that it must be made again; emptied with the weights. */
    stories: uuid("stories").array().notNull(),
    ownStories: integer("own_stories").notNull(),
    baseStories: integer("base_stories").notNull(),
    cpuMs: integer("cpu_ms").notNull(),
    /** Themes with too few examples, which use patterns only. */
    patternsOnly: text("patterns_only").array().notNull(),
    /** Why it was made: asked | withdrawn */
    reason: text("reason").notNull(),
    madeOn: day("made_on").notNull(),
  },
  (t) => [primaryKey({ columns: [t.regionId, t.number] })],
);
