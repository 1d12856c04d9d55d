import { createHash, randomBytes } from "node:crypto";
import type { World } from "../make.ts";

/** What a phone records and how it sends it. */

/** Sound as its first bytes have it; the rest is noise. @param size in bytes */
export const webm = (size: number) =>
  Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), randomBytes(size - 4)]);

/** A name for a recording, as a phone makes it. */
export const newTake = () => randomBytes(12).toString("hex");

export const digestOf = (bytes: Uint8Array) =>
  `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`;

/** Sends a part as a phone does. */
export async function sendPart(
  world: World,
  code: string,
  where: { take: string; story?: string; piece?: number; n?: number; ms?: number | string },
  bytes: Uint8Array,
  more: Record<string, string> = {},
) {
  const { take, story, piece = 0, n = 0, ms = 5000 } = where;
  const which = story === undefined ? "" : `&story=${story}`;
  const answer = await world.app.request(
    `http://localhost/api/v/${code}/recording/${take}/${piece}/${n}?ms=${ms}${which}`,
    {
      method: "PUT",
      headers: {
        origin: "http://localhost",
        "content-type": "audio/webm;codecs=opus",
        "content-digest": digestOf(bytes),
        ...more,
      },
      body: new Uint8Array(bytes),
    },
  );
  return { status: answer.status, body: (await answer.json()) as { code?: string } };
}
