import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { bytes, day, moment, regionId } from "./columns.ts";
import { region } from "./regions.ts";

/**
 * Who did what. Append-only (a trigger refuses change) and chained by hash (a trigger fills seq, prev and hash), in
 * eight chains per region so that storytellers completing at once do not wait for one another. Never holds story text.
 */
export const audit = pgTable(
  "audit",
  {
    regionId: regionId().references(() => region.regionId),
    chain: smallint("chain").notNull(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    at: moment("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    subject: text("subject").notNull(),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull(),
    prev: bytes("prev").notNull(),
    hash: bytes("hash").notNull(),
  },
  (t) => [primaryKey({ columns: [t.regionId, t.chain, t.seq] }), index("audit_recent").on(t.regionId, t.at)],
);

export const auditHead = pgTable(
  "audit_head",
  {
    regionId: regionId().references(() => region.regionId),
    chain: smallint("chain").notNull(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    hash: bytes("hash").notNull(),
  },
  (t) => [primaryKey({ columns: [t.regionId, t.chain] })],
);

/**
 * Work waiting for the worker. A row goes when its step has taken effect, in the same transaction, so that the time a
 * storyteller was active is kept nowhere; `runAfter` starts at the day. Never holds story text, only ids.
 */
export const job = pgTable(
  "job",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    regionId: regionId().references(() => region.regionId),
    step: text("step").notNull(),
    subject: text("subject").notNull(),
    runAfter: moment("run_after").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** The class of the last error, never its text: an error may quote a story. */
    lastError: text("last_error"),
    /** Set when the worker has given up; an administrator may start it again. */
    failed: boolean("failed").notNull().default(false),
  },
  (t) => [
    uniqueIndex("job_once").on(t.regionId, t.step, t.subject),
    index("job_due").on(t.failed, t.runAfter),
  ],
);

/** How often each step took effect, by day: what an administrator sees of work that is done. */
export const stepCount = pgTable(
  "step_count",
  {
    regionId: regionId().references(() => region.regionId),
    step: text("step").notNull(),
    day: day("day").notNull(),
    done: integer("done").notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.regionId, t.step, t.day] })],
);
