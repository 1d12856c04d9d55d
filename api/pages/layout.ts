import { html, raw } from "hono/html";
import type { Language } from "../../db/content.ts";
import { away } from "../contract/away.ts";
import { entry, firstStyle } from "./assets.ts";
import { helpLines, type Say } from "./words.ts";

export type Html = ReturnType<typeof html>;

/** A pen stroke as the tab's picture, in the page itself: no request. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M2 13c4-9 8-9 12-10' fill='none' stroke='%236f2450' stroke-width='2.5' stroke-linecap='round'/%3E%3C/svg%3E";

export interface Frame {
  t: Say;
  isDemo: boolean;
  /** Who to turn to; left out where nobody is known. */
  email?: string | undefined;
  phone?: string | null | undefined;
  /** How often stories are read: the end of a text `days.*`. */
  days?: string | undefined;
  /** Whether what is typed here is saved: elsewhere it would be no comfort to read that it stays. */
  saves?: boolean;
  /** The entry whose script the page carries; a page without one works by forms and links alone. */
  script?: boolean;
  /** The languages to choose from; none where choosing would lose what is shown once. */
  offered: Language[];
  /** The form that a choice of language sends along, so that what was typed goes with it; else only this address. */
  languageForm?: string | undefined;
  here?: string | undefined;
  main: Html;
}

/**
 * The frame of every page a storyteller sees: the demo's notice, the bar with help and a way out, the languages, and the
 * help lines. The title says nothing about youth care: it stays in the history of a phone that others may hold.
 */
export function frame(page: Frame): Html {
  const { t, script } = page;
  const { language } = t;
  const files = entry("respondent/first.ts");
  const aloud = script ? entry("respondent/read-aloud.ts").script : undefined;
  return html`<!doctype html>
<html lang="${language.lang}" dir="${language.dir}"${aloud ? html` data-aloud="${aloud}" data-aloud-start="${t("aloud.start")}" data-aloud-stop="${t("aloud.stop")}"` : ""}>
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
${inside(page)}
</body>
</html>`;
}

/** All that somebody sees of a page: what is in its body. */
export function inside(page: Frame): Html {
  const { t, isDemo, email, phone, days, saves, main } = page;
  return html`<a class="skip" href="#main">${t("help.skip")}</a>
${isDemo ? html`<aside class="demo">${t("demo.notice")}</aside>` : ""}
<header class="bar">
<p class="save" id="save" role="status"></p>
<nav aria-label="${t("help.title")}">
<a class="bar-help" href="#hulp">${t("help.open")}</a>
<a class="bar-exit" id="exit" href="${away}" rel="noreferrer noopener nofollow">${t("quick-exit.button")}</a>
</nav>
</header>
${languageChoice(page)}
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot" id="hulp" tabindex="-1">
<div class="column">
<h2>${t("help.title")}</h2>
<p>${t("help.lead")}</p>
<ul class="lines">
${helpLines(t).map(
  (line) => html`<li>
<p class="line-call"><a href="${line.tel}"><bdi dir="ltr">${line.phones[0]}</bdi>${line.phones.slice(1).map((more) => html` ${t("help.or")} <bdi dir="ltr">${more}</bdi>`)}</a>${line.name === line.phones[0] ? "" : html`<span lang="nl" dir="ltr">${line.name}</span>`}${line.chat ? atSite(line.url, t("help.chat")) : ""}</p>
<p class="line-when">${line.when}</p>
<p class="line-hours">${line.hours}${line.chat ? "" : atSite(line.url)}</p>
</li>`,
)}
</ul>
${days ? html`<h2>${t("helpline.title")}</h2><p>${t("helpline.read", { days: t(`days.${days}`) })}</p><p>${t("helpline.act")}</p>` : ""}
${email ? html`<p>${withEmail(t, "helpline.person", email)}${phone ? html` ${linked(t, "helpline.person.phone", "phone", `tel:${phone.replace(/[^\d+]/g, "")}`, phone)}` : ""}</p>` : ""}
${saves ? html`<p class="small" id="saves">${t("quick-exit.explain")}</p>` : ""}
<p class="up"><a href="#main">${t("help.up")}</a></p>
</div>
</footer>`;
}

/** A link to a site by its name. @param what one does there */
function atSite(url: string | null, what = ""): Html | "" {
  const host = url && new URL(url).hostname.replace(/^www\./, "");
  return host
    ? html` <a class="site" href="${url}" rel="noreferrer noopener">${what} <bdi dir="ltr">${host}</bdi></a>`
    : "";
}

/** A text of which one name is a link: nobody has to copy an address or a number by hand. */
function linked(
  t: Say,
  key: string,
  name: string,
  href: string,
  shown: string,
  values: Record<string, string> = {},
): Html {
  const place = "\ufffc";
  const [before, after] = t(key, { ...values, [name]: place }).split(place);
  return html`${before}<a href="${href}"><bdi dir="ltr">${shown}</bdi></a>${after}`;
}

/** A text with the address to write to as a link, where one is known. */
export const withEmail = (t: Say, key: string, email: string, values: Record<string, string> = {}): Html =>
  email ? linked(t, key, "email", `mailto:${email}`, email, values) : html`${t(key, { ...values, email })}`;

/**
 * A button for each language, in that language: a form, so that it works without scripts and sends along what was typed.
 * All their names are in sight until the questions begin: who cannot read "Nederlands" looks for her own.
 */
function languageChoice({ t, offered, languageForm, here }: Frame): Html | "" {
  if (offered.length < 2) return "";
  const others = offered.filter(({ code }) => code !== t.language.code);
  return html`<details class="languages" id="languages">
<summary><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c6 6 6 12 0 18M12 3c-6 6-6 12 0 18"/></svg><span><span class="unseen">${t("language.label")}: </span><strong>${t.language.name}</strong><span class="intro">${others.map(
    ({ name, lang, dir }) => html` · <bdi lang="${lang}" dir="${dir}">${name}</bdi>`,
  )}</span></span></summary>
${languageForm ? "" : html`<form id="language" method="post" action="/taal"><input type="hidden" name="naar" value="${here ?? "/"}"></form>`}
<p class="column">${offered.map(
    ({ code, name, lang, dir }) =>
      html`<button class="quiet" form="${languageForm ?? "language"}" name="taal" value="${code}" lang="${lang}" dir="${dir}" formnovalidate${code === t.language.code ? html` aria-current="true"` : ""}>${name}</button>`,
  )}</p>
</details>`;
}
