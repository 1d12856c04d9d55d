import { and, asc, desc, eq, gte, inArray, isNull, notInArray, or, type SQL, sql } from "drizzle-orm";
import { mayLie, type Told } from "../../analysis/session/may-lie.ts";
import type { NoteKind } from "../../api/contract/sessions.ts";
import type { Tx } from "../client.ts";
import {
  account,
  coding,
  duidingssessie,
  followUp,
  provider,
  safeVersion,
  segment,
  sessionCard,
  sessionNote,
  story,
  summary,
} from "../schema/index.ts";
import { regionSettings } from "./summaries.ts";

/** What a session is about: a provider (in one segment or all), or a whole segment. */
export interface About {
  providerId: string | null;
  segmentId: string | null;
}

const ofStory = and(eq(story.regionId, safeVersion.regionId), eq(story.id, safeVersion.storyId));

/**
 * The stories that may lie on the table now, without their words: what analysis/session/may-lie.ts says of all that is
 * published there. Asked again at every look, since a group may have shrunk since the draw.
 */
export async function candidates(tx: Tx, about: About) {
  const { threshold } = await regionSettings(tx);
  const published = and(
    about.providerId === null ? undefined : eq(summary.providerId, about.providerId),
    about.segmentId === null ? undefined : eq(summary.segmentId, about.segmentId),
    gte(summary.tellers, threshold),
  );
  const group = sql<string>`concat_ws('/', ${summary.providerId}, ${summary.segmentId}, ${summary.waveId})`;
  const counts = await tx.select({ group, counts: summary.counts }).from(summary).where(published);
  const told = await tx
    .select({
      id: story.id,
      teller: story.responseId,
      group,
      batch: story.batch,
      codes: sql<Told["codes"]>`(select coalesce(jsonb_agg(distinct
        jsonb_build_object('theme', ${coding.themeId}, 'valence', ${coding.valence})), '[]') from ${coding}
        where ${coding.regionId} = ${story.regionId} and ${coding.storyId} = ${story.id})`,
      versionId: safeVersion.id,
      respondent: story.respondent,
      provider: story.providerId,
      length: sql<number>`length(${safeVersion.text})::int`,
    })
    .from(story)
    .innerJoin(
      summary,
      and(
        eq(summary.regionId, story.regionId),
        eq(summary.providerId, story.providerId),
        eq(summary.segmentId, story.segmentId),
        eq(summary.waveId, story.waveId),
      ),
    )
    .leftJoin(
      safeVersion,
      and(ofStory, eq(safeVersion.released, true), inArray(story.permission, ["session", "quote"])),
    )
    .where(and(published, eq(story.status, "coded")));
  const lying = mayLie(
    told.map((one) => ({ ...one, released: one.versionId !== null })),
    new Map(counts.map((row) => [row.group, row.counts])),
  );
  return told.flatMap(({ id, versionId, respondent, provider, length }) => {
    const codes = lying.get(id);
    return codes && versionId !== null ? [{ id: versionId, respondent, provider, length, codes }] : [];
  });
}

const counted = (table: typeof sessionCard | typeof sessionNote, more?: SQL) =>
  sql<number>`(select count(*)::int from ${table} where ${and(
    eq(table.regionId, duidingssessie.regionId),
    eq(table.sessionId, duidingssessie.id),
    more,
  )})`;

/** Lessons of which the last thing said is that it was done. */
const kept = sql<number>`(select count(*)::int from ${sessionNote} where ${and(
  eq(sessionNote.regionId, duidingssessie.regionId),
  eq(sessionNote.sessionId, duidingssessie.id),
  sql`'done' = (select ${followUp.state} from ${followUp}
    where ${followUp.regionId} = ${sessionNote.regionId} and ${followUp.noteId} = ${sessionNote.id}
    order by ${followUp.on} desc, ${followUp.saidAt} desc, ${followUp.id} desc limit 1)`,
)})`;

const row = {
  id: duidingssessie.id,
  title: duidingssessie.title,
  question: duidingssessie.question,
  providerId: duidingssessie.providerId,
  segmentId: duidingssessie.segmentId,
  provider: provider.name,
  segment: segment.name,
  themes: duidingssessie.themes,
  seed: duidingssessie.seed,
  heldOn: duidingssessie.heldOn,
};

function sessions(tx: Tx) {
  return tx
    .select({
      ...row,
      cards: counted(sessionCard),
      lessons: counted(sessionNote, eq(sessionNote.kind, "lesson")),
      kept,
    })
    .from(duidingssessie)
    .leftJoin(
      provider,
      and(eq(provider.regionId, duidingssessie.regionId), eq(provider.id, duidingssessie.providerId)),
    )
    .leftJoin(
      segment,
      and(eq(segment.regionId, duidingssessie.regionId), eq(segment.id, duidingssessie.segmentId)),
    );
}

export const latestFirst = desc(sql`coalesce(${duidingssessie.heldOn}, ${duidingssessie.createdAt}::date)`);

/** All sessions, the latest first. */
export const listSessions = (tx: Tx) => sessions(tx).orderBy(latestFirst);

/** Of sessions about one provider in one segment (or in all of its segments), or, without a provider, about the segment. */
export const aboutView = (view: { providerId: string | null; segmentId: string }) =>
  view.providerId === null
    ? and(isNull(duidingssessie.providerId), eq(duidingssessie.segmentId, view.segmentId))
    : and(
        eq(duidingssessie.providerId, view.providerId),
        or(isNull(duidingssessie.segmentId), eq(duidingssessie.segmentId, view.segmentId)),
      );

/** The sessions about a view, the latest first. */
export const sessionsAbout = (tx: Tx, view: { providerId: string | null; segmentId: string }) =>
  tx
    .select({ id: duidingssessie.id, title: duidingssessie.title, heldOn: duidingssessie.heldOn })
    .from(duidingssessie)
    .where(aboutView(view))
    .orderBy(latestFirst);

export async function findSession(tx: Tx, id: string) {
  const [found] = await sessions(tx).where(eq(duidingssessie.id, id));
  return found ?? null;
}

/**
 * Holds the table still while a note is written: a draw, which changes the session before it looks which cards have
 * notes, waits. Otherwise it could take a card away with the note that somebody is just writing beside it.
 */
export async function holdSession(tx: Tx, id: string): Promise<void> {
  await tx
    .select({ id: duidingssessie.id })
    .from(duidingssessie)
    .where(eq(duidingssessie.id, id))
    .for("share");
}

export async function addSession(tx: Tx, made: typeof duidingssessie.$inferInsert): Promise<string> {
  const [added] = await tx.insert(duidingssessie).values(made).returning({ id: duidingssessie.id });
  return added!.id;
}

export async function changeSession(
  tx: Tx,
  id: string,
  change: { title?: string; question?: string; heldOn?: string | null; seed?: number },
): Promise<void> {
  await tx.update(duidingssessie).set(change).where(eq(duidingssessie.id, id));
}

/** The cards on the table in their order: id, version and whether something is written beside them. */
export async function cardsOf(tx: Tx, sessionId: string) {
  const cards = await tx
    .select({ id: sessionCard.id, versionId: sessionCard.versionId, position: sessionCard.position })
    .from(sessionCard)
    .where(eq(sessionCard.sessionId, sessionId))
    .orderBy(asc(sessionCard.position));
  const notes = await tx
    .selectDistinct({ cardId: sessionNote.cardId })
    .from(sessionNote)
    .where(eq(sessionNote.sessionId, sessionId));
  const noted = new Set(notes.map((note) => note.cardId));
  return cards.map((card) => ({ ...card, noted: noted.has(card.id) }));
}

/** Puts these versions on the table. Cards of other versions go; a card that stays keeps its number and its notes. */
export async function layCards(
  tx: Tx,
  regionId: string,
  sessionId: string,
  versionIds: string[],
): Promise<void> {
  const there = await cardsOf(tx, sessionId);
  await tx
    .delete(sessionCard)
    .where(
      and(
        eq(sessionCard.sessionId, sessionId),
        versionIds.length > 0 ? notInArray(sessionCard.versionId, versionIds) : undefined,
      ),
    );
  const staying = there.filter((card) => versionIds.includes(card.versionId));
  const taken = new Set(staying.map((card) => card.position));
  const fresh = versionIds.filter((id) => !staying.some((card) => card.versionId === id));
  let position = 0;
  const values = fresh.map((versionId) => {
    do position++;
    while (taken.has(position));
    return { regionId, sessionId, versionId, position };
  });
  if (values.length > 0) await tx.insert(sessionCard).values(values);
}

/** The words on the cards that may be read now. */
export async function readCards(tx: Tx, sessionId: string, about: About) {
  const codesOf = new Map((await candidates(tx, about)).map(({ id, codes }) => [id, codes]));
  const rows = await tx
    .select({
      id: sessionCard.id,
      number: sessionCard.position,
      versionId: safeVersion.id,
      title: safeVersion.title,
      text: safeVersion.text,
      lang: story.lang,
      respondent: story.respondent,
    })
    .from(sessionCard)
    .innerJoin(
      safeVersion,
      and(eq(safeVersion.regionId, sessionCard.regionId), eq(safeVersion.id, sessionCard.versionId)),
    )
    .innerJoin(story, ofStory)
    .where(eq(sessionCard.sessionId, sessionId))
    .orderBy(asc(sessionCard.position));
  return rows.flatMap(({ versionId, ...card }) => {
    const codes = codesOf.get(versionId);
    return codes ? [{ ...card, codes }] : [];
  });
}

/** What was written down, in the order of writing. */
export async function notesOf(tx: Tx, sessionId: string) {
  const rows = await tx
    .select({
      id: sessionNote.id,
      cardId: sessionNote.cardId,
      kind: sessionNote.kind,
      text: sessionNote.text,
      owner: sessionNote.owner,
      dueOn: sessionNote.dueOn,
      writtenBy: account.name,
      writtenAt: sessionNote.writtenAt,
    })
    .from(sessionNote)
    .innerJoin(
      account,
      and(eq(account.regionId, sessionNote.regionId), eq(account.id, sessionNote.writtenBy)),
    )
    .where(eq(sessionNote.sessionId, sessionId))
    .orderBy(asc(sessionNote.writtenAt), asc(sessionNote.id));
  return rows.map((r) => ({
    ...r,
    kind: r.kind as NoteKind,
    writtenAt: r.writtenAt.toISOString(),
  }));
}

/** One note, locked until the transaction ends, so that of two savers the second sees what the first wrote. */
export async function lockNote(tx: Tx, sessionId: string, id: string) {
  const [found] = await tx
    .select({
      cardId: sessionNote.cardId,
      kind: sessionNote.kind,
      text: sessionNote.text,
      owner: sessionNote.owner,
      dueOn: sessionNote.dueOn,
      writtenAt: sessionNote.writtenAt,
    })
    .from(sessionNote)
    .where(and(eq(sessionNote.sessionId, sessionId), eq(sessionNote.id, id)))
    .for("update");
  return found ?? null;
}

/** Writes a note under its id. @returns false when another session, or somebody at the same moment, took that id */
export async function saveNote(tx: Tx, made: typeof sessionNote.$inferInsert & { id: string }) {
  const { regionId, id, sessionId, ...rest } = made;
  const saved = await tx
    .insert(sessionNote)
    .values(made)
    .onConflictDoUpdate({
      target: [sessionNote.regionId, sessionNote.id],
      set: rest,
      setWhere: eq(sessionNote.sessionId, sessionId),
    })
    .returning({ id: sessionNote.id });
  return saved.length > 0;
}

export async function removeNote(tx: Tx, sessionId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(sessionNote)
    .where(and(eq(sessionNote.sessionId, sessionId), eq(sessionNote.id, id)))
    .returning({ id: sessionNote.id });
  return gone.length > 0;
}
