import type { Plan } from "../db/queries/passes.ts";

/** What somebody may see beside the safe text of a story. */
export interface Sight {
  /** The machine's suggestions. */
  suggestions: boolean;
  /** What others coded. */
  others: boolean;
  /** Why not everything is shown. */
  because: "holdout" | "double" | null;
}

/**
 * A first pass is done alone: while two people code a story, neither sees the other's codes, nor what the machine thinks,
 * until both are done. A story of the holdout never shows suggestions, also not afterwards: codes that were changed
 * with the suggestions beside them would make the figures flatter.
 */
export function sightOf(plan: Plan): Sight {
  const bothDone = plan.finished.length >= plan.coders;
  const others = plan.coders === 1 || bothDone;
  return {
    suggestions: others && !plan.holdout,
    others,
    because: plan.holdout ? "holdout" : others ? null : "double",
  };
}

/** Whether this coder has finished a first pass that a colleague still has to match: codes rest until then. */
export function waitsForColleague(plan: Plan, accountId: string): boolean {
  return plan.coders > 1 && plan.finished.length < plan.coders && plan.finished.includes(accountId);
}
