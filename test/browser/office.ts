import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Role } from "../../api/contract/accounts.ts";
import { makeWorld, type World } from "../make.ts";
import { desk, openBrowser, phone } from "./browser.ts";

/** A served world and a browser: what a test of the screens for staff needs. */
export interface Office {
  address: string;
  browser: Browser;
  desk(): Promise<BrowserContext>;
  /** A desk whose clock can be put forward. */
  timedDesk(): Promise<BrowserContext>;
  phone(): Promise<BrowserContext>;
  /** Every script error and every request to another host, of pages that came from here: none, on good pages. */
  wrong: string[];
  /** A page of which is remembered what is wrong. */
  open(context: BrowserContext | Promise<BrowserContext>): Promise<Page>;
  /** The same, signed in as somebody with this role, at a screen of theirs. @param path below /app; else their first */
  enter(context: BrowserContext | Promise<BrowserContext>, role: Role, path?: string): Promise<Page>;
  /** Closes browser and server; the world stays. */
  close(): Promise<void>;
}

/** Serves a world at an address of its own. */
export async function serveWorld(world: World): Promise<{ address: string; close(): Promise<unknown> }> {
  const http = await new Promise<ServerType>((resolve) => {
    const made: ServerType = serve({ fetch: world.app.fetch, port: 0, hostname: "127.0.0.1" }, () =>
      resolve(made),
    );
  });
  return {
    address: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    close: () => new Promise((done) => http.close(done)),
  };
}

/**
 * @param world made as a demo: people sign in by its links
 * @param flags of the browser
 */
export async function openOffice(world: World, flags: string[] = []): Promise<Office> {
  world.services.demoKey = "proefsleutel";
  const browser = await openBrowser(flags);
  const { address, close } = await serveWorld(world);
  const wrong: string[] = [];
  const open: Office["open"] = async (context) => {
    const page = await (await context).newPage();
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(address) && !/^(data|blob|about):/.test(request.url()))
        wrong.push(request.url());
    });
    return page;
  };
  return {
    address,
    browser,
    desk: () => desk(browser),
    async timedDesk() {
      const context = await desk(browser);
      await context.clock.install();
      return context;
    },
    phone: () => phone(browser),
    wrong,
    open,
    async enter(context, role, path) {
      const page = await open(context);
      await page.goto(`${address}/demo/proefsleutel/${role}`);
      await page.waitForSelector("main h1");
      if (path === undefined) return page;
      await page.goto(`${address}/app${path}`);
      await page.waitForSelector("main h1");
      return page;
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}

/** Looks at a story as long as it takes until a key may be done with it. Only at a `timedDesk`. */
export const look = (page: Page) => page.clock.fastForward(2000);

/**
 * Opens the office of a demo region before the tests that stand beside this call, and closes it after them.
 * @param extra settings of its world
 * @returns to be used inside the tests, and in what is prepared for them: before that both are empty
 */
export function demoOffice(extra: Parameters<typeof makeWorld>[1] = {}): { world: World; office: Office } {
  const [world, office] = [{} as World, {} as Office];
  beforeAll(async () => {
    Object.assign(world, await makeWorld("server", { ...extra, demo: true }));
    Object.assign(office, await openOffice(world));
  });
  afterAll(async () => {
    await office.close?.();
    await world.close?.();
  });
  return { world, office };
}
