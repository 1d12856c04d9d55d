import { z } from "zod";
import { uuid } from "./common.ts";
import { followUpState } from "./follow-ups.ts";
import { spoken, spokenMore } from "./recordings.ts";

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
export const complete = z.strictObject({
  answers,
  receipt: code.optional(),
  spoken: spoken.optional(),
  spokenMore: spokenMore.optional(),
});
/** `alreadySent`: an earlier sending had come through; what was changed on the phone since is in no story. */
export const completeAnswer = z.object({ receipt: z.string(), alreadySent: z.literal(true).optional() });

export const receipt = z.strictObject({ receipt: code });
const happened = z.enum(["received", "read", "coded", "session", "changed"]);
/** What happened with what was told, for the one who told it: no word of it, and no moment finer than a day. */
export const receiptAnswer = z.object({
  regionId: z.string(),
  route: z.string(),
  receivedOn: z.string(),
  stories: z.array(
    z.object({
      /** Which of the stories, from 1. */
      number: z.int(),
      permission: z.string(),
      happened: z.array(happened),
      /** What was agreed in sessions where the story lay on the table, and what came of it, oldest first. Never who. */
      agreements: z.array(
        z.object({
          /** By when it is to be done; null once it is, or when no day was agreed. */
          dueOn: z.string().nullable(),
          /** That day has passed, and nothing was said since. */
          late: z.boolean(),
          said: z.array(z.object({ state: followUpState, on: z.string(), text: z.string() })),
        }),
      ),
      /** What was added to it later, each read as the story was. */
      added: z.array(z.object({ receivedOn: z.string(), happened: z.array(happened) })),
    }),
  ),
});
export type ReceiptAnswer = z.infer<typeof receiptAnswer>;

/** The most that can be added at once, in characters, and how often. */
export const addedLength = 4000;
export const addedMost = 5;
/** `id` is made by who adds, so that sending it again adds it once. */
export const addition = z.strictObject({
  receipt: code,
  id: uuid,
  story: z.int().min(1).max(3),
  text: z.string().trim().min(1).max(addedLength),
});
export const withdrawAnswer = z.object({ route: z.string() });
