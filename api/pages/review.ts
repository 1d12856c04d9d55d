import { html } from "hono/html";
import { askedAgain, type OtherStory, otherStories } from "../contract/again.ts";
import { type Answers, none } from "../contract/answers.ts";
import { inWords, type Question, type QuestionnaireJson } from "../contract/questionnaires.ts";
import type { Corner, Shares } from "../contract/shares.ts";
import { poleInWords, sharesInWords } from "../contract/told.ts";
import type { Html } from "./layout.ts";
import { errorSummary, type Telling } from "./tell.ts";
import type { Say } from "./words.ts";

/**
 * Everything once more before sending.
 * @param receipt made for this page: sending it twice gives one story
 */
export function reviewPage(page: Telling, receipt: string): Html {
  const { t, json, code, answers } = page;
  const more = (answers.more ?? {}) as Partial<Record<OtherStory, Answers>>;
  const others = otherStories.filter((key) => more[key] && Object.keys(more[key]).length > 0);
  const next = otherStories.find((key) => !others.includes(key));
  return html`<form class="column" id="tell" method="post" action="/v/${code}" novalidate>
<input type="hidden" name="step" value="${json.pages.length + 1}">
<input type="hidden" name="receipt" value="${receipt}">
<h1>${t("review.title")}</h1>
<p class="lead">${t("review.lead")}</p>
${errorSummary(page.problems, json, t)}
${others.length > 0 ? html`<h2>${t("more.story", { number: 1 })}</h2>` : ""}
${answersOf(json, answers, (step) => `/v/${code}?stap=${step}`, t)}
${others.map((key) => {
  const number = Number(key);
  return html`<h2>${t("more.story", { number })}</h2>
${answersOf(askedAgain(json), more[key]!, (step) => `/v/${code}?verhaal=${key}&stap=${step}`, t)}
<p class="go"><button type="submit" name="act" value="remove-${key}" class="quiet">${t("more.remove", { number })}</button></p>`;
})}
<p>${t("consent.sending")}</p>
<p class="go"><button type="submit" name="act" value="send" class="primary">${t("button.send")}</button></p>
${
  next
    ? html`<section class="another"><p>${t("more.text")}</p>
<p class="go"><button type="submit" name="act" value="more-${next}" class="quiet">${t("more.add")}</button></p></section>`
    : ""
}
</form>`;
}

function answersOf(
  json: QuestionnaireJson,
  answers: Answers,
  address: (step: number) => string,
  t: Say,
): Html {
  const told = json.pages.flatMap((one, i) =>
    one.elements
      .filter((q) => q.name !== "prompt")
      .map((q) => ({
        name: q.name,
        at: address(i + 1),
        question: inWords(q.title),
        answer: answerInWords(q, answers[q.name], t),
      })),
  );
  const list = (some: typeof told) => html`<dl>
${some.map(
  (one) => html`<div><dt>${one.question}</dt>
<dd dir="auto" class="${one.answer ? "" : "empty"}">${one.answer ?? t("review.empty")}</dd>
<dd class="edit"><a href="${one.at}">${t("button.edit")}<span class="unseen"> ${one.question}</span></a></dd></div>`,
)}
</dl>`;
  const named = (...names: string[]) => told.filter(({ name }) => names.includes(name));
  const own = [...named("story", "title"), ...named("permission")];
  const others = told.filter((one) => !own.includes(one));
  // As on the phone: what weighs most stands open, the rest folds.
  return html`<div class="review">${list(named("story", "title"))}
${others.length > 0 ? html`<details class="others"><summary>${t("review.others")}</summary>${list(others)}</details>` : ""}
${list(named("permission"))}</div>`;
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
    if (q.type === "poles") return poleInWords(Number(answer), inWords(q.minLabel), inWords(q.maxLabel), t);
    const names: Record<Corner, string> = {
      left: inWords(q.left.text),
      top: inWords(q.top.text),
      right: inWords(q.right.text),
    };
    return sharesInWords(answer as Shares, names, t);
  }
  return String(answer);
}
