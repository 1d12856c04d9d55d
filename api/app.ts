import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { errorClass } from "./log.ts";
import { firstStyle } from "./pages/assets.ts";
import { tellProblem } from "./pages/problem.ts";
import { type FieldProblem, Problem, type ProblemCode } from "./problem.ts";
import { accountRoutes } from "./routes/accounts.ts";
import { administrationRoutes } from "./routes/administration.ts";
import { codebookRoutes } from "./routes/codebooks.ts";
import { codingRoutes } from "./routes/codings.ts";
import { contractRoutes } from "./routes/contracts.ts";
import { demoRoutes } from "./routes/demo.ts";
import { documentRoutes } from "./routes/documents.ts";
import { entryRoutes } from "./routes/entries.ts";
import { followUpRoutes } from "./routes/follow-ups.ts";
import { healthRoutes } from "./routes/health.ts";
import { invitingRoutes } from "./routes/inviting.ts";
import { learningRoutes } from "./routes/learning.ts";
import { offlineRoutes } from "./routes/offline.ts";
import { openLinkRoutes } from "./routes/open-links.ts";
import { pageRoutes } from "./routes/pages.ts";
import { patternRoutes } from "./routes/patterns.ts";
import { receiptRoutes } from "./routes/receipts.ts";
import { recordingRoutes } from "./routes/recordings.ts";
import { respondentRoutes } from "./routes/respondents.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import { signalRoutes } from "./routes/signals.ts";
import { storyRoutes } from "./routes/stories.ts";
import type { Services } from "./services.ts";

/** The largest request body: a very long story in a slow script's UTF-8, with room for the other answers. */
const maxBody = 256 * 1024;

/** The whole HTTP surface. Pure composition: tests call `app.request` on it, server.ts serves it. */
export function createApp(services: Services): Hono {
  const app = new Hono();
  const secure = services.config.publicUrl?.startsWith("https://") ?? false;

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // SurveyJS and React set style attributes; of style elements only the storytellers' own sheet is let in, by
        // its hash, and no sheet of another host.
        styleSrc: ["'self'", () => firstStyle().hash],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        // A recording that is still on the phone, to listen back to.
        mediaSrc: ["'self'", "blob:"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      // A storyteller's address holds the code: it may not travel to the help sites they open. Not "no-referrer": with
      // that, browsers post plain forms with Origin "null", and older ones would be refused as another site.
      referrerPolicy: "same-origin",
      xFrameOptions: "DENY",
      strictTransportSecurity: secure ? "max-age=31536000; includeSubDomains" : false,
    }),
  );
  const tell = (c: Context, code: ProblemCode, fields?: FieldProblem[]) =>
    tellProblem(c, services.config.demo, code, fields);
  const counted = bodyLimit({ maxSize: maxBody, onError: (c) => tell(c, "too-large") });
  // The library looks at the body first, and to be looked at it is made a stream. A length that is named says as much:
  // the server reads no further.
  app.use(async (c, next) => {
    const named = c.req.header("content-length");
    if (/^(GET|HEAD)$/.test(c.req.method)) return next();
    if (named === undefined || c.req.header("transfer-encoding") !== undefined) return counted(c, next);
    return Number(named) > maxBody ? tell(c, "too-large") : next();
  });
  // Same-origin only, for every writing request, beside the SameSite cookie. The library looks at what a form can
  // send; a browser names its origin with every other kind as well, so that is looked at too.
  const own = (c: Context) => new URL(services.config.publicUrl ?? c.req.url).origin;
  app.use(csrf({ origin: (origin, c) => origin === own(c) }));
  app.use(async (c, next) => {
    const origin = c.req.header("origin");
    if (origin !== undefined && !/^(GET|HEAD|OPTIONS)$/.test(c.req.method) && origin !== own(c))
      throw new Problem("wrong-origin");
    await next();
  });
  app.use("/api/*", async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });

  app.route("/", healthRoutes(services));
  app.route("/", respondentRoutes(services));
  app.route("/", recordingRoutes(services));
  app.route("/", accountRoutes(services));
  app.route("/", codebookRoutes(services));
  app.route("/", storyRoutes(services));
  app.route("/", codingRoutes(services));
  app.route("/", learningRoutes(services));
  app.route("/", patternRoutes(services));
  app.route("/", signalRoutes(services));
  app.route("/", contractRoutes(services));
  app.route("/", sessionRoutes(services));
  app.route("/", followUpRoutes(services));
  app.route("/", administrationRoutes(services));
  app.route("/", invitingRoutes(services));
  app.route("/", openLinkRoutes(services));
  app.route("/", entryRoutes(services));
  if (services.config.demo) app.route("/", demoRoutes(services));
  app.route("/", documentRoutes(app));
  app.route("/", offlineRoutes());
  app.route("/", receiptRoutes(services));
  app.route("/", pageRoutes(services));

  app.notFound((c) => tell(c, "not-found"));
  app.onError((error, c) => {
    if (error instanceof Problem) return tell(c, error.code, error.fields);
    if (error instanceof HTTPException) {
      if (error.status === 403) return tell(c, "wrong-origin");
      if (error.status === 400) return tell(c, "invalid-json");
    }
    const kind = errorClass(error);
    services.log.error({ error: kind, route: c.req.routePath, method: c.req.method }, "request failed");
    return tell(c, kind.startsWith("db-connection") ? "unavailable" : "unexpected");
  });
  return app;
}
