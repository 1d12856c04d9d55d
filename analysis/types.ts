/** The values the analysis rooms speak in. Every offset is a UTF-16 code-unit index, end exclusive. */

export type Lang = "nl" | "en" | "tr" | "pl" | "ar" | "uk" | "fa" | "other" | "und";
export type Valence = "positive" | "negative" | "mixed";
export type SignalLevel = "none" | "concern" | "acute";

export const identifierTypes = [
  "person",
  "place",
  "organisation",
  "address",
  "phone",
  "email",
  "date",
  "id",
  "url",
  "username",
] as const;
export type IdentifierType = (typeof identifierTypes)[number];

export interface Span {
  start: number;
  end: number;
}

/** Something that could make a person recognisable; `rule` says in one word what found it. */
export interface Identifier extends Span {
  type: IdentifierType;
  text: string;
  rule: string;
}

/** Why a signal was raised: the passage and the rule, readable by a person. */
export interface SignalEvidence extends Span {
  rule: string;
}

export interface Signal {
  level: SignalLevel;
  evidence: SignalEvidence[];
}

/** A machine's proposal for a coding. Never a coding itself. `confidence` is a calibrated probability, 0 to 1. */
export interface Suggestion extends Span {
  theme: string;
  valence: Valence;
  confidence: number;
  source: "pattern" | "model" | "both";
  reason: string;
}

/** A story with its human coding, as in the labelled JSONL files: what evaluation and training read. */
export interface LabelledStory {
  id: string;
  /** Who wrote it; without it, what stands before the "-" in the id. */
  writer?: string;
  text: string;
  lang?: string;
  respondent?: string;
  age?: number | null;
  codes: { theme: string; valence: Valence; start: number; end: number; quote: string }[];
  signal: SignalLevel;
  /** The passages that make it a signal, when the coder marked them. */
  evidence?: Span[];
  identifiers: { type: IdentifierType; start: number; end: number; text: string }[];
}
