/**
 * What somebody has not saved yet lies in this tab's own storage: it outlives a reload, a lost connection and a look at
 * another screen.
 */

/** What was kept under a name; null when nothing was, or it cannot be read. */
export function readKept<T>(name: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "null") as T | null;
  } catch {
    return null;
  }
}

/** @param value null: there is nothing to keep any more */
export function writeKept(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A full or forbidden storage: what is on the screen can still be saved.
  }
}
