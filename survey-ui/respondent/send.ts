import { forget, type Kept, keep } from "./device.ts";
import { sendSound, sendSoundAgain, spokenOf } from "./sound.ts";

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
  // A recording goes first, as far as it has not gone; until it is there nothing is sent.
  let spoken = await spokenOf(code);
  if (spoken && (await sendSound(code)) === "later" && given.sending !== "unsure") {
    await keep({ ...given, sending: "waiting" });
    return { waiting: "waiting" };
  }
  await keep({ ...given, sending: "unsure" });
  let reply: Response;
  try {
    const post = () =>
      fetch(`/api/v/${code}/complete`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ answers, receipt, spoken }),
      });
    reply = await post();
    // The server lacks a part that this device thought was there.
    if (spoken && reply.status === 409 && (await sendSoundAgain(code)) === "all") {
      spoken = await spokenOf(code);
      reply = await post();
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
