import { type Token, tokenize } from "../text/tokens.ts";
import type { Lang, Signal } from "../types.ts";
import { type SignalModel, weighSignal } from "./model.ts";
import { byRules, readSignals } from "./read.ts";

/**
 * A cry for help in a story: "acute" (intent to die or harm now, violence, abuse or exploitation going on, a child left
 * alone, running away tonight), "concern" (unresolved threat, recent restraint, self-harm, despair nobody follows up) or
 * "none", with the passages and why. A safety net under a human reader, never a replacement.
 *
 * @param lang, tokens of the text, where they are known already
 * @param model weighs the rules together with what coded stories taught; without one, and in a script of which no coded story
 * taught a word, the rules decide
 */
export function detectSignal(
  text: string,
  lang?: Lang,
  model?: SignalModel,
  tokens: readonly Token[] = tokenize(text),
): Signal {
  const reading = readSignals(text, lang, tokens);
  return model && !isInOtherScript(tokens) ? weighSignal(text, reading, model, tokens) : byRules(reading);
}

const otherScript = /\p{Script=Cyrillic}|\p{Script=Arabic}/u;

/** Whether most words are in Arabic or Cyrillic letters. */
function isInOtherScript(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  return words.filter(({ text }) => otherScript.test(text)).length * 2 > words.length;
}
