import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { account, duidingssessie, followUp, sessionNote } from "../schema/index.ts";
import { aboutView, latestFirst } from "./sessions.ts";

/** What storytellers read of it. */
const said = { noteId: followUp.noteId, state: followUp.state, on: followUp.on, text: followUp.text };
const itsLesson = and(eq(sessionNote.regionId, followUp.regionId), eq(sessionNote.id, followUp.noteId));
const inOrder = [asc(followUp.on), asc(followUp.saidAt), asc(followUp.id)] as const;
/** Lessons as they stand on the session's screen, and what was said of each, oldest first. */
const byLesson = [asc(sessionNote.writtenAt), asc(sessionNote.id), ...inOrder] as const;

/** What was said of these lessons, oldest first, for storytellers: no word about who said it. */
export async function toldOf(tx: Tx, sessionIds: string[]) {
  if (sessionIds.length === 0) return [];
  return tx
    .select({ ...said, sessionId: sessionNote.sessionId, dueOn: sessionNote.dueOn })
    .from(followUp)
    .innerJoin(sessionNote, itsLesson)
    .where(inArray(sessionNote.sessionId, sessionIds))
    .orderBy(...byLesson);
}

/** Rows that say something of a lesson, by lesson, each in the order in which they come. */
export function perNote<T extends { noteId: string }>(rows: T[]): T[][] {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.noteId, [...(found.get(row.noteId) ?? []), row]);
  return [...found.values()];
}

/** What was said of each lesson of a session, oldest first, for who holds the session. */
export function followUpsOf(tx: Tx, sessionId: string) {
  return tx
    .select({ ...said, id: followUp.id, saidBy: account.name })
    .from(followUp)
    .innerJoin(sessionNote, itsLesson)
    .innerJoin(account, and(eq(account.regionId, followUp.regionId), eq(account.id, followUp.saidBy)))
    .where(eq(sessionNote.sessionId, sessionId))
    .orderBy(...inOrder);
}

/** What was said of one lesson, oldest first. Lock the lesson first (`lockNote`) where something will be added. */
export function saidOf(tx: Tx, noteId: string) {
  return tx
    .select({ ...said, id: followUp.id, saidAt: followUp.saidAt })
    .from(followUp)
    .where(eq(followUp.noteId, noteId))
    .orderBy(...inOrder);
}

/** @returns false when the id is taken by something else */
export async function addFollowUp(tx: Tx, made: typeof followUp.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(followUp).values(made).onConflictDoNothing().returning({ id: followUp.id });
  return rows.length > 0;
}

/** Takes back what was said. @returns false when it was not there */
export async function removeFollowUp(tx: Tx, noteId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(followUp)
    .where(and(eq(followUp.noteId, noteId), eq(followUp.id, id)))
    .returning({ id: followUp.id });
  return rows.length > 0;
}

/** The agreements of the sessions about a view, with what was said of each, oldest first. The latest session first. */
export async function agreementsAbout(tx: Tx, view: { providerId: string | null; segmentId: string }) {
  const rows = await tx
    .select({
      ...said,
      session: { id: duidingssessie.id, title: duidingssessie.title },
      themes: duidingssessie.themes,
      dueOn: sessionNote.dueOn,
    })
    .from(followUp)
    .innerJoin(sessionNote, itsLesson)
    .innerJoin(
      duidingssessie,
      and(eq(duidingssessie.regionId, sessionNote.regionId), eq(duidingssessie.id, sessionNote.sessionId)),
    )
    .where(aboutView(view))
    .orderBy(latestFirst, ...byLesson);
  return perNote(rows).map((its) => ({
    id: its[0]!.noteId,
    session: its[0]!.session,
    themes: its[0]!.themes,
    dueOn: its[0]!.dueOn,
    said: its.map(({ state, on, text }) => ({ state, on, text })),
  }));
}
