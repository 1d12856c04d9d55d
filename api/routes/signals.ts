import { Hono } from "hono";
import type { Tx } from "../../db/client.ts";
import { listStuck } from "../../db/queries/alarms.ts";
import { record } from "../../db/queries/audit.ts";
import { listIdentifiers } from "../../db/queries/identifiers.ts";
import { withdrawQuotesOf } from "../../db/queries/quotes.ts";
import { troubleOf } from "../../db/queries/recipients.ts";
import { findRecording, listUnheard } from "../../db/queries/recordings.ts";
import {
  addDecision,
  changeDecision,
  closeSignal,
  countOpenSignals,
  findSignal,
  listCoordinators,
  listDecisions,
  listEarlierDecisions,
  listLooks,
  listReports,
  listSignals,
  lockSignal,
  reportSignal,
  signalOfStory,
} from "../../db/queries/signals.ts";
import { latestVersion, lockStory, rawText, setReleased, setStatus } from "../../db/queries/stories.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import {
  type Decided,
  type DecisionKind,
  decided,
  type NewReport,
  newDecision,
  newReport,
  type SignalDetail,
  type SignalList,
  signalDetail,
  signalList,
} from "../contract/signals.ts";
import { type SignalSign, signalSign } from "../contract/stories.ts";
import { settle, waitsForThird } from "../decide.ts";
import { follow } from "../journey.ts";
import { Problem } from "../problem.ts";
import { rawPassage, tidySpan } from "../safe-text.ts";
import { type Services, today, write } from "../services.ts";
import { locked } from "../story.ts";
import { wholeText } from "../words.ts";
import { byId, refused, usual } from "./usual.ts";

/**
 * The safeguarding queue: two people read a possible cry for help and decide, and every look is recorded. What the machine
 * did not find, a researcher passes on.
 */
export function signalRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/signals",
      describe("The queue, open signals first; without a word of the stories", signalList, refused),
      staff(services, "handle signals"),
      async (c) => {
        // The list shows no words, so it is read without the right to any.
        const list = await db.inRegion({ ...c.var.acting, text: "none" }, async (tx): Promise<SignalList> => {
          const found = await listSignals(tx);
          const ids = found.map((signal) => signal.id);
          const decisions = await listDecisions(tx, ids);
          const earlier = await listEarlierDecisions(tx, ids);
          const reports = await listReports(tx, ids);
          const coordinators = await listCoordinators(tx);
          const trouble = await troubleOf(tx);
          return {
            open: await countOpenSignals(tx),
            unheard: await listUnheard(tx),
            mail: {
              on: services.config.mail !== undefined,
              // The key is to the addresses of who is invited; a colleague's is not under it.
              stuckSince: trouble && trouble.what !== "key" ? trouble.sinceOn : null,
              missed: await listStuck(tx),
            },
            rows: found.map((signal) => {
              const its = decisions.filter((decision) => decision.signalId === signal.id);
              return {
                id: signal.id,
                level: signal.level,
                status: signal.status,
                raisedOn: signal.raisedOn,
                provider: signal.provider,
                segment: signal.segment,
                respondent: signal.respondent,
                age: signal.age,
                lang: signal.lang,
                reports: reports
                  .filter((one) => one.signalId === signal.id)
                  .map(({ name, role, level, at }) => ({ name, role, level, at: at.toISOString() })),
                decisions: shownTo(c.var.account.id, signal.status, its).map(({ name, mine, decision }) => ({
                  name,
                  mine,
                  decision,
                })),
                before: earlier.filter((one) => one.signalId === signal.id).map(({ name }) => ({ name })),
                ...waitingOf(signal.status, its, coordinators),
              };
            }) as SignalList["rows"],
          };
        });
        return c.json(list);
      },
    )
    .get(
      "/api/signals/:id",
      describe("One signal with the raw story and its evidence; the look is recorded", signalDetail, usual),
      staff(services, "handle signals"),
      valid("param", byId),
      async (c) => {
        const { id } = c.req.valid("param");
        const detail = await db.inRegion(c.var.acting, async (tx): Promise<SignalDetail> => {
          const signal = await findSignal(tx, id);
          const raw = signal ? await rawText(tx, signal.storyId) : null;
          if (!signal || !raw) throw new Problem("not-found");
          const decisions = await listDecisions(tx, [id]);
          const found = await findRecording(tx, signal.storyId);
          const looks = await listLooks(tx, `signal:${id}`, signal.receivedOn);
          await record(tx, c.var.acting, { action: "signal.read", subject: `signal:${id}` });
          return {
            id,
            round: signal.round,
            level: signal.level as SignalDetail["level"],
            status: signal.status as SignalDetail["status"],
            raisedOn: signal.raisedOn,
            provider: signal.provider,
            segment: signal.segment,
            wave: signal.wave,
            municipality: signal.municipality,
            respondent: signal.respondent,
            age: signal.age,
            lang: signal.lang,
            storyId: signal.storyId,
            recording: found ? { seconds: found.seconds, state: found.state } : null,
            storyStatus: signal.storyStatus as SignalDetail["storyStatus"],
            ...wholeText(raw),
            evidence: signal.evidence,
            reports: (await listReports(tx, [id])).map(({ name, role, level, at, start, end }) => ({
              name,
              role: role as SignalDetail["reports"][number]["role"],
              level: level as SignalDetail["reports"][number]["level"],
              at: at.toISOString(),
              passage: start === null || end === null ? null : { start, end },
            })),
            before: readable(
              c.var.account.id,
              signal.status,
              decisions,
              await listEarlierDecisions(tx, [id]),
            ).map(({ name, decision, note, at }) => ({
              name,
              decision: decision as DecisionKind,
              note,
              at: at.toISOString(),
            })),
            decisions: shownTo(c.var.account.id, signal.status, decisions),
            ...waitingOf(signal.status, decisions, await listCoordinators(tx)),
            looks: [
              { name: c.var.account.name, at: services.now().toISOString() },
              ...looks.map((look) => ({ name: look.name, at: new Date(look.at).toISOString() })),
            ],
          };
        });
        return c.json(detail);
      },
    )
    .post(
      "/api/signals/:id/decisions",
      describe(
        "One person's decision; the second closes the signal, and where the two differ somebody acts. On a signal that waits for a third: the third's, or one of the two anew",
        decided,
        [...usual, "conflict", "decided-already", "decided-the-same"],
      ),
      staff(services, "handle signals"),
      valid("param", byId),
      valid("json", newDecision),
      async (c) => {
        const { id } = c.req.valid("param");
        const { decision, note, round } = c.req.valid("json");
        const outcome = await write(services, c.var.acting, async (tx): Promise<Decided> => {
          const before = await findSignal(tx, id);
          // The story is locked before its signal, as everywhere, so that nobody waits in a circle.
          const story = before ? await lockStory(tx, before.storyId) : null;
          const signal = story ? await lockSignal(tx, id) : null;
          if (!signal || !story) throw new Problem("not-found");
          if (signal.status !== "open" || signal.round !== round) throw new Problem("conflict");
          const me = c.var.account.id;
          const earlier = await listDecisions(tx, [id]);
          const mine = earlier.find((one) => one.accountId === me);
          if (!mine) await addDecision(tx, c.var.acting.regionId, id, me, decision, note);
          else if (!waitsForThird(signal.status, kinds(earlier))) throw new Problem("decided-already");
          else if (mine.decision === decision) throw new Problem("decided-the-same");
          else await changeDecision(tx, id, me, decision, note);
          const settled = settle(kinds(await listDecisions(tx, [id])));
          // Two people kept the story apart before it was passed on again: that somebody acts is not taken back.
          const kept = story.status === "withheld";
          const result: Decided = settled.closed
            ? { status: kept ? "handled" : settled.status, outcome: settled.outcome }
            : { status: "open", outcome: "waiting" };
          if (result.status !== "open") await closeSignal(tx, id, result.status);
          const apart = result.status === "handled";
          if (apart) {
            await withdrawQuotesOf(tx, story.id);
            await setReleased(tx, story.id, false);
            await setStatus(tx, story.id, "withheld");
          }
          await record(tx, c.var.acting, {
            action: settled.closed ? "signal.closed" : "signal.decided",
            subject: `signal:${id}`,
            detail: { decision, outcome: result.outcome, ...(mine ? { instead: mine.decision } : {}) },
            // Also when it is being coded anew: it may still count in a published batch.
            jobs: apart ? follow("group.changed", story.group) : [],
          });
          return result;
        });
        return c.json(outcome);
      },
    )
    .post(
      "/api/stories/:id/signal",
      describe(
        "Pass a story on to safeguarding, raise the level of its signal or point at other words; the same again changes nothing",
        signalSign,
        [...usual, "invalid-json"],
      ),
      staff(services, "pass a story on to safeguarding"),
      valid("param", byId),
      valid("json", newReport),
      async (c) => {
        const { id } = c.req.valid("param");
        const { level, passage } = c.req.valid("json");
        const stands = await db.inRegion(c.var.acting, async (tx): Promise<SignalSign> => {
          await locked(tx, id);
          const did = await reportSignal(tx, c.var.acting.regionId, id, {
            accountId: c.var.account.id,
            level,
            passage: passage ? await placeOf(tx, id, passage) : null,
            pointed: passage !== undefined,
            on: today(services),
          });
          const { id: _, ...sign } = (await signalOfStory(tx, id))!;
          if (did !== "unchanged")
            await record(tx, c.var.acting, {
              action: "signal.reported",
              subject: `story:${id}`,
              detail: { level, did },
            });
          return sign;
        });
        return c.json(stands);
      },
    );
}

/** Where a passage somebody pointed at stands in the raw text; null where that is not certain. */
async function placeOf(tx: Tx, storyId: string, passage: NonNullable<NewReport["passage"]>) {
  const raw = await rawText(tx, storyId);
  if (!raw) return null;
  const { versionId, ...span } = passage;
  if (!versionId) return span.end <= raw.text.length ? tidySpan(raw.text, span) : null;
  const version = await latestVersion(tx, storyId);
  if (version?.id !== versionId || span.end > version.text.length) return null;
  return rawPassage(raw, await listIdentifiers(tx, storyId), version.text, span);
}

const kinds = (decisions: readonly { decision: string }[]) =>
  decisions.map((one) => one.decision as DecisionKind);

/** The decisions as somebody may read them: who still decides does so without what the first decided, and why. */
function shownTo(
  accountId: string,
  status: string,
  decisions: Awaited<ReturnType<typeof listDecisions>>,
): SignalDetail["decisions"] {
  const first = status === "open" && decisions.length === 1;
  return decisions.map((one) => {
    const mine = one.accountId === accountId;
    const kept = first && !mine;
    return {
      name: one.name,
      mine,
      decision: kept ? null : (one.decision as DecisionKind),
      note: kept ? null : one.note,
      at: one.at.toISOString(),
      earlier: one.earlier as SignalDetail["decisions"][number]["earlier"],
    };
  });
}

/**
 * Which decisions of earlier rounds somebody may read: one that nobody added theirs to would say what its maker thinks, and that
 * person decides again in this round. Once the reader decided it is shown.
 */
function readable<Decision extends { round: number; accountId: string }>(
  accountId: string,
  status: string,
  decisions: readonly { accountId: string }[],
  earlier: readonly Decision[],
): Decision[] {
  if (status !== "open" || decisions.some((one) => one.accountId === accountId)) return [...earlier];
  return earlier.filter(
    (one) =>
      one.accountId === accountId || earlier.some((other) => other.round === one.round && other !== one),
  );
}

/** Whether a signal waits for a third person, and who could still decide on it. */
function waitingOf(
  status: string,
  decisions: readonly { accountId: string; decision: string }[],
  coordinators: readonly { id: string; name: string }[],
) {
  const decidedBy = new Set(decisions.map((one) => one.accountId));
  return {
    waitsForThird: waitsForThird(status, kinds(decisions)),
    mayDecide:
      status === "open" ? coordinators.filter(({ id }) => !decidedBy.has(id)).map(({ name }) => name) : [],
  };
}
