import { setImmediate } from "node:timers/promises";
import {
  compilePatterns,
  PatternError,
  type PatternFile,
  type PatternSet,
} from "../analysis/themes/patterns.ts";
import { prepare } from "../analysis/themes/prepare.ts";
import { type Section, sections } from "./contract/patterns.ts";

/** Newest stories that lines are held against. */
export const mostTried = 400;
/** Places shown of a line that is tried. */
const mostPlaces = 25;
/** Characters of context on either side. */
const context = 90;
/** Stories read before others get their turn: a few ms. */
const atOnce = 8;

type Texts = readonly { storyId: string; text: string }[];

/** What cannot be part of a word in a line; points, commas and colons only hold numbers together, a plus follows one. */
const noPart =
  /[^\p{L}\p{M}\p{N}\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}'’‘`´*+.,:-]|(?<!\p{N})[+.,:]|[.,:](?!\p{N})/u;
const gaps = ["~", "+", "..."];
const signs = [...gaps, "&", "!"];

/**
 * What is wrong with how a line is written, in half a Dutch sentence. The compiler is milder: it also reads what a region
 * saved before, where such a line is found nowhere and harms nothing.
 */
function slipIn(line: string): string | null {
  const pieces = line.trim().split(/\s+/);
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1] ?? "";
    if (gaps.includes(piece) && signs.includes(next))
      return `tussen ${piece} en ${next} ontbreekt een woord.`;
    if (signs.includes(piece)) continue;
    for (const word of piece.split("|")) {
      // The name of a group is held against the groups there are.
      const odd = word.startsWith("@") ? undefined : noPart.exec(word.replace(/^=/, ""))?.[0];
      const stuck = signs.find((sign) => sign[0] === odd && word.includes(sign));
      if (stuck) return `zet spaties om ${stuck} heen.`;
      if (odd) return `het teken ${odd} hoort niet in een regel.`;
      if (word === "=") return "na = ontbreekt een woord.";
    }
  }
  return null;
}

/** A pattern file of one line, to try it. Its theme and section are said in no message. */
const single = (line: string, groups: PatternFile["groups"]): PatternFile => ({
  version: 1,
  groups,
  themes: { regel: { any: [line] } },
});

/**
 * Holds one line against texts, and gives the first places in context. Gives way to other requests in between.
 * @returns `wrong`: one Dutch sentence when the line cannot be read
 */
export async function tryLine(line: string, groups: PatternFile["groups"], texts: Texts) {
  const asSentence = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);
  const refused = (said: string) => ({ wrong: asSentence(said), stories: 0, found: 0, places: [] });
  let set: PatternSet;
  const slip = slipIn(line);
  if (slip) return refused(slip);
  try {
    set = compilePatterns(single(line, groups));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return refused(error.message.replace(/^Thema regel, any, regel 1: /, ""));
  }
  const places: { storyId: string; before: string; words: string; after: string }[] = [];
  let found = 0;
  for (const [i, { storyId, text }] of texts.entries()) {
    if (i % atOnce === 0) await setImmediate();
    const { words, units, tokens } = prepare(text);
    const hit = units.flatMap((unit) => set.match(words, unit.from, unit.to))[0];
    if (!hit) continue;
    found++;
    if (places.length >= mostPlaces) continue;
    const start = tokens[hit.from]!.start;
    const end = tokens[hit.to - 1]!.end;
    places.push({
      storyId,
      before: text.slice(Math.max(0, start - context), start),
      words: text.slice(start, end),
      after: text.slice(end, end + context),
    });
  }
  return { wrong: null, stories: texts.length, found, places };
}

/** In how many texts each line is found, by the number of the pattern in the file's order. */
export async function countHits(set: PatternSet, texts: Texts): Promise<number[]> {
  const count = set.patterns.map(() => 0);
  for (const [i, { text }] of texts.entries()) {
    if (i % atOnce === 0) await setImmediate();
    const { words, units } = prepare(text);
    const seen = new Set(
      units.flatMap((unit) => set.match(words, unit.from, unit.to).map((h) => h.pattern.id)),
    );
    for (const id of seen) count[id]!++;
  }
  return count;
}

/** The lines of a theme by section; sections that a file leaves out are empty. */
export function linesOf(file: PatternFile, theme: string): Record<Section, string[]> {
  const its = file.themes[theme] ?? {};
  return { positive: its.positive ?? [], negative: its.negative ?? [], any: its.any ?? [] };
}

/** A file with some sections and groups replaced. Empty lines and spaces at the ends go; an emptied group goes whole. */
export function changed(
  file: PatternFile,
  change: {
    themes: Record<string, Partial<Record<Section, string[]>>>;
    groups: Record<string, string[]>;
  },
): PatternFile {
  const tidy = (lines: string[]) => lines.map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean);
  const groups = { ...file.groups };
  for (const [name, words] of Object.entries(change.groups)) {
    const kept = tidy(words);
    if (kept.length > 0) groups[name] = kept;
    else delete groups[name];
  }
  const themes = { ...file.themes };
  for (const [theme, its] of Object.entries(change.themes)) {
    const merged = linesOf(file, theme);
    for (const section of sections) if (its[section]) merged[section] = tidy(its[section]);
    themes[theme] = merged;
  }
  return { version: file.version, groups, themes };
}

const sectionNames: Record<Section, string> = { positive: "positief", negative: "negatief", any: "allebei" };

/**
 * What is wrong with a file, in the words of the screen.
 * @param before the file it changes: a slip that stands in it already holds nobody up who changes something else
 * @returns null when nothing is; `path` is "themes.<id>.<section>.<index>" where a line is to blame
 */
export function mistakeIn(
  file: PatternFile,
  labels: ReadonlyMap<string, string>,
  before: PatternFile,
): { path: string; message: string } | null {
  const inLine = (theme: string, section: Section, at: number, said: string) => ({
    path: `themes.${theme}.${section}.${at}`,
    message: `${labels.get(theme) ?? theme}, ${sectionNames[section]}, regel ${at + 1}: ${said}`,
  });
  try {
    compilePatterns(file, [...labels.keys()]);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const at = /^Thema ([a-z0-9-]+), (positive|negative|any), regel (\d+): (.*)$/s.exec(error.message);
    if (!at) return { path: "groups", message: error.message };
    const [, theme, section, number, said] = at as unknown as [string, string, Section, string, string];
    return inLine(theme, section, Number(number) - 1, said);
  }
  for (const [name, words] of Object.entries(file.groups)) {
    const said = words
      .filter((word) => !before.groups[name]?.includes(word))
      .map(slipIn)
      .find(Boolean);
    if (said) return { path: "groups", message: `Groep ${name}: ${said}` };
  }
  for (const theme of Object.keys(file.themes)) {
    const lines = linesOf(file, theme);
    const known = linesOf(before, theme);
    for (const section of sections) {
      for (const [at, line] of lines[section].entries()) {
        const said = known[section].includes(line) ? null : slipIn(line);
        if (said) return inLine(theme, section, at, said);
      }
    }
  }
  return null;
}
