import { existsSync, readFileSync } from "node:fs";
import { readModel, type ThemeModel } from "../analysis/themes/model.ts";
import { packagePath } from "../db/paths.ts";

let shipped: ThemeModel | null | undefined;

/** The model that comes with the product, read on first use. */
export function shippedModel(): ThemeModel | undefined {
  if (shipped === undefined) {
    const file = packagePath("content/model/themes-1.json");
    shipped = existsSync(file) ? readModel(JSON.parse(readFileSync(file, "utf8"))) : null;
  }
  return shipped ?? undefined;
}
