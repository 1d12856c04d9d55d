import { z } from "zod";
import { day, named, segmentId, span, themeId, typed, uuid, waveId } from "./common.ts";
import { recordingSign } from "./recordings.ts";

/** A story's place in the journey (db/schema/stories.ts). */
export const storyStatus = z.enum(["received", "review", "approved", "coded", "withheld"]);
export type StoryStatus = z.infer<typeof storyStatus>;

export const signalLevel = z.enum(["concern", "acute"]);
export type SignalLevel = z.infer<typeof signalLevel>;
export const signalStatus = z.enum(["open", "handled", "dismissed"]);

/** What a researcher reads about a signal: that it is there and since when, never its evidence. */
export const signalSign = z.object({ level: signalLevel, status: signalStatus, raisedOn: day });
export type SignalSign = z.infer<typeof signalSign>;

const permission = z.enum(["research", "session", "quote"]);
export type Permission = z.infer<typeof permission>;

const identifierType = z.enum([
  "person",
  "place",
  "organisation",
  "address",
  "phone",
  "email",
  "date",
  "id",
  "url",
  "username",
]);
export type IdentifierType = z.infer<typeof identifierType>;
const identifierState = z.enum(["proposed", "accepted", "rejected"]);
export type IdentifierState = z.infer<typeof identifierState>;

export const storyListQuery = z.strictObject({
  status: storyStatus.optional(),
  provider: uuid.optional(),
  segment: segmentId.optional(),
  wave: waveId.optional(),
  theme: themeId.optional(),
  signal: z.literal("open").optional(),
  /** What the approved text must hold: every word of it, in whatever form. */
  words: typed(100).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type StoryListQuery = z.infer<typeof storyListQuery>;

/** One line of the list. Of an unapproved story no word is shown, only its size and what was found in it. */
const storyRow = z.object({
  id: uuid,
  status: storyStatus,
  receivedOn: day,
  lang: z.string().nullable(),
  respondent: z.string(),
  provider: named,
  segment: named,
  wave: named,
  permission,
  signal: signalSign.nullable(),
  /** Set while the story has sound. */
  recording: recordingSign.nullable(),
  /** Characters of the story, raw or safe. */
  length: z.number().int(),
  /** Identifiers waiting for a researcher; null once the text is approved. */
  proposed: z.number().int().nullable(),
  title: z.string().nullable(),
  /** The first words of the approved text, or those around the words that were looked for, with where these stand. */
  excerpt: z.object({ text: z.string(), found: z.array(span) }).nullable(),
  codings: z.number().int(),
  openSuggestions: z.number().int(),
  /** Coded without suggestions; coded by two, and how many of them are done. */
  plan: z.object({
    holdout: z.boolean(),
    coders: z.number().int(),
    finished: z.number().int(),
    mine: z.boolean(),
    /** Both are done, and a theme or its valence is not the same in what they coded as it is now. */
    differ: z.boolean(),
  }),
});
export type StoryRow = z.infer<typeof storyRow>;

export const storyList = z.object({
  rows: z.array(storyRow),
  page: z.number().int(),
  pages: z.number().int(),
  total: z.number().int(),
  /** Stories per status under the other filters; `signals` counts those with an open signal. */
  counts: z.object({
    received: z.number().int(),
    review: z.number().int(),
    approved: z.number().int(),
    coded: z.number().int(),
    withheld: z.number().int(),
    signals: z.number().int(),
  }),
});
export type StoryList = z.infer<typeof storyList>;

/** The story that is best coded next, and why. */
const nextStory = z.object({
  id: uuid,
  why: z.enum(["second", "holdout", "uncertain", "rare", "unread"]),
  /** The theme's name, where a theme is why. */
  theme: z.string().nullable(),
});
export type NextStory = z.infer<typeof nextStory>;
export const nextStoriesQuery = storyListQuery
  .omit({ status: true, page: true })
  .extend({ but: uuid.optional() });
export const nextStories = z.object({
  next: nextStory.nullable(),
  /** Stories that ask something of this researcher, under the filters. */
  waiting: z.number().int(),
});
export type NextStories = z.infer<typeof nextStories>;

export const codersChange = z.strictObject({ coders: z.union([z.literal(1), z.literal(2)]) });

/** What the filters choose from. */
export const storyOptions = z.object({
  providers: z.array(named),
  segments: z.array(named),
  waves: z.array(named),
  themes: z.array(named),
});
export type StoryOptions = z.infer<typeof storyOptions>;

/** An answer to a closed question, in the words the storyteller saw. */
const answerInWords = z.object({ question: z.string(), answer: z.string() });
export type AnswerInWords = z.infer<typeof answerInWords>;

const storyFacts = z.object({
  id: uuid,
  status: storyStatus,
  receivedOn: day,
  lang: z.string().nullable(),
  respondent: z.string(),
  age: z.number().int().nullable(),
  provider: named,
  segment: named,
  wave: named,
  permission,
  signal: signalSign.nullable(),
  recording: recordingSign.nullable(),
  feelings: z.array(z.string()),
  significations: z.array(answerInWords),
  /** The story to which its teller added this later. */
  addsTo: uuid.nullable(),
});
export type StoryFacts = z.infer<typeof storyFacts>;

const safeVersion = z.object({
  id: uuid,
  version: z.number().int(),
  title: z.string(),
  text: z.string(),
  approvedBy: z.string(),
  approvedAt: z.iso.datetime(),
  released: z.boolean(),
});
export type SafeVersion = z.infer<typeof safeVersion>;

/** The story as everyone after the review sees it: safe text only. */
export const storyDetail = storyFacts.extend({ version: safeVersion.nullable() });
export type StoryDetail = z.infer<typeof storyDetail>;

const identifier = z.object({
  id: uuid,
  type: identifierType,
  start: z.number().int(),
  end: z.number().int(),
  /** The rule that found it, or "researcher". */
  rule: z.string(),
  state: identifierState,
});
export type Identifier = z.infer<typeof identifier>;

/** What approval would freeze. `revision` names exactly this text: approve sends it back. */
const preview = z.object({ title: z.string(), text: z.string(), revision: z.string() });

export const reviewState = z.object({ identifiers: z.array(identifier), preview });
export type ReviewState = z.infer<typeof reviewState>;

/** The raw story, for review only. Offsets of identifiers index `text` in UTF-16 code units. */
export const storyReview = storyFacts.extend({
  title: z.string(),
  /** What was written, and after it what was told aloud. */
  text: z.string(),
  /** What was told aloud, as somebody typed it out. */
  spoken: z.string(),
  /** Answers to other open questions; they go no further than the review. */
  other: z.array(answerInWords),
  /** Whether the steps are done; before that the story cannot be approved. */
  ready: z.boolean(),
  ...reviewState.shape,
});
export type StoryReview = z.infer<typeof storyReview>;

export const newIdentifier = z.strictObject({
  ...span.shape,
  type: identifierType,
  /** Mark the same words elsewhere in the story as well. */
  everywhere: z.boolean().default(true),
});
export const identifierChange = z.strictObject({
  state: z.enum(["accepted", "rejected", "proposed"]).optional(),
  type: identifierType.optional(),
});

export const approval = z.strictObject({
  /** The preview the researcher looked at. */
  revision: z.string().max(100),
  /** Leave the storyteller's title out of the safe version. */
  dropTitle: z.boolean().default(false),
  /** Have it coded by two people, also if the lot says one. */
  double: z.boolean().default(false),
});
export const approved = z.object({ versionId: uuid, version: z.number().int() });
