import { expect, test } from "vitest";
import { sharesFrom } from "../../api/contract/shares.ts";
import { poleInWords, polesInSteps, sharesInWords } from "../../api/contract/told.ts";
import { sayTo } from "../../api/pages/words.ts";

const say = sayTo("youth");
const names = { left: "Ikzelf", top: "De hulpverlener", right: "De regels" };

test("somebody who put a dot in the triangle reads where it lies, without a number", () => {
  const told = (steps: Parameters<typeof sharesFrom>[0]) => sharesInWords(sharesFrom(steps), names, say);
  expect(told({ first: "all" })).toBe("Alle drie evenveel");
  expect(told({ first: "left", second: "none" })).toBe("Vooral: Ikzelf");
  expect(told({ first: "right", second: "left", strength: "little" })).toBe(
    "Vooral: De regels. Daarna: Ikzelf",
  );
  expect(told({ first: "left", second: "top", strength: "equal" })).toBe("Evenveel: Ikzelf, De hulpverlener");
});

test("and who moved the slider, to which end", () => {
  const told = (value: number) => poleInWords(value, "Veel te langzaam", "Veel te snel", say);
  expect([0, 10, 11, 44].map(told)).toEqual([
    "Veel te langzaam",
    "Veel te langzaam",
    "Meer naar: Veel te langzaam",
    "Meer naar: Veel te langzaam",
  ]);
  expect([45, 50, 55].map(told)).toEqual(Array(3).fill("Precies ertussenin"));
  expect([56, 89, 90, 100].map(told)).toEqual([
    "Meer naar: Veel te snel",
    "Meer naar: Veel te snel",
    "Veel te snel",
    "Veel te snel",
  ]);
});

test("who types a paper form over chooses from what it says, in the words of the slider", () => {
  const ends = ["Veel te langzaam", "Veel te snel"] as const;
  expect(polesInSteps(...ends)).toEqual(
    [0, 25, 50, 75, 100].map((value) => poleInWords(value, ...ends, say)),
  );
});
