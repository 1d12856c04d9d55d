import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Language } from "../../db/content.ts";
import { newCode, readCode } from "../access/secrets.ts";
import { carerAgrees, carerTakesBack, saysYes } from "../agreement.ts";
import { carerNeeded, carerRoles, waitsFor } from "../consent.ts";
import { askedAgain, type OtherStory, otherStories } from "../contract/again.ts";
import type { Answers } from "../contract/answers.ts";
import { away } from "../contract/away.ts";
import { inWords, type QuestionnaireJson } from "../contract/questionnaires.ts";
import { inLanguage, languages, languagesOf } from "../languages.ts";
import { afterStory, asset, staffPage } from "../pages/assets.ts";
import { carerPage, saidNoPage, selfPage } from "../pages/gate.ts";
import { type Frame, frame, type Html, withEmail } from "../pages/layout.ts";
import { donePage, messagePage, startPage } from "../pages/others.ts";
import { readForm } from "../pages/plain.ts";
import { reviewPage } from "../pages/review.ts";
import { formOf, known, peopleOf, plainPage, send, sendText, typedCode } from "../pages/send.ts";
import { keepLanguage, spokenTo } from "../pages/spoken.ts";
import { dataFor, stepPage, type Telling, tellPage } from "../pages/tell.ts";
import { contactOf, dayInWords, daysOf, minutesOf, phoneTexts, type Say, sayTo } from "../pages/words.ts";
import { fieldIn, problemIn } from "../pages/wrong.ts";
import { Problem, problems } from "../problem.ts";
import { completeLink, type Link, type OpenedLink, openLink, saveAnswers } from "../respondent.ts";
import type { Services } from "../services.ts";

/** The pages people open: a storyteller's link, the front page, and the shell of the staff screens. */
export function pageRoutes(services: Services) {
  const app = new Hono();
  const plain = (c: Context, page: (t: Say) => Html, more: Partial<Frame> & { route?: string } = {}) =>
    plainPage(c, services.config.demo, page, more);
  const hostOf = (c: Context) => new URL(services.config.publicUrl ?? c.req.url).host;
  const unknown = (c: Context) =>
    send(
      c,
      plain(c, (t) => messagePage(t("link.unknown.title"), t("link.unknown.text")), { here: "/" }),
      404,
    );

  app.get("/", (c) =>
    send(
      c,
      plain(c, (t) => startPage(t, false)),
    ),
  );
  app.post("/v", async (c) => {
    const read = readCode(await typedCode(c));
    if (read) return c.redirect(`/v/${read}`, 303);
    return send(
      c,
      plain(c, (t) => startPage(t, true), { here: "/" }),
      404,
    );
  });
  // Where nothing typed could be lost: only the choice is sent, and the same page comes back.
  app.post("/taal", async (c) => {
    const { naar, taal } = await formOf(c);
    keepLanguage(c, taal);
    return c.redirect(/^\/(terug|v\/[\w-]{1,60})?$/.test(String(naar)) ? String(naar) : "/", 303);
  });

  // What a phone's history holds after "Snel weg" (survey-ui/respondent/own-history.ts): the weather as well.
  app.get("/weg", (c) => c.redirect(away, 302));

  // What is left of an address that was cut off, or that a message put a slash behind.
  for (const cut of ["/v", "/v/"]) app.get(cut, (c) => c.redirect("/", 302));
  app.get("/v/:code/", (c) =>
    c.redirect(`/v/${encodeURIComponent(c.req.param("code"))}${new URL(c.req.url).search}`, 302),
  );
  app.get("/v/:code", async (c) => {
    const opened = await look(services, c.req.param("code"));
    if (!opened) return unknown(c);
    const asked = c.req.query("taal");
    if (asked !== undefined) {
      // A poster or a letter says in which language it was; the address that stays in a history does not.
      if (offeredFor(opened).some(({ code }) => code === asked)) keepLanguage(c, asked);
      return c.redirect(`/v/${opened.link.code}`, 302);
    }
    if (opened.link.state !== "open")
      return send(c, shutPage(c, opened.link), problems[opened.link.state][0]);
    if (waitsFor(opened.link.invitation)) return send(c, gatePage(c, opened));
    return send(c, stepOf(c, opened, Number(c.req.query("stap") ?? 1), otherIn(c.req.query("verhaal"))));
  });

  // Without scripts: each page of the form is posted, saved as a draft, and the next one shown.
  app.post("/v/:code", async (c) => {
    const typed = c.req.param("code");
    const opened = await look(services, typed);
    if (!opened) return unknown(c);
    const body = await formOf(c);
    const step = Math.trunc(Number(body.step)) || 1;
    const act = body.taal === undefined ? String(body.act ?? "next") : "language";
    const other = otherIn(body.verhaal);
    const review = (opened.judge?.json.pages.length ?? 0) + 1;
    const last = opened.judge ? pagesOf(opened.judge.json, other).length : 0;
    const go = (to: number, about = other) => {
      const here = `/v/${opened.link.code}`;
      if (about && to >= 1 && to <= last) return c.redirect(`${here}?verhaal=${about}&stap=${to}`, 303);
      const step = about ? review : to;
      return c.redirect(step <= 1 ? here : `${here}?stap=${step}`, 303);
    };
    const wanted = /^(more|remove)-(.)$/.exec(act);
    const about = otherIn(wanted?.[2]);
    try {
      if (about && wanted?.[1] === "more") return go(1, about);
      if (about) {
        await saveOnTop(services, typed, opened, (held) => {
          const { [about]: _, ...more } = (held.more ?? {}) as Record<string, Answers>;
          return { ...held, more };
        });
        return go(review, undefined);
      }
      switch (act) {
        case "carer": {
          const role = carerRoles.find((one) => one === body.role);
          const yes = body.yes === "yes";
          if (!role || !yes) return send(c, gatePage(c, opened, { ...(role ? { role } : {}), yes }), 422);
          await carerAgrees(services, typed, role);
          return go(1);
        }
        case "yes":
          await saysYes(services, typed);
          return go(1);
        case "no":
          return send(
            c,
            framed(c, opened, (t) => saidNoPage(t, opened.link.code)),
          );
        case "take-back": {
          await carerTakesBack(services, typed);
          const gone = (t: Say) =>
            messagePage(
              t("consent.carer.back.done"),
              t("consent.carer.back.done.text"),
              dataFor({ code: opened.link.code, forget: true }),
            );
          return send(c, framed(c, opened, gone, { script: true }));
        }
        case "send": {
          const { receipt } = await completeLink(services, typed, {
            answers: opened.answers,
            receipt: typeof body.receipt === "string" ? body.receipt : undefined,
          });
          // The receipt is shown once: nothing here may lead away from it.
          return send(
            c,
            framed(c, opened, (t) => donePage(t, receipt, hostOf(c), daysOf(opened.link.acting.regionId)), {
              offered: [],
            }),
          );
        }
        case "language":
          keepLanguage(c, body.taal);
          if (opened.judge && !waitsFor(opened.link.invitation))
            await savePage(services, typed, opened, step, body, false, other);
          return go(step);
        default:
          if (opened.judge) await savePage(services, typed, opened, step, body, act !== "back", other);
          return go(act === "back" ? step - 1 : step + 1);
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const again = await look(services, typed);
      if (!again) return unknown(c);
      if (again.link.state !== "open" || !again.judge)
        return send(
          c,
          shutPage(c, again.link),
          again.link.state === "open" ? 200 : problems[again.link.state][0],
        );
      if (waitsFor(again.link.invitation)) return send(c, gatePage(c, again), 403);
      const typedHere = readForm(pagesOf(again.judge.json, other)[step - 1]?.elements ?? [], body);
      const shown = { ...again, answers: withAnswers(again.answers, typedHere, other) };
      return send(c, stepOf(c, shown, step, other, error), 422);
    }
  });

  app.get("/assets/:file", async (c) => {
    const found = await asset(`assets/${c.req.param("file")}`, c.req.header("Accept-Encoding") ?? "");
    if (!found) return c.notFound();
    // The name changes with the content, so a browser never has to ask again.
    return c.body(found.body, 200, {
      ...found.headers,
      "Cache-Control": "public, max-age=31536000, immutable",
    });
  });

  const staff = async (c: Context) => {
    const page = await staffPage();
    return page ? sendText(c, page) : c.notFound();
  };
  app.get("/app", (c) => c.redirect("/app/", 302));
  app.get("/app/*", staff);
  return app;
}

const look = (services: Services, typed: string): Promise<OpenedLink | null> =>
  known(() => openLink(services, typed));

const otherIn = (value: unknown): OtherStory | undefined => otherStories.find((key) => key === value);
const pagesOf = (json: QuestionnaireJson, other?: OtherStory) => (other ? askedAgain(json) : json).pages;

/** Answers with those of one page put in, in their own story. */
function withAnswers(held: Answers, given: Answers, other?: OtherStory): Answers {
  const put = (to: Answers) =>
    Object.fromEntries(Object.entries({ ...to, ...given }).filter(([, answer]) => answer !== undefined));
  if (!other) return put(held);
  const more = (held.more ?? {}) as Record<string, Answers>;
  return { ...held, more: { ...more, [other]: put(more[other] ?? {}) } };
}

/** @param whole whether the story has to be there: going on asks for it, another language and going back do not */
async function savePage(
  services: Services,
  typed: string,
  opened: OpenedLink,
  step: number,
  body: Record<string, unknown>,
  whole: boolean,
  other?: OtherStory,
): Promise<void> {
  const page = opened.judge && pagesOf(opened.judge.json, other)[step - 1];
  if (!page) return;
  const given = readForm(page.elements, body);
  if (step === 1 && String(given.story ?? "").trim() === "") {
    const story = page.elements.find((q) => q.name === "story");
    const message = inWords(story?.requiredErrorText);
    if (whole) throw new Problem("invalid-input", [{ path: "story", message, why: "story.required" }]);
    // A further story that was left without a word was never begun.
    if (other) return;
  }
  await saveOnTop(services, typed, opened, (held) => withAnswers(held, given, other));
}

/** Saves a change; another tab may have saved meanwhile, then it is put on top of what that tab saved. */
async function saveOnTop(
  services: Services,
  typed: string,
  opened: OpenedLink,
  change: (held: Answers) => Answers,
): Promise<void> {
  let held: { seq: number; answers: Answers } = opened;
  for (let attempt = 0; attempt < 5; attempt++) {
    const answers = change(held.answers);
    const saved = await saveAnswers(services, typed, { seq: held.seq + 1, after: held.seq, answers });
    if (saved.saved) return;
    held = { seq: saved.seq, answers: saved.answers ?? {} };
  }
  throw new Problem("conflict");
}

/** In which languages this link can be answered: those in which its questionnaire is complete too. */
const offeredFor = ({ link, judge }: OpenedLink): Language[] =>
  judge ? languagesOf(link.invitation.questionnaireId, judge.json) : languages();

/** A page of an open link. */
function framed(c: Context, opened: OpenedLink, page: (t: Say) => Html, more: Partial<Frame> = {}): Html {
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
function stepOf(c: Context, opened: OpenedLink, step: number, other?: OtherStory, wrong?: Problem): Html {
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
function gatePage(c: Context, opened: OpenedLink, chosen?: { role?: string; yes: boolean }): Html {
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
function shutPage(c: Context, link: Link): Html {
  const { route, expiresOn, waveStartsOn, waveEndsOn, waveClosed, isDemo } = link.invitation;
  const t = sayTo(route, spokenTo(c));
  const email = contactOf(link.acting.regionId)?.contact.email ?? "";
  const day = (date: string) => dayInWords(date, t.language);
  /** With what the script needs: the device that sent the story may have missed its receipt, or hold words that never went. */
  const told = (title: string, text: string, values: Record<string, string>, more?: Html) => {
    const texts = phoneTexts(link.acting.regionId, route, t.language);
    const start = {
      code: link.code,
      shut: { sent: link.state === "link-used" },
      texts,
      questions: afterStory(),
    };
    return messagePage(t(title), withEmail(t, text, email, values), html`${more}${dataFor(start)}`);
  };
  const main = {
    open: () => messagePage(t("error.unexpected.title"), withEmail(t, "error.unexpected.text", email)),
    "link-used": () =>
      told("link.used.title", "link.used.text", {}, html`<p><a href="/terug">${t("receipt.title")}</a></p>`),
    "link-expired": () => told("link.expired.title", "link.expired.text", { date: day(expiresOn) }),
    // Closed by hand: its last day may be yet to come.
    "wave-closed": () =>
      told("wave.closed.title", waveClosed ? "wave.closed.early" : "wave.closed.text", {
        date: day(waveEndsOn),
      }),
    "wave-not-open": () =>
      messagePage(t("wave.not-open.title"), t("wave.not-open.text", { date: day(waveStartsOn) })),
  }[link.state]();
  return frame({
    t,
    isDemo,
    offered: languages(),
    here: `/v/${link.code}`,
    ...peopleOf(link.acting.regionId),
    script: true,
    main,
  });
}
