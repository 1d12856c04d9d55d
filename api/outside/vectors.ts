import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type WordPieces, wordPieces } from "../../analysis/text/wordpiece.ts";
import { meanVector, type SentenceVectors, unitVector } from "../../analysis/themes/meaning.ts";
import { loadRuntime, type Session, type Tensor } from "./runtime.ts";

/** Tokens of a passage that are read, at most; a passage is a sentence or two. */
const mostTokens = 128;
/** Passages through the model at once: in between the server answers others. */
const together = 4;
/** Vectors kept in memory, some 1.5 KB each. */
const mostKept = 20_000;
/** Larger files keep their weights in a second file, which is not read here. */
const mostBytes = 2 ** 31 - 1;

/**
 * Opens a sentence-transformers model of the BERT family, exported to ONNX, from a file on this computer, with its
 * vocabulary beside it: vocab.txt, or a tokenizer.json of the kind WordPiece.
 * @throws Error of one Dutch line when something is missing or of another kind
 */
export async function openVectors(file: string): Promise<SentenceVectors> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile() || found.size > mostBytes)
    throw new Error("SENTENCE_VECTORS_FILE: er is geen bestand van hoogstens 2 GB op dat pad");
  const words = vocabularyBeside(file);
  const runtime = await loadRuntime(file);
  let session: Session;
  try {
    session = await runtime.InferenceSession.create(new Uint8Array(await readFile(file)), {
      executionProviders: ["cpu"],
    });
  } catch {
    throw new Error("SENTENCE_VECTORS_FILE: dit bestand is geen ONNX-model dat hier werkt");
  }
  const strange = session.inputNames.filter((name) => !(name in inputs));
  if (strange.length > 0 || !session.inputNames.includes("input_ids"))
    throw new Error(
      "SENTENCE_VECTORS_FILE: het model vraagt andere invoer dan een model van de BERT-familie",
    );

  const row = async (texts: readonly string[]): Promise<Float32Array[]> => {
    const encoded = texts.map((text) => words.encode(text, mostTokens));
    const width = Math.max(...encoded.map(({ length }) => length));
    const feeds: Record<string, Tensor> = {};
    for (const name of session.inputNames) {
      const data = new BigInt64Array(texts.length * width);
      for (const [r, ids] of encoded.entries())
        for (let t = 0; t < width; t++)
          data[r * width + t] = BigInt(inputs[name as keyof typeof inputs](ids[t], words.padding));
      feeds[name] = new runtime.Tensor("int64", data, [texts.length, width]);
    }
    const made = await session.run(feeds);
    const whole = made.sentence_embedding ?? made[session.outputNames[0]!];
    return vectorsIn(
      whole,
      encoded.map(({ length }) => length),
      width,
    );
  };

  const kept = new Map<string, Float32Array>();
  return {
    async embed(texts, signal) {
      // By a fingerprint: no words of a story stay in memory for this.
      const keys = texts.map((text) => createHash("sha256").update(text).digest("base64"));
      const made = new Map<string, Float32Array>();
      const missing: number[] = [];
      for (const [i, key] of keys.entries()) {
        const known = kept.get(key);
        if (known) made.set(key, known);
        else if (!made.has(key)) missing.push(i);
      }
      for (let i = 0; i < missing.length; i += together) {
        signal?.throwIfAborted();
        const part = missing.slice(i, i + together);
        const vectors = await row(part.map((at) => texts[at]!));
        for (const [n, at] of part.entries()) {
          made.set(keys[at]!, vectors[n]!);
          kept.set(keys[at]!, vectors[n]!);
          if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
        }
        await setImmediate();
      }
      return keys.map((key) => made.get(key)!);
    },
  };
}

/** What a model of the BERT family is given per token: its id, whether it is real, and which of two texts it is of. */
const inputs = {
  input_ids: (id: number | undefined, padding: number) => id ?? padding,
  attention_mask: (id: number | undefined) => (id === undefined ? 0 : 1),
  token_type_ids: () => 0,
};

/** One vector for each text: as the model gives it, or the mean of its tokens' vectors. */
function vectorsIn(given: Tensor | undefined, lengths: readonly number[], width: number): Float32Array[] {
  const { data, dims } = given ?? { data: null, dims: [] };
  const size = dims.at(-1) ?? 0;
  const pooled = dims.length === 2;
  const expected = lengths.length * (pooled ? 1 : width) * size;
  if (
    !(data instanceof Float32Array) ||
    size === 0 ||
    (!pooled && dims.length !== 3) ||
    data.length !== expected
  )
    throw new Error("SENTENCE_VECTORS_FILE: het model geeft geen vectoren per zin of per woord");
  return lengths.map((length, r) =>
    pooled
      ? unitVector(data.slice(r * size, (r + 1) * size))
      : meanVector(data.subarray(r * width * size, (r + 1) * width * size), length, size),
  );
}

function vocabularyBeside(file: string): WordPieces {
  const beside = (name: string) => join(dirname(file), name);
  const json = (name: string) => {
    try {
      return JSON.parse(readFileSync(beside(name), "utf8")) as Record<string, unknown>;
    } catch {
      throw new Error(`SENTENCE_VECTORS_FILE: ${name} naast het model is niet te lezen`);
    }
  };
  const config = existsSync(beside("tokenizer_config.json")) ? json("tokenizer_config.json") : {};
  if (existsSync(beside("vocab.txt"))) {
    return wordPieces({
      vocabulary: readFileSync(beside("vocab.txt"), "utf8")
        .replace(/\r?\n$/, "")
        .split(/\r?\n/),
      lowerCase: config.do_lower_case !== false,
      ...(typeof config.strip_accents === "boolean" ? { stripAccents: config.strip_accents } : {}),
    });
  }
  if (!existsSync(beside("tokenizer.json")))
    throw new Error("SENTENCE_VECTORS_FILE: zet vocab.txt of tokenizer.json naast het model");
  const { model, normalizer } = json("tokenizer.json") as {
    model?: { type?: string; vocab?: Record<string, number> };
    normalizer?: { lowercase?: boolean; strip_accents?: boolean | null };
  };
  if (model?.type !== "WordPiece" || !model.vocab)
    throw new Error(
      "SENTENCE_VECTORS_FILE: tokenizer.json naast het model is niet van de soort WordPiece; andere soorten werken hier niet",
    );
  const vocabulary: string[] = [];
  for (const [piece, id] of Object.entries(model.vocab)) vocabulary[id] = piece;
  return wordPieces({
    vocabulary,
    lowerCase: normalizer?.lowercase === true,
    ...(typeof normalizer?.strip_accents === "boolean" ? { stripAccents: normalizer.strip_accents } : {}),
  });
}
