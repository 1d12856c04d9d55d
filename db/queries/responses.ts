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
  const [made] = await insertResponses(tx, acting, [given]);
  return made!;
}

/** The same for many at once (`vw import`), in the order given. */
export async function insertResponses(
  tx: Tx,
  acting: Acting,
  all: NewResponse[],
): Promise<{ responseId: string; storyId: string }[]> {
  const { regionId } = acting;
  // Ids are made here: a respondent's transaction may hand raw words in but not read them back, not even their id.
  const rows = all.map((given) => ({
    given,
    responseId: crypto.randomUUID(),
    storyId: crypto.randomUUID(),
  }));
  const place = ({ waveId, providerId, segmentId, receivedOn }: NewResponse) => ({
    waveId,
    providerId,
    segmentId,
    receivedOn,
  });
  await tx.insert(response).values(
    rows.map(({ given, responseId }) => ({
      regionId,
      id: responseId,
      ...place(given),
      municipalityId: given.municipalityId,
      questionnaireId: given.questionnaireId,
      questionnaireVersion: given.version,
      route: given.route,
      answers: given.answers,
      receiptHash: given.receiptHash,
    })),
  );
  await tx.insert(story).values(
    rows.map(({ given, responseId, storyId }) => ({
      regionId,
      id: storyId,
      responseId,
      ...place(given),
      respondent: given.story.respondent,
      age: given.story.age ?? null,
      permission: given.story.permission,
      feelings: given.story.feelings,
    })),
  );
  await tx.insert(storyText).values(
    rows.map(({ given, storyId }) => ({
      regionId,
      storyId,
      title: given.story.title,
      text: given.story.text,
      other: given.story.other,
    })),
  );
  return rows.map(({ responseId, storyId }) => ({ responseId, storyId }));
}

/** Whether a response with this receipt is in. */
export async function hasReceipt(tx: Tx, receiptHash: string): Promise<boolean> {
  const rows = await tx
    .select({ one: sql<number>`1` })
    .from(response)
    .where(eq(response.receiptHash, receiptHash));
  return rows.length > 0;
}
