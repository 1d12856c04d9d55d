import { describe, expect, it } from "vitest";
import { approve, tell } from "../api/tell.ts";
import { accessible } from "../browser/axe.ts";
import { hold } from "../browser/browser.ts";
import { demoOffice, look } from "../browser/office.ts";

/** A signal in the queue, with what colleagues passed on about it. */
type Row = { id: string; reports: unknown[] };

const text =
  "Fatima van de groep luisterde echt naar mij. Ze belde op 06-12345678. Daarna ging ik weer naar school.";

/** The researchers' and safeguarding screens in a real browser: by keyboard, by touch, and as axe reads them. */
describe("the screens of researchers and safeguarding", () => {
  const { world, office } = demoOffice();

  it("a researcher goes from list to coded story without touching the mouse", async () => {
    const id = await tell(world, { text, title: "Eindelijk" });
    const page = await office.enter(office.timedDesk(), "researcher");
    await page.locator(".rs-row").first().waitFor();
    await accessible(page);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Herkenbare passages" }).waitFor();
    await page.locator(".rs-id").first().waitFor();
    await accessible(page);

    // The keys are named as they are on a Dutch keyboard.
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Toetsen op dit scherm" });
    await keys.getByText("pijl omlaag").waitFor();
    expect(await keys.textContent()).not.toMatch(/Arrow|Escape/);
    await page.keyboard.press("Escape");

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
    await look(page);
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
    // What was coded just now is in hand: Delete is about it.
    await page.locator(".rs-note-open", { hasText: "De klik en het vertrouwen" }).waitFor();
    await page.keyboard.press("Delete");
    await page.getByRole("dialog").getByText("De klik en het vertrouwen").waitFor();
    await page.keyboard.press("Escape");
    const before = await page.locator(".rs-note").count();
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await expect.poll(() => page.locator(".rs-note").count()).toBe(before + 1);
    await look(page);
    await page.keyboard.press("Control+Enter");
    await page.getByText("Gecodeerd, telt mee").waitFor();
    const kept = await world.people.researcher.get(`/api/stories/${id}/codings`);
    expect(kept.body.codings).toHaveLength(2);
    expect(kept.body.codings.filter((one: { suggestionId: string | null }) => one.suggestionId)).toHaveLength(
      1,
    );
  });

  it("fast keys never throw a researcher back to the list while stories wait, and the next story says why it is next", async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i++)
      ids.push(
        await tell(world, {
          text: `${text} Er werd niet naar mij geluisterd. Ze hadden het plan al besloten zonder mij. Elke ${i + 2} weken kwam er een andere begeleider.`,
        }),
      );
    const page = await office.enter(office.timedDesk(), "researcher");
    // The list of what waits comes later than the story.
    const listed = await hold(page, "**/api/stories?status=review");
    await page.goto(`${office.address}/app/verhalen/${ids[0]}/controle`);
    await page.getByRole("button", { name: "Goedkeuren", exact: true }).waitFor();
    await look(page);
    await page.keyboard.press("Control+Enter");
    listed();
    await page.waitForURL((url) => /controle$/.test(url.pathname) && !url.pathname.includes(ids[0]!));
    await page.unroute("**/api/stories?status=review");
    for (const id of ids.slice(1)) await approve(world, id);
    await world.work();

    const known = await hold(page, "**/api/stories/next*");
    await page.goto(`${office.address}/app/verhalen/${ids[1]}/coderen`);
    await page.locator(".rs-suggestion").first().waitFor();
    // Taken over with another valence than proposed, by one key; the coding is changed by another.
    await page.keyboard.press("j");
    await page.keyboard.press("3");
    await page.locator(".rs-note").first().waitFor();
    const codings = async () =>
      (await world.people.researcher.get(`/api/stories/${ids[1]}/codings`)).body.codings.map(
        (one: { valence: string }) => one.valence,
      );
    await expect.poll(codings).toEqual(["mixed"]);
    await page.locator(".rs-note-name").first().click();
    await page.locator(".rs-note-open").waitFor();
    await page.keyboard.press("2");
    await expect.poll(codings).toEqual(["negative"]);
    // As fast as somebody can type: what is judged while the answer before is on its way is not left out.
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".rs-sign-negative").count()).toBeGreaterThan(0);
    const more = await page.locator(".rs-suggestion").count();
    expect(more).toBeGreaterThan(1);
    const answered = await hold(page, "**/codings");
    await page.keyboard.press("j");
    for (let i = 0; i < more; i++) await page.keyboard.press("a");
    await look(page);
    await page.keyboard.press("Control+Enter");
    answered();
    known();
    await page.waitForURL((url) => /coderen$/.test(url.pathname) && !url.pathname.includes(ids[1]!));
    expect(await codings()).toHaveLength(1 + more);
    await page.locator(".rs-why").waitFor();
    expect(await page.locator(".rs-why").textContent()).toMatch(/^Waarom dit verhaal: (het|de|een) .+\.$/);
    await accessible(page);
    await page.context().close();
  });

  it("a key that is held does one thing to one story, and moves as long as somebody holds it", async () => {
    const { researcher } = world.people;
    const told = `${text} Er werd niet naar mij geluisterd. Ze hadden het plan al besloten zonder mij.`;
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.push(await tell(world, { text: told }));
    const having = async (status: string) => {
      const all = await Promise.all(ids.map((id) => researcher.get(`/api/stories/${id}`)));
      return all.filter(({ body }) => body.status === status).length;
    };
    const page = await office.enter(office.timedDesk(), "researcher", `/verhalen/${ids[0]}/controle`);
    /** As a keyboard does it: down, and down again, until it is let go. */
    const hold = async (key: string, until: () => Promise<unknown>) => {
      await page.keyboard.down(key);
      const held = setInterval(() => void page.keyboard.down(key).catch(() => {}), 40);
      await until();
      // Long enough for what came next to be acted on as well.
      await page.waitForTimeout(700);
      clearInterval(held);
      await page.keyboard.up(key);
    };
    await page.getByRole("button", { name: "Goedkeuren", exact: true }).waitFor();
    await look(page);
    await page.keyboard.down("Control");
    await hold("Enter", () =>
      page.waitForURL((url) => /controle$/.test(url.pathname) && !url.pathname.includes(ids[0]!)),
    );
    await page.keyboard.up("Control");
    expect(await having("approved")).toBe(1);
    // Pressed once more before the next story can have been looked at: nothing, and the one before can be taken back.
    const before = page.url();
    await page.reload();
    await page.getByRole("button", { name: "Goedkeuren", exact: true }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByText("Dit verhaal staat er net.").waitFor();
    expect([page.url(), await having("approved")]).toEqual([before, 1]);
    await accessible(page);
    await page.getByRole("button", { name: "Toch terug naar controle" }).click();
    await page.waitForURL((url) => url.pathname.includes(ids[0]!));
    expect(await having("approved")).toBe(0);
    await approve(world, ids[0]!);

    for (const id of ids.slice(1)) await approve(world, id);
    await world.work();
    await page.goto(`${office.address}/app/verhalen/${ids[1]}/coderen`);
    const suggestions = page.locator(".rs-suggestion");
    await suggestions.nth(1).waitFor();
    const there = await suggestions.count();
    // The second is in hand, and the third after it: holding moves on.
    const inHand = async () =>
      suggestions.evaluateAll((all) => all.findIndex((one) => one.ariaCurrent === "true"));
    await page.keyboard.press("j");
    await page.keyboard.down("j");
    await page.keyboard.down("j");
    await page.keyboard.up("j");
    expect(await inHand()).toBe(2 % there);
    await hold("r", () => expect.poll(() => suggestions.count()).toBe(there - 1));
    expect(await suggestions.count()).toBe(there - 1);
    // Done without a code while suggestions are open: that is asked first.
    await look(page);
    await page.keyboard.press("Control+Enter");
    const sure = page.getByRole("dialog", { name: /open en geen code: klaar\?$/ });
    await accessible(page);
    await sure.getByRole("button", { name: "Terug naar het verhaal" }).click();
    expect(await having("coded")).toBe(0);
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await page.locator(".rs-note").first().waitFor();
    await page.keyboard.down("Control");
    await hold("Enter", () =>
      page.waitForURL((url) => /coderen$/.test(url.pathname) && !url.pathname.includes(ids[1]!)),
    );
    await page.keyboard.up("Control");
    expect(await having("coded")).toBe(1);
    await page.context().close();
  });

  it("what is in hand is never under the bar at the foot of the screen", async () => {
    const { researcher } = world.people;
    const day = "Daarna gingen wij weer verder met de dag en ik at een boterham met kaas. ".repeat(4);
    const said = [
      "Er werd niet naar mij geluisterd. ",
      "Elke maand kwam er een andere begeleider. ",
      "We stonden een jaar op de wachtlijst. ",
      "Op de groep voelde ik me niet veilig. ",
      "Met mijn mentor had ik echt een klik. ",
    ];
    const id = await tell(world, { text: said.map((one) => day + one).join("") });
    const page = await office.enter(office.timedDesk(), "researcher", `/verhalen/${id}/controle`);
    const raw = page.getByRole("group", { name: /zoals het is geschreven/ });
    await raw.waitFor();
    /** Whether the end of the selection is seen, and not what lies over it. */
    const seen = () =>
      page.evaluate(() => {
        const box = [...document.getSelection()!.getRangeAt(0).getClientRects()].at(-1)!;
        const on = document.elementFromPoint(box.right - 2, box.top + box.height / 2);
        return on?.closest(".rs-reading") !== null && on !== null;
      });
    const low = await raw.evaluate((root) => {
      // Words that stand at the foot of the screen, as it is before anything is selected.
      const range = document.createRange();
      for (const piece of root.querySelectorAll("[data-at]")) {
        const node = piece.firstChild!;
        for (let i = 0; i + 8 < node.textContent!.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 8);
          const box = range.getBoundingClientRect();
          if (box.bottom > innerHeight - 40 && box.bottom < innerHeight && box.width > 40)
            return { x: box.left, y: box.top + box.height / 2, to: box.right };
        }
      }
      return null;
    });
    await page.mouse.move(low!.x, low!.y);
    await page.mouse.down();
    await page.mouse.move(low!.to, low!.y, { steps: 4 });
    await page.mouse.up();
    await page.locator(".rs-bar").waitFor();
    await expect.poll(seen, { timeout: 5000 }).toBe(true);
    await raw.focus();
    for (let i = 0; i < 40; i++) await page.keyboard.press("Shift+ArrowDown");
    await expect.poll(seen, { timeout: 5000 }).toBe(true);

    await approve(world, id);
    await world.work();
    await page.goto(`${office.address}/app/verhalen/${id}/coderen`);
    const suggestions = page.locator(".rs-suggestion");
    await suggestions.nth(3).waitFor();
    for (let i = (await suggestions.count()) - 1; i >= 0; i--) {
      await page.keyboard.press("j");
      const hidden = await page.locator(".rs-active-suggestion").evaluateAll((pieces) =>
        pieces.flatMap((piece) =>
          [...piece.getClientRects()].filter((box) => {
            const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return !on?.closest(".rs-active-suggestion");
          }),
        ),
      );
      expect(hidden).toEqual([]);
    }
    await page.context().close();
    expect((await researcher.get(`/api/stories/${id}`)).status).toBe(200);
  });

  it("a suggestion in hand says which keys give it another tone, and no coding goes without a question", async () => {
    const { researcher } = world.people;
    const id = await tell(world, { text: `${text} Er werd niet naar mij geluisterd.` });
    await approve(world, id);
    await world.work();
    const page = await office.enter(office.timedDesk(), "researcher", `/verhalen/${id}/coderen`);
    await page.locator(".rs-suggestion").first().waitFor();
    await page.keyboard.press("j");
    const as = page.locator(".rs-suggestion[aria-current]").getByRole("group", { name: "Overnemen als" });
    expect(await as.locator("kbd").allTextContents()).toEqual(["1", "2", "3"]);
    await accessible(page);
    await as.getByRole("button", { name: "Gemengd" }).click();
    await page.locator(".rs-note-name").click();
    // On a low screen the note lies under the foot of the desk, not over it.
    const note = page.locator(".rs-note-open");
    const top = await note.evaluate((one) => Math.round(one.getBoundingClientRect().top + scrollY));
    await page.setViewportSize({ width: 1440, height: top + 20 });
    const there = await note.evaluate((one) => {
      scrollTo(0, 0);
      const { left, top } = one.getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + 10)?.closest(".rs-coding-foot, .rs-note")?.className;
    });
    expect(there).toBe("rs-coding-foot");
    await page.setViewportSize({ width: 1440, height: 900 });
    const codings = async () => (await researcher.get(`/api/stories/${id}/codings`)).body.codings;
    expect(await codings()).toMatchObject([{ valence: "mixed" }]);
    await page.keyboard.press("Delete");
    await page.getByRole("dialog", { name: "Codering verwijderen?" }).waitFor();
    await accessible(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(await codings()).toHaveLength(1);
    await page.keyboard.press("Delete");
    await page.getByRole("dialog").getByRole("button", { name: "Verwijderen" }).click();
    await expect.poll(() => page.locator(".rs-note").count()).toBe(0);
    await expect.poll(codings).toEqual([]);
    await page.context().close();
  });

  it("on a phone a selection brings a bar with what it can be, within reach of a thumb", async () => {
    const id = await tell(world, { text });
    const page = await office.enter(office.phone(), "researcher");
    await page.goto(`${office.address}/app/verhalen/${id}/controle`);
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

  it("a researcher who worries passes the story on from either desk, and safeguarding sees who did and which words", async () => {
    const { researcher, safeguarding } = world.people;
    const worrying =
      "Pas in december hadden we het over zijn slaan. Fatima van de groep luisterde echt naar mij.";
    const id = await tell(world, { text: worrying });
    const page = await office.enter(office.timedDesk(), "researcher", `/verhalen/${id}/controle`);
    const raw = page.getByRole("group", { name: /zoals het is geschreven/ });
    await raw.focus();
    for (const key of ["ArrowRight", "Shift+ArrowDown"]) await page.keyboard.press(key);
    await expect.poll(() => page.locator(".rs-bar-words").textContent()).toContain("slaan");
    const ask = page.getByRole("button", { name: "Zorgen om dit verhaal?" });
    await ask.click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator("blockquote").textContent()).toBe(
      "Pas in december hadden we het over zijn slaan",
    );
    await accessible(page);
    await dialog.getByRole("button", { name: "Zorg", exact: true }).click();
    await page.getByText("Het meldteam ziet dit verhaal, met deze woorden.").waitFor();
    await page.getByText("Bij het meldteam sinds 22 november 2026 (zorg).").waitFor();
    // The keyboard stays where it was, and what is acute can still be said.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("rs-worry");
    expect(await ask.count()).toBe(0);
    await accessible(page);

    await look(page);
    await page.keyboard.press("Control+Shift+Enter");
    await page.getByRole("group", { name: /Veilige tekst van het verhaal/ }).waitFor();
    await page.getByText("Bij het meldteam sinds 22 november 2026 (zorg).").waitFor();
    const more = page.getByRole("button", { name: "Nog meer zorgen?" });
    await more.click();
    expect(await dialog.getByRole("button", { name: "Zorg", exact: true }).count()).toBe(0);
    await accessible(page);
    await dialog.getByRole("button", { name: "Nu gevaar" }).click();
    await page.getByText("Bij het meldteam sinds 22 november 2026 (acuut).").waitFor();
    // What is read later can still be added, by its words.
    await more.click();
    await dialog.getByText("selecteer ze in het verhaal en druk weer op ‘Nog meer zorgen?’").waitFor();
    expect(await dialog.getByRole("button", { name: /doorgeven|Nu gevaar|^Zorg$/ }).count()).toBe(0);
    await page.keyboard.press("Escape");
    const safe = page.getByRole("group", { name: /Veilige tekst van het verhaal/ });
    await safe.focus();
    for (const key of ["ArrowDown", "Shift+ArrowDown"]) await page.keyboard.press(key);
    await more.click();
    await accessible(page);
    const words = (await dialog.locator("blockquote").textContent())!;
    await dialog.getByRole("button", { name: "Deze woorden doorgeven" }).click();
    await page.getByRole("status").getByText(words).waitFor();
    await expect
      .poll(async () =>
        (await safeguarding.get("/api/signals")).body.rows.map((row: Row) => row.reports.length),
      )
      .toContain(3);
    await page.context().close();

    const { rows } = (await safeguarding.get("/api/signals")).body;
    const signal = rows.find((row: Row) => row.reports.length === 3);
    const queue = await office.enter(office.timedDesk(), "safeguarding");
    await queue.getByText("Over een acuut signaal gaat geen mail uit").waitFor();
    const row = queue.locator(".sg-row", { hasText: "Doorgegeven door een onderzoeker" });
    await row.waitFor();
    expect(await row.textContent()).toContain("Acuut");
    await accessible(queue);
    await row.locator(`a[href$="${signal.id}"]`).click();
    await queue.locator(".sg-evidence", { hasText: "zijn slaan" }).waitFor();
    await queue.getByText(`${researcher.name} (onderzoeker) gaf het door als zorg`).waitFor();
    expect(await queue.getByText(`${researcher.name} (onderzoeker) gaf het door als acuut`).count()).toBe(2);
    await queue.getByText("De computer vond niets in dit verhaal.").waitFor();
    await accessible(queue);
    await queue.context().close();
  });

  it("a researcher looks for words from any tab, sees them marked, and goes on within what was found", async () => {
    const id = await tell(world, {
      text: "De trampoline stond achter de schuur. Daar hebben we eindelijk gepraat.",
    });
    await approve(world, id);
    await tell(world, { text: "De bus kwam nooit op tijd." });
    await approve(world, await tell(world, { text: "Mijn vader slaat mij met de hengel." }));
    const page = await office.enter(office.desk(), "researcher");
    await page.getByRole("searchbox").waitFor();
    // What waits for two people is said of all stories, not among what somebody looks for.
    const waits = page.getByText(/open signaal$/);
    await waits.waitFor();
    await page.getByRole("searchbox").fill("hengel");
    await page.keyboard.press("Enter");
    await page.locator(".rs-found").waitFor();
    expect(await page.locator(".rs-row").textContent()).toMatch(/signaal|zorg/i);
    expect(await waits.count()).toBe(0);
    await page.getByRole("button", { name: "Filters wissen" }).click();
    await waits.waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("praten trampolines");
    await page.keyboard.press("Enter");
    const found = page.locator(".rs-found");
    await expect.poll(() => found.allTextContents()).toEqual(["trampoline", "gepraat"]);
    expect(await page.locator(".rs-row").count()).toBe(1);
    expect(await page.getByRole("tab", { selected: true }).textContent()).toMatch(/^Alles/);
    await accessible(page);
    await page.locator(".rs-link").click();
    await page.getByRole("group", { name: /Veilige tekst van het verhaal/ }).waitFor();
    expect(page.url()).toContain("words=praten+trampolines");
    await page.locator(".rs-crumb").getByRole("link", { name: "Verhalen" }).click();
    await expect.poll(() => found.count()).toBe(2);
    await page.getByRole("searchbox").fill("trampoline olifant");
    await page.keyboard.press("Enter");
    await page.getByText("Geen verhalen met deze woorden").waitFor();
    await page.getByRole("button", { name: "Filters wissen" }).click();
    await expect.poll(() => page.locator(".rs-row").count()).toBeGreaterThan(1);
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
  });

  it("no screen threw an error", () => expect(office.wrong).toEqual([]));
});
