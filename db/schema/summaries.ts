import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Cells } from "../../analysis/summary/publish.ts";
import { account } from "./accounts.ts";
import { day, id, moment, regionId } from "./columns.ts";
import { provider, region, segment, wave } from "./regions.ts";

/** Counts of one published group: only what may be shown. A cell is null where it is below the cell minimum. */
export interface PublishedCounts {
  [themeId: string]: { positive: number | null; negative: number | null; mixed: number | null };
}

/**
 * What may be shown of one provider in one segment in one wave, written by the summarise step and by nothing else.
 * Every screen adds up rows of this table, so no two screens can be subtracted to reach a smaller group.
 */
export const summary = pgTable(
  "summary",
  {
    regionId: regionId(),
    providerId: uuid("provider_id").notNull(),
    segmentId: text("segment_id").notNull(),
    waveId: text("wave_id").notNull(),
    stories: integer("stories").notNull(),
    /** How many people told them: what is held against the region's threshold. */
    tellers: integer("tellers").notNull(),
    counts: jsonb("counts").$type<PublishedCounts>().notNull(),
    computedOn: day("computed_on").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.providerId, t.segmentId, t.waveId] }),
    foreignKey({ columns: [t.regionId, t.providerId], foreignColumns: [provider.regionId, provider.id] }),
    foreignKey({ columns: [t.regionId, t.segmentId], foreignColumns: [segment.regionId, segment.id] }),
    foreignKey({ columns: [t.regionId, t.waveId], foreignColumns: [wave.regionId, wave.id] }),
    index().on(t.regionId, t.segmentId),
    index().on(t.regionId, t.waveId),
  ],
);

/**
 * A part of a group that is shown whole or not at all (analysis/summary/publish.ts), with its counts as they were when
 * it went out. Holds cells that may not be shown, so its policy lets in whoever may read safe text: never a contract manager.
 */
export const batch = pgTable(
  "batch",
  {
    regionId: regionId(),
    providerId: uuid("provider_id").notNull(),
    segmentId: text("segment_id").notNull(),
    waveId: text("wave_id").notNull(),
    number: integer("number").notNull(),
    stories: integer("stories").notNull(),
    tellers: integer("tellers").notNull(),
    dissolved: boolean("dissolved").notNull(),
    cells: jsonb("cells").$type<Cells>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.providerId, t.segmentId, t.waveId, t.number] }),
    foreignKey({ columns: [t.regionId, t.providerId], foreignColumns: [provider.regionId, provider.id] }),
    foreignKey({ columns: [t.regionId, t.segmentId], foreignColumns: [segment.regionId, segment.id] }),
    foreignKey({ columns: [t.regionId, t.waveId], foreignColumns: [wave.regionId, wave.id] }),
    index().on(t.regionId, t.segmentId),
    index().on(t.regionId, t.waveId),
  ],
);

/** Legal ground and purpose of looking per provider. Without a row, views per provider stay shut (design 4.9). */
export const viewGround = pgTable(
  "view_ground",
  {
    regionId: regionId().references(() => region.regionId),
    id: id(),
    legalGround: text("legal_ground").notNull(),
    purpose: text("purpose").notNull(),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: moment("recorded_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    foreignKey({ columns: [t.regionId, t.recordedBy], foreignColumns: [account.regionId, account.id] }),
    index().on(t.regionId, t.recordedBy),
  ],
);
