import { z } from "zod";
import { span, themeId, uuid, valence } from "./common.ts";

/** A researcher's act on a passage of one frozen safe version. */
const coding = z.object({
  id: uuid,
  themeId: z.string(),
  valence,
  start: z.number().int(),
  end: z.number().int(),
  coder: z.string(),
  mine: z.boolean(),
  /** The suggestion it came from, if a researcher accepted one. */
  suggestionId: uuid.nullable(),
  /** Whether the passage may be read by contract managers. */
  quoted: z.boolean(),
});
export type Coding = z.infer<typeof coding>;

/** The machine's proposal: never counted, never shown as a coding. */
const suggestion = z.object({
  id: uuid,
  themeId: z.string(),
  valence,
  start: z.number().int(),
  end: z.number().int(),
  confidence: z.number().min(0).max(1),
  reason: z.string(),
  /** The kind of engine that made it, and the state of that engine. */
  engine: z.string(),
  model: z.string(),
  /** An earlier coding of this region that it is like, in safe text. */
  like: z.object({ coder: z.string(), mine: z.boolean(), words: z.string() }).nullable(),
  state: z.enum(["open", "accepted", "changed", "rejected"]),
});
export type Suggestion = z.infer<typeof suggestion>;

/** Everything on the coding desk beside the text. */
export const codingDesk = z.object({
  versionId: uuid,
  codings: z.array(coding),
  suggestions: z.array(suggestion),
  /** False while the machine is still reading. */
  suggested: z.boolean(),
  /** How the story is to be coded; the server leaves out what may not be seen yet. */
  plan: z.object({
    /** Coded without suggestions, to measure on. */
    holdout: z.boolean(),
    coders: z.number().int(),
    /** First passes that are done. */
    finished: z.number().int(),
    mine: z.boolean(),
    /** What colleagues coded, and what the machine suggests, stays away until all are done. */
    alone: z.boolean(),
  }),
  /** Who gave which themes, each apart; empty until all are done. */
  firstPasses: z.array(z.object({ coder: z.string(), mine: z.boolean(), themes: z.array(z.string()) })),
});
export type CodingDesk = z.infer<typeof codingDesk>;

export const newCoding = z.strictObject({
  versionId: uuid,
  themeId,
  valence,
  ...span.shape,
  suggestionId: uuid.optional(),
});
export const codingChange = z.strictObject({ valence });
export const made = z.object({ id: uuid });

/** A theme as the coder needs it at hand. */
const codingTheme = z.object({
  id: z.string(),
  kernwaarde: z.string(),
  label: z.string(),
  definition: z.string(),
  codeWhen: z.string(),
  notWhen: z.string(),
  examples: z.array(z.object({ valence: z.string(), text: z.string() })),
});
export type CodingTheme = z.infer<typeof codingTheme>;
export const codingThemes = z.object({
  version: z.number().int(),
  themes: z.array(codingTheme),
  notes: z.array(z.object({ id: z.string(), text: z.string() })),
});

/** The person says to have checked: no date, place, language, faith or feast, no rare combination (respondents.md L18). */
export const quoteRelease = z.strictObject({ checked: z.literal(true) });
