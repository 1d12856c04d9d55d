import type { Span } from "../types.ts";

/** One spelling for what a machine copies differently without inventing anything. */
const same: Record<string, string> = {
  ...each('‘’‚‛`´′"“”„‟«»″', "'"),
  ...each("‐‑‒–—−", "-"),
  "…": "...",
};

function each(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((char) => [char, to]));
}

interface Plain {
  text: string;
  /** For every UTF-16 unit of `text`, where what it came from starts and ends in the original. */
  start: number[];
  end: number[];
}

/** White space as single spaces, one kind of quote mark and of dash, composed letters; with the way back. Linear. */
function plain(text: string): Plain {
  const made: Plain = { text: "", start: [], end: [] };
  let parts = "";
  for (const { 0: cluster, index } of text.matchAll(
    /\s+|[\u00ad\u200b-\u200d\u2060\ufeff]|\P{M}\p{M}*|\p{M}+/gu,
  )) {
    if (/^[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(cluster)) continue;
    const written = /^\s/u.test(cluster) ? " " : (same[cluster] ?? cluster.normalize("NFC"));
    parts += written;
    for (let i = 0; i < written.length; i++) {
      made.start.push(index);
      made.end.push(index + cluster.length);
    }
  }
  made.text = parts;
  return made;
}

const wordy = /[\p{L}\p{N}\p{M}]/u;

/** Whether a place in a text begins and ends between words, so that "heid" is no quote from "veiligheid". */
function whole(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).match(/.$/su)?.[0] ?? "";
  const after = text.slice(end).match(/^./su)?.[0] ?? "";
  const first = text.slice(start).match(/^./su)?.[0] ?? "";
  const last = text.slice(0, end).match(/.$/su)?.[0] ?? "";
  return !(wordy.test(before) && wordy.test(first)) && !(wordy.test(last) && wordy.test(after));
}

/**
 * Where a quote stands in a text, letter for letter; white space, kinds of quote marks and dashes, and how letters are
 * composed may differ, nothing else may. The marks and dots a quoter puts around it are left out.
 * @returns UTF-16 offsets into `text` of the first place, or null when the text does not say it
 */
export function findQuote(text: string, quote: string): Span | null {
  const wanted = quote.trim();
  if (wanted === "") return null;
  return literally(text, wanted) ?? loosely(plain(text), text, wanted);
}

function literally(text: string, wanted: string): Span | null {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    if (whole(text, at, at + wanted.length)) return { start: at, end: at + wanted.length };
  return null;
}

function loosely(hay: Plain, text: string, wanted: string): Span | null {
  const needle = plain(wanted).text.replace(/^[' ]*(\.{3})? ?|(\.{3})?[' ]*$/g, "");
  if (needle === "") return null;
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + needle.length)) {
    const start = hay.start[at]!;
    const end = hay.end[at + needle.length - 1]!;
    if (whole(text, start, end)) return { start, end };
  }
  return null;
}
