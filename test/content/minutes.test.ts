import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packagePath } from "../../db/paths.ts";

const minutes = (id: string) =>
  spawnSync(process.execPath, [packagePath("bin/minutes.mjs"), id], { encoding: "utf8" });

test("a median youth is done within the eight minutes that the page promises, with a longer story too, and the document shows the same sum", () => {
  const { stdout, stderr, status } = minutes("youth-3");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const longer = stdout.match(/with a story of \d+ words .* (\d+):(\d\d) \|/);
  expect(Number(longer?.[1]) * 60 + Number(longer?.[2])).toBeLessThan(8 * 60);
  const doc = readFileSync(packagePath("docs/eight-minutes.md"), "utf8");
  expect(doc.match(/<!-- youth-3 -->\n([\s\S]*?)<!-- end -->/)?.[1]).toBe(stdout);
});

test.each(["young-adult-2", "parent-2"])("and so is who answers %s, in the time that page promises", (id) => {
  expect(minutes(id).stderr).toBe("");
});
