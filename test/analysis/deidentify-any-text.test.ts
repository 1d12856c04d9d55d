import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIdentifiers } from "../../analysis/deidentify/find.ts";
import { isCitizenNumber } from "../../analysis/deidentify/formats.ts";
import { redact, toRaw, toSafe } from "../../analysis/deidentify/redact.ts";
import { identifierTypes } from "../../analysis/types.ts";

/** Pieces of stories in any order, and what a keyboard can send beside them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Noor",
        "mevrouw",
        "de Wit",
        "roos",
        "in",
        "Leiden",
        "06-12345678",
        "a@b.nl",
        "stichting",
        "De Linde",
        "K.",
      ),
      fc.constantFrom(
        "www.x.nl",
        "14 maart 2021",
        "@noor_05",
        "123456782",
        "Kerkweg 41",
        "3311 AB",
        "heet",
        "mijn mentor",
        "van",
        "der",
      ),
      fc.constantFrom(
        "👩‍👧",
        "e\u0301",
        "İlknur",
        "سلام",
        "\u202e",
        "\r\n",
        "\n",
        "\u0000",
        "\ud83d",
        "Şahin",
        "Оксана",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom("", " ", ". ").map((glue) => parts.join(glue)));

describe("whatever a storyteller types", () => {
  test("is read the same each time: offsets index the original text, finds are in order and apart, redaction leaves none", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const identifiers = findIdentifiers(text);
        expect(findIdentifiers(text)).toEqual(identifiers);
        let edge = 0;
        for (const one of identifiers) {
          expect(one.text).toBe(text.slice(one.start, one.end));
          expect(one.start).toBeGreaterThanOrEqual(edge);
          expect(one.end).toBeGreaterThan(one.start);
          edge = one.end;
        }
        const { safeText, pieces } = redact(text, identifiers);
        let safe = "";
        let at = 0;
        for (const piece of pieces) {
          safe += text.slice(at, piece.start) + piece.placeholder;
          expect(safeText.slice(piece.safeStart, piece.safeEnd)).toBe(piece.placeholder);
          at = piece.end;
        }
        expect(safeText).toBe(safe + text.slice(at));
        // Each find lies under a placeholder of its own; of its words only a form of address before a name stays.
        expect(pieces.length).toBe(identifiers.length);
        for (const [i, one] of identifiers.entries()) {
          const { start, end, placeholder } = pieces[i]!;
          expect([start >= one.start, end]).toEqual([true, one.end]);
          expect(placeholder).toMatch(/^\[[a-z-]+ \d+\]$/);
          const kept = text.slice(one.start, start);
          expect(kept).toMatch(/^(?:mevrouw\s+){0,2}$/i);
          const at = toSafe(pieces, one);
          expect(safeText.slice(at.start, at.end)).toBe(kept + placeholder);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("leaves no digit of numbers and dates that follow each other directly", () => {
    const phone = fc
      .tuple(
        fc.constantFrom("06", "+316", "+31 6 ", "06-", "06 ", "0031 6"),
        fc.stringMatching(/^[1-9]\d{7}$/),
      )
      .map(([start, rest]) => start + rest);
    const spaced = fc.stringMatching(/^06 \d\d \d\d \d\d \d\d$/);
    const landline = fc.stringMatching(/^0(?:10|20|78)[- ]?[1-9]\d{6}$/);
    const citizen = fc
      .integer({ min: 10_000_000, max: 99_999_999 })
      .map((eight) => Array.from({ length: 10 }, (_, last) => `${eight}${last}`).find(isCitizenNumber))
      .filter((number) => number !== undefined);
    const date = fc
      .tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1950, max: 2029 }),
      )
      .chain(([day, month, year]) => {
        const two = (n: number) => String(n).padStart(2, "0");
        return fc.constantFrom(
          `${two(day)}-${two(month)}-${year}`,
          `${day}-${month}-${year}`,
          `${day}.${month}.${year}`,
          `${two(day)}/${two(month)}/${year}`,
          `${day} maart ${year}`,
          `${year}-${two(month)}-${two(day)}`,
        );
      });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(phone, spaced, landline, citizen, date), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(" ", ", ", ",", "/", " / ", "\n", " en "),
        (numbers, glue) => {
          const text = `bel ${numbers.join(glue)} nou`;
          const { safeText } = redact(text, findIdentifiers(text));
          expect(safeText.replace(/\[[^\]]*\]/g, "")).not.toMatch(/\d/);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("is read to the end, also a hostile text of 100 KB", () => {
    for (const piece of [
      "R.",
      "R. ",
      "a@",
      "1-",
      "06 ",
      "van de ",
      "a-b-",
      "a'",
      "Sanne de Wit en ",
      "Kerkstraat 1 ",
      "e\u0301",
      "a_",
      "Sanne (roos) ",
      "bij De Kameleon en de kameleon ",
      "a\u200b",
      "NAAR HUIS ",
      "Kim: a\n",
      "[1] ",
      "oude maas 4 ",
      "0 een 12 ",
      "Ik Wil Naar Huis ",
      "bij ASVZ, ",
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const { safeText } = redact(text, findIdentifiers(text));
      expect(safeText.length).toBeGreaterThan(0);
    }
  });

  test("is neither lost nor doubled by redaction, for spans of any kind", () => {
    const span = fc.record({
      type: fc.constantFrom(...identifierTypes),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(anyText, fc.array(span, { maxLength: 8 }), (text, spans) => {
        const { safeText, pieces } = redact(text, spans);
        let raw = "";
        let at = 0;
        for (const piece of pieces) {
          raw += safeText.slice(at, piece.safeStart) + text.slice(piece.start, piece.end);
          at = piece.safeEnd;
        }
        expect(raw + safeText.slice(at)).toBe(text);
      }),
    );
  });

  test("is redacted as a researcher marked it: spans in any order, overlapping, touching", () => {
    const text = "Ik zat bij Roos in Lelystad op de groep.";
    const { safeText, pieces } = redact(text, [
      { type: "place", start: 19, end: 27 },
      { type: "person", start: 11, end: 15 },
      { type: "person", start: 13, end: 15 },
      { type: "organisation", start: 27, end: 39 },
      { type: "person", start: 90, end: 99 },
      { type: "person", start: 5, end: 5 },
    ]);
    expect(safeText).toBe("Ik zat bij [persoon 1] in [plaats 1][organisatie 1].");
    expect(toSafe(pieces, { start: 0, end: text.length })).toEqual({ start: 0, end: safeText.length });
    expect(toSafe(pieces, { start: 13, end: 21 })).toEqual({ start: 11, end: 36 });
    expect(toRaw(pieces, { start: 11, end: 22 })).toEqual({ start: 11, end: 15 });
    expect(toRaw(pieces, { start: 4, end: 10 })).toEqual({ start: 4, end: 10 });
  });

  test("has a readable Dutch placeholder for every type", () => {
    const text = "x".repeat(identifierTypes.length);
    const { safeText } = redact(
      text,
      identifierTypes.map((type, i) => ({ type, start: i, end: i + 1 })),
    );
    expect(safeText).toBe(
      "[persoon 1][plaats 1][organisatie 1][adres 1][telefoonnummer 1][e-mailadres 1][datum 1][nummer 1][link 1][gebruikersnaam 1]",
    );
  });
});
