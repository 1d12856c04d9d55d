// Finds a Chromium for the browser tests, or installs one. Never skips: without a browser the tests fail.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./prepare.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of a browser that can be started; installs one when there is none. Throws Error of one line. */
export async function chromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!runs(given)) throw new Error("CHROMIUM_PATH does not name a program that can be started.");
    return given;
  }
  return (await find()) ?? (await installed());
}

async function find() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  const { chromium: own } = await import("playwright-core");
  return [...onPath, ...elsewhere, own.executablePath()].find((path) => path && runs(path));
}

async function installed() {
  const quiet = { stdio: ["ignore", 2, 2] };
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.error("Installing Chromium for the browser tests (apt) …");
    spawnSync("apt-get", ["update", "-qq"], quiet);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } else {
    console.error("Installing Chromium for the browser tests (playwright) …");
    spawnSync(
      process.execPath,
      [join(root, "node_modules/playwright-core/cli.js"), "install", "chromium"],
      quiet,
    );
  }
  const path = await find();
  if (!path) throw new Error("The browser tests need Chromium: install it, or set CHROMIUM_PATH to it.");
  return path;
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
