import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Acting } from "../../db/client.ts";
import { findLogin, type SignedIn } from "../../db/queries/accounts.ts";
import { shownHeader, shownQuery } from "../contract/shown.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { may, type Right, rights } from "./rights.ts";
import { hashSecret } from "./secrets.ts";

/** Name of the session cookie. `__Host-` is only possible over https. */
export const cookieName = (services: Services) =>
  services.config.publicUrl?.startsWith("https://") ? "__Host-vw" : "vw";

export interface StaffVariables {
  account: SignedIn;
  /** Who acts, in which region, reading at most what the right allows: hand it to `db.inRegion`. */
  acting: Acting;
}

/**
 * Lets in whoever is signed in (second factor included) and has the right; everyone else gets a problem. The route's
 * `c.var.acting` can read no more than the right says.
 */
export function staff(services: Services, right: Right) {
  return createMiddleware<{ Variables: StaffVariables }>(async (c, next) => {
    const account = await signedIn(services, c);
    if (!account) throw new Problem("sign-in-needed");
    if (!may(account.role, right)) throw new Problem("not-allowed");
    c.set("account", account);
    c.set("acting", {
      regionId: account.regionId,
      actor: `account:${account.id}`,
      text: rights[right].text,
    });
    await next();
  });
}

/**
 * The fully signed-in account behind the cookie, or null.
 * @throws Problem when the screen that asks shows somebody else: nobody reads or decides under another's name
 */
export async function signedIn(services: Services, c: Context): Promise<SignedIn | null> {
  const token = getCookie(c, cookieName(services));
  if (!token) return null;
  const login = await findLogin(services.db, hashSecret("login", token), services.now());
  if (!login?.complete) return null;
  const shown = c.req.header(shownHeader) ?? c.req.query(shownQuery);
  if (shown !== undefined && shown !== login.account.id) throw new Problem("signed-in-as-other");
  return login.account;
}
