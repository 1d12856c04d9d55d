import { z } from "zod";
import { otherStories, storyNumbers } from "./again.ts";
import { day, typed, uuid } from "./common.ts";
import { mostParts, mostPieces, partLength, soundKinds } from "./sound.ts";

/** A spoken story: how much of it there may be, and how phone, server and listeners talk about it. */

/** The most bytes in one recording, sealed. */
export const largestRecording = 8_000_000;

/** The phone's own random name of a recording. */
export const take = z.string().regex(/^[a-z0-9]{16,40}$/);
const piece = z
  .int()
  .min(0)
  .max(mostPieces - 1);
/** Numbers in an address. */
export const pieceNumber = z.coerce.number().pipe(piece);
export const partNumber = z.coerce.number().pipe(
  z
    .int()
    .min(0)
    .max(mostParts - 1),
);
/** What a part lasts, in ms; the last before a pause is shorter. */
export const partMs = z.coerce.number().pipe(
  z
    .int()
    .min(0)
    .max(4 * partLength),
);

/** Which story of the sitting a recording on its way belongs to. */
export const storyNumber = z.enum(storyNumbers).default("1");

/** What the server has of a recording on its way: by piece, the numbers of its parts. */
export const held = z.object({
  take: take.nullable(),
  pieces: z.array(z.object({ piece, mime: z.enum(soundKinds), ms: z.int(), parts: z.array(z.int()) })),
});
export type Held = z.infer<typeof held>;
export const partSaved = z.object({ saved: z.literal(true) });

/** Which recording goes along with a story: its name, and how many parts each piece has, so that none is left behind. */
export const spoken = z.strictObject({
  take,
  parts: z.array(z.int().min(1).max(mostParts)).min(1).max(mostPieces),
});
export type Spoken = z.infer<typeof spoken>;
/** The same for the second and third story. */
export const spokenMore = z.partialRecord(z.enum(otherStories), spoken);

/** unheard: nobody knows what is in it; heard: somebody listened and judged; typed: its words are there to be read. */
export const recordingState = z.enum(["unheard", "heard", "typed"]);
export type RecordingState = z.infer<typeof recordingState>;

/** What the lists show of a recording. */
export const recordingSign = z.object({ seconds: z.int(), state: recordingState });

/** What a listener needs: its pieces, in order, are played one after the other. */
export const recordingDetail = recordingSign.extend({
  pieces: z.array(z.object({ mime: z.enum(soundKinds), seconds: z.number() })),
});
export type RecordingDetail = z.infer<typeof recordingDetail>;

/** What was told aloud, in letters. */
export const typedOut = z.strictObject({ text: typed(20_000) });

/** What somebody who listened says: no need to act, or a signal for two people to decide on. */
export const heardJudgement = z.strictObject({ signal: z.enum(["none", "concern", "acute"]) });
export const heardAnswer = z.object({ state: recordingState });

/** A recording that nobody has listened to, in the safeguarding queue. */
export const unheard = z.object({
  storyId: uuid,
  receivedOn: day,
  seconds: z.int(),
  provider: z.string(),
  segment: z.string(),
  respondent: z.string(),
  age: z.int().nullable(),
});
export type Unheard = z.infer<typeof unheard>;
