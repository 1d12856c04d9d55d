import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { packagePath } from "../db/paths.ts";

const root = packagePath();

/** What each room may import. Data flows one way: screens -> contract; routes -> queries; everything -> analysis. */
const rooms: { room: string; may: (target: string) => boolean; packages: boolean | RegExp }[] = [
  { room: "analysis", may: (t) => t.startsWith("analysis/"), packages: false },
  {
    // Learning knows nothing of what is learnt.
    room: "analysis/learn",
    may: (t) => t.startsWith("analysis/learn/") || t === "analysis/types.ts",
    packages: false,
  },
  {
    room: "db",
    may: (t) => t.startsWith("db/") || t.startsWith("analysis/") || t.startsWith("api/contract/"),
    packages: true,
  },
  {
    room: "api/contract",
    may: (t) => t.startsWith("api/contract/") || t.startsWith("analysis/"),
    packages: /^(zod|survey-core)/,
  },
  {
    room: "api",
    may: (t) => t.startsWith("api/") || t.startsWith("db/") || t.startsWith("analysis/"),
    packages: true,
  },
  {
    room: "survey-ui",
    may: (t) => t.startsWith("survey-ui/") || t.startsWith("api/contract/"),
    packages: /^(?!node:)/,
  },
];

describe("the rooms", () => {
  const files = ["analysis", "db", "api", "survey-ui"].flatMap((room) => list(join(root, room)));
  const imports = files.flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(/(?:^|\n)\s*(?:import|export)[^;'"]*?from\s*["']([^"']+)["']/g),
      ...readFileSync(file, "utf8").matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g),
    ].map((match) => ({ from: relative(root, file), target: match[1]! })),
  );

  it("import only what lies downstream", () => {
    expect(imports.length).toBeGreaterThan(100);
    const wrong = imports.filter(({ from, target }) => {
      const room = [...rooms]
        .sort((a, b) => b.room.length - a.room.length)
        .find((r) => from.startsWith(`${r.room}/`))!;
      if (target.startsWith(".")) return !room.may(relative(root, resolve(root, from, "..", target)));
      return room.packages === true ? false : room.packages === false || !room.packages.test(target);
    });
    expect(wrong).toEqual([]);
  });

  it("import in no circle: whoever reads a file finds what it needs further down", () => {
    const below = new Map<string, string[]>();
    for (const { from, target } of imports)
      if (target.startsWith("."))
        below.set(from, [...(below.get(from) ?? []), relative(root, resolve(root, from, "..", target))]);
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      else if (!done.has(file)) for (const next of below.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of below.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("keep SQL in db", () => {
    const wrong = imports.filter(
      ({ from, target }) =>
        !from.startsWith("db/") &&
        (/^(drizzle-orm|postgres$|@electric-sql)/.test(target) || /db\/schema\//.test(target)),
    );
    expect(wrong).toEqual([]);
  });

  it("read the environment in api/config.ts, and hand it over in the verbs that start there", () => {
    const readers = files
      .filter((file) => /process\.env/.test(readFileSync(file, "utf8")))
      .map((file) => relative(root, file))
      .filter((file) => !/^api\/cli\//.test(file));
    expect(readers).toEqual([]);
    for (const file of files.filter((f) => /process\.env/.test(readFileSync(f, "utf8")))) {
      // A verb may pass the whole environment on, never pick from it.
      expect(readFileSync(file, "utf8")).not.toMatch(/process\.env[.[]/);
    }
  });

  it("hold no file of more than one idea (400 lines), word lists apart", () => {
    const long = files
      .filter((file) => !/lexicon\//.test(file) && readFileSync(file, "utf8").split("\n").length > 420)
      .map((file) => relative(root, file));
    expect(long).toEqual([]);
  });
});

function list(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return list(path);
    return /\.(ts|tsx)$/.test(entry.name) ? [path] : [];
  });
}
