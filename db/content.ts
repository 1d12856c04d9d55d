import { existsSync, readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { packagePath } from "./paths.ts";

/**
 * Reads and checks the content files: codebook, frameworks, regions, questionnaires, texts and help lines. They are
 * data, so that a region can change its goals or its words without a programmer. A wrong file stops the program at
 * start with the file's name and the place in it.
 */

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const isoDay = z.iso.date();
const languageCode = /^[a-z]{2}(-[A-Z0-9]+)?$/;
const line = z.string().min(1).max(1500);

const valence = z.enum(["positive", "negative", "mixed"]);

const theme = z.strictObject({
  id: slug,
  kernwaarde: z.enum(["K1", "K2", "K3", "K4", "K5", "K6", "dwars"]),
  label: line,
  definition: line,
  codeWhen: line,
  notWhen: line,
  examples: z.array(z.strictObject({ valence, text: line })).min(2),
});

const codebook = z.strictObject({
  version: z.int().positive(),
  published: isoDay,
  title: line,
  intro: line,
  kernwaarden: z.array(z.strictObject({ id: z.string(), label: line })),
  valences: z.array(z.strictObject({ id: valence, label: line, definition: line })),
  rules: z.array(z.strictObject({ id: z.string(), text: line })),
  themes: z.array(theme).min(1),
  notes: z.array(z.strictObject({ id: z.string(), text: line })),
  gaps: z.array(z.strictObject({ id: z.string(), text: line, note: z.string().optional() })),
});

/** Where in the region's own documents something is said: an id of `sources`, and a chapter or paragraph. */
const source = z.strictObject({ document: slug, place: line });

const framework = z.strictObject({
  id: slug,
  name: line,
  region: line,
  version: z.int().positive(),
  sources: z
    .array(z.strictObject({ id: slug, document: line, issuer: line, year: z.int(), chapter: line }))
    .min(1),
  goals: z
    .array(
      z.strictObject({
        code: z.string().min(1).max(4),
        title: line,
        short: line,
        text: line,
        across: z.boolean().optional(),
        themes: z.array(slug).min(1),
        source,
      }),
    )
    .min(1),
  agreements: z.array(
    z.strictObject({
      id: slug,
      goals: z.array(z.string()).min(1),
      segments: z.array(z.string()),
      kind: line,
      /** "survey-partly": the stories show how it was felt; the count itself comes from elsewhere (see note). */
      measuredBy: z.enum(["survey", "survey-partly"]),
      text: line,
      themes: z.array(slug).min(1),
      questions: z.array(z.string()),
      note: line.optional(),
      source,
    }),
  ),
  targets: z.array(
    z.strictObject({
      id: slug,
      goal: z.string(),
      segment: z.string().nullable(),
      kind: line,
      text: line,
      measure: line.nullable(),
      source,
    }),
  ),
  outcomes: z.array(z.strictObject({ id: slug, label: line, text: line, source })),
  monitoring: z.strictObject({
    levels: z.array(z.strictObject({ id: slug, label: line, text: line })),
    instruments: z.array(line),
    steering: z.array(line),
    learning: z.array(z.strictObject({ id: slug, label: line, text: line })),
    principles: z.array(line),
    source,
  }),
  terms: z.array(z.strictObject({ term: line, meaning: line, source })),
});

const choice = z.strictObject({ id: slug, label: line, text: line, check: z.boolean().optional() });

const region = z.strictObject({
  id: slug,
  name: line,
  shortName: line,
  fictional: z.boolean(),
  threshold: z.int().min(5),
  framework: slug,
  contact: z.strictObject({ name: line, email: z.email(), phone: z.string().nullable() }),
  /** How often new stories are read, as told to storytellers (texts `days.*`), and what safeguarding keeps to. */
  reading: z.strictObject({ days: z.enum(["workdays", "weekly"]), safeguarding: line }),
  legalGrounds: z.array(choice).min(1),
  purposes: z.array(choice).min(1),
  segments: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        code: slug,
        name: line,
        description: line,
        goals: z.array(z.strictObject({ goal: z.string(), text: line })),
      }),
    )
    .min(1),
  municipalities: z.array(z.strictObject({ id: slug, name: line })).min(1),
  providers: z
    .array(
      z.strictObject({
        id: slug,
        name: line,
        segments: z.array(z.string()).min(1),
        municipalities: z.array(slug).min(1),
      }),
    )
    .min(1),
  waves: z.array(
    z.strictObject({ id: z.string().regex(/^\d{4}-[12]$/), name: line, start: isoDay, end: isoDay }),
  ),
  questionnaires: z.array(slug),
  staff: z.array(
    z.strictObject({
      id: slug,
      name: line,
      email: z.email(),
      role: z.enum(["researcher", "contract-manager", "safeguarding", "administrator"]),
    }),
  ),
});

const questionnaire = z.strictObject({
  id: slug,
  version: z.int().positive(),
  route: z.enum(["child", "youth", "young-adult", "parent"]),
  published: isoDay,
  /** Set when newer words took its place: links of it go on working, in Dutch, and nothing of it is translated. */
  replacedBy: slug.optional(),
  title: line,
  audience: line,
  /** How long it takes, told to the storyteller before they begin. */
  minutes: z.int().positive(),
  /** Which closed question tells about which statutory side of the help (Jeugdwet 2.10). */
  measures: z.array(
    z.strictObject({
      question: z.string(),
      dimension: z.enum(["access", "quality", "effect"]),
      what: line,
    }),
  ),
  /** SurveyJS JSON. What may be in it is checked at publication, not here. */
  json: z.looseObject({ pages: z.array(z.looseObject({ name: z.string() })).min(1) }),
});

const settings = z.strictObject({
  comment: z.string(),
  default: z.string(),
  rules: z.array(z.strictObject({ match: z.array(z.string().min(2)).min(1), segment: z.string() })),
});

const byAddress = z.strictObject({ youth: line, parent: line, child: line.optional() });
const texts = z.record(z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/), z.union([line, byAddress]));

/** Numbers and addresses; the words are texts, `help.<id>.when` and `help.<id>.hours`. */
const help = z.strictObject({
  comment: z.string(),
  lines: z.array(
    z.strictObject({
      id: slug,
      name: line,
      phones: z.array(line).min(1),
      tel: z.string().regex(/^tel:\d+$/),
      url: z.url({ protocol: /^https$/ }).nullable(),
      /** Whether one can chat there, for who cannot speak aloud. */
      chat: z.boolean(),
    }),
  ),
});

const languages = z
  .array(
    z.strictObject({
      /** Names the files: respondent.<code>.json. */
      code: z.string().regex(languageCode),
      /** In the language itself. */
      name: line,
      /** For the page's `lang`, and for voices. */
      lang: z.string().regex(/^[a-z]{2}$/),
      dir: z.enum(["ltr", "rtl"]),
      /** For numbers and dates (Intl): the Gregorian calendar and the digits that codes and phone numbers have. */
      format: line,
    }),
  )
  .min(1);

/** Place of a text in a questionnaire -> that text in another language. */
const translation = z.record(z.string().max(200), line);

export type Codebook = z.infer<typeof codebook>;
export type Framework = z.infer<typeof framework>;
export type RegionContent = z.infer<typeof region>;
export type QuestionnaireContent = z.infer<typeof questionnaire>;
export type Texts = z.infer<typeof texts>;
export type HelpLine = z.infer<typeof help>["lines"][number];
export type Language = z.infer<typeof languages>[number];
/** Whom a text speaks to: youths are "je", parents and carers "u", children "je" in the simplest words. */
export type Address = "youth" | "parent" | "child";

const cache = new Map<string, unknown>();

function load<T>(schema: z.ZodType<T>, ...path: string[]): T {
  const name = ["content", ...path].join("/");
  const known = cache.get(name);
  if (known !== undefined) return known as T;
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(packagePath("content", ...path), "utf8"));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new Error(missing ? `${name} is missing` : `${name} is not valid JSON`);
  }
  const result = schema.safeParse(raw);
  if (!result.success) {
    const first = result.error.issues[0];
    throw new Error(`${name} is wrong at ${first?.path.join(".") || "its root"}: ${first?.message ?? ""}`);
  }
  cache.set(name, result.data);
  return result.data;
}

function names(folder: string): string[] {
  return readdirSync(packagePath("content", folder))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

function checkId(kind: string, id: string): string {
  if (!slug.safeParse(id).success)
    throw new Error(`a ${kind} is named with small letters, digits and hyphens`);
  return `${id}.json`;
}

/**
 * A published version of the codebook.
 * @throws Error naming the file, when it is missing or wrong
 */
export function loadCodebook(version = 1): Codebook {
  return load(codebook, "codebook", String(version), "codebook.json");
}

/** All frameworks, by id: the goals of each region over the codebook's themes. */
export function loadFrameworks(): Map<string, Framework> {
  return new Map(names("frameworks").map((id) => [id, load(framework, "frameworks", `${id}.json`)]));
}

/** The framework's sources in one line, for the screens that show where a goal comes from. */
export function frameworkSource(f: Framework): string {
  return f.sources.map((s) => `${s.document} (${s.issuer}, ${s.year}), ${s.chapter}`).join("; ");
}

/**
 * A region as it starts: segments, municipalities, providers, waves, staff.
 * @param id the file's name, for instance "demo"
 * @throws Error naming the file, when it is missing or wrong
 */
export function loadRegion(id: string): RegionContent {
  return load(region, "regions", checkId("region", id));
}

/**
 * Reads a region's content from text that an operator brought.
 * @throws Error of one line that names the place, when it is wrong
 */
export function parseRegion(json: string): RegionContent {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new Error("het regiobestand is geen geldige JSON");
  }
  const result = region.safeParse(raw);
  if (result.success) return result.data;
  const first = result.error.issues[0];
  throw new Error(`het regiobestand klopt niet bij ${first?.path.join(".") || "het begin"}`);
}

/**
 * A questionnaire version, with its SurveyJS JSON.
 * @param id the file's name, for instance "youth-1"
 * @throws Error naming the file, when it is missing or wrong
 */
export function loadQuestionnaire(id: string): QuestionnaireContent {
  return load(questionnaire, "questionnaires", checkId("questionnaire", id));
}

/** The ids of all questionnaires that come with the product; a name with a dot in it is a translation. */
export function questionnaireIds(): string[] {
  return names("questionnaires").filter((name) => !name.includes("."));
}

/** The texts of a questionnaire in another language, or null where nobody translated it. */
export function loadTranslation(id: string, code: string): Record<string, string> | null {
  const file = `${id}.${code}.json`;
  if (!slug.safeParse(id).success || !languageCode.test(code)) return null;
  if (!existsSync(packagePath("content", "questionnaires", file))) return null;
  return load(translation, "questionnaires", file);
}

/** The languages that respondents may be spoken to in, Dutch first; which of them are complete, api/languages.ts says. */
export function loadLanguages(): Language[] {
  return load(languages, "languages.json");
}

/**
 * The segment of the demo region where a story with this setting is put.
 * @param setting the `setting` words of a demo story
 * @returns the segment, and whether a rule named it (false: the default)
 */
export function segmentForSetting(setting: string): { segment: string; named: boolean } {
  const map = load(settings, "regions", "settings.json");
  const words = setting.toLowerCase();
  const rule = map.rules.find((r) => r.match.some((part) => words.includes(part)));
  return rule ? { segment: rule.segment, named: true } : { segment: map.default, named: false };
}

/** The respondent's texts in a language, or null where there are none; values are one text, or one per address. */
export function loadTexts(code: string): Texts | null {
  const file = `respondent.${code}.json`;
  // Asked for with every page: the disk is looked at once.
  const known = cache.get(`content/texts/${file}`);
  if (known !== undefined) return known as Texts;
  if (!languageCode.test(code) || !existsSync(packagePath("content", "texts", file))) return null;
  return load(texts, "texts", file);
}

/** The help lines shown on every page. */
export function loadHelp(): HelpLine[] {
  return load(help, "help.json").lines;
}
