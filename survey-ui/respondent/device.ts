import type { StoryNumber } from "../../api/contract/again.ts";
import type { Opened } from "../../api/contract/respondents.ts";
import type { Answers } from "./merge.ts";

/** What this device keeps of one link, until the story is sent or the device is wiped. */
export interface Kept {
  code: string;
  answers: Answers;
  /** What the server held when the answers were last in step with it, and that save's number. */
  base: Answers;
  seq: number;
  /** Made just before sending: after a lost answer, the same receipt is sent again. */
  receipt?: string | undefined;
  /**
   * Set once somebody pressed "send" and until the outcome is known: "waiting" as long as nothing has gone out, "unsure"
   * once something may have reached the server. "sent": it arrived while no page was open, and the words are gone.
   */
  sending?: "waiting" | "unsure" | "sent" | undefined;
  /** The furthest screen that was shown: what was skipped is not in the answers, and is not asked again. */
  reached?: string | undefined;
}

/** The page of a link without any answer, and what the questions need: for opening it again without internet. */
export interface KeptPage {
  code: string;
  /** The root's attributes (language, direction …) and what is in the body. */
  root: (readonly [string, string])[];
  body: string;
  start: object;
  opened?: Pick<Opened, "questionnaire" | "texts"> | undefined;
}

const name = "vw";
const stores = ["kept", "pages", "sound"] as const;
type Store = (typeof stores)[number];

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 3);
    request.onupgradeneeded = () => {
      for (const store of stores)
        if (!request.result.objectStoreNames.contains(store))
          request.result.createObjectStore(store, { keyPath: "code" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Whether this page took its link off the device. What it has under way still, a save or a fetch, then writes nothing any more. */
export let wiped = false;
/** Whether nothing of any link was left then, and all else that the site keeps here had to go as well. */
export let emptied = false;

/** @param wiping works on when all else does not any more */
async function run<T>(
  store: Store,
  mode: IDBTransactionMode,
  work: (s: IDBObjectStore) => IDBRequest<T>,
  wiping = false,
): Promise<T | undefined> {
  try {
    const db = await open();
    try {
      // Asked after the waiting: what began before the wiping would else be written after it.
      if (wiped && !wiping) return undefined;
      return await new Promise<T>((resolve, reject) => {
        const tx = db.transaction(store, mode);
        const request = work(tx.objectStore(store));
        // Only a finished transaction is on the device for certain.
        tx.oncomplete = () => resolve(request.result);
        tx.onabort = () => reject(tx.error);
      });
    } finally {
      db.close();
    }
  } catch {
    // A private window may forbid it: then the server's copy is the only one, and the words on screen say so.
    return undefined;
  }
}

/** @returns whether it is on the device now */
export async function keep(kept: Kept): Promise<boolean> {
  return (await run("kept", "readwrite", (s) => s.put(kept))) !== undefined;
}

export async function kept(code: string): Promise<Kept | undefined> {
  return (await run<Kept | undefined>("kept", "readonly", (s) => s.get(code))) ?? undefined;
}

export async function allKept(): Promise<Kept[]> {
  return (await run<Kept[]>("kept", "readonly", (s) => s.getAll())) ?? [];
}

export async function keepPage(page: KeptPage): Promise<void> {
  await run("pages", "readwrite", (s) => s.put(page));
}

export async function pageOf(code: string): Promise<KeptPage | undefined> {
  return (await run<KeptPage | undefined>("pages", "readonly", (s) => s.get(code))) ?? undefined;
}

export async function forget(code: string): Promise<void> {
  for (const store of stores) await run(store, "readwrite", (s) => s.delete(code));
  for (const story of storyNumbers) {
    await dropSound(ofStory(code, story));
    await forgetDropped(ofStory(code, story));
  }
}

// Not asked of the list itself: see merge.ts.
export const storyNumbers = ["1", "2", "3"] as const satisfies readonly StoryNumber[];

/** Under which name a story's sound is kept: its link's code, and after that the number of a further story. */
export const ofStory = (code: string, story: StoryNumber) => (story === "1" ? code : `${code}.${story}`);

/** A few seconds of a spoken story. `bytes` is left out where they were spoken on another device. */
export interface SoundPart {
  /** Which story's (`ofStory`). */
  code: string;
  take: string;
  piece: number;
  n: number;
  ms: number;
  mime: string;
  bytes?: ArrayBuffer;
  /** Whether the server has it. */
  sent: boolean;
}

/** Where a browser keeps nothing (a private window), the page itself is the only place. */
const inPage = new Map<string, SoundPart>();
const three = (n: number) => String(n).padStart(3, "0");
const under = (prefix: string) => IDBKeyRange.bound(`${prefix}/`, `${prefix}/~`);
const gone = (code: string) => `gone/${code}`;

/** @param onlyIfThere not when it was thrown away meanwhile */
export async function keepSound(part: SoundPart, onlyIfThere = false): Promise<void> {
  // Nor in the page: from there it would be sent.
  if (wiped) return;
  const { take, piece, n } = part;
  if (onlyIfThere) {
    const there = await soundOf(part.code);
    if (!there.some((one) => one.take === take && one.piece === piece && one.n === n)) return;
  }
  const key = `${part.code}/${three(piece)}/${three(n)}`;
  const kept = await run("sound", "readwrite", (s) => s.put({ ...part, code: key }));
  if (kept === undefined) inPage.set(key, part);
}

/** The parts of a story's recording, in order. */
export async function soundOf(code: string): Promise<SoundPart[]> {
  const kept = (await run<SoundPart[]>("sound", "readonly", (s) => s.getAll(under(code)))) ?? [];
  return [...kept, ...[...inPage.values()].filter((one) => one.code === code)].map((one) => ({
    ...one,
    code,
  }));
}

/** @param take kept in mind until the server has heard that this recording was thrown away */
export async function dropSound(code: string, take?: string): Promise<void> {
  for (const [key, part] of inPage) if (part.code === code) inPage.delete(key);
  await run("sound", "readwrite", (s) => s.delete(under(code)));
  if (take) await run("sound", "readwrite", (s) => s.put({ code: `${gone(code)}/${take}`, take }));
}

/** Recordings that were thrown away here, and the server has not heard of it. */
export async function droppedOf(code: string): Promise<string[]> {
  const found = await run<{ take: string }[]>("sound", "readonly", (s) => s.getAll(under(gone(code))));
  return (found ?? []).map(({ take }) => take);
}

export async function forgetDropped(code: string): Promise<void> {
  await run("sound", "readwrite", (s) => s.delete(under(gone(code))));
}

/** To which link a row belongs: a recording's name begins with its link's code, or with `gone/` and that. */
const linkOf = (key: IDBValidKey) => String(key).replace("gone/", "").slice(0, 19);

/**
 * Takes a link off the device. What others typed, spoke or sent with another link stays, and so does a code that nobody
 * has seen; where there is none of it, everything this site keeps on the device goes.
 * @returns whether something of another link stays
 */
export async function wipe(code: string): Promise<boolean> {
  wiped = true;
  const keys = await Promise.all(
    stores.map(async (store) => (await run(store, "readonly", (s) => s.getAllKeys(), true)) ?? []),
  );
  const [told = [], , spoken = []] = keys;
  const others = new Set([...told, ...spoken].map(linkOf));
  others.delete(code);
  forgetTab();
  if (others.size > 0) {
    // A page that was only opened is nobody's work.
    for (const [i, store] of stores.entries())
      for (const key of keys[i]!)
        if (!others.has(linkOf(key))) await run(store, "readwrite", (s) => s.delete(key), true);
    return true;
  }
  emptied = true;
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
  try {
    localStorage.clear();
  } catch {
    // What cannot be reached was never kept.
  }
  await wipeFiles();
  return false;
}

/** The service worker's part of it: first the worker, so that none comes after its files are gone. */
export async function wipeFiles(): Promise<void> {
  try {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    for (const key of await caches.keys()) await caches.delete(key);
  } catch {
    // Where no worker may be, nothing was kept by one.
  }
}

/** For how long a tab remembers the code of its thanks, in ms: a pen, a call; not until somebody else holds the phone. */
const remembered = 30 * 60_000;

/** The tab's own memory, which no other tab sees and which goes with it; none where the browser allows none. */
function tab(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** Keeps the code of the thanks in the tab: phones drop a page that is not looked at, and load it again. */
export function keepInTab(receipt: string): void {
  try {
    sessionStorage[location.pathname] ??= `${Date.now() + remembered} ${receipt}`;
  } catch {
    // Without room for it the thanks are shown all the same.
  }
}

/** The code that stood on this page, when it is loaded again or gone back to; who opens its link anew gets none. */
export function inTab(): string | undefined {
  const [until, receipt] = (tab()?.getItem(location.pathname) ?? "").split(" ");
  const [way] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (way?.type !== "navigate" && Date.now() < Number(until)) return receipt;
  tab()?.removeItem(location.pathname);
  return undefined;
}

/** Leaves nothing of any page of this site in the tab. */
export function forgetTab(): void {
  tab()?.clear();
}
