import { useRef } from "react";
import type { Patterns, Section } from "../../../api/contract/patterns.ts";
import { Button, numberText } from "../../parts/index.ts";
import { type Edits, hitsOf, linesNow, sectionTexts } from "./pattern-edits.ts";

/** The lines of one section: each with the stories it is found in, to change, take away, or try. */
export function PatternLines({
  theme,
  section,
  edits,
  wrong,
  onChange,
  onTry,
}: {
  theme: Patterns["themes"][number];
  section: Section;
  edits: Edits;
  /** Index of the line that could not be saved. */
  wrong: number | null;
  onChange: (lines: string[]) => void;
  onTry: (line: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const lines = linesNow(theme, section, edits);
  const { title, hint } = sectionTexts[section];
  const focus = (at: number) => list.current?.querySelectorAll("input")[at]?.focus();
  return (
    <section className="pt-section">
      <h3>
        {title} <span className="vw-soft vw-small">{hint}</span>
      </h3>
      {lines.length > 0 ? (
        <ul className="pt-lines" ref={list}>
          {lines.map((line, i) => {
            const hits = hitsOf(theme, section, line);
            return (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: a line that is being typed has no other identity
                key={i}
                className={`pt-line${hits === null ? " pt-new" : ""}${wrong === i ? " pt-wrong" : ""}`}
              >
                <input
                  value={line}
                  title={line}
                  aria-label={`${title}, regel ${i + 1}`}
                  aria-invalid={wrong === i ? true : undefined}
                  spellCheck={false}
                  autoComplete="off"
                  onChange={(event) =>
                    onChange(lines.map((old, at) => (at === i ? event.target.value : old)))
                  }
                  onKeyDown={(event) => {
                    if (event.key === "Enter") onTry(line);
                    else if (event.key === "ArrowDown") focus(i + 1);
                    else if (event.key === "ArrowUp") focus(i - 1);
                    else return;
                    event.preventDefault();
                  }}
                />
                <button
                  type="button"
                  className="pt-hits"
                  title="Tonen waar"
                  aria-label={
                    hits === null
                      ? `Regel ${i + 1} proberen`
                      : `${hits === 1 ? "1 verhaal" : `${numberText(hits)} verhalen`}, tonen waar`
                  }
                  onClick={() => onTry(line)}
                >
                  {hits === null ? "proef" : numberText(hits)}
                </button>
                <button
                  type="button"
                  className="pt-remove"
                  aria-label={`Regel ${i + 1} weghalen`}
                  title="Weghalen"
                  onClick={() => onChange(lines.filter((_, at) => at !== i))}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="vw-soft vw-small">Nog geen regels.</p>
      )}
      <Button
        small
        kind="quiet"
        onClick={() => {
          onChange([...lines, ""]);
          setTimeout(() => focus(lines.length));
        }}
      >
        Regel toevoegen
      </Button>
    </section>
  );
}
