import { inviting } from "../../db/inviting-texts.ts";
import { inWords, type Question, type QuestionnaireJson } from "../contract/questionnaires.ts";
import { polesInSteps } from "../contract/told.ts";
import { contactOf } from "../pages/words.ts";
import { makePdf, mm, page, type Sheet } from "./sheet.ts";

/** Millimetres below which a new page begins. */
const bottom = page.height - mm(22);

/**
 * An empty questionnaire to fill in with a pen: boxes to tick, lines to write on. It asks for no name. Tagged, so that it
 * can be read aloud as well; it has no fields to fill in on a screen, for which the link is.
 */
export function formPdf(
  json: QuestionnaireJson,
  about: { route: string; regionName: string; regionId: string; isDemo: boolean },
): ReadableStream<Uint8Array> {
  const t = inviting("nl", about.route);
  const title = t.say("letter.title");
  return makePdf({ title, lang: "nl" }, async (sheet) => {
    sheet.part(title, t, () => {
      sheet.text("P", about.isDemo ? `${about.regionName}. ${t.say("letter.demo")}` : about.regionName, {
        size: 11,
        color: "#4a4f5a",
        after: 10,
      });
      sheet.text("H1", title, { size: 24, strong: true, after: 8 });
      sheet.text("P", `${t.say("letter.lead", { region: about.regionName })} ${t.say("letter.anonymous")}`, {
        size: 11.5,
      });
      sheet.text("P", t.say("letter.choice"), { size: 11.5 });
      sheet.text("P", `${t.say("letter.help-title")}. ${t.say("letter.helpline")} ${t.say("letter.help")}`, {
        size: 11.5,
        after: 14,
      });
      for (const part of json.pages)
        for (const [i, question] of part.elements.entries())
          ask(sheet, question, i === 0 ? inWords(part.title) : "");
      const email = contactOf(about.regionId)?.contact.email;
      if (email) {
        room(sheet, 30);
        sheet.text("P", t.say("letter.contact", { email }), { size: 11.5 });
      }
    });
  });
}

/** Starts a page when so many points do not fit on this one. */
function room(sheet: Sheet, needed: number): void {
  if (sheet.y + needed > bottom) sheet.nextPage();
}

const head = { size: 13, strong: true, after: 3 };
const hint = { size: 10.5, color: "#4a4f5a", after: 5 };
const item = { size: 11.5, after: 0 };

function ask(sheet: Sheet, question: Question, heading: string): void {
  const title = inWords(question.title);
  const choices = choicesOf(question);
  const lines =
    question.type === "comment" ? (question.name === "story" ? 14 : 4) : question.type === "text" ? 1 : 0;
  const needed = sheet.height(title, head) + 30 + Math.min(choices.length, 6) * 19 + Math.min(lines, 5) * 24;
  room(sheet, needed + (heading ? 40 : 0));
  if (heading) sheet.text("H2", heading, { size: 17, strong: true, after: 6 });
  if (title !== heading) sheet.text("P", title, head);
  if (question.description) sheet.text("P", inWords(question.description), hint);
  for (const choice of choices) {
    room(sheet, 19);
    const y = sheet.y;
    sheet.ornament((doc) =>
      doc
        .rect(page.side, y + 2.5, 10.5, 10.5)
        .lineWidth(0.9)
        .stroke("#16181d"),
    );
    sheet.text(
      "P",
      choice,
      { ...item, after: 3 },
      { x: page.side + 20, width: page.width - 2 * page.side - 20 },
    );
  }
  for (let i = 0; i < lines; i++) {
    room(sheet, 24);
    sheet.y += 22;
    const y = sheet.y;
    sheet.ornament((doc) =>
      doc
        .moveTo(page.side, y)
        .lineTo(page.width - page.side, y)
        .lineWidth(0.6)
        .stroke("#767c88"),
    );
  }
  sheet.y += 14;
}

/** What can be ticked. A place in a triangle or between poles becomes the same steps as for who has no scripts. */
function choicesOf(q: Question): string[] {
  switch (q.type) {
    case "radiogroup":
      return q.choices.map((one) => inWords(one.text));
    case "checkbox":
      return [...q.choices.map((one) => inWords(one.text)), ...(q.showNoneItem ? [inWords(q.noneText)] : [])];
    case "feelings":
      return [...q.choices.map((one) => inWords(one.text)), inWords(q.noneText)];
    case "rating":
      return Array.from({ length: q.rateMax - q.rateMin + 1 }, (_, i) => {
        const n = q.rateMin + i;
        const words =
          n === q.rateMin ? q.minRateDescription : n === q.rateMax ? q.maxRateDescription : undefined;
        return words ? `${n}: ${inWords(words)}` : String(n);
      });
    case "poles":
      return [...polesInSteps(inWords(q.minLabel), inWords(q.maxLabel)), inWords(q.naText)];
    case "triad":
      return [
        ...(["left", "top", "right"] as const).map((corner) => `vooral: ${inWords(q[corner].text)}`),
        "alle drie evenveel",
        inWords(q.naText),
      ];
    default:
      return [];
  }
}
