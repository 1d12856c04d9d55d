import { existsSync, readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { engineOf, type Reading, type SuggestOptions } from "../analysis/themes/engine.ts";
import { movedOn } from "../analysis/themes/learn-on.ts";
import { modelVersion, readModel, type ThemeModel } from "../analysis/themes/model.ts";
import { type Evidence, type EvidenceIndex, indexEvidence, lemmasOf } from "../analysis/themes/nearest.ts";
import {
  addedTo,
  compilePatterns,
  type Pattern,
  type PatternFile,
  type PatternSet,
} from "../analysis/themes/patterns.ts";
import type { Tx } from "../db/client.ts";
import { packagePath } from "../db/paths.ts";
import {
  engineState,
  installedPatterns,
  modelWeights,
  ownStories,
  patternsOf,
} from "../db/queries/models.ts";
import { shippedModel } from "./shipped-model.ts";

/**
 * What reads a region's stories for themes. Another kind of engine is another implementation of this: `name` and `model`
 * go into the log of suggestions, and figures are kept apart by them.
 */
export interface RegionEngine {
  /** The kind of engine: "ingebouwd". */
  readonly name: string;
  /** Its state: "basis-<fingerprint>" or "regio-<number>", with "+p<revision>" when the patterns were edited. */
  readonly model: string;
  /** May take its time: an engine of another kind may be another process. */
  read(text: string, options: SuggestOptions): Reading | Promise<Reading>;
  /** The region's own coding that a passage is most like; null where it has no model of its own codings. */
  like(passage: { theme: string; valence: string; words: string }, storyId: string): string | null;
  /** Where a region uses its own model: the shipped one, with the same patterns, to measure beside it. */
  readonly shipped?: ShippedBeside;
}

export interface ShippedBeside {
  readonly model: string;
  /** The themes it would suggest for a safe version; remembered, as a version's text never changes. */
  themes(version: { id: string; text: string; respondent: string }): readonly string[];
}

export interface Engines {
  /**
   * The engine in the state that this transaction sees: a new model or revision of the patterns is used from its commit
   * on, by every process, without a restart. Needs a transaction that reads safe text.
   */
  of(tx: Tx, regionId: string): Promise<RegionEngine>;
}

/** How a region's own model is called in `RegionEngine.model` and in the log of suggestions. */
export const ownModel = (number: number): string => `regio-${number}`;

/** Own stories that a model learns from, and that its evidence is looked for in, at most: the newest. */
export const mostOwnStories = 2000;

/** Regions whose engine is held in memory at once, some 30 MB each. */
const held = 8;

/** The built-in engine of every region: the codebook's patterns and the trained model, each in the newest state. */
export function regionEngines(): Engines {
  const compiled = new Map<string, { key: string; engine: RegionEngine }>();
  return {
    async of(tx, regionId) {
      const state = await engineState(tx);
      const key = JSON.stringify(state);
      const known = compiled.get(regionId);
      if (known?.key === key) return known.engine;
      const patterns =
        state.patternRevision === 0
          ? await shippedPatterns(tx, state.codebook)
          : compilePatterns((await patternsOf(tx, state.codebook, state.patternRevision)) as PatternFile);
      const weights = state.model === null ? null : await modelWeights(tx, state.model);
      const moved = weights ? unpackModel(weights) : undefined;
      const model = moved ?? shippedModel();
      const evidence = weights ? await evidenceOf(tx, state.codebook) : null;
      const own =
        state.patternRevision === 0 ? undefined : addedTo(await patternsAtFirst(tx, state.codebook));
      const built = engineOf(patterns, model, own);
      const edited = state.patternRevision === 0 ? "" : `+p${state.patternRevision}`;
      const ofShipped = `basis-${shippedModel()?.source.fingerprint.toString(16) ?? "zonder"}${edited}`;
      const engine: RegionEngine = {
        name: "ingebouwd",
        model: moved && state.model !== null ? `${ownModel(state.model)}${edited}` : ofShipped,
        ...(moved && { shipped: beside(ofShipped, patterns, own) }),
        read: (text, options) => built.read(text, options),
        like: (passage, storyId) => evidence?.nearest(passage, storyId) ?? null,
      };
      compiled.delete(regionId);
      compiled.set(regionId, { key, engine });
      if (compiled.size > held) compiled.delete(compiled.keys().next().value!);
      return engine;
    },
  };
}

function beside(
  model: string,
  patterns: PatternSet,
  own: ((pattern: Pattern) => boolean) | undefined,
): ShippedBeside {
  const engine = engineOf(patterns, shippedModel(), own);
  const read = new Map<string, readonly string[]>();
  return {
    model,
    themes({ id, text, respondent }) {
      let themes = read.get(id);
      if (!themes) {
        themes = [...new Set(engine.suggest(text, { respondent }).map(({ theme }) => theme))];
        read.set(id, themes);
      }
      return themes;
    },
  };
}

async function evidenceOf(tx: Tx, codebook: number): Promise<EvidenceIndex> {
  const evidence: Evidence[] = [];
  for (const { id: storyId, text, codes } of await ownStories(tx, codebook, mostOwnStories)) {
    for (const { id, theme, valence, start, end } of codes)
      evidence.push({ id, storyId, theme, valence, lemmas: lemmasOf(text.slice(start, end)) });
    // Some thousands of passages in all: others get their turn in between.
    if (evidence.length % 16 === 0) await setImmediate();
  }
  return indexEvidence(evidence);
}

const shippedSets = new Map<number, PatternSet>();

/** The patterns of revision 0, compiled once for all regions. */
async function shippedPatterns(tx: Tx, codebook: number): Promise<PatternSet> {
  let set = shippedSets.get(codebook);
  if (!set) {
    set = compilePatterns(await patternsAtFirst(tx, codebook));
    shippedSets.set(codebook, set);
  }
  return set;
}

/**
 * Revision 0 of a codebook version's patterns: those the product ships for it (they get better with an update, until a
 * region edits its own), else those it was installed with.
 */
export async function patternsAtFirst(tx: Tx, codebook: number): Promise<PatternFile> {
  const file = packagePath(`content/codebook/${codebook}/patterns.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as PatternFile;
  return (await installedPatterns(tx, codebook)) as PatternFile;
}

/**
 * A region's own model: the shipped one, and how far the region's codings moved it. One that moved away from another model, or
 * that was made before an update changed what a model is, cannot be read: the shipped one serves until the region trains again.
 * @param weights a model file, gzipped, as `theme_model` keeps it
 */
function unpackModel(weights: Uint8Array): ThemeModel | undefined {
  const base = shippedModel();
  const file = JSON.parse(gunzipSync(weights).toString("utf8")) as {
    version: number;
    source: ThemeModel["source"];
  };
  if (!base || file.version !== modelVersion || file.source.base !== base.source.fingerprint)
    return undefined;
  return movedOn(base, readModel(file));
}
