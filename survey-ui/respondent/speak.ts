import type { OtherStory, StoryNumber } from "../../api/contract/again.ts";
import { keepSound, ofStory, soundOf, storyNumbers } from "./device.ts";
import { byId, el, fetchOnce } from "./dom.ts";
import {
  address,
  discardSound,
  holdSound,
  isSoundSent,
  meetServer,
  releaseSound,
  sendSound,
  soundHeld,
} from "./sound.ts";
import type { Recorder } from "./voice.ts";

export interface Speaking {
  /** How long a story's recording is, in ms; 0 where there is none, 1 where nobody can tell yet how long it is. */
  ms(story: StoryNumber): number;
  /** This device has looked which recordings there are. */
  known: Promise<unknown>;
  /**
   * Offers to speak a further story, where this browser can.
   * @param place hidden, with a button in it
   * @returns what takes the offer away again
   */
  offer(story: OtherStory, place: HTMLElement): () => void;
  /** What was being spoken when an offer was taken away is kept by now. */
  settled(): Promise<void>;
  /** Throws a story's recording away. */
  discard(story: OtherStory): Promise<void>;
  /** Closes the microphone; from then on no sound is made or sent, until `release`. */
  hold(): Promise<void>;
  release(): void;
  /** Closes the microphone, sends what was spoken, and holds it as `hold` does. @returns whether the server has all of it */
  handOver(): Promise<boolean>;
  /** @returns what stops the listening */
  on(listener: (story: StoryNumber, ms: number) => void): () => void;
}

/**
 * Offers to speak instead of type, where this browser can record. The recorder itself comes when somebody asks for it,
 * or has a recording already.
 * @param voice where its script and sheet are; nothing on a server where nobody can speak
 * @param texts fetches the words it needs
 * @param spoken of which stories the server had a recording when it made the page
 */
export function offerSpeaking(
  code: string,
  voice: { script?: string; sheets: string[] } | undefined,
  texts: () => Promise<Record<string, string>>,
  spoken: StoryNumber[],
): Speaking {
  const lengths = new Map<StoryNumber, number>(spoken.map((story) => [story, 1]));
  const listeners = new Set<(story: StoryNumber, ms: number) => void>();
  const ms = (story: StoryNumber) => lengths.get(story) ?? 0;
  const changed = (story: StoryNumber, now: number) => {
    lengths.set(story, now);
    for (const listener of listeners) listener(story, now);
  };
  const known = Promise.all(
    storyNumbers.map(async (story) => {
      const of = ofStory(code, story);
      // Spoken on another device: from now on known here, and on its way with the story.
      const heard = !spoken.includes(story) || (await meetServer(of));
      const found = (await soundOf(of)).reduce((sum, part) => sum + part.ms, 0);
      if (heard || found > 0) changed(story, found);
    }),
  );
  let ending: Promise<unknown> = known;
  const recorders = new Set<Recorder>();
  const quiet = () => Promise.all([ending, ...[...recorders].map((one) => one.end())]);
  const hold = async () => {
    const held = holdSound();
    await quiet();
    await held;
  };

  const can = "MediaRecorder" in window && navigator.mediaDevices?.getUserMedia !== undefined;
  const offer = (story: StoryNumber, place: HTMLElement) => {
    const button = place.querySelector("button");
    if (!button || !voice?.script || !can) return () => {};
    const { script, sheets } = voice;
    let recorder: Recorder | undefined;
    let gone = false;
    const load = async (asked: boolean) => {
      button.setAttribute("aria-busy", "true");
      try {
        const [module, words] = await Promise.all([
          import(/* @vite-ignore */ script) as Promise<typeof import("./voice.ts")>,
          texts(),
          // The last words of an earlier visit to this story are counted along.
          ending,
          ...sheets.map((href) => fetchOnce("stylesheet", href)),
        ]);
        if (gone) return;
        const hands = { el, keepSound, soundOf, sendSound, discardSound, meetServer, address, soundHeld };
        recorder = await module.mount(
          place,
          { ...hands, code: ofStory(code, story), texts: words, changed: (now) => changed(story, now) },
          asked,
        );
        if (gone) await recorder.leave();
        else recorders.add(recorder);
      } finally {
        button.removeAttribute("aria-busy");
      }
    };
    const begin = (asked: boolean) => void load(asked).catch(() => {});
    place.hidden = false;
    button.addEventListener("click", () => begin(true));
    void known.then(() => ms(story) > 0 && !gone && begin(false));
    return () => {
      gone = true;
      if (!recorder) return;
      recorders.delete(recorder);
      ending = Promise.all([ending, recorder.leave()]);
    };
  };
  const first = byId("voice");
  if (first) offer("1", first);
  return {
    ms,
    known,
    offer,
    settled: () => ending.then(() => {}),
    hold,
    release: releaseSound,
    async handOver() {
      await quiet();
      const all = storyNumbers.map((story) => ofStory(code, story));
      for (const of of all) await sendSound(of);
      await hold();
      return (await Promise.all(all.map(isSoundSent))).every(Boolean);
    },
    async discard(story) {
      const of = ofStory(code, story);
      const [part] = await soundOf(of);
      changed(story, 0);
      if (part) await discardSound(of, part.take);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
