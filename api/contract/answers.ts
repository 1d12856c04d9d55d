import { z } from "zod";
import { askedAgain, otherStories } from "./again.ts";
import { type Question, type QuestionnaireJson, questionsOf } from "./questionnaires.ts";

const share = z.number().min(0).max(1);

/** Shares of a triangle's left, top and right corner; they add up to 1. Or: does not fit. */
export const triadValue = z.union([
  z
    .strictObject({ left: share, top: share, right: share })
    .refine(({ left, top, right }) => Math.abs(left + top + right - 1) <= 0.001),
  z.strictObject({ na: z.literal(true) }),
]);
export type TriadValue = z.infer<typeof triadValue>;

/** A place between two poles, 0 to 100. Or: does not fit. */
export const polesValue = z.union([z.int().min(0).max(100), z.strictObject({ na: z.literal(true) })]);
export type PolesValue = z.infer<typeof polesValue>;

/** The value of SurveyJS's own "none" choice. */
export const none = "none";

export type Answers = Record<string, unknown>;

/** Text as it can be stored: no NUL (PostgreSQL refuses it), and half emoji replaced instead of refused. */
export const storable = (text: string) => text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\ufffd");

const free = (max: number) => z.string().transform(storable).pipe(z.string().max(max));

/** Some of these values, each once, or only "none"; a plain form cannot keep those apart: what was chosen beside it says more. */
function some(values: string[], withNone: boolean, most: number): z.ZodType {
  return z
    .array(z.enum(withNone ? [...values, none] : values))
    .max(values.length + 1)
    .refine((chosen) => new Set(chosen).size === chosen.length)
    .transform((chosen) => (chosen.length > 1 ? chosen.filter((one) => one !== none) : chosen))
    .pipe(z.array(z.string()).max(most));
}

function answerSchema(q: Question): z.ZodType {
  switch (q.type) {
    case "comment":
    case "text":
      return free(q.maxLength);
    case "radiogroup":
      return z.enum(q.choices.map((c) => c.value));
    case "checkbox": {
      const values = q.choices.map((c) => c.value);
      return some(values, q.showNoneItem === true, q.maxSelectedChoices || values.length);
    }
    case "feelings": {
      const values = q.choices.map((c) => c.value);
      return some(values, true, q.max ?? values.length);
    }
    case "rating":
      return z.int().min(q.rateMin).max(q.rateMax);
    case "triad":
      return triadValue;
    case "poles":
      return polesValue;
  }
}

/**
 * What may be answered to a published questionnaire: each question's own type and range, nothing else, nothing
 * required (that is judged at completion, `api/answers.ts`, since it may depend on other answers). Under `more` the same
 * again, about a second and a third story.
 */
export function answersSchema(json: QuestionnaireJson): z.ZodType<Answers> {
  const again = z.strictObject(asked(askedAgain(json))).optional();
  const more = z.strictObject(Object.fromEntries(otherStories.map((key) => [key, again]))).optional();
  return z.strictObject({ ...asked(json), more }) as z.ZodType<Answers>;
}

const asked = (json: QuestionnaireJson) =>
  Object.fromEntries(questionsOf(json).map((q) => [q.name, answerSchema(q).optional()]));

/** What is wrong with an answer, in Dutch, and which text says so in other languages. */
interface AnswerProblem {
  path: string;
  message: string;
  why: "too-long" | "answer" | "not-asked";
  max?: number;
}

/**
 * Names what is wrong, by question, in one sentence each that says what to do; never what was sent.
 * A question that is not ours is named by no path: its name is input too.
 */
export function answerProblems(json: QuestionnaireJson, error: z.ZodError): AnswerProblem[] {
  const byName = new Map(questionsOf(json).map((q) => [q.name, q]));
  const found = new Map<string, AnswerProblem>();
  for (const issue of error.issues) {
    const [first, key, name] = issue.path.map(String);
    const other = otherStories.find((one) => first === "more" && one === key);
    const question = byName.get((other ? name : first) ?? "");
    const path = question ? `${other ? `more.${other}.` : ""}${question.name}` : "";
    if (!question)
      found.set(path, {
        path,
        message: "Er is een antwoord op een vraag die hier niet gesteld is.",
        why: "not-asked",
      });
    else if (issue.code === "too_big" && "maxLength" in question) {
      const max = question.maxLength;
      found.set(path, {
        path,
        message: `Dit is te lang. Maak het korter, tot ${max} tekens.`,
        why: "too-long",
        max,
      });
    } else if (!found.has(path))
      found.set(path, {
        path,
        message: "Dit antwoord begrijpen we niet. Kies een van de antwoorden of sla de vraag over.",
        why: "answer",
      });
  }
  return [...found.values()].slice(0, 20);
}

/** Answers, parted by who may read them later: closed answers, the story, and other free words (as raw as the story). */
export interface PartedAnswers {
  closed: Answers;
  title: string;
  story: string;
  other: Record<string, string>;
  permission: "research" | "session" | "quote";
  feelings: string[];
}

/** Parts the answers to a questionnaire. @param answers as parsed by `answersSchema(json)` */
export function part(json: QuestionnaireJson, answers: Answers): PartedAnswers {
  const parted: PartedAnswers = {
    closed: {},
    title: "",
    story: "",
    other: {},
    permission: "research",
    feelings: [],
  };
  for (const q of questionsOf(json)) {
    const answer = answers[q.name];
    if (answer === undefined) continue;
    if (q.type === "comment" || q.type === "text") {
      const text = String(answer).trim();
      if (q.name === "story") parted.story = text;
      else if (q.name === "title") parted.title = text;
      else if (text !== "") parted.other[q.name] = text;
      continue;
    }
    parted.closed[q.name] = answer;
    if (q.name === "permission") parted.permission = answer as PartedAnswers["permission"];
    if (q.name === "feelings") parted.feelings = (answer as string[]).filter((one) => one !== none);
  }
  return parted;
}
