import { and, asc, eq, gt, lt, ne, or, sql } from "drizzle-orm";
import type { IdentifierState, IdentifierType } from "../../api/contract/stories.ts";
import type { Tx } from "../client.ts";
import { statement } from "../prepared.ts";
import { identifier, signal, signalReport } from "../schema/index.ts";

/** A passage that may identify somebody. Offsets index the raw text, in UTF-16 code units. */
export interface StoredIdentifier {
  id: string;
  type: IdentifierType;
  start: number;
  end: number;
  rule: string;
  state: IdentifierState;
}

/** The identifiers of a story, in reading order. Every query here needs a transaction that may read raw text. */
export async function listIdentifiers(tx: Tx, storyId: string): Promise<StoredIdentifier[]> {
  const rows = await tx
    .select({
      id: identifier.id,
      type: identifier.type,
      start: identifier.start,
      end: identifier.end,
      rule: identifier.rule,
      state: identifier.state,
    })
    .from(identifier)
    .where(eq(identifier.storyId, storyId))
    .orderBy(asc(identifier.start), asc(identifier.end));
  return rows as StoredIdentifier[];
}

/** Saves what the machine found; a place that is known already keeps what a person decided. */
export async function proposeIdentifiers(
  tx: Tx,
  regionId: string,
  found: { storyId: string; type: string; start: number; end: number; rule: string }[],
): Promise<void> {
  if (found.length === 0) return;
  const rows = found.map(({ storyId, type, start, end, rule }) => ({ storyId, type, start, end, rule }));
  await propose(tx, { regionId, rows: JSON.stringify(rows) });
}
const propose = statement(
  () => sql`insert into ${identifier} (region_id, story_id, type, start, "end", rule)
    select ${sql.placeholder("regionId")}, "storyId", type, start, "end", rule
    from jsonb_to_recordset(${sql.placeholder("rows")}::jsonb)
      as found("storyId" uuid, type text, start int, "end" int, rule text)
    on conflict do nothing`,
);

/**
 * Keeps what was found and marked where the words stayed as they were; in words that changed it goes, to be found anew.
 * What somebody passed on to safeguarding stays, without the passage that is not there any more.
 * @param before the story's words until now, to which the offsets point; `after`: from now on
 */
export async function keepUnchanged(tx: Tx, storyId: string, before: string, after: string): Promise<void> {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  // Not the words at the very edge: "Jan" may have become "Janneke".
  const edge = before.slice(0, same).search(/\S*$/);
  await tx.delete(identifier).where(and(eq(identifier.storyId, storyId), sql`${identifier.end} > ${edge}`));
  await tx
    .update(signalReport)
    .set({ start: null, end: null })
    .where(
      sql`${signalReport.end} > ${edge}
        and ${signalReport.signalId} = (select id from ${signal} where region_id = app_region() and story_id = ${storyId})`,
    );
}

/**
 * Makes room for words that a researcher is about to mark in what the machine proposed and nobody judged. What of a
 * proposal stands outside the mark stays proposed: nobody looked at that, and it may be the rest of a name. A proposal of
 * just these words stays whole: it gets the new type.
 * @returns how many proposals made room
 */
export async function makeRoom(
  tx: Tx,
  regionId: string,
  storyId: string,
  text: string,
  { start, end }: { start: number; end: number },
): Promise<number> {
  const rows = await tx
    .delete(identifier)
    .where(
      and(
        eq(identifier.storyId, storyId),
        eq(identifier.state, "proposed"),
        lt(identifier.start, end),
        gt(identifier.end, start),
        or(ne(identifier.start, start), ne(identifier.end, end)),
      ),
    )
    .returning({
      type: identifier.type,
      start: identifier.start,
      end: identifier.end,
      rule: identifier.rule,
    });
  const left = rows.flatMap((one) => [
    { ...one, storyId, end: Math.min(one.end, start) },
    { ...one, storyId, start: Math.max(one.start, end) },
  ]);
  await proposeIdentifiers(
    tx,
    regionId,
    left.flatMap((piece) => {
      const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(piece.start, piece.end));
      if (piece.start >= piece.end || !words) return [];
      const from = piece.start + words.index;
      return [{ ...piece, start: from, end: from + words[0].length }];
    }),
  );
  return rows.length;
}

/** Saves passages a researcher marked, accepted at once. A place that was there gets the new type. */
export async function markIdentifiers(
  tx: Tx,
  regionId: string,
  storyId: string,
  type: IdentifierType,
  places: { start: number; end: number }[],
): Promise<void> {
  if (places.length === 0) return;
  await tx
    .insert(identifier)
    .values(
      places.map((place) => ({
        regionId,
        storyId,
        type,
        ...place,
        rule: "researcher",
        state: "accepted" as const,
      })),
    )
    .onConflictDoUpdate({
      target: [identifier.regionId, identifier.storyId, identifier.start, identifier.end],
      set: { type, state: "accepted", rule: sql`excluded.rule` },
    });
}

/** Changes one identifier. @returns false when the story has no such identifier */
export async function changeIdentifier(
  tx: Tx,
  storyId: string,
  identifierId: string,
  change: { state?: IdentifierState | undefined; type?: IdentifierType | undefined },
): Promise<boolean> {
  const rows = await tx
    .update(identifier)
    .set({
      ...(change.state ? { state: change.state } : {}),
      ...(change.type ? { type: change.type } : {}),
    })
    .where(and(eq(identifier.storyId, storyId), eq(identifier.id, identifierId)))
    .returning({ id: identifier.id });
  return rows.length > 0;
}

/** Accepts whatever is still proposed. @returns how many */
export async function acceptAll(tx: Tx, storyId: string): Promise<number> {
  const rows = await tx
    .update(identifier)
    .set({ state: "accepted" })
    .where(and(eq(identifier.storyId, storyId), eq(identifier.state, "proposed")))
    .returning({ id: identifier.id });
  return rows.length;
}
