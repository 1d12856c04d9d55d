import { type Context, Hono } from "hono";
import { addition } from "../contract/respondents.ts";
import type { Frame, Html } from "../pages/layout.ts";
import { messagePage } from "../pages/others.ts";
import { receiptForm, receiptPage } from "../pages/receipt.ts";
import { formOf, known, peopleOf, plainPage, send, typedCode } from "../pages/send.ts";
import { keepLanguage } from "../pages/spoken.ts";
import type { Say } from "../pages/words.ts";
import { problemIn } from "../pages/wrong.ts";
import { Problem, type ProblemCode } from "../problem.ts";
import { addWord, followStory, withdrawStory } from "../receipt.ts";
import { openLink } from "../respondent.ts";
import type { Services } from "../services.ts";

/** The pages of who has a receipt: what happened, a word to add, and taking it all back. */
export function receiptRoutes(services: Services) {
  const app = new Hono();
  const plain = (c: Context, page: (t: Say) => Html, more: Partial<Frame> & { route?: string } = {}) =>
    plainPage(c, services.config.demo, page, more);
  /** No story has this code. That it is a link's is no secret to who types it here: at /v/… it would open, or be spent. */
  const unknown = async (c: Context, typed: string) => {
    const ofLink = (await known(() => openLink(services, typed))) !== null;
    const why = typed.trim() === "" ? "needed" : ofLink ? "of-link" : "unknown";
    return send(
      c,
      plain(c, (t) => receiptForm(t, { typed, message: t(`receipt.${why}`) }), { here: "/terug" }),
      why === "needed" ? 422 : 404,
    );
  };

  app.get("/terug", (c) =>
    send(
      c,
      plain(c, (t) => receiptForm(t)),
    ),
  );
  app.post("/terug", async (c) => {
    const body = await formOf(c);
    if (body.taal !== undefined) keepLanguage(c, body.taal);
    const code = typeof body.code === "string" ? body.code : "";
    const found = await known(() => followStory(services, code));
    if (!found) return unknown(c, code);
    const more = { route: found.route, languageForm: "again", ...peopleOf(found.regionId) };
    return send(
      c,
      plain(c, (t) => receiptPage(t, code, found), more),
    );
  });
  app.post("/terug/erbij", async (c) => {
    const body = await formOf(c);
    const one = (name: string) => (typeof body[name] === "string" ? body[name].trim() : "");
    const code = one("code");
    const text = one("text").replaceAll("\r\n", "\n");
    const given = addition.safeParse({ receipt: code, id: one("id"), story: Number(one("story")), text });
    let why: ProblemCode | undefined;
    const found = await known(async () => {
      if (!given.success) return followStory(services, code);
      return addWord(services, given.data).catch((error) => {
        if (!(error instanceof Problem) || !["enough-added", "conflict"].includes(error.code)) throw error;
        why = error.code;
        return followStory(services, code);
      });
    });
    if (!found) return unknown(c, code);
    const wrong = (t: Say) =>
      given.success && !why
        ? undefined
        : {
            story: Number(one("story")),
            text,
            // Other words by a form that was sent before, as "back" shows it: the page that comes now has a form of its own.
            message:
              why === "conflict"
                ? t("error.again")
                : why
                  ? problemIn(t, why)
                  : t(text ? "error.answer" : "receipt.add.needed"),
          };
    const more = { route: found.route, here: "/terug", ...peopleOf(found.regionId) };
    return send(
      c,
      plain(c, (t) => receiptPage(t, code, found, wrong(t)), more),
      given.success && !why ? 200 : 422,
    );
  });
  app.post("/terug/weg", async (c) => {
    const code = await typedCode(c);
    const gone = await known(() => withdrawStory(services, code));
    if (!gone) return unknown(c, code);
    const page = (t: Say) => messagePage(t("receipt.gone.title"), t("receipt.state.withdrawn"));
    return send(c, plain(c, page, { route: gone.route, offered: [] }));
  });
  return app;
}
