import { type ServerType, serve } from "@hono/node-server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cry, tell } from "../api/tell.ts";
import { axe } from "../browser/axe.ts";
import { desk, openBrowser, phone } from "../browser/browser.ts";
import { makeWorld, type World } from "../make.ts";

const text =
  "Fatima van de groep luisterde echt naar mij. Ze belde op 06-12345678. Daarna ging ik weer naar school.";

/** The researchers' and safeguarding screens in a real browser: by keyboard, by touch, and as axe reads them. */
describe("the screens of researchers and safeguarding", () => {
  let world: World;
  let http: ServerType;
  let browser: Browser;
  let address = "";
  const wrong: string[] = [];

  beforeAll(async () => {
    world = await makeWorld("server", { demo: true });
    Object.assign(world.services, { demoKey: "proefsleutel" });
    http = await new Promise((resolve) => {
      const made = serve({ fetch: world.app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
        address = `http://127.0.0.1:${port}`;
        resolve(made);
      });
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    http?.close();
    await world?.close();
  });

  async function open(context: Promise<BrowserContext>, role: string): Promise<Page> {
    const page = await (await context).newPage();
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto(`${address}/demo/proefsleutel/${role}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  }

  async function accessible(page: Page): Promise<void> {
    const { violations } = await (await axe(page)).analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }

  it("a researcher goes from list to coded story without touching the mouse", async () => {
    const id = await tell(world, { text, title: "Eindelijk" });
    const page = await open(desk(browser), "researcher");
    await page.locator(".rs-row").first().waitFor();
    await accessible(page);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Herkenbare passages" }).waitFor();
    await page.locator(".rs-id").first().waitFor();
    await accessible(page);

    // Mark "groep" by word cursor, accept the first proposal, look at the safe text, approve.
    const raw = page.getByRole("group", { name: /zoals het is geschreven/ });
    await raw.focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
    // The bar follows the selection a moment later.
    await expect.poll(() => page.locator(".rs-bar-words").textContent()).toContain("groep");
    await accessible(page);
    await page.keyboard.press("o");
    await page.locator(".rs-id-accepted", { hasText: "groep" }).waitFor();
    await page.keyboard.press("a");
    await page.keyboard.press("v");
    const safe = page.getByRole("region", { name: "Veilige tekst" });
    await safe.getByText("[organisatie 1]").waitFor();
    expect(await safe.textContent()).not.toMatch(/Fatima|06-12345678/);
    await page.keyboard.press("Control+Shift+Enter");

    const desktop = page.getByRole("group", { name: /Veilige tekst van het verhaal/ });
    await desktop.waitFor();
    await world.work();
    await page.locator(".rs-suggestion").first().waitFor();
    await accessible(page);
    await desktop.focus();
    await page.keyboard.press("ArrowDown");
    for (const key of ["Shift+ArrowRight", "Shift+ArrowRight", "Enter"]) await page.keyboard.press(key);
    await page.keyboard.type("klik");
    await accessible(page);
    await page.keyboard.press("1");
    await page.getByLabel("Coderingen").getByText("De klik en het vertrouwen").waitFor();
    const before = await page.locator(".rs-note").count();
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await expect.poll(() => page.locator(".rs-note").count()).toBe(before + 1);
    await page.keyboard.press("Control+Enter");
    await page.getByText("Gecodeerd, telt mee").waitFor();
    const kept = await world.people.researcher.get(`/api/stories/${id}/codings`);
    expect(kept.body.codings).toHaveLength(2);
    expect(kept.body.codings.filter((one: { suggestionId: string | null }) => one.suggestionId)).toHaveLength(
      1,
    );
  });

  it("on a phone a selection brings a bar with what it can be, within reach of a thumb", async () => {
    const id = await tell(world, { text });
    const page = await open(phone(browser), "researcher");
    await page.goto(`${address}/app/verhalen/${id}/controle`);
    const raw = page.getByRole("group", { name: /zoals het is geschreven/ });
    await raw.waitFor();
    await accessible(page);
    // What the handles of a touch selection come down to: the document's selection changes.
    await raw.evaluate((root) => {
      const node = [...root.querySelectorAll("[data-at]")]
        .map((piece) => piece.firstChild!)
        .find((piece) => piece.textContent!.includes("school"))!;
      const start = node.textContent!.indexOf("school");
      document.getSelection()!.setBaseAndExtent(node, start, node, start + 6);
    });
    const button = page.getByRole("button", { name: "Organisatie" });
    const box = (await button.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.y + box.height).toBeLessThanOrEqual(844);
    await button.tap();
    await page.locator(".rs-id-accepted", { hasText: "school" }).waitFor();
    await page.getByRole("button", { name: "Goedkeuren", exact: true }).tap();
    await expect
      .poll(async () => (await world.people.researcher.get(`/api/stories/${id}`)).body.status)
      .toBe("approved");
  });

  it("a coordinator reads a signal with its evidence, decides, and cannot decide twice", async () => {
    await tell(world, { text: cry });
    const page = await open(desk(browser), "safeguarding");
    await page.getByText("Acuut").first().waitFor();
    await accessible(page);
    await page.getByRole("link", { name: /Jongere, 15 jaar over/ }).click();
    await page.locator(".sg-evidence").first().waitFor();
    await accessible(page);
    await page.getByRole("button", { name: "Besluit vastleggen" }).click();
    await page.getByText("Kies eerst wat nodig is.").waitFor();
    await page.getByLabel("Handelen").check();
    await page.getByLabel("Waarom, en wie doet wat?").fill("Veilig Thuis gebeld.");
    await page.getByRole("button", { name: "Besluit vastleggen" }).click();
    await page.getByText("Dit besluit is vastgelegd.").waitFor();
    expect(await page.getByRole("button", { name: "Besluit vastleggen" }).count()).toBe(0);
    await accessible(page);
  });

  it("no screen threw an error", () => expect(wrong).toEqual([]));
});
