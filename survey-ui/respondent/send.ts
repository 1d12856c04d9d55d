import type { StoryNumber } from "../../api/contract/again.ts";
import { forget, type Kept, keep, ofStory, storyNumbers } from "./device.ts";
import { type SoundSent, sendSound, sendSoundAgain, spokenOf } from "./sound.ts";

/** How sending ended: the receipt, or what the server said no to (`problem`, and the fields it named) … */
export type Completed =
  | { receipt: string }
  | { problem: string; fields: { path: string; message: string }[] }
  /** … or not yet: nothing went out ("waiting"), or nobody can tell whether it arrived ("unsure"). */
  | { waiting: "waiting" | "unsure" };

/**
 * Sends a kept story once, and writes on the device how that went before and after, so that a phone that dies at any
 * moment knows next time what may be on the server. Used by the page, and by the service worker while none is open.
 * @param given with the receipt it is sent under: the server takes a story with the same receipt once
 */
export async function send(given: Kept): Promise<Completed> {
  const { code, answers, receipt } = given;
  if (navigator.onLine === false && given.sending !== "unsure") {
    await keep({ ...given, sending: "waiting" });
    return { waiting: "waiting" };
  }
  // Recordings go first, as far as they have not gone; until they are there nothing is sent.
  let sounds = await soundsOf(given);
  if ((await sendAll(code, sounds, sendSound)) === "later" && given.sending !== "unsure") {
    await keep({ ...given, sending: "waiting" });
    return { waiting: "waiting" };
  }
  await keep({ ...given, sending: "unsure" });
  let reply: Response;
  try {
    const post = () => {
      const { 1: spoken, ...spokenMore } = sounds;
      return fetch(`/api/v/${code}/complete`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ answers, receipt, spoken, spokenMore }),
      });
    };
    reply = await post();
    // The server lacks a part that this device thought was there.
    if (reply.status === 409 && Object.keys(sounds).length > 0) {
      if ((await sendAll(code, sounds, sendSoundAgain)) === "all") {
        sounds = await soundsOf(given);
        reply = await post();
      }
    }
    if (reply.ok) {
      const done = (await reply.json()) as { receipt: string };
      await forget(code);
      return done;
    }
  } catch {
    return { waiting: "unsure" };
  }
  // A server in trouble may have written it all the same.
  if (reply.status >= 500 || reply.status === 429) return { waiting: "unsure" };
  const said = (await reply.json().catch(() => ({}))) as {
    code?: string;
    fields?: { path: string; message: string }[];
  };
  await keep({ ...given, sending: undefined });
  return { problem: said.code ?? "unexpected", fields: said.fields ?? [] };
}

/** Keeps the receipt of a story that has arrived until its link is opened again: it is shown once, and not without words. */
export async function keepReceipt(code: string, receipt: string): Promise<void> {
  await keep({ code, answers: {}, base: {}, seq: 0, receipt, sending: "sent" });
}

type Sounds = Partial<Record<StoryNumber, Awaited<ReturnType<typeof spokenOf>>>>;

/** The recordings that go along; one of a story that was taken away does not. */
async function soundsOf({ code, answers }: Kept): Promise<Sounds> {
  const found: Sounds = {};
  for (const story of storyNumbers) {
    const told = story === "1" || (answers.more as object | undefined)?.[story as never] !== undefined;
    const spoken = told && (await spokenOf(ofStory(code, story)));
    if (spoken) found[story] = spoken;
  }
  return found;
}

async function sendAll(code: string, sounds: Sounds, send: typeof sendSound): Promise<SoundSent> {
  let how: SoundSent = "all";
  for (const story of Object.keys(sounds) as StoryNumber[]) {
    const one = await send(ofStory(code, story));
    if (how !== "later" && one !== "all") how = one;
  }
  return how;
}
