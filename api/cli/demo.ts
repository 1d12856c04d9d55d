import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import QRCode from "qrcode";
import { loadRegion } from "../../db/content.ts";
import { halfYear } from "../../db/half-years.ts";
import { takeLock } from "../../db/lock.ts";
import { record } from "../../db/queries/audit.ts";
import { listCampaigns, makeCampaign } from "../../db/queries/campaigns.ts";
import { insertWave, regionExists } from "../../db/queries/regions.ts";
import { hasReceipt } from "../../db/queries/responses.ts";
import { idFor, installQuestionnaires } from "../../db/region.ts";
import { makeInvitations } from "../access/invite.ts";
import { hashSecret, newToken } from "../access/secrets.ts";
import { type Config, readConfig } from "../config.ts";
import { roles } from "../contract/accounts.ts";
import { seedDemo } from "../demo-seed.ts";
import { demoReceipt } from "../demo-sessions.ts";
import { startServer } from "../server.ts";
import { type Services, today } from "../services.ts";
import { bar, type Io, untilStopped } from "./process.ts";

export const help = `vw demo (npm start): de verzonnen demoregio draaien

Opent de ingebouwde database in DATA_DIR (.data), of DATABASE_URL, vult die de eerste keer, en toont een link per rol en
een voor de telefoon van een verteller. Alles erin is verzonnen. Instellingen: README, "Settings".`;

export async function run(_args: string[], io: Io): Promise<number> {
  const config = readConfig(process.env, "demo");
  discardHalfSeeded(config);
  const demoKey = newToken().slice(0, 16);
  let codes: string[] = [];
  let back = false;
  const running = await startServer(config, {
    demoKey,
    prepare: async (services) => {
      await seedOnce(config, services, io);
      codes = await invite(services);
      // A demo of an earlier version has none, and whoever tries it out may have taken the story away.
      back = await services.db.inRegion(operator, (tx) => hasReceipt(tx, hashSecret("receipt", demoReceipt)));
    },
  });
  const { address, port } = running;
  const names: Record<(typeof roles)[number], string> = {
    researcher: "Onderzoeker",
    "contract-manager": "Contractmanager",
    safeguarding: "Aandachtsfunctionaris",
    administrator: "Beheerder",
  };
  const phone = `${address}/v/${codes[0]}`;
  const lines = [
    "",
    `  Vertelwijzer draait op ${address} met verzonnen verhalen. Stoppen: Ctrl+C.`,
    "",
    ...phones.map(([name], i) => `  ${`${name} (telefoon)`.padEnd(32)}${address}/v/${codes[i]}`),
    ...(back ? [`  ${"Terugkijken met een code".padEnd(32)}${address}/terug    ${demoReceipt}`] : []),
    ...roles.map((role) => `  ${names[role].padEnd(32)}${address}/demo/${demoKey}/${role}`),
    "",
    (await QRCode.toString(phone, { type: "terminal", small: true })).trimEnd(),
    ...(config.host === "127.0.0.1" || config.host === "localhost"
      ? [
          `  Op een echte telefoon in uw netwerk: PORT=${port} HOST=0.0.0.0 PUBLIC_URL=http://<deze computer>:${port} npm start`,
        ]
      : []),
    "",
  ];
  io.stdout.write(`${lines.join("\n")}\n`);
  return untilStopped(running, io);
}

const operator = { regionId: "demo", actor: "operator", text: "none" } as const;

/** Lies beside the database for as long as the seeding takes. */
const mark = (config: Config) => join(config.dataDir, "seeding");

/**
 * A seeding that was cut off (Ctrl+C, power) left its mark: its half-filled database is thrown away, and only then.
 * Nobody was ever served from it.
 */
function discardHalfSeeded(config: Config): void {
  if (config.databaseUrl || !existsSync(mark(config))) return;
  const lock = takeLock(config.dataDir);
  rmSync(join(config.dataDir, "pg"), { recursive: true, force: true });
  rmSync(mark(config), { force: true });
  lock.release();
}

/** Seeds the demo when that has not been done. */
async function seedOnce(config: Config, services: Services, io: Io): Promise<void> {
  const state = await services.db.inRegion(operator, async (tx) => ({
    installed: await regionExists(tx),
    finished: (await listCampaigns(tx)).length > 0,
  }));
  if (state.finished) return;
  if (state.installed)
    throw new Error("De demo in deze database is half gevuld: neem een lege database en start opnieuw.");
  if (!config.databaseUrl) writeFileSync(mark(config), "");
  await seedDemo(services, bar(io));
  // The campaign comes last: it is the sign that everything is there.
  await openRound(services);
  rmSync(mark(config), { force: true });
}

/** Makes sure that people can tell today: the demo may have been seeded in an earlier half-year. @returns the campaign */
async function openRound(services: Services): Promise<string> {
  const wave = halfYear(today(services));
  return services.db.inRegion(operator, async (tx) => {
    const known = (await listCampaigns(tx)).find((one) => one.waveId === wave.id);
    if (known) return known.id;
    await insertWave(tx, operator, { id: wave.id, name: wave.name, startsOn: wave.start, endsOn: wave.end });
    const id = await makeCampaign(tx, operator, {
      waveId: wave.id,
      name: `Vertellen, ${wave.name.toLowerCase()}`,
      legalGround: loadRegion("demo").legalGrounds[0]!.text,
    });
    await record(tx, operator, { action: "campaign.made", subject: `campaign:${id}` });
    return id;
  });
}

/** The storytellers' phones: what the link is called, and what it asks. The first is also shown as a QR code. */
const phones = [
  ["Jongere, 12 tot 16", "youth-3"],
  ["Kind, met ouder", "child-1"],
  ["Jongvolwassene", "young-adult-2"],
  ["Ouder", "parent-2"],
] as const;

/** New links for the phones at every start: of the old ones only hashes are kept. @returns a code for each of `phones` */
async function invite(services: Services): Promise<string[]> {
  const campaignId = await openRound(services);
  const demo = loadRegion("demo");
  const provider = demo.providers.find((p) => p.segments.includes("4"))!;
  return services.db.inRegion(operator, async (tx) => {
    // A demo that was filled by an earlier version has to learn of newer questionnaires.
    await installQuestionnaires(tx, demo);
    const codes = await makeInvitations(
      tx,
      operator,
      phones.map(([, questionnaireId]) => ({
        campaignId,
        providerId: idFor("demo", "provider", provider.id),
        segmentId: "4",
        municipalityId: null,
        questionnaireId,
        version: 1,
        count: 1,
        expiresOn: halfYear(today(services)).end,
      })),
    );
    return codes.flat();
  });
}
