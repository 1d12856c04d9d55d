import "./patterns.css";
import { useEffect, useRef, useState } from "react";
import { Link, useSearchParams } from "wouter";
import type { Patterns } from "../../../api/contract/patterns.ts";
import {
  type ApiProblem,
  Button,
  Field,
  focusWrong,
  Notice,
  numberText,
  Problem,
  readKept,
  Select,
  Spinner,
  send,
  useAct,
  useApi,
  useKeys,
  useStay,
  writeKept,
} from "../../parts/index.ts";
import { useMe } from "../shell/me.ts";
import {
  changeText,
  type Edits,
  editsNow,
  type KeptEdits,
  keptOf,
  linesNow,
  noEdits,
  withLines,
} from "./pattern-edits.ts";
import { PatternLines } from "./pattern-lines.tsx";
import { PatternMore } from "./pattern-more.tsx";
import { PatternProblem } from "./pattern-problem.tsx";
import { PatternTry } from "./pattern-try.tsx";

/** The patterns of the codebook: what each line finds, tried before it is saved; every saving is a revision. */
export default function PatternsScreen() {
  const { data, error, reload } = useApi<Patterns>("/api/patterns");
  if (!data)
    return error ? <Problem of={error} retry={() => void reload()} /> : <Spinner label="Patronen tellen" />;
  return <Desk key={data.current} book={data} look={error} reload={reload} />;
}

function Desk({
  book,
  look,
  reload,
}: {
  book: Patterns;
  /** Why the last look at the book failed. */
  look: ApiProblem | null;
  reload: () => Promise<void>;
}) {
  const [search, setSearch] = useSearchParams();
  // What is not saved stays while somebody looks at a story or goes back.
  const store = `vw-patterns-${useMe().account.id}-${book.version}`;
  const [kept] = useState(() => readKept<KeptEdits>(store));
  const [edits, setEdits] = useState<Edits>(() => editsNow(book, kept));
  const [line, setLine] = useState("");
  const [wanted, setWanted] = useState(0);
  const [note, setNote] = useState(kept?.note ?? "");
  const tryField = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    book.themes.findIndex(({ id }) => id === search.get("thema")),
  );
  const theme = book.themes[at]!;
  const choose = (id: string) => setSearch(new URLSearchParams({ thema: id }), { replace: true });
  const ask = (text: string) => {
    setLine(text);
    setWanted((old) => old + 1);
  };
  const changes = changeText(book, edits);
  useStay(changes !== "", true);
  useEffect(() => writeKept(store, keptOf(book, edits, note)), [store, book, edits, note]);
  const save = useAct(async () => {
    try {
      await send("POST", "/api/patterns/revisions", { base: book.current, note, ...edits });
      writeKept(store, null);
    } catch (error) {
      // With the revision that came in between, the same edits stand ready on that one.
      if ((error as ApiProblem).code !== "conflict") throw error;
    }
    await reload();
  });
  const saving = useRef<HTMLFormElement>(null);
  const unsaid = save.error?.of("note");
  useEffect(() => {
    if (unsaid && saving.current) focusWrong(saving.current);
  }, [unsaid]);
  const restore = useAct(async (revision: number) => {
    await send("POST", "/api/patterns/revisions", { base: book.current, restore: revision });
    await reload();
  });
  useKeys([
    { key: "/", does: "Een regel proberen", run: () => tryField.current?.querySelector("input")?.focus() },
    {
      key: "j",
      does: "Volgend thema",
      run: () => choose(book.themes[Math.min(book.themes.length - 1, at + 1)]!.id),
      repeats: true,
    },
    {
      key: "k",
      does: "Vorig thema",
      run: () => choose(book.themes[Math.max(0, at - 1)]!.id),
      repeats: true,
    },
    ...(changes
      ? [{ key: "Ctrl+s", does: "Patronen bewaren", whileTyping: true, run: () => void save.run() }]
      : []),
  ]);
  const inUse = book.current === 0 ? "zoals meegeleverd" : `herziening ${book.current}`;
  return (
    <>
      <header className="pt-head">
        <div>
          <h1>Patronen</h1>
          <p className="vw-lead">
            Elke regel is een manier waarop mensen iets zeggen. Een regel die u toevoegt of verandert, stelt
            het thema voor in elk verhaal waarin hij iets vindt. De meegeleverde regels wegen mee naast wat de
            computer van codeurs leerde. Achter een regel staat in hoeveel van de nieuwste{" "}
            {numberText(book.stories)} verhalen hij voorkomt, achter een thema hoeveel regels het heeft.
          </p>
        </div>
        <p className="vw-soft vw-small">
          <Link href="/codeboek">Codeboek</Link> versie {book.version}, patronen {inUse}
        </p>
      </header>
      <div className="pt-desk">
        <nav className="pt-themes" aria-label="Thema’s">
          <ul>
            {book.themes.map((one) => {
              const lines = (["positive", "negative", "any"] as const).reduce(
                (sum, section) => sum + linesNow(one, section, edits).length,
                0,
              );
              return (
                <li key={one.id}>
                  <Link
                    href={`/codeboek/patronen?thema=${one.id}`}
                    replace
                    aria-current={one.id === theme.id ? "true" : undefined}
                  >
                    {one.label}
                    {edits.themes[one.id] ? " *" : ""}
                    <span className="vw-numbers" title="regels">
                      {lines}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
        <PatternTry
          line={line}
          onLine={setLine}
          wanted={wanted}
          groups={edits.groups}
          themeLabel={theme.label}
          field={tryField}
          onAdd={(section, text) =>
            setEdits((old) => withLines(old, theme, section, [...linesNow(theme, section, old), text]))
          }
        />
        <div className="pt-theme">
          <div className="pt-choose">
            <Select
              label="Thema"
              value={theme.id}
              onChange={(event) => choose(event.target.value)}
              options={book.themes.map(({ id, label }) => ({ value: id, label }))}
            />
          </div>
          <h2>{theme.label}</h2>
          <p className="vw-soft">{theme.codeWhen}</p>
          {(["positive", "negative", "any"] as const).map((section) => (
            <PatternLines
              key={`${theme.id} ${section}`}
              theme={theme}
              section={section}
              edits={edits}
              wrong={wrongLine(save.error, theme.id, section)}
              onChange={(lines) => setEdits((old) => withLines(old, theme, section, lines))}
              onTry={ask}
            />
          ))}
        </div>
      </div>
      {changes ? (
        <form
          className="pt-save"
          ref={saving}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save.run();
          }}
        >
          {kept && kept.base !== book.current ? (
            <Notice kind="warning">
              Er is intussen een andere herziening in gebruik. Deze wijzigingen staan klaar om daarop te
              bewaren.
            </Notice>
          ) : null}
          <PatternProblem
            of={unsaid ? null : (save.error ?? look)}
            retry={save.error ? save.again : () => void reload()}
          />
          <p>{changes}</p>
          <Field
            label="Waarom deze wijziging"
            error={unsaid}
            required
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button type="submit" kind="main" busy={save.busy} shortcut="Ctrl+s">
            Bewaren als herziening {book.current + 1}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              setEdits(noEdits);
              setNote("");
              save.clear();
            }}
          >
            Wijzigingen weggooien
          </Button>
        </form>
      ) : null}
      <PatternMore
        book={book}
        edits={edits}
        onEdits={setEdits}
        busy={restore.busy}
        error={restore.error}
        onRestore={(revision) => void restore.run(revision)}
      />
    </>
  );
}

/** Index of the line of this section that the server refused. */
function wrongLine(error: ApiProblem | null, theme: string, section: string): number | null {
  const start = `themes.${theme}.${section}.`;
  const field = error?.fields.find(({ path }) => path.startsWith(start));
  return field ? Number(field.path.slice(start.length)) : null;
}
