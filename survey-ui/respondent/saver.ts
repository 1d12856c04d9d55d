import { type Kept, keep, kept, wiped } from "./device.ts";
import { type Answers, merge, same } from "./merge.ts";
import { type Completed, send } from "./send.ts";

/** How things stand with what was typed; shown in words, never better than it is. */
export type SaveState = "none" | "device" | "saving" | "server" | "offline" | "failed" | "shut";

interface SaveReply {
  saved: boolean;
  seq: number;
  answers?: Answers;
}

/** After a change: sent when typing pauses this long, in ms … */
const pause = 700;
/** … and at the latest this long after the first unsent letter. */
const atMost = 1500;

export interface Saver {
  readonly code: string;
  answers(): Answers;
  set(name: string, value: unknown): void;
  /** Sends what is not sent yet, now. */
  flush(): Promise<void>;
  /**
   * Sends the story; it can be tried again. From now on nothing changes any more, until the outcome is known: what was
   * changed between two tries would be lost without a word if the first had arrived.
   */
  complete(): Promise<Completed>;
  /** Whether "send" was pressed and how that stands. */
  sending(): Kept["sending"];
  /** The furthest screen after the story, as far as this device knows. */
  reached(): string | undefined;
  reach(screen: string | undefined): void;
  /** Makes changes possible again. Only while nothing has gone out. */
  reopen(): Promise<boolean>;
  /** Sends what is not sent yet. @returns whether the server has all of it, as a draft */
  handOver(): Promise<boolean>;
  /** Has the server erase what it holds, and saves no more. Where it does not, saving goes on. */
  erase(): Promise<Erased>;
  /** @returns what stops the listening */
  on(listener: (event: SaverEvent) => void): () => void;
  /** Reads what this device kept; call once, after `on`. */
  begin(): Promise<void>;
}

/** "sent": there is a story, or one under way, and no draft any more. */
export type Erased = "erased" | "sent" | "failed";

export type SaverEvent =
  | { kind: "state"; state: SaveState }
  /** "Send" was pressed, or it is known how that ended (`sending`). */
  | { kind: "sending" }
  /** The answers changed from elsewhere: another tab, another device, what this device had kept. */
  | { kind: "answers"; answers: Answers; both: boolean };

/**
 * Keeps every change on the device at once and on the server within two seconds. Saves carry all answers and a rising
 * number, so that they may be repeated, overtake each other, or arrive twice.
 * @param start what the server held when it made the page
 */
export function createSaver(code: string, start: { seq: number; answers: Answers }): Saver {
  let answers = start.answers;
  let base = start.answers;
  let seq = start.seq;
  let highest = seq;
  /** Bodies under way, by number: a refusal that holds one of them is our own later save having overtaken. */
  const sent = new Map<number, Answers>();
  let firstUnsent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = 2000;
  let stopped = false;
  /** Whether this tab has something of its own to send: what another tab typed, that tab sends. */
  let own = false;
  // Not randomUUID: phones in the same house reach a demo over plain http, where browsers do not offer it.
  const writer = makeReceipt();
  let receipt: string | undefined;
  let sending: Kept["sending"];
  let reached: string | undefined;
  let underway: Promise<Completed> | undefined;
  let erasing: Promise<Erased> | undefined;
  const listeners = new Set<(event: SaverEvent) => void>();
  const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel(`vw:${code}`) : undefined;

  const tell = (event: SaverEvent) => {
    for (const listener of listeners) listener(event);
  };
  const state = (now: SaveState) => tell({ kind: "state", state: now });
  const record = (): Kept => ({ code, answers, base, seq, receipt, sending, reached });
  /** Sent, or being sent: from here on only the sending itself writes. */
  const locked = () => stopped || sending !== undefined;

  /** One after the other, so that nothing is written any more once the sending has begun. */
  let writing: Promise<boolean> = Promise.resolve(false);
  function onDevice(): Promise<boolean> {
    writing = writing.then(() => (locked() ? false : keep(record())));
    return writing;
  }

  async function toDevice(): Promise<void> {
    const on = await onDevice();
    if (on && own && sent.size === 0) state("device");
  }

  function schedule(): void {
    clearTimeout(timer);
    const now = Date.now();
    firstUnsent ||= now;
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(pause, firstUnsent + atMost - now)));
  }

  function adopt(joined: Answers, both: boolean): void {
    answers = joined;
    tell({ kind: "answers", answers, both });
  }

  let saves: Promise<unknown> = Promise.resolve();
  function flush(): Promise<void> {
    const saving = save();
    saves = Promise.all([saves, saving]);
    return saving;
  }

  async function save(): Promise<void> {
    clearTimeout(timer);
    if (locked() || !own) return;
    firstUnsent = 0;
    if (same(answers, base)) {
      // Another tab has sent the same meanwhile.
      own = false;
      return state("server");
    }
    highest = Math.max(highest, seq) + 1;
    const number = highest;
    const body = answers;
    sent.set(number, body);
    state("saving");
    try {
      const text = JSON.stringify({ seq: number, after: seq, writer, answers: body });
      const reply = await fetch(`/api/v/${code}/answers`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: text,
        // A save begun as the page goes away still arrives. Browsers refuse it to more than 64 KB at a time: a story
        // that long is on the device, and goes when the page is opened again.
        keepalive: text.length < 10_000,
      });
      if (!reply.ok) return await refused(reply, number);
      wait = 2000;
      await settle(number, body, (await reply.json()) as SaveReply);
    } catch {
      sent.delete(number);
      if (locked()) return;
      state(navigator.onLine === false ? "offline" : "failed");
      retry();
    }
  }

  async function settle(number: number, body: Answers, reply: SaveReply): Promise<void> {
    // An answer that crossed the sending has nothing to say about what was sent.
    if (locked()) return void sent.delete(number);
    const mine = reply.saved || [...sent.values()].some((one) => same(one, reply.answers));
    sent.delete(number);
    if (reply.seq >= seq) {
      seq = reply.seq;
      highest = Math.max(highest, seq);
      const held = reply.saved ? body : (reply.answers ?? {});
      if (!mine) {
        const joined = merge(base, answers, held);
        base = held;
        adopt(joined.answers, joined.both);
      } else base = held;
    }
    own = !same(answers, base);
    await onDevice();
    tabs?.postMessage({ answers, base, seq });
    if (own) schedule();
    else if (sent.size === 0) state("server");
  }

  async function refused(reply: Response, number: number): Promise<void> {
    sent.delete(number);
    if (locked()) return;
    const problem = ((await reply.json().catch(() => ({}))) as { code?: string }).code ?? "";
    if (reply.status >= 500 || reply.status === 429) {
      state("failed");
      return retry();
    }
    // The link is shut (sent from another tab, or the round is over), or an answer is not understood: trying again
    // would not help. What was typed stays on the device.
    const shut = /^(link|wave)-/.test(problem);
    if (shut) stopped = true;
    state(shut ? "shut" : "failed");
  }

  function retry(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
    wait = Math.min(wait * 2, 30_000);
  }

  tabs?.addEventListener(
    "message",
    (event: MessageEvent<{ answers: Answers; base: Answers; seq: number } | "sending">) => {
      const other = event.data;
      if (locked()) return;
      // Another tab sends or erases: this one is made again, and shows how that stands.
      if (other === "sending") {
        stopped = true;
        return state("shut");
      }
      const joined = own ? merge(base, answers, other.answers) : { answers: other.answers, both: false };
      if (other.seq >= seq) {
        seq = other.seq;
        base = other.base;
      }
      if (!same(joined.answers, answers)) adopt(joined.answers, joined.both);
    },
  );

  const hidden = () => {
    if (document.visibilityState === "hidden") void flush();
  };
  document.addEventListener("visibilitychange", hidden);
  addEventListener("pagehide", () => void flush());
  addEventListener("online", () => void flush());

  async function erase(): Promise<Erased> {
    stopped = true;
    // A save under way would put back what is erased; a story that is sent is not here to be erased.
    await Promise.all([saves, underway]);
    if (sending) {
      stopped = sending === "sent";
      return "sent";
    }
    const problem = await fetch(`/api/v/${code}/answers`, { method: "DELETE" })
      .then(async (reply) =>
        reply.ok ? undefined : (((await reply.json()) as { code?: string }).code ?? ""),
      )
      .catch(() => "");
    if (problem === undefined) {
      tabs?.postMessage("sending");
      return "erased";
    }
    // Sent from elsewhere meanwhile: the server's page of a used link says so.
    if (problem === "link-used") {
      state("shut");
      return "sent";
    }
    stopped = false;
    if (own) schedule();
    return "failed";
  }

  return {
    code,
    answers: () => answers,
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(name, value) {
      if (locked() || same(answers[name], value)) return;
      const { [name]: _, ...rest } = answers;
      answers = value === undefined || value === "" ? rest : { ...rest, [name]: value };
      own = true;
      void toDevice();
      tabs?.postMessage({ answers, base, seq });
      schedule();
    },
    flush,
    async begin() {
      const before = await kept(code);
      if (!before) return seq > 0 && !own ? state("server") : undefined;
      ({ receipt, sending, reached } = before);
      if (sending) {
        // What was sent may not change on the way: not even by what the server holds meanwhile.
        answers = before.answers;
        return;
      }
      // Unsent changes of an earlier visit go on top of what the server holds by now.
      const joined = merge(before.base, before.answers, base);
      const unsent = !same(before.answers, before.base);
      const now = unsent ? merge(base, answers, joined.answers) : { answers, both: false };
      if (same(now.answers, answers)) return seq > 0 && !own ? state("server") : undefined;
      adopt(now.answers, joined.both || now.both);
      own = true;
      schedule();
    },
    complete() {
      clearTimeout(timer);
      receipt ??= makeReceipt();
      sending ??= "waiting";
      tabs?.postMessage("sending");
      tell({ kind: "sending" });
      underway ??= Promise.all([erasing, writing])
        // What is gone is not sent, and the page that says so stays.
        .then(([how]) => (how === "erased" || wiped ? new Promise<never>(() => {}) : send(record())))
        .then((result) => {
          if ("receipt" in result) stopped = true;
          sending = "waiting" in result ? result.waiting : "receipt" in result ? "sent" : undefined;
          tell({ kind: "sending" });
          return result;
        })
        .finally(() => {
          underway = undefined;
        });
      return underway;
    },
    sending: () => sending,
    reached: () => reached,
    reach(screen) {
      reached = screen;
      void onDevice();
    },
    async handOver() {
      // What another tab typed and did not send goes from here.
      own ||= !same(answers, base);
      await Promise.all([flush(), saves, underway]);
      return !sending && same(answers, base);
    },
    erase() {
      erasing = erase();
      return erasing;
    },
    async reopen() {
      if (sending !== "waiting" || underway) return false;
      sending = undefined;
      own = true;
      await onDevice();
      schedule();
      return true;
    },
  };
}

/** As `newCode` in api/access/secrets.ts: 16 characters that cannot be mistaken for each other. */
function makeReceipt(): string {
  const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
  let made = "";
  while (made.length < 16) {
    for (const byte of crypto.getRandomValues(new Uint8Array(24)))
      if (byte < 248 && made.length < 16) made += alphabet[byte % 31];
  }
  return made.replace(/(.{4})(?=.)/g, "$1-");
}
