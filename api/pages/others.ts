import { html } from "hono/html";
import type { Html } from "./layout.ts";
import type { Say } from "./words.ts";

/** A page with one message: a link that cannot be used, something that went wrong. */
export function messagePage(title: string, text: string | Html, more: Html | "" = ""): Html {
  return html`<div class="column message">
<h1>${title}</h1>
<p class="lead">${text}</p>
${more}
</div>`;
}

/**
 * After sending without scripts. The phone shows the same by itself (survey-ui/respondent/done.ts).
 * @param host stands beside the code: on a photo of it, or a note, it would be lost
 * @param days how often stories are read: the end of a text `days.*`
 */
export function donePage(t: Say, receipt: string, host: string, days: string): Html {
  return html`<div class="column done">
<h1>${t("done.title")}</h1>
<p class="lead">${t("done.text")}</p>
<p>${t("done.read", { days: t(`days.${days}`) })} <a href="#hulp">${t("help.open")}</a></p>
<section class="receipt" aria-labelledby="receipt-title">
<h2 id="receipt-title">${t("done.code.title")}</h2>
<p class="code" dir="ltr">${receipt}</p>
<p class="where">${t("done.where", { site: `\u2066${host}/terug\u2069` })}</p>
<p>${t("done.code.text")}</p>
</section>
<h2>${t("done.next.title")}</h2>
<p>${t("done.next.text")}</p>
<p>${t("done.care")}</p>
</div>`;
}

/** The front page: for who types a code from a letter, and for staff. */
export function startPage(t: Say, wrong: boolean): Html {
  return html`<div class="column message">
<h1>${t("start.title")}</h1>
<p class="lead">${t("start.lead")}</p>
<form method="post" action="/v" novalidate>
<div class="question">
<label class="ask" for="code">${t("start.code")}</label>
<p class="hint" id="code-hint">${t("start.code.hint")}</p>
${wrong ? html`<p class="wrong" id="code-wrong" role="alert">${t("link.unknown.text")}</p>` : ""}
<input class="code-field" dir="ltr" type="text" id="code" name="code" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="60" aria-describedby="${wrong ? "code-wrong code-hint" : "code-hint"}">
</div>
<p class="go"><button class="primary" type="submit">${t("landing.start")}</button></p>
</form>
<p><a href="/terug">${t("receipt.ask")}</a></p>
<p class="small"><a href="/app/" lang="nl">${t("start.staff")}</a></p>
</div>`;
}
