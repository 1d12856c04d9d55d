import { expect, it } from "vitest";
import { halfYear, halfYearsUntil } from "../../db/half-years.ts";

it("the demo's waves end with the half-year of today, whenever it is started", () => {
  expect(halfYearsUntil("2026-11-22", 4).map((wave) => wave.id)).toEqual([
    "2025-1",
    "2025-2",
    "2026-1",
    "2026-2",
  ]);
  expect(halfYearsUntil("2027-01-01", 3).map((wave) => wave.id)).toEqual(["2026-1", "2026-2", "2027-1"]);
  for (const day of ["2026-06-30", "2026-07-01", "2028-12-31"]) {
    const { start, end } = halfYear(day);
    expect(start <= day && day <= end).toBe(true);
  }
});
