import type { Acting, Tx } from "../../db/client.ts";
import { draftParts, heldTake, insertRecording } from "../../db/queries/recordings.ts";
import { type StoryNumber, storyNumbers } from "../contract/again.ts";
import type { Spoken } from "../contract/recordings.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { openSound } from "./seal.ts";
import { packSound, type Sound } from "./sound.ts";

/** Whether stories can be spoken here at all. */
export const canSpeak = ({ config }: Pick<Services, "config">) => config.recordingKeys.length > 0;

/** Where a part belongs, for its seal. */
export const partPlace = (draft: string, take: string, piece: number, n: number) =>
  `draft/${draft}/${take}/${piece}/${n}`;

/**
 * The whole recordings that a draft holds, by story, as far as the phone says that they go. What more there is (a part that was sent
 * after "klaar") is left behind.
 * @throws Problem recording-missing when a part has not arrived, or the story has another recording
 */
export async function collect(
  tx: Tx,
  keys: readonly string[],
  acting: Acting,
  told: Partial<Record<StoryNumber, Spoken | undefined>>,
): Promise<Map<StoryNumber, Sound>> {
  const all = new Map<StoryNumber, Sound>();
  for (const story of storyNumbers) {
    const spoken = told[story];
    if (spoken) all.set(story, await soundOf(tx, keys, acting, story, spoken));
  }
  return all;
}

async function soundOf(
  tx: Tx,
  keys: readonly string[],
  acting: Acting,
  story: StoryNumber,
  { take, parts }: Spoken,
): Promise<Sound> {
  if ((await heldTake(tx, acting, story)).take !== take) throw new Problem("recording-missing");
  const found = await draftParts(tx, acting, story);
  return {
    pieces: parts.map((count, piece) => {
      const own = found.filter((one) => one.piece === piece && one.n < count);
      // In order and each once, as the table's key has it: then as many as there should be means all of them.
      if (own.length !== count) throw new Problem("recording-missing");
      return {
        mime: own[0]!.mime,
        ms: own.reduce((sum, { ms }) => sum + ms, 0),
        bytes: Buffer.concat(
          own.map((one) =>
            openSound(keys, acting.regionId, partPlace(acting.draft ?? "", take, piece, one.n), one),
          ),
        ),
      };
    }),
  };
}

/** Puts a recording with its story: sealed anew, so that not even its ciphertext is that of the draft. */
export async function keepWithStory(
  tx: Tx,
  keys: readonly string[],
  acting: Acting,
  storyId: string,
  sound: Sound,
): Promise<void> {
  const ms = sound.pieces.reduce((sum, piece) => sum + piece.ms, 0);
  await insertRecording(tx, acting, storyId, {
    seconds: Math.max(1, Math.ceil(ms / 10_000)) * 10,
    ...packSound(keys, acting.regionId, storyId, sound),
  });
}
