import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { hold } from "../browser/browser.ts";
import {
  arrive,
  asked,
  keptOnPhone,
  notNow,
  onward,
  openStreet,
  pastQuestions,
  savedOnServer,
  storyOf,
  toQuestions,
  write,
} from "./phones.ts";

const story = "Ze hadden het al besloten toen ik binnenkwam. Daarna vroeg Mo wat ik zelf wilde.";
describe("a youth of fifteen with a phone", () => {
  const street = openStreet();

  it("tells a story, answers question by question, looks it over, and gets a receipt", async () => {
    const { url } = await street.link();
    const context = await street.phone();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(url);
    expect(await page.title()).toBe("Vertelwijzer");
    expect(await page.locator("#resume").isVisible()).toBe(false);
    await page.getByText("Vertel over een moment").click();
    await page.fill("#story", story);
    expect(await page.textContent("#hulp")).toContain("Wat je schreef, blijft bewaard.");
    await savedOnServer(page);
    await toQuestions(page);

    // What is not answered is skipped, and says so.
    const forward = page.locator("#questions .primary");
    expect(await forward.textContent()).toBe("Overslaan");
    await page.locator("#questions input[type=text]").fill("De tweede stoel");
    await expect.poll(() => forward.textContent()).toBe("Verder");
    await onward(page);
    expect(await forward.textContent()).toBe("Overslaan");
    await page.getByText("Past niet / weet ik niet").click();
    await page.getByText("Boos").click();
    await page.getByText("Hoopvol").click();
    expect(await page.getByLabel("Past niet / weet ik niet").isChecked()).toBe(false);
    await onward(page);
    // Near the top: the helper decided.
    const plane = page.locator(".plane");
    const box = (await plane.boundingBox())!;
    await plane.tap({ position: { x: box.width / 2, y: box.height * 0.25 } });
    expect(await page.locator(".told").textContent()).toMatch(/^Vooral: De hulpverlener/);
    await onward(page);
    await page.locator("input[type=range]").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator("input[type=range]").getAttribute("aria-valuetext")).toMatch(/^49 van 100/);
    await onward(page);
    await page.getByText("Soms", { exact: true }).click();
    await onward(page);
    await onward(page);
    await onward(page);
    await onward(page);
    expect(await asked(page).textContent()).toContain("Wat mogen we met je verhaal doen?");
    await page.getByText("Mijn verhaal mag ook op tafel").click();
    await onward(page);

    expect(await page.locator("h1").last().textContent()).toBe("Klopt dit?");
    const review = await page.locator(".review").textContent();
    for (const part of [story, "De tweede stoel", "Boos, Hoopvol", "Precies ertussenin", "Soms"])
      expect(review).toContain(part);
    // This is not the end yet, and says so; one more story is offered below what is asked of everybody.
    expect(await page.textContent("#questions .lead")).toMatch(
      /^Je verhaal is nog niet verstuurd. Dat doe je onderaan./,
    );
    const top = async (name: string) => (await page.getByRole("button", { name }).boundingBox())!.y;
    expect(await top("Nog een verhaal vertellen")).toBeGreaterThan(await top("Verstuur mijn verhaal"));
    const filled = () =>
      page.locator(".progress span").evaluate((bar) => bar.clientWidth / bar.parentElement!.clientWidth);
    expect(await filled()).toBeLessThan(0.95);
    // Changing one answer leads straight back to it on the review.
    const back = async (name: RegExp) => {
      const leads = page.getByRole("button", { name });
      await leads.waitFor();
      expect(await leads.evaluate((one) => one === document.activeElement)).toBe(true);
      const { y } = (await leads.boundingBox())!;
      expect(y).toBeGreaterThan(60);
      expect(y).toBeLessThan(784);
    };
    await page.getByRole("button", { name: /Aanpassen Geef je verhaal een naam/ }).click();
    await page.locator("#questions input[type=text]").fill("De derde stoel");
    await onward(page);
    await back(/Aanpassen Geef je verhaal een naam/);
    await page.locator(".others summary").click();
    await page.getByRole("button", { name: /Aanpassen Door de hulp/ }).click();
    await onward(page);
    await back(/Aanpassen Door de hulp/);
    await page.getByRole("button", { name: "Aanpassen Jouw verhaal" }).click();
    await page.click("button[value=next]");
    await back(/Aanpassen Jouw verhaal/);
    await page.locator("#questions .primary").click();

    await page.waitForSelector(".code");
    expect(await page.locator(".code").textContent()).toMatch(/^[2-9a-z]{4}(-[2-9a-z]{4}){3}$/);
    // Who waits for rescue reads first that nobody reads it now, and whom to call.
    expect(await page.textContent("main .lead + p")).toBe(notNow);
    expect(await page.getAttribute("main .lead + p a", "href")).toBe("#hulp");
    expect(await page.locator("main a[href='#hulp']").count()).toBe(1);
    expect(await page.textContent("#hulp")).not.toContain("blijft bewaard");
    expect(await page.title()).toBe("Vertelwijzer");
    const kept = await storyOf(street, "De derde stoel");
    expect(kept).toMatchObject({ text: story, permission: "session" });
    expect(kept!.answers).toMatchObject({
      prompt: "moment",
      feelings: ["angry", "hopeful"],
      pace: 49,
      how_often: "sometimes",
    });
    const shares = kept!.answers.decided_by as Record<string, number>;
    expect(shares.top).toBeGreaterThan(0.5);
    expect(shares.left! + shares.top! + shares.right!).toBeCloseTo(1, 3);
    expect(complaints).toEqual([]);
    // The code is shown once: whoever takes the story off the phone is asked first whether it is written down.
    const asks: string[] = [];
    const clear = async (sure: boolean) => {
      page.once("dialog", (dialog) => {
        asks.push(dialog.message());
        void (sure ? dialog.accept() : dialog.dismiss());
      });
      await page.getByRole("button", { name: "Haal het verhaal van deze telefoon" }).click();
    };
    await clear(false);
    expect(await page.locator(".code").isVisible()).toBe(true);
    await clear(true);
    await page.getByText("Het verhaal staat niet meer op deze telefoon.").waitFor();
    expect(await page.textContent("main")).toContain("Het is wel verstuurd.");
    expect(asks).toEqual(Array(2).fill("Heb je de code opgeschreven? Hierna zie je hem niet meer."));
    // Nothing stays behind on the phone but the page itself.
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await context.close();
  });

  it("swipes up over the triangle and the slider to get on: the page scrolls, and no answer changes", async () => {
    const { context, page, code } = await arrive(street);
    await write(page, story);
    const cdp = await context.newCDPSession(page);
    /** One finger that comes down on a place in an element, and goes from there. */
    const finger = async (on: string, from: { x: number; y: number }, by: { x: number; y: number }) => {
      const box = (await page.locator(on).boundingBox())!;
      const at = (part: number) => [
        { x: box.x + box.width * from.x + by.x * part, y: box.y + box.height * from.y + by.y * part },
      ];
      await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
      for (let step = 1; step <= 12; step++)
        await cdp.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 12) });
      // A moment's rest first: let go while it moves, the page would go on by itself.
      await page.waitForTimeout(150);
      await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await page.waitForTimeout(300);
    };
    const scrolled = () => page.evaluate(() => scrollY);
    const top = () => page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    const up = { x: 4, y: -160 };

    while ((await page.locator(".plane").count()) === 0) await onward(page);
    const told = () => page.locator(".told").textContent();
    for (const from of [0.5, 0.65, 0.9]) {
      await finger(".plane", { x: 0.5, y: from }, up);
      expect(await scrolled()).toBeGreaterThan(60);
      await top();
    }
    expect(await told()).toBe("Nog niets gekozen");
    // A tap chooses; a swipe that begins where one has just tapped leaves it at that.
    const box = (await page.locator(".plane").boundingBox())!;
    await page.locator(".plane").tap({ position: { x: box.width / 2, y: box.height * 0.3 } });
    expect(await told()).toMatch(/^Vooral: De hulpverlener/);
    const value = () => page.locator(".plane").getAttribute("aria-valuetext");
    const tapped = await value();
    await finger(".plane", { x: 0.5, y: 0.3 }, up);
    expect(await scrolled()).toBeGreaterThan(60);
    expect(await value()).toBe(tapped);
    await top();
    // The dot goes along with a finger that takes it sideways.
    await finger(".plane", { x: 0.5, y: 0.3 }, { x: 70, y: 40 });
    expect(await scrolled()).toBeLessThan(10);
    expect(await value()).not.toBe(tapped);
    // The words at a corner are that corner.
    await page.locator(".corner.left").tap();
    expect(await value()).toMatch(/100 procent, .* 0 procent, .* 0 procent/);
    await expect
      .poll(async () => (await street.draft(code)).answers.decided_by)
      .toEqual({ left: 1, top: 0, right: 0 });

    await onward(page);
    const slider = page.locator("input[type=range]");
    await finger("input[type=range]", { x: 0.2, y: 0.5 }, up);
    expect(await scrolled()).toBeGreaterThan(60);
    expect(await slider.getAttribute("aria-valuetext")).toBe("Nog niets gekozen");
    await slider.press("ArrowLeft");
    await top();
    await finger("input[type=range]", { x: 0.8, y: 0.5 }, up);
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^49 van 100/);
    await top();
    await finger("input[type=range]", { x: 0.5, y: 0.5 }, { x: 80, y: 3 });
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^7\d van 100/);
    await context.close();
  });

  it("types while scripts load, loses the network and then the tab, and finds every letter", async () => {
    const { code, url } = await street.link();
    const context = await street.phone();
    const release = await hold(context, /\/assets\/first-.*\.js/);
    let page = await context.newPage();
    await page.goto(url, { waitUntil: "commit" });
    await page.locator("#story").pressSequentially("Voor het script. ");
    release();
    await savedOnServer(page);
    expect(await page.inputValue("#story")).toBe("Voor het script. ");
    expect((await street.draft(code)).answers.story).toBe("Voor het script. ");

    await context.setOffline(true);
    await page.locator("#story").pressSequentially("Zonder internet. ");
    await page.waitForSelector("#save[data-state=offline]");
    expect(await page.textContent("#save")).toBe("Geen internet");
    expect(await page.textContent("#save-more")).toContain("bewaard op dit toestel");
    await page.locator("#story").pressSequentially("En nog.");
    await keptOnPhone(page, "Voor het script. Zonder internet. En nog.");
    // The tab goes while there is no network: what it sends at the last moment gets nowhere.
    await page.close();
    await context.setOffline(false);

    page = await context.newPage();
    await page.goto(url);
    await savedOnServer(page);
    expect(await page.inputValue("#story")).toBe("Voor het script. Zonder internet. En nog.");
    expect((await street.draft(code)).answers.story).toBe("Voor het script. Zonder internet. En nog.");
    await context.close();
  });

  it("goes on at another phone with the same code, and the questions remember too", async () => {
    const { code, url } = await street.link();
    const first = await street.phone();
    const page = await first.newPage();
    await page.goto(url);
    await page.fill("#story", story);
    await page.click("button[value=next]");
    await page.locator("#questions input[type=text]").pressSequentially("Half");
    await expect.poll(async () => (await street.draft(code)).answers.title).toBe("Half");
    await first.close();
    const second = await street.phone();
    const other = await second.newPage();
    await other.goto(url);
    expect(await other.inputValue("#story")).toBe(story);
    expect(await other.textContent("main")).toContain("Je was al begonnen");
    // One tap to the first question without an answer; the way back leads past the ones before it.
    await other.getByText("Verder waar je was").tap();
    await other.waitForSelector("#questions h1");
    expect(await asked(other).textContent()).toBe("Wat voelde je?");
    await other.goBack();
    expect(await other.locator("#questions input[type=text]").inputValue()).toBe("Half");
    await second.close();
  });

  it("has the story open in two tabs, and on two phones at once: nothing is overwritten", async () => {
    const { code, url } = await street.link();
    const [one, two] = [await street.phone(), await street.phone()];
    const [a, b] = [await one.newPage(), await one.newPage()];
    await a.goto(url);
    await b.goto(url);
    await a.locator("#story").pressSequentially("In de ene tab. ");
    await b.waitForFunction(
      () => (document.getElementById("story") as HTMLTextAreaElement).value === "In de ene tab. ",
    );
    await b.locator("#story").press("End");
    await b.locator("#story").pressSequentially("En in de andere.");
    await savedOnServer(b);
    const whole = "In de ene tab. En in de andere.";
    await expect.poll(() => a.inputValue("#story")).toBe(whole);

    const c = await two.newPage();
    await c.goto(url);
    await two.setOffline(true);
    await c.fill("#story", "Heel iets anders, onderweg.");
    await a.locator("#story").press("End");
    await a.locator("#story").pressSequentially(" En verder.");
    await expect.poll(async () => (await street.draft(code)).answers.story).toBe(`${whole} En verder.`);
    await two.setOffline(false);
    await expect
      .poll(async () => (await street.draft(code)).answers.story)
      .toContain("Heel iets anders, onderweg.");
    expect((await street.draft(code)).answers.story).toContain(`${whole} En verder.`);
    await c.locator("#notice", { hasText: "twee plekken" }).waitFor();
    await one.close();
    await two.close();
  });

  it("never got the answer to sending: opening the link again gives the receipt after all", async () => {
    const { context, page, url } = await arrive(street);
    await write(page, `${story} Verloren antwoord.`);
    for (let step = 0; step < 9; step++) await onward(page);
    // The server takes it; the answer is lost on its way back.
    await context.route(/\/complete$/, async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await page.locator("#questions .primary").click();
    await page.getByText("We weten nog niet of je verhaal er is").waitFor();
    await page.close();
    await context.unroute(/\/complete$/);

    const again = await context.newPage();
    await again.goto(url);
    await again.waitForSelector(".code");
    const rows = await street.world.query(
      sql`select 1 from story_text where text like '%Verloren antwoord.'`,
    );
    expect(rows).toHaveLength(1);
    // Somebody else with the same link sees that it is used, and no receipt.
    const stranger = await street.phone();
    const theirs = await stranger.newPage();
    expect((await theirs.goto(url))!.status()).toBe(410);
    expect(await theirs.textContent("h1")).toBe("Dit verhaal is al verstuurd");
    expect(await theirs.textContent("#hulp")).not.toContain("blijft bewaard");
    await theirs.click("main a[href='/terug']");
    expect(await theirs.textContent("h1")).toBe("Wat is er met het verhaal gebeurd?");
    expect(await theirs.textContent("#hulp")).not.toContain("blijft bewaard");
    await stranger.close();
    await context.close();
  });

  it("tells a second story in the same sitting, takes a third away again, and gets one receipt", async () => {
    const { context, page: first, code, url } = await arrive(street, { questionnaireId: "youth-2" });
    let page = first;
    await write(page, `${story} Eerste van twee.`);
    await pastQuestions(page);
    await page.getByRole("button", { name: "Nog een verhaal vertellen" }).click();
    await page.locator("#questions textarea").waitFor();
    expect(await page.locator("#questions .kicker").textContent()).toMatch(/^Verhaal 2\./);
    // Going on asks for words, as it did the first time.
    await page.locator("#questions .primary").click();
    expect(await page.locator("#questions [role=alert]").textContent()).toContain("Schrijf eerst iets");
    await page.locator("#questions").getByText("Een vriend krijgt straks").click();
    const further = "Tweede: op school vroeg niemand iets.";
    await page.locator("#questions textarea").pressSequentially(further);
    await expect.poll(async () => JSON.stringify((await street.draft(code)).answers)).toContain(further);
    // The tab dies; the link opens again, and the second story goes on where it was, among its words.
    await page.close();
    page = await context.newPage();
    await page.goto(url);
    await page.getByText("Verder waar je was").click();
    await page.waitForSelector("#questions h1");
    expect(await page.locator("#questions textarea").inputValue()).toBe(further);
    await pastQuestions(page);
    expect(await page.locator("#questions").textContent()).toContain("Tweede: op school vroeg niemand iets.");
    const second = page.locator("#questions section").first();
    await second.getByRole("button", { name: /Aanpassen Geef je verhaal een naam/ }).click();
    await page.locator("#questions input[type=text]").fill("De lege stoel");
    await onward(page);
    await second.getByRole("button", { name: /Aanpassen Wat mogen we/ }).click();
    await page.getByText("Er mag ook een zin").click();
    await onward(page);
    // What is asked once is not asked again.
    const asks = (text: string) => page.locator("#questions dt", { hasText: text }).count();
    expect([await asks("nemen mij serieus"), await asks("Wie bepaalde wat er gebeurde?")]).toEqual([1, 2]);

    await page.getByRole("button", { name: "Nog een verhaal vertellen" }).click();
    await page.locator("#questions textarea").fill("Derde, toch maar niet.");
    await page.goBack();
    await page.getByText("Derde, toch maar niet.").waitFor();
    expect(await page.getByRole("button", { name: "Nog een verhaal vertellen" }).count()).toBe(0);
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Verhaal 3 weghalen" }).click();
    await page.getByText("Derde, toch maar niet.").waitFor({ state: "detached" });
    await page.locator("#questions .primary").click();
    await page.waitForSelector(".code");
    const rows =
      await street.world.query(sql`select t.title, s.permission, s.answers->>'prompt' as prompt from story s
        join story_text t on t.story_id = s.id join story first on first.response_id = s.response_id
        join story_text words on words.story_id = first.id
        where words.text like '%Eerste van twee.' order by s.place`);
    expect([...rows]).toEqual([
      { title: "", permission: "research", prompt: null },
      { title: "De lege stoel", permission: "quote", prompt: "friend" },
    ]);
    await context.close();
  });
});
