import { describe, expect, it } from "vitest";
import { approve, tell } from "../api/tell.ts";
import { accessible } from "../browser/axe.ts";
import { demoOffice } from "../browser/office.ts";

const text = "Er werd niet naar mij geluisterd. Ze hadden het plan al besloten zonder mij.";

/** What a researcher reads and presses beside the text that is coded. */
describe("the coding desk", () => {
  const { world, office } = demoOffice();

  it("a researcher with words in hand goes to the search by a slash, which is not typed, and codes them", async () => {
    const id = await tell(world, { text });
    await approve(world, id);
    await world.work();
    const page = await office.enter(office.desk(), "researcher", `/verhalen/${id}/coderen`);
    const story = page.getByRole("group", { name: /Veilige tekst van het verhaal/ });
    await story.waitFor();
    const search = page.getByRole("combobox");
    /** What stands in the search when it has the keyboard. */
    const typed = async () =>
      (await search.evaluate((one) => one.matches(":focus"))) ? await search.inputValue() : null;

    await story.focus();
    for (const key of ["ArrowRight", "Shift+ArrowRight", "/"]) await page.keyboard.press(key);
    await expect.poll(typed).toBe("");
    await page.keyboard.type("klik/");
    expect(await typed()).toBe("klik");
    await page.keyboard.press("1");
    await page.getByLabel("Coderingen").getByText("De klik en het vertrouwen").waitFor();

    // A passage taken by mouse has the keyboard on the search at once.
    const words = (await story.locator(".vw-story").boundingBox())!;
    await page.mouse.move(words.x + 2, words.y + 12);
    await page.mouse.down();
    await page.mouse.move(words.x + 90, words.y + 12, { steps: 4 });
    await page.mouse.up();
    await expect.poll(typed).toBe("");
    await page.keyboard.press("/");
    expect(await typed()).toBe("");
    await page.context().close();
  });

  it("a researcher sees of each rejected suggestion which words it was about, and takes back that one", async () => {
    const id = await tell(world, {
      text: "Er werd niet naar mij geluisterd. Daarna gingen we naar huis en aten we soep met brood. Maar mijn nieuwe mentor luisterde wel echt naar mij en nam mij serieus.",
    });
    await approve(world, id);
    await world.work();
    const page = await office.enter(office.desk(), "researcher", `/verhalen/${id}/coderen`);
    const open = page.locator(".rs-suggestion");
    await open.first().waitFor();
    // Of which the computer is sure, is the theme in this story: the same for every passage of it.
    const sure = page.locator(".rs-suggestion", { hasText: "Gehoord" }).locator(".rs-sure");
    expect(await sure.allTextContents()).toEqual(Array(2).fill("thema in dit verhaal: vrij zeker"));
    for (let left = await open.count(); left > 0; left--) {
      await open.first().getByRole("button", { name: "Afwijzen" }).click();
      await expect.poll(() => open.count()).toBe(left - 1);
    }
    await page.getByText(/^\d+ afgewezen$/).click();
    const rejected = page.locator(".rs-rejected-list li", { hasText: "Gehoord" });
    expect(await rejected.locator("q").allTextContents()).toEqual([
      "Er werd niet naar mij geluisterd",
      "Maar mijn nieuwe mentor luisterde wel echt naar mij en nam mij serieus",
    ]);
    await accessible(page);
    await page.getByRole("button", { name: /^Terughalen: Gehoord.*nieuwe mentor luisterde/ }).click();
    await open.getByText("nieuwe mentor luisterde").waitFor();
    await page.context().close();
  });
});
