import { html } from "hono/html";
import { loadLanguages, loadTexts } from "../../db/content.ts";
import {
  type Inviting,
  type InvitingLanguage,
  inviting,
  invitingLanguages,
} from "../../db/inviting-texts.ts";
import { dutch } from "../languages.ts";
import type { Found, OpenState } from "../open-link.ts";
import { frame, type Html } from "./layout.ts";
import { messagePage } from "./others.ts";
import { contactOf, sayTo } from "./words.ts";

/** The language a page was asked in, else Dutch. */
export const languageOf = (asked: string | undefined): InvitingLanguage =>
  invitingLanguages.find((code) => code === asked) ?? "nl";

/** An address that says in which language it was given; the page it opens takes that off again. */
export const spokenAt = (url: string, language: InvitingLanguage): string =>
  language === "nl" ? url : `${url}?taal=${language}`;

/** The usual frame around a page of inviting; help and the way out speak the same language where they can. */
function framed(t: Inviting, route: string, main: Html, regionId?: string, isDemo = false): Html {
  const language = loadTexts(t.code) ? loadLanguages().find((one) => one.code === t.code) : undefined;
  const contact = regionId ? contactOf(regionId) : null;
  return frame({
    t: sayTo(route, language ?? dutch()),
    isDemo,
    email: contact?.contact.email,
    offered: [],
    main: html`<div lang="${t.lang}" dir="${t.dir}">${main}</div>`,
  });
}

/** Where an open link begins: who asks, and a button. Only the button takes a place. */
export function openLinkPage(found: Found, state: OpenState, code: InvitingLanguage): Html {
  const { link, route, regionName, isDemo } = found;
  const t = inviting(code, route);
  const message = (key: string, values = {}) =>
    messagePage(t.say(`open.${key}-title`), t.say(`open.${key}`, values));
  const main =
    state === "open"
      ? html`<div class="column message">
<p class="kicker">${regionName}</p>
<h1>${t.say("poster.title")}</h1>
<p class="lead">${t.say("poster.lead", { region: regionName })}</p>
<p>${t.say("poster.anonymous")} ${t.say("open.private")}</p>
${route === "child" ? html`<p>${t.say("letter.together")}</p>` : ""}
<form method="post" action="/o/${link.slug}?taal=${code}">
<p class="go"><button class="primary" type="submit">${t.say("open.begin")}</button></p>
</form>
<p class="not-helpline"><strong>${t.say("letter.help-title")}.</strong> ${t.say("letter.help")}</p>
</div>`
      : message(state, {
          date: t.date([link.startsOn, found.waveStartsOn].sort()[1]!),
        });
  return framed(t, route, main, link.regionId, isDemo);
}

/** No more mail: a page with a button, since mail scanners open every link. It says the same whoever asks. */
export function stopPage(token: string, code: InvitingLanguage, done: boolean): Html {
  const t = inviting(code, "youth");
  const main = done
    ? messagePage(t.say("stop.done-title"), t.say("stop.done"))
    : messagePage(
        t.say("stop.title"),
        t.say("stop.text"),
        html`<form method="post" action="/geen-mail/${token}?taal=${code}">
<p class="go"><button class="primary" type="submit">${t.say("stop.button")}</button></p>
</form>`,
      );
  return framed(t, "youth", main);
}
