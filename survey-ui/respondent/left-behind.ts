import type { Kept, SoundPart } from "./device.ts";
import type { el } from "./dom.ts";
import type { Answers, same } from "./merge.ts";

/** What it works with; handed over, so that it shares no file with the first page. */
interface Hands {
  texts: Record<string, string>;
  /** Whether a story was sent with this link; else it shut before that. */
  sent: boolean;
  kept: Kept | undefined;
  /** The parts of every recording that this device keeps of the link, each recording by itself. */
  recordings: SoundPart[][];
  same: typeof same;
  el: typeof el;
  /** Takes all of it off the device. */
  clear(): void;
}

/**
 * On the page of a link that is shut: what somebody told on this device and is in no story, to be looked at, copied or
 * taken off; behind a tap, as whoever opens the link sees this page.
 * @returns nothing where nothing was left behind
 */
export function leftBehind({
  texts,
  sent,
  kept,
  recordings,
  same,
  el,
  clear,
}: Hands): HTMLElement | undefined {
  const t = (key: string) => texts[key] ?? "";
  const { answers = {}, base = {} } = kept ?? {};
  const words = wordsOf(answers, sent ? base : {});
  const sounds = recordings.flatMap((parts) => piecesOf(parts, sent));
  if (words.length + sounds.length === 0 && (!sent || same(answers, base))) return undefined;
  const text = el("p", { className: "words", dir: "auto" }, words.join("\n\n"));
  const told = el("p", { className: "small" });
  told.setAttribute("role", "status");
  const copy = el("button", { type: "button", className: "quiet" }, t("unsent.copy"));
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent ?? "");
      told.textContent = t("unsent.copied");
    } catch {
      getSelection()?.selectAllChildren(text);
    }
  });
  const remove = el("button", { type: "button", className: "quiet" }, t("button.clear-device"));
  remove.addEventListener("click", () => confirm(t("unsent.sure")) && clear());
  const panel = el(
    "section",
    { className: "left-behind" },
    el("p", {}, t(sent ? "unsent.rest" : "unsent.all")),
  );
  if (words.length + sounds.length > 0) {
    const shown = el("details", {}, el("summary", {}, t("unsent.show")));
    if (words.length > 0) shown.append(text, el("p", { className: "go" }, copy), told);
    for (const piece of sounds) shown.append(el("p", {}, el("audio", { controls: true, src: urlOf(piece) })));
    panel.append(shown);
  }
  if (sent && words.length > 0) panel.append(el("p", {}, el("a", { href: "/terug" }, t("unsent.add"))));
  panel.append(el("p", { className: "go" }, remove));
  return panel;
}

/** The words that the server has not got; of a text that was gone on with, only what came after. */
function wordsOf(here: Answers, there: Answers): string[] {
  const own = ["story", "title"].map((name) => {
    const [text, known] = [String(here[name] ?? ""), String(there[name] ?? "")];
    return text.startsWith(known) ? text.slice(known.length).trim() : text;
  });
  const [more, known] = [here.more ?? {}, there.more ?? {}] as Record<string, Answers>[];
  const others = Object.entries(more!).flatMap(([story, one]) => wordsOf(one, known![story] ?? {}));
  return [...own.filter(Boolean), ...others];
}

/** The pieces of a recording that this device can play; of a story that was sent, those that did not wholly go along. */
function piecesOf(parts: SoundPart[], sent: boolean): SoundPart[][] {
  const pieces = [...new Set(parts.map(({ piece }) => piece))].map((piece) =>
    parts.filter((one) => one.piece === piece),
  );
  return pieces.filter(
    (piece) => piece.every((one) => one.bytes) && !(sent && piece.every((one) => one.sent)),
  );
}

const urlOf = (piece: SoundPart[]) =>
  URL.createObjectURL(
    new Blob(
      piece.flatMap(({ bytes }) => bytes ?? []),
      { type: piece[0]!.mime },
    ),
  );
