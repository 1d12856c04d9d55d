import { RowBuilder, type SparseRows, trainLinear } from "../learn/solver.ts";
import { featuresOfPlace } from "./breaks.ts";
import { markedSentences, sparse } from "./sentences.ts";
import { tokensAsWritten } from "./tokens.ts";

/** The words of a text without its marks, and what stood before each: nothing, a mark within a sentence, or the end of one. */
export interface Stripped {
  words: string[];
  before: ("" | "," | ".")[];
}

/** How many features are kept: with all 48,000 of them four in a hundred full stops more are found, by a list seven times as long. */
const most = 7000;
/** Margin above which a place is a break: a little below the middle, as a statement that is not parted hides more than half of one. */
const threshold = -0.2;
/** A feature seen in fewer places says little of the next text. */
const fewest = 20;

/** Takes the marks out of a text and keeps where they stood. */
export function strip(text: string): Stripped {
  const tokens = tokensAsWritten(text);
  const starts = new Set(markedSentences(text, tokens).map(({ start }) => start));
  const words: string[] = [];
  const before: Stripped["before"] = [];
  let mark: Stripped["before"][number] = "";
  for (const { kind, norm, start } of tokens) {
    if (starts.has(start)) mark = ".";
    if (kind === "word" || kind === "number") {
      words.push(norm);
      before.push(mark);
      mark = "";
    } else if (mark === "") mark = ",";
  }
  return { words, before };
}

/**
 * Learns where statements begin from texts that have marks: each full stop is an example, each place without a mark is one of the
 * other kind, and a comma is neither. Texts of writers who leave marks out are not learned from.
 *
 * @returns the lines of `lexicon/breaks.ts`, weights in whole numbers of which 10 is one step of the margin
 */
export function trainBreaks(texts: readonly string[]): string {
  const stripped = texts
    .map(strip)
    .filter(({ before }) => before.slice(1).some(Boolean) && longestRun(before) < sparse);
  const seen = new Map<string, number>();
  const eachPlace = (visit: (names: string[], mark: Stripped["before"][number]) => void) => {
    for (const { words, before } of stripped) {
      let since = 0;
      for (let at = 1; at < words.length; at++) {
        since = before[at - 1] === "." ? 1 : since + 1;
        visit(
          featuresOfPlace(words, at, since).map(([kind, value]) => `${kind} ${value}`),
          before[at]!,
        );
      }
    }
  };
  eachPlace((names) => {
    for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  });
  let kept = [...seen.keys()].filter((name) => seen.get(name)! >= fewest);
  const learn = () => {
    const ids = new Map(kept.map((name, id) => [name, id]));
    const builder = new RowBuilder();
    const targets: number[] = [];
    eachPlace((names, mark) => {
      const columns = names.flatMap((name) => ids.get(name) ?? []);
      builder.add(
        columns,
        columns.map(() => 1),
      );
      targets.push(mark === "." ? 1 : mark === "," ? 255 : 0);
    });
    return separate(builder.rows(kept.length), Uint8Array.from(targets));
  };
  const first = learn();
  const worth = (id: number) => Math.abs(first.weights[id]!) * Math.sqrt(seen.get(kept[id]!)!);
  kept = kept
    .map((name, id) => ({ name, worth: worth(id) }))
    .sort((x, y) => y.worth - x.worth)
    .slice(0, most)
    .map(({ name }) => name);
  const { weights, bias } = learn();
  const whole = (weight: number) => Math.round(weight * 10);
  const lines = new Map<string, string[]>();
  kept.forEach((name, id) => {
    const [kind, value] = name.split(" ") as [string, string];
    const weight = whole(weights[id]!);
    if (weight !== 0) lines.set(kind, [...(lines.get(kind) ?? []), `${value}:${weight}`]);
  });
  return [
    `* :${whole(bias[0]! - threshold)}`,
    ...[...lines].map(([kind, pairs]) => `${kind} ${pairs.sort().join(" ")}`),
  ].join("\n");
}

const separate = (rows: SparseRows, targets: Uint8Array) =>
  trainLinear(rows, targets, 1, { cost: 0.02, passes: 12, tolerance: 0.2, seed: 1 });

function longestRun(before: Stripped["before"]): number {
  let longest = 0;
  let run = 0;
  for (const mark of before) {
    run = mark === "" ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
