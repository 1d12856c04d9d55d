import { type IdentifierCounts, scoreIdentifiers } from "../../analysis/deidentify/score.ts";
import { evaluateThemes, type ThemeEvaluation } from "../../analysis/evaluate.ts";
import { foldsOf } from "../../analysis/learn/folds.ts";
import { analyse } from "../../analysis/pipeline.ts";
import { scoreSignals } from "../../analysis/signals/score.ts";
import { toSignalStory, trainSignals } from "../../analysis/signals/train.ts";
import { type TrainingStory, toTraining } from "../../analysis/themes/dataset.ts";
import { type Engine, engineOf } from "../../analysis/themes/engine.ts";
import { trainModel } from "../../analysis/themes/train.ts";
import type { Identifier, LabelledStory, SignalLevel, Suggestion } from "../../analysis/types.ts";
import { packagePath } from "../../db/paths.ts";
import { shippedSignals } from "../signals.ts";
import {
  engineFrom,
  learnedSignals,
  loadExamples,
  loadPatterns,
  readLabelled,
  teamFile,
  themeIds,
} from "./content.ts";
import { compareEngines } from "./eval-engines.ts";
import { CliError, flags, guarded, type Io, writing } from "./io.ts";

export const help = `vw eval: meet de analyse aan gecodeerde verhalen

Toont per thema n, precisie (P), vindkans (R) en F1; micro en macro; valentie, passages, de zekerheid die voorstellen
noemen naast het deel dat klopt, herleidbare gegevens, signalen en snelheid. Zonder --in: content/stories/dev.jsonl, waarvan niets geleerd is.

  --in BESTAND      gecodeerde verhalen, JSONL
  --model BESTAND   een ander themamodel dan het meegeleverde
  --cv              kruisvalidatie op de invoer (anders content/stories/starter.jsonl, met team.jsonl om van te leren):
                    elke schrijver wordt beoordeeld door een model dat die schrijver niet las; patronen en
                    voorbeeldzinnen zijn overal dezelfde
  --folds N         aantal delen van --cv (4)
  --engine lokaal   het taalmodel van de instellingen (LANGUAGE_MODEL_URL) naast de ingebouwde analyse, op dezelfde
                    verhalen; het krijgt de tekst die de machine veilig maakte, zonder dat iemand die nakeek
  --precise         met de hogere drempels, die bij het leren op een precisie van 0,8 gekozen zijn
  --out BESTAND     waar de tabel komt; anders standaarduitvoer`;

/** Rounds over the stories to measure speed in the last one, at most, and how many stories warm the code enough. */
const rounds = 8;
const storiesUntilWarm = 3000;

export function run(args: string[], io: Io): Promise<number> {
  return guarded(io, async () => {
    const { values } = flags(args, {
      in: { type: "string" },
      out: { type: "string" },
      model: { type: "string" },
      cv: { type: "boolean" },
      folds: { type: "string", default: "4" },
      precise: { type: "boolean" },
      engine: { type: "string" },
    });
    if (values.engine !== undefined && (values.engine !== "lokaal" || values.cv))
      throw new CliError("Geef bij --engine: lokaal; dat gaat niet samen met --cv.");
    const folds = Number(values.folds);
    if (!Number.isInteger(folds) || folds < 2)
      throw new CliError("Geef bij --folds een heel getal van 2 of meer.");
    await writing(io, values, async (write) => {
      const standard = packagePath("content/stories", values.cv ? "starter.jsonl" : "dev.jsonl");
      const stories = await readLabelled(io, values.in ?? standard);
      if (stories.every((s) => s.codes.length + s.identifiers.length === 0 && s.signal === "none"))
        throw new CliError(
          "Deze verhalen zijn niet gecodeerd: geen codes, geen herleidbare gegevens en geen signalen om aan te meten.",
        );
      const own = values.in !== undefined;
      const others = values.cv && !own ? (await readLabelled(io, teamFile())).map(toTraining) : [];
      const signals = values.cv ? undefined : shippedSignals();
      const note = (text: string) => io.stderr.isTTY && io.stderr.write(`\r${text}`);
      if (values.engine) {
        const lines = await compareEngines(stories, engineFrom(values.model), themeIds, process.env, (n) =>
          note(`verhaal ${n} van ${stories.length}`),
        );
        return write(lines.join("\n"));
      }
      const engines = values.cv
        ? heldOut(stories, others, folds, (f) => note(`deel ${f} van ${folds}`))
        : [engineFrom(values.model)];
      const round = () => {
        // Processor time, not the clock: the figure is the same on a busy machine.
        const started = process.cpuUsage();
        const results = stories.map((story, i) =>
          analyse(
            story,
            engines[values.cv ? i : 0]!,
            values.precise ? { threshold: "precise" } : {},
            signals,
          ),
        );
        const used = process.cpuUsage(started);
        return { results, perSecond: stories.length / Math.max(1e-3, (used.user + used.system) / 1e6) };
      };
      const { results, perSecond } = round();
      // A server has read thousands of stories: its speed is that of a later round.
      let warm = perSecond;
      for (let k = 1; k < rounds && k * stories.length < storiesUntilWarm; k++) warm = round().perSecond;
      const levels = values.cv
        ? trainSignals([...stories.map((s) => toSignalStory(s)), ...(await learnedSignals(io, own))]).heldOut
        : results.map((r) => r.signal.level);
      const suggestions = results.map((r) => r.suggestions);
      await write(
        [
          ...themeTable(evaluateThemes(stories, suggestions, themeIds)),
          "",
          ...confidenceTable(stories, suggestions),
          "",
          ...identifierTable(
            identifierCounts(
              stories,
              results.map((r) => r.identifiers),
            ),
          ),
          "",
          ...signalTable(
            stories.map((s) => s.signal),
            levels.slice(0, stories.length),
          ),
          "",
          `snelheid   ${Math.round(warm)} verhalen per seconde rekentijd (één kern), alles meegerekend; in de eerste ronde ${Math.round(perSecond)}`,
          "",
        ].join("\n"),
      );
    });
  });
}

/** For every story an engine trained without the group (writer) it belongs to. */
function heldOut(
  stories: LabelledStory[],
  others: TrainingStory[],
  folds: number,
  note: (fold: number) => void,
): Engine[] {
  const training = stories.map(toTraining);
  const fold = foldsOf(training, training.length, folds);
  const patterns = loadPatterns();
  const examples = loadExamples();
  const engines = Array.from({ length: folds }, (_, f) => {
    note(f + 1);
    return engineOf(
      patterns,
      trainModel([...training.filter((_s, i) => fold[i] !== f), ...others], examples, patterns, themeIds),
    );
  });
  return training.map((_, i) => engines[fold[i]!]!);
}

const percent = (value: number) => value.toFixed(2).padStart(6);
const share = (right: number, n: number) => `${(n === 0 ? 0 : right / n).toFixed(3)} (${right} van ${n})`;

export function themeTable(result: ThemeEvaluation): string[] {
  const { micro, macro, valence, overlap } = result;
  return [
    `${"thema".padEnd(24)}${"n".padStart(5)}${"P".padStart(6)}${"R".padStart(6)}${"F1".padStart(6)}`,
    ...result.themes.map(
      (t) =>
        `${t.theme.padEnd(24)}${String(t.n).padStart(5)}${percent(t.precision)}${percent(t.recall)}${percent(t.f1)}`,
    ),
    "",
    `micro      P ${micro.precision.toFixed(3)}  R ${micro.recall.toFixed(3)}  F1 ${micro.f1.toFixed(3)}`,
    `macro      F1 ${macro.toFixed(3)}`,
    `valentie   ${share(valence.right, valence.n)} juist, gegeven het thema`,
    `passage    ${share(overlap.right, overlap.n)} raken die van de codeur; tekens-F1 ${overlap.characterF1.toFixed(2)}`,
  ];
}

function identifierCounts(
  stories: readonly LabelledStory[],
  found: readonly Pick<Identifier, "type" | "start" | "end">[][],
): Record<string, IdentifierCounts> {
  const counts: Record<string, IdentifierCounts> = {};
  for (const [i, story] of stories.entries()) scoreIdentifiers(story.identifiers, found[i]!, counts);
  return counts;
}

function identifierTable(counts: Record<string, IdentifierCounts>): string[] {
  const row = (name: string, c: IdentifierCounts) =>
    `${name.padEnd(24)}${String(c.n).padStart(5)}${percent(c.n ? c.covered / c.n : 0)}${percent(c.found ? c.correct / c.found : 0)}`;
  return [
    `${"herleidbaar".padEnd(24)}${"n".padStart(5)}${"dekt".padStart(6)}${"P".padStart(6)}`,
    ...Object.entries(counts)
      .filter(([, c]) => c.n + c.found > 0)
      .map(([name, c]) => row(name, c)),
  ];
}

/** Per fifth of the confidence that suggestions say: how many, what they say on average, and the share that the coder has. */
function confidenceTable(
  stories: readonly LabelledStory[],
  suggestions: readonly (readonly Suggestion[])[],
): string[] {
  const fifths = Array.from({ length: 5 }, () => ({ n: 0, said: 0, right: 0 }));
  for (const [i, { codes }] of stories.entries()) {
    const coded = new Set(codes.map(({ theme }) => theme));
    // A theme with two passages is suggested once.
    const surest = new Map<string, number>();
    for (const { theme, confidence } of suggestions[i]!)
      surest.set(theme, Math.max(confidence, surest.get(theme) ?? 0));
    for (const [theme, said] of surest) {
      const fifth = fifths[Math.min(4, Math.floor(said * 5))]!;
      fifth.n++;
      fifth.said += said;
      if (coded.has(theme)) fifth.right++;
    }
  }
  return [
    `${"zekerheid".padEnd(24)}${"n".padStart(5)}${"zegt".padStart(6)}${"waar".padStart(6)}`,
    ...fifths.flatMap(({ n, said, right }, k) =>
      n === 0
        ? []
        : [
            `${`${(k / 5).toFixed(1)} tot ${((k + 1) / 5).toFixed(1)}`.padEnd(24)}${String(n).padStart(5)}${percent(said / n)}${percent(right / n)}`,
          ],
    ),
  ];
}

/** Per level that the coder gave: how many, how many were flagged, and those flagged as acute. */
export function signalTable(coded: readonly SignalLevel[], found: readonly SignalLevel[]): string[] {
  const { acute, concern, none } = scoreSignals(coded, found);
  const row = (name: string, n: number, flagged: number, more = "") =>
    `${name.padEnd(24)}${String(n).padStart(5)}${String(flagged).padStart(8)}${more}`;
  return [
    `${"signalen".padEnd(24)}${"n".padStart(5)}${"gemeld".padStart(8)}`,
    row("acuut", acute.n, acute.flagged, `  waarvan ${acute.asAcute} als acuut`),
    row("zorg", concern.n, concern.flagged),
    row("geen", none.n, none.falseAlarms, `  vals alarm: ${(100 * none.share).toFixed(1)} %`),
  ];
}
