import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { newPassword } from "../../api/access/passwords.ts";
import { createApp } from "../../api/app.ts";
import { shownHeader, shownQuery } from "../../api/contract/shown.ts";
import { onBoth, type World } from "../make.ts";
import { browser, deeds, firstTime, hire, later, password } from "./sign-in.ts";
import { cry, tell } from "./tell.ts";

onBoth("staff", (world) => {
  describe("signing in", () => {
    it("the first time, sets up the second factor, and afterwards asks for its code", async () => {
      const { id, email } = await hire(world());
      const { b, app, enrolment } = await firstTime(world(), email);
      expect(enrolment.uri).toMatch(/^otpauth:\/\/totp\/Vertelwijzer/);
      expect(enrolment.qrSvg).toMatch(/^<svg/);
      expect((await b.get("/api/me")).body).toMatchObject({
        account: { id, email, role: "researcher" },
        region: { id: "demo", threshold: 10 },
        rights: expect.arrayContaining(["list stories"]),
      });
      later(world(), 1);
      const again = browser(world());
      expect((await again.post("/api/login", { email: email.toUpperCase(), password })).body).toEqual({
        next: "code",
      });
      expect((await again.post("/api/login/code", { code: app.code(world()) })).body).toEqual({
        next: "done",
      });
      expect((await again.get("/api/me")).status).toBe(200);
      expect(await deeds(world(), id)).toEqual(
        expect.arrayContaining([
          "account.password-accepted",
          "account.second-factor-offered",
          "account.signed-in",
        ]),
      );
    });

    it("opens nothing between the password and the code", async () => {
      const { email } = await hire(world());
      await firstTime(world(), email);
      const b = browser(world());
      await b.post("/api/login", { email, password });
      for (const path of ["/api/me", "/api/codebook", "/api/stories"]) {
        expect((await b.get(path)).body.code).toBe("sign-in-needed");
      }
      // Nor does the first factor alone reach a new second one.
      expect((await b.post("/api/login/enrol")).body.code).toBe("conflict");
    });

    it("takes each code once, and one step early or late, no more", async () => {
      const { email } = await hire(world());
      const { app } = await firstTime(world(), email);
      const b = browser(world());
      await b.post("/api/login", { email, password });
      // The code of the first sign-in is used up, though its half-minute is not over.
      expect((await b.post("/api/login/code", { code: app.code(world()) })).body.code).toBe("sign-in-failed");
      expect((await b.post("/api/login/code", { code: app.code(world(), -2) })).body.code).toBe(
        "sign-in-failed",
      );
      expect((await b.post("/api/login/code", { code: app.code(world(), 2) })).body.code).toBe(
        "sign-in-failed",
      );
      expect((await b.post("/api/login/code", { code: app.code(world(), 1) })).body).toEqual({
        next: "done",
      });
    });

    it("lets one of two requests with the same code through", async () => {
      const { email } = await hire(world());
      const { app } = await firstTime(world(), email);
      later(world(), 2);
      const two = [browser(world()), browser(world())];
      for (const b of two) await b.post("/api/login", { email, password });
      const code = app.code(world());
      const answers = await Promise.all(two.map((b) => b.post("/api/login/code", { code })));
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401]);
    });

    it("gives a new token at each stage, HttpOnly and SameSite, and forgets the old one", async () => {
      const { email } = await hire(world());
      const { b } = await firstTime(world(), email);
      const tokens = b.jar.seen.map((set) => set.split(";")[0]);
      expect(new Set(tokens).size).toBe(2);
      for (const set of b.jar.seen) expect(set).toMatch(/^vw=.*HttpOnly.*SameSite=Lax/);
      const old = browser(world());
      old.jar.cookie = tokens[0]!;
      expect((await old.post("/api/login/code", { code: "123456" })).body.code).toBe("sign-in-needed");
    });

    it("over https uses a cookie that no neighbour can plant", async () => {
      const services = {
        ...world().services,
        config: { ...world().services.config, publicUrl: "https://vertel.example" },
      };
      const { email } = await hire(world());
      const b = browser(world(), { app: createApp(services), origin: "https://vertel.example" });
      await b.post("/api/login", { email, password });
      expect(b.jar.seen[0]).toMatch(/^__Host-vw=.*Path=\/;.*HttpOnly; Secure; SameSite=Lax$/);
    });

    it("never opens an account that was given no usable password", async () => {
      // The people of the test regions have the word "never" where a hash would be.
      const answer = await browser(world()).post("/api/login", {
        email: "noor@demo.invalid",
        password: "never",
      });
      expect(answer.body.code).toBe("sign-in-failed");
    });

    it("ends a session at its time, and when somebody signs out", async () => {
      const { id, email } = await hire(world());
      const { b, app } = await firstTime(world(), email);
      later(world(), 8 * 60 + 1);
      expect((await b.get("/api/me")).body.code).toBe("sign-in-needed");
      const again = browser(world());
      await again.post("/api/login", { email, password });
      await again.post("/api/login/code", { code: app.code(world()) });
      const kept = again.jar.cookie;
      expect((await again.post("/api/logout")).body).toEqual({ ok: true });
      expect(again.jar.cookie).toBeNull();
      again.jar.cookie = kept;
      expect((await again.get("/api/me")).status).toBe(401);
      expect(await deeds(world(), id)).toContain("account.signed-out");
    });

    it("gives ten minutes between the password and the code", async () => {
      const { email } = await hire(world());
      const { app } = await firstTime(world(), email);
      const b = browser(world());
      await b.post("/api/login", { email, password });
      later(world(), 11);
      expect((await b.post("/api/login/code", { code: app.code(world()) })).body.code).toBe("sign-in-needed");
    });

    it("answers no screen that shows somebody else: nobody reads or writes under another's name", async () => {
      const { researcher, secondResearcher } = world().people;
      for (const [method, path, body] of [
        ["POST", "/api/patterns/try", {}],
        ["PUT", "/api/me/password", { current: password, next: newPassword() }],
        ["GET", "/api/stories", undefined],
      ] as const) {
        const shown = async (id: string) => {
          const answer = await researcher.ask(method, path, body, { [shownHeader]: id });
          return ((await answer.json()) as { code?: string }).code;
        };
        expect(await shown(secondResearcher.id)).toBe("signed-in-as-other");
        expect(await shown(researcher.id)).not.toBe("signed-in-as-other");
      }
      // A player of sound can send no header.
      const sound = (id: string) =>
        researcher.get(`/api/stories/${randomUUID()}/recording/0?${shownQuery}=${id}`);
      expect((await sound(secondResearcher.id)).body.code).toBe("signed-in-as-other");
      expect((await sound(researcher.id)).body.code).toBe("not-found");
    });

    it("is refused from another website", async () => {
      const { email } = await hire(world());
      const answer = await world().app.request("http://localhost/api/login", {
        method: "POST",
        headers: { origin: "https://elders.example", "content-type": "text/plain" },
        body: JSON.stringify({ email, password }),
      });
      expect(answer.status).toBe(403);
    });
  });

  describe("one's own password", () => {
    it("changes when the old one is known, and ends every other session", async () => {
      const { email } = await hire(world());
      const { b, app } = await firstTime(world(), email);
      later(world(), 1);
      const other = browser(world());
      await other.post("/api/login", { email, password });
      await other.post("/api/login/code", { code: app.code(world()) });

      const wrong = await b.put("/api/me/password", { current: "fout", next: "een heel nieuwe lange zin" });
      expect(wrong).toMatchObject({
        status: 422,
        body: { code: "password-wrong", fields: [{ path: "current" }] },
      });
      const short = await b.put("/api/me/password", { current: password, next: "kort" });
      expect(short.body.code).toBe("invalid-input");
      expect(
        (await b.put("/api/me/password", { current: password, next: "een heel nieuwe lange zin" })).status,
      ).toBe(200);
      expect((await b.get("/api/me")).status).toBe(200);
      expect((await other.get("/api/me")).status).toBe(401);
      expect((await browser(world()).post("/api/login", { email, password })).status).toBe(401);
      const next = await browser(world()).post("/api/login", {
        email,
        password: "een heel nieuwe lange zin",
      });
      expect(next.status).toBe(200);
    });
  });

  describe("accounts", () => {
    it("an administrator makes one; its first password is shown once and works", async () => {
      const { administrator } = world().people;
      const email = "nieuw@demo.invalid";
      const answer = await administrator.post("/api/accounts", {
        name: "Sam Nieuwland",
        email,
        role: "safeguarding",
      });
      expect(answer.status).toBe(201);
      const b = browser(world());
      expect((await b.post("/api/login", { email, password: answer.body.password })).body).toEqual({
        next: "enrol",
      });
      const list = (await administrator.get("/api/accounts")).body.accounts;
      expect(list).toContainEqual({
        id: answer.body.id,
        name: "Sam Nieuwland",
        email,
        role: "safeguarding",
        active: true,
        secondFactor: false,
      });
      expect(JSON.stringify(list)).not.toContain("argon2");
      const twice = await administrator.post("/api/accounts", {
        name: "Sam",
        email: "NIEUW@demo.invalid",
        role: "researcher",
      });
      expect(twice.body.code).toBe("email-taken");
      expect(world().logged()).not.toContain(answer.body.password);
    });

    it("an account that is switched off is out at once, and cannot come in", async () => {
      const { id, email } = await hire(world());
      const { b } = await firstTime(world(), email);
      const { administrator } = world().people;
      expect((await administrator.patch(`/api/accounts/${id}`, { active: false })).status).toBe(200);
      expect((await b.get("/api/me")).status).toBe(401);
      expect((await browser(world()).post("/api/login", { email, password })).status).toBe(401);
      await administrator.patch(`/api/accounts/${id}`, { active: true });
      expect((await browser(world()).post("/api/login", { email, password })).status).toBe(200);
    });

    it("a new role holds at the next sign-in; until then nothing is open", async () => {
      const { id, email } = await hire(world());
      const { b, app } = await firstTime(world(), email);
      await world().people.administrator.patch(`/api/accounts/${id}`, { role: "contract-manager" });
      expect((await b.get("/api/stories")).status).toBe(401);
      later(world(), 1);
      await b.post("/api/login", { email, password });
      await b.post("/api/login/code", { code: app.code(world()) });
      expect((await b.get("/api/stories")).body.code).toBe("not-allowed");
    });

    it("a lost telephone or password is put right by an administrator", async () => {
      const { id, email } = await hire(world());
      await firstTime(world(), email);
      const { administrator } = world().people;
      expect((await administrator.delete(`/api/accounts/${id}/second-factor`)).status).toBe(200);
      const handed = (await administrator.post(`/api/accounts/${id}/new-password`)).body.password;
      expect((await browser(world()).post("/api/login", { email, password })).status).toBe(401);
      const answer = await browser(world()).post("/api/login", { email, password: handed });
      expect(answer.body).toEqual({ next: "enrol" });
    });

    it("nobody shuts themselves out, so that an administrator remains", async () => {
      const { administrator } = world().people;
      const own = `/api/accounts/${administrator.id}`;
      for (const answer of [
        await administrator.patch(own, { active: false }),
        await administrator.patch(own, { role: "researcher" }),
        await administrator.delete(`${own}/second-factor`),
        await administrator.post(`${own}/new-password`),
      ]) {
        expect(answer.body.code).toBe("own-account");
      }
    });

    it("two who switch off the last two of safeguarding at once leave one, who keeps that role until somebody else has it", async () => {
      const { administrator } = world().people;
      type Row = { id: string; active: boolean; role: string };
      const list = async () => (await administrator.get("/api/accounts")).body;
      const team = async () =>
        ((await list()).accounts as Row[])
          .filter((row) => row.active && row.role === "safeguarding")
          .map((row) => row.id);
      const change = (id: string, to: object) => administrator.patch(`/api/accounts/${id}`, to);
      const before = await team();
      const [one, other, ...rest] = before;
      for (const id of rest) await change(id, { active: false });
      const { db, kind } = world();
      let arrive = () => {};
      let goOn = () => {};
      const arrived = new Promise<void>((done) => (arrive = done));
      const released = new Promise<void>((done) => (goOn = done));
      const colleague = db.asOwner(async (tx) => {
        await tx.execute(sql`update account set active = false where region_id = 'demo' and id = ${one!}`);
        arrive();
        await released;
      });
      await arrived;
      const late = change(other!, { active: false });
      // On a server it comes as far as the accounts and waits; the embedded database does one thing at a time.
      const waits = () =>
        db.asOwner((tx) =>
          tx.execute(
            sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          ),
        );
      if (kind === "server") await expect.poll(async () => (await waits()).length).toBe(1);
      goOn();
      await colleague;
      expect((await late).body.code).toBe("last-of-safeguarding");
      const [last, ...more] = await team();
      expect([last, more]).toEqual([other, []]);
      for (const to of [{ active: false }, { role: "researcher" }, { active: true, role: "administrator" }])
        expect((await change(last!, to)).body.code).toBe("last-of-safeguarding");
      for (const id of before) expect((await change(id, { active: true })).status).toBe(200);
      expect((await change(last!, { role: "researcher" })).status).toBe(200);
      expect((await change(last!, { role: "safeguarding" })).status).toBe(200);
    });

    it("an administrator hears how many signals wait, not that somebody cried for help today", async () => {
      const waiting = async () =>
        (await world().people.administrator.get("/api/accounts")).body.signalsWaiting;
      const before = await waiting();
      await tell(world(), { text: cry });
      expect(await waiting()).toBe(before);
      await world().db.asOwner((tx) => tx.execute(sql`update signal set raised_on = raised_on - 1`));
      expect(await waiting()).toBe(before + 1);
    });

    it("of another region are not found", async () => {
      const { administrator, otherResearcher } = world().people;
      const at = `/api/accounts/${otherResearcher.id}`;
      for (const answer of [
        await administrator.patch(at, { active: false }),
        await administrator.delete(`${at}/second-factor`),
        await administrator.post(`${at}/new-password`),
      ]) {
        expect(answer.status).toBe(404);
      }
      const list = (await administrator.get("/api/accounts")).body.accounts as { id: string }[];
      expect(list.map((row) => row.id)).not.toContain(otherResearcher.id);
    });
  });

  describe("the demo's links", () => {
    const demo = (key: string | undefined, isDemo = true) =>
      createApp({
        ...world().services,
        config: { ...world().services.config, demo: isDemo },
        ...(key ? { demoKey: key } : {}),
      });
    const open = (app: World["app"], path: string) => app.request(`http://localhost${path}`);

    it("sign in as the fictional person of a role, or by name", async () => {
      const app = demo("sleutel");
      for (const [who, name] of [
        ["researcher", "Noor Haverkoorn"],
        ["yasmina", "Yasmina el Karrout"],
      ]) {
        const answer = await open(app, `/demo/sleutel/${who}`);
        expect(answer.status).toBe(302);
        expect(answer.headers.get("location")).toBe("/app/");
        const cookie = answer.headers.get("set-cookie")!.split(";")[0]!;
        const me = await app.request("http://localhost/api/me", { headers: { cookie } });
        expect(((await me.json()) as { account: { name: string } }).account.name).toBe(name);
      }
    });

    it("are shut without the right key, and do not exist outside the demo", async () => {
      expect((await open(demo("sleutel"), "/demo/fout/researcher")).status).toBe(404);
      expect((await open(demo("sleutel"), "/demo/sleutel/niemand")).status).toBe(404);
      expect((await open(demo("sleutel"), "/demo")).status).toBe(404);
      expect((await open(demo(undefined), "/demo/undefined/researcher")).status).toBe(404);
      const outside = await open(demo("sleutel", false), "/demo/sleutel/researcher");
      expect(outside.status).toBe(404);
      expect(outside.headers.get("set-cookie")).toBeNull();
    });
  });
});

describe("first passwords", () => {
  it("can be read out, and are long enough to be used at once", () => {
    const many = Array.from({ length: 200 }, newPassword);
    expect(new Set(many).size).toBe(200);
    for (const one of many) expect(one).toMatch(/^[a-z]{8}-[a-z]{8}-[a-z]{8}$/);
  });
});
