import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { audit, auditHead } from "../schema/index.ts";

export interface Verification {
  /** Lines read and found whole. */
  lines: number;
  /** Where a chain is broken, in words for an operator. Empty when everything is whole. */
  breaks: string[];
}

/**
 * Reads every chain of the audit log from its beginning and recomputes each hash, here and not in the database, so
 * that a changed trigger is found as well as a changed row. A log cut off at its end shows against the chain's head.
 * What it cannot see: someone who rewrites rows, heads and hashes together; keep a copy of the heads elsewhere for that.
 */
export async function verifyAudit(db: Db): Promise<Verification> {
  return db.asOwner(async (tx) => {
    const found: Verification = { lines: 0, breaks: [] };
    const heads = new Map<string, { seq: number; hash: string }>();
    for (const row of await tx.execute<Record<string, string>>(
      sql`select region_id, chain::text, seq::text, encode(hash, 'hex') as hash from ${auditHead}`,
    )) {
      heads.set(`${row.region_id}/${row.chain}`, { seq: Number(row.seq), hash: row.hash! });
    }
    const at = new Map<string, { seq: number; hash: string }>();
    // In pages, so that a long log does not have to fit in memory.
    let after = { region: "", chain: -1, seq: 0 };
    for (;;) {
      const page = await tx.execute<Record<string, string>>(sql`select region_id, chain::text, seq::text,
          to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, actor, action, subject,
          detail::text as detail, encode(prev, 'hex') as prev, encode(hash, 'hex') as hash
        from ${audit} where (region_id, chain, seq) > (${after.region}, ${after.chain}, ${after.seq})
        -- by the columns, not by their text: line 10 comes after line 9
        order by ${audit}.region_id, ${audit}.chain, ${audit}.seq limit 5000`);
      if (page.length === 0) break;
      for (const row of page) {
        const name = `${row.region_id}/${row.chain}`;
        const before = at.get(name) ?? { seq: 0, hash: "" };
        const seq = Number(row.seq);
        const hash = createHash("sha256")
          .update(
            [
              row.region_id,
              row.chain,
              row.seq,
              row.at,
              row.actor,
              row.action,
              row.subject,
              row.detail,
              row.prev,
            ].join("\n"),
          )
          .digest("hex");
        const where = `regio ${row.region_id}, keten ${row.chain}, regel ${row.seq}`;
        if (seq !== before.seq + 1) found.breaks.push(`${where}: de regel ervoor ontbreekt`);
        else if (row.prev !== before.hash) found.breaks.push(`${where}: sluit niet aan op de regel ervoor`);
        else if (row.hash !== hash) found.breaks.push(`${where}: is gewijzigd na het opschrijven`);
        at.set(name, { seq, hash: row.hash! });
        found.lines++;
      }
      const last = page[page.length - 1]!;
      after = { region: last.region_id!, chain: Number(last.chain), seq: Number(last.seq) };
    }
    for (const [name, head] of heads) {
      const last = at.get(name) ?? { seq: 0, hash: "" };
      if (last.seq !== head.seq || last.hash !== head.hash) {
        const [region, chain] = name.split("/");
        found.breaks.push(`regio ${region}, keten ${chain}: de regels na ${last.seq} ontbreken`);
      }
    }
    return found;
  });
}
