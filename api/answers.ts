import type { Model } from "survey-core";
import { type Answers, answerProblems, answersSchema } from "./contract/answers.ts";
import { type QuestionnaireJson, questionnaireJson, questionsOf } from "./contract/questionnaires.ts";
import type { FieldProblem } from "./problem.ts";

/** A published version, ready to judge answers. Published versions are frozen, so one is made once per process. */
export interface Judge {
  json: QuestionnaireJson;
  /** Types and ranges, for a save on the way: nothing is required yet. */
  read(answers: unknown): { ok: true; answers: Answers } | { ok: false; fields: FieldProblem[] };
  /** As `read`, and then by the SurveyJS model: answers to questions that were not shown go, what is required is there. */
  judge(answers: unknown): Promise<{ ok: true; answers: Answers } | { ok: false; fields: FieldProblem[] }>;
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

/** @param json as `publishable` let it through */
export function makeJudge(json: QuestionnaireJson): Judge {
  const schema = answersSchema(json);
  const freeText = new Set(
    questionsOf(json)
      .filter((q) => q.type === "comment" || q.type === "text")
      .map((q) => q.name),
  );
  let model: Model | undefined;

  const read: Judge["read"] = (answers) => {
    const parsed = schema.safeParse(answers);
    return parsed.success
      ? { ok: true, answers: parsed.data }
      : { ok: false, fields: answerProblems(json, parsed.error) };
  };

  return {
    json,
    read,
    async judge(answers) {
      const parsed = read(answers);
      if (!parsed.ok) return parsed;
      // Imported on the first completion: the library takes a third of a second, which no start has to wait for.
      model ??= await modelOf(json);
      model.data = Object.fromEntries(
        Object.entries(parsed.answers).filter(([, answer]) => answer !== undefined),
      );
      try {
        const fields: FieldProblem[] = [];
        const kept: Answers = {};
        for (const question of model.getAllQuestions()) {
          if (!question.isVisible || !question.page?.isVisible) continue;
          const answer = parsed.answers[question.name];
          const blank = answer === undefined || (freeText.has(question.name) && String(answer).trim() === "");
          if (!blank) kept[question.name] = answer;
          if (blank ? question.isRequired : question.hasErrors(false))
            fields.push({
              path: question.name,
              message: missing(json, question.name),
              why: question.name === "story" ? "story.required" : "answer",
            });
        }
        return fields.length > 0 ? { ok: false, fields } : { ok: true, answers: kept };
      } finally {
        model.data = {};
      }
    },
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
