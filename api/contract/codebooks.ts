import { z } from "zod";
import { day, themeId, valence } from "./common.ts";

const goal = z.object({
  code: z.string(),
  title: z.string(),
  text: z.string(),
  themes: z.array(themeId),
});

/** A region's goals over the shared themes. */
export const framework = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  goals: z.array(goal),
});
export type Framework = z.infer<typeof framework>;

const theme = z.object({
  id: themeId,
  kernwaarde: z.string(),
  label: z.string(),
  definition: z.string(),
  codeWhen: z.string(),
  notWhen: z.string(),
  examples: z.array(z.object({ valence, text: z.string() })),
});
export type Theme = z.infer<typeof theme>;

/** The codebook the region works with, and the frameworks it can be read by. */
export const codebook = z.object({
  version: z.number().int(),
  title: z.string(),
  publishedOn: day,
  /** R…: rules; N…: decision notes; G…: known gaps. */
  notes: z.array(z.object({ id: z.string(), text: z.string() })),
  themes: z.array(theme),
  frameworks: z.array(framework),
  /** The id of the framework the region steers by. */
  framework: z.string(),
});
export type Codebook = z.infer<typeof codebook>;
