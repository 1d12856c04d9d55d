import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** As much of ONNX Runtime as is used here; its packages for Node and for WebAssembly have it alike. */
export interface Runtime {
  Tensor: new (type: "int64", data: BigInt64Array, dims: number[]) => Tensor;
  InferenceSession: { create(model: Uint8Array, options: object): Promise<Session> };
  env?: { wasm?: { numThreads?: number }; logLevel?: string };
}

export interface Tensor {
  data: unknown;
  dims: readonly number[];
}

export interface Session {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
}

/** The native one first: it is several times faster, and works beside the server instead of in its thread. */
const names = ["onnxruntime-node", "onnxruntime-web"];

/**
 * ONNX Runtime, where the operator installed it: beside the model, or beside this program. It is 150 MB and more, so it is
 * no part of this program, and nothing is fetched here.
 * @throws Error of one Dutch line when it is not there
 */
export async function loadRuntime(modelFile: string): Promise<Runtime> {
  for (const from of [join(dirname(modelFile), "model.js"), import.meta.url]) {
    for (const name of names) {
      let path: string;
      try {
        path = createRequire(from).resolve(name);
      } catch {
        continue;
      }
      const loaded = (await import(pathToFileURL(path).href)) as Partial<Runtime> & { default?: Runtime };
      const runtime = loaded.InferenceSession ? (loaded as Runtime) : loaded.default;
      if (!runtime) continue;
      if (runtime.env?.wasm) runtime.env.wasm.numThreads = 1;
      if (runtime.env) runtime.env.logLevel = "error";
      return runtime;
    }
  }
  throw new Error(
    "SENTENCE_VECTORS_FILE: ONNX Runtime is niet geïnstalleerd; doe in de map van het model: npm install --ignore-scripts onnxruntime-node",
  );
}
