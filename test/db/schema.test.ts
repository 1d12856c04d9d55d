import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { onBoth } from "../make.ts";

onBoth("the schema", (world) => {
  it("has an index on both sides of every foreign key", async () => {
    const missing = await world().query<{ constraint: string; side: string }>(sql`
      with fk as (
        select c.conname, c.conrelid, c.confrelid, c.conkey, c.confkey from pg_constraint c
        join pg_namespace n on n.oid = c.connamespace where c.contype = 'f' and n.nspname = 'public'
      ), side as (
        select conname, 'referencing' as side, conrelid as rel, conkey as cols from fk
        union all select conname, 'referenced', confrelid, confkey from fk
      )
      select conname as constraint, side from side
      where not exists (
        select from pg_index i
        where i.indrelid = side.rel and i.indpred is null
          -- the key's columns are the first columns of the index, in any order
          and (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:cardinality(side.cols) - 1]) k)
            = (select array_agg(k order by k) from unnest(side.cols) k))`);
    expect(missing).toEqual([]);
  });

  it("puts row-level security with a region rule on every table", async () => {
    const open = await world().query<{ name: string }>(sql`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r'
        and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid
          and pg_get_expr(p.polqual, p.polrelid) like '%app_region()%'))`);
    expect(open).toEqual([]);
  });

  it("begins every key with the region, so that the tables can be distributed by region", async () => {
    const other = await world().query<{ name: string }>(sql`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_index i on i.indrelid = c.oid and i.indisprimary
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where n.nspname = 'public' and a.attname <> 'region_id'`);
    // The queue is claimed over all regions, in order of arrival.
    expect(other.map((row) => row.name)).toEqual(["job"]);
  });

  it("gives the application a role that cannot get round its region", async () => {
    const [role] = await world().query<Record<string, boolean>>(sql`
      select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb from pg_roles where rolname = 'vertelwijzer_app'`);
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcanlogin: false,
      rolcreaterole: false,
      rolcreatedb: false,
    });
    const [owned] = await world().query<{ n: string }>(sql`
      select count(*)::text as n from pg_class where pg_get_userbyid(relowner) = 'vertelwijzer_app'`);
    expect(owned?.n).toBe("0");
  });
});
