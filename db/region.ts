import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { publishable } from "../api/contract/questionnaires.ts";
import type { Tx } from "./client.ts";
import {
  frameworkSource,
  loadCodebook,
  loadFrameworks,
  loadQuestionnaire,
  type RegionContent,
} from "./content.ts";
import { packagePath } from "./paths.ts";
import * as s from "./schema/index.ts";

/**
 * The id of a provider or municipality that a region file names by a word. Derived from the words, so that installing
 * the same file twice finds the same rows.
 */
export function idFor(regionId: string, kind: "provider" | "municipality" | "account", slug: string): string {
  const hex = createHash("sha256").update(`${regionId}/${kind}/${slug}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Installs a region from its content file: segments, municipalities, providers, waves, the codebook, all frameworks,
 * and its questionnaires, published. Run it inside `db.inRegion`. Installing again leaves existing rows as they are.
 * @param today yyyy-mm-dd: waves that ended before it are closed
 */
export async function installRegion(
  tx: Tx,
  content: RegionContent,
  options: { isDemo: boolean; today: string },
): Promise<void> {
  const regionId = content.id;
  const book = loadCodebook();
  await tx
    .insert(s.region)
    .values({
      regionId,
      name: content.name,
      isDemo: options.isDemo,
      threshold: content.threshold,
      frameworkId: content.framework,
      codebookVersion: book.version,
    })
    .onConflictDoNothing();
  await tx
    .insert(s.segment)
    .values(
      content.segments.map((g, position) => ({
        regionId,
        id: g.id,
        position,
        name: g.name,
        description: g.description,
        goals: g.goals.map((goal) => `${goal.goal}: ${goal.text}`),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(s.municipality)
    .values(
      content.municipalities.map((m) => ({
        regionId,
        id: idFor(regionId, "municipality", m.id),
        name: m.name,
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(s.provider)
    .values(content.providers.map((p) => ({ regionId, id: idFor(regionId, "provider", p.id), name: p.name })))
    .onConflictDoNothing();
  await tx
    .insert(s.providerSegment)
    .values(
      content.providers.flatMap((p) =>
        p.segments.map((segmentId) => ({
          regionId,
          providerId: idFor(regionId, "provider", p.id),
          segmentId,
        })),
      ),
    )
    .onConflictDoNothing();
  if (content.waves.length > 0) {
    await tx
      .insert(s.wave)
      .values(
        content.waves.map((w) => ({
          regionId,
          id: w.id,
          name: w.name,
          startsOn: w.start,
          endsOn: w.end,
          closed: w.end < options.today,
        })),
      )
      .onConflictDoNothing();
  }
  await installCodebook(tx, regionId);
  await installFrameworks(tx, regionId);
  await installQuestionnaires(tx, content);
}

/** Publishes the questionnaires of a region's content file; versions that are there stay as they are. */
export async function installQuestionnaires(
  tx: Tx,
  { id: regionId, questionnaires }: RegionContent,
): Promise<void> {
  for (const id of questionnaires) {
    const q = loadQuestionnaire(id);
    const checked = publishable(q.json);
    if (!checked.ok) throw new Error(`Vragenlijst ${q.id} kan zo niet open: ${checked.reasons[0]}`);
    await tx
      .insert(s.questionnaire)
      .values({
        regionId,
        id: q.id,
        version: q.version,
        route: q.route,
        title: q.title,
        json: q.json,
        published: true,
      })
      .onConflictDoNothing();
  }
}

async function installCodebook(tx: Tx, regionId: string): Promise<void> {
  const book = loadCodebook();
  const known = await tx
    .select({ version: s.codebook.version })
    .from(s.codebook)
    .where(eq(s.codebook.version, book.version));
  if (known.length > 0) return;
  const patterns = JSON.parse(
    readFileSync(packagePath(`content/codebook/${book.version}/patterns.json`), "utf8"),
  );
  await tx.insert(s.codebook).values({
    regionId,
    version: book.version,
    title: book.title,
    publishedOn: book.published,
    notes: [...book.rules, ...book.notes, ...book.gaps].map(({ id, text }) => ({ id, text })),
    patterns,
  });
  await tx.insert(s.theme).values(
    book.themes.map((t, position) => ({
      regionId,
      version: book.version,
      id: t.id,
      position,
      kernwaarde: t.kernwaarde,
      label: t.label,
      definition: t.definition,
      codeWhen: t.codeWhen,
      notWhen: t.notWhen,
      examples: t.examples,
    })),
  );
}

async function installFrameworks(tx: Tx, regionId: string): Promise<void> {
  for (const f of loadFrameworks().values()) {
    await tx
      .insert(s.framework)
      .values({ regionId, id: f.id, name: f.name, source: frameworkSource(f) })
      .onConflictDoNothing();
    await tx
      .insert(s.goal)
      .values(
        f.goals.map((g, position) => ({
          regionId,
          frameworkId: f.id,
          code: g.code,
          position,
          title: g.title,
          text: g.text,
          themes: g.themes,
        })),
      )
      .onConflictDoNothing();
  }
}
