/** Failures in a row after which nothing is sent for a while. */
const mostInARow = 3;
/** The first pause, and the longest, in ms; each next one is twice as long. */
const pauses = { first: 30_000, longest: 600_000 };
/** A server that asks for more than this is asked again all the same, in ms. */
const longestAsked = 3_600_000;

/** Keeps away from what is broken: after some failures it is left alone, longer each time, then tried once. */
export class Breaker {
  readonly #now: () => number;
  #inARow = 0;
  #until = 0;

  /** @param now milliseconds on a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether something may be sent now. */
  get closed(): boolean {
    return this.rest === 0;
  }

  /** Milliseconds until it may be tried again. */
  get rest(): number {
    return Math.max(0, this.#until - this.#now());
  }

  /** Whether the last thing that was sent failed, and how often in a row. */
  get inARow(): number {
    return this.#inARow;
  }

  worked(): void {
    this.#inARow = 0;
    this.#until = 0;
  }

  /** @param asked how long the other side wants to be left alone, in ms */
  failed(asked = 0): void {
    this.#inARow++;
    const doublings = Math.min(10, this.#inARow - mostInARow);
    const pause = doublings < 0 ? 0 : Math.min(pauses.longest, pauses.first * 2 ** doublings);
    this.#until = this.#now() + Math.max(pause, Math.min(asked, longestAsked));
  }
}
