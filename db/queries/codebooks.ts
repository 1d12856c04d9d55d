import { asc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { codebook, theme } from "../schema/index.ts";

/** The codebook of a version, with its themes in order. Null when the region has no such version. */
export async function findCodebook(tx: Tx, version: number) {
  const [book] = await tx
    .select({
      version: codebook.version,
      title: codebook.title,
      publishedOn: codebook.publishedOn,
      notes: codebook.notes,
    })
    .from(codebook)
    .where(eq(codebook.version, version));
  if (!book) return null;
  return { ...book, themes: await themesOf(tx, version) };
}

/** The themes of a version of the codebook, in order. */
export function themesOf(tx: Tx, version: number) {
  return tx
    .select({
      id: theme.id,
      kernwaarde: theme.kernwaarde,
      label: theme.label,
      definition: theme.definition,
      codeWhen: theme.codeWhen,
      notWhen: theme.notWhen,
      examples: theme.examples,
    })
    .from(theme)
    .where(eq(theme.version, version))
    .orderBy(asc(theme.position));
}
