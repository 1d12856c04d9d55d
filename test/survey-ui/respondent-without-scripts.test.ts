import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { arrive, notNow, openStreet, storyOf } from "./phones.ts";

const story = "Ze hadden het al besloten toen ik binnenkwam. Daarna vroeg Mo wat ik zelf wilde.";

describe("a youth with a phone without scripts", () => {
  const street = openStreet();

  it("tells two stories, one looked over and changed", async () => {
    const { context, page } = await arrive(street, { questionnaireId: "youth-2", scripts: false });
    await page.fill("#story", "Zonder scripts, de eerste.");
    const next = () => page.click("button[value=next]");
    for (let step = 0; step < 5; step++) await next();
    await page.click("button[value=more-2]");
    await next();
    expect(await page.textContent(".summary")).toContain("Schrijf eerst iets");
    await page.fill("#story", "Zonder scripts, de tweede.");
    await next();
    await page.fill("input[name=title]", "Kale tweede");
    while (await page.locator("button[value=next]").count()) await next();
    expect(await page.textContent("main")).toContain("Verhaal 2");
    await page
      .locator("a", { hasText: /Geef je verhaal een naam/ })
      .last()
      .click();
    expect(await page.inputValue("input[name=title]")).toBe("Kale tweede");
    while (await page.locator("button[value=next]").count()) await next();
    await page.click("button[value=more-3]");
    await page.fill("#story", "Zonder scripts, de derde.");
    while (await page.locator("button[value=next]").count()) await next();
    expect(await page.textContent("main")).toContain("Zonder scripts, de derde.");
    await page.click("button[value=remove-3]");
    expect(await page.textContent("main")).not.toContain("Zonder scripts, de derde.");
    await page.click("button[value=send]");
    expect(await page.textContent(".code")).toMatch(/^[2-9a-z-]{19}$/);
    const rows = await street.world.query<{ text: string }>(
      sql`select text from story_text where text like 'Zonder scripts, de %' order by text`,
    );
    expect([...rows].map(({ text }) => text)).toEqual([
      "Zonder scripts, de eerste.",
      "Zonder scripts, de tweede.",
    ]);
    await context.close();
  });

  it("tells a story, and the whole of it gets there", async () => {
    const { context, page, url } = await arrive(street, { scripts: false });
    await page.click("button[value=next]");
    expect(await page.textContent(".summary")).toContain("Schrijf eerst iets");
    await page.fill("#story", `\n${story}\nZonder scripts.`);
    await page.click("button[value=next]");
    await page.fill("input[name=title]", "Kale telefoon");
    await page.check("input[value=happy]");
    await page.click("button[value=next]");
    await page.check("input[name=decided_by][value=top]");
    await page.check("input[name='decided_by.second'][value=left]");
    await page.check("input[name='decided_by.strength'][value=little]");
    await page.check("input[name=pace][value='25']");
    await page.click("button[value=back]");
    expect(await page.inputValue("input[name=title]")).toBe("Kale telefoon");
    await page.click("button[value=next]");
    await page.click("button[value=next]");
    // Who opens the link again goes on after the last page with an answer.
    await page.goto(url);
    await page.click("#resume");
    expect(page.url()).toBe(`${url}?stap=4`);
    for (let step = 0; step < 2; step++) await page.click("button[value=next]");
    expect(await page.textContent(".review")).toContain("Vooral: De hulpverlener. Daarna: Ikzelf");
    await page.click("button[value=send]");
    expect(await page.textContent(".code")).toMatch(/^[2-9a-z-]{19}$/);
    expect(await page.textContent("main .lead + p")).toBe(notNow);
    expect(await page.textContent("#hulp")).not.toContain("blijft bewaard");
    const kept = await storyOf(street, "Kale telefoon");
    expect(kept).toMatchObject({
      text: `${story}\nZonder scripts.`,
      permission: "research",
      answers: { feelings: ["happy"], pace: 25, decided_by: { left: 0.35, top: 0.5, right: 0.15 } },
    });
    await context.close();
  });
});
