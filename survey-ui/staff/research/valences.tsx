import type { Learning } from "../../../api/contract/learning.ts";
import { dayText, EmptyState, numberText, Table } from "../../parts/index.ts";
import { daysText, Interval, themeColumn } from "./figures.tsx";
import { modelText } from "./words.ts";

/** How often a suggestion's valence was the coder's, per theme: where nobody saw it, and where people took it over. */
export function Valences({ data }: { data: Learning }) {
  const engines = data.valences.filter(({ all }) => all.held.n + all.taken.n > 0);
  if (engines.length === 0)
    return (
      <EmptyState title="Nog niets om te vergelijken">
        Zodra een verhaal van de steekproef is gecodeerd, of iemand een voorstel overneemt, staat hier hoe
        vaak de waardering (positief, negatief of gemengd) die van de codeur was.
      </EmptyState>
    );
  return (
    <>
      {engines.map((one) => (
        <Engine key={one.engine} of={one} data={data} />
      ))}
      <p className="vw-small vw-soft">
        Klopte: in welk deel van de thema’s van verhalen in de steekproef de voorgestelde waardering die van
        de codeur was, waar beiden het thema gaven op woorden die elkaar raken; raken er meer, dan tellen de
        passages die het meest delen. Bleef gelijk: in welk deel van de voorstellen die onder hun eigen thema
        zijn overgenomen de waardering zo bleef; wie ze overnam zag haar, dus dit valt gunstiger uit. Onder de{" "}
        {data.fewest} staat er geen getal.
      </p>
    </>
  );
}

function Engine({ of, data }: { of: Learning["valences"][number]; data: Learning }) {
  // Most themes have too few for long: they would bury the others.
  const themes = of.themes.filter((row) => row.held.right || row.taken.right);
  const silent = of.themes.length - themes.length;
  const rows = [
    { theme: "", ...of.all },
    ...themes.sort((a, b) => b.held.n - a.held.n || b.taken.n - a.taken.n),
  ];
  const when =
    of.first && of.last
      ? ` Overgenomen is wat ${daysText(of.first, of.last)} is getoond, van elk model.`
      : "";
  return (
    <>
      {data.valences.length > 1 ? <h3>{modelText(of.model)}</h3> : null}
      <p className="vw-soft">
        Positief, negatief of gemengd. Steekproef: gelezen door {modelText(of.model)}, stand van{" "}
        {dayText(data.today)}.{when}
      </p>
      <Table
        caption={`Klopte de waardering, per thema: ${modelText(of.model)}`}
        rows={rows}
        rowKey={(row) => row.theme}
        columns={[
          themeColumn(data.themes),
          { key: "held", label: "Steekproef (n)", align: "end", cell: (row) => numberText(row.held.n) },
          { key: "right", label: "Klopte", cell: (row) => <Interval of={row.held.right} /> },
          {
            key: "taken",
            label: "Onder eigen thema overgenomen (n)",
            align: "end",
            cell: (row) => numberText(row.taken.n),
          },
          { key: "same", label: "Bleef gelijk", cell: (row) => <Interval of={row.taken.right} /> },
        ]}
      />
      {silent > 0 ? (
        <p className="vw-small vw-soft">
          {silent === 1 ? "Van één thema" : `Van ${silent} thema’s`} is er nog te weinig, aan beide kanten.
        </p>
      ) : null}
    </>
  );
}
