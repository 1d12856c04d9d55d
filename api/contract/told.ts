import { type Corner, type Shares, stepsFrom } from "./shares.ts";

/**
 * A point in a triangle and a place between two poles, said as somebody would say it. Numbers are for who cannot see the
 * drawing (`aria-valuetext`) and for researchers; a storyteller who reads "43 %" wonders what was calculated.
 */

type Say = (key: string, values: Record<string, string>) => string;

/** "Vooral: Ikzelf. Daarna: De regels" @param names what stands at the corners */
export function sharesInWords(shares: Shares, names: Record<Corner, string>, say: Say): string {
  const { first, second, strength } = stepsFrom(shares);
  if (first === "all") return say("triad.all", {});
  if (second === undefined || second === "none") return say("triad.mostly", { first: names[first] });
  const both = { first: names[first], second: names[second] };
  return say(strength === "equal" ? "triad.even" : "triad.then", both);
}

/** The places between two poles that a paper form has boxes for, and that who types it over chooses from: Dutch, as phones say them. */
export const polesInSteps = (min: string, max: string): string[] => [
  min,
  `Meer naar: ${min}`,
  "Precies ertussenin",
  `Meer naar: ${max}`,
  max,
];

/** "Meer naar: Veel te langzaam" @param value 0 to 100, from `min` to `max` */
export function poleInWords(value: number, min: string, max: string, say: Say): string {
  if (Math.abs(value - 50) <= 5) return say("poles.between", {});
  const near = value < 50 ? min : max;
  return value <= 10 || value >= 90 ? near : say("poles.toward", { min: near });
}
