import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { CodingTheme } from "../../../api/contract/codings.ts";
import { Button } from "../../parts/index.ts";
import { themeColour, type ValenceId, valences } from "./words.ts";

/** Themes that fit what somebody types: by name first, then by the words of their definition. */
export function findThemes(themes: readonly CodingTheme[], typed: string): CodingTheme[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...themes];
  const scored = themes.flatMap((theme, position) => {
    const label = plain(theme.label);
    const all = plain(`${theme.label} ${theme.id} ${theme.definition} ${theme.codeWhen}`);
    if (!words.every((word) => all.includes(word))) return [];
    const inLabel = words.filter((word) => label.includes(word)).length;
    const atStart = label.startsWith(words[0]!) ? 1 : 0;
    return [{ theme, score: inLabel * 2 + atStart, position }];
  });
  return scored.sort((a, b) => b.score - a.score || a.position - b.position).map(({ theme }) => theme);
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The codebook's texts point to other themes by id; people read their names. */
function named(text: string, themes: readonly CodingTheme[]): string {
  return themes.reduce(
    (told, theme) => told.replace(new RegExp(`(?<![\\w-])${theme.id}(?![\\w-])`, "g"), `‘${theme.label}’`),
    text,
  );
}

/**
 * The codebook beside the text. With a passage in hand it codes: type a few letters, then 1, 2 or 3 (or + - ~). Without
 * one it is the book to look things up in.
 */
export function ThemeChooser({
  themes,
  passage,
  theme,
  focus,
  onChoose,
  onCancel,
}: {
  themes: readonly CodingTheme[];
  /** The selected words; null while nothing is selected. */
  passage: string | null;
  /** The theme to begin with: that of a suggestion which is adjusted. */
  theme: string | null;
  /** Changes when the search field should take the keyboard. */
  focus: number;
  onChoose: (themeId: string, valence: ValenceId) => void;
  onCancel: () => void;
}) {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const base = useId();
  const found = useMemo(() => findThemes(themes, typed), [themes, typed]);
  const current = found.find((theme) => theme.id === chosen) ?? (typed ? found[0] : undefined);

  useEffect(() => {
    if (focus > 0) input.current?.focus();
  }, [focus]);
  useEffect(() => {
    setTyped("");
    setChosen(theme);
  }, [theme]);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>("[aria-selected=true]");
    if (row && list.current) {
      const above = row.offsetTop - list.current.scrollTop;
      if (above < 0 || above + row.offsetHeight > list.current.clientHeight)
        list.current.scrollTo({ top: Math.max(0, row.offsetTop - 8) });
    }
  });

  function choose(valence: ValenceId) {
    if (!current || passage === null) return;
    onChoose(current.id, valence);
    setTyped("");
    setChosen(null);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (typed) setTyped("");
      else onCancel();
      return;
    }
    const valence = passage === null ? undefined : valences.find((one) => one.keys.includes(event.key));
    if (valence) {
      event.preventDefault();
      choose(valence.id);
      return;
    }
    // The key that leads here does so again from here: a passage taken by mouse has already brought the keyboard along.
    if (event.key === "/") {
      event.preventDefault();
      input.current?.select();
      return;
    }
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by !== 0 && event.target === input.current) {
      event.preventDefault();
      const at = current ? found.indexOf(current) : -1;
      const to = found[Math.min(found.length - 1, Math.max(0, at + by))];
      if (to) setChosen(to.id);
    }
    if (event.key === "Enter" && event.target === input.current && current) {
      event.preventDefault();
      setChosen(current.id);
      // The row is drawn with its valences first.
      setTimeout(() => body.current?.querySelector<HTMLElement>(".rs-valences button")?.focus());
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside
    <div className={`rs-chooser${passage === null ? " rs-chooser-idle" : ""}`} onKeyDown={onKeyDown}>
      {passage === null ? null : (
        <p className="rs-passage">
          <q>{passage}</q>
        </p>
      )}
      <label className="vw-hidden" htmlFor={`${base}-search`}>
        {passage === null ? "Zoek in het codeboek" : "Kies een thema voor de selectie"}
      </label>
      <input
        ref={input}
        id={`${base}-search`}
        className="vw-input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={passage === null ? "Zoek in het codeboek" : "Typ een paar letters van het thema"}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${base}-list`}
        aria-activedescendant={current ? `${base}-${current.id}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(null);
        }}
      />
      <div className="rs-themes" role="listbox" id={`${base}-list`} aria-label="Thema's" ref={list}>
        {found.map((theme) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field above moves through the list by key
          <div
            key={theme.id}
            role="option"
            id={`${base}-${theme.id}`}
            aria-selected={theme.id === current?.id}
            tabIndex={-1}
            className="rs-theme"
            style={{ borderInlineStartColor: themeColour(theme.kernwaarde) }}
            onClick={() => setChosen(theme.id)}
          >
            {theme.label}
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className="vw-soft">Geen thema met deze woorden.</p> : null}
      {current ? (
        <div className="rs-theme-body" ref={body}>
          <h3>{current.label}</h3>
          {passage === null ? null : (
            <fieldset className="rs-valences" aria-label={`Waardering van ${current.label}`}>
              {valences.map((valence, at) => (
                <Button
                  key={valence.id}
                  small
                  shortcut={String(at + 1)}
                  className={`rs-valence-${valence.id}`}
                  onClick={() => choose(valence.id)}
                >
                  {valence.label}
                </Button>
              ))}
            </fieldset>
          )}
          <p>{current.definition}</p>
          <p>
            <b>Wel:</b> {named(current.codeWhen, themes)}
          </p>
          {current.notWhen ? (
            <p>
              <b>Niet:</b> {named(current.notWhen, themes)}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
