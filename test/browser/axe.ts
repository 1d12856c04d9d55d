import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
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
