import { Worker } from "node:worker_threads";
import type { PatternFile } from "../analysis/themes/patterns.ts";
import type { OwnStory } from "../db/queries/models.ts";

/** What a region's model learns from, on from the shipped one. */
export interface TrainingInput {
  own: OwnStory[];
  patterns: PatternFile;
  themes: string[];
}

export interface Trained {
  /** The model file, gzipped. */
  weights: Uint8Array;
  /** Stories that the shipped model was made of. */
  baseStories: number;
  patternsOnly: string[];
  /** Processor time of the whole process meanwhile, in ms. */
  cpuMs: number;
}

/** Most memory the thread may take, in MB: beyond it the training fails and the server goes on. */
const mostMemory = 1500;

/** Development and tests run the sources: the thread needs the loader that this process has, put in by hand. */
const fromSource = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./train-thread.ts", import.meta.url).href)});
});`;

/**
 * Trains a model in a thread of its own: the server goes on answering.
 * @throws TrainingStopped when the signal comes, or the error of the thread
 */
export function train(input: TrainingInput, signal: AbortSignal): Promise<Trained> {
  const options = { workerData: input, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: mostMemory } };
  const worker = import.meta.url.endsWith(".ts")
    ? new Worker(fromSource, { ...options, eval: true })
    : new Worker(new URL("./train-thread.js", import.meta.url), options);
  const before = process.cpuUsage();
  return new Promise<Trained>((resolve, reject) => {
    const stop = () => {
      reject(new TrainingStopped());
      void worker.terminate();
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    worker.once("message", (made: Omit<Trained, "cpuMs">) => {
      const { user, system } = process.cpuUsage(before);
      resolve({ ...made, cpuMs: Math.round((user + system) / 1000) });
    });
    worker.once("error", reject);
    worker.once("exit", () => {
      signal.removeEventListener("abort", stop);
      reject(new TrainingStopped());
    });
  });
}

class TrainingStopped extends Error {
  override name = "TrainingStopped";
}
