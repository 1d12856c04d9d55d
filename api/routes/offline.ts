import { brotliCompressSync } from "node:zlib";
import { Hono } from "hono";
import { asset } from "../pages/assets.ts";
import { offlinePage } from "../pages/offline.ts";

/** What a phone needs to go on without internet, and to put the site on its home screen. Holds nobody's words. */
const files: Record<string, string> = {
  // Asked again each time: it decides which version of everything else a phone keeps.
  "sw.js": "no-cache",
  "manifest.webmanifest": "public, max-age=86400",
  "icon.svg": "public, max-age=86400",
  "icon-192.png": "public, max-age=86400",
  "icon-512.png": "public, max-age=86400",
};

export function offlineRoutes() {
  const app = new Hono();
  // The page is the same for everybody until a text or a file changes.
  let packed: { page: string; bytes: Uint8Array<ArrayBuffer> } | undefined;
  for (const [name, cache] of Object.entries(files))
    app.get(`/${name}`, async (c) => {
      const found = await asset(name, c.req.header("Accept-Encoding") ?? "");
      if (!found) return c.notFound();
      return c.body(found.body, 200, { ...found.headers, "Cache-Control": cache });
    });
  app.get("/offline", async (c) => {
    const page = String(await offlinePage());
    const headers = { "Cache-Control": "no-cache", Vary: "Accept-Encoding" };
    if (!/\bbr\b/.test(c.req.header("Accept-Encoding") ?? "")) return c.html(page, 200, headers);
    if (page !== packed?.page) packed = { page, bytes: new Uint8Array(brotliCompressSync(page)) };
    return c.body(packed.bytes, 200, {
      ...headers,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Encoding": "br",
    });
  });
  return app;
}
