import { makeInvitations } from "../../api/access/invite.ts";
import { loadRegion } from "../../db/content.ts";
import { makeCampaign } from "../../db/queries/campaigns.ts";
import { idFor } from "../../db/region.ts";
import type { World } from "../make.ts";

/** Fresh links of one campaign in the wave that is open. */
export async function invite(
  world: World,
  options: { count?: number; questionnaireId?: string; expiresOn?: string; waveId?: string } = {},
): Promise<string[]> {
  const region = loadRegion("demo");
  const acting = { regionId: "demo", actor: "operator", text: "none" } as const;
  const [codes] = await world.db.inRegion(acting, async (tx) => {
    const campaignId = await makeCampaign(tx, acting, {
      waveId: options.waveId ?? "2026-2",
      name: "Proef",
      legalGround: "Proef",
    });
    return makeInvitations(tx, acting, [
      {
        campaignId,
        providerId: idFor("demo", "provider", region.providers[0]!.id),
        segmentId: region.providers[0]!.segments[0]!,
        municipalityId: idFor("demo", "municipality", region.municipalities[0]!.id),
        questionnaireId: options.questionnaireId ?? "youth-1",
        version: 1,
        count: options.count ?? 1,
        expiresOn: options.expiresOn ?? "2026-12-31",
      },
    ]);
  });
  return codes!;
}

/** Answers that pass, with something in every kind of question. */
export const told = {
  prompt: "moment",
  story: "Ze hadden het al besloten toen ik binnenkwam. Later kwam er iemand die wel luisterde.",
  title: "De tweede stoel",
  feelings: ["angry", "hopeful"],
  decided_by: { left: 0.1, top: 0.3, right: 0.6 },
  pace: 20,
  how_often: "sometimes",
  audience: ["helpers", "municipality"],
  taken_seriously: "sometimes",
  going_better: "na",
  permission: "session",
};
