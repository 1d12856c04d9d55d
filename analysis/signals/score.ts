import type { SignalLevel, Span } from "../types.ts";

/** How signals did: per level how many stories have it, how many were flagged at all and at that level; false alarms. */
export interface SignalScore {
  acute: { n: number; flagged: number; asAcute: number };
  concern: { n: number; flagged: number };
  none: { n: number; falseAlarms: number; share: number };
}

/** Compares labelled with found levels, story by story (same order, same length). Shares are 0 to 1. */
export function scoreSignals(
  goldLevels: readonly SignalLevel[],
  foundLevels: readonly SignalLevel[],
): SignalScore {
  const score: SignalScore = {
    acute: { n: 0, flagged: 0, asAcute: 0 },
    concern: { n: 0, flagged: 0 },
    none: { n: 0, falseAlarms: 0, share: 0 },
  };
  goldLevels.forEach((gold, i) => {
    const found = foundLevels[i] ?? "none";
    const flagged = found === "none" ? 0 : 1;
    if (gold === "none") {
      score.none.n++;
      score.none.falseAlarms += flagged;
    } else {
      score[gold].n++;
      score[gold].flagged += flagged;
      if (gold === "acute" && found === "acute") score.acute.asAcute++;
    }
  });
  score.none.share = score.none.n > 0 ? score.none.falseAlarms / score.none.n : 0;
  return score;
}

/** How often what is shown of a story touches a passage that a reader marked: stories with any that does, and single passages shown. */
export interface PassageScore {
  stories: { n: number; right: number };
  passages: { n: number; right: number };
}

/** Compares the passages that readers marked with those shown, story by story. */
export function scorePassages(
  stories: readonly { marked: readonly Span[]; shown: readonly Span[] }[],
): PassageScore {
  const score: PassageScore = { stories: { n: 0, right: 0 }, passages: { n: 0, right: 0 } };
  for (const { marked, shown } of stories) {
    const right = shown.filter((one) => marked.some((its) => one.start < its.end && its.start < one.end));
    score.stories.n++;
    if (right.length > 0) score.stories.right++;
    score.passages.n += shown.length;
    score.passages.right += right.length;
  }
  return score;
}
