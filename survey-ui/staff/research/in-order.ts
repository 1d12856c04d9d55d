import { useCallback, useRef, useState } from "react";
import { ApiProblem, unanswered, useStay } from "../../parts/index.ts";

interface Change {
  what: string;
  ask: () => Promise<void>;
}

/** What is said once the screen shows what is there now: nobody has to refresh the page. */
const shownNow = (problem: ApiProblem) =>
  problem.code === "conflict"
    ? new ApiProblem(
        "Dit is net gewijzigd, op een ander scherm of door een collega. Hier staat nu hoe het is.",
        problem.code,
        problem.status,
      )
    : problem;

/** For what is not in the row below: after a refusal what is there now is shown. @throws ApiProblem when `ask` does */
export async function orShowNow(ask: () => Promise<unknown>, show: () => Promise<unknown>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof ApiProblem) || unanswered(error)) throw error;
    await show();
    throw shownNow(error);
  }
}

/**
 * Changes to a story go to the server one after the other, however fast the keys come. One that got no answer is kept, to
 * be sent again; after one that was refused, what is there now is shown.
 * @param show fetches what is there now
 * @param settled after each change: whether it went, and whether it was the last on its way
 */
export function useInOrder(show: () => Promise<unknown>, settled: (went: boolean, last: boolean) => void) {
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const refusals = useRef(0);
  const kept = useRef<Change[]>([]);
  const [unsent, setUnsent] = useState(0);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  useStay(unsent > 0);
  const latest = useRef({ show, settled });
  latest.current = { show, settled };

  /** @param what the thing it changes: a newer change of the same takes the place of one that did not arrive */
  const change = useCallback((what: string, ask: () => Promise<void>) => {
    const keep = (more: Change[]) => {
      kept.current = [...kept.current.filter((one) => one.what !== what), ...more];
      setUnsent(kept.current.length);
    };
    keep([]);
    if (kept.current.length === 0) setProblem(null);
    waiting.current++;
    chain.current = chain.current.then(async () => {
      let wrong: ApiProblem | null = null;
      try {
        await ask();
        keep([]);
      } catch (error) {
        wrong = error as ApiProblem;
        if (unanswered(wrong)) keep([{ what, ask }]);
        else refusals.current++;
        setProblem(shownNow(wrong));
      }
      waiting.current--;
      latest.current.settled(wrong === null, waiting.current === 0);
      if (wrong && !unanswered(wrong)) await latest.current.show();
    });
  }, []);

  /** Sends what did not arrive again. */
  const again = useCallback(() => {
    for (const { what, ask } of kept.current) change(what, ask);
  }, [change]);

  /** Waits for what is on its way. @returns false when a change did not arrive, or was refused meanwhile */
  const allArrived = useCallback(async () => {
    const before = refusals.current;
    await chain.current;
    return kept.current.length === 0 && refusals.current === before;
  }, []);

  return { change, again, allArrived, chain, waiting, unsent, problem };
}
