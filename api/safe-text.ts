import { createHash } from "node:crypto";
import { findIdentifiers } from "../analysis/deidentify/find.ts";
import { type Piece, redact, toRaw } from "../analysis/deidentify/redact.ts";
import type { IdentifierState, IdentifierType } from "./contract/stories.ts";

interface Place {
  type: IdentifierType;
  start: number;
  end: number;
  state: IdentifierState;
}

/** Between title and story, so that both are redacted as one text and a person has one number in both. */
const gap = "\n\n";

/**
 * The safe form of a story: every identifier that is not rejected is replaced. The title follows the story: what the
 * machine finds in it, and whatever was accepted in the story, goes; what was rejected there stays.
 * @returns title, text, and a `revision` that names exactly these words
 */
export function safeText(
  raw: { title: string; text: string },
  identifiers: Place[],
): { title: string; text: string; revision: string } {
  const { title, text } = redacted(raw, identifiers);
  const revision = createHash("sha256").update(`${title}\u0000${text}`).digest("base64url").slice(0, 22);
  return { title, text, revision };
}

/**
 * Where a passage of a frozen safe text stands in the story's own words; one that touches a placeholder takes all that
 * the placeholder stands for.
 * @returns null when today's identifiers make another text than the frozen one, so that no place is certain
 */
export function rawPassage(
  raw: { title: string; text: string },
  identifiers: Place[],
  frozen: string,
  span: { start: number; end: number },
): { start: number; end: number } | null {
  const { text, pieces, before, safeBefore } = redacted(raw, identifiers);
  if (text !== frozen) return null;
  const found = toRaw(pieces, { start: span.start + safeBefore, end: span.end + safeBefore });
  return tidySpan(raw.text, { start: found.start - before, end: found.end - before });
}

/** Title and story redacted as one text. `before` and `safeBefore` say where the story begins in it, raw and safe. */
function redacted(
  raw: { title: string; text: string },
  identifiers: Place[],
): { title: string; text: string; pieces: Piece[]; before: number; safeBefore: number } {
  const words = (place: { start: number; end: number }, of: string) =>
    of.slice(place.start, place.end).toLocaleLowerCase("nl");
  const kept = identifiers.filter((place) => place.state !== "rejected");
  const known = new Set(kept.map((place) => words(place, raw.text)));
  const rejected = new Set(
    identifiers
      .filter((place) => place.state === "rejected")
      .map((place) => words(place, raw.text))
      .filter((text) => !known.has(text)),
  );
  const inTitle = findIdentifiers(raw.title)
    .filter((place) => !rejected.has(words(place, raw.title)))
    .map(({ type, start, end }) => ({ type, start, end }));
  for (const place of kept) {
    for (const found of occurrences(raw.title, raw.text.slice(place.start, place.end))) {
      if (!inTitle.some((other) => other.start <= found.start && other.end >= found.end))
        inTitle.push({ type: place.type, ...found });
    }
  }
  const offset = raw.title.length + gap.length;
  const { safeText: whole, pieces } = redact(raw.title + gap + raw.text, [
    ...inTitle,
    ...kept.map(({ type, start, end }) => ({ type, start: start + offset, end: end + offset })),
  ]);
  let titleEnd = raw.title.length;
  for (const piece of pieces) {
    if (piece.end <= raw.title.length)
      titleEnd += piece.safeEnd - piece.safeStart - (piece.end - piece.start);
  }
  const safeBefore = titleEnd + gap.length;
  return {
    title: whole.slice(0, titleEnd),
    text: whole.slice(safeBefore),
    pieces,
    before: offset,
    safeBefore,
  };
}

/** Where the same words stand in a text, as whole words, whatever their capitals. */
export function occurrences(text: string, words: string): { start: number; end: number }[] {
  const literal = words.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (literal.length < 2) return [];
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "giu");
  return [...text.matchAll(whole)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * A selection as a person meant it: inside the text, without the spaces at its ends, never half an emoji.
 * @returns null when nothing is left of it
 */
export function tidySpan(
  text: string,
  span: { start: number; end: number },
): { start: number; end: number } | null {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start >= end) return null;
  if (isLow(text, start)) start--;
  if (isLow(text, end)) end++;
  return { start, end };
}

/** Whether the unit at this place is the second half of a pair whose first half stands before it. */
function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
