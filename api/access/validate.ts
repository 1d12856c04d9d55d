import type { ValidationTargets } from "hono";
import { validator } from "hono-openapi";
import type { z } from "zod";
import { Problem, type ProblemCode } from "../problem.ts";

/**
 * Validates a part of the request against a contract schema, and describes it in the OpenAPI document. The libraries'
 * own answers repeat the input; ours name the field only.
 * @param own what is wrong, for a field of which a sentence of its own says what to do
 */
export function valid<S extends z.ZodType, T extends keyof ValidationTargets>(
  target: T,
  schema: S,
  own: Record<string, ProblemCode> = {},
) {
  return validator(target, schema, (result) => {
    if (result.success) return;
    const seen = new Map<string, { path: string; message: string }>();
    for (const issue of result.error) {
      const path = (issue.path ?? [])
        .map((part) => String(typeof part === "object" ? part.key : part))
        .join(".");
      // Zod names unknown keys in its message: they are input, so they are not passed on.
      seen.set(path, { path, message: "Kijk dit veld na." });
    }
    const [code] = [...seen.keys()].flatMap((path) => own[path] ?? []);
    throw new Problem(code ?? "invalid-input", [...seen.values()].slice(0, 20));
  });
}
