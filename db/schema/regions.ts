import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { day, id, regionId } from "./columns.ts";

export const region = pgTable(
  "region",
  {
    regionId: text("region_id").primaryKey(),
    name: text("name").notNull(),
    isDemo: boolean("is_demo").notNull().default(false),
    /** Stories a group needs before any figure or quote about it is shown. */
    threshold: integer("threshold").notNull().default(10),
    /** Counts per theme below this are shown as "minder dan", within a group that is large enough. */
    cellMinimum: integer("cell_minimum").notNull().default(3),
    frameworkId: text("framework_id").notNull(),
    codebookVersion: integer("codebook_version").notNull(),
    /** Share of newly approved stories that is drawn to be coded without suggestions and never trained on. */
    holdoutShare: real("holdout_share").notNull().default(0.1),
    /** Share that is drawn to be coded by two people who do not see each other's work. */
    doubleShare: real("double_share").notNull().default(0),
  },
  (t) => [check("region_threshold_never_under_five", sql`${t.threshold} >= 5`)],
);

export const municipality = pgTable(
  "municipality",
  { regionId: regionId().references(() => region.regionId), id: id(), name: text("name").notNull() },
  (t) => [primaryKey({ columns: [t.regionId, t.id] })],
);

export const segment = pgTable(
  "segment",
  {
    regionId: regionId().references(() => region.regionId),
    id: text("id").notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    goals: text("goals").array().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.regionId, t.id] })],
);

export const provider = pgTable(
  "provider",
  { regionId: regionId().references(() => region.regionId), id: id(), name: text("name").notNull() },
  (t) => [primaryKey({ columns: [t.regionId, t.id] })],
);

export const providerSegment = pgTable(
  "provider_segment",
  {
    regionId: regionId(),
    providerId: uuid("provider_id").notNull(),
    segmentId: text("segment_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.providerId, t.segmentId] }),
    foreignKey({ columns: [t.regionId, t.providerId], foreignColumns: [provider.regionId, provider.id] }),
    foreignKey({ columns: [t.regionId, t.segmentId], foreignColumns: [segment.regionId, segment.id] }),
    index().on(t.regionId, t.segmentId),
  ],
);

/** A half-year of telling, for instance "2026-2". */
export const wave = pgTable(
  "wave",
  {
    regionId: regionId().references(() => region.regionId),
    id: text("id").notNull(),
    name: text("name").notNull(),
    startsOn: day("starts_on").notNull(),
    endsOn: day("ends_on").notNull(),
    closed: boolean("closed").notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.regionId, t.id] })],
);
