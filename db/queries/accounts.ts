import { and, asc, eq, gt, lt, or, sql } from "drizzle-orm";
import type { Role } from "../../api/contract/accounts.ts";
import type { Acting, Db, Tx } from "../client.ts";
import { account, loginSession } from "../schema/index.ts";

export interface SignedIn {
  regionId: string;
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** The account behind a session's token hash, if the session is valid at `now` and the account active. */
export async function findLogin(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<{ account: SignedIn; complete: boolean } | null> {
  const regionId = await db.regionOf("login", tokenHash);
  if (!regionId) return null;
  return db.inRegion({ regionId, actor: "system", text: "none" }, async (tx) => {
    const [row] = await tx
      .select({
        regionId: account.regionId,
        id: account.id,
        name: account.name,
        email: account.email,
        role: account.role,
        complete: loginSession.complete,
      })
      .from(loginSession)
      .innerJoin(
        account,
        and(eq(account.regionId, loginSession.regionId), eq(account.id, loginSession.accountId)),
      )
      .where(
        and(eq(loginSession.tokenHash, tokenHash), gt(loginSession.expiresAt, now), eq(account.active, true)),
      );
    if (!row) return null;
    const { complete, role, ...rest } = row;
    return { account: { ...rest, role: role as Role }, complete };
  });
}

/** Everything signing in needs to know of an account; never leaves the server. */
export interface AccountSecrets extends SignedIn {
  passwordHash: string;
  totpSecret: string | null;
  totpConfirmed: boolean;
}

/** The active account of an address (any case), or by id. */
export async function findAccount(
  tx: Tx,
  by: { email: string } | { id: string },
): Promise<AccountSecrets | null> {
  const [row] = await tx
    .select({
      regionId: account.regionId,
      id: account.id,
      name: account.name,
      email: account.email,
      role: account.role,
      passwordHash: account.passwordHash,
      totpSecret: account.totpSecret,
      totpConfirmed: account.totpConfirmed,
    })
    .from(account)
    .where(
      and(
        "id" in by ? eq(account.id, by.id) : sql`lower(${account.email}) = lower(${by.email})`,
        eq(account.active, true),
      ),
    );
  return row ? { ...row, role: row.role as Role } : null;
}

/** Starts a session, and sweeps those that ran out. */
export async function startSession(
  tx: Tx,
  acting: Acting,
  accountId: string,
  session: { tokenHash: string; complete: boolean; expiresAt: Date },
  now: Date,
): Promise<void> {
  await tx.delete(loginSession).where(lt(loginSession.expiresAt, now));
  const { tokenHash, complete, expiresAt } = session;
  await tx
    .insert(loginSession)
    .values({ regionId: acting.regionId, tokenHash, accountId, complete, expiresAt });
}

/** Ends one session. @returns whose it was, or null when there was none */
export async function endSession(tx: Tx, tokenHash: string): Promise<string | null> {
  const [row] = await tx
    .delete(loginSession)
    .where(eq(loginSession.tokenHash, tokenHash))
    .returning({ accountId: loginSession.accountId });
  return row?.accountId ?? null;
}

/** Ends every session of an account. */
export async function endSessions(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(loginSession).where(eq(loginSession.accountId, accountId));
}

/** Keeps a new secret for the second factor, unless one is confirmed already. @returns whether it was kept */
export async function keepTotpSecret(tx: Tx, accountId: string, secret: string): Promise<boolean> {
  const rows = await tx
    .update(account)
    .set({ totpSecret: secret, totpLastStep: null })
    .where(and(eq(account.id, accountId), eq(account.totpConfirmed, false)))
    .returning({ id: account.id });
  return rows.length > 0;
}

/**
 * Uses up a time step of the second factor and confirms it. The condition is part of the update, so that of two requests
 * with one code exactly one goes through.
 * @returns false when this step, or a later one, was used before
 */
export async function spendTotpStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const rows = await tx
    .update(account)
    .set({ totpConfirmed: true, totpLastStep: String(step) })
    .where(
      and(
        eq(account.id, accountId),
        or(sql`${account.totpLastStep} is null`, sql`${account.totpLastStep}::bigint < ${step}`),
      ),
    )
    .returning({ id: account.id });
  return rows.length > 0;
}

export async function setPassword(tx: Tx, accountId: string, passwordHash: string): Promise<boolean> {
  const rows = await tx
    .update(account)
    .set({ passwordHash })
    .where(eq(account.id, accountId))
    .returning({ id: account.id });
  return rows.length > 0;
}

/** All accounts of the region, active ones first. */
export async function listAccounts(tx: Tx) {
  const rows = await tx
    .select({
      id: account.id,
      name: account.name,
      email: account.email,
      role: account.role,
      active: account.active,
      secondFactor: account.totpConfirmed,
    })
    .from(account)
    .orderBy(sql`${account.active} desc`, asc(account.name), asc(account.id));
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

/** Makes an account. @returns its id */
export async function insertAccount(
  tx: Tx,
  acting: Acting,
  person: { id?: string; name: string; email: string; role: Role; passwordHash: string },
): Promise<string> {
  const [row] = await tx
    .insert(account)
    .values({ regionId: acting.regionId, ...person })
    .returning({ id: account.id });
  return row!.id;
}

/** Ids of the region's active accounts in safeguarding, locked: of two who take the last two away, the second sees one left. */
export async function lockSafeguarding(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.role, "safeguarding"), eq(account.active, true)))
    .orderBy(asc(account.id))
    .for("no key update");
  return rows.map(({ id }) => id);
}

/** Changes role or activity. @returns false when there is no such account in the region */
export async function changeAccount(
  tx: Tx,
  accountId: string,
  change: { active?: boolean | undefined; role?: Role | undefined },
): Promise<boolean> {
  const set = {
    ...(change.active === undefined ? {} : { active: change.active }),
    ...(change.role === undefined ? {} : { role: change.role }),
  };
  const rows = await tx
    .update(account)
    .set(set)
    .where(eq(account.id, accountId))
    .returning({ id: account.id });
  return rows.length > 0;
}

/** Takes the second factor away: the person sets up a new one at the next sign-in. */
export async function clearTotp(tx: Tx, accountId: string): Promise<boolean> {
  const rows = await tx
    .update(account)
    .set({ totpSecret: null, totpConfirmed: false, totpLastStep: null })
    .where(eq(account.id, accountId))
    .returning({ id: account.id });
  return rows.length > 0;
}
