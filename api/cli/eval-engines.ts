import { evaluateThemes, type ThemeEvaluation } from "../../analysis/evaluate.ts";
import { analyse } from "../../analysis/pipeline.ts";
import type { Engine } from "../../analysis/themes/engine.ts";
import type { LabelledStory, Suggestion } from "../../analysis/types.ts";
import { loadCodebook } from "../../db/content.ts";
import { operatorConfig } from "../config.ts";
import { type OutsideEngine, openOutside } from "../outside/engine.ts";
import { OutsideFailure, type Why } from "../outside/failure.ts";
import { CliError } from "./io.ts";

/** Tries for one story; in between the model is left alone as long as it needs. */
const mostTries = 3;
/** Longer than this is not waited for, in ms. */
const longestWait = 60_000;

/**
 * The built-in engine and the region's own language model, over the same stories, side by side. The model gets the text
 * that the machine made safe. Stories that it did not read count for neither.
 * @param env the process's environment: the same settings as the server's
 * @returns the lines to print
 * @throws CliError when no model is set, or it is not there
 */
export async function compareEngines(
  stories: readonly LabelledStory[],
  builtIn: Engine,
  themes: readonly string[],
  env: Record<string, string | undefined>,
  note: (done: number) => void,
): Promise<string[]> {
  const outside = await opened(env);
  const reader = outside.over(loadCodebook(1).themes);
  const read: { story: LabelledStory; own: Suggestion[]; its: Suggestion[] }[] = [];
  const unread = new Map<Why, number>();
  const dropped = { shape: 0, theme: 0, quote: 0, surplus: 0 };
  let ms = 0;
  for (const [i, story] of stories.entries()) {
    note(i + 1);
    const { safeText, suggestions: own } = analyse(story, builtIn);
    const started = performance.now();
    const answer = await patiently(outside, () => reader.read(safeText));
    if (typeof answer === "string") {
      unread.set(answer, (unread.get(answer) ?? 0) + 1);
      continue;
    }
    ms += performance.now() - started;
    for (const kind of ["shape", "theme", "quote", "surplus"] as const) dropped[kind] += answer.dropped[kind];
    // The analysis once more, with these suggestions, brings their places back to the original text.
    const known = { suggest: () => answer.suggestions, read: () => answer };
    read.push({ story, own, its: analyse(story, known).suggestions });
  }
  if (read.length === 0)
    throw new CliError(`Het taalmodel heeft geen enkel verhaal gelezen (${counts(unread)}).`);
  const of = (made: Suggestion[][]) =>
    evaluateThemes(
      read.map(({ story }) => story),
      made,
      themes,
    );
  return [
    `${read.length} van ${stories.length} verhalen door beide gelezen${unread.size > 0 ? `; niet door het taalmodel: ${counts(unread)}` : ""}`,
    "",
    ...sideBySide(of(read.map(({ own }) => own)), of(read.map(({ its }) => its)), outside.model),
    "",
    `weggegooid ${dropped.quote} citaten die niet in het verhaal staan, ${dropped.theme} onbekende thema’s of valenties, ${dropped.shape} zonder vorm, ${dropped.surplus} te veel of dubbel`,
    `tijd       ${(ms / read.length / 1000).toFixed(1)} seconden per verhaal (klok, één tegelijk)`,
    "",
  ];
}

async function opened(env: Record<string, string | undefined>): Promise<OutsideEngine> {
  const settings = operatorConfig(env).languageModel;
  if (!settings) throw new CliError("Zet LANGUAGE_MODEL_URL en LANGUAGE_MODEL_NAME; zie docs/engines.md.");
  return openOutside(settings);
}

/** Waits for a model that is busy. @returns why not, in a word, when it does not come to an answer */
async function patiently<T>(outside: OutsideEngine, read: () => Promise<T>): Promise<T | Why> {
  for (let tried = 1; ; tried++) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof OutsideFailure)) throw error;
      const goOn = error.kind === "down" && tried < mostTries && outside.rest <= longestWait;
      if (!goOn && outside.rest > 0 && error.kind === "down")
        throw new CliError(`Het taalmodel is er niet: ${reasons[error.why]}; er is niets gemeten.`);
      if (!goOn) return error.why;
      await new Promise((resolve) => setTimeout(resolve, outside.rest));
    }
  }
}

const counts = (of: Map<Why, number>) => [...of].map(([why, n]) => `${n}x ${reasons[why]}`).join(", ");

/** What is said to an operator. */
const reasons: Record<Why, string> = {
  "broken-off": "de verbinding brak af",
  busy: "het is te druk",
  certificate: "het certificaat klopt niet",
  "cut-off": "het antwoord was afgekapt",
  "left-alone": "het wordt na fouten even met rust gelaten",
  "no-connection": "er is geen verbinding",
  "no-content": "het antwoord was leeg",
  "no-json": "het antwoord was geen JSON",
  "no-list": "het antwoord was geen lijst voorstellen",
  "no-such-name": "de naam in LANGUAGE_MODEL_URL is niet te vinden",
  "not-allowed": "de server weigert de toegang (LANGUAGE_MODEL_KEY)",
  "not-found": "de server kent dit adres of dit model niet (LANGUAGE_MODEL_URL, LANGUAGE_MODEL_NAME)",
  "not-private": "de naam verwijst naar een adres buiten het eigen netwerk",
  redirect: "de server stuurt door naar een ander adres",
  refused: "het weigerde de vraag",
  "server-error": "er ging bij de server iets mis",
  timeout: "er kwam niet op tijd antwoord",
  "too-big": "het antwoord was te groot",
  "wrong-type": "het antwoord was van een andere soort",
};

function sideBySide(own: ThemeEvaluation, its: ThemeEvaluation, model: string): string[] {
  const three = (t: { precision: number; recall: number; f1: number }) =>
    [t.precision, t.recall, t.f1].map((value) => value.toFixed(2).padStart(6)).join("");
  const row = (name: string, n: number | string, left: string, right: string) =>
    `${name.padEnd(24)}${String(n).padStart(5)}  ${left.padEnd(20)}${right}`;
  const share = ({ right, n }: { right: number; n: number }) =>
    `${(n === 0 ? 0 : right / n).toFixed(2).padStart(6)} (${right} van ${n})`;
  const head = ["P", "R", "F1"].map((name) => name.padStart(6)).join("");
  return [
    row("", "", "ingebouwd", model),
    row("thema", "n", head, head),
    ...own.themes.map((theme, i) => row(theme.theme, theme.n, three(theme), three(its.themes[i]!))),
    "",
    row("micro", "", three(own.micro), three(its.micro)),
    row("macro F1", "", own.macro.toFixed(2).padStart(18), its.macro.toFixed(2).padStart(18)),
    row("valentie juist", "", share(own.valence), share(its.valence)),
    row("passage raakt", "", share(own.overlap), share(its.overlap)),
  ];
}
