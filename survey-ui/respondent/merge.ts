import type { OtherStory } from "../../api/contract/again.ts";

/** Answers by question name, as they travel; those about further stories under `more`, by the story's number. */
export type Answers = Record<string, unknown>;
export type More = Partial<Record<OtherStory, Answers>>;

// Not asked of the list itself: a module that the questions use too would cost the first page a request.
const isOtherStory = (name: string) => /^[23]$/.test(name);

/** Whether two answers are the same, whatever the order of their keys (the database keeps its own). */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Answers, b as Answers];
  const keys = Object.keys(left).filter((key) => left[key] !== undefined);
  const others = Object.keys(right).filter((key) => right[key] !== undefined);
  return keys.length === others.length && keys.every((key) => same(left[key], right[key]));
}

/**
 * Joins two ways in which the same answers went on: here, and in another tab or on another device. What only one side
 * changed is taken from that side. Where both changed a text, nobody's words go: the longer one if it begins with the
 * other, else both, one below the other. Where both changed another kind of answer, the one made here counts: it is
 * the later one.
 * @param base what both started from
 * @returns the joined answers, and whether two texts were put together (worth telling)
 */
export function merge(base: Answers, mine: Answers, theirs: Answers): { answers: Answers; both: boolean } {
  const answers: Answers = {};
  let both = false;
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, here, there] = [base[name], mine[name], theirs[name]];
    let kept = here;
    if (same(here, was)) kept = there;
    else if (name === "more" || isOtherStory(name)) {
      // A further story is joined answer by answer; one that was taken away here stays where the other went on with it.
      if (here === undefined) kept = same(there, was) ? undefined : there;
      else if (there !== undefined && !same(there, was)) {
        const joined = merge((was ?? {}) as Answers, here as Answers, there as Answers);
        kept = joined.answers;
        both ||= joined.both;
      }
    } else if (!same(there, was) && typeof here === "string" && typeof there === "string") {
      if (here.startsWith(there) || there === "") kept = here;
      else if (there.startsWith(here)) kept = there;
      else {
        kept = `${there}\n\n${here}`;
        both = true;
      }
    }
    if (kept !== undefined) answers[name] = kept;
  }
  return { answers, both };
}
