import { existsSync, readFileSync } from "node:fs";
import { parseRegion } from "../../db/content.ts";
import { insertAccount } from "../../db/queries/accounts.ts";
import { record } from "../../db/queries/audit.ts";
import { regionExists } from "../../db/queries/regions.ts";
import { installRegion } from "../../db/region.ts";
import { hashPassword, newPassword } from "../access/passwords.ts";
import { operatorConfig } from "../config.ts";
import { newAccount } from "../contract/accounts.ts";
import { openConfigured } from "../server.ts";
import { today } from "../services.ts";
import { CliError, flags, guarded, type Io } from "./io.ts";

export const help = `vw admin create: de eerste beheerder van een regio maken

  --region ID            id van de regio, bijvoorbeeld zhz
  --region-file BESTAND  inhoud van de regio (zoals content/regions/demo.json): richt de regio eerst in, met segmenten,
                         gemeenten, aanbieders, rondes, codeboek, doelenkaders en vragenlijsten
  --name NAAM            naam van de beheerder
  --email ADRES          adres om mee in te loggen

Toont één keer een eerste wachtwoord. De tweede factor wordt bij de eerste keer inloggen ingesteld. Werkt op DATABASE_URL,
of zonder die instelling op de ingebouwde database in DATA_DIR.`;

const text = { type: "string" } as const;

export function run(args: string[], io: Io): Promise<number> {
  return guarded(io, async () => {
    if (args[0] !== "create") throw new CliError("vw admin kan één ding: create (zie vw admin --help).");
    const { values: given } = flags(args.slice(1), {
      region: text,
      "region-file": text,
      name: text,
      email: text,
    });
    const person = newAccount.safeParse({ name: given.name, email: given.email, role: "administrator" });
    const file = given["region-file"];
    if (!person.success || (!given.region && !file))
      throw new CliError("Geef --region (of --region-file), --name en een geldig --email.");
    if (file !== undefined && !existsSync(file))
      throw new CliError("--region-file: dit bestand bestaat niet.");
    const content = file === undefined ? null : parseRegion(readFileSync(file, "utf8"));
    const regionId = content?.id ?? given.region!;
    if (given.region && given.region !== regionId)
      throw new CliError("--region is een andere regio dan die in --region-file.");

    const db = await openConfigured(operatorConfig(process.env));
    try {
      await db.migrate();
      if (await db.regionOf("email", person.data.email))
        throw new CliError("Met dit e-mailadres is er al een account.");
      const password = newPassword();
      const passwordHash = await hashPassword(password);
      const acting = { regionId, actor: "operator", text: "none" } as const;
      const now = today({ now: () => new Date() });
      await db.inRegion(acting, async (tx) => {
        if (content) await installRegion(tx, content, { isDemo: false, today: now });
        if (!(await regionExists(tx)))
          throw new CliError("Deze regio is er nog niet: geef de inhoud ervan met --region-file.");
        const id = await insertAccount(tx, acting, { ...person.data, passwordHash });
        await record(tx, acting, {
          action: "account.created",
          subject: `account:${id}`,
          detail: { role: "administrator" },
        });
      });
      io.stdout.write(
        `De beheerder is gemaakt. Eerste wachtwoord, alleen nu te zien:\n\n  ${password}\n\nLog in op /app/ en stel daar de tweede factor in.\n`,
      );
    } finally {
      await db.close();
    }
  });
}
