import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { senses } from "../../analysis/lexicon/senses.ts";
import { breaksIn } from "../../analysis/text/breaks.ts";
import { detectLanguage } from "../../analysis/text/language.ts";
import { lemma, splitCompound } from "../../analysis/text/lemma.ts";
import { ironyHints, isNegated, negations } from "../../analysis/text/negation.ts";
import { sensesOf } from "../../analysis/text/sense.ts";
import { clauses, sentences } from "../../analysis/text/sentences.ts";
import { normalise, tokenize } from "../../analysis/text/tokens.ts";
import { strip } from "../../analysis/text/train-breaks.ts";
import { packagePath } from "../../db/paths.ts";

const cases = JSON.parse(readFileSync(new URL("../cases/text.json", import.meta.url), "utf8")) as {
  lemmas: Record<string, string[]>;
  compounds: Record<string, string[]>;
  chat: Record<string, string>;
  sentences: { text: string; expected: string[] }[];
  clauses: { text: string; expected: string[] }[];
  languages: { text: string; lang: string }[];
  negation: { text: string; word: string; negated: boolean }[];
  irony: string[];
  noIrony: string[];
  misspelt: { text: string; norms: Record<string, string> }[];
  asWritten: string[];
};

/** Texts as people send them: words, emoji with modifiers, combining marks, right-to-left, CRLF, lone surrogates. */
const anyStory = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "ik",
        "niet",
        "maar",
        "Ze",
        "o.a.",
        "dhr.",
        "Noor",
        "'s",
        "m'n",
        "06-12345678",
        "a@b.nl",
        "...",
        "?!",
        "www.x.nl",
      ),
      fc.constantFrom(
        "👩‍👧",
        "🙂🏽",
        "e\u0301",
        "İ",
        "سلام",
        "\u202e",
        "\r\n",
        "\n",
        "\u0000",
        "\ud83d",
        "ĳ",
        "ﬁ",
        "Україна",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .chain((parts) => fc.constantFrom("", " ", "  ").map((glue) => parts.join(glue)));

describe("text", () => {
  test("forms of one word meet in one lemma", () => {
    for (const [expected, words] of Object.entries(cases.lemmas)) {
      for (const word of words) expect(`${word} -> ${lemma(word)}`).toBe(`${word} -> ${expected}`);
    }
  });

  test("compounds fall apart into what they are made of", () => {
    for (const [word, parts] of Object.entries(cases.compounds)) expect(splitCompound(word)).toEqual(parts);
  });

  test("chat spelling is read as it is meant", () => {
    for (const [word, norm] of Object.entries(cases.chat)) expect(normalise(word)).toBe(norm);
  });

  test("what nobody sees inside a word doesn't part it", () => {
    const tokens = tokenize("Ka\u200brin\u200b en\u00ad J\u00adan\u200d!");
    expect(tokens.filter(({ kind }) => kind === "word").map(({ norm }) => norm)).toEqual([
      "karin",
      "en",
      "jan",
    ]);
  });

  test("sentences survive shortenings, initials and missing punctuation", () => {
    for (const { text, expected } of cases.sentences) {
      expect(sentences(text).map((s) => text.slice(s.start, s.end))).toEqual(expected);
    }
  });

  test("who dictates without a mark is read in statements, as two writers nobody learned from would have parted them", () => {
    const stories = readFileSync(packagePath("content/stories/fresh.jsonl"), "utf8").trim().split("\n");
    const counts = { ends: 0, found: 0, breaks: 0, marked: 0 };
    for (const line of stories) {
      const { text, lang } = JSON.parse(line) as { text: string; lang: string };
      if (lang !== "nl") continue;
      const { words, before } = strip(text);
      const breaks = breaksIn(words);
      counts.ends += before.filter((mark) => mark === ".").length - 1;
      counts.found += breaks.filter((at) => before[at] === ".").length;
      counts.breaks += breaks.length;
      counts.marked += breaks.filter((at) => before[at] !== "").length;
    }
    expect(counts.ends).toBeGreaterThan(1500);
    expect(counts.found / counts.ends).toBeGreaterThan(0.72);
    expect(counts.marked / counts.breaks).toBeGreaterThan(0.8);
  });

  test("who spells by ear is read as the words that were meant, and a right but rare word stays what it is", () => {
    for (const { text, norms } of cases.misspelt) {
      const read = new Map(tokenize(text).map(({ lower, norm }) => [lower, norm]));
      for (const [written, meant] of Object.entries(norms)) expect(read.get(written), written).toBe(meant);
    }
    for (const text of cases.asWritten)
      expect(
        tokenize(text).filter(({ mended }) => mended),
        text,
      ).toEqual([]);
  });

  test("in stories that are spelt well or told in another language hardly a word is taken for a slip", () => {
    const slips = { nl: { words: 0, mended: 0 }, other: { words: 0, mended: 0 } };
    for (const file of ["starter", "dev"])
      for (const line of readFileSync(packagePath(`content/stories/${file}.jsonl`), "utf8")
        .trim()
        .split("\n")) {
        const { text, lang } = JSON.parse(line) as { text: string; lang: string };
        const its = slips[lang === "nl" ? "nl" : "other"];
        for (const { kind, mended } of tokenize(text)) {
          if (kind === "word") its.words++;
          if (mended) its.mended++;
        }
      }
    expect(slips.nl.words).toBeGreaterThan(50_000);
    expect(slips.nl.mended).toBeLessThan(40);
    expect(slips.other.words).toBeGreaterThan(300);
    expect(slips.other.mended).toBeLessThan(3);
  });

  test("clauses split where a new statement starts", () => {
    for (const { text, expected } of cases.clauses) {
      expect(clauses(text).map((s) => text.slice(s.start, s.end))).toEqual(expected);
    }
  });

  test("the language of a story is recognised, and a very short one stays undecided", () => {
    for (const { text, lang } of cases.languages)
      expect(`${detectLanguage(text).lang}: ${text}`).toBe(`${lang}: ${text}`);
  });

  test("negation turns round its clause in both directions, and double negation doesn't", () => {
    for (const { text, word, negated } of cases.negation) {
      const tokens = tokenize(text);
      const index = tokens.findIndex((t) => t.lower === word);
      const inside = clauses(text, undefined, tokens).find(
        (c) => tokens[index]!.start >= c.start && tokens[index]!.end <= c.end,
      )!;
      expect(`${text}/${word}: ${isNegated(negations(tokens, inside), index)}`).toBe(
        `${text}/${word}: ${negated}`,
      );
    }
  });

  test("irony is hinted at, and plain sentences are left alone", () => {
    for (const text of cases.irony) expect(ironyHints(tokenize(text)).length, text).toBeGreaterThan(0);
    for (const text of cases.noIrony) expect(ironyHints(tokenize(text)), text).toEqual([]);
  });

  test("offsets always index the original text, whatever it holds", () => {
    fc.assert(
      fc.property(anyStory, (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (const token of tokens) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(
            [...text.slice(last, token.start)]
              .filter((c) => c > " " && !/[\s\u007f\u00a0\u200b\ufeff]/u.test(c))
              .join(""),
          ).toBe("");
          last = token.end;
        }
        const found = sentences(text, tokens);
        const inside = found.flatMap((s) => clauses(text, s, tokens));
        for (const spans of [found, inside]) {
          let edge = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(edge);
            expect(span.end).toBeGreaterThan(span.start);
            edge = span.end;
          }
          for (const token of tokens) {
            expect(spans.some((s) => token.start >= s.start && token.end <= s.end)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("words of one meaning are joined, in dialect, chat and other languages too", () => {
    const senseOf = (word: string) => sensesOf(lemma(tokenize(word)[0]!.norm));
    for (const [sense, words] of Object.entries({
      decide: ["besluiten", "uitgemaakt", "inspraak"],
      waitlist: ["wachtlijst", "volgnummer", "czekam"],
      everyone: ["iedereen", "allemaol"],
      money: ["duur", "dure"],
      clean: ["bad"],
      again: ["keer"],
      substance: ["roken", "gerookt"],
    }))
      for (const word of words) expect(senseOf(word), word).toContain(`~${sense}`);
    expect(senseOf("fietsband")).not.toContain("~decide");
    expect(sensesOf("xyzzy")).toEqual([]);
    // No word hides in what every object carries.
    expect(sensesOf("constructor")).toEqual([]);
  });

  test("the list of senses says nothing twice", () => {
    const lines = senses
      .trim()
      .split("\n")
      .map((line) => line.split(" "));
    expect(new Set(lines.map(([name]) => name)).size).toBe(lines.length);
    for (const [name, ...lemmas] of lines) {
      expect(lemmas.length, name).toBeGreaterThan(0);
      expect(new Set(lemmas).size, name).toBe(lemmas.length);
    }
  });
});
