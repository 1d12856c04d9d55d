import { eq, sql } from "drizzle-orm";
import type { Acting, Tx } from "../client.ts";
import { response, story, storyText } from "../schema/index.ts";

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
  const { regionId } = acting;
  // Ids are made here: a respondent's transaction may hand raw words in but not read them back, not even their id.
  const responseId = crypto.randomUUID();
  const storyId = crypto.randomUUID();
  const { waveId, providerId, segmentId, receivedOn } = given;
  await tx.insert(response).values({
    regionId,
    id: responseId,
    waveId,
    providerId,
    segmentId,
    municipalityId: given.municipalityId,
    questionnaireId: given.questionnaireId,
    questionnaireVersion: given.version,
    route: given.route,
    answers: given.answers,
    receivedOn,
    receiptHash: given.receiptHash,
  });
  await tx.insert(story).values({
    regionId,
    id: storyId,
    responseId,
    waveId,
    providerId,
    segmentId,
    receivedOn,
    respondent: given.story.respondent,
    age: given.story.age ?? null,
    permission: given.story.permission,
    feelings: given.story.feelings,
  });
  await tx.insert(storyText).values({
    regionId,
    storyId,
    title: given.story.title,
    text: given.story.text,
    other: given.story.other,
  });
  return { responseId, storyId };
}

/** Whether a response with this receipt is in. */
export async function hasReceipt(tx: Tx, receiptHash: string): Promise<boolean> {
  const rows = await tx
    .select({ one: sql<number>`1` })
    .from(response)
    .where(eq(response.receiptHash, receiptHash));
  return rows.length > 0;
}
