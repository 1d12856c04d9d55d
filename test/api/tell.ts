import { sql } from "drizzle-orm";
import { type ImportStory, importStories } from "../../api/import.ts";
import { loadRegion } from "../../db/content.ts";
import { idFor } from "../../db/region.ts";
import type { World } from "../make.ts";
import type { Answer, Person } from "../people.ts";

/** A cry for help nobody can misread. */
export const cry = "Ik wil dood. Vanavond maak ik er een einde aan, ik heb de pillen al klaarliggen.";

/** Somebody in a region tells a story; the steps that follow have been carried out. @returns the story's id */
export async function tell(
  world: World,
  story: Partial<ImportStory> & { text: string; regionId?: string },
): Promise<string> {
  const { regionId = "demo", ...rest } = story;
  const region = loadRegion(regionId);
  const provider = region.providers[0]!;
  const [id] = await importStories(world.services, { regionId, actor: "operator", text: "none" }, [
    {
      title: "",
      respondent: "jeugdige",
      age: 15,
      providerId: idFor(regionId, "provider", provider.id),
      segmentId: provider.segments[0]!,
      waveId: region.waves.at(-1)!.id,
      municipalityId: null,
      permission: "research",
      receivedOn: "2026-11-20",
      answers: {},
      feelings: [],
      ...rest,
    },
  ]);
  await world.work();
  return id!;
}

/** A researcher approves a story as the machine left it. @returns the safe version */
export async function approve(
  world: World,
  id: string,
): Promise<{ id: string; text: string; title: string; version: number }> {
  const { researcher } = world.people;
  const review = await researcher.get(`/api/stories/${id}/review`);
  const answer = await researcher.post(`/api/stories/${id}/approval`, {
    revision: review.body.preview.revision,
  });
  if (answer.status !== 200) throw new Error(`approval answered ${answer.status} ${answer.body.code}`);
  await world.work();
  return (await researcher.get(`/api/stories/${id}`)).body.version;
}

/** Where some words stand in a text. */
export function at(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** The id of the signal on a story. */
export async function signalOf(world: World, storyId: string): Promise<string> {
  const rows = await world.query<{ id: string }>(sql`select id from signal where story_id = ${storyId}`);
  return rows[0]!.id;
}

/** Somebody opens a signal and decides on what it says. */
export async function decide(
  person: Person,
  signalId: string,
  said: { decision: string; note: string },
): Promise<Answer> {
  const { round } = (await person.get(`/api/signals/${signalId}`)).body;
  return person.post(`/api/signals/${signalId}/decisions`, { ...said, round });
}
