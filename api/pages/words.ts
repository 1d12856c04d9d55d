import {
  type Address,
  type Language,
  loadHelp,
  loadQuestionnaire,
  loadRegion,
  loadTexts,
  type RegionContent,
} from "../../db/content.ts";
import { dutch, dutchTexts, textFor } from "../languages.ts";

/** Youths are "je", parents and carers "u", children "je" in the simplest words. */
export const addressOf = (route: string): Address =>
  route === "parent" || route === "child" ? route : "youth";

/** Who to turn to in a region, as its content file says; a region without a file has nobody to name. */
export function contactOf(regionId: string): Pick<RegionContent, "contact" | "reading"> | null {
  try {
    return loadRegion(regionId);
  } catch {
    return null;
  }
}

/** How often a region reads stories: the end of a text `days.*`. */
export const daysOf = (regionId: string): string => contactOf(regionId)?.reading.days ?? "workdays";

/** Kinds of text the phone uses after the first page. */
const onPhone =
  /^(app|answer|button|characters|consent\.sending|done|error|help\.open|later|offline|poles|progress|queued|quick-exit|required|review|save|triad|feelings|unsent|voice|language\.offline|more)(\.|$)/;

/** Makes a thing once for each key: the files do not change while a server runs. */
function once<T>(): (key: string, make: () => T) => T {
  const made = new Map<string, T>();
  return (key, make) => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
}
const onceForPhone = once<Record<string, string>>();
const onceNumbers = once<Intl.NumberFormat>();

/** The texts of the phone, spoken to the right person; {names} that only the phone knows are left for it to fill in. */
export function phoneTexts(regionId: string, route: string, language: Language): Record<string, string> {
  const address = addressOf(route);
  return onceForPhone(`${regionId}/${address}/${language.code}`, () =>
    textsOfPhone(regionId, address, language),
  );
}

function textsOfPhone(regionId: string, address: Address, language: Language): Record<string, string> {
  const email = contactOf(regionId)?.contact.email ?? "";
  const texts = textsIn(language);
  const days = textFor(texts[`days.${daysOf(regionId)}`] ?? "", address);
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([key]) => onPhone.test(key))
      .map(([key, text]) => [
        key,
        textFor(text, address).replaceAll("{email}", email).replaceAll("{days}", days),
      ]),
  );
}

const textsIn = ({ code }: Language) => loadTexts(code) ?? dutchTexts();

/** A text with its names filled in, in one language and to one kind of reader: `t("landing.title")`. */
export interface Say {
  (key: string, values?: Record<string, string | number>): string;
  language: Language;
  address: Address;
}

/**
 * One text, spoken to the right person, with its {names} filled in; numbers as the language writes them.
 * @throws Error when the key is unknown or a name has no value: a storyteller must never see "{email}"
 */
export function sayTo(route: string, language: Language = dutch()): Say {
  const texts = textsIn(language);
  const address = addressOf(route);
  const numbers = onceNumbers(language.format, () => new Intl.NumberFormat(language.format));
  const say = (key: string, values: Record<string, string | number> = {}) => {
    const found = texts[key];
    if (found === undefined) throw new Error(`no text is called ${key}`);
    const told = textFor(found, address).replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the text ${key} needs a value for ${name}`);
      return typeof value === "number" ? numbers.format(value) : value;
    });
    // Between letters from right to left the parts of 0800-0113 would change places: isolated, they stay.
    return language.dir === "rtl" ? told.replace(/\d+(-\d+)+/g, "\u2066$&\u2069") : told;
  };
  return Object.assign(say, { language, address });
}

/** The help lines with the sentences for this person. */
export function helpLines(t: Say) {
  return loadHelp().map((line) => ({
    ...line,
    when: t(`help.${line.id}.when`),
    hours: t(`help.${line.id}.hours`),
  }));
}

/** 2026-11-22 -> 22 november 2026, as the language writes it */
export function dayInWords(day: string, { format }: Language): string {
  return new Intl.DateTimeFormat(format, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** How long it takes, as the questionnaire's file says. */
export function minutesOf(questionnaireId: string, route: string): number {
  try {
    return loadQuestionnaire(questionnaireId).minutes;
  } catch {
    return route === "parent" ? 12 : 8;
  }
}
