import { sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { type Embedded, openEmbedded } from "./embedded.ts";
import { packagePath } from "./paths.ts";
import * as schema from "./schema/index.ts";

export type Tx = Parameters<Parameters<PostgresJsDatabase<typeof schema>["transaction"]>[0]>[0];

/** Which words a transaction may read; row-level security enforces it (db/migrations/0001_guards.sql). */
export type TextRight = "none" | "released" | "safe" | "raw";

/** Who acts, where, and which words they may read. Every region transaction opens with one. */
export interface Acting {
  regionId: string;
  /** "account:<id>", "respondent", "worker", "operator" */
  actor: string;
  text: TextRight;
  /** Hash of the draft key the respondent brought. */
  draft?: string;
  /** Opens addresses (docs/inviting.md): "sender" for the mailer and the night's batch, or the hash of a stop link. */
  mail?: string;
}

export interface Db {
  /** True on the embedded database: one connection, no second process. */
  readonly embedded: boolean;
  /** Runs `work` in one transaction with the application's role, seeing only `acting.regionId`. */
  inRegion<T>(acting: Acting, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction as the owner, outside any region: migrations, operator verbs, and claiming jobs.
   * Routes never use it.
   */
  asOwner<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Brings the schema up to date; safe at every start, by several processes at once. */
  migrate(): Promise<void>;
  /** Asks one of the region_of_* functions: the only questions answered before a region is known. */
  regionOf(
    kind: "invitation" | "receipt" | "email" | "login" | "stop" | "open",
    secret: string,
  ): Promise<string | null>;
  close(): Promise<void>;
}

export type Where = { url: string; poolSize?: number } | { dir: string };

/**
 * Opens PostgreSQL (`url`) or the embedded database (`dir`). Both are reached by the same driver.
 * @throws Error with one clear line when the database cannot be reached or another process holds `dir`.
 */
export async function openDb(where: Where): Promise<Db> {
  let embedded: Embedded | undefined;
  const common = {
    onnotice: () => {},
    // Dates stay text and numbers stay what drizzle makes of them; asking the server for its types costs a round trip.
    fetch_types: false,
    connection: { application_name: "vertelwijzer" },
  };
  let client: postgres.Sql;
  if ("dir" in where) {
    embedded = await openEmbedded(where.dir);
    client = postgres({
      ...common,
      path: embedded.socket,
      username: "postgres",
      database: "postgres",
      max: 1,
    });
  } else {
    client = postgres(where.url, {
      ...common,
      max: where.poolSize ?? 10,
      connect_timeout: 10,
      idle_timeout: 30,
    });
  }
  const drizzled = drizzle(client, { schema });

  return {
    embedded: embedded !== undefined,
    async migrate() {
      // On a server two processes may start at once, so the migrations run behind a lock, on a connection of their own.
      const own = embedded ? client : postgres((where as { url: string }).url, { ...common, max: 1 });
      try {
        await own`select pg_advisory_lock(7243001)`;
        await migrate(drizzle(own), { migrationsFolder: packagePath("db/migrations") });
        await own`select pg_advisory_unlock(7243001)`;
      } finally {
        if (own !== client) await own.end({ timeout: 5 });
      }
    },
    inRegion: (acting, work) =>
      drizzled.transaction(async (tx) => {
        await become(tx, acting);
        return work(tx);
      }),
    asOwner: (work) => drizzled.transaction(work),
    async regionOf(kind, secret) {
      const rows = await drizzled.execute<{ region: string | null }>(
        sql`select ${sql.raw(`region_of_${kind}`)}(${secret}) as region`,
      );
      return rows[0]?.region ?? null;
    },
    async close() {
      await client.end({ timeout: 5 });
      await embedded?.close();
    },
  };
}

/** Puts the transaction under the application's role and the region's policies, until it ends. */
export async function become(tx: Tx, acting: Acting): Promise<void> {
  await tx.execute(sql`select set_config('role', 'vertelwijzer_app', true),
    set_config('app.region', ${acting.regionId}, true), set_config('app.actor', ${acting.actor}, true),
    set_config('app.text', ${acting.text}, true), set_config('app.draft', ${acting.draft ?? ""}, true),
    set_config('app.mail', ${acting.mail ?? ""}, true)`);
}
