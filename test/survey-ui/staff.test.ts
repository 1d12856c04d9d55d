import { sql } from "drizzle-orm";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { may, type Right } from "../../api/access/rights.ts";
import { type Role, roles } from "../../api/contract/accounts.ts";
import { addDecision } from "../../db/queries/signals.ts";
import { screens } from "../../survey-ui/staff/screens.ts";
import { recordGround } from "../api/coded.ts";
import { approve, cry, decide, signalOf, tell as tellRaw } from "../api/tell.ts";
import { accessible, axe, wcag } from "../browser/axe.ts";
import { demoOffice } from "../browser/office.ts";

const operator = { regionId: "demo", actor: "operator", text: "none" } as const;

/** The screens for staff, in a real browser. */
describe("the staff screens", () => {
  const { world, office } = demoOffice();
  beforeAll(async () => {
    Object.assign(world.services, { now: () => new Date() });
    await world.db.inRegion(operator, (tx) => tx.execute(sql`update region set is_demo = true`));
    await tellRaw(world, { text: "Sanne van de groep luisterde echt naar mij. Dat was fijn." });
    await tellRaw(world, { text: cry });
  });

  /** Opens a screen and waits until what it fetched is there. */
  const visit = async (page: Page, path: string) => {
    await page.goto(`${office.address}/app${path}`, { waitUntil: "networkidle" });
    await page.waitForSelector("main h1");
  };
  it("say to who wants to prepare a session that the ground comes first, also for a whole segment", async () => {
    const page = await office.enter(office.desk(), "researcher", "/sessies/nieuw");
    await page.getByText("en ook voor een heel segment. De contractmanager of de beheerder").waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
    await recordGround(world);
    await visit(page, "/sessies/nieuw");
    await page.getByRole("textbox", { name: "De vraag" }).waitFor();
    await page.context().close();
  });

  /** Screens that a role reaches from its menu or by its own name. */
  const screensOf = (role: Role) =>
    screens.filter(
      (screen) => !screen.path.includes(":") && (screen.right === null || may(role, screen.right as Right)),
    );

  /** The same without those that an earlier role has shown. */
  const newTo = (role: Role) => {
    const before = new Set(roles.slice(0, roles.indexOf(role)).flatMap(screensOf));
    return screensOf(role).filter((screen) => !before.has(screen));
  };

  for (const role of roles) {
    it(`of a ${role} hold by WCAG 2.2 AA on a desk and, in the dark, on a phone`, async () => {
      for (const [what, context] of [
        ["desk", office.desk()],
        ["phone", office.phone()],
      ] as const) {
        const page = await office.enter(context, role);
        if (what === "phone") await page.emulateMedia({ colorScheme: "dark" });
        for (const screen of newTo(role)) {
          await visit(page, screen.path);
          // What a page is made of is the same on both; a phone in the dark has other colours, sizes and places.
          const builder = await axe(page);
          const { violations } = await (what === "desk"
            ? builder.withTags([...wcag, "best-practice"])
            : builder.withRules(["color-contrast", "target-size", "scrollable-region-focusable"])
          ).analyze();
          const found = violations.map(
            (v) => `${v.id}: ${v.nodes.map((node) => node.target.join(" ")).join(", ")}`,
          );
          expect(found, `${screen.path} on a ${what}`).toEqual([]);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wider, `${screen.path} is wider than a ${what}`).toBeLessThanOrEqual(0);
          expect(await page.title()).toContain("Vertelwijzer");
          expect(await page.locator("h1").count(), screen.path).toBe(1);
          expect(await page.getByText("Dit is een demo met verzonnen verhalen").count(), screen.path).toBe(1);
        }
        await page.context().close();
      }
    });

    it(`of a ${role} are all in the menu, and no others`, async () => {
      const page = await office.enter(office.desk(), role);
      const words = await page
        .getByRole("navigation", { name: "Onderdelen" })
        .getByRole("link")
        .allTextContents();
      expect(words).toEqual(screensOf(role).flatMap((screen) => screen.menu ?? []));
      const other = screens.find((screen) => screen.right !== null && !may(role, screen.right as Right))!;
      await page.goto(`${office.address}/app${other.path.replace(/:\w+/g, "1")}`);
      await page.getByRole("heading", { name: "Deze pagina is er niet" }).waitFor();
      await page.context().close();
    });
  }

  it("are reached by keyboard alone: past the menu to the content, and help at a question mark", async () => {
    const page = await office.enter(office.desk(), "administrator");
    await visit(page, "/codeboek");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhoud");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Toetsen op dit scherm" }).waitFor();
    expect(await page.getByRole("dialog").textContent()).toContain("Zoeken in het codeboek");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("/");
    await page.keyboard.type("ervaringsdeskundige");
    await page.locator(".cb-theme").first().waitFor();
    expect(await page.locator(".cb-theme").count()).toBeLessThan(22);
    await page.context().close();
  });

  it("say of an address that leads nowhere that it does, and show the way back", async () => {
    const page = await office.enter(office.desk(), "researcher", "/verhalen/abc/controle");
    await page.getByRole("heading", { name: "Dit verhaal is er niet" }).waitFor();
    await page.getByRole("link", { name: "Terug naar de lijst" }).click();
    await page.getByRole("heading", { name: "Verhalen", exact: true }).waitFor();
    await visit(page, "/verhalen?page=999");
    expect(await page.getByText("Alles is gecontroleerd").count()).toBe(0);
    await page.getByRole("button", { name: "Naar de eerste bladzijde" }).click();
    await page.locator(".rs-row").first().waitFor();
    await visit(page, "/verhalen?page=abc");
    await page.locator(".rs-row").first().waitFor();
    await page.context().close();
  });

  it("say that a story stays apart where danger is seen on a page from before two people decided that somebody acts", async () => {
    const { researcher, safeguarding, secondSafeguarding } = world.people;
    const storyId = await tellRaw(world, { text: "Het begon goed. Daarna werd het stil." });
    await approve(world, storyId);
    await researcher.post(`/api/stories/${storyId}/signal`, { level: "concern" });
    const id = await signalOf(world, storyId);
    const desk = await office.enter(office.desk(), "researcher", `/verhalen/${storyId}/coderen`);
    const more = desk.getByRole("button", { name: "Nog meer zorgen?" });
    const danger = desk.getByRole("button", { name: "Nu gevaar", exact: true });
    await more.click();
    const both = async (decision: string, id: string) => {
      for (const person of [safeguarding, secondSafeguarding])
        await decide(person, id, { decision, note: "Gebeld." });
    };
    await both("act", id);
    await danger.click();
    await desk.getByText("Er wordt al gehandeld, en twee mensen besluiten opnieuw.").waitFor();
    // Nor does a page from before its review call a story reviewed that was kept apart unread.
    const unread = await tellRaw(world, { text: "Het begon goed. Daarna werd het stil." });
    await researcher.post(`/api/stories/${unread}/signal`, { level: "concern" });
    await visit(desk, `/verhalen/${unread}/controle`);
    await more.click();
    await both("act", await signalOf(world, unread));
    await danger.click();
    await desk.getByRole("heading", { name: "Dit verhaal wordt apart gehouden" }).waitFor();
    await desk
      .getByText("Er wordt al gehandeld, en twee mensen van het meldteam besluiten opnieuw.")
      .waitFor();
    await desk.context().close();
    const page = await office.enter(office.desk(), "safeguarding");
    const row = page.locator(".sg-row", { has: page.locator(`a[href$="${id}"]`) });
    await row.getByText(/ en .+ besloten eerder\. Daarna kwam er iets bij/).waitFor();
    await row.getByRole("link").click();
    await page.getByText("Voorbij, opgepakt of beeldspraak. Het verhaal blijft apart.").waitFor();
    await both("no-act", id);
    await page.reload();
    await page.getByText("Dat is eerder besloten; nu vonden twee mensen niets meer nodig.").waitFor();
    await page.context().close();
  });

  it("leave what can be done with a story in reach on a phone, also while words are selected", async () => {
    const storyId = await tellRaw(world, { text: "Het begon goed. ".repeat(40) });
    await approve(world, storyId);
    await world.people.researcher.post(`/api/stories/${storyId}/coded`);
    const page = await office.enter(office.phone(), "researcher", `/verhalen/${storyId}/coderen`);
    await page.getByRole("group", { name: /Veilige tekst van het verhaal/ }).focus();
    for (const key of ["ArrowRight", "Shift+ArrowRight"]) await page.keyboard.press(key);
    await page.locator(".rs-bar-words").waitFor();
    await page.getByRole("button", { name: "Zorgen om dit verhaal?" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Zorg", exact: true }).click();
    await page.getByText("Het meldteam ziet dit verhaal, met deze woorden.").waitFor();
    await page.context().close();
  });

  it("show two coordinators who differed from before that it waits for a third, and one decides anew", async () => {
    const { safeguarding, secondSafeguarding } = world.people;
    const storyId = await tellRaw(world, { text: cry });
    const list = async () => (await safeguarding.get("/api/signals")).body.rows;
    const id = await signalOf(world, storyId);
    await decide(safeguarding, id, { decision: "act", note: "Ik maak me zorgen." });
    await world.db.inRegion(operator, (tx) =>
      addDecision(tx, "demo", id, secondSafeguarding.id, "no-act", "Lang geleden."),
    );
    const page = await office.enter(office.desk(), "safeguarding");
    const row = page.locator(".sg-row", { hasText: "Wacht op een derde" });
    await row.waitFor();
    expect(await row.textContent()).toContain(`${safeguarding.name} en ${secondSafeguarding.name}`);
    expect(await row.textContent()).toContain("Er is geen derde");
    await accessible(page);
    await row.locator("a").click();
    await page.getByText("Er is in deze regio geen derde die kan beslissen.").waitFor();
    await page.getByText("Na overleg: het eigen besluit wijzigen").click();
    await accessible(page);
    await page.getByRole("button", { name: "Wijzigen in: geen actie nodig" }).click();
    await page.getByText("Schrijf kort op waarom.").waitFor();
    await page.getByLabel("Waarom nu anders, en wie doet wat?").fill("Samen gebeld: het is opgepakt.");
    await page.getByRole("button", { name: "Wijzigen in: geen actie nodig" }).click();
    await page.getByText("Het verhaal gaat verder.").waitFor();
    await page.getByText("Eerder", { exact: true }).waitFor();
    await accessible(page);
    expect((await list()).find((one: { id: string }) => one.id === id).status).toBe("dismissed");
    // Who worries after that reads why it is acute again.
    await page.goto(`${office.address}/demo/proefsleutel/researcher`);
    await visit(page, `/verhalen/${storyId}/controle`);
    await page.getByRole("button", { name: "Zorgen om dit verhaal?" }).click();
    await page.getByText("Het blijft een acuut signaal.").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Zorg", exact: true }).click();
    await page.getByText("Je gaf het door als zorg; het was al acuut en dat blijft het.").waitFor();
    await page.context().close();
  });

  it("let a coordinator read a signal with its evidence and decide, once", async () => {
    const id = await signalOf(world, await tellRaw(world, { text: cry }));
    const page = await office.enter(office.desk(), "safeguarding");
    await page.getByText("Acuut").first().waitFor();
    await accessible(page);
    await page.getByRole("list", { name: "Open signalen" }).locator(`a[href$="${id}"]`).click();
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
    // The second decides without reading what the first did.
    await page.goto(`${office.address}/demo/proefsleutel/yasmina`);
    await page.locator(`a[href$="${id}"]`).click();
    await page.getByText("heeft besloten. Wat, staat hier na het tweede besluit.").waitFor();
    expect(await page.locator("main").textContent()).not.toContain("Veilig Thuis gebeld.");
    await page.getByLabel("Geen actie nodig").check();
    await page.getByLabel("Waarom, en wie doet wat?").fill("Opgepakt.");
    await page.getByRole("button", { name: "Besluit vastleggen" }).click();
    await page.getByText("Veilig Thuis gebeld.").waitFor();
    await page.context().close();
  });

  it("let no coordinator set aside what became acute after they looked, and lose nothing that was typed", async () => {
    const { researcher, safeguarding } = world.people;
    const storyId = await tellRaw(world, { text: "Het begon goed. Daarna werd het stil." });
    await researcher.post(`/api/stories/${storyId}/signal`, { level: "concern" });
    const id = await signalOf(world, storyId);
    const shown = async () => (await safeguarding.get(`/api/signals/${id}`)).body;
    const page = await office.enter(office.desk(), "safeguarding", `/signalen/${id}`);
    const reason = page.getByLabel("Waarom, en wie doet wat?");
    const record = page.getByRole("button", { name: "Besluit vastleggen" });
    const noAct = page.getByLabel("Geen actie nodig");
    await reason.fill("Lang geleden, en opgepakt.");
    await noAct.check();
    await researcher.post(`/api/stories/${storyId}/signal`, { level: "acute" });
    await record.click();
    await page.getByText("Hier staat nu hoe het is.").waitFor();
    await page.locator(".sg-meta", { hasText: "Acuut" }).waitFor();
    expect(await shown()).toMatchObject({ status: "open", decisions: [], before: [] });
    // The same press does not set it aside after all.
    await record.click();
    await page.getByText("Kies eerst wat nodig is.").waitFor();
    expect((await shown()).decisions).toEqual([]);

    await page.route("**/api/**", (route) => route.abort("connectionrefused"));
    await page.getByLabel("Handelen").check();
    await record.click();
    const again = page.getByRole("button", { name: "Probeer opnieuw" });
    await again.click();
    await page.getByText("Geen verbinding met de server").waitFor();
    const asked: string[] = [];
    page.on("dialog", async (dialog) => {
      asked.push(dialog.message());
      await dialog.dismiss();
    });
    await page.locator(".sg-crumb").getByRole("link").click();
    expect(asked).toHaveLength(1);
    expect(await reason.inputValue()).toBe("Lang geleden, en opgepakt.");
    await page.unroute("**/api/**");
    await reason.fill("Nu gevaar: Veilig Thuis gebeld.");
    await again.click();
    await page.getByText("Dit besluit is vastgelegd.").waitFor();
    expect((await shown()).decisions).toMatchObject([
      { decision: "act", note: "Nu gevaar: Veilig Thuis gebeld." },
    ]);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.locator(".sg-crumb").getByRole("link").click();
    await page.getByRole("heading", { name: "Signalen" }).waitFor();
    expect(asked).toHaveLength(1);
    await page.context().close();
  });

  it("show a coordinator a new signal within a minute, at once when they come back to it, and while the server fails what was there", async () => {
    const context = await office.desk();
    await context.clock.install();
    const page = await office.enter(context, "safeguarding");
    const rows = page.getByRole("list", { name: "Open signalen" }).getByRole("listitem");
    await rows.first().waitFor();
    const before = await rows.count();
    await tellRaw(world, { text: cry });
    await page.clock.fastForward(60_000);
    await expect.poll(() => rows.count()).toBe(before + 1);

    const look = (state: string) =>
      page.evaluate((to) => {
        Object.defineProperty(document, "visibilityState", { configurable: true, get: () => to });
        document.dispatchEvent(new Event("visibilitychange"));
      }, state);
    await look("hidden");
    await tellRaw(world, { text: cry });
    await page.clock.fastForward(60_000);
    expect(await rows.count()).toBe(before + 1);
    await look("visible");
    await expect.poll(() => rows.count()).toBe(before + 2);
    await page.route("**/api/**", (route) => route.abort("connectionrefused"));
    await page.clock.fastForward(60_000);
    await page.getByText("Geen verbinding met de server").waitFor();
    expect(await rows.count()).toBe(before + 2);
    await page.context().close();
  });

  it("decide nothing under another's name when somebody else signed in in the same browser", async () => {
    const { safeguarding } = world.people;
    const id = await signalOf(world, await tellRaw(world, { text: cry }));
    const page = await office.enter(office.desk(), "safeguarding", `/signalen/${id}`);
    await page.getByLabel("Handelen").check();
    await page.getByLabel("Waarom, en wie doet wat?").fill("Gebeld.");
    const tab = await office.open(page.context());
    const signIn = async (who: string) => {
      await tab.goto(`${office.address}/demo/proefsleutel/${who}`);
      await tab.waitForSelector("main h1");
    };
    await signIn("yasmina");
    await page.getByRole("button", { name: "Besluit vastleggen" }).click();
    const question = page.getByRole("dialog", { name: "Log opnieuw in" });
    await question.getByText("Er is intussen iemand anders ingelogd in deze browser").waitFor();
    await question.getByRole("button", { name: "Verder", exact: true }).click();
    await question.waitFor();
    expect((await safeguarding.get(`/api/signals/${id}`)).body.decisions).toEqual([]);
    await signIn("ruben");
    await question.getByRole("button", { name: "Verder", exact: true }).click();
    await page.getByText("Dit besluit is vastgelegd.").waitFor();
    expect((await safeguarding.get(`/api/signals/${id}`)).body.decisions).toMatchObject([
      { name: safeguarding.name, note: "Gebeld." },
    ]);
    await page.context().close();
  });

  it("let no account be switched off unasked, nor the last who reads signals, and leave the keyboard where it was", async () => {
    const { safeguarding, secondSafeguarding } = world.people;
    const page = await office.enter(office.desk(), "administrator", "/accounts");
    const dialog = page.getByRole("dialog");
    const change = async (name: string, act: string) => {
      await page.getByRole("button", { name: `Wijzigen van ${name}` }).press("Enter");
      await dialog.getByRole("button", { name: act }).press("Enter");
    };
    const held = () => page.evaluate(() => document.activeElement?.textContent);
    await change(secondSafeguarding.name, "Account uitzetten");
    await dialog.getByText(`Daarna is alleen ${safeguarding.name} er nog voor signalen`).waitFor();
    await dialog.getByText("Wat vandaag binnenkwam, telt hier nog niet mee.").waitFor();
    await accessible(page);
    await dialog.getByRole("button", { name: "Niet doen" }).press("Enter");
    await dialog.getByRole("button", { name: "Account uitzetten" }).press("Enter");
    await dialog.getByRole("button", { name: "Account uitzetten" }).press("Enter");
    await page.getByRole("row", { name: secondSafeguarding.name }).getByText("uitgezet").waitFor();
    expect(await held()).toBe(`Wijzigen van ${secondSafeguarding.name}`);
    await change(safeguarding.name, "Account uitzetten");
    await dialog.getByText("Dit is de laatste aandachtsfunctionaris").waitFor();
    expect(await dialog.getByRole("button").allTextContents()).toEqual(["Sluiten"]);
    await page.keyboard.press("Escape");
    await dialog.getByLabel("Rol").selectOption("onderzoeker");
    await dialog.getByRole("button", { name: "Rol wijzigen" }).press("Enter");
    await dialog.getByText("Dit is de laatste aandachtsfunctionaris").waitFor();
    for (const _ of "12") await page.keyboard.press("Escape");
    expect(await held()).toBe(`Wijzigen van ${safeguarding.name}`);
    await change(secondSafeguarding.name, "Account weer aanzetten");
    await page.getByText("uitgezet").waitFor({ state: "detached" });
    await page.context().close();
  });

  it("ask to sign in again when a session ends, keep what was typed, and go on with what was asked", async () => {
    const page = await office.enter(office.desk(), "administrator");
    await visit(page, "/accounts");
    await page.getByRole("button", { name: "Account maken" }).click();
    await page.getByLabel("Naam").fill("Sam Getypt");
    await page.getByLabel("E-mailadres").fill("sam@getypt.invalid");
    await world.db.inRegion(operator, (tx) => tx.execute(sql`delete from login_session`));
    await page.getByRole("button", { name: "Maken en eerste wachtwoord tonen" }).click();
    await page.getByRole("heading", { name: "Log opnieuw in" }).waitFor();
    // It cannot be waved away.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Log opnieuw in" }).waitFor();
    expect(await page.getByLabel("Naam").inputValue()).toBe("Sam Getypt");
    // Going on without having signed in changes nothing.
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.getByRole("heading", { name: "Log opnieuw in" }).waitFor();
    const tab = await office.enter(page.context(), "administrator");
    await tab.close();
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.getByText("Eerste wachtwoord van Sam Getypt").waitFor();
    await page.context().close();
  });
});
