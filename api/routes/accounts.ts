import { Hono } from "hono";
import * as accounts from "../../db/queries/accounts.ts";
import { record } from "../../db/queries/audit.ts";
import { currentRegion } from "../../db/queries/regions.ts";
import { countOpenSignals } from "../../db/queries/signals.ts";
import { describe } from "../access/describe.ts";
import { bringsMark, isKnown, markKnown } from "../access/known-browser.ts";
import { hashPassword, newPassword as makePassword, passwordFits } from "../access/passwords.ts";
import { rightsOf } from "../access/rights.ts";
import { enrolmentOf, newSecondFactor, stepOfCode } from "../access/second-factor.ts";
import { addressOf, broughtToken, freshSession, giveCookie, takeCookie } from "../access/sessions.ts";
import { type StaffVariables, signedIn, staff } from "../access/staff.ts";
import { makeTries } from "../access/tries.ts";
import { valid } from "../access/validate.ts";
import * as contract from "../contract/accounts.ts";
import { ok } from "../contract/common.ts";
import { errorClass } from "../log.ts";
import { Problem } from "../problem.ts";
import { type Services, today } from "../services.ts";
import { refused, refusedInput, usual } from "./usual.ts";

/** Signing in and out, one's own account, and the accounts of the region. */
export function accountRoutes(services: Services) {
  const { db } = services;
  const tries = makeTries();

  /** Who typed the right password in this browser and still has to give the code. */
  async function halfway(tokenHash: string | null) {
    const login = tokenHash ? await accounts.findLogin(db, tokenHash, services.now()) : null;
    if (!tokenHash || !login || login.complete) throw new Problem("sign-in-needed");
    return { ...login.account, tokenHash, acting: actingAs(login.account) };
  }

  /** Writes a wrong password down. The answer does not wait for it: it would say that the address has an account. */
  function recordRefused({ regionId, id }: accounts.SignedIn): void {
    db.inRegion(nobody(regionId), (tx) =>
      record(tx, nobody(regionId), { action: "account.sign-in-refused", subject: id }),
    ).catch((error) => services.log.error({ error: errorClass(error) }, "refused sign-in not in the log"));
  }

  return new Hono<{ Variables: StaffVariables }>()
    .get("/api/about", describe("What may be known before signing in", contract.about), async (c) =>
      c.json({ name: "Vertelwijzer", demo: services.config.demo }),
    )
    .post(
      "/api/login",
      describe("Sign in, first step: address and password", contract.signInAnswer, [
        "invalid-json",
        "invalid-input",
        "sign-in-failed",
        "too-many-tries",
      ]),
      valid("json", contract.signIn),
      async (c) => {
        const { email, password } = c.req.valid("json");
        const address = addressOf(services, c);
        const who = email.toLowerCase();
        const now = services.now().getTime();
        const take = (keys: Parameters<typeof tries.take>[0]) => {
          if (!tries.take(keys, now)) throw new Problem("too-many-tries");
          return keys;
        };
        const strangers = [
          { key: `both ${who} ${address}`, limit: 5 },
          { key: `email ${who}`, limit: 30 },
          { key: `address ${address}`, limit: 60 },
        ];
        // Counted before anything is asked of the database: a flood of guesses may not hold up who is telling something.
        const brought = bringsMark(services, c);
        const keys = [...take(brought ? [{ key: `marked ${address}`, limit: 60 }] : strangers)];
        // An address that nobody has is asked the same, in no region: the answer may not come sooner.
        const regionId = (await db.regionOf("email", email)) ?? "";
        const found = await db.inRegion(nobody(regionId), (tx) => accounts.findAccount(tx, { email }));
        if (brought)
          keys.push(...take(isKnown(services, c, found) ? [{ key: `known ${who}`, limit: 5 }] : strangers));

        if (!(await passwordFits(found?.passwordHash ?? null, password)) || !found) {
          if (found) recordRefused(found);
          throw new Problem("sign-in-failed");
        }
        tries.forgive(keys);
        const session = freshSession(services, false);
        const acting = actingAs(found);
        await db.inRegion(acting, async (tx) => {
          await accounts.startSession(tx, acting, found.id, session, services.now());
          await record(tx, acting, { action: "account.password-accepted", subject: found.id });
        });
        giveCookie(services, c, session);
        return c.json({ next: found.totpConfirmed ? ("code" as const) : ("enrol" as const) });
      },
    )
    .post(
      "/api/login/enrol",
      describe("Set up the second factor, at the first sign-in", contract.enrolment, [
        "sign-in-needed",
        "conflict",
      ]),
      async (c) => {
        const person = await halfway(broughtToken(services, c));
        const secret = newSecondFactor();
        await db.inRegion(person.acting, async (tx) => {
          if (!(await accounts.keepTotpSecret(tx, person.id, secret))) throw new Problem("conflict");
          await record(tx, person.acting, { action: "account.second-factor-offered", subject: person.id });
        });
        return c.json(await enrolmentOf(secret, person.email));
      },
    )
    .post(
      "/api/login/code",
      describe("Sign in, second step: the code of the second factor", contract.signInAnswer, [
        "invalid-json",
        "invalid-input",
        "sign-in-needed",
        "sign-in-failed",
        "too-many-tries",
      ]),
      valid("json", contract.secondFactor),
      async (c) => {
        const person = await halfway(broughtToken(services, c));
        const keys = [{ key: `code ${person.id}`, limit: 5 }];
        const now = services.now();
        if (!tries.take(keys, now.getTime())) throw new Problem("too-many-tries");
        const session = freshSession(services, true);
        const accepted = await db.inRegion(person.acting, async (tx) => {
          const known = await accounts.findAccount(tx, { id: person.id });
          const step = known?.totpSecret ? stepOfCode(known.totpSecret, c.req.valid("json").code, now) : null;
          if (!known || step === null || !(await accounts.spendTotpStep(tx, person.id, step))) {
            await record(tx, person.acting, { action: "account.code-refused", subject: person.id });
            return null;
          }
          await accounts.endSession(tx, person.tokenHash);
          await accounts.startSession(tx, person.acting, person.id, session, now);
          await record(tx, person.acting, {
            action: "account.signed-in",
            subject: person.id,
            detail: { firstTime: !known.totpConfirmed },
          });
          return known;
        });
        if (!accepted) throw new Problem("sign-in-failed");
        tries.forgive(keys);
        giveCookie(services, c, session);
        markKnown(services, c, accepted);
        return c.json({ next: "done" as const });
      },
    )
    .post("/api/logout", describe("Sign out", ok), async (c) => {
      const tokenHash = broughtToken(services, c);
      const login = tokenHash ? await accounts.findLogin(db, tokenHash, services.now()) : null;
      if (tokenHash && login) {
        const acting = actingAs(login.account);
        await db.inRegion(acting, async (tx) => {
          await accounts.endSession(tx, tokenHash);
          await record(tx, acting, { action: "account.signed-out", subject: login.account.id });
        });
      }
      takeCookie(services, c);
      return c.json({ ok: true as const });
    })
    .get(
      "/api/me",
      describe("Who is signed in, and what this person may do", contract.me, ["sign-in-needed"]),
      async (c) => {
        const account = await signedIn(services, c);
        if (!account) throw new Problem("sign-in-needed");
        const region = await db.inRegion(actingAs(account), currentRegion);
        const { id, name, email, role } = account;
        return c.json({
          account: { id, name, email, role },
          region: {
            id: region.regionId,
            name: region.name,
            isDemo: region.isDemo,
            threshold: region.threshold,
          },
          rights: rightsOf(role) as string[],
        });
      },
    )
    .put(
      "/api/me/password",
      describe("Change one's own password; every other session of the account ends", ok, [
        "invalid-json",
        "invalid-input",
        "sign-in-needed",
        "password-wrong",
        "too-many-tries",
      ]),
      async (c, next) => {
        const account = await signedIn(services, c);
        if (!account) throw new Problem("sign-in-needed");
        c.set("account", account);
        await next();
      },
      valid("json", contract.newPassword),
      async (c) => {
        const { current, next } = c.req.valid("json");
        const { id } = c.var.account;
        const acting = actingAs(c.var.account);
        const keys = [{ key: `password ${id}`, limit: 5 }];
        const now = services.now();
        if (!tries.take(keys, now.getTime())) throw new Problem("too-many-tries");
        const known = await db.inRegion(acting, (tx) => accounts.findAccount(tx, { id }));
        if (!(await passwordFits(known?.passwordHash ?? null, current))) {
          throw new Problem("password-wrong", [{ path: "current", message: "Dit wachtwoord klopt niet." }]);
        }
        tries.forgive(keys);
        const hash = await hashPassword(next);
        const session = freshSession(services, true);
        await db.inRegion(acting, async (tx) => {
          await accounts.setPassword(tx, id, hash);
          await accounts.endSessions(tx, id);
          await accounts.startSession(tx, acting, id, session, now);
          await record(tx, acting, { action: "account.password-changed", subject: id });
        });
        giveCookie(services, c, session);
        markKnown(services, c, { id, passwordHash: hash });
        return c.json({ ok: true as const });
      },
    )
    .get(
      "/api/accounts",
      describe("The accounts of the region", contract.accountList, refused),
      staff(services, "manage accounts"),
      async (c) =>
        c.json(
          await db.inRegion(c.var.acting, async (tx) => ({
            accounts: await accounts.listAccounts(tx),
            // As in the log, those of today are left out: a number that went up would say that somebody cried for help just now.
            signalsWaiting: await countOpenSignals(tx, today(services)),
          })),
        ),
    )
    .post(
      "/api/accounts",
      describe(
        "Make an account; the first password is shown once",
        contract.newAccountAnswer,
        [...refusedInput, "email-taken"],
        201,
      ),
      staff(services, "manage accounts"),
      valid("json", contract.newAccount),
      async (c) => {
        const person = c.req.valid("json");
        const password = makePassword();
        const passwordHash = await hashPassword(password);
        // An address is one account's in the whole installation: it decides the region at sign-in.
        if (await db.regionOf("email", person.email)) throw new Problem("email-taken");
        const id = await db.inRegion(c.var.acting, async (tx) => {
          const made = await accounts.insertAccount(tx, c.var.acting, { ...person, passwordHash });
          await record(tx, c.var.acting, {
            action: "account.created",
            subject: made,
            detail: { role: person.role },
          });
          return made;
        });
        return c.json({ id, password }, 201);
      },
    )
    .patch(
      "/api/accounts/:id",
      describe("Change an account's role, or whether it works", ok, [
        ...refusedInput,
        "not-found",
        "own-account",
        "last-of-safeguarding",
      ]),
      staff(services, "manage accounts"),
      valid("param", contract.accountAt),
      valid("json", contract.accountChange),
      async (c) => {
        const { id } = c.req.valid("param");
        const change = c.req.valid("json");
        // So that the region always keeps an administrator.
        if (id === c.var.account.id) throw new Problem("own-account");
        const leaves = change.active === false || (change.role ?? "safeguarding") !== "safeguarding";
        await db.inRegion(c.var.acting, async (tx) => {
          const team = leaves ? await accounts.lockSafeguarding(tx) : [];
          if (team.length === 1 && team[0] === id) throw new Problem("last-of-safeguarding");
          if (!(await accounts.changeAccount(tx, id, change))) throw new Problem("not-found");
          await accounts.endSessions(tx, id);
          await record(tx, c.var.acting, { action: "account.changed", subject: id, detail: { ...change } });
        });
        return c.json({ ok: true as const });
      },
    )
    .post(
      "/api/accounts/:id/new-password",
      describe("Give somebody who lost theirs a new password; shown once", contract.handedPassword, [
        ...usual,
        "own-account",
      ]),
      staff(services, "manage accounts"),
      valid("param", contract.accountAt),
      async (c) => {
        const { id } = c.req.valid("param");
        if (id === c.var.account.id) throw new Problem("own-account");
        const password = makePassword();
        const hash = await hashPassword(password);
        await db.inRegion(c.var.acting, async (tx) => {
          if (!(await accounts.setPassword(tx, id, hash))) throw new Problem("not-found");
          await accounts.endSessions(tx, id);
          await record(tx, c.var.acting, { action: "account.password-handed-out", subject: id });
        });
        return c.json({ password });
      },
    )
    .delete(
      "/api/accounts/:id/second-factor",
      describe("Take the second factor away; a new one is set up at the next sign-in", ok, [
        ...usual,
        "own-account",
      ]),
      staff(services, "manage accounts"),
      valid("param", contract.accountAt),
      async (c) => {
        const { id } = c.req.valid("param");
        if (id === c.var.account.id) throw new Problem("own-account");
        await db.inRegion(c.var.acting, async (tx) => {
          if (!(await accounts.clearTotp(tx, id))) throw new Problem("not-found");
          await accounts.endSessions(tx, id);
          await record(tx, c.var.acting, { action: "account.second-factor-removed", subject: id });
        });
        return c.json({ ok: true as const });
      },
    );
}

const actingAs = (account: { regionId: string; id: string }) =>
  ({ regionId: account.regionId, actor: `account:${account.id}`, text: "none" }) as const;

/** Before anyone is known. */
const nobody = (regionId: string) => ({ regionId, actor: "stranger", text: "none" }) as const;
