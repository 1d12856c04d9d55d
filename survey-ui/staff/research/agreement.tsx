import type { Learning } from "../../../api/contract/learning.ts";
import { EmptyState, numberText, Table } from "../../parts/index.ts";
import { daysText, Interval, themeColumn } from "./figures.tsx";

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
            label: "Waardering (n)",
            align: "end",
            cell: (row) => numberText(row.valence.n),
          },
          { key: "same", label: "Waardering gelijk", cell: (row) => <Interval of={row.valence.same} /> },
        ]}
      />
      <p className="vw-small vw-soft">
        Alfa (Krippendorff): 1 is altijd eens, 0 is zo eens als bij toeval. Vanaf ongeveer 0,80 heet het
        betrouwbaar; onder 0,67 helpt het om samen de definitie te bespreken. De streep is het gebied waarin
        de waarde met 95 % zekerheid ligt. Onder de {agreement.fewest} verhalen, of bij een thema dat minder
        dan {agreement.fewestGiven} keer is gegeven, staat er geen getal.
      </p>
      <p className="vw-small vw-soft">
        Alfa gaat over thema’s. Waardering gelijk: in welk deel van de verhalen waarin beiden het thema gaven,
        zij het ook even positief, negatief of gemengd vonden; bij alle thema’s samen telt elk thema van een
        verhaal. Kreeg een thema meer passages, dan moeten de waarderingen bij beiden dezelfde zijn. Ook hier
        onder de {agreement.fewest} verhalen geen getal; wie dubbel codeerde voordat de waardering werd
        bewaard, telt niet mee.
      </p>
    </>
  );
}
