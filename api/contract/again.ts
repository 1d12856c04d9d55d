/** The second and third story of a sitting: their number is also their key in `answers.more`. */
export const otherStories = ["2", "3"] as const;
export type OtherStory = (typeof otherStories)[number];
/** All stories of a sitting, by their number. */
export const storyNumbers = ["1", ...otherStories] as const;
export type StoryNumber = (typeof storyNumbers)[number];

/**
 * What is asked about each further story: the whole questionnaire but what is asked once in a sitting. Shared with the
 * phone, which must not carry the schemas along.
 */
export function askedAgain<J extends { pages: { elements: { once?: boolean | undefined }[] }[] }>(
  json: J,
): J {
  const pages = json.pages
    .map((page) => ({ ...page, elements: page.elements.filter((question) => !question.once) }))
    .filter((page) => page.elements.length > 0);
  return { ...json, pages };
}
