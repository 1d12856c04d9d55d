import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { campaign, invitation, questionnaire } from "./campaigns.ts";
import { bytes, day, id, regionId } from "./columns.ts";
import { municipality, provider, region, segment, wave } from "./regions.ts";

/**
 * Who is to be mailed, as long as they have not told (docs/inviting.md). `sealed` holds the address, the language and the
 * code, encrypted under a key that is not in the database. Nothing here changes when somebody tells: the row goes in the
 * next night's batch. Row-level security shows it to the sender and to whoever brings a stop link, to no screen.
 */
export const recipient = pgTable(
  "recipient",
  {
    regionId: regionId(),
    id: id(),
    campaignId: uuid("campaign_id").notNull(),
    invitationId: uuid("invitation_id").notNull(),
    sealed: bytes("sealed").notNull(),
    /** Hash of the link "geen mail meer". */
    stopHash: text("stop_hash").notNull(),
    /** Mails ordered for this person: 1 the invitation, 2 and 3 the reminders. */
    due: smallint("due").notNull().default(1),
    /** Mails handed to the sender, counted before each is sent: a mail is never sent twice. */
    mails: smallint("mails").notNull().default(0),
    /** Times the mail in hand was put off by the receiving server. */
    tries: smallint("tries").notNull().default(0),
    mailedOn: day("mailed_on"),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    uniqueIndex("recipient_stop").on(t.stopHash),
    foreignKey({ columns: [t.regionId, t.campaignId], foreignColumns: [campaign.regionId, campaign.id] }),
    foreignKey({
      columns: [t.regionId, t.invitationId],
      foreignColumns: [invitation.regionId, invitation.id],
    }),
    index().on(t.regionId, t.campaignId),
    uniqueIndex("recipient_invitation").on(t.regionId, t.invitationId),
    index("recipient_due").on(t.regionId, t.id).where(sql`mails < due`),
    check("recipient_mails", sql`${t.due} between 1 and 3 and ${t.mails} between 0 and ${t.due}`),
  ],
);

/** Mailings ordered in a campaign, and how many addresses no server would take. No count of who has not told. */
export const mailing = pgTable(
  "mailing",
  {
    regionId: regionId(),
    campaignId: uuid("campaign_id").notNull(),
    /** 1 the invitation, 2 and 3 the reminders. */
    number: smallint("number").notNull(),
    orderedOn: day("ordered_on").notNull(),
    /** Addresses in the lists; for reminders nothing: how many are left tells how many have told. */
    addresses: integer("addresses").notNull().default(0),
    refused: integer("refused").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.campaignId, t.number] }),
    foreignKey({ columns: [t.regionId, t.campaignId], foreignColumns: [campaign.regionId, campaign.id] }),
    index().on(t.regionId, t.campaignId),
  ],
);

/** Why no mail goes out at the moment, for the administrator; no row when all is well. */
export const mailTrouble = pgTable("mail_trouble", {
  regionId: text("region_id")
    .primaryKey()
    .references(() => region.regionId),
  /** One of a few words: connection, sign-in, refused, timeout, key. */
  what: text("what").notNull(),
  sinceOn: day("since_on").notNull(),
});

/** One link for a poster or a website: whoever begins from it gets a single-use code of their own. */
export const openLink = pgTable(
  "open_link",
  {
    regionId: regionId(),
    /** In the address, public. */
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    campaignId: uuid("campaign_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    segmentId: text("segment_id").notNull(),
    municipalityId: uuid("municipality_id"),
    questionnaireId: text("questionnaire_id").notNull(),
    questionnaireVersion: integer("questionnaire_version").notNull(),
    perDay: integer("per_day").notNull(),
    startsOn: day("starts_on").notNull(),
    endsOn: day("ends_on").notNull(),
    closed: boolean("closed").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.slug] }),
    uniqueIndex("open_link_slug").on(t.slug),
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
    index().on(t.regionId, t.providerId),
    index().on(t.regionId, t.segmentId),
    index().on(t.regionId, t.municipalityId),
    index().on(t.regionId, t.questionnaireId, t.questionnaireVersion),
  ],
);

/** How often an open link was begun from on a day: a number, not a row for each. */
export const openLinkDay = pgTable(
  "open_link_day",
  {
    regionId: regionId(),
    slug: text("slug").notNull(),
    day: day("day").notNull(),
    begun: integer("begun").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.slug, t.day] }),
    foreignKey({ columns: [t.regionId, t.slug], foreignColumns: [openLink.regionId, openLink.slug] }),
    index().on(t.regionId, t.slug),
  ],
);

/**
 * How many answers the coordinator is shown per group: grows at night only, by at least the region's threshold at once,
 * so that no two looks can be subtracted to see a smaller group answer.
 */
export const answerCount = pgTable(
  "answer_count",
  {
    regionId: regionId(),
    waveId: text("wave_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    segmentId: text("segment_id").notNull(),
    shown: integer("shown").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.waveId, t.providerId, t.segmentId] }),
    foreignKey({ columns: [t.regionId, t.waveId], foreignColumns: [wave.regionId, wave.id] }),
    foreignKey({ columns: [t.regionId, t.providerId], foreignColumns: [provider.regionId, provider.id] }),
    foreignKey({ columns: [t.regionId, t.segmentId], foreignColumns: [segment.regionId, segment.id] }),
    index().on(t.regionId, t.providerId),
    index().on(t.regionId, t.segmentId),
    index().on(t.regionId, t.waveId),
  ],
);
