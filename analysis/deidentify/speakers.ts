/** Who speaks in a chat or a dialogue that somebody wrote down: "Kim: kom je nog?" at the start of a line. */

import { particles } from "../lexicon/lexicons.ts";
import { verbNames } from "./full-name.ts";
import { type Page, take, type Word } from "./words.ts";

interface Speaker {
  from: number;
  to: number;
}

/** Marks who speaks: a name at the start of a line before a colon, and whoever speaks again in the same story. */
export function markSpeakers(page: Page): void {
  const { words } = page;
  const speakers: Speaker[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.token.text === ":") {
      const speaker = speakerBefore(page, i);
      if (speaker) speakers.push(speaker);
    }
  }
  const turns = new Map<string, number>();
  const spoken = ({ from, to }: Speaker) =>
    words
      .slice(from, to)
      .map(({ plain }) => plain)
      .join(" ");
  for (const one of speakers) turns.set(spoken(one), (turns.get(spoken(one)) ?? 0) + 1);
  // In a form ("Naam: ... Vraag: ...") nobody is a person by the first rule, so nobody is by the second.
  const dialogue = speakers.some(({ from }) => isOwnName(page, words[from]!));
  for (const one of speakers) {
    const first = words[one.from]!;
    const again = turns.get(spoken(one))! > 1 || dialogue;
    if (isOwnName(page, first) || (again && mayBeName(page, first)))
      take(page, { type: "person", ...one, rule: "wie er aan het woord is" });
  }
}

/** At most so many words before the colon ("Lisa van der Berg"), and so many signs and numbers before them ("[12-3-2024 10:42]"). */
const mostWords = 4;
const mostBefore = 14;

/** The words between the start of a line, or the time that an app puts there, and the colon at `colon`. */
function speakerBefore(page: Page, colon: number): Speaker | undefined {
  const { words, text } = page;
  const said = words[colon + 1];
  if (!said || breaks(text, words[colon]!, said)) return undefined;
  let from = colon;
  while (from > 0 && colon - from < mostWords && words[from - 1]!.isWord && !page.taken[from - 1]) {
    from--;
    if (from > 0 && breaks(text, words[from - 1]!, words[from]!)) break;
  }
  if (from === colon) return undefined;
  let line = from;
  while (line > 0 && from - line < mostBefore && !breaks(text, words[line - 1]!, words[line]!)) {
    const { isWord, token } = words[line - 1]!;
    if (isWord || !/^[\d[\](),.:/–-]/.test(token.text)) return undefined;
    line--;
  }
  const atStart = line === 0 || breaks(text, words[line - 1]!, words[line]!);
  const rest = words.slice(from + 1, colon);
  const named = rest.every(
    (word) =>
      particles.has(word.plain) ||
      (word.capital && word.kind !== "known") ||
      page.lex.surnames.has(word.plain),
  );
  return atStart && named ? { from, to: colon } : undefined;
}

function breaks(text: string, before: Word, after: Word): boolean {
  return /[\n\r\u2028\u2029]/.test(text.slice(before.token.end, after.token.start));
}

/** A name that is little else, or a word that no heading is made of. */
function isOwnName(page: Page, word: Word): boolean {
  if (isRole(page, word)) return false;
  if (word.kind === "name" || word.kind === "wordName") return true;
  if (word.kind === "rareName") return word.capital && !heading.test(word.plain);
  const dutch = page.lang === "nl" || page.lang === "und";
  if (word.kind !== "unknown" || !word.capital || word.shouted || !dutch) return false;
  return word.plain.length > 1 && !endsInWord(page, word);
}

/** A word of which somebody is called so too, in company of other speakers. */
function mayBeName(page: Page, word: Word): boolean {
  if (isRole(page, word) || word.plain.length < 2) return false;
  if (verbNames.has(word.plain)) return true;
  if (word.kind === "unknown") return word.capital && !heading.test(word.plain);
  return word.kind === "known" && page.lex.surnames.has(word.plain);
}
/** Times and qualities that are names too: "Zomer: weer alleen", "Sterk: ze luisterde". */
const heading =
  /^(?:zomer|winter|summer|kerst|feb|mrt|maart|march|apr|april|mei|may|june?|juni|july?|juli|aug|august|augustus|sept?|okt|oct|nov|dec|sterk|helder|lief|wijs|zoet|rood|hoop|kader|name)$/;

/** "Psycho-educatie", "Gezinscoaching": what help is called ends in a word. */
function endsInWord({ lex }: Page, { plain }: Word): boolean {
  for (let cut = 2; cut <= plain.length - 6; cut++) if (lex.vocabulary.has(plain.slice(cut))) return true;
  return false;
}

function isRole({ lex }: Page, { plain }: Word): boolean {
  return lex.roles.has(plain) || lex.notNames.has(plain);
}
