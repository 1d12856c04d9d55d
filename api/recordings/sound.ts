import { z } from "zod";
import { type SoundKind, soundKinds } from "../contract/sound.ts";
import { openSound, sealSound } from "./seal.ts";

/** A whole recording as it is kept with its story: what its pieces are, and their bytes one after the other. */
export interface Sound {
  pieces: { mime: SoundKind; ms: number; bytes: Uint8Array }[];
}

/** The kind of sound a header names, without its parameters; null when it is none of ours. */
export function kindOf(contentType: string | undefined): SoundKind | null {
  const bare = contentType?.split(";")[0]?.trim().toLowerCase();
  return soundKinds.find((kind) => kind === bare) ?? null;
}

/** Whether a file begins as its kind does. Sources: RFC 8794 (EBML), RFC 3533 (Ogg), ISO/IEC 14496-12 (ftyp). */
export function beginsAs(kind: SoundKind, bytes: Uint8Array): boolean {
  const at = (start: number, expected: string) =>
    bytes.length >= start + expected.length &&
    [...expected].every((letter, i) => bytes[start + i] === letter.charCodeAt(0));
  if (kind === "audio/webm") return at(0, "\x1a\x45\xdf\xa3");
  return kind === "audio/ogg" ? at(0, "OggS") : at(4, "ftyp");
}

/** Every block is as long as another, so that blocks say no more than a recording's length in steps of 64 KB. */
const block = 64 * 1024;

const header = z.array(z.object({ mime: z.enum(soundKinds), ms: z.int(), bytes: z.int() }));

const place = (storyId: string, n: number) => `story/${storyId}/${n}`;

/** Seals a recording for a story: its list of pieces (length first, 4 bytes), their bytes, and zeros up to a whole block. */
export function packSound(
  keys: readonly string[],
  regionId: string,
  storyId: string,
  { pieces }: Sound,
): { keyId: string; blocks: Uint8Array[] } {
  const list = Buffer.from(
    JSON.stringify(pieces.map(({ mime, ms, bytes }) => ({ mime, ms, bytes: bytes.length }))),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  const all = Buffer.concat([length, list, ...pieces.map(({ bytes }) => bytes)]);
  const padded = Buffer.alloc(Math.ceil(all.length / block) * block);
  all.copy(padded);
  let keyId = "";
  const blocks: Uint8Array[] = [];
  for (let n = 0; n * block < padded.length; n++) {
    const done = sealSound(keys, regionId, place(storyId, n), padded.subarray(n * block, (n + 1) * block));
    keyId = done.keyId;
    blocks.push(done.sealed);
  }
  return { keyId, blocks };
}

/** Opens what `packSound` made. @throws Problem recording-locked when the server no longer has the key */
export function unpackSound(
  keys: readonly string[],
  regionId: string,
  storyId: string,
  { keyId, blocks }: { keyId: string; blocks: Uint8Array[] },
): Sound {
  const all = Buffer.concat(
    blocks.map((sealed, n) => openSound(keys, regionId, place(storyId, n), { keyId, sealed })),
  );
  let at = 4 + all.readUInt32BE(0);
  const list = header.parse(JSON.parse(all.subarray(4, at).toString("utf8")));
  return {
    pieces: list.map(({ mime, ms, bytes }) => {
      at += bytes;
      return { mime, ms, bytes: all.subarray(at - bytes, at) };
    }),
  };
}

/**
 * The part of a file that a Range header asks for (RFC 9110, 14.2): one range of bytes, else the whole.
 * @returns null when the range lies outside the file
 */
export function rangeOf(
  asked: string | undefined,
  size: number,
): { start: number; end: number; whole: boolean } | null {
  const [, from = "", to = ""] = asked?.match(/^bytes=(\d{0,12})-(\d{0,12})$/) ?? [];
  if (from === "" && to === "") return { start: 0, end: size - 1, whole: true };
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start > end || start >= size ? null : { start, end, whole: false };
}
