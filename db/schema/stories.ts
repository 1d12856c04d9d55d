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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { day, id, moment, regionId } from "./columns.ts";
import { provider, segment, wave } from "./regions.ts";
import { response } from "./responses.ts";

/**
 * A story on its way through the journey. `status`: received (steps are running), review (a researcher looks at the
 * identifiers), approved (safe text is frozen), coded (counts in summaries), withheld (open signal or a decision not to use it).
 */
export const story = pgTable(
  "story",
  {
    regionId: regionId(),
    id: id(),
    responseId: uuid("response_id").notNull(),
    /** Which of its response's stories it is, from 1; what was added later comes after them. */
    place: smallint("place").notNull().default(1),
    /** Closed answers about this story alone; null for the first, whose answers are the response's. */
    answers: jsonb("answers").$type<Record<string, unknown>>(),
    /** The story to which its teller added this later; null for a story of its own. */
    addsTo: uuid("adds_to"),
    waveId: text("wave_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    segmentId: text("segment_id").notNull(),
    respondent: text("respondent").notNull(),
    age: integer("age"),
    lang: text("lang"),
    status: text("status").notNull().default("received"),
    /** research | session | quote: the most the storyteller allows. */
    permission: text("permission").notNull().default("research"),
    feelings: text("feelings").array().notNull().default([]),
    receivedOn: day("received_on").notNull(),
    /** The publication batch the story counts in; null while it waits, or when that was dissolved (analysis/summary). */
    batch: integer("batch"),
    /** Whether the story has ever counted in a published figure: then it never goes out again. */
    everPublished: boolean("ever_published").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({
      columns: [t.regionId, t.responseId],
      foreignColumns: [response.regionId, response.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.regionId, t.addsTo], foreignColumns: [t.regionId, t.id] }).onDelete("cascade"),
    foreignKey({ columns: [t.regionId, t.waveId], foreignColumns: [wave.regionId, wave.id] }),
    foreignKey({ columns: [t.regionId, t.providerId], foreignColumns: [provider.regionId, provider.id] }),
    foreignKey({ columns: [t.regionId, t.segmentId], foreignColumns: [segment.regionId, segment.id] }),
    index().on(t.regionId, t.responseId),
    index().on(t.regionId, t.addsTo),
    index().on(t.regionId, t.waveId),
    index().on(t.regionId, t.segmentId),
    index("story_group").on(t.regionId, t.providerId, t.segmentId, t.waveId),
    index("story_status").on(t.regionId, t.status, t.receivedOn),
  ],
);

/** Raw words. Readable only where `app.text` is 'raw' (researcher in review, safeguarding, the worker's steps). */
export const storyText = pgTable(
  "story_text",
  {
    regionId: regionId(),
    storyId: uuid("story_id").notNull(),
    title: text("title").notNull().default(""),
    text: text("text").notNull(),
    /** What was told aloud, typed out by a researcher; comes after what was written. */
    spoken: text("spoken").notNull().default(""),
    /** Other free answers by question name: as raw as the story itself. */
    other: jsonb("other").$type<Record<string, string>>().notNull().default({}),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.storyId] }),
    foreignKey({ columns: [t.regionId, t.storyId], foreignColumns: [story.regionId, story.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** A passage that may identify somebody; offsets index the raw text. Same policy as the raw text. */
export const identifier = pgTable(
  "identifier",
  {
    regionId: regionId(),
    id: id(),
    storyId: uuid("story_id").notNull(),
    type: text("type").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    /** What found it: a rule's name, or "researcher". */
    rule: text("rule").notNull(),
    /** proposed | accepted | rejected */
    state: text("state").notNull().default("proposed"),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.storyId], foreignColumns: [story.regionId, story.id] }).onDelete(
      "cascade",
    ),
    uniqueIndex("identifier_place").on(t.regionId, t.storyId, t.start, t.end),
  ],
);

/** Approved text: frozen by a trigger. Codings and suggestions point into exactly one version. */
export const safeVersion = pgTable(
  "safe_version",
  {
    regionId: regionId(),
    id: id(),
    storyId: uuid("story_id").notNull(),
    version: integer("version").notNull(),
    title: text("title").notNull().default(""),
    text: text("text").notNull(),
    approvedBy: uuid("approved_by").notNull(),
    approvedAt: moment("approved_at").notNull().defaultNow(),
    /** May be read in a duidingssessie: needs the storyteller's permission and a researcher's act. */
    released: boolean("released").notNull().default(false),
    /** Under which words it is found (analysis/text/search.ts); null until they were looked for. */
    words: text("words").array(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    uniqueIndex("safe_version_of_story").on(t.regionId, t.storyId, t.version),
    foreignKey({ columns: [t.regionId, t.storyId], foreignColumns: [story.regionId, story.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.regionId, t.approvedBy], foreignColumns: [account.regionId, account.id] }),
    index().on(t.regionId, t.approvedBy),
  ],
);

/**
 * A possible cry for help, waiting for people. status: open | handled | dismissed. `evidence` is what the machine found;
 * what people passed on lies in `signal_report`, so that neither writes over the other.
 */
export const signal = pgTable(
  "signal",
  {
    regionId: regionId(),
    id: id(),
    storyId: uuid("story_id").notNull(),
    level: text("level").notNull(),
    evidence: jsonb("evidence").$type<{ start: number; end: number; rule: string }[]>().notNull(),
    status: text("status").notNull().default("open"),
    raisedOn: day("raised_on").notNull(),
    /** One more each time a person says something new about the story: what was decided before does not count for it. */
    round: smallint("round").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.storyId], foreignColumns: [story.regionId, story.id] }).onDelete(
      "cascade",
    ),
    uniqueIndex("signal_of_story").on(t.regionId, t.storyId),
    index("signal_open").on(t.regionId, t.status),
  ],
);

/** Somebody who read or heard a story passed it on to safeguarding. A passage, where one was chosen, indexes the raw text. */
export const signalReport = pgTable(
  "signal_report",
  {
    regionId: regionId(),
    id: id(),
    signalId: uuid("signal_id").notNull(),
    accountId: uuid("account_id").notNull(),
    level: text("level").notNull(),
    start: integer("start"),
    end: integer("end"),
    reportedAt: moment("reported_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.signalId], foreignColumns: [signal.regionId, signal.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.regionId, t.accountId], foreignColumns: [account.regionId, account.id] }),
    index().on(t.regionId, t.signalId),
    index().on(t.regionId, t.accountId),
  ],
);

/**
 * A mail about an acute signal that a safeguarding colleague is still to get; the row goes once a server took it, or when
 * the signal is closed. When to try again is kept in memory (api/mail/alarm.ts), as with every mail: only the day is here.
 */
export const signalAlarm = pgTable(
  "signal_alarm",
  {
    regionId: regionId(),
    id: id(),
    signalId: uuid("signal_id").notNull(),
    accountId: uuid("account_id").notNull(),
    raisedOn: day("raised_on").notNull(),
    /** The last try failed: the queue says so. */
    stuck: boolean("stuck").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.signalId], foreignColumns: [signal.regionId, signal.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.regionId, t.accountId], foreignColumns: [account.regionId, account.id] }),
    index().on(t.regionId, t.signalId),
    index().on(t.regionId, t.accountId),
  ],
);

/**
 * Two different people decide; where they differ the heavier decision holds. Signals from before that rule may be open with
 * two decisions that differ: a third person settles it, or one of the two decides anew (api/decide.ts).
 */
export const signalDecision = pgTable(
  "signal_decision",
  {
    regionId: regionId(),
    id: id(),
    signalId: uuid("signal_id").notNull(),
    accountId: uuid("account_id").notNull(),
    /** The signal's round in which it was decided; only those of its newest round count. */
    round: smallint("round").notNull().default(1),
    /** act (somebody acts, the story stays withheld) | no-act */
    decision: text("decision").notNull(),
    note: text("note").notNull().default(""),
    decidedAt: moment("decided_at").notNull().defaultNow(),
    /** What the same person decided before, oldest first: deciding anew wipes nothing out. */
    earlier: jsonb("earlier").$type<{ decision: string; note: string; at: string }[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.signalId], foreignColumns: [signal.regionId, signal.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.regionId, t.accountId], foreignColumns: [account.regionId, account.id] }),
    uniqueIndex("signal_decision_once").on(t.regionId, t.signalId, t.accountId, t.round),
    index().on(t.regionId, t.accountId),
  ],
);
