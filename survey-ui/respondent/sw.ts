import { away } from "../../api/contract/away.ts";
import { allKept } from "./device.ts";
import { keepReceipt, send } from "./send.ts";

/**
 * The service worker: a link that was opened once can be opened without internet. It keeps our own files and one page
 * without anybody's words (`/offline`); a page with a story on it is in no cache, ever. What is typed lies in the
 * device's database and goes from there when the story is sent.
 */

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  request: Request;
  preloadResponse?: Promise<Response | undefined>;
  respondWith(reply: Promise<Response>): void;
}
interface Worker {
  addEventListener(kind: "install" | "activate", on: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", on: (event: Fetching) => void): void;
  addEventListener(kind: "sync", on: (event: Lasting & { tag: string }) => void): void;
  addEventListener(kind: "message", on: (event: Lasting & { data: { keep?: string[] } }) => void): void;
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(which: { type: "window"; includeUncontrolled: boolean }): Promise<{ url: string }[]>;
  };
}
const worker = globalThis as unknown as Worker;

/** Put in by the build (vite.config.ts): the files a phone may keep, the first of them needed for every page. */
declare const FILES: { first: string[]; questions: string[] };
const { first, questions } = FILES;
const shell = "/offline";
/** Named after what is in it: a new build has a new cache. */
const cacheName = `vw${[...first, ...questions].join("").replace(/\/assets\/|\.(js|css)/g, "|")}`;
/** A network that is there and does not answer keeps nobody longer than this from what is on the phone, in ms. */
const patience = 12_000;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(cacheName).then((cache) => cache.addAll([new Request(shell, { cache: "reload" }), ...first])),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
      await worker.registration.navigationPreload?.enable();
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (pathname === "/" || pathname.startsWith("/v/")) event.respondWith(page(event));
    // What lies ahead after "Snel weg": without internet the browser would name this address on its own page.
    else if (pathname === "/weg") event.respondWith(Promise.resolve(Response.redirect(away)));
  } else if (first.includes(pathname) || questions.includes(pathname)) event.respondWith(file(request));
});

/** From the server, and never kept; without a server, the empty page. */
async function page(event: Fetching): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("late")), patience);
    });
    const reply = await Promise.race([
      (async () => (await event.preloadResponse) ?? (await fetch(event.request)))(),
      late,
    ]);
    // What a proxy says while the server behind it is away.
    if (![502, 503, 504].includes(reply.status)) return reply;
  } catch {
    // No internet.
  } finally {
    clearTimeout(timer);
  }
  return (await caches.match(shell)) ?? Response.error();
}

/** Only ever kept on installing and when a page asks for it (below): what a page fetches may come after it wiped the phone. */
async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

worker.addEventListener("message", (event) => {
  const wanted = (event.data.keep ?? []).filter((path) => questions.includes(path));
  event.waitUntil(
    (async () => {
      // The page that asked may have wiped the phone since; a cache that is opened would be made again.
      if (!(await caches.has(cacheName))) return;
      const cache = await caches.open(cacheName);
      for (const path of wanted)
        if (!(await cache.match(path, { ignoreVary: true }))) await cache.add(path).catch(() => {});
    })(),
  );
});

// Back online, and no page open: what somebody has sent off goes now. Its words leave the device; the receipt stays
// until its link is opened again, for it is shown once.
worker.addEventListener("sync", (event) => {
  if (event.tag === "send") event.waitUntil(sendWaiting());
});

async function sendWaiting(): Promise<void> {
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.some(({ url }) => new URL(url).pathname.startsWith("/v/"))) return;
  for (const one of await allKept()) {
    if (one.sending !== "waiting" && one.sending !== "unsure") continue;
    const result = await send(one);
    if ("receipt" in result) await keepReceipt(one.code, result.receipt);
    // Refused: the browser tries again later, as often as it sees fit.
    else if ("waiting" in result) throw new Error("not yet");
  }
}
