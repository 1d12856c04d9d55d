import { type Logger, pino } from "pino";

/**
 * JSON logs. Nothing a storyteller wrote may come here: no bodies, no addresses of respondents (they hold the code),
 * and of an error only its class, since a database error quotes the values it was given.
 */
export function createLog(level: string, destination?: NodeJS.WritableStream): Logger {
  const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, destination) : pino(options);
}

/** An error's class and the database's code, for where even the place would tell what somebody did. */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  if (typeof code !== "string") return cause.constructor.name;
  const connection = /^(08|57P|ECONN|CONNECT|CONNECTION)/.test(code);
  return `${connection ? "db-connection" : cause.constructor.name} ${code}`;
}

/** What may be told of an error: its class, the database's code, and where it was thrown; never its message. */
export function errorClass(error: unknown): string {
  const kind = errorKind(error);
  if (!(error instanceof Error) || kind.startsWith("db-connection")) return kind;
  const at = error.stack
    ?.split("\n")
    .find((line) => /\/(api|db|analysis)\//.test(line) && !line.includes("node_modules"))
    ?.match(/\/((?:api|db|analysis)\/[\w./-]+:\d+)/)?.[1];
  return [kind, at ?? ""].filter(Boolean).join(" ");
}
