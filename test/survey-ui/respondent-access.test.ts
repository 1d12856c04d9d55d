import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { everyFault } from "../browser/axe.ts";
import { screen } from "../browser/browser.ts";
import { arrive, asked, brokenWords, onward, openStreet, toQuestions, write } from "./phones.ts";

const story = "Ze luisterden pas bij de derde keer.";

describe("everyone can take part", () => {
  const street = openStreet();

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
    // A child's carer agrees first, and the child says yes itself.
    for (let gate = 1; gate < 4 && !(await page.locator("#story").isVisible()); gate++) {
      await at(`before the story, ${gate}`);
      if (await page.locator("input[name=role]").first().isVisible()) {
        await page.locator("input[name=role]").first().check();
        await page.locator("input[name=yes]").check();
      }
      await Promise.all([page.waitForEvent("load"), page.locator("#tell .primary").click()]);
    }
    await at("story");
    await write(page, story);
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
    ["youth-2", "light", "none"],
    ["parent-2", "dark", "none"],
    ["child-1", "light", "active"],
  ] as const)(
    "no fault that axe knows, on any page of %s, in %s, forced colours %s",
    async (id, scheme, forced) => {
      const context = await street.phone();
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce", forcedColors: forced });
      const found: string[] = [];
      const { url } = await street.link({ questionnaireId: id });
      await walk(page, url, async (name) => {
        for (const fault of await everyFault(page)) found.push(`${name}: ${fault}`);
        // Nothing moves for who asked for that.
        const moving = await page.evaluate(() => document.getAnimations().length);
        if (moving > 0) found.push(`${name}: something moves`);
      });
      expect(found).toEqual([]);
      await context.close();
    },
  );

  it("nor in any state: an empty story, without internet, going on elsewhere, waiting to be sent, right to left", async () => {
    const context = await street.phone();
    const page = await context.newPage();
    const found: string[] = [];
    const look = async (name: string) => {
      for (const fault of await everyFault(page)) found.push(`${name}: ${fault}`);
      const out = await overflow(page);
      if (out) found.push(`${name} is too wide: ${out}`);
    };
    await page.goto((await street.link({ questionnaireId: "youth-2" })).url);
    await page.click("button[value=next]");
    await page.waitForSelector("#story-wrong");
    await look("an empty story");
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    await look("right to left");
    await page.fill("#story", story);
    await page.waitForSelector("#save[data-state=server]");
    await page.getByText("Later of op een ander toestel verder?").click();
    await look("going on elsewhere");
    await toQuestions(page);
    while (!(await page.locator(".review").isVisible())) {
      await look(`right to left, ${await page.locator("#questions .kicker").textContent()}`);
      await onward(page);
    }
    await page.evaluate(() => {
      document.documentElement.dir = "ltr";
    });
    await context.setOffline(true);
    await page.locator("#questions .primary").click();
    await page.getByRole("heading", { name: "Je verhaal is nog niet verstuurd" }).waitFor();
    await look("waiting to be sent");
    expect(found).toEqual([]);
    await context.close();
  });

  it("nor on the pages around it: front page, receipt, shut links, and without scripts", async () => {
    const context = await street.phone();
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of ["/", "/terug", "/v/aaaa-aaaa-aaaa-aaaa"]) {
      await page.goto(street.address + path);
      for (const fault of await everyFault(page)) found.push(`${path}: ${fault}`);
    }
    const { url } = await street.link();
    await page.goto(url);
    await page.fill("#story", story);
    await page.waitForSelector("#save[data-state=server]");
    for (let step = 2; step <= 6; step++) {
      await page.goto(`${url}?stap=${step}`);
      expect(await page.locator("h1").count()).toBe(1);
      for (const fault of await everyFault(page)) found.push(`plain ${step}: ${fault}`);
    }
    expect(found).toEqual([]);
    await context.close();
  });

  it.each([
    ["320 pixels wide", { width: 320, height: 640 }, "100%"],
    ["with letters twice as large", { width: 390, height: 844 }, "200%"],
  ])("nothing falls off the screen %s", async (_, viewport, size) => {
    const context: BrowserContext = await screen(street.browser, { viewport });
    const page = await context.newPage();
    const wide: string[] = [];
    const { url } = await street.link({ questionnaireId: "youth-2" });
    await walk(page, url, async (name) => {
      await page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, size);
      const out = await overflow(page);
      if (out) wide.push(`${name}: ${out}`);
      // What was asked stands in whole words, whatever stands beside it.
      for (const question of await page.locator(".review dt:visible").all())
        for (const word of await brokenWords(question)) wide.push(`${name}, broken: ${word}`);
    });
    expect(wide).toEqual([]);
    await context.close();
  });

  it("fingers find every target: 24 pixels at the least, 44 for what one has to press", async () => {
    const { context, page } = await arrive(street);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, .choice, summary, .bar a, .line-call a, textarea")]
        .map((el) => ({ text: el.textContent?.slice(0, 30), height: el.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
    expect(small.filter(({ text }) => !/^\d/.test(text ?? ""))).toEqual([]);
    await context.close();
  });

  it("a keyboard alone is enough for the whole story, and the focus is always to be seen", async () => {
    const context = await screen(street.browser, { viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto((await street.link({ questionnaireId: "youth-2" })).url);
    const focus = () =>
      page.evaluate(() => {
        const on = document.activeElement as HTMLElement;
        const ring = (el: Element | null) => el !== null && getComputedStyle(el).outlineStyle !== "none";
        return {
          tag: on.tagName,
          text: (on.getAttribute("aria-valuetext") ?? on.textContent ?? "").trim(),
          role: on.getAttribute("role"),
          type: on.getAttribute("type"),
          seen: ring(on) || ring(on.closest(".choice, .face")) || on.tabIndex < 0,
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
    while (!(await page.locator(".review").isVisible())) {
      // The heading of each page gets the focus, so that it is read aloud.
      expect((await focus()).tag).toBe("H1");
      const has = (selector: string) => page.locator(`#questions ${selector}`).first().isVisible();
      if (await has(".plane")) {
        await tabTo((f) => f.role === "slider");
        for (let press = 0; press < 6; press++) await page.keyboard.press("ArrowUp");
        triad = (await focus()).text;
      } else if (await has("input[type=range]")) {
        await tabTo((f) => f.type === "range");
        for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
      } else if (await has("input[type=text]")) {
        await tabTo((f) => f.type === "text");
        await page.keyboard.type("Met het toetsenbord");
      } else {
        // The second choice: past the first box by Tab, within a group of radios by arrow.
        const first = await tabTo((f) => f.type === "radio" || f.type === "checkbox");
        await page.keyboard.press(first.type === "radio" ? "ArrowDown" : "Tab");
        if (first.type === "checkbox") await page.keyboard.press("Space");
      }
      const title = await asked(page).textContent();
      await tabTo((f) => f.tag === "BUTTON" && /^(Verder|Bekijk)/.test(f.text));
      await page.keyboard.press("Enter");
      await expect.poll(() => asked(page).textContent()).not.toBe(title);
    }
    expect(triad).toMatch(/De hulpverlener \d\d procent/);
    const review = await page.locator(".review").textContent();
    for (const part of ["De hulpverlener", "Met het toetsenbord", "Opgelucht", "Precies ertussenin", "Soms"])
      expect(review).toContain(part);
    await tabTo((f) => f.text === "Verstuur mijn verhaal");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".code");
    await context.close();
  });

  it("a screen reader hears every question's name, its choices, and what a point in the triangle means", async () => {
    const { context, page } = await arrive(street);
    await write(page, story);
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
    const slider = page.getByRole("slider");
    expect(await slider.getAttribute("aria-valuetext")).toContain("100 van 100");
    expect(await page.locator(".poles > .small").textContent()).toBe("Veel te snel");
    await page.getByRole("checkbox", { name: "Past niet / weet ik niet" }).check();
    await onward(page);
    await page
      .getByRole("group", { name: "Hoe vaak maak je zoiets mee?" })
      .getByRole("radio", { name: "Vaak" })
      .check();
    await context.close();
  });

  it("a screen reader's tree, from the story to the receipt: every name, choice, hint and state of every step", async () => {
    const context = await street.phone();
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const { url } = await street.link({ questionnaireId: "youth-2" });
    const { questionnaire } = (await (await fetch(url.replace("/v/", "/api/v/"))).json()) as {
      questionnaire: { json: { pages: { elements: Asked[] }[] } };
    };
    const questions = questionnaire.json.pages.slice(1).flatMap((one) => one.elements);
    const tree = async () => {
      const { nodes } = await cdp.send("Accessibility.getFullAXTree");
      return nodes
        .filter((node) => !node.ignored)
        .map((node) => ({
          role: String(node.role?.value ?? ""),
          name: String(node.name?.value ?? "").trim(),
          description: String(node.description?.value ?? "").trim(),
          state: Object.fromEntries((node.properties ?? []).map((p) => [p.name, p.value.value])),
        }));
    };
    type Tree = Awaited<ReturnType<typeof tree>>;
    const controls =
      /^(button|link|checkbox|radio|textbox|slider|combobox|DisclosureTriangle|group|radiogroup|heading)$/;
    /** What no step may have: something to use, or a group, without a name; more headings at the top than one. */
    const check = (nodes: Tree, at: string) => {
      const nameless = nodes.filter(
        ({ role, name }) => controls.test(role) && role !== "group" && name === "",
      );
      expect(nameless, at).toEqual([]);
      expect(nodes.filter(({ role, state }) => role === "heading" && state.level === 1).length, at).toBe(1);
      for (const landmark of ["main", "banner", "contentinfo", "navigation"])
        expect(
          nodes.some(({ role }) => role === landmark),
          `${at}: ${landmark}`,
        ).toBe(true);
    };

    await page.goto(url);
    check(await tree(), "story");
    await page.click("button[value=next]");
    const wrong = (await tree()).find(({ role, name }) => role === "textbox" && name === "Jouw verhaal")!;
    expect(wrong.state.invalid).toBe("true");
    expect(wrong.state.focused).toBe(true);
    expect(wrong.description).toContain("Schrijf eerst iets van je verhaal op.");
    await page.fill("#story", story);
    expect((await tree()).find(({ name }) => name === "Jouw verhaal")!.state.invalid).toBe("false");
    await toQuestions(page);

    for (const question of questions) {
      const nodes = await tree();
      check(nodes, question.name);
      const named = (roles: RegExp) =>
        nodes.find(({ role, name }) => roles.test(role) && name === question.title);
      const own = named(/^(slider|textbox)$/) ?? named(/^(group|radiogroup)$/);
      expect(own, `${question.name} is there under its own name`).toBeDefined();
      // What is read when the question comes: the question itself, and after it which step it is.
      expect(named(/^heading$/)).toMatchObject({
        description: expect.stringMatching(/^Stap \d/),
        state: { level: 1, focused: true },
      });
      // Nothing is a text field that is none.
      expect(nodes.filter(({ role }) => role === "textbox").length, question.name).toBe(
        question.type === "text" ? 1 : 0,
      );
      if (question.description) expect(own!.description, question.name).toContain(question.description);
      for (const { text } of question.choices ?? [])
        expect(
          nodes.some(({ role, name }) => /^(checkbox|radio)$/.test(role) && name === text),
          `${question.name}: ${text}`,
        ).toBe(true);
      if (question.type === "triad" || question.type === "poles")
        expect(await page.getByRole("slider").getAttribute("aria-valuetext")).toBe("Nog niets gekozen");
      const fits = nodes.some(({ role, name }) => /^(checkbox|radio)$/.test(role) && /past niet/i.test(name));
      if (question.name !== "title" && question.name !== "permission")
        expect(fits, `${question.name}: past niet`).toBe(true);
      if (question.type === "triad") {
        // The equal way: three short lists, each a group with a name.
        await page.getByRole("button", { name: "Kies uit een lijst" }).click();
        await page.getByRole("radio", { name: "De regels" }).first().check();
        await page
          .getByRole("group", { name: "Wat past daarna het best?" })
          .getByRole("radio")
          .first()
          .check();
        const list = await tree();
        check(list, "triad as a list");
        for (const name of ["Wat past het best?", "Wat past daarna het best?", "Hoeveel scheelt het?"])
          expect(
            list.some((node) => /group$/.test(node.role) && node.name === name),
            name,
          ).toBe(true);
        expect(list.find(({ role, name }) => role === "radio" && name === "De regels")!.state.checked).toBe(
          "true",
        );
      }
      await onward(page);
    }
    check(await tree(), "review");
    // The answers that weigh less fold open.
    await page.locator("summary", { hasText: "Je andere antwoorden" }).press("Enter");
    const review = await tree();
    check(review, "review, all of it");
    for (const { title } of questions)
      expect(
        review.some(({ role, name }) => role === "button" && name === `Aanpassen ${title}`),
        title,
      ).toBe(true);
    await page.locator("#questions .primary").click();
    await page.waitForSelector(".code");
    const done = await tree();
    check(done, "done");
    expect(done.find(({ role, state }) => role === "heading" && state.level === 1)!.state.focused).toBe(true);
    await context.close();
  });
});

/** A question as the phone gets it. */
interface Asked {
  type: string;
  name: string;
  title: string;
  description?: string;
  choices?: { text: string }[];
}
