import type { Valence } from "../../api/contract/common.ts";
import { follow } from "../../api/journey.ts";
import { record } from "../../db/queries/audit.ts";
import { addCoding } from "../../db/queries/codings.ts";
import { releaseQuote } from "../../db/queries/quotes.ts";
import { insertResponse } from "../../db/queries/responses.ts";
import { freezeVersion, lockStory, setReleased, setStatus } from "../../db/queries/stories.ts";
import { idFor } from "../../db/region.ts";
import type { World } from "../make.ts";
import type { Person } from "../people.ts";

/** A story that has come all the way to a researcher's coding, for tests that begin there. */
export interface Told {
  provider: string;
  segment: string;
  wave: string;
  text: string;
  codes: { theme: string; valence: Valence }[];
  permission?: "research" | "session" | "quote";
  respondent?: "jeugdige" | "ouder";
  released?: boolean;
  quoted?: boolean;
  status?: "coded" | "approved";
}

export const providerId = (slug: string, regionId = "demo") => idFor(regionId, "provider", slug);

/** Raw words that no contract manager may ever see: every story told here holds them. */
export const rawCanary = "Kanarie Achternaamsen";

let receipts = 0;

/** The contract manager says why and on what ground the region reads; overviews and sessions wait for it. */
export async function recordGround({ people }: World): Promise<void> {
  const wish = { legalGround: "public-task", purpose: "learning" };
  const answer = await people.contractManager.post("/api/contracts/ground", wish);
  if (answer.status !== 201) throw new Error(`a ground answered ${answer.status} ${answer.body.code}`);
}

/** Tells stories and codes them as a researcher would; returns their ids. The worker still has to summarise. */
export async function tell(world: World, stories: Told[]): Promise<{ storyId: string; versionId: string }[]> {
  const { researcher } = world.people;
  const acting = { regionId: "demo", actor: `account:${researcher.id}`, text: "raw" } as const;
  return world.db.inRegion(acting, async (tx) => {
    const made: { storyId: string; versionId: string }[] = [];
    const groups = new Set<string>();
    for (const told of stories) {
      const { storyId } = await insertResponse(tx, acting, {
        waveId: told.wave,
        providerId: providerId(told.provider),
        segmentId: told.segment,
        municipalityId: null,
        questionnaireId: "youth-1",
        version: 1,
        route: "youth",
        answers: {},
        receivedOn: "2026-11-22",
        receiptHash: `receipt ${receipts++}`,
        story: {
          title: "",
          text: `${rawCanary}. ${told.text}`,
          other: {},
          respondent: told.respondent ?? "jeugdige",
          age: null,
          permission: told.permission ?? "research",
          feelings: [],
        },
      });
      const locked = (await lockStory(tx, storyId))!;
      const { versionId } = await freezeVersion(tx, locked, { title: "", text: told.text }, researcher.id);
      for (const [at, code] of told.codes.entries()) {
        const codingId = await addCoding(tx, {
          regionId: "demo",
          storyId,
          versionId,
          codebookVersion: 1,
          themeId: code.theme,
          valence: code.valence,
          start: at,
          end: told.text.length,
          coderId: researcher.id,
        });
        if (told.quoted && at === 0) await releaseQuote(tx, "demo", codingId, told.text, researcher.id);
      }
      await setStatus(tx, storyId, told.status ?? "coded");
      if (told.released) await setReleased(tx, storyId, true);
      groups.add(`${providerId(told.provider)}/${told.segment}/${told.wave}`);
      made.push({ storyId, versionId });
    }
    await record(tx, acting, {
      action: "stories.coded",
      subject: "test",
      jobs: [...groups].flatMap((group) => follow("group.changed", group)),
    });
    return made;
  });
}

/** As many stories as asked, alike but for a number in their words. */
export const alike = (count: number, like: Omit<Told, "text"> & { text?: string }): Told[] =>
  Array.from({ length: count }, (_, i) => ({ ...like, text: `${like.text ?? "Een verhaal"} ${i}` }));

/** A researcher's view of the desk. */
export const deskOf = async (person: Person, id: string) =>
  (await person.get(`/api/stories/${id}/codings`)).body;

/** Chance that draws as told: first for the holdout, then for double coding. */
export function lots(world: World, ...numbers: number[]): void {
  let i = 0;
  world.services.chance = () => numbers[i++ % numbers.length]!;
}
export const usually = (world: World) => {
  world.services.chance = () => 0.999;
};
