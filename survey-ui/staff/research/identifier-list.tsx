import { useEffect, useRef } from "react";
import type { Identifier, IdentifierType } from "../../../api/contract/stories.ts";
import { Button } from "../../parts/index.ts";
import { identifierTypes } from "./words.ts";

const stateText = { proposed: "voorstel", accepted: "gaat weg", rejected: "blijft staan" } as const;

/** The passages that may identify somebody, in reading order; each is judged, retyped, or left as proposed. */
export function IdentifierList({
  text,
  identifiers,
  current,
  onCurrent,
  onJudge,
  onType,
}: {
  text: string;
  identifiers: readonly Identifier[];
  current: string | null;
  onCurrent: (id: string) => void;
  onJudge: (identifier: Identifier, to: "accepted" | "rejected") => void;
  onType: (identifier: Identifier, type: IdentifierType) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  /** With the arrow keys every step is a choice: the keyboard stays in the field until somebody leaves it. */
  const byArrow = useRef(false);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>("[data-current]");
    if (!row || !list.current) return;
    // Only the list itself scrolls; the story has its own place.
    const above = row.offsetTop - list.current.scrollTop;
    if (above < 0 || above + row.offsetHeight > list.current.clientHeight)
      list.current.scrollTo({ top: row.offsetTop - list.current.clientHeight / 3 });
  });
  if (identifiers.length === 0)
    return (
      <p className="rs-none">
        Er is niets herkenbaars gevonden. Lees het verhaal toch na: de computer kent niet elke naam.
      </p>
    );
  return (
    <ol className="rs-identifiers" ref={list}>
      {identifiers.map((one) => (
        <li
          key={one.id}
          className={`rs-id rs-id-${one.state}`}
          aria-current={one.id === current ? "true" : undefined}
          data-current={one.id === current ? "" : undefined}
        >
          <button type="button" className="rs-id-words" onClick={() => onCurrent(one.id)}>
            <span className={`rs-swatch vw-mark-${one.type}`} aria-hidden="true" />
            <span className="rs-id-text">{text.slice(one.start, one.end)}</span>
            <span className="rs-id-state">{stateText[one.state]}</span>
          </button>
          <div className="rs-id-acts">
            <label>
              <span className="vw-hidden">Soort</span>
              <select
                className="rs-id-type"
                value={one.type}
                onPointerDown={() => {
                  byArrow.current = false;
                }}
                onKeyDown={() => {
                  byArrow.current = true;
                }}
                onChange={(event) => {
                  onType(one, event.target.value as IdentifierType);
                  if (byArrow.current) return;
                  // Back to the passage, where its keys work.
                  onCurrent(one.id);
                  event.target.closest("li")?.querySelector("button")?.focus();
                }}
              >
                {identifierTypes.map((type) => (
                  <option key={type.id} value={type.id}>
                    {type.label}
                  </option>
                ))}
              </select>
            </label>
            <Button
              small
              kind="quiet"
              aria-pressed={one.state === "accepted"}
              {...(one.id === current ? { shortcut: "a" } : {})}
              onClick={() => onJudge(one, "accepted")}
            >
              Weg
            </Button>
            <Button
              small
              kind="quiet"
              aria-pressed={one.state === "rejected"}
              {...(one.id === current ? { shortcut: "r" } : {})}
              onClick={() => onJudge(one, "rejected")}
            >
              Laten
            </Button>
          </div>
        </li>
      ))}
    </ol>
  );
}
