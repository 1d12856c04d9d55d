import type { Valence } from "../types.ts";

/**
 * Which stories of one group (provider x segment x wave) may be counted in public, and how.
 *
 * The scheme. Stories wait until a group holds enough of them, then go out together as a batch, which keeps the counts
 * it went out with. A batch is shown whole or not at all. When one of its stories is withdrawn or withheld the batch is
 * dissolved: it is taken out of every figure and its other stories are never counted again.
 *
 * What is protected, against somebody who sees every figure on every day and may add and subtract them at will:
 *
 * 1. People. A batch holds at least `threshold` tellers, a teller is in one batch only, and batches never change. So
 *    every figure ever shown is a sum of whole batches, and whatever is computed from several figures (another wave,
 *    another date, a segment minus a provider, the mirror of one provider minus that of another, any linear
 *    combination) weighs all members of a batch alike: it is about nobody, or about at least `threshold` tellers.
 * 2. Cells. A theme with a valence is shown only in runs: sums over batches that together hold at least
 *    `cellMinimum` tellers who said so. Batches with fewer wait for the next one. A run is shown whole or not at all,
 *    and if one of its batches is dissolved it disappears and is not made again. So no subtraction leads to a count of
 *    one or two people; hidden and zero look the same, since "nobody said so" is also something about everybody.
 *
 * Why the others of a dissolved batch do not come back: shown again without the withdrawn story, the difference is that
 * story. Mixed with new stories it still shows through, for instance when a count drops by one while others can only
 * rise. The price is kept low by making batches as small as the threshold allows (10 to 19 of 35 stories, not 35).
 *
 * Why later changes of the coding do not reach a published batch: a figure that moves by one tells about one story.
 * Figures say how a batch was coded when it went out.
 *
 * What is not protected: that a story was withdrawn from a batch of at least `threshold` (the batch goes); a cell that
 * holds nearly everybody in a group (then each of them probably said so); somebody who wrote most of the stories of a batch himself
 * (invitations are personal and few for that reason); a released quote or a story on a table, which its teller allowed
 * and a person checked, and what is left of a figure without them.
 */

interface Cell {
  stories: number;
  tellers: number;
  /** Number of the batch that completed the run this cell is shown in; null while it waits. */
  run: number | null;
}

export type Cells = Record<string, Partial<Record<Valence, Cell>>>;

export interface Batch {
  number: number;
  stories: number;
  tellers: number;
  dissolved: boolean;
  cells: Cells;
}

export interface GroupStory {
  id: string;
  /** Whoever told it: stories of one response share a teller. */
  teller: string;
  /** coded: counts; uncoded: not (yet, or not at the moment); withheld: may not be used. */
  state: "coded" | "uncoded" | "withheld";
  /** The batch it counts in; null when it waits, and for good once its batch was dissolved. */
  batch: number | null;
  /** Went out once, also when its batch was dissolved since. */
  everPublished: boolean;
  /** What a researcher coded; repeated codes count once. */
  codes: { theme: string; valence: Valence }[];
}

export interface Limits {
  /** The fewest tellers a figure may be about. */
  threshold: number;
  /** The fewest tellers a cell may be about. */
  cellMinimum: number;
}

export interface Publication {
  /** Stories that go out now, with the number of their batch. */
  assigned: { storyId: string; batch: number }[];
  /** Stories whose batch is dissolved: they count in none any more. */
  leaving: string[];
  /** All batches of the group after this, in order. */
  batches: Batch[];
}

/**
 * Dissolves the batches that lost a story and sends out what waited long enough. Repeating it changes nothing.
 * @param stories every story of the group that still exists
 * @param batches what earlier calls made of the group
 */
export function publish(stories: GroupStory[], batches: Batch[], limits: Limits): Publication {
  const next = batches.map((batch) => structuredClone(batch)).sort((a, b) => a.number - b.number);
  for (const batch of next) {
    const left = stories.filter((s) => s.batch === batch.number && s.state !== "withheld").length;
    if (!batch.dissolved && left < batch.stories) dissolve(batch, next);
  }

  const dissolved = new Set(next.filter((batch) => batch.dissolved).map((batch) => batch.number));
  const leaving = stories.filter((s) => s.batch !== null && dissolved.has(s.batch)).map((s) => s.id);

  const published = new Set(stories.filter((s) => s.everPublished).map((s) => s.teller));
  const waiting = new Map<string, GroupStory[]>();
  for (const story of stories) {
    if (story.state !== "coded" || published.has(story.teller)) continue;
    waiting.set(story.teller, [...(waiting.get(story.teller) ?? []), story]);
  }
  const assigned: Publication["assigned"] = [];
  // Ids are random, so their order has nothing to do with the order of arrival.
  const tellers = [...waiting].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = Math.floor(tellers.length / limits.threshold);
  for (let part = 0; part < parts; part++) {
    const from = Math.floor((part * tellers.length) / parts);
    const to = Math.floor(((part + 1) * tellers.length) / parts);
    const members = tellers.slice(from, to);
    const batch = makeBatch(
      nextNumber(next, stories),
      members.map(([, told]) => told),
    );
    for (const [, told] of members) {
      for (const story of told) assigned.push({ storyId: story.id, batch: batch.number });
    }
    next.push(batch);
    completeRuns(next, batch.number, limits.cellMinimum);
  }
  return { assigned, leaving, batches: next };
}

export interface Shown {
  stories: number;
  /** Only cells that may be shown; a theme without any is absent. */
  counts: Record<string, Record<Valence, number | null>>;
}

/**
 * What may be shown of a group: the sum of its batches, or null. A count is a lower bound: what fewer than
 * `cellMinimum` tellers said in the newest batches is not in it yet. The limits may have been raised since the batches
 * went out; then the higher ones hold.
 */
export function show(batches: Batch[], limits: Limits): Shown | null {
  const whole = batches.filter((batch) => !batch.dissolved);
  const tellers = whole.reduce((sum, batch) => sum + batch.tellers, 0);
  if (tellers < limits.threshold) return null;
  const runs = new Map<string, { theme: string; valence: Valence; stories: number; tellers: number }>();
  for (const batch of whole) {
    for (const [theme, valence, cell] of cellsOf(batch)) {
      if (cell.run === null) continue;
      const key = `${theme} ${valence} ${cell.run}`;
      const run = runs.get(key) ?? { theme, valence, stories: 0, tellers: 0 };
      run.stories += cell.stories;
      run.tellers += cell.tellers;
      runs.set(key, run);
    }
  }
  const counts: Shown["counts"] = {};
  for (const run of runs.values()) {
    if (run.tellers < limits.cellMinimum) continue;
    counts[run.theme] ??= { positive: null, negative: null, mixed: null };
    const cells = counts[run.theme]!;
    cells[run.valence] = (cells[run.valence] ?? 0) + run.stories;
  }
  return { stories: whole.reduce((sum, batch) => sum + batch.stories, 0), counts };
}

function* cellsOf(batch: Batch): Generator<[string, Valence, Cell]> {
  for (const [theme, byValence] of Object.entries(batch.cells)) {
    for (const [valence, cell] of Object.entries(byValence)) yield [theme, valence as Valence, cell];
  }
}

function makeBatch(number: number, byTeller: GroupStory[][]): Batch {
  const cells: Cells = {};
  for (const told of byTeller) {
    const said = new Map<string, number>();
    for (const story of told) {
      const once = new Set(story.codes.map((code) => `${code.theme} ${code.valence}`));
      for (const key of once) said.set(key, (said.get(key) ?? 0) + 1);
    }
    for (const [key, times] of said) {
      const [theme, valence] = key.split(" ") as [string, Valence];
      cells[theme] ??= {};
      const cell = cells[theme][valence] ?? { stories: 0, tellers: 0, run: null };
      cells[theme][valence] = cell;
      cell.stories += times;
      cell.tellers += 1;
    }
  }
  return {
    number,
    stories: byTeller.reduce((sum, told) => sum + told.length, 0),
    tellers: byTeller.length,
    dissolved: false,
    cells,
  };
}

/** Gives the waiting cells that together are large enough the number of the batch that made them so. */
function completeRuns(batches: Batch[], number: number, cellMinimum: number): void {
  const waiting = new Map<string, Cell[]>();
  for (const batch of batches) {
    for (const [theme, valence, cell] of cellsOf(batch)) {
      if (cell.run !== null) continue;
      const key = `${theme} ${valence}`;
      waiting.set(key, [...(waiting.get(key) ?? []), cell]);
    }
  }
  for (const cells of waiting.values()) {
    if (cells.reduce((sum, cell) => sum + cell.tellers, 0) < cellMinimum) continue;
    for (const cell of cells) cell.run = number;
  }
}

/** Empties a batch, and takes out the runs it was part of, also from the batches that stay. */
function dissolve(batch: Batch, batches: Batch[]): void {
  for (const [theme, valence, cell] of cellsOf(batch)) {
    if (cell.run === null) continue;
    for (const other of batches) {
      if (other !== batch && other.cells[theme]?.[valence]?.run === cell.run)
        delete other.cells[theme][valence];
    }
  }
  batch.cells = {};
  batch.dissolved = true;
  batch.stories = 0;
  batch.tellers = 0;
}

function nextNumber(batches: Batch[], stories: GroupStory[]): number {
  return 1 + Math.max(0, ...batches.map((b) => b.number), ...stories.map((s) => s.batch ?? 0));
}
