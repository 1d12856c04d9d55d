import type { Acting, Tx } from "../db/client.ts";
import { record } from "../db/queries/audit.ts";
import {
  addToStory,
  findByReceipt,
  isAdded,
  type ReceiptView,
  removeResponse,
} from "../db/queries/responses.ts";
import { hashSecret, readCode } from "./access/secrets.ts";
import { addedMost, type ReceiptAnswer } from "./contract/respondents.ts";
import { follow } from "./journey.ts";
import { Problem } from "./problem.ts";
import { type Services, today } from "./services.ts";

/**
 * The transaction of who brings a receipt: it sees this one response.
 * @throws Problem receipt-unknown
 */
async function withReceipt<T>(
  services: Services,
  typed: string,
  work: (tx: Tx, acting: Acting, found: ReceiptView) => Promise<T>,
): Promise<T> {
  const receipt = readCode(typed);
  const hash = receipt && hashSecret("receipt", receipt);
  if (!hash) throw new Problem("receipt-unknown");
  const done = await services.db.behind(
    "receipt",
    hash,
    { actor: "respondent", text: "released" },
    (tx) => findByReceipt(tx, hash, today(services)),
    async (tx, acting, found) => {
      if (!found) throw new Problem("receipt-unknown");
      return { of: await work(tx, acting, found) };
    },
  );
  if (!done) throw new Problem("receipt-unknown");
  return done.of;
}

/** What happened with what was told, for the one who told it. Changes nothing, and is not recorded: only they know when they looked. */
export function followStory(services: Services, typed: string): Promise<ReceiptAnswer> {
  return withReceipt(services, typed, async (_tx, acting, found) => answerOf(acting, found, today(services)));
}

function answerOf(
  { regionId }: Acting,
  { stories, route, receivedOn }: ReceiptView,
  day: string,
): ReceiptAnswer {
  const own = stories.filter((one) => one.addsTo === null);
  return {
    regionId,
    route,
    receivedOn,
    stories: own.map((one, i) => {
      const added = stories.filter(({ addsTo }) => addsTo === one.id);
      return {
        number: i + 1,
        permission: one.permission,
        happened: happenedTo(one),
        agreements: agreementsOf([one, ...added], day),
        added: added.map((more) => ({ receivedOn: more.receivedOn, happened: happenedTo(more) })),
      };
    }),
  };
}

/** What was agreed where a story or a word added to it lay on the table, each once. A day that is kept is not named. */
function agreementsOf(stories: ReceiptView["stories"], day: string) {
  const once = new Map(stories.flatMap(({ agreements }) => agreements.map((one) => [one.id, one])));
  return [...once.values()].map(({ dueOn, said }) => {
    const { state } = said.at(-1)!;
    const open = state === "agreed" || state === "busy";
    return { dueOn: open ? dueOn : null, late: open && dueOn !== null && dueOn < day, said };
  });
}

function happenedTo({ status, inSession, agreements }: ReceiptView["stories"][number]) {
  const happened: ReceiptAnswer["stories"][number]["happened"] = ["received"];
  if (status === "approved" || status === "coded") happened.push("read");
  if (status === "coded") happened.push("coded");
  if (inSession) happened.push("session");
  if (agreements.some(({ said }) => said.at(-1)!.state === "done")) happened.push("changed");
  return happened;
}

/**
 * Adds a word to a story. It goes the way of the story itself: signals, identifiers, a researcher who reads it; and it is
 * allowed as much.
 * @throws Problem receipt-unknown; invalid-input without such a story; enough-added; conflict when the id is that of
 *   something else: saying that these words have come would lose them
 */
export async function addWord(
  services: Services,
  given: { receipt: string; id: string; story: number; text: string },
): Promise<ReceiptAnswer> {
  const before = await withReceipt(services, given.receipt, async (tx, acting, found) => {
    const to = found.stories.filter((one) => one.addsTo === null)[given.story - 1];
    if (!to) throw new Problem("invalid-input", [{ path: "story", message: "Dit verhaal is er niet." }]);
    const { responseId } = found;
    const word = { regionId: acting.regionId, responseId, to: to.id, id: given.id, text: given.text };
    if (found.stories.some(({ id }) => id === given.id)) return word;
    if (found.stories.filter(({ addsTo }) => addsTo !== null).length >= addedMost)
      throw new Problem("enough-added");
    const place = Math.max(...found.stories.map((one) => one.place)) + 1;
    const added = { id: given.id, place, text: given.text, on: today(services) };
    if (!(await addToStory(tx, acting, { ...to, responseId }, added))) return word;
    await record(tx, acting, {
      action: "story.received",
      subject: `story:${given.id}`,
      jobs: follow("story.received", given.id),
    });
    return null;
  });
  if (before) {
    // Words are compared where they lie: none of them leaves the database.
    const acting: Acting = { regionId: before.regionId, actor: "respondent", text: "raw" };
    if (!(await services.db.inRegion(acting, (tx) => isAdded(tx, before)))) throw new Problem("conflict");
  }
  services.wake();
  return followStory(services, given.receipt);
}

/**
 * Takes everything back that one receipt opens: response, stories, texts, codings, quotes and cards go, and the figures it counted in are made
 * again without it. @returns the route, so that the last page speaks to the right person
 */
export async function withdrawStory(services: Services, typed: string): Promise<{ route: string }> {
  const gone = await withReceipt(services, typed, async (tx, acting, found) => {
    await removeResponse(tx, found.responseId);
    const groups = new Set(found.stories.map((s) => `${s.providerId}/${s.segmentId}/${s.waveId}`));
    await record(tx, acting, {
      action: "story.withdrawn",
      subject: `story:${found.stories[0]?.id ?? found.responseId}`,
      jobs: [
        ...[...groups].flatMap((group) => follow("group.changed", group)),
        ...follow("story.withdrawn", "withdrawn"),
      ],
    });
    return { route: found.route };
  });
  services.wake();
  return gone;
}
