import type { Tx } from "../db/client.ts";
import { findCoding } from "../db/queries/codings.ts";
import { planOf } from "../db/queries/passes.ts";
import { type LockedStory, lockStory } from "../db/queries/stories.ts";
import { follow } from "./journey.ts";
import { sightOf, waitsForColleague } from "./passes.ts";
import { Problem } from "./problem.ts";

/** The story, locked, if this researcher can code it now. */
export async function codable(tx: Tx, id: string, accountId: string): Promise<LockedStory> {
  const story = await lockStory(tx, id);
  if (!story) throw new Problem("not-found");
  if (story.status !== "approved" && story.status !== "coded") throw new Problem("conflict");
  if (waitsForColleague(await planOf(tx, id), accountId)) throw new Problem("waits-for-colleague");
  return story;
}

/** A coding with its story, locked. What another is coding blindly does not exist for this researcher. */
export async function codingOf(tx: Tx, id: string, accountId: string) {
  const before = await findCoding(tx, id);
  if (!before) throw new Problem("not-found");
  const story = await lockStory(tx, before.storyId);
  const coding = await findCoding(tx, id);
  if (!story || !coding) throw new Problem("not-found");
  if (coding.coderId !== accountId && !sightOf(await planOf(tx, story.id)).others)
    throw new Problem("not-found");
  return { coding, story: await codable(tx, story.id, accountId) };
}

/** A coded story counts already, so its group's summary changes with every coding. */
export function changed(story: LockedStory) {
  return story.status === "coded" ? follow("group.changed", story.group) : [];
}
