import { createHash, timingSafeEqual } from "node:crypto";
import type { Tx } from "../../db/client.ts";
import {
  claimTake,
  draftParts,
  draftSize,
  dropTake,
  heldTake,
  insertPart,
} from "../../db/queries/recordings.ts";
import { mayStore } from "../consent.ts";
import type { StoryNumber } from "../contract/again.ts";
import { type Held, largestRecording } from "../contract/recordings.ts";
import { largestPart, longest, partLength, type SoundKind } from "../contract/sound.ts";
import { Problem } from "../problem.ts";
import { draftUntil, type Link, withOpenLink } from "../respondent.ts";
import type { Services } from "../services.ts";
import { canSpeak, partPlace } from "./keep.ts";
import { openSound, sealSound } from "./seal.ts";
import { beginsAs } from "./sound.ts";

/** A part of a recording as the phone sends it. */
export interface SentPart {
  story: StoryNumber;
  take: string;
  piece: number;
  n: number;
  ms: number;
  mime: SoundKind | null;
  /** `sha-256=:<base64>:` (RFC 9530) */
  digest: string | undefined;
  bytes: Uint8Array;
}

/**
 * Keeps a part of a story's recording with the draft, sealed. Parts come in any order, and the same part again changes nothing.
 * @throws Problem recording-kind, recording-broken (send it again), too-large, or conflict: another recording, or another
 *   part under this number, was first
 */
export async function savePart(services: Services, typed: string, part: SentPart): Promise<void> {
  const { mime, bytes } = part;
  if (!mime) throw new Problem("recording-kind");
  if (bytes.length === 0) throw new Problem("recording-broken");
  if (bytes.length > largestPart) throw new Problem("too-large");
  if (!matches(part.digest, bytes)) throw new Problem("recording-broken");
  if (part.n === 0 && !beginsAs(mime, bytes)) throw new Problem("recording-kind");
  const keys = services.config.recordingKeys;
  await onDraft(services, typed, async (tx, link) => {
    const { acting, invitation } = link;
    const { story, take, piece, n, ms } = part;
    // From here on others who send for this draft wait for this transaction.
    const from = { ...invitation, expiresOn: draftUntil(invitation) };
    const ours = await claimTake(tx, acting, story, take, from);
    if (!ours) throw new Problem("conflict");
    const place = partPlace(acting.draft ?? "", take, piece, n);
    const [known] = await draftParts(tx, acting, story, piece, n);
    if (known) {
      if (!Buffer.from(bytes).equals(openSound(keys, acting.regionId, place, known)))
        throw new Problem("conflict");
      return;
    }
    const size = await draftSize(tx, acting, story);
    // The phone stops by itself at five minutes; its clock may be a little behind.
    if (size.bytes + bytes.length > largestRecording || size.ms + ms > longest + 2 * partLength)
      throw new Problem("too-large");
    const sealed = sealSound(keys, acting.regionId, place, bytes);
    await insertPart(tx, acting, story, { piece, n, mime, ms, ...sealed });
  });
}

/** What the server has of the recording of a story in this link's draft. */
export function heldParts(services: Services, typed: string, story: StoryNumber): Promise<Held> {
  return onDraft(services, typed, async (tx, { acting }) => {
    const { take, parts } = await heldTake(tx, acting, story);
    const pieces: Held["pieces"] = [];
    for (const { piece, n, mime, ms } of parts) {
      if (pieces.at(-1)?.piece !== piece) pieces.push({ piece, mime, ms: 0, parts: [] });
      const one = pieces.at(-1)!;
      one.parts.push(n);
      one.ms += ms;
    }
    return { take, pieces };
  });
}

/** One piece of it, to listen to on another device. @throws Problem not-found */
export function heldPiece(
  services: Services,
  typed: string,
  story: StoryNumber,
  piece: number,
): Promise<{ mime: SoundKind; bytes: Uint8Array }> {
  return onDraft(services, typed, async (tx, { acting }) => {
    const { take } = await heldTake(tx, acting, story);
    const parts = take ? await draftParts(tx, acting, story, piece) : [];
    if (!take || !parts[0]) throw new Problem("not-found");
    const keys = services.config.recordingKeys;
    return {
      mime: parts[0].mime,
      bytes: Buffer.concat(
        parts.map((one) =>
          openSound(keys, acting.regionId, partPlace(acting.draft ?? "", take, piece, one.n), one),
        ),
      ),
    };
  });
}

/** Throws a recording on its way away; again changes nothing. */
export function dropHeld(services: Services, typed: string, take: string): Promise<void> {
  return onDraft(services, typed, (tx, { acting }) => dropTake(tx, acting, take));
}

function onDraft<T>(services: Services, typed: string, work: (tx: Tx, link: Link) => Promise<T>): Promise<T> {
  if (!canSpeak(services)) throw new Problem("recording-off");
  return withOpenLink(services, typed, {}, (tx, link) => {
    mayStore(link.invitation);
    return work(tx, link);
  });
}

function matches(digest: string | undefined, bytes: Uint8Array): boolean {
  const [, base64] = digest?.match(/^sha-256=:([A-Za-z0-9+/]{43}=):$/) ?? [];
  if (!base64) return false;
  return timingSafeEqual(Buffer.from(base64, "base64"), createHash("sha256").update(bytes).digest());
}
