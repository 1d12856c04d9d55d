import type { Acting, Tx } from "../db/client.ts";
import { sendOff } from "../db/prepared.ts";
import { recordAll } from "../db/queries/audit.ts";
import { dropDraft, findDraft, saveDraft } from "../db/queries/drafts.ts";
import {
  findInvitation,
  type OpenedInvitation,
  questionnaireJsonOf,
  spendInvitation,
} from "../db/queries/invitations.ts";
import { hasReceipt, receiptTaken, sendResponse } from "../db/queries/responses.ts";
import { hashSecret, newCode, readCode } from "./access/secrets.ts";
import { type Judge, judgeOf, storiesOf } from "./answers.ts";
import { mayStore } from "./consent.ts";
import { type OtherStory, type StoryNumber, storyNumbers } from "./contract/again.ts";
import type { Spoken } from "./contract/recordings.ts";
import { follow } from "./journey.ts";
import { languagesOf } from "./languages.ts";
import { Problem } from "./problem.ts";
import { canSpeak, collect, keepWithStory } from "./recordings/keep.ts";
import { type Services, today } from "./services.ts";

/** What a link is worth today. */
export type LinkState = "open" | "link-used" | "link-expired" | "wave-closed" | "wave-not-open";

/** A link that exists, with what a page has to say about it. */
export interface Link {
  code: string;
  acting: Acting;
  state: LinkState;
  invitation: OpenedInvitation;
}

/** Somebody who began in time may finish the day after: nobody loses a story at midnight. */
const graceDays = 1;

/**
 * What a link is worth on a day.
 * @param day yyyy-mm-dd, the region's today
 * @param finishing true for saving and sending what was begun: one day of grace
 */
export function stateOf(invitation: OpenedInvitation, day: string, finishing = false): LinkState {
  const past = (last: string) => (finishing ? addDays(last, graceDays) : last) < day;
  if (invitation.spent) return "link-used";
  if (invitation.waveClosed || past(invitation.waveEndsOn)) return "wave-closed";
  if (day < invitation.waveStartsOn) return "wave-not-open";
  return past(invitation.expiresOn) ? "link-expired" : "open";
}

/** The day after which a draft is swept. */
export const draftUntil = ({ expiresOn }: OpenedInvitation) => addDays(expiresOn, graceDays);

function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/**
 * The respondent's transaction: it sees the region of the link, no story, and the one draft that the code opens.
 * @throws Problem link-unknown when no link has this code
 */
export async function withLink<T>(
  services: Services,
  typed: string,
  options: { lock?: boolean; finishing?: boolean },
  work: (tx: Tx, link: Link) => Promise<T>,
): Promise<T> {
  const { code, hash, who } = keyOf(typed);
  // Who finishes writes in the draft; who sends removes it.
  const hold = options.lock ? "alone" : options.finishing ? "together" : undefined;
  const done = await services.db.behind(
    "invitation",
    hash,
    { ...who, ...(hold ? { hold } : {}) },
    (tx) => findInvitation(tx, hash, options.lock),
    async (tx, acting, seen) => {
      // A spent link is written anew as cover for others; who waited for the row that went has to look again.
      const invitation = seen ?? (await findInvitation(tx, hash, options.lock));
      if (!invitation) throw new Problem("link-unknown");
      const state = stateOf(invitation, today(services), options.finishing);
      return { of: await work(tx, { code, acting, state, invitation }) };
    },
  );
  if (!done) throw new Problem("link-unknown");
  return done.of;
}

/**
 * As `withLink`, for saving and what comes with it.
 * @param how `lock` where no save may come between
 * @throws Problem link-unknown, or why the link is not open
 */
export function withOpenLink<T>(
  services: Services,
  typed: string,
  how: { lock?: boolean },
  work: (tx: Tx, link: Link) => Promise<T>,
): Promise<T> {
  return withLink(services, typed, { ...how, finishing: true }, (tx, link) => {
    if (link.state !== "open") throw new Problem(link.state);
    return work(tx, link);
  });
}

/** What a code that was typed or followed opens. @throws Problem link-unknown when it cannot be a code */
function keyOf(typed: string) {
  const code = readCode(typed);
  if (!code) throw new Problem("link-unknown");
  const who = { actor: "respondent", text: "none", draft: hashSecret("draft", code) } as const;
  return { code, hash: hashSecret("invitation", code), who };
}

type Asked = Pick<OpenedInvitation, "questionnaireId" | "version">;
/** @param load fetches the version's JSON, when this process has not seen it yet */
const judgeFor = ({ regionId }: Acting, asked: Asked, load: () => Promise<unknown>): Promise<Judge> =>
  judgeOf(`${regionId}/${asked.questionnaireId}/${asked.version}`, async () => {
    const json = await load();
    if (!json) throw new Problem("link-unknown");
    return json;
  });
const judge = (tx: Tx, { acting, invitation }: { acting: Acting; invitation: Asked }): Promise<Judge> =>
  judgeFor(acting, invitation, () => questionnaireJsonOf(tx, invitation.questionnaireId, invitation.version));

/**
 * In which languages a questionnaire can be answered: what may be promised on paper, in a mail or on a poster.
 * @returns their codes; Dutch always
 */
export async function answeredIn(tx: Tx, acting: Acting, asked: Asked): Promise<string[]> {
  const { json } = await judge(tx, { acting, invitation: asked });
  return languagesOf(asked.questionnaireId, json).map(({ code }) => code);
}

export interface OpenedLink {
  link: Link;
  /** Set when the link is open. */
  judge?: Judge;
  seq: number;
  answers: Record<string, unknown>;
  /** Whether stories can be spoken here, and of which stories the draft holds a recording. */
  canSpeak?: boolean;
  spoken?: StoryNumber[];
}

/**
 * Looks at a link. Changes nothing, however often it is opened, and by whatever opens it.
 * @param finishing as for `stateOf`
 */
export async function openLink(services: Services, typed: string, finishing = false): Promise<OpenedLink> {
  const { code, hash, who } = keyOf(typed);
  const seen = await services.db.look(hash, who, (tx) =>
    Promise.all([findInvitation(tx, hash), findDraft(tx, who)]),
  );
  const [invitation, draft] = seen?.found ?? [];
  if (!seen || !invitation) throw new Problem("link-unknown");
  const { acting } = seen;
  const link: Link = { code, acting, invitation, state: stateOf(invitation, today(services), finishing) };
  if (link.state !== "open") return { link, seq: 0, answers: {} };
  const { questionnaireId, version } = invitation;
  const judged = await judgeFor(acting, invitation, () =>
    services.db.inRegion(acting, (tx) => questionnaireJsonOf(tx, questionnaireId, version)),
  );
  const { seq, answers, takes } = draft ?? { seq: 0, answers: {}, takes: {} };
  const spoken = storyNumbers.filter((story) => takes[story] !== undefined);
  return { link, judge: judged, seq, answers, canSpeak: canSpeak(services), spoken };
}

/**
 * Saves answers on the way, all of them.
 * @returns `saved: false` with what the server holds when somebody else was first
 * @throws Problem when the link cannot be used or an answer is of the wrong kind
 */
export async function saveAnswers(
  services: Services,
  typed: string,
  given: {
    seq: number;
    answers: Record<string, unknown>;
    after?: number | undefined;
    writer?: string | undefined;
  },
): Promise<{ saved: boolean; seq: number; answers?: Record<string, unknown> }> {
  const { saving } = await withOpenLink(services, typed, {}, async (tx, link) => {
    mayStore(link.invitation);
    const read = (await judge(tx, link)).read(given.answers);
    if (!read.ok) throw new Problem("invalid-input", read.fields);
    const { questionnaireId, version } = link.invitation;
    const saving = saveDraft(tx, link.acting, {
      ...given,
      answers: read.answers,
      questionnaireId,
      version,
      expiresOn: draftUntil(link.invitation),
    });
    sendOff(tx, saving);
    return { saving };
  });
  if (await saving) return { saved: true, seq: given.seq };
  const held = await openLink(services, typed, true);
  if (held.link.state !== "open") throw new Problem(held.link.state);
  return { saved: false, seq: held.seq, answers: held.answers };
}

/**
 * Completes: one transaction that inserts the response and its stories, spends the link, removes the draft and says what
 * follows. Nothing that is written joins the link to the response. With the same receipt it can be sent again.
 * @returns the receipt, in the form it is shown; `alreadySent` when an earlier sending had come through, its answer lost
 *   on the way: what was changed after that sending is in no story
 * @throws Problem when the link cannot be used or an answer is wrong
 */
export async function completeLink(
  services: Services,
  typed: string,
  given: {
    answers: Record<string, unknown>;
    receipt?: string | undefined;
    /** The recordings that go along: with the first story, and with the others. */
    spoken?: Spoken | undefined;
    spokenMore?: Partial<Record<OtherStory, Spoken | undefined>> | undefined;
  },
): Promise<{ receipt: string; alreadySent?: true }> {
  const receipt = given.receipt === undefined ? newCode() : readCode(given.receipt);
  if (!receipt) throw new Problem("invalid-input", [{ path: "receipt", message: "Deze code kan niet." }]);
  const receiptHash = hashSecret("receipt", receipt);
  const sending = withLink(services, typed, { lock: true, finishing: true }, async (tx, link) => {
    // The answer to an earlier completion was lost on its way: it is given again.
    if (link.state === "link-used" && (await hasReceipt(tx, receiptHash))) return false;
    if (link.state !== "open") throw new Problem(link.state);
    mayStore(link.invitation);
    const judged = await judge(tx, link);
    const keys = services.config.recordingKeys;
    const sounds = await collect(tx, keys, link.acting, { 1: given.spoken, ...given.spokenMore });
    const verdict = await judged.judge(given.answers, new Set(sounds.keys()));
    if (!verdict.ok) throw new Problem("invalid-input", verdict.fields);

    const { invitation, acting } = link;
    const { storyIds, inserted } = sendResponse(tx, acting, {
      waveId: invitation.waveId,
      providerId: invitation.providerId,
      segmentId: invitation.segmentId,
      municipalityId: invitation.municipalityId,
      questionnaireId: invitation.questionnaireId,
      version: invitation.version,
      route: invitation.route,
      receivedOn: today(services),
      receiptHash,
      ...storiesOf(judged.json, verdict, invitation.route),
    });
    // All of it goes to the database together with the commit: others' completions wait for the shortest while.
    sendOff(tx, inserted);
    if (sounds.size > 0) {
      await inserted;
      const numbers: StoryNumber[] = ["1", ...verdict.more.map(({ number }) => number)];
      for (const [i, number] of numbers.entries()) {
        const sound = sounds.get(number);
        if (sound) await keepWithStory(tx, keys, acting, storyIds[i]!, sound);
      }
    }
    sendOff(tx, spendInvitation(tx, invitation.id, invitation.campaignId));
    sendOff(tx, dropDraft(tx, acting));
    sendOff(
      tx,
      recordAll(
        tx,
        acting,
        storyIds.map((storyId) => ({
          action: "story.received",
          subject: `story:${storyId}`,
          jobs: follow("story.received", storyId),
        })),
      ),
    );
    return true;
  });
  const isNew = await sending.catch((error) => {
    throw receiptTaken(error) ? new Problem("conflict") : error;
  });
  if (!isNew) return { receipt, alreadySent: true };
  services.wake();
  return { receipt };
}
