import { type CSSProperties, useState } from "react";
import type { Overview, ValenceCounts } from "../../../api/contract/contracts.ts";
import { inLanguage, langOf } from "../../texts/languages.ts";
import { Agreements, goalOf } from "./agreements.tsx";
import { Bars, scaleOf } from "./bars.tsx";
import { Prepare } from "./prepare.tsx";
import "./themes.css";
import { percentText, storiesText, valenceWord } from "./words.ts";

type Goal = Overview["goals"][number];
type Theme = Overview["themes"][number];

const says = (counts: ValenceCounts | null) =>
  counts !== null && Object.values(counts).some((count) => count !== null);

/**
 * A goal of the region: first what the stories say of its themes, then what was agreed about them. In the framework's
 * order, which says nothing about the provider.
 */
export function GoalSection({ goal, view }: { goal: Goal; view: Overview }) {
  const themes = goal.themes.flatMap((id) => view.themes.find((theme) => theme.id === id) ?? []);
  const told = themes.filter((theme) => says(theme.own) || says(theme.mirror));
  const silent = themes.filter((theme) => !told.includes(theme));
  const quotes = bothSidesFirst(
    themes.flatMap((theme) => theme.quotes.map((quote) => ({ ...quote, theme: theme.label }))),
  );
  const agreements = view.agreements.filter((agreement) => goalOf(view, agreement) === goal.code);
  // Of a theme without a figure here no story may lie on a table.
  const counted = themes.filter((theme) => says(theme.own));
  return (
    <section className="ct-goal">
      <div className="ct-goal-head">
        <h2>{goal.title}</h2>
        <p className="vw-soft">{goal.text}</p>
      </div>
      <div className="ct-goal-body">
        {told.length > 0 ? <Themes goal={goal} themes={told} view={view} /> : null}
        {silent.length > 0 ? (
          <p className="vw-soft vw-small">
            Te weinig om te tonen: {silent.map((theme) => theme.label.toLowerCase()).join("; ")}.
          </p>
        ) : null}
        <Quotes quotes={quotes} />
        {agreements.length > 0 ? (
          <>
            <h3 className="ct-agreed">Hierover is afgesproken</h3>
            <Agreements view={view} agreements={agreements} />
          </>
        ) : null}
        {counted.length > 0 ? (
          <Prepare view={view} themes={counted.map((theme) => theme.id)} className="ct-prepare">
            Bereid hierover een duidingssessie voor
            <span className="vw-hidden">: {goal.title}</span>
          </Prepare>
        ) : null}
      </div>
    </section>
  );
}

function Themes({ goal, themes, view }: { goal: Goal; themes: Theme[]; view: Overview }) {
  const own = view.provider?.name ?? "dit segment";
  const scale = scaleOf(view);
  return (
    <table
      className="ct-themes"
      style={{ "--steps": Math.round((2 * scale.full) / scale.step) } as CSSProperties}
    >
      <caption className="vw-hidden">
        {goal.title}: in hoeveel verhalen, en welk deel daarvan, een thema misging of goed ging
      </caption>
      <thead>
        <tr>
          <th scope="col">Thema</th>
          <th scope="col" className="ct-count">
            Ging mis <span className="ct-least">minstens</span>
          </th>
          <td className="ct-chart" aria-hidden="true">
            <div className="ct-scale vw-numbers">
              <span>{percentText(scale.full)}</span>
              <span>0</span>
              <span>{percentText(scale.full)}</span>
            </div>
          </td>
          <th scope="col" className="ct-count ct-count-positive">
            Ging goed <span className="ct-least">minstens</span>
          </th>
          <th scope="col" className="ct-count ct-count-mixed">
            Allebei <span className="ct-least">minstens</span>
          </th>
        </tr>
      </thead>
      {themes.map((theme) => (
        <tbody key={theme.id}>
          <tr className="ct-own">
            <th scope="rowgroup" rowSpan={theme.mirror ? 2 : 1} title={theme.definition}>
              {theme.label}
            </th>
            <Counts
              counts={theme.own}
              total={view.stories ?? 0}
              of={own}
              scale={scale.full}
              quoted={theme.quotes.map((quote) => quote.valence)}
              thick
            />
          </tr>
          {theme.mirror && view.mirror ? (
            <tr className="ct-mirror">
              <Counts
                counts={theme.mirror}
                total={view.mirror.stories}
                of="de andere aanbieders samen"
                scale={scale.full}
              />
            </tr>
          ) : null}
        </tbody>
      ))}
    </table>
  );
}

function Counts({
  counts,
  total,
  of,
  scale,
  quoted = [],
  thick,
}: {
  counts: ValenceCounts;
  total: number;
  of: string;
  scale: number;
  /** Where a quote stands below, so that nobody can mean "none". */
  quoted?: string[];
  thick?: boolean;
}) {
  const cell = (valence: keyof ValenceCounts) => {
    const count = counts[valence];
    return (
      <td className={`ct-count ct-count-${valence} vw-numbers`}>
        {count === null ? (
          <>
            {valence === "mixed" ? <span className="ct-hatch" aria-hidden="true" /> : null}
            <span className="vw-hidden">
              {of}: verborgen, te weinig verhalen{quoted.includes(valence) ? "" : " of geen"}
            </span>
          </>
        ) : (
          <>
            <span className="ct-figure">
              <span>{count}</span> <span className="ct-share">{percentText(count / total)}</span>
            </span>
            <span className="vw-hidden">
              {" "}
              van {storiesText(total)}, {of}
            </span>
          </>
        )}
      </td>
    );
  };
  return (
    <>
      {cell("negative")}
      <td className="ct-chart" aria-hidden="true">
        <Bars counts={counts} total={total} scale={scale} thick={thick === true} />
      </td>
      {cell("positive")}
      {cell("mixed")}
    </>
  );
}

/** The second quote is of another side than the first, when there is one, so that both can be read at a glance. */
function bothSidesFirst<Q extends { valence: string }>(quotes: Q[]): Q[] {
  const at = quotes.findIndex((quote) => quote.valence !== quotes[0]?.valence);
  if (at < 2) return quotes;
  return [quotes[0]!, quotes[at]!, ...quotes.slice(1, at), ...quotes.slice(at + 1)];
}

/** Two quotes in sight, the others one click away; on paper all of them. */
function Quotes({ quotes }: { quotes: (Theme["quotes"][number] & { theme: string })[] }) {
  const [all, setAll] = useState(false);
  if (quotes.length === 0) return null;
  return (
    <div className="ct-quotes">
      {quotes.map((quote, at) => (
        <figure key={quote.id} className={`ct-quote ct-quote-${quote.valence}`} data-more={at >= 2 && !all}>
          <blockquote>
            <p {...langOf(quote.lang)}>{quote.text}</p>
          </blockquote>
          <figcaption>
            {[quote.theme, valenceWord[quote.valence], inLanguage(quote.lang)].filter(Boolean).join(" · ")}
          </figcaption>
        </figure>
      ))}
      {quotes.length > 2 ? (
        <button type="button" className="vw-link vw-screen-only ct-more" onClick={() => setAll(!all)}>
          {all ? "Minder citaten" : `Nog ${quotes.length - 2} ${quotes.length === 3 ? "citaat" : "citaten"}`}
        </button>
      ) : null}
    </div>
  );
}
