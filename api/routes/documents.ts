import type { Hono } from "hono";
import { Hono as App } from "hono";
import { generateSpecs } from "hono-openapi";
import { problems } from "../problem.ts";

/** The description of the whole API (OpenAPI 3.1), made from the routes themselves. */
export function documentRoutes(app: Hono) {
  let document: Promise<unknown> | undefined;
  return new App().get("/api/openapi.json", async (c) => {
    document ??= describeApi(app);
    return c.json(await document);
  });
}

/** OpenAPI 3.1 of every route under /api. */
async function describeApi(app: Hono): Promise<unknown> {
  const document = await generateSpecs(app, {
    documentation: {
      openapi: "3.1.0",
      info: {
        title: "Vertelwijzer",
        version: "1",
        description:
          "Open platform for a narrative client-experience survey in youth care. Every answer is JSON. What goes wrong is " +
          "answered as application/problem+json (RFC 9457) with one Dutch sentence that says what to do; no answer ever " +
          "repeats what was sent. Writing requests must come from the application's own origin.",
        license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
      },
      components: {
        securitySchemes: {
          session: {
            type: "apiKey",
            in: "cookie",
            name: "vw",
            description:
              "The session cookie of POST /api/login and POST /api/login/code. Over https its name is __Host-vw.",
          },
        },
      },
    },
    // Ours says 422 and is described per route.
    defaultValidationErrorResponse: false,
    exclude: [/^(?!\/api\/)/, "/api/openapi.json"],
  });
  // Whoever must be signed in is told so by the route's own 401; the rest is open to anybody.
  for (const path of Object.values(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(path ?? {})) {
      if (!["get", "put", "post", "delete", "patch"].includes(method)) continue;
      const described = operation as {
        responses?: Record<string, unknown>;
        security?: unknown;
        requestBody?: unknown;
      };
      described.security = needsSession(described.responses) ? [{ session: [] }] : [];
      if (described.requestBody) described.responses = { ...refusals, ...described.responses };
    }
  }
  return document;
}

/** Whatever takes a body may refuse it, also where the route itself does not say so. */
const refusals = Object.fromEntries(
  (["invalid-json", "invalid-input"] as const).map((code) => [
    problems[code][0],
    {
      description: `${code}: ${problems[code][1]}`,
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    },
  ]),
);

function needsSession(responses: Record<string, unknown> | undefined): boolean {
  const refusal = responses?.["401"] as { description?: string } | undefined;
  return refusal?.description?.includes("sign-in-needed") ?? false;
}
