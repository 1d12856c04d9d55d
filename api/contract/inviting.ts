import { z } from "zod";
import { day, named, segmentId, typed, uuid, whereAndWhat } from "./common.ts";
import { questionnaireJson } from "./questionnaires.ts";

/** Codes of the languages people are invited in; a test holds them against content/texts/inviting.*.json. */
export const invitingLanguage = z.enum(["nl", "nl-A2", "en", "pl", "tr", "uk", "ar", "fa"]);

// a list of counts or of addresses

/** A list as a spreadsheet writes it: UTF-8 or Windows-1252, in base64 so that its bytes arrive as they are. */
export const list = z.strictObject({
  campaignId: uuid,
  expiresOn: z.iso.date(),
  file: z.base64().max(240_000),
});
const place = z.object({
  provider: z.string(),
  segment: z.string(),
  municipality: z.string(),
  route: z.string(),
  language: invitingLanguage,
});
export const checkedList = z.object({
  /** Null when not even the header can be read. */
  kind: z.enum(["counts", "addresses"]).nullable(),
  /** What is wrong, by line of the file (the header is line 1; 0: the file as a whole). Nothing is made while there are any. */
  problems: z.array(z.object({ line: z.number().int(), message: z.string() })),
  /** Links that would be made, or people that would be mailed. */
  total: z.number().int(),
  groups: z.array(place.extend({ count: z.number().int(), small: z.boolean() })),
});
export type CheckedList = z.infer<typeof checkedList>;
export const madeList = z.object({
  /** Address before the code. */
  base: z.string(),
  /** Shown this once. Empty for addresses: their codes go by mail, and nobody here sees them. */
  links: z.array(place.extend({ code: z.string() })),
  mailed: z.number().int(),
});
export type MadeList = z.infer<typeof madeList>;

/** Letters for codes that were just made; the server looks each up and keeps none. */
export const letters = z.strictObject({
  letters: z
    .array(z.strictObject({ code: z.string().max(30), language: invitingLanguage }))
    .min(1)
    .max(2000),
});

// mail

export const mailings = z.object({
  /** False: this installation has no way out for mail. */
  on: z.boolean(),
  trouble: z
    .object({ what: z.enum(["connection", "timeout", "sign-in", "refused", "key"]), sinceOn: day })
    .nullable(),
  campaigns: z.array(
    z.object({
      id: uuid,
      name: z.string(),
      wave: z.string(),
      mailings: z.array(
        z.object({
          number: z.number().int(),
          orderedOn: day,
          addresses: z.number().int(),
          refused: z.number().int(),
        }),
      ),
      /** First day on which the next reminder can be sent; null when there were two. */
      reminderFrom: day.nullable(),
    }),
  ),
});
export type Mailings = z.infer<typeof mailings>;
export const campaignAt = z.strictObject({ id: uuid });

// open links

const slug = z.string().regex(/^[a-z0-9]{6,20}$/);
export const openLinkAt = z.strictObject({ slug });
export const posterQuery = z.strictObject({ language: invitingLanguage.default("nl") });
export const newOpenLink = z
  .strictObject({
    name: typed(100),
    campaignId: uuid,
    providerId: uuid,
    segmentId,
    municipalityId: uuid.nullable(),
    questionnaireId: z.string().regex(/^[a-z0-9-]{1,60}$/),
    version: z.number().int().min(1).max(100_000),
    perDay: z.number().int().min(1).max(1000),
    startsOn: day,
    endsOn: day,
  })
  .refine((link) => link.startsOn <= link.endsOn, { path: ["endsOn"] });
export const openLinkChange = z.strictObject({ closed: z.boolean() });
export const openLinks = z.object({
  /** Address before the slug. */
  base: z.string(),
  links: z.array(
    z.object({
      slug,
      name: z.string(),
      campaign: z.string(),
      provider: z.string(),
      segment: z.string(),
      /** For whom: the route of its questionnaire. */
      route: z.string(),
      perDay: z.number().int(),
      startsOn: day,
      endsOn: day,
      closed: z.boolean(),
      begunToday: z.number().int(),
    }),
  ),
});
export type OpenLinks = z.infer<typeof openLinks>;
export const madeOpenLink = z.object({ slug });

// paper and interviews

export const entryOptions = z.object({
  waves: z.array(named),
  ...whereAndWhat,
});
export type EntryOptions = z.infer<typeof entryOptions>;
export const questionnaireAt = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  version: z.coerce.number().int().min(1).max(100_000),
});
export const entryForm = z.object({ json: questionnaireJson });
export const newEntry = z.strictObject({
  mode: z.enum(["paper", "interview"]),
  waveId: z.string().regex(/^\d{4}-[12]$/),
  providerId: uuid,
  segmentId,
  municipalityId: uuid.nullable(),
  questionnaireId: z.string().regex(/^[a-z0-9-]{1,60}$/),
  version: z.number().int().min(1).max(100_000),
  /** That the storyteller agreed, and below the age that needs it a carer as well: written on the form, or said. */
  agreed: z.literal(true),
  answers: z.record(z.string(), z.unknown()),
});
export const madeEntry = z.object({ receipt: z.string() });
