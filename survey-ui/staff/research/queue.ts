import { useCallback, useMemo } from "react";
import type { NextStories, StoryList, StoryStatus } from "../../../api/contract/stories.ts";
import { send, useApi } from "../../parts/index.ts";
import { whyText } from "./words.ts";

/** The filters of the list that travel along in the address while somebody works through a queue. */
export const filterNames = ["provider", "segment", "wave", "theme", "signal", "words"] as const;

/** The filter part of an address, with its question mark; empty when nothing is filtered. */
export function filtersOf(search: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of filterNames) {
    const value = search.get(name);
    if (value) kept.set(name, value);
  }
  const text = kept.toString();
  return text ? `?${text}` : "";
}

/**
 * The work that comes after this story in a queue: the next on the list, else the first.
 * @returns next story's id or null when this was the last (or is not known yet), how many wait, and `ask`, which waits for
 *   the answer: fast keys are sooner than a list
 */
export function useQueue(
  status: StoryStatus,
  storyId: string,
  search: URLSearchParams,
): { next: string | null; waiting: number | null; ask: () => Promise<string | null> } {
  const filters = filtersOf(search);
  const path = `/api/stories${filters ? `${filters}&` : "?"}status=${status}`;
  const list = useApi<StoryList>(path, undefined, { keep: true });
  const ask = useCallback(
    async () => nextIn(list.data ?? (await send<StoryList>("GET", path)), storyId),
    [list.data, path, storyId],
  );
  return useMemo(
    () => ({
      next: list.data ? nextIn(list.data, storyId) : null,
      waiting: list.data?.total ?? null,
      ask,
    }),
    [list.data, storyId, ask],
  );
}

function nextIn(list: StoryList, storyId: string): string | null {
  const ids = list.rows.map((row) => row.id);
  return ids[ids.indexOf(storyId) + 1] ?? ids.find((id) => id !== storyId) ?? null;
}

/**
 * The story that is best coded after this one, as the server chooses it: uncertain, a rare theme, the holdout, or a
 * second pass. @param storyId the story that is open now; null on the list
 */
export function useNextToCode(
  storyId: string | null,
  search: URLSearchParams,
): {
  next: NextStories["next"];
  waiting: number | null;
  refresh: () => Promise<void>;
  /** The next story, waited for when it is not known yet. */
  ask: () => Promise<NextStories["next"]>;
} {
  const asked = new URLSearchParams(filtersOf(search));
  if (storyId) asked.set("but", storyId);
  const text = asked.toString();
  const path = `/api/stories/next${text ? `?${text}` : ""}`;
  const answer = useApi<NextStories>(path, undefined, { keep: true });
  const known = answer.data;
  return {
    next: known?.next ?? null,
    waiting: known?.waiting ?? null,
    refresh: answer.reload,
    ask: async () => (known ?? (await send<NextStories>("GET", path))).next,
  };
}

/** Where a story is coded, with the list's filters, and why it was chosen as the history's state. */
export function codingPlace(
  next: NonNullable<NextStories["next"]>,
  search: URLSearchParams,
): [string, { state: { why: string } }] {
  return [`/verhalen/${next.id}/coderen${filtersOf(search)}`, { state: { why: whyText(next) } }];
}
