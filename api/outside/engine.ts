import {
  type AskedTheme,
  type Checked,
  questionAbout,
  questionVersion,
  readAnswer,
} from "../../analysis/themes/ask.ts";
import type { LanguageModelSettings } from "../config.ts";
import type { RegionEngine } from "../engine.ts";
import { Breaker } from "./breaker.ts";
import { chatWith } from "./chat.ts";
import { OutsideFailure } from "./failure.ts";
import { lookupAll } from "./post.ts";
import { hostOf, type Lookup, NotPrivate, privateAddresses } from "./private.ts";

/** What the kind of engine is called in the log of suggestions. */
export const outsideName = "lokaal";

/** A language model on the region's own hardware. */
export interface OutsideEngine {
  /** Which model and which question: figures are kept apart by it. */
  readonly model: string;
  /** Whether its suggestions come on a screen; otherwise they are only measured. */
  readonly shown: boolean;
  /** False while it is left alone after failures. */
  readonly ready: boolean;
  /** Milliseconds until it is worth trying again. */
  readonly rest: number;
  /** What an operator should read in the log at the start. */
  readonly cautions: readonly string[];
  /** Failures in a row. */
  readonly inARow: number;
  /** The same interface as the built-in engine's, for one codebook. `read` throws OutsideFailure. */
  over(themes: readonly AskedTheme[], like?: RegionEngine["like"], signal?: AbortSignal): OutsideReader;
}

export interface OutsideReader extends RegionEngine {
  read(text: string): Promise<Checked>;
}

/**
 * Opens the engine that the settings name; nothing is sent to it yet.
 * @throws Error of one line, without the values, when its host is not, or not only, of the own network
 */
export async function openOutside(
  settings: LanguageModelSettings,
  lookup: Lookup = lookupAll,
  breaker = new Breaker(),
): Promise<OutsideEngine> {
  const url = new URL(settings.url);
  const cautions: string[] = [];
  if (url.protocol === "http:" && !/^(127\.|localhost$|::1$)/.test(hostOf(url)))
    cautions.push("safe texts go to the language model without encryption (docs/engines.md)");
  await privateAddresses(hostOf(url), lookup).catch((error) => {
    if (error instanceof NotPrivate)
      throw new Error(
        "LANGUAGE_MODEL_URL: de naam verwijst naar een adres buiten deze computer en het eigen netwerk; verhalen gaan daar niet heen",
      );
    // Mistyped, or that machine is off for now: people tell and code without it. It is looked up, and checked, each time again.
    cautions.push(
      "the name in LANGUAGE_MODEL_URL cannot be found now: until it can, stories wait for the language model (docs/engines.md)",
    );
  });
  const ask = chatWith({
    url,
    model: settings.model,
    key: settings.key,
    timeout: settings.seconds * 1000,
    lookup,
  });
  const model = `taalmodel ${settings.model}, vraag ${questionVersion}`;
  // One story at a time: these machines have one graphics card.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => {});
    return mine;
  };
  const readOne = async (text: string, themes: readonly AskedTheme[], signal?: AbortSignal) => {
    if (!breaker.closed) throw new OutsideFailure("down", "left-alone");
    try {
      const question = questionAbout(text, themes);
      const checked = readAnswer(
        await ask(question, signal),
        question.read,
        themes,
        `taalmodel ${settings.model}`,
      );
      if (!checked) throw new OutsideFailure("unusable", "no-list");
      breaker.worked();
      return checked;
    } catch (error) {
      if (!signal?.aborted) breaker.failed(error instanceof OutsideFailure ? error.after : undefined);
      throw error;
    }
  };
  return {
    model,
    shown: settings.shown,
    cautions,
    get ready() {
      return breaker.closed;
    },
    get rest() {
      return breaker.rest;
    },
    get inARow() {
      return breaker.inARow;
    },
    over: (themes, like = () => null, signal) => ({
      name: outsideName,
      model,
      read: (text) => inTurn(() => readOne(text, themes, signal)),
      like,
    }),
  };
}
