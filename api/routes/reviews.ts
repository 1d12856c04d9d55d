import { type Context, Hono } from "hono";
import { z } from "zod";
import { drawLot } from "../../analysis/themes/next.ts";
import type { Acting, Tx } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import { countCodings } from "../../db/queries/codings.ts";
import {
  acceptAll,
  changeIdentifier,
  listIdentifiers,
  makeRoom,
  markIdentifiers,
} from "../../db/queries/identifiers.ts";
import { planOf, saveLot, setCoders, shares } from "../../db/queries/passes.ts";
import { dropRecording, findRecording } from "../../db/queries/recordings.ts";
import { freezeVersion, rawText, setReleased, setStatus, stepsWaiting } from "../../db/queries/stories.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok, uuid } from "../contract/common.ts";
import {
  approval,
  approved,
  identifierChange,
  newIdentifier,
  type ReviewState,
  reviewState,
  type StoryReview,
  storyReview,
} from "../contract/stories.ts";
import { follow } from "../journey.ts";
import { Problem } from "../problem.ts";
import { occurrences, safeText, tidySpan } from "../safe-text.ts";
import { type Services, today, write } from "../services.ts";
import { factsOf, locked } from "../story.ts";
import { questionTitle } from "../words.ts";
import { byId, usual } from "./usual.ts";

const byIdentifier = z.strictObject({ id: uuid, identifierId: uuid });

type StaffContext = Context<{ Variables: StaffVariables }>;

/** The review: the raw story, its identifiers, and the approval that freezes its safe text. */
export function reviewRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/stories/:id/review",
      describe(
        "The raw story with its identifiers, while it is under review; the look is recorded",
        storyReview,
        [...usual, "conflict"],
      ),
      staff(services, "read raw stories"),
      valid("param", byId),
      async (c) => {
        const { id } = c.req.valid("param");
        const review = await db.inRegion(c.var.acting, async (tx): Promise<StoryReview> => {
          const { facts, json } = await factsOf(tx, id);
          if (facts.status !== "review" && facts.status !== "received") throw new Problem("conflict");
          const raw = await rawText(tx, id);
          if (!raw) throw new Problem("not-found");
          const state = await reviewOf(tx, id, raw);
          const ready = facts.status === "review" && !(await stepsWaiting(tx, id));
          await record(tx, c.var.acting, { action: "story.raw-read", subject: `story:${id}` });
          return {
            ...facts,
            title: raw.title,
            text: raw.text,
            spoken: raw.spoken,
            other: Object.entries(raw.other)
              .filter(([, answer]) => answer.trim() !== "")
              .map(([name, answer]) => ({ question: questionTitle(json, name), answer })),
            ready,
            ...state,
          };
        });
        return c.json(review);
      },
    )
    .post(
      "/api/stories/:id/identifiers",
      describe(
        "Mark a passage as identifying, there and wherever the same words stand, instead of proposals it overlaps",
        reviewState,
        [...usual, "conflict"],
      ),
      staff(services, "approve safe text"),
      valid("param", byId),
      valid("json", newIdentifier),
      async (c) => {
        const { type, everywhere, ...selected } = c.req.valid("json");
        return c.json(
          await inReview(c, c.req.valid("param").id, async (tx, storyId, raw) => {
            const span = selected.end <= raw.text.length ? tidySpan(raw.text, selected) : null;
            if (!span) throw new Problem("invalid-input", [{ path: "start", message: "Kijk dit veld na." }]);
            const replaced = await makeRoom(tx, c.var.acting.regionId, storyId, raw.text, span);
            const known = await listIdentifiers(tx, storyId);
            const elsewhere = everywhere
              ? occurrences(raw.text, raw.text.slice(span.start, span.end)).filter(
                  (place) =>
                    place.start !== span.start &&
                    // A place that was judged already, or lies in a larger one, stays as it is.
                    !known.some(
                      (other) =>
                        other.start < place.end &&
                        other.end > place.start &&
                        (other.start !== place.start ||
                          other.end !== place.end ||
                          other.state !== "proposed"),
                    ),
                )
              : [];
            await markIdentifiers(tx, c.var.acting.regionId, storyId, type, [span, ...elsewhere]);
            return { action: "identifier.marked", detail: { type, places: 1 + elsewhere.length, replaced } };
          }),
        );
      },
    )
    .post(
      "/api/stories/:id/identifiers/accept-all",
      describe("Accept every identifier that is still proposed", reviewState, [...usual, "conflict"]),
      staff(services, "approve safe text"),
      valid("param", byId),
      async (c) =>
        c.json(
          await inReview(c, c.req.valid("param").id, async (tx, storyId) => ({
            action: "identifier.all-accepted",
            detail: { accepted: await acceptAll(tx, storyId) },
          })),
        ),
    )
    .patch(
      "/api/stories/:id/identifiers/:identifierId",
      describe("Accept, reject or retype one identifier; a rejected one is kept", reviewState, [
        ...usual,
        "conflict",
      ]),
      staff(services, "approve safe text"),
      valid("param", byIdentifier),
      valid("json", identifierChange),
      async (c) => {
        const { id, identifierId } = c.req.valid("param");
        const change = c.req.valid("json");
        return c.json(
          await inReview(c, id, async (tx, storyId) => {
            if (!change.state && !change.type) throw new Problem("invalid-input");
            const found = await changeIdentifier(tx, storyId, identifierId, change);
            if (!found) throw new Problem("not-found");
            return { action: "identifier.changed", detail: { identifier: identifierId, ...change } };
          }),
        );
      },
    )
    .post(
      "/api/stories/:id/approval",
      describe("Freeze the safe text that was looked at; the machine then suggests themes", approved, [
        ...usual,
        "conflict",
        "still-preparing",
        "typing-needed",
      ]),
      staff(services, "approve safe text"),
      valid("param", byId),
      valid("json", approval),
      async (c) => {
        const { id } = c.req.valid("param");
        const { revision, dropTitle, double } = c.req.valid("json");
        const made = await write(services, c.var.acting, async (tx) => {
          const story = await locked(tx, id);
          if (story.status === "received" || (await stepsWaiting(tx, id)))
            throw new Problem("still-preparing");
          const raw = story.status === "review" ? await rawText(tx, id) : null;
          if (!raw) throw new Problem("conflict");
          const recording = await findRecording(tx, id);
          if (recording && recording.state !== "typed") throw new Problem("typing-needed");
          const safe = safeText(raw, await listIdentifiers(tx, id));
          // What is frozen is what this person had on the screen, or nothing is.
          if (safe.revision !== revision) throw new Problem("conflict");
          const frozen = await freezeVersion(
            tx,
            story,
            { title: dropTitle ? "" : safe.title, text: safe.text },
            c.var.account.id,
          );
          // A voice is recognisable, and from here on nobody needs it.
          const sound = await dropRecording(tx, id);
          // Before any machine has read the safe text, and without looking at it.
          const lot = drawLot(await shares(tx), services.chance);
          await saveLot(tx, c.var.acting.regionId, id, lot, today(services));
          if (double) await setCoders(tx, c.var.acting.regionId, id, 2, today(services));
          await record(tx, c.var.acting, {
            action: "story.approved",
            subject: `story:${id}`,
            detail: {
              version: frozen.version,
              title: !dropTitle && raw.title !== "",
              ...(sound ? { soundRemoved: true } : {}),
            },
            jobs: follow("story.approved", id),
          });
          return frozen;
        });
        return c.json(made);
      },
    )
    .delete(
      "/api/stories/:id/approval",
      describe("Open the review again; only while nobody has coded the story", ok, [
        ...usual,
        "conflict",
        "has-codings",
        "pass-done",
      ]),
      staff(services, "approve safe text"),
      valid("param", byId),
      async (c) => {
        const { id } = c.req.valid("param");
        await db.inRegion(c.var.acting, async (tx) => {
          const story = await locked(tx, id);
          if (story.status === "coded" || (await countCodings(tx, id)) > 0) throw new Problem("has-codings");
          // A first pass without codes is a judgement of this text too: it would count for words nobody had read.
          const plan = await planOf(tx, id);
          if (plan.coders > 1 && plan.finished.length > 0) throw new Problem("pass-done");
          if (story.status !== "approved") throw new Problem("conflict");
          await setReleased(tx, id, false);
          await setStatus(tx, id, "review");
          await record(tx, c.var.acting, { action: "story.reopened", subject: `story:${id}` });
        });
        return c.json({ ok: true as const });
      },
    );

  /** One change to a story under review: locks it, changes, records, and gives back identifiers and preview. */
  function inReview(
    c: StaffContext,
    id: string,
    change: (
      tx: Tx,
      storyId: string,
      raw: { title: string; text: string },
    ) => Promise<{ action: string; detail: Record<string, unknown> }>,
  ): Promise<ReviewState> {
    const acting: Acting = c.var.acting;
    return db.inRegion(acting, async (tx) => {
      const story = await locked(tx, id);
      if (story.status !== "review") throw new Problem("conflict");
      const raw = await rawText(tx, id);
      if (!raw) throw new Problem("not-found");
      const deed = await change(tx, id, raw);
      const state = await reviewOf(tx, id, raw);
      await record(tx, acting, { ...deed, subject: `story:${id}` });
      return state;
    });
  }
}

async function reviewOf(tx: Tx, id: string, raw: { title: string; text: string }): Promise<ReviewState> {
  const identifiers = await listIdentifiers(tx, id);
  return { identifiers, preview: safeText(raw, identifiers) };
}
