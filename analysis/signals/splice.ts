import { random } from "../learn/random.ts";
import { sentences } from "../text/sentences.ts";
import type { SignalLevel, Span } from "../types.ts";

/** What a text needs to have for it. */
interface Spliceable {
  id: string;
  text: string;
  signal: SignalLevel;
  evidence?: readonly Span[] | undefined;
}

/**
 * Short texts told within ordinary stories: the cry is half a sentence in a text about something else, which no coded story
 * shows, as those who write a story with a signal write it around that signal. Each stands between two sentences of a story without a
 * signal, and belongs to the writer of the short text. Deterministic.
 *
 * @param short texts written by themselves, with and without a signal
 * @param carriers stories without a signal
 */
export function splice<Story extends Spliceable>(
  short: readonly Story[],
  carriers: readonly Spliceable[],
  seed: number,
): Story[] {
  if (carriers.length === 0) return [];
  const chance = random(seed);
  return short.map((cry) => {
    const around = carriers[Math.floor(chance() * carriers.length)]!.text;
    const ends = [0, ...sentences(around).map(({ end }) => end)];
    const at = ends[Math.floor(chance() * ends.length)]!;
    const before = at > 0 ? `${around.slice(0, at).trimEnd()} ` : "";
    const told = /[.!?]$/.test(cry.text) ? cry.text : `${cry.text}.`;
    const after = around.slice(at).trimStart();
    return {
      ...cry,
      id: `${cry.id}-verteld`,
      text: `${before}${told}${after ? ` ${after}` : ""}`,
      evidence:
        cry.signal === "none" ? undefined : [{ start: before.length, end: before.length + told.length }],
    };
  });
}
