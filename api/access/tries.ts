/** Counts wrong tries by key in a sliding window; in memory, per process. `now` in ms. */
export interface Tries {
  /** Counts one try before it is checked, so that tries at the same moment all count. False: too many, refuse. */
  take(keys: readonly TryKey[], now: number): boolean;
  /** Gives back a try that turned out right. */
  forgive(keys: readonly TryKey[]): void;
}

interface TryKey {
  key: string;
  /** The number of tries the window allows. */
  limit: number;
}

/** How long a wrong try counts: the quarter of an hour that the message tells to wait. */
const window = 15 * 60_000;
/** Past this the oldest keys go, so that a flood of made-up addresses cannot fill the memory. */
const mostKeys = 20_000;

export function makeTries(): Tries {
  const seen = new Map<string, number[]>();
  const recent = (key: string, now: number) => (seen.get(key) ?? []).filter((at) => at > now - window);
  return {
    take(keys, now) {
      const full = keys.some(({ key, limit }) => recent(key, now).length >= limit);
      if (full) return false;
      for (const { key } of keys) {
        const times = [...recent(key, now), now];
        seen.delete(key);
        seen.set(key, times);
      }
      for (const key of seen.keys()) {
        if (seen.size <= mostKeys) break;
        seen.delete(key);
      }
      return true;
    },
    forgive(keys) {
      for (const { key } of keys) {
        const times = seen.get(key);
        if (!times) continue;
        if (times.length <= 1) seen.delete(key);
        else times.pop();
      }
    },
  };
}
