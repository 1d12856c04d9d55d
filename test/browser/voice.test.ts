import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorker, type Worker } from "../../api/worker.ts";
import { links } from "../links.ts";
import { makeWorld, type World } from "../make.ts";
import { onward } from "../survey-ui/phones.ts";
import { axe, faults } from "./axe.ts";
import { beeping } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";

describe("a story that is spoken", () => {
  let world: World;
  let worker: Worker;
  let office: Office;

  beforeAll(async () => {
    world = await makeWorld("server", { demo: true });
    Object.assign(world.services, { wake: () => worker?.wake() });
    worker = startWorker(world.services);
    office = await openOffice(world, beeping);
  });
  afterAll(async () => {
    await office?.close();
    await worker?.stop();
    await world?.close();
  });

  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
  /** The machine has read what was typed out: before that nobody can approve it, and a machine under load takes its time. */
  const prepared = () =>
    expect
      .poll(() =>
        world.query(sql`select 1 as one from job where step in ('raise-signals', 'find-identifiers')`),
      )
      .toEqual([]);
  /** For people who look at the screens: set VOICE_PICTURES to a folder. */
  async function picture(page: Page, name: string) {
    const dir = process.env.VOICE_PICTURES;
    if (!dir) return;
    mkdirSync(dir, { recursive: true });
    await page.screenshot({ path: join(dir, `${name}.png`) });
  }
  async function accessible(page: Page, where: string) {
    expect(await faults((await axe(page)).include(where))).toEqual([]);
  }

  /** What this device holds of recordings, in order: which part of which piece, how long, and whether the server has it. */
  const onDevice = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<{ piece: number; n: number; ms: number; sent: boolean }[]>((done) => {
          const asked = indexedDB.open("vw");
          asked.onsuccess = () => {
            const all = asked.result.transaction("sound").objectStore("sound").getAll();
            all.onsuccess = () => {
              asked.result.close();
              done(all.result.map(({ piece, n, ms, sent }) => ({ piece, n, ms, sent })));
            };
          };
        }),
    );
  const onServer = async () =>
    (await world.query(sql`select piece, n, ms from draft_part order by 1, 2`)) as {
      piece: number;
      n: number;
      ms: number;
    }[];
  /** The first time that a line such as "0:08" or "0:02 / 0:08" tells, in seconds. */
  const seconds = (line: string | null) => {
    const [, minutes, rest] = /(\d+):(\d\d)/.exec(line ?? "") ?? [];
    return minutes === undefined ? -1 : Number(minutes) * 60 + Number(rest);
  };
  const told = async (page: Page, where: string) => seconds(await page.locator(where).textContent());

  it("is recorded, survives a lost network and a closed tab, is heard back, sent, typed out, and its sound goes", async () => {
    const [code] = (await links(world.db)) as [string];
    const context = await office.phone();
    await context.grantPermissions(["microphone"]);
    const first = await office.open(context);
    await first.goto(`${office.address}/v/${code}`);
    await button(first, "Liever inspreken?").click();
    await button(first, "Opnemen").scrollIntoViewIfNeeded();
    await first.evaluate(() => document.querySelector("#voice")?.scrollIntoView({ block: "center" }));
    await picture(first, "1-before");
    await accessible(first, "#voice");
    await button(first, "Opnemen").click();
    await expect.poll(() => told(first, ".voice-time")).toBeGreaterThanOrEqual(2);
    await picture(first, "2-recording");
    await accessible(first, "#voice");
    // The keyboard stands on "Pauze"; a pause does not end the piece.
    expect(await first.evaluate(() => document.activeElement?.textContent)).toBe("Pauze");
    await first.keyboard.press("Enter");
    await first.getByText("We luisteren nu niet").waitFor();
    // The network goes once what was spoken up to here is stored; the recording does not mind.
    await expect.poll(async () => (await onServer()).length).toBeGreaterThan(0);
    await expect.poll(async () => (await onDevice(first)).every(({ sent }) => sent)).toBe(true);
    await context.setOffline(true);
    const before = await onServer();
    await first.keyboard.press("Enter");
    await expect.poll(async () => (await onDevice(first)).some(({ sent }) => !sent)).toBe(true);
    const held = await onDevice(first);
    expect(held.length).toBeGreaterThan(before.length);
    // The tab is closed in the middle of a word.
    await first.close();
    expect(await onServer()).toEqual(before);
    await context.setOffline(false);

    // All that was on the device is there again, of the last word perhaps a little more; what was spoken without
    // internet arrives as well.
    const again = await office.open(context);
    await again.goto(`${office.address}/v/${code}`);
    await button(again, "Luister terug").waitFor();
    const length = held.reduce((sum, { ms }) => sum + ms, 0);
    expect(await told(again, ".voice-status")).toBeGreaterThanOrEqual(Math.floor(length / 1000));
    const parts = held.map(({ piece, n, ms }) => ({ piece, n, ms }));
    await expect.poll(onServer).toEqual(expect.arrayContaining(parts));
    await expect.poll(async () => (await onDevice(again)).every(({ sent }) => sent)).toBe(true);
    await again.evaluate(() => document.querySelector("#voice")?.scrollIntoView({ block: "center" }));
    await picture(again, "3-ready");
    await accessible(again, "#voice");
    // It plays to its end; the time that is shown goes along, whoever looks when.
    await again.locator(".voice-time").evaluate((time) => {
      const shown: string[] = [];
      Object.assign(window, { shown });
      new MutationObserver(() => shown.push(time.textContent)).observe(time, { childList: true });
    });
    await button(again, "Luister terug").click();
    await expect
      .poll(() => again.evaluate(() => (window as unknown as { shown: string[] }).shown.join("|")))
      .toMatch(/\b0:0[2-9] \//);
    await button(again, "Luister terug").waitFor();
    // And something is added: a second piece.
    await button(again, "Nog iets inspreken").click();
    await button(again, "Klaar").waitFor();
    const had = await told(again, ".voice-time");
    await expect.poll(() => told(again, ".voice-time")).toBeGreaterThan(had);
    await button(again, "Klaar").click();
    await button(again, "Luister terug").waitFor();
    await button(again, "Weg ermee").click();
    await picture(again, "4-sure");
    await button(again, "Nee, bewaar hem").click();
    await again.emulateMedia({ colorScheme: "dark" });
    await picture(again, "5-dark");
    await accessible(again, "#voice");
    await again.emulateMedia({ colorScheme: "light" });

    // On without a written word, to the review, and sent.
    await button(again, "Verder").click();
    await again.waitForSelector("#questions .kicker");
    while (!(await again.locator(".review").first().isVisible())) await onward(again);
    await again.getByText(/Ingesproken, 0:\d\d/).waitFor();
    await picture(again, "6-review");
    await button(again, "Verstuur mijn verhaal").click();
    await again.waitForSelector(".done .code");
    expect(await world.query(sql`select 1 as one from draft_part`)).toEqual([]);
    const [kept] = await world.query(sql`select story_id, seconds from recording`);
    expect(Number(kept!.seconds)).toBe(10 * Math.ceil(Number(kept!.seconds) / 10));
    // Nothing of it stays on the phone.
    expect(await onDevice(again)).toEqual([]);
    await context.close();

    // Safeguarding sees that nobody has heard it.
    const guard = await office.enter(office.desk(), "safeguarding", "/signalen");
    await guard.getByText("Ongehoord", { exact: true }).waitFor();
    await button(guard, "Beluisteren").click();
    await button(guard, /^Afspelen/).waitFor();
    await picture(guard, "7-unheard");
    await accessible(guard, ".rc-unheard");

    // A researcher hears it and types it out, without a mouse.
    const researcher = await office.enter(office.desk(), "researcher", "/verhalen");
    await researcher.getByText("Nog uit te typen").waitFor();
    await picture(researcher, "8-list");
    await researcher.locator(".rs-link").first().click();
    const box = researcher.getByLabel("Wat er wordt gezegd");
    await box.focus();
    // The keys work once the recording is there.
    await button(researcher, /^Afspelen/).waitFor();
    await researcher.keyboard.press("Escape");
    await button(researcher, /^Pauze/).waitFor();
    await expect.poll(() => told(researcher, ".rc-time")).toBeGreaterThanOrEqual(3);
    await researcher.keyboard.press("Escape");
    const at = await researcher.locator("audio").evaluate((audio: HTMLAudioElement) => audio.currentTime);
    await researcher.keyboard.press("F2");
    const after = await researcher.locator("audio").evaluate((audio: HTMLAudioElement) => audio.currentTime);
    expect(after).toBeCloseTo(Math.max(0, at - 3), 0);
    await researcher.keyboard.press("F4");
    expect(await researcher.locator("audio").evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(
      1.25,
    );
    // The last piece can be reached and plays too.
    await researcher.getByLabel("Plaats in de opname").press("End");
    await researcher.keyboard.press("Escape");
    await researcher.waitForFunction(() => {
      const [at, of] = (document.querySelector(".rc-time")?.textContent ?? "").split(" / ");
      return at === of;
    });
    await box.fill("Mijn begeleider heet Sanne de Vries en die luistert echt. Dat vind ik fijn.");
    await picture(researcher, "9-typing");
    await accessible(researcher, ".rc-typing");
    await box.press("Control+Enter");
    await researcher.getByText("Sanne de Vries", { exact: true }).first().waitFor();
    await picture(researcher, "10-typed");
    await prepared();
    await button(researcher, /^Goedkeuren(?! en)/).click();
    await researcher.waitForURL((url) => !url.pathname.endsWith("/controle"));
    for (const table of ["recording", "recording_chunk", "draft_part"])
      expect(await world.query(sql`select 1 as one from ${sql.identifier(table)}`), table).toEqual([]);
    expect(await world.query(sql`select actor from audit where action = 'recording.heard'`)).toHaveLength(1);
    expect(office.wrong).toEqual([]);
  });

  it("is the second of a sitting: survives a closed tab, goes on elsewhere, and goes at its own approval", async () => {
    const [code] = (await links(world.db, { questionnaireId: "youth-2" })) as [string];
    const url = `${office.address}/v/${code}`;
    const context = await office.phone();
    await context.grantPermissions(["microphone"]);
    const parts = (story: number) =>
      world.query(sql`select piece, n, ms from draft_part where story = ${story} order by 1, 2`);
    const toReview = async (page: Page) => {
      await page.waitForSelector("#questions h1");
      while ((await page.locator("#questions h1").textContent()) !== "Klopt dit?") await onward(page);
    };
    const second = (page: Page) => page.locator("#questions section").filter({ hasText: "Verhaal 2" });
    const change = (page: Page) =>
      second(page).getByRole("button", { name: "Aanpassen Jouw verhaal" }).click();
    const center = (page: Page) =>
      page.evaluate(() => document.querySelector("#questions .voice")?.scrollIntoView({ block: "center" }));
    const atServer = (page: Page) =>
      expect.poll(async () => (await onDevice(page)).every(({ sent }) => sent)).toBe(true);

    const first = await office.open(context);
    await first.goto(url);
    await first.fill("#story", "Dit eerste verhaal is getypt.");
    await button(first, "Verder").click();
    await toReview(first);
    await button(first, "Nog een verhaal vertellen").click();
    await button(first, "Liever inspreken?").click();
    await button(first, "Opnemen").waitFor();
    await center(first);
    await picture(first, "20-second-before");
    await accessible(first, "#questions");
    // Neither written nor spoken: kindly told.
    await button(first, "Verder").click();
    await first.locator("#questions .wrong[role=alert]:visible").waitFor();
    await button(first, "Opnemen").click();
    await expect.poll(() => told(first, ".voice-time")).toBeGreaterThanOrEqual(2);
    expect(await first.evaluate(() => document.activeElement?.textContent)).toBe("Pauze");
    await first.keyboard.press("Enter");
    await first.getByText("We luisteren nu niet").waitFor();
    await expect.poll(async () => (await parts(2)).length).toBeGreaterThan(0);
    await atServer(first);
    // The tab is closed in the middle of a word, without internet.
    await context.setOffline(true);
    await first.keyboard.press("Enter");
    await center(first);
    await picture(first, "21-second-recording");
    await expect.poll(async () => (await onDevice(first)).some(({ sent }) => !sent)).toBe(true);
    const held = (await onDevice(first)).map(({ piece, n, ms }) => ({ piece, n, ms }));
    await first.close();
    await context.setOffline(false);

    const again = await office.open(context);
    await again.goto(url);
    await button(again, "Verder").click();
    await toReview(again);
    await second(again)
      .getByText(/Ingesproken, 0:\d\d/)
      .waitFor();
    await second(again).scrollIntoViewIfNeeded();
    await picture(again, "22-second-review");
    await accessible(again, "#questions");
    await change(again);
    await button(again, "Luister terug").waitFor();
    await expect.poll(() => parts(2)).toEqual(expect.arrayContaining(held));
    await atServer(again);
    expect(await parts(1)).toEqual([]);
    await button(again, "Luister terug").click();
    await button(again, "Stop").waitFor();
    await button(again, "Luister terug").waitFor();
    await again.emulateMedia({ colorScheme: "dark" });
    await center(again);
    await picture(again, "23-second-ready-dark");
    await accessible(again, "#questions");
    await again.emulateMedia({ colorScheme: "light" });

    // Another phone with the same code knows it is there, plays it, and throws it away.
    const elsewhere = await office.phone();
    await elsewhere.grantPermissions(["microphone"]);
    const other = await office.open(elsewhere);
    await other.goto(url);
    await button(other, "Verder").click();
    await toReview(other);
    await change(other);
    await button(other, "Luister terug").click();
    await button(other, "Stop").waitFor();
    await button(other, "Luister terug").waitFor();
    await button(other, "Weg ermee").click();
    await button(other, "Ja, wis de opname").click();
    await other.getByText("De opname is gewist.").waitFor();
    await expect.poll(() => parts(2)).toEqual([]);
    await elsewhere.close();

    // Here it goes as well, and is told anew; going on without "Klaar" keeps what was said.
    await again.reload();
    await button(again, "Weg ermee").click();
    await button(again, "Ja, wis de opname").click();
    await button(again, "Opnemen").click();
    await again.getByText("We nemen op").waitFor();
    await expect.poll(() => told(again, ".voice-time")).toBeGreaterThanOrEqual(2);
    await onward(again);
    await toReview(again);
    await second(again)
      .getByText(/Ingesproken, 0:0[1-9]|Ingesproken, 0:[1-5]\d/)
      .waitFor();
    // A third is spoken and taken away again, with its sound.
    await button(again, "Nog een verhaal vertellen").click();
    await button(again, "Liever inspreken?").click();
    await button(again, "Opnemen").click();
    await expect.poll(() => told(again, ".voice-time")).toBeGreaterThanOrEqual(1);
    await button(again, "Klaar").click();
    await expect.poll(() => parts(3)).not.toEqual([]);
    await toReview(again);
    again.once("dialog", (dialog) => void dialog.accept());
    await button(again, "Verhaal 3 weghalen").click();
    await expect.poll(() => parts(3)).toEqual([]);
    expect((await parts(2)).length).toBeGreaterThanOrEqual(1);

    await button(again, "Verstuur mijn verhaal").click();
    await again.waitForSelector(".done .code");
    const made =
      await world.query(sql`select s.id, s.place, r.state from story s left join recording r on r.story_id = s.id
      where s.response_id = (select response_id from story x join story_text y on y.story_id = x.id
        where y.text = 'Dit eerste verhaal is getypt.') order by s.place`);
    expect(made).toMatchObject([
      { place: 1, state: null },
      { place: 2, state: "unheard" },
    ]);
    expect(await world.query(sql`select 1 as one from draft_part`)).toEqual([]);
    expect(await onDevice(again)).toEqual([]);
    await context.close();

    // The researcher hears the second, types it out and approves it.
    const researcher = await office.enter(office.desk(), "researcher", `/verhalen/${made[1]!.id}/controle`);
    const box = researcher.getByLabel("Wat er wordt gezegd");
    await box.focus();
    // The keys work once the recording is there.
    await button(researcher, /^Afspelen/).waitFor();
    await researcher.keyboard.press("Escape");
    await expect.poll(() => told(researcher, ".rc-time")).toBeGreaterThanOrEqual(1);
    await box.fill("En daarna belde Sanne de Vries elke week.");
    await box.press("Control+Enter");
    await researcher.getByText("Sanne de Vries", { exact: true }).first().waitFor();
    await picture(researcher, "24-second-typed");
    await prepared();
    await button(researcher, /^Goedkeuren(?! en)/).click();
    await researcher.waitForURL((at) => !at.pathname.includes(String(made[1]!.id)));
    const left = await world.query(sql`select 1 as one from recording where story_id = ${made[1]!.id}
      union all select 1 from recording_chunk where story_id = ${made[1]!.id} union all select 1 from draft_part`);
    expect(left).toEqual([]);
    expect(office.wrong).toEqual([]);
  });

  it("says in plain words that there is no microphone or no permission, and typing goes on", async () => {
    const [code] = (await links(world.db)) as [string];
    const context = await office.phone();
    const page = await office.open(context);
    await page.addInitScript(() => {
      const why = () => sessionStorage.getItem("why") ?? "NotAllowedError";
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", why()));
    });
    await page.goto(`${office.address}/v/${code}`);
    await button(page, "Liever inspreken?").click();
    await button(page, "Opnemen").click();
    await page.getByRole("alert").getByText("mag de microfoon niet gebruiken").waitFor();
    await page.evaluate(() => document.querySelector("#voice")?.scrollIntoView({ block: "center" }));
    await picture(page, "11-refused");
    for (const [name, words] of [
      ["NotFoundError", "geen microfoon op dit toestel"],
      ["NotReadableError", "doet het nu niet"],
    ] as const) {
      await page.evaluate((why) => sessionStorage.setItem("why", why), name);
      await button(page, "Opnemen").click();
      await page.getByRole("alert").getByText(words).waitFor();
    }
    await page.fill("#story", "Dan typ ik het maar.");
    await button(page, "Verder").click();
    await page.waitForSelector("#questions .kicker");
    await context.close();
  });

  it("is not offered where a browser cannot record, nor fetched before somebody asks", async () => {
    const [code] = (await links(world.db)) as [string];
    const context = await office.phone();
    const page = await office.open(context);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${office.address}/v/${code}`, { waitUntil: "networkidle" });
    expect(asked.filter((url) => /voice-/.test(url))).toEqual([]);
    await page.addInitScript(() => {
      Object.defineProperty(window, "MediaRecorder", { value: undefined });
      // As in a browser that never had it.
      delete (window as { MediaRecorder?: unknown }).MediaRecorder;
    });
    await page.reload();
    // Made by the same script, after it has looked what this browser can.
    await page.locator(".later").waitFor();
    expect(await button(page, "Liever inspreken?").isVisible()).toBe(false);
    await context.close();
  });
});
