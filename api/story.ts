import type { Tx } from "../db/client.ts";
import { findAnswers, findStory, lockStory } from "../db/queries/stories.ts";
import type { StoryFacts } from "./contract/stories.ts";
import { Problem } from "./problem.ts";
import { answersInWords, feelingsInWords } from "./words.ts";

/** The story, locked for this transaction. */
export async function locked(tx: Tx, id: string) {
  const story = await lockStory(tx, id);
  if (!story) throw new Problem("not-found");
  return story;
}

/** Everything about a story but its words, and the questionnaire it was given with. */
export async function factsOf(tx: Tx, id: string): Promise<{ facts: StoryFacts; json: unknown }> {
  const found = await findStory(tx, id);
  if (!found) throw new Problem("not-found");
  const { responseId: _, signal, recording, ...rest } = found;
  const answered = await findAnswers(tx, id);
  const json = answered?.json;
  const facts = {
    ...rest,
    signal: signal?.level ? signal : null,
    recording: recording?.state ? recording : null,
    feelings: feelingsInWords(json, found.feelings),
    significations: answersInWords(json, answered?.answers ?? {}),
  };
  return { facts: facts as StoryFacts, json };
}
