import { sql } from "drizzle-orm";
import type { World } from "./make.ts";

/** A row as who holds the whole database sees it: which transaction wrote it last, and where it lies on disk. */
export interface Row {
  xmin: string;
  ctid: string;
  row: Record<string, unknown>;
}

/** All rows of all tables. The database itself is asked which there are: a table that is added later is in the test. */
export async function everything(world: World): Promise<Map<string, Row[]>> {
  const tables = await world.query<{
    name: string;
  }>(sql`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
  const all = new Map<string, Row[]>();
  for (const { name } of tables)
    all.set(
      name,
      await world.query<Row & Record<string, unknown>>(
        sql`select xmin::text as xmin, ctid::text as ctid, to_jsonb(t) as row from ${sql.identifier(name)} t`,
      ),
    );
  return all;
}
