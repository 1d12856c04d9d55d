import { createHmac, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { AccountSecrets } from "../../db/queries/accounts.ts";
import type { Services } from "../services.ts";
import { cookieName } from "./staff.ts";

/** How long a browser is remembered after somebody last signed in with it, in days. */
const days = 180;

const nameOf = (services: Services) => `${cookieName(services)}-known`;

/** Kept nowhere: it follows from what the account is, and with a new password it is another. */
const markOf = ({ id, passwordHash }: Pick<AccountSecrets, "id" | "passwordHash">) =>
  createHmac("sha256", passwordHash).update(`vertelwijzer:known-browser:${id}`).digest();

/** Marks a browser in which somebody signed in, second factor included. It opens nothing. */
export function markKnown(
  services: Services,
  c: Context,
  account: Pick<AccountSecrets, "id" | "passwordHash">,
): void {
  setCookie(c, nameOf(services), markOf(account).toString("base64url"), {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    secure: cookieName(services).startsWith("__Host-"),
    maxAge: days * 86_400,
  });
}

/** Whether a browser brings a mark at all, of whomever; asks nothing of the database. */
export const bringsMark = (services: Services, c: Context): boolean =>
  getCookie(c, nameOf(services)) !== undefined;

/**
 * Whether the account's own person signed in with this browser before. Wrong tries by strangers do not count for it: they
 * could otherwise shut anybody out of whom they know the address.
 */
export function isKnown(services: Services, c: Context, account: AccountSecrets | null): boolean {
  const brought = getCookie(c, nameOf(services));
  if (!account || !brought) return false;
  const mark = markOf(account);
  const other = Buffer.from(brought, "base64url");
  return other.length === mark.length && timingSafeEqual(other, mark);
}
