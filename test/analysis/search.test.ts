import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedWords, excerptOf, foundAt, searchWords } from "../../analysis/text/search.ts";

const finds = (text: string, asked: string) => {
  const under = new Set(searchWords(text));
  const words = askedWords(asked);
  return words.length > 0 && words.every((any) => any.some((word) => under.has(word)));
};

describe("a researcher who looks for words", () => {
  it.each([
    ["Er werd naar mij geluisterd.", "luisteren"],
    ["Er werd naar mij geluisterd.", "LUISTER geluisterd"],
    ["De gezinsvoogden kwamen nooit", "voogd"],
    ["De gezinsvoogden kwamen nooit", "gezin"],
    ["mijn broertje en de kinderen", "kind"],
    ["het was gwn niks", "gewoon"],
    ["hij heeft mij toen gesloage", "geslagen"],
    ["hij heeft mij toen gesloage", "gesloage"],
    ["Sonra evden çıktık ve kahve içtik", "evden"],
    ["idk wat ze wilden", "weet niet"],
    ["Mijn baantje in het café hielp", "CAFE baan"],
    ["Ik was 12 jaar", "12"],
  ])("finds %j by %j", (text, asked) => {
    expect(finds(text, asked)).toBe(true);
    expect(foundAt(text, askedWords(asked)).length).toBeGreaterThan(0);
  });

  it.each([
    ["Er werd naar mij geluisterd.", "luisteren voogd"],
    ["Ik zag [persoon 1] met [telefoonnummer 12]", "persoon"],
    ["Ik zag [persoon 1] met [telefoonnummer 12]", "telefoonnummer"],
    ["Er werd geluisterd.", "?!"],
    ["Er werd geluisterd.", ""],
  ])("does not find %j by %j", (text, asked) => {
    expect(finds(text, asked)).toBe(false);
  });

  it("reads the piece around the first of them, cut at words, and sees each where it stands", () => {
    const long = `${"Eerst was er niets bijzonders. ".repeat(20)}Toen luisterde ze naar mij. ${"En daarna weer niets. ".repeat(20)}Ze bleef luisteren.`;
    const { text, found } = excerptOf(long, askedWords("geluisterd"));
    expect(text).toMatch(/^… (Eerst|was|er|niets|bijzonders\.) .*Toen luisterde ze naar mij\. .*…$/);
    expect(text.length).toBeLessThan(170);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["luisterde"]);
    const whole = excerptOf("Kort.\r\n\r\nEn goed.", askedWords("goed"));
    expect(whole).toEqual({ text: "Kort. En goed.", found: [{ start: 9, end: 13 }] });
    expect(excerptOf("x".repeat(500)).text).toBe(`${"x".repeat(160)}…`);
  });

  it("finds every text by each of its own words, and what is marked is what was asked, whatever people type", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "luisterde",
        "gezinsvoogd",
        "[persoon 1]",
        "idk",
        "'s",
        "12",
        "🙂",
        "👩‍👩‍👧",
        "مرحبا",
        "é",
        "e\u0301",
        "\r\n",
        "…",
        "[",
        "]",
        "\ud800",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.nat(), (pieces, pick) => {
        const text = pieces.join(" ");
        const words = [...text.matchAll(/[a-zé]{3,}/g)].map(([word]) => word);
        const asked = askedWords(words[pick % (words.length || 1)] ?? "niets");
        const shown = excerptOf(text, asked);
        let end = 0;
        for (const place of shown.found) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeLessThanOrEqual(shown.text.length);
          expect(foundAt(shown.text.slice(place.start, place.end), asked)).toHaveLength(1);
          end = place.end;
        }
        expect(shown.text.length).toBeLessThanOrEqual(164);
      }),
      { numRuns: 300 },
    );
  });
});
