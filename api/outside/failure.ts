/** Why a language model gave no usable answer, in one word: for the log, the audit log and tests. */
export type Why =
  | "broken-off"
  | "busy"
  | "certificate"
  | "cut-off"
  | "left-alone"
  | "no-connection"
  | "no-content"
  | "no-json"
  | "no-list"
  | "no-such-name"
  | "not-allowed"
  | "not-found"
  | "not-private"
  | "redirect"
  | "refused"
  | "server-error"
  | "timeout"
  | "too-big"
  | "wrong-type";

/**
 * What went wrong with a language model, in one word; never anything that was sent or received.
 * - down: nobody answers, it broke off, it took too long, it is too busy, it refuses everybody: no story gets through now
 * - unusable: an answer to this one story that says nothing: it stays with the built-in engine
 */
export class OutsideFailure extends Error {
  override name = "OutsideFailure";
  readonly kind: "down" | "unusable";
  readonly why: Why;
  /** How long it asks to be left alone, in ms. */
  readonly after: number | undefined;
  constructor(kind: "down" | "unusable", why: Why, after?: number) {
    super(`language model: ${why}`);
    this.kind = kind;
    this.why = why;
    this.after = after;
  }
}
