import { sql } from "drizzle-orm";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { accessible, wcag } from "../browser/axe.ts";
import { demoOffice } from "../browser/office.ts";
import { links } from "../links.ts";
import { mailKey, mailTo } from "../mail/mailing.ts";

const operator = { regionId: "demo", actor: "operator", text: "none" } as const;

/** Inviting, as a coordinator does it at a desk and on a phone, in a real browser. */
describe("inviting in the browser", () => {
  const { world, office } = demoOffice({
    // Nothing listens there: no test of a screen sends mail.
    mail: { smtpUrl: "smtp://127.0.0.1:9", from: "vertel@example.nl", key: mailKey, perMinute: 1 },
  });
  beforeAll(async () => {
    await world.db.inRegion(operator, (tx) => tx.execute(sql`update region set is_demo = true`));
    await links(world.db, { count: 12 });
  });
  const choose = (page: Page, lines: string[]) =>
    page.getByLabel("Lijst (csv)").setInputFiles({
      name: "lijst.csv",
      mimeType: "text/csv",
      // As Excel writes it here: Windows-1252.
      buffer: Buffer.from(`${lines.join("\r\n")}\r\n`, "latin1"),
    });

  it.each([
    ["desk", () => office.desk()],
    ["phone", () => office.phone()],
  ] as const)(
    "a list with a mistake makes nothing and says where; mended, it gives letters and a file (%s)",
    async (what, open) => {
      const page = await office.enter(open(), "administrator", "/uitnodigen/lijst");
      const header = "aanbieder;segment;gemeente;route;aantal";
      const provider = (await world.people.administrator.get("/api/administration/invitations/options")).body
        .providers[0];
      const good = `"${provider.name}";${provider.segments[0]};;jongere;3`;
      await choose(page, [header, good, "Bestaat niet;1;;jongere;2"]);
      await page.getByRole("button", { name: "Lijst nakijken" }).click();
      await page.getByText("Regel 3.").waitFor();
      await accessible(page, `${what}, a mistake`);
      await choose(page, [header, good]);
      await page.getByRole("button", { name: "Lijst nakijken" }).click();
      await page.getByRole("heading", { name: "3 links" }).waitFor();
      await accessible(page, `${what}, checked`);
      await page.getByRole("button", { name: "Links maken" }).click();
      await page.getByRole("heading", { name: "3 links zijn gemaakt" }).waitFor();
      const [letters] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Brieven maken" }).click(),
      ]);
      expect(letters.suggestedFilename()).toBe("brieven.pdf");
      expect(await letters.failure()).toBeNull();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Bestand bewaren (csv)" }).click(),
      ]);
      expect(file.suggestedFilename()).toBe("links.csv");
      await accessible(page, `${what}, made`);
      await page.context().close();
    },
  );

  it("an open link is made, its page opens without taking a place, and beginning gives a link of one's own", async () => {
    const page = await office.enter(office.desk(), "administrator", "/uitnodigen/open");
    await page.getByRole("button", { name: "Open link maken" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Naam").fill("Affiche wachtkamer");
    await dialog.getByLabel("Vragenlijst").selectOption({ index: 1 });
    await dialog.getByLabel("Aanbieder").selectOption({ index: 1 });
    const segment = dialog.getByLabel("Segment");
    if ((await segment.inputValue()) === "") await segment.selectOption({ index: 1 });
    await dialog.getByLabel("Vanaf").fill("2026-11-01");
    await dialog.getByRole("button", { name: "Open link maken" }).click();
    await page.getByText("0 van 25").waitFor();
    await accessible(page, "open links");
    const [poster] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Affiche/ }).click(),
    ]);
    expect(poster.suggestedFilename()).toMatch(/^poster-\w+\.pdf$/);
    const href = await page.locator("a.in-address").getAttribute("href");
    const visitor = await (await office.phone()).newPage();
    await visitor.goto(href!);
    await visitor.getByRole("button", { name: "Beginnen" }).waitFor();
    await accessible(visitor, "the page of an open link", wcag);
    await page.reload();
    await page.getByText("0 van 25").waitFor();
    await visitor.getByRole("button", { name: "Beginnen" }).click();
    await visitor.waitForURL(/\/v\/[0-9a-z-]{19}/);
    await page.reload();
    await page.getByText("1 van 25").waitFor();
    await visitor.context().close();
    await page.context().close();
  });

  it("a researcher types in a paper form by keyboard and hands over the receipt", async () => {
    const page = await office.enter(office.desk(), "researcher", "/invoeren");
    await page.getByLabel("Vragenlijst").selectOption("youth-1@1");
    await page.getByLabel("Aanbieder").selectOption({ index: 1 });
    const segment = page.getByLabel("Segment");
    if ((await segment.inputValue()) === "") await segment.selectOption({ index: 1 });
    const send = page.getByRole("button", { name: "Versturen" });
    await send.click();
    await page.getByText("Typ het verhaal over.").waitFor();
    await accessible(page, "an entry with something missing");
    const pace = page.locator("select", { hasText: "Veel te langzaam" });
    expect(await pace.locator("option").allTextContents()).toContain("Meer naar: Veel te langzaam");
    await page.locator("textarea").first().focus();
    await page.keyboard.type("Ze vroegen me eerst wat ik zelf wilde. Dat was goed.");
    await page.getByLabel(/vond het goed dat dit wordt bewaard/).press("Space");
    await send.press("Enter");
    await page.getByRole("heading", { name: "Het verhaal is binnen" }).waitFor();
    const receipt = (await page.locator(".in-receipt").textContent())!;
    expect((await world.people.stranger.post("/api/terug", { receipt })).status).toBe(200);
    await accessible(page, "the receipt");
    await page.context().close();
  });

  it("mail shows what went out, and no number of who has not told", async () => {
    await mailTo(world, ["anna@example.nl", "bram@example.nl"]);
    const page = await office.enter(office.phone(), "administrator", "/uitnodigen/mail");
    await page.getByText("2 adressen").waitFor();
    await accessible(page, "mail on a phone");
    await page.getByRole("button", { name: "Herinnering sturen" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Sturen", exact: true }).click();
    await page.getByText("De vorige mail is nog geen week geleden.").waitFor();
    await page.context().close();
  });
});
