import type { Model, PageModel } from "survey-core";
import { type OtherStory, otherStories } from "../../api/contract/again.ts";
import type { More } from "./merge.ts";
import type { Saver } from "./saver.ts";

/** One screen: a question, of the story or of a further one. */
export interface Screen {
  name: string;
  page: PageModel;
  model: Model;
  other?: OtherStory;
}

/** The name of the last screen, beside those of the pages. */
export const review = "review";

export const nameOf = (page: PageModel, other?: OtherStory) => (other ? `${other}/${page.name}` : page.name);
export const asksStory = (page: PageModel) => page.getQuestionByName("story") !== null;
export const moreOf = (saver: Saver) => (saver.answers().more ?? {}) as More;
export const othersIn = (saver: Saver) => otherStories.filter((other) => moreOf(saver)[other]);
export const hasWords = (saver: Saver, other: OtherStory) =>
  String(moreOf(saver)[other]?.story ?? "").trim() !== "";

const namesOf = (screens: Screen[]) => [...screens.map(({ name }) => name), review];

/** Whether a screen lies further than any that was reached. */
export function isFurther(saver: Saver, screens: Screen[], name: string): boolean {
  const names = namesOf(screens);
  return names.indexOf(name) > names.indexOf(saver.reached() ?? "");
}

/**
 * Where somebody was who comes back: at the furthest screen that this device knows of, and at least, by the answers, at the
 * first after the last answer, or at a further story, of which the words may not be all there yet.
 * @returns the names of the screens up to there
 */
export function wayBack(saver: Saver, screens: Screen[]): string[] {
  const isAnswered = ({ page, other }: Screen) =>
    page.questions.some(({ name }) => name in (other ? (moreOf(saver)[other] ?? {}) : saver.answers()));
  const last = screens.reduce((to, screen, i) => (isAnswered(screen) ? i : to), -1);
  const telling = screens[last]?.other && asksStory(screens[last].page);
  const names = namesOf(screens);
  return names.slice(0, Math.max(last + (telling ? 1 : 2), names.indexOf(saver.reached() ?? "") + 1));
}
