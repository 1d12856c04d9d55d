import { z } from "zod";
import { day } from "./common.ts";

/** A share with its 95 % interval; null where there is too little to say. */
const share = z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable();
export type Share = z.infer<typeof share>;

const counted = {
  /** Stories people coded with it. */
  n: z.number().int(),
  /** Stories the engine suggested it in. */
  suggested: z.number().int(),
  both: z.number().int(),
  precision: share,
  recall: share,
  f1: share,
};

const agreed = {
  /** Times both coders gave it, and times one of the two did. */
  both: z.number().int(),
  one: z.number().int(),
  /** Krippendorff's alpha: 1 is full agreement, 0 is what chance gives. */
  alpha: share,
  /** Of the times both gave it, as far as their valences were kept: how often those were the same. */
  valence: z.object({ n: z.number().int(), same: share }),
};

const compared = {
  /** On the holdout, in stories: the engine suggested the theme on words that a coder gave it to. */
  held: z.object({ n: z.number().int(), right: share }),
  /** Suggestions taken over under their own theme. */
  taken: z.object({ n: z.number().int(), right: share }),
};

const outcome = z.object({
  themeId: z.string(),
  engine: z.string(),
  model: z.string(),
  /** Suggestions a researcher had on the screen, each once though newer models made it again, and what became of them. */
  shown: z.number().int(),
  accepted: z.number().int(),
  changed: z.number().int(),
  rejected: z.number().int(),
  /** Left alone while somebody coded the same theme on those words. */
  agreed: z.number().int(),
  /** Not touched, and the story is done. */
  left: z.number().int(),
  /** The story is not done yet. */
  waiting: z.number().int(),
  /** First and last day they were shown. */
  first: day,
  last: day,
});
export type Outcome = z.infer<typeof outcome>;

/** How good the suggestions are, and by what they are made. */
export const learning = z.object({
  today: day,
  themes: z.array(z.object({ id: z.string(), label: z.string() })),
  /** What reads new stories now. */
  engine: z.object({ name: z.string(), model: z.string() }),
  /** A language model of the region's own that reads the same stories; whether its suggestions are shown. */
  alongside: z.object({ model: z.string(), shown: z.boolean() }).nullable(),
  outcomes: z.array(outcome),
  /** Measured on the coded holdout, per engine and state of it. */
  measured: z.array(
    z.object({
      engine: z.string(),
      model: z.string(),
      stories: z.number().int(),
      all: z.object(counted),
      themes: z.array(z.object({ theme: z.string(), ...counted })),
    }),
  ),
  /** Two engines as they are now on the same stories: the region's own model and the shipped one, the built-in engine and the model alongside. */
  sideBySide: z.array(
    z.object({
      stories: z.number().int(),
      engines: z.array(z.object({ engine: z.string(), model: z.string(), all: z.object(counted) })),
    }),
  ),
  /** How often the valence was the coder's, per kind of engine: as it is now on the holdout, in any state where it was taken over. */
  valences: z.array(
    z.object({
      engine: z.string(),
      model: z.string(),
      /** First and last day that what was taken over was shown. */
      first: day.nullable(),
      last: day.nullable(),
      all: z.object(compared),
      themes: z.array(z.object({ theme: z.string(), ...compared })),
    }),
  ),
  /** Below this number of stories no share is given. */
  fewest: z.number().int(),
  /** How far two people agree who coded the same stories apart, as their codes were before they saw each other's. */
  agreement: z.object({
    /** Stories that two are done with, and the days of the first and the last of them. */
    stories: z.number().int(),
    first: day.nullable(),
    last: day.nullable(),
    /** Below these numbers no alpha is given: stories (of those that both gave it, no share of valences), and stories that got the theme from either. */
    fewest: z.number().int(),
    fewestGiven: z.number().int(),
    all: z.object(agreed),
    themes: z.array(z.object({ theme: z.string(), ...agreed })),
  }),
  stories: z.object({
    /** In the holdout; of those coded; coded outside it, to learn from; to be coded by two. */
    drawn: z.number().int(),
    coded: z.number().int(),
    learnt: z.number().int(),
    double: z.number().int(),
  }),
  shares: z.object({ holdout: z.number(), double: z.number() }),
  training: z.object({
    state: z.enum(["none", "waiting", "failed"]),
    /** Own coded stories it asks for. */
    fewest: z.number().int(),
    model: z
      .object({
        number: z.number().int(),
        /** False: emptied (0 bytes), or an update brought another shipped model than it moved away from. */
        inUse: z.boolean(),
        bytes: z.number().int(),
        patternRevision: z.number().int(),
        ownStories: z.number().int(),
        baseStories: z.number().int(),
        cpuMs: z.number().int(),
        patternsOnly: z.array(z.string()),
        reason: z.string(),
        madeOn: day,
      })
      .nullable(),
  }),
});
export type Learning = z.infer<typeof learning>;

/** Shares of newly approved stories; those already drawn stay as they are. */
export const sharesChange = z.strictObject({
  holdout: z.number().min(0).max(0.5),
  double: z.number().min(0).max(1),
});
