import { type Context, Hono, type Next } from "hono";
import { z } from "zod";
import { describe } from "../access/describe.ts";
import { valid } from "../access/validate.ts";
import { mayStore } from "../consent.ts";
import { ok } from "../contract/common.ts";
import {
  addition,
  code,
  complete,
  completeAnswer,
  opened,
  receipt,
  receiptAnswer,
  save,
  saveAnswer,
  withdrawAnswer,
} from "../contract/respondents.ts";
import { eraseDraft } from "../draft.ts";
import { inLanguage, languagesOf } from "../languages.ts";
import { spokenTo } from "../pages/spoken.ts";
import { phoneTexts, sayTo } from "../pages/words.ts";
import { fieldIn, problemIn } from "../pages/wrong.ts";
import { answerProblem, Problem } from "../problem.ts";
import { addWord, followStory, withdrawStory } from "../receipt.ts";
import { completeLink, openLink, saveAnswers } from "../respondent.ts";
import type { Services } from "../services.ts";

const withCode = z.object({ code });
/** Why a link may not be answered (any more). */
export const shut = [
  "link-unknown",
  "link-used",
  "link-expired",
  "wave-closed",
  "wave-not-open",
  "carer-needed",
  "yes-needed",
] as const;

/** What the phone asks of the server. The code in the address is the only key; nobody signs in. */
export function respondentRoutes(services: Services) {
  return (
    new Hono()
      .use("/api/v/*", inTheirLanguage)
      .use("/api/terug", inTheirLanguage)
      .use("/api/terug/*", inTheirLanguage)
      .get(
        "/api/v/:code",
        describe("Opens a link: the questionnaire, and the answers so far", opened, shut),
        valid("param", withCode),
        async (c) => {
          const { link, judge, seq, answers } = await openLink(services, c.req.valid("param").code);
          if (link.state !== "open" || !judge) throw new Problem(link.state as "link-used");
          mayStore(link.invitation);
          const { questionnaireId: id, version, route } = link.invitation;
          const language = spokenTo(c, languagesOf(id, judge.json));
          return c.json({
            seq,
            answers,
            questionnaire: { id, version, route, json: inLanguage(id, judge.json, language) },
            texts: phoneTexts(link.acting.regionId, route, language),
          });
        },
      )
      .put(
        "/api/v/:code/answers",
        describe("Saves the answers as they stand", saveAnswer, [
          ...shut,
          "invalid-json",
          "invalid-input",
          "too-large",
        ]),
        valid("param", withCode),
        valid("json", save),
        async (c) => c.json(await saveAnswers(services, c.req.valid("param").code, c.req.valid("json"))),
      )
      .delete(
        "/api/v/:code/answers",
        describe("Erases what was saved and not sent", ok, ["link-unknown", "link-used"]),
        valid("param", withCode),
        async (c) => {
          await eraseDraft(services, c.req.valid("param").code);
          return c.json({ ok: true as const });
        },
      )
      .post(
        "/api/v/:code/complete",
        describe("Sends the story; the link is spent, and the receipt opens it from now on", completeAnswer, [
          ...shut,
          "invalid-json",
          "invalid-input",
          "conflict",
          "too-large",
        ]),
        valid("param", withCode),
        valid("json", complete),
        async (c) => c.json(await completeLink(services, c.req.valid("param").code, c.req.valid("json"))),
      )
      // By POST, so that the receipt stands in no address, history or log.
      .post(
        "/api/terug",
        describe("What happened with a story, for who has its receipt", receiptAnswer, [
          "receipt-unknown",
          "invalid-json",
          "invalid-input",
        ]),
        valid("json", receipt),
        async (c) => c.json(await followStory(services, c.req.valid("json").receipt)),
      )
      .post(
        "/api/terug/add",
        describe("Adds a word to a story, to be read as the story itself was", receiptAnswer, [
          "receipt-unknown",
          "enough-added",
          "conflict",
          "invalid-json",
          "invalid-input",
        ]),
        valid("json", addition),
        async (c) => c.json(await addWord(services, c.req.valid("json"))),
      )
      .post(
        "/api/terug/withdraw",
        describe("Takes a story back, with everything that was made of it", withdrawAnswer, [
          "receipt-unknown",
          "invalid-json",
          "invalid-input",
        ]),
        valid("json", receipt),
        async (c) => c.json(await withdrawStory(services, c.req.valid("json").receipt)),
      )
  );
}

/** What went wrong is told in the language of the phone. */
async function inTheirLanguage(c: Context, next: Next): Promise<void> {
  await next();
  if (!(c.error instanceof Problem)) return;
  const t = sayTo("youth", spokenTo(c));
  const { code, fields } = c.error;
  c.res = undefined;
  c.res = answerProblem(
    c,
    code,
    fields?.map((field) => fieldIn(t, field)),
    problemIn(t, code),
  );
}
