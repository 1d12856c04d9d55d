import type { Acting, Tx } from "../../db/client.ts";
import type { StepName } from "../journey.ts";
import type { Services } from "../services.ts";

/**
 * One arrow of the journey: fetch, call one pure function, save, say what happened. It runs in the same transaction
 * in which its job disappears, so its effect happens once, however often it is tried.
 */
export interface Step {
  name: StepName;
  /** The most the step may read. */
  text: Acting["text"];
  /** Set for the one step that passes over drafts. */
  draft?: "sweep";
  run(tx: Tx, services: Services, acting: Acting, subject: string): Promise<void>;
}
