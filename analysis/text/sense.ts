import { senses } from "../lexicon/senses.ts";

let known: Map<string, readonly string[]> | undefined;
const none: readonly string[] = [];

/** What a lemma means in stories about youth care ("~decide", "~waitlist"); nothing for a lemma nobody gave a sense. */
export function sensesOf(lemma: string): readonly string[] {
  if (!known) {
    const found = new Map<string, string[]>();
    for (const line of senses.trim().split("\n")) {
      const [name, ...lemmas] = line.split(" ");
      for (const one of lemmas) {
        const its = found.get(one);
        if (its) its.push(`~${name}`);
        else found.set(one, [`~${name}`]);
      }
    }
    known = found;
  }
  return known.get(lemma) ?? none;
}
