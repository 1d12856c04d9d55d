import { droppedOf, dropSound, forgetDropped, keepSound, soundOf, wiped } from "./device.ts";

/**
 * Spoken stories on this device: every few seconds of sound are a part of their own, kept at once and sent as soon as
 * there is internet. What is here is what goes along with the story.
 */

/** What goes along when the story is sent: the recording's name, and how many parts each of its pieces has. */
export async function spokenOf(code: string): Promise<{ take: string; parts: number[] } | undefined> {
  const all = await soundOf(code);
  const [first] = all;
  if (!first) return undefined;
  const parts: number[] = [];
  for (const { piece, n } of all) parts[piece] = Math.max(parts[piece] ?? 0, n + 1);
  return { take: first.take, parts };
}

/** Where the server has a story's recording, or a part of it. @param of as `ofStory` in device.ts made it */
export function address(of: string, rest = ""): string {
  const [code, story = "1"] = of.split(".");
  return `/api/v/${code}/recording${rest}${rest.includes("?") ? "&" : "?"}story=${story}`;
}

/** How sending the sound went: all of it is there; some of it waits; the server will not have it, or not any more. */
export type SoundSent = "all" | "later" | "refused" | "shut";

let underway: Promise<SoundSent> = Promise.resolve("all");

/** Sends what the server has not got yet, one part after the other. May be called at any time, from any tab. */
export function sendSound(code: string): Promise<SoundSent> {
  underway = underway.then(() => sendAll(code));
  return underway;
}

let held = false;

/** Sends no sound any more until `releaseSound`. @returns when what is under way has ended */
export async function holdSound(): Promise<void> {
  held = true;
  await underway;
}

export function releaseSound(): void {
  held = false;
}

/** Whether sound is neither to be made nor to be sent: somebody takes the story off this phone, or has done so. */
export const soundHeld = () => held || wiped;

async function sendAll(code: string): Promise<SoundSent> {
  try {
    if (soundHeld()) return "later";
    if (!(await sendDropped(code))) return "later";
    for (const part of await soundOf(code)) {
      if (part.sent || !part.bytes) continue;
      if (soundHeld()) return "later";
      const { take, piece, n, ms, mime, bytes } = part;
      const digest = btoa(
        String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))),
      );
      const reply = await fetch(address(code, `/${take}/${piece}/${n}?ms=${ms}`), {
        method: "PUT",
        headers: { "Content-Type": mime, "Content-Digest": `sha-256=:${digest}:` },
        body: bytes,
      });
      if (reply.status === 410) return "shut";
      if (!reply.ok) return reply.status >= 500 || reply.status === 429 ? "later" : "refused";
      // Thrown away while it was on its way: the throwing away goes after it.
      await keepSound({ ...part, sent: true }, true);
    }
    return "all";
  } catch {
    return "later";
  }
}

/** Whether the server has all that was spoken here, and nothing that was thrown away here. */
export const isSoundSent = async (code: string): Promise<boolean> =>
  (await soundOf(code)).every(({ sent }) => sent) && (await droppedOf(code)).length === 0;

/** What was thrown away here without internet is thrown away on the server before anything else is sent. */
async function sendDropped(code: string): Promise<boolean> {
  const gone = await droppedOf(code);
  for (const take of gone)
    if (!(await fetch(address(code, `/${take}`), { method: "DELETE" })).ok) return false;
  if (gone.length > 0) await forgetDropped(code);
  return true;
}

/** Throws the recording away, here at once and on the server as soon as it hears of it. */
export async function discardSound(code: string, take: string): Promise<SoundSent> {
  await dropSound(code, take);
  return sendSound(code);
}

interface Held {
  take: string | null;
  pieces: { piece: number; mime: string; ms: number; parts: number[] }[];
}

/**
 * Puts what is here and what the server has beside each other. What was spoken on another device is known here from now
 * on; where both have a recording of their own, the one here follows on the other's: nobody's words go.
 * @returns whether the server was heard
 */
export async function meetServer(code: string): Promise<boolean> {
  const reply = await fetch(address(code)).catch(() => undefined);
  if (!reply?.ok) return false;
  const held = (await reply.json()) as Held;
  if (held.take && (await droppedOf(code)).includes(held.take)) return true;
  const own = await soundOf(code);
  const theirs = new Map(
    held.pieces.flatMap(({ piece, mime, ms, parts }) =>
      parts.map(
        (n, i) => [`${piece}/${n}`, { take: held.take!, piece, n, mime, ms: i === 0 ? ms : 0 }] as const,
      ),
    ),
  );
  const other = own[0] && held.take && own[0].take !== held.take;
  const after = other ? Math.max(-1, ...held.pieces.map(({ piece }) => piece)) + 1 : 0;
  if (other) {
    await dropSound(code);
    for (const part of own)
      if (part.bytes) await keepSound({ ...part, take: held.take!, piece: part.piece + after, sent: false });
  } else
    for (const part of own) {
      const there = theirs.delete(`${part.piece}/${part.n}`);
      if (there !== part.sent && part.bytes) await keepSound({ ...part, sent: there });
    }
  for (const part of theirs.values()) await keepSound({ code, ...part, sent: true });
  return true;
}

/** The parts are asked for again: the server says that it lacks some. */
export async function sendSoundAgain(code: string): Promise<SoundSent> {
  for (const part of await soundOf(code)) if (part.bytes) await keepSound({ ...part, sent: false });
  return sendSound(code);
}
