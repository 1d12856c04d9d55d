import { z } from "zod";
import { day, segmentId, themeId, typed, uuid, valence } from "./common.ts";
import { followUp } from "./follow-ups.ts";

/** A duidingssessie: what it is about, the stories on the table, and what was written down beside them. */
export const sessionOptions = z.object({
  /** Those with published groups, and the segments these are in, since of others nothing can lie on a table; none while no ground is recorded. */
  providers: z.array(z.object({ id: uuid, name: z.string(), segments: z.array(segmentId) })),
  segments: z.array(z.object({ id: segmentId, name: z.string() })),
  themes: z.array(z.object({ id: themeId, label: z.string() })),
  /** False: every session waits until the ground and purpose are recorded. */
  groundRecorded: z.boolean(),
  threshold: z.number().int(),
});
export type SessionOptions = z.infer<typeof sessionOptions>;

const title = typed(120);
const question = typed(400);
const themes = z.array(themeId).max(22);
/** More than this nobody reads in an afternoon. */
export const mostCards = 24;
const cardCount = z.number().int().min(3).max(mostCards);

/** About a provider (in one segment, or in all of its segments when segmentId is null), or about a segment. */
export const newSession = z
  .strictObject({
    title,
    question,
    providerId: uuid.nullable(),
    segmentId: segmentId.nullable(),
    themes,
    heldOn: day.nullable(),
    count: cardCount,
  })
  .refine((s) => s.providerId !== null || s.segmentId !== null, { path: ["segmentId"] });
/** What a table would be about; themes as "being-heard,safety", absent: all of them. */
export const tableQuery = z
  .strictObject({
    provider: uuid.optional(),
    segment: segmentId.optional(),
    themes: z
      .string()
      .regex(/^[a-z0-9-]{1,60}(,[a-z0-9-]{1,60}){0,21}$/)
      .optional(),
  })
  .refine((about) => about.provider !== undefined || about.segment !== undefined, { path: ["segment"] });
/** How many stories can lie on it now, up to as many as a table ever holds. */
export const tableRoom = z.object({ cards: z.number().int().max(mostCards) });
export type TableRoom = z.infer<typeof tableRoom>;

export const sessionCreated = z.object({ id: uuid, cards: z.number().int() });

export const sessionChange = z.strictObject({
  title: title.optional(),
  question: question.optional(),
  heldOn: day.nullable().optional(),
});

/** A new draw; cards with something written beside them stay on the table. */
export const newDraw = z.strictObject({ count: cardCount });

const noteKind = z.enum(["observation", "interpretation", "lesson"]);
export type NoteKind = z.infer<typeof noteKind>;

const sessionRow = z.object({
  id: uuid,
  title: z.string(),
  question: z.string(),
  provider: z.string().nullable(),
  segment: z.string().nullable(),
  heldOn: day.nullable(),
  cards: z.number().int(),
  lessons: z.number().int(),
  /** Lessons of which storytellers were told that it was done. */
  kept: z.number().int(),
});
export const sessionList = z.object({ sessions: z.array(sessionRow) });
export type SessionRow = z.infer<typeof sessionRow>;

const note = z.object({
  id: uuid,
  cardId: uuid.nullable(),
  kind: noteKind,
  text: z.string(),
  owner: z.string().nullable(),
  dueOn: day.nullable(),
  writtenBy: z.string(),
  /** Of a lesson: what storytellers were told of it, oldest first. */
  followUps: z.array(followUp),
  /** Send it back as `seen` when saving again: it tells whether somebody else wrote in between. */
  writtenAt: z.iso.datetime(),
});
export type Note = z.infer<typeof note>;

const card = z.object({
  id: uuid,
  /** The number on the card, from 1. */
  number: z.number().int(),
  title: z.string(),
  text: z.string(),
  /** In which language it was told; null when it was not recognised. */
  lang: z.string().nullable(),
  respondent: z.string(),
  /** Only what the overview of its group shows a count of. */
  codes: z.array(z.object({ theme: themeId, valence })),
});
export type Card = z.infer<typeof card>;

export const session = sessionRow.extend({
  themes: z.array(z.object({ id: themeId, label: z.string() })),
  /** Labels of every theme on the cards. */
  labels: z.record(themeId, z.string()),
  seed: z.number().int(),
  cards: z.array(card),
  /** Cards that were on the table and may not be read at the moment (withdrawn, withheld, or too small a group). */
  hidden: z.number().int(),
  notes: z.array(note),
});
export type Session = z.infer<typeof session>;

/** Saves a note under an id the browser chose, so that saving again changes nothing twice. */
export const noteInput = z.strictObject({
  kind: noteKind,
  cardId: uuid.nullable(),
  text: typed(4000, 0),
  owner: typed(120, 0).nullable(),
  dueOn: day.nullable(),
  /** `writtenAt` as last seen, null for a new note. */
  seen: z.iso.datetime().nullable(),
});
export const noteSaved = z.object({ writtenAt: z.iso.datetime() });
