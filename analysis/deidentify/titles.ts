import { titles } from "../lexicon/people-words.ts";
import { fold } from "../text/fold.ts";

let titleSet: Set<string> | undefined;

/** Length of the form of address at the start of a name ("mevrouw de Wit" -> 8, "de heer Storm" -> 8), or 0. */
export function titlePrefix(name: string): number {
  titleSet ??= new Set(titles);
  let at = 0;
  const lead = /^de\s+(?=heer\s)/iu.exec(name);
  if (lead) at = lead[0].length;
  for (let rounds = 0; rounds < 2; rounds++) {
    const match = /^([\p{L}]{2,12})\.?\s+(?=\S)/u.exec(name.slice(at, at + 24));
    if (!match || !titleSet.has(fold(match[1]!)) || /^(?:mees|boer|mo)$/i.test(match[1]!)) break;
    at += match[0].length;
  }
  return at < name.length ? at : 0;
}

const forWomen =
  /(?:^|[^\p{L}])(?:mevrouw|mevr|mvr|mw|juf|juff|juffrouw|tante|tant|oma|zuster|ms|mrs|miss|madam|madame|frau|pani|moeder|dochter|zus|zusje|vrouw)\.?\s+$/iu;
const forMen =
  /(?:^|[^\p{L}])(?:meneer|menneer|mneer|mijnheer|dhr|heer|meester|oom|ome|opa|broeder|mister|sir|herr|monsieur|pan|vader|zoon|broer|broertje|man)\.?\s+$/iu;

/** What the form of address, or "haar man", at the end of `before` tells of whoever is named after it. */
export function sexBefore(before: string): "m" | "f" | undefined {
  if (forWomen.test(before)) return "f";
  return forMen.test(before) ? "m" : undefined;
}
