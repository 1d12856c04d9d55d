import type { GroupStory, Shown } from "../summary/publish.ts";

/** A coded story as the rule for the table sees it; never the words themselves. */
export interface Told extends Omit<GroupStory, "state" | "everPublished"> {
  /** Its provider, segment and wave. */
  group: string;
  /** Its teller allows it to be read at a table, and a researcher released it. */
  released: boolean;
}

/**
 * Which stories may lie on the table of a duidingssessie, and with which codes. Whoever prepares sessions sees every set
 * this gives, of any provider and segment, week after week, and may compare them with each other and with the overview.
 *
 * 1. Groups. Only stories of published groups. Those of several small providers together would be a crowd for a while:
 *    as soon as all but one of them are published, what lay there before without what lies on their own tables is the
 *    last one's, and no rule that looks at today alone can know which will be published later.
 * 2. Days. Only of tellers who count in a batch. Otherwise the one story that lies there since last week would be of
 *    whoever told last week; now it is of one of all the tellers of a batch. Those of a dissolved batch count no more.
 * 3. Codes. A story is drawn by, and named after, what its group's overview shows, and never more stories than the
 *    figure there: else the cards could be counted where the overview hides the count. The batches that went out first
 *    go first, since what still waits to be shown is in the newest. Who does not count takes no place from who does.
 *
 * What is not protected: what somebody makes of the words on the cards; how many of the stories that may not be read
 * said so, which is a shown figure without the cards; that a story on a card was withdrawn (its card is gone).
 * @param stories every coded story of the groups asked for, released or not
 * @param published of each group that may be shown now, the counts that may be
 * @returns codes by the id of the story
 */
export function mayLie(
  stories: Told[],
  published: Map<string, Shown["counts"]>,
): Map<string, GroupStory["codes"]> {
  const counting = new Set(stories.filter((story) => story.batch !== null).map((story) => story.teller));
  const named = new Map<string, number>();
  const lying = new Map<string, GroupStory["codes"]>();
  for (const story of [...stories].sort(byBatch)) {
    const counts = published.get(story.group);
    if (!counts || !counting.has(story.teller)) continue;
    const codes = story.codes.filter(({ theme, valence }) => {
      const cell = `${story.group} ${theme} ${valence}`;
      const place = (named.get(cell) ?? 0) + 1;
      named.set(cell, place);
      return place <= (counts[theme]?.[valence] ?? 0);
    });
    if (story.released) lying.set(story.id, codes);
  }
  return lying;
}

/** The earliest batch first, what is in none last; ids are random, so within a batch their order says nothing. */
function byBatch(a: Told, b: Told): number {
  const [first, second] = [a, b].map((story) => story.batch ?? Number.POSITIVE_INFINITY) as [number, number];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
