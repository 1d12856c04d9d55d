import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { packagePath } from "../../db/paths.ts";

const source = readFileSync(packagePath("node_modules/axe-core/axe.min.js"), "utf8");

/**
 * Axe on a page: to be told what to look for, and to `analyze`. Our pages have no frames of others, so it runs in the page
 * itself, is put there once, and reports faults only. By default it would be put there for every look, and in an empty
 * page opened for it besides, which takes longer than looking.
 */
export async function axe(page: Page): Promise<AxeBuilder> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return new AxeBuilder({ page, axeSource: "void 0" })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] });
}

/** What the law asks, without what is merely good practice. */
export const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The faults that axe finds where it is told to look, a line each. */
export async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.failureSummary?.slice(0, 200)}`,
  );
}

/** The faults on a whole page as it is now, good practice included. */
export const everyFault = async (page: Page) =>
  faults((await axe(page)).withTags([...wcag, "best-practice"]));

/**
 * A whole page as it is now: nothing that axe finds fault with, and no wider than its screen.
 * @param where for who reads a failure
 * @param tags of the rules it is held against; without them all of axe's own
 */
export async function accessible(page: Page, where = page.url(), tags?: string[]): Promise<void> {
  const builder = await axe(page);
  const found = await faults(tags ? builder.withTags(tags) : builder);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect([where, found, sideways > 0]).toEqual([where, [], false]);
}
