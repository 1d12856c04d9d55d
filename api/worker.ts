import { carryOut, putOff, queueDaily, StepFailed } from "../db/queries/jobs.ts";
import type { StepName } from "./journey.ts";
import { errorClass } from "./log.ts";
import { type Services, today } from "./services.ts";
import { steps } from "./steps/index.ts";

export interface Worker {
  /** Says that there may be work now. */
  wake(): void;
  /** Finishes the step it is in and stops. */
  stop(): Promise<void>;
}

/** How often the worker looks by itself, in ms: other processes cannot wake it. */
const pause = 500;

/** Carries out jobs one by one until stopped. */
export function startWorker(services: Services): Worker {
  let stopped = false;
  let nudge = () => {};
  const loop = (async () => {
    let day = "";
    while (!stopped) {
      if (day !== today(services)) {
        day = today(services);
        await queueDaily(services.db).catch((error) =>
          services.log.error({ error: errorClass(error) }, "daily steps"),
        );
      }
      const idle = await workOnce(services).then(
        (done) => done === 0,
        (error) => {
          services.log.error({ error: errorClass(error) }, "worker");
          return true;
        },
      );
      if (idle && !stopped) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pause);
          nudge = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  })();
  return {
    wake: () => nudge(),
    async stop() {
      stopped = true;
      nudge();
      await loop;
    },
  };
}

/**
 * Carries out due jobs of one step. A job whose step fails is put off, with back-off; the others go on.
 * @param most how many in one transaction
 */
export async function workOnce(services: Services, most = 1): Promise<number | "put-off"> {
  try {
    return await carryOut(
      services.db,
      most,
      (job) => {
        const step = steps[job.step as StepName];
        return {
          regionId: job.regionId,
          actor: "worker",
          text: step.text,
          ...(step.draft ? { draft: step.draft } : {}),
        };
      },
      (tx, job, acting) => steps[job.step as StepName].run(tx, services, acting, job.subject),
    );
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    const why = errorClass(error.cause);
    await putOff(services.db, error.job, why);
    services.log.warn({ step: error.job.step, attempt: error.job.attempts + 1, error: why }, "step put off");
    return "put-off";
  }
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
  for (;;) {
    const done = await workOnce(services, most);
    if (done === 0) return count;
    if (done !== "put-off") count += done;
    told(count);
  }
}
