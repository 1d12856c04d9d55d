import { z } from "zod";
import { typed, uuid } from "./common.ts";

export const roles = ["researcher", "contract-manager", "safeguarding", "administrator"] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

export const signIn = z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) });
/** What the browser does next: type the code, set up the second factor, or nothing. */
export const signInAnswer = z.object({ next: z.enum(["code", "enrol", "done"]) });
export const secondFactor = z.strictObject({ code: z.string().regex(/^\d{6}$/) });
export const enrolment = z.object({ secret: z.string(), uri: z.string(), qrSvg: z.string() });

/** Who is signed in, and what this person may do (api/access/rights.ts). */
export const me = z.object({
  account: z.object({ id: uuid, name: z.string(), email: z.string(), role }),
  region: z.object({ id: z.string(), name: z.string(), isDemo: z.boolean(), threshold: z.number().int() }),
  rights: z.array(z.string()),
});
export type Me = z.infer<typeof me>;

export const newPassword = z.strictObject({
  current: z.string().min(1).max(200),
  next: z.string().min(12).max(200),
});

const accountRow = z.object({
  id: uuid,
  name: z.string(),
  email: z.string(),
  role,
  active: z.boolean(),
  secondFactor: z.boolean(),
});
export const newAccount = z.strictObject({ name: typed(100), email: z.email().max(200), role });
export const accountList = z.object({
  accounts: z.array(accountRow),
  /** Open signals from before today, for whoever takes somebody out of safeguarding. */
  signalsWaiting: z.number().int(),
});
export const accountAt = z.object({ id: uuid });
/** The first password is shown once, to hand over; it is kept nowhere. */
export const newAccountAnswer = z.object({ id: uuid, password: z.string() });
export const accountChange = z
  .strictObject({ active: z.boolean().optional(), role: role.optional() })
  .refine((change) => change.active !== undefined || change.role !== undefined);

/** A new password for somebody who lost theirs: shown once, to hand over. */
export const handedPassword = z.object({ password: z.string() });

/** What may be known before signing in. */
export const about = z.object({ name: z.string(), demo: z.boolean() });
