import type { Model } from "survey-core";
import type { NewStory } from "../db/queries/responses.ts";
import { askedAgain, type OtherStory, otherStories, type StoryNumber } from "./contract/again.ts";
import { type Answers, answerProblems, answersSchema, part } from "./contract/answers.ts";
import { type QuestionnaireJson, questionnaireJson, questionsOf } from "./contract/questionnaires.ts";
import type { FieldProblem } from "./problem.ts";

/** A published version, ready to judge answers. Published versions are frozen, so one is made once per process. */
export interface Judge {
  json: QuestionnaireJson;
  /** Types and ranges, for a save on the way: nothing is required yet. */
  read(answers: unknown): { ok: true; answers: Answers } | { ok: false; fields: FieldProblem[] };
  /**
   * As `read`, and then by the SurveyJS model: answers to questions that were not shown go, what is required is there.
   * @param spoken of which stories a whole recording comes along: those need not be written as well
   * @returns `more`: what was told about a second and third story, in order; one without a word in it is none
   */
  judge(
    answers: unknown,
    spoken?: ReadonlySet<StoryNumber>,
  ): Promise<{ ok: true; answers: Answers; more: Told[] } | { ok: false; fields: FieldProblem[] }>;
}

/** A further story, as judged. */
interface Told {
  number: OtherStory;
  answers: Answers;
}

const judges = new Map<string, Judge>();
/** More versions than a server meets in practice; past it the oldest goes and is made again when asked for. */
const keep = 200;

/**
 * @param key names the version for good: region, id and number
 * @param load fetches its JSON, when this process has not seen the version yet
 */
export async function judgeOf(key: string, load: () => Promise<unknown>): Promise<Judge> {
  const known = judges.get(key);
  if (known) return known;
  const made = makeJudge(questionnaireJson.parse(await load()));
  if (judges.size >= keep) judges.delete(judges.keys().next().value!);
  judges.set(key, made);
  return made;
}

/**
 * @param json as `publishable` let it through
 * @param lookFor who says what is shown; a test compares the two
 */
export function makeJudge(json: QuestionnaireJson, lookFor = lookOf): Judge {
  const schema = answersSchema(json);
  const freeText = new Set(
    questionsOf(json)
      .filter((q) => q.type === "comment" || q.type === "text")
      .map((q) => q.name),
  );
  let look: Look | undefined;
  let again: Judge | undefined;

  const read: Judge["read"] = (answers) => {
    const parsed = schema.safeParse(answers);
    return parsed.success
      ? { ok: true, answers: parsed.data }
      : { ok: false, fields: answerProblems(json, parsed.error) };
  };

  return {
    json,
    read,
    async judge(answers, spoken = new Set()) {
      const parsed = read(answers);
      if (!parsed.ok) return parsed;
      // Imported on the first completion: the library takes a third of a second, which no start has to wait for.
      look ??= await lookFor(json);
      const { more: others = {}, ...own } = parsed.answers as Answers & { more?: Record<string, Answers> };
      const given = Object.fromEntries(Object.entries(own).filter(([, answer]) => answer !== undefined));
      const fields: FieldProblem[] = [];
      const more: Told[] = [];
      for (const key of otherStories) {
        const told = others[key] ?? {};
        const written = Object.entries(told).some(
          ([name, answer]) => freeText.has(name) && String(answer).trim(),
        );
        if (!written && !spoken.has(key)) continue;
        again ??= makeJudge(askedAgain(json), lookFor);
        const verdict = await again.judge(told, new Set(spoken.has(key) ? ["1"] : []));
        if (verdict.ok) more.push({ number: key, answers: verdict.answers });
        else fields.push(...verdict.fields.map((one) => ({ ...one, path: `more.${key}.${one.path}` })));
      }
      const kept: Answers = {};
      for (const { name, isRequired, isWrong } of look(given)) {
        const answer = given[name];
        const blank = answer === undefined || (freeText.has(name) && String(answer).trim() === "");
        if (!blank) kept[name] = answer;
        if (blank ? isRequired && !(spoken.has("1") && name === "story") : isWrong)
          fields.push({
            path: name,
            message: missing(json, name),
            why: name === "story" ? "story.required" : "answer",
          });
      }
      return fields.length > 0 ? { ok: false, fields } : { ok: true, answers: kept, more };
    },
  };
}

/** Judged answers as they are kept: closed answers with the response, the rest with each story. */
export function storiesOf(
  json: QuestionnaireJson,
  verdict: { answers: Answers; more: Told[] },
  route: string,
): { answers: Answers; story: NewStory; more: (NewStory & { answers: Answers })[] } {
  const told = (answers: Answers) => {
    const { closed, story: text, ...rest } = part(json, answers);
    return { ...rest, text, respondent: route === "parent" ? "ouder" : "jeugdige", answers: closed };
  };
  const { answers, ...story } = told(verdict.answers);
  return { answers, story, more: verdict.more.map((one) => told(one.answers)) };
}

/** A question that is shown under these answers. */
interface Shown {
  name: string;
  isRequired: boolean;
  /** Whether the answer is one the schema lets through and this question, as things stand, does not. */
  isWrong: boolean;
}
type Look = (answers: Answers) => Iterable<Shown>;

/**
 * Which questions are shown and required under given answers. Only the conditions tell, and SurveyJS reads them as it
 * does on the phone; its whole model is asked where choices come and go (a test holds the two to each other).
 */
async function lookOf(json: QuestionnaireJson): Promise<Look> {
  const changing = questionsOf(json).some((q) => "choices" in q && q.choices.some((c) => c.visibleIf));
  return changing ? modelLook(json) : conditionLook(json);
}

async function conditionLook(json: QuestionnaireJson): Promise<Look> {
  const { ConditionRunner } = await import("survey-core");
  const reader = (condition: string | undefined) => {
    if (!condition) return undefined;
    const runner = new ConditionRunner(condition);
    return (answers: Answers) => runner.runValues(answers, {});
  };
  const pages = json.pages.map((page) => ({
    shown: reader(page.visibleIf),
    questions: page.elements.map((q) => ({
      name: q.name,
      shown: reader(q.visibleIf),
      required: reader(q.requiredIf),
      always: q.isRequired ?? false,
    })),
  }));
  return function* (answers) {
    for (const page of pages) {
      if (page.shown && !page.shown(answers)) continue;
      for (const q of page.questions) {
        if (q.shown && !q.shown(answers)) continue;
        yield { name: q.name, isRequired: q.required ? q.required(answers) : q.always, isWrong: false };
      }
    }
  };
}

/** Asks SurveyJS's whole model, as the phone does: some milliseconds for each story. */
export async function modelLook(json: QuestionnaireJson): Promise<Look> {
  const model = await modelOf(json);
  return function* (answers) {
    model.data = answers;
    try {
      for (const question of model.getAllQuestions()) {
        if (!question.isVisible || !question.page?.isVisible) continue;
        const { name, isRequired } = question;
        yield { name, isRequired, isWrong: answers[name] !== undefined && question.hasErrors(false) };
      }
    } finally {
      // What one storyteller wrote does not wait in memory for the next.
      model.data = {};
    }
  };
}

function missing(json: QuestionnaireJson, name: string): string {
  const question = questionsOf(json).find((q) => q.name === name);
  const own = question?.requiredErrorText;
  return typeof own === "string" ? own : "Vul deze vraag nog in.";
}

async function modelOf(json: QuestionnaireJson): Promise<Model> {
  const [survey] = await Promise.all([
    import("survey-core"),
    import("./contract/triad.ts"),
    import("./contract/feelings.ts"),
  ]);
  return new survey.Model(json);
}
