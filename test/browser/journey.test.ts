import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { TOTP } from "otpauth";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "../../api/access/passwords.ts";
import { startWorker, type Worker } from "../../api/worker.ts";
import { packagePath } from "../../db/paths.ts";
import { alike, tell } from "../api/coded.ts";
import { links } from "../links.ts";
import { makeWorld, type World } from "../make.ts";
import { onward } from "../survey-ui/phones.ts";
import { type Office, openOffice } from "./office.ts";

const story =
  "Mijn begeleider Sanne van de groep luisterde echt naar mij. We hebben samen het plan gemaakt en ik mocht zelf kiezen wat erin kwam. Dat had nog nooit iemand gedaan.";

/** The whole journey on a real database, in a real browser, as four people live it. */
describe("one story travels the whole way", () => {
  let world: World;
  let worker: Worker;
  let office: Office;

  beforeAll(async () => {
    world = await makeWorld("embedded", { demo: true });
    Object.assign(world.services, { wake: () => worker?.wake() });
    // Nine stories are there already: the tenth makes the group large enough to show.
    await tell(
      world,
      alike(9, {
        provider: "veerpont",
        segment: "4",
        wave: "2026-2",
        codes: [{ theme: "equal-collaboration", valence: "positive" }],
        permission: "quote",
        released: true,
        quoted: true,
        text: "We maakten het plan met elkaar, en ik mocht zeggen wat ik belangrijk vond. Dat was verhaal",
      }),
    );
    await world.work();
    worker = startWorker(world.services);
    office = await openOffice(world);
  });
  afterAll(async () => {
    await office?.close();
    await worker?.stop();
    await world?.close();
  });

  it("from a phone, past a researcher, to a provider's summary and a duidingssessie", async () => {
    const [code] = await links(world.db, { provider: "veerpont", segment: "4" });

    // A youth of fifteen opens the link, types, and answers or skips what is asked.
    const youth = await office.open(office.phone());
    await youth.goto(`${office.address}/v/${code}`);
    expect(await youth.textContent("body")).toMatch(/demo/i);
    await youth.getByRole("textbox", { name: "Jouw verhaal" }).fill(story);
    await picture(youth, "phone-story");
    await youth.getByText("Bewaard", { exact: true }).waitFor();
    // By keyboard, as fast as fingers go: the page moved to the button, and the next step opens at its top all the same.
    for (const key of ["Tab", "Tab", "Enter"]) await youth.keyboard.press(key);
    const sendButton = youth.getByRole("button", { name: "Verstuur mijn verhaal" });
    const triad = youth.getByRole("button", { name: "Kies uit een lijst" });
    await youth.waitForSelector("#questions .kicker");
    await youth.waitForTimeout(700);
    expect(await youth.evaluate(() => scrollY)).toBe(0);
    while (!(await sendButton.isVisible())) {
      if (await triad.isVisible()) await picture(youth, "phone-triad");
      const quoted = youth.getByRole("radio", { name: /citeren|citaat|aanhalen/i }).first();
      if (await quoted.isVisible()) await quoted.check();
      await onward(youth);
    }
    expect(await youth.textContent("main")).toContain("We hebben samen het plan gemaakt");
    await sendButton.click();
    await youth.locator(".receipt .code").waitFor();
    expect(await youth.locator(".receipt .code").textContent()).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(await youth.title()).not.toMatch(/jeugd|hulp|verhaal/i);
    const used = await youth.goto(`${office.address}/v/${code}`);
    expect(used?.status()).toBe(410);

    // A researcher signs in with password and second factor, reviews what the machine found, and codes.
    const { researcher } = world.people;
    const passwordHash = await hashPassword("een lang wachtwoord voor Noor");
    await world.query(sql`update account set password_hash = ${passwordHash} where id = ${researcher.id}`);
    const noor = await office.open(office.desk());
    await noor.goto(`${office.address}/app/`);
    await noor.getByLabel("E-mailadres").fill("noor@demo.invalid");
    await noor.getByLabel("Wachtwoord").fill("een lang wachtwoord voor Noor");
    await noor.getByRole("button", { name: "Verder" }).click();
    const secret = (await noor.locator(".vw-secret").textContent())!.replaceAll(" ", "");
    // The world's clock stands still; the code is made for that moment.
    const totp = new TOTP({ secret });
    await noor
      .getByLabel("Code van zes cijfers")
      .fill(totp.generate({ timestamp: world.clock.now.getTime() }));
    await noor.getByRole("button", { name: "Inloggen" }).click();
    await noor.getByRole("heading", { name: "Verhalen" }).waitFor();
    await noor.getByRole("link", { name: /Jongere over Veerpont/ }).click();
    await noor.getByRole("heading", { name: "Herkenbare passages" }).waitFor();
    const passages = noor.getByRole("complementary", { name: "Herkenbare passages" });
    await passages.getByText("Sanne").first().waitFor();
    await picture(noor, "review");
    await noor.getByRole("button", { name: "Goedkeuren en coderen" }).click();

    // By keyboard: the second sentence, equal collaboration, positive.
    const text = noor.getByRole("group", { name: /Veilige tekst/ });
    await text.waitFor();
    expect(await text.textContent()).toContain("[persoon 1]");
    expect(await text.textContent()).not.toContain("Sanne");
    await text.focus();
    for (const key of ["ArrowDown", "Shift+ArrowDown", "Enter"]) await noor.keyboard.press(key);
    await noor.keyboard.type("gelijkw");
    await noor.keyboard.press("Enter");
    await noor.getByRole("group", { name: "Waardering van Gelijkwaardig samenwerken" }).waitFor();
    await noor.keyboard.press("1");
    await noor.getByLabel("Coderingen").getByText("Gelijkwaardig samenwerken").first().waitFor();
    await picture(noor, "coding");
    await noor.getByRole("button", { name: /^Klaar/ }).click();
    await noor.getByText("Gecodeerd, telt mee").waitFor();

    // A contract manager records why, and reads the provider; the story counts, nobody is recognisable.
    const maaike = await office.enter(office.desk(), "contract-manager");
    await maaike.getByRole("heading", { name: "Eerst: waarom en op welke grond" }).waitFor();
    await maaike.getByRole("radio", { name: /Taak van algemeen belang/ }).check();
    await maaike.getByRole("radio", { name: /Leren en verbeteren/ }).check();
    await maaike.getByRole("button", { name: "Vastleggen en openen" }).click();
    await maaike.getByRole("link", { name: "Veerpont Ambulante Jeugdhulp" }).click();
    await maaike.getByRole("heading", { level: 1, name: "Veerpont Ambulante Jeugdhulp" }).waitFor();
    await expect
      .poll(
        async () => {
          await maaike.reload();
          await maaike.getByRole("heading", { level: 1, name: "Veerpont Ambulante Jeugdhulp" }).waitFor();
          return maaike.textContent("main");
        },
        { interval: 1_000 },
      )
      .toMatch(/10\s+verhalen/);
    const page = (await maaike.textContent("main"))!;
    expect(page).toContain("Gelijkwaardig samenwerken");
    expect(page).not.toContain("Sanne");
    await picture(maaike, "summary");
    const id = noor.url().match(/verhalen\/([0-9a-f-]{36})/)?.[1] ?? "";
    for (const path of [
      "/api/stories",
      `/api/stories/${id || researcher.id}`,
      `/api/stories/${id || researcher.id}/review`,
    ])
      expect((await maaike.request.get(office.address + path)).status()).toBe(403);

    // And takes it to a duidingssessie.
    await maaike.goto(`${office.address}/app/sessies/nieuw`);
    await maaike.getByLabel("Naam van de sessie").fill("Samen beslissen in het najaar");
    await maaike.getByLabel("De vraag").fill("Wanneer voelt een plan als een eigen plan?");
    await maaike.getByRole("radio", { name: /Eén aanbieder/ }).check();
    await maaike
      .getByLabel("Aanbieder", { exact: true })
      .selectOption({ label: "Veerpont Ambulante Jeugdhulp" });
    await maaike.getByRole("checkbox", { name: "Gelijkwaardig samenwerken" }).check();
    await maaike.locator("form button[type=submit]").click();
    await maaike.getByRole("heading", { name: "Verhalen op tafel" }).waitFor();
    const book = maaike.getByRole("region", { name: "Van de hele tafel" });
    await book.getByRole("button", { name: /waarneming/i }).click();
    const observation = book.getByLabel("Waarnemingen 1");
    await observation.fill("Zes vertellers noemen dat ze zelf mochten kiezen.");
    await observation.blur();
    await maaike
      .getByText(/Bewaard/i)
      .first()
      .waitFor();
    await picture(maaike, "session");
    await maaike.reload();
    await maaike.getByRole("heading", { name: "Verhalen op tafel" }).waitFor();
    await expect
      .poll(() =>
        maaike
          .getByLabel(/^Waarneming/)
          .first()
          .inputValue(),
      )
      .toBe("Zes vertellers noemen dat ze zelf mochten kiezen.");
    expect(office.wrong).toEqual([]);
  });
});

/** The pictures of the README. Kept when PICTURES is set; otherwise they only show what a failing test saw. */
async function picture(page: Page, name: string): Promise<void> {
  const seen = packagePath("test-results");
  mkdirSync(seen, { recursive: true });
  await page.screenshot({ path: join(seen, `${name}.png`) });
  if (process.env.PICTURES) cpSync(join(seen, `${name}.png`), packagePath("docs/pictures", `${name}.png`));
}
