/** What is drawn for a story at its first approval. */
export interface Lot {
  /** Coded without suggestions and never trained on, so that figures stay honest. */
  holdout: boolean;
  /** 2: by two people who do not see each other's work until both are done. */
  coders: 1 | 2;
}

/**
 * Draws a story's lot. It is given nothing of the story: no words, no scores, no id. That is what makes the holdout a
 * fair sample, and why it is drawn before anybody or anything has read the safe text for themes.
 * @param chance numbers from 0 up to 1; two are taken, always
 */
export function drawLot(shares: { holdout: number; double: number }, chance: () => number): Lot {
  const holdout = chance() < shares.holdout;
  const coders = chance() < shares.double ? 2 : 1;
  return { holdout, coders };
}

/** A story that waits for this coder, with what the engine thinks of it: theme id -> calibrated probability. */
export interface Candidate {
  id: string;
  /** Empty while no engine has read it. */
  probabilities: Readonly<Record<string, number>>;
  holdout?: boolean;
  /** A colleague has finished a first pass: the second is what it waits for. */
  second?: boolean;
}

export interface NextOptions {
  /** Number of stories wanted. */
  count: number;
  /** Stories coded so far, per theme: rare themes are looked for first. */
  coded: Readonly<Record<string, number>>;
  /** Stories coded so far: whose turn it is goes by this, so that asking for one at a time gives the same mixture. */
  turn: number;
}

export interface NextStory {
  id: string;
  why: "second" | "holdout" | "uncertain" | "rare" | "unread";
  /** The theme that made it be chosen; not for the others. */
  theme?: string;
}

/** The mixture: one in five from the holdout as long as there are any, the rest by turns. */
const turns = ["uncertain", "rare", "holdout", "uncertain", "rare"] as const;

/**
 * Which stories a researcher learns most from coding next: what a colleague has coded and waits for a second pass; then by
 * turns the stories the engine is least sure of (uncertainty sampling, Lewis and Gale 1994, by the margin around one
 * half), those most likely to hold a theme with few coded stories, and those of the holdout, in the order given.
 */
export function nextToCode(candidates: readonly Candidate[], options: NextOptions): NextStory[] {
  const chosen: NextStory[] = [];
  const used = new Set<Candidate>();
  const take = (candidate: Candidate, why: NextStory["why"], theme?: string) => {
    used.add(candidate);
    chosen.push({ id: candidate.id, why, ...(theme !== undefined && { theme }) });
  };
  const seconds = candidates.filter((c) => c.second);
  const holdout = candidates.filter((c) => c.holdout && !c.second);
  const rest = candidates.filter((c) => !c.holdout && !c.second);
  const known = rest.filter((c) => Object.keys(c.probabilities).length > 0);
  const uncertain = known
    .map((c, i) => ({ c, i, ...leastSure(c) }))
    .sort((a, b) => b.doubt - a.doubt || a.i - b.i);
  const rare = known
    .map((c, i) => ({ c, i, ...mostRare(c, options.coded) }))
    .sort((a, b) => b.gain - a.gain || a.i - b.i);
  for (const candidate of seconds) take(candidate, "second");
  for (let turn = options.turn; chosen.length < options.count && used.size < candidates.length; turn++) {
    const wanted = turns[turn % turns.length]!;
    const fromHoldout = holdout.find((c) => !used.has(c));
    const ranked = (wanted === "rare" ? rare : uncertain).find(({ c }) => !used.has(c));
    if (fromHoldout && (wanted === "holdout" || !ranked)) take(fromHoldout, "holdout");
    else if (ranked) take(ranked.c, wanted === "rare" ? "rare" : "uncertain", ranked.theme);
    else take(rest.find((c) => !used.has(c))!, "unread");
  }
  return chosen.slice(0, options.count);
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
