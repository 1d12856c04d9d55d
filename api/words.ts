import type { Shares } from "./contract/shares.ts";
import type { AnswerInWords } from "./contract/stories.ts";

/** The part of a SurveyJS question that has words in it. */
interface Question {
  type?: string;
  name?: string;
  title?: string;
  choices?: (string | { value: string; text?: string })[];
  noneText?: string;
  naText?: string;
  minLabel?: string;
  maxLabel?: string;
  left?: { value: string; text: string };
  top?: { value: string; text: string };
  right?: { value: string; text: string };
}

/** Texts of SurveyJS may be a string or an object by language. */
function plain(text: unknown): string {
  if (typeof text === "string") return text;
  if (text && typeof text === "object") {
    const words = text as Record<string, unknown>;
    const first = words.nl ?? words.default ?? Object.values(words)[0];
    return typeof first === "string" ? first : "";
  }
  return "";
}

function* questions(json: unknown): Generator<Question> {
  if (!json || typeof json !== "object") return;
  const { pages, elements } = json as { pages?: unknown; elements?: unknown };
  for (const list of [pages, elements]) {
    if (!Array.isArray(list)) continue;
    for (const item of list as Question[]) {
      if (typeof item?.name === "string" && typeof item.type === "string" && item.type !== "panel")
        yield item;
      yield* questions(item);
    }
  }
}

function choiceText(question: Question, value: unknown): string {
  for (const choice of question.choices ?? []) {
    if (choice === value) return String(choice);
    if (typeof choice === "object" && choice.value === value) return plain(choice.text) || choice.value;
  }
  if (value === "none") return plain(question.noneText) || "past niet / weet ik niet";
  if (value === "na") return plain(question.naText) || "past niet / weet ik niet";
  return String(value);
}

function inWords(question: Question, value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (value === "na" || value === "none") return choiceText(question, value);
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map((one) => choiceText(question, one)).join(", ");
  }
  const shares = value as { na?: true } & Partial<Shares>;
  if (shares.na === true) return plain(question.naText) || "past niet / weet ik niet";
  if (question.type === "triad") {
    return (
      (
        [
          ["left", question.left],
          ["top", question.top],
          ["right", question.right],
        ] as const
      )
        .flatMap(([key, corner]) =>
          corner && typeof shares[key] === "number" ? [{ corner, share: shares[key] }] : [],
        )
        .sort((x, y) => y.share - x.share)
        .map(({ corner, share }) => `${plain(corner.text)} ${Math.round(share * 100)} %`)
        .join(", ") || null
    );
  }
  if (question.type === "poles" && typeof value === "number") {
    return `${value} op 100, van ‘${plain(question.minLabel)}’ naar ‘${plain(question.maxLabel)}’`;
  }
  if (typeof value === "object") return null;
  return choiceText(question, value);
}

/** Closed questions whose answer is shown elsewhere on the screen, or is no meaning given to the story. */
const elsewhere = new Set(["feelings", "permission", "prompt", "story", "title"]);

/**
 * The meaning the storyteller gave, question by question, in the words of the questionnaire they saw.
 * @param json the published questionnaire (SurveyJS)
 * @param answers closed answers by question name
 */
export function answersInWords(json: unknown, answers: Record<string, unknown>): AnswerInWords[] {
  const told: AnswerInWords[] = [];
  for (const question of questions(json)) {
    if (!question.name || elsewhere.has(question.name)) continue;
    const answer = inWords(question, answers[question.name]);
    if (answer) told.push({ question: plain(question.title) || question.name, answer });
  }
  return told;
}

/** The labels of the feelings a storyteller chose. */
export function feelingsInWords(json: unknown, feelings: string[]): string[] {
  for (const question of questions(json)) {
    if (question.name === "feelings") return feelings.map((feeling) => choiceText(question, feeling));
  }
  return feelings;
}

/** The title of a question by its name, for showing open answers beside it. */
export function questionTitle(json: unknown, name: string): string {
  for (const question of questions(json)) if (question.name === name) return plain(question.title) || name;
  return name;
}

/** One text of everything a storyteller wrote. The story comes first, so its own offsets hold in the whole. */
export function wholeText(raw: { title: string; text: string; other: Record<string, string> }): {
  text: string;
  parts: { name: string; start: number; end: number }[];
} {
  let text = raw.text;
  const parts = [{ name: "story", start: 0, end: text.length }];
  const others = Object.entries({ title: raw.title, ...raw.other }).sort(([a], [b]) =>
    a === "title" ? -1 : b === "title" ? 1 : a < b ? -1 : 1,
  );
  for (const [name, words] of others) {
    if (!words) continue;
    const start = text.length + 2;
    text += `\n\n${words}`;
    parts.push({ name, start, end: text.length });
  }
  return { text, parts };
}
