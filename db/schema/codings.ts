import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { theme } from "./codebooks.ts";
import { day, id, moment, regionId } from "./columns.ts";
import { safeVersion, story } from "./stories.ts";

/**
 * The machine's proposal, never a coding, and the log of what became of it. state: open | accepted | changed (taken over
 * with another valence, passage or theme) | rejected | replaced (shown, not judged, and then a newer model read the story) |
 * shadow (of an engine that reads along: never shown, measured only).
 */
export const suggestion = pgTable(
  "suggestion",
  {
    regionId: regionId(),
    id: id(),
    versionId: uuid("version_id").notNull(),
    codebookVersion: integer("codebook_version").notNull(),
    themeId: text("theme_id").notNull(),
    valence: text("valence").notNull(),
    confidence: real("confidence").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    source: text("source").notNull(),
    reason: text("reason").notNull(),
    /** Which kind of engine made it, and which state of that engine: figures are kept apart by both. */
    engine: text("engine").notNull(),
    model: text("model").notNull().default("themes-1"),
    /** The coding of this region that is nearest to it. No foreign key: the coding may go, the suggestion stays. */
    likeCodingId: uuid("like_coding_id"),
    state: text("state").notNull().default("open"),
    /** The day a researcher first had it on the screen. */
    shownOn: day("shown_on"),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({
      columns: [t.regionId, t.versionId],
      foreignColumns: [safeVersion.regionId, safeVersion.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.regionId, t.codebookVersion, t.themeId],
      foreignColumns: [theme.regionId, theme.version, theme.id],
    }),
    uniqueIndex("suggestion_once").on(t.regionId, t.versionId, t.themeId, t.start, t.end, t.engine, t.model),
    index().on(t.regionId, t.codebookVersion, t.themeId),
  ],
);

/** A researcher's act: this passage of this frozen text is about this theme, with this valence. */
export const coding = pgTable(
  "coding",
  {
    regionId: regionId(),
    id: id(),
    storyId: uuid("story_id").notNull(),
    versionId: uuid("version_id").notNull(),
    codebookVersion: integer("codebook_version").notNull(),
    themeId: text("theme_id").notNull(),
    valence: text("valence").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    coderId: uuid("coder_id").notNull(),
    suggestionId: uuid("suggestion_id"),
    codedAt: moment("coded_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.storyId], foreignColumns: [story.regionId, story.id] }).onDelete(
      "cascade",
    ),
    foreignKey({
      columns: [t.regionId, t.versionId],
      foreignColumns: [safeVersion.regionId, safeVersion.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.regionId, t.codebookVersion, t.themeId],
      foreignColumns: [theme.regionId, theme.version, theme.id],
    }),
    foreignKey({ columns: [t.regionId, t.coderId], foreignColumns: [account.regionId, account.id] }),
    foreignKey({
      columns: [t.regionId, t.suggestionId],
      foreignColumns: [suggestion.regionId, suggestion.id],
    }),
    uniqueIndex("coding_once").on(t.regionId, t.versionId, t.themeId, t.start, t.end, t.coderId),
    index().on(t.regionId, t.storyId),
    index().on(t.regionId, t.codebookVersion, t.themeId),
    index().on(t.regionId, t.coderId),
    index().on(t.regionId, t.suggestionId),
  ],
);

/** A passage a researcher judged fit to be read by contract managers; needs permission 'quote'. */
export const quote = pgTable(
  "quote",
  {
    regionId: regionId(),
    id: id(),
    codingId: uuid("coding_id").notNull(),
    text: text("text").notNull(),
    released: boolean("released").notNull().default(true),
    releasedBy: uuid("released_by").notNull(),
    releasedAt: moment("released_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.codingId], foreignColumns: [coding.regionId, coding.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.regionId, t.releasedBy], foreignColumns: [account.regionId, account.id] }),
    uniqueIndex("quote_of_coding").on(t.regionId, t.codingId),
    index().on(t.regionId, t.releasedBy),
  ],
);
