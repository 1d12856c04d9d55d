import type { SignalLevel } from "../types.ts";
import type { Rule } from "./rule.ts";

/** What is said, and what excuses it when it stands in the same sentence. */
interface Said {
  pattern: string;
  unless?: string;
}

/** The plainest cries in one language: all that is sought where the rules know no times and no denials. */
interface Cries {
  death: Said;
  /** Also told as past. */
  wantedDeath: Said;
  selfHarm: Said;
  violence: Said;
  sexual: Said;
  threat: Said;
  marriage: Said;
  alone: Said;
  despair: Said;
}

/** For each cry what the coordinator reads, its level, and whether it is hardly ever wrong. */
const kinds: readonly [keyof Cries, name: string, level: SignalLevel, sure?: true][] = [
  ["death", "wil niet meer leven", "acute", true],
  ["wantedDeath", "wilde niet meer leven", "concern"],
  ["selfHarm", "doet zichzelf pijn", "concern"],
  ["violence", "geweld thuis", "acute", true],
  ["sexual", "seksueel misbruik of druk", "acute", true],
  ["threat", "dreigt te doden", "acute", true],
  ["marriage", "gedwongen huwelijk", "acute", true],
  ["alone", "loopt weg of is alleen gelaten", "acute"],
  ["despair", "bang, bedreigd, honger of geen uitweg", "concern"],
];

/** The rules of a language whose phrases say by themselves what denies them and what is long ago. @param language in Dutch, for their names */
export function tongue(language: string, cries: Cries): Rule[] {
  return kinds.map(([cry, name, level, sure]) => {
    const { pattern, unless } = cries[cry];
    return {
      name: `${name} (${language})`,
      pattern,
      level,
      ...(sure && { sure }),
      keepNegation: true,
      ...(unless && { unless }),
      // Among what excuses stand the words for long ago, which open a sentence.
      unlessAnywhere: true,
    };
  });
}
