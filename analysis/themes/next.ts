import { random, shuffle } from "./solver.ts";

/** A story that nobody coded yet, with what the model thinks of it: theme id -> calibrated probability. */
export interface Candidate {
  id: string;
  probabilities: Readonly<Record<string, number>>;
}

export interface NextOptions {
  /** Number of stories wanted. */
  count: number;
  /** Stories coded so far, per theme: rare themes are looked for first. */
  coded: Readonly<Record<string, number>>;
  /** Share drawn blindly and coded without suggestions, so that figures stay honest. Default 0.2. */
  holdout?: number;
  seed: number;
}

export interface NextStory {
  id: string;
  why: "holdout" | "uncertain" | "rare";
  /** The theme that made it be chosen; not for a holdout. */
  theme?: string;
}

/**
 * Which stories a researcher learns most from coding next: a blind random part first (a holdout that is never chosen by the
 * model, or measured quality would flatter), then by turns the stories the model is least sure of (uncertainty sampling,
 * Lewis and Gale 1994, by the margin around one half) and those most likely to hold a theme with few coded stories.
 */
export function nextToCode(candidates: readonly Candidate[], options: NextOptions): NextStory[] {
  const count = Math.min(options.count, candidates.length);
  const order = candidates.map((_, i) => i);
  shuffle(order, random(options.seed));
  const blind = Math.round(count * (options.holdout ?? 0.2));
  const chosen: NextStory[] = order.slice(0, blind).map((i) => ({ id: candidates[i]!.id, why: "holdout" }));
  const rest = order.slice(blind);
  const uncertain = rest
    .map((i) => ({ i, ...leastSure(candidates[i]!) }))
    .sort((a, b) => b.doubt - a.doubt || a.i - b.i);
  const rare = rest
    .map((i) => ({ i, ...mostRare(candidates[i]!, options.coded) }))
    .sort((a, b) => b.gain - a.gain || a.i - b.i);
  const used = new Set<number>();
  for (let turn = 0; chosen.length < count; turn++) {
    const why = turn % 2 === 0 ? ("uncertain" as const) : ("rare" as const);
    const pick = (why === "uncertain" ? uncertain : rare).find(({ i }) => !used.has(i))!;
    used.add(pick.i);
    chosen.push({ id: candidates[pick.i]!.id, why, ...(pick.theme !== undefined && { theme: pick.theme }) });
  }
  return chosen;
}

function leastSure(candidate: Candidate): { doubt: number; theme: string | undefined } {
  let doubt = -1;
  let theme: string | undefined;
  for (const [name, p] of Object.entries(candidate.probabilities)) {
    const d = 0.5 - Math.abs(p - 0.5);
    if (d > doubt) {
      doubt = d;
      theme = name;
    }
  }
  return { doubt, theme };
}

function mostRare(
  candidate: Candidate,
  coded: Readonly<Record<string, number>>,
): { gain: number; theme: string | undefined } {
  let gain = -1;
  let theme: string | undefined;
  for (const [name, p] of Object.entries(candidate.probabilities)) {
    const g = p / Math.sqrt(1 + (coded[name] ?? 0));
    if (g > gain) {
      gain = g;
      theme = name;
    }
  }
  return { gain, theme };
}
