import type { Acting } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import { keepUnchanged } from "../../db/queries/identifiers.ts";
import {
  findRecording,
  heardLately,
  recordingBlocks,
  saveSpoken,
  setHeard,
} from "../../db/queries/recordings.ts";
import { reportSignal } from "../../db/queries/signals.ts";
import { rawText, setStatus } from "../../db/queries/stories.ts";
import type { RecordingDetail, RecordingState } from "../contract/recordings.ts";
import type { SoundKind } from "../contract/sound.ts";
import type { SignalLevel } from "../contract/stories.ts";
import { follow } from "../journey.ts";
import { Problem } from "../problem.ts";
import { type Services, today, write } from "../services.ts";
import { locked } from "../story.ts";
import { unpackSound } from "./sound.ts";

/**
 * The people who listen: researchers, who type it out, and safeguarding. A voice is recognisable, so a recording is as raw
 * as the story's own words.
 */

/** What there is to listen to. @throws Problem not-found when the story has no sound (any more) */
export function recordingOf(services: Services, acting: Acting, storyId: string): Promise<RecordingDetail> {
  return services.db.inRegion(acting, async (tx) => {
    const found = await findRecording(tx, storyId);
    if (!found) throw new Problem("not-found");
    const { pieces } = unpackSound(services.config.recordingKeys, acting.regionId, storyId, {
      keyId: found.keyId,
      blocks: await recordingBlocks(tx, storyId),
    });
    return {
      seconds: found.seconds,
      state: found.state,
      pieces: pieces.map(({ mime, ms }) => ({ mime, seconds: ms / 1000 })),
    };
  });
}

/** One piece of a recording. Who listens is written down, once in ten minutes. @throws Problem not-found */
export function listen(
  services: Services,
  acting: Acting,
  storyId: string,
  piece: number,
): Promise<{ mime: SoundKind; bytes: Uint8Array }> {
  return services.db.inRegion(acting, async (tx) => {
    const found = await findRecording(tx, storyId);
    const sound =
      found &&
      unpackSound(services.config.recordingKeys, acting.regionId, storyId, {
        keyId: found.keyId,
        blocks: await recordingBlocks(tx, storyId),
      }).pieces[piece];
    if (!sound) throw new Problem("not-found");
    const subject = `story:${storyId}`;
    if (!(await heardLately(tx, acting.actor, subject)))
      await record(tx, acting, { action: "recording.heard", subject });
    return sound;
  });
}

/**
 * Somebody listened and judges whether help is needed: the machine cannot, before the words are there.
 * @param accountId who listened
 * @param signal "none", or the level at which two people have to decide
 */
export function judgeHeard(
  services: Services,
  acting: Acting,
  accountId: string,
  storyId: string,
  signal: SignalLevel | "none",
): Promise<RecordingState> {
  return services.db.inRegion(acting, async (tx) => {
    await locked(tx, storyId);
    const found = await findRecording(tx, storyId);
    if (!found) throw new Problem("not-found");
    await setHeard(tx, storyId);
    if (signal !== "none")
      await reportSignal(tx, acting.regionId, storyId, {
        accountId,
        level: signal,
        passage: null,
        pointed: false,
        on: today(services),
      });
    await record(tx, acting, {
      action: signal === "none" ? "recording.judged" : "signal.raised",
      subject: `story:${storyId}`,
      detail: signal === "none" ? {} : { level: signal, by: "listener" },
    });
    return found.state === "typed" ? "typed" : "heard";
  });
}

/**
 * Saves what was told aloud as the story's words, after what was written; the steps then read it as they read any story.
 * Until the story is approved it can be typed again: what was marked in words that stay keeps its mark.
 */
export async function typeOut(
  services: Services,
  acting: Acting,
  storyId: string,
  spoken: string,
): Promise<void> {
  await write(services, acting, async (tx) => {
    const story = await locked(tx, storyId);
    const before = await rawText(tx, storyId);
    if (!before || !(await findRecording(tx, storyId))) throw new Problem("not-found");
    if (story.status !== "review" && story.status !== "received") throw new Problem("conflict");
    await saveSpoken(tx, storyId, spoken, today(services));
    const after = await rawText(tx, storyId);
    await keepUnchanged(tx, storyId, before.text, after?.text ?? "");
    await setStatus(tx, storyId, "received");
    await record(tx, acting, {
      action: "story.typed-out",
      subject: `story:${storyId}`,
      jobs: follow("story.received", storyId),
    });
  });
}
