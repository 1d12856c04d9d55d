import { html as page } from "hono/html";
import type { Letter } from "./smtp.ts";

/** After a mail somebody gets no other for so long: what is raised meanwhile is in the next. The same after a refusal. */
const restMs = 10 * 60_000;
/** While the way out is shut: 5, 10, 20 … seconds, and then every minute. Somebody may be waiting for help. */
const downMs = (times: number) => Math.min(5_000 * 2 ** times, 60_000);

/** When a loop that mails colleagues may go on; gone at a restart. */
export interface Rests {
  /** Account -> until when nothing is sent there, ms. No such moment is stored: it would say when somebody told. */
  rests: Map<string, number>;
  shutUntil: number;
  timesShut: number;
}
export const newRests = (): Rests => ({ rests: new Map(), shutUntil: 0, timesShut: 0 });

/** The accounts that are left alone now, or null while the way out is shut. */
export function resting(state: Rests, now: number): string[] | null {
  if (now < state.shutUntil) return null;
  for (const [id, until] of state.rests) if (until <= now) state.rests.delete(id);
  return [...state.rests.keys()];
}

/** No mail goes out now, to anybody. */
export function shut(state: Rests, now: number): void {
  state.shutUntil = now + downMs(state.timesShut++);
}

/** A server answered about a mail to somebody, who gets no other for a while. */
export function rest(state: Rests, accountId: string, now: number): void {
  state.timesShut = 0;
  state.rests.set(accountId, now + restMs);
}

/**
 * A mail to a colleague: that something waits, and where to look. Nothing of a story: a mailbox is read on a telephone at
 * a kitchen table, and kept by a server that is not ours.
 * @param notice `why` says who gets such a mail
 */
export async function writeNotice(notice: {
  to: string;
  subject: string;
  lines: string[];
  link: string;
  why: string;
}): Promise<Letter> {
  const { to, subject, lines, link } = notice;
  const why = `${notice.why} Wat er is verteld, staat er met opzet niet in.`;
  const html = await page`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="margin:0;padding:24px;font:18px/1.5 sans-serif;max-width:34em">
<h1 style="font-size:26px;line-height:1.25">${subject}</h1>
${lines.map((line) => page`<p>${line}</p>`)}
<p style="margin:24px 0"><a href="${link}" style="font-size:20px">${link}</a></p>
<p style="font-size:16px">${why}</p>
</body></html>`;
  return { to, subject, text: [...lines, link, why].join("\n\n"), html: String(html), lang: "nl" };
}
