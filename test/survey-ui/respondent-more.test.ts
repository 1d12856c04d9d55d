import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newCode } from "../../api/access/secrets.ts";
import { invite, told } from "../api/links.ts";
import { onward, openStreet, type Street } from "./phones.ts";

let street: Street;
beforeAll(async () => {
  street = await openStreet();
});
afterAll(() => street?.close());

/** What axe knows, and whether anything falls off the side of a phone of 320 pixels. */
async function faults(page: Page): Promise<unknown[]> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 844 });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  await page.setViewportSize(size);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return [
    ...violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 120)}`),
    ...(wide ? ["too wide"] : []),
  ];
}

it("a second story, its error and the review of both have no fault that axe knows, by keyboard too", async () => {
  const [code] = await invite(street.world, { questionnaireId: "youth-2" });
  const context = await street.phone();
  const page = await context.newPage();
  await page.goto(`${street.address}/v/${code}`);
  await page.fill("#story", told.story);
  await page.click("button[value=next]");
  await page.waitForSelector("#questions h1");
  const heading = page.locator("#questions h1");
  while ((await heading.textContent()) !== "Klopt dit?") await onward(page);
  expect(await faults(page)).toEqual([]);

  await page.getByRole("button", { name: "Nog een verhaal vertellen" }).focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "Jouw verhaal" });
  await field.waitFor();
  // A screen reader is told where it is: the heading has the focus.
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.locator("#questions .primary").press("Enter");
  await page.locator("#questions [role=alert]").waitFor();
  expect(await faults(page)).toEqual([]);
  await field.pressSequentially("Nog iets van toen.");
  // Who writes is not told any more that nothing is written.
  expect(await page.locator("#questions [role=alert]").count()).toBe(0);
  while ((await heading.textContent()) !== "Klopt dit?") await onward(page);
  expect(await page.getByRole("heading", { name: "Verhaal 2" }).count()).toBe(1);
  expect(await faults(page)).toEqual([]);
  await context.close();
});

it("who comes back reads what happened to each story, adds a word, and is told kindly when it is empty", async () => {
  const [code] = await invite(street.world, { questionnaireId: "youth-2" });
  const receipt = newCode();
  const answers = { ...told, more: { "2": { story: "Het tweede.", permission: "quote" } } };
  await street.world.people.stranger.post(`/api/v/${code}/complete`, { answers, receipt });
  await street.world.work();
  const context = await street.phone();
  const page = await context.newPage();
  await page.goto(`${street.address}/terug`);
  await page.fill("#code", receipt);
  await page.getByRole("button", { name: "Laat zien" }).click();
  await page.getByRole("heading", { name: "Verhaal 2" }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.locator("summary", { hasText: "Nog iets toevoegen" }).last().click();
  await page.getByRole("button", { name: "Toevoegen" }).last().click();
  await page.getByText("Schrijf eerst iets op.").waitFor();
  expect(await faults(page)).toEqual([]);
  await page.fill("#added-2", "Ze belden toch nog.");
  await page.locator("details[open]").getByRole("button", { name: "Toevoegen" }).click();
  await page.getByText("Je voegde iets toe op 22 november 2026.").waitFor();
  expect(await page.textContent("main")).not.toContain("Ze belden toch nog.");
  expect(page.url()).not.toContain(receipt.slice(0, 4));
  expect(await faults(page)).toEqual([]);
  await context.close();
});
