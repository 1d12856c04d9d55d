import type { Acting } from "../../db/client.ts";
import { lastModel } from "../../db/queries/models.ts";
import { regionExists } from "../../db/queries/regions.ts";
import { operatorConfig } from "../config.ts";
import { makeServices, openConfigured } from "../server.ts";
import { fewestOwnStories, trainThemes } from "../steps/train-themes.ts";
import { workAll } from "../worker.ts";
import { CliError } from "./io.ts";

/**
 * Trains a region's own model here and now, puts it in use, and reads again what is not coded yet.
 * @returns one line about what was made
 * @throws CliError when there is no such region, or it has coded too little
 */
export async function trainRegion(regionId: string): Promise<string> {
  const config = operatorConfig(process.env);
  const db = await openConfigured(config);
  try {
    await db.migrate();
    const services = makeServices({ ...config, logLevel: "silent" }, db);
    const acting: Acting = { regionId, actor: "operator", text: "safe" };
    if (!(await db.inRegion(acting, regionExists)))
      throw new CliError("Deze regio bestaat hier niet; kijk of de naam klopt.");
    const material = await db.inRegion(acting, (tx) => trainThemes.gather(tx, services, acting, "asked"));
    if (!material || material.own.length < fewestOwnStories)
      throw new CliError(
        `Een eigen model vraagt minstens ${fewestOwnStories} gecodeerde verhalen; deze regio heeft er ${material?.own.length ?? 0}.`,
      );
    const trained = await trainThemes.work(material, new AbortController().signal);
    await db.inRegion(acting, (tx) => trainThemes.save(tx, services, acting, "asked", material, trained));
    const read = await workAll(services, 50);
    const made = (await db.inRegion(acting, lastModel))!;
    const megabytes = (made.bytes / 1024 / 1024).toFixed(1);
    return `model ${made.number}: ${made.ownStories} eigen verhalen, verder vanaf een model van ${made.baseStories}, ${megabytes} MB, ${(made.cpuMs / 1000).toFixed(1)} s processortijd; ${read} stappen daarna`;
  } finally {
    await db.close();
  }
}
