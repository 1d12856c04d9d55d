import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordPieces } from "../../analysis/text/wordpiece.ts";
import { nearestInMeaning, type SentenceVectors, unitVector } from "../../analysis/themes/meaning.ts";
import { readConfig } from "../../api/config.ts";
import { openVectors } from "../../api/outside/vectors.ts";
import { approve, at, tell } from "../api/tell.ts";
import { makeWorld, type World } from "../make.ts";
import { lookUpModel } from "./onnx.ts";

/** A node_modules folder in which ONNX Runtime was installed by hand: it is too heavy to come with this program. */
const runtimeFolder = process.env.TEST_ONNX_RUNTIME;
const installed =
  runtimeFolder !== undefined ||
  ["onnxruntime-node", "onnxruntime-web"].some((name) => {
    try {
      return createRequire(import.meta.url).resolve(name) !== "";
    } catch {
      return false;
    }
  });

const vocabulary = [
  "[PAD]",
  "[UNK]",
  "[CLS]",
  "[SEP]",
  "wacht",
  "##lijst",
  "##en",
  "maanden",
  "school",
  "klas",
  "le",
  "##ren",
  ".",
  ",",
];
/** Waiting is one direction, school the other; marks say a little, so that forgetting the mask would show. */
const table = vocabulary.map((piece) =>
  /wacht|lijst|maanden/.test(piece)
    ? [1, 0, 0]
    : /school|klas|le|ren/.test(piece)
      ? [0, 1, 0]
      : piece === "[PAD]"
        ? [0, 0, 50]
        : [0, 0, 0.01],
);

describe("words become the pieces that a model of the BERT family knows", () => {
  const { encode } = wordPieces({ vocabulary, lowerCase: true });
  const pieces = (text: string, most = 128) => encode(text, most).map((id) => vocabulary[id]);

  it.each([
    ["Wachtlijst, maanden.", ["wacht", "##lijst", ",", "maanden", "."]],
    ["LEREN in de klás", ["le", "##ren", "[UNK]", "[UNK]", "klas"]],
    ["wachtkamer", ["[UNK]"]],
    ["x".repeat(5000), ["[UNK]"]],
    ["wacht\u200blijst\tschool", ["wacht", "##lijst", "school"]],
    ["", []],
  ])("%s", (text, found) => {
    expect(pieces(text)).toEqual(["[CLS]", ...found, "[SEP]"]);
  });

  it("cut off at as many as the model reads, with the closing mark", () => {
    expect(pieces("school ".repeat(300), 5)).toEqual(["[CLS]", "school", "school", "school", "[SEP]"]);
  });

  it("keeps capitals and accents where the model does", () => {
    const cased = wordPieces({ vocabulary: [...vocabulary, "É"], lowerCase: false });
    expect(cased.encode("É é School", 9)).toEqual([2, vocabulary.length, 1, 1, 3]);
  });

  it("says what a vocabulary lacks", () => {
    expect(() => wordPieces({ vocabulary: ["a"], lowerCase: true })).toThrow("mist het teken [CLS]");
  });
});

/** Not a model, but vectors all the same: by how often certain words occur. */
const counted: SentenceVectors = {
  async embed(texts) {
    return texts.map((text) =>
      unitVector(Float32Array.from([/wacht|duurde/i, /school|klas/i].map((of) => (of.test(text) ? 1 : 0.1)))),
    );
  },
};

describe("a suggestion is laid beside the nearest coding", () => {
  const coded = [
    {
      id: "own",
      storyId: "s",
      theme: "waiting-time",
      valence: "negative",
      words: "ik stond op de wachtlijst",
    },
    {
      id: "other-kind",
      storyId: "b",
      theme: "education",
      valence: "negative",
      words: "ik stond op de wachtlijst",
    },
    {
      id: "other-valence",
      storyId: "b",
      theme: "waiting-time",
      valence: "positive",
      words: "niet lang wachten",
    },
    {
      id: "far",
      storyId: "b",
      theme: "waiting-time",
      valence: "negative",
      words: "toen mocht ik naar school",
    },
    { id: "near", storyId: "c", theme: "waiting-time", valence: "negative", words: "het duurde maanden" },
  ];
  const nearest = (theme: string, words: string) =>
    nearestInMeaning([{ id: "n", theme, valence: "negative", words }], coded, "s", counted);

  it("of the same theme and valence, from another story, and only if it is near", async () => {
    expect([...(await nearest("waiting-time", "lang wachten"))]).toEqual([["n", "near"]]);
    expect([...(await nearest("education", "op school"))]).toEqual([]);
    expect([...(await nearest("safety", "lang wachten"))]).toEqual([]);
  });
});

describe("a researcher in a region with a sentence model", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld("embedded", { sentenceVectors: "/srv/model/model.onnx" });
    world.services.vectors = counted;
  });
  afterAll(() => world?.close());

  it("sees beside a suggestion what a colleague coded that means the same, though the words differ", async () => {
    const { researcher, secondResearcher } = world.people;
    const before = "Het duurde tien maanden voordat er hulp kwam.";
    const first = await tell(world, { text: before });
    const version = await approve(world, first);
    await secondResearcher.post(`/api/stories/${first}/codings`, {
      versionId: version.id,
      themeId: "waiting-time",
      valence: "negative",
      ...at(before, "duurde tien maanden"),
    });
    expect((await secondResearcher.post(`/api/stories/${first}/coded`)).status).toBe(200);

    const id = await tell(world, {
      text: "We stonden anderhalf jaar op de wachtlijst, wachten en nog eens wachten.",
    });
    await approve(world, id);
    const { suggestions } = (await researcher.get(`/api/stories/${id}/codings`)).body;
    const its = suggestions.find((one: { themeId: string }) => one.themeId === "waiting-time");
    expect(its.like).toMatchObject({ words: "duurde tien maanden" });
    expect(world.logged()).not.toContain("duurde");
  });
});

describe("the file of a sentence model", () => {
  const folder = mkdtempSync(join(tmpdir(), "vw-vectors-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  /** A folder as an operator makes it. */
  const model = (name: string, files: Record<string, string | Uint8Array>, withRuntime = true) => {
    const path = join(folder, name);
    mkdirSync(path);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
    if (withRuntime && runtimeFolder) symlinkSync(runtimeFolder, join(path, "node_modules"));
    return join(path, "model.onnx");
  };
  const words = vocabulary.join("\n");

  it.each(["http://model.example/model.onnx", "model.onnx", "/srv/model.bin", "../model.onnx"])(
    "is a whole path on this computer, not %s",
    (file) => {
      expect(() => readConfig({ SENTENCE_VECTORS_FILE: file }, "demo")).toThrow(
        /SENTENCE_VECTORS_FILE: moet een volledig pad/,
      );
    },
  );

  it.each<[string, Record<string, string>, RegExp]>([
    ["is not there", {}, /geen bestand/],
    ["has no vocabulary", { "model.onnx": "x" }, /zet vocab\.txt of tokenizer\.json naast/],
    ["has a broken tokenizer", { "model.onnx": "x", "tokenizer.json": "{" }, /niet te lezen/],
    [
      "has one of another kind",
      { "model.onnx": "x", "tokenizer.json": '{"model":{"type":"Unigram","vocab":[]}}' },
      /WordPiece/,
    ],
  ])("that %s is refused with one line", async (name, files, says) => {
    await expect(openVectors(model(name, files, false))).rejects.toThrow(says);
  });

  it.skipIf(installed)("without ONNX Runtime is refused with what to install", async () => {
    const file = model("no runtime", { "model.onnx": lookUpModel(table), "vocab.txt": words });
    await expect(openVectors(file)).rejects.toThrow(/npm install --ignore-scripts onnxruntime-node$/);
  });

  describe.runIf(installed)("run by the real ONNX Runtime", () => {
    let opened = 0;
    const count = () => {
      opened++;
    };
    const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
    const sentences = [
      "wachtlijst",
      "wachten, maanden wachten. wachten wachten",
      "school",
      "leren klas school wacht",
      "wachtlijst",
    ];

    it("gives vectors of length one, the same alone as beside longer sentences, and goes nowhere", async () => {
      subscribe("net.client.socket", count);
      const vectors = await openVectors(
        model("hidden", { "model.onnx": lookUpModel(table), "vocab.txt": words }),
      );
      const made = await vectors.embed(sentences);
      expect(made.map((one) => Math.round(cosine(one, one) * 1e5) / 1e5)).toEqual([1, 1, 1, 1, 1]);
      expect(cosine(made[0]!, made[1]!)).toBeGreaterThan(0.99);
      expect(cosine(made[0]!, made[2]!)).toBeLessThan(0.01);
      // Three of four words about school.
      expect(cosine(made[3]!, made[2]!)).toBeCloseTo(0.97, 2);
      expect(made[4]).toEqual(made[0]);
      const alone = await openVectors(
        model("alone", { "model.onnx": lookUpModel(table), "vocab.txt": words }),
      );
      expect(cosine((await alone.embed(["wachtlijst"]))[0]!, made[0]!)).toBeCloseTo(1, 5);
      expect(await vectors.embed([])).toEqual([]);
      unsubscribe("net.client.socket", count);
      expect(opened).toBe(0);
    });

    it("may give one vector per sentence itself, and have its words in tokenizer.json", async () => {
      const tokenizer = {
        normalizer: { type: "BertNormalizer", lowercase: true },
        model: { type: "WordPiece", vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])) },
      };
      const vectors = await openVectors(
        model("pooled", {
          "model.onnx": lookUpModel(table, true),
          "tokenizer.json": JSON.stringify(tokenizer),
        }),
      );
      const [waiting, school] = await vectors.embed(["Wachtlijst wachten", "Leren school"]);
      expect(waiting).toHaveLength(3);
      expect(cosine(waiting!, school!)).toBeLessThan(0.1);
    });

    it("that is no ONNX is refused with one line", async () => {
      await expect(
        openVectors(model("junk", { "model.onnx": "geen model", "vocab.txt": words })),
      ).rejects.toThrow(/geen ONNX-model/);
    });
  });
});
