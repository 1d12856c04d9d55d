import { html as page } from "hono/html";
import { inviting } from "../../db/inviting-texts.ts";
import * as alarms from "../../db/queries/alarms.ts";
import { errorKind } from "../log.ts";
import type { Services } from "../services.ts";
import type { Letter, Sender } from "./smtp.ts";

/** After a mail somebody gets no other for so long: what is raised meanwhile is in the next. The same after a refusal. */
const restMs = 10 * 60_000;
/** While the way out is shut: 5, 10, 20 … seconds, and then every minute. Somebody may be waiting for help. */
const downMs = (times: number) => Math.min(5_000 * 2 ** times, 60_000);

/** What is remembered between mails; gone at a restart, which may cost somebody a second mail within the ten minutes. */
export interface AlarmState {
  /** Account -> until when nothing is sent there, ms. No such moment is stored: it would say when somebody told. */
  rests: Map<string, number>;
  shutUntil: number;
  timesShut: number;
  /** The kind of error that came up, until the next check of the way out says so: at once would be the moment. */
  failed: string | null;
}
export const newAlarmState = (): AlarmState => ({
  rests: new Map(),
  shutUntil: 0,
  timesShut: 0,
  failed: null,
});

/**
 * Mails one colleague of safeguarding that an acute signal waits. The other way round than an invitation: it is crossed off
 * only when a server has taken it, so that killed in between it goes twice rather than not at all. Whatever it meets, it
 * writes nothing in the log, which would say to the second that somebody cried for help.
 * @returns what happened; "idle" when nobody is to be mailed now
 */
export async function sendAlarm(
  services: Services,
  sender: Sender,
  state: AlarmState,
): Promise<"idle" | "sent" | "refused" | "down"> {
  try {
    return await sendDue(services, sender, state);
  } catch (error) {
    state.failed = errorKind(error);
    return "down";
  }
}

async function sendDue({ db, config, now: clock }: Services, sender: Sender, state: AlarmState) {
  const now = clock().getTime();
  if (!config.mail || !config.publicUrl || now < state.shutUntil) return "idle";
  for (const [id, until] of state.rests) if (until <= now) state.rests.delete(id);
  const due = await alarms.dueAlarm(db, [...state.rests.keys()]);
  if (!due) return "idle";
  const outcome = await sender.send(await writeAlarm(due, config.publicUrl));
  if (outcome.kind === "down") {
    await alarms.alarmStuck(db);
    state.shutUntil = now + downMs(state.timesShut++);
    return "down";
  }
  state.timesShut = 0;
  state.rests.set(due.accountId, now + restMs);
  if (outcome.kind === "sent" && !outcome.unsure) {
    await alarms.alarmSent(db, due);
    return "sent";
  }
  await alarms.alarmStuck(db, due);
  return "refused";
}

/**
 * That something waits, since which day, and where to look. Nothing of the story: a mailbox is read on a telephone at a
 * kitchen table, and kept by a server that is not ours.
 * @param origin for instance https://vertel.example.nl
 */
async function writeAlarm({ address, raisedOn }: alarms.DueAlarm, origin: string): Promise<Letter> {
  const link = `${origin}/app/signalen`;
  const subject = "Er is een acuut signaal";
  const lines = [
    "Er wacht een acuut signaal; log in om te kijken.",
    `Binnengekomen op ${inviting("nl", "parent").date(raisedOn)}.`,
  ];
  const why = "Deze mail gaat naar iedereen van het meldteam. Wat er is verteld, staat er met opzet niet in.";
  const html = await page`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="margin:0;padding:24px;font:18px/1.5 sans-serif;max-width:34em">
<h1 style="font-size:26px;line-height:1.25">${subject}</h1>
${lines.map((line) => page`<p>${line}</p>`)}
<p style="margin:24px 0"><a href="${link}" style="font-size:20px">${link}</a></p>
<p style="font-size:16px">${why}</p>
</body></html>`;
  return {
    to: address,
    subject,
    text: [...lines, link, why].join("\n\n"),
    html: String(html),
    lang: "nl",
  };
}
