import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../db/paths.ts";

/** WCAG 2.2: text needs 4.5 to 1, what marks the edge or the state of a control 3 to 1. */
const textRatio = 4.5;
const shapeRatio = 3;

const root = packagePath("survey-ui");
const sheets = list(root).map((path) => ({
  path: relative(root, path),
  css: strip(readFileSync(path, "utf8")),
}));
const tokens = sheets.find((sheet) => sheet.path === "parts/tokens.css")!.css;

/** The colours of one scheme; dark only names what differs. */
const light = colours(tokens.slice(0, tokens.indexOf("@media")));
const dark = { ...light, ...colours(tokens.slice(tokens.indexOf("@media"))) };

const grounds = ["paper", "paper-sunk", "paper-raised"];
const inks = [
  "ink",
  "ink-soft",
  "accent",
  "accent-strong",
  "danger",
  "good",
  "warning",
  "machine",
  "positive",
  "negative",
  "mixed",
];
const washes = ["accent", "positive", "negative", "mixed", "machine", "danger", "good", "warning"];

/** Every pair of text on ground that the screens may use; the sheets are held against it below. */
const textPairs: [ink: string, ground: string][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [string, string] => [ink, ground])),
  ...washes.flatMap((wash): [string, string][] => [
    ["ink", `${wash}-wash`],
    [wash, `${wash}-wash`],
  ]),
  ["accent-strong", "accent-wash"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["accent", "danger-wash"],
  ["paper", "ink"],
  ...Object.keys(light)
    .filter((name) => name.startsWith("mark-"))
    .map((mark): [string, string] => ["ink", mark]),
];

const shapePairs: [string, string][] = grounds.flatMap((ground) =>
  [
    "edge",
    "focus",
    "accent",
    "danger",
    "positive",
    "negative",
    "mixed",
    "machine",
    "good",
    "warning",
    "k1",
    "k2",
    "k3",
    "k4",
    "k5",
    "k6",
    "k7",
  ].map((shape): [string, string] => [shape, ground]),
);

/** A sheet that gives tokens another colour in :root makes schemes of its own, which have to hold as well. */
const schemes = [
  ["light", light] as const,
  ["dark", dark] as const,
  ...sheets
    .filter((sheet) => sheet.path !== "parts/tokens.css")
    .flatMap(({ path, css }) => {
      const roots = rules(css).filter(({ selector, media }) => selector === ":root" && !/print/.test(media));
      const by = (night: boolean) =>
        Object.assign(
          {},
          ...roots.filter(({ media }) => /dark/.test(media) === night).map((r) => colours(`${r.body};`)),
        );
      const day = by(false) as Record<string, string>;
      const night = by(true) as Record<string, string>;
      if (Object.keys(day).length + Object.keys(night).length === 0) return [];
      return [
        [`light, ${path}`, { ...light, ...day }] as const,
        [`dark, ${path}`, { ...dark, ...day, ...night }] as const,
      ];
    }),
];

describe.each(schemes)("the colours in %s", (_, scheme) => {
  it.each(textPairs)("let %s be read on %s", (ink, ground) => {
    expect(contrast(scheme[ink]!, scheme[ground]!)).toBeGreaterThanOrEqual(textRatio);
  });
  it.each(shapePairs)("let %s be seen on %s", (shape, ground) => {
    expect(contrast(scheme[shape]!, scheme[ground]!)).toBeGreaterThanOrEqual(shapeRatio);
  });
});

describe("the style sheets", () => {
  it("know as many colours in the dark as in the light", () => {
    expect(Object.keys(colours(tokens.slice(tokens.indexOf("@media")))).sort()).toEqual(
      Object.keys(light).sort(),
    );
  });

  it("use no colour but the tokens, paper aside", () => {
    const wrong = sheets
      .filter((sheet) => sheet.path !== "parts/tokens.css")
      .flatMap(({ path, css }) =>
        rules(css)
          .filter(({ selector, media }) => selector !== ":root" && !/print/.test(media))
          .flatMap(({ selector, body }) =>
            [...body.matchAll(/(?:^|[^&\w-])(#[0-9a-f]{3,8}\b|(?:rgb|hsl|oklch|lab)a?\([^)]*\))/gi)]
              // The ground of a QR code has to be white for the cameras.
              .filter((match) => !(/\bimg|svg|qr/i.test(selector) && match[1] === "#ffffff"))
              .map((match) => `${path} ${selector}: ${match[1]}`),
          ),
      );
    expect(wrong).toEqual([]);
  });

  it("set text on a ground only in pairs whose contrast was calculated", () => {
    const known = new Set(textPairs.map(([ink, ground]) => `${ink} on ${ground}`));
    const wrong = sheets.flatMap(({ path, css }) =>
      rules(css).flatMap(({ selector, body }) => {
        const ink = token(body, "color");
        const ground = token(body, "background") ?? token(body, "background-color");
        return ink && ground && !known.has(`${ink} on ${ground}`)
          ? [`${path} ${selector}: ${ink} on ${ground}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("give text no colour that is not meant for text", () => {
    const forText = new Set(textPairs.map(([ink]) => ink));
    const wrong = sheets.flatMap(({ path, css }) =>
      rules(css).flatMap(({ selector, body }) => {
        const ink = token(body, "color");
        return ink && !forText.has(ink) ? [`${path} ${selector}: ${ink}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("name only tokens that exist", () => {
    const declared = new Set(
      sheets.flatMap(({ css }) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map((m) => m[1]!)),
    );
    // Set from a component, per element.
    const set = new Set(
      list(root, /\.tsx?$/).flatMap((path) =>
        [...readFileSync(path, "utf8").matchAll(/"(--[\w-]+)"/g)].map((m) => m[1]!),
      ),
    );
    const wrong = sheets.flatMap(({ path, css }) =>
      [...css.matchAll(/var\((--[\w-]+)\s*\)/g)]
        .map((m) => m[1]!)
        .filter((name) => !declared.has(name) && !set.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the calculation", () => {
  it("knows the extremes and a published value", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

/** Contrast of two colours "#rrggbb": WCAG 2.2, relative luminance. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function colours(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi)].map((m) => [m[1]!, m[2]!]),
  );
}

/** The token a property is set to, if it is one colour token and nothing else. */
function token(body: string, property: string): string | null {
  return body.match(new RegExp(`(?:^|[;{\\s])${property}:\\s*var\\(--([\\w-]+)\\)\\s*(?:;|$)`))?.[1] ?? null;
}

/** Innermost rules, with the media query around them. */
function rules(css: string): { selector: string; body: string; media: string }[] {
  const found: { selector: string; body: string; media: string }[] = [];
  const open: string[] = [];
  let start = 0;
  for (let i = 0; i < css.length; i++) {
    if (css[i] === "{") {
      open.push(css.slice(start, i).trim());
      start = i + 1;
    } else if (css[i] === "}") {
      const selector = open.pop() ?? "";
      const body = css.slice(start, i);
      if (!selector.startsWith("@") && body.includes(":"))
        found.push({ selector, body, media: open.join(" ") });
      start = i + 1;
    }
  }
  return found;
}

function strip(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, "");
}

function list(dir: string, kind = /\.css$/): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return list(path, kind);
    return kind.test(entry.name) ? [path] : [];
  });
}
