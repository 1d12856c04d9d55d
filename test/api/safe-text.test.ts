import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occurrences, safeText, tidySpan } from "../../api/safe-text.ts";
import { wholeText } from "../../api/words.ts";

describe("a safe text", () => {
  const place = (text: string, words: string, state: "proposed" | "accepted" | "rejected" = "proposed") => {
    const start = text.indexOf(words);
    return { type: "person" as const, start, end: start + words.length, state };
  };

  it("gives one person one number in title and story", () => {
    const text = "Toen kwam Wollewei weer langs.";
    const safe = safeText({ title: "De dag met wollewei", text }, [place(text, "Wollewei", "accepted")]);
    expect(safe.title).toBe("De dag met [persoon 1]");
    expect(safe.text).toBe("Toen kwam [persoon 1] weer langs.");
  });

  it("names a different text by a different revision, and the same by the same", () => {
    const text = "Toen kwam Wollewei weer langs.";
    const one = safeText({ title: "", text }, [place(text, "Wollewei")]);
    const two = safeText({ title: "", text }, [place(text, "Wollewei", "accepted")]);
    const three = safeText({ title: "", text }, [place(text, "Wollewei", "rejected")]);
    expect(one.revision).toBe(two.revision);
    expect(three.revision).not.toBe(one.revision);
  });

  it("keeps every kept word and loses every marked one, whatever the text", () => {
    const words = fc.array(
      fc.constantFrom("wij", "🙂", "é́", "liep", "naar", "مرحبا", "\r\n", "👩‍👩‍👧", "dan"),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(words, words, (before, after) => {
        const lead = `${before.join(" ")} `;
        const text = `${lead}Xqzwvk ${after.join(" ")}`;
        const { text: safe } = safeText({ title: "", text }, [
          { type: "person", start: lead.length, end: lead.length + 6, state: "accepted" },
        ]);
        expect(safe).toBe(`${lead}[persoon 1] ${after.join(" ")}`);
      }),
    );
  });
});

describe("a selection", () => {
  it("never cuts an emoji, never begins or ends with a space, never leaves the text", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom("a", " ", "🙂", "é", "\n", "👨‍👧"), { maxLength: 30 })
          .map((p) => p.join("")),
        fc.nat(40),
        fc.nat(40),
        (text, start, end) => {
          const span = tidySpan(text, { start, end });
          if (span === null) {
            expect(text.slice(start, end).trim()).toBe("");
            return;
          }
          const words = text.slice(span.start, span.end);
          expect(words).toBe(words.trim());
          expect(/\p{Surrogate}/u.test(words)).toBe(false);
          expect(span.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it("finds the same words elsewhere as whole words, also when they hold signs of a pattern", () => {
    const text = "Bo liep. bo lachte, Bob niet. (Bo) en Bo.";
    expect(occurrences(text, "Bo").map((place) => text.slice(place.start, place.end))).toEqual([
      "Bo",
      "bo",
      "Bo",
      "Bo",
    ]);
    expect(occurrences("a.c abc a.c", "a.c")).toHaveLength(2);
    expect(occurrences("aaaa", "a")).toEqual([]);
  });
});

it("everything a storyteller wrote is one text in which the story keeps its own offsets", () => {
  const whole = wholeText({ title: "Titel", text: "Verhaal", other: { wish: "Wens", empty: "" } });
  expect(whole.parts.map((part) => [part.name, whole.text.slice(part.start, part.end)])).toEqual([
    ["story", "Verhaal"],
    ["title", "Titel"],
    ["wish", "Wens"],
  ]);
});
