import { html } from "hono/html";
import { none } from "../contract/answers.ts";
import { inWords, type Question } from "../contract/questionnaires.ts";
import { corners, percents, type Shares } from "../contract/shares.ts";
import type { Html } from "./layout.ts";
import { errorSummary, type Telling } from "./tell.ts";
import type { Say } from "./words.ts";

/**
 * Everything once more before sending.
 * @param receipt made for this page: sending it twice gives one story
 */
export function reviewPage(page: Telling, receipt: string): Html {
  const { t, json, code, answers } = page;
  const told = json.pages.flatMap((one, i) =>
    one.elements
      .filter((q) => q.name !== "prompt")
      .map((q) => ({
        step: i + 1,
        question: inWords(q.title),
        answer: answerInWords(q, answers[q.name], t),
      })),
  );
  return html`<form class="column" id="tell" method="post" action="/v/${code}" novalidate>
<input type="hidden" name="step" value="${json.pages.length + 1}">
<input type="hidden" name="receipt" value="${receipt}">
<h1>${t("review.title")}</h1>
<p class="lead">${t("review.lead")}</p>
${errorSummary(page.problems, json, t)}
<dl class="review">
${told.map(
  (one) => html`<div><dt>${one.question}</dt>
<dd dir="auto" class="${one.answer ? "" : "empty"}">${one.answer ?? t("review.empty")}</dd>
<dd class="edit"><a href="/v/${code}?stap=${one.step}">${t("button.edit")}<span class="unseen"> ${one.question}</span></a></dd></div>`,
)}
</dl>
<p>${t("consent.sending")}</p>
<p class="go"><button type="submit" name="act" value="send" class="primary">${t("button.send")}</button></p>
</form>`;
}

/** An answer in the words the questionnaire gave it, or null when there is none. */
function answerInWords(q: Question, answer: unknown, t: Say): string | null {
  if (answer === undefined || answer === null || answer === "") {
    const usual = q.type === "radiogroup" ? q.defaultValue : undefined;
    return usual === undefined ? null : answerInWords(q, usual, t);
  }
  if (q.type === "checkbox" || q.type === "feelings") {
    const texts = (answer as string[]).map((value) =>
      value === none ? inWords(q.noneText) : inWords(q.choices.find((c) => c.value === value)?.text),
    );
    return texts.join(", ") || null;
  }
  if (q.type === "radiogroup") return inWords(q.choices.find((c) => c.value === answer)?.text) || null;
  if (q.type === "triad" || q.type === "poles") {
    if ((answer as { na?: boolean }).na) return inWords(q.naText);
    if (q.type === "poles")
      return t("poles.value", { value: Number(answer), min: inWords(q.minLabel), max: inWords(q.maxLabel) });
    const { left: a, top: b, right: c } = percents(answer as Shares);
    const [left, top, right] = corners.map((corner) => inWords(q[corner].text));
    return t("triad.value", { left: left!, top: top!, right: right!, a, b, c });
  }
  return String(answer);
}
