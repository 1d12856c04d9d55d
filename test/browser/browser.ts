import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";

// CHROMIUM_PATH is set by bin/test.mjs, which finds a browser or installs one.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Every window would draw pages of its own behind its address bar, at the cost of the page that is looked at. Chromium
  // goes by the last list only, so what Playwright turns off is in it too.
  `--disable-features=${[
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
  ].join()}`,
];

/** For a browser whose microphone hears a beep every second, and which does not ask. */
export const beeping = [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  "--autoplay-policy=no-user-gesture-required",
];

/** How long a page may take over one thing, in ms. Only what is broken takes so long, however busy the machine is. */
const patience = 90_000;

/** Starts the browser that `npm test` found. Throws when there is none: browser tests are never skipped. */
export function openBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: [...flags, ...more], timeout: patience });
}

/** A screen of one's own, that waits as long as a busy machine needs. */
export async function screen(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "nl-NL", ...options });
  context.setDefaultTimeout(patience);
  return context;
}

/** A phone of 390 x 844, as most youths hold. */
export function phone(browser: Browser): Promise<BrowserContext> {
  return screen(browser, {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
}

/** A desk: 1440 x 900. */
export function desk(browser: Browser): Promise<BrowserContext> {
  return screen(browser, { viewport: { width: 1440, height: 900 } });
}

/** Keeps what a page or a phone asks for on its way. @returns what lets it go on */
export async function hold(by: Page | BrowserContext, what: RegExp | string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await by.route(what, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
