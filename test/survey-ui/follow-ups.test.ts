import { sql } from "drizzle-orm";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { dayText } from "../../survey-ui/parts/words.ts";
import { alike, providerId, tell } from "../api/coded.ts";
import { agree, layTable, say, type Table } from "../api/table.ts";
import { accessible } from "../browser/axe.ts";
import { demoOffice } from "../browser/office.ts";

/** From the table where it was agreed to the phone of who told, in a real browser. */
describe("what came of an agreement, on screens", () => {
  const { world, office } = demoOffice();
  let table: Table;

  beforeAll(async () => {
    // A first table of the whole segment, so that the second, about one provider, is not the only one.
    await layTable(world);
    const [turkish] = await tell(world, [
      {
        provider: "zilverreiger",
        segment: "1",
        wave: "2026-2",
        text: "Gerçekten dinledi.",
        codes: [{ theme: "being-heard", valence: "positive" }],
        permission: "quote",
        quoted: true,
        released: true,
      },
      // Alone in saying so: the quote may be read, the number may not.
      {
        provider: "zilverreiger",
        segment: "1",
        wave: "2026-2",
        text: "De bus bracht mij elke dag.",
        codes: [{ theme: "education", valence: "positive" }],
        permission: "quote",
        quoted: true,
        released: true,
      },
      // About something else, so that no bar fills its side.
      ...alike(10, {
        provider: "zilverreiger",
        segment: "1",
        wave: "2026-2",
        codes: [{ theme: "education", valence: "negative" }],
      }),
    ]);
    await world.query(sql`update story set lang = 'tr' where id = ${turkish!.storyId}`);
    table = await layTable(world, { providerId: providerId("zilverreiger"), themes: ["being-heard"] });
  });

  it("a contract manager tells it below the lesson, is stopped at a name, and takes one back", async () => {
    const page = await office.enter(office.desk(), "contract-manager", `/sessies/${table.sessionId}`);
    // Who asks for a place to write stands in it.
    await page
      .getByRole("button", { name: /^Schrijf iets bij verhaal/ })
      .first()
      .press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Waarnemingen 1",
    );
    await page.getByRole("button", { name: "Les erbij" }).click();
    const lesson = page.getByRole("textbox", { name: "Lessen 1" });
    await lesson.fill("Karin zet de stoelen anders.");
    await lesson.blur();
    const box = page.getByRole("region", { name: "Wat vertellers lezen over lessen 1" });
    await box.getByText("Vertellers lezen hier nog niets over").waitFor();
    const removing = page.getByRole("button", { name: /^Weghalen.*Lessen 1/ });
    expect(await removing.count()).toBe(1);
    await box.getByRole("button", { name: "Vertel wat is afgesproken" }).click();

    const dialog = page.getByRole("dialog");
    const sentence = dialog.getByRole("textbox", { name: "In één zin" });
    const go = dialog.getByRole("button", { name: "Laat vertellers dit lezen" });
    await go.click();
    await dialog.getByText("Schrijf één zin.").waitFor();
    await dialog.getByText("Lees de zin na en vink aan dat het klopt.").waitFor();
    await accessible(page, "nothing filled in");
    await sentence.fill("Karin zet de stoelen in een kring.");
    await dialog.getByLabel(/Er staat geen naam/).check();
    await go.click();
    await dialog.getByText("Hier lijkt een naam in te staan.").waitFor();
    await accessible(page, "a name");
    // Other words have to be looked at again.
    await dialog.getByLabel(/Nagekeken/).check();
    await sentence.fill("De stoelen staan voortaan in een kring.");
    expect(await dialog.getByLabel(/Nagekeken/).isChecked()).toBe(false);
    await go.click();
    await dialog.waitFor({ state: "detached" });
    await box.getByText("De stoelen staan voortaan in een kring.").waitFor();
    // What people were told does not go with a click beside it.
    expect(await removing.count()).toBe(0);

    const report = async (state: string, text: string) => {
      await box.getByRole("button", { name: "Vertel hoe het nu staat" }).click();
      await dialog.getByLabel(state, { exact: true }).check();
      await sentence.fill(text);
      await dialog.getByLabel("Op welke dag").fill("2026-11-21");
      await dialog.getByLabel(/Er staat geen naam/).check();
      await go.click();
      await dialog.waitFor({ state: "detached" });
    };
    await report("Niet gelukt", "De kamer is te klein.");
    await box.getByRole("button", { name: /^Terugnemen.*Niet gelukt/ }).click();
    await dialog.getByRole("button", { name: "Terugnemen", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await box.getByText("De kamer is te klein.").waitFor({ state: "detached" });
    await report("Gedaan", "In elke kamer staan ze nu zo.");
    await accessible(page, "session");

    await page.goto(`${office.address}/app/sessies`);
    await page.getByText(/1 les, 1 gedaan/).waitFor();
    await page.goto(`${office.address}/app/overzicht?aanbieder=${providerId("zilverreiger")}&segment=1`);
    // With the goal its session was about, after what the stories say of it.
    const goal = page.locator(".ct-goal", { hasText: "Hierover is afgesproken" });
    expect(await goal.textContent()).toMatch(
      /Gehoord en serieus genomen worden[\s\S]*Gerçekten dinledi[\s\S]*Hierover is afgesproken[\s\S]*in een kring\./,
    );
    await accessible(page, "provider");
    await page.context().close();
  });

  it("a contract manager sees in a bar what its number says, prints it, and goes on to a session about it", async () => {
    const path = `/overzicht?aanbieder=${providerId("zilverreiger")}&segment=1`;
    const page = await office.enter(office.desk(), "contract-manager", path);
    const theme = page.getByRole("rowgroup").filter({ hasText: "Gehoord en serieus genomen worden" });
    const good = theme.locator(".ct-own .ct-count-positive");
    const [count, percent, total] = (await good.textContent())!.match(/\d+/g)!.map(Number) as [
      number,
      number,
      number,
    ];
    expect(percent).toBe(Math.round((100 * count) / total));
    const widthOf = async (part: string) => (await theme.locator(`.ct-own ${part}`).boundingBox())!.width;
    const side = await widthOf(".ct-side-positive");
    const full = Number.parseInt((await page.locator(".ct-scale span").last().textContent())!, 10);
    expect(((await widthOf(".ct-positive")) / side) * full).toBeCloseTo((100 * count) / total, 0);
    // What is hidden has no length of its own: it fills its side, whatever it is.
    const hidden = page
      .locator(".ct-own")
      .filter({ has: page.locator(".ct-bars > .ct-hatch") })
      .first();
    const hatch = await hidden.locator(".ct-bars > .ct-hatch").first().boundingBox();
    expect(hatch!.width).toBeCloseTo(side, 0);
    expect(await hidden.textContent()).toContain("verborgen");
    // Where a quote says that somebody did, nobody is told that it may be none; and every number is a least.
    const school = page
      .getByRole("rowgroup")
      .filter({ hasText: /school/i })
      .locator(".ct-own");
    expect(await school.locator(".ct-count-positive").textContent()).toMatch(/te weinig verhalen$/);
    expect(await school.locator(".ct-count-mixed").textContent()).toMatch(/te weinig verhalen of geen$/);
    await page.getByRole("columnheader", { name: "Ging goed minstens" }).first().waitFor();
    const quote = page.getByRole("figure").filter({ hasText: "in het Turks" });
    expect(await quote.locator("[lang=tr]").textContent()).toBe("Gerçekten dinledi.");

    const folio = page.locator(".ct-folio");
    expect(await folio.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    const today = dayText(new Date().toLocaleDateString("sv-SE"));
    for (const word of ["Regio Rietmonde", "tweede helft 2026", today, "Niet representatief"])
      await folio.getByText(word).waitFor();
    await page.emulateMedia({ media: "screen" });

    await page.getByRole("link", { name: /^Bereid hierover een duidingssessie voor.*Dienstbaar/ }).click();
    await page.getByRole("heading", { name: "Nieuwe duidingssessie" }).waitFor();
    expect(await page.getByLabel("Aanbieder").locator("option:checked").textContent()).toBe(
      "Zilverreiger Jeugdkliniek",
    );
    expect(await page.getByLabel("Gehoord en serieus genomen worden").isChecked()).toBe(true);
    await page.getByText(/Over dit thema (kan|kunnen) nu \d+ (verhaal|verhalen) op tafel/).waitFor();
    await accessible(page, "prepare");
    await page.getByLabel("Veiligheid en crisis").check();
    await page.getByLabel("Gehoord en serieus genomen worden").uncheck();
    await page.getByText("Over dit thema kan nu geen verhaal op tafel").waitFor();
    await page.goto(`${office.address}/app${path}`);
    await page.getByRole("link", { name: "Wie beslist er?" }).first().click();
    await page.getByText("verteld door een jeugdige, in het Turks").waitFor();
    // On the wall of the room: one card, by keyboard, and nothing else.
    await page.getByRole("link", { name: "Kaarten afdrukken" }).click();
    const wall = page.getByRole("button", { name: "Op een groot scherm" });
    await wall.press("Enter");
    await page.getByText(/\(1 van \d+\)/).waitFor();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
    await page.getByText(/\(2 van \d+\)/).waitFor();
    expect(await page.getByRole("navigation").count()).toBe(0);
    const text = page.locator(".se-beamer-card");
    expect(await text.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThan(
      40,
    );
    await accessible(page, "wall");
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("Volgende kaart").waitFor();
    for (const _ of "12") await page.keyboard.press("Escape");
    await text.waitFor({ state: "detached" });
    expect(await wall.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.context().close();
  });

  /** Looks back with the code, as somebody with this phone does. */
  async function lookBack(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${office.address}/terug`);
    await page.fill("#code", table.receipt);
    await page.locator("main button.primary").click();
    await page.locator(".agreements").waitFor();
    return page;
  }

  it("a youth reads it on a phone: light, in the dark, in forced colours, and without scripts on the smallest", async () => {
    world.services.config.demo = false;
    const noteId = await agree(world, table.sessionId, { dueOn: "2026-11-15" });
    await say(world.people.contractManager, table.sessionId, noteId, { text: "Er komt een bel in de gang." });
    const context = await office.phone();
    const page = await lookBack(context);
    const first = page.locator(".agreements > li").first();
    expect(await first.textContent()).toMatch(
      /Gedaan[\s\S]*in een kring\.[\s\S]*Afgesproken[\s\S]*10 november 2026[\s\S]*Gedaan[\s\S]*21 november 2026[\s\S]*nu zo\./,
    );
    expect(await page.locator(".agreements > li").last().textContent()).toContain(
      "Het zou klaar zijn op 15 november 2026.",
    );
    expect(await page.locator("main").textContent()).not.toMatch(/Karin|Maaike/);
    await accessible(page, "light");
    await page.emulateMedia({ colorScheme: "dark" });
    await accessible(page, "dark");
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await accessible(page, "forced colours");
    await context.close();

    const bare = await office.browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
      locale: "nl-NL",
    });
    expect(await (await lookBack(bare)).locator(".agreements").textContent()).toContain("in een kring.");
    await bare.close();
  });

  it("in Arabic the frame is Arabic from the right, and the Dutch sentence reads from the left", async () => {
    const context = await office.browser.newContext({ viewport: { width: 390, height: 844 }, locale: "ar" });
    const page = await lookBack(context);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    const list = page.locator(".agreements");
    expect(await list.textContent()).toContain("تم التنفيذ");
    const promise = list.locator(".promise").first();
    expect([
      await promise.getAttribute("lang"),
      await promise.evaluate((p) => getComputedStyle(p).direction),
    ]).toEqual(["nl", "ltr"]);
    await page.getByText("كُتبت الاتفاقات باللغة الهولندية.").waitFor();
    await accessible(page, "Arabic");
    await context.close();
  });
});
