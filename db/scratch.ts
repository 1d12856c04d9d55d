import { randomBytes } from "node:crypto";
import postgres from "postgres";

/**
 * A database of its own on a server, for measuring; `drop` removes it.
 * @throws Error of one line when the server cannot be reached or does not allow it
 */
export async function createScratch(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `vertelwijzer_scratch_${randomBytes(5).toString("hex")}`;
  const as = async (statement: string) => {
    const sql = postgres(serverUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 });
    try {
      await sql.unsafe(statement);
    } catch {
      throw new Error(
        "DATABASE_URL: de server is niet te bereiken, of deze gebruiker mag er geen databases maken.",
      );
    } finally {
      await sql.end({ timeout: 2 });
    }
  };
  await as(`create database ${name}`);
  const at = new URL(serverUrl);
  at.pathname = `/${name}`;
  return { url: at.href, drop: () => as(`drop database if exists ${name} with (force)`) };
}
