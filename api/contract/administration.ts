import { z } from "zod";
import { framework } from "./codebooks.ts";
import { day, segmentId, typed, uuid, waveId, whereAndWhat } from "./common.ts";

/** On what a campaign may rest. */
export const grounds = ["public-task", "consent"] as const;

// steps

export const steps = z.object({
  waiting: z.array(
    z.object({
      /** Of a step that failed, to start it again. The others have none: numbers that go up tell when a story comes in. */
      id: z.number().int().nullable(),
      step: z.string(),
      attempts: z.number().int(),
      /** The class of the last error, never its text. */
      lastError: z.string().nullable(),
      failed: z.boolean(),
    }),
  ),
  done: z.array(z.object({ step: z.string(), day, done: z.number().int() })),
});
export type Steps = z.infer<typeof steps>;
export const stepAt = z.strictObject({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) });

// audit log

export const auditQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  action: z
    .string()
    .regex(/^[a-z0-9.-]{1,80}$/)
    .optional(),
  actor: z
    .string()
    .regex(/^[a-z0-9:-]{1,80}$/)
    .optional(),
});
export const auditLog = z.object({
  page: z.number().int(),
  more: z.boolean(),
  lines: z.array(
    z.object({
      /** Where it stands in the log; from the next day on. */
      place: z.object({ chain: z.number().int(), seq: z.number().int() }).nullable(),
      at: z.iso.datetime(),
      actor: z.string(),
      actorName: z.string().nullable(),
      action: z.string(),
      subject: z.string(),
      detail: z.record(z.string(), z.unknown()),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  actions: z.array(z.string()),
  actors: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type AuditLog = z.infer<typeof auditLog>;

// region

/** No group smaller than this is ever shown, whatever a region sets (design 4.4). */
export const lowestThreshold = 5;
export const regionSettings = z.object({
  id: z.string(),
  name: z.string(),
  isDemo: z.boolean(),
  threshold: z.number().int(),
  cellMinimum: z.number().int(),
  frameworkId: z.string(),
  frameworks: z.array(framework),
  themes: z.array(z.object({ id: z.string(), label: z.string() })),
});
export type RegionSettings = z.infer<typeof regionSettings>;
export const regionChange = z.strictObject({
  threshold: z.number().int().min(lowestThreshold).max(100),
  cellMinimum: z.number().int().min(3).max(20),
  frameworkId: z.string().regex(/^[a-z0-9-]{1,60}$/),
});

// waves and campaigns

const waveRow = z.object({
  id: waveId,
  name: z.string(),
  startsOn: day,
  endsOn: day,
  closed: z.boolean(),
  campaigns: z.array(
    z.object({
      id: uuid,
      name: z.string(),
      legalGround: z.string(),
      /** What follows from it for who has to agree, and below which age a carer agrees first (api/consent.ts). */
      ground: z.enum(grounds),
      carerUntil: z.int(),
      links: z.number().int(),
    }),
  ),
});
export const waves = z.object({
  waves: z.array(waveRow),
  /** Legal grounds to choose from for a campaign. */
  legalGrounds: z.array(z.object({ label: z.string(), text: z.string(), ground: z.enum(grounds) })),
});
export type Waves = z.infer<typeof waves>;
export const newWave = z
  .strictObject({ id: waveId, name: typed(60), startsOn: day, endsOn: day })
  .refine((wave) => wave.startsOn < wave.endsOn, { path: ["endsOn"] });
export const waveAt = z.strictObject({ id: waveId });
export const waveChange = z.strictObject({ closed: z.boolean() });
export const newCampaign = z.strictObject({
  waveId,
  name: typed(100),
  legalGround: typed(600),
  /** Left out: as the region's own list of grounds has it, and consent for a text that is not in it. */
  ground: z.enum(grounds).optional(),
  /** Below which age a carer agrees first; where consent is the ground, always 16. */
  carerUntil: z.union([z.literal(12), z.literal(16)]).optional(),
});
export const made = z.object({ id: uuid });

// invitations

export const invitationOptions = z.object({
  /** Only of open waves. */
  campaigns: z.array(z.object({ id: uuid, name: z.string(), wave: z.string(), lastDay: day })),
  ...whereAndWhat,
});
export type InvitationOptions = z.infer<typeof invitationOptions>;
export const newInvitations = z.strictObject({
  campaignId: uuid,
  providerId: uuid,
  segmentId,
  municipalityId: uuid.nullable(),
  questionnaireId: z.string().regex(/^[a-z0-9-]{1,60}$/),
  version: z.number().int().min(1).max(100_000),
  count: z.number().int().min(1).max(2000),
  expiresOn: z.iso.date(),
});
/** The codes, shown this once: the database keeps only their hashes. `base` + code is the address. */
export const madeInvitations = z.object({ base: z.string(), codes: z.array(z.string()) });
export type MadeInvitations = z.infer<typeof madeInvitations>;

export const responseCounts = z.object({
  waveId,
  threshold: z.number().int(),
  rows: z.array(
    z.object({
      provider: z.string(),
      segment: z.string(),
      links: z.number().int(),
      /** As of last night, in whole groups of at least the region's threshold; null before there is one. */
      atLeast: z.number().int().nullable(),
    }),
  ),
});
export type ResponseCounts = z.infer<typeof responseCounts>;
