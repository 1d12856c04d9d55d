import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { day, id, moment, regionId } from "./columns.ts";
import { region } from "./regions.ts";

/** A member of staff. role: researcher | contract-manager | safeguarding | administrator. */
export const account = pgTable(
  "account",
  {
    regionId: regionId().references(() => region.regionId),
    id: id(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role").notNull(),
    passwordHash: text("password_hash").notNull(),
    /** Base32; null until the second factor is set up. */
    totpSecret: text("totp_secret"),
    totpConfirmed: boolean("totp_confirmed").notNull().default(false),
    /** The time step of the last accepted code, so that a code works once. */
    totpLastStep: text("totp_last_step"),
    active: boolean("active").notNull().default(true),
    /** The day on which this colleague was mailed that recordings wait unheard, so that one mail a day goes out. */
    unheardMailedOn: day("unheard_mailed_on"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.id] }),
    uniqueIndex("account_email").on(sql`lower(${t.email})`),
  ],
);

/** A signed-in browser. Only a hash of the cookie is kept. */
export const loginSession = pgTable(
  "login_session",
  {
    regionId: regionId(),
    tokenHash: text("token_hash").notNull(),
    accountId: uuid("account_id").notNull(),
    /** False between the password and the second factor. */
    complete: boolean("complete").notNull(),
    expiresAt: moment("expires_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionId, t.tokenHash] }),
    uniqueIndex("login_session_token").on(t.tokenHash),
    foreignKey({
      columns: [t.regionId, t.accountId],
      foreignColumns: [account.regionId, account.id],
    }).onDelete("cascade"),
    index().on(t.regionId, t.accountId),
  ],
);
