import type { LinearWeights, SparseRows } from "./solver.ts";
import { scoreRow } from "./weights.ts";

/** A model of sentences and one of whole stories, with the same labels. */
export interface TwoModels {
  unit: LinearWeights;
  story: LinearWeights;
}

/** Margins of each sentence of a story and of the story itself, one number a label. */
export interface Margins {
  units: Float64Array[];
  story: Float64Array;
}

/** Stories as rows: those of story `s` are `units` from `firstUnit[s]` up to `firstUnit[s + 1]`, and row `s` of `storyRows`. */
export interface StoryRows {
  firstUnit: readonly number[];
  units: SparseRows;
  storyRows: SparseRows;
}

/** Margins of story `s`, from its rows. */
export function marginsOf(data: StoryRows, s: number, model: TwoModels): Margins {
  const row = (rows: SparseRows, i: number, weights: LinearWeights) => {
    const out = new Float64Array(weights.labels);
    const [from, to] = [rows.start[i]!, rows.start[i + 1]!];
    scoreRow(weights, rows.index.subarray(from, to), rows.value.subarray(from, to), out);
    return out;
  };
  const units: Float64Array[] = [];
  for (let u = data.firstUnit[s]!; u < data.firstUnit[s + 1]!; u++)
    units.push(row(data.units, u, model.unit));
  return { units, story: row(data.storyRows, s, model.story) };
}
