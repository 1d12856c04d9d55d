import { brotliCompressSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { everyFault } from "../browser/axe.ts";
import { hold } from "../browser/browser.ts";
import {
  arrive,
  begin,
  brokenWords,
  held,
  keptOnPhone,
  openStreet,
  pastQuestions,
  savedOnServer,
  toReview,
} from "./phones.ts";

const story = "Eerst luisterde er niemand.";

describe("a phone without internet", () => {
  const street = openStreet();

  const sentTimes = async (text: string) =>
    (
      await street.world.db.asOwner((tx) =>
        tx.execute(sql`select 1 from story_text where text like ${`%${text}%`}`),
      )
    ).length;
  const begun = () => begin(street, story);

  it("opens the link again all the same, goes on, sends, and says honestly that it waits", async () => {
    const { context, page, url } = await begun();
    await context.setOffline(true);
    await page.locator("#story").pressSequentially(" Toen wel.");
    await page.waitForSelector("#save[data-state=offline]");
    await page.reload();
    const whole = `${story} Toen wel.`;
    await page.waitForFunction(
      (text) => (document.getElementById("story") as HTMLTextAreaElement | null)?.value === text,
      whole,
    );
    expect(await page.textContent("h1")).toBe("Wat heb je meegemaakt met je hulp?");
    await page.locator("#story").press("Control+End");
    await page.locator("#story").pressSequentially(" In de trein.");
    await page.click("button[value=next]");
    await page.locator("#questions input[type=text]").fill("Bij de derde halte");
    await keptOnPhone(page, "Bij de derde halte");
    // Opened once more: what only this phone knows is enough to go on where one was.
    await page.goto("about:blank");
    await page.goto(url);
    await page.getByText("Verder waar je was").click();
    await page.getByText("Wat voelde je?").waitFor();
    await pastQuestions(page);
    expect(await page.locator(".review").textContent()).toContain(`${whole} In de trein.`);
    await page.locator("#questions .primary").click();
    await page.getByRole("heading", { name: "Je verhaal is nog niet verstuurd" }).waitFor();
    expect(await page.textContent("main")).toContain(
      "Je verhaal is bewaard op dit toestel. We versturen het zodra je weer internet hebt.",
    );
    expect(await sentTimes("In de trein.")).toBe(0);
    // A try that gets nowhere says so, each time.
    for (let tap = 0; tap < 2; tap++) {
      await page.getByRole("button", { name: "Probeer het nu" }).click();
      await page.getByText("Het lukt nog niet. We proberen het zo weer.").waitFor({ state: "hidden" });
      await page.getByText("Het lukt nog niet. We proberen het zo weer.").waitFor();
    }

    // Nothing has gone out, so something may still be changed.
    await page.getByRole("button", { name: "Toch nog iets aanpassen" }).click();
    await page.getByRole("button", { name: "Aanpassen Jouw verhaal" }).click();
    await page.locator("#story").press("Control+End");
    await page.locator("#story").pressSequentially(" Nu thuis.");
    await toReview(page);
    await page.locator("#questions .primary").click();
    await page.getByRole("heading", { name: "Je verhaal is nog niet verstuurd" }).waitFor();

    await context.setOffline(false);
    await page.waitForSelector(".code");
    expect(await sentTimes(`${whole} In de trein. Nu thuis.`)).toBe(1);
    // Nothing of the story stays: no answers, no page, only our own files; and the code, with this tab.
    const left = await held(page);
    expect(left.rows).toEqual([]);
    expect(Object.keys(left.stored)).toEqual([new URL(url).pathname]);
    expect(Object.values(left.stored)).toEqual([expect.stringMatching(/^\d+ [2-9a-z-]{19}$/)]);
    await context.close();
  });

  it("moves nothing under a finger when the network goes, nor when a story waits, in any language", async () => {
    const { context, page, url } = await arrive(street, { questionnaireId: "youth-2" });
    await page.locator("#story").pressSequentially(story);
    // Made before the last letters arrived, the next page would have nothing to say about them.
    await savedOnServer(page);
    for (const taal of ["nl", "nl-A2", "en", "pl", "tr", "uk", "ar", "fa"]) {
      await context.addCookies([{ name: "taal", value: taal, url: street.address }]);
      await page.goto(url);
      await savedOnServer(page);
      const where = async () => ({
        bar: (await page.locator(".bar").boundingBox())!.height,
        onward: await page.locator("button[value=next]").evaluate((one) => (one as HTMLElement).offsetTop),
      });
      const before = await where();
      // No word breaks in the middle: what is longest stands on one line.
      expect(await brokenWords(page.locator("#save")), taal).toEqual([]);
      await context.setOffline(true);
      await page.locator("#story").press("Control+End");
      await page.keyboard.type(".");
      await page.waitForSelector("#save[data-state=offline]");
      expect(await page.locator("#save-more").isVisible(), taal).toBe(true);
      expect(await where(), taal).toEqual(before);
      await page.locator("#languages summary").click();
      await page.locator("#languages button").first().click();
      await page.locator("#language-told").waitFor();
      expect((await where()).bar, taal).toBe(before.bar);
      // Which is what the bar says while a story waits to be sent.
      for (const key of ["save.device", "save.saving", "save.failed.short"]) {
        await page.evaluate((key) => {
          const { texts } = JSON.parse(document.getElementById("start")!.textContent!);
          document.getElementById("save")!.textContent = texts[key];
        }, key);
        expect((await where()).bar, `${taal} ${key}`).toBe(before.bar);
      }
      await context.setOffline(false);
      await savedOnServer(page);
    }
    await context.close();
  });

  it("keeps nobody's words and no code in a cache, at any time", async () => {
    const { context, page, code } = await begun();
    const { cached } = await held(page);
    expect(cached.map(({ url }) => new URL(url).pathname).sort()).toEqual(
      cached
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => /^\/(offline$|assets\/)/.test(path))
        .sort(),
    );
    expect(cached.length).toBeGreaterThan(2);
    for (const { url, text } of cached)
      for (const secret of [code, story]) expect(url + text).not.toContain(secret);
    await context.close();
  });

  it("sends what waits when its link is opened again, and by itself when the network comes back with no page open", async () => {
    for (const way of ["reopened", "by itself", "reopened without internet", "reopened on a bad line"]) {
      const { context, page, code, url } = await begun();
      // As in most browsers: the page itself has to do it.
      if (way !== "by itself")
        await page.evaluate(() => Reflect.deleteProperty(ServiceWorkerRegistration.prototype, "sync"));
      await page.locator("#story").pressSequentially(` ${way}.`);
      await savedOnServer(page);
      await toReview(page);
      await context.setOffline(true);
      await page.locator("#questions .primary").click();
      await page.getByRole("heading", { name: "Je verhaal is nog niet verstuurd" }).waitFor();
      const elsewhere = await context.newPage();
      const cdp = await context.newCDPSession(elsewhere);
      await page.close();
      let again = await context.newPage();
      if (way === "reopened without internet") {
        await again.addInitScript(() => Reflect.deleteProperty(ServiceWorkerRegistration.prototype, "sync"));
        await again.goto(url);
        // A new page may try before the browser tells it that there is no internet: then nobody knows, and it says so.
        await again
          .getByRole("heading", { name: /nog niet verstuurd|nog niet of je verhaal er is/ })
          .waitFor();
      }
      // The last page's words do not come, and the story arrives all the same.
      if (way.endsWith("bad line")) await context.route(/\/api\/v\/[\w-]+$/, (route) => route.abort());
      await context.setOffline(false);
      if (way === "by itself") {
        const registration = new Promise<string>((resolve) =>
          cdp.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
            if (registrations[0]) resolve(registrations[0].registrationId);
          }),
        );
        await elsewhere.goto(`${street.address}/icon.svg`);
        await cdp.send("ServiceWorker.enable");
        await cdp.send("ServiceWorker.dispatchSyncEvent", {
          origin: street.address,
          registrationId: await registration,
          tag: "send",
          lastChance: false,
        });
        await expect.poll(() => sentTimes(`${story} ${way}.`)).toBe(1);
        // The phone forgets once the server has said that it arrived, so a moment later than that.
        await expect.poll(async () => JSON.stringify((await held(elsewhere)).rows)).not.toContain(story);
      }
      if (!again.url().endsWith(code)) {
        again = await context.newPage();
        await again.goto(url);
      }
      await again.waitForSelector(".code");
      expect(await sentTimes(`${story} ${way}.`)).toBe(1);
      expect((await held(again)).rows).toEqual([]);
      // A code is of use to who reads what it is for: every word is there.
      expect(await again.textContent("h1")).toBe("Dank je wel voor je verhaal");
      expect(await again.textContent(".lead + p")).toContain(
        "elke werkdag, niet 's avonds of in het weekend",
      );
      expect(await again.textContent(".where")).toMatch(/^Later kijken: .*\/terug/);
      const texts = await again.locator("main :is(h1, h2, p, button)").allTextContents();
      expect(texts.filter((text) => text.trim() === "")).toEqual([""]);
      await context.close();
    }
  });

  it("cannot change what may have arrived: the answer got lost, and until it comes there is nothing to edit", async () => {
    const { context, page, code } = await begun();
    await toReview(page);
    // The next try does not get through before this page has been looked at.
    const looked = await hold(context, /\/complete$/);
    await context.route(
      /\/complete$/,
      async (route) => {
        await route.fetch();
        await route.abort("connectionreset");
      },
      { times: 1 },
    );
    await page.locator("#questions .primary").click();
    await page.getByRole("heading", { name: "We weten nog niet of je verhaal er is" }).waitFor();
    expect(await page.textContent("main")).not.toContain("nog niet verstuurd");
    expect(await page.textContent("main")).toContain("Je mag deze pagina sluiten. Open de link later weer.");
    expect(await page.getByRole("button", { name: "Toch nog iets aanpassen" }).isVisible()).toBe(false);
    expect(await page.locator("textarea").count()).toBe(0);
    looked();
    // It finds out by itself.
    await page.waitForSelector(".code");
    expect((await held(page)).rows).toEqual([]);
    expect((await fetch(`${street.address}/v/${code}`)).status).toBe(410);
    await context.close();
  });

  it("loses no letter when the page crashes in the middle of typing, on a slow line or without one", async () => {
    const { code, url } = await street.link();
    const context = await street.phone();
    let page = await context.newPage();
    const slow = await context.newCDPSession(page);
    await slow.send("Network.enable");
    await slow.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 200_000,
    });
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(url, { waitUntil: "commit" });
    // Goes on typing while the script, and after it the questions, come in.
    let typed = "";
    const type = async (text: string) => {
      await page.locator("#story").pressSequentially(text, { delay: 40 });
      typed += text;
    };
    await type("Op een langzame lijn, terwijl alles nog binnenkomt. ");
    await page.waitForFunction(() => document.querySelector("link[href*='questions-']") !== null);
    await type("En terwijl de vragen komen. ");
    // In the middle of a sentence, with the cursor not at the end: nothing moves under one's fingers.
    await page.locator("#story").evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(3, 3));
    await page.keyboard.type("heel ", { delay: 40 });
    typed = `${typed.slice(0, 3)}heel ${typed.slice(3)}`;
    expect(await page.inputValue("#story")).toBe(typed);
    await page.locator("#story").press("Control+End");
    await context.setOffline(true);
    await type("Zonder netwerk.");
    expect(await page.inputValue("#story")).toBe(typed);
    await keptOnPhone(page, typed);
    const crash = await context.newCDPSession(page);
    await Promise.race([crash.send("Page.crash").catch(() => {}), page.waitForEvent("crash")]);
    await page.close();
    await context.setOffline(false);

    page = await context.newPage();
    await page.goto(url);
    await savedOnServer(page);
    expect(await page.inputValue("#story")).toBe(typed);
    expect((await street.draft(code)).answers.story).toBe(typed);
    await context.close();
  });

  it("says so in the phone's own language, or in the one that is chosen from the eight, right to left where it is read so", async () => {
    const { code, url } = await street.link();
    const context = await street.browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      locale: "pl-PL",
    });
    const page = await context.newPage();
    // Of this link only the worker is there: the first page was opened, nothing was typed.
    await page.goto(url);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await context.clearCookies();
    await context.setOffline(true);
    const seen = () =>
      page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return [lang, dir, document.querySelector("h1")?.textContent];
      });
    const picture = async (name: string) => {
      const dir = process.env.OFFLINE_PICTURES;
      if (dir) await page.screenshot({ path: `${dir}/${name}.png` });
    };
    const never = `${street.address}/v/aaaa-bbbb-cccc-dddd`;
    await page.goto(never);
    await page.locator("#retry").waitFor();
    expect(await seen()).toEqual(["pl", "ltr", "Nie ma internetu"]);
    expect(await page.title()).toBe("Vertelwijzer");
    expect(await page.locator("h1").evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.locator("h1").count()).toBe(1);
    // Help and the way out speak it as well.
    expect(await page.textContent("#hulp h2")).toBe("Porozmawiaj z kimś");
    await picture("polish");

    const choose = async (taal: string) => {
      await page.click("#languages summary");
      expect(await page.locator("#languages button").count()).toBe(8);
      await page.click(`#languages button[value="${taal}"]`);
      await page.waitForFunction(
        (wanted) => document.querySelector("#languages [aria-current]")?.getAttribute("value") === wanted,
        taal,
      );
    };
    const said: Record<string, (string | null | undefined)[]> = {};
    for (const taal of ["nl", "nl-A2", "en", "pl", "tr", "uk", "ar", "fa"]) {
      await choose(taal);
      said[taal] = await seen();
      expect(await everyFault(page), taal).toEqual([]);
      await picture(taal);
    }
    expect(said.ar).toEqual(["ar", "rtl", "لا يوجد إنترنت"]);
    expect(said.fa!.slice(0, 2)).toEqual(["fa", "rtl"]);
    expect(said["nl-A2"]).toEqual(["nl", "ltr", "Geen internet"]);
    expect(new Set(Object.values(said).map(([, , title]) => title)).size).toBe(7);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`${street.address}/`);
    await page.locator("#code").waitFor();
    expect((await seen())[0]).toBe("fa");
    expect(await page.locator("#retry").count()).toBe(0);
    await picture("code-dark");
    // A code that cannot be one: the field is asked for again, nothing breaks.
    await page.fill("#code", "abc");
    await page.locator("#no-code .primary").click();
    expect(await page.locator("#code").evaluate((one) => one === document.activeElement)).toBe(true);
    // What this phone does have comes as it was, in the language in which it was opened.
    await page.fill("#code", code.toUpperCase());
    await page.locator("#no-code .primary").click();
    await page.waitForSelector("#story");
    // And with internet the chosen language stays.
    await context.setOffline(false);
    await page.goto(`${street.address}/`);
    expect((await seen()).slice(0, 2)).toEqual(["fa", "rtl"]);
    await context.close();
  });

  it("all eight languages of that page weigh little, and are fetched once", async () => {
    const reply = await fetch(`${street.address}/offline`, { headers: { "accept-encoding": "br" } });
    expect(reply.headers.get("content-encoding")).toBe("br");
    const packed = brotliCompressSync(await reply.text());
    expect(packed.length).toBeLessThan(16_000);
  });

  it("says so when a link was never opened here, and gives way to typing a code", async () => {
    const { context, page, code } = await begun();
    await context.setOffline(true);
    await page.goto(`${street.address}/v/aaaa-bbbb-cccc-dddd`);
    await page.getByText("Van deze link staat op dit toestel nog niets.").waitFor();
    await page.goto(`${street.address}/`);
    await page.fill("#code", code.replaceAll("-", " ").toUpperCase());
    await page.getByRole("button", { name: "Begin met vertellen" }).click();
    await page.waitForSelector("#story");
    await expect.poll(() => page.inputValue("#story")).toBe(story);
    await context.close();
  });
});
