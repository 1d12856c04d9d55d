import { useState } from "react";
import type { Overview, ValenceCounts } from "../../../api/contract/contracts.ts";
import { Bars } from "./bars.tsx";
import { percentText, storiesText, valenceWord } from "./words.ts";

type Goal = Overview["goals"][number];
type Theme = Overview["themes"][number];

const says = (counts: ValenceCounts | null) =>
  counts !== null && Object.values(counts).some((count) => count !== null);

/** A goal of the region with its themes, in the framework's order: the order says nothing about the provider. */
export function GoalSection({ goal, view }: { goal: Goal; view: Overview }) {
  const themes = goal.themes.flatMap((id) => view.themes.find((theme) => theme.id === id) ?? []);
  const told = themes.filter((theme) => says(theme.own) || says(theme.mirror));
  const silent = themes.filter((theme) => !told.includes(theme));
  const quotes = bothSidesFirst(
    themes.flatMap((theme) => theme.quotes.map((quote) => ({ ...quote, theme: theme.label }))),
  );
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
      </div>
    </section>
  );
}

function Themes({ goal, themes, view }: { goal: Goal; themes: Theme[]; view: Overview }) {
  const own = view.provider?.name ?? "dit segment";
  // One scale for the whole page, so that bars of two goals can be held against each other.
  const widest = scaleOf(view);
  return (
    <table className="ct-themes">
      <caption className="vw-hidden">
        {goal.title}: in hoeveel verhalen een thema positief of negatief werd genoemd
      </caption>
      <thead>
        <tr>
          <th scope="col">Thema</th>
          <th scope="col" className="ct-count">
            Negatief
          </th>
          <td className="ct-chart" />
          <th scope="col" className="ct-count ct-count-positive">
            Positief
          </th>
          <th scope="col" className="ct-count ct-count-mixed">
            Allebei
          </th>
        </tr>
      </thead>
      {themes.map((theme) => (
        <tbody key={theme.id}>
          <tr className="ct-own">
            <th scope="rowgroup" rowSpan={theme.mirror ? 2 : 1} title={theme.definition}>
              {theme.label}
            </th>
            <Counts counts={theme.own} total={view.stories ?? 0} of={own} scale={widest} thick />
          </tr>
          {theme.mirror && view.mirror ? (
            <tr className="ct-mirror">
              <Counts
                counts={theme.mirror}
                total={view.mirror.stories}
                of="de andere aanbieders samen"
                scale={widest}
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
  thick,
}: {
  counts: ValenceCounts;
  total: number;
  of: string;
  scale: number;
  thick?: boolean;
}) {
  const cell = (valence: keyof ValenceCounts) => {
    const count = counts[valence];
    return (
      <td className={`ct-count ct-count-${valence} vw-numbers`}>
        {count === null ? (
          <>
            <span className="ct-hidden" aria-hidden="true">
              –
            </span>
            <span className="vw-hidden">{of}: te weinig om te tonen</span>
          </>
        ) : (
          <>
            {count}
            <span className="vw-hidden">
              {" "}
              van {storiesText(total)}, {percentText(count / total)}, {of}
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

/** The share at which a bar reaches the edge: the largest on the page, rounded up to a tenth. */
function scaleOf(view: Overview): number {
  const reach = (counts: ValenceCounts | null, total: number) =>
    counts === null || total === 0
      ? 0
      : (Math.max(counts.positive ?? 0, counts.negative ?? 0) + (counts.mixed ?? 0) / 2) / total;
  const most = Math.max(
    0.2,
    ...view.themes.map((theme) =>
      Math.max(reach(theme.own, view.stories ?? 0), reach(theme.mirror, view.mirror?.stories ?? 0)),
    ),
  );
  return Math.min(1, Math.ceil(most * 10) / 10);
}

/** The second quote is of another side than the first, when there is one, so that both can be read at a glance. */
function bothSidesFirst<Q extends { valence: string }>(quotes: Q[]): Q[] {
  const at = quotes.findIndex((quote) => quote.valence !== quotes[0]?.valence);
  if (at < 2) return quotes;
  return [quotes[0]!, quotes[at]!, ...quotes.slice(1, at), ...quotes.slice(at + 1)];
}

/** Two quotes in sight, the others one click away; on paper all of them. */
function Quotes({
  quotes,
}: {
  quotes: { id: string; valence: keyof ValenceCounts; text: string; theme: string }[];
}) {
  const [all, setAll] = useState(false);
  if (quotes.length === 0) return null;
  return (
    <div className="ct-quotes">
      {quotes.map((quote, at) => (
        <figure key={quote.id} className={`ct-quote ct-quote-${quote.valence}`} data-more={at >= 2 && !all}>
          <blockquote>
            <p>{quote.text}</p>
          </blockquote>
          <figcaption>
            {quote.theme} <span className="ct-quote-valence">{valenceWord[quote.valence]}</span>
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
