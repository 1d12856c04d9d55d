import { makeCampaign } from "../../db/queries/campaigns.ts";
import { makeWorld, type World } from "../make.ts";

export const acting = { regionId: "demo", actor: "operator", text: "none" } as const;
export const mailKey = "een-lange-sleutel-van-minstens-32-tekens";

/** A world with a way out for mail. */
export const mailWorld = (kind: World["kind"], smtpUrl: string): Promise<World> =>
  makeWorld(kind, {
    publicUrl: "http://localhost",
    mail: { smtpUrl, from: "Vertelwijzer <vertel@example.nl>", key: mailKey, perMinute: 600 },
  });

export const csv = (...lines: string[]) => Buffer.from(`${lines.join("\r\n")}\r\n`).toString("base64");

export const newCampaign = (world: World): Promise<string> =>
  world.db.inRegion(acting, (tx) =>
    makeCampaign(tx, acting, { waveId: "2026-2", name: "Per mail", legalGround: "Proef" }),
  );

/** A list of addresses, as a coordinator chooses it. @returns the campaign */
export async function mailTo(world: World, addresses: string[], extra = "jongere;nl"): Promise<string> {
  const campaignId = await newCampaign(world);
  const options = await world.people.administrator.get("/api/administration/invitations/options");
  const provider = options.body.providers[0];
  const made = await world.people.administrator.post("/api/invitations/lists", {
    campaignId,
    expiresOn: "2026-12-31",
    file: csv(
      "aanbieder;segment;route;taal;e-mail",
      ...addresses.map((one) => `"${provider.name}";${provider.segments[0]};${extra};${one}`),
    ),
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return campaignId;
}

/** The code in a mail's text. */
export const codeIn = (text: string): string => /\/v\/([0-9a-z-]{19})/.exec(text)![1]!;
export const stopIn = (text: string): string => /\/geen-mail\/([\w-]+)/.exec(text)![1]!;
