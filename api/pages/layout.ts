import { html, raw } from "hono/html";
import { entry, firstStyle } from "./assets.ts";
import { helpLines, type Say } from "./words.ts";

export type Html = ReturnType<typeof html>;

/** Where "Snel weg" goes: the weather, a page anyone may have open. */
export const away = "https://www.knmi.nl/nederland-nu/weer/verwachtingen";

/** A pen stroke as the tab's picture, in the page itself: no request. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M2 13c4-9 8-9 12-10' fill='none' stroke='%236f2450' stroke-width='2.5' stroke-linecap='round'/%3E%3C/svg%3E";

export interface Frame {
  t: Say;
  route: string;
  isDemo: boolean;
  /** Who to turn to; left out where nobody is known. */
  email?: string | undefined;
  days?: string | undefined;
  /** The entry whose script the page carries; a page without one works by forms and links alone. */
  script?: boolean;
  main: Html;
}

/**
 * The frame of every page a storyteller sees: the demo's notice, the bar with help and a way out, and the help lines.
 * The title says nothing about youth care: it stays in the history of a phone that others may hold.
 */
export function frame({ t, route, isDemo, email, days, script, main }: Frame): Html {
  const files = entry("respondent/first.ts");
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${t("app.title")}</title>
<link rel="icon" href="${raw(icon)}">
<style>${raw(firstStyle().text)}</style>
${script && files.script ? html`<script type="module" src="${files.script}"></script>` : ""}
</head>
<body>
<a class="skip" href="#main">${t("help.close")}</a>
${isDemo ? html`<p class="demo" role="note">${t("demo.notice")}</p>` : ""}
<header class="bar">
<p class="save" id="save" role="status"></p>
<nav aria-label="${t("help.title")}">
<a class="bar-help" href="#hulp">${t("help.open")}</a>
<a class="bar-exit" id="exit" href="${away}" rel="noreferrer noopener nofollow">${t("quick-exit.button")}</a>
</nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot" id="hulp" tabindex="-1">
<div class="column">
<h2>${t("help.title")}</h2>
<p>${t("help.lead")}</p>
<ul class="lines">
${helpLines(route).map(
  (line) => html`<li>
<p class="line-call"><a href="${line.tel}">${line.phone}</a>${line.name === line.phone ? "" : html` <span>${line.name}</span>`}</p>
<p class="line-when">${line.when}</p>
<p class="line-hours">${line.hours}, ${line.cost}${line.url ? html`. <a href="${line.url}" rel="noreferrer noopener">${new URL(line.url).hostname.replace(/^www\./, "")}</a>` : ""}</p>
</li>`,
)}
</ul>
${days ? html`<h2>${t("helpline.title")}</h2><p>${t("helpline.read", { days })}</p><p>${t("helpline.act")}</p>` : ""}
${email ? html`<p>${t("helpline.person", { email })}</p>` : ""}
<p class="small">${t("quick-exit.explain")}</p>
<p><a href="#main">${t("help.close")}</a></p>
</div>
</footer>
</body>
</html>`;
}
