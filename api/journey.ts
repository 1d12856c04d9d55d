/**
 * The journey on one page: what happened, and which steps follow from it (design section 1).
 *
 *   invitation -> questionnaire -> response -> story -> de-identification -> theme suggestion -> coding
 *              -> summary per provider -> duidingssessie -> lesson
 *
 * A route or a step says what happened by `follow(event, subject)` and hands the jobs to `record` (db/queries/audit.ts),
 * in the same transaction as the fact itself. The worker (api/worker.ts) carries them out.
 */
export const journey = {
  /** subject: story id. Signals come first: a cry for help is heard the same minute. */
  "story.received": ["raise-signals", "recognise-language", "find-identifiers"],
  /** subject: story id */
  "story.approved": ["suggest-themes"],
  /** subject: story id. Where a region has models of its own for it; see docs/engines.md. */
  "story.themes-suggested": ["ask-language-model", "compare-meaning"],
  /** subject: "withdrawn". The words of a story that was taken back may not live on in a model. */
  "story.withdrawn": ["train-themes"],
  /** subject: "asked" */
  "training.asked": ["train-themes"],
  /** subject: group "<provider>/<segment>/<wave>" */
  "group.changed": ["summarise"],
} as const satisfies Record<string, readonly StepName[]>;

export type StepName =
  | "raise-signals"
  | "recognise-language"
  | "find-identifiers"
  | "suggest-themes"
  | "train-themes"
  | "ask-language-model"
  | "compare-meaning"
  | "summarise"
  | "forget-order"
  | "sweep-drafts"
  | "forget-addresses"
  | "count-answers"
  | "index-words";

export type JourneyEvent = keyof typeof journey;

/** The jobs that follow from an event. */
export function follow(event: JourneyEvent, subject: string) {
  return journey[event].map((step) => ({ step, subject }));
}
