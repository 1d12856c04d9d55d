import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { type Db, openDb } from "../db/client.ts";
import { loadRegion } from "../db/content.ts";
import { idFor, installRegion } from "../db/region.ts";
import { account } from "../db/schema/index.ts";
import { startServer, withDatabase } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A data directory of the embedded database, migrated and with two regions: copy it. */
    embeddedTemplate: string;
    /** Address of a real server, and the name of a database to use as template. */
    serverUrl: string;
    serverTemplate: string;
  }
}

/**
 * Before all tests: a real PostgreSQL server (TEST_DATABASE_URL, or server binaries from the registry) and an embedded
 * database, both migrated and holding two fictional regions. Every test file works on copies of its own.
 */
export default async function setup(project: TestProject) {
  const home = mkdtempSync(join(tmpdir(), "vw-test-"));
  const memory = inMemory();
  // Where the tests, their databases and their browsers put what they write.
  if (memory) process.env.TMPDIR = memory;
  // A thread of its own makes this one while the server starts.
  const embeddedTemplate = join(memory ?? home, "embedded");
  const making = openDb({ dir: embeddedTemplate });
  const server = await startServer(home, memory ?? home);
  const template = `vw_template_${process.pid}`;
  const admin = postgres(server.url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists ${template}`);
  await admin.unsafe(`create database ${template}`);
  await admin.end();

  const [onServer, embedded] = await Promise.all([
    openDb({ url: withDatabase(server.url, template), poolSize: 1 }),
    making,
  ]);
  await Promise.all([fill(onServer), fill(embedded)]);
  await Promise.all([onServer.close(), embedded.close()]);

  project.provide("embeddedTemplate", embeddedTemplate);
  project.provide("serverUrl", server.url);
  project.provide("serverTemplate", template);
  return async () => {
    const last = postgres(server.url, { max: 1, onnotice: () => {} });
    await last.unsafe(`drop database if exists ${template} with (force)`);
    await last.end();
    await server.stop();
    for (const dir of [home, memory]) if (dir) rmSync(dir, { recursive: true, force: true });
  };
}

/** A directory in memory, where the machine has room for it: making and removing worlds is most of what is written. */
function inMemory(): string | undefined {
  const shared = "/dev/shm";
  if (!existsSync(shared)) return undefined;
  const { bavail, bsize } = statfsSync(shared);
  // What a run that was killed left there, yesterday or before: memory is not emptied by itself.
  for (const left of readdirSync(shared)) {
    const dir = join(shared, left);
    if (!left.startsWith("vw-test-")) continue;
    const { mtimeMs, uid } = statSync(dir);
    if (uid === process.getuid?.() && mtimeMs < Date.now() - 86_400_000)
      rmSync(dir, { recursive: true, force: true });
  }
  // Half a gigabyte is used of it.
  const room = Math.min(bavail * bsize, process.availableMemory() / 4);
  return room > 1.5 * 2 ** 30 ? mkdtempSync(join(shared, "vw-test-")) : undefined;
}

async function fill(db: Db): Promise<void> {
  await db.migrate();
  for (const id of ["demo", "second"]) {
    const content = loadRegion(id);
    await db.inRegion({ regionId: id, actor: "operator", text: "none" }, async (tx) => {
      await installRegion(tx, content, { isDemo: false, today: "2026-11-22" });
      await tx.insert(account).values(
        content.staff.map((person) => ({
          regionId: id,
          id: idFor(id, "account", person.id),
          email: person.email,
          name: person.name,
          role: person.role,
          passwordHash: "never",
        })),
      );
    });
  }
}
