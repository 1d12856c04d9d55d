import type { Acting } from "../db/client.ts";
import { carryOut, finishLeased, lease, putOff, queueDaily, StepFailed } from "../db/queries/jobs.ts";
import { errorClass } from "./log.ts";
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

type ShortName = keyof typeof steps;
const longNames = Object.keys(longSteps);

/** Carries out jobs one by one until stopped; a long one goes on beside the others. */
export function startWorker(services: Services): Worker {
  const stopping = new AbortController();
  const nudges: (() => void)[] = [() => {}, () => {}];
  let day = "";
  const loop = async (lane: number, work: () => Promise<number | "put-off">) => {
    while (!stopping.signal.aborted) {
      const idle = await work().then(
        (done) => done === 0,
        (error) => {
          services.log.error({ error: errorClass(error) }, "worker");
          return true;
        },
      );
      if (idle && !stopping.signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pause);
          nudges[lane] = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  };
  const loops = [
    loop(0, async () => {
      if (day !== today(services)) {
        day = today(services);
        await queueDaily(services.db).catch((error) =>
          services.log.error({ error: errorClass(error) }, "daily steps"),
        );
      }
      return workOnce(services);
    }),
    loop(1, () => workLong(services, stopping.signal)),
  ];
  const wake = () => {
    for (const nudge of nudges) nudge();
  };
  return {
    wake,
    async stop() {
      stopping.abort();
      wake();
      await Promise.all(loops);
    },
  };
}

/** Carries out one due job of a long step, if there is one. */
export async function workLong(services: Services, signal: AbortSignal): Promise<number | "put-off"> {
  const leased = await lease(services.db, longNames);
  if (!leased) return 0;
  const { job } = leased;
  const step = longSteps[job.step as keyof typeof longSteps];
  const acting: Acting = { regionId: job.regionId, actor: "worker", text: step.text };
  try {
    const input = await services.db.inRegion(acting, (tx) => step.gather(tx, services, acting, job.subject));
    const output = input === null ? null : await step.work(input, signal);
    await finishLeased(services.db, leased, acting, async (tx) => {
      if (input !== null) await step.save(tx, services, acting, job.subject, input, output);
    });
    return 1;
  } catch (error) {
    const why = errorClass(error);
    await putOff(services.db, job, why);
    services.log.warn({ step: job.step, attempt: job.attempts, error: why }, "step put off");
    return "put-off";
  }
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
      longNames,
      (job) => {
        const step = steps[job.step as ShortName];
        return {
          regionId: job.regionId,
          actor: "worker",
          text: step.text,
          ...(step.draft ? { draft: step.draft } : {}),
          ...(step.mail ? { mail: step.mail } : {}),
        };
      },
      (tx, job, acting) => steps[job.step as ShortName].run(tx, services, acting, job.subject),
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
  const never = new AbortController().signal;
  for (;;) {
    const done = (await workOnce(services, most)) || (await workLong(services, never));
    if (done === 0) return count;
    if (done !== "put-off") count += done;
    told(count);
  }
}
