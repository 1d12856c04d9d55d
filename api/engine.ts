import { existsSync, readFileSync } from "node:fs";
import { createEngine, type Engine } from "../analysis/themes/engine.ts";
import { packagePath } from "../db/paths.ts";

let loaded: Engine | undefined;

/** The built-in theme engine: the codebook's patterns and the trained model, read on first use. */
export function loadEngine(): Engine {
  if (!loaded) {
    const model = packagePath("content/model/themes-1.json");
    loaded = createEngine({
      patterns: JSON.parse(readFileSync(packagePath("content/codebook/1/patterns.json"), "utf8")),
      ...(existsSync(model) ? { model: JSON.parse(readFileSync(model, "utf8")) } : {}),
    });
  }
  return loaded;
}
