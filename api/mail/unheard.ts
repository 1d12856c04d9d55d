import { claimListener, type DueListener, listenerNotMailed } from "../../db/queries/alarms.ts";
import { may, rights } from "../access/rights.ts";
import { type Services, today } from "../services.ts";
import { type Rests, rest, resting, shut, writeNotice } from "./notice.ts";
import type { Letter, Sender } from "./smtp.ts";

const right = "listen to recordings";

/**
 * How long after the day on which it came in a recording may wait unheard, hours: somebody is asked to listen the same day,
 * and whoever begins in the morning still does before this. Only the day is known, so it waits for 9 to 33 hours.
 */
const patience = 9;

/**
 * Mails one colleague who may listen that recordings wait which nobody heard: no machine can look for a cry for help in
 * them. Once a day, as long as it is so. It is counted first, and put back when no server took it: killed in between, the
 * mail of the next day follows.
 * @returns what happened; "idle" when nobody is to be mailed now
 */
export async function sendUnheard(
  { db, config, now: clock }: Services,
  sender: Sender,
  state: Rests,
): Promise<"idle" | "sent" | "refused" | "down"> {
  const now = clock().getTime();
  const rests = resting(state, now);
  if (!config.mail || !config.publicUrl || !rests) return "idle";
  const day = today({ now: () => new Date(now - patience * 3_600_000) });
  const due = await claimListener(db, rights[right].roles, day, rests);
  if (!due) return "idle";
  const outcome = await sender.send(await write(due, config.publicUrl));
  if (outcome.kind !== "sent") await listenerNotMailed(db, due);
  if (outcome.kind === "down") {
    shut(state, now);
    return "down";
  }
  rest(state, due.accountId, now);
  return outcome.kind === "sent" ? "sent" : "refused";
}

/** @param origin for instance https://vertel.example.nl */
function write({ address, role }: DueListener, origin: string): Promise<Letter> {
  return writeNotice({
    to: address,
    subject: "Er wachten opnames die niemand heeft gehoord",
    lines: [
      "Er wachten ingesproken verhalen: ze zijn nog niet beoordeeld of uitgetypt. Een vraag om hulp hoort de computer er niet in.",
      "Log in en luister vandaag.",
    ],
    // Where a role finds what is unheard.
    link: `${origin}/app/${may(role, "handle signals") ? "signalen" : "verhalen"}`,
    why: "Deze mail gaat hoogstens één keer per dag naar iedereen die opnames mag beluisteren.",
  });
}
