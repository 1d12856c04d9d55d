import type { Answers } from "./merge.ts";

/** What this device keeps of one link, until the story is sent or the device is wiped. */
export interface Kept {
  code: string;
  answers: Answers;
  /** What the server held when the answers were last in step with it, and that save's number. */
  base: Answers;
  seq: number;
  /** Made just before sending: after a lost answer, the same receipt is sent again. */
  receipt?: string;
}

const name = "vw";
const store = "kept";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "code" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(
  mode: IDBTransactionMode,
  work: (s: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const db = await open();
    try {
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
  return (await run("readwrite", (s) => s.put(kept))) !== undefined;
}

export async function kept(code: string): Promise<Kept | undefined> {
  return (await run<Kept | undefined>("readonly", (s) => s.get(code))) ?? undefined;
}

export async function forget(code: string): Promise<void> {
  await run("readwrite", (s) => s.delete(code));
}

/** Removes everything this site keeps on the device. */
export async function wipe(): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
  try {
    sessionStorage.clear();
    localStorage.clear();
    if ("caches" in window) for (const key of await caches.keys()) await caches.delete(key);
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    for (const worker of workers) await worker.unregister();
  } catch {
    // What cannot be reached was never kept.
  }
}
