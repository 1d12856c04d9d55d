import { sql } from "drizzle-orm";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hashSecret } from "../../api/access/secrets.ts";
import { told as answers, invite } from "../api/links.ts";
import { axe, faults, wcag } from "../browser/axe.ts";
import { beeping, hold } from "../browser/browser.ts";
import { begin, held, keptOnPhone, openStreet, savedOnServer, toReview } from "./phones.ts";

const story = "Ze lazen het over mijn schouder mee.";
const everywhere = "Wis alles";
const here = "Alleen van deze telefoon";

/** Opens what is there for later, and the choice what is to be wiped. */
async function askToWipe(page: Page): Promise<void> {
  await page.getByText("Later of op een ander toestel verder?").click();
  await page.getByRole("button", { name: "Haal het verhaal van deze telefoon" }).click();
}

/** Takes the story off this phone; what the server holds stays for who goes on elsewhere, and that is said. */
async function takeOff(page: Page): Promise<void> {
  await page.getByRole("button", { name: here }).click();
  await page.getByText("Het verhaal staat niet meer op deze telefoon.").waitFor();
  await page.getByText("Wie de link of de code heeft, kan het nog wel lezen.").waitFor();
}

/** Begins to speak, and hears the first second. @returns whether a microphone that was opened is open still */
async function speak(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    const heard: MediaStreamTrack[] = [];
    Object.assign(globalThis, { heard });
    mediaDevices.getUserMedia = async (given) => {
      const stream = await ask(given);
      heard.push(...stream.getTracks());
      return stream;
    };
  });
  await page.getByRole("button", { name: "Opnemen" }).click();
  await page.getByText(/^0:01/).waitFor();
  return () =>
    page.evaluate(() =>
      (globalThis as unknown as { heard: MediaStreamTrack[] }).heard.some(
        ({ readyState }) => readyState === "live",
      ),
    );
}

describe("a youth who takes the story off the phone", () => {
  const street = openStreet(beeping);

  /** What the server holds of a story that is not sent: its words, and how many parts of a recording. */
  const onServer = async (code: string) => {
    const key = hashSecret("draft", code);
    const [row] = await street.world.query<{ story: string | null; parts: number }>(sql`
        select (select answers ->> 'story' from draft where key_hash = ${key}) as story,
          (select count(*)::int from draft_part where key_hash = ${key}) as parts`);
    return row!;
  };
  it("is not given away on a shared phone: neutral name and title, the code only for who asks, and a way to wipe", async () => {
    const { context, page, code } = await begin(street, story);
    const manifest = await (await fetch(`${street.address}/manifest.webmanifest`)).text();
    expect(manifest).not.toMatch(/hulp|jeugd|verhaal|verteller|wijzer|zorg/i);
    for (const name of ["/icon.svg", "/icon-192.png", "/icon-512.png"])
      expect((await fetch(street.address + name)).status).toBe(200);
    const cdp = await context.newCDPSession(page);
    const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
    // A test's private window cannot install anything; nothing else may be in the way.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
      [],
    );
    expect(await page.getByText(code).isVisible()).toBe(false);
    await askToWipe(page);
    expect(await page.getByText(code).isVisible()).toBe(true);
    await takeOff(page);
    expect((await onServer(code)).story).toBe(story);
    expect(await page.textContent("main")).not.toContain("verstuurd");
    expect(await page.textContent("#hulp")).not.toContain("blijft bewaard");
    // There is no story any more to go back to.
    expect(await page.textContent("#hulp .up")).toBe("Terug naar boven");
    expect(page.url()).toBe(`${street.address}/`);
    const left = await held(page);
    expect(left).toEqual({ rows: [], cached: [], stored: {} });
    await context.close();
  });

  it("takes a story off a phone on which a sister's waits, and then her unseen code: her words and her code are still there", async () => {
    const sister = await begin(street, story);
    const { context, url } = sister;
    await toReview(sister.page);
    // As in most browsers: a page has to send it.
    await sister.page.evaluate(() => Reflect.deleteProperty(ServiceWorkerRegistration.prototype, "sync"));
    await context.setOffline(true);
    await sister.page.locator("#questions .primary").click();
    await sister.page.getByRole("heading", { name: "Je verhaal is nog niet verstuurd" }).waitFor();
    await sister.page.close();
    await context.setOffline(false);
    const page = await context.newPage();
    const takeMineOff = async () => {
      const [code, opened] = await invite(street.world, { count: 2 });
      await page.goto(`${street.address}/v/${opened}`);
      await page.goto(`${street.address}/v/${code}`);
      await page.fill("#story", "Van mij.");
      await savedOnServer(page);
      await askToWipe(page);
      await takeOff(page);
      expect(await page.textContent("main")).toContain(
        "Er staat nog iets van een andere link op deze telefoon.",
      );
      // Nothing of this story, nor a page on which nobody typed; only hers, and what it takes to send it.
      const left = (await held(page)).rows as { code: string }[];
      expect(new Set(left.map((one) => one.code))).toEqual(new Set([sister.code]));
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
        1,
      );
    };
    await takeMineOff();
    // It goes out while she reads the help numbers, and she looks no further.
    const release = await hold(context, /\/complete$/);
    await page.goto(url);
    await page.getByRole("heading", { name: "nog niet" }).waitFor();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByText("Hulp nodig?").first().click();
    release();
    await page.getByText("Je verhaal is verstuurd.").waitFor();
    expect((await onServer(sister.code)).story).toBe(null);
    await takeMineOff();
    await page.goto(url);
    await page.waitForSelector(".receipt .code");
    // Gone through and seen, it keeps nothing here any more.
    page.once("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Haal het verhaal van deze telefoon" }).click();
    await page.getByText("Het verhaal staat niet meer op deze telefoon.").waitFor();
    expect(await page.textContent("main")).not.toContain("andere link");
    expect(await held(page)).toEqual({ rows: [], cached: [], stored: {} });
    await context.close();
  });

  it("wipes the phone while a save and the offline files are under way: the save arrives first, and neither comes back", async () => {
    const { context, page, code } = await begin(street, story);
    const release = await hold(context, /\/answers$/);
    const saving = page.waitForRequest(/\/answers$/);
    await page.locator("#story").press("End");
    await page.keyboard.type(" En toen.");
    await saving;
    const files = (await held(page)).cached.map(({ url }) => url);
    await askToWipe(page);
    await page.getByRole("button", { name: here }).click();
    await page.locator(`button[aria-busy=true]`, { hasText: here }).waitFor();
    expect(JSON.stringify((await held(page)).rows)).toContain(story);
    expect((await onServer(code)).story).toBe(story);
    release();
    await page.getByText("Het verhaal staat niet meer op deze telefoon.").waitFor();
    expect((await onServer(code)).story).toBe(`${story} En toen.`);
    // What the page had asked of the worker, which goes on for as long as the page is open.
    await page.evaluate(async (urls) => {
      const { controller } = navigator.serviceWorker;
      controller!.postMessage({ keep: urls.map((url) => new URL(url).pathname) });
      for (const url of urls) await (await fetch(url)).text();
    }, files);
    const { rows, cached, stored } = await held(page);
    expect([rows, stored, cached.map(({ url }) => url)]).toEqual([[], {}, []]);
    expect(await page.textContent("#save, .save")).toBe("");
    await context.close();
  });

  it("wipes the phone before the page was made to work offline: it is not made so afterwards", async () => {
    const context = await street.phone();
    const page = await context.newPage();
    await page.clock.install();
    await page.addInitScript(() => {
      const { register } = ServiceWorkerContainer.prototype;
      ServiceWorkerContainer.prototype.register = function (...given) {
        document.documentElement.dataset.registered = "yes";
        return register.apply(this, given);
      };
    });
    const registered = async () => {
      await page.clock.runFor(10_000);
      return page.getAttribute("html", "data-registered");
    };
    const { url } = await street.link();
    await page.goto(url);
    expect(await registered()).toBe("yes");
    await page.goto(url);
    await askToWipe(page);
    await takeOff(page);
    await page.evaluate(() => document.documentElement.removeAttribute("data-registered"));
    expect(await registered()).toBe(null);
    await context.close();
  });

  it("takes the story off without internet: words and voice stay until the server has them, and are there elsewhere", async () => {
    const { context, page, code } = await begin(street, story);
    await page.getByRole("button", { name: "Liever inspreken?" }).click();
    await page.getByRole("button", { name: "Opnemen" }).waitFor();
    await context.setOffline(true);
    await page.locator("#story").press("End");
    await page.keyboard.type(" En toen.");
    const open = await speak(page);
    await askToWipe(page);
    await page.getByRole("button", { name: here }).click();
    await page.getByText("Nog niet alles is bij ons aangekomen").waitFor();
    expect(await open()).toBe(false);
    await keptOnPhone(page, `${story} En toen.`);
    expect(await onServer(code)).toEqual({ story, parts: 0 });
    await context.setOffline(false);
    await takeOff(page);
    expect(await onServer(code)).toEqual({ story: `${story} En toen.`, parts: 1 });
    expect((await held(page)).rows).toEqual([]);
    await context.close();
  });

  it("has everything erased while speaking: the microphone closes, and no sound comes back after it", async () => {
    const { context, page, code } = await begin(street, story);
    await page.getByRole("button", { name: "Liever inspreken?" }).click();
    const open = await speak(page);
    await page.getByRole("button", { name: "Pauze" }).click();
    await expect.poll(async () => (await onServer(code)).parts).toBe(1);
    await page.getByRole("button", { name: "Verder", exact: true }).first().click();
    const release = await hold(context, /\/recording\//);
    const sending = page.waitForRequest(/\/recording\//);
    await page.getByText(/^0:02/).waitFor();
    await page.getByRole("button", { name: "Pauze" }).click();
    await sending;
    await page.getByRole("button", { name: "Verder", exact: true }).first().click();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.method()));
    await askToWipe(page);
    await page.getByRole("button", { name: everywhere }).click();
    await expect.poll(open).toBe(false);
    // The part that is on its way is waited for: it would come after.
    expect(asked).toEqual([]);
    release();
    await page.getByText("Bij ons is het ook gewist.").waitFor();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    expect(await onServer(code)).toEqual({ story: null, parts: 0 });
    expect(asked).toEqual(["DELETE"]);
    expect((await held(page)).rows).toEqual([]);
    await context.close();
  });

  it("is not told that a story is erased that was sent: from elsewhere, nor by this page itself", async () => {
    const elsewhere = await begin(street, story);
    await askToWipe(elsewhere.page);
    const path = `/api/v/${elsewhere.code}/complete`;
    expect((await street.world.people.stranger.post(path, { answers })).status).toBe(200);
    await elsewhere.page.getByRole("button", { name: everywhere }).click();
    await elsewhere.page.getByRole("heading", { name: "Dit verhaal is al verstuurd" }).waitFor();
    await elsewhere.context.close();

    const { context, page } = await begin(street, story);
    await askToWipe(page);
    await toReview(page);
    const release = await hold(context, /\/complete$/);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.method()));
    const sending = page.waitForRequest(/\/complete$/);
    await page.locator("#questions .primary").click();
    await sending;
    expect(await page.getByText("Later of op een ander toestel verder?").isVisible()).toBe(false);
    // A tap that came just before.
    await page.locator("button", { hasText: everywhere }).evaluate((one: HTMLElement) => one.click());
    release();
    await page.waitForSelector(".receipt .code");
    expect(await page.getByText("gewist").count()).toBe(0);
    expect(asked).not.toContain("DELETE");
    await context.close();
  });

  it("presses 'send' while everything is being erased: nothing is sent, and the page goes on saying that it is erased", async () => {
    const { context, page, code } = await begin(street, story);
    await askToWipe(page);
    await toReview(page);
    const release = await hold(context, /\/answers$/);
    const erasing = page.waitForRequest((request) => request.method() === "DELETE");
    await page.getByRole("button", { name: everywhere }).click();
    await erasing;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.locator("#questions .primary").click();
    release();
    await page.getByText("Bij ons is het ook gewist.").waitFor();
    expect((await fetch(`${street.address}/api/v/${code}`)).status).toBe(200);
    expect(await onServer(code)).toEqual({ story: null, parts: 0 });
    expect(asked.filter((url) => url.endsWith("/complete"))).toEqual([]);
    expect(await page.locator(".receipt").count()).toBe(0);
    await context.close();
  });

  /** Somebody else sends the story with the same link. */
  const sendElsewhere = async (code: string) =>
    expect((await street.world.people.stranger.post(`/api/v/${code}/complete`, { answers })).status).toBe(
      200,
    );
  const offer = "Haal het verhaal van deze telefoon";
  const takeOffWhatIsLeft = async (page: Page) => {
    page.once("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: offer }).click();
    await page.getByText("Het verhaal staat niet meer op deze telefoon.").waitFor();
    expect(await held(page)).toEqual({ rows: [], cached: [], stored: {} });
  };

  it("has a sentence left that was typed without internet while the story was sent elsewhere: is shown it, may add it, takes it off", async () => {
    const { context, page, code, url } = await begin(street, story);
    await context.setOffline(true);
    await page.locator("#story").press("End");
    await page.keyboard.type(" En dit nog.");
    await keptOnPhone(page, `${story} En dit nog.`);
    await sendElsewhere(code);
    await context.setOffline(false);
    await page.getByText("Misschien is niet alles van deze telefoon meegestuurd met het verhaal.").waitFor();
    expect(await page.textContent("h1")).toBe("Dit verhaal is al verstuurd");
    const words = page.locator(".left-behind .words");
    expect(await words.isVisible()).toBe(false);
    await page.getByText("Laat het zien").click();
    expect([await words.isVisible(), await words.textContent()]).toEqual([true, "En dit nog."]);
    expect(await page.locator(".left-behind a").getAttribute("href")).toBe("/terug");
    for (const touched of ["summary", "a"]) {
      const box = await page.locator(`.left-behind ${touched}`).boundingBox();
      expect(box?.height, touched).toBeGreaterThanOrEqual(44);
    }
    expect(await faults((await axe(page)).withTags([...wcag, "best-practice"]))).toEqual([]);
    // Without internet the same page: no form of a link that is known to be shut.
    await expect.poll(async () => (await held(page)).cached.some(({ url }) => /left-/.test(url))).toBe(true);
    await context.setOffline(true);
    await page.goto("about:blank");
    await page.goto(url);
    await words.waitFor({ state: "attached" });
    expect(await page.textContent("h1")).toBe("Dit verhaal is al verstuurd");
    expect(await page.locator("#story").count()).toBe(0);
    await context.setOffline(false);
    await page.reload();
    await takeOffWhatIsLeft(page);
    await context.close();
  });

  it("has a story left when the round is closed before its day: hears that it was not sent, without that day", async () => {
    const { context, page, url } = await begin(street, story);
    const close = (closed: boolean) =>
      street.world.db.asOwner((tx) =>
        tx.execute(sql`update wave set closed = ${closed} where id = '2026-2'`),
      );
    await close(true);
    try {
      await page.goto(url);
      await page.getByText("Wat op deze telefoon is verteld, is niet verstuurd.").waitFor();
      expect(await page.textContent(".lead")).toMatch(/^Je kunt nu geen verhaal meer vertellen\./);
      await page.getByText("Laat het zien").click();
      expect(await page.textContent(".left-behind .words")).toBe(story);
      expect(await page.locator(".left-behind a").count()).toBe(0);
      await takeOffWhatIsLeft(page);
    } finally {
      await close(false);
    }
    await context.close();
  });

  it("is recording when the story is sent elsewhere: the microphone closes, and what was spoken is there to hear and take off", async () => {
    const { context, page, code } = await begin(street, story);
    await page.getByRole("button", { name: "Liever inspreken?" }).click();
    const open = await speak(page);
    await sendElsewhere(code);
    expect(await open()).toBe(true);
    await page.getByText("Misschien is niet alles van deze telefoon meegestuurd met het verhaal.").waitFor();
    await page.getByText("Laat het zien").click();
    const heard = page.locator(".left-behind audio").evaluate(async (one: HTMLAudioElement) => {
      await one.play();
      return one.error;
    });
    expect(await heard).toBe(null);
    await takeOffWhatIsLeft(page);
    await context.close();
  });
});
