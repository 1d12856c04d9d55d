import { useState } from "react";
import type { Patterns } from "../../../api/contract/patterns.ts";
import { type ApiProblem, Button, momentText, Problem, Select, TextArea } from "../../parts/index.ts";
import type { Edits } from "./pattern-edits.ts";

const notation = [
  ["luisteren", "dit woord of een vorm ervan: luisterde, geluisterd"],
  ["=verteld", "alleen deze vorm"],
  ["wacht*  *plek  *pleeg*", "woorden die zo beginnen, eindigen, of dit bevatten"],
  ["mocht|mag", "een van deze"],
  ["@hulpverlener", "een woord uit die woordgroep"],
  ["niemand serieus", "het tweede na het eerste, met hoogstens drie woorden ertussen"],
  ["al + besloten", "direct na elkaar"],
  ["al ~ besloten", "met hoogstens acht woorden ertussen"],
  ["al ... besloten", "ergens erna"],
  ["@hulpverlener & weg|gestopt", "beide in de zin, in welke volgorde ook"],
  ["serieus genomen ! niet", "tenzij dit in de zin staat"],
] as const;

/** Below the desk: how a line is written, the groups of words, and earlier revisions. */
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
        <summary>Zo is een regel geschreven</summary>
        <dl className="pt-notation">
          {notation.map(([written, means]) => (
            <div key={written} style={{ display: "contents" }}>
              <dt>{written}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </details>
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
              onChange={(event) => {
                const next = event.target.value.split("\n");
                const groups = { ...edits.groups };
                if (next.join("\n") === saved.join("\n")) delete groups[group];
                else groups[group] = next;
                onEdits({ ...edits, groups });
              }}
            />
          </div>
        ) : null}
      </details>
      <details>
        <summary>
          {book.revisions.length === 0 ? "Nog geen herzieningen" : `Herzieningen: ${book.revisions.length}`}
        </summary>
        <Problem of={error} />
        <ul className="pt-revisions">
          {book.revisions.map((one) => (
            <li key={one.revision}>
              <strong>Herziening {one.revision}</strong>, {one.madeBy}, {momentText(one.madeAt)}
              {one.restores === null
                ? ""
                : one.restores === 0
                  ? ": terug naar hoe ze kwamen"
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
              <strong>Zoals ze kwamen</strong>{" "}
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
