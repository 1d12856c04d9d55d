import { isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { safeVersion } from "../schema/index.ts";

/** Safe texts that cannot be found by their words yet. */
export const withoutWords = (tx: Tx) =>
  tx
    .select({ id: safeVersion.id, title: safeVersion.title, text: safeVersion.text })
    .from(safeVersion)
    .where(isNull(safeVersion.words));

/** Under which words safe texts are found from now on (analysis/text/search.ts). */
export async function saveWords(tx: Tx, found: { id: string; words: string[] }[]): Promise<void> {
  await tx.execute(sql`update ${safeVersion} set words = array(select jsonb_array_elements_text(found.words))
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as found(id uuid, words jsonb)
    where region_id = app_region() and ${safeVersion.id} = found.id`);
}
