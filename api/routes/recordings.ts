import { type Context, Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { z } from "zod";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok, uuid } from "../contract/common.ts";
import {
  heardAnswer,
  heardJudgement,
  held,
  partMs,
  partNumber,
  partSaved,
  pieceNumber,
  recordingDetail,
  storyNumber,
  take,
  typedOut,
} from "../contract/recordings.ts";
import { code } from "../contract/respondents.ts";
import { type SoundKind, soundKinds } from "../contract/sound.ts";
import { type ProblemCode, problemSchema, problems } from "../problem.ts";
import { judgeHeard, listen, recordingOf, typeOut } from "../recordings/listen.ts";
import { kindOf, rangeOf } from "../recordings/sound.ts";
import { dropHeld, heldParts, heldPiece, savePart } from "../recordings/upload.ts";
import type { Services } from "../services.ts";
import { shut } from "./respondents.ts";
import { byId, usual } from "./usual.ts";

const ofStory = z.strictObject({ story: storyNumber });
const offOrShut = [...shut, "recording-off"] as const;

/** Spoken stories: the phone hands a recording in, part by part; researchers and safeguarding listen to it. */
export function recordingRoutes(services: Services) {
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/v/:code/recording",
      describe("What the server has of a story's recording on this link's draft", held, [
        ...offOrShut,
        "invalid-input",
      ]),
      valid("param", z.strictObject({ code })),
      valid("query", ofStory),
      async (c) => c.json(await heldParts(services, c.req.valid("param").code, c.req.valid("query").story)),
    )
    .get(
      "/api/v/:code/recording/:piece",
      describeSound("Listen to a piece of a recording that is not sent yet", [
        ...offOrShut,
        "not-found",
        "invalid-input",
      ]),
      valid("param", z.strictObject({ code, piece: pieceNumber })),
      valid("query", ofStory),
      async (c) => {
        const { code, piece } = c.req.valid("param");
        return sound(c, await heldPiece(services, code, c.req.valid("query").story, piece));
      },
    )
    .put(
      "/api/v/:code/recording/:take/:piece/:n",
      describePart(),
      valid("param", z.strictObject({ code, take, piece: pieceNumber, n: partNumber })),
      valid("query", ofStory.extend({ ms: partMs })),
      async (c) => {
        const { code, ...which } = c.req.valid("param");
        await savePart(services, code, {
          ...which,
          ...c.req.valid("query"),
          mime: kindOf(c.req.header("Content-Type")),
          digest: c.req.header("Content-Digest"),
          bytes: new Uint8Array(await c.req.arrayBuffer()),
        });
        return c.json({ saved: true as const });
      },
    )
    .delete(
      "/api/v/:code/recording/:take",
      describe("Throws a recording on this link's draft away", ok, [...offOrShut, "invalid-input"]),
      valid("param", z.strictObject({ code, take })),
      async (c) => {
        const { code, take } = c.req.valid("param");
        await dropHeld(services, code, take);
        return c.json({ ok: true as const });
      },
    )
    .get(
      "/api/stories/:id/recording",
      describe("What there is to listen to of a spoken story", recordingDetail, [
        ...usual,
        "recording-locked",
      ]),
      staff(services, "listen to recordings"),
      valid("param", byId),
      async (c) => c.json(await recordingOf(services, c.var.acting, c.req.valid("param").id)),
    )
    .get(
      "/api/stories/:id/recording/:piece",
      describeSound("Listen to a piece of a spoken story; who listens is recorded", [
        ...usual,
        "recording-locked",
      ]),
      staff(services, "listen to recordings"),
      valid("param", z.strictObject({ id: uuid, piece: pieceNumber })),
      async (c) => {
        const { id, piece } = c.req.valid("param");
        return sound(c, await listen(services, c.var.acting, id, piece));
      },
    )
    .post(
      "/api/stories/:id/recording/judgement",
      describe("Somebody listened and says whether two people have to decide on help", heardAnswer, [
        ...usual,
        "invalid-json",
      ]),
      staff(services, "listen to recordings"),
      valid("param", byId),
      valid("json", heardJudgement),
      async (c) => {
        const { signal } = c.req.valid("json");
        const { id } = c.req.valid("param");
        return c.json({ state: await judgeHeard(services, c.var.acting, c.var.account.id, id, signal) });
      },
    )
    .put(
      "/api/stories/:id/typed-out",
      describe("Saves what was told aloud as the story's words; the steps then read them", ok, [
        ...usual,
        "invalid-json",
        "conflict",
      ]),
      staff(services, "approve safe text"),
      valid("param", byId),
      valid("json", typedOut),
      async (c) => {
        await typeOut(services, c.var.acting, c.req.valid("param").id, c.req.valid("json").text);
        return c.json({ ok: true as const });
      },
    );
}

/** Sound, whole or the range that was asked for. It is never anything else to a browser, and no browser keeps it. */
function sound(c: Context, { mime, bytes }: { mime: SoundKind; bytes: Uint8Array }): Response {
  const range = rangeOf(c.req.header("Range"), bytes.length);
  const headers = {
    "Content-Type": mime,
    "X-Content-Type-Options": "nosniff",
    "Content-Disposition": "inline",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "no-store",
    "Accept-Ranges": "bytes",
  };
  if (!range) return c.body(null, 416, { ...headers, "Content-Range": `bytes */${bytes.length}` });
  const { start, end, whole } = range;
  const body = new Uint8Array(bytes.subarray(start, end + 1));
  if (whole) return c.body(body, 200, headers);
  return c.body(body, 206, { ...headers, "Content-Range": `bytes ${start}-${end}/${bytes.length}` });
}

const problemContent = { "application/problem+json": { schema: resolver(problemSchema) } };
const soundContent = Object.fromEntries(
  soundKinds.map((kind) => [kind, { schema: { type: "string" as const, format: "binary" } }]),
);

function problemAnswers(codes: readonly ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const one of codes) {
    const [status] = problems[one];
    byStatus.set(status, [...(byStatus.get(status) ?? []), one]);
  }
  return {
    default: { description: "Any other problem", content: problemContent },
    ...Object.fromEntries(
      [...byStatus].map(([status, some]) => [
        status,
        {
          description: some.map((one) => `${one}: ${problems[one][1]}`).join("\n"),
          content: problemContent,
        },
      ]),
    ),
  };
}

function describeSound(summary: string, codes: readonly ProblemCode[]) {
  return describeRoute({
    summary,
    responses: {
      ...problemAnswers(codes),
      200: { description: "The whole piece", content: soundContent },
      206: { description: "The range that was asked for", content: soundContent },
      416: { description: "The range lies outside the piece" },
    },
  });
}

function describePart() {
  return describeRoute({
    summary: "Keeps a part of a recording; in any order, and the same again changes nothing",
    requestBody: { required: true, content: soundContent },
    responses: {
      ...problemAnswers([
        ...offOrShut,
        "invalid-input",
        "recording-kind",
        "recording-broken",
        "too-large",
        "conflict",
      ]),
      200: { description: "OK", content: { "application/json": { schema: resolver(partSaved) } } },
    },
  });
}
