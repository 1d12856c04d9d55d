import { type Context, Hono } from "hono";
import { readCode } from "../access/secrets.ts";
import { carerAgrees, carerTakesBack, saysYes } from "../agreement.ts";
import { carerRoles, waitsFor } from "../consent.ts";
import { askedAgain, type OtherStory, otherStories } from "../contract/again.ts";
import type { Answers } from "../contract/answers.ts";
import { away } from "../contract/away.ts";
import { inWords, type QuestionnaireJson } from "../contract/questionnaires.ts";
import { asset, staffPage } from "../pages/assets.ts";
import { saidNoPage } from "../pages/gate.ts";
import type { Frame, Html } from "../pages/layout.ts";
import { framed, gatePage, offeredFor, shutPage, stepOf } from "../pages/link.ts";
import { donePage, messagePage, startPage } from "../pages/others.ts";
import { readForm } from "../pages/plain.ts";
import { formOf, known, plainPage, send, sendText, typedCode } from "../pages/send.ts";
import { keepLanguage } from "../pages/spoken.ts";
import { dataFor } from "../pages/tell.ts";
import { daysOf, type Say } from "../pages/words.ts";
import { Problem, problems } from "../problem.ts";
import { completeLink, type OpenedLink, openLink, saveAnswers } from "../respondent.ts";
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
      return again(c, typed, { step, other, body }, error);
    }
  });

  /** The page that was posted, as it was filled in, with what is wrong; or why the link does not take it (any more). */
  async function again(
    c: Context,
    typed: string,
    posted: { step: number; other: OtherStory | undefined; body: Record<string, unknown> },
    why: Problem,
  ) {
    const opened = await look(services, typed);
    if (!opened) return unknown(c);
    const { state, invitation } = opened.link;
    if (state !== "open" || !opened.judge)
      return send(c, shutPage(c, opened.link), state === "open" ? 200 : problems[state][0]);
    if (waitsFor(invitation)) return send(c, gatePage(c, opened), 403);
    const { step, other, body } = posted;
    const typedHere = readForm(pagesOf(opened.judge.json, other)[step - 1]?.elements ?? [], body);
    const shown = { ...opened, answers: withAnswers(opened.answers, typedHere, other) };
    return send(c, stepOf(c, shown, step, other, why), 422);
  }

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
