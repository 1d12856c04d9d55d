import type { Context } from "hono";
import { html } from "hono/html";
import type { Language } from "../../db/content.ts";
import { newCode } from "../access/secrets.ts";
import { carerNeeded, waitsFor } from "../consent.ts";
import { askedAgain, type OtherStory } from "../contract/again.ts";
import type { Answers } from "../contract/answers.ts";
import { inLanguage, languages, languagesOf } from "../languages.ts";
import type { Problem } from "../problem.ts";
import type { Link, OpenedLink } from "../respondent.ts";
import { carerPage, selfPage } from "./gate.ts";
import { type Frame, frame, type Html, withEmail } from "./layout.ts";
import { messagePage } from "./others.ts";
import { reviewPage } from "./review.ts";
import { peopleOf } from "./send.ts";
import { spokenTo } from "./spoken.ts";
import { dataFor, stepPage, type Telling, tellPage } from "./tell.ts";
import { contactOf, dayInWords, daysOf, minutesOf, phoneTexts, type Say, sayTo } from "./words.ts";
import { fieldIn, problemIn } from "./wrong.ts";

/** What a link shows: what is asked first, the story, its questions, the review; or why it does not work any more. */

/** In which languages this link can be answered: those in which its questionnaire is complete too. */
export const offeredFor = ({ link, judge }: OpenedLink): Language[] =>
  judge ? languagesOf(link.invitation.questionnaireId, judge.json) : languages();

/** A page of an open link. */
export function framed(
  c: Context,
  opened: OpenedLink,
  page: (t: Say) => Html,
  more: Partial<Frame> = {},
): Html {
  const { route, isDemo } = opened.link.invitation;
  const offered = offeredFor(opened);
  const t = sayTo(route, spokenTo(c, offered));
  const here = `/v/${opened.link.code}`;
  return frame({
    t,
    isDemo,
    offered,
    here,
    ...peopleOf(opened.link.acting.regionId),
    main: page(t),
    ...more,
  });
}

/** The page of a step: the story, a page of questions, or the review after them. A later page needs the story first. */
export function stepOf(
  c: Context,
  opened: OpenedLink,
  step: number,
  other?: OtherStory,
  wrong?: Problem,
): Html {
  const { link, seq, answers } = opened;
  const { questionnaireId, route, regionName } = link.invitation;
  const t = sayTo(route, spokenTo(c, offeredFor(opened)));
  const json = inLanguage(questionnaireId, opened.judge!.json, t.language);
  const fields = wrong && (wrong.fields ?? [{ path: "", message: problemIn(t, wrong.code) }]);
  const telling: Telling = {
    code: link.code,
    regionId: link.acting.regionId,
    regionName,
    route,
    minutes: minutesOf(questionnaireId, route),
    days: daysOf(link.acting.regionId),
    json,
    seq,
    answers,
    canSpeak: opened.canSpeak ?? false,
    spoken: opened.spoken ?? [],
    problems: (fields ?? []).map((field) => (field.path === "" ? field : fieldIn(t, field))),
    agreed: carerNeeded(link.invitation),
    t,
  };
  const begun = String(answers.story ?? "").trim() !== "";
  const form = { languageForm: "tell", saves: true };
  const again = askedAgain(json);
  if (begun && other && step >= 1 && step <= again.pages.length) {
    const own = ((answers.more ?? {}) as Record<string, Answers>)[other] ?? {};
    return framed(c, opened, () => stepPage({ ...telling, json: again, answers: own, other }, step), form);
  }
  if (!Number.isInteger(step) || step <= 1 || !begun)
    return framed(c, opened, () => tellPage(telling), { script: true, ...form });
  // A page whose questions do not apply is still shown without scripts: all but the story may be skipped.
  if (step <= json.pages.length) return framed(c, opened, () => stepPage(telling, step), form);
  return framed(c, opened, () => reviewPage(telling, newCode()), form);
}

/** What is asked before the story may begin. @param chosen what a carer had chosen when something was missing */
export function gatePage(c: Context, opened: OpenedLink, chosen?: { role?: string; yes: boolean }): Html {
  const { code, invitation } = opened.link;
  const { regionName, questionnaireId, route, ground } = invitation;
  const forCarer = waitsFor(invitation) === "carer";
  const page = (t: Say) => {
    const gate = { t, code, regionName, minutes: minutesOf(questionnaireId, route) };
    return forCarer ? carerPage(gate, ground === "consent", chosen ?? null) : selfPage(gate);
  };
  // Help at the foot of the carer's page speaks to the carer as well.
  const around = forCarer ? { t: sayTo("parent", spokenTo(c, offeredFor(opened))) } : {};
  return framed(c, opened, page, { script: true, languageForm: "tell", saves: true, ...around });
}

/** A link that cannot be used (any more): kindly why, and what to do. */
export function shutPage(c: Context, link: Link): Html {
  const { route, expiresOn, waveStartsOn, waveEndsOn, isDemo } = link.invitation;
  const t = sayTo(route, spokenTo(c));
  const email = contactOf(link.acting.regionId)?.contact.email ?? "";
  const day = (date: string) => dayInWords(date, t.language);
  const told = (title: string, text: string, values?: Record<string, string>, more?: Html) =>
    messagePage(t(title), withEmail(t, text, email, values), more);
  const main = {
    open: () => told("error.unexpected.title", "error.unexpected.text"),
    "link-used": () =>
      told(
        "link.used.title",
        "link.used.text",
        {},
        html`<p><a href="/terug">${t("receipt.title")}</a></p>
${dataFor({ code: link.code, used: true, texts: phoneTexts(link.acting.regionId, route, t.language) })}`,
      ),
    "link-expired": () => told("link.expired.title", "link.expired.text", { date: day(expiresOn) }),
    "wave-closed": () => told("wave.closed.title", "wave.closed.text", { date: day(waveEndsOn) }),
    "wave-not-open": () =>
      messagePage(t("wave.not-open.title"), t("wave.not-open.text", { date: day(waveStartsOn) })),
  }[link.state]();
  return frame({
    t,
    isDemo,
    offered: languages(),
    here: `/v/${link.code}`,
    ...peopleOf(link.acting.regionId),
    // A used link's page carries the script: the device that sent the story may have missed its receipt.
    script: link.state === "link-used",
    main,
  });
}
