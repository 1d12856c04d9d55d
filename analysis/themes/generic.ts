import { RowBuilder, type SparseRows, sigmoid, trainLinear, trainLogistic } from "../learn/solver.ts";
import { scoreRow } from "../learn/weights.ts";
import { type Token, tokensAsWritten } from "../text/tokens.ts";

/** A labelled text in any language, with tags (a question, a region) that are features as they are. */
export interface LabelledText {
  text: string;
  tags: readonly string[];
  labels: readonly string[];
}

export interface GenericOptions {
  cost?: number;
  balance?: number;
  passes?: number;
  folds?: number;
  seed?: number;
}

/** A trained classifier of texts, without any word lists: what shows that the method works on other material too. */
export interface GenericModel {
  labels: readonly string[];
  /** Calibrated probability per label. */
  predict(text: string, tags: readonly string[]): Float64Array;
  thresholds: Float64Array;
}

const scales = { w: 1, b: 0.8, c: 1.2, q: 0.5 } as const;
type Kind = keyof typeof scales;
const skipKinds = new Set<Token["kind"]>(["punct"]);

/** Words, pairs of words, pieces of words, and tags crossed with words. */
function* namesOf(text: string, tags: readonly string[]): Generator<[Kind, string]> {
  let previous = "<s>";
  for (const token of tokensAsWritten(text)) {
    if (skipKinds.has(token.kind)) continue;
    const word = token.kind === "number" ? "#" : token.norm;
    yield ["w", `w:${word}`];
    yield ["b", `b:${previous} ${word}`];
    const framed = `<${word.slice(0, 24)}>`;
    for (let n = 3; n <= 5; n++)
      for (let i = 0; i + n <= framed.length; i++) yield ["c", `c:${framed.slice(i, i + n)}`];
    previous = word;
  }
  yield ["b", `b:${previous} </s>`];
  for (const tag of tags) yield ["q", `q:${tag}`];
}

class Encoder {
  private readonly ids = new Map<string, number>();
  private readonly weights: number[] = [];

  constructor(rows: readonly LabelledText[]) {
    const counts = new Map<string, number>();
    for (const { text, tags } of rows)
      for (const name of new Set([...namesOf(text, tags)].map(([, n]) => n)))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts) {
      if (count < 2) continue;
      this.ids.set(name, this.weights.length);
      this.weights.push(Math.log((rows.length + 1) / (count + 1)) / Math.log(rows.length + 1));
    }
  }

  get width(): number {
    return this.weights.length;
  }

  encode(text: string, tags: readonly string[]): { index: number[]; value: number[] } {
    const counts = new Map<number, { kind: Kind; count: number }>();
    for (const [kind, name] of namesOf(text, tags)) {
      const id = this.ids.get(name);
      if (id === undefined) continue;
      const known = counts.get(id);
      if (known) known.count++;
      else counts.set(id, { kind, count: 1 });
    }
    const length: Record<Kind, number> = { w: 0, b: 0, c: 0, q: 0 };
    const index: number[] = [];
    const value: number[] = [];
    const kinds: Kind[] = [];
    for (const [id, { kind, count }] of counts) {
      const v = (1 + Math.log(count)) * (kind === "q" ? 1 : this.weights[id]!);
      index.push(id);
      value.push(v);
      kinds.push(kind);
      length[kind] += v * v;
    }
    for (let k = 0; k < value.length; k++)
      value[k] = (value[k]! * scales[kinds[k]!]) / Math.sqrt(length[kinds[k]!] || 1);
    return { index, value };
  }
}

/**
 * Trains on any labelled texts: one linear classifier per label, calibrated (Platt 1999) and thresholded on predictions for
 * held-out parts. Deterministic for a seed.
 */
export function trainGeneric(rows: readonly LabelledText[], options: GenericOptions = {}): GenericModel {
  const { cost = 0.1, balance = 0.2, passes = 10, folds = 4, seed = 11 } = options;
  const labels = [...new Set(rows.flatMap((row) => row.labels))].sort();
  const encoder = new Encoder(rows);
  const builder = new RowBuilder();
  const targets = new Uint8Array(rows.length * labels.length);
  for (const [i, row] of rows.entries()) {
    const { index, value } = encoder.encode(row.text, row.tags);
    builder.add(index, value);
    for (const label of row.labels) targets[i * labels.length + labels.indexOf(label)] = 1;
  }
  const matrix = builder.rows(encoder.width);
  const positives = labels.map((_, l) =>
    rows.reduce((sum, _r, i) => sum + targets[i * labels.length + l]!, 0),
  );
  const positiveWeight = Float32Array.from(positives, (p) => ((rows.length - p) / Math.max(1, p)) ** balance);
  const train = (use?: Float32Array) =>
    trainLinear(matrix, targets, labels.length, {
      cost,
      positiveWeight,
      passes,
      seed,
      ...(use && { rowWeight: use }),
    });
  const margins = new Float64Array(rows.length * labels.length);
  for (let f = 0; f < folds; f++) {
    const model = train(Float32Array.from(rows, (_, i) => (i % folds === f ? 0 : 1)));
    for (let i = f; i < rows.length; i += folds) scoreInto(matrix, i, model, margins);
  }
  const platt = labels.map((_, l) => calibrate(margins, targets, labels.length, l));
  const thresholds = Float64Array.from(labels, (_, l) =>
    bestThreshold(margins, targets, labels.length, l, platt[l]!),
  );
  const model = train();
  const out = new Float64Array(labels.length);
  return {
    labels,
    thresholds,
    predict(text, tags) {
      const { index, value } = encoder.encode(text, tags);
      scoreRow(model, index, value, out);
      return Float64Array.from(out, (m, l) => sigmoid(platt[l]![0]! * m + platt[l]![1]!));
    },
  };
}

function scoreInto(
  matrix: SparseRows,
  i: number,
  model: ReturnType<typeof trainLinear>,
  margins: Float64Array,
): void {
  const out = new Float64Array(model.labels);
  const from = matrix.start[i]!;
  const to = matrix.start[i + 1]!;
  scoreRow(model, matrix.index.subarray(from, to), matrix.value.subarray(from, to), out);
  margins.set(out, i * model.labels);
}

function calibrate(margins: Float64Array, targets: Uint8Array, labels: number, l: number): Float64Array {
  const x: Float64Array[] = [];
  const y: number[] = [];
  for (let i = l; i < margins.length; i += labels) {
    x.push(Float64Array.of(margins[i]!));
    y.push(targets[i]!);
  }
  return trainLogistic(x, y, { ridge: 0.1 });
}

/** Best F1 on the held-out parts, smoothed towards one half of it: a label with twenty examples has a jagged curve. */
function bestThreshold(
  margins: Float64Array,
  targets: Uint8Array,
  labels: number,
  l: number,
  platt: Float64Array,
): number {
  const scored: { p: number; y: number }[] = [];
  let all = 0;
  for (let i = l; i < margins.length; i += labels) {
    scored.push({ p: sigmoid(platt[0]! * margins[i]! + platt[1]!), y: targets[i]! });
    all += targets[i]!;
  }
  let best = 0.4;
  let bestScore = 0;
  for (let t = 0.1; t < 0.7; t += 0.02) {
    let shown = 0;
    let right = 0;
    for (const { p, y } of scored)
      if (p >= t) {
        shown++;
        right += y;
      }
    const distance = 1 - 0.6 * Math.abs(t - 0.3);
    const score = ((2 * right) / Math.max(1, shown + all)) * distance;
    if (score > bestScore) {
      bestScore = score;
      best = t;
    }
  }
  return best;
}
