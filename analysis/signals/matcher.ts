/**
 * Many patterns over one line, fast: every pattern is taken apart into its alternatives, filed under the first letters each
 * can begin with, and tried only at words that begin so. Patterns are ordinary regular expressions over lower-case words
 * with one space between them; each must begin at a word.
 */
export interface Hit {
  /** Index of the pattern in the list given to `matcher`. */
  pattern: number;
  from: number;
  to: number;
}

interface Alternative {
  pattern: number;
  regex: RegExp;
}

export type Matcher = (line: string) => Hit[];

const keyLength = 6;

/** The number of some first letters, from that of one letter fewer. Two that share a number cost a try in vain. */
const longer = (number: number, letter: number): number => (Math.imul(number, 31) + letter) & 0x3fffffff;
const space = 32;

/** Builds a matcher for a list of patterns (regular expression sources). Hits come in the order of the line. */
export function matcher(patterns: readonly string[]): Matcher {
  // By number, those of fewer letters too (without alternatives of their own): where there is none, no longer key begins so.
  const index = new Map<number, Alternative[]>();
  const everywhere: Alternative[] = [];
  const listOf = (key: string): Alternative[] => {
    let list = everywhere;
    let number = 0;
    for (let i = 0; i < key.length; i++) {
      number = longer(number, key.charCodeAt(i));
      list = index.get(number) ?? [];
      index.set(number, list);
    }
    return list;
  };
  patterns.forEach((pattern, number) => {
    for (const source of splitTop(pattern)) {
      const bare = source.replace(/^\\b/, "");
      const alternative = { pattern: number, regex: new RegExp(bare, "y") };
      for (const list of new Set(beginnings(bare).map(listOf))) list.push(alternative);
    }
  });
  return (line) => {
    const hits: Hit[] = [];
    const tryAt = (at: number, list: readonly Alternative[]) => {
      for (const { pattern, regex } of list) {
        regex.lastIndex = at;
        // A sticky expression that holds leaves its end in `lastIndex`.
        if (regex.test(line) && regex.lastIndex > at) hits.push({ pattern, from: at, to: regex.lastIndex });
      }
    };
    let at = 0;
    while (at < line.length) {
      const first = hits.length;
      tryAt(at, everywhere);
      let number = 0;
      for (let i = at; i < at + keyLength && i <= line.length; i++) {
        number = longer(number, i < line.length ? line.charCodeAt(i) : space);
        const list = index.get(number);
        if (!list) break;
        tryAt(at, list);
      }
      // Those of one word by their number: the order says nothing of how they were filed.
      if (hits.length > first + 1)
        for (const hit of hits.splice(first).sort((a, b) => a.pattern - b.pattern || a.to - b.to))
          hits.push(hit);
      const next = line.indexOf(" ", at);
      if (next < 0) break;
      at = next + 1;
    }
    return hits;
  };
}

/** "a|b(?:c|d)" -> "a", "b(?:c|d)" */
export function splitTop(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === "\\") i++;
    else if (c === "[") i = source.indexOf("]", i);
    else if (c === "(") depth++;
    else if (c === ")") depth--;
    else if (c === "|" && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(source.slice(from));
  return parts;
}

/** The first characters (at most `keyLength`) that a source can begin with; shorter where a class or wildcard follows. */
function beginnings(source: string, sofar = ""): string[] {
  if (sofar.length >= keyLength) return [sofar.slice(0, keyLength)];
  if (source === "") return [sofar];
  if (source.startsWith("^")) return beginnings(source.slice(1), sofar);
  // What may not stand before it says nothing of how it begins.
  if (source.startsWith("(?<!")) return beginnings(source.slice(closing(source) + 1), sofar);
  if (source.startsWith("(?:")) {
    const close = closing(source);
    const inner = source.slice(3, close);
    const [quantifier] = /^(?:\?\??|\*|\+|\{[^}]*\}\??)?/.exec(source.slice(close + 1))!;
    const rest = source.slice(close + 1 + quantifier.length);
    const repeats = quantifier !== "" && !quantifier.startsWith("?");
    const starts = splitTop(inner).flatMap((part) =>
      repeats ? beginnings(part, sofar).map((s) => s.slice(0, keyLength)) : beginnings(part + rest, sofar),
    );
    const optional = quantifier.startsWith("?") || quantifier === "*" || quantifier.startsWith("{0");
    return optional ? [...starts, ...beginnings(rest, sofar)] : starts;
  }
  // One of a few characters, once or more: any of those may come first. How often says nothing of what follows.
  const several = /^(?:\\d|\[([\p{L}0-9]+)\])(\?|\*|\+|\{)?/u.exec(source);
  if (several) {
    const [whole, letters = "0123456789", repeats] = several;
    if (repeats === "?" || repeats === "*" || source.startsWith("{0", whole.length - 1)) return [sofar];
    return [...letters].flatMap((letter) =>
      repeats ? [sofar + letter] : beginnings(source.slice(whole.length), sofar + letter),
    );
  }
  const c = source[0]!;
  if (!/[\p{L}0-9' -]/u.test(c)) return [sofar];
  if (source[1] === "?")
    return [...beginnings(source.slice(2), sofar + c), ...beginnings(source.slice(2), sofar)];
  if (source[1] === "*" || source[1] === "+") return [sofar];
  return beginnings(source.slice(1), sofar + c);
}

function closing(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === "\\") i++;
    else if (c === "[") i = source.indexOf("]", i);
    else if (c === "(") depth++;
    else if (c === ")" && --depth === 0) return i;
  }
  return source.length;
}
