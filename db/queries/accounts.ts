import { and, eq, gt } from "drizzle-orm";
import type { Role } from "../../api/contract/accounts.ts";
import type { Db } from "../client.ts";
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
