import { z } from "zod";
import { day, segmentId, themeId, uuid, valence, waveId } from "./common.ts";
import { followUpState } from "./follow-ups.ts";

/**
 * What a contract manager may ask and see. Every figure is a sum of published groups (analysis/summary/publish.ts): a
 * lower bound, or null where too few people said so to show it. Null may also mean that nobody did.
 */
const count = z.number().int().min(1).nullable();
const valenceCounts = z.object({ positive: count, negative: count, mixed: count });
export type ValenceCounts = z.infer<typeof valenceCounts>;

const choice = z.object({ id: z.string(), label: z.string(), text: z.string() });

export const contractOptions = z.object({
  /** The ground in force, or null: then the views per provider are shut. */
  ground: z
    .object({
      legalGround: z.string(),
      purpose: z.string(),
      recordedBy: z.string(),
      recordedAt: z.iso.datetime(),
    })
    .nullable(),
  choices: z.object({ legalGrounds: z.array(choice), purposes: z.array(choice) }),
  threshold: z.number().int(),
  cellMinimum: z.number().int(),
  providers: z.array(z.object({ id: uuid, name: z.string(), segments: z.array(segmentId) })),
  segments: z.array(z.object({ id: segmentId, name: z.string(), description: z.string() })),
  /** Oldest first. */
  waves: z.array(z.object({ id: waveId, name: z.string(), closed: z.boolean() })),
});
export type ContractOptions = z.infer<typeof contractOptions>;

/** Ids out of `choices`. */
export const newGround = z.strictObject({
  legalGround: z.string().min(1).max(60),
  purpose: z.string().min(1).max(60),
});

/** "2026-1,2026-2"; absent: all waves. */
const waves = z
  .string()
  .regex(/^\d{4}-[12](,\d{4}-[12]){0,19}$/)
  .optional();
export const providerQuery = z.strictObject({ segment: segmentId, waves });
export const segmentQuery = z.strictObject({ waves });

/** A share of the stories of one wave, with its 95% interval. Between 0 and 1. */
const share = z.object({ count: z.number().int(), share: z.number(), low: z.number(), high: z.number() });
export type Share = z.infer<typeof share>;

export const overview = z.object({
  /** Null when it is about the segment as a whole. */
  provider: z.object({ id: uuid, name: z.string() }).nullable(),
  segment: z.object({ id: segmentId, name: z.string(), description: z.string() }),
  /** The waves asked for, oldest first; stories is null where the group is too small to show. */
  waves: z.array(z.object({ id: waveId, name: z.string(), stories: z.number().int().nullable() })),
  /** Stories in all waves that may be shown, or null when none may. */
  stories: z.number().int().nullable(),
  /** The segment's other published providers together, when there are two or more. */
  mirror: z.object({ providers: z.number().int(), stories: z.number().int() }).nullable(),
  goals: z.array(
    z.object({ code: z.string(), title: z.string(), text: z.string(), themes: z.array(themeId) }),
  ),
  themes: z.array(
    z.object({
      id: themeId,
      label: z.string(),
      definition: z.string(),
      own: valenceCounts,
      mirror: valenceCounts.nullable(),
      quotes: z.array(
        z.object({
          id: uuid,
          valence,
          text: z.string(),
          /** In which language the story was told; null when it was not recognised. */
          lang: z.string().nullable(),
        }),
      ),
      /** One per wave, in the same order as `waves`. Null: hidden, or the group is too small. */
      development: z.array(z.object({ positive: share.nullable(), negative: share.nullable() })),
    }),
  ),
  /** What was agreed in sessions about this view and told to storytellers, and what came of it; whatever the waves. */
  agreements: z.array(
    z.object({
      id: uuid,
      session: z.object({ id: uuid, title: z.string() }),
      /** What its session was about; empty: all themes. */
      themes: z.array(themeId),
      dueOn: day.nullable(),
      /** Oldest first, never empty. */
      said: z.array(z.object({ state: followUpState, on: day, text: z.string() })),
    }),
  ),
  /** The duidingssessies about this view, the latest first. */
  sessions: z.array(z.object({ id: uuid, title: z.string(), heldOn: day.nullable() })),
  threshold: z.number().int(),
  cellMinimum: z.number().int(),
});
export type Overview = z.infer<typeof overview>;
