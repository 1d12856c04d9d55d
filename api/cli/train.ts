import { serialiseSignalModel, sizeOf } from "../../analysis/signals/model.ts";
import { rules } from "../../analysis/signals/rules.ts";
import { scorePassages } from "../../analysis/signals/score.ts";
import { type SignalStory, toSignalStory, trainSignals } from "../../analysis/signals/train.ts";
import { trainBreaks } from "../../analysis/text/train-breaks.ts";
import { trainSpelling } from "../../analysis/text/train-spelling.ts";
import { toTraining } from "../../analysis/themes/dataset.ts";
import { serialiseModel } from "../../analysis/themes/model.ts";
import { trainModel } from "../../analysis/themes/train.ts";
import type { LabelledStory, SignalLevel } from "../../analysis/types.ts";
import { packagePath } from "../../db/paths.ts";
import { signalModelFile } from "../signals.ts";
import {
  learnedSignals,
  loadExamples,
  loadPatterns,
  modelFile,
  readLabelled,
  signalsFile,
  starterFile,
  teamFile,
  themeIds,
} from "./content.ts";
import { signalTable } from "./eval.ts";
import { CliError, flags, guarded, type Io, lines, readInput, writing } from "./io.ts";
import { trainRegion } from "./train-region.ts";

export const help = `vw train: maak de modellen uit gecodeerde verhalen

Leest gecodeerde verhalen en de voorbeeldzinnen bij het codeboek, schrijft een JSON-bestand. Dezelfde invoer geeft
hetzelfde bestand. Zonder opties: het themamodel, van content/stories/{starter,team}.jsonl naar content/model/themes-1.json.

  --region REGIO  een model van de eigen codes van een regio, in haar database, dat verder leert van het themamodel:
                  goedgekeurde veilige teksten, nooit ruwe tekst, een andere regio of de steekproef
  --signals       het signaalmodel (content/model/signals-1.json) in plaats van het themamodel
  --breaks        de woordenlijst waaraan te horen is waar een zin begint als niemand een punt zet (analysis/lexicon/breaks.ts)
  --spelling LIJST  waaraan te zien is welk woord iemand bedoelde (analysis/lexicon/spelling.ts); LIJST heeft op elke regel
                  een goed gespeld woord, zoals de woordenlijst van OpenTaal
  --in BESTAND    andere gecodeerde verhalen, JSONL (zoals in content/stories)
  --out BESTAND   waar het model komt`;

export function run(args: string[], io: Io): Promise<number> {
  return guarded(io, async () => {
    const { values } = flags(args, {
      in: { type: "string" },
      out: { type: "string" },
      region: { type: "string" },
      signals: { type: "boolean" },
      breaks: { type: "boolean" },
      spelling: { type: "string" },
    });
    if (values.region !== undefined) {
      io.stderr.write(`${await trainRegion(values.region)}\n`);
      return;
    }
    const kinds = [values.breaks, values.signals, values.spelling !== undefined].filter(Boolean);
    if (kinds.length > 1)
      throw new CliError("Kies een van --breaks, --signals en --spelling: het zijn verschillende bestanden.");
    const out =
      values.out ??
      (values.breaks
        ? packagePath("analysis/lexicon/breaks.ts")
        : values.spelling !== undefined
          ? packagePath("analysis/lexicon/spelling.ts")
          : values.signals
            ? signalModelFile()
            : modelFile());
    await writing(io, { in: values.in, out }, async (write) => {
      const stories = await readLabelled(io, values.in ?? starterFile());
      if (values.in === undefined && !values.signals) stories.push(...(await readLabelled(io, teamFile())));
      const began = performance.now();
      const text = await made(values, stories, io);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      await write(text);
      io.stderr.write(`${stories.length} verhalen, ${Math.round(text.length / 1024)} kB, ${seconds} s\n`);
    });
  });
}

/** What was asked for, as the text of its file. */
async function made(
  asked: { in?: string; breaks?: boolean; spelling?: string; signals?: boolean },
  stories: readonly LabelledStory[],
  io: Io,
): Promise<string> {
  if (asked.breaks) return breaksFrom(stories);
  if (asked.spelling !== undefined) {
    // With those written to show a signal: a cry is told in words that stories hardly ever hold.
    const shown = asked.in === undefined ? await readLabelled(io, signalsFile()) : [];
    return spellingFrom([...stories, ...shown], await listed(io, asked.spelling));
  }
  if (asked.signals) {
    const others = await learnedSignals(io, asked.in !== undefined);
    return signalsFrom([...stories.map((story) => toSignalStory(story)), ...others], io);
  }
  return serialiseModel(trainModel(stories.map(toTraining), loadExamples(), loadPatterns(), themeIds));
}

/** The lines of a file with a word on each. */
async function listed(io: Io, file: string): Promise<string[]> {
  const words: string[] = [];
  for await (const { line } of lines(readInput(io, file))) words.push(line.trim());
  return words;
}

function dutchOf(stories: readonly LabelledStory[]): LabelledStory[] {
  const dutch = stories.filter(({ lang }) => lang === "nl");
  if (dutch.length === 0)
    throw new CliError("Er staan geen Nederlandse verhalen in de invoer om van te leren.");
  return dutch;
}

/** Every word that a rule for signals is written with, also the Polish and Turkish ones: a cry must not be mended away. */
const ruleWords = (): string[] => [
  ...new Set(rules.flatMap(({ pattern }) => pattern.match(/(?<!\\)[a-z]{3,}/g) ?? [])),
];

function spellingFrom(stories: readonly LabelledStory[], words: readonly string[]): string {
  const { frequent, right } = trainSpelling(dutchOf(stories), words, ruleWords());
  return `// biome-ignore-all format: a word list
/** Words that our own storytellers use often: twice the logarithm of how often, and the words. Made by \`vw train --spelling\`. */
export const frequentWords: string = \`
${frequent}
\`;

/** Right words (OpenTaal, BSD or CC BY 3.0) that would be taken for a slip of a frequent one. Made by \`vw train --spelling\`. */
export const rightWords: string = \`
${right}
\`;
`;
}

/** The word list as source text: only Dutch stories are learned from, of the others there are too few. */
function breaksFrom(stories: readonly LabelledStory[]): string {
  const dutch = dutchOf(stories).map(({ text }) => text);
  return `// biome-ignore-all format: a word list
/** Weights of what stands around a place between words, by kind (\`featuresOfPlace\`): whether a statement begins there. Made by \`vw train --breaks\`. */
export const breakWeights: string = \`
${trainBreaks(dutch)}
\`;
`;
}

/** The signal model as text; says on stderr what models that had not read a writer made of that writer's stories and short texts. */
function signalsFrom(stories: SignalStory[], io: Io): string {
  const { model, heldOut, shown, spliced } = trainSignals(stories);
  const tell = (name: string, pairs: { signal: SignalLevel; level: SignalLevel }[]) => {
    const table = signalTable(
      pairs.map(({ signal }) => signal),
      pairs.map(({ level }) => level),
    );
    io.stderr.write(`niet gelezen schrijvers, ${name}\n${table.join("\n")}\n`);
  };
  const pairs = stories.map(({ signal, text, example }, i) => ({
    signal,
    level: heldOut[i]!,
    size: sizeOf(text.length),
    example,
  }));
  tell(
    "verhalen",
    pairs.filter(({ size, example }) => size === "story" && !example),
  );
  tell(
    "korte teksten",
    pairs.filter(({ size }) => size === "short"),
  );
  tell("korte teksten midden in een ander verhaal", spliced);
  const flagged = stories.flatMap(({ signal, evidence, example }, i) =>
    evidence && signal !== "none" && heldOut[i] !== "none" && !example
      ? [{ marked: evidence, shown: shown[i]! }]
      : [],
  );
  const { stories: told, passages } = scorePassages(flagged);
  io.stderr.write(
    `passages: in ${told.right} van ${told.n} gemelde verhalen raakt een markering wat een lezer aanwees; ${passages.right} van ${passages.n} markeringen doen dat\n`,
  );
  return serialiseSignalModel(model);
}
