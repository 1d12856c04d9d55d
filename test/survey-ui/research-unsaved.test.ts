import { describe, expect, it } from "vitest";
import { tell } from "../api/tell.ts";
import { accessible } from "../browser/axe.ts";
import { demoOffice, look } from "../browser/office.ts";

const text =
  "Fatima van de groep luisterde echt naar mij. Ze belde op 06-12345678. Daarna ging ik weer naar school.";

/** What did not arrive, and what somebody else changed meanwhile: on the screen stands what is kept. */
describe("a researcher whose changes do not arrive, or not alone", () => {
  const { world, office } = demoOffice();

  it("a change that did not arrive is taken back on the screen, also while the server fails, and can be made again", async () => {
    const id = await tell(world, { text, title: "Storing" });
    const page = await office.enter(office.timedDesk(), "researcher", `/verhalen/${id}/controle`);
    await page.locator(".rs-id").first().waitFor();
    const accepted = page.locator(".rs-id-accepted");
    const before = await accepted.count();
    await page.route("**/api/**", (route) => route.fulfill({ status: 503, body: "" }));
    await page.getByRole("group", { name: /zoals het is geschreven/ }).focus();
    await page.keyboard.press("a");
    await page.getByRole("alert").first().waitFor();
    expect(await accepted.count()).toBe(before);
    // The story is still there to work on, and what is approved is what the screen shows.
    expect(await page.locator(".rs-id").count()).toBeGreaterThan(0);
    const kept = await world.people.researcher.get(`/api/stories/${id}/review`);
    const states = kept.body.identifiers.map((one: { state: string }) => one.state);
    expect(states).not.toContain("accepted");
    await page.unroute("**/api/**");
    await page.keyboard.press("a");
    await expect.poll(() => accepted.count()).toBe(before + 1);
    await page.context().close();
  });

  it("what did not arrive is sent by ‘Probeer opnieuw’: a mark in the review, a passage with theme and tone", async () => {
    const { researcher } = world.people;
    const id = await tell(world, { text });
    const page = await office.enter(office.timedDesk(), "researcher", `/verhalen/${id}/controle`);
    await page.locator(".rs-id").first().waitFor();
    const lost = () => page.route("**/api/**", (route) => route.abort("connectionrefused"));
    const back = () => page.unroute("**/api/**");
    const alert = page.getByRole("alert");
    const again = page.getByRole("button", { name: "Probeer opnieuw" });
    const words = page.getByRole("group", { name: /Verhaal zoals|Veilige tekst van/ });
    const select = async (steps: number) => {
      await words.focus();
      for (let i = 0; i < steps; i++) await page.keyboard.press("ArrowRight");
    };
    await lost();
    await select(4);
    await expect.poll(() => page.locator(".rs-bar-words").textContent()).toContain("groep");
    await page.keyboard.press("o");
    await page.keyboard.press("a");
    await page.getByText("Nog niet bewaard: 2 wijzigingen.").waitFor();
    expect(await alert.count()).toBe(1);
    await accessible(page);
    // Approved without them, the name would be in the safe text: the story stays.
    await back();
    await look(page);
    await page.keyboard.press("Control+Enter");
    await page.waitForTimeout(300);
    expect((await researcher.get(`/api/stories/${id}`)).body.status).toBe("review");
    // Nor do they go with a link to another screen, without being asked.
    const asked: string[] = [];
    page.on("dialog", async (dialog) => {
      asked.push(dialog.message());
      await dialog.dismiss();
    });
    await page.getByRole("link", { name: "Voorstellen", exact: true }).click();
    await page.waitForTimeout(300);
    expect(page.url()).toContain(`${id}/controle`);
    expect(asked).toEqual(["Er is nog iets niet bewaard. Toch weggaan van dit scherm?"]);
    await lost();
    await again.click();
    await page.getByText("Nog niet bewaard: 2 wijzigingen.").waitFor();
    await back();
    await again.click();
    await page.locator(".rs-id-accepted", { hasText: "groep" }).waitFor();
    await expect.poll(() => page.locator(".rs-id-accepted").count()).toBe(2);
    expect(await alert.count()).toBe(0);
    await lost();
    await look(page);
    await page.keyboard.press("Control+Shift+Enter");
    await alert.waitFor();
    await back();
    await again.click();

    await page.waitForURL(/coderen$/);
    await world.work();
    await page.locator(".rs-suggestion").first().waitFor();
    await lost();
    await select(1);
    await page.keyboard.press("Enter");
    await page.keyboard.type("klik");
    await page.keyboard.press("1");
    await page.getByText("Nog niet bewaard: één wijziging.").waitFor();
    expect(await alert.count()).toBe(1);
    await accessible(page);
    await again.click();
    await page.getByText("Nog niet bewaard: één wijziging.").waitFor();
    await back();
    await look(page);
    await page.keyboard.press("Control+Enter");
    await page.waitForTimeout(300);
    expect((await researcher.get(`/api/stories/${id}`)).body.status).toBe("approved");
    await again.click();
    await page.getByLabel("Coderingen").getByText("De klik en het vertrouwen").waitFor();
    expect(await alert.count()).toBe(0);
    const { codings } = (await researcher.get(`/api/stories/${id}/codings`)).body;
    expect(codings).toMatchObject([{ themeId: "relationship", valence: "positive" }]);

    // Removed in a tab of one's own: this one says so, and shows it.
    await researcher.delete(`/api/codings/${codings[0].id}`);
    await page.keyboard.press("2");
    await alert.waitFor();
    await expect.poll(() => page.locator(".rs-note").count()).toBe(0);
    await page.context().close();
  });

  it("what a second screen of the same person changed is shown, and nobody else is blamed for it", async () => {
    const { researcher } = world.people;
    const id = await tell(world, { text });
    const page = await office.enter(office.timedDesk(), "researcher", `/verhalen/${id}/controle`);
    await page.locator(".rs-id").first().waitFor();
    // After another kind was chosen the keys work on: the focus is back at the passage.
    const kind = page.locator(".rs-id-type").first();
    await kind.focus();
    await kind.selectOption("place");
    await page.keyboard.press("r");
    await expect
      .poll(async () => (await researcher.get(`/api/stories/${id}/review`)).body.identifiers)
      .toContainEqual(expect.objectContaining({ type: "place", state: "rejected" }));
    await researcher.post(`/api/stories/${id}/identifiers`, { start: 11, end: 19, type: "organisation" });
    await look(page);
    await page.keyboard.press("Control+Enter");
    await page.getByText("op een ander scherm of door een collega").waitFor();
    await page.locator(".rs-id-accepted").waitFor();
    expect((await researcher.get(`/api/stories/${id}`)).body.status).toBe("review");
    await look(page);
    await page.keyboard.press("Control+Shift+Enter");
    await page.waitForURL(/coderen$/);
    await page.getByRole("button", { name: /^Klaar/ }).waitFor();
    await researcher.post(`/api/stories/${id}/coded`);
    await look(page);
    await page.keyboard.press("Control+Enter");
    await page.getByText("op een ander scherm of door een collega").waitFor();
    await page.getByText("Gecodeerd, telt mee").waitFor();
    await page.context().close();
  });

  it("no screen threw an error", () => expect(office.wrong).toEqual([]));
});
