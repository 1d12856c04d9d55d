import { html } from "hono/html";
import { carerRoles } from "../consent.ts";
import { entry } from "./assets.ts";
import type { Html } from "./layout.ts";
import type { Say } from "./words.ts";

/** What is asked before a story may begin (api/consent.ts). Plain forms: nothing is typed or kept before it. */
interface Gate {
  t: Say;
  code: string;
  regionName: string;
  minutes: number;
}

/** The script of plain forms alone (survey-ui/respondent/gate.ts), beside that of every first page, and what it says. */
export function quietForms(t: Say): Html | "" {
  const { script } = entry("respondent/gate.ts");
  return script ? html`<script type="module" src="${script}" data-again="${t("error.again")}"></script>` : "";
}

/**
 * The carer's own step, in words to the carer.
 * @param authority whether only who holds parental authority may agree: where consent is the ground
 * @param chosen what was chosen before something was missing, or null the first time
 */
export function carerPage(
  { t, code, regionName, minutes }: Gate,
  authority: boolean,
  chosen: { role?: string; yes: boolean } | null,
): Html {
  return html`<form class="column" id="tell" method="post" action="/v/${code}" novalidate>
<p class="resumed">${t("consent.carer.youth")}</p>
<p class="kicker">${t("consent.carer.kicker")}</p>
<h1>${t("consent.carer.title")}</h1>
<p class="lead">${t("consent.carer.lead")}</p>
<p>${t("consent.carer.what", { region: regionName, minutes })}</p>
${(["kept", "act", "free", "proof"] as const).map((key) => html`<p>${t(`consent.carer.${key}`)}</p>`)}
${chosen ? html`<p class="wrong" role="alert" id="missing">${t("consent.carer.missing")}</p>` : ""}
<fieldset class="question" id="q-role"${chosen && !chosen.role ? html` aria-describedby="missing"` : ""}><legend>${t("consent.carer.role")}</legend>
${authority ? html`<p class="hint">${t("consent.carer.authority")}</p>` : ""}
${carerRoles.map(
  (role) =>
    html`<label class="choice"><input type="radio" name="role" value="${role}"${chosen?.role === role ? html` checked` : ""}><span>${t(`consent.role.${role}`)}</span></label>`,
)}</fieldset>
<label class="choice"><input type="checkbox" name="yes" value="yes"${chosen?.yes ? html` checked` : ""}${chosen && !chosen.yes ? html` aria-describedby="missing"` : ""}><span>${t("consent.carer.yes")}</span></label>
<p class="go"><button type="submit" name="act" value="carer" class="primary">${t("button.next")}</button></p>
<p class="small">${t("consent.carer.no")}</p>
</form>
${quietForms(t)}`;
}

/** The storyteller's own yes or no. */
export function selfPage({ t, code }: Gate): Html {
  return html`<form class="column" id="tell" method="post" action="/v/${code}" novalidate>
<h1>${t("consent.self.title")}</h1>
<p class="lead">${t("consent.self.lead")}</p>
<ul>
${(["what", "kept", "free"] as const).map((key) => html`<li>${t(`consent.self.${key}`)}</li>`)}
<li>${t("helpline.act")}</li>
</ul>
<p class="go"><button type="submit" name="act" value="yes" class="primary">${t("consent.self.yes")}</button>
<button type="submit" name="act" value="no" class="quiet">${t("consent.self.no")}</button></p>
</form>
${quietForms(t)}`;
}

/** Somebody said no: that is fine. */
export function saidNoPage(t: Say, code: string): Html {
  return html`<div class="column message">
<h1>${t("consent.self.no.title")}</h1>
<p class="lead">${t("consent.self.no.text")}</p>
<p><a href="/v/${code}">${t("consent.again")}</a></p>
</div>
${quietForms(t)}`;
}

/** The way back for the carer who agreed, until the story is sent. */
export function takeBack(t: Say, code: string): Html {
  return html`<details class="column take-back"><summary>${t("consent.carer.back")}</summary>
<p>${t("consent.carer.back.text")}</p>
<form method="post" action="/v/${code}">
<p class="go"><button type="submit" name="act" value="take-back" class="quiet">${t("consent.carer.back.button")}</button></p>
</form>
</details>`;
}
