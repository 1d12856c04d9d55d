import { randomInt } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";
import { choose } from "../../analysis/session/choose.ts";
import type { Acting, Tx } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import { followUpsOf, perNote, saidOf, toldOf } from "../../db/queries/follow-ups.ts";
import { currentGround } from "../../db/queries/grounds.ts";
import {
  addSession,
  candidates,
  cardsOf,
  changeSession,
  findSession,
  holdSession,
  layCards,
  listSessions,
  lockNote,
  notesOf,
  readCards,
  removeNote,
  saveNote,
} from "../../db/queries/sessions.ts";
import {
  goalsAndThemes,
  providersWithSegments,
  publishedProviders,
  regionSettings,
  segmentsOf,
} from "../../db/queries/summaries.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok, uuid } from "../contract/common.ts";
import {
  mostCards,
  newDraw,
  newSession,
  noteInput,
  noteSaved,
  session,
  sessionChange,
  sessionCreated,
  sessionList,
  sessionOptions,
  tableQuery,
  tableRoom,
} from "../contract/sessions.ts";
import { type FieldProblem, Problem, type ProblemCode } from "../problem.ts";
import type { Services } from "../services.ts";
import { refused } from "./usual.ts";

const reading: ProblemCode[] = [...refused, "not-found", "ground-needed"];
const writing: ProblemCode[] = [...reading, "invalid-input", "invalid-json", "wrong-origin"];
const right = "hold a duidingssessie";
const one = z.object({ id: uuid });
const oneNote = z.object({ id: uuid, noteId: uuid });

/** Duidingssessies: draw released stories, lay them out as cards, and write down what people make of them. */
export function sessionRoutes(services: Services) {
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/sessions/options",
      describe("What a session can be about", sessionOptions, refused),
      staff(services, right),
      async (c) =>
        c.json(
          await services.db.inRegion(c.var.acting, async (tx) => {
            const groundRecorded = (await currentGround(tx)) !== null;
            return {
              // Of whom something is published is part of what the ground opens.
              providers: groundRecorded ? await fillable(tx) : [],
              segments: (await segmentsOf(tx)).map(({ id, name }) => ({ id, name })),
              themes: (await goalsAndThemes(tx)).themes.map(({ id, label }) => ({ id, label })),
              groundRecorded,
              threshold: (await regionSettings(tx)).threshold,
            };
          }),
        ),
    )
    .get(
      "/api/sessions/table",
      describe("How many stories can lie on a table now", tableRoom, [
        ...refused,
        "ground-needed",
        "invalid-input",
      ]),
      staff(services, right),
      valid("query", tableQuery),
      async (c) => {
        const { provider = null, segment = null, ...query } = c.req.valid("query");
        const about = { providerId: provider, segmentId: segment };
        const themes = query.themes?.split(",") ?? [];
        const cards = await services.db.inRegion(c.var.acting, async (tx) => {
          await check(tx, { ...about, themes });
          const drawn = choose(await candidates(tx, about), { count: mostCards, seed: 0, themes });
          await record(tx, c.var.acting, {
            action: "session.room-looked-at",
            subject: provider === null ? `segment:${segment}` : `provider:${provider}`,
            detail: { segment, themes },
          });
          return drawn.length;
        });
        return c.json({ cards });
      },
    )
    .get(
      "/api/sessions",
      describe("All duidingssessies, the latest first", sessionList, refused),
      staff(services, right),
      async (c) => {
        const rows = await services.db.inRegion(c.var.acting, listSessions);
        return c.json({
          sessions: rows.map(({ themes, seed, providerId, segmentId, ...rest }) => rest),
        });
      },
    )
    .post(
      "/api/sessions",
      describe("Prepares a session and draws its stories", sessionCreated, writing, 201),
      staff(services, right),
      valid("json", newSession),
      async (c) => {
        const { count, ...wish } = c.req.valid("json");
        const made = await services.db.inRegion(c.var.acting, async (tx) => {
          await check(tx, wish);
          const id = await addSession(tx, {
            ...wish,
            regionId: c.var.acting.regionId,
            seed: randomInt(2 ** 31),
            createdBy: c.var.account.id,
            createdAt: services.now(),
          });
          const cards = await draw(tx, c.var.acting, id, count);
          await record(tx, c.var.acting, {
            action: "session.prepared",
            subject: `session:${id}`,
            detail: { cards },
          });
          return { id, cards };
        });
        return c.json(made, 201);
      },
    )
    .get(
      "/api/sessions/:id",
      describe("A session with its cards and notes", session, reading),
      staff(services, right),
      valid("param", one),
      async (c) => {
        const { id } = c.req.valid("param");
        return c.json(
          await services.db.inRegion(c.var.acting, async (tx) => {
            const { providerId, segmentId, ...found } = await open(tx, id);
            const cards = await readCards(tx, id, { providerId, segmentId });
            const { themes } = await goalsAndThemes(tx);
            const told = new Map(perNote(await followUpsOf(tx, id)).map((said) => [said[0]!.noteId, said]));
            const answer = {
              ...found,
              themes: themes
                .filter((t) => found.themes.includes(t.id))
                .map(({ id, label }) => ({ id, label })),
              labels: Object.fromEntries(themes.map((t) => [t.id, t.label])),
              hidden: (await cardsOf(tx, id)).length - cards.length,
              cards,
              notes: (await notesOf(tx, id)).map((note) => ({
                ...note,
                followUps: (told.get(note.id) ?? []).map(({ noteId, ...said }) => said),
              })),
            };
            await record(tx, c.var.acting, { action: "session.looked-at", subject: `session:${id}` });
            return answer;
          }),
        );
      },
    )
    .patch(
      "/api/sessions/:id",
      describe("Changes the title, question or date of a session", ok, writing),
      staff(services, right),
      valid("param", one),
      valid("json", sessionChange),
      async (c) => {
        const { id } = c.req.valid("param");
        const given = c.req.valid("json");
        await services.db.inRegion(c.var.acting, async (tx) => {
          await open(tx, id);
          if (Object.keys(given).length > 0) await changeSession(tx, id, present(given));
          await record(tx, c.var.acting, {
            action: "session.changed",
            subject: `session:${id}`,
            detail: { fields: Object.keys(given) },
          });
        });
        return c.json({ ok: true as const });
      },
    )
    .post(
      "/api/sessions/:id/draw",
      describe("Draws again, with a new seed that is kept; cards with notes stay", sessionCreated, [
        ...writing,
        "already-told",
      ]),
      staff(services, right),
      valid("param", one),
      valid("json", newDraw),
      async (c) => {
        const { id } = c.req.valid("param");
        const { count } = c.req.valid("json");
        const cards = await services.db.inRegion(c.var.acting, async (tx) => {
          await open(tx, id);
          const seed = randomInt(2 ** 31);
          await changeSession(tx, id, { seed });
          // Whose story lay here was told what came of it; a card that goes now would take that from them.
          if ((await toldOf(tx, [id])).length > 0) throw new Problem("already-told");
          const drawn = await draw(tx, c.var.acting, id, count);
          await record(tx, c.var.acting, {
            action: "session.drawn-again",
            subject: `session:${id}`,
            detail: { cards: drawn, seed },
          });
          return drawn;
        });
        return c.json({ id, cards });
      },
    )
    .put(
      "/api/sessions/:id/notes/:noteId",
      describe("Saves a note; saving the same again changes nothing", noteSaved, [
        ...writing,
        "conflict",
        "already-told",
      ]),
      staff(services, right),
      valid("param", oneNote),
      valid("json", noteInput),
      async (c) => {
        const { id, noteId } = c.req.valid("param");
        const { seen, ...given } = c.req.valid("json");
        const writtenAt = await services.db.inRegion(c.var.acting, async (tx) => {
          await holdSession(tx, id);
          await open(tx, id);
          if (given.cardId !== null && !(await cardsOf(tx, id)).some((card) => card.id === given.cardId)) {
            throw new Problem("not-found");
          }
          const written = {
            ...given,
            owner: given.kind === "lesson" ? given.owner || null : null,
            dueOn: given.kind === "lesson" ? given.dueOn : null,
          };
          const known = await lockNote(tx, id, noteId);
          if (
            known &&
            (Object.keys(written) as (keyof typeof written)[]).every((k) => known[k] === written[k])
          ) {
            // Sent again because the answer got lost.
            return known.writtenAt.toISOString();
          }
          if ((known?.writtenAt.toISOString() ?? null) !== seen) throw new Problem("conflict");
          const moved = known && (known.kind !== given.kind || known.cardId !== given.cardId);
          if (moved && (await saidOf(tx, noteId)).length > 0) throw new Problem("already-told");
          // Strictly later than what it replaces, so that `seen` always tells two versions apart.
          const now = new Date(Math.max(services.now().getTime(), (known?.writtenAt.getTime() ?? 0) + 1));
          const saved = await saveNote(tx, {
            ...written,
            regionId: c.var.acting.regionId,
            id: noteId,
            sessionId: id,
            writtenBy: c.var.account.id,
            writtenAt: now,
          });
          if (!saved) throw new Problem("conflict");
          await record(tx, c.var.acting, {
            action: "session.note-written",
            subject: `session:${id}`,
            detail: { note: noteId, kind: given.kind },
          });
          return now.toISOString();
        });
        return c.json({ writtenAt });
      },
    )
    .delete(
      "/api/sessions/:id/notes/:noteId",
      describe("Removes a note of which storytellers were told nothing", ok, [...reading, "already-told"]),
      staff(services, right),
      valid("param", oneNote),
      async (c) => {
        const { id, noteId } = c.req.valid("param");
        await services.db.inRegion(c.var.acting, async (tx) => {
          await open(tx, id);
          // What storytellers were told does not go because somebody tidies up.
          if ((await lockNote(tx, id, noteId)) && (await saidOf(tx, noteId)).length > 0)
            throw new Problem("already-told");
          if (!(await removeNote(tx, id, noteId))) throw new Problem("not-found");
          await record(tx, c.var.acting, {
            action: "session.note-removed",
            subject: `session:${id}`,
            detail: { note: noteId },
          });
        });
        return c.json({ ok: true as const });
      },
    );
}

/** The session, if it is there and the ground is recorded. */
export async function open(tx: Tx, id: string) {
  const found = await findSession(tx, id);
  if (!found) throw new Problem("not-found");
  await grounded(tx);
  return found;
}

/** Every table waits for the ground: one of a segment in which one provider is published is a view of that provider. */
async function grounded(tx: Tx): Promise<void> {
  if (!(await currentGround(tx))) throw new Problem("ground-needed");
}

/** The providers of whom something is published, with the segments it is published in. */
async function fillable(tx: Tx) {
  const published = await publishedProviders(tx);
  return (await providersWithSegments(tx))
    .map((provider) => ({
      ...provider,
      segments: provider.segments.filter((segment) =>
        published.some((p) => p.providerId === provider.id && p.segmentId === segment),
      ),
    }))
    .filter((provider) => provider.segments.length > 0);
}

async function check(
  tx: Tx,
  wish: { providerId: string | null; segmentId: string | null; themes: string[] },
): Promise<void> {
  const wrong: FieldProblem[] = [];
  const segments = await segmentsOf(tx);
  if (wish.segmentId !== null && !segments.some((s) => s.id === wish.segmentId)) {
    wrong.push({ path: "segmentId", message: "Kies een segment uit de lijst." });
  }
  if (wish.providerId !== null) {
    const provider = (await providersWithSegments(tx)).find((p) => p.id === wish.providerId);
    if (!provider) wrong.push({ path: "providerId", message: "Kies een aanbieder uit de lijst." });
    else if (wish.segmentId !== null && !provider.segments.includes(wish.segmentId)) {
      wrong.push({ path: "segmentId", message: "Deze aanbieder werkt niet in dit segment." });
    }
  }
  const { themes } = await goalsAndThemes(tx);
  if (!wish.themes.every((id) => themes.some((t) => t.id === id))) {
    wrong.push({ path: "themes", message: "Kies thema's uit de lijst." });
  }
  if (wrong.length > 0) throw new Problem("invalid-input", wrong);
  await grounded(tx);
}

/** Draws with the session's own seed. Cards beside which something is written stay. @returns cards on the table */
async function draw(tx: Tx, acting: Acting, id: string, count: number): Promise<number> {
  const { providerId, segmentId, themes, seed } = await open(tx, id);
  const noted = (await cardsOf(tx, id)).filter((card) => card.noted).map((card) => card.versionId);
  const picked = choose(await candidates(tx, { providerId, segmentId }), {
    count,
    seed,
    themes,
    keep: noted,
  });
  const versions = [...new Set([...noted, ...picked])];
  await layCards(tx, acting.regionId, id, versions);
  return versions.length;
}

/** Without the keys that were not given, which would otherwise be set to nothing. */
function present<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
