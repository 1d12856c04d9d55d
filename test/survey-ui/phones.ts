import { sql } from "drizzle-orm";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { invite } from "../api/links.ts";
import { openBrowser, phone, screen } from "../browser/browser.ts";
import { serveWorld } from "../browser/office.ts";
import type { About } from "../links.ts";
import { makeWorld, type World } from "../make.ts";

/** A served world and a browser: what a test of the storyteller's phone needs. */
export interface Street {
  world: World;
  address: string;
  browser: Browser;
  /** A phone of its own; `scripts: false` for one that has none. */
  phone(options?: { scripts?: boolean }): Promise<BrowserContext>;
  /** A link that nobody opened yet. */
  link(about?: About): Promise<{ code: string; url: string }>;
  /** What the server keeps behind a code until the story is sent. */
  draft(code: string): Promise<{ seq: number; answers: Record<string, unknown> }>;
}

/**
 * Opens a street before the tests that stand beside this call, and closes it after them.
 * @param flags what the browser is started with besides
 * @returns to be used inside the tests: before them it is empty
 */
export function openStreet(flags: string[] = []): Street {
  const street = {} as Street;
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    // On the server: what the embedded database does is proven elsewhere, and every start of it costs a second.
    const world = await makeWorld("server");
    closing.unshift(() => world.close());
    const { address, close } = await serveWorld(world);
    closing.unshift(close);
    const browser = await openBrowser(flags);
    closing.unshift(() => browser.close());
    Object.assign(street, {
      world,
      address,
      browser,
      phone: (options = {}) =>
        options.scripts === false
          ? screen(browser, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
          : phone(browser),
      async link(about) {
        const [code] = await invite(world, about);
        return { code: code!, url: `${address}/v/${code}` };
      },
      draft: async (code) => (await fetch(`${address}/api/v/${code}`)).json(),
    } satisfies Street);
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });
  return street;
}

/** Somebody opens a fresh link on a phone of their own. */
export async function arrive(
  street: Street,
  { scripts = true, ...about }: About & { scripts?: boolean } = {},
) {
  const { code, url } = await street.link(about);
  const context = await street.phone({ scripts });
  const page = await context.newPage();
  await page.goto(url);
  return { context, page, code, url };
}

/** Writes the story, and goes on to the questions about it. */
export async function write(page: Page, story: string): Promise<void> {
  await page.fill("#story", story);
  await toQuestions(page);
}

/** From the story as it stands there to the questions about it. */
export async function toQuestions(page: Page): Promise<void> {
  await page.click("button[value=next]");
  await page.waitForSelector("#questions h1");
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
  const there = await arrive(street);
  await there.page.locator("#story").pressSequentially(story);
  await savedOnServer(there.page);
  await ready(there.page);
  return there;
}

/** From the story to the review, past all questions. */
export async function toReview(page: Page): Promise<void> {
  await toQuestions(page);
  await pastQuestions(page);
}

/** From any question to the review. */
export async function pastQuestions(page: Page): Promise<void> {
  while (!(await page.locator(".review").first().isVisible())) await onward(page);
}

/** Where 'Snel weg' leads is another site: here it answers at once, with nothing. */
export const weather = (context: BrowserContext) =>
  context.route(/knmi\.nl/, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Weer</title>" }),
  );

/** The addresses in this tab's history, and at which of them it is. */
export async function history(page: Page): Promise<{ addresses: string[]; at: number }> {
  const session = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await session.send("Page.getNavigationHistory");
  return { addresses: entries.map(({ url }) => url), at: currentIndex };
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

/** What the thanks say at once, with the link to the help lines. */
export const notNow =
  "We lezen nieuwe verhalen elke werkdag, niet 's avonds of in het weekend. Heb je nu hulp nodig? Bel dan een van deze nummers. Kun je niet hardop praten? Met de Kindertelefoon en 113 kun je chatten. Hulp nodig?";

/** What came of the story with this title, once it was sent. */
export async function storyOf(street: Street, title: string) {
  const rows = await street.world.query<{
    text: string;
    permission: string;
    answers: Record<string, unknown>;
  }>(sql`
      select t.text, s.permission, r.answers from story_text t
      join story s on s.id = t.story_id join response r on r.id = s.response_id where t.title = ${title}`);
  return rows[0];
}
