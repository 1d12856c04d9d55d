import { html } from "hono/html";
import type { ReceiptAnswer } from "../contract/respondents.ts";
import type { Html } from "./layout.ts";
import { dayInWords, type Say } from "./words.ts";

/** Where a storyteller types the receipt. The code goes by POST: it stands in no address and no history. */
export function receiptForm(t: Say, wrong: boolean): Html {
  return html`<div class="column message">
<h1>${t("receipt.title")}</h1>
<p class="lead" id="lead">${t("receipt.lead")}</p>
<form method="post" action="/terug" novalidate>
<div class="question">
<label class="ask" for="code">${t("receipt.label")}</label>
<p class="hint" id="code-hint">${t("start.code.hint")}</p>
${wrong ? html`<p class="wrong" id="code-wrong" role="alert">${t("receipt.unknown")}</p>` : ""}
<input class="code-field" dir="ltr" type="text" id="code" name="code" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="60"${wrong ? html` aria-invalid="true"` : ""} aria-describedby="${wrong ? "code-wrong code-hint" : "code-hint"}">
</div>
<p class="go"><button class="primary" type="submit">${t("receipt.look")}</button></p>
</form>
</div>`;
}

/** What happened so far, and the way back. */
export function receiptPage(t: Say, code: string, found: ReceiptAnswer): Html {
  return html`<div class="column">
<form id="again" method="post" action="/terug"><input type="hidden" name="code" value="${code}"></form>
<h1>${t("receipt.title")}</h1>
<p class="lead">${t("receipt.received-on", { date: dayInWords(found.receivedOn, t.language) })}</p>
<ol class="happened">
${found.happened.map((state) => html`<li>${t(`receipt.state.${state}`)}</li>`)}
</ol>
<p>${t(`receipt.permission.${found.permission}`)}</p>
${
  found.lessons.length > 0
    ? html`<h2>${t("receipt.lessons.title")}</h2>
<ul>${found.lessons.map(
        (lesson) =>
          html`<li><span lang="nl" dir="auto">${lesson.text}</span>${lesson.dueOn ? html` <span class="small">${t("receipt.lessons.due", { date: dayInWords(lesson.dueOn, t.language) })}</span>` : ""}</li>`,
      )}</ul>`
    : ""
}
<h2>${t("receipt.withdraw.title")}</h2>
<details><summary>${t("receipt.withdraw.open")}</summary>
<p>${t("receipt.withdraw.confirm")}</p>
<form method="post" action="/terug/weg">
<input type="hidden" name="code" value="${code}">
<p class="go"><button class="quiet" type="submit">${t("receipt.withdraw")}</button></p>
</form>
</details>
</div>`;
}
