import { brotliCompressSync, constants } from "node:zlib";
import { type Context, Hono } from "hono";
import { newCode, readCode } from "../access/secrets.ts";
import type { Answers } from "../contract/answers.ts";
import { inWords } from "../contract/questionnaires.ts";
import { asset, staffPage } from "../pages/assets.ts";
import { frame, type Html } from "../pages/layout.ts";
import { donePage, messagePage, startPage } from "../pages/others.ts";
import { readForm } from "../pages/plain.ts";
import { receiptForm, receiptPage } from "../pages/receipt.ts";
import { reviewPage } from "../pages/review.ts";
import { dataFor, stepPage, type Telling, tellPage } from "../pages/tell.ts";
import { contactOf, dayInWords, minutesOf, phoneTexts, sayTo } from "../pages/words.ts";
import { type FieldProblem, Problem, problems } from "../problem.ts";
import {
  completeLink,
  followStory,
  type Link,
  type OpenedLink,
  openLink,
  saveAnswers,
  withdrawStory,
} from "../respondent.ts";
import type { Services } from "../services.ts";

/** The pages people open: a storyteller's link, the front page, and the shell of the staff screens. */
export function pageRoutes(services: Services) {
  const app = new Hono();

  app.get("/", (c) => send(c, plainFrame(services, startPage(sayTo("youth"), false))));
  app.post("/v", async (c) => {
    const read = readCode(await typedCode(c));
    if (read) return c.redirect(`/v/${read}`, 303);
    return send(c, plainFrame(services, startPage(sayTo("youth"), true)), 404);
  });

  app.get("/v/:code", async (c) => {
    const opened = await look(services, c.req.param("code"));
    if (!opened) return send(c, plainFrame(services, unknownPage()), 404);
    if (opened.link.state !== "open") return send(c, shutPage(opened.link), problems[opened.link.state][0]);
    const telling = tellingOf(opened, []);
    const step = Number(c.req.query("stap") ?? 1);
    return send(c, await stepOf(telling, opened, step));
  });

  // Without scripts: each page of the form is posted, saved as a draft, and the next one shown.
  app.post("/v/:code", async (c) => {
    const typed = c.req.param("code");
    const opened = await look(services, typed);
    if (!opened) return send(c, plainFrame(services, unknownPage()), 404);
    const body = await formOf(c);
    const step = Math.trunc(Number(body.step)) || 1;
    const act = String(body.act ?? "next");
    try {
      if (act === "send") {
        const receipt = await completeLink(services, typed, {
          answers: opened.answers,
          receipt: typeof body.receipt === "string" ? body.receipt : undefined,
        });
        return send(c, frameFor(opened.link, donePage(sayTo(opened.link.invitation.route), receipt)));
      }
      if (opened.judge) await savePage(services, typed, opened, step, body);
      const target = Math.max(1, act === "back" ? step - 1 : step + 1);
      return c.redirect(
        target === 1 ? `/v/${opened.link.code}` : `/v/${opened.link.code}?stap=${target}`,
        303,
      );
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const again = await look(services, typed);
      if (again?.link.state !== "open" || !again.judge) {
        return again
          ? send(c, shutPage(again.link), again.link.state === "open" ? 200 : problems[again.link.state][0])
          : send(c, plainFrame(services, unknownPage()), 404);
      }
      const questions = again.judge.json.pages[step - 1]?.elements ?? [];
      const shown = { ...again, answers: { ...again.answers, ...readForm(questions, body) } };
      const wrong = error.fields ?? [{ path: "", message: problems[error.code][1] }];
      return send(c, await stepOf(tellingOf(shown, wrong), shown, step), 422);
    }
  });

  app.get("/terug", (c) => send(c, plainFrame(services, receiptForm(sayTo("youth"), false))));
  app.post("/terug", async (c) => {
    const code = await typedCode(c);
    const found = await known(() => followStory(services, code));
    if (!found) return send(c, plainFrame(services, receiptForm(sayTo("youth"), true)), 404);
    const t = sayTo(found.route);
    return send(c, plainFrame(services, receiptPage(t, code, found), found.route, found.regionId));
  });
  app.post("/terug/weg", async (c) => {
    const code = await typedCode(c);
    const gone = await known(() => withdrawStory(services, code));
    if (!gone) return send(c, plainFrame(services, receiptForm(sayTo("youth"), true)), 404);
    const t = sayTo(gone.route);
    return send(
      c,
      plainFrame(services, messagePage(t("receipt.title"), t("receipt.state.withdrawn")), gone.route),
    );
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

/** What a code opens, or null when nobody has this code. */
async function known<T>(open: () => Promise<T>): Promise<T | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Problem && /^(link|receipt)-unknown$/.test(error.code)) return null;
    throw error;
  }
}

const look = (services: Services, typed: string): Promise<OpenedLink | null> =>
  known(() => openLink(services, typed));

/** What a form posted. @throws Problem invalid-json when it broke on its way */
async function formOf(c: Context): Promise<Record<string, unknown>> {
  return c.req.parseBody({ all: true }).catch(() => {
    throw new Problem("invalid-json");
  });
}

async function typedCode(c: Context): Promise<string> {
  const { code } = await formOf(c);
  return typeof code === "string" ? code : "";
}

async function savePage(
  services: Services,
  typed: string,
  opened: OpenedLink,
  step: number,
  body: Record<string, unknown>,
): Promise<void> {
  const page = opened.judge?.json.pages[step - 1];
  if (!page) return;
  const given = readForm(page.elements, body);
  if (step === 1 && String(given.story ?? "").trim() === "") {
    const story = page.elements.find((q) => q.name === "story");
    throw new Problem("invalid-input", [{ path: "story", message: inWords(story?.requiredErrorText) }]);
  }
  let held: { seq: number; answers: Answers } = opened;
  // Another tab may have saved meanwhile; this page's answers are then put on top of what that tab saved.
  for (let attempt = 0; attempt < 5; attempt++) {
    const answers = Object.fromEntries(
      Object.entries({ ...held.answers, ...given }).filter(([, answer]) => answer !== undefined),
    );
    const saved = await saveAnswers(services, typed, { seq: held.seq + 1, after: held.seq, answers });
    if (saved.saved) return;
    held = { seq: saved.seq, answers: saved.answers ?? {} };
  }
  throw new Problem("conflict");
}

function tellingOf({ link, judge, seq, answers }: OpenedLink, wrong: FieldProblem[]): Telling {
  const { route, regionName, questionnaireId } = link.invitation;
  return {
    code: link.code,
    regionId: link.acting.regionId,
    regionName,
    route,
    minutes: minutesOf(questionnaireId, route),
    days: contactOf(link.acting.regionId)?.reading.days,
    json: judge!.json,
    seq,
    answers,
    problems: wrong,
    t: sayTo(route),
  };
}

/** The page of a step: the story, a page of questions, or the review after them. A later page needs the story first. */
async function stepOf(telling: Telling, opened: OpenedLink, step: number): Promise<Html> {
  const { json, answers } = telling;
  const begun = String(answers.story ?? "").trim() !== "";
  if (!Number.isInteger(step) || step <= 1 || !begun) return frameFor(opened.link, tellPage(telling), true);
  // A page whose questions do not apply is still shown without scripts: all but the story may be skipped.
  if (step <= json.pages.length) return frameFor(opened.link, stepPage(telling, step));
  return frameFor(opened.link, reviewPage(telling, newCode()));
}

function frameFor(link: Link, main: Html, script = false): Html {
  const { route, isDemo } = link.invitation;
  const contact = contactOf(link.acting.regionId);
  return frame({
    t: sayTo(route),
    route,
    isDemo,
    email: contact?.contact.email,
    days: contact?.reading.days,
    script,
    main,
  });
}

/** A page of no link in particular. */
function plainFrame(services: Services, main: Html, route = "youth", regionId = ""): Html {
  const contact = regionId ? contactOf(regionId) : null;
  return frame({ t: sayTo(route), route, isDemo: services.config.demo, email: contact?.contact.email, main });
}

function unknownPage(): Html {
  const t = sayTo("youth");
  return messagePage(t("link.unknown.title"), t("link.unknown.text"));
}

/** A link that cannot be used (any more): kindly why, and what to do. */
function shutPage(link: Link): Html {
  const { route, expiresOn, waveStartsOn, waveEndsOn } = link.invitation;
  const t = sayTo(route);
  const email = contactOf(link.acting.regionId)?.contact.email ?? "";
  const page = {
    open: () => messagePage(t("error.unexpected.title"), t("error.unexpected.text", { email })),
    "link-used": () =>
      messagePage(
        t("link.used.title"),
        t("link.used.text", { email }),
        dataFor({ code: link.code, used: true, texts: phoneTexts(link.acting.regionId, route) }),
      ),
    "link-expired": () =>
      messagePage(t("link.expired.title"), t("link.expired.text", { email, date: dayInWords(expiresOn) })),
    "wave-closed": () =>
      messagePage(t("wave.closed.title"), t("wave.closed.text", { email, date: dayInWords(waveEndsOn) })),
    "wave-not-open": () =>
      messagePage(t("wave.not-open.title"), t("wave.not-open.text", { date: dayInWords(waveStartsOn) })),
  }[link.state]();
  // A used link's page carries the script: the device that sent the story may have missed its receipt.
  return frameFor(link, page, link.state === "link-used");
}

type Status = 200 | 403 | 404 | 410 | 422;

async function send(c: Context, page: Html, status: Status = 200): Promise<Response> {
  return sendText(c, String(await page), status);
}

/** Never kept by a browser or a proxy: a page may hold somebody's story. */
function sendText(c: Context, page: string, status: Status = 200): Response {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    Vary: "Accept-Encoding",
  };
  if (!/\bbr\b/.test(c.req.header("Accept-Encoding") ?? "")) return c.body(page, status, headers);
  const small = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  return c.body(new Uint8Array(small), status, { ...headers, "Content-Encoding": "br" });
}
