import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
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

export async function openStreet(): Promise<Street> {
  // On the server: what the embedded database does is proven elsewhere, and every start of it costs a second.
  const world = await makeWorld("server");
  const { address, close } = await serveWorld(world);
  const browser = await openBrowser();
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
