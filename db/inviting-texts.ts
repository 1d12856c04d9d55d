import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { packagePath } from "./paths.ts";

/**
 * Words of letters, mails, posters and the pages behind them: content/texts/inviting.<code>.json. Dutch is complete; where
 * another language lacks a text, a test fails (test/content/inviting.test.ts).
 */

const line = z.string().min(1).max(1200);
const spoken = z.union([line, z.strictObject({ youth: line, parent: line, child: line.optional() })]);
const file = z.strictObject({
  /** BCP 47, for the PDF and the mail. */
  lang: z.string().regex(/^[a-z]{2}$/),
  dir: z.enum(["ltr", "rtl"]),
  /** For dates (Intl): Gregorian, with the digits that codes have. */
  format: line,
  texts: z.record(z.string(), spoken),
});
export type InvitingTexts = z.infer<typeof file>;

/** The languages people are invited in; the first is used where none is asked for. */
export const invitingLanguages = ["nl", "nl-A2", "en", "pl", "tr", "uk", "ar", "fa"] as const;
export type InvitingLanguage = (typeof invitingLanguages)[number];

const cache = new Map<string, InvitingTexts>();

/** @throws Error naming the file when it is missing or wrong */
export function loadInviting(code: InvitingLanguage): InvitingTexts {
  const known = cache.get(code);
  if (known) return known;
  const path = packagePath("content", "texts", `inviting.${code}.json`);
  if (!existsSync(path)) throw new Error(`inviting.${code}.json is missing`);
  const read = file.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (!read.success) throw new Error(`inviting.${code}.json: ${read.error.issues[0]?.path.join(".")}`);
  cache.set(code, read.data);
  return read.data;
}

/** Speaks to whoever is on a route: `say("letter.lead", {region})`. @throws Error for a text that is not there */
export function inviting(code: InvitingLanguage, route: string) {
  const { texts, lang, dir, format } = loadInviting(code);
  const to = route === "parent" ? "parent" : route === "child" ? "child" : "youth";
  const say = (key: string, values: Record<string, string | number> = {}): string => {
    const text = texts[key];
    if (text === undefined) throw new Error(`inviting.${code}.json has no ${key}`);
    const own = typeof text === "string" ? text : (text[to] ?? text.youth);
    return own.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  };
  /** 2026-12-31 -> 31 december 2026 */
  const date = (day: string) =>
    new Intl.DateTimeFormat(format, { dateStyle: "long", timeZone: "UTC" }).format(
      new Date(`${day}T00:00:00Z`),
    );
  return { say, date, lang, dir, code };
}
export type Inviting = ReturnType<typeof inviting>;
