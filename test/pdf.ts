import { inflateSync } from "node:zlib";

/** An element of a document's structure, in reading order. */
export interface Tagged {
  tag: string;
  alt?: string;
  actual?: string;
  lang?: string;
}

export interface Pdf {
  raw: string;
  catalog: string;
  pages: number;
  /** The structure tree, flattened in reading order. */
  tree: Tagged[];
  /** Descriptors of the typefaces. */
  fonts: string[];
  /** Drawing outside any tag or ornament: what a screen reader would stumble over. */
  unmarked: string[];
  /** Whether a letter was drawn that the typeface does not have. */
  missingGlyphs: boolean;
}

/** Reads what our own PDFs hold: enough of the format (ISO 32000) to see what is tagged, and no more. */
export function readPdf(bytes: Uint8Array): Pdf {
  const raw = Buffer.from(bytes).toString("latin1");
  if (!raw.startsWith("%PDF-1.7") || !/%%EOF\s*$/.test(raw)) throw new Error("not a whole PDF");
  const objects = new Map<number, string>();
  for (const [, id, body] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(Number(id), body!);
  const all = [...objects.values()];
  const catalog = all.find((one) => /\/Type \/Catalog/.test(one)) ?? "";
  const root = objects.get(Number(/\/StructTreeRoot (\d+) 0 R/.exec(catalog)?.[1]))!;
  const tree: Tagged[] = [];
  const kids = (body: string) => {
    const inside = /\/K (\[[\s\S]*?\](?=\s*[/>])|\d+ 0 R)/.exec(body)?.[1] ?? "";
    // Marked content names its page (/Pg n 0 R): that is no child.
    return [...inside.replace(/<<[\s\S]*?>>/g, "").matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));
  };
  const walk = (id: number) => {
    const body = objects.get(id) ?? "";
    const tag = /\/S \/(\w+)/.exec(body)?.[1];
    if (!tag) return;
    const named = (key: string) => {
      const found = new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(body)?.[1];
      return found === undefined
        ? {}
        : { [{ Alt: "alt", ActualText: "actual", Lang: "lang" }[key]!]: textOf(found) };
    };
    tree.push({ tag, ...named("Alt"), ...named("ActualText"), ...named("Lang") });
    for (const kid of kids(body)) walk(kid);
  };
  for (const kid of kids(root)) walk(kid);

  const unmarked: string[] = [];
  let missingGlyphs = false;
  const pages = all.filter((one) => /\/Type \/Page\b/.test(one));
  for (const page of pages) {
    const stream = objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]))!;
    const start = stream.indexOf("stream\n") + 7;
    const content = inflateSync(
      Buffer.from(stream.slice(start, stream.lastIndexOf("\nendstream")), "latin1"),
    ).toString("latin1");
    let depth = 0;
    for (const line of content.split("\n")) {
      if (/\bB(DC|MC)$/.test(line)) depth++;
      else if (/\bEMC$/.test(line)) depth--;
      else if (depth === 0 && /(^|\s)(Tj|TJ|f|F|S|s|B|b|f\*|B\*)$/.test(line)) unmarked.push(line);
      if (/\bTJ$/.test(line))
        for (const [, hex] of line.matchAll(/<([0-9a-f]+)>/gi)) missingGlyphs ||= /^(.{4})*0000/.test(hex!);
    }
  }
  return {
    raw,
    catalog,
    pages: pages.length,
    tree,
    fonts: all.filter((one) => /\/Type \/FontDescriptor/.test(one)),
    unmarked,
    missingGlyphs,
  };
}

/** A string of the format: escapes undone, and UTF-16 where it says so. */
function textOf(literal: string): string {
  const bytes = literal.replace(/\\([nrtbf()\\]|[0-7]{1,3})/g, (_, code: string) =>
    /^[0-7]/.test(code)
      ? String.fromCharCode(Number.parseInt(code, 8))
      : ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[code] ?? code),
  );
  if (!bytes.startsWith("\xfe\xff")) return bytes;
  return Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le");
}
