import { Secret, TOTP } from "otpauth";
import { expect } from "vitest";
import { hashPassword } from "../../api/access/passwords.ts";
import type { Role } from "../../api/contract/accounts.ts";
import { insertAccount } from "../../db/queries/accounts.ts";
import { auditPage } from "../../db/queries/administration.ts";
import type { World } from "../make.ts";

const operator = { regionId: "demo", actor: "operator", text: "none" } as const;
export const password = "een lange zin met eenden";
let made = 0;

/** A member of staff who has never signed in. */
export async function hire(world: World, role: Role = "researcher") {
  const email = `mens${made++}@demo.invalid`;
  const passwordHash = await hashPassword(password);
  const id = await world.db.inRegion(operator, (tx) =>
    insertAccount(tx, operator, { name: "Nieuwe Collega", email, role, passwordHash }),
  );
  return { id, email };
}

interface Jar {
  /** The session. */
  cookie: string | null;
  /** Every session that was given. */
  seen: string[];
  /** That somebody signed in here before. */
  known: string | null;
}

/** A browser: keeps its cookies. */
export function browser(
  world: World,
  options: {
    app?: World["app"];
    origin?: string;
    headers?: Record<string, string>;
    /** What is left in it of an earlier sign-in. */
    known?: string | null;
  } = {},
) {
  const { app = world.app, origin = "http://localhost", headers = {}, known = null } = options;
  const jar: Jar = { cookie: null, seen: [], known };
  async function send(method: string, path: string, body?: unknown) {
    const answer = await app.request(`${origin}${path}`, {
      method,
      headers: {
        origin,
        cookie: [jar.cookie, jar.known].filter(Boolean).join("; "),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [pair] = set.split(";") as [string];
      if (pair.includes("-known=")) jar.known = pair;
      else {
        jar.seen.push(set);
        jar.cookie = pair.endsWith("=") ? null : pair;
      }
    }
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : null };
  }
  return {
    jar,
    get: (path: string) => send("GET", path),
    post: (path: string, body: unknown = {}) => send("POST", path, body),
    put: (path: string, body: unknown) => send("PUT", path, body),
  };
}

/** What the app on somebody's telephone shows. */
const phone = (secret: string) => ({
  code: (world: World, steps = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: world.clock.now.getTime() + steps * 30_000,
    }),
});

export const later = (world: World, minutes: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000);
};

/** Somebody's first sign-in, second factor included. */
export async function firstTime(world: World, email: string) {
  const b = browser(world);
  expect((await b.post("/api/login", { email, password })).body).toEqual({ next: "enrol" });
  const enrolment = (await b.post("/api/login/enrol")).body;
  const app = phone(enrolment.secret);
  expect((await b.post("/api/login/code", { code: app.code(world) })).body).toEqual({ next: "done" });
  return { b, app, enrolment };
}

export async function deeds(world: World, subject: string): Promise<string[]> {
  const { lines } = await world.db.inRegion(operator, (tx) => auditPage(tx, { page: 1 }));
  return lines.filter((line) => line.subject === subject).map((line) => line.action);
}
