import { numberText } from "../../parts/index.ts";

export const storiesText = (n: number) => (n === 1 ? "1 verhaal" : `${numberText(n)} verhalen`);

/** "Eerste helft 2026" in the middle of a sentence. */
export const waveText = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** 0.183 -> "18 %"; what is more than nothing never reads as nothing. */
export const percentText = (share: number) =>
  share > 0 && share < 0.005 ? "< 1 %" : `${Math.round(share * 100)} %`;

export const valenceWord = {
  positive: "ging goed",
  negative: "ging mis of werd gemist",
  mixed: "allebei",
} as const;

/** The half-years a figure is about: "de eerste helft 2026", "vier halfjaren, van … tot en met …". */
export function spanText(names: string[]): string {
  const [first, ...more] = names.map((name) => `de ${waveText(name)}`);
  const last = more.at(-1);
  if (!first) return "";
  if (!last) return first;
  if (more.length === 1) return `${first} en ${last}`;
  return `${names.length} halfjaren, van ${first} tot en met ${last}`;
}
