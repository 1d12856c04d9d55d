// `npm run bench:phone`: how long a youth with a cheap phone on a slow line waits for the first letter, and what it all
// weighs. A real Chromium at 1.6 Mbit/s, 150 ms and a processor four times slower; a bare page with nothing but the
// same text field is measured in the same run, round about, as control. Arguments: --rounds N, --json.
import { fork } from "node:child_process";
import { createServer } from "node:http";
import { connect, createServer as tcp } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, checkNode, install, root } from "./prepare.mjs";

const { values: options } = parseArgs({
  options: { rounds: { type: "string", default: "7" }, json: { type: "boolean", default: false } },
});
const rounds = Math.max(1, Number(options.rounds) || 7);

checkNode();
install();
build();
const [{ chromium }, { chromium: driver }] = await Promise.all([
  import("./chromium.mjs"),
  import("playwright-core"),
]);

const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 1_600_000 / 8,
};
const story = "Ze luisterden pas bij de derde keer. Daarna ging het beter.";
const barePage = `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Vertel</title></head>
<body><form method="post"><label for="story">Jouw verhaal</label>
<textarea id="story" name="story" rows="8" maxlength="8000"></textarea><button>Verder</button></form></body></html>`;

const bare = await listening(
  createServer((_, reply) =>
    reply.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(barePage),
  ),
);
const { server, address, links } = await ours();
const counted = await counter(new URL(address).port);
const browser = await driver.launch({
  executablePath: await chromium(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});

try {
  const codes = await links(rounds + 2);
  const seen = { bare: [], ours: [] };
  for (let round = 0; round <= rounds; round++) {
    const [control, page] = [await cold(bare), await cold(`${counted.address}/v/${codes[round]}`)];
    // The first round warms the browser and the server up, and counts for neither.
    if (round > 0) {
      seen.bare.push(control);
      seen.ours.push(page);
    }
  }
  report(seen, await whole(`${counted.address}/v/${codes[rounds + 1]}`));
} finally {
  await browser.close();
  server.send("stop");
  process.exitCode ??= 0;
  counted.close();
  bare.server.close();
}

/** One opening with nothing in the cache, up to the first letter that stands in the text field. */
async function cold(at) {
  const url = at.address ?? at;
  const { context, page, cdp } = await phone();
  const requests = new Map();
  let letter;
  cdp.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!letter && !request.url.startsWith("data:")) requests.set(requestId, 0);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) requests.set(requestId, encodedDataLength);
  });
  await page.addInitScript(() => {
    // Nobody types into what is not to be seen yet: the finger goes to the field once something has been painted.
    const painted = new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const paint = list.getEntriesByName("first-contentful-paint")[0];
        if (!paint) return;
        window.firstPaint = performance.timeOrigin + paint.startTime;
        resolve();
      }).observe({ type: "paint", buffered: true });
    });
    painted.then(() => {
      const look = setInterval(() => {
        document.querySelector("#story")?.focus();
        if (document.activeElement?.id === "story") clearInterval(look);
      }, 4);
    });
    addEventListener("input", ({ target }) => {
      if (target.value === "") return;
      // And a letter counts when it is on the screen, not when the script hears of it.
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.firstLetter ??= Date.now();
        }),
      );
    });
  });
  const start = Date.now();
  await cdp.send("Page.navigate", { url });
  const key = { key: "a", code: "KeyA", text: "a", windowsVirtualKeyCode: 65 };
  while (!letter) {
    await cdp.send("Input.dispatchKeyEvent", { type: "keyDown", ...key }).catch(() => {});
    await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...key, text: undefined }).catch(() => {});
    letter = await page.evaluate(() => window.firstLetter).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const { paint, value } = await page.evaluate(() => ({
    paint: window.firstPaint,
    value: document.querySelector("#story").value,
  }));
  if (!/^a+$/.test(value)) throw new Error("The letter that was typed is not in the text field.");
  // What was begun before the letter counts whole, though part of it came after.
  while ([...requests.values()].includes(0)) await new Promise((resolve) => setTimeout(resolve, 20));
  await context.close();
  const bytes = [...requests.values()].reduce((sum, one) => sum + one, 0);
  return { paint: paint - start, letter: letter - start, bytes, requests: requests.size };
}

/** The whole survey to the receipt, then the same link opened again half-way: bytes over the line, both ways of coming. */
async function whole(url) {
  const before = counted.bytes();
  const { context, page } = await phone();
  await page.goto(url);
  await page.fill("#story", story);
  await page.click("button[value=next]");
  await page.waitForSelector("#questions .primary", { timeout: 60_000 });
  await page.waitForSelector("#save[data-state=server]");
  await quiet();
  const half = counted.bytes();
  const again = await context.newPage();
  await slow(again);
  await again.goto(url, { waitUntil: "load" });
  await again.waitForSelector("#save[data-state=server]");
  await quiet();
  const back = counted.bytes() - half;
  await again.close();
  const start = Date.now();
  while (!(await page.locator(".code").isVisible())) {
    if (Date.now() - start > 120_000) throw new Error("The survey does not come to its end.");
    await page
      .locator("#questions .primary")
      .click({ timeout: 5_000 })
      .catch(() => {});
    await page.waitForTimeout(300);
  }
  await quiet();
  const all = counted.bytes() - before - back;
  await context.close();
  return { whole: all, back };
}

/** Until nothing has come over the line for a second. */
async function quiet() {
  for (let last = -1; last !== counted.bytes(); ) {
    last = counted.bytes();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function phone() {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "nl-NL",
  });
  const page = await context.newPage();
  return { context, page, cdp: await slow(page) };
}

async function slow(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", line);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return cdp;
}

function report({ bare: control, ours: page }, { whole: all, back }) {
  const median = (list, key) =>
    list.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  const figures = {
    firstPaint: { bare: median(control, "paint"), ours: median(page, "paint") },
    firstLetter: { bare: median(control, "letter"), ours: median(page, "letter") },
    bytesBefore: { bare: median(control, "bytes"), ours: median(page, "bytes") },
    requestsBefore: { bare: median(control, "requests"), ours: median(page, "requests") },
    whole: all,
    back,
  };
  if (options.json) return console.log(JSON.stringify(figures));
  const row = (name, value, other, bar) =>
    console.log(`${name.padEnd(28)}${value.padStart(10)}${other.padStart(12)}${bar.padStart(16)}`);
  const ratio = ({ bare: a, ours: b }) => (b / a).toFixed(2);
  console.log(`1.6 Mbit/s, 150 ms, processor 4x slower; median of ${rounds} rounds\n`);
  row("", "this page", "bare page", "at most");
  row("first paint", seconds(figures.firstPaint.ours), seconds(figures.firstPaint.bare), "");
  row("first letter", seconds(figures.firstLetter.ours), seconds(figures.firstLetter.bare), "1.00 s");
  row("  as a ratio", ratio(figures.firstLetter), "1.00", "1.30");
  row("before the first letter", kb(figures.bytesBefore.ours), kb(figures.bytesBefore.bare), "60 KB");
  row("  requests", `${figures.requestsBefore.ours}`, `${figures.requestsBefore.bare}`, "6");
  row("whole survey", kb(all), "", "480 KB");
  row("a return visit", kb(back), "", "10 KB");
}

/** Our server in a process of its own, and a way to ask it for links. */
async function ours() {
  const server = fork(join(root, "bin/bench-phone-server.mjs"), { stdio: ["ignore", 2, 2, "ipc"] });
  const next = () =>
    new Promise((resolve, reject) => {
      server.once("message", resolve);
      server.once("exit", () => reject(new Error("The server did not start: see its message above.")));
    });
  const { address } = await next();
  return {
    server,
    address,
    links: async (count) => {
      server.send({ links: count });
      return (await next()).links;
    },
  };
}

/** Counts every byte that comes back over the line, whichever part of the browser asked: pages, scripts, workers. */
async function counter(port) {
  let bytes = 0;
  const relay = tcp((phoneSide) => {
    const serverSide = connect(Number(port), "127.0.0.1");
    serverSide.on("data", (part) => {
      bytes += part.length;
    });
    phoneSide.pipe(serverSide).pipe(phoneSide);
    for (const side of [phoneSide, serverSide])
      side.on("error", () => {
        phoneSide.destroy();
        serverSide.destroy();
      });
  });
  return { ...(await listening(relay)), bytes: () => bytes, close: () => relay.close() };
}

function listening(server) {
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () =>
      resolve({ server, address: `http://127.0.0.1:${server.address().port}` }),
    ),
  );
}
