import { sql } from "drizzle-orm";
import { newCode } from "../../api/access/secrets.ts";
import { session as sessionSchema } from "../../api/contract/sessions.ts";
import type { World } from "../make.ts";
import type { Answer, Person } from "../people.ts";
import { alike, recordGround, tell } from "./coded.ts";
import { invite, told } from "./links.ts";
import { approve } from "./tell.ts";

/** A youth with a receipt, and the session where their story lies on the table between those of others. */
export interface Table {
  receipt: string;
  storyId: string;
  sessionId: string;
}

/**
 * @param heldOn the day of the session
 * @param providerId about this provider alone
 * @param themes that draw the cards; none: all
 */
export async function layTable(
  world: World,
  {
    heldOn = "2026-11-10" as string | null,
    providerId = null as string | null,
    themes = [] as string[],
  } = {},
): Promise<Table> {
  const { researcher, contractManager, stranger } = world.people;
  const [code] = await invite(world);
  const receipt = newCode();
  const text = `Ze beslisten zonder mij, en ik zat erbij. ${receipt}`;
  await stranger.post(`/api/v/${code}/complete`, { answers: { ...told, story: text }, receipt });
  await world.work();
  const rows = await world.query<{ id: string }>(
    sql`select story_id as id from story_text where text = ${text}`,
  );
  const storyId = rows[0]!.id;
  const version = await approve(world, storyId);
  await researcher.post(`/api/stories/${storyId}/codings`, {
    versionId: version.id,
    themeId: "being-heard",
    valence: "negative",
    start: 0,
    end: 20,
  });
  await researcher.post(`/api/stories/${storyId}/coded`, {});
  await researcher.post(`/api/stories/${storyId}/release`);
  const like = (valence: "positive" | "negative") => ({
    provider: "zilverreiger",
    segment: "1",
    wave: "2026-2",
    permission: "session" as const,
    codes: [{ theme: "being-heard", valence }],
  });
  // Ten count together, so a story lies on no table before nine others about the same provider are coded; and no theme draws
  // it before enough of them say the same for the overview to show how many.
  await tell(world, [...alike(5, like("positive")), ...alike(4, like("negative"))]);
  await world.work();
  await recordGround(world);
  const made = await contractManager.post("/api/sessions", {
    title: "Wie beslist er?",
    question: "Wanneer voelt een besluit als iets van jezelf?",
    providerId,
    segmentId: "1",
    themes,
    heldOn,
    count: 24,
  });
  if (made.status !== 201) throw new Error(`a session answered ${made.status} ${made.body.code}`);
  return { receipt, storyId, sessionId: made.body.id };
}

/** Writes a lesson of the whole table. @returns its id */
export async function agree(
  world: World,
  sessionId: string,
  more: { text?: string; owner?: string | null; dueOn?: string | null } = {},
): Promise<string> {
  const id = crypto.randomUUID();
  // Time goes on between two lessons: they stand in the order in which they were written.
  world.clock.now = new Date(world.clock.now.getTime() + 1000);
  const answer = await world.people.contractManager.put(`/api/sessions/${sessionId}/notes/${id}`, {
    kind: "lesson",
    cardId: null,
    text: "Karin van team Noord begint het gesprek met een leeg vel.",
    owner: "Karin",
    dueOn: null,
    seen: null,
    ...more,
  });
  if (answer.status !== 200) throw new Error(`a lesson answered ${answer.status} ${answer.body.code}`);
  return id;
}

export interface Said {
  state?: string;
  on?: string;
  text?: string;
  checked?: boolean;
  anyway?: boolean;
}

/** Somebody says how an agreement stands. */
export function say(
  who: Person,
  sessionId: string,
  noteId: string,
  said: Said = {},
  id: string = crypto.randomUUID(),
): Promise<Answer> {
  return who.put(`/api/sessions/${sessionId}/notes/${noteId}/follow-ups/${id}`, {
    state: "agreed",
    on: "2026-11-10",
    text: "Een gesprek begint voortaan met een leeg vel.",
    checked: true,
    anyway: false,
    ...said,
  });
}

/** The session as who holds it sees it. */
export async function sessionOf(world: World, sessionId: string) {
  return sessionSchema.parse((await world.people.contractManager.get(`/api/sessions/${sessionId}`)).body);
}
