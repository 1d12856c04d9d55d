import { z } from "zod";
import { themeId, typed, uuid } from "./common.ts";

export const sections = ["positive", "negative", "any"] as const;
export type Section = (typeof sections)[number];

/** Bounds that no honest pattern meets, and that keep the cost of any pattern small. */
const line = z.string().max(400);
const lines = z.array(line).max(400);
const words = z.array(z.string().max(60)).max(1000);
const groupName = z.string().regex(/^[\p{L}\p{N}-]{1,40}$/u);

const sectionLines = z.strictObject({
  positive: lines.optional(),
  negative: lines.optional(),
  any: lines.optional(),
});

/** The patterns of a codebook version, with what they find. */
export const patterns = z.object({
  version: z.number().int(),
  /** The revision that is shown, and the one in use. */
  revision: z.number().int(),
  current: z.number().int(),
  themes: z.array(
    z.object({
      id: themeId,
      label: z.string(),
      codeWhen: z.string(),
      lines: z.object({
        positive: z.array(z.string()),
        negative: z.array(z.string()),
        any: z.array(z.string()),
      }),
      /** Stories each line is found in, in the same order. */
      hits: z.object({
        positive: z.array(z.number().int()),
        negative: z.array(z.number().int()),
        any: z.array(z.number().int()),
      }),
    }),
  ),
  groups: z.array(z.object({ name: z.string(), words: z.array(z.string()) })),
  /** Stories the lines were held against. */
  stories: z.number().int(),
  revisions: z.array(
    z.object({
      revision: z.number().int(),
      note: z.string(),
      restores: z.number().int().nullable(),
      madeBy: z.string(),
      madeAt: z.iso.datetime(),
    }),
  ),
});
export type Patterns = z.infer<typeof patterns>;

export const patternsQuery = z.strictObject({
  revision: z.coerce.number().int().min(0).max(100_000).optional(),
});

/** One line to hold against the region's safe texts, with groups as they are being edited. */
export const patternTry = z.strictObject({
  line,
  groups: z.record(groupName, words).default({}),
});

export const patternTried = z.object({
  /** What is wrong with the line, in one sentence; nothing was searched then. */
  wrong: z.string().nullable(),
  stories: z.number().int(),
  found: z.number().int(),
  places: z.array(z.object({ storyId: uuid, before: z.string(), words: z.string(), after: z.string() })),
});
export type PatternTried = z.infer<typeof patternTried>;

/** The sections and groups that changed, on top of a revision; or an earlier revision to bring back. */
export const patternChange = z.strictObject({
  base: z.number().int().min(0),
  /** Why; asked for of every change, not where an earlier revision is brought back. */
  note: typed(300, 0).default(""),
  themes: z.record(themeId, sectionLines).default({}),
  groups: z.record(groupName, words).default({}),
  restore: z.number().int().min(0).optional(),
});
export const patternSaved = z.object({ revision: z.number().int() });
