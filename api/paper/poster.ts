import { type InvitingLanguage, inviting } from "../../db/inviting-texts.ts";
import { spokenAt } from "../pages/inviting.ts";
import { makePdf, mm, page } from "./sheet.ts";

/** A poster of one page for a waiting room: the question, large, and the way in. @param url of the open link */
export function posterPdf(
  { route, regionName, isDemo }: { route: string; regionName: string; isDemo: boolean },
  url: string,
  language: InvitingLanguage,
): ReadableStream<Uint8Array> {
  const t = inviting(language, route);
  return makePdf({ title: t.say("poster.title"), lang: t.lang }, async (sheet) => {
    sheet.part(t.say("poster.title"), t, () => {
      sheet.y = mm(30);
      const small = { size: 15, color: "#4a4f5a", after: 26 };
      sheet.text("P", isDemo ? `${regionName}. ${t.say("letter.demo")}` : regionName, small);
      sheet.text("H1", t.say("poster.title"), { size: 46, strong: true, after: 20 });
      sheet.text("P", t.say("poster.lead", { region: regionName }), { size: 21, after: 10 });
      sheet.text("P", t.say("poster.anonymous"), { size: 21, after: 26 });
      const size = mm(80);
      const x = t.dir === "rtl" ? page.width - page.side - size : page.side;
      const scanned = spokenAt(url, language);
      sheet.qr(scanned, t.say("letter.qr", { url: scanned }), { x, y: sheet.y, size });
      sheet.y += size + 16;
      sheet.text("P", t.say("letter.scan"), { size: 19, strong: true, after: 6 });
      sheet.text("P", url.replace(/^https?:\/\//, ""), { size: 19, after: 26 });
      sheet.text("P", `${t.say("letter.help-title")}. ${t.say("letter.help")}`, { size: 13 });
    });
  });
}
