import type { Context } from "hono";
import { html } from "hono/html";
import { answerProblem, type FieldProblem, type ProblemCode, problems } from "../problem.ts";
import { messagePage } from "./others.ts";
import { plainPage, type Status, send } from "./send.ts";
import { problemIn } from "./wrong.ts";

/**
 * What went wrong, to whoever asked: a page in the reader's language for somebody with a browser and a plain form, JSON
 * for a script. Neither repeats what was sent.
 */
export function tellProblem(
  c: Context,
  isDemo: boolean,
  code: ProblemCode,
  fields?: FieldProblem[],
): Response | Promise<Response> {
  const reads = /\btext\/html\b/.test(c.req.header("Accept") ?? "");
  if (!reads || /^\/(api|assets)\//.test(c.req.path)) return answerProblem(c, code, fields);
  // Back to the story, which holds what was saved; never to an address of who knows where.
  const back = /^\/v\/[\w-]{1,60}$/.test(c.req.path) ? c.req.path : "/";
  const page = plainPage(
    c,
    isDemo,
    (t) =>
      messagePage(
        t("error.page.title"),
        problemIn(t, code),
        back === "/" ? "" : html`<p><a href="${back}">${t("help.close")}</a></p>`,
      ),
    { here: back },
  );
  return send(c, page, problems[code][0] as Status);
}
