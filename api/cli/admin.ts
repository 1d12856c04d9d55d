import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
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
import { fail, type Io } from "./io.ts";

export const help = `vw admin create: make the first administrator of a region

  --region ID         the region's id, for instance "zhz"
  --region-file FILE  the region's content (as content/regions/demo.json): installs the region first, with its
                      segments, municipalities, providers, waves, codebook, frameworks and questionnaires
  --name NAME         the administrator's name
  --email ADDRESS     the address to sign in with

Prints a first password once. The second factor is set up at the first sign-in. Works on DATABASE_URL, or without it on
the embedded database in DATA_DIR.`;

export async function run(args: string[], io: Io): Promise<number> {
  if (args[0] !== "create") return fail(io, "vw admin knows one thing: create (vw admin --help)");
  let given: Record<string, string | undefined>;
  try {
    const text = { type: "string" } as const;
    given = parseArgs({
      args: args.slice(1),
      options: { region: text, "region-file": text, name: text, email: text },
    }).values;
  } catch {
    return fail(io, "vw admin create knows --region, --region-file, --name and --email");
  }
  const person = newAccount.safeParse({ name: given.name, email: given.email, role: "administrator" });
  if (!person.success || (!given.region && !given["region-file"])) {
    return fail(io, "Give --region (or --region-file), --name and a valid --email.");
  }
  const file = given["region-file"];
  if (file !== undefined && !existsSync(file)) return fail(io, "--region-file: there is no such file.");
  const content = file === undefined ? null : parseRegion(readFileSync(file, "utf8"));
  const regionId = content?.id ?? given.region!;
  if (given.region && given.region !== regionId) return fail(io, "--region is not the id in --region-file.");

  const db = await openConfigured(operatorConfig(process.env));
  try {
    await db.migrate();
    const password = newPassword();
    const passwordHash = await hashPassword(password);
    if (await db.regionOf("email", person.data.email))
      return fail(io, "This address has an account already.");
    const acting = { regionId, actor: "operator", text: "none" } as const;
    const made = await db.inRegion(acting, async (tx) => {
      if (content)
        await installRegion(tx, content, { isDemo: false, today: today({ now: () => new Date() }) });
      if (!(await regionExists(tx))) return false;
      const id = await insertAccount(tx, acting, { ...person.data, passwordHash });
      await record(tx, acting, {
        action: "account.created",
        subject: id,
        detail: { role: "administrator" },
      });
      return true;
    });
    if (!made) return fail(io, "There is no such region yet: give its content with --region-file.");
    io.stdout.write(
      `Administrator made. First password, shown this once:\n\n  ${password}\n\nSign in at /app/ and set up the second factor.\n`,
    );
    return 0;
  } finally {
    await db.close();
  }
}
