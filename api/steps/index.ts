import type { StepName } from "../journey.ts";
import { askLanguageModel } from "./ask-language-model.ts";
import { compareMeaning } from "./compare-meaning.ts";
import { findIdentifiers } from "./find-identifiers.ts";
import { forgetOrderStep } from "./forget-order.ts";
import { countAnswersStep, forgetAddressesStep, indexWordsStep } from "./nightly.ts";
import { raiseSignals } from "./raise-signals.ts";
import { recogniseLanguage } from "./recognise-language.ts";
import type { LongStep, ManyStep, Step } from "./step.ts";
import { suggestThemes } from "./suggest-themes.ts";
import { summarise } from "./summarise.ts";
import { sweepDraftsStep } from "./sweep-drafts.ts";
import { trainThemes } from "./train-themes.ts";

type LongName = "train-themes" | "ask-language-model" | "compare-meaning";

/** Every step the worker can carry out, by name. */
export const steps: Record<Exclude<StepName, LongName>, Step | ManyStep> = {
  "raise-signals": raiseSignals,
  "recognise-language": recogniseLanguage,
  "find-identifiers": findIdentifiers,
  "suggest-themes": suggestThemes,
  summarise,
  "forget-order": forgetOrderStep,
  "sweep-drafts": sweepDraftsStep,
  "forget-addresses": forgetAddressesStep,
  "count-answers": countAnswersStep,
  "index-words": indexWordsStep,
};

/** Those that work outside a transaction, at most one at a time beside the others. */
export const longSteps: Record<LongName, LongStep<unknown, unknown>> = {
  "train-themes": trainThemes as LongStep<unknown, unknown>,
  "ask-language-model": askLanguageModel as LongStep<unknown, unknown>,
  "compare-meaning": compareMeaning as LongStep<unknown, unknown>,
};
