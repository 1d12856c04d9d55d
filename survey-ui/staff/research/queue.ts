import { useMemo } from "react";
import type { NextStories, StoryList, StoryStatus } from "../../../api/contract/stories.ts";
import { useApi } from "../../parts/index.ts";

/** The filters of the list that travel along in the address while somebody works through a queue. */
export const filterNames = ["provider", "segment", "wave", "theme", "signal"] as const;

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
 * @returns next story's id or null when this was the last, and how many wait
 */
export function useQueue(
  status: StoryStatus,
  storyId: string,
  search: URLSearchParams,
): { next: string | null; waiting: number | null; refresh: () => Promise<void> } {
  const filters = filtersOf(search);
  const list = useApi<StoryList>(`/api/stories${filters ? `${filters}&` : "?"}status=${status}`, undefined, {
    keep: true,
  });
  const { reload: refresh } = list;
  return useMemo(() => {
    if (!list.data) return { next: null, waiting: null, refresh };
    const ids = list.data.rows.map((row) => row.id);
    const at = ids.indexOf(storyId);
    const next = ids[at + 1] ?? ids.find((id) => id !== storyId) ?? null;
    return { next, waiting: list.data.total, refresh };
  }, [list.data, storyId, refresh]);
}

/**
 * The story that is best coded after this one, as the server chooses it: uncertain, a rare theme, the holdout, or a
 * second pass. @param storyId the story that is open now; null on the list
 */
export function useNextToCode(
  storyId: string | null,
  search: URLSearchParams,
): { next: NextStories["next"]; waiting: number | null; refresh: () => Promise<void> } {
  const asked = new URLSearchParams(filtersOf(search));
  if (storyId) asked.set("but", storyId);
  const text = asked.toString();
  const answer = useApi<NextStories>(`/api/stories/next${text ? `?${text}` : ""}`, undefined, { keep: true });
  return { next: answer.data?.next ?? null, waiting: answer.data?.waiting ?? null, refresh: answer.reload };
}
