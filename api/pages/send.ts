import { brotliCompressSync, constants } from "node:zlib";
import type { Context } from "hono";
import { languages } from "../languages.ts";
import { Problem } from "../problem.ts";
import { type Frame, frame, type Html } from "./layout.ts";
import { spokenTo } from "./spoken.ts";
import { contactOf, type Say, sayTo } from "./words.ts";

/** What the routes of pages share: reading a posted form, and sending a page. */

/** A page of no link in particular. */
export function plainPage(
  c: Context,
  isDemo: boolean,
  page: (t: Say) => Html,
  more: Partial<Frame> & { route?: string } = {},
): Html {
  const { route = "youth", ...rest } = more;
  const t = sayTo(route, spokenTo(c));
  // For "Snel weg", which leaves nothing of the page in the history.
  return frame({ t, isDemo, offered: languages(), here: c.req.path, script: true, main: page(t), ...rest });
}

/** What a code opens, or null when nobody has this code. */
export async function known<T>(open: () => Promise<T>): Promise<T | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Problem && /^(link|receipt)-unknown$/.test(error.code)) return null;
    throw error;
  }
}

/** What a form posted. @throws Problem invalid-json when it broke on its way */
export async function formOf(c: Context): Promise<Record<string, unknown>> {
  return c.req.parseBody({ all: true }).catch(() => {
    throw new Problem("invalid-json");
  });
}

export async function typedCode(c: Context): Promise<string> {
  const { code } = await formOf(c);
  return typeof code === "string" ? code : "";
}

/** Who to turn to in a region, and how often it reads, for the foot of the page. */
export function peopleOf(regionId: string): Pick<Frame, "email" | "phone" | "days"> {
  const found = contactOf(regionId);
  return { email: found?.contact.email, phone: found?.contact.phone, days: found?.reading.days };
}

export type Status = 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 500 | 503;

export async function send(c: Context, page: Html, status: Status = 200): Promise<Response> {
  return sendText(c, String(await page), status);
}

/** Never kept by a browser or a proxy: a page may hold somebody's story. */
export function sendText(c: Context, page: string, status: Status = 200): Response {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    Vary: "Accept-Encoding",
  };
  if (!/\bbr\b/.test(c.req.header("Accept-Encoding") ?? "")) return c.body(page, status, headers);
  const small = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  return c.body(new Uint8Array(small), status, { ...headers, "Content-Encoding": "br" });
}
