import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { makeTries } from "../../api/access/tries.ts";
import { createApp } from "../../api/app.ts";
import { makeWorld, type World } from "../make.ts";
import { browser, deeds, firstTime, hire, later, password } from "./sign-in.ts";

describe("who guesses a password", () => {
  // Tries are counted in memory: the kind of database is nothing to them.
  let made: World;
  const world = () => made;
  beforeAll(async () => {
    made = await makeWorld("server");
  });
  afterAll(() => made?.close());

  it("answers a wrong password and an unknown address alike", async () => {
    const { email } = await hire(world());
    const wrong = await browser(world()).post("/api/login", { email, password: "iets anders" });
    const unknown = await browser(world()).post("/api/login", { email: "niemand@demo.invalid", password });
    expect(wrong).toEqual(unknown);
    expect(wrong.status).toBe(401);
  });

  it("is not told by the time it takes: both are asked the same, and no answer waits for the log", async () => {
    const { id, email } = await hire(world());
    const { db } = world().services;
    let asked: string[] = [];
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    onTestFinished(() => goOn());
    const app = createApp({
      ...world().services,
      db: {
        ...db,
        regionOf: (kind, secret) => {
          asked.push("region");
          return db.regionOf(kind, secret);
        },
        inRegion: async (acting, work) => {
          asked.push("account");
          if (asked.length > 2) await held;
          return db.inRegion(acting, work);
        },
      },
    });
    const b = browser(world(), { app });
    await b.post("/api/login", { email: "niemand@demo.invalid", password });
    const ofNobody = asked;
    asked = [];
    expect((await b.post("/api/login", { email, password: "iets anders" })).status).toBe(401);
    expect(asked.slice(0, 2)).toEqual(ofNobody);
    expect(await deeds(world(), id)).toEqual([]);
    goOn();
    await expect.poll(() => deeds(world(), id)).toEqual(["account.sign-in-refused"]);
  });

  it("asks nothing of the database once the tries are used up, so that a flood holds up nobody who is telling", async () => {
    const { db } = world().services;
    let asked = 0;
    const regionOf: typeof db.regionOf = (kind, secret) => {
      asked++;
      return db.regionOf(kind, secret);
    };
    const b = browser(world(), { app: createApp({ ...world().services, db: { ...db, regionOf } }) });
    const guess = () => b.post("/api/login", { email: "flood@demo.invalid", password: "fout" });
    for (let i = 0; i < 5; i++) expect((await guess()).status).toBe(401);
    for (let i = 0; i < 5; i++) expect((await guess()).status).toBe(429);
    expect(asked).toBe(5);
  });

  it("cannot shut a colleague out: with a browser of their own they come in, whatever others try elsewhere", async () => {
    const { email } = await hire(world());
    const { b } = await firstTime(world(), email);
    const other = await firstTime(world(), (await hire(world())).email);
    const services = {
      ...world().services,
      config: { ...world().services.config, publicUrl: "https://localhost" },
    };
    const app = createApp(services);
    const from = (address: string, jar = browser(world()).jar) =>
      browser(world(), {
        app,
        headers: { origin: "https://localhost", "x-forwarded-for": address },
        known: jar.known?.replace("vw-known", "__Host-vw-known") ?? null,
      });
    const guess = (i: number) => from(`198.51.100.${i}`).post("/api/login", { email, password: `fout ${i}` });
    await Promise.all(Array.from({ length: 30 }, (_, i) => guess(i)));
    // Guessing has an end, for who guesses right too; and a mark of another account is none.
    expect((await from("203.0.113.9").post("/api/login", { email, password })).status).toBe(429);
    expect((await from("203.0.113.9", other.b.jar).post("/api/login", { email, password })).status).toBe(429);
    const own = from("203.0.113.9", b.jar);
    expect((await own.post("/api/login", { email, password })).body).toEqual({ next: "code" });
    // The mark is no way in, and not for guessing either.
    for (let i = 0; i < 5; i++) await own.post("/api/login", { email, password: `fout ${i}` });
    expect((await own.post("/api/login", { email, password })).status).toBe(429);
  });

  it("refuses after five wrong passwords, also a right one, until a quarter has passed", async () => {
    const { id, email } = await hire(world());
    const b = browser(world());
    for (let i = 0; i < 5; i++) {
      expect((await b.post("/api/login", { email, password: `fout ${i}` })).status).toBe(401);
    }
    expect((await b.post("/api/login", { email, password })).body.code).toBe("too-many-tries");
    const refused = async () =>
      (await deeds(world(), id)).filter((deed) => deed === "account.sign-in-refused").length;
    await expect.poll(refused).toBe(5);
    later(world(), 16);
    expect((await b.post("/api/login", { email, password })).status).toBe(200);
  });

  it("refuses after five wrong codes, though the password is typed again", async () => {
    const { email } = await hire(world());
    const { app } = await firstTime(world(), email);
    later(world(), 1);
    const b = browser(world());
    await b.post("/api/login", { email, password });
    const right = app.code(world());
    const wrong = right === "000000" ? "111111" : "000000";
    for (let i = 0; i < 5; i++) await b.post("/api/login/code", { code: wrong });
    await b.post("/api/login", { email, password });
    expect((await b.post("/api/login/code", { code: right })).body.code).toBe("too-many-tries");
  });

  it("behind a proxy counts by the address the proxy saw, not by what a browser claims", async () => {
    const services = {
      ...world().services,
      config: { ...world().services.config, publicUrl: "https://localhost" },
    };
    const app = createApp(services);
    const { email } = await hire(world());
    const from = (forwarded: string) =>
      browser(world(), { app, headers: { origin: "https://localhost", "x-forwarded-for": forwarded } });
    for (let i = 0; i < 5; i++) {
      await from(`10.0.0.${i}, 198.51.100.7`).post("/api/login", { email, password: "fout" });
    }
    expect((await from("10.9.9.9, 198.51.100.7").post("/api/login", { email, password })).status).toBe(429);
    expect((await from("10.9.9.9, 203.0.113.9").post("/api/login", { email, password })).status).toBe(200);
  });

  it("without a proxy counts whoever claims to be behind one as one and the same", async () => {
    const services = {
      ...world().services,
      config: { ...world().services.config, publicUrl: "http://localhost" },
    };
    const app = createApp(services);
    const { email } = await hire(world());
    const from = (forwarded: string) => browser(world(), { app, headers: { "x-forwarded-for": forwarded } });
    for (let i = 0; i < 5; i++) await from(`198.51.100.${i}`).post("/api/login", { email, password: "fout" });
    expect((await from("203.0.113.9").post("/api/login", { email, password })).status).toBe(429);
  });
});

describe("wrong tries", () => {
  it("do not fill the memory, however many addresses somebody makes up", () => {
    const tries = makeTries();
    for (let i = 0; i < 60_000; i++) tries.take([{ key: `made up ${i}`, limit: 5 }], 0);
    // The oldest are forgotten, the newest are not.
    expect(tries.take([{ key: "made up 59999", limit: 1 }], 0)).toBe(false);
    expect(tries.take([{ key: "made up 0", limit: 1 }], 0)).toBe(true);
  });
  it("count before they are checked, so that many at once do not slip through", () => {
    const tries = makeTries();
    const at = [{ key: "a", limit: 3 }];
    expect([1, 2, 3, 4, 5].map(() => tries.take(at, 1000))).toEqual([true, true, true, false, false]);
    expect(tries.take(at, 1000 + 15 * 60_000 + 1)).toBe(true);
  });
});
