import { z } from "zod";

/** Pieces that several contracts share. No contract accepts an unknown key. */
export const uuid = z.uuid();
/** yyyy-mm-dd: a day that exists, in a year that PostgreSQL knows too (it has no year 0). */
export const day = z.iso.date().refine((given) => given > "1000");
export const valence = z.enum(["positive", "negative", "mixed"]);
export type Valence = z.infer<typeof valence>;
/** UTF-16 offsets into a text, end exclusive. */
export const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(1) });
/** Text that people type: no NUL (PostgreSQL refuses it), a length, trimmed at the ends. */
export const typed = (max: number, min = 1) =>
  z
    .string()
    .transform((text) => text.replaceAll("\u0000", "").trim())
    .pipe(z.string().min(min).max(max));
export const segmentId = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const waveId = z.string().regex(/^\d{4}-[12]$/);
export const themeId = z.string().regex(/^[a-z0-9-]{1,60}$/);
export const ok = z.object({ ok: z.literal(true) });

/** What a list of choices needs of a thing. */
export const named = z.object({ id: z.string(), name: z.string() });
/** Where help was and what is asked about it: what links are made for, and told stories entered under. */
export const whereAndWhat = {
  providers: z.array(named.extend({ segments: z.array(z.string()) })),
  segments: z.array(named),
  municipalities: z.array(named),
  questionnaires: z.array(
    z.object({ id: z.string(), version: z.number().int(), route: z.string(), title: z.string() }),
  ),
};
