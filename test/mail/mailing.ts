import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { type Sender, smtpSender } from "../../api/mail/smtp.ts";
import { makeCampaign } from "../../db/queries/campaigns.ts";
import { databases, makeWorld, type World } from "../make.ts";
import { type MailServer, mailServer } from "./smtp.ts";

export const acting = { regionId: "demo", actor: "operator", text: "none" } as const;
export const mailKey = "een-lange-sleutel-van-minstens-32-tekens";

/** The way out for mail, by a server. */
export const mailBy = (smtpUrl: string) => ({
  smtpUrl,
  from: "Vertelwijzer <vertel@example.nl>",
  key: mailKey,
  perMinute: 600,
});

/** A world with a way out for mail. */
export const mailWorld = (kind: World["kind"], smtpUrl: string): Promise<World> =>
  makeWorld(kind, { publicUrl: "http://localhost", mail: mailBy(smtpUrl) });

/** As `onBoth`, where mail goes out to a server on this machine, which takes everything when a test begins. */
export function mailOnBoth(
  name: string,
  tests: (world: () => World, server: () => MailServer) => void,
): void {
  describe.each(databases)(`${name} (%s)`, (kind) => {
    let world: World;
    let server: MailServer;
    beforeAll(async () => {
      server = await mailServer();
      world = await mailWorld(kind, server.url);
    });
    afterAll(async () => {
      await world?.close();
      await server?.close();
    });
    beforeEach(() => {
      server.received.length = 0;
      server.toRecipient = () => undefined;
      server.toData = () => undefined;
      world.clock.now = new Date("2026-11-22T12:00:00Z");
    });
    tests(
      () => world,
      () => server,
    );
  });
}

/** Sends until nothing is due. @returns what happened to each */
export async function sendAll(smtpUrl: string, next: (sender: Sender) => Promise<string>): Promise<string[]> {
  const sender = smtpSender(mailBy(smtpUrl));
  const done: string[] = [];
  while (done.length < 50) {
    const what = await next(sender);
    if (what === "idle") break;
    done.push(what);
  }
  sender.close();
  return done;
}

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
