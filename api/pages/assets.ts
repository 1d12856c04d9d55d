import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { packagePath } from "../../db/paths.ts";

/** The built screens: which files an entry needs, and the files themselves as the build compressed them. */

const built = packagePath("dist/ui");
const manifestFile = `${built}/.vite/manifest.json`;

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

let manifest: Record<string, Chunk> = {};
let readAt = -1;
let lookedAt = Number.NEGATIVE_INFINITY;
let style: { text: string; hash: string } | undefined;

/** What was built, read again within a second when a build has put something else there: every answer asks for it. */
function whatIsBuilt(): Record<string, Chunk> {
  const now = performance.now();
  if (now - lookedAt < 1000) return manifest;
  lookedAt = now;
  const changed = statSync(manifestFile, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed !== readAt) {
    manifest = changed ? (JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, Chunk>) : {};
    readAt = changed;
    style = undefined;
  }
  return manifest;
}

/**
 * The storytellers' style sheet, to stand in the page itself: a sheet of its own costs a slow line a round trip in which
 * nothing is shown. `hash` is how the content security policy lets in this text and no other. Empty where nothing is built.
 */
export function firstStyle(): { text: string; hash: string } {
  const chunk = whatIsBuilt()["respondent/first.ts"];
  if (!style) {
    const text = (chunk?.css ?? []).map((file) => readFileSync(`${built}/${file}`, "utf8").trim()).join("\n");
    const hash = createHash("sha256").update(text).digest("base64");
    style = { text, hash: `'sha256-${hash}'` };
  }
  return style;
}

/** The address of an entry's script and sheets; nothing where the screens are not built: pages work without. */
export function entry(source: string): { script?: string; imports: string[]; sheets: string[] } {
  const manifest = whatIsBuilt();
  const chunk = manifest[source];
  if (!chunk) return { imports: [], sheets: [] };
  const imports = (chunk.imports ?? []).flatMap((name) => manifest[name] ?? []);
  return {
    script: `/${chunk.file}`,
    imports: imports.map(({ file }) => `/${file}`),
    sheets: [chunk, ...imports].flatMap(({ css }) => css ?? []).map((file) => `/${file}`),
  };
}

/**
 * What comes after the story: the questions, the recorder for who would rather speak, and what shows words that were left
 * behind when the link was shut.
 */
export const afterStory = () => ({
  ...entry("respondent/questions.tsx"),
  voice: entry("respondent/voice.ts"),
  left: entry("respondent/left-behind.ts"),
});

const types: Record<string, string> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  json: "application/json",
  webmanifest: "application/manifest+json",
  png: "image/png",
};

const kept = new Map<string, Promise<Uint8Array<ArrayBuffer> | null>>();

function read(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  let file = kept.get(path);
  if (!file) {
    file = readFile(path).then(
      (bytes) => new Uint8Array(bytes),
      () => {
        // Not kept: a build may put it there.
        kept.delete(path);
        return null;
      },
    );
    kept.set(path, file);
  }
  return file;
}

/**
 * A built file, in the smallest form the browser takes.
 * @param name a path below the build, as in the address; anything else but plain names is not found
 */
export async function asset(
  name: string,
  accepts: string,
): Promise<{ body: Uint8Array<ArrayBuffer>; headers: Record<string, string> } | null> {
  if (!/^(assets\/)?[\w-][\w.-]*$/.test(name)) return null;
  const type = types[name.slice(name.lastIndexOf(".") + 1)];
  if (!type) return null;
  const headers: Record<string, string> = { "Content-Type": type, Vary: "Accept-Encoding" };
  for (const [encoding, suffix] of [
    ["br", ".br"],
    ["gzip", ".gz"],
  ] as const) {
    if (!new RegExp(`\\b${encoding}\\b`).test(accepts)) continue;
    const body = await read(`${built}/${name}${suffix}`);
    if (body) return { body, headers: { ...headers, "Content-Encoding": encoding } };
  }
  const body = await read(`${built}/${name}`);
  return body ? { body, headers } : null;
}

/** The staff screens' one page, or null where they are not built. */
export async function staffPage(): Promise<string | null> {
  return readFile(`${built}/staff/index.html`, "utf8").catch(() => null);
}
