import type { MouseEvent, ReactNode, Ref } from "react";

/** A stretch of text to mark. Offsets are UTF-16, end exclusive; marks may overlap. */
export interface Mark {
  start: number;
  end: number;
  id?: string;
  /** Classes for every piece of the mark, for instance "vw-mark-person". */
  className?: string;
  style?: React.CSSProperties;
  /** Read out at the start of the mark, for instance "persoon". */
  label?: string;
  title?: string;
}

/**
 * Text with stretches marked. Overlapping marks are cut at their boundaries, so that each piece carries all of its
 * marks. Every piece knows its place in the text: `selectedSpan` gives offsets of what somebody selected.
 */
export function Marked({
  text,
  marks,
  onMark,
  className,
  ref,
  children,
}: {
  text: string;
  marks: readonly Mark[];
  /** A click on a piece, with the ids of the marks that lie there, shortest first. */
  onMark?: (ids: string[], event: MouseEvent<HTMLElement>) => void;
  className?: string;
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
}) {
  return (
    <div className={className ?? "vw-story"} ref={ref}>
      {pieces(text, marks).map((piece) => {
        const shown = text.slice(piece.start, piece.end);
        if (piece.marks.length === 0) {
          return (
            <span key={piece.start} data-at={piece.start}>
              {shown}
            </span>
          );
        }
        const ids = piece.marks.flatMap((mark) => (mark.id === undefined ? [] : [mark.id]));
        const labels = piece.marks.flatMap((mark) =>
          mark.label && mark.start === piece.start ? [mark.label] : [],
        );
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the mouse; the list beside the text does the same by key
          <mark
            key={piece.start}
            data-at={piece.start}
            data-marks={ids.join(" ")}
            className={`vw-mark ${piece.marks.map((mark) => mark.className ?? "").join(" ")}`}
            style={Object.assign({}, ...piece.marks.map((mark) => mark.style ?? {}))}
            title={
              piece.marks
                .map((mark) => mark.title)
                .filter(Boolean)
                .join(", ") || undefined
            }
            aria-description={labels.join(", ") || undefined}
            onClick={onMark ? (event) => onMark(ids, event) : undefined}
          >
            {shown}
          </mark>
        );
      })}
      {children}
    </div>
  );
}

interface Piece {
  start: number;
  end: number;
  marks: Mark[];
}

/** Cuts the text at every boundary of a mark; the marks of a piece are ordered from short to long. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = new Set([0, text.length]);
  for (const mark of inside) {
    cuts.add(mark.start);
    cuts.add(mark.end);
  }
  const at = [...cuts].sort((a, b) => a - b);
  const result: Piece[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const start = at[i]!;
    const end = at[i + 1]!;
    result.push({ start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) });
  }
  return result;
}

/**
 * The offsets of what is selected inside `root` (an element that holds a Marked text), without white space at the
 * ends; null when nothing is.
 */
export function selectedSpan(root: HTMLElement | null): { start: number; end: number } | null {
  const selection = root?.ownerDocument.getSelection();
  if (!root || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  let start: number | null = null;
  let end: number | null = null;
  let words = "";
  for (const piece of root.querySelectorAll<HTMLElement>("[data-at]")) {
    const node = piece.firstChild;
    if (!node || !range.intersectsNode(node)) continue;
    const base = Number(piece.dataset.at);
    const length = node.textContent?.length ?? 0;
    const from = range.startContainer === node ? range.startOffset : 0;
    const to = range.endContainer === node ? range.endOffset : length;
    if (to <= from) continue;
    start ??= base + from;
    end = base + to;
    words += (node.textContent ?? "").slice(from, to);
  }
  if (start === null || end === null) return null;
  const before = words.length - words.trimStart().length;
  const after = words.length - words.trimEnd().length;
  return before === words.length ? null : { start: start + before, end: end - after };
}
