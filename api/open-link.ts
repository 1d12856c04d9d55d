import type { Acting, Tx } from "../db/client.ts";
import { insertInvitations } from "../db/queries/invitations.ts";
import * as openLinks from "../db/queries/open-links.ts";
import { hashSecret, newCode } from "./access/secrets.ts";
import { answeredIn } from "./respondent.ts";
import { type Services, today } from "./services.ts";

export type Found = NonNullable<Awaited<ReturnType<typeof openLinks.findOpenLink>>>;
/** What was looked up, with the languages in which it can be answered. */
type Seen<More> = More & { found: Found; speaks: string[] };
export const askedBy = ({ link }: Found) => ({
  questionnaireId: link.questionnaireId,
  version: link.questionnaireVersion,
});
export type OpenState = "open" | "full" | "closed" | "early" | "busy";

/**
 * Beginnings per link in the running minute, in memory: a flood cannot eat a day's places in a moment, and no address of
 * anybody is needed for it. A class that scans a poster together fits.
 */
const perMinute = 60;
const minutes = new Map<string, { minute: number; begun: number }>();

function roomThisMinute(slug: string, now: number): boolean {
  const minute = Math.floor(now / 60_000);
  const held = minutes.get(slug);
  const begun = held?.minute === minute ? held.begun : 0;
  if (begun >= perMinute) return false;
  minutes.set(slug, { minute, begun: begun + 1 });
  return true;
}

function stateOf({ link, waveClosed, waveStartsOn, waveEndsOn }: Found, day: string): OpenState {
  if (link.closed || waveClosed || link.endsOn < day || waveEndsOn < day) return "closed";
  return day < link.startsOn || day < waveStartsOn ? "early" : "open";
}

/** An open link as it stands today, in the transaction of whoever followed it. @returns null when no region has it */
async function behind<T>(
  services: Services,
  slug: string,
  work: (tx: Tx, acting: Acting, seen: Seen<{ day: string; state: OpenState }>) => Promise<T>,
): Promise<T | null> {
  const regionId = await services.db.regionOf("open", slug);
  if (!regionId) return null;
  const acting: Acting = { regionId, actor: "respondent", text: "none" };
  return services.db.inRegion(acting, async (tx) => {
    const found = await openLinks.findOpenLink(tx, slug);
    if (!found) return null;
    const speaks = await answeredIn(tx, acting, askedBy(found));
    const day = today(services);
    return work(tx, acting, { found, speaks, day, state: stateOf(found, day) });
  });
}

/** Looks at an open link: no place is taken, however often a scanner or a preview comes by. @returns null when unknown */
export function lookAtOpenLink(services: Services, slug: string): Promise<Seen<{ state: OpenState }> | null> {
  return behind(services, slug, async (tx, _acting, { found, speaks, day, state }) => {
    const full = state === "open" && (await openLinks.begunOn(tx, slug, day)) >= found.link.perDay;
    return { found, speaks, state: full ? "full" : state };
  });
}

/**
 * Somebody begins: a place of the day is taken and a single-use code made, in one transaction. Not in the audit log, like
 * drafts: a line for each beginning, beside the line for each story, would tell how long somebody was writing.
 * @returns the code, or why not
 */
export function beginFromOpenLink(
  services: Services,
  slug: string,
): Promise<Seen<{ code: string } | { state: OpenState }> | null> {
  return behind<Seen<{ code: string } | { state: OpenState }>>(services, slug, async (tx, acting, seen) => {
    const { found, speaks, day, state } = seen;
    if (state !== "open") return { found, speaks, state };
    if (!roomThisMinute(slug, services.now().getTime())) return { found, speaks, state: "busy" };
    const { link } = found;
    if (!(await openLinks.takePlace(tx, acting, slug, day, link.perDay)))
      return { found, speaks, state: "full" };
    const code = newCode();
    await insertInvitations(
      tx,
      acting,
      {
        campaignId: link.campaignId,
        providerId: link.providerId,
        segmentId: link.segmentId,
        municipalityId: link.municipalityId,
        questionnaireId: link.questionnaireId,
        version: link.questionnaireVersion,
        count: 1,
        expiresOn: found.waveEndsOn,
      },
      [hashSecret("invitation", code)],
    );
    return { found, speaks, code };
  });
}
