import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LabelledStory } from "../../analysis/types.ts";
import { mayBeQuoted, mayLieOnTable } from "../../api/demo-check.ts";
import { packagePath } from "../../db/paths.ts";

/** The stories of which the demo is made. */
const stories = ["starter", "dev"].flatMap((name) =>
  readFileSync(packagePath(`content/stories/${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledStory),
);
const passages = stories.flatMap((story) =>
  story.codes.map((code) => ({ ...code, lang: story.lang, words: story.text.slice(code.start, code.end) })),
);

describe("the demo's researcher", () => {
  it("lets a contract manager read no words by which a colleague of the provider knows who told them", () => {
    const known = /Tigrinya|bayram|uit Syrië|Berbers|Türkçe|ramadan|moskee|Eritrea/;
    const ofOne = passages.filter(({ words }) => known.test(words));
    expect(ofOne.length).toBeGreaterThan(6);
    for (const { words, theme, lang } of ofOne) expect(mayBeQuoted(words, theme, lang), words).toBe(false);
    for (const { text, lang } of stories.filter((story) => known.test(story.text)))
      expect(mayLieOnTable(text, lang), text).toBe(false);
    // Nor what says it by the language it is in.
    expect(
      passages.filter((one) => one.lang !== "nl" && mayBeQuoted(one.words, one.theme, one.lang)),
    ).toEqual([]);
  });

  it("still shows them what most storytellers say", () => {
    const readable = passages.filter(({ words }) => words.length >= 35 && words.length <= 240);
    const quoted = readable.filter(({ words, theme, lang }) => mayBeQuoted(words, theme, lang));
    expect(quoted.length).toBeGreaterThan(0.8 * readable.length);
    expect(mayBeQuoted("Daarna heeft ze hem gevraagd wat er in het plan moest", "being-heard", "nl")).toBe(
      true,
    );
  });
});
