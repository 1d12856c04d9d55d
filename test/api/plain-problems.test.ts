import { expect, it } from "vitest";
import { makeWorld, onBoth, type World } from "../make.ts";
import { invite } from "./links.ts";

/** A browser that posts a form or opens a page; it asks for pages, as browsers do. */
const browse = (world: World, path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  world.app.request(`http://localhost${path}`, {
    ...init,
    headers: {
      accept: "text/html,application/xhtml+xml,*/*;q=0.8",
      origin: "http://localhost",
      ...init.headers,
    },
  });
const form = { "content-type": "application/x-www-form-urlencoded" };
const post = (world: World, path: string, body: string, headers: Record<string, string> = {}) =>
  browse(world, path, { method: "POST", body, headers: { ...form, ...headers } });

async function page(answer: Response, status: number, lang: string, words: string): Promise<string> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const text = await answer.text();
  expect(text).toContain(`<html lang="${lang}"`);
  expect(text).toContain(words);
  // Help and the way out are there, whatever went wrong.
  expect(text).toContain("tel:112");
  expect(text).toContain('id="exit"');
  return text;
}

onBoth("something goes wrong for somebody with a plain form", (world) => {
  it("a story that is too large: a page in their language, with the way back, and nothing of the story", async () => {
    const [code] = await invite(world());
    const body = new URLSearchParams({ step: "1", story: "KANARIE ".repeat(50_000) }).toString();
    const dutch = await page(await post(world(), `/v/${code}`, body), 413, "nl", "Maak het korter");
    expect(dutch).toContain(`href="/v/${code}"`);
    expect(dutch).not.toContain("KANARIE");
    const polish = await post(world(), `/v/${code}`, body, { cookie: "taal=pl" });
    expect(await page(polish, 413, "pl", "112")).not.toContain("Maak het korter");
  });

  it("a form that came from another website is refused with a page", async () => {
    const [code] = await invite(world());
    const refused = await post(world(), `/v/${code}`, "step=1", { origin: "https://elders.invalid" });
    await page(refused, 403, "nl", "Dat lukte niet");
  });

  it("an address that is not there", async () => {
    await page(await browse(world(), "/vv/niets"), 404, "nl", "Dat lukte niet");
    await page(await browse(world(), "/niets", { headers: { cookie: "taal=ar" } }), 404, "ar", 'dir="rtl"');
  });

  it("a link that a message put a slash behind, or cut off before its code, leads on all the same", async () => {
    const [code] = await invite(world());
    const to = async (path: string) => (await browse(world(), path)).headers.get("location");
    expect(await to(`/v/${code}/?taal=pl`)).toBe(`/v/${code}?taal=pl`);
    expect(await to("/v/..%2F%2Felders.invalid/")).toMatch(/^\/v\//);
    for (const path of ["/v", "/v/"]) expect(await to(path)).toBe("/");
  });

  it("a script still gets JSON, from the API whatever it says it reads", async () => {
    const big = JSON.stringify({ receipt: "x".repeat(300_000) });
    for (const accept of ["*/*", "text/html"]) {
      const answer = await browse(world(), "/api/terug", {
        method: "POST",
        body: big,
        headers: { accept, "content-type": "application/json" },
      });
      expect(answer.status).toBe(413);
      expect(answer.headers.get("content-type")).toMatch(/problem\+json/);
    }
    const file = await browse(world(), "/assets/niets.js", { headers: { accept: "*/*" } });
    expect(file.status).toBe(404);
  });
});

it("while the database is away, a reader is asked to try again", async () => {
  const world = await makeWorld("server");
  const [code] = await invite(world);
  try {
    await world.db.close();
    await page(await browse(world, `/v/${code}`), 503, "nl", "Dat lukte niet");
    const api = await world.app.request(`http://localhost/api/v/${code}`);
    expect([api.status, (await api.json()).code]).toEqual([503, "unavailable"]);
  } finally {
    await world.close();
  }
});
