import { z } from "zod";
import { spoken } from "./recordings.ts";

/** What the phone and the server say to each other. */

/** A code of 16 characters in groups of four (api/access/secrets.ts): on a letter, or shown at the end. */
export const code = z.string().min(1).max(60);
const answers = z.record(z.string().max(100), z.unknown());

const seq = z.int().min(0).max(2_000_000_000);

/**
 * Answers as they stand, all of them. `seq` counts this draft's saves: the server keeps the highest. Sending the same
 * again changes nothing. `after` is the highest number this page knows the server to hold and `writer` the page's own
 * random name: with them a save is refused when somebody else saved in between, however high its number.
 */
export const save = z.strictObject({
  seq: seq.min(1),
  after: seq.optional(),
  writer: z.string().max(40).optional(),
  answers,
});
/**
 * `saved`: what the server now holds is what was sent. If not, somebody (another tab, another device) was first:
 * `seq` and `answers` are what it holds, to be joined with what was typed here and sent again with a higher number.
 */
export const saveAnswer = z.object({
  saved: z.boolean(),
  seq: z.int(),
  answers: answers.optional(),
});

/** Everything the questions after the story need. */
export const opened = z.object({
  seq: z.int(),
  answers,
  questionnaire: z.object({
    id: z.string(),
    version: z.int(),
    route: z.string(),
    json: z.record(z.string(), z.unknown()),
  }),
  texts: z.record(z.string(), z.string()),
});
export type Opened = z.infer<typeof opened>;

/** `receipt` is made on the phone, so that sending again after a lost answer gives the same result. */
export const complete = z.strictObject({ answers, receipt: code.optional(), spoken: spoken.optional() });
/** `alreadySent`: an earlier sending had come through; what was changed on the phone since is in no story. */
export const completeAnswer = z.object({ receipt: z.string(), alreadySent: z.literal(true).optional() });

export const receipt = z.strictObject({ receipt: code });
/** What happened with a story, for the one who told it. */
export const receiptAnswer = z.object({
  regionId: z.string(),
  route: z.string(),
  receivedOn: z.string(),
  permission: z.string(),
  happened: z.array(z.enum(["received", "read", "coded", "session"])),
  /** What was agreed in sessions where the story lay on the table. */
  lessons: z.array(z.object({ text: z.string(), dueOn: z.string().nullable() })),
});
export type ReceiptAnswer = z.infer<typeof receiptAnswer>;
export const withdrawAnswer = z.object({ route: z.string() });
