import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let root: string | undefined;

/** A path inside the package, the same from the sources and from the build (which has no copy of data files). */
export function packagePath(...parts: string[]): string {
  if (root === undefined) {
    let at = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(at, "package.json"))) {
      const up = dirname(at);
      if (up === at) throw new Error("package.json not found above the program");
      at = up;
    }
    root = at;
  }
  return join(root, ...parts);
}
