import { z } from "zod";
import { role } from "./accounts.ts";
import { day, span, typed, uuid } from "./common.ts";
import { recordingSign, unheard } from "./recordings.ts";
import { signalLevel, signalStatus, storyStatus } from "./stories.ts";

/** "act": somebody acts and the story stays apart; "no-act": the story goes on. */
const decisionKind = z.enum(["act", "no-act"]);
export type DecisionKind = z.infer<typeof decisionKind>;

/** Who read or heard the story and passed it on, where the machine alone would not have, or not as urgently. */
const report = z.object({ name: z.string(), role, level: signalLevel, at: z.iso.datetime() });

const signalRow = z.object({
  id: uuid,
  level: signalLevel,
  status: signalStatus,
  raisedOn: day,
  provider: z.string(),
  segment: z.string(),
  respondent: z.string(),
  age: z.number().int().nullable(),
  lang: z.string().nullable(),
  reports: z.array(report),
  /** What the decisions so far say, by name, in order; a first decision only to whoever made it, until there is a second. */
  decisions: z.array(z.object({ name: z.string(), mine: z.boolean(), decision: decisionKind.nullable() })),
  /** Who decided before something came up that asks for new decisions. */
  before: z.array(z.object({ name: z.string() })),
  /** Open with two decisions that differ: a third person settles it, or one of the two decides anew. */
  waitsForThird: z.boolean(),
  /** Who has not decided and may, by name; nobody once it is closed. */
  mayDecide: z.array(z.string()),
});
export type SignalRow = z.infer<typeof signalRow>;

export const signalList = z.object({
  rows: z.array(signalRow),
  open: z.number().int(),
  /** Spoken stories that nobody listened to: no machine can look for a cry for help in them. */
  unheard: z.array(unheard),
  mail: z.object({
    /** False: nobody is mailed about an acute signal, as this installation has no way out for mail. */
    on: z.boolean(),
    /** The day since which no mail goes out. */
    stuckSince: day.nullable(),
    /** Whom the mail about an open acute signal did not reach so far, by name. */
    missed: z.array(z.string()),
  }),
});
export type SignalList = z.infer<typeof signalList>;

export const signalDetail = signalRow.extend({
  /** One more each time something comes up that asks for new decisions. */
  round: z.number().int(),
  storyId: uuid,
  storyStatus,
  /** Set while the story has sound. */
  recording: recordingSign.nullable(),
  municipality: z.string().nullable(),
  wave: z.string(),
  /** Everything the storyteller wrote; `parts` says where the story, its title and other answers lie in it. */
  text: z.string(),
  parts: z.array(z.object({ name: z.string(), start: z.number().int(), end: z.number().int() })),
  /** What the machine found. */
  evidence: z.array(z.object({ start: z.number().int(), end: z.number().int(), rule: z.string() })),
  /** What people passed on, with the passage they pointed at. */
  reports: z.array(
    report.extend({ passage: z.object({ start: z.number().int(), end: z.number().int() }).nullable() }),
  ),
  decisions: z.array(
    z.object({
      name: z.string(),
      mine: z.boolean(),
      /** Both null until the second has decided, for anybody but the first. */
      decision: decisionKind.nullable(),
      note: z.string().nullable(),
      at: z.iso.datetime(),
      /** What this person decided before and changed, oldest first. */
      earlier: z.array(z.object({ decision: decisionKind, note: z.string(), at: z.iso.datetime() })),
    }),
  ),
  /** What they decided. */
  before: z.array(
    z.object({ name: z.string(), decision: decisionKind, note: z.string(), at: z.iso.datetime() }),
  ),
  /** Who looked, newest first. */
  looks: z.array(z.object({ name: z.string(), at: z.iso.datetime() })),
});
export type SignalDetail = z.infer<typeof signalDetail>;

/**
 * Somebody passes a story on. A passage lies in the raw text, or in the safe version that is named; one that is not found
 * back in the raw text is left out, since a worry never waits for an offset.
 */
export const newReport = z.strictObject({
  level: signalLevel,
  passage: z.strictObject({ ...span.shape, versionId: uuid.optional() }).optional(),
});
export type NewReport = z.infer<typeof newReport>;

export const newDecision = z.strictObject({
  decision: decisionKind,
  note: typed(2000),
  /** The round that was on the screen: nobody decides on what came up after they looked. */
  round: z.number().int(),
});
/** What the decision led to: closed, waiting for a colleague, or closed by acting since two people differ. */
export const decided = z.object({
  status: signalStatus,
  outcome: z.enum(["closed", "waiting", "in-doubt"]),
});
export type Decided = z.infer<typeof decided>;
