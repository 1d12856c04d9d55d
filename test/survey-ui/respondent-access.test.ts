import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invite } from "../api/links.ts";
import { onward, openStreet, type Street } from "./phones.ts";

const story = "Ze luisterden pas bij de derde keer.";

describe("everyone can take part", () => {
  let street: Street;
  beforeAll(async () => {
    street = await openStreet();
  });
  afterAll(() => street?.close());

  const link = async (questionnaireId = "youth-1") =>
    `${street.address}/v/${(await invite(street.world, { questionnaireId }))[0]}`;

  /** WCAG 2.2 A and AA, by axe. */
  const faults = async (page: Page) => {
    const found = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    return found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 120)}`);
  };
  /** Wider than the screen: somebody would have to scroll sideways. */
  const overflow = (page: Page) =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return "";
      const out = [...document.querySelectorAll("body *")].find(
        (el) => el.getBoundingClientRect().right > width + 0.5 && !el.closest(".unseen"),
      );
      return out?.outerHTML.slice(0, 80) ?? "something";
    });

  const walk = async (page: Page, url: string, at: (name: string) => Promise<void>) => {
    await page.goto(url);
    await at("story");
    await page.fill("#story", story);
    await page.click("button[value=next]");
    await page.waitForSelector("#questions h1");
    for (let step = 2; step < 20; step++) {
      await at(`step ${step}`);
      const list = page.getByRole("button", { name: "Kies uit een lijst" });
      if (await list.isVisible()) {
        await list.click();
        await page.locator(".steps input").first().check();
        await page.locator(".step").nth(1).locator("input").first().check();
        await at(`step ${step}, as a list`);
      }
      if (await page.locator(".review").isVisible()) break;
      await onward(page);
    }
    await page.locator("#questions .primary").click();
    await page.waitForSelector(".code");
    await at("done");
  };

  it.each([
    ["youth-1", "light"],
    ["parent-1", "dark"],
  ] as const)(
    "no fault that axe knows, on any page of %s, in %s",
    { timeout: 120_000 },
    async (id, scheme) => {
      const context = await street.phone();
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const found: string[] = [];
      await walk(page, await link(id), async (name) => {
        for (const fault of await faults(page)) found.push(`${name}: ${fault}`);
      });
      expect(found).toEqual([]);
      await context.close();
    },
  );

  it("nor on the pages around it: front page, receipt, shut links, and without scripts", async () => {
    const context = await street.phone();
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of ["/", "/terug", "/v/aaaa-aaaa-aaaa-aaaa"]) {
      await page.goto(street.address + path);
      for (const fault of await faults(page)) found.push(`${path}: ${fault}`);
    }
    const url = await link();
    await page.goto(url);
    await page.fill("#story", story);
    await page.waitForSelector("#save[data-state=server]");
    for (let step = 2; step <= 6; step++) {
      await page.goto(`${url}?stap=${step}`);
      expect(await page.locator("h1").count()).toBe(1);
      for (const fault of await faults(page)) found.push(`plain ${step}: ${fault}`);
    }
    expect(found).toEqual([]);
    await context.close();
  });

  it.each([
    ["320 pixels wide", { width: 320, height: 640 }, "100%"],
    ["with letters twice as large", { width: 390, height: 844 }, "200%"],
  ])("nothing falls off the screen %s", { timeout: 120_000 }, async (_, viewport, size) => {
    const context: BrowserContext = await street.browser.newContext({ viewport, locale: "nl-NL" });
    const page = await context.newPage();
    const wide: string[] = [];
    await walk(page, await link(), async (name) => {
      await page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, size);
      const out = await overflow(page);
      if (out) wide.push(`${name}: ${out}`);
    });
    expect(wide).toEqual([]);
    await context.close();
  });

  it("fingers find every target: 24 pixels at the least, 44 for what one has to press", async () => {
    const context = await street.phone();
    const page = await context.newPage();
    await page.goto(await link());
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, .choice, summary, .bar a, .line-call a, textarea")]
        .map((el) => ({ text: el.textContent?.slice(0, 30), height: el.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
    expect(small.filter(({ text }) => !/^\d/.test(text ?? ""))).toEqual([]);
    await context.close();
  });

  it("a keyboard alone is enough for the whole story, and the focus is always to be seen", {
    timeout: 120_000,
  }, async () => {
    const context = await street.browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "nl-NL",
    });
    const page = await context.newPage();
    await page.goto(await link());
    const focus = () =>
      page.evaluate(() => {
        const on = document.activeElement as HTMLElement;
        const ring = (el: Element | null) => el !== null && getComputedStyle(el).outlineStyle !== "none";
        return {
          tag: on.tagName,
          text: (on.getAttribute("aria-valuetext") ?? on.textContent ?? "").trim(),
          role: on.getAttribute("role"),
          seen: ring(on) || ring(on.closest(".choice")) || on.tabIndex < 0,
        };
      });
    const tabTo = async (what: (f: Awaited<ReturnType<typeof focus>>) => boolean) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        const now = await focus();
        expect(now.seen, JSON.stringify(now)).toBe(true);
        if (what(now)) return now;
      }
      throw new Error("the Tab key does not get there");
    };
    await tabTo((f) => f.tag === "TEXTAREA");
    await page.keyboard.type(story);
    await tabTo((f) => f.tag === "BUTTON" && f.text === "Verder");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#questions h1");
    let triad = "";
    for (let step = 0; step < 20 && !(await page.locator(".review").isVisible()); step++) {
      // The heading of each page gets the focus, so that it is read aloud.
      expect((await focus()).tag).toBe("H1");
      if (await page.locator(".plane").isVisible()) {
        await tabTo((f) => f.role === "slider");
        for (let press = 0; press < 6; press++) await page.keyboard.press("ArrowUp");
        triad = (await focus()).text;
      }
      await tabTo((f) => f.tag === "BUTTON" && /^(Verder|Bekijk)/.test(f.text));
      await page.keyboard.press("Enter");
      await page.waitForTimeout(50);
    }
    expect(triad).toMatch(/De hulpverlener \d\d procent/);
    expect(await page.locator(".review").textContent()).toContain("De hulpverlener");
    await tabTo((f) => f.text === "Verstuur mijn verhaal");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".code");
    await context.close();
  });

  it("a screen reader hears every question's name, its choices, and what a point in the triangle means", async () => {
    const context = await street.phone();
    const page = await context.newPage();
    await page.goto(await link());
    await page.fill("#story", story);
    await page.click("button[value=next]");
    await page.waitForSelector("#questions h1");
    await onward(page);
    await page.getByRole("group", { name: "Wat voelde je?" }).getByRole("checkbox", { name: "Boos" }).check();
    await onward(page);
    const triangle = page.getByRole("slider", { name: "Wie bepaalde wat er gebeurde?" });
    expect(await triangle.getAttribute("aria-valuetext")).toBe("Nog niets gekozen");
    await triangle.press("ArrowUp");
    expect(await triangle.getAttribute("aria-valuetext")).toMatch(
      /Ikzelf \d+ procent, De hulpverlener \d+ procent, De regels \d+ procent/,
    );
    // What was set in the triangle is there in the list, and the other way round.
    await page.getByRole("button", { name: "Kies uit een lijst" }).click();
    await page
      .getByRole("group", { name: "Wat past het best?" })
      .getByRole("radio", { name: "De regels" })
      .check();
    await page
      .getByRole("group", { name: "Wat past daarna het best?" })
      .getByRole("radio", { name: "Ikzelf" })
      .check();
    await page
      .getByRole("group", { name: "Hoeveel scheelt het?" })
      .getByRole("radio", { name: "Een beetje" })
      .check();
    await page.getByRole("button", { name: "Gebruik de driehoek" }).click();
    expect(await triangle.getAttribute("aria-valuetext")).toContain("De regels 50 procent");
    await onward(page);
    await page.getByRole("slider", { name: "Hoe snel ging het met de hulp?" }).press("End");
    expect(await page.locator(".poles").textContent()).toContain("100 van 100");
    await page.getByRole("checkbox", { name: "Past niet / weet ik niet" }).check();
    await onward(page);
    await page
      .getByRole("group", { name: "Hoe vaak maak je zoiets mee?" })
      .getByRole("radio", { name: "Vaak" })
      .check();
    await context.close();
  });
});
