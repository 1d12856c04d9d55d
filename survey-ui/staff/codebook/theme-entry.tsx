import type { Codebook, Theme } from "../../../api/contract/codebooks.ts";
import { valenceNames, valenceSigns } from "../../texts/valence.ts";
import { notesOf } from "./search.ts";
import { ThemeWords } from "./theme-words.tsx";

/** One theme: what it is, when to code it and when not, how it sounds, and what was decided about it. */
export function ThemeEntry({ theme, book }: { theme: Theme; book: Codebook }) {
  const notes = notesOf(theme, book.notes);
  return (
    <article className="cb-theme" id={theme.id} aria-labelledby={`${theme.id}-name`}>
      <h3 id={`${theme.id}-name`}>{theme.label}</h3>
      <p className="cb-definition">{theme.definition}</p>
      <div className="cb-when">
        <div>
          <h4>Wel coderen</h4>
          <p>
            <ThemeWords text={theme.codeWhen} themes={book.themes} />
          </p>
        </div>
        <div>
          <h4>Niet coderen</h4>
          <p>
            <ThemeWords text={theme.notWhen} themes={book.themes} />
          </p>
        </div>
      </div>
      <ul className="cb-examples">
        {theme.examples.map((example) => (
          <li key={example.text} className={`cb-example-${example.valence}`}>
            <span className="cb-sign" aria-hidden="true">
              {valenceSigns[example.valence]}
            </span>
            <span className="vw-hidden">{valenceNames[example.valence]}: </span>
            <q>{example.text}</q>
          </li>
        ))}
      </ul>
      {notes.length > 0 ? (
        <details className="cb-decided">
          <summary>
            {notes.length === 1 ? "1 beslisnotitie" : `${notes.length} beslisnotities`} bij dit thema
          </summary>
          <ul>
            {notes.map((note) => (
              <li key={note.id}>
                <span className="vw-soft">{note.id}</span>{" "}
                <ThemeWords text={note.text} themes={book.themes} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </article>
  );
}
