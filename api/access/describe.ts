import { describeRoute, resolver } from "hono-openapi";
import type { z } from "zod";
import { type ProblemCode, problemSchema, problems } from "../problem.ts";

/**
 * Describes a route for /api/openapi.json: its summary, what it answers when it goes well, and the problems it may
 * answer with. A test holds these against what the routes really answer (test/api/openapi.test.ts).
 */
export function describe(
  summary: string,
  answer: z.ZodType,
  problemCodes: readonly ProblemCode[] = [],
  status: 200 | 201 = 200,
) {
  const byStatus = new Map<number, string[]>();
  for (const code of whoAsks(problemCodes)) {
    const [number, title] = problems[code];
    byStatus.set(number, [...(byStatus.get(number) ?? []), `${code}: ${title}`]);
  }
  return describeRoute({
    summary,
    responses: {
      [status]: { description: "OK", content: { "application/json": { schema: resolver(answer) } } },
      // Whatever any route may meet: another origin, a body too large, no database, a mistake of ours.
      default: {
        description: "Any other problem",
        content: { "application/problem+json": { schema: resolver(problemSchema) } },
      },
      ...Object.fromEntries(
        [...byStatus].map(([number, titles]) => [
          number,
          {
            description: titles.join("\n"),
            content: { "application/problem+json": { schema: resolver(problemSchema) } },
          },
        ]),
      ),
    },
  });
}

/** Where somebody has to be signed in, it has to be who the screen shows, if it says so (`shownHeader`). */
const whoAsks = (codes: readonly ProblemCode[]): readonly ProblemCode[] =>
  codes.includes("sign-in-needed") ? [...codes, "signed-in-as-other"] : codes;

/** The same for a route that answers with a PDF. */
export function describePdf(summary: string, problemCodes: readonly ProblemCode[]) {
  const problem = { "application/problem+json": { schema: resolver(problemSchema) } };
  const codes = whoAsks(problemCodes);
  const statuses = new Set(codes.map((code) => problems[code][0]));
  return describeRoute({
    summary,
    responses: {
      200: {
        description: "OK",
        content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
      },
      default: { description: "Any other problem", content: problem },
      ...Object.fromEntries(
        [...statuses].map((status) => [
          status,
          {
            description: codes
              .filter((code) => problems[code][0] === status)
              .map((code) => `${code}: ${problems[code][1]}`)
              .join("\n"),
            content: problem,
          },
        ]),
      ),
    },
  });
}
