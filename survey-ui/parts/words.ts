/** Dates and numbers as they are written in Dutch. */

const day = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const moment = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Amsterdam",
});
const number = new Intl.NumberFormat("nl-NL");

/** "2026-11-22" -> "22 november 2026" */
export const dayText = (iso: string) => day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
/** An ISO moment -> "22 nov 2026, 02:10" */
export const momentText = (iso: string) => moment.format(new Date(iso));
/** Names as a sentence holds them: "Ruben en Yasmina", "Ruben, Yasmina of Karin". */
export function namesText(names: readonly string[], last: "en" | "of" = "en"): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
/** 1204 -> "1.204" */
export const numberText = (value: number) => number.format(value);
