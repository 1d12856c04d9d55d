import { inviting } from "../../db/inviting-texts.ts";
import * as alarms from "../../db/queries/alarms.ts";
import { errorKind } from "../log.ts";
import type { Services } from "../services.ts";
import { newRests, type Rests, rest, resting, shut, writeNotice } from "./notice.ts";
import type { Letter, Sender } from "./smtp.ts";

/** What is remembered between mails; a restart may cost somebody a second mail within the ten minutes. */
export interface AlarmState extends Rests {
  /** The kind of error that came up, until the next check of the way out says so: at once would be the moment. */
  failed: string | null;
}
export const newAlarmState = (): AlarmState => ({ ...newRests(), failed: null });

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
  const rests = resting(state, now);
  if (!config.mail || !config.publicUrl || !rests) return "idle";
  const due = await alarms.dueAlarm(db, rests);
  if (!due) return "idle";
  const outcome = await sender.send(await writeAlarm(due, config.publicUrl));
  if (outcome.kind === "down") {
    await alarms.alarmStuck(db);
    shut(state, now);
    return "down";
  }
  rest(state, due.accountId, now);
  if (outcome.kind === "sent" && !outcome.unsure) {
    await alarms.alarmSent(db, due);
    return "sent";
  }
  await alarms.alarmStuck(db, due);
  return "refused";
}

/** That something waits, since which day, and where to look. */
function writeAlarm({ address, raisedOn }: alarms.DueAlarm, origin: string): Promise<Letter> {
  return writeNotice({
    to: address,
    subject: "Er is een acuut signaal",
    lines: [
      "Er wacht een acuut signaal; log in om te kijken.",
      `Binnengekomen op ${inviting("nl", "parent").date(raisedOn)}.`,
    ],
    link: `${origin}/app/signalen`,
    why: "Deze mail gaat naar iedereen van het meldteam.",
  });
}
