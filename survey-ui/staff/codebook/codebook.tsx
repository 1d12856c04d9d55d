import "./codebook.css";
import { useEffect, useRef } from "react";
import { Link, useSearchParams } from "wouter";
import type { Codebook, Framework, Theme } from "../../../api/contract/codebooks.ts";
import { dayText, EmptyState, Field, Problem, Select, Spinner, useApi, useKeys } from "../../parts/index.ts";
import { useMe } from "../shell/me.ts";
import { matches, notesOf } from "./search.ts";
import { ThemeEntry } from "./theme-entry.tsx";
import { ThemeWords } from "./theme-words.tsx";

/** The codebook as a small book: chapters by the goals of a framework, one entry per theme, the rules at the end. */
export default function CodebookScreen() {
  const { data: book, error, reload } = useApi<Codebook>("/api/codebook");
  const [query, setQuery] = useSearchParams();
  const field = useRef<HTMLDivElement>(null);
  const me = useMe();
  useKeys([
    { key: "/", does: "Zoeken in het codeboek", run: () => field.current?.querySelector("input")?.focus() },
  ]);
  // A link to one theme finds it only once the book is here.
  useEffect(() => {
    if (book && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [book]);
  if (error) return <Problem of={error} retry={() => void reload()} />;
  if (!book) return <Spinner />;

  const wanted = query.get("zoek") ?? "";
  const shown =
    book.frameworks.find((f) => f.id === query.get("kader")) ??
    book.frameworks.find((f) => f.id === book.framework);
  const change = (key: string, value: string) =>
    setQuery(
      (old) => {
        const next = new URLSearchParams(old);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  const found = book.themes.filter((theme) => matches(theme, notesOf(theme, book.notes), wanted));
  return (
    <>
      <header className="cb-head">
        <h1>{book.title}</h1>
        <p className="vw-lead">
          {book.themes.length} thema’s, voor alle regio’s gelijk. Welk thema bij welk doel hoort, staat in het
          kader van de regio.
        </p>
        <p className="vw-soft vw-small">
          Versie {book.version}, vastgesteld op {dayText(book.publishedOn)}
          {me.account.role === "researcher" ? (
            <>
              . <Link href="/codeboek/patronen">De patronen waarmee de computer thema’s voorstelt</Link>
            </>
          ) : null}
        </p>
      </header>
      <div className="cb-book">
        <aside className="cb-aside vw-screen-only">
          <div ref={field}>
            <Field
              label="Zoeken"
              type="search"
              value={wanted}
              onChange={(event) => change("zoek", event.target.value)}
              placeholder="bijvoorbeeld: besluit"
            />
          </div>
          <Select
            label="Ordenen naar kader"
            value={shown?.id ?? ""}
            onChange={(event) => change("kader", event.target.value)}
            options={book.frameworks.map((f) => ({
              value: f.id,
              label: f.id === book.framework ? `${f.name} (deze regio)` : f.name,
            }))}
          />
          {shown && found.length > 0 ? <Contents framework={shown} themes={found} /> : null}
        </aside>
        <div className="cb-text">
          <p className="vw-hidden" role="status">
            {wanted ? `${found.length} thema’s gevonden` : ""}
          </p>
          {found.length === 0 ? (
            <EmptyState title="Geen thema gevonden">
              Probeer een ander woord, of maak het zoekveld leeg om alles te zien.
            </EmptyState>
          ) : null}
          {shown && found.length > 0 ? <Chapters framework={shown} book={book} themes={found} /> : null}
          {wanted ? null : <Rules book={book} />}
        </div>
      </div>
    </>
  );
}

/** Themes under the first goal that names them; a later goal refers to them. */
function chaptersOf(framework: Framework, themes: readonly Theme[]) {
  const placed = new Set<string>();
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  return framework.goals
    .map((goal) => {
      const entries = goal.themes.flatMap((id) => byId.get(id) ?? []);
      const here = entries.filter((theme) => !placed.has(theme.id));
      const also = entries.filter((theme) => placed.has(theme.id));
      for (const theme of here) placed.add(theme.id);
      return { goal, here, also };
    })
    .filter((chapter) => chapter.here.length + chapter.also.length > 0);
}

function Contents({ framework, themes }: { framework: Framework; themes: readonly Theme[] }) {
  return (
    <details className="cb-contents" open={window.matchMedia("(min-width: 62rem)").matches}>
      <summary>Inhoud</summary>
      <nav aria-label="Inhoud van het codeboek">
        <ol>
          {chaptersOf(framework, themes).map(({ goal, here, also }) => (
            <li key={goal.code}>
              <span className="cb-contents-goal">{goal.title}</span>
              <ul>
                {[...here, ...also].map((theme) => (
                  <li key={theme.id}>
                    <a href={`#${theme.id}`}>{theme.label}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}

function Chapters({
  framework,
  book,
  themes,
}: {
  framework: Framework;
  book: Codebook;
  themes: readonly Theme[];
}) {
  return (
    <>
      {chaptersOf(framework, themes).map(({ goal, here, also }) => (
        <section key={goal.code} className="cb-chapter" aria-labelledby={`goal-${goal.code}`}>
          <header className="cb-chapter-head">
            <span className="cb-code">{goal.code}</span>
            <div>
              <h2 id={`goal-${goal.code}`}>{goal.title}</h2>
              {goal.text ? <p className="vw-soft">{goal.text}</p> : null}
              {also.length > 0 ? (
                <p className="vw-small">
                  Hierbij horen ook{" "}
                  {also.map((theme, i) => (
                    <span key={theme.id}>
                      {i > 0 ? (i === also.length - 1 ? " en " : ", ") : ""}
                      <a href={`#${theme.id}`}>{theme.label.toLowerCase()}</a>
                    </span>
                  ))}
                  .
                </p>
              ) : null}
            </div>
          </header>
          {here.map((theme) => (
            <ThemeEntry key={theme.id} theme={theme} book={book} />
          ))}
        </section>
      ))}
      <p className="vw-small vw-soft cb-source">Bron van dit kader: {framework.source}.</p>
    </>
  );
}

const parts = [
  { letter: "R", title: "Regels bij het coderen" },
  { letter: "N", title: "Beslisnotities" },
  { letter: "G", title: "Wat nog openstaat" },
];

function Rules({ book }: { book: Codebook }) {
  return (
    <>
      {parts.map(({ letter, title }) => {
        const notes = book.notes.filter((note) => note.id.startsWith(letter));
        if (notes.length === 0) return null;
        return (
          <section key={letter} className="cb-chapter">
            <h2>{title}</h2>
            <dl className="cb-notes">
              {notes.map((note) => (
                <div key={note.id} id={note.id}>
                  <dt>{note.id}</dt>
                  <dd>
                    <ThemeWords text={note.text} themes={book.themes} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
