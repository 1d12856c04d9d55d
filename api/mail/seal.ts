import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { z } from "zod";
import { invitingLanguages } from "../../db/inviting-texts.ts";

/**
 * What is kept of a person to be mailed. Encrypted (AES-256-GCM) under a key that is derived for the campaign from
 * MAIL_KEY, which is a setting and never in the database or its backups (docs/inviting.md).
 */
const secret = z.object({
  address: z.string(),
  code: z.string(),
  /** Opens the page "geen mail meer"; the database keeps its hash. */
  stop: z.string(),
  language: z.enum(invitingLanguages),
});
export type Secret = z.infer<typeof secret>;

/** Whose it is: a sealed box moved to another row does not open. */
export interface Place {
  regionId: string;
  campaignId: string;
  invitationId: string;
}

/** Every box is as long as another up to this many bytes, so that its length says nothing about the address. */
const step = 512;

const keyFor = (mailKey: string, { regionId, campaignId }: Place) =>
  Buffer.from(hkdfSync("sha256", mailKey, `${regionId}/${campaignId}`, "vertelwijzer:recipient", 32));
const context = ({ regionId, campaignId, invitationId }: Place) =>
  Buffer.from(`${regionId}/${campaignId}/${invitationId}`);

/** @returns 12 bytes nonce, ciphertext, 16 bytes tag */
export function seal(mailKey: string, place: Place, given: Secret): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(mailKey, place), nonce).setAAD(context(place));
  const bytes = Buffer.from(JSON.stringify(given));
  // JSON may end in spaces.
  const padded = Buffer.alloc(Math.ceil(bytes.length / step) * step, " ");
  bytes.copy(padded);
  return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when the key is another, or the box was changed or moved */
export function unseal(mailKey: string, place: Place, sealed: Uint8Array): Secret {
  const box = Buffer.from(sealed);
  const open = createDecipheriv("aes-256-gcm", keyFor(mailKey, place), box.subarray(0, 12));
  open.setAAD(context(place)).setAuthTag(box.subarray(-16));
  const bytes = Buffer.concat([open.update(box.subarray(12, -16)), open.final()]);
  return secret.parse(JSON.parse(bytes.toString("utf8")));
}
