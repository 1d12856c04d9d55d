import { and, eq, sql } from "drizzle-orm";
import type { Acting, Tx } from "../client.ts";
import { statement } from "../prepared.ts";
import { draft } from "../schema/index.ts";
import type { Takes } from "../schema/responses.ts";

export interface DraftState {
  seq: number;
  answers: Record<string, unknown>;
}

/** The draft that the respondent's key opens (row-level security shows no other), or null before the first save. */
export async function findDraft(
  tx: Tx,
  acting: Pick<Acting, "draft">,
): Promise<(DraftState & { takes: Takes }) | null> {
  if (!acting.draft) return null;
  const [row] = await draftByKey(tx, { key: acting.draft });
  return row ?? null;
}
const draftByKey = statement<{ seq: number; answers: Record<string, unknown>; takes: Takes }>(
  () => sql`select seq, answers, takes from ${draft} where key_hash = ${sql.placeholder("key")}`,
);

/**
 * Saves the answers as they stand, if nobody saved a higher number before. Sending the same again changes nothing.
 * Numbers alone would let a page overwrite what it has not seen, once failed tries have raised its number: where the
 * save says what it builds on (`after`), it only replaces that, or what the same page (`writer`) saved since.
 * Not in the audit log, on purpose: the log is ordered, and a line per save would tell how long somebody was writing.
 * @returns whether the draft now holds exactly these answers
 */
export async function saveDraft(
  tx: Tx,
  acting: Acting,
  given: DraftState & {
    questionnaireId: string;
    version: number;
    expiresOn: string;
    after?: number | undefined;
    writer?: string | undefined;
  },
): Promise<boolean> {
  const keyHash = acting.draft;
  if (!keyHash) throw new Error("a draft needs its key");
  const rows = await save(tx, {
    ...given,
    regionId: acting.regionId,
    keyHash,
    answers: JSON.stringify(given.answers),
    writer: given.writer ?? "",
    after: given.after ?? given.seq,
  });
  return rows.length > 0;
}

const save = statement<{ seq: number }>(() => {
  const at = sql.placeholder;
  return sql`
    insert into ${draft} (region_id, key_hash, questionnaire_id, questionnaire_version, answers, seq, writer, expires_on)
    values (${at("regionId")}, ${at("keyHash")}, ${at("questionnaireId")}, ${at("version")}, ${at("answers")},
      ${at("seq")}, ${at("writer")}, ${at("expiresOn")})
    on conflict (region_id, key_hash) do update
      set answers = excluded.answers, seq = excluded.seq, writer = excluded.writer
      where (draft.seq < excluded.seq and (draft.seq <= ${at("after")}
          or (excluded.writer <> '' and draft.writer = excluded.writer)))
        or (draft.seq = excluded.seq and draft.answers = excluded.answers)
    returning seq`;
});

/** Removes the draft: its answers are in a response now, or it was asked to be forgotten. */
export async function dropDraft(tx: Tx, acting: Acting): Promise<void> {
  if (acting.draft) await drop(tx, { key: acting.draft });
}
const drop = statement(() => sql`delete from ${draft} where key_hash = ${sql.placeholder("key")}`);

/**
 * Removes drafts whose link can no longer be used, for a transaction opened as 'sweep'.
 * @returns how many went
 */
export async function sweepDrafts(tx: Tx, acting: Acting, before: string): Promise<number> {
  const gone = await tx
    .delete(draft)
    .where(and(eq(draft.regionId, acting.regionId), sql`${draft.expiresOn} < ${before}`))
    .returning({ gone: sql<number>`1` });
  return gone.length;
}
