import { lookup as systemLookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { OutsideFailure, type Why } from "./failure.ts";
import { type Address, hostOf, isPrivate, type Lookup, NotPrivate, privateAddresses } from "./private.ts";

/** Every address the system knows for a name, IPv4 first. */
export const lookupAll: Lookup = async (name) =>
  (await systemLookup(name, { all: true, order: "ipv4first" })) as Address[];

export interface PostOptions {
  key: string | undefined;
  lookup: Lookup;
  /** Ends it: the time is up, or the server stops. */
  signal: AbortSignal;
  /** Most bytes of the answer, after which it is cut off. */
  mostBytes: number;
}

export interface Answered {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/**
 * Sends JSON to an address of the own network and gives what comes back. The name is looked up and checked anew each
 * time, and the connection goes to the checked address itself: a name that moves in between leads nowhere. No redirect is
 * followed, no proxy of the environment used, no connection kept, and a certificate has to be right.
 * @throws OutsideFailure
 */
export async function post(url: URL, body: unknown, options: PostOptions): Promise<Answered> {
  const addresses = await inTime(options.signal, () =>
    privateAddresses(hostOf(url), options.lookup).catch((error) => {
      throw new OutsideFailure("down", error instanceof NotPrivate ? "not-private" : "no-such-name");
    }),
  );
  const text = Buffer.from(JSON.stringify(body));
  for (const [i, address] of addresses.entries()) {
    try {
      return await send(url, address, text, options);
    } catch (error) {
      // A machine with two addresses may listen on one of them only.
      const next =
        error instanceof OutsideFailure && error.why === "no-connection" && i + 1 < addresses.length;
      if (!next) throw error;
    }
  }
  throw new OutsideFailure("down", "no-connection");
}

const stopped = () => new OutsideFailure("down", "timeout");

/** What `work` gives, or a failure as soon as the signal ends it: the system's lookup of a name cannot be cut off. */
function inTime<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(stopped());
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}

function send(url: URL, { address, family }: Address, text: Buffer, options: PostOptions): Promise<Answered> {
  const { key, signal, mostBytes } = options;
  const secure = url.protocol === "https:";
  const { request, Agent } = secure ? https : http;
  return new Promise<Answered>((resolve, reject) => {
    // Before there is a request: one that is broken off without a listener for its error takes the whole server along.
    if (signal.aborted) return reject(stopped());
    let settled = false;
    const agent = new Agent({ keepAlive: false });
    const sent = request({
      agent,
      protocol: url.protocol,
      host: address,
      family,
      port: url.port || (secure ? 443 : 80),
      path: url.pathname,
      method: "POST",
      // The certificate is that of the name, though the connection goes to the address.
      ...(secure ? { servername: family === 4 && address === hostOf(url) ? "" : hostOf(url) } : {}),
      headers: {
        host: url.host,
        "content-type": "application/json",
        "content-length": text.length,
        accept: "application/json",
        "accept-encoding": "identity",
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
    });
    const end = (outcome: () => void) => {
      if (settled) return;
      settled = true;
      signal.removeEventListener("abort", stop);
      outcome();
      sent.destroy();
      agent.destroy();
    };
    const fail = (why: Why) => end(() => reject(new OutsideFailure("down", why)));
    const stop = () => end(() => reject(stopped()));
    signal.addEventListener("abort", stop, { once: true });
    sent.on("error", (error: NodeJS.ErrnoException) => fail(whatBroke(error, secure)));
    sent.on("socket", (socket) => {
      socket.once("connect", () => {
        if (!isPrivate(socket.remoteAddress ?? "")) fail("not-private");
      });
    });
    sent.on("response", (answer) => {
      const status = answer.statusCode ?? 0;
      const { headers } = answer;
      // What is no answer to the question is not read at all.
      if (status !== 200) return end(() => resolve({ status, headers, body: "" }));
      const parts: Buffer[] = [];
      let size = 0;
      answer.on("data", (part: Buffer) => {
        size += part.length;
        if (size > mostBytes) end(() => reject(new OutsideFailure("unusable", "too-big")));
        else parts.push(part);
      });
      answer.on("end", () =>
        answer.complete
          ? end(() => resolve({ status, headers, body: Buffer.concat(parts).toString("utf8") }))
          : fail("broken-off"),
      );
      answer.on("aborted", () => fail("broken-off"));
      answer.on("error", () => fail("broken-off"));
    });
    sent.end(text);
  });
}

function whatBroke({ code }: NodeJS.ErrnoException, secure: boolean): Why {
  if (
    code === "ECONNREFUSED" ||
    code === "EHOSTUNREACH" ||
    code === "ENETUNREACH" ||
    code === "EADDRNOTAVAIL"
  )
    return "no-connection";
  if (secure && code && /CERT|TLS|SSL|SELF_SIGNED|EPROTO|ALTNAME/.test(code)) return "certificate";
  return "broken-off";
}
