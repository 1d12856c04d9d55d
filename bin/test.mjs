// `npm test`: everything, from a fresh clone: packages, build, browser, then lint, types, rooms, tests.
// Arguments go to vitest: `npm test -- test/db` runs a part.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, checkNode, install, root } from "./prepare.mjs";

checkNode();
install();
build();
const { chromium } = await import("./chromium.mjs");
let browser;
try {
  browser = await chromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const out = mkdtempSync(join(tmpdir(), "vw-report-"));
const report = join(out, "report.json");
const run = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, CHROMIUM_PATH: browser } },
);
try {
  // A closing line that people and machines can read alike.
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
} catch {
  console.error("The tests did not run to their end.");
}
rmSync(out, { recursive: true, force: true });
process.exit(run.status ?? 1);
