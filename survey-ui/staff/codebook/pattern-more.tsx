import { useState } from "react";
import type { Patterns } from "../../../api/contract/patterns.ts";
import { type ApiProblem, Button, momentText, Select, TextArea } from "../../parts/index.ts";
import { type Edits, withWords } from "./pattern-edits.ts";
import { PatternProblem } from "./pattern-problem.tsx";

/** Below the desk: the groups of words, and earlier revisions. */
export function PatternMore({
  book,
  edits,
  onEdits,
  busy,
  error,
  onRestore,
}: {
  book: Patterns;
  edits: Edits;
  onEdits: (edits: Edits) => void;
  busy: boolean;
  error: ApiProblem | null;
  onRestore: (revision: number) => void;
}) {
  const [group, setGroup] = useState("");
  const saved = book.groups.find(({ name }) => name === group)?.words ?? [];
  const words = edits.groups[group] ?? saved;
  return (
    <div className="pt-more vw-section">
      <details>
        <summary>{book.groups.length} woordgroepen</summary>
        <Select
          label="Woordgroep"
          value={group}
          empty="Kies een groep"
          onChange={(event) => setGroup(event.target.value)}
          options={book.groups.map(({ name, words: its }) => ({
            value: name,
            label: `@${name} (${its.length})`,
          }))}
        />
        {group ? (
          <div className="pt-words">
            <TextArea
              label={`Woorden van @${group}`}
              hint="Een woord per regel, met dezelfde tekens als in een regel."
              rows={8}
              spellCheck={false}
              value={words.join("\n")}
              onChange={(event) => onEdits(withWords(edits, group, saved, event.target.value.split("\n")))}
            />
          </div>
        ) : null}
      </details>
      <details>
        <summary>
          {book.revisions.length === 0 ? "Nog geen herzieningen" : `Herzieningen: ${book.revisions.length}`}
        </summary>
        <PatternProblem of={error} />
        <ul className="pt-revisions">
          {book.revisions.map((one) => (
            <li key={one.revision}>
              <strong>Herziening {one.revision}</strong>, {one.madeBy}, {momentText(one.madeAt)}
              {one.restores === null
                ? ""
                : one.restores === 0
                  ? ": terug naar de meegeleverde"
                  : `: herziening ${one.restores} teruggezet`}
              {one.note ? `: ${one.note}` : ""}{" "}
              {one.revision === book.current ? (
                <span className="vw-soft">(in gebruik)</span>
              ) : (
                <Button small kind="quiet" busy={busy} onClick={() => onRestore(one.revision)}>
                  Terugzetten
                </Button>
              )}
            </li>
          ))}
          {book.current === 0 ? null : (
            <li>
              <strong>Zoals meegeleverd</strong>{" "}
              <Button small kind="quiet" busy={busy} onClick={() => onRestore(0)}>
                Terugzetten
              </Button>
            </li>
          )}
        </ul>
      </details>
    </div>
  );
}
