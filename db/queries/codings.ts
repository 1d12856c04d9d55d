import { and, asc, eq, sql } from "drizzle-orm";
import type { Valence } from "../../api/contract/common.ts";
import type { Tx } from "../client.ts";
import { account, codebook, coding, quote, theme } from "../schema/index.ts";
import { themesOf } from "./codebooks.ts";

/** The codings on a version, in reading order, with who made them and whether they are released as a quote. */
export async function listCodings(tx: Tx, versionId: string) {
  return tx
    .select({
      id: coding.id,
      themeId: coding.themeId,
      valence: coding.valence,
      start: coding.start,
      end: coding.end,
      coderId: coding.coderId,
      coder: account.name,
      suggestionId: coding.suggestionId,
      quoted: sql<boolean>`coalesce(${quote.released}, false)`,
    })
    .from(coding)
    .innerJoin(account, and(eq(account.regionId, coding.regionId), eq(account.id, coding.coderId)))
    .leftJoin(quote, and(eq(quote.regionId, coding.regionId), eq(quote.codingId, coding.id)))
    .where(eq(coding.versionId, versionId))
    .orderBy(asc(coding.start), asc(coding.end), asc(coding.themeId));
}

export interface NewCoding {
  regionId: string;
  storyId: string;
  versionId: string;
  codebookVersion: number;
  themeId: string;
  valence: Valence;
  start: number;
  end: number;
  coderId: string;
  suggestionId?: string | undefined;
}

/** Saves a coding. The same coder, passage and theme again only changes the valence. @returns its id */
export async function addCoding(tx: Tx, made: NewCoding): Promise<string> {
  const [row] = await tx
    .insert(coding)
    .values(made)
    .onConflictDoUpdate({
      target: [coding.regionId, coding.versionId, coding.themeId, coding.start, coding.end, coding.coderId],
      set: { valence: made.valence },
    })
    .returning({ id: coding.id });
  return row!.id;
}

/** One coding; null when not found in this region. */
export async function findCoding(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: coding.id,
      storyId: coding.storyId,
      versionId: coding.versionId,
      themeId: coding.themeId,
      valence: coding.valence,
      start: coding.start,
      end: coding.end,
      coderId: coding.coderId,
      suggestionId: coding.suggestionId,
    })
    .from(coding)
    .where(eq(coding.id, id));
  return row ?? null;
}

export async function setValence(tx: Tx, id: string, valence: Valence): Promise<void> {
  await tx.update(coding).set({ valence }).where(eq(coding.id, id));
}

/** Removes a coding; a quote of it goes with it. */
export async function removeCoding(tx: Tx, id: string): Promise<void> {
  await tx.delete(coding).where(eq(coding.id, id));
}

/** The themes one coder gave on a version, each with the valences it was given. */
export async function givenBy(
  tx: Tx,
  versionId: string,
  coderId: string,
): Promise<{ themes: string[]; valences: Record<string, Valence[]> }> {
  const rows = await tx
    .selectDistinct({ themeId: coding.themeId, valence: coding.valence })
    .from(coding)
    .where(and(eq(coding.versionId, versionId), eq(coding.coderId, coderId)))
    .orderBy(asc(coding.themeId), asc(coding.valence));
  const valences: Record<string, Valence[]> = {};
  for (const { themeId, valence } of rows)
    valences[themeId] = [...(valences[themeId] ?? []), valence as Valence];
  return { themes: Object.keys(valences), valences };
}

/** How many codings a story has, on any version, by anybody. */
export async function countCodings(tx: Tx, storyId: string): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(coding)
    .where(eq(coding.storyId, storyId));
  return row?.n ?? 0;
}

/** Whether a theme is in a version of the region's codebook. */
export async function themeExists(tx: Tx, version: number, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: theme.id })
    .from(theme)
    .where(and(eq(theme.version, version), eq(theme.id, id)));
  return rows.length > 0;
}

/** The codebook as the coder needs it at hand. */
export async function codingThemes(tx: Tx, version: number) {
  const themes = await themesOf(tx, version);
  const [book] = await tx
    .select({ notes: codebook.notes })
    .from(codebook)
    .where(eq(codebook.version, version));
  return { version, themes, notes: book?.notes ?? [] };
}
