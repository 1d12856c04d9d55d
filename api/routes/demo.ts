import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { loadRegion } from "../../db/content.ts";
import { findAccount, startSession } from "../../db/queries/accounts.ts";
import { record } from "../../db/queries/audit.ts";
import { freshSession, giveCookie } from "../access/sessions.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";

/** The fictional region the demo is about. */
const regionId = "demo";

/**
 * Only in the demo: /demo/<key>/<role> signs in as the fictional person of that role, or /demo/<key>/<person> as one of
 * them by name (two coordinators decide on a signal together), and goes to the screens. The key is new at each start
 * and is printed where the demo was started, so that no other user of the machine walks in.
 */
export function demoRoutes(services: Services) {
  return new Hono().get("/demo/:key/:who", async (c) => {
    const { demoKey } = services;
    if (!services.config.demo || !demoKey || !same(c.req.param("key"), demoKey))
      throw new Problem("not-found");
    const who = c.req.param("who");
    const person = loadRegion(regionId).staff.find((p) => p.role === who || p.id === who);
    if (!person) throw new Problem("not-found");
    const acting = { regionId, actor: "demo", text: "none" } as const;
    const session = freshSession(services, true);
    await services.db.inRegion(acting, async (tx) => {
      const account = await findAccount(tx, { email: person.email });
      if (!account) throw new Problem("not-found");
      await startSession(tx, acting, account.id, session, services.now());
      await record(tx, acting, { action: "account.signed-in", subject: account.id, detail: { demo: true } });
    });
    giveCookie(services, c, session);
    c.header("Cache-Control", "no-store");
    return c.redirect("/app/");
  });
}

/** Compares without telling by its time how much of the key was right. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
