import { findIdentifiers } from "./deidentify/find.ts";
import { type Piece, redact } from "./deidentify/redact.ts";
import { detectSignal } from "./signals/detect.ts";
import type { SignalModel } from "./signals/model.ts";
import { detectLanguage } from "./text/language.ts";
import { tokenize } from "./text/tokens.ts";
import type { Engine, SuggestOptions } from "./themes/engine.ts";
import type { Identifier, Lang, Signal, Suggestion } from "./types.ts";

export interface PipelineStory {
  id: string;
  text: string;
  respondent?: string;
  age?: number | null;
}

/** Everything the analysis says of a story. All offsets index the ORIGINAL text, UTF-16. */
export interface PipelineResult {
  id: string;
  lang: Lang;
  safeText: string;
  identifiers: Pick<Identifier, "type" | "start" | "end" | "text">[];
  suggestions: Suggestion[];
  signal: Signal;
}

/**
 * The whole analysis of one story, in the product's own order: language, identifiers, safe text, signal on the original,
 * themes on the safe text. Pure and deterministic.
 */
export function analyse(
  story: PipelineStory,
  engine: Engine,
  options: SuggestOptions = {},
  signals?: SignalModel,
): PipelineResult {
  const { text } = story;
  const tokens = tokenize(text);
  const { lang } = detectLanguage(text, tokens);
  const identifiers = findIdentifiers(text, lang, tokens);
  const { safeText, pieces } = redact(text, identifiers);
  const suggestions = engine.suggest(safeText, {
    lang,
    ...(story.respondent !== undefined && { respondent: story.respondent }),
    ...(safeText === text && { tokens }),
    ...options,
  });
  return {
    id: story.id,
    lang,
    safeText,
    identifiers: identifiers.map(({ type, start, end }) => ({
      type,
      start,
      end,
      text: text.slice(start, end),
    })),
    suggestions: suggestions.map((s) => ({
      ...s,
      start: toOriginal(s.start, pieces, "start"),
      end: toOriginal(s.end, pieces, "end"),
    })),
    signal: detectSignal(text, lang, signals, tokens),
  };
}

/** From the safe text back to the original; an offset inside a placeholder goes to that side of what it replaced. */
function toOriginal(offset: number, pieces: readonly Piece[], side: "start" | "end"): number {
  let shift = 0;
  for (const piece of pieces) {
    if (offset < piece.safeStart || (offset === piece.safeStart && side === "end")) break;
    if (offset < piece.safeEnd || (offset === piece.safeEnd && side === "end"))
      return side === "start" && offset < piece.safeEnd ? piece.start : piece.end;
    shift = piece.end - piece.safeEnd;
  }
  return offset + shift;
}
