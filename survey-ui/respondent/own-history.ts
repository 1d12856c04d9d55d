/**
 * The survey's own places in the browser's history: the page itself, and one for each question after it, so that the
 * back button goes a question back. Leaving has to take all of them along.
 */

interface Place {
  /** Which question is asked there. */
  step?: string;
  /** How many places of the survey lie before it. */
  deep?: number;
}

const place = () => (history.state ?? {}) as Place;

/** Which question was asked when this page was loaded again; the browser keeps that with the page. */
export const stepNow = (): string | undefined => place().step;

/** Asks a question on a place of its own. */
export function goTo(step: string): void {
  // A question begins at its top, also when one goes back to it; the browser would put it where the screen was left.
  history.scrollRestoration = "manual";
  history.pushState({ step, deep: (place().deep ?? 0) + 1 } satisfies Place, "");
}

/** Longer than any phone takes to go back, in ms; nobody is kept waiting for a browser that does not. */
const longest = 700;

/**
 * Leaves only the page itself in the history, as the last place but one: what can be gone forward to is an address that
 * tells nothing (a browser offers no way to remove places, only to go back and begin another way forward).
 */
export async function onePlace(): Promise<void> {
  const { deep } = place();
  if (!deep) return;
  await went(-deep);
  history.pushState(null, "", "/weg");
  await went(-1);
}

function went(by: number): Promise<void> {
  return new Promise((resolve) => {
    addEventListener("popstate", () => resolve(), { once: true });
    setTimeout(resolve, longest);
    history.go(by);
  });
}
