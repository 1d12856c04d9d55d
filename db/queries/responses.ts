import { and, eq, inArray, sql } from "drizzle-orm";
import { storable } from "../../api/contract/answers.ts";
import type { Acting, Tx } from "../client.ts";
import { statement } from "../prepared.ts";
import { response, safeVersion, sessionCard, sessionNote, story, storyText } from "../schema/index.ts";

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
  story: {
    title: string;
    text: string;
    /** Other free answers by question name. */
    other: Record<string, string>;
    /** "jeugdige" or "ouder" */
    respondent: string;
    age?: number | null;
    permission: string;
    feelings: string[];
  };
}

/**
 * The single way in for a response and its story. The caller records it, with what follows (`story.received`), in the
 * same transaction.
 * @throws a unique violation when the receipt is taken
 */
export async function insertResponse(
  tx: Tx,
  acting: Acting,
  given: NewResponse,
): Promise<{ responseId: string; storyId: string }> {
  const [made] = await insertResponses(tx, acting, [given]);
  return made!;
}

/** The same, on its way when this returns: for who has more to send and waits for all of it at once (`sendOff`). */
export function sendResponse(
  tx: Tx,
  acting: Acting,
  given: NewResponse,
): { storyId: string; inserted: Promise<unknown> } {
  const { ids, inserted } = send(tx, acting, [given]);
  return { storyId: ids[0]!.storyId, inserted };
}

/** The same for many at once (`vw import`), in the order given. */
export async function insertResponses(
  tx: Tx,
  acting: Acting,
  all: NewResponse[],
): Promise<{ responseId: string; storyId: string }[]> {
  const { ids, inserted } = send(tx, acting, all);
  await inserted;
  return ids;
}

function send(tx: Tx, acting: Acting, all: NewResponse[]) {
  // Ids are made here: a respondent's transaction may hand raw words in but not read them back, not even their id.
  const ids = all.map(() => ({ responseId: crypto.randomUUID(), storyId: crypto.randomUUID() }));
  const rows = all.map(({ story, mode, ...where }, i) => ({
    ...where,
    ...story,
    ...ids[i],
    mode: mode ?? "link",
    age: story.age ?? null,
  }));
  return {
    ids,
    inserted: addRows(tx, { regionId: acting.regionId, rows: JSON.stringify(rows, storableIn) }),
  };
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
      select * from jsonb_to_recordset(${sql.placeholder("rows")}::jsonb) as given("responseId" uuid, "storyId" uuid,
        "waveId" text, "providerId" uuid, "segmentId" text, "municipalityId" uuid, "questionnaireId" text,
        version int, route text, mode text, answers jsonb, "receivedOn" date, "receiptHash" text,
        title text, text text, other jsonb, respondent text, age int, permission text, feelings text[])),
    responses as (
      insert into ${response} (region_id, id, wave_id, provider_id, segment_id, municipality_id, questionnaire_id,
        questionnaire_version, route, mode, answers, received_on, receipt_hash)
      select ${sql.placeholder("regionId")}, "responseId", "waveId", "providerId", "segmentId", "municipalityId",
        "questionnaireId", version, route, mode, answers, "receivedOn", "receiptHash" from given),
    stories as (
      insert into ${story} (region_id, id, response_id, wave_id, provider_id, segment_id, respondent, age, permission,
        feelings, received_on)
      select ${sql.placeholder("regionId")}, "storyId", "responseId", "waveId", "providerId", "segmentId", respondent,
        age, permission, feelings, "receivedOn" from given)
    insert into ${storyText} (region_id, story_id, title, text, other)
      select ${sql.placeholder("regionId")}, "storyId", title, text, other from given`,
);

/** Whether a response with this receipt is in. */
export async function hasReceipt(tx: Tx, receiptHash: string): Promise<boolean> {
  const rows = await tx
    .select({ one: sql<number>`1` })
    .from(response)
    .where(eq(response.receiptHash, receiptHash));
  return rows.length > 0;
}

/** A response as its own teller may see it: where its stories are on their way. */
export interface ReceiptView {
  responseId: string;
  route: string;
  receivedOn: string;
  stories: {
    id: string;
    status: string;
    permission: string;
    /** The group whose figures it may count in. */
    providerId: string;
    segmentId: string;
    waveId: string;
  }[];
  /** Whether a story lay on the table, and what was agreed there. */
  inSession: boolean;
  lessons: { text: string; dueOn: string | null }[];
}

/** What a receipt opens, or null. Needs `app.text` 'released': cards point at released texts only. */
export async function findByReceipt(tx: Tx, receiptHash: string): Promise<ReceiptView | null> {
  const [found] = await tx
    .select({ responseId: response.id, route: response.route, receivedOn: response.receivedOn })
    .from(response)
    .where(eq(response.receiptHash, receiptHash));
  if (!found) return null;
  const stories = await tx
    .select({
      id: story.id,
      status: story.status,
      permission: story.permission,
      providerId: story.providerId,
      segmentId: story.segmentId,
      waveId: story.waveId,
    })
    .from(story)
    .where(eq(story.responseId, found.responseId));
  const sessions = await tx
    .selectDistinct({ id: sessionCard.sessionId })
    .from(sessionCard)
    .innerJoin(
      safeVersion,
      and(eq(safeVersion.regionId, sessionCard.regionId), eq(safeVersion.id, sessionCard.versionId)),
    )
    .innerJoin(story, and(eq(story.regionId, safeVersion.regionId), eq(story.id, safeVersion.storyId)))
    .where(eq(story.responseId, found.responseId));
  const ids = sessions.map(({ id }) => id);
  const lessons =
    ids.length > 0
      ? await tx
          .selectDistinct({ text: sessionNote.text, dueOn: sessionNote.dueOn })
          .from(sessionNote)
          .where(and(eq(sessionNote.kind, "lesson"), inArray(sessionNote.sessionId, ids)))
      : [];
  return { ...found, stories, inSession: ids.length > 0, lessons };
}

/** Removes a response with its stories and everything that was made of them (texts, codings, quotes, cards). */
export async function removeResponse(tx: Tx, responseId: string): Promise<void> {
  await tx.delete(response).where(eq(response.id, responseId));
}
