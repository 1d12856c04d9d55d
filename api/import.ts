import { z } from "zod";
import type { Acting } from "../db/client.ts";
import { record } from "../db/queries/audit.ts";
import { insertResponses, type NewResponse } from "../db/queries/responses.ts";
import { hashSecret, newCode } from "./access/secrets.ts";
import { day, typed } from "./contract/common.ts";
import { follow } from "./journey.ts";
import type { Services } from "./services.ts";

/** One line of the JSONL that `vw import` reads. Unknown keys are left alone: exports of other tools have many. */
export const importLine = z.object({
  text: typed(20_000),
  title: typed(200, 0).default(""),
  respondent: z.enum(["jeugdige", "ouder"]).default("jeugdige"),
  age: z.number().int().min(0).max(120).nullish(),
  /** Names or ids as in the region; the verb's options are used where a line has none. */
  provider: z.string().optional(),
  segment: z.string().optional(),
  wave: z.string().optional(),
  municipality: z.string().optional(),
  permission: z.enum(["research", "session", "quote"]).default("research"),
  receivedOn: day.optional(),
  answers: z.record(z.string(), z.unknown()).default({}),
  feelings: z.array(z.string()).default([]),
});
export type ImportLine = z.infer<typeof importLine>;

/** A line with its place in the region found. */
export interface ImportStory extends Omit<ImportLine, "provider" | "segment" | "wave" | "municipality"> {
  providerId: string;
  segmentId: string;
  waveId: string;
  municipalityId: string | null;
  receivedOn: string;
}

/** How many stories go in one transaction. */
const together = 50;

/**
 * Brings stories in by the way every response comes in, with the steps that follow. All of `stories` or, after an
 * error, the whole transactions before it.
 * @returns the ids of the stories, in the order given
 */
export async function importStories(
  services: Services,
  acting: Acting,
  stories: ImportStory[],
  told: (done: number) => void = () => {},
): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < stories.length; i += together) {
    const part = stories.slice(i, i + together);
    await services.db.inRegion(acting, async (tx) => {
      const made = await insertResponses(tx, acting, part.map(asResponse));
      await record(tx, acting, {
        action: "stories.imported",
        subject: "import",
        detail: { stories: made.length },
        jobs: made.flatMap(({ storyId }) => follow("story.received", storyId)),
      });
      ids.push(...made.map(({ storyId }) => storyId));
    });
    told(ids.length);
  }
  return ids;
}

function asResponse(line: ImportStory): NewResponse {
  const parent = line.respondent === "ouder";
  return {
    waveId: line.waveId,
    providerId: line.providerId,
    segmentId: line.segmentId,
    municipalityId: line.municipalityId,
    questionnaireId: parent ? "parent-1" : "youth-1",
    version: 1,
    route: parent ? "parent" : "youth",
    answers: line.answers,
    receivedOn: line.receivedOn,
    // Nobody holds this receipt: what is imported is withdrawn by the organisation that collected it.
    receiptHash: hashSecret("receipt", newCode()),
    story: {
      title: line.title,
      text: line.text,
      other: {},
      respondent: line.respondent,
      age: line.age ?? null,
      permission: line.permission,
      feelings: line.feelings,
    },
  };
}
