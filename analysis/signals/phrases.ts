import { fold } from "../text/fold.ts";

/**
 * A pattern in a script of its own, from phrases as people spell them: folded as the sentences are, each up to the end of a
 * word. `~` stands for any ending. `\b` and `\w` know Latin letters only, so they have no place in them.
 */
export const phrases = (...all: readonly string[]): string =>
  all.map((phrase) => `(?:${inScript(phrase)})(?= |$)`).join("|");

/** The same for what must not stand anywhere in the sentence. */
export const unless = (...all: readonly string[]): string =>
  all.map((phrase) => `(?:^| )(?:${inScript(phrase)})(?= |$)`).join("|");

/** The same for a sentence that is about the past: one that also says "now" is not. */
export const longAgo = (past: readonly string[], now: readonly string[]): string =>
  `^(?!.*(?:${unless(...now)})).*(?:${unless(...past)})`;

const inScript = (phrase: string): string => fold(phrase).replaceAll("~", "[^ ]*");
