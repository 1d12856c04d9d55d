import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { languages } from "../../api/languages.ts";
import { arrive, onward, openStreet, savedOnServer, toQuestions, write } from "./phones.ts";

const words = "ذهبنا إلى الطبيب ثلاث مرات. Daarna luisterde iemand.";

const street = openStreet();

describe("a mother who reads Arabic better than Dutch", () => {
  const hers = { questionnaireId: "parent-2" };
  const choose = async (page: Page, code: string) => {
    await page.click("#languages summary");
    await Promise.all([page.waitForEvent("load"), page.click(`#languages button[value="${code}"]`)]);
  };

  it("switches to Arabic half-way and her words are still there, unsent ones too", async () => {
    const { context, page, code, url } = await arrive(street, hers);
    expect(await page.getAttribute("html", "lang")).toBe("nl");
    // She sees her own language before anything is opened; who it is that asks stands above the story, and stays there.
    const own = page.locator("#languages bdi", { hasText: "العربية" });
    expect(await own.isVisible()).toBe(true);
    const above = () =>
      page.evaluate(
        () =>
          document.querySelector(".know")!.getBoundingClientRect().bottom <
          document.querySelector("#tell")!.getBoundingClientRect().top,
      );
    expect(await above()).toBe(true);
    await page.fill("#story", words);
    // At once: what was typed is not sent yet.
    await choose(page, "ar");
    expect(await above()).toBe(true);
    expect(await page.textContent("#story-hint")).toContain("يمكنكم أن تحكوا بالعربية");
    // What she began is on this page still: that is where the way on leads.
    await page.locator("#resume").click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("story");
    expect(await page.locator("#story").evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(
      words.length,
    );
    const onTop = () => page.locator("label[for=story]").evaluate((one) => one.getBoundingClientRect().top);
    const bar = await page.locator(".bar").evaluate((one) => one.getBoundingClientRect().bottom);
    await expect.poll(onTop).toBeGreaterThanOrEqual(bar);
    expect(await page.getAttribute("html", "lang")).toBe("ar");
    expect(await page.getAttribute("html", "dir")).toBe("rtl");
    expect(await page.inputValue("#story")).toBe(words);
    expect((await street.draft(code)).answers.story).toBe(words);
    expect(await page.title()).toBe("Vertelwijzer");
    expect(page.url()).toBe(url);

    // And half-way the questions: the same question, in other words, with what was answered.
    await page.locator("input[name=prompt]").nth(1).check();
    await savedOnServer(page);
    await toQuestions(page);
    await page.locator("#questions input[type=text]").fill("Drie keer");
    await onward(page);
    await page.locator("#questions input[type=checkbox]").nth(1).check();
    const step = await page.locator("#questions .kicker").textContent();
    expect(await page.locator("#languages bdi", { hasText: "Türkçe" }).isVisible()).toBe(false);
    await choose(page, "nl");
    await page.waitForSelector("#questions h1");
    expect(await page.getAttribute("html", "dir")).toBe("ltr");
    expect(await page.locator("#questions h1").textContent()).toBe("Wat voelde u?");
    expect(await page.locator("#questions input[type=checkbox]").nth(1).isChecked()).toBe(true);
    expect((await page.locator("#questions .kicker").textContent())!.match(/\d+/)![0]).toBe(
      step!.match(/\d+/)![0],
    );
    expect((await street.draft(code)).answers).toMatchObject({
      story: words,
      prompt: "friend",
      title: "Drie keer",
      feelings: ["relieved"],
    });
    await context.close();
  });

  it("has no scripts: choosing a language sends the form, and what she typed comes back", async () => {
    const { context, page, code, url } = await arrive(street, { ...hers, scripts: false });
    await page.fill("#story", words);
    await choose(page, "ar");
    expect(await page.getAttribute("html", "dir")).toBe("rtl");
    expect(await page.inputValue("#story")).toBe(words);
    // Also before there is a story, and on a later page.
    await page.fill("#story", "");
    await choose(page, "nl");
    await page.fill("#story", words);
    await page.click("button[value=next]");
    await page.fill("input[name=title]", "Drie keer");
    await page.locator("input[value=proud]").check();
    await choose(page, "ar");
    expect(await page.inputValue("input[name=title]")).toBe("Drie keer");
    expect(await page.locator("input[value=proud]").isChecked()).toBe(true);
    expect(page.url()).toBe(`${url}?stap=2`);
    expect((await street.draft(code)).answers).toMatchObject({
      story: words,
      title: "Drie keer",
      feelings: ["proud"],
    });
    await context.close();
  });

  it("is spoken to in the language her phone asks for, and gets no other", async () => {
    const { url, code } = await street.link(hers);
    const page = await fetch(url, { headers: { "accept-language": "ar-SY,ar;q=0.9,nl;q=0.2" } });
    const text = await page.text();
    expect(text).toContain('<html lang="ar" dir="rtl"');
    expect(text).not.toContain("Uw verhaal");
    const opened = await fetch(`${street.address}/api/v/${code}`, { headers: { cookie: "taal=ar" } });
    const json = await opened.text();
    expect(json).not.toContain("Uw verhaal");
    expect(json).not.toMatch(/"(nl|en|default)":/);
    const wrong = await fetch(`${street.address}/api/v/${code}/answers`, {
      method: "PUT",
      headers: { cookie: "taal=ar", "content-type": "application/json" },
      body: JSON.stringify({ seq: 1, answers: { pace: "snel" } }),
    });
    expect(wrong.status).toBe(422);
    const { title, fields } = (await wrong.json()) as { title: string; fields: { message: string }[] };
    for (const sentence of [title, fields[0]!.message]) expect(sentence).toMatch(/\p{Script=Arabic}/u);
  });

  it("finds her way without a link too, and the choice is kept in nothing but that word", async () => {
    const context = await street.phone({ scripts: false });
    const page = await context.newPage();
    await page.goto(`${street.address}/terug`);
    await choose(page, "ar");
    expect(page.url()).toBe(`${street.address}/terug`);
    expect(await page.getAttribute("html", "dir")).toBe("rtl");
    const cookies = await context.cookies();
    expect(cookies.map(({ name, value, expires }) => ({ name, value, expires }))).toEqual([
      { name: "taal", value: "ar", expires: -1 },
    ]);
    // Nowhere else than on this site.
    const away = await page.request.post(`${street.address}/taal`, {
      form: { taal: "nl", naar: "https://elders.invalid/" },
      headers: { origin: street.address },
      maxRedirects: 0,
    });
    expect(away.headers().location).toBe("/");
    await context.close();
  });

  it("fits on her phone from right to left, and the triangle stays as it is", async () => {
    const { url } = await street.link(hers);
    const context = await street.phone();
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await context.addCookies([{ name: "taal", value: "ar", url: street.address }]);
    await page.goto(url);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(await wide()).toBe(true);
    await write(page, words);
    await onward(page);
    await onward(page);
    const x = async (corner: string) => (await page.locator(`.corner.${corner}`).boundingBox())!.x;
    expect(await x("left")).toBeLessThan(await x("right"));
    // The words too: an Arabic word would begin at the right of its half, which is the middle.
    const edge = await page.locator(".corner.left").evaluate((corner) => {
      const words = document.createRange();
      words.selectNodeContents(corner);
      return words.getBoundingClientRect().left - corner.getBoundingClientRect().left;
    });
    expect(edge).toBeLessThan(1);
    expect(await wide()).toBe(true);
    await context.close();
  });

  it.each(languages().map(({ code }) => code))(
    "finds every feeling's word inside its tile, in %s",
    async (code) => {
      const { url } = await street.link(hers);
      const context = await street.phone();
      const page = await context.newPage();
      await context.addCookies([{ name: "taal", value: code, url: street.address }]);
      await page.goto(url);
      await write(page, words);
      await onward(page);
      await page.waitForSelector(".face");
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const out = await page.locator(".face span").evaluateAll((spans) =>
          spans.flatMap((span) => {
            const words = document.createRange();
            words.selectNodeContents(span);
            const [word, tile] = [words.getBoundingClientRect(), span.parentElement!.getBoundingClientRect()];
            return word.left < tile.left || word.right > tile.right ? [`${span.textContent}`] : [];
          }),
        );
        expect([width, out]).toEqual([width, []]);
      }
      await context.close();
    },
  );
});

describe("reading aloud", () => {
  /** A phone with these voices; what is said is written down, and takes no time. */
  const speaking = async (voices: { lang: string; localService: boolean }[]) => {
    const context = await street.phone();
    await context.addInitScript((given) => {
      const said: string[] = [];
      const speech = Object.assign(new EventTarget(), {
        getVoices() {
          Object.assign(window, { looked: true });
          return given;
        },
        speak(words: { text: string; onend?: () => void }) {
          said.push(words.text);
          setTimeout(() => words.onend?.());
        },
        cancel() {},
      });
      Object.defineProperty(window, "speechSynthesis", { value: speech });
      Object.defineProperty(window, "said", { value: said });
      Object.defineProperty(window, "SpeechSynthesisUtterance", {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    }, voices);
    const { url } = await street.link({ questionnaireId: "youth-2" });
    const page = await context.newPage();
    await page.goto(url);
    return { context, page, said: () => page.evaluate(() => (window as unknown as { said: string[] }).said) };
  };

  it("reads what is on the screen with the phone's own voice, question and choices", async () => {
    const { context, page, said } = await speaking([{ lang: "nl-NL", localService: true }]);
    await page.waitForSelector(".aloud");
    await write(page, "Dit is van mij.");
    await onward(page);
    await page.click(".aloud");
    await expect.poll(async () => (await said()).join(" ")).toContain("In de war");
    const all = (await said()).join(" | ");
    for (const part of ["Wat voelde je?", "Blij", "Past niet"]) expect(all).toContain(part);
    // Not what was on the page before, nor what was typed.
    expect(all).not.toContain("Wat heb je meegemaakt");
    expect(all).not.toContain("Dit is van mij");
    await context.close();
  });

  it.each([
    ["of somebody else's computer", [{ lang: "nl-NL", localService: false }]],
    ["of another language", [{ lang: "en-GB", localService: true }]],
    ["of nobody", []],
  ])("does not offer a voice %s", async (_, voices) => {
    const { context, page } = await speaking(voices);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    // It has looked which voices there are, and that decides.
    await page.waitForFunction(() => "looked" in window);
    expect(await page.locator(".aloud").count()).toBe(0);
    expect(asked.filter((url) => /aloud/.test(url))).toEqual([]);
    await context.close();
  });
});
