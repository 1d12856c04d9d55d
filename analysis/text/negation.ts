import type { Span } from "../types.ts";
import { type Token, tokensIn } from "./tokens.ts";

/** A negating word and the tokens it turns round: token indices, `to` exclusive; the cue itself is at `cue`. */
export interface Negation {
  cue: number;
  from: number;
  to: number;
}

const cues = new Set(
  (
    "geen niet nooit niemand niks niets nergens zonder amper nauwelijks nimmer noch evenmin geenszins weinig " +
    "not no never nobody nothing without hardly don't didn't doesn't can't couldn't won't wasn't isn't haven't wouldn't " +
    "degil yok hic nie nigdy nikt nic bez"
  ).split(" "),
);
/** Cues that turn round what follows them and hardly what went before. */
const forwardOnly = new Set(["zonder", "without", "bez", "noch"]);
/** Where the scope stops inside a clause. */
const stops = new Set(["maar", "alleen", "behalve", "want", "omdat", "but", "except", "ama", "ale"]);

/** What after "niet" or "geen" makes it no negation ("niet alleen", "niet voor niets", "niet te geloven"). */
const noNegationAfter = new Set([
  "alleen",
  "normaal",
  "alleen maar",
  "only",
  "just",
  "minder",
  "uitgesloten",
]);

/**
 * The negations in a clause, scope in both directions: in Dutch "niet" follows the verb it turns round ("ze luisterden
 * niet") and "geen" goes before its noun. The scope ends at the clause or at a word such as "maar". Two negations that cancel
 * out ("niet zonder", "niet niks", "niet voor niets") give none.
 */
export function negations(tokens: readonly Token[], clause: Span): Negation[] {
  const { from, to } = tokensIn(tokens, clause);
  const found: Negation[] = [];
  for (let i = from; i < to; i++) {
    const cue = cueOf(tokens[i]!);
    if (!cue) continue;
    const next = tokens[i + 1]?.norm;
    const after = tokens[i + 2]?.norm;
    if (next !== undefined && i + 1 < to) {
      if (noNegationAfter.has(next)) continue;
      if (cue === "niet" && (next === "zonder" || next === "niks")) {
        i++;
        continue;
      }
      if (cue === "niet" && next === "voor" && after === "niets") {
        i += 2;
        continue;
      }
      if (cue === "niet" && next === "te" && (after === "geloven" || after === "doen")) continue;
    }
    if (cue === "niet" && tokens[i - 1]?.norm === "of" && i + 1 >= to) continue;
    let start = forwardOnly.has(cue) ? i : from;
    let end = to;
    for (let k = i - 1; k >= from; k--) {
      if (stops.has(tokens[k]!.norm)) {
        start = Math.max(start, k + 1);
        break;
      }
    }
    for (let k = i + 1; k < to; k++) {
      if (stops.has(tokens[k]!.norm)) {
        end = k;
        break;
      }
    }
    found.push({ cue: i, from: start, to: end });
  }
  return found;
}

function cueOf(token: Token): string {
  if (token.kind !== "word") return "";
  if (cues.has(token.norm)) return token.norm;
  if (token.norm === "ik weet niet" || token.norm === "kan niet" || token.norm === "is niet") return "niet";
  return "";
}

/** Whether a word turns round what is said with it ("niet", "geen", "nooit"). @param word in lower case, without diacritics */
export const isNegation = (word: string): boolean => cues.has(word);

/** Whether the token at `index` is under an odd number of negations (the cue itself counts as under its own). */
export function isNegated(found: readonly Negation[], index: number): boolean {
  let odd = false;
  for (const negation of found) if (index >= negation.from && index < negation.to) odd = !odd;
  return odd;
}

/** A passage that may be meant ironically, and why; a hint for a human, and a feature for a model, never a verdict. */
export interface IronyHint extends Span {
  marker: string;
}

const ironyPhrases: readonly (readonly string[])[] = (
  "lekker dan|fijn hoor|top hoor|leuk hoor|gezellig hoor|mooi hoor|mooi is dat|lekker is dat|fijn is dat|goed bezig|lekker bezig|knap hoor|" +
  "goh wat|nou bedankt|ja bedankt|nou fijn|nou leuk|nou lekker|ja lekker|heel fijn ja|leuk ja|fijn ja|top ja|echt top|geweldig hoor|" +
  "wat een verrassing|verrassing verrassing|je meent het|nee joh|ja hoor|ja ja|jaja|zogenaamd|zogenaamde|zgn|o ja joh|ja tuurlijk|" +
  "ja natuurlijk|alsof|hoezee|hoera|joepie|bravo|chapeau|applaus|geweldig idee|slim hoor|handig hoor|lekker handig|lekker makkelijk|" +
  "daar schiet je wat mee op|had je gedacht|vergeet het maar|toe maar|dank je de koekoek|great job|yeah right|thanks a lot"
)
  .split("|")
  .map((phrase) => phrase.split(" "));

let ironyByFirst: Map<string, (readonly string[])[]> | undefined;

const scareQuote = new Set(["'", '"', "‘", "’", "“", "”", "„"]);
const ironicEmoji = new Set(["🙄", "🙃", "😒", "👏", "😑", "🤡"]);

/** Irony markers in a range of tokens: fixed turns, "/s", one to three words in quotes ('hulp'), rolling eyes. */
export function ironyHints(tokens: readonly Token[], from = 0, to = tokens.length): IronyHint[] {
  if (!ironyByFirst) {
    ironyByFirst = new Map();
    for (const phrase of ironyPhrases) {
      const first = phrase[0]!;
      const list = ironyByFirst.get(first);
      if (list) list.push(phrase);
      else ironyByFirst.set(first, [phrase]);
    }
  }
  const hints: IronyHint[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === "word") {
      for (const phrase of ironyByFirst.get(token.lower) ?? []) {
        if (i + phrase.length <= to && phrase.every((word, k) => tokens[i + k]!.lower === word)) {
          hints.push({
            start: token.start,
            end: tokens[i + phrase.length - 1]!.end,
            marker: phrase.join(" "),
          });
          break;
        }
      }
    } else if (token.kind === "emoji") {
      if (ironicEmoji.has(token.text)) hints.push({ start: token.start, end: token.end, marker: token.text });
    } else if (token.text === "/" && tokens[i + 1]?.lower === "s" && tokens[i + 1]?.start === token.end) {
      hints.push({ start: token.start, end: tokens[i + 1]!.end, marker: "/s" });
    } else if (scareQuote.has(token.text)) {
      const last = closingQuote(tokens, i, Math.min(to, i + 5));
      if (last > 0) {
        hints.push({ start: token.start, end: tokens[last]!.end, marker: "aanhalingstekens" });
        i = last;
      }
    }
  }
  return hints;
}

function closingQuote(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) {
    const token = tokens[i]!;
    if (scareQuote.has(token.text)) return i > open + 1 && i <= open + 4 ? i : 0;
    if (token.kind !== "word") return 0;
  }
  return 0;
}
