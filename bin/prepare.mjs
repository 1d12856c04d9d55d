// What a fresh clone needs before anything can run: packages and a build. Plain JavaScript on Node alone.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Stops with one line on a Node that is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 20)) {
    console.error(`Vertelwijzer needs Node 20.20 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
}

/** Installs the packages when they are missing or the lockfile has changed since. */
export function install() {
  const lock = hash([join(root, "package-lock.json")]);
  const mark = join(root, "node_modules", ".vertelwijzer-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.error("Installing packages …");
  const done = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    // Under NODE_ENV=production npm leaves out what the build needs.
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (done.status !== 0) {
    console.error("Installing failed: see npm's message above, then try again.");
    process.exit(1);
  }
  writeFileSync(mark, lock);
}

/** Builds server and screens when a source has changed since the last build. */
export function build() {
  const sources = ["analysis", "db", "api", "survey-ui"].flatMap((room) => files(join(root, room)));
  const now = hash([
    ...sources,
    join(root, "package.json"),
    join(root, "tsconfig.build.json"),
    join(root, "vite.config.ts"),
  ]);
  const mark = join(root, "dist", ".built-from");
  if (existsSync(mark) && readFileSync(mark, "utf8") === now) return;
  // A build that fails halfway has already written some of its files: what stands there is of no known source any more.
  rmSync(mark, { force: true });
  console.error("Building …");
  const bin = (name) => join(root, "node_modules", ".bin", name);
  try {
    execFileSync(bin("tsc"), ["-p", "tsconfig.build.json"], { cwd: root, stdio: ["ignore", 2, 2] });
    execFileSync(bin("vite"), ["build", "--logLevel", "warn"], { cwd: root, stdio: ["ignore", 2, 2] });
  } catch {
    console.error("Building failed: see the message above.");
    process.exit(1);
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, now);
}

function files(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(dir, entry.name)) : [join(dir, entry.name)],
  );
}

function hash(paths) {
  const sum = createHash("sha256");
  for (const path of paths.sort()) {
    if (statSync(path, { throwIfNoEntry: false }))
      sum.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
  }
  return sum.digest("hex");
}
