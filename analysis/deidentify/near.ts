/** One letter added, left out, changed, or two swapped; the first letter the same. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length !== long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * Whether a word of five letters and more is a name with one letter added, left out, doubled or two swapped; a changed letter
 * only where a vowel stands for a vowel. The first letter stays.
 */
export function isNearName(word: string, names: ReadonlySet<string>): boolean {
  for (let i = 1; i <= word.length; i++) {
    const head = word.slice(0, i);
    if (i < word.length) {
      const tail = word.slice(i + 1);
      if (long(head + tail) && names.has(head + tail)) return true;
      if (i + 1 < word.length && names.has(head + word[i + 1] + word[i] + word.slice(i + 2))) return true;
      if ("aeiouy".includes(word[i]!)) {
        for (const vowel of "aeiouy") if (names.has(head + vowel + tail)) return true;
      }
    }
    for (const letter of letters) if (names.has(head + letter + word.slice(i))) return true;
  }
  return false;
}

function long(name: string): boolean {
  return name.length >= 4;
}
