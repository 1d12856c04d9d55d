import type { Acting } from "../db/client.ts";
import {
  type ClaimedJob,
  carryOut,
  finishLeased,
  lease,
  putBack,
  putOff,
  queueDaily,
  StepFailed,
} from "../db/queries/jobs.ts";
import { errorClass } from "./log.ts";
import { OutsideFailure } from "./outside/failure.ts";
import { type Services, today } from "./services.ts";
import { longSteps, steps } from "./steps/index.ts";

export interface Worker {
  /** Says that there may be work now. */
  wake(): void;
  /** Finishes the step it is in and stops. */
  stop(): Promise<void>;
}

/** How often the worker looks by itself, in ms: other processes cannot wake it. */
const pause = 500;
/** How many stories go through a step together on a server with people on it. */
const together = 100;
/** How long it then waits for more to come, in ms: the people who are sending go before. */
const gather = 100;

type ShortName = keyof typeof steps;
const longNames = Object.keys(longSteps);
/** What waits for a language model, a minute a story perhaps, holds nothing else up. */
const lanes = [longNames.filter((name) => name !== "ask-language-model"), ["ask-language-model"]];

/** Carries out jobs one by one until stopped; a long one goes on beside the others. */
export function startWorker(services: Services): Worker {
  const stopping = new AbortController();
  /** Of the lanes that rest; a lane that has not rested yet has none. */
  const nudges = new Map<number, () => void>();
  let day = "";
  const loop = async (lane: number, full: number, work: () => Promise<number | "put-off">) => {
    const rest = (ms: number, until = (_nudge: () => void) => {}) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        until(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    while (!stopping.signal.aborted) {
      const done = await work().catch((error) => {
        services.log.error({ error: errorClass(error) }, "worker");
        return 0;
      });
      if (stopping.signal.aborted) break;
      if (done === 0) {
        await rest(pause, (nudge) => {
          nudges.set(lane, nudge);
        });
      }
      if (done !== full && lane === 0) await rest(gather);
    }
  };
  const loops = [
    loop(0, together, async () => {
      if (day !== today(services)) {
        day = today(services);
        await queueDaily(services.db).catch((error) =>
          services.log.error({ error: errorClass(error) }, "daily steps"),
        );
      }
      return workOnce(services, together);
    }),
    // Long ones are not woken: most of what happens is not for them, and half a second more is nothing to them.
    ...lanes.map((names, i) => loop(1 + i, 1, () => workLong(services, stopping.signal, names))),
  ];
  const wake = () => nudges.get(0)?.();
  return {
    wake,
    async stop() {
      stopping.abort();
      for (const nudge of nudges.values()) nudge();
      await Promise.all(loops);
    },
  };
}

/** Carries out one due job of a long step, if there is one. */
export async function workLong(
  services: Services,
  signal: AbortSignal,
  names: readonly string[] = longNames,
): Promise<number | "put-off"> {
  const able = names.filter((name) => canDo(name, services));
  const leased = able.length > 0 ? await lease(services.db, able) : null;
  if (!leased) return 0;
  const { job } = leased;
  const step = longSteps[job.step as keyof typeof longSteps];
  const acting: Acting = { regionId: job.regionId, actor: "worker", text: step.text };
  try {
    const input = await services.db.inRegion(acting, (tx) => step.gather(tx, services, acting, job.subject));
    const output = input === null ? null : await step.work(input, signal, job.attempts);
    await finishLeased(services.db, leased, acting, async (tx) => {
      if (input !== null) await step.save(tx, services, acting, job.subject, input, output);
    });
    return 1;
  } catch (error) {
    const why = errorClass(error);
    const again = step.again?.(error, services);
    if (again) await putBack(services.db, leased, again);
    else await putOff(services.db, job, why);
    const what = error instanceof OutsideFailure ? { what: error.why } : {};
    services.log.warn({ step: job.step, attempt: job.attempts, error: why, ...what }, "step put off");
    return "put-off";
  }
}

/**
 * Whether jobs of a long step may be taken here: those for a model of the region's own not by a process that has not
 * opened it, nor while it is left alone. Where the region has none any more, they are taken and vanish.
 */
function canDo(name: string, { config, outside, vectors }: Services): boolean {
  if (name === "ask-language-model") return config.languageModel === undefined || outside?.ready === true;
  if (name === "compare-meaning") return config.sentenceVectors === undefined || vectors !== undefined;
  return true;
}

/**
 * Carries out due jobs of one step. Where one of several fails they are tried one by one, and the one that fails alone is
 * put off, with back-off; the others go on.
 * @param most how many in one transaction
 */
export async function workOnce(services: Services, most = 1): Promise<number | "put-off"> {
  try {
    return await carryOut(services.db, most, longNames, actingFor, async (tx, jobs, acting) => {
      const step = steps[jobs[0]!.step as ShortName];
      const subjects = jobs.map(({ subject }) => subject);
      if ("runMany" in step) return step.runMany(tx, services, acting, subjects);
      for (const subject of subjects) await step.run(tx, services, acting, subject);
    });
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    if (error.jobs.length > 1) return workOnce(services, 1);
    const [job] = error.jobs;
    const why = errorClass(error.cause);
    await putOff(services.db, job!, why);
    services.log.warn({ step: job!.step, attempt: job!.attempts + 1, error: why }, "step put off");
    return "put-off";
  }
}

function actingFor({ regionId, step: name }: ClaimedJob): Acting {
  const { text, draft, mail } = steps[name as ShortName];
  return { regionId, actor: "worker", text, ...(draft ? { draft } : {}), ...(mail ? { mail } : {}) };
}

/**
 * Works until nothing is due: for seeding, imports and tests.
 * @param told hears how many jobs were carried out so far
 * @returns that number at the end
 */
export async function workAll(
  services: Services,
  most = 1,
  told: (done: number) => void = () => {},
): Promise<number> {
  let count = 0;
  const never = new AbortController().signal;
  for (;;) {
    const done = (await workOnce(services, most)) || (await workLong(services, never));
    if (done === 0) return count;
    if (done !== "put-off") count += done;
    told(count);
  }
}
