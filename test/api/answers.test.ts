import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeJudge, modelLook } from "../../api/answers.ts";
import { type QuestionnaireJson, questionsOf } from "../../api/contract/questionnaires.ts";
import { loadQuestionnaire, questionnaireIds } from "../../db/content.ts";

/** Questions that come and go in every way a condition may be written, by answers of every kind. */
const conditional: QuestionnaireJson = {
  pages: [
    {
      name: "first",
      title: "Een",
      elements: [
        {
          type: "radiogroup",
          name: "prompt",
          title: "Waarover",
          choices: [
            { value: "a", text: "A" },
            { value: "b", text: "B" },
          ],
        },
        { type: "comment", name: "story", title: "Verhaal", maxLength: 500, isRequired: true },
      ],
    },
    {
      name: "second",
      title: "Twee",
      visibleIf: "{prompt} <> 'b'",
      elements: [
        {
          type: "rating",
          name: "stars",
          title: "Hoe",
          rateMin: 1,
          rateMax: 5,
          visibleIf: "{prompt} notempty",
        },
        { type: "text", name: "why", title: "Waarom", maxLength: 80, requiredIf: "{stars} < 3" },
        {
          type: "poles",
          name: "poles",
          title: "Tussen",
          minLabel: "weinig",
          maxLabel: "veel",
          visibleIf: "{stars} > 2 and {story} contains 'ja'",
        },
      ],
    },
    {
      name: "third",
      title: "Drie",
      elements: [
        {
          type: "radiogroup",
          name: "permission",
          title: "Mag het",
          defaultValue: "research",
          choices: [
            { value: "research", text: "A" },
            { value: "session", text: "B" },
            { value: "quote", text: "C" },
          ],
        },
        {
          type: "checkbox",
          name: "which",
          title: "Welke",
          showNoneItem: true,
          visibleIf: "{permission} = 'quote' or {poles} >= 50",
          choices: [
            { value: "x", text: "X" },
            { value: "y", text: "Y" },
          ],
        },
        {
          type: "triad",
          name: "where",
          title: "Waar",
          left: { value: "l", text: "L" },
          top: { value: "t", text: "T" },
          right: { value: "r", text: "R" },
          visibleIf: "{which} anyof ['x', 'none']",
        },
      ],
    },
  ],
};

/** Answers that the schema lets through, to a random part of the questions. */
function answersTo(json: QuestionnaireJson) {
  const one = Object.fromEntries(
    questionsOf(json).map((q) => {
      const values = "choices" in q ? q.choices.map((c) => c.value) : [];
      const answer = {
        comment: () => fc.constantFrom("ja", "nee, dat niet", " "),
        text: () => fc.constantFrom("daarom", " "),
        radiogroup: () => fc.constantFrom(...values),
        checkbox: () => fc.oneof(fc.constant(["none"]), fc.subarray(values, { maxLength: 2 })),
        feelings: () => fc.oneof(fc.constant(["none"]), fc.subarray(values, { maxLength: 2 })),
        rating: () => ("rateMin" in q ? fc.integer({ min: q.rateMin, max: q.rateMax }) : fc.constant(1)),
        poles: () => fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant({ na: true })),
        triad: () => fc.constantFrom({ left: 0.2, top: 0.3, right: 0.5 }, { na: true }),
      }[q.type]();
      return [q.name, fc.option(answer as fc.Arbitrary<unknown>, { nil: undefined })];
    }),
  );
  return fc
    .record(one)
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined)));
}

describe("the server sees the questions that the phone shows", () => {
  const all = questionnaireIds().map((id) => [id, loadQuestionnaire(id).json] as const);
  it.each([...all, ["with conditions of every kind", conditional] as const])("%s", async (_, given) => {
    const json = given as QuestionnaireJson;
    const [ours, theirs] = [makeJudge(json), makeJudge(json, modelLook)];
    await fc.assert(
      fc.asyncProperty(answersTo(json), async (answers) => {
        expect(await ours.judge(answers)).toEqual(await theirs.judge(answers));
      }),
      { numRuns: 150 },
    );
  });
});
