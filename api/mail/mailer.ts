import * as recipients from "../../db/queries/recipients.ts";
import { errorClass } from "../log.ts";
import { type Services, today } from "../services.ts";
import { type AlarmState, newAlarmState, sendAlarm } from "./alarm.ts";
import { writeMail } from "./letter.ts";
import { newRests } from "./notice.ts";
import { unseal } from "./seal.ts";
import { type Sender, smtpSender } from "./smtp.ts";
import { sendUnheard } from "./unheard.ts";

/** Times a receiving server may put one mail off before it is given up: from five minutes to four hours apart. */
const mostTries = 10;
const laterMs = (tries: number) => Math.min(5 * 60_000 * 2 ** tries, 4 * 3_600_000);
/** While the way out is shut: 5, 10, 20 … seconds, and then every ten minutes. */
const downMs = (times: number) => Math.min(5_000 * 2 ** times, 600_000);

/** How often it looks by itself, ms: other processes cannot wake it. */
const pause = 5_000;
/** The same for what may wait until the next morning. */
const longPause = 60_000;

/** What a mailer remembers between mails; gone at a restart, which then tries at once. */
export interface MailerState {
  /** Recipient -> when to try again, ms. No such moment is stored: only the day of a mail is. */
  later: Map<string, number>;
  /** The way out is shut until then, ms. */
  shutUntil: number;
  timesShut: number;
  /** What the database was told, so that it is told changes only; undefined before the first. */
  trouble: string | null | undefined;
  /** A mail met the trouble, since the last check of the way out. */
  met: boolean;
}
export const newMailerState = (): MailerState => ({
  later: new Map(),
  shutUntil: 0,
  timesShut: 0,
  trouble: undefined,
  met: false,
});

/**
 * Sends one mail that is due. The order makes that nobody gets a mail twice: it is counted first (committed), then sent,
 * and only when the server certainly did not take it is it put back. Killed in between, one mail may never arrive; a
 * reminder follows. No transaction is open while servers talk.
 * @returns what happened; "idle" when nothing is due
 */
export async function sendNext(
  services: Services,
  sender: Sender,
  state: MailerState,
): Promise<"idle" | "sent" | "later" | "refused" | "down"> {
  const { db, config } = services;
  const now = services.now().getTime();
  const day = today(services);
  if (!config.mail || !config.publicUrl || now < state.shutUntil) return "idle";
  for (const [id, at] of state.later) if (at <= now) state.later.delete(id);
  const mail = await recipients.claimMail(db, day, [...state.later.keys()]);
  if (!mail) return "idle";

  const shut = async (what: string) => {
    await recipients.putBack(db, mail, false);
    state.shutUntil = now + downMs(state.timesShut++);
    state.met = true;
    await tell(services, state, what);
    services.log.warn({ what, times: state.timesShut }, "mail is stuck");
    return "down" as const;
  };
  let secret: ReturnType<typeof unseal>;
  try {
    secret = unseal(config.mail.key, mail, mail.sealed);
  } catch {
    return shut("key");
  }
  const outcome = await sender.send(await writeMail(mail, secret, config.publicUrl));
  if (outcome.kind === "down") return shut(outcome.what);
  state.timesShut = 0;
  state.met = false;
  await tell(services, state, null);
  if (outcome.kind === "sent") return "sent";
  if (outcome.kind === "later" && mail.tries < mostTries) {
    state.later.set(mail.id, now + laterMs(mail.tries));
    await recipients.putBack(db, mail, true);
    return "later";
  }
  await recipients.mailRefused(db, mail, outcome.kind === "no-address");
  return "refused";
}

async function tell(services: Services, state: MailerState, what: string | null): Promise<void> {
  if (state.trouble === what) return;
  await recipients.setTrouble(services.db, what, today(services));
  state.trouble = what;
}

/**
 * Asks every so often whether the way out is open, so that it is known before a cry for help has to go: what the mail of an
 * acute signal met would tell the administrator that somebody told one just now. For the same reason an error on the way of
 * such a mail is said here, and not where it came up.
 */
export async function checkWayOut(
  services: Services,
  sender: Sender,
  state: MailerState,
  alarm: AlarmState,
): Promise<void> {
  const what = await sender.check();
  if (what !== null) services.log.warn({ what }, "mail is stuck");
  if (alarm.failed !== null) services.log.error({ error: alarm.failed }, "mailer");
  alarm.failed = null;
  const { met } = state;
  state.met = false;
  // Of these a check says nothing: they show when a mail is handed over. What is still due is tried again before the next.
  if (what === null && met && (state.trouble === "refused" || state.trouble === "key")) return;
  await tell(services, state, what);
}

const checkEvery = 15 * 60_000;

/**
 * Sends what is due until stopped: invitations a mail at a time and no faster than the settings say, and beside them, by
 * senders of their own, what safeguarding has to know and that recordings wait, which wait for none of them. Nor do they wait
 * for the check of the way out, whose lines in the log come at moments that say nothing.
 */
export function startMailer(services: Services): { stop(): Promise<void> } {
  const { mail } = services.config;
  if (!mail) return { stop: async () => {} };
  const state = newMailerState();
  const alarm = newAlarmState();
  const unheard = newRests();
  let stopped = false;
  const nudges = new Set<() => void>();
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        nudges.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      nudges.add(end);
    });
  /**
   * @param next sends one, and says how long to rest, ms
   * @param anew how long to rest after an error, ms
   */
  const loop = async (next: (sender: Sender) => Promise<number>, anew = pause) => {
    const sender = smtpSender(mail);
    while (!stopped) {
      const ms = await next(sender).catch((error) => {
        services.log.error({ error: errorClass(error) }, "mailer");
        return anew;
      });
      if (!stopped) await rest(ms);
    }
    sender.close();
  };
  const loops = [
    loop(async (sender) => {
      const done = await sendNext(services, sender, state);
      return done === "idle" || done === "down" ? pause : 60_000 / mail.perMinute;
    }),
    loop(async (sender) => {
      const done = await sendAlarm(services, sender, alarm);
      return done === "idle" || done === "down" ? pause : 0;
    }),
    loop(async (sender) => {
      const done = await sendUnheard(services, sender, unheard);
      return done === "idle" || done === "down" ? longPause : 0;
    }, longPause),
    loop(async (sender) => {
      await checkWayOut(services, sender, state, alarm);
      return checkEvery;
    }, checkEvery),
  ];
  return {
    async stop() {
      stopped = true;
      for (const nudge of nudges) nudge();
      await Promise.all(loops);
    },
  };
}
