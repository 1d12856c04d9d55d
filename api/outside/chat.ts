import type { Question } from "../../analysis/themes/ask.ts";
import { OutsideFailure } from "./failure.ts";
import { type Answered, post } from "./post.ts";
import type { Lookup } from "./private.ts";

/** Most bytes of an answer: suggestions on one story fit in a hundredth of it. */
const mostBytes = 256 * 1024;
/** Tokens a model may answer with. */
const mostTokens = 2000;

export interface Chat {
  /** The whole address: ".../v1/chat/completions". */
  url: URL;
  model: string;
  key: string | undefined;
  /** For one story, whatever happens, in ms. */
  timeout: number;
  lookup: Lookup;
}

type Format = "json_schema" | "json_object";

/**
 * Asks a language model by the protocol that Ollama, vLLM, llama.cpp and others speak (OpenAI chat completions): an answer
 * bound to a JSON schema, or, from a server that does not know that, any JSON.
 * @returns gives the parsed JSON of an answer, whatever is in it
 */
export function chatWith(chat: Chat): (question: Question, signal?: AbortSignal) => Promise<unknown> {
  let known: Format | undefined;
  return async (question, signal) => {
    const time = AbortSignal.timeout(chat.timeout);
    const until = signal ? AbortSignal.any([signal, time]) : time;
    const ask = async (format: Format) =>
      post(chat.url, bodyOf(chat, question, format), {
        key: chat.key,
        lookup: chat.lookup,
        signal: until,
        mostBytes,
      });
    let answer = await ask(known ?? "json_schema");
    if (known === undefined && refusesBody(answer)) {
      answer = await ask("json_object");
      if (answer.status === 200) known = "json_object";
    }
    return contentOf(answer);
  };
}

function bodyOf({ model }: Chat, { system, user, schema }: Question, format: Format) {
  return {
    model,
    messages: [
      { role: "system", content: system },
      { role: "user", content: user },
    ],
    temperature: 0,
    max_tokens: mostTokens,
    stream: false,
    response_format:
      format === "json_object"
        ? { type: "json_object" }
        : { type: "json_schema", json_schema: { name: "suggestions", strict: true, schema } },
  };
}

const refusesBody = ({ status }: Answered) => status === 400 || status === 415 || status === 422;

/** @throws OutsideFailure when it is no usable answer */
function contentOf({ status, headers, body }: Answered): unknown {
  if (status === 429 || status === 503)
    throw new OutsideFailure("down", "busy", restAsked(headers["retry-after"]));
  if (status === 400 || status === 413 || status === 415 || status === 422)
    throw new OutsideFailure("unusable", "refused");
  if (status >= 300 && status < 400) throw new OutsideFailure("down", "redirect");
  if (status >= 500) throw new OutsideFailure("down", "server-error");
  if (status === 404) throw new OutsideFailure("down", "not-found");
  if (status !== 200) throw new OutsideFailure("down", "not-allowed");
  const type = headers["content-type"] ?? "";
  const packed = headers["content-encoding"] ?? "identity";
  if (!/^application\/json\b/i.test(type) || packed !== "identity")
    throw new OutsideFailure("unusable", "wrong-type");
  const [choice] = listIn(parsed(body), "choices");
  const content = valueIn(valueIn(choice, "message"), "content");
  // Cut off by the limit, it is half an answer, whether or not it parses.
  if (valueIn(choice, "finish_reason") === "length") throw new OutsideFailure("unusable", "cut-off");
  if (typeof content !== "string") throw new OutsideFailure("unusable", "no-content");
  return parsed(insideBraces(content));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes what it was given.
    throw new OutsideFailure("unusable", "no-json");
  }
}

/** Some models put their JSON between lines of three backticks, or think aloud first. */
function insideBraces(content: string): string {
  const spoken = content.replace(/^[\s\S]*<\/think>/, "");
  const from = spoken.search(/[{[]/);
  const to = Math.max(spoken.lastIndexOf("}"), spoken.lastIndexOf("]"));
  return from < 0 || to < from ? "" : spoken.slice(from, to + 1);
}

function valueIn(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null && Object.hasOwn(of, name)
    ? (of as Record<string, unknown>)[name]
    : undefined;
}

function listIn(of: unknown, name: string): unknown[] {
  const list = valueIn(of, name);
  return Array.isArray(list) ? list : [];
}

/** Retry-After: seconds, or a date. @returns ms */
function restAsked(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
