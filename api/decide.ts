import type { DecisionKind } from "./contract/signals.ts";

/** What the decisions on a signal come to. */
export type Settled =
  | { closed: false }
  | { closed: true; status: "handled" | "dismissed"; outcome: "closed" | "in-doubt" };

/**
 * Two people decide, always. Where they differ the heavier decision holds: in doubt somebody acts, since waiting for a
 * third would leave the signal open for good in a region that has two. With three, which only happens on a signal that
 * waited for a third, what two of them say holds.
 */
export function settle(decisions: readonly DecisionKind[]): Settled {
  if (decisions.length < 2) return { closed: false };
  const acting = decisions.filter((one) => one === "act").length;
  const resting = decisions.length - acting;
  const differ = acting > 0 && resting > 0;
  if (differ && acting === resting) return { closed: true, status: "handled", outcome: "in-doubt" };
  return { closed: true, status: acting > resting ? "handled" : "dismissed", outcome: "closed" };
}

/**
 * Whether an open signal waits for a third person: two decided before the heavier decision held by itself, and they
 * differ. Then a third decides, or either of the two decides anew after talking.
 */
export function waitsForThird(status: string, decisions: readonly DecisionKind[]): boolean {
  return status === "open" && new Set(decisions).size > 1;
}
