import { randomBytes } from "node:crypto";
import type { Hono } from "hono";
import { hashSecret } from "../api/access/secrets.ts";
import { cookieName } from "../api/access/staff.ts";
import type { Services } from "../api/services.ts";
import { loadRegion } from "../db/content.ts";
import { idFor } from "../db/region.ts";
import { loginSession } from "../db/schema/index.ts";

/** Somebody at a keyboard: requests carry this person's session. Answers are parsed. */
export interface Person {
  id: string;
  regionId: string;
  name: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  put(path: string, body?: unknown): Promise<Answer>;
  patch(path: string, body?: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** The answer as it came, for what is no text: a PDF. @param headers more than a person's own */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
}

export interface Answer {
  status: number;
  /** Parsed JSON, or the text where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; contracts are checked by openapi.test
  body: any;
  headers: Headers;
}

export interface People {
  /** Nobody: no session. */
  stranger: Person;
  researcher: Person;
  secondResearcher: Person;
  contractManager: Person;
  safeguarding: Person;
  secondSafeguarding: Person;
  administrator: Person;
  /** Of region "second". */
  otherResearcher: Person;
  otherContractManager: Person;
}

/** The staff of the two fictional regions, as content/regions names them. */
export function peopleOf(app: Hono, services: Services): People {
  const person = (regionId: string, slug: string) => {
    const found = loadRegion(regionId).staff.find((p) => p.id === slug);
    if (!found) throw new Error(`nobody called ${slug}`);
    return make(app, services, { regionId, id: idFor(regionId, "account", slug), name: found.name });
  };
  return {
    stranger: make(app, services, null),
    researcher: person("demo", "noor"),
    secondResearcher: person("demo", "idris"),
    contractManager: person("demo", "maaike"),
    safeguarding: person("demo", "ruben"),
    secondSafeguarding: person("demo", "yasmina"),
    administrator: person("demo", "wietse"),
    otherResearcher: person("second", "lotte"),
    otherContractManager: person("second", "omar"),
  };
}

function make(
  app: Hono,
  services: Services,
  who: { regionId: string; id: string; name: string } | null,
): Person {
  let cookie: Promise<string> | undefined;
  const ask: Person["ask"] = async (method, path, body, headers) => {
    if (who) cookie ??= signIn(services, who);
    return app.request(`http://localhost${path}`, {
      method,
      headers: {
        origin: "http://localhost",
        ...(who ? { cookie: await cookie } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  const send = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await ask(method, path, body);
    const text = await answer.text();
    let parsed: unknown = text;
    try {
      parsed = JSON.parse(text);
    } catch {}
    return { status: answer.status, body: parsed, headers: answer.headers };
  };
  return {
    id: who?.id ?? "",
    regionId: who?.regionId ?? "",
    name: who?.name ?? "stranger",
    get: (path) => send("GET", path),
    post: (path, body) => send("POST", path, body),
    put: (path, body) => send("PUT", path, body),
    patch: (path, body) => send("PATCH", path, body),
    delete: (path) => send("DELETE", path),
    ask,
  };
}

/** A completed sign-in, put straight into the database; signing in itself has its own test. @returns its cookie */
export async function signIn(services: Services, who: { regionId: string; id: string }): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await services.db.inRegion({ regionId: who.regionId, actor: "operator", text: "none" }, (tx) =>
    tx.insert(loginSession).values({
      regionId: who.regionId,
      tokenHash: hashSecret("login", token),
      accountId: who.id,
      complete: true,
      expiresAt: new Date(Date.now() + 365 * 86_400_000),
    }),
  );
  return `${cookieName(services)}=${token}`;
}
