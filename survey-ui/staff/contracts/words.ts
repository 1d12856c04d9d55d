import { numberText } from "../../parts/index.ts";

export const storiesText = (n: number) => (n === 1 ? "1 verhaal" : `${numberText(n)} verhalen`);

/** "Eerste helft 2026" in the middle of a sentence. */
export const waveText = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** 0.183 -> "18 %" */
export const percentText = (share: number) => `${Math.round(share * 100)} %`;

export const valenceWord = {
  positive: "ging goed",
  negative: "ging mis of werd gemist",
  mixed: "allebei",
} as const;
