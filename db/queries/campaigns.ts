import { desc } from "drizzle-orm";
import type { Acting, Tx } from "../client.ts";
import { campaign } from "../schema/index.ts";

/** Starts a campaign in a wave, with the legal ground on which people are asked. @returns its id */
export async function makeCampaign(
  tx: Tx,
  acting: Acting,
  made: {
    waveId: string;
    name: string;
    legalGround: string;
    /** What the law then asks; left out: a public task, with a carer's agreement under 12 (api/consent.ts). */
    ground?: "public-task" | "consent" | undefined;
    carerUntil?: 12 | 16 | undefined;
  },
): Promise<string> {
  const [row] = await tx
    .insert(campaign)
    .values({
      regionId: acting.regionId,
      ...made,
      carerUntil: made.carerUntil ?? (made.ground === "consent" ? 16 : 12),
    })
    .returning({ id: campaign.id });
  return row!.id;
}

/** The campaigns of the region, newest wave first. */
export async function listCampaigns(tx: Tx) {
  return tx
    .select({
      id: campaign.id,
      waveId: campaign.waveId,
      name: campaign.name,
      legalGround: campaign.legalGround,
      ground: campaign.ground,
      carerUntil: campaign.carerUntil,
    })
    .from(campaign)
    .orderBy(desc(campaign.waveId), campaign.name);
}
