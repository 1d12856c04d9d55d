import type { SignalLevel } from "../types.ts";

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
