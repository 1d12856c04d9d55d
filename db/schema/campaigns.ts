import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { day, id, regionId } from "./columns.ts";
import { municipality, provider, region, segment, wave } from "./regions.ts";

/** A published questionnaire version is frozen: responses are validated against exactly this text. */
export const questionnaire = pgTable(
  "questionnaire",
  {
    regionId: regionId().references(() => region.regionId),
    id: text("id").notNull(),
    version: integer("version").notNull(),
    route: text("route").notNull(),
    title: text("title").notNull(),
    json: jsonb("json").$type<Record<string, unknown>>().notNull(),
    published: boolean("published").notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.regionId, t.id, t.version] })],
);

export const campaign = pgTable(
  "campaign",
  {
    regionId: regionId(),
    id: id(),
    waveId: text("wave_id").notNull(),
    name: text("name").notNull(),
    legalGround: text("legal_ground").notNull(),
    /** What the law asks follows from this: with consent, it has to be given actively and to be provable. */
    ground: text("ground").$type<"public-task" | "consent">().notNull().default("public-task"),
    /** Below this age a carer agrees first. Under 12 always; where consent is the ground, under 16 (api/consent.ts). */
    carerUntil: integer("carer_until").notNull().default(12),
    anonymous: boolean("anonymous").notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.waveId], foreignColumns: [wave.regionId, wave.id] }),
    index().on(t.regionId, t.waveId),
    // A region may ask for more, never for less.
    check("campaign_ground", sql`${t.ground} in ('public-task', 'consent')`),
    check(
      "campaign_carer_until",
      sql`${t.carerUntil} in (12, 16) and (${t.ground} <> 'consent' or ${t.carerUntil} = 16)`,
    ),
  ],
);

/**
 * One single-use link. It knows where the help was given, never who answered what: no column here or elsewhere
 * joins it to a response (design 4.2). Only a hash of the code is kept.
 */
export const invitation = pgTable(
  "invitation",
  {
    regionId: regionId(),
    id: id(),
    campaignId: uuid("campaign_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    segmentId: text("segment_id").notNull(),
    municipalityId: uuid("municipality_id"),
    questionnaireId: text("questionnaire_id").notNull(),
    questionnaireVersion: integer("questionnaire_version").notNull(),
    codeHash: text("code_hash").notNull(),
    spent: boolean("spent").notNull().default(false),
    expiresOn: day("expires_on").notNull(),
    /**
     * The proof that a carer agreed before anything was stored: who by role, to which text, in which month (yyyy-mm).
     * Not the day: beside the day on which a story came in, it would tell which story.
     */
    carerRole: text("carer_role"),
    carerText: text("carer_text"),
    carerMonth: text("carer_month"),
    /** The words to which the storyteller said yes beforehand, where that is asked; nothing until then. */
    ownText: text("own_text"),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    uniqueIndex("invitation_code").on(t.codeHash),
    foreignKey({ columns: [t.regionId, t.campaignId], foreignColumns: [campaign.regionId, campaign.id] }),
    foreignKey({ columns: [t.regionId, t.providerId], foreignColumns: [provider.regionId, provider.id] }),
    foreignKey({ columns: [t.regionId, t.segmentId], foreignColumns: [segment.regionId, segment.id] }),
    foreignKey({
      columns: [t.regionId, t.municipalityId],
      foreignColumns: [municipality.regionId, municipality.id],
    }),
    foreignKey({
      columns: [t.regionId, t.questionnaireId, t.questionnaireVersion],
      foreignColumns: [questionnaire.regionId, questionnaire.id, questionnaire.version],
    }),
    index().on(t.regionId, t.campaignId),
    // The spent ones in order of their random id: completing picks some of them (db/queries/invitations.ts).
    index("invitation_spent").on(t.regionId, t.campaignId, t.id).where(sql`spent`),
    index().on(t.regionId, t.providerId),
    index().on(t.regionId, t.segmentId),
    index().on(t.regionId, t.municipalityId),
    index().on(t.regionId, t.questionnaireId, t.questionnaireVersion),
  ],
);
