import type { Valence } from "../../api/contract/common.ts";

/** What the storyteller felt about it, in a word. */
export const valenceNames: Record<Valence, string> = {
  positive: "positief",
  negative: "negatief",
  mixed: "gemengd",
};

/** The same as a sign, for dense places; never without the word for screen readers. */
export const valenceSigns: Record<Valence, string> = { positive: "+", negative: "−", mixed: "±" };
