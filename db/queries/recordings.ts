import { and, asc, eq, sql } from "drizzle-orm";
import { type StoryNumber, storyNumbers } from "../../api/contract/again.ts";
import type { RecordingState, Unheard } from "../../api/contract/recordings.ts";
import type { SoundKind } from "../../api/contract/sound.ts";
import type { Acting, Tx } from "../client.ts";
import {
  audit,
  draft,
  draftPart,
  provider,
  recording,
  recordingChunk,
  segment,
  story,
  storyText,
} from "../schema/index.ts";

/** A part of a recording on its way, as it lies in the database. */
export interface StoredPart {
  piece: number;
  n: number;
  mime: SoundKind;
  ms: number;
  keyId: string;
  sealed: Uint8Array;
}

/**
 * Makes this the recording of one of the draft's stories, if that has none yet, and holds the draft until the transaction
 * ends. A draft that is not there yet is made. @returns whether the story's recording is this one, and no other story's
 */
export async function claimTake(
  tx: Tx,
  acting: Acting,
  story: StoryNumber,
  take: string,
  from: { questionnaireId: string; version: number; expiresOn: string },
): Promise<boolean> {
  const rows = await tx
    .insert(draft)
    .values({
      regionId: acting.regionId,
      keyHash: keyOf(acting),
      questionnaireId: from.questionnaireId,
      questionnaireVersion: from.version,
      expiresOn: from.expiresOn,
      takes: { [story]: take },
    })
    .onConflictDoUpdate({
      target: [draft.regionId, draft.keyHash],
      set: { takes: sql`${draft.takes} || excluded.takes` },
      setWhere: sql`coalesce(${draft.takes} ->> ${story}::text, ${take}) = ${take} and not exists (
        select from jsonb_each_text(${draft.takes}) as other where other.key <> ${story} and other.value = ${take})`,
    })
    .returning({ takes: draft.takes });
  return rows.length > 0;
}

/** What the draft holds of a story's recording. `take` is null when there is none. */
export async function heldTake(
  tx: Tx,
  acting: Acting,
  story: StoryNumber,
): Promise<{ take: string | null; parts: Omit<StoredPart, "sealed" | "keyId">[] }> {
  const [row] = await tx
    .select({ takes: draft.takes })
    .from(draft)
    .where(eq(draft.keyHash, keyOf(acting)));
  const take = row?.takes[story];
  if (take === undefined) return { take: null, parts: [] };
  const parts = await tx
    .select({ piece: draftPart.piece, n: draftPart.n, mime: draftPart.mime, ms: draftPart.ms })
    .from(draftPart)
    .where(ofStory(acting, story))
    .orderBy(asc(draftPart.piece), asc(draftPart.n));
  return { take, parts: parts as Omit<StoredPart, "sealed" | "keyId">[] };
}

/** The parts themselves, in order; of one piece when that is given, of one part when that is given too. */
export async function draftParts(
  tx: Tx,
  acting: Acting,
  story: StoryNumber,
  piece?: number,
  n?: number,
): Promise<StoredPart[]> {
  const rows = await tx
    .select({
      piece: draftPart.piece,
      n: draftPart.n,
      mime: draftPart.mime,
      ms: draftPart.ms,
      keyId: draftPart.keyId,
      sealed: draftPart.sealed,
    })
    .from(draftPart)
    .where(
      and(
        ofStory(acting, story),
        piece === undefined ? undefined : eq(draftPart.piece, piece),
        n === undefined ? undefined : eq(draftPart.n, n),
      ),
    )
    .orderBy(asc(draftPart.piece), asc(draftPart.n));
  return rows as StoredPart[];
}

/** How much a story's recording is by now, sealed. */
export async function draftSize(
  tx: Tx,
  acting: Acting,
  story: StoryNumber,
): Promise<{ bytes: number; ms: number }> {
  const [row] = await tx
    .select({
      bytes: sql<number>`coalesce(sum(octet_length(${draftPart.sealed})), 0)::int`,
      ms: sql<number>`coalesce(sum(${draftPart.ms}), 0)::int`,
    })
    .from(draftPart)
    .where(ofStory(acting, story));
  return row!;
}

export async function insertPart(
  tx: Tx,
  acting: Acting,
  story: StoryNumber,
  part: StoredPart,
): Promise<void> {
  await tx
    .insert(draftPart)
    .values({ regionId: acting.regionId, keyHash: keyOf(acting), story: Number(story), ...part });
}

/** Throws a recording on its way away, whichever story it belongs to. One of another name stays. */
export async function dropTake(tx: Tx, acting: Acting, take: string): Promise<void> {
  const [row] = await tx
    .select({ takes: draft.takes })
    .from(draft)
    .where(eq(draft.keyHash, keyOf(acting)))
    .for("update");
  const story = storyNumbers.find((one) => row?.takes[one] === take);
  if (!story) return;
  await tx
    .update(draft)
    .set({ takes: sql`${draft.takes} - ${story}::text` })
    .where(eq(draft.keyHash, keyOf(acting)));
  await tx.delete(draftPart).where(ofStory(acting, story));
}

const ofStory = (acting: Acting, story: StoryNumber) =>
  and(eq(draftPart.keyHash, keyOf(acting)), eq(draftPart.story, Number(story)));

function keyOf({ draft }: Acting): string {
  if (!draft) throw new Error("a draft needs its key");
  return draft;
}

/** Puts a recording with its story. A transaction without a right to raw words may hand it in. */
export async function insertRecording(
  tx: Tx,
  acting: Acting,
  storyId: string,
  given: { seconds: number; keyId: string; blocks: Uint8Array[] },
): Promise<void> {
  const { regionId } = acting;
  const { seconds, keyId, blocks } = given;
  await tx.insert(recording).values({ regionId, storyId, seconds, keyId });
  await tx.insert(recordingChunk).values(blocks.map((sealed, n) => ({ regionId, storyId, n, sealed })));
}

/** That a story was spoken, and how that stands; null when it was not, or no longer has its sound. */
export async function findRecording(
  tx: Tx,
  storyId: string,
): Promise<{ seconds: number; state: RecordingState; keyId: string } | null> {
  const [row] = await tx
    .select({ seconds: recording.seconds, state: recording.state, keyId: recording.keyId })
    .from(recording)
    .where(eq(recording.storyId, storyId));
  return row ?? null;
}

/** The sealed sound, in order. Needs a transaction that may read raw words. */
export async function recordingBlocks(tx: Tx, storyId: string): Promise<Uint8Array[]> {
  const rows = await tx
    .select({ sealed: recordingChunk.sealed })
    .from(recordingChunk)
    .where(eq(recordingChunk.storyId, storyId))
    .orderBy(asc(recordingChunk.n));
  return rows.map(({ sealed }) => sealed);
}

/** Says that somebody listened and judged. What was typed out stays so. */
export async function setHeard(tx: Tx, storyId: string): Promise<void> {
  await tx
    .update(recording)
    .set({ state: "heard" })
    .where(and(eq(recording.storyId, storyId), eq(recording.state, "unheard")));
}

/** Saves the words that were told aloud, after what was written. */
export async function saveSpoken(tx: Tx, storyId: string, spoken: string, day: string): Promise<void> {
  await tx.update(storyText).set({ spoken }).where(eq(storyText.storyId, storyId));
  await tx.update(recording).set({ state: "typed", typedOn: day }).where(eq(recording.storyId, storyId));
}

/** Throws a story's sound away. @returns whether there was any */
export async function dropRecording(tx: Tx, storyId: string): Promise<boolean> {
  const gone = await tx
    .delete(recording)
    .where(eq(recording.storyId, storyId))
    .returning({ gone: sql<number>`1` });
  return gone.length > 0;
}

/** Throws away the sound of stories that were typed out before a day and never approved. @returns how many */
export async function dropTyped(tx: Tx, before: string): Promise<number> {
  const gone = await tx
    .delete(recording)
    .where(and(eq(recording.state, "typed"), sql`${recording.typedOn} < ${before}`))
    .returning({ gone: sql<number>`1` });
  return gone.length;
}

/** Recordings nobody listened to yet, the longest waiting first. Holds no words. */
export async function listUnheard(tx: Tx): Promise<Unheard[]> {
  return tx
    .select({
      storyId: story.id,
      receivedOn: story.receivedOn,
      seconds: recording.seconds,
      provider: provider.name,
      segment: segment.name,
      respondent: story.respondent,
      age: story.age,
    })
    .from(recording)
    .innerJoin(story, and(eq(story.regionId, recording.regionId), eq(story.id, recording.storyId)))
    .innerJoin(provider, and(eq(provider.regionId, story.regionId), eq(provider.id, story.providerId)))
    .innerJoin(segment, and(eq(segment.regionId, story.regionId), eq(segment.id, story.segmentId)))
    .where(eq(recording.state, "unheard"))
    .orderBy(asc(story.receivedOn), asc(story.id))
    .limit(200);
}

/** Whether this person's listening was written down in the last ten minutes: playing on is not a new look. */
export async function heardLately(tx: Tx, actor: string, subject: string): Promise<boolean> {
  const rows = await tx
    .select({ one: sql<number>`1` })
    .from(audit)
    .where(
      and(
        eq(audit.actor, actor),
        eq(audit.subject, subject),
        eq(audit.action, "recording.heard"),
        sql`${audit.at} > clock_timestamp() - interval '10 minutes'`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}
