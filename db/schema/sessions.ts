import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { FollowUpState } from "../../api/contract/follow-ups.ts";
import { account } from "./accounts.ts";
import { day, id, moment, regionId } from "./columns.ts";
import { provider, segment } from "./regions.ts";
import { safeVersion } from "./stories.ts";

/** A meeting in which stories are made sense of together. About one provider, or a whole segment. */
export const duidingssessie = pgTable(
  "duidingssessie",
  {
    regionId: regionId(),
    id: id(),
    title: text("title").notNull(),
    question: text("question").notNull(),
    providerId: uuid("provider_id"),
    segmentId: text("segment_id"),
    themes: text("themes").array().notNull(),
    seed: integer("seed").notNull(),
    heldOn: day("held_on"),
    createdBy: uuid("created_by").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.providerId], foreignColumns: [provider.regionId, provider.id] }),
    foreignKey({ columns: [t.regionId, t.segmentId], foreignColumns: [segment.regionId, segment.id] }),
    foreignKey({ columns: [t.regionId, t.createdBy], foreignColumns: [account.regionId, account.id] }),
    index().on(t.regionId, t.providerId),
    index().on(t.regionId, t.segmentId),
    index().on(t.regionId, t.createdBy),
  ],
);

/** A released story on the table. Goes when the story is withdrawn. */
export const sessionCard = pgTable(
  "session_card",
  {
    regionId: regionId(),
    id: id(),
    sessionId: uuid("session_id").notNull(),
    versionId: uuid("version_id").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({
      columns: [t.regionId, t.sessionId],
      foreignColumns: [duidingssessie.regionId, duidingssessie.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.regionId, t.versionId],
      foreignColumns: [safeVersion.regionId, safeVersion.id],
    }).onDelete("cascade"),
    uniqueIndex("session_card_once").on(t.regionId, t.sessionId, t.versionId),
    index().on(t.regionId, t.versionId),
  ],
);

/** kind: observation | interpretation | lesson, kept apart on purpose (respondents.md, step 6). */
export const sessionNote = pgTable(
  "session_note",
  {
    regionId: regionId(),
    id: id(),
    sessionId: uuid("session_id").notNull(),
    cardId: uuid("card_id"),
    kind: text("kind").notNull(),
    text: text("text").notNull(),
    /** For a lesson: who sees to it, and by when. */
    owner: text("owner"),
    dueOn: day("due_on"),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: moment("written_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({
      columns: [t.regionId, t.sessionId],
      foreignColumns: [duidingssessie.regionId, duidingssessie.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.regionId, t.cardId],
      foreignColumns: [sessionCard.regionId, sessionCard.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.regionId, t.writtenBy], foreignColumns: [account.regionId, account.id] }),
    index().on(t.regionId, t.sessionId),
    index().on(t.regionId, t.cardId),
    index().on(t.regionId, t.writtenBy),
  ],
);

/**
 * What storytellers hear of a lesson: what was agreed, and later what came of it. state: agreed | busy | done | not-done;
 * the latest is how it stands. Frozen once written, since people outside have read it; it can only be taken back. Goes
 * with its lesson.
 */
export const followUp = pgTable(
  "follow_up",
  {
    regionId: regionId(),
    id: id(),
    noteId: uuid("note_id").notNull(),
    state: text("state").$type<FollowUpState>().notNull(),
    /** The day on which it was so. */
    on: day("on_day").notNull(),
    /** One sentence for storytellers, checked: nobody is named in it. */
    text: text("text").notNull(),
    saidBy: uuid("said_by").notNull(),
    saidAt: moment("said_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({
      columns: [t.regionId, t.noteId],
      foreignColumns: [sessionNote.regionId, sessionNote.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.regionId, t.saidBy], foreignColumns: [account.regionId, account.id] }),
    index().on(t.regionId, t.noteId),
    index().on(t.regionId, t.saidBy),
    check("follow_up_state", sql`${t.state} in ('agreed', 'busy', 'done', 'not-done')`),
  ],
);
