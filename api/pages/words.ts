import {
  type Address,
  loadHelp,
  loadQuestionnaire,
  loadRegion,
  loadTexts,
  type RegionContent,
  say,
} from "../../db/content.ts";

/** Youths are "je", parents and carers "u". */
export const addressOf = (route: string): Address => (route === "parent" ? "parent" : "youth");

/** Who to turn to in a region, as its content file says; a region without a file has nobody to name. */
export function contactOf(regionId: string): Pick<RegionContent, "contact" | "reading"> | null {
  try {
    return loadRegion(regionId);
  } catch {
    return null;
  }
}

/** Kinds of text the phone uses after the first page. */
const onPhone =
  /^((app|answer|button|characters|done|error|help|poles|progress|quick-exit|required|review|save|triad)\.|receipt\.title$)/;

/** The texts of the phone, spoken to the right person; {names} that only the phone knows are left for it to fill in. */
export function phoneTexts(regionId: string, route: string): Record<string, string> {
  const address = addressOf(route);
  const email = contactOf(regionId)?.contact.email ?? "";
  return Object.fromEntries(
    Object.entries(loadTexts())
      .filter(([key]) => onPhone.test(key))
      .map(([key, text]) => [
        key,
        (typeof text === "string" ? text : text[address]).replaceAll("{email}", email),
      ]),
  );
}

/** A text with its names filled in: `t("landing.title")`. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export function sayTo(route: string): Say {
  const texts = loadTexts();
  const address = addressOf(route);
  return (key, values) => say(texts, key, address, values);
}

/** The help lines with the sentence for this person. */
export function helpLines(route: string) {
  const address = addressOf(route);
  return loadHelp().map((line) => ({ ...line, when: line.when[address] }));
}

/** 2026-11-22 -> 22 november 2026 */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" }).format(
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
