import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectSignal } from "../../analysis/signals/detect.ts";
import { readSignalModel, serialiseSignalModel, urgencyOf } from "../../analysis/signals/model.ts";
import { readSignals } from "../../analysis/signals/read.ts";
import { scorePassages } from "../../analysis/signals/score.ts";
import {
  defaultSignalFit,
  signalFingerprint,
  toSignalStory,
  trainSignals,
} from "../../analysis/signals/train.ts";
import { sentences } from "../../analysis/text/sentences.ts";
import type { LabelledStory } from "../../analysis/types.ts";
import { shippedSignals, signalModelFile } from "../../api/signals.ts";
import { packagePath } from "../../db/paths.ts";

const read = (name: string): LabelledStory[] =>
  readFileSync(packagePath("content/stories", name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledStory);

const model = shippedSignals()!;
const hear = (text: string) => detectSignal(text, undefined, model);

describe("the shipped classifier of signals", () => {
  it("is made of today's stories and rules (else: vw train --signals)", () => {
    const stories = [
      ...[...read("starter.jsonl"), ...read("team.jsonl")].map((s) => toSignalStory(s)),
      ...read("signals.jsonl").map((s) => toSignalStory(s, true)),
    ];
    expect(model.source.fingerprint).toBe(signalFingerprint(stories));
  });

  it("hears a cry for help that no rule has words for, and shows where", () => {
    // Written for this test; the passages are in no story the classifier learned from.
    const texts = [
      "mijn begeleidster is wel oke ze neemt altijd dropjes mee. maar ik heb de pillen van mijn oma opgespaard in een sok en zaterdag is er niemand thuis. ik wou alleen zeggen dat het niet aan haar lag",
      "Het gesprek was fijn hoor. Alleen zaterdag moet ik weer naar mijn vader en dan komt hij 's nachts op mijn kamer en dan doe ik of ik slaap. Ik heb het aan niemand verteld.",
    ];
    for (const text of texts) {
      const { level, evidence } = hear(text);
      expect(level, text).not.toBe("none");
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, rule } of evidence) {
        expect(text.slice(start, end).trim()).not.toBe("");
        expect(rule).not.toBe("");
      }
    }
  });

  it.each<[string, string, string[]]>([
    [
      "is not alarmed by ordinary stories with heavy words",
      "none",
      [
        "Ik ging dood van het lachen toen de begeleider in de sloot viel. De groep was toen al veel leuker.",
        "De wachtlijst is moord. Negen maanden, en dan bellen ze op vrijdag om vijf uur dat het maandag kan.",
        "Vroeger werd ik geslagen maar dat is jaren geleden en ik woon nu bij mijn tante, daar is het goed. Mijn voogd heeft dat goed geregeld.",
      ],
    ],
    [
      "hears a cry of a few words, however it is spelled, and in the middle of small talk",
      "acute",
      [
        "Ik wil dood.",
        "ik wil dood 😭",
        "ik wil doodgaan",
        "wil nie meer leve",
        "ik word thuis geslagen. niemand weet het",
        "mijn stiefvader slaat me. niet vroeger maar nu",
        "mijn moeder slaat mij elke dag",
        "heb net pillen genomen",
        "ik word verkracht",
        "i want to kill myself tonight",
        "babam beni dövüyor",
        "chcę się zabić",
        "soms wou ik dat ik dood was",
        "Op school gaat het nu gelukkig beter. Ik wil dood.",
        "Vroeger was alles goed maar nu wil ik dood",
        "Mijn mentor helpt me met plannen en we koken op woensdag. Ik wil dood. Nu woon ik bij mijn oma en zie ik hem nog een keer per maand.",
        "Ik wil niet meer leven. Nu heb ik een kat.",
        "Vorig jaar ging het nog, nu slaat mijn vader mij elke dag",
        "was ik maar nooit geboren",
        "I wish I was dead",
        "ik ben zwanger van mijn stiefvader",
        "papa zegt dat hij mama doodmaakt",
        "mijn ex wil mij doodmaken",
        "Ik wil dood. Verder is het eten hier niet zo lekker en mag je telefoon om negen uur niet meer.",
      ],
    ],
    [
      "passes on a worry of a few words",
      "concern",
      [
        "ik ben bang thuis",
        "ze hebben mij gefixeerd",
        "tnę się",
        "ik zie het niet meer zitten",
        "ik kras nog steeds",
      ],
    ],
    [
      "leaves a short answer alone that only sounds like one",
      "none",
      [
        "prima",
        "ik ging dood van verveling daar",
        "we hebben er samen een eind aan gemaakt, het traject was klaar",
        "ik wil hier niet meer zijn, ik wil naar mijn zus",
        "hier slaat niemand mij",
        "ze hielp me met mijn huiswerk en dat was fijn",
        "twee jaar gewacht. twee!",
        "ik wou dat het vaker kon",
        "Ik wil er echt meer tijd in steken en ze gaat er veel werk in steken.",
        "De therapie tegen zelfmoordgedachten heeft geholpen",
      ],
    ],
  ])("%s", (_, level, texts) => {
    for (const text of texts) expect(hear(text).level, text).toBe(level);
  });

  it("hears danger that is said in passing, and leaves alone what only shares its words", () => {
    const cases = JSON.parse(readFileSync(packagePath("test/cases/in-passing.json"), "utf8")) as Record<
      "acute" | "concern" | "none",
      string[]
    >;
    for (const text of cases.acute) expect(hear(text).level, text).toBe("acute");
    for (const text of cases.concern) expect(hear(text).level, text).not.toBe("none");
    for (const text of cases.none) expect(hear(text).level, text).toBe("none");
  });

  it.each([
    { file: "dev.jsonl", acute: 8, concern: 3, falseAlarms: 6 },
    { file: "fresh.jsonl", acute: 22, concern: 14, falseAlarms: 8 },
    { file: "retold.jsonl", acute: 17, concern: 11, falseAlarms: 14 },
  ])("flags on the stories of others in $file at least what the docs promise", ({ file, ...promised }) => {
    const stories = read(file).map(({ signal, text }) => ({ signal, heard: hear(text).level }));
    const flagged = (level: string) =>
      stories.filter(({ signal, heard }) => signal === level && heard !== "none").length;
    expect(flagged("acute")).toBeGreaterThanOrEqual(promised.acute);
    expect(flagged("concern")).toBeGreaterThanOrEqual(promised.concern);
    expect(flagged("none")).toBeLessThanOrEqual(promised.falseAlarms);
  });

  it("hears cries in other words than ours: 360 texts by two who saw nothing of this (read since)", () => {
    const texts = readFileSync(packagePath("test/cases/other-words.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { text: string; signal: string });
    const flagged = (level: string) =>
      texts.filter(({ text, signal }) => signal === level && hear(text).level !== "none").length;
    expect(flagged("acute")).toBeGreaterThanOrEqual(113);
    expect(flagged("concern")).toBeGreaterThanOrEqual(44);
    expect(flagged("none")).toBeLessThanOrEqual(17);
  });

  it("hears harm within the help itself, and leaves what is ordinary there alone", () => {
    for (const text of [
      "als je blijft klagen zie je je zusje niet meer",
      "De leiding ziet het wel, maar doet niks.",
      "begeleider appt me snachts of ik wakker ben",
      "ik moest me helemaal uitkleden bij de controle",
    ])
      expect(hear(text).level, text).not.toBe("none");
    for (const text of [
      "als je klaar bent met klagen mag je gamen zei hij lachend",
      "de leiding ziet het en doet er meteen iets aan",
      "begeleider appt me of ik kom eten",
      "ik moest me omkleden voor gym",
    ])
      expect(hear(text).level, text).toBe("none");
  });

  it("hears who spells a cry by ear", () => {
    for (const text of [
      "hij heeft mij verkragt",
      "ik ga zelfmort plegen",
      "ik wil niemeer leven",
      "mijn fader slaadt mij elke dach",
      "mn stiefvader heeft mij gisterre weer gesloage",
    ])
      expect(hear(text).level, text).toBe("acute");
    // A slip of a denial denies.
    expect(hear("hij heeft me nouit gesloage").level).toBe("none");
  });

  it("hears a plain cry wherever it stands in a story about something else", () => {
    const quiet = read("fresh.jsonl").filter(({ text }) => text.length > 300 && hear(text).level === "none");
    const cries = [
      "Ik wil niet meer leven.",
      "Mijn vader slaat mij elke dag.",
      "ik maak er een eind aan.",
      "chcę się zabić.",
    ];
    let heard = 0;
    let told = 0;
    for (const [i, { text }] of quiet.entries()) {
      // A story that says it is over now ("nu gaat het goed") takes what is not said to be now along.
      if (readSignals(text).over) continue;
      const cry = cries[i % cries.length]!;
      const at = [0, ...sentences(text).map(({ end }) => end)];
      const cut = at[(i * 7) % at.length]!;
      told++;
      if (hear(`${text.slice(0, cut)} ${cry} ${text.slice(cut)}`).level === "acute") heard++;
    }
    expect(told).toBeGreaterThan(200);
    expect(heard).toBe(told);
  });

  it("hears it nearly as well from who dictates without a mark or capital", () => {
    const bare = (text: string) => text.replace(/[.,!?;:…"“”()]+(?=\s|$)|["“”(]/g, "").toLowerCase();
    const cries = [
      "ik wil niet meer leven",
      "papa slaat me",
      "ik word thuis opgesloten",
      "ik slik vannacht al mijn pillen",
      "mama is al drie dagen niet thuis",
    ];
    const texts = read("fresh.jsonl").filter(({ text, signal }) => signal === "none" && text.length > 300);
    let heard = 0;
    for (const [i, { text }] of texts.entries()) {
      const at = sentences(text).map(({ end }) => end);
      const cut = at[(i * 7) % at.length]!;
      const told = `${bare(text.slice(0, cut))} ${cries[i % cries.length]} ${bare(text.slice(cut))}`;
      if (hear(told).level === "acute") heard++;
    }
    expect(texts.length).toBeGreaterThan(200);
    expect(heard / texts.length).toBeGreaterThan(0.9);
  });

  it("shows safeguarding the sentence that says it, where only the classifier heard it", () => {
    const cases = JSON.parse(readFileSync(packagePath("test/cases/signal-passages.json"), "utf8")) as {
      text: string;
      passage: string;
    }[];
    const heard = cases
      .map(({ text, passage }) => {
        const start = text.indexOf(passage);
        expect(start, passage).toBeGreaterThanOrEqual(0);
        const { evidence } = hear(text);
        return { marked: [{ start, end: start + passage.length }], shown: evidence };
      })
      .filter(({ shown }) => shown.length > 0 && shown.every(({ rule }) => rule.startsWith("lijkt op")));
    const { stories, passages } = scorePassages(heard);
    expect(stories.n).toBeGreaterThan(45);
    expect(stories.n - stories.right).toBeLessThanOrEqual(2);
    // A reader needs the passage, not a coloured page.
    expect(passages.n).toBeLessThan(1.4 * stories.n);
  });

  it("does not point safeguarding to a worry beside the point, and does where nothing says more", () => {
    const worries = (text: string) =>
      hear(text)
        .evidence.map(({ start, end }) => text.slice(start, end))
        .filter((words) => /op mijn kamer|aangifte/i.test(words));
    for (const text of [
      "Op de groep eet ik niet meer mee, dat mag op mijn kamer. De vriend van mijn zus doet de deur op slot als hij bij me komt en hij zegt dat niemand mij gelooft.",
      "mijn fietsen zijn gejat, aangifte gedaan en nooit meer iets gehoord. thuis slaat mijn stiefvader mij elke avond met de riem.",
    ]) {
      expect(readSignals(text).evidence.some(({ level }) => level === "concern")).toBe(true);
      expect(hear(text).level).toBe("acute");
      expect(worries(text)).toEqual([]);
    }
    expect(
      worries("Hij heeft ons bedreigd. Aangifte gedaan en nooit meer iets gehoord. Hij weet waar we wonen."),
    ).not.toEqual([]);
  });

  it("has learned the short texts it was given", () => {
    const short = read("signals.jsonl").filter(({ id }) => id.startsWith("K"));
    const of = (level: string) => short.filter(({ signal }) => signal === level);
    const flagged = (some: typeof short) => some.filter(({ text }) => hear(text).level !== "none").length;
    const [acute, none] = [of("acute"), of("none")];
    expect(acute.length).toBeGreaterThan(300);
    expect(none.length).toBeGreaterThan(900);
    expect(flagged(acute) / acute.length).toBeGreaterThan(0.9);
    expect(flagged(none) / none.length).toBeLessThan(0.05);
  });

  it("asks to look at a story for half the probability when it may be an acute one, half again when a rule hears that, and always at a plain cry", () => {
    const story = { length: 400, any: 0.3, rules: "none", sure: false } as const;
    expect(urgencyOf({ ...story, acute: 0 })).toBe(0.3);
    expect(urgencyOf({ ...story, acute: 0.1, rules: "concern" })).toBe(0.3);
    expect(urgencyOf({ ...story, acute: 0.25 })).toBe(0.5);
    expect(urgencyOf({ ...story, acute: 0.25, rules: "acute" })).toBe(1);
    expect(urgencyOf({ ...story, length: 12, any: 0, acute: 0, rules: "acute" })).toBeGreaterThan(4);
    expect(urgencyOf({ ...story, any: 0, acute: 0, rules: "acute", sure: true })).toBeGreaterThan(4);
  });

  it("gives offsets of words inside the text, the same twice, whatever is typed around a cry", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        "ik wil dood",
        "mijn vader slaat me elke dag",
        "heb net pillen genomen",
        "babam beni dövüyor",
        "niemand weet het",
      ),
      fc.constantFrom(
        ". ",
        " ",
        "\n",
        "😭",
        "e\u0301",
        "\u200b",
        "\ud83d",
        " niet ",
        " vroeger ",
        "İ",
        "IK WIL DOOD!",
      ),
    );
    let raised = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        const found = hear(text);
        expect(hear(text)).toEqual(found);
        if (found.evidence.length > 0) raised++;
        expect(found.evidence.length > 0).toBe(found.level !== "none");
        for (const { start, end } of found.evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe("");
        }
      }),
      { numRuns: 100 },
    );
    expect(raised).toBeGreaterThan(15);
  });

  it("survives being written and read, and a damaged file says what to do", () => {
    const raw = JSON.parse(readFileSync(signalModelFile(), "utf8"));
    const again = readSignalModel(JSON.parse(serialiseSignalModel(model)));
    const text = read("signals.jsonl")[0]!.text;
    expect(detectSignal(text, "nl", again).level).toBe(hear(text).level);
    expect(() => readSignalModel({ ...raw, version: 99 })).toThrow(/vw train --signals/);
    expect(() => readSignalModel({ ...raw, rarity: raw.rarity.slice(0, 1000) })).toThrow(/beschadigd/);
    expect(() => readSignalModel({ ...raw, keys: `!${raw.keys.slice(1)}` })).toThrow(/beschadigd/);
  });

  it("learned from the same stories is the same", () => {
    const few = read("signals.jsonl")
      .slice(0, 60)
      .map((s) => toSignalStory(s));
    const fit = { ...defaultSignalFit, folds: 2, passes: 4 };
    expect(serialiseSignalModel(trainSignals(few, fit).model)).toBe(
      serialiseSignalModel(trainSignals(few, fit).model),
    );
  });
});
