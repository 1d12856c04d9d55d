import type { IdentifierType, Span } from "../types.ts";
import { people } from "./identity.ts";
import { titlePrefix } from "./titles.ts";

/** An identifier to take out: what `findIdentifiers` gives, or a span that a person selected. */
export interface Redactable extends Span {
  type: IdentifierType;
}

/** Where a placeholder stands in the safe text, and which passage of the raw text it took the place of. */
export interface Piece extends Span {
  safeStart: number;
  safeEnd: number;
  placeholder: string;
}

export interface Redaction {
  safeText: string;
  pieces: Piece[];
}

/** What stands in the safe text for each type. */
export const placeholderNames: Record<IdentifierType, string> = {
  person: "persoon",
  place: "plaats",
  organisation: "organisatie",
  address: "adres",
  phone: "telefoonnummer",
  email: "e-mailadres",
  date: "datum",
  id: "nummer",
  url: "link",
  username: "gebruikersnaam",
};

/**
 * Replaces identifiers by numbered Dutch placeholders ("[persoon 1]"). Spans may come in any order, overlap or touch:
 * those that overlap become one, of the type that starts first (the longest of those that start together). The same person
 * has the same number in the whole story, also as "Sanne", "mevrouw de Wit" after "Sanne de Wit", or misspelt; other things
 * are the same when their letters and digits are. A form of address ("mevrouw", "juf") stays readable. Spans outside the text
 * are cut to it, empty ones skipped. Pure, deterministic; no errors.
 */
export function redact(text: string, identifiers: readonly Redactable[]): Redaction {
  const spans = merge(text, identifiers);
  const keys = identities(text, spans);
  const numbers = new Map<string, number>();
  const used: Partial<Record<IdentifierType, number>> = {};
  const pieces: Piece[] = [];
  let safeText = "";
  let at = 0;
  spans.forEach((span, i) => {
    const key = `${span.type} ${keys[i]}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = (used[span.type] ?? 0) + 1;
      used[span.type] = number;
      numbers.set(key, number);
    }
    const placeholder = `[${placeholderNames[span.type]} ${number}]`;
    safeText += text.slice(at, span.start);
    const safeStart = safeText.length;
    safeText += placeholder;
    pieces.push({ start: span.start, end: span.end, safeStart, safeEnd: safeText.length, placeholder });
    at = span.end;
  });
  return { safeText: safeText + text.slice(at), pieces };
}

function merge(text: string, identifiers: readonly Redactable[]): Redactable[] {
  const inside = identifiers
    .map(({ type, start, end }) => ({ type, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Redactable[] = [];
  for (const next of inside) {
    const last = merged[merged.length - 1];
    if (last && next.start < last.end) last.end = Math.max(last.end, next.end);
    else merged.push(next);
  }
  for (const span of merged) {
    if (span.type === "person") span.start += titlePrefix(text.slice(span.start, span.end));
  }
  return merged;
}

function identities(text: string, spans: readonly Redactable[]): string[] {
  const names = spans
    .filter((span) => span.type === "person")
    .map((span) => text.slice(span.start, span.end));
  const numbers = people(names);
  let person = 0;
  return spans.map((span) => {
    if (span.type === "person") return String(numbers[person++]);
    const piece = text.slice(span.start, span.end).toLowerCase();
    return piece.replace(/[^\p{L}\p{N}]+/gu, "") || piece;
  });
}

/**
 * Moves a passage of the raw text to the safe text. A passage that begins or ends inside a placeholder takes the whole
 * placeholder. Offsets UTF-16, end exclusive.
 */
export function toSafe(pieces: readonly Piece[], span: Span): Span {
  return { start: move(pieces, span.start, "start", "safe"), end: move(pieces, span.end, "end", "safe") };
}

/** The other way round: a passage of the safe text to the raw text, for those who may see it. */
export function toRaw(pieces: readonly Piece[], span: Span): Span {
  return { start: move(pieces, span.start, "start", "raw"), end: move(pieces, span.end, "end", "raw") };
}

function move(pieces: readonly Piece[], offset: number, edge: "start" | "end", to: "safe" | "raw"): number {
  let shift = 0;
  for (const piece of pieces) {
    const [from, until] = to === "safe" ? [piece.start, piece.end] : [piece.safeStart, piece.safeEnd];
    const [toFrom, toUntil] = to === "safe" ? [piece.safeStart, piece.safeEnd] : [piece.start, piece.end];
    if (offset <= from) break;
    if (offset < until) return edge === "start" ? toFrom : toUntil;
    shift = toUntil - until;
  }
  return offset + shift;
}
