import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../problem.ts";

/**
 * Sound at rest: AES-256-GCM, under a key derived for the region from RECORDING_KEYS, which is a setting and never in the
 * database or its backups (docs/voice.md). The first key seals; the others open what was sealed before a change of keys.
 */

/** A key's name beside what it sealed: says which, and nothing about it. */
export const keyIdOf = (key: string) =>
  createHash("sha256").update(`vertelwijzer:recording-key:${key}`).digest("hex").slice(0, 8);

const keyFor = (key: string, regionId: string) =>
  Buffer.from(hkdfSync("sha256", key, regionId, "vertelwijzer:recording", 32));

/**
 * Seals bytes under the first key.
 * @param place whose they are and which: sealed bytes moved to another row do not open
 * @returns 12 bytes nonce, ciphertext, 16 bytes tag, and the key's name
 */
export function sealSound(
  keys: readonly string[],
  regionId: string,
  place: string,
  bytes: Uint8Array,
): { keyId: string; sealed: Uint8Array } {
  const key = keys[0];
  if (key === undefined) throw new Problem("recording-off");
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(key, regionId), nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return { keyId: keyIdOf(key), sealed };
}

/**
 * @throws Problem recording-locked when the server no longer has the key
 * @throws Error when the bytes were changed or moved
 */
export function openSound(
  keys: readonly string[],
  regionId: string,
  place: string,
  { keyId, sealed }: { keyId: string; sealed: Uint8Array },
): Buffer {
  const key = keys.find((one) => keyIdOf(one) === keyId);
  if (key === undefined) throw new Problem("recording-locked");
  const box = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const open = createDecipheriv("aes-256-gcm", keyFor(key, regionId), box.subarray(0, 12));
  open.setAAD(Buffer.from(place)).setAuthTag(box.subarray(-16));
  return Buffer.concat([open.update(box.subarray(12, -16)), open.final()]);
}

/** The demo's own key: made once, in the data directory, readable by its owner only. */
export function demoKey(dataDir: string): string {
  const file = join(dataDir, "recording.key");
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    mkdirSync(dataDir, { recursive: true });
    const key = randomBytes(32).toString("base64url");
    writeFileSync(file, `${key}\n`, { mode: 0o600 });
    return key;
  }
}
