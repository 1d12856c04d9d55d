import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { type Mark, Marked, selectedSpan } from "../../parts/index.ts";
import { langOf } from "../../texts/languages.ts";

export interface Span {
  start: number;
  end: number;
}

/**
 * A story in which passages can be selected by mouse, by touch and by keyboard. With the keyboard a word cursor moves
 * by the arrow keys (up and down: by sentence), Shift extends, Enter hands the selection on, Escape lets it go. It is
 * the browser's own selection throughout, so that it looks and copies as people expect.
 */
export function ReadingText({
  text,
  lang,
  marks,
  label,
  held,
  onSelect,
  onUse,
  onMark,
}: {
  text: string;
  lang: string | null;
  marks: readonly Mark[];
  label: string;
  /** A passage put in hand from beside the text: it is selected, with the keyboard on the text, to be made longer or shorter. */
  held?: Span | null;
  /** What is selected now, while it changes; null when the selection inside the text is let go. */
  onSelect: (span: Span | null) => void;
  /** The selection is finished: the mouse was released or Enter pressed. */
  onUse?: (span: Span, how: "mouse" | "keyboard") => void;
  onMark?: (ids: string[], event: MouseEvent<HTMLElement>) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const cursor = useRef<{ anchor: number; focus: number } | null>(null);
  const words = useMemo(() => cut(text, lang, "word"), [text, lang]);
  const sentences = useMemo(() => cut(text, lang, "sentence"), [text, lang]);
  const latest = useRef({ onSelect, onUse });
  latest.current = { onSelect, onUse };

  useEffect(() => {
    // Nothing moves or comes up under a mouse that is still selecting.
    let mouseDown = false;
    function pressed(event: PointerEvent) {
      mouseDown = event.type === "pointerdown" && event.pointerType === "mouse";
      if (event.type === "pointerup" && selectedSpan(root.current)) changed();
    }
    function changed() {
      const selection = document.getSelection();
      const span = selectedSpan(root.current);
      if (span) {
        if (mouseDown) return;
        latest.current.onSelect(span);
        // What comes up for the selection is drawn first.
        setTimeout(() => {
          const range = root.current && rangeOf(root.current, span);
          if (range) bringInSight(range, true);
        });
      }
      // A selection elsewhere (a search field) leaves the passage as it was; a click in the text lets it go.
      else if (selection?.anchorNode && root.current?.contains(selection.anchorNode)) {
        cursor.current = null;
        latest.current.onSelect(null);
      }
    }
    document.addEventListener("selectionchange", changed);
    document.addEventListener("pointerdown", pressed);
    document.addEventListener("pointerup", pressed);
    return () => {
      document.removeEventListener("selectionchange", changed);
      document.removeEventListener("pointerdown", pressed);
      document.removeEventListener("pointerup", pressed);
    };
  }, []);

  const select = useCallback((span: Span | null) => {
    const selection = document.getSelection();
    if (!selection || !root.current) return;
    if (!span) {
      selection.removeAllRanges();
      cursor.current = null;
      latest.current.onSelect(null);
      return;
    }
    const range = rangeOf(root.current, span);
    if (range)
      selection.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      );
  }, []);

  // Marks that come or go cut the text anew, by which a browser lets go of what is selected in it, or selects other
  // words. What was selected is read from what stands there until now.
  const before = root.current?.textContent === text ? selectedSpan(root.current) : null;
  useLayoutEffect(() => {
    const now = selectedSpan(root.current);
    if (before && (now?.start !== before.start || now.end !== before.end)) select(before);
  });

  useEffect(() => {
    if (!held) return;
    root.current?.parentElement?.focus({ preventScroll: true });
    cursor.current = null;
    select(held);
  }, [held, select]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      select(null);
      return;
    }
    if (event.key === "Enter") {
      const span = selectedSpan(root.current);
      if (span && onUse) {
        event.preventDefault();
        onUse(span, "keyboard");
      }
      return;
    }
    const by =
      event.key === "ArrowRight"
        ? 1
        : event.key === "ArrowLeft"
          ? -1
          : event.key === "ArrowDown" || event.key === "ArrowUp"
            ? 0
            : null;
    if (by === null || words.length === 0) return;
    event.preventDefault();
    const span = selectedSpan(root.current);
    const at = cursor.current ?? {
      anchor: span ? indexAt(words, span.start) : -1,
      focus: span ? indexAt(words, span.end - 1) : -1,
    };
    let focus = at.focus;
    if (by !== 0) focus += by;
    else {
      const here = words[Math.max(0, focus)]!.start;
      const sentence = indexAt(sentences, here);
      const down = event.key === "ArrowDown";
      const target =
        sentences[sentence + (down ? 1 : focus > indexAt(words, sentences[sentence]!.start) ? 0 : -1)];
      // Extending goes to a sentence's end, moving to its beginning.
      if (event.shiftKey && down) focus = indexAt(words, Math.max(0, sentences[sentence]!.end - 1));
      else if (target) focus = indexAt(words, target.start);
      else focus = down ? words.length - 1 : 0;
      if (event.shiftKey && down && focus === at.focus && target) focus = indexAt(words, target.end - 1);
    }
    focus = Math.min(words.length - 1, Math.max(0, focus));
    const anchor = event.shiftKey && at.anchor >= 0 ? at.anchor : focus;
    select({
      start: words[Math.min(anchor, focus)]!.start,
      end: words[Math.max(anchor, focus)]!.end,
    });
    cursor.current = { anchor, focus };
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box and reading around a story
    <div
      className="rs-reading"
      {...langOf(lang)}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: passages are selected here by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        // From within what is selected a browser would drag the words away, instead of selecting others.
        if (event.pointerType === "mouse" && event.button === 0 && !event.shiftKey)
          document.getSelection()?.removeAllRanges();
      }}
      onPointerUp={(event) => {
        cursor.current = null;
        if (event.pointerType !== "mouse") return;
        // The browser settles the selection after this event.
        setTimeout(() => {
          const span = selectedSpan(root.current);
          if (span) latest.current.onUse?.(span, "mouse");
        });
      }}
    >
      <Marked ref={root} text={text} marks={marks} {...(onMark ? { onMark } : {})} className="vw-story" />
    </div>
  );
}

function cut(text: string, lang: string | null, granularity: "word" | "sentence"): Span[] {
  const known = lang && /^[a-z]{2}$/.test(lang) ? lang : "nl";
  const result: Span[] = [];
  for (const part of new Intl.Segmenter(known, { granularity }).segment(text)) {
    const end = part.index + part.segment.length;
    if (granularity === "sentence") {
      const kept = part.segment.trimEnd();
      if (kept) result.push({ start: part.index, end: part.index + kept.length });
      continue;
    }
    // Punctuation stays with the word before it only when somebody extends over it.
    if (part.isWordLike) result.push({ start: part.index, end });
  }
  return result;
}

function rangeOf(root: HTMLElement, span: Span): Range | null {
  const from = placeOf(root, span.start, false);
  const to = placeOf(root, span.end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Pixels that stay free above and below a passage that is scrolled to. */
const air = 16;

/**
 * Scrolls a passage to where it can be read: on the screen, and not under the bar that lies over the foot of it.
 * @param end its end, where somebody is selecting; else all of it, or its beginning where it is too long
 */
export function bringInSight(passage: Range, end = false): void {
  const box = end ? [...passage.getClientRects()].at(-1) : passage.getBoundingClientRect();
  if (!box) return;
  let free = innerHeight;
  for (const bar of document.querySelectorAll(".rs-bar, .rs-coding-foot"))
    if (getComputedStyle(bar).position !== "static") free = Math.min(free, bar.getBoundingClientRect().top);
  const above = box.top - air;
  const below = box.bottom + air - free;
  if (above < 0 || below > 0) scrollBy(0, Math.min(above, Math.max(0, below)));
}

/** The same for a passage by the id of its mark. */
export function bringMarkInSight(id: string): void {
  const pieces = document.querySelectorAll(`.rs-reading [data-marks~="${id}"]`);
  if (pieces.length === 0) return;
  const range = document.createRange();
  range.setStartBefore(pieces[0]!);
  range.setEndAfter(pieces[pieces.length - 1]!);
  bringInSight(range);
}

/** The last span that starts at or before a place. */
function indexAt(spans: readonly Span[], place: number): number {
  let found = 0;
  for (let i = 0; i < spans.length && spans[i]!.start <= place; i++) found = i;
  return found;
}

/** The text node and offset of a place in a Marked text. `before` prefers the end of a piece over the start of the next. */
function placeOf(root: HTMLElement, place: number, before: boolean): { node: Text; offset: number } | null {
  let found: { node: Text; offset: number } | null = null;
  for (const piece of root.querySelectorAll<HTMLElement>("[data-at]")) {
    const node = piece.firstChild;
    if (!(node instanceof Text)) continue;
    const offset = place - Number(piece.dataset.at);
    if (offset < 0 || offset > node.length) continue;
    found = { node, offset };
    if (before || offset < node.length) return found;
  }
  return found;
}
