import { z } from "zod";
import { day, typed, uuid } from "./common.ts";

/** What storytellers hear of a lesson of a duidingssessie: what was agreed, and what came of it. */

/** How an agreement stands; the first thing said about a lesson is that it was agreed. */
export const followUpState = z.enum(["agreed", "busy", "done", "not-done"]);
export type FollowUpState = z.infer<typeof followUpState>;

/** The most characters of a sentence for storytellers. */
export const followUpLength = 280;

export const followUp = z.object({
  id: uuid,
  state: followUpState,
  /** The day on which it was so. */
  on: day,
  text: z.string(),
  saidBy: z.string(),
});
export type FollowUp = z.infer<typeof followUp>;

/** Says how an agreement stands, under an id the browser chose: saying it again changes nothing. */
export const newFollowUp = z.strictObject({
  state: followUpState,
  on: day,
  text: typed(followUpLength),
  /** The person says to have checked that nobody is named or recognisable. */
  checked: z.literal(true),
  /** The person has looked at what the machine took for a name, place or day, and says that it points at nobody. */
  anyway: z.boolean(),
});
