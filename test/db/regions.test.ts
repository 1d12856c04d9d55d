import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Acting } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import { verifyAudit } from "../../db/queries/verify.ts";
import { onBoth } from "../make.ts";

const acting = (regionId: string): Acting => ({ regionId, actor: "operator", text: "raw" });

onBoth("a region", (world) => {
  it("sees its own rows and no others, in every table", async () => {
    const { db } = world();
    const tables = await db.asOwner(async (tx) => [
      ...(await tx.execute<{ name: string }>(sql`select c.relname as name from pg_class c
        join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`)),
    ]);
    expect(tables.length).toBeGreaterThan(25);
    for (const regionId of ["demo", "second"]) {
      await db.inRegion(acting(regionId), async (tx) => {
        for (const { name } of tables) {
          const foreign = await tx.execute(
            sql`select 1 from ${sql.identifier(name)} where region_id <> ${regionId}`,
          );
          expect([name, foreign.length]).toEqual([name, 0]);
        }
        const own = await tx.execute(sql`select 1 from provider`);
        expect(own.length).toBeGreaterThan(0);
      });
    }
  });

  it("cannot write a row into another region", async () => {
    await expect(
      world().db.inRegion(acting("demo"), (tx) =>
        tx.execute(sql`insert into municipality (region_id, name) values ('second', 'Elders')`),
      ),
    ).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("sees nothing at all when a transaction names no region", async () => {
    await world().db.inRegion({ regionId: "", actor: "operator", text: "raw" }, async (tx) => {
      expect((await tx.execute(sql`select 1 from provider`)).length).toBe(0);
    });
  });
});

onBoth("the audit log", (world) => {
  const deed = { action: "test.deed", subject: "x", detail: { n: 1, é: "☕" } };

  it("cannot be changed or emptied, by the application or by the owner", async () => {
    const { db } = world();
    await db.inRegion(acting("demo"), (tx) => record(tx, acting("demo"), deed));
    for (const change of ["update audit set actor = 'x'", "delete from audit", "truncate audit"]) {
      await expect(db.inRegion(acting("demo"), (tx) => tx.execute(sql.raw(change)))).rejects.toThrow();
      await expect(db.asOwner((tx) => tx.execute(sql.raw(change)))).rejects.toMatchObject({
        cause: { code: "23001" },
      });
    }
    await expect(
      db.inRegion(acting("demo"), (tx) => tx.execute(sql`update audit_head set seq = 0`)),
    ).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("is found whole after many deeds at once, and broken after someone gets at the rows", async () => {
    const { db } = world();
    await Promise.all(
      Array.from({ length: 160 }, () =>
        db.inRegion(acting("demo"), (tx) => record(tx, acting("demo"), deed)),
      ),
    );
    const whole = await verifyAudit(db);
    expect(whole.breaks).toEqual([]);
    expect(whole.lines).toBeGreaterThanOrEqual(160);

    const tamper = (change: string) =>
      db.asOwner(async (tx) => {
        await tx.execute(sql`alter table audit disable trigger user`);
        await tx.execute(sql.raw(change));
        await tx.execute(sql`alter table audit enable trigger user`);
      });
    const [line] = await db.asOwner((tx) =>
      tx.execute<{ chain: number; seq: string }>(
        sql`select chain, seq from audit where region_id = 'demo' order by seq desc limit 1`,
      ),
    );
    const its = `region_id = 'demo' and chain = ${line?.chain} and seq = ${line?.seq}`;
    await tamper(`update audit set actor = 'somebody else' where ${its}`);
    expect((await verifyAudit(db)).breaks).toEqual([
      `regio demo, keten ${line?.chain}, regel ${line?.seq}: is gewijzigd na het opschrijven`,
    ]);
    await tamper(`delete from audit where ${its}`);
    expect((await verifyAudit(db)).breaks).toEqual([
      `regio demo, keten ${line?.chain}: de regels na ${Number(line?.seq) - 1} ontbreken`,
    ]);
  });
});
