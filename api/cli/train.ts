import { toTraining } from "../../analysis/themes/dataset.ts";
import { serialiseModel } from "../../analysis/themes/model.ts";
import { trainModel } from "../../analysis/themes/train.ts";
import { contentPath, loadExamples, loadPatterns, modelFile, readLabelled, themeIds } from "./content.ts";
import { flags, guarded, type Io, openOutput } from "./io.ts";

export const help = `vw train [--in VERHALEN.jsonl] [--out MODEL.json]

Maakt het themamodel uit gecodeerde verhalen en de voorbeeldzinnen bij het codeboek. Dezelfde invoer geeft hetzelfde
bestand. Zonder opties: uit content/stories/starter.jsonl naar content/model/themes-1.json.

  --in BESTAND    gecodeerde verhalen, JSONL
  --out BESTAND   waar het model komt
`;

export function run(args: string[], io: Io): Promise<number> {
  return guarded(io, async () => {
    const { values } = flags(args, {
      in: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean" },
    });
    if (values.help) {
      io.stdout.write(help);
      return;
    }
    const stories = await readLabelled(io, values.in ?? contentPath("stories", "starter.jsonl"));
    const began = performance.now();
    const model = trainModel(stories.map(toTraining), loadExamples(), loadPatterns(), themeIds);
    const text = serialiseModel(model);
    const output = openOutput(io, values.out ?? modelFile());
    await output.write(text);
    await output.close();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    io.stderr.write(
      `${stories.length} verhalen, ${model.vocabulary.names.length} kenmerken, ${Math.round(text.length / 1024)} kB, ${seconds} s\n`,
    );
  });
}
