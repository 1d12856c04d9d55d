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
  /** Set for the one step that passes over addresses. */
  mail?: "sender";
  run(tx: Tx, services: Services, acting: Acting, subject: string): Promise<void>;
}

/**
 * A step that every story goes through when it comes in. It is carried out for all that wait, in one transaction:
 * questions to the database are what it spends most on, and they cost as much for a hundred stories as for one.
 */
export interface ManyStep extends Omit<Step, "run"> {
  runMany(tx: Tx, services: Services, acting: Acting, subjects: string[]): Promise<void>;
}

/**
 * A step that takes too long for a transaction: it gathers in one, works in none (in a thread of its own), and saves in
 * another, in which its job disappears. Killed in between, it has changed nothing and is done again.
 */
export interface LongStep<Input, Output> {
  name: StepName;
  text: Acting["text"];
  /** What the work needs; null when there is nothing to do. */
  gather(tx: Tx, services: Services, acting: Acting, subject: string): Promise<Input | null>;
  /**
   * @param signal stops the work when the server stops
   * @param attempts how often it is tried, this time included
   */
  work(input: Input, signal: AbortSignal, attempts?: number): Promise<Output>;
  /**
   * When to try again after what `work` threw, in seconds, and whether it counts as a try; null for the usual
   * back-off, after which it fails for good.
   */
  again?(error: unknown, services: Services): { seconds: number; counts: boolean } | null;
  save(
    tx: Tx,
    services: Services,
    acting: Acting,
    subject: string,
    input: Input,
    output: Output,
  ): Promise<void>;
}

/**
 * One story after the other, with a pause in between in which the server answers whoever is waiting.
 * @returns what was made of each, in order
 */
export async function eachInTurn<A, B>(all: readonly A[], work: (one: A) => B): Promise<B[]> {
  const made: B[] = [];
  for (const one of all) {
    if (made.length > 0) await new Promise((next) => setImmediate(next));
    made.push(work(one));
  }
  return made;
}
