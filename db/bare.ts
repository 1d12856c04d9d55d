import postgres from "postgres";

/** The yardstick of `vw bench`: a table of its own and an insert of one row, with nothing around it. */
export async function openBare(url: string) {
  const sql = postgres(url, { max: 10, onnotice: () => {} });
  await sql`create table if not exists bare_yardstick (id text primary key, story text not null)`;
  return {
    insert: (id: string, story: string) =>
      sql`insert into bare_yardstick (id, story) values (${id}, ${story})`,
    close: () => sql.end({ timeout: 2 }),
  };
}

/** How many jobs wait in a measured database: a server that lets its steps lie would look fast. */
export async function waiting(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from job`;
    return row?.n ?? 0;
  } finally {
    await sql.end({ timeout: 2 });
  }
}
