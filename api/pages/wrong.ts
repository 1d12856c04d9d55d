import { type FieldProblem, type ProblemCode, problems } from "../problem.ts";
import type { Say } from "./words.ts";

/** What a respondent can meet, as a text that is there in every language; staff read the catalogue's own Dutch. */
const words: Partial<Record<ProblemCode, string>> = {
  "invalid-json": "error.again",
  "invalid-input": "error.answer",
  "too-large": "error.too-large",
  "too-many-tries": "error.again",
  conflict: "error.again",
  "wrong-origin": "error.again",
  "not-found": "error.page.missing",
  unavailable: "error.again",
  unexpected: "error.unexpected.title",
  "link-unknown": "link.unknown.title",
  "link-used": "link.used.title",
  "link-expired": "link.expired.title",
  "wave-closed": "wave.closed.title",
  "wave-not-open": "wave.not-open.title",
  "recording-off": "voice.error.sending",
  "recording-kind": "voice.error.sending",
  "recording-broken": "error.again",
  "recording-missing": "error.again",
  "recording-locked": "error.again",
  "receipt-unknown": "receipt.unknown",
  "enough-added": "receipt.add.full",
  "carer-needed": "error.carer-needed",
  "yes-needed": "error.yes-needed",
};

/** What went wrong, to a respondent, in their language. */
export function problemIn(t: Say, code: ProblemCode): string {
  const key = words[code];
  return key === undefined || t.language.code === "nl" ? problems[code][1] : t(key);
}

/** What is wrong with one answer, in the respondent's language; of what the server only knows in Dutch, that it is wrong. */
export function fieldIn(t: Say, { path, message, why, max }: FieldProblem): FieldProblem {
  if (t.language.code === "nl" && t.address !== "child") return { path, message };
  return { path, message: t(`error.${why ?? "answer"}`, { max: max ?? 0 }) };
}
