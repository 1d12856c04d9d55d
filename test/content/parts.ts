import { expect } from "vitest";
import { loadQuestionnaire } from "../../db/content.ts";

/** A question as it stands in a questionnaire file. */
export interface Question {
  type: string;
  name: string;
  title: string;
  isRequired?: boolean;
  maxLength?: number;
  choices?: { value: string; text: string }[];
  [other: string]: unknown;
}

/** All questions of a questionnaire, in order. */
export function questions(id: string): Question[] {
  return loadQuestionnaire(id).json.pages.flatMap((p) => p.elements as Question[]);
}

/** Every text anywhere in a value, names and values included. */
export function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value && typeof value === "object") return Object.values(value).flatMap(strings);
  return [];
}

/** Fails when something is named twice. */
export function unique(ids: string[]): void {
  expect(new Set(ids).size, `twice in ${ids.join(" ")}`).toBe(ids.length);
}
