import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findIdentifiers } from "../../analysis/deidentify/find.ts";
import { isCitizenNumber } from "../../analysis/deidentify/formats.ts";
import { redact } from "../../analysis/deidentify/redact.ts";
import { scoreIdentifiers } from "../../analysis/deidentify/score.ts";
import type { Identifier } from "../../analysis/types.ts";

const cases = JSON.parse(readFileSync(new URL("../cases/identifiers.json", import.meta.url), "utf8")) as {
  text: string;
  identifiers: Identifier[];
}[];
const found = (text: string) => findIdentifiers(text).map(({ type, text }) => `${type}: ${text}`);

describe("who is in a story, and where", () => {
  test("is covered in many ways of writing: names, towns, schools and numbers", () => {
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

  test("is told from a thing of the same name", () => {
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

  test("is found again once named: without a capital, with a prefix, in brackets, by initials", () => {
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

  test("is covered too by the rules that spare dialect, shouting or ordinary words", () => {
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

  test("is covered when the name looks like a slip of a word, is spelt by ear or stands in two pieces", () => {
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

  test("is covered by where they live or go to school, also for who uses no capital", () => {
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

  test("is told from what identifies nobody: roles, services, apps, months, ordinary words with a capital", () => {
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

  test("is covered once where two finds overlap: they become one that holds both", () => {
    expect(found("mijn account jan_0612345678 en 12 maart 1975/01/01")).toEqual([
      "username: jan_0612345678",
      "date: 12 maart 1975/01/01",
    ]);
  });

  test("has a citizen number that passes the eleven-test, and a phone number that doesn't count as one", () => {
    expect(isCitizenNumber("123456782")).toBe(true);
    expect(isCitizenNumber("123456783")).toBe(false);
    expect(isCitizenNumber("000000000")).toBe(false);
    expect(found("bel 0612345678 of bsn 111222333")).toEqual(["phone: 0612345678", "id: 111222333"]);
  });
});
