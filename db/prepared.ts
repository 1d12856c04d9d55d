import { fillPlaceholders, type SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type postgres from "postgres";

/**
 * Questions of which only the values differ. Their words are built once, each connection prepares them once, and after
 * that they need no answer of their own before the next is sent: several asked without waiting go to the database, and
 * come back, together. Never for a question whose words differ with its values (a list written out): every form of it
 * would stay prepared on every connection.
 */

export type Tx = Parameters<Parameters<PostgresJsDatabase["transaction"]>[0]>[0];

const dialect = new PgDialect();

/** The driver's own transaction below drizzle's. */
const clientOf = (tx: Tx): postgres.TransactionSql =>
  (tx as unknown as { session: { client: postgres.TransactionSql } }).session.client;

/**
 * A statement in SQL, built at its first use. It is on its way as soon as it is called, before anything that is asked
 * after it; a query in drizzle's words leaves a moment later.
 * @param text with `sql.placeholder(name)` where a value comes
 * @returns runs it and gives the rows by column name
 */
export function statement<Row extends object = Record<string, never>>(
  text: () => SQL,
): (tx: Tx, values?: Record<string, unknown>) => Promise<Row[]> {
  let made: { sql: string; params: unknown[] } | undefined;
  return (tx, values = {}) => {
    made ??= dialect.sqlToQuery(text());
    const params = fillPlaceholders(made.params, values) as postgres.ParameterOrJSON<never>[];
    return clientOf(tx).unsafe<Row[]>(made.sql, params, { prepare: true }).execute();
  };
}

const sent = new WeakMap<Tx, Promise<unknown>[]>();

/** Says where a transaction's `sendOff` leaves what is under way. For db/client.ts. */
export function keepSent(tx: Tx, list: Promise<unknown>[]): void {
  sent.set(tx, list);
}

/**
 * Sends the last statements of a transaction together with its commit, without waiting for their answers. Where one of
 * them fails, the transaction is rolled back and fails with that error, after `work` has returned.
 */
export function sendOff(tx: Tx, running: Promise<unknown>): void {
  // Whoever opened the transaction waits for it; until then a failure is not one that nobody looks at.
  running.catch(() => {});
  sent.get(tx)?.push(running);
}

/** How many different questions are prepared at most: those with a list in them have a form for every length. */
const mostPrepared = 400;

/**
 * The driver, with every question prepared from its third time on. For the embedded database, where reading and planning
 * a question takes longer than answering it, and where there is one connection that all of them stay with. A server
 * keeps to `statement`: it would hold every question on every connection.
 * @param client the driver or a transaction of it
 * @param asked how often each was asked so far
 */
export function preparing<T extends postgres.ISql>(client: T, asked = new Map<string, number>()): T {
  const unsafe = (text: string, values?: never[], options?: postgres.UnsafeQueryOptions) => {
    const times = (asked.get(text) ?? 0) + 1;
    if (times > 1 || asked.size < mostPrepared) asked.set(text, times);
    const prepare = options?.prepare || times > 2;
    // Without values the driver would send it as it stands, which is the only way for several statements in one text.
    const simple = !values?.length && (!prepare || text.includes(";"));
    return client.unsafe(text, values, { ...options, prepare, simple } as postgres.UnsafeQueryOptions);
  };
  return new Proxy(client, {
    get(target, key) {
      if (key === "unsafe") return unsafe;
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== "function") return value;
      if (key !== "begin" && key !== "savepoint") return value.bind(target);
      // The last argument is the work to be done in the transaction.
      return (...given: unknown[]) => {
        const work = given.pop() as (tx: postgres.TransactionSql) => unknown;
        return value.call(target, ...given, (tx: postgres.TransactionSql) => work(preparing(tx, asked)));
      };
    },
  });
}
