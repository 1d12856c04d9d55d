import type { CodingTheme, Suggestion } from "../../../api/contract/codings.ts";
import { Button } from "../../parts/index.ts";
import { patternInWords } from "../codebook/pattern-words.ts";
import { confidenceText, type ValenceId, valenceOf, valences } from "./words.ts";

/** What the machine proposes. It counts nowhere until a researcher takes it over. */
export function SuggestionList({
  text,
  open,
  readOnly,
  suggestions,
  all,
  ready,
  themes,
  current,
  adjusted,
  onCurrent,
  onAccept,
  onAdjust,
  onReject,
  onTakeUp,
}: {
  text: string;
  /** Those that still ask for a look. */
  open: readonly Suggestion[];
  suggestions: readonly Suggestion[];
  /** With those judged a moment ago, which the others do not depend on. */
  all: readonly Suggestion[];
  /** A story that is kept apart: to be read, not to be coded. */
  readOnly: boolean;
  /** False while the machine is still reading. */
  ready: boolean;
  themes: ReadonlyMap<string, CodingTheme>;
  current: string | null;
  /** The one that is to be taken over on other words or under another theme. */
  adjusted: Suggestion | null;
  onCurrent: (id: string) => void;
  onAccept: (suggestion: Suggestion, valence?: ValenceId) => void;
  onAdjust: (suggestion: Suggestion) => void;
  onReject: (suggestion: Suggestion) => void;
  onTakeUp: (suggestion: Suggestion) => void;
}) {
  const agreeing = suggestions.filter((one) => one.state === "open").length - open.length;
  const rejected = suggestions.filter((one) => one.state === "rejected");
  return (
    <section className="rs-suggestions" aria-label="Voorstellen van de computer">
      <h2>
        Voorstellen <span className="rs-machine">van de computer</span>
      </h2>
      {open.length === 0 && agreeing > 0 ? null : open.length === 0 ? (
        <p className="vw-soft vw-small">
          {ready
            ? suggestions.length === 0
              ? "De computer heeft geen voorstellen bij dit verhaal."
              : "Alle voorstellen zijn bekeken."
            : "De computer leest het verhaal nog."}
        </p>
      ) : (
        <ol>
          {open.map((one) => (
            <li key={one.id} className="rs-suggestion" aria-current={one.id === current ? "true" : undefined}>
              <button type="button" className="rs-suggestion-words" onClick={() => onCurrent(one.id)}>
                <Named suggestion={one} themes={themes} />
                <span className="rs-sure">thema in dit verhaal: {confidenceText(sureOf(one, all))}</span>
                <q>{text.slice(one.start, one.end)}</q>
                <span className="rs-reason">
                  <Reason of={one.reason} like={one.like} inHand={one.id === current} />
                </span>
              </button>
              {readOnly ? null : (
                <div className="rs-suggestion-acts">
                  <Button
                    small
                    {...(one.id === current ? { shortcut: "a" } : {})}
                    onClick={() => onAccept(one)}
                  >
                    Overnemen
                  </Button>
                  <Button
                    small
                    kind="quiet"
                    {...(one.id === current ? { shortcut: "r" } : {})}
                    onClick={() => onReject(one)}
                  >
                    Afwijzen
                  </Button>
                  {one.id === current ? (
                    <Button
                      small
                      kind="quiet"
                      shortcut="e"
                      aria-pressed={one === adjusted}
                      onClick={() => onAdjust(one)}
                    >
                      Aanpassen
                    </Button>
                  ) : null}
                  {one.id === current ? (
                    <fieldset className="rs-suggestion-as" aria-label="Overnemen als">
                      {valences.map((valence) => (
                        <Button
                          key={valence.id}
                          small
                          kind="quiet"
                          shortcut={valence.keys[0]!}
                          aria-label={valence.label}
                          onClick={() => onAccept(one, valence.id)}
                        >
                          {valence.sign}
                        </Button>
                      ))}
                    </fieldset>
                  ) : null}
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {agreeing > 0 ? (
        <p className="vw-soft vw-small">
          {agreeing === 1 ? "Eén voorstel komt" : `${agreeing} voorstellen komen`} overeen met wat al
          gecodeerd is.
        </p>
      ) : null}
      {rejected.length > 0 ? (
        <details className="vw-small">
          <summary>{rejected.length} afgewezen</summary>
          <ul className="rs-rejected-list">
            {rejected.map((one) => (
              <li key={one.id}>
                <Named suggestion={one} themes={themes} />
                <q>{shortened(text.slice(one.start, one.end))}</q>{" "}
                <button
                  type="button"
                  className="vw-link"
                  // Of several with one theme the passage says which.
                  aria-label={`Terughalen: ${labelOf(one, themes)}, ‘${shortened(text.slice(one.start, one.end))}’`}
                  onClick={() => onTakeUp(one)}
                >
                  Terughalen
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/**
 * How sure its engine is that the theme is in the story: of several passages the surest says so, since those after it are
 * further examples, not other answers.
 */
const sureOf = (one: Suggestion, all: readonly Suggestion[]) =>
  Math.max(
    ...all
      .filter(({ themeId, engine }) => themeId === one.themeId && engine === one.engine)
      .map(({ confidence }) => confidence),
  );

const labelOf = (one: Suggestion, themes: ReadonlyMap<string, CodingTheme>) =>
  themes.get(one.themeId)?.label ?? one.themeId;

/** The theme of a suggestion, with its tone. */
function Named({
  suggestion: one,
  themes,
}: {
  suggestion: Suggestion;
  themes: ReadonlyMap<string, CodingTheme>;
}) {
  return (
    <span className="rs-suggestion-theme">
      {labelOf(one, themes)}{" "}
      <b className={`rs-sign-${one.valence}`}>
        <span aria-hidden="true">{valenceOf(one.valence).sign}</span>
        <span className="vw-hidden">{valenceOf(one.valence).label}</span>
      </b>
    </span>
  );
}

/**
 * Which words a pattern was found by is for everybody; what its line asks for, in words, stands below the suggestion that is
 * in hand. What the model found is made clear by the coding of this region that comes nearest, where there is one.
 */
function Reason({ of, like, inHand }: { of: string; like: Suggestion["like"]; inHand: boolean }) {
  // Suggestions from before the words were named have the pattern only.
  const [, pattern, words] = /^patroon:\s*(.+?)(?:, door: (‘.+’))?$/s.exec(of) ?? [];
  const near = like ? (
    <>
      lijkt op {like.mine ? "uw codering" : `de codering van ${like.coder}`} <q>{shortened(like.words)}</q>
    </>
  ) : null;
  // What a language model proposed is said to be so, also where something like it was coded before.
  if (!pattern && (!near || of.startsWith("voorgesteld door ")))
    return (
      <>
        {of}
        {near ? <span className="rs-near">{near}</span> : null}
      </>
    );
  if (!pattern) return near;
  return (
    <>
      patroon: {words ?? patternInWords(pattern)}
      {inHand && words ? (
        <span className="rs-line">regel van het codeboek: {patternInWords(pattern)}</span>
      ) : null}
      {near ? <span className="rs-near">{near}</span> : null}
    </>
  );
}

const shortened = (words: string) =>
  words.length > 110 ? `${words.slice(0, 100).replace(/\s\S*$/, "")} …` : words;
