import { html } from "hono/html";
import { hashSecret, readCode } from "../access/secrets.ts";
import { addedLength, type ReceiptAnswer } from "../contract/respondents.ts";
import { agreementList } from "./agreements.ts";
import { quietForms } from "./gate.ts";
import type { Html } from "./layout.ts";
import { dayInWords, type Say } from "./words.ts";

/**
 * Where a storyteller types the receipt. The code goes by POST: it stands in no address and no history. Whether a youth or a
 * parent types it is known only afterwards: the words here suit both.
 * @param wrong what was typed before, and what to say about it
 */
export function receiptForm(t: Say, wrong?: { typed: string; message: string }): Html {
  return html`<div class="column message">
<h1>${t("receipt.ask")}</h1>
<p class="lead" id="lead">${t("receipt.lead")}</p>
<form method="post" action="/terug" novalidate>
<div class="question">
<label class="ask" for="code">${t("start.code")}</label>
<p class="hint" id="code-hint">${t("start.code.hint")}</p>
${wrong ? html`<p class="wrong" id="code-wrong" role="alert">${wrong.message}</p>` : ""}
<input class="code-field" dir="ltr" type="text" id="code" name="code" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="60"${wrong ? html` value="${wrong.typed}" aria-invalid="true" autofocus` : ""} aria-describedby="${wrong ? "code-wrong code-hint" : "code-hint"}">
</div>
<p class="go"><button class="primary" type="submit">${t("receipt.look")}</button></p>
</form>
</div>
${quietForms(t)}`;
}

/**
 * What happened so far with each story, a word to add, and the way back.
 * @param wrong what went wrong with a word that was to be added: to which story, why, and the word itself
 */
export function receiptPage(
  t: Say,
  code: string,
  found: ReceiptAnswer,
  wrong?: { story: number; message: string; text: string },
): Html {
  const date = (day: string) => dayInWords(day, t.language);
  const several = found.stories.length > 1;
  const below = (title: string) => (several ? html`<h3>${title}</h3>` : html`<h2>${title}</h2>`);
  return html`<div class="column">
<form id="again" method="post" action="/terug"><input type="hidden" name="code" value="${code}"></form>
<h1>${t("receipt.title")}</h1>
<p class="lead">${t("receipt.received-on", { date: date(found.receivedOn) })}</p>
${found.stories.map(
  (story) => html`${several ? html`<h2>${t("more.story", { number: story.number })}</h2>` : ""}
<ol class="happened">
${story.happened.map((state) => html`<li>${t(`receipt.state.${state}`)}</li>`)}
</ol>
<p>${t(`receipt.permission.${story.permission}`)}</p>
${
  story.agreements.length > 0
    ? html`${below(t("receipt.agreement.title"))}${agreementList(t, story.agreements)}`
    : story.happened.includes("session")
      ? html`<p>${t("receipt.agreement.later")}</p>`
      : ""
}
${story.added.map(
  (added) => html`${below(t("receipt.added.on", { date: date(added.receivedOn) }))}
<ol class="happened">${added.happened.map((state) => html`<li>${t(`receipt.added.${state}`)}</li>`)}</ol>`,
)}
${addForm(t, code, story.number, wrong?.story === story.number ? wrong : undefined)}`,
)}
<h2>${t("receipt.withdraw.title")}</h2>
<details><summary>${t("receipt.withdraw.open")}</summary>
<p>${t("receipt.withdraw.confirm")}</p>
<form method="post" action="/terug/weg">
<input type="hidden" name="code" value="${code}">
<p class="go"><button class="quiet" type="submit">${t("receipt.withdraw")}</button></p>
</form>
</details>
</div>
${quietForms(t)}`;
}

/** The form has an id of its own: sent twice, the word is added once. */
function addForm(t: Say, code: string, story: number, wrong?: { message: string; text: string }): Html {
  const field = `added-${story}`;
  return html`<details${wrong ? html` open` : ""}><summary>${t("receipt.add.title")}</summary>
<form method="post" action="/terug/erbij" novalidate>
<input type="hidden" name="code" value="${code}"><input type="hidden" name="story" value="${story}">
<input type="hidden" name="id" value="${crypto.randomUUID()}">
<div class="question">
<label class="ask" for="${field}">${t("receipt.add.label")}</label>
<p class="hint" id="${field}-hint">${t("receipt.add.text")}</p>
${wrong ? html`<p class="wrong" id="${field}-wrong" role="alert">${wrong.message}</p>` : ""}
<textarea id="${field}" name="text" maxlength="${addedLength}" rows="5" dir="auto" autocomplete="off" data-keep="${hashSecret("addition", `${readCode(code)} ${story}`)}" data-later="${t("receipt.add.offline")}"${wrong ? html` aria-invalid="true"` : ""} aria-describedby="${wrong ? `${field}-wrong ` : ""}${field}-hint">
${wrong?.text ?? ""}</textarea>
</div>
<p class="go"><button class="quiet" type="submit">${t("receipt.add.button")}</button></p>
</form>
</details>`;
}
