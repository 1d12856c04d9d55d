import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Coding, CodingTheme } from "../../../api/contract/codings.ts";
import type { Permission } from "../../../api/contract/stories.ts";
import { Button } from "../../parts/index.ts";
import { themeColour, type ValenceId, valenceOf, valences } from "./words.ts";

/**
 * The codings beside the text, each at the height of its passage, as notes in the margin of a book; under the text
 * where there is no margin. The current one opens to be changed.
 */
export function Margin({
  codings,
  themes,
  current,
  permission,
  blocked,
  readOnly,
  reading,
  onCurrent,
  onValence,
  onRemove,
  onQuote,
  onUnquote,
}: {
  codings: readonly Coding[];
  themes: ReadonlyMap<string, CodingTheme>;
  current: string | null;
  permission: Permission;
  /** An open signal: no quotes now. */
  blocked: boolean;
  /** A story that is kept apart: to be read, not to be coded. */
  readOnly: boolean;
  /** The element that holds the text, to measure where passages stand. */
  reading: RefObject<HTMLDivElement | null>;
  onCurrent: (id: string | null) => void;
  onValence: (coding: Coding, valence: ValenceId) => void;
  onRemove: (coding: Coding) => void;
  onQuote: (coding: Coding) => void;
  onUnquote: (coding: Coding) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [tops, setTops] = useState<Record<string, number>>({});
  const [height, setHeight] = useState(0);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const observer = new ResizeObserver(() =>
      setWidth((reading.current?.clientWidth ?? 0) + (reading.current?.clientHeight ?? 0) / 1e4),
    );
    if (reading.current) observer.observe(reading.current);
    return () => observer.disconnect();
  }, [reading]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: width stands for the layout of the text
  useLayoutEffect(() => {
    const text = reading.current;
    const notes = list.current;
    if (!text || !notes) return;
    const origin = notes.getBoundingClientRect().top;
    const placed: Record<string, number> = {};
    let free = 0;
    for (const coding of codings) {
      const passage = text.querySelector(`[data-marks~="${coding.id}"]`);
      const note = notes.querySelector<HTMLElement>(`[data-note="${coding.id}"]`);
      const wanted = passage ? passage.getBoundingClientRect().top - origin : free;
      const top = Math.max(free, wanted);
      placed[coding.id] = top;
      free = top + (note?.offsetHeight ?? 24) + 6;
    }
    setTops((old) => (JSON.stringify(old) === JSON.stringify(placed) ? old : placed));
    setHeight(free);
  }, [codings, current, width, reading]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another note has opened
  useEffect(() => {
    list.current?.querySelector(".rs-note-open")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  return (
    <ol
      className="rs-margin"
      aria-label="Coderingen"
      ref={list}
      style={{ "--rs-margin-height": `${height}px` } as React.CSSProperties}
    >
      {codings.map((coding) => {
        const theme = themes.get(coding.themeId);
        const valence = valenceOf(coding.valence);
        const open = coding.id === current;
        return (
          <li
            key={coding.id}
            data-note={coding.id}
            className={`rs-note${open ? " rs-note-open" : ""}`}
            style={
              {
                "--rs-top": `${tops[coding.id] ?? 0}px`,
                borderInlineStartColor: themeColour(theme?.kernwaarde),
              } as React.CSSProperties
            }
          >
            <button
              type="button"
              className="rs-note-name"
              aria-expanded={open}
              onClick={() => onCurrent(open ? null : coding.id)}
            >
              {theme?.label ?? coding.themeId}{" "}
              <b className={`rs-sign-${coding.valence}`}>
                <span aria-hidden="true">{valence.sign}</span>
                <span className="vw-hidden">{valence.label}</span>
              </b>
              {coding.quoted ? <span className="rs-quoted">citaat</span> : null}
            </button>
            {open ? (
              <div className="rs-note-body">
                <p className="vw-small vw-soft">
                  {coding.mine ? "Door mij" : `Door ${coding.coder}`}
                  {coding.suggestionId ? ", overgenomen voorstel" : ""}
                </p>
                {readOnly ? null : (
                  <>
                    <fieldset className="rs-note-acts" aria-label="Waardering">
                      {valences.map((one) => (
                        <Button
                          key={one.id}
                          small
                          kind="quiet"
                          aria-pressed={one.id === coding.valence}
                          aria-label={one.label}
                          onClick={() => onValence(coding, one.id)}
                        >
                          {one.sign}
                        </Button>
                      ))}
                    </fieldset>
                    <div className="rs-note-acts">
                      {coding.quoted ? (
                        <Button small kind="quiet" onClick={() => onUnquote(coding)}>
                          Citaat intrekken
                        </Button>
                      ) : permission === "quote" && !blocked ? (
                        <Button small kind="quiet" onClick={() => onQuote(coding)}>
                          Als citaat vrijgeven
                        </Button>
                      ) : null}
                      <Button small kind="quiet" shortcut="Delete" onClick={() => onRemove(coding)}>
                        Verwijderen
                      </Button>
                    </div>
                  </>
                )}
              </div>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
