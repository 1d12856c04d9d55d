import { date, foreignKey, integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { bytes, regionId } from "./columns.ts";
import { draft } from "./responses.ts";
import { story } from "./stories.ts";

/**
 * Spoken stories on their way: what the phone has sent so far of the takes that `draft.takes` names, a few seconds in each
 * row, sealed (api/recordings/seal.ts). A take has pieces, one for each time the microphone was opened; a piece is a
 * file of its own and comes in numbered parts. Goes with its draft, whatever becomes of that.
 */
export const draftPart = pgTable(
  "draft_part",
  {
    regionId: regionId(),
    keyHash: text("key_hash").notNull(),
    /** Which story of the sitting it is, from 1. */
    story: smallint("story").notNull().default(1),
    piece: smallint("piece").notNull(),
    n: smallint("n").notNull(),
    mime: text("mime").notNull(),
    /** How long it lasts, as the phone says. */
    ms: integer("ms").notNull(),
    /** Which of the server's keys opens it. */
    keyId: text("key_id").notNull(),
    sealed: bytes("sealed").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.keyHash, t.story, t.piece, t.n] }),
    foreignKey({
      columns: [t.regionId, t.keyHash],
      foreignColumns: [draft.regionId, draft.keyHash],
    }).onDelete("cascade"),
  ],
);

/**
 * That a story was spoken. The sound itself is in `recording_chunk`, behind the policy of raw words, and both go at the
 * moment the safe text is approved. Nothing here comes from the draft: no name, number or size of its parts.
 */
export const recording = pgTable(
  "recording",
  {
    regionId: regionId(),
    storyId: uuid("story_id").notNull(),
    /** Rounded up to ten seconds: for planning, and nothing else. */
    seconds: integer("seconds").notNull(),
    keyId: text("key_id").notNull(),
    /** unheard | heard (somebody listened and judged whether help is needed) | typed (its words are in `story_text`) */
    state: text("state").$type<"unheard" | "heard" | "typed">().notNull().default("unheard"),
    typedOn: date("typed_on", { mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.storyId] }),
    foreignKey({ columns: [t.regionId, t.storyId], foreignColumns: [story.regionId, story.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** The sound, sealed anew when it came with its story: blocks of one size, the last one filled up. */
export const recordingChunk = pgTable(
  "recording_chunk",
  {
    regionId: regionId(),
    storyId: uuid("story_id").notNull(),
    n: smallint("n").notNull(),
    sealed: bytes("sealed").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.storyId, t.n] }),
    foreignKey({
      columns: [t.regionId, t.storyId],
      foreignColumns: [recording.regionId, recording.storyId],
    }).onDelete("cascade"),
  ],
);
