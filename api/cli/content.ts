import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TrainingStory } from "../../analysis/themes/dataset.ts";
import { createEngine, type Engine } from "../../analysis/themes/engine.ts";
import { parseModel, type ThemeModel } from "../../analysis/themes/model.ts";
import { compilePatterns, type PatternFile, type PatternSet } from "../../analysis/themes/patterns.ts";
import type { LabelledStory, Valence } from "../../analysis/types.ts";
import { CliError, type Io, jsonLines, readInput } from "./io.ts";

/** The theme ids of codebook version 1, in the order of the codebook. */
export const themeIds: readonly string[] = [
  "home-environment",
  "living-at-home",
  "equal-collaboration",
  "being-heard",
  "relationship",
  "continuity",
  "prior-help",
  "tailored-help",
  "right-help-first-time",
  "experience-expert",
  "joined-up-help",
  "expertise",
  "clear-information",
  "education",
  "self-reliance",
  "lasting-recovery",
  "adulthood",
  "own-network",
  "peer-contact",
  "waiting-time",
  "proportionate-help",
  "safety",
];

let root: string | undefined;

/** A file under `content/` of this package, wherever it is started or built. */
export function contentPath(...parts: string[]): string {
  if (!root) {
    root = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(root, "package.json"))) {
      const parent = dirname(root);
      if (parent === root) throw new CliError("De map met de inhoud (content/) is niet gevonden.");
      root = parent;
    }
  }
  return join(root, "content", ...parts);
}

export const modelFile = () => contentPath("model", "themes-1.json");

export function loadPatterns(): PatternSet {
  return compilePatterns(
    JSON.parse(readFileSync(contentPath("codebook", "1", "patterns.json"), "utf8")) as PatternFile,
    themeIds,
  );
}

/** @throws CliError when the file isn't there or is no model */
export function loadModel(file = modelFile()): ThemeModel {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new CliError("Het modelbestand is er niet; maak het met vw train.");
  }
  try {
    return parseModel(text);
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

/** The built-in engine with the shipped patterns and model. */
export function loadEngine(model?: string): Engine {
  return createEngine({ patterns: loadPatterns(), model: loadModel(model) });
}

/** The example sentences written with the codebook: theme -> valence -> sentences; a sentence may show several themes. */
export function loadExamples(): TrainingStory[] {
  const file = JSON.parse(readFileSync(contentPath("model", "examples.json"), "utf8")) as Record<
    string,
    Record<string, string[]>
  >;
  const bySentence = new Map<string, TrainingStory>();
  for (const [theme, valences] of Object.entries(file)) {
    for (const [valence, sentences] of Object.entries(valences)) {
      for (const text of sentences) {
        let example = bySentence.get(text);
        if (!example) {
          example = { id: `example-${bySentence.size + 1}`, text, codes: [] };
          bySentence.set(text, example);
        }
        if (theme !== "none")
          example.codes.push({ theme, valence: valence as Valence, start: 0, end: text.length });
      }
    }
  }
  return [...bySentence.values()];
}

/** Labelled stories in the format of `content/stories/*.jsonl`. @throws CliError with the line number */
export async function readLabelled(io: Io, file?: string): Promise<LabelledStory[]> {
  const stories: LabelledStory[] = [];
  for await (const { value, number } of jsonLines(readInput(io, file))) {
    if (typeof value.text !== "string") throw new CliError(`Regel ${number} heeft geen tekst (text).`);
    const codes = value.codes ?? [];
    const identifiers = value.identifiers ?? [];
    const inText = (s: unknown) => {
      const span = s as { start?: unknown; end?: unknown } | null;
      return (
        typeof span?.start === "number" &&
        typeof span.end === "number" &&
        span.start >= 0 &&
        span.start <= span.end &&
        span.end <= (value.text as string).length
      );
    };
    if (!Array.isArray(codes) || !codes.every((c) => inText(c) && typeof c.theme === "string"))
      throw new CliError(`Regel ${number} heeft codes zonder thema of met plaatsen buiten de tekst.`);
    if (!Array.isArray(identifiers) || !identifiers.every((c) => inText(c) && typeof c.type === "string"))
      throw new CliError(
        `Regel ${number} heeft herleidbare gegevens zonder soort of met plaatsen buiten de tekst.`,
      );
    stories.push({
      ...(value as object),
      id: typeof value.id === "string" ? value.id : `regel-${number}`,
      text: value.text,
      codes,
      identifiers,
      signal: value.signal === "acute" || value.signal === "concern" ? value.signal : "none",
    } as LabelledStory);
  }
  if (stories.length === 0) throw new CliError("Er staan geen verhalen in de invoer.");
  return stories;
}
