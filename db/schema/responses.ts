import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { StoryNumber } from "../../api/contract/again.ts";
import { questionnaire } from "./campaigns.ts";
import { day, id, regionId } from "./columns.ts";
import { municipality, provider, segment, wave } from "./regions.ts";

/** By a story's number in its sitting, the name of its recording. */
export type Takes = Partial<Record<StoryNumber, string>>;

/**
 * Answers on their way. Found again only by a key derived from the code on the phone (or in the letter), by another
 * derivation than the invitation's own hash, so that without the code nobody can join the two rows.
 * Row-level security shows a draft to whoever brings its key, and to nobody else.
 */
export const draft = pgTable(
  "draft",
  {
    regionId: regionId(),
    keyHash: text("key_hash").notNull(),
    questionnaireId: text("questionnaire_id").notNull(),
    questionnaireVersion: integer("questionnaire_version").notNull(),
    answers: jsonb("answers").$type<Record<string, unknown>>().notNull().default({}),
    /** The highest sequence number applied; an older or repeated save changes nothing. */
    seq: integer("seq").notNull().default(0),
    /** Random, of the open page that saved last: tells that page's own saves from another's. */
    writer: text("writer").notNull().default(""),
    /**
     * The recordings that are being made (db/schema/recordings.ts): by the number of the story in this sitting ("1" to
     * "3") the phone's own random name for it.
     */
    takes: jsonb("takes").$type<Takes>().notNull().default({}),
    expiresOn: day("expires_on").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.keyHash] }),
    foreignKey({
      columns: [t.regionId, t.questionnaireId, t.questionnaireVersion],
      foreignColumns: [questionnaire.regionId, questionnaire.id, questionnaire.version],
    }),
    index().on(t.regionId, t.questionnaireId, t.questionnaireVersion),
  ],
);

/** One completed questionnaire. Closed answers only: free text lives in `story_text`, behind its own policy. */
export const response = pgTable(
  "response",
  {
    regionId: regionId(),
    id: id(),
    waveId: text("wave_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    segmentId: text("segment_id").notNull(),
    municipalityId: uuid("municipality_id"),
    questionnaireId: text("questionnaire_id").notNull(),
    questionnaireVersion: integer("questionnaire_version").notNull(),
    route: text("route").notNull(),
    /** How it came: by a link, or typed in by staff from a paper form or an interview. */
    mode: text("mode").$type<"link" | "paper" | "interview">().notNull().default("link"),
    answers: jsonb("answers").$type<Record<string, unknown>>().notNull(),
    receivedOn: day("received_on").notNull(),
    receiptHash: text("receipt_hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    uniqueIndex("response_receipt").on(t.receiptHash),
    check("response_mode", sql`${t.mode} in ('link', 'paper', 'interview')`),
    foreignKey({ columns: [t.regionId, t.waveId], foreignColumns: [wave.regionId, wave.id] }),
    foreignKey({ columns: [t.regionId, t.providerId], foreignColumns: [provider.regionId, provider.id] }),
    foreignKey({ columns: [t.regionId, t.segmentId], foreignColumns: [segment.regionId, segment.id] }),
    foreignKey({
      columns: [t.regionId, t.municipalityId],
      foreignColumns: [municipality.regionId, municipality.id],
    }),
    foreignKey({
      columns: [t.regionId, t.questionnaireId, t.questionnaireVersion],
      foreignColumns: [questionnaire.regionId, questionnaire.id, questionnaire.version],
    }),
    index().on(t.regionId, t.waveId),
    index().on(t.regionId, t.providerId),
    index().on(t.regionId, t.segmentId),
    index().on(t.regionId, t.municipalityId),
    index().on(t.regionId, t.questionnaireId, t.questionnaireVersion),
  ],
);
