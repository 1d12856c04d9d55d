// The server of `npm run bench:phone`, a process of its own: the built app on an embedded database with the fictional
// region in it, and links to open. Tells its parent where it is; makes new links when asked; stops when told.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./prepare.mjs";

const built = (path) => import(pathToFileURL(join(root, "dist", path)).href);
const [{ readConfig }, { startServer }, { loadRegion }, { installRegion, idFor }, waves, campaigns, invites] =
  await Promise.all([
    built("api/config.js"),
    built("api/server.js"),
    built("db/content.js"),
    built("db/region.js"),
    built("db/half-years.js"),
    built("db/queries/campaigns.js"),
    built("api/access/invite.js"),
  ]);

const dir = mkdtempSync(join(tmpdir(), "vw-phone-"));
const operator = { regionId: "demo", actor: "operator", text: "none" };
const today = new Date().toISOString().slice(0, 10);
const wave = waves.halfYear(today);
const content = loadRegion("demo");
const config = { ...readConfig({ DATA_DIR: dir, LOG_LEVEL: "error" }, "demo"), port: 0, worker: false };

const running = await startServer(config, {
  prepare: ({ db }) => db.inRegion(operator, (tx) => installRegion(tx, content, { isDemo: true, today })),
});

/** New links of the youth route. */
function links(count) {
  const provider = content.providers[0];
  return running.services.db.inRegion(operator, async (tx) => {
    const campaignId = await campaigns.makeCampaign(tx, operator, {
      waveId: wave.id,
      name: "Meting",
      legalGround: "Meting",
    });
    const [codes] = await invites.makeInvitations(tx, operator, [
      {
        campaignId,
        providerId: idFor("demo", "provider", provider.id),
        segmentId: provider.segments[0],
        municipalityId: null,
        questionnaireId: "youth-1",
        version: 1,
        count,
        expiresOn: wave.end,
      },
    ]);
    return codes;
  });
}

const stop = async () => {
  await running.stop();
  rmSync(dir, { recursive: true, force: true });
  process.exit(0);
};
process.on("disconnect", stop);
process.on("message", async (message) => {
  if (message === "stop") return stop();
  process.send({ links: await links(message.links) });
});
process.send({ address: running.address });
