import { makeInvitations } from "../api/access/invite.ts";
import type { Acting, Db } from "../db/client.ts";
import { makeCampaign } from "../db/queries/campaigns.ts";
import { idFor } from "../db/region.ts";

/** Fresh links to tell about a provider in the open wave, as an administrator hands out. @returns their codes */
export async function links(
  db: Db,
  count: number,
  about = { provider: "tegenstroom", segment: "4" },
): Promise<string[]> {
  const acting: Acting = { regionId: "demo", actor: "operator", text: "none" };
  const [codes] = await db.inRegion(acting, async (tx) => {
    const campaignId = await makeCampaign(tx, acting, {
      waveId: "2026-2",
      name: "Proef",
      legalGround: "Proef",
    });
    return makeInvitations(tx, acting, [
      {
        campaignId,
        providerId: idFor("demo", "provider", about.provider),
        segmentId: about.segment,
        municipalityId: null,
        questionnaireId: "youth-1",
        version: 1,
        count,
        expiresOn: "2099-12-31",
      },
    ]);
  });
  return codes!;
}
