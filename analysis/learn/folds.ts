import type { LabelledStory } from "../types.ts";

/** Who wrote a labelled story, as far as the file says. */
export function writerOf(story: Pick<LabelledStory, "id" | "writer">): string | undefined {
  return story.writer ?? /^([A-Z]+\d*)-/.exec(story.id)?.[1];
}

/** Groups in order of first appearance, dealt over the folds; without groups, stories are dealt one by one. */
export function foldsOf(
  stories: readonly { group?: string | undefined }[],
  count: number,
  folds: number,
): Int32Array {
  const groups = new Map<string, number>();
  const fold = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const group = stories[i]!.group ?? `#${i}`;
    if (!groups.has(group)) groups.set(group, groups.size);
  }
  const enough = groups.size >= folds;
  for (let i = 0; i < count; i++)
    fold[i] = enough ? groups.get(stories[i]!.group ?? `#${i}`)! % folds : i % folds;
  return fold;
}
