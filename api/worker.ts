import { carryOut, putOff, StepFailed } from "../db/queries/jobs.ts";
import type { StepName } from "./journey.ts";
import { errorClass } from "./log.ts";
import type { Services } from "./services.ts";
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
    while (!stopped) {
      const idle = await workOnce(services).then(
        (result) => result === "idle",
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

/** Carries out one due job. A job whose step fails is put off, with back-off; the others go on. */
export async function workOnce(services: Services): Promise<"done" | "idle" | "put-off"> {
  try {
    return await carryOut(
      services.db,
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

/** Works until nothing is due: for seeding, imports and tests. @returns the number of jobs carried out */
export async function workAll(services: Services): Promise<number> {
  let count = 0;
  for (;;) {
    const result = await workOnce(services);
    if (result === "idle") return count;
    if (result === "done") count++;
  }
}
