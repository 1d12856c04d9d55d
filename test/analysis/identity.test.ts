import { describe, expect, test } from "vitest";
import { findIdentifiers } from "../../analysis/deidentify/find.ts";
import { redact } from "../../analysis/deidentify/redact.ts";

const safe = (text: string) => redact(text, findIdentifiers(text)).safeText;

describe("one number for one person", () => {
  test("one person keeps one number: full name, first name, title, initials, typing mistake", () => {
    const text =
      "Sanne de Wit is mijn voogd. sanne appt altijd. Mevrouw de Wit zei niks. Sannes auto. Mw. S. de Wit tekende. Marieke is lief. Later belde mariekke.";
    const { safeText } = redact(text, findIdentifiers(text));
    expect(safeText).toBe(
      "[persoon 1] is mijn voogd. [persoon 1] appt altijd. Mevrouw [persoon 1] zei niks. [persoon 1] auto. Mw. [persoon 1] tekende. [persoon 2] is lief. Later belde [persoon 2].",
    );
  });

  test("a brother and a sister with one family name stay two persons", () => {
    const text = "Bilal Yilmaz en Esra Yilmaz wonen hier. Bilal kookt.";
    expect(redact(text, findIdentifiers(text)).safeText).toBe(
      "[persoon 1] en [persoon 2] wonen hier. [persoon 1] kookt.",
    );
  });

  test("two who are called nearly the same stay two persons where both are names, or 'en' stands between", () => {
    const two: [string, string][] = [
      [
        "Mila kwam op maandag. Milan kwam op dinsdag. Mila bleef.",
        "[persoon 1] kwam op maandag. [persoon 2] kwam op dinsdag. [persoon 1] bleef.",
      ],
      [
        "Martin en Marvin zijn broers. Later belde Marvin.",
        "[persoon 1] en [persoon 2] zijn broers. Later belde [persoon 2].",
      ],
      [
        "Mijn zusjes heten Zoefja en Zoefje. Toen huilde Zoefje en daarna Zoefja.",
        "Mijn zusjes heten [persoon 1] en [persoon 2]. Toen huilde [persoon 2] en daarna [persoon 1].",
      ],
      [
        "Bas Kuiper en mevrouw Kuiper kwamen. Mevrouw Kuiper zei niets.",
        "[persoon 1] en mevrouw [persoon 2] kwamen. Mevrouw [persoon 2] zei niets.",
      ],
    ];
    for (const [text, expected] of two) expect(safe(text)).toBe(expected);
  });

  test("a meneer and a mevrouw with one family name are two persons, each with a number of their own", () => {
    expect(safe("Meneer Hofstra belde. Mevrouw Hofstra niet. Toen kwam meneer Hofstra.")).toBe(
      "Meneer [persoon 1] belde. Mevrouw [persoon 2] niet. Toen kwam meneer [persoon 1].",
    );
    expect(safe("mevrouw Demir en haar man Demir")).toBe("mevrouw [persoon 1] en haar man [persoon 2]");
  });

  test("a spelling variant that is no name, and a name again after 'en', are still the same person", () => {
    expect(safe("Annelies is lief. Later belde Anneliess. Toen appte anneleis weer.")).toBe(
      "[persoon 1] is lief. Later belde [persoon 1]. Toen appte [persoon 1] weer.",
    );
    expect(safe("Ik sprak Noor de Wit en Noor zei dat het mocht.")).toBe(
      "Ik sprak [persoon 1] en [persoon 1] zei dat het mocht.",
    );
  });
});
