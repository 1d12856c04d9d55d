import {
  type Address,
  type Language,
  loadLanguages,
  loadQuestionnaire,
  loadTexts,
  loadTranslation,
  questionnaireIds,
  type Texts,
} from "../db/content.ts";
import { inWords, type QuestionnaireJson, questionnaireJson, type Words } from "./contract/questionnaires.ts";

/**
 * In which languages a respondent can be spoken to. Dutch is the source: what another language lacks, or has too much,
 * is a gap, and a language with a gap is not offered. Questions and values are frozen at publication; translations are
 * not: they are laid over the Dutch when a page is made, so that a better word reaches the people who are answering now,
 * and only one language goes to a phone. Which language somebody chose is kept nowhere.
 */

const source = "nl";

/** Something to translate, or to mend. */
export interface Gap {
  /** Which file it is about, below content/. */
  file: string;
  key: string;
  what: "missing" | "extra" | "placeholders" | "address";
  /** What it says in Dutch. */
  dutch: string;
}

const addresses = ["youth", "parent", "child"] as const;
const holes = (text: string) =>
  [...text.matchAll(/\{[a-z]+\}/g)]
    .map(([hole]) => hole)
    .sort()
    .join();

/** The text for one kind of reader: a child's own words where there are, else a youth's. */
export function textFor(text: Texts[string], address: Address): string {
  if (typeof text === "string") return text;
  return address === "child" ? (text.child ?? text.youth) : text[address];
}

/**
 * What is wrong with texts in another language. A text may be the same for everyone where the language makes no
 * difference between "je" and "u"; what is said to children in words of their own has to be in the translation too.
 */
export function textGaps(code: string, dutch: Texts, other: Texts | null): Gap[] {
  const gaps: Gap[] = [];
  const found = other ?? {};
  const file = `texts/respondent.${code}.json`;
  for (const [key, text] of Object.entries(dutch)) {
    const there = found[key];
    const gap = (what: Gap["what"]) =>
      gaps.push({ file, key, what, dutch: typeof text === "string" ? text : JSON.stringify(text) });
    if (there === undefined) gap("missing");
    else if (
      typeof text !== "string" &&
      text.child !== undefined &&
      (typeof there === "string" || !there.child)
    )
      gap("address");
    else if (addresses.some((a) => holes(textFor(text, a)) !== holes(textFor(there, a)))) gap("placeholders");
  }
  for (const key of Object.keys(found))
    if (dutch[key] === undefined) gaps.push({ file, key, what: "extra", dutch: "" });
  return gaps;
}

/** Every text of a questionnaire by its place: `page.tell.title`, `question.prompt.choice.moment`. */
export function questionnaireTexts(json: QuestionnaireJson): Map<string, string> {
  const found = new Map<string, string>();
  walk(json, (place, text) => {
    found.set(place, inWords(text, source));
    return text;
  });
  return found;
}

/** What is wrong with a questionnaire in another language. */
export function questionnaireGaps(
  id: string,
  code: string,
  json: QuestionnaireJson,
  other: Record<string, string> | null,
): Gap[] {
  const dutch = questionnaireTexts(json);
  const file = `questionnaires/${id}.${code}.json`;
  const found = other ?? {};
  return [
    ...[...dutch].flatMap(([key, text]): Gap[] =>
      found[key] === undefined ? [{ file, key, what: "missing", dutch: text }] : [],
    ),
    ...Object.keys(found).flatMap((key): Gap[] =>
      dutch.has(key) ? [] : [{ file, key, what: "extra", dutch: "" }],
    ),
  ];
}

/** All that a language lacks or has too much, in the texts and in every questionnaire that is handed out. */
export function gapsOf(code: string): Gap[] {
  const gaps = textGaps(code, dutchTexts(), loadTexts(code));
  for (const id of questionnaireIds()) {
    const { json, replacedBy } = loadQuestionnaire(id);
    if (replacedBy === undefined)
      gaps.push(...questionnaireGaps(id, code, questionnaireJson.parse(json), loadTranslation(id, code)));
  }
  return gaps;
}

/** A copy of a questionnaire with each text put through `change`; nothing else of it changes. */
function walk(json: QuestionnaireJson, change: (place: string, text: Words) => Words): QuestionnaireJson {
  const copy = structuredClone(json);
  const change_ = (owner: object, key: string, place: string) => {
    const held = owner as Record<string, Words | undefined>;
    if (held[key] !== undefined) held[key] = change(place, held[key]);
  };
  for (const page of copy.pages) {
    for (const key of ["title", "description"]) change_(page, key, `page.${page.name}.${key}`);
    for (const q of page.elements) {
      const place = `question.${q.name}`;
      for (const key of [
        "title",
        "description",
        "requiredErrorText",
        "placeholder",
        "noneText",
        "naText",
        "minLabel",
        "maxLabel",
        "minRateDescription",
        "maxRateDescription",
      ])
        change_(q, key, `${place}.${key}`);
      if ("choices" in q) for (const c of q.choices) change_(c, "text", `${place}.choice.${c.value}`);
      if (q.type === "triad")
        for (const corner of ["left", "top", "right"] as const)
          change_(q[corner], "text", `${place}.${corner}`);
    }
  }
  return copy;
}

let spoken: Language[] | undefined;
/** The languages in which every text around a questionnaire is there. */
export function languages(): Language[] {
  spoken ??= loadLanguages().filter(
    ({ code }) => code === source || textGaps(code, dutchTexts(), loadTexts(code)).length === 0,
  );
  return spoken;
}

export function dutchTexts(): Texts {
  const texts = loadTexts(source);
  if (!texts) throw new Error("content/texts/respondent.nl.json is missing");
  return texts;
}

export const dutch = (): Language => languages()[0]!;

/** By frozen questionnaire: the languages it is complete in, and its text in each that was asked for. */
const frozen = new WeakMap<
  QuestionnaireJson,
  { offered: Language[]; texts: Map<string, QuestionnaireJson> }
>();

function known(id: string, json: QuestionnaireJson) {
  let found = frozen.get(json);
  if (!found) {
    const offered = languages().filter(
      ({ code }) =>
        code === source || questionnaireGaps(id, code, json, loadTranslation(id, code)).length === 0,
    );
    found = { offered, texts: new Map() };
    frozen.set(json, found);
  }
  return found;
}

/**
 * The languages in which a whole questionnaire can be answered.
 * @param json the frozen questionnaire, the same object each time: what is found is kept with it
 */
export const languagesOf = (id: string, json: QuestionnaireJson): Language[] => known(id, json).offered;

/** A frozen questionnaire in one language, and no other. */
export function inLanguage(id: string, json: QuestionnaireJson, { code }: Language): QuestionnaireJson {
  const { texts } = known(id, json);
  let told = texts.get(code);
  if (!told) {
    const words = code === source ? null : loadTranslation(id, code);
    told = walk(json, (place, text) => words?.[place] ?? inWords(text, source));
    texts.set(code, told);
  }
  return told;
}

/**
 * The language to begin in: what was chosen on this device, else what the browser asks for, else Dutch. Simple Dutch is
 * only ever chosen.
 * @param chosen the cookie's value
 * @param accepted the Accept-Language header
 */
export function negotiate(offered: Language[], chosen: string | undefined, accepted = ""): Language {
  const kept = offered.find(({ code }) => code === chosen);
  if (kept) return kept;
  const wanted = accepted
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", q] = part.trim().split(";q=");
      return { lang: tag.slice(0, 2).toLowerCase(), weight: q === undefined ? 1 : Number(q) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { lang } of wanted) {
    const found = offered.find(({ code }) => code === lang);
    if (found) return found;
  }
  return offered[0] ?? dutch();
}
