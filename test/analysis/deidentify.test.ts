import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIdentifiers } from "../../analysis/deidentify/find.ts";
import { isCitizenNumber } from "../../analysis/deidentify/formats.ts";
import { redact, toRaw, toSafe } from "../../analysis/deidentify/redact.ts";
import { type IdentifierCounts, scoreIdentifiers } from "../../analysis/deidentify/score.ts";
import { type IdentifierType, identifierTypes } from "../../analysis/types.ts";

interface Labelled {
  text: string;
  identifiers: { type: IdentifierType; start: number; end: number; text: string }[];
}
const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const cases = JSON.parse(read("../cases/identifiers.json")) as Labelled[];
const found = (text: string) => findIdentifiers(text).map(({ type, text }) => `${type}: ${text}`);

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

describe("deidentify", () => {
  test("names, towns, schools and numbers in many ways of writing are covered", () => {
    for (const { text, identifiers } of cases) {
      const score = scoreIdentifiers(identifiers, findIdentifiers(text)).all ?? {
        n: 0,
        covered: 0,
        found: 0,
        correct: 0,
      };
      expect(`${score.covered} of ${score.n}: ${text}`).toBe(
        `${identifiers.length} of ${identifiers.length}: ${text}`,
      );
    }
  });

  test("what is no identifier stays: roles, services, apps, months, ordinary words with a capital", () => {
    const plain = [
      "De crisisdienst belde Veilig Thuis en de gemeente.",
      "Mijn moeder en mijn voogd zaten erbij. Dat was in maart.",
      "Ik speel Minecraft en kijk TikTok op woensdag.",
      "De roos in de tuin, een storm op zee, het bos en een engel van een mens.",
      "Het was gewoon Nederlands, geen Engels. Wij hebben EMDR gehad bij de GGZ.",
      "ik ben 14 en ik wil naar huis. hoop doet leven.",
      "Dan is er niemand. Nu wel. Door de week ook.",
      "Goede hulp! 'Fijn dat u er bent' zeiden ze. Top.",
      "Ik woonde bij mijn oma. Daarna kwam er een meneer. Iedereen was blij en oma elke avond moe.",
      "Mevrouw van de Raad kwam, en mevrouw EMDR. Ik had dr trui aan.",
      "IK HAAT HET HIER. DE LIJST IS GEHAALD.",
      "Bij instelling A heette het gedrag, bij instelling B iets anders.",
      "IK WIL GEWOON NAAR HUIS EN NIEMAND DOET WAT. HET IS NOOIT RUSTIG IN HUIS.",
      "Op basisschool de hele dag gepest, op de mytylschool de eerste dag ook. Ik stond op de steiger.",
      "Ze kwam met van alles, voor van de week. Ik slik vitamine D. Toen kwam plan B. En hij leest A tot en met C.",
      "Mijn insta is leuk en op 3-4 dagen na was het goed. Ik kreeg 1500mg.",
      "Er hing een sterretje naast de horizon. Bel mijn dochter maar. Dat is aan U. Toch?",
      "Week 1: het was stil.\nWeek 2: beter.\nVraag: hoe gaat het?\nAntwoord: goed.\nVraag: en thuis?\nAntwoord: ook.",
      "Sterk: ze luisterde.\nMinder sterk: het wachten.\nPsycho-educatie: saai.\nThuis: rust.\nVoogd 1: weg.\nTot slot: dank.",
      "Ik ging naar de SEH, kreeg geld van DUO en hulp bij KOPP. Ik zat op Havo 4 en op Kamer 3, met de oude bus 12.",
      "Begeleider: wat is er?\nIk: niks.\nBegeleider: echt?\nIk: laat me. feb: wachten\nmrt: wachten",
      "Wil je dat? Wil zij mee? Mama Wil dat ik ga en Ik Wil niet. Can you come? Mijn vader is Bakker en mijn moeder Kok.",
      "Toen Ik Daar Zat Vond Ik Het Heel Stil En Dat Was Fijn Maar Niemand Kwam.",
      "We speelden Rummikub en deden dino's en auto's. De dino's won ik. Ze deejen d'r best, mee zunne fiets.",
      "Sehr geehrte Damen und Herren, vielen Dank. hocam iyi biri, çok iyi.",
      "Sinds 2016 ab en toe, 1500 km, 1200 vd mensen. Een nieuwe weg 3 keer, mijn oude haven 2 jaar. Nul van de tien keer.",
      "Op de groep zat een mevrouw in de kamer en opa in de tuin. Mijn knuffel kwijt. Dat college was leuk.",
      "Mien moe hef noe gin tied veur oe, zee ze. Noa 't eten gung mien va noar de staal.",
    ];
    for (const text of plain) expect(`${text} ${found(text)}`).toBe(`${text} `);
  });

  test("the same word is a name for one and a thing for another", () => {
    expect(found("roos is mijn mentor en in de tuin staat een roos")).toEqual(["person: roos"]);
    expect(found("Storm belde me op. Toen kwam de storm.")).toEqual(["person: Storm"]);
    expect(found("juf bos heeft een bos bloemen")).toEqual(["person: juf bos"]);
    expect(found("Ik haalde een lot. Lot zegt: 'Het is jouw lot,' zei Lot.")).toEqual([
      "person: Lot",
      "person: Lot",
    ]);
    expect(found("Bij Parcours leerde ik een parcours rijden.")).toEqual([]);
    expect(found("Toen ik bij Parcours kwam reed ik een parcours.")).toEqual(["organisation: Parcours"]);
    expect(found("Ze was van GGZ Noord en ze ging naar het noorden.")).toEqual(["organisation: GGZ Noord"]);
    expect(found("Wie zegt dat ik lieg? Ik zei Sorry. Ze vroeg Of ik kwam.")).toEqual([]);
    expect(found("Hij heeft het syndroom van Down en is goed bij Wiskunde.")).toEqual([]);
    expect(found("Toen kreeg je Bennie Koopman, een echte koopman.")).toEqual(["person: Bennie Koopman"]);
  });

  test("who or what is named once is found again: without a capital, with a prefix, in brackets, by initials", () => {
    const said: [string, string][] = [
      [
        "Mevrouw De Wit van De Kameleon kwam. later belde de wit en de kameleon ook. In de tuin zit een kameleon.",
        "Mevrouw [persoon 1] van [organisatie 1] kwam. later belde [persoon 1] en [organisatie 1] ook. In de tuin zit een kameleon.",
      ],
      [
        "Fatima El Idrissi kwam, en el-idrissi of el idrissi zei niets.",
        "[persoon 1] kwam, en [persoon 1] of [persoon 1] zei niets.",
      ],
      [
        "ik sprak met Van Dijk. Van Dijk zei: meld je bij van dijk",
        "ik sprak met [persoon 1]. [persoon 1] zei: meld je bij [persoon 1]",
      ],
      [
        "jan peter is mijn pleegvader, jp noemen we hem",
        "[persoon 1] is mijn pleegvader, [persoon 1] noemen we hem",
      ],
      ["milan jesse en luuk zijn hier", "[persoon 1] [persoon 2] en [persoon 3] zijn hier"],
      [
        "vlinder mijn zusje huilt, vlinder wil weg. De vlinder vloog.",
        "[persoon 1] mijn zusje huilt, [persoon 1] wil weg. De vlinder vloog.",
      ],
      [
        "Mei is mijn mentor, Mei belt. In Mei ga ik weg.",
        "[persoon 1] is mijn mentor, [persoon 1] belt. In Mei ga ik weg.",
      ],
      [
        "Ka\u200brin en J\u00adan. karin bel je op 0612\u200b345678.",
        "[persoon 1] en [persoon 2]. [persoon 1] bel je op [telefoonnummer 1].",
      ],
    ];
    for (const [text, safe] of said) expect(redact(text, findIdentifiers(text)).safeText).toBe(safe);
  });

  test("two finds that overlap become one that holds both", () => {
    expect(found("mijn account jan_0612345678 en 12 maart 1975/01/01")).toEqual([
      "username: jan_0612345678",
      "date: 12 maart 1975/01/01",
    ]);
  });

  test("a rule that spares dialect, shouting or ordinary words spares no name", () => {
    const names: [string, string[]][] = [
      ["Ik was moe en wilde naar zee. Hebt u dat gezien? We zien Noa elke week.", ["Noa"]],
      [
        "Drie keer gevroagd of ze Noa kon zien, moar gien mens hef mie wat zegd, noe neet en eerder ook neet.",
        ["Noa"],
      ],
      [
        "Doar wazzen gien plekken moar tante mien hef mie altied hulpen, noe neet meer, en juf hofstra ok.",
        ["tante mien", "juf hofstra"],
      ],
      [
        "Mien begeleider Sanne Vrieling kwam altied. Noe neet meer, zee vrieling, doar hef gien mens tied veur.",
        ["Sanne Vrieling", "vrieling"],
      ],
      ["Toen zei Backer dat het mocht.", ["Backer"]],
      ["we gingen naar dr storm toe", ["dr storm"]],
      ["Ik woon bij HET PARCOURS al jaren.", ["HET PARCOURS"]],
      ["ik woonde bij familie hofstra", ["familie hofstra"]],
      ["fam hofstra was lief en dr hofstra keek", ["fam hofstra", "dr hofstra"]],
      ["Sanne de Voogd kwam met Tim de Rechter.", ["Sanne de Voogd", "Tim de Rechter"]],
      ["Toen kwam Sanne Haar moeder was er ook.", ["Sanne"]],
      ["IK WOON BIJ DE LINDEHOF.", ["DE LINDEHOF"]],
    ];
    for (const [text, expected] of names)
      expect(findIdentifiers(text).map((one) => one.text)).toEqual(expected);
  });

  test("a name that looks like a slip of a word, is spelt by ear or stands in two pieces is a name", () => {
    const names: [string, string[]][] = [
      ["toen zei mijn leraar jan aalders dat ik weg moest", ["jan aalders"]],
      ["daar zat meneer chang en die zei niks tegen mij", ["meneer chang"]],
      ["ik heet lisa cleven en ik woon op de groep", ["lisa", "cleven"]],
      ["mijn voogd wike kwam nooit op tijd bij mij", ["wike"]],
      ["ik kom uit sirië en mijn zus is nog in devender", ["sirië", "devender"]],
      ["toen ging ik met na omi naar am sterdam en dat was leuk", ["na omi", "am sterdam"]],
      ["Bij Driessen mocht ik altijd iets zeggen over thuis.", ["Driessen"]],
    ];
    for (const [text, expected] of names)
      expect(findIdentifiers(text).map((one) => one.text)).toEqual(expected);
    expect(found("Bij Driessen mocht ik altijd iets zeggen over thuis.")).toEqual(["person: Driessen"]);
    expect(found("ik kom uit sirië en ik was daar met sintia")).toEqual(["place: sirië", "person: sintia"]);
    // Two pieces that are both words make no name together, and a slip of a word is none.
    for (const text of [
      "er nie over praten is ook geen oplossing, waar ie ook is",
      "toen was ik bij mijn mevrou en die heeft mij gesloage en nooid geluistert",
    ])
      expect(`${text} ${found(text)}`).toBe(`${text} `);
  });

  test("where somebody lives or goes to school is covered, also by who uses no capital", () => {
    const names: [string, string[]][] = [
      ["via stichting waardhulp kreeg ik een buddy", ["stichting waardhulp"]],
      ["mijn kinderen zijn van jeugdbescherming oostrand weggehaald", ["jeugdbescherming oostrand"]],
      ["ik ben behandeld bij ggz delfland en dat was prima", ["ggz delfland"]],
      ["ik voetbal bij sv wielstreek op zaterdag", ["sv wielstreek"]],
      ["toen ik bij heidehof woonde was alles beter", ["heidehof"]],
      ["ik zat in de kantelhoeve en daarna bij rijnzicht", ["de kantelhoeve", "rijnzicht"]],
      [
        "in het maasduin ziekenhuis en op het da vinci college",
        ["het maasduin ziekenhuis", "het da vinci college"],
      ],
      ["mijn vader zat in de waterlelie toen ik klein was", ["de waterlelie"]],
      ["op de wending zat ik tussen de grote jongens", ["de wending"]],
      ["op de vlinder wilden ze dat niet", ["de vlinder"]],
      ["gister had ik een gesprek bij samenvooruit maar niemand was er", ["samenvooruit"]],
      ["toen ik nog bij de zilverreiger zat mocht ik elk weekend naar huis", ["de zilverreiger"]],
      ["hulp van wouterzorg kregen we ook", ["wouterzorg"]],
      ["intake gehad bij brugwachter jeugdteam", ["brugwachter jeugdteam"]],
      ["via stap&steun heb ik nu een kamer", ["stap&steun"]],
      ["logeerhuis de kikkerpoel is top", ["de kikkerpoel"]],
    ];
    for (const [text, expected] of names)
      expect(findIdentifiers(text).map((one) => one.text)).toEqual(expected);
    for (const text of [
      "de stichting heeft nooit gebeld en de stichting waar ik zat ook niet",
      "het was een schot in de roos, en ik zat in de tuin",
      "ik zat op de brug en keek naar de boot op de rivier",
      "bij wijze van dankwoord stond het op het whiteboard",
      "de ggz belde en de instelling zei niks, in het grote ziekenhuis ook niet",
      "ik zag een vlinder en een uil in het bos, en die hangen op de kamers",
      "we werden door de begeleiding via internet bij toerbeurt gebeld",
      "ik wil weer bij mama wonen en naar school de volgende dag",
    ])
      expect(`${text} ${found(text)}`).toBe(`${text} `);
  });

  test("a citizen number passes the eleven-test, a phone number doesn't count as one", () => {
    expect(isCitizenNumber("123456782")).toBe(true);
    expect(isCitizenNumber("123456783")).toBe(false);
    expect(isCitizenNumber("000000000")).toBe(false);
    expect(found("bel 0612345678 of bsn 111222333")).toEqual(["phone: 0612345678", "id: 111222333"]);
  });

  test("numbers and dates that follow each other directly are all covered: no digit of them stays", () => {
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

  test("a researcher's own spans may come in any order, overlap and touch", () => {
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

  test("every type has a readable Dutch placeholder", () => {
    const text = "x".repeat(identifierTypes.length);
    const { safeText } = redact(
      text,
      identifierTypes.map((type, i) => ({ type, start: i, end: i + 1 })),
    );
    expect(safeText).toBe(
      "[persoon 1][plaats 1][organisatie 1][adres 1][telefoonnummer 1][e-mailadres 1][datum 1][nummer 1][link 1][gebruikersnaam 1]",
    );
  });

  test("offsets index the original text, finds are in order and apart, redaction leaves none, the same each time", () => {
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

  test("spans of any kind never make redaction lose or double text", () => {
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

  test("a hostile text of 100 KB is read to the end like any other", () => {
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

  test("who never uses a capital is covered too: 100 stories by somebody who saw nothing of this, most names in them words as well", () => {
    const score: Record<string, IdentifierCounts> = {};
    for (const line of read("../cases/lower-case.jsonl").trim().split("\n")) {
      const { text, identifiers } = JSON.parse(line) as Labelled;
      scoreIdentifiers(identifiers, findIdentifiers(text), score);
    }
    expect(score.person!.covered / score.person!.n).toBeGreaterThan(0.87);
    expect(score.all!.correct / score.all!.found).toBeGreaterThan(0.95);
  });

  test("houses and schools in small letters: 180 texts by two who saw nothing of this (read since)", () => {
    const count = { named: 0, covered: 0, elsewhere: 0 };
    for (const line of read("../cases/small-organisations.jsonl").trim().split("\n")) {
      const one = JSON.parse(line) as Record<"organisation" | "person" | "place", string[]> & {
        text: string;
      };
      const finds = findIdentifiers(one.text);
      const spans = [...one.organisation, ...one.person, ...one.place].map((name) => {
        const start = one.text.indexOf(name);
        return { start, end: start + name.length };
      });
      for (const { start, end } of spans.slice(0, one.organisation.length)) {
        count.named++;
        if (finds.some((find) => find.start <= start && find.end >= end)) count.covered++;
      }
      count.elsewhere += finds.filter((find) =>
        spans.every(({ start, end }) => find.end <= start || find.start >= end),
      ).length;
    }
    expect(count.named).toBe(135);
    expect(count.covered).toBeGreaterThanOrEqual(80);
    expect(count.elsewhere).toBeLessThanOrEqual(11);
  });

  test("who spells by ear, chats, learns Dutch, speaks dialect or dictates is covered: 240 stories retold by four writers", () => {
    const score: Record<string, IdentifierCounts> = {};
    for (const line of read("../../content/stories/retold.jsonl").trim().split("\n")) {
      const { text, identifiers } = JSON.parse(line) as Labelled;
      scoreIdentifiers(identifiers, findIdentifiers(text), score);
    }
    expect(score.person!.covered / score.person!.n).toBeGreaterThan(0.91);
    expect(score.person!.correct / score.person!.found).toBeGreaterThan(0.76);
    expect(score.all!.covered / score.all!.n).toBeGreaterThan(0.82);
  });

  test("names stay found when a story is put in lower case", () => {
    const score: Record<string, IdentifierCounts> = {};
    for (const line of read("../../content/stories/fresh.jsonl").trim().split("\n")) {
      const { text, identifiers } = JSON.parse(line) as Labelled;
      const lower = text.toLowerCase();
      if (lower.length === text.length) scoreIdentifiers(identifiers, findIdentifiers(lower), score);
    }
    expect(score.person!.covered / score.person!.n).toBeGreaterThan(0.97);
  });

  test("on the stories that are only measured on, nearly every person and place is covered", () => {
    const stories = read("../../content/stories/dev.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Labelled);
    const score = {};
    for (const { text, identifiers } of stories) scoreIdentifiers(identifiers, findIdentifiers(text), score);
    const { person, place, all } = score as Record<
      string,
      { n: number; covered: number; found: number; correct: number }
    >;
    expect(person!.covered / person!.n).toBeGreaterThan(0.93);
    expect(place!.covered / place!.n).toBeGreaterThan(0.92);
    expect(all!.correct / all!.found).toBeGreaterThan(0.8);
  });
});
