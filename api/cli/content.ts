import { readFileSync } from "node:fs";
import { type SignalStory, toSignalStory } from "../../analysis/signals/train.ts";
import type { TrainingStory } from "../../analysis/themes/dataset.ts";
import { createEngine, type Engine } from "../../analysis/themes/engine.ts";
import { compilePatterns, type PatternFile, type PatternSet } from "../../analysis/themes/patterns.ts";
import type { LabelledStory, Valence } from "../../analysis/types.ts";
import { packagePath } from "../../db/paths.ts";
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

/** Where the trained model is. */
export const modelFile = () => packagePath("content/model/themes-1.json");

function readJson(file: string, missing: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new CliError(missing);
  }
}

/** The patterns as shipped with the codebook. */
export function patternFile(): PatternFile {
  return readJson(
    packagePath("content/codebook/1/patterns.json"),
    "De patronen van het codeboek zijn niet te lezen.",
  ) as PatternFile;
}

export function loadPatterns(): PatternSet {
  return compilePatterns(patternFile(), themeIds);
}

/** The built-in engine with the shipped patterns, and the shipped model or that of a file. */
export function engineFrom(model = modelFile()): Engine {
  return createEngine({
    patterns: patternFile(),
    model: readJson(model, "Het modelbestand is niet te lezen; maak het met vw train."),
  });
}

const valenceOf: Record<string, Valence> = { "+": "positive", "-": "negative", "~": "mixed" };

/**
 * The passages that our own writers made to show a theme, or none (`content/model/examples.txt`, which says how it is
 * written). @throws CliError with the line number
 */
export function loadExamples(): TrainingStory[] {
  const lines = readFileSync(packagePath("content/model/examples.txt"), "utf8").split("\n");
  const examples: TrainingStory[] = [];
  for (const [i, line] of lines.entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [, tags, text] = /^([^|]+) \| (.+)$/.exec(line) ?? [];
    if (!tags || !text)
      throw new CliError(`Regel ${i + 1} van de voorbeelden heeft geen streep tussen thema en tekst.`);
    const codes: TrainingStory["codes"] = [];
    for (const tag of tags === "none" ? [] : tags.split(";")) {
      const theme = tag.slice(0, -1);
      const valence = valenceOf[tag.slice(-1)];
      if (!valence || !themeIds.includes(theme))
        throw new CliError(`Regel ${i + 1} van de voorbeelden noemt een thema dat er niet is.`);
      codes.push({ theme, valence, start: 0, end: text.length });
    }
    examples.push({ id: `example-${examples.length + 1}`, text, codes });
  }
  return examples;
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

/** The corpora the shipped models learn from: eight writers, and the writers of our own team. */
export const starterFile = () => packagePath("content/stories/starter.jsonl");
export const teamFile = () => packagePath("content/stories/team.jsonl");

/** The texts written to show a signal, or what only looks like one. */
export const signalsFile = (): string => packagePath("content/stories/signals.jsonl");

/**
 * Everything the classifier of signals learns from: the coded stories, and those that were written to show signals and what
 * only looks like one. @param own true leaves out the coded stories: the caller has its own
 */
export async function learnedSignals(io: Io, own = false): Promise<SignalStory[]> {
  const coded = own ? [] : await readLabelled(io, teamFile());
  const shown = await readLabelled(io, signalsFile());
  return [...coded.map((s) => toSignalStory(s)), ...shown.map((s) => toSignalStory(s, true))];
}
