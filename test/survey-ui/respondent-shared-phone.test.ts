import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hold } from "../browser/browser.ts";
import {
  asked,
  begin,
  held,
  history,
  onward,
  openStreet,
  toQuestions,
  toReview,
  weather,
  write,
} from "./phones.ts";

const story = "Ze lazen het over mijn schouder mee.";

describe("a youth on a phone that others hold as well", () => {
  const street = openStreet();

  /** A phone that was at another page before its link. */
  const arriveFromElsewhere = async () => {
    const { url } = await street.link();
    const context = await street.phone();
    await weather(context);
    const page = await context.newPage();
    await page.goto("about:blank");
    await page.goto(url);
    return { context, page, url };
  };
  /** Taps 'Snel weg', and is at the weather. */
  const leave = async (page: Page) => {
    await page.getByText("Snel weg", { exact: true }).click();
    await page.waitForURL(/knmi\.nl/);
  };

  it("leaves at once by 'Snel weg', and the history tells nothing", async () => {
    const { context, page } = await arriveFromElsewhere();
    await page.fill("#story", story);
    await leave(page);
    // The page itself is not in the history: one step back is where one was before.
    await page.goBack();
    expect(page.url()).toBe("about:blank");
    await context.close();
  });

  it("leaves from the fourth question, after a look at the help: neither back nor forward leads to the survey", async () => {
    const { context, page, url } = await arriveFromElsewhere();
    await write(page, story);
    await page.locator("#questions input[type=text]").fill("Even weg");
    for (let step = 0; step < 2; step++) await onward(page);
    // Back from the next question to a long page that was scrolled: it begins at its top again.
    await page.evaluate(() => scrollTo({ top: 600, behavior: "instant" }));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await onward(page);
    await page.goBack();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await onward(page);
    const fourth = await asked(page).textContent();
    // The phone's own button goes a question back, and help leaves the question where it is.
    await onward(page);
    const fifth = await asked(page).textContent();
    await page.goBack();
    await expect.poll(() => asked(page).textContent()).toBe(fourth);
    await page.getByText("Hulp nodig?").first().click();
    expect(await asked(page).textContent()).toBe(fourth);

    await leave(page);
    expect((await history(page)).addresses).toEqual([
      "about:blank",
      expect.stringMatching(/knmi\.nl/),
      `${street.address}/weg`,
    ]);
    // What may lie ahead is an address that is the weather as well.
    const ahead = await fetch(`${street.address}/weg`, { redirect: "manual" });
    expect(ahead.headers.get("location")).toMatch(/knmi\.nl/);
    await page.goBack();
    expect(page.url()).toBe("about:blank");
    // Who opens the link itself goes on in one tap, at the furthest question: what was skipped was skipped.
    await page.goto(url);
    await page.getByText("Verder waar je was").click();
    await page.waitForSelector("#questions h1");
    expect(await asked(page).textContent()).toBe(fifth);
    await page.goBack();
    await expect.poll(() => asked(page).textContent()).toBe(fourth);
    await context.close();
  });

  it("leaves without internet: the browser speaks of the weather, and nowhere of this address", async () => {
    const { context, page } = await begin(street, story);
    await toQuestions(page);
    await onward(page);
    await context.setOffline(true);
    const away = async (go: () => Promise<unknown>) => {
      const failed = page.waitForEvent("requestfailed", (request) => request.isNavigationRequest());
      await go().catch(() => {});
      return (await failed).url();
    };
    expect(await away(() => page.getByText("Snel weg", { exact: true }).click())).toMatch(/knmi\.nl/);
    // The browser's own page, about that address: without internet no other site is there either.
    await expect.poll(() => page.textContent("body").catch(() => "")).toContain("www.knmi.nl");
    expect(await page.textContent("body")).not.toContain(new URL(street.address).host);
    // What lies ahead is the weather as well, without asking anybody for it; and back is where one was before.
    expect(await away(() => page.goForward())).toMatch(/knmi\.nl/);
    await expect.poll(async () => (await history(page).catch(() => null))?.addresses[0]).toBe("about:blank");
    await context.close();
  });

  it("loads the thanks again, comes back to them from a helpline, and still has the code; nobody later does", async () => {
    const used = "Dit verhaal is al verstuurd";
    const { context, page, url } = await begin(street, story);
    await weather(context);
    await context.route(/kindertelefoon/, (route) =>
      route.fulfill({ contentType: "text/html", body: "Hallo" }),
    );
    await toReview(page);
    await page.locator("#questions .primary").click();
    const code = await page.locator(".receipt .code").textContent();
    const again = async () => {
      await page.waitForSelector("h1");
      await page.waitForLoadState("networkidle");
      const found = page.locator(".code");
      return (await found.count()) > 0 ? found.textContent() : await page.textContent("h1");
    };
    await page.reload();
    expect(await again()).toBe(code);
    await page.locator("#hulp a[href*=kindertelefoon]").click();
    await page.waitForURL(/kindertelefoon/);
    await page.goBack();
    expect(await again()).toBe(code);
    const { rows, stored } = await held(page);
    expect(JSON.stringify([rows, stored])).not.toContain(story);
    // Who opens the link itself, from the history for instance, gets none.
    const remembered = () => page.evaluate(() => ({ ...sessionStorage }));
    const once = await remembered();
    await page.goto("about:blank");
    await page.goto(url);
    expect(await again()).toBe(used);
    expect(await remembered()).toEqual({});
    // Half an hour later the tab comes back to somebody else.
    const remember = () => page.evaluate((all) => Object.assign(sessionStorage, all), once);
    await remember();
    await page.reload();
    expect(await again()).toBe(code);
    await page.clock.setFixedTime(Date.now() + 31 * 60_000);
    await page.reload();
    expect(await again()).toBe(used);
    expect(await remembered()).toEqual({});
    // And "Snel weg" leaves none behind.
    await remember();
    await leave(page);
    await page.goto(`${street.address}/icon.svg`);
    expect(await remembered()).toEqual({});
    await context.close();
  });

  it("reads the help numbers when the story goes out at last: is told so, stays there, and goes on to the code", async () => {
    for (const onward of ["by the button", "by scrolling back", "after the tab died", "after 'Snel weg'"]) {
      const { context, page, url } = await begin(street, story);
      await weather(context);
      await toReview(page);
      await context.setOffline(true);
      await page.locator("#questions .primary").click();
      await page.getByRole("heading", { name: "Je verhaal is nog niet verstuurd" }).waitFor();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.getByText("Hulp nodig?").first().click();
      const where = () => page.evaluate(() => document.getElementById("hulp")!.getBoundingClientRect().top);
      await expect.poll(where).toBeLessThan(100);
      const before = await where();
      await context.setOffline(false);
      await page.getByText("Je verhaal is verstuurd.").waitFor();
      expect(await where(), onward).toBe(before);
      expect(await page.locator(".code").count(), onward).toBe(0);
      if (onward === "by the button") {
        // A tab that has no room left to remember the code shows it all the same.
        await page.evaluate(() => {
          for (let size = 2 ** 24, i = 0; size >= 1; i++)
            try {
              sessionStorage[i] = "x".repeat(size);
            } catch {
              size >>= 1;
            }
        });
        await page.getByRole("button", { name: "Naar je code" }).click();
      } else if (onward === "by scrolling back")
        await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      else {
        if (onward === "after 'Snel weg'") {
          // Where it stands: Playwright's own click scrolls on a busy machine, and who scrolls back has seen the code.
          const exit = (await page.locator("#exit").boundingBox())!;
          await page.mouse.click(exit.x + exit.width / 2, exit.y + exit.height / 2);
          await page.waitForURL(/knmi\.nl/);
        }
        await page.goto(url);
      }
      await page.waitForSelector(".code");
      expect(await page.getByText("Je verhaal is verstuurd.").count(), onward).toBe(0);
      expect((await held(page)).rows, onward).toEqual([]);
      await context.close();
    }
  });

  it("leaves by 'Snel weg' while the story is sent: the code that arrives on an empty page is shown when the link is opened again", async () => {
    const { context, page, url } = await begin(street, story);
    await toReview(page);
    const left = await hold(context, /\/complete$/);
    // The weather takes as long as it takes for the answer to come.
    await context.route(/knmi\.nl/, async (route) => {
      left();
      await page.waitForTimeout(500);
      await route.fulfill({ contentType: "text/html", body: "<title>Weer</title>" });
    });
    await page.locator("#questions .primary").click();
    await leave(page);
    await page.goto(url);
    await page.waitForSelector(".code");
    await context.close();
  });
});
