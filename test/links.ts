import { makeInvitations } from "../api/access/invite.ts";
import type { Acting, Db } from "../db/client.ts";
import { makeCampaign } from "../db/queries/campaigns.ts";
import { idFor } from "../db/region.ts";

/** Whom the links are for; what is left out is the same every time. */
export interface About {
  count?: number;
  provider?: string;
  segment?: string;
  municipality?: string;
  questionnaireId?: string;
  expiresOn?: string;
  waveId?: string;
  /** What the campaign rests on, and below which age a carer agrees first. */
  ground?: "public-task" | "consent";
  carerUntil?: 12 | 16;
}

/** Fresh links of one campaign, in the wave that is open, as an administrator hands them out. @returns their codes */
export async function links(db: Db, about: About = {}): Promise<string[]> {
  const acting: Acting = { regionId: "demo", actor: "operator", text: "none" };
  const [codes] = await db.inRegion(acting, async (tx) => {
    const campaignId = await makeCampaign(tx, acting, {
      waveId: about.waveId ?? "2026-2",
      name: "Proef",
      legalGround: "Proef",
      ...(about.ground ? { ground: about.ground } : {}),
      ...(about.carerUntil ? { carerUntil: about.carerUntil } : {}),
    });
    return makeInvitations(tx, acting, [
      {
        campaignId,
        providerId: idFor("demo", "provider", about.provider ?? "zilverreiger"),
        segmentId: about.segment ?? "1",
        municipalityId: idFor("demo", "municipality", about.municipality ?? "rietmonde"),
        questionnaireId: about.questionnaireId ?? "youth-1",
        version: 1,
        count: about.count ?? 1,
        expiresOn: about.expiresOn ?? "2026-12-31",
      },
    ]);
  });
  return codes!;
}
