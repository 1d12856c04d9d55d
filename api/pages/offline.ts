import { html } from "hono/html";
import type { Language } from "../../db/content.ts";
import { dutch, languages } from "../languages.ts";
import { afterStory, entry } from "./assets.ts";
import { type Frame, frame, type Html, inside } from "./layout.ts";
import { messagePage } from "./others.ts";
import { dataFor } from "./tell.ts";
import { type Say, sayTo } from "./words.ts";

/**
 * The page a phone keeps for when there is no internet. It is the same for everybody: no story, no code, no region; its
 * script puts in its place what the device itself kept of a link, and otherwise says that there is nothing. That it says
 * in the language that was chosen on this phone, or in which the phone itself speaks: all of them are in it.
 */
export function offlinePage(): Html {
  const offered = languages();
  const shown = (language: Language): Frame => {
    const t = sayTo("youth", language);
    return { t, isDemo: false, offered, saves: true, main: nothingHere(t) };
  };
  const page = shown(dutch());
  const spoken = offered.map(
    (one) =>
      html`<template data-taal="${one.code}" lang="${one.lang}" dir="${one.dir}">${inside(shown(one))}</template>`,
  );
  return frame({
    ...page,
    offered: [],
    script: true,
    main: html`${messagePage(page.t("offline.title"), "")}${spoken}${dataFor({ shell: true, questions: afterStory(), nothing: entry("respondent/nothing.ts").script })}`,
  });
}

/** Two pages, of which the script leaves one: a link that was never opened here, and a code to be typed. */
function nothingHere(t: Say): Html {
  return html`<div class="column message" id="no-link">
<h1 tabindex="-1">${t("offline.title")}</h1>
<p class="lead">${t("offline.text")}</p>
<p class="go"><button type="button" class="primary" id="retry">${t("button.retry")}</button></p>
</div>
<form class="column message" id="no-code">
<h1 tabindex="-1">${t("start.title")}</h1>
<label class="ask" for="code">${t("start.code")}</label>
<p class="hint" id="code-hint">${t("start.code.hint")}</p>
<input class="code-field" dir="ltr" type="text" id="code" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="60" aria-describedby="code-hint">
<p class="go"><button class="primary">${t("landing.start")}</button></p>
</form>`;
}
