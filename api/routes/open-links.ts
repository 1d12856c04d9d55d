import { type Context, Hono } from "hono";
import { record } from "../../db/queries/audit.ts";
import * as openLinks from "../../db/queries/open-links.ts";
import { forgetRecipient } from "../../db/queries/recipients.ts";
import { describe, describePdf } from "../access/describe.ts";
import { hashSecret, newCode } from "../access/secrets.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok } from "../contract/common.ts";
import * as contract from "../contract/inviting.ts";
import { askedBy, beginFromOpenLink, lookAtOpenLink } from "../open-link.ts";
import { languageOf, openLinkPage, spokenAt, stopPage } from "../pages/inviting.ts";
import type { Html } from "../pages/layout.ts";
import { posterPdf } from "../paper/poster.ts";
import { Problem } from "../problem.ts";
import { answeredIn } from "../respondent.ts";
import { type Services, today } from "../services.ts";
import { invitationOptions, publicOrigin, whatIsWrong, wrong } from "./administration.ts";
import { notInLanguage, pdf } from "./inviting.ts";
import { refused } from "./usual.ts";

/** Open links, for staff and for whoever scans the poster; and the page where mail is stopped. */
export function openLinkRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/invitations/open-links",
      describe("The open links and how often they were begun from today", contract.openLinks, refused),
      staff(services, "invite storytellers"),
      async (c) =>
        c.json({
          base: `${publicOrigin(services, c)}/o/`,
          links: await db.inRegion(c.var.acting, (tx) => openLinks.listOpenLinks(tx, today(services))),
        }),
    )
    .post(
      "/api/invitations/open-links",
      describe(
        "Make an open link, with a number of beginnings a day",
        contract.madeOpenLink,
        ["invalid-json", "invalid-input", ...refused],
        201,
      ),
      staff(services, "invite storytellers"),
      valid("json", contract.newOpenLink),
      async (c) => {
        const given = c.req.valid("json");
        const slug = newCode().replaceAll("-", "").slice(0, 8);
        await db.inRegion(c.var.acting, async (tx) => {
          const options = await invitationOptions(tx);
          const problem = whatIsWrong({ ...given, expiresOn: given.endsOn }, options, today(services));
          if (problem) {
            // The same rules as for single links; the day is called otherwise here.
            const [field] = problem.fields ?? [];
            throw field?.path === "expiresOn" ? wrong("endsOn", field.message) : problem;
          }
          await openLinks.insertOpenLink(tx, c.var.acting, { ...given, slug });
          await record(tx, c.var.acting, {
            action: "open-link.made",
            subject: given.campaignId,
            detail: { perDay: given.perDay },
          });
        });
        return c.json({ slug }, 201);
      },
    )
    .patch(
      "/api/invitations/open-links/:slug",
      describe("Close an open link, or open it again", ok, [
        "invalid-json",
        "invalid-input",
        ...refused,
        "not-found",
      ]),
      staff(services, "invite storytellers"),
      valid("param", contract.openLinkAt),
      valid("json", contract.openLinkChange),
      async (c) => {
        const { slug } = c.req.valid("param");
        const { closed } = c.req.valid("json");
        await db.inRegion(c.var.acting, async (tx) => {
          if (!(await openLinks.changeOpenLink(tx, slug, closed))) throw new Problem("not-found");
          await record(tx, c.var.acting, { action: "open-link.changed", subject: slug, detail: { closed } });
        });
        return c.json({ ok: true as const });
      },
    )
    .get(
      "/api/invitations/open-links/:slug/poster",
      describePdf("A poster with the link's QR code, as an accessible PDF", [
        "invalid-input",
        ...refused,
        "not-found",
      ]),
      staff(services, "invite storytellers"),
      valid("param", contract.openLinkAt),
      valid("query", contract.posterQuery),
      async (c) => {
        const { slug } = c.req.valid("param");
        const { language } = c.req.valid("query");
        const found = await db.inRegion(c.var.acting, async (tx) => {
          const one = await openLinks.findOpenLink(tx, slug);
          if (!one) throw new Problem("not-found");
          const speaks = await answeredIn(tx, c.var.acting, askedBy(one));
          if (!speaks.includes(language)) throw notInLanguage("language");
          return one;
        });
        return pdf(c, `poster-${slug}`, posterPdf(found, `${publicOrigin(services, c)}/o/${slug}`, language));
      },
    )
    .get("/o/:slug", async (c) => {
      const seen = await lookAtOpenLink(services, c.req.param("slug"));
      if (!seen) throw new Problem("not-found");
      return show(
        c,
        openLinkPage(seen.found, seen.state, languageIn(c, seen.speaks)),
        seen.state === "closed" ? 410 : 200,
      );
    })
    .post("/o/:slug", async (c) => {
      const begun = await beginFromOpenLink(services, c.req.param("slug"));
      if (!begun) throw new Problem("not-found");
      const language = languageIn(c, begun.speaks);
      if ("code" in begun) return c.redirect(spokenAt(`/v/${begun.code}`, language), 303);
      return show(c, openLinkPage(begun.found, begun.state, language), begun.state === "closed" ? 410 : 429);
    })
    .get("/geen-mail/:token", (c) => show(c, stopPage(tokenOf(c), languageOf(c.req.query("taal")), false)))
    .post("/geen-mail/:token", async (c) => {
      const stopHash = hashSecret("stop", tokenOf(c));
      const regionId = await db.regionOf("stop", stopHash);
      if (regionId) {
        const acting = { regionId, actor: "respondent", text: "none", mail: stopHash } as const;
        await db.inRegion(acting, async (tx) => {
          await forgetRecipient(tx, stopHash);
          await record(tx, acting, { action: "stop.asked", subject: "addresses" });
        });
      }
      return show(c, stopPage("", languageOf(c.req.query("taal")), true));
    });
}

/** The language that was asked for, as far as the questions speak it too. */
const languageIn = (c: Context, speaks: string[]) => {
  const asked = languageOf(c.req.query("taal"));
  return speaks.includes(asked) ? asked : "nl";
};
const tokenOf = (c: Context) => (c.req.param("token") ?? "").replace(/[^\w-]/g, "").slice(0, 60);

async function show(c: Context, page: Html, status: 200 | 410 | 429 = 200): Promise<Response> {
  return c.body(String(await page), status, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
  });
}
