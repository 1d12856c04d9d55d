import { Model, type PageModel, type Question, setupLocale } from "survey-core";
import { askedAgain, type OtherStory } from "../../api/contract/again.ts";
import type { Opened } from "../../api/contract/respondents.ts";
import type { Saver } from "./saver.ts";
import { moreOf } from "./screens.ts";
import { Texts } from "./texts.ts";

/**
 * The library's model of a story's questions, each on a page of its own, with the answers so far; what changes in it is saved.
 * @param other which further story is asked about: on all its pages, and saved in its own place
 */
export function makeModel(opened: Opened, saver: Saver, other?: OtherStory): Model {
  const t = new Texts(opened.texts);
  // The library's own Dutch says "u" and is partly machine-made; what can be seen of it here is replaced.
  setupLocale({
    localeCode: "nl",
    nativeName: "Nederlands",
    englishName: "Dutch",
    strings: { requiredError: t.say("error.answer"), emptySurvey: "", completingSurvey: "" },
  });
  const json = opened.questionnaire.json as unknown as SurveyJson;
  const model = new Model(oneByOne(other ? askedAgain(json) : json));
  model.locale = "nl";
  model.showNavigationButtons = "none";
  model.showPageTitles = false;
  model.onGetTitleTagName.add((_, title) => {
    const { questions } = (title.element as Question).page as PageModel;
    title.tagName = questions.length > 1 ? "h2" : "h1";
  });
  model.autoFocusFirstQuestion = false;
  model.textUpdateMode = "onTyping";
  model.clearInvisibleValues = "none";
  model.showCompletePage = false;
  const first = model.pages[0] as PageModel | undefined;
  // What was answered on the server's own page keeps its place in the data, for conditions and for sending.
  if (!other && first && model.pages.length > 1) first.visible = false;
  // Merged, not set: the least permission stays chosen until somebody chooses otherwise.
  const { more: _, ...own } = saver.answers();
  model.mergeData(other ? (moreOf(saver)[other] ?? {}) : own);
  for (const question of model.getAllQuestions()) question.valueName = question.name;
  model.onValueChanged.add((_, change) => {
    const value: unknown = change.value;
    if (!other) return saver.set(change.name, value);
    const { [change.name]: __, ...rest } = moreOf(saver)[other] ?? {};
    const story = value === undefined || value === "" ? rest : { ...rest, [change.name]: value };
    saver.set("more", { ...moreOf(saver), [other]: story });
  });
  (model as unknown as { texts: Texts }).texts = t;
  return model;
}

export interface SurveyJson {
  pages: {
    name: string;
    description?: string;
    elements: { name: string; description?: string; once?: boolean }[];
  }[];
}

/** The screens of pages that had several questions, before each had a page of its own. */
export const takenApart = ({ pages }: SurveyJson): Set<string> =>
  new Set(
    pages
      .slice(1)
      .filter(({ elements }) => elements.length > 1)
      .flatMap((page) => page.elements.map(({ name }) => `${page.name}-${name}`)),
  );

/** One question at a time: every question after the story on a page of its own, under its page's title. */
function oneByOne(json: SurveyJson): SurveyJson {
  const [first, ...rest] = json.pages;
  const apart = rest.flatMap((page) =>
    page.elements.map((question) => ({
      ...page,
      name: `${page.name}-${question.name}`,
      // Below its question, where it is read with it.
      description: undefined,
      elements: [{ description: page.description, ...question }],
    })),
  );
  return { ...json, pages: [...(first ? [first] : []), ...apart] };
}
