import { createHash } from "node:crypto";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { World } from "../make.ts";
import { type Person, signIn } from "../people.ts";

interface Operation {
  operationId: string;
  summary?: string;
  security?: unknown[];
  parameters?: { name: string; in: string; schema?: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

export interface Document {
  openapi: string;
  info: { title: string; license?: { name: string } };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

/** Something nobody would write by accident: it may come back in no answer. */
const echo = "<script>papegaai</script>";

/**
 * Calls the app by what /api/openapi.json says, and refuses whatever it does not say: an operation, a status, a media
 * type, a field. Before each real call the same door is tried by a stranger, with broken JSON and with a wrong body.
 */
export class Described {
  readonly document: Document;
  /** Operations that answered well at least once, as "GET /api/…". */
  readonly called = new Set<string>();
  private readonly world: World;
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  private readonly compiled = new Map<object, ValidateFunction>();
  private readonly cookies = new Map<string, Promise<string>>();

  constructor(world: World, document: Document) {
    this.world = world;
    this.document = document;
  }

  static async of(world: World): Promise<Described> {
    const answer = await world.app.request("http://localhost/api/openapi.json");
    return new Described(world, (await answer.json()) as Document);
  }

  /** Every operation, as "GET /api/…". */
  operations(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  operation(name: string): Operation {
    const [method, path] = name.split(" ") as [string, string];
    const found = this.document.paths[path]?.[method.toLowerCase()];
    if (!found) throw new Error(`${name} is not described`);
    return found;
  }

  /**
   * Makes one good call and checks its answer.
   * @param who a person of the world, or a cookie of one's own
   * @param given path parameters by name, `query` (starting with ?), and `body` or `sound`
   * @returns the parsed answer and the cookie it set, if any
   */
  async call(
    name: string,
    who: Person | { cookie: string | null },
    given: { path?: Record<string, string>; query?: string; body?: unknown; sound?: Uint8Array } = {},
    // biome-ignore lint/suspicious/noExplicitAny: the document has just said what it is
  ): Promise<{ body: any; cookie: string | null }> {
    const operation = this.operation(name);
    const [method, template] = name.split(" ") as [string, string];
    const path =
      template.replace(/\{(\w+)\}/g, (_, key: string) => {
        const value = given.path?.[key];
        if (value === undefined) throw new Error(`${name} needs ${key}`);
        return encodeURIComponent(value);
      }) + (given.query ?? "");
    const cookie = "cookie" in who ? who.cookie : await this.cookieOf(who);

    if (operation.security && operation.security.length > 0) {
      const refused = await this.send(name, method, path, null, given.body);
      if (refused.status !== 401) throw new Error(`${name} answered a stranger ${refused.status}`);
    }
    if (operation.requestBody && given.sound) {
      if (!operation.requestBody.content["audio/webm"]) throw new Error(`${name} takes no sound`);
      const wrong = await this.send(name, method, path, cookie, { [echo]: echo });
      if (wrong.status !== 415) throw new Error(`${name} answered JSON with ${wrong.status}`);
    } else if (operation.requestBody) {
      const schema = operation.requestBody.content["application/json"]?.schema;
      if (!schema) throw new Error(`${name} takes a body that is not JSON`);
      this.fits(`${name}: the body of this test`, schema, given.body);
      const broken = await this.send(name, method, path, cookie, undefined, `{"${echo}`);
      if (broken.status !== 400) throw new Error(`${name} answered broken JSON with ${broken.status}`);
      const wrong = await this.send(name, method, path, cookie, { [echo]: echo });
      if (wrong.status !== 422) throw new Error(`${name} answered a wrong body with ${wrong.status}`);
    } else if (given.body !== undefined) {
      throw new Error(`${name} is not described with a body`);
    }

    const answer = await this.send(name, method, path, cookie, given.body, given.sound);
    if (answer.status >= 300)
      throw new Error(`${name} answered ${answer.status} ${answer.text.slice(0, 300)}`);
    this.called.add(name);
    return {
      body: /json$/.test(answer.type) ? JSON.parse(answer.text) : answer.text,
      cookie: answer.cookie,
    };
  }

  private async send(
    name: string,
    method: string,
    path: string,
    cookie: string | null,
    body?: unknown,
    raw?: string | Uint8Array,
  ) {
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const type = text instanceof Uint8Array ? "audio/webm" : "application/json";
    const response = await this.world.app.request(`http://localhost${path}`, {
      method,
      headers: {
        origin: "http://localhost",
        ...(cookie ? { cookie } : {}),
        ...(text === undefined ? {} : { "content-type": type }),
        ...(text instanceof Uint8Array
          ? { "content-digest": `sha-256=:${createHash("sha256").update(text).digest("base64")}:` }
          : {}),
      },
      ...(text === undefined ? {} : { body: typeof text === "string" ? text : new Uint8Array(text) }),
    });
    const answered = await response.text();
    this.check(name, response, answered);
    if (answered.includes("papegaai")) throw new Error(`${name} repeats what was sent`);
    const set = response.headers.get("set-cookie")?.split(";")[0] ?? null;
    return {
      status: response.status,
      text: answered,
      cookie: set,
      type: response.headers.get("content-type")?.split(";")[0] ?? "",
    };
  }

  /** Whether an answer is one of those described. */
  private check(name: string, response: Response, text: string): void {
    const { responses } = this.operation(name);
    const described = responses[response.status] ?? (response.status >= 400 ? responses.default : undefined);
    if (!described) throw new Error(`${name} may not answer ${response.status}`);
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const schema = described.content?.[type]?.schema;
    if (!schema) throw new Error(`${name} ${response.status} may not be ${type}`);
    this.fits(`${name} ${response.status}`, schema, /json$/.test(type) ? JSON.parse(text) : text);
  }

  private fits(what: string, schema: object, value: unknown): void {
    let validate = this.compiled.get(schema);
    if (!validate) {
      validate = this.ajv.compile({
        ...(closed(schema) as object),
        components: closed(this.document.components),
      });
      this.compiled.set(schema, validate);
    }
    if (!validate(value)) {
      const [error] = validate.errors ?? [];
      const extra = (error?.params as { additionalProperty?: string })?.additionalProperty ?? "";
      throw new Error(`${what} is not as described: ${error?.instancePath} ${error?.message} ${extra}`);
    }
  }

  private cookieOf(person: Person): Promise<string> {
    let cookie = this.cookies.get(person.id);
    if (!cookie) {
      cookie = signIn(this.world.services, person);
      this.cookies.set(person.id, cookie);
    }
    return cookie;
  }
}

/** The same schema, but an object may have no property that is not described: an answer tells no more than it says. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  if (copy.type === "object" && copy.properties && copy.additionalProperties === undefined) {
    copy.additionalProperties = false;
  }
  return copy;
}
