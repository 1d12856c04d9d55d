import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Language } from "../../db/content.ts";
import { languages, negotiate } from "../languages.ts";

/**
 * The chosen language, for as long as the browser is open: a cookie with nothing in it but that, which needs no consent
 * and tells nothing of who chose it. Not in the address: that stays in a history others may read.
 */
const name = "taal";

/** The language to speak in. @param offered where not all languages are there */
export const spokenTo = (c: Context, offered = languages()): Language =>
  negotiate(offered, c.get(name) ?? getCookie(c, name), c.req.header("Accept-Language"));

/** Keeps a choice on this device, and speaks it from this answer on; an unknown one is forgotten. */
export function keepLanguage(c: Context, chosen: unknown): void {
  const found = languages().find(({ code }) => code === chosen);
  // The page's script sets and wipes it too, so scripts may read it.
  c.set(name, found?.code ?? "");
  if (found) setCookie(c, name, found.code, { path: "/", sameSite: "Lax" });
  else deleteCookie(c, name, { path: "/" });
}
