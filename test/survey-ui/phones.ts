import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { invite } from "../api/links.ts";
import { openBrowser, phone, screen } from "../browser/browser.ts";
import { serveWorld } from "../browser/office.ts";
import { makeWorld, type World } from "../make.ts";

/** A served world and a browser: what a test of the storyteller's phone needs. */
export interface Street {
  world: World;
  address: string;
  browser: Browser;
  /** A phone of its own; `scripts: false` for one that has none. */
  phone(options?: { scripts?: boolean }): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** @param flags what the browser is started with besides */
export async function openStreet(flags: string[] = []): Promise<Street> {
  // On the server: what the embedded database does is proven elsewhere, and every start of it costs a second.
  const world = await makeWorld("server");
  const { address, close } = await serveWorld(world);
  const browser = await openBrowser(flags);
  return {
    world,
    address,
    browser,
    phone: (options = {}) =>
      options.scripts === false
        ? screen(browser, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
        : phone(browser),
    async close() {
      await browser.close();
      await close();
      await world.close();
    },
  };
}

/** The heading of the question that is asked now. */
export const asked = (page: Page) =>
  page.locator("#questions .sd-question__title, #questions h1:not(.topic)").first();

/** Goes on to the next question, and waits until it is there. */
export async function onward(page: Page): Promise<void> {
  const step = await page.locator("#questions .kicker").textContent();
  await page.locator("#questions .primary").click();
  await page.waitForFunction(
    (before) => document.querySelector("#questions .kicker")?.textContent !== before,
    step,
  );
}

/** The words of an element that break in their middle because it is too narrow for them. */
export const brokenWords = (place: Locator) =>
  place.evaluate((one) => {
    const text = one.firstChild as Text;
    return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    });
  });

/** The bar says that the server has it. Of what was typed after an earlier save it may say so a moment too long. */
export const savedOnServer = (page: Page) => page.waitForSelector("#save[data-state=server]");

/** Waits until the phone itself has kept this text: from then on a tab may close or crash. */
export const keptOnPhone = (page: Page, text: string) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const asked = indexedDB.open("vw");
            asked.onerror = () => reject(asked.error);
            asked.onsuccess = () => {
              const all = asked.result.transaction("kept").objectStore("kept").getAll();
              all.onsuccess = () => {
                asked.result.close();
                resolve(JSON.stringify(all.result));
              };
            };
          }),
      ),
    )
    .toContain(JSON.stringify(text).slice(1, -1));

/** Until the phone could do without the network: the worker is there, and has the questions. */
const ready = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        if (!navigator.serviceWorker.controller) return false;
        for (const name of await caches.keys())
          for (const { url } of await (await caches.open(name)).keys())
            if (/questions-.*\.js/.test(url)) return true;
        return false;
      }),
    )
    .toBe(true);

/** A phone on which a story was begun, and that could do without the network by now. */
export async function begin(street: Street, story: string) {
  const [code] = await invite(street.world);
  const url = `${street.address}/v/${code}`;
  const context = await street.phone();
  const page = await context.newPage();
  await page.goto(url);
  await page.locator("#story").pressSequentially(story);
  await savedOnServer(page);
  await ready(page);
  return { context, page, code: code!, url };
}

/** From the story to the review, past all questions. */
export async function toReview(page: Page): Promise<void> {
  await page.click("button[value=next]");
  await page.waitForSelector("#questions h1");
  while (!(await page.locator(".review").isVisible())) await onward(page);
}

/** Everything this phone still holds: what lies in its databases, and the text of every answer in its caches. */
export const held = (page: Page) =>
  page.evaluate(async () => {
    const rows: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames)
        rows.push(
          ...(await new Promise<unknown[]>((resolve) => {
            const request = db.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
          })),
        );
      db.close();
    }
    const cached: { url: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push({ url: request.url, text: await (await cache.match(request))!.text() });
    }
    return { rows, cached, stored: { ...localStorage, ...sessionStorage } };
  });
