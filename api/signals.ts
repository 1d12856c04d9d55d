import { existsSync, readFileSync } from "node:fs";
import { readSignalModel, type SignalModel } from "../analysis/signals/model.ts";
import { packagePath } from "../db/paths.ts";

/** Where the trained classifier of signals is. */
export const signalModelFile = () => packagePath("content/model/signals-1.json");

let shipped: SignalModel | null | undefined;

/** The classifier that comes with the product, read on first use; without the file the rules decide alone. */
export function shippedSignals(): SignalModel | undefined {
  if (shipped === undefined) {
    const file = signalModelFile();
    shipped = existsSync(file) ? readSignalModel(JSON.parse(readFileSync(file, "utf8"))) : null;
  }
  return shipped ?? undefined;
}
