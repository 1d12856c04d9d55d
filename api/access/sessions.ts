import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Services } from "../services.ts";
import { hashSecret, newToken } from "./secrets.ts";
import { cookieName } from "./staff.ts";

/** How long somebody may take between the password and the code. */
const betweenMinutes = 10;

/** A fresh token and what is kept of it. Every stage of signing in gets a new one, so that none can be planted. */
export function freshSession(services: Services, complete: boolean) {
  const token = newToken();
  const minutes = complete ? services.config.sessionHours * 60 : betweenMinutes;
  return {
    token,
    tokenHash: hashSecret("login", token),
    complete,
    expiresAt: new Date(services.now().getTime() + minutes * 60_000),
  };
}

export function giveCookie(
  services: Services,
  c: Context,
  session: { token: string; expiresAt: Date },
): void {
  setCookie(c, cookieName(services), session.token, {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    secure: cookieName(services).startsWith("__Host-"),
    // A length of time, not a moment: the clock of the computer it is kept on may be wrong.
    maxAge: Math.max(0, Math.floor((session.expiresAt.getTime() - services.now().getTime()) / 1000)),
  });
}

export function takeCookie(services: Services, c: Context): void {
  deleteCookie(c, cookieName(services), { path: "/", secure: cookieName(services).startsWith("__Host-") });
}

/** The hash of the token the browser brought, or null. */
export function broughtToken(services: Services, c: Context): string | null {
  const token = getCookie(c, cookieName(services));
  return token ? hashSecret("login", token) : null;
}

/**
 * Where a request came from, for counting wrong tries only; it is written nowhere. Behind a proxy (PUBLIC_URL is https,
 * which the server itself does not speak) the last address of X-Forwarded-For counts: the one our own proxy added. What a
 * browser put before it, or sends where no proxy stands, is hearsay.
 */
export function addressOf(services: Services, c: Context): string {
  if (services.config.publicUrl?.startsWith("https:")) {
    const last = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
    if (last) return last;
  }
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    // Without a socket (app.request) there is no address.
    return "unknown";
  }
}
