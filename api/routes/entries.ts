import { Hono } from "hono";
import type { Tx } from "../../db/client.ts";
import { listQuestionnaires } from "../../db/queries/administration.ts";
import { record } from "../../db/queries/audit.ts";
import { questionnaireJsonOf } from "../../db/queries/invitations.ts";
import * as regions from "../../db/queries/regions.ts";
import { insertResponse } from "../../db/queries/responses.ts";
import { describe, describePdf } from "../access/describe.ts";
import { hashSecret, newCode } from "../access/secrets.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { judgeOf, storiesOf } from "../answers.ts";
import * as contract from "../contract/inviting.ts";
import { questionnaireJson } from "../contract/questionnaires.ts";
import { follow } from "../journey.ts";
import { formPdf } from "../paper/form.ts";
import { Problem } from "../problem.ts";
import { type Services, today, write } from "../services.ts";
import { wrong } from "./administration.ts";
import { pdf } from "./inviting.ts";
import { refused, refusedInput } from "./usual.ts";

/** What was told on paper or in a conversation, typed in by staff. They see the words they type, and no others. */
export function entryRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/entries/options",
      describe("What can be chosen when a paper form is typed in", contract.entryOptions, refused),
      staff(services, "enter told stories"),
      async (c) => c.json(await db.inRegion(c.var.acting, entryOptions)),
    )
    .get(
      "/api/entries/questionnaires/:id/:version",
      describe("The questions of a questionnaire", contract.entryForm, [
        "invalid-input",
        ...refused,
        "not-found",
      ]),
      staff(services, "enter told stories"),
      valid("param", contract.questionnaireAt),
      async (c) => {
        const { id, version } = c.req.valid("param");
        const json = await db.inRegion(c.var.acting, (tx) => questionnaireJsonOf(tx, id, version));
        if (!json) throw new Problem("not-found");
        return c.json({ json: questionnaireJson.parse(json) });
      },
    )
    .get(
      "/api/entries/questionnaires/:id/:version/form",
      describePdf("An empty questionnaire to fill in by hand, as an accessible PDF", [
        "invalid-input",
        ...refused,
        "not-found",
      ]),
      staff(services, "enter told stories"),
      valid("param", contract.questionnaireAt),
      async (c) => {
        const { id, version } = c.req.valid("param");
        const found = await db.inRegion(c.var.acting, async (tx) => ({
          json: await questionnaireJsonOf(tx, id, version),
          route: (await listQuestionnaires(tx)).find((one) => one.id === id)?.route ?? "youth",
          region: await regions.currentRegion(tx),
        }));
        if (!found.json) throw new Problem("not-found");
        const { name, isDemo, regionId } = found.region;
        const about = { route: found.route, regionName: name, isDemo, regionId };
        return pdf(c, `vragenlijst-${id}`, formPdf(questionnaireJson.parse(found.json), about));
      },
    )
    .post(
      "/api/entries",
      describe(
        "Hand in what was told on paper or in a conversation; its receipt is shown once",
        contract.madeEntry,
        refusedInput,
        201,
      ),
      staff(services, "enter told stories"),
      valid("json", contract.newEntry),
      async (c) => {
        const given = c.req.valid("json");
        const { acting } = c.var;
        const receipt = newCode();
        await write(services, acting, async (tx) => {
          const options = await entryOptions(tx);
          const route = routeFor(given, options);
          const judge = await judgeOf(
            `${acting.regionId}/${given.questionnaireId}/${given.version}`,
            async () => questionnaireJsonOf(tx, given.questionnaireId, given.version),
          );
          const verdict = await judge.judge(given.answers);
          if (!verdict.ok)
            throw new Problem(
              "invalid-input",
              verdict.fields.map(({ path, message }) => ({ path: `answers.${path}`, message })),
            );
          const { storyIds } = await insertResponse(tx, acting, {
            waveId: given.waveId,
            providerId: given.providerId,
            segmentId: given.segmentId,
            municipalityId: given.municipalityId,
            questionnaireId: given.questionnaireId,
            version: given.version,
            route,
            mode: given.mode,
            receivedOn: today(services),
            receiptHash: hashSecret("receipt", receipt),
            ...storiesOf(judge.json, verdict, route),
          });
          // Which story is not written: beside an interviewer's diary, the log's moment would say whose it is.
          await record(tx, acting, {
            action: "story.entered",
            subject: "entries",
            detail: { mode: given.mode },
            jobs: storyIds.flatMap((storyId) => follow("story.received", storyId)),
          });
        });
        return c.json({ receipt }, 201);
      },
    );
}

async function entryOptions(tx: Tx) {
  return {
    waves: (await regions.listWaves(tx)).filter((wave) => !wave.closed).map(({ id, name }) => ({ id, name })),
    ...(await regions.listPlaces(tx)),
    questionnaires: await listQuestionnaires(tx),
  };
}

/** Checks where it was told, and about what. @returns the questionnaire's route */
function routeFor(
  given: ReturnType<typeof contract.newEntry.parse>,
  options: Awaited<ReturnType<typeof entryOptions>>,
): string {
  const provider = options.providers.find((one) => one.id === given.providerId);
  if (!options.waves.some((wave) => wave.id === given.waveId))
    throw wrong("waveId", "Kies een ronde die open is.");
  if (!provider) throw wrong("providerId", "Kies een aanbieder uit de lijst.");
  if (!provider.segments.includes(given.segmentId))
    throw wrong("segmentId", "Deze aanbieder werkt niet in dit segment. Kies een ander segment.");
  if (given.municipalityId !== null && !options.municipalities.some((one) => one.id === given.municipalityId))
    throw wrong("municipalityId", "Kies een gemeente uit de lijst.");
  const found = options.questionnaires.find(
    (q) => q.id === given.questionnaireId && q.version === given.version,
  );
  if (!found) throw wrong("questionnaireId", "Kies een vragenlijst uit de lijst.");
  return found.route;
}
