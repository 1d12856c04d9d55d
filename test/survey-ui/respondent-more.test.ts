import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { newCode } from "../../api/access/secrets.ts";
import { told } from "../api/links.ts";
import { everyFault } from "../browser/axe.ts";
import { newCampaign } from "../mail/mailing.ts";
import {
  arrive,
  brokenWords,
  history,
  onward,
  openStreet,
  pastQuestions,
  savedOnServer,
  toQuestions,
  weather,
  write,
} from "./phones.ts";

const street = openStreet();

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** What axe knows, and whether anything falls off the side of a phone of 320 pixels. */
async function faults(page: Page): Promise<string[]> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 844 });
  const wide = await tooWide(page);
  await page.setViewportSize(size);
  return [...(await everyFault(page)), ...(wide ? ["too wide"] : [])];
}

it("a second story, its error and the review of both have no fault that axe knows, by keyboard too", async () => {
  const { context, page } = await arrive(street, { questionnaireId: "youth-2" });
  await write(page, told.story);
  const heading = page.locator("#questions h1");
  await pastQuestions(page);
  expect(await faults(page)).toEqual([]);

  await page.getByRole("button", { name: "Nog een verhaal vertellen" }).focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "Jouw verhaal" });
  await field.waitFor();
  // A screen reader is told where it is: the heading has the focus.
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.locator("#questions .primary").press("Enter");
  await page.locator("#questions [role=alert]").waitFor();
  expect(await faults(page)).toEqual([]);
  await field.pressSequentially("Nog iets van toen.");
  // Who writes is not told any more that nothing is written.
  expect(await page.locator("#questions [role=alert]").count()).toBe(0);
  await pastQuestions(page);
  expect(await page.getByRole("heading", { name: "Verhaal 2" }).count()).toBe(1);
  expect(await faults(page)).toEqual([]);
  await context.close();
});

/** As a browser asks for a page. */
const ours = { accept: "text/html", "content-type": "text/html" };

it("who comes back reads what happened to each story, adds a word, and is told kindly when it is empty", async () => {
  const { code } = await street.link({ questionnaireId: "youth-2" });
  const receipt = newCode();
  const answers = { ...told, more: { "2": { story: "Het tweede.", permission: "quote" } } };
  await street.world.people.stranger.post(`/api/v/${code}/complete`, { answers, receipt });
  await street.world.work();
  const context = await street.phone();
  const page = await context.newPage();
  await page.goto("about:blank");
  await page.goto(`${street.address}/terug`);
  await page.getByRole("button", { name: "Laat zien" }).click();
  await page.getByText("Typ eerst de code.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("code");
  expect(await faults(page)).toEqual([]);
  await page.fill("#code", receipt);
  await page.getByRole("button", { name: "Laat zien" }).click();
  await page.getByRole("heading", { name: "Verhaal 2" }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.locator("summary", { hasText: "Nog iets toevoegen" }).last().click();
  await page.getByRole("button", { name: "Toevoegen" }).last().click();
  await page.getByText("Schrijf eerst iets op.").waitFor();
  expect(await faults(page)).toEqual([]);
  // Without internet the words stay where they were typed, also when the phone drops the page meanwhile.
  await page.fill("#added-2", "Ze belden toch nog.");
  await context.setOffline(true);
  await page.locator("details[open]").getByRole("button", { name: "Toevoegen" }).click();
  await page.getByText("Wat je schreef, staat hier nog.").waitFor();
  expect(await page.inputValue("#added-2")).toBe("Ze belden toch nog.");
  expect(await faults(page)).toEqual([]);
  await context.setOffline(false);
  // What somebody else says in our place, or our own server in trouble, takes neither the words nor the help numbers away.
  const add = page.locator("details[open]").getByRole("button", { name: "Toevoegen" });
  const others = [
    { status: 429, contentType: "text/html", body: "<h1>Too many requests</h1>" },
    { status: 200, contentType: "text/html", body: "<main id=main>Welkom in de trein</main>" },
    {
      status: 429,
      headers: ours,
      body: await (await fetch(`${street.address}/wat`, { headers: ours })).text(),
    },
  ];
  for (const reply of others) {
    await context.route(/\/terug\/erbij$/, (route) => route.fulfill(reply), { times: 1 });
    await page.evaluate(() => document.querySelector("#main [role=alert]")?.remove());
    await add.click();
    await page.getByText("Wat je schreef, staat hier nog.").waitFor();
    expect(await page.inputValue("#added-2"), reply.body).toBe("Ze belden toch nog.");
    expect(await page.textContent("#hulp"), reply.body).toContain("Kindertelefoon");
  }
  const again = async () => {
    await page.goto(`${street.address}/terug`);
    await page.fill("#code", receipt.toUpperCase());
    await page.getByRole("button", { name: "Laat zien" }).click();
    await page.locator("#added-2").waitFor({ state: "attached" });
    return page.inputValue("#added-2");
  };
  expect(await again()).toBe("Ze belden toch nog.");
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
    receipt.slice(0, 4),
  );
  // Another language at once, with the words in it.
  await page.click("#languages summary");
  await page.click('#languages button[value="ar"]');
  await page.waitForSelector("html[lang=ar][dir=rtl]");
  expect(await page.textContent("#exit")).toMatch(/\p{Script=Arabic}/u);
  expect(await page.inputValue("#added-2")).toBe("Ze belden toch nog.");
  await page.click("#languages summary");
  await page.click('#languages button[value="nl"]');
  await page.waitForSelector("html[lang=nl]");
  await page.locator("details[open]").getByRole("button", { name: "Toevoegen" }).click();
  await page.getByText("Je voegde iets toe op 22 november 2026.").waitFor();
  expect(await page.textContent("main")).not.toContain("Ze belden toch nog.");
  expect(page.url()).not.toContain(receipt.slice(0, 4));
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});

  // Nothing was posted as a page: neither reloading nor "back" after "Snel weg" shows it again.
  await weather(context);
  const typed = "Hij is er nog.";
  const type = async () => {
    await page.locator("summary", { hasText: "Nog iets toevoegen" }).last().click();
    await page.fill("#added-2", typed);
  };
  const remembered = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  await type();
  await page.locator("#exit").click();
  await page.waitForURL(/knmi\.nl/);
  expect((await history(page)).addresses).toEqual(["about:blank", expect.stringMatching(/knmi\.nl/)]);
  // Nor do the words of an addition stay in the tab: after "Snel weg", or when it is looked at half an hour later.
  expect(await again()).toBe("");
  expect(await remembered()).toBe("{}");
  await type();
  expect(await remembered()).toContain(typed);
  await page.clock.setFixedTime(Date.now() + 31 * 60_000);
  expect(await again()).toBe("");
  expect(await remembered()).toBe("{}");
  await context.close();
});

/** The same in forced colours, and with letters twice as large. */
async function faultsInEveryWay(page: Page, where: string): Promise<string[]> {
  const found = await faults(page);
  await page.emulateMedia({ forcedColors: "active" });
  found.push(...(await faults(page)).map((one) => `forced colours: ${one}`));
  await page.emulateMedia({ forcedColors: "none" });
  const letters = (to: string) =>
    page.evaluate((to) => {
      document.documentElement.style.fontSize = to;
    }, to);
  // The ways out stand in whole words, and leave the page its room.
  const bar = async () => {
    for (const label of await page.locator(".bar a").all())
      found.push(...(await brokenWords(label)).map((word) => `broken in the bar: ${word}`));
  };
  await bar();
  await letters("200%");
  if (await tooWide(page)) found.push("too wide with large letters");
  await bar();
  if ((await page.locator(".bar").boundingBox())!.height > 844 / 5) found.push("the bar is too high");
  await letters("");
  return found.map((one) => `${where}: ${one}`);
}

it("what is asked before a story has no fault, and 'Snel weg' after it leaves nothing of it in the history", async () => {
  const { url } = await street.link({ questionnaireId: "child-1" });
  const context = await street.phone();
  await weather(context);
  const page = await context.newPage();
  await page.goto("about:blank");
  await page.goto(url);
  const found = await faultsInEveryWay(page, "carer");
  // Help speaks to whom the page speaks to.
  expect(await page.textContent("#hulp")).toContain("U hoeft het niet alleen te doen.");
  const next = page.locator("#tell .primary");
  await next.click();
  await page.getByText("Kies wie u bent en zet een vinkje").waitFor();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("role");
  found.push(...(await faultsInEveryWay(page, "carer, something missing")));
  await page.getByLabel("Pleegouder").check();
  await next.click();
  await expect.poll(() => page.locator("#q-role[aria-describedby]").count()).toBe(0);
  expect(await page.getByLabel("Pleegouder").isChecked()).toBe(true);
  await page.locator("input[name=yes]").check();
  await next.click();
  await page.getByRole("heading", { name: "Wil jij vertellen?" }).waitFor();
  expect(await page.textContent("#hulp")).toContain("Je hoeft het niet alleen te doen.");
  found.push(...(await faultsInEveryWay(page, "child")));
  await page.getByRole("button", { name: "Nee, liever niet" }).click();
  await page.getByRole("heading", { name: "Dat is goed" }).waitFor();
  found.push(...(await faultsInEveryWay(page, "said no")));
  await page.locator("#main a").click();
  await page.getByRole("button", { name: "Ja, ik wil vertellen" }).click();
  await page.locator("#story").waitFor();
  expect(await history(page)).toEqual({ addresses: ["about:blank", url], at: 1 });

  await page.locator("#exit").click();
  await page.waitForURL(/knmi\.nl/);
  expect((await history(page)).addresses).toEqual(["about:blank", expect.stringMatching(/knmi\.nl/)]);
  await page.goBack();
  expect(page.url()).toBe("about:blank");

  // Where consent is the ground a youth says yes as well; another language leaves no place either.
  const own = await street.link({ questionnaireId: "young-adult-1", ground: "consent" });
  await page.goto(own.url);
  await page.getByRole("heading", { name: "Wil jij je verhaal vertellen?" }).waitFor();
  found.push(...(await faultsInEveryWay(page, "own yes")));
  const before = await history(page);
  await page.click("#languages summary");
  await page.click('#languages button[value="ar"]');
  await page.waitForSelector("html[lang=ar]");
  found.push(...(await faultsInEveryWay(page, "own yes, right to left")));
  await next.click();
  await page.locator("#story").waitFor();
  expect(await history(page)).toEqual(before);
  expect(found).toEqual([]);
  await context.close();
});

it("a line that falls away in the first seconds costs nothing: the questions come whole, and nothing says any more that it is gone", async () => {
  const { context, page } = await arrive(street, { questionnaireId: "youth-2" });
  await context.setOffline(true);
  await page.fill("#story", told.story);
  await page.click("button[value=next]");
  await page.locator("#notice", { hasText: "Geen internet" }).waitFor();
  await context.setOffline(false);
  await savedOnServer(page);
  await page.locator("#notice").waitFor({ state: "detached" });
  await toQuestions(page);
  while ((await page.locator(".face").count()) === 0) await onward(page);
  // With their style sheet: without it a face fills the screen.
  expect((await page.locator(".face svg").first().boundingBox())!.width).toBeLessThan(80);
  await context.close();
});

it("who shares the phone on which the link stands has everything erased, and the link opens empty", async () => {
  const { context, page, url } = await arrive(street, { questionnaireId: "youth-2" });
  expect(await page.textContent("#saves")).toContain("Wie je link opent, kan het lezen.");
  await page.fill("#story", told.story);
  await savedOnServer(page);
  await page.getByText("Later of op een ander toestel verder?").click();
  // A letter that is on its way to the server does not come back after it.
  await page.locator("#story").press("Control+End");
  await page.keyboard.type(" En nog iets.");
  await page.getByRole("button", { name: "Haal het verhaal van deze telefoon" }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    "Wie je link of je code heeft",
  );
  expect(await faults(page)).toEqual([]);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.getByText("Wissen lukt nu niet.").waitFor();
  expect(await page.inputValue("#story")).toContain("En nog iets.");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.getByText("Bij ons is het ook gewist.").waitFor();
  expect(await faults(page)).toEqual([]);
  await page.goto(url);
  expect(await page.inputValue("#story")).toBe("");
  expect(await page.locator("#resume").isVisible()).toBe(false);
  await context.close();
});

it("a carer without internet, or in the wifi of a train, is told that it went wrong, and keeps the help and what was chosen", async () => {
  const { context, page } = await arrive(street, { questionnaireId: "child-1" });
  await page.locator("input[name=role]").first().check();
  await page.locator("input[name=yes]").check();
  const next = page.locator("#tell .primary");
  const failed = page.getByText("Er ging iets mis onderweg. Probeer het opnieuw.");
  await context.setOffline(true);
  await next.click();
  await failed.waitFor();
  await context.setOffline(false);
  await context.route(
    /\/v\//,
    (route) => route.fulfill({ status: 429, contentType: "application/json", body: '{"code":"x"}' }),
    { times: 1 },
  );
  const reply = page.waitForResponse((one) => one.status() === 429);
  await next.click();
  await reply;
  await expect.poll(() => next.getAttribute("aria-busy")).toBe(null);
  expect(await failed.count()).toBe(1);
  expect(await page.textContent("#hulp")).toContain("Kindertelefoon");
  expect(await page.locator("input[name=yes]").isChecked()).toBe(true);
  expect(await faults(page)).toEqual([]);
  await next.click();
  await page.getByRole("heading", { name: "Wil jij vertellen?" }).waitFor();
  await context.close();
});

it("the recorder and the page of an open link have no fault; her language comes along, and not in the address", async () => {
  const { administrator } = street.world.people;
  const options = (await administrator.get("/api/administration/invitations/options")).body;
  const made = await administrator.post("/api/invitations/open-links", {
    name: "Affiche",
    campaignId: await newCampaign(street.world),
    providerId: options.providers[0].id,
    segmentId: options.providers[0].segments[0],
    municipalityId: null,
    questionnaireId: "youth-2",
    version: 1,
    perDay: 3,
    startsOn: "2026-11-01",
    endsOn: "2026-12-31",
  });
  const context = await street.phone();
  const page = await context.newPage();
  const found: string[] = [];
  await page.goto(`${street.address}/o/${made.body.slug}?taal=pl`);
  found.push(...(await faultsInEveryWay(page, "open link, Polish")));
  await page.goto(`${street.address}/o/${made.body.slug}?taal=uk`);
  found.push(...(await faultsInEveryWay(page, "open link, Ukrainian")));
  await page.goto(`${street.address}/o/${made.body.slug}?taal=ar`);
  found.push(...(await faultsInEveryWay(page, "open link")));
  await page.locator("#main .primary").click();
  await page.locator("#story").waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("ar");
  expect((await history(page)).addresses.at(-1)).toMatch(/\/v\/[0-9a-z-]{19}$/);
  // A language that does not exist changes nothing.
  await page.goto(`${page.url()}?taal=xx`);
  expect(await page.getAttribute("html", "lang")).toBe("ar");
  expect(page.url()).not.toContain("taal");
  await page.goto(`${page.url()}?taal=nl`);
  expect(await page.getAttribute("html", "lang")).toBe("nl");

  await page.getByRole("button", { name: "Liever inspreken?" }).click();
  await page.getByRole("button", { name: "Opnemen" }).waitFor();
  found.push(...(await faultsInEveryWay(page, "recorder")));
  expect(found).toEqual([]);
  await context.close();
});
