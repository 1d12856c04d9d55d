import { spawnSync } from "node:child_process";
import type { CDPSession } from "playwright-core";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../db/paths.ts";
import { openStreet, write } from "./phones.ts";

/** Bytes over the line and requests, as the browser counts them (compressed, headers and all). */
async function meter(cdp: CDPSession) {
  const seen = { bytes: 0, requests: [] as string[] };
  await cdp.send("Network.enable");
  cdp.on("Network.requestWillBeSent", ({ request }) => {
    if (!request.url.startsWith("data:")) seen.requests.push(request.url);
  });
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
  });
  return seen;
}

describe("a cheap phone on a slow line", () => {
  const street = openStreet();

  it("gets at most 60 KB in 6 requests before the first letter, 480 KB for it all, and nothing from elsewhere", async () => {
    const { url: link } = await street.link();
    const context = await street.phone();
    const page = await context.newPage();
    const seen = await meter(await context.newCDPSession(page));
    await page.goto(link, { waitUntil: "networkidle" });
    expect(seen.requests.length).toBeLessThanOrEqual(6);
    expect(seen.bytes).toBeLessThanOrEqual(60 * 1024);
    // The questions come once somebody takes part: a mail scanner that runs scripts costs no more than this.
    expect(seen.requests.some((url) => /questions-/.test(url))).toBe(false);
    await write(page, "Zo ging het.");
    await page.waitForLoadState("networkidle");
    expect(seen.requests.some((url) => /questions-/.test(url))).toBe(true);
    expect(seen.bytes).toBeLessThanOrEqual(480 * 1024);
    expect(seen.requests.filter((url) => !url.startsWith(street.address))).toEqual([]);

    // Coming back: what the browser kept is not asked for again.
    const again = await context.newPage();
    const second = await meter(await context.newCDPSession(again));
    await again.goto(link, { waitUntil: "networkidle" });
    expect(second.bytes).toBeLessThanOrEqual(10 * 1024);
    await context.close();
  });

  it("is served compressed, once for all time under its name, and its own pages are kept nowhere", async () => {
    const { url } = await street.link();
    const page = await fetch(url, { headers: { "accept-encoding": "br" } });
    expect(page.headers.get("content-encoding")).toBe("br");
    expect(page.headers.get("cache-control")).toBe("no-store");
    const text = await page.text();
    const script = text.match(/src="(\/assets\/first-[^"]+\.js)"/)![1]!;
    for (const encoding of ["br", "gzip"]) {
      const asset = await fetch(street.address + script, { headers: { "accept-encoding": encoding } });
      expect(asset.headers.get("content-encoding")).toBe(encoding);
      expect(asset.headers.get("cache-control")).toContain("immutable");
      expect((await asset.text()).length).toBeGreaterThan(1000);
    }
    for (const path of [
      "/assets/../../package.json",
      "/assets/%2e%2e%2fpackage.json",
      "/assets/.vite",
      "/assets/x.js",
    ])
      expect((await fetch(street.address + path)).status).toBe(404);
    expect((await fetch(url, { method: "HEAD" })).status).toBe(200);
  });

  it("carries no file that outgrows its limit (npm run size)", () => {
    const done = spawnSync(packagePath("node_modules/.bin/size-limit"), [], {
      cwd: packagePath(),
      encoding: "utf8",
    });
    expect(done.status, done.stdout + done.stderr).toBe(0);
  });
});
