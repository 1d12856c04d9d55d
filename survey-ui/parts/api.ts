import { useCallback, useEffect, useRef, useState } from "react";
import { shownHeader, shownQuery } from "../../api/contract/shown.ts";

/**
 * The way from a screen to the server. An error becomes one Dutch sentence; a session that has run out, or became somebody
 * else's, asks for signing in on top of the page, after which the request goes on, so that nothing typed is lost.
 */

/** What went wrong, in words to show: the server's problem, or one of our own when the server was not reached. */
export class ApiProblem extends Error {
  /** One sentence for the user. */
  readonly title: string;
  /** The problem's code (api/problem.ts), or "offline" when the server was not reached. */
  readonly code: string;
  readonly status: number;
  /** What is wrong per field, by its path; never its value. */
  readonly fields: { path: string; message: string }[];
  constructor(title: string, code: string, status: number, fields: { path: string; message: string }[] = []) {
    super(title);
    this.title = title;
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
  /** The sentence for one field, for `error` of Field, Select and TextArea. */
  of(path: string): string | undefined {
    return this.fields.find((field) => field.path === path)?.message;
  }
}

/** Whether sending the same again may help: the server was not reached, or could not answer. */
export const unanswered = (problem: ApiProblem) => problem.status === 0 || problem.status >= 500;

/** Anything with zod's `parse`: the contract's schema, checked only where a screen passes one. */
export interface Parses<T> {
  parse(value: unknown): T;
}

type AskToSignIn = (why: ApiProblem) => Promise<void>;

let signInAgain: AskToSignIn | null = null;
let waiting: Promise<void> | null = null;
let shown: string | null = null;

/** The shell says here how to ask for signing in; the promise is kept once somebody has. */
export function onSessionEnd(ask: AskToSignIn | null): void {
  signInAgain = ask;
}

/** The shell says here whom the page shows as signed in: the server answers nobody else. */
export function showAs(accountId: string): void {
  shown = accountId;
}

/** What goes along with every request of a page. */
export const headersOf = (body: unknown): Record<string, string> => ({
  Accept: "application/json",
  ...(shown === null ? {} : { [shownHeader]: shown }),
  ...(body === undefined ? {} : { "Content-Type": "application/json" }),
});

/** The address of what a page's own elements ask for, with whom the page shows. */
export const asShown = (path: string): string => (shown === null ? path : `${path}?${shownQuery}=${shown}`);

const offline = "Geen verbinding met de server. Kijk of er internet is en probeer het opnieuw.";
const garbled = "De server gaf een onverwacht antwoord. Ververs de pagina.";

/**
 * Sends a request and gives the answer's JSON.
 * @param body sent as JSON when given
 * @param options.askToSignIn false: a session that has ended is a problem like any other (default: the page asks)
 * @throws ApiProblem always, whatever goes wrong, except that an aborted request throws the AbortError
 */
export async function send<T = unknown>(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  options: { schema?: Parses<T>; signal?: AbortSignal; keepalive?: boolean; askToSignIn?: boolean } = {},
): Promise<T> {
  for (;;) {
    let answer: Response;
    try {
      answer = await fetch(path, {
        method,
        credentials: "same-origin",
        headers: headersOf(body),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(options.signal ? { signal: options.signal } : {}),
        ...(options.keepalive ? { keepalive: true } : {}),
      });
    } catch (error) {
      if (options.signal?.aborted) throw error;
      throw new ApiProblem(offline, "offline", 0);
    }
    const data = (await answer.json().catch(() => null)) as unknown;
    if (answer.ok) {
      if (!options.schema) return data as T;
      try {
        return options.schema.parse(data);
      } catch {
        throw new ApiProblem(garbled, "unexpected", answer.status);
      }
    }
    const said = (data ?? {}) as { title?: string; code?: string; fields?: ApiProblem["fields"] };
    const problem = new ApiProblem(
      said.title ?? garbled,
      said.code ?? "unexpected",
      answer.status,
      said.fields ?? [],
    );
    if (
      ["sign-in-needed", "signed-in-as-other"].includes(problem.code) &&
      signInAgain &&
      options.askToSignIn !== false
    ) {
      // Several requests may run into this at once: one question is enough.
      waiting ??= signInAgain(problem).finally(() => {
        waiting = null;
      });
      await waiting;
      continue;
    }
    throw problem;
  }
}

export interface Fetched<T> {
  data: T | null;
  error: ApiProblem | null;
  /** True while a first or a renewed answer is on its way; `data` keeps the last answer of the same path meanwhile. */
  loading: boolean;
  /** Asks again; the promise is kept when the answer is there. */
  reload: () => Promise<void>;
  /** Puts a known answer in place, for instance what a PUT gave back. */
  set: (data: T) => void;
}

/**
 * Fetches `path` and again whenever it changes; null fetches nothing. While a new path loads, the old data stays if
 * `keep` is set (filters, paging), else it goes.
 */
export function useApi<T = unknown>(
  path: string | null,
  schema?: Parses<T>,
  options: { keep?: boolean } = {},
): Fetched<T> {
  const [state, setState] = useState<{ path: string | null; data: T | null; error: ApiProblem | null }>({
    path: null,
    data: null,
    error: null,
  });
  const [loading, setLoading] = useState(path !== null);
  const running = useRef<AbortController | null>(null);
  const schemaRef = useRef(schema);
  schemaRef.current = schema;

  const load = useCallback(async () => {
    running.current?.abort();
    if (path === null) {
      setLoading(false);
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    setLoading(true);
    try {
      const data = await send<T>("GET", path, undefined, {
        signal: controller.signal,
        ...(schemaRef.current ? { schema: schemaRef.current } : {}),
      });
      if (!controller.signal.aborted) setState({ path, data, error: null });
    } catch (error) {
      if (controller.signal.aborted) return;
      setState((old) => ({ path, data: old.path === path ? old.data : null, error: error as ApiProblem }));
    }
    if (!controller.signal.aborted) setLoading(false);
  }, [path]);

  useEffect(() => {
    void load();
    return () => running.current?.abort();
  }, [load]);

  const set = useCallback((data: T) => setState({ path, data, error: null }), [path]);
  const current = state.path === path;
  return {
    data: current || options.keep ? state.data : null,
    error: current ? state.error : null,
    loading: loading || (!current && path !== null),
    reload: load,
    set,
  };
}

/**
 * Asks again every so often, for what changes without anybody here doing something; not while nobody looks, and at once
 * when somebody looks again.
 * @param seconds between two questions; null: not now
 */
export function useRefresh(reload: () => Promise<void>, seconds: number | null): void {
  useEffect(() => {
    if (seconds === null) return;
    let asking = false;
    const ask = () => {
      if (asking || document.visibilityState !== "visible") return;
      asking = true;
      void reload().finally(() => {
        asking = false;
      });
    };
    const timer = setInterval(ask, seconds * 1000);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [reload, seconds]);
}

/**
 * One act at a time, with what it is doing and what went wrong: `const saving = useAct(async () => {...})`, then
 * `<Button busy={saving.busy} onClick={saving.run}>` and `<Problem of={saving.error} />`.
 */
export function useAct<A extends unknown[]>(
  act: (...args: A) => Promise<void>,
): {
  busy: boolean;
  error: ApiProblem | null;
  run: (...args: A) => Promise<boolean>;
  /** Does the last once more, for `retry` of Problem. */
  again: () => void;
  clear: () => void;
} {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiProblem | null>(null);
  const latest = useRef(act);
  latest.current = act;
  const going = useRef(false);
  const last = useRef<A | null>(null);
  const run = useCallback(async (...args: A) => {
    if (going.current) return false;
    last.current = args;
    going.current = true;
    setBusy(true);
    setError(null);
    try {
      await latest.current(...args);
      return true;
    } catch (caught) {
      if (!(caught instanceof ApiProblem)) throw caught;
      setError(caught);
      return false;
    } finally {
      going.current = false;
      setBusy(false);
    }
  }, []);
  const again = useCallback(() => {
    if (last.current) void run(...last.current);
  }, [run]);
  return { busy, error, run, again, clear: useCallback(() => setError(null), []) };
}
