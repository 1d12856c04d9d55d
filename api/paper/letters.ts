import { setImmediate as breathe } from "node:timers/promises";
import { type InvitingLanguage, inviting } from "../../db/inviting-texts.ts";
import { spokenAt } from "../pages/inviting.ts";
import { contactOf } from "../pages/words.ts";
import { makePdf, mm, page, type Sheet } from "./sheet.ts";

/** One letter: for whoever gets it, no name on it. */
export interface PaperLetter {
  code: string;
  route: string;
  language: InvitingLanguage;
  regionId: string;
  regionName: string;
  isDemo: boolean;
  expiresOn: string;
}

/**
 * Letters with a QR code, one page each, as a tagged PDF that is made while it is sent. Nothing of it is kept.
 * @param base address before the code, for instance https://vertel.example.nl/v/
 */
export function lettersPdf(letters: PaperLetter[], base: string): ReadableStream<Uint8Array> {
  return makePdf({ title: "Uitnodigingen om te vertellen", lang: "nl" }, async (sheet) => {
    for (const letter of letters) {
      writeLetter(sheet, letter, base);
      await breathe();
    }
  });
}

function writeLetter(sheet: Sheet, letter: PaperLetter, base: string): void {
  const t = inviting(letter.language, letter.route);
  const email = contactOf(letter.regionId)?.contact.email;
  const url = spokenAt(base + letter.code, letter.language);
  const body = { size: letter.route === "child" ? 13 : 12 };
  sheet.part(t.say("letter.title"), t, () => {
    sheet.text("P", letter.isDemo ? `${letter.regionName}. ${t.say("letter.demo")}` : letter.regionName, {
      size: 11,
      color: "#4a4f5a",
      after: 18,
    });
    sheet.text("H1", t.say("letter.title"), { size: 27, strong: true, after: 12 });
    sheet.text("P", t.say("letter.lead", { region: letter.regionName }), body);
    if (letter.route === "child") sheet.text("P", t.say("letter.together"), body);
    sheet.text("P", t.say("letter.short"), { ...body, after: 14 });
    putCode(sheet, t, { url, base, letter });

    const heading = { size: 13.5, strong: true, after: 3 };
    const small = { size: 11.5, after: 10 };
    sheet.text("H2", t.say("letter.anonymous-title"), heading);
    sheet.text("P", t.say("letter.anonymous"), small);
    sheet.text("H2", t.say("letter.choice-title"), heading);
    sheet.text("P", t.say("letter.choice"), small);
    sheet.text("H2", t.say("letter.help-title"), heading);
    sheet.text("P", t.say("letter.helpline"), { ...small, after: 4 });
    sheet.list(
      ["112", "home", "child", "113"].map((id) => t.say(`letter.help-${id}`)),
      { size: 11.5, after: 10 },
    );
    if (email) sheet.text("P", t.say("letter.contact", { email }), small);
  });
}

/** The QR code with, beside it, the way for who types: the address and the code in large letters. */
function putCode(
  sheet: Sheet,
  t: ReturnType<typeof inviting>,
  { url, base, letter }: { url: string; base: string; letter: PaperLetter },
): void {
  const top = sheet.y;
  const size = mm(40);
  const inset = 12;
  const right = t.dir === "rtl";
  const qrX = right ? page.width - page.side - inset - size : page.side + inset;
  const place = {
    x: right ? page.side + inset : qrX + size + 20,
    width: page.width - 2 * page.side - size - 2 * inset - 20,
  };
  sheet.y = top + inset;
  sheet.text("P", t.say("letter.scan"), { size: 13, strong: true, after: 8 }, place);
  sheet.qr(url, t.say("letter.qr", { url }), { x: qrX, y: top + inset, size });
  sheet.text("P", t.say("letter.type"), { size: 11.5, after: 1 }, place);
  sheet.text("P", base.replace(/^https?:\/\//, ""), { size: 11.5, after: 6 }, place);
  sheet.text("P", `${t.say("letter.code")}:`, { size: 11.5, after: 0 }, place);
  sheet.text("P", letter.code, { size: 17, strong: true, after: 5 }, place);
  sheet.text("P", t.say("letter.until", { date: t.date(letter.expiresOn) }), { size: 10.5, after: 0 }, place);
  const height = Math.max(sheet.y, top + inset + size) + inset - top;
  sheet.ornament((doc) =>
    doc
      .roundedRect(page.side, top, page.width - 2 * page.side, height, 4)
      .lineWidth(0.8)
      .stroke("#9aa0ac"),
  );
  sheet.y = top + height + 18;
}
