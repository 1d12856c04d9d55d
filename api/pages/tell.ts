import { html, raw } from "hono/html";
import type { OtherStory, StoryNumber } from "../contract/again.ts";
import type { Answers } from "../contract/answers.ts";
import { inWords, type Question, type QuestionnaireJson } from "../contract/questionnaires.ts";
import type { FieldProblem } from "../problem.ts";
import { afterStory } from "./assets.ts";
import { takeBack } from "./gate.ts";
import type { Html } from "./layout.ts";
import { plainQuestion, textArea } from "./plain.ts";
import { phoneTexts, type Say } from "./words.ts";

export interface Telling {
  code: string;
  regionId: string;
  regionName: string;
  route: string;
  minutes: number;
  days: string;
  json: QuestionnaireJson;
  seq: number;
  answers: Answers;
  /** Which further story a page is about; then `json` and `answers` are of that one. */
  other?: OtherStory | undefined;
  /** Whether stories can be spoken here, and which of this sitting have been. */
  canSpeak: boolean;
  spoken: StoryNumber[];
  problems: FieldProblem[];
  /** Whether a carer agreed, and may still take it back. */
  agreed: boolean;
  t: Say;
}

/** The few texts the first page's script needs; the rest comes with the questions. */
export const firstTexts =
  /^(save|queued|offline\.title|later|button\.(next|retry|clear-device)|done\.cleared|quick-exit\.shared|error\.(story|server|too)|characters|language\.offline)/;

/** The first page: who asks and why, and at once the story itself. The script takes it from here, if it comes. */
export function tellPage(page: Telling): Html {
  const { t, json, answers, code } = page;
  const first = json.pages[0]!;
  const story = first.elements.find((q) => q.name === "story") as Extract<Question, { type: "comment" }>;
  const prompt = first.elements.find((q) => q.name === "prompt");
  const problem = page.problems.find((p) => p.path === "story");
  const texts = Object.fromEntries(
    Object.entries(phoneTexts(page.regionId, page.route, t.language)).filter(([key]) => firstTexts.test(key)),
  );
  const start = {
    code,
    seq: page.seq,
    answers,
    texts,
    max: story.maxLength,
    questions: afterStory(),
    sounds: page.spoken,
  };
  const know = html`<div class="know">
<p>${t("landing.short", { minutes: page.minutes })}</p>
<details><summary>${t("landing.more")}</summary>
<dl>
${(["who", "why", "time", "anonymous"] as const).map(
  (key) => html`<dt>${t(`landing.${key}.title`)}</dt>
<dd>${t(`landing.${key}.text`, { region: page.regionName, minutes: page.minutes })}</dd>`,
)}
</dl>
<p>${t("landing.choice")}</p>
<p>${t("landing.withdraw")}</p>
<p>${t("landing.own")}</p>
</details>
<p class="not-helpline"><strong>${t("helpline.title")}.</strong> ${t("helpline.start", { days: t(`days.${page.days}`) })} <a href="#hulp">${t("help.open")}</a></p>
</div>`;
  return html`<div class="column intro">
<p class="kicker" lang="nl">Jeugdhulp · ${page.regionName}</p>
<h1>${inWords(first.title)}</h1>
${errorSummary(page.problems, json, t)}
${first.description ? html`<p class="lead">${inWords(first.description)}</p>` : ""}
<div class="resumed" id="resumed"${page.seq > 0 ? "" : html` hidden`}>
<p>${t("landing.resume.text")}</p>
<a class="button primary" id="resume" href="${whereTheyWere(page)}">${t("landing.resume")}</a>
</div>
${know}
</div>
<form class="column tell" id="tell" method="post" action="/v/${code}" novalidate>
<input type="hidden" name="step" value="1">
${
  prompt?.type === "radiogroup"
    ? html`<fieldset class="question prompts" id="q-prompt"><legend>${inWords(prompt.title)}</legend>
${prompt.description ? html`<p class="hint">${inWords(prompt.description)}</p>` : ""}
${prompt.choices.map(
  (c) =>
    html`<label class="choice"><input type="radio" name="prompt" value="${c.value}"${answers.prompt === c.value ? html` checked` : ""}><span>${inWords(c.text)}</span></label>`,
)}</fieldset>`
    : ""
}
<div class="question" id="q-story">
<label class="ask" for="story">${inWords(story.title)}</label>
<p class="hint" id="story-hint">${inWords(story.description)}<br>${t("landing.language")}</p>
${problem ? html`<p class="wrong" id="story-wrong">${problem.message}</p>` : ""}
${textArea("story", story.maxLength, story.rows ?? 8, String(answers.story ?? ""), problem ? "story-wrong story-hint" : "story-hint")}
<p class="left" id="left" hidden></p>
${page.canSpeak ? html`<div id="voice" class="voice" hidden><button type="button" class="quiet">${t("voice.open")}</button></div>` : ""}
</div>
<p class="small">${t("required.note")}</p>
<p class="go"><button type="submit" name="act" value="next" class="primary">${t("button.next")}</button></p>
</form>
<div id="questions" class="column" hidden></div>
<p class="column save-more" id="save-more" role="status"></p>
${page.agreed ? takeBack(t, code) : ""}
${dataFor(start)}`;
}

/**
 * Where somebody was who comes back: after the last page with an answer, or at the story itself. With scripts it is one
 * question at a time (survey-ui/respondent/questions.tsx).
 */
function whereTheyWere({ code, json, answers }: Telling): string {
  const answered = json.pages.map(({ elements }) => elements.some(({ name }) => name in answers));
  const last = answers.more ? json.pages.length : answered.lastIndexOf(true) + 1;
  return last > 1 ? `/v/${code}?stap=${last + 1}` : "#q-story";
}

/** What the script needs to know. Inside a script element only "<" could end the data early. */
export function dataFor(start: object): Html {
  return html`<script type="application/json" id="start">${raw(JSON.stringify(start).replaceAll("<", "\\u003c"))}</script>`;
}

export function errorSummary(problems: FieldProblem[], json: QuestionnaireJson, t: Say): Html | "" {
  if (problems.length === 0) return "";
  const titles = new Map(
    json.pages.flatMap((p) => p.elements.map((q) => [q.name, inWords(q.title)] as const)),
  );
  return html`<div class="summary" role="alert" tabindex="-1">
<h2>${t("error.summary.title")}</h2>
<ul>${problems.map((p) =>
    titles.has(p.path)
      ? html`<li><a href="#${p.path === "story" ? "story" : `q-${p.path}`}">${titles.get(p.path)}: ${p.message}</a></li>`
      : html`<li>${p.message}</li>`,
  )}</ul>
</div>`;
}

/** A later page as a plain form. @param step counts from 1; the page after the last is the review */
export function stepPage(page: Telling, step: number): Html {
  const { t, json, code, answers } = page;
  const current = json.pages[step - 1]!;
  return html`<form class="column" id="tell" method="post" action="/v/${code}" novalidate>
<input type="hidden" name="step" value="${step}">${page.other ? html`<input type="hidden" name="verhaal" value="${page.other}">` : ""}
<p class="kicker">${page.other ? html`${t("more.story", { number: Number(page.other) })}. ` : ""}${t("progress.step", { step, total: json.pages.length + 1 })}</p>
<h1>${inWords(current.title)}</h1>
${current.description ? html`<p class="hint">${inWords(current.description)}</p>` : ""}
${errorSummary(page.problems, json, t)}
${current.elements.map((q) => plainQuestion(q, answers[q.name], t))}
<p class="go"><button type="submit" name="act" value="next" class="primary">${t("button.next")}</button>
<button type="submit" name="act" value="back" class="quiet">${t("button.previous")}</button></p>
</form>`;
}
