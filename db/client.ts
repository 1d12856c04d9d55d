import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { type Embedded, openEmbedded } from "./embedded.ts";
import { packagePath } from "./paths.ts";
import { keepSent, preparing, sendOff, statement, type Tx } from "./prepared.ts";

export type { Tx };

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
  /**
   * Holds that draft until the transaction ends: together with others who save in it, or alone, to remove it. A first
   * save and a sending would otherwise not see each other: both would come through, and the words would stay behind.
   */
  hold?: "together" | "alone";
  /** Opens addresses (docs/inviting.md): "sender" for the mailer and the night's batch, or the hash of a stop link. */
  mail?: string;
}

export interface Db {
  /** True on the embedded database: one connection, no second process. */
  readonly embedded: boolean;
  /**
   * Runs `work` in one transaction with the application's role, seeing only `acting.regionId`. Where the database ended
   * it because two transactions waited for each other, it is run once more: `work` does nothing outside the database
   * that may not be done twice.
   */
  inRegion<T>(acting: Acting, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * As `inRegion`, for who brings the secret of an invitation or a receipt: the region is found, the transaction opened
   * and `first` asked in one breath, since each question of its own costs as much as all of them together.
   * @returns null when nothing in any region has this secret
   */
  behind<F, T>(
    kind: "invitation" | "receipt",
    secret: string,
    who: Omit<Acting, "regionId">,
    first: (tx: Tx) => Promise<F>,
    work: (tx: Tx, acting: Acting, found: F) => Promise<T>,
  ): Promise<T | null>;
  /**
   * Only looks, behind the secret of an invitation: all that `first` asks goes to the database in one breath with the
   * opening and the commit, so all of it has to be a `statement`.
   * @returns null when no region has this secret
   */
  look<F>(
    secret: string,
    who: Omit<Acting, "regionId">,
    first: (tx: Tx) => Promise<F>,
  ): Promise<{ acting: Acting; found: F } | null>;
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
  const drizzled = drizzle(embedded ? preparing(client) : client);

  /** One transaction, and whatever it sent off without waiting (`sendOff`). */
  async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const sent: Promise<unknown>[] = [];
    const result = await drizzled.transaction((tx) => {
      keepSent(tx, sent);
      return work(tx);
    });
    // One of these failing made the commit a rollback. The first that failed says why; those after it only that one had.
    for (const each of sent) await each;
    return result;
  }

  /** @see Db.inRegion */
  async function twice<T>(once: () => Promise<T>): Promise<T> {
    try {
      return await once();
    } catch (error) {
      if (!inEachOthersWay(error)) throw error;
      return once();
    }
  }

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
      twice(() =>
        transact(async (tx) => {
          // Not waited for: what `work` asks goes along with it, and is answered after it on the same connection. Should it
          // fail, the transaction has failed, and every question in it is refused.
          const became = become(tx, acting);
          became.catch(() => {});
          const done = await work(tx);
          await became;
          return done;
        }),
      ),
    behind: (kind, secret, who, first, work) =>
      twice(() =>
        transact(async (tx) => {
          const region = enter[kind](tx, { secret, ...settings({ ...who, regionId: "" }) });
          const [entered, found] = await Promise.all([region, first(tx)]);
          const regionId = entered[0]?.region;
          return regionId ? work(tx, { ...who, regionId }, found) : null;
        }),
      ),
    async look(secret, who, first) {
      const asked = await twice(() =>
        transact(async (tx) => {
          const region = enter.invitation(tx, { secret, ...settings({ ...who, regionId: "" }) });
          const found = first(tx);
          sendOff(tx, region);
          sendOff(tx, found);
          return { region, found };
        }),
      );
      const regionId = (await asked.region)[0]?.region;
      return regionId ? { acting: { ...who, regionId }, found: await asked.found } : null;
    },
    asOwner: transact,
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

/** The values of an opening, by name: of every one, so that nothing is left of the transaction before. */
const settings = (acting: Acting) => ({
  region: acting.regionId,
  actor: acting.actor,
  text: acting.text,
  draft: acting.draft ?? "",
  hold: acting.hold ?? "",
  mail: acting.mail ?? "",
});

/** Comes with the opening, before anything is looked at, so that what was waited for is seen. */
const draftNumber = sql`hashtextextended(${sql.placeholder("draft")}, 0)`;
const opening = (
  region: ReturnType<typeof sql>,
) => sql`select set_config('app.region', ${region}, true) as region,
  set_config('app.actor', ${sql.placeholder("actor")}, true), set_config('app.text', ${sql.placeholder("text")}, true),
  set_config('app.draft', ${sql.placeholder("draft")}, true), set_config('app.mail', ${sql.placeholder("mail")}, true),
  set_config('role', 'vertelwijzer_app', true),
  case ${sql.placeholder("hold")} when 'together' then pg_advisory_xact_lock_shared(${draftNumber})::text
    when 'alone' then pg_advisory_xact_lock(${draftNumber})::text end`;

const enterRegion = statement(() => opening(sql`${sql.placeholder("region")}`));
const enter = {
  invitation: statement<{ region: string }>(() =>
    opening(sql`coalesce(region_of_invitation(${sql.placeholder("secret")}), '')`),
  ),
  receipt: statement<{ region: string }>(() =>
    opening(sql`coalesce(region_of_receipt(${sql.placeholder("secret")}), '')`),
  ),
};

/** Puts the transaction under the application's role and the region's policies, until it ends. */
export async function become(tx: Tx, acting: Acting): Promise<void> {
  await enterRegion(tx, settings(acting));
}

/** Whether the database ended a transaction because of another: it can be run again as if it had not been. */
function inEachOthersWay(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown } | null)?.code;
  return code === "40P01" || code === "40001";
}
