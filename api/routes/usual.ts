import { z } from "zod";
import { uuid } from "../contract/common.ts";
import type { ProblemCode } from "../problem.ts";

/** What many routes for staff have in common. */

/** The path of one thing: `/:id`. */
export const byId = z.strictObject({ id: uuid });
/** What can be wrong wherever staff ask for something … */
export const refused = ["sign-in-needed", "not-allowed"] as const satisfies ProblemCode[];
/** … send something … */
export const refusedInput = ["invalid-json", "invalid-input", ...refused] as const satisfies ProblemCode[];
/** … or ask for one thing. */
export const usual: ProblemCode[] = [...refused, "invalid-input", "not-found"];
/** The answer where there is nothing to say but that it is done (`ok` in the contract). */
export const done = { ok: true as const };
