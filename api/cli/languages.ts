import { loadLanguages } from "../../db/content.ts";
import { gapsOf } from "../languages.ts";
import { CliError, flags, type Io } from "./io.ts";

export const help = `vw languages [--lang CODE]: wat er in welke taal nog te vertalen is

Zonder --lang: per taal hoeveel teksten ontbreken, te veel zijn of niet kloppen; een taal wordt pas aangeboden als dat er
nul zijn. Met --lang: die teksten, als JSONL, een per regel: {file, key, what, dutch}. Zie docs/languages.md.`;

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = flags(args, { lang: { type: "string" } });
  const others = loadLanguages().filter(({ code }) => code !== "nl");
  if (values.lang === undefined) {
    for (const { code, name } of others)
      io.stdout.write(`${code.padEnd(6)} ${String(gapsOf(code).length).padStart(4)}  ${name}\n`);
    return 0;
  }
  if (!others.some(({ code }) => code === values.lang))
    throw new CliError("Deze taal staat niet in content/languages.json.");
  for (const gap of gapsOf(values.lang)) io.stdout.write(`${JSON.stringify(gap)}\n`);
  return 0;
}
