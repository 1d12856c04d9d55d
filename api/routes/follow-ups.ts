import { Hono } from "hono";
import { z } from "zod";
import type { Tx } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import { addFollowUp, removeFollowUp, saidOf } from "../../db/queries/follow-ups.ts";
import { holdSession, lockNote } from "../../db/queries/sessions.ts";
import { providersWithSegments } from "../../db/queries/summaries.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok, uuid } from "../contract/common.ts";
import { newFollowUp } from "../contract/follow-ups.ts";
import { type FieldProblem, Problem, type ProblemCode } from "../problem.ts";
import { type Services, today } from "../services.ts";
import { whoIsIn } from "../told-outside.ts";
import { open } from "./sessions.ts";
import { refused } from "./usual.ts";

const reading: ProblemCode[] = [...refused, "not-found", "ground-needed"];
const writing: ProblemCode[] = [...reading, "invalid-input", "invalid-json", "wrong-origin", "conflict"];
const right = "say what came of an agreement";
const one = z.object({ id: uuid, noteId: uuid, followUpId: uuid });
const path = "/api/sessions/:id/notes/:noteId/follow-ups/:followUpId";

/** What storytellers are told of the lessons of a session: what was agreed, and later whether it was done. */
export function followUpRoutes(services: Services) {
  return new Hono<{ Variables: StaffVariables }>()
    .put(
      path,
      describe("Tells storytellers how an agreement stands; a person has checked the sentence", ok, writing),
      staff(services, right),
      valid("param", one),
      valid("json", newFollowUp),
      async (c) => {
        const { id, noteId, followUpId } = c.req.valid("param");
        const { checked: _, anyway, ...given } = c.req.valid("json");
        await services.db.inRegion(c.var.acting, async (tx) => {
          // No card is drawn meanwhile: who has a story here hears this.
          await holdSession(tx, id);
          const { heldOn } = await open(tx, id);
          const lesson = await lessonOf(tx, id, noteId);
          const said = await saidOf(tx, noteId);
          const before = said.at(-1);
          const same = said.find((known) => known.id === followUpId);
          if (same) {
            // Sent again because the answer got lost.
            if (same.state === given.state && same.on === given.on && same.text === given.text) return;
            throw new Problem("conflict");
          }
          const names = (await providersWithSegments(tx)).map(({ name }) => name);
          const wrong = [
            ...wrongIn(given, { first: heldOn, last: today(services), before }),
            ...namesIn(given.text, [lesson.owner ?? "", ...names], anyway),
          ];
          if (wrong.length > 0) throw new Problem("invalid-input", wrong);
          const added = await addFollowUp(tx, {
            ...given,
            regionId: c.var.acting.regionId,
            id: followUpId,
            noteId,
            saidBy: c.var.account.id,
            // Strictly later than what was said before: of two on one day the last one holds.
            saidAt: new Date(Math.max(services.now().getTime(), (before?.saidAt.getTime() ?? 0) + 1)),
          });
          if (!added) throw new Problem("conflict");
          await record(tx, c.var.acting, {
            action: "session.agreement-told",
            subject: `session:${id}`,
            detail: { note: noteId, state: given.state, on: given.on, anyway },
          });
        });
        return c.json({ ok: true as const });
      },
    )
    .delete(
      path,
      describe("Takes back what storytellers were told of an agreement", ok, [...reading, "wrong-origin"]),
      staff(services, right),
      valid("param", one),
      async (c) => {
        const { id, noteId, followUpId } = c.req.valid("param");
        await services.db.inRegion(c.var.acting, async (tx) => {
          await open(tx, id);
          await lessonOf(tx, id, noteId);
          if (!(await removeFollowUp(tx, noteId, followUpId))) throw new Problem("not-found");
          await record(tx, c.var.acting, {
            action: "session.agreement-taken-back",
            subject: `session:${id}`,
            detail: { note: noteId },
          });
        });
        return c.json({ ok: true as const });
      },
    );
}

/** A lesson of the whole table. Beside one card it is about one teller, and says nothing to the others. */
async function lessonOf(tx: Tx, sessionId: string, noteId: string) {
  const found = await lockNote(tx, sessionId, noteId);
  if (found?.kind !== "lesson" || found.cardId !== null) throw new Problem("not-found");
  return found;
}

/** Storytellers first hear what was agreed; the days are in order, and none is still to come. */
function wrongIn(
  given: { state: string; on: string },
  { first, last, before }: { first: string | null; last: string; before: { on: string } | undefined },
): FieldProblem[] {
  const wrong: FieldProblem[] = [];
  if (!before && given.state !== "agreed")
    wrong.push({ path: "state", message: "Vertel eerst wat er is afgesproken." });
  if (first !== null && first > last)
    wrong.push({
      path: "on",
      message: "Deze sessie is nog niet geweest. Wacht tot die dag, of wijzig de datum.",
    });
  else if (given.on > last) wrong.push({ path: "on", message: "Kies vandaag of een dag die al is geweest." });
  else if (before && given.on < before.on)
    wrong.push({ path: "on", message: "Kies een dag op of na de vorige stand." });
  else if (first !== null && given.on < first)
    wrong.push({ path: "on", message: "Kies een dag op of na de dag van de sessie." });
  return wrong;
}

function namesIn(text: string, names: string[], anyway: boolean): FieldProblem[] {
  const { never, perhaps } = whoIsIn(text, names);
  const list = (kinds: string[]) => kinds.join(" en ");
  if (never.length > 0)
    return [{ path: "text", message: `Hier staat ${list(never)} in. Haal dat weg; vertellers lezen dit.` }];
  if (perhaps.length > 0 && !anyway)
    return [
      {
        path: "anyway",
        message: `Hier lijkt ${list(perhaps)} in te staan. Haal dat weg, of bevestig dat het niemand aanwijst.`,
      },
    ];
  return [];
}
