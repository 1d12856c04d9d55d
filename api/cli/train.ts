import { toTraining } from "../../analysis/themes/dataset.ts";
import { serialiseModel } from "../../analysis/themes/model.ts";
import { trainModel } from "../../analysis/themes/train.ts";
import { packagePath } from "../../db/paths.ts";
import { loadExamples, loadPatterns, modelFile, readLabelled, themeIds } from "./content.ts";
import { flags, guarded, type Io, openOutput } from "./io.ts";

export const help = `vw train: maak het themamodel uit gecodeerde verhalen

Leest gecodeerde verhalen en de voorbeeldzinnen bij het codeboek, schrijft een JSON-bestand. Dezelfde invoer geeft
hetzelfde bestand. Zonder opties: van content/stories/starter.jsonl naar content/model/themes-1.json.

  --in BESTAND    gecodeerde verhalen, JSONL (zoals in content/stories)
  --out BESTAND   waar het model komt`;

export function run(args: string[], io: Io): Promise<number> {
  return guarded(io, async () => {
    const { values } = flags(args, { in: { type: "string" }, out: { type: "string" } });
    const stories = await readLabelled(io, values.in ?? packagePath("content/stories/starter.jsonl"));
    const began = performance.now();
    const model = trainModel(stories.map(toTraining), loadExamples(), loadPatterns(), themeIds);
    const text = serialiseModel(model);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const output = openOutput(io, values.out ?? modelFile());
    await output.write(text);
    await output.close();
    io.stderr.write(`${stories.length} verhalen, ${Math.round(text.length / 1024)} kB, ${seconds} s\n`);
  });
}
