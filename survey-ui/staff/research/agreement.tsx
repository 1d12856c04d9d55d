import type { Coding, CodingDesk, CodingTheme } from "../../../api/contract/codings.ts";
import type { Learning } from "../../../api/contract/learning.ts";
import { EmptyState, namesText, numberText, Table } from "../../parts/index.ts";
import { daysText, Interval, themeColumn } from "./figures.tsx";
import { valences } from "./words.ts";

/** How far two people agree who coded the same stories apart, per theme; kept from before they saw each other's codes. */
export function Alike({ data }: { data: Learning }) {
  const { agreement, themes, stories } = data;
  if (agreement.stories === 0)
    return (
      <EmptyState title="Nog geen verhaal door twee mensen gecodeerd">
        {stories.double > 0
          ? `${numberText(stories.double)} ${stories.double === 1 ? "verhaal wordt" : "verhalen worden"} dubbel gecodeerd. Zodra twee mensen met hetzelfde verhaal klaar zijn, staat hier hoe eens ze het waren.`
          : "Laat hieronder een deel dubbel coderen, of kies het bij het goedkeuren van een verhaal. Dan staat hier hoe eens twee mensen het waren."}
      </EmptyState>
    );
  const rows = [
    { theme: "", ...agreement.all },
    ...agreement.themes
      .filter((row) => row.both + row.one > 0)
      .sort((a, b) => b.both + b.one - (a.both + a.one)),
  ];
  const when = daysText(agreement.first!, agreement.last!);
  return (
    <>
      <p className="vw-soft">
        {numberText(agreement.stories)} {agreement.stories === 1 ? "verhaal" : "verhalen"}, door twee mensen
        los van elkaar gecodeerd, {when}. Geteld zoals het was voor zij elkaars codes zagen.
      </p>
      <Table
        caption="Hoe eens twee codeurs het zijn, per thema"
        rows={rows}
        rowKey={(row) => row.theme}
        columns={[
          themeColumn(themes),
          { key: "both", label: "Gaven beiden", align: "end", cell: (row) => numberText(row.both) },
          { key: "one", label: "Gaf één van de twee", align: "end", cell: (row) => numberText(row.one) },
          { key: "alpha", label: "Alfa", cell: (row) => <Interval of={row.alpha} /> },
          {
            key: "n",
            label: "Waardering vergeleken (n)",
            align: "end",
            cell: (row) => numberText(row.valence.n),
          },
          { key: "same", label: "Zelfde waardering", cell: (row) => <Interval of={row.valence.same} /> },
        ]}
      />
      <p className="vw-small vw-soft">
        Alfa (Krippendorff): 1 is altijd eens, 0 is zo eens als bij toeval. Vanaf ongeveer 0,80 heet het
        betrouwbaar; onder 0,67 helpt het om samen de definitie te bespreken. De streep is het gebied waarin
        de waarde met 95 % zekerheid ligt. Onder de {agreement.fewest} verhalen, of bij een thema dat minder
        dan {agreement.fewestGiven} keer is gegeven, staat er geen getal.
      </p>
      <p className="vw-small vw-soft">
        Alfa gaat over thema’s. Zelfde waardering: in welk deel van de verhalen waarin beiden het thema gaven,
        zij het ook even positief, negatief of gemengd vonden; bij alle thema’s samen telt elk thema van een
        verhaal. Kreeg een thema meer passages, dan moeten de waarderingen bij beiden dezelfde zijn. Ook hier
        onder de {agreement.fewest} verhalen geen getal; wie dubbel codeerde voordat de waardering werd
        bewaard, telt niet mee.
      </p>
    </>
  );
}

/** On one story, once both are done: which themes both gave and with what tone, and which only one. */
export function TwoCoders({
  passes,
  codings,
  themes,
}: {
  passes: CodingDesk["firstPasses"];
  codings: readonly Coding[];
  themes: ReadonlyMap<string, CodingTheme>;
}) {
  const [first, second] = passes;
  if (!first || !second) return null;
  const label = (id: string) => themes.get(id)?.label ?? id;
  const names = (ids: readonly string[]) => ids.map(label).join(", ");
  const both = first.themes.filter((id) => second.themes.includes(id));
  const only = (one: typeof first, other: typeof first) =>
    one.themes.filter((id) => !other.themes.includes(id));
  /** With what tones somebody coded a theme, as that is now. */
  const tones = (id: string, by: typeof first) =>
    valences.filter((valence) =>
      codings.some(
        (one) =>
          one.themeId === id &&
          one.valence === valence.id &&
          (by.mine ? one.mine : !one.mine && one.coder === by.coder),
      ),
    );
  const differs = both.filter((id) => {
    const [one, other] = passes.map((by) =>
      tones(id, by)
        .map((tone) => tone.sign)
        .join(),
    );
    return one && other && one !== other;
  });
  const lines = [
    [`Beiden`, both],
    [`Alleen ${first.mine ? "ik" : first.coder}`, only(first, second)],
    [`Alleen ${second.mine ? "ik" : second.coder}`, only(second, first)],
  ] as const;
  return (
    <section className="rs-suggestions rs-two" aria-label="Dubbel gecodeerd">
      <h2>Dubbel gecodeerd</h2>
      {lines.every(([, ids]) => ids.length === 0) ? (
        <p className="vw-small">{namesText([first.coder, second.coder])} gaven allebei geen enkel thema.</p>
      ) : (
        <dl className="vw-small">
          {lines.map(([who, ids]) =>
            ids.length > 0 ? (
              <div key={who}>
                <dt>{who}</dt>
                <dd>{names(ids)}</dd>
              </div>
            ) : null,
          )}
        </dl>
      )}
      <p className="vw-soft vw-small">Zoals het was voor beiden elkaars codes zagen.</p>
      {differs.length > 0 ? (
        <>
          <p className="vw-small">De waardering verschilt nu bij:</p>
          <dl className="vw-small">
            {differs.map((id) => (
              <div key={id}>
                <dt>{label(id)}</dt>
                {passes.map((by) => (
                  <dd key={by.coder}>
                    {by.mine ? "Ik" : by.coder}:{" "}
                    {tones(id, by)
                      .map((tone) => `${tone.label.toLowerCase()} (${tone.sign})`)
                      .join(", ")}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  );
}
