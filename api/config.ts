import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { packagePath } from "../db/paths.ts";
import { chatUrl, wrongModelUrl } from "./outside/address.ts";

/** Everything that can be set from outside, read here and nowhere else. Docs: README, "Settings". */
const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(packagePath(".data")),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "moet beginnen met postgres://")
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** The address people see, when a proxy stands in front: decides links, cookies and the origin check. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  SESSION_HOURS: z.coerce.number().int().min(1).max(24).default(8),
  WORKER: z.enum(["on", "off"]).default("on"),
  /** Mail is off unless these three are set; docs/inviting.md. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+/, "moet beginnen met smtp:// of smtps:// en een server noemen")
    .refine((url) => URL.canParse(url), "is geen geldig adres")
    .optional(),
  MAIL_FROM: z
    .string()
    .max(200)
    .regex(
      /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      "moet een e-mailadres zijn, of Naam <adres>",
    )
    .optional(),
  MAIL_KEY: z.string().min(32, "minstens 32 tekens, willekeurig").max(500).optional(),
  /** Opens and seals what storytellers speak; the first seals. Without it nobody can speak; docs/voice.md. */
  RECORDING_KEYS: z
    .string()
    .transform((keys) => keys.split(",").map((key) => key.trim()))
    .pipe(z.array(z.string().min(32, "elke sleutel minstens 32 tekens, willekeurig").max(500)).max(20))
    .optional(),
  /** Sound of a story that was typed out and not approved goes after this many days. */
  RECORDING_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(600).default(30),
  /** A language model on the region's own hardware; off unless URL and NAME are set; docs/engines.md. */
  LANGUAGE_MODEL_URL: z
    .string()
    .superRefine((url, check) => {
      const message = wrongModelUrl(url);
      if (message) check.addIssue({ code: "custom", message });
    })
    .optional(),
  LANGUAGE_MODEL_NAME: z
    .string()
    .regex(/^[\w.:/@-]{1,80}$/, "hoogstens 80 letters, cijfers en . : / @ _ -")
    .optional(),
  LANGUAGE_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,500}$/, "leestekens en letters zonder spaties")
    .optional(),
  /** For one story, at most; below the time a step is leased for. */
  LANGUAGE_MODEL_SECONDS: z.coerce.number().int().min(1).max(240).default(60),
  LANGUAGE_MODEL_USE: z.enum(["measure", "show"]).default("measure"),
  /** A sentence-transformers model in ONNX on this computer; off unless set; docs/engines.md. */
  SENTENCE_VECTORS_FILE: z
    .string()
    .refine(
      (file) => isAbsolute(file) && file.endsWith(".onnx"),
      "moet een volledig pad naar een .onnx-bestand zijn",
    )
    .optional(),
});

/** The way out for mail, and the key to the addresses. */
export interface MailSettings {
  smtpUrl: string;
  from: string;
  key: string;
  perMinute: number;
}

/** A language model that reads along, or whose suggestions are shown. */
export interface LanguageModelSettings {
  /** The address of its chat completions, on this computer or in the own network. */
  url: string;
  model: string;
  key: string | undefined;
  seconds: number;
  shown: boolean;
}

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  databasePool: number;
  publicUrl: string | undefined;
  logLevel: z.infer<typeof settings>["LOG_LEVEL"];
  sessionHours: number;
  worker: boolean;
  /** Undefined: no mail is sent. */
  mail: MailSettings | undefined;
  /** Newest first; empty: nobody can speak a story. */
  recordingKeys: string[];
  recordingDays: number;
  /** Undefined: the built-in engine only. */
  languageModel: LanguageModelSettings | undefined;
  /** Undefined: passages are compared by their words. */
  sentenceVectors: string | undefined;
  demo: boolean;
}

/**
 * Reads and checks the settings.
 * @param env the process's environment (tests pass their own)
 * @param mode "demo" (npm start) or "serve" (production: DATABASE_URL is required)
 * @throws Error of one line that names every wrong setting, never its value (a URL holds a password).
 */
export function readConfig(env: Record<string, string | undefined>, mode: "demo" | "serve"): Config {
  const given = Object.fromEntries(
    Object.keys(settings.shape)
      .filter((key) => env[key] !== undefined && env[key] !== "")
      .map((key) => [key, env[key]]),
  );
  const read = settings.safeParse(given);
  const wrong = read.success ? [] : read.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`);
  if (mode === "serve" && given.DATABASE_URL === undefined) {
    wrong.push("DATABASE_URL: nodig voor vw serve (een PostgreSQL-adres); de demo start met npm start");
  }
  const forMail = ["SMTP_URL", "MAIL_FROM", "MAIL_KEY"].filter((key) => given[key] !== undefined);
  if (forMail.length > 0 && (forMail.length < 3 || given.PUBLIC_URL === undefined)) {
    const lacking = ["SMTP_URL", "MAIL_FROM", "MAIL_KEY", "PUBLIC_URL"].filter(
      (key) => given[key] === undefined,
    );
    wrong.push(`${lacking.join(", ")}: nodig om te mailen; zet alles of niets`);
  }
  if ((given.LANGUAGE_MODEL_URL === undefined) !== (given.LANGUAGE_MODEL_NAME === undefined))
    wrong.push("LANGUAGE_MODEL_URL, LANGUAGE_MODEL_NAME: zet beide of geen van beide");
  if (wrong.length > 0 || !read.success) throw new Error(`Instellingen kloppen niet: ${wrong.join("; ")}`);
  const s = read.data;
  return {
    port: s.PORT,
    host: s.HOST,
    dataDir: resolve(s.DATA_DIR),
    databaseUrl: s.DATABASE_URL,
    databasePool: s.DATABASE_POOL,
    publicUrl: s.PUBLIC_URL?.replace(/\/$/, ""),
    logLevel: s.LOG_LEVEL,
    sessionHours: s.SESSION_HOURS,
    worker: s.WORKER === "on",
    mail:
      s.SMTP_URL && s.MAIL_FROM && s.MAIL_KEY
        ? { smtpUrl: s.SMTP_URL, from: s.MAIL_FROM, key: s.MAIL_KEY, perMinute: s.MAIL_PER_MINUTE }
        : undefined,
    recordingKeys: s.RECORDING_KEYS ?? [],
    recordingDays: s.RECORDING_DAYS,
    languageModel:
      s.LANGUAGE_MODEL_URL && s.LANGUAGE_MODEL_NAME
        ? {
            url: chatUrl(s.LANGUAGE_MODEL_URL),
            model: s.LANGUAGE_MODEL_NAME,
            key: s.LANGUAGE_MODEL_KEY,
            seconds: s.LANGUAGE_MODEL_SECONDS,
            shown: s.LANGUAGE_MODEL_USE === "show",
          }
        : undefined,
    sentenceVectors: s.SENTENCE_VECTORS_FILE,
    demo: mode === "demo",
  };
}

/** Settings for the operator's verbs: DATABASE_URL when it is set, otherwise the embedded database in DATA_DIR. */
export function operatorConfig(env: Record<string, string | undefined>): Config {
  return { ...readConfig(env, "demo"), demo: false };
}
