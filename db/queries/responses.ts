import { and, asc, eq, ne, sql } from "drizzle-orm";
import { storable } from "../../api/contract/answers.ts";
import type { FollowUpState } from "../../api/contract/follow-ups.ts";
import type { Acting, Tx } from "../client.ts";
import { statement } from "../prepared.ts";
import { duidingssessie, response, safeVersion, sessionCard, story, storyText } from "../schema/index.ts";
import { perNote, toldOf } from "./follow-ups.ts";

/** One completed questionnaire, wherever it comes from: a phone, `vw import`, the demo's seeding. */
export interface NewResponse {
  /** Where the help was given. */
  waveId: string;
  providerId: string;
  segmentId: string;
  municipalityId: string | null;
  questionnaireId: string;
  version: number;
  route: string;
  /** How it came; left out: by a link. */
  mode?: "link" | "paper" | "interview";
  /** Closed answers by question name; no free text. */
  answers: Record<string, unknown>;
  /** A day, yyyy-mm-dd; nothing finer is kept (design 4.2). */
  receivedOn: string;
  receiptHash: string;
  story: NewStory;
  /** What the same person told more, in the same sitting. */
  more?: (NewStory & { answers: Record<string, unknown> })[];
}

export interface NewStory {
  title: string;
  text: string;
  /** Other free answers by question name. */
  other: Record<string, string>;
  /** "jeugdige" or "ouder" */
  respondent: string;
  age?: number | null;
  permission: string;
  feelings: string[];
  /** Closed answers about this story alone, of a second or third. */
  answers?: Record<string, unknown>;
}

/**
 * The single way in for a response and its story. The caller records it, with what follows (`story.received`), in the
 * same transaction.
 * @throws a unique violation when the receipt is taken
 */
export async function insertResponse(tx: Tx, acting: Acting, given: NewResponse): Promise<MadeResponse> {
  const [made] = await insertResponses(tx, acting, [given]);
  return made!;
}

/** The same, on its way when this returns: for who has more to send and waits for all of it at once (`sendOff`). */
export function sendResponse(
  tx: Tx,
  acting: Acting,
  given: NewResponse,
): { storyIds: string[]; inserted: Promise<unknown> } {
  const { ids, inserted } = send(tx, acting, [given]);
  return { storyIds: ids[0]!.storyIds, inserted };
}

/** The same for many at once (`vw import`), in the order given. */
export async function insertResponses(tx: Tx, acting: Acting, all: NewResponse[]): Promise<MadeResponse[]> {
  const { ids, inserted } = send(tx, acting, all);
  await inserted;
  return ids;
}

interface MadeResponse {
  responseId: string;
  /** The first story, and all of them in order. */
  storyId: string;
  storyIds: string[];
}

function send(tx: Tx, acting: Acting, all: NewResponse[]) {
  // Ids are made here: a respondent's transaction may hand raw words in but not read them back, not even their id.
  const ids = all.map(({ more }): MadeResponse => {
    const storyIds = [undefined, ...(more ?? [])].map(() => crypto.randomUUID());
    return { responseId: crypto.randomUUID(), storyId: storyIds[0]!, storyIds };
  });
  const responses = all.map(({ story: _, more: __, mode, ...where }, i) => ({
    ...where,
    responseId: ids[i]!.responseId,
    mode: mode ?? "link",
  }));
  const stories = all.flatMap(({ story, more }, i) =>
    [story, ...(more ?? [])].map((one, n) => ({
      ...one,
      responseId: ids[i]!.responseId,
      storyId: ids[i]!.storyIds[n],
      place: n + 1,
      age: one.age ?? null,
      answers: one.answers ?? null,
    })),
  );
  const given = {
    responses: JSON.stringify(responses, storableIn),
    stories: JSON.stringify(stories, storableIn),
  };
  return { ids, inserted: addRows(tx, { regionId: acting.regionId, ...given }) };
}

/** Whether an insert was refused because another response has its receipt. */
export function receiptTaken(error: unknown): boolean {
  const { code, constraint_name: name } = error as { code?: unknown; constraint_name?: unknown };
  return code === "23505" && name === "response_receipt";
}

/** JSON that jsonb takes: the words of a file may hold what it refuses. */
const storableIn = (_key: string, value: unknown) => (typeof value === "string" ? storable(value) : value);

/** Responses, stories and their words in one statement: a storyteller waits for one answer of the database. */
const addRows = statement(
  () => sql`with given as (
      select * from jsonb_to_recordset(${sql.placeholder("responses")}::jsonb) as given("responseId" uuid, "waveId" text,
        "providerId" uuid, "segmentId" text, "municipalityId" uuid, "questionnaireId" text, version int, route text,
        mode text, answers jsonb, "receivedOn" date, "receiptHash" text)),
    told as (
      select * from jsonb_to_recordset(${sql.placeholder("stories")}::jsonb) as told("responseId" uuid, "storyId" uuid,
        place int, answers jsonb, title text, text text, other jsonb, respondent text, age int, permission text,
        feelings text[])),
    responses as (
      insert into ${response} (region_id, id, wave_id, provider_id, segment_id, municipality_id, questionnaire_id,
        questionnaire_version, route, mode, answers, received_on, receipt_hash)
      select ${sql.placeholder("regionId")}, "responseId", "waveId", "providerId", "segmentId", "municipalityId",
        "questionnaireId", version, route, mode, answers, "receivedOn", "receiptHash" from given),
    stories as (
      insert into ${story} (region_id, id, response_id, place, answers, wave_id, provider_id, segment_id, respondent, age,
        permission, feelings, received_on)
      select ${sql.placeholder("regionId")}, "storyId", "responseId", told.place, nullif(told.answers, 'null'), "waveId",
        "providerId", "segmentId", told.respondent, told.age, told.permission, told.feelings, given."receivedOn"
      from told join given using ("responseId"))
    insert into ${storyText} (region_id, story_id, title, text, other)
      select ${sql.placeholder("regionId")}, "storyId", title, text, other from told`,
);

/** Whether a response with this receipt is in. */
export async function hasReceipt(tx: Tx, receiptHash: string): Promise<boolean> {
  const rows = await tx
    .select({ one: sql<number>`1` })
    .from(response)
    .where(eq(response.receiptHash, receiptHash));
  return rows.length > 0;
}

interface Said {
  state: FollowUpState;
  on: string;
  text: string;
}

/** A response as its own teller may see it: where its stories are on their way. */
export interface ReceiptView {
  responseId: string;
  route: string;
  receivedOn: string;
  /** In the order in which they were told. */
  stories: {
    id: string;
    place: number;
    addsTo: string | null;
    status: string;
    permission: string;
    receivedOn: string;
    respondent: string;
    /** The group whose figures it may count in. */
    providerId: string;
    segmentId: string;
    waveId: string;
    /** Whether it lay on the table of a session that was held, and what its tellers were told of the lessons. */
    inSession: boolean;
    agreements: { id: string; dueOn: string | null; said: Said[] }[];
  }[];
}

/**
 * What a receipt opens, or null. Needs `app.text` 'released': cards point at released texts only, so a story of which the
 * release was taken back leads nowhere. A session counts once its day has come, or something agreed there was told.
 * @param day yyyy-mm-dd, the region's today
 */
export async function findByReceipt(tx: Tx, receiptHash: string, day: string): Promise<ReceiptView | null> {
  const [found] = await tx
    .select({ responseId: response.id, route: response.route, receivedOn: response.receivedOn })
    .from(response)
    .where(eq(response.receiptHash, receiptHash));
  if (!found) return null;
  const stories = await tx
    .select({
      id: story.id,
      place: story.place,
      addsTo: story.addsTo,
      status: story.status,
      permission: story.permission,
      receivedOn: story.receivedOn,
      respondent: story.respondent,
      providerId: story.providerId,
      segmentId: story.segmentId,
      waveId: story.waveId,
    })
    .from(story)
    .where(eq(story.responseId, found.responseId))
    .orderBy(asc(story.place));
  const cards = await tx
    .selectDistinct({
      storyId: story.id,
      sessionId: sessionCard.sessionId,
      held: sql<boolean>`coalesce(${duidingssessie.heldOn} <= ${day}::date, false)`,
    })
    .from(sessionCard)
    .innerJoin(
      duidingssessie,
      and(eq(duidingssessie.regionId, sessionCard.regionId), eq(duidingssessie.id, sessionCard.sessionId)),
    )
    .innerJoin(
      safeVersion,
      and(eq(safeVersion.regionId, sessionCard.regionId), eq(safeVersion.id, sessionCard.versionId)),
    )
    .innerJoin(story, and(eq(story.regionId, safeVersion.regionId), eq(story.id, safeVersion.storyId)))
    .where(and(eq(story.responseId, found.responseId), ne(story.status, "withheld")));
  const told = await toldOf(tx, [...new Set(cards.map(({ sessionId }) => sessionId))]);
  return {
    ...found,
    stories: stories.map((one) => {
      const own = cards.filter(({ storyId }) => storyId === one.id);
      const said = told.filter(({ sessionId }) => own.some((card) => card.sessionId === sessionId));
      return {
        ...one,
        inSession: said.length > 0 || own.some(({ held }) => held),
        agreements: perNote(said).map((of) => ({
          id: of[0]!.noteId,
          dueOn: of[0]!.dueOn,
          said: of.map(({ state, on, text }) => ({ state, on, text })),
        })),
      };
    }),
  };
}

/**
 * Adds what a teller has to say more to an earlier story: a story of the same response, read and reviewed as any other.
 * @param added with an id of the teller's own making, so that sending it twice adds it once
 * @returns false when it was added before
 */
export async function addToStory(
  tx: Tx,
  acting: Acting,
  to: ReceiptView["stories"][number] & { responseId: string },
  added: { id: string; place: number; text: string; on: string },
): Promise<boolean> {
  const rows = await tx
    .insert(story)
    .values({
      regionId: acting.regionId,
      id: added.id,
      responseId: to.responseId,
      place: added.place,
      addsTo: to.id,
      answers: {},
      waveId: to.waveId,
      providerId: to.providerId,
      segmentId: to.segmentId,
      respondent: to.respondent,
      permission: to.permission,
      receivedOn: added.on,
    })
    .onConflictDoNothing()
    .returning({ id: story.id });
  if (rows.length === 0) return false;
  await tx
    .insert(storyText)
    .values({ regionId: acting.regionId, storyId: added.id, text: storable(added.text) });
  return true;
}

/** Whether a word was added to a story of a response before, by this id and just as it is. Needs the right to raw words. */
export async function isAdded(
  tx: Tx,
  word: { responseId: string; to: string; id: string; text: string },
): Promise<boolean> {
  const rows = await tx
    .select({ id: story.id })
    .from(story)
    .innerJoin(storyText, and(eq(storyText.regionId, story.regionId), eq(storyText.storyId, story.id)))
    .where(
      and(
        eq(story.id, word.id),
        eq(story.responseId, word.responseId),
        eq(story.addsTo, word.to),
        eq(storyText.text, storable(word.text)),
      ),
    );
  return rows.length > 0;
}

/** Removes a response with its stories and everything that was made of them (texts, codings, quotes, cards). */
export async function removeResponse(tx: Tx, responseId: string): Promise<void> {
  await tx.delete(response).where(eq(response.id, responseId));
}
