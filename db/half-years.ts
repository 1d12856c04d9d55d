import type { RegionContent } from "./content.ts";

type Wave = RegionContent["waves"][number];

/** The half-year a day is in, as a wave: 2026-11-22 is in "2026-2". @param day yyyy-mm-dd */
export function halfYear(day: string): Wave {
  const year = day.slice(0, 4);
  return day.slice(5) < "07-01"
    ? { id: `${year}-1`, name: `Eerste helft ${year}`, start: `${year}-01-01`, end: `${year}-06-30` }
    : { id: `${year}-2`, name: `Tweede helft ${year}`, start: `${year}-07-01`, end: `${year}-12-31` };
}

/** The last `count` half-years up to the one that `day` is in, in order. */
export function halfYearsUntil(day: string, count: number): Wave[] {
  const waves = [halfYear(day)];
  while (waves.length < count) {
    const before = new Date(Date.parse(waves[0]!.start) - 86_400_000).toISOString().slice(0, 10);
    waves.unshift(halfYear(before));
  }
  return waves;
}
