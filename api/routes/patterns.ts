import { Hono } from "hono";
import { compilePatterns, type PatternFile } from "../../analysis/themes/patterns.ts";
import type { Tx } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import { codingThemes } from "../../db/queries/codings.ts";
import { engineState, patternsOf } from "../../db/queries/models.ts";
import { addRevision, listRevisions, textsToTry } from "../../db/queries/patterns.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import {
  type Patterns,
  patternChange,
  patternSaved,
  patterns,
  patternsQuery,
  patternTried,
  patternTry,
} from "../contract/patterns.ts";
import { patternsAtFirst } from "../engine.ts";
import { changed, countHits, linesOf, mistakeIn, mostTried, tryLine } from "../patterns.ts";
import { Problem } from "../problem.ts";
import { type Services, write } from "../services.ts";
import { readAgain } from "../steps/train-themes.ts";
import { refused, usual } from "./usual.ts";

/** The patterns by which themes are suggested: read, try, change, bring back. Each change is a revision of its own. */
export function patternRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/patterns",
      describe(
        "The patterns of the region's codebook, with the stories each line is found in",
        patterns,
        usual,
      ),
      staff(services, "edit the patterns"),
      valid("query", patternsQuery),
      async (c) => {
        const { revision: asked } = c.req.valid("query");
        const read = await db.inRegion(c.var.acting, async (tx) => {
          const state = await engineState(tx);
          const revision = asked ?? state.patternRevision;
          return {
            state,
            revision,
            file: await fileOf(tx, state.codebook, revision),
            book: await codingThemes(tx, state.codebook),
            revisions: await listRevisions(tx, state.codebook),
            texts: await textsToTry(tx, mostTried),
          };
        });
        const { file, book, texts } = read;
        // Outside the transaction: counting takes a moment, and nobody should wait for it.
        const hits = await countHits(compilePatterns(file), texts);
        const position = positions(file);
        const shown: Patterns = {
          version: read.state.codebook,
          revision: read.revision,
          current: read.state.patternRevision,
          themes: book.themes.map(({ id, label, codeWhen }) => {
            const lines = linesOf(file, id);
            const count = (section: keyof typeof lines) =>
              lines[section].map((_, i) => hits[position.get(`${id} ${section} ${i}`)!] ?? 0);
            return {
              id,
              label,
              codeWhen,
              lines,
              hits: { positive: count("positive"), negative: count("negative"), any: count("any") },
            };
          }),
          groups: Object.entries(file.groups).map(([name, words]) => ({ name, words })),
          stories: texts.length,
          revisions: read.revisions.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() })),
        };
        return c.json(shown);
      },
    )
    .post(
      "/api/patterns/try",
      describe("Hold one line against the region's safe stories; nothing is saved", patternTried, [
        ...refused,
        "invalid-input",
      ]),
      staff(services, "edit the patterns"),
      valid("json", patternTry),
      async (c) => {
        const { line, groups } = c.req.valid("json");
        const { file, texts } = await db.inRegion(c.var.acting, async (tx) => {
          const state = await engineState(tx);
          return {
            file: await fileOf(tx, state.codebook, state.patternRevision),
            texts: await textsToTry(tx, mostTried),
          };
        });
        return c.json(await tryLine(line, { ...file.groups, ...groups }, texts));
      },
    )
    .post(
      "/api/patterns/revisions",
      describe("Save changed sections as a new revision, or bring an earlier one back", patternSaved, [
        ...usual,
        "conflict",
        "pattern-wrong",
      ]),
      staff(services, "edit the patterns"),
      valid("json", patternChange),
      async (c) => {
        const { base, note, restore, ...change } = c.req.valid("json");
        if (restore === undefined && note === "")
          throw new Problem("invalid-input", [
            {
              path: "note",
              message: "Schrijf in één zin waarom; collega’s lezen het terug bij de herzieningen.",
            },
          ]);
        const saved = await write(services, c.var.acting, async (tx) => {
          const { codebook, patternRevision: current } = await engineState(tx);
          if (base !== current) throw new Problem("conflict");
          const before = await fileOf(tx, codebook, restore ?? current);
          const file = restore === undefined ? changed(before, change) : before;
          const { themes } = await codingThemes(tx, codebook);
          const mistake = mistakeIn(file, new Map(themes.map(({ id, label }) => [id, label])), before);
          if (mistake) throw new Problem("pattern-wrong", [mistake]);
          const revision = current + 1;
          const mine = await addRevision(tx, {
            regionId: c.var.acting.regionId,
            version: codebook,
            revision,
            patterns: file,
            note,
            ...(restore === undefined ? {} : { restores: restore }),
            madeBy: c.var.account.id,
            madeAt: services.now(),
          });
          if (!mine) throw new Problem("conflict");
          await record(tx, c.var.acting, {
            action: restore === undefined ? "patterns.revised" : "patterns.restored",
            subject: `codebook:${codebook}`,
            detail: { revision, ...(restore === undefined ? {} : { restores: restore }) },
            jobs: await readAgain(tx),
          });
          return revision;
        });
        return c.json({ revision: saved });
      },
    );
}

/** @throws Problem not-found when there is no such revision */
async function fileOf(tx: Tx, codebook: number, revision: number): Promise<PatternFile> {
  if (revision === 0) return patternsAtFirst(tx, codebook);
  const file = await patternsOf(tx, codebook, revision);
  if (!file) throw new Problem("not-found");
  return file as PatternFile;
}

/** "<theme> <section> <line>" -> the number the compiler gives a line: it numbers them in the file's order. */
function positions(file: PatternFile): Map<string, number> {
  const position = new Map<string, number>();
  for (const [theme, its] of Object.entries(file.themes))
    for (const [section, lines] of Object.entries(its))
      for (let i = 0; i < lines.length; i++) position.set(`${theme} ${section} ${i}`, position.size);
  return position;
}
