import type { SentenceVectors } from "../../analysis/themes/meaning.ts";
import { type CodedPassage, nearestInMeaning, type SuggestedPassage } from "../../analysis/themes/meaning.ts";
import { record } from "../../db/queries/audit.ts";
import { ownStories } from "../../db/queries/models.ts";
import { latestVersion } from "../../db/queries/stories.ts";
import { codebookVersion, openPassages, setLike } from "../../db/queries/suggestions.ts";
import { mostOwnStories } from "../engine.ts";
import type { LongStep } from "./step.ts";

interface Material {
  vectors: SentenceVectors;
  storyId: string;
  suggested: SuggestedPassage[];
  coded: CodedPassage[];
}

/**
 * story.themes-suggested -> beside each suggestion the region's own coding that is nearest in meaning, where the words alone
 * found another or none. Off unless SENTENCE_VECTORS_FILE is set.
 */
export const compareMeaning: LongStep<Material, Map<string, string>> = {
  name: "compare-meaning",
  text: "safe",
  async gather(tx, { vectors }, acting, storyId) {
    const version = vectors && (await latestVersion(tx, storyId));
    if (!version) return null;
    const suggested = (await openPassages(tx, version.id)).map(({ start, end, ...one }) => ({
      ...one,
      words: version.text.slice(start, end),
    }));
    if (suggested.length === 0) return null;
    const stories = await ownStories(tx, await codebookVersion(tx, acting.regionId), mostOwnStories);
    const coded = stories.flatMap(({ id, text, codes }) =>
      codes.map(({ start, end, ...code }) => ({ ...code, storyId: id, words: text.slice(start, end) })),
    );
    return coded.length === 0 ? null : { vectors, storyId, suggested, coded };
  },
  work: ({ vectors, storyId, suggested, coded }, signal) =>
    nearestInMeaning(suggested, coded, storyId, vectors, signal),
  async save(tx, _services, acting, storyId, _material, nearest) {
    if (nearest.size === 0) return;
    await setLike(tx, nearest);
    await record(tx, acting, {
      action: "suggestions.compared",
      subject: `story:${storyId}`,
      detail: { compared: nearest.size },
    });
  },
};
