import { useState } from "react";
import type { Learning, Outcome } from "../../../api/contract/learning.ts";
import { EmptyState, numberText, Select, Table } from "../../parts/index.ts";
import { daysText, Interval, themeColumn } from "./figures.tsx";
import { modelText } from "./words.ts";

type Kind = Learning["measured"][number];

type Counted = Kind["all"];

/** Columns of how an engine did: what was coded and suggested, and how far the one is the other. */
const measures = [
  { key: "n", label: "Gecodeerd (n)", align: "end", cell: (row: Counted) => numberText(row.n) },
  { key: "s", label: "Voorgesteld", align: "end", cell: (row: Counted) => numberText(row.suggested) },
  { key: "p", label: "Klopte", cell: (row: Counted) => <Interval of={row.precision} /> },
  { key: "r", label: "Gevonden", cell: (row: Counted) => <Interval of={row.recall} /> },
  { key: "f", label: "F1", cell: (row: Counted) => <Interval of={row.f1} /> },
] as const;

/** What one engine reaches on the holdout, per theme. A theme with too few stories shows its number, and no share. */
export function Measured({ kind, data }: { kind: Kind; data: Learning }) {
  const rows = [
    { theme: "", ...kind.all },
    ...kind.themes.filter((row) => row.n + row.suggested > 0).sort((a, b) => b.n - a.n),
  ];
  const silent = kind.themes.length - (rows.length - 1);
  return (
    <>
      <h3>
        {modelText(kind.model)}, {numberText(kind.stories)} {kind.stories === 1 ? "verhaal" : "verhalen"}
      </h3>
      <Table
        caption={`Gemeten: ${modelText(kind.model)}`}
        rows={rows}
        rowKey={(row) => row.theme}
        columns={[themeColumn(data.themes), ...measures]}
      />
      <p className="vw-small vw-soft">
        Klopte: welk deel van de voorgestelde verhalen het thema kreeg (precision). Gevonden: welk deel van de
        verhalen met het thema was voorgesteld (recall). F1: die twee in één getal. De streep is het gebied
        waarin de waarde met 95 % zekerheid ligt. Onder de {data.fewest} verhalen, gecodeerd of voorgesteld,
        staat er geen van de drie.
        {silent > 0 ? ` ${silent} thema’s kwamen in de steekproef nog niet voor.` : ""}
      </p>
    </>
  );
}

/** Two engines on the same stories: the region's own model beside the shipped one, the built-in engine beside a language model. */
export function SideBySide({ both }: { both: Learning["sideBySide"][number] }) {
  const names = both.engines.map(({ model }) => modelText(model)).join(" naast ");
  return (
    <>
      <h3>
        Naast elkaar, {numberText(both.stories)} {both.stories === 1 ? "verhaal" : "verhalen"} door beide
        gelezen
      </h3>
      <Table
        caption={names}
        rows={both.engines.map(({ model, all }) => ({ model, ...all }))}
        rowKey={(row) => row.model}
        columns={[
          { key: "engine", label: "Gemaakt door", head: true, cell: (row) => modelText(row.model) },
          ...measures,
        ]}
      />
    </>
  );
}

const add = (
  rows: readonly Outcome[],
  key: "shown" | "accepted" | "changed" | "rejected" | "agreed" | "left" | "waiting",
) => rows.reduce((sum, row) => sum + row[key], 0);

/** What people did with the suggestions they saw, per theme; by one engine or all together. */
export function Becomes({ data }: { data: Learning }) {
  const [wanted, setWanted] = useState("");
  const kinds = [...new Set(data.outcomes.map((row) => row.model))].sort();
  const its = data.outcomes.filter((row) => wanted === "" || row.model === wanted);
  if (data.outcomes.length === 0)
    return (
      <EmptyState title="Nog geen voorstellen bekeken">
        Zodra een onderzoeker een verhaal met voorstellen codeert, staat hier wat ervan werd.
      </EmptyState>
    );
  const rows = data.themes
    .map(({ id, label }) => ({ id, label, its: its.filter((row) => row.themeId === id) }))
    .filter((row) => row.its.length > 0)
    .sort((a, b) => add(b.its, "shown") - add(a.its, "shown"));
  const first = its.map((row) => row.first).sort()[0];
  const last = its
    .map((row) => row.last)
    .sort()
    .at(-1);
  const count = (key: Parameters<typeof add>[1], label: string) => ({
    key,
    label,
    align: "end" as const,
    cell: (row: (typeof rows)[number]) => numberText(add(row.its, key)),
  });
  return (
    <>
      {kinds.length > 1 ? (
        <Select
          label="Gemaakt door"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          options={[
            { value: "", label: "Alles samen" },
            ...kinds.map((model) => ({ value: model, label: modelText(model) })),
          ]}
        />
      ) : null}
      {first && last ? (
        <p className="vw-soft">
          {numberText(add(its, "shown"))} {add(its, "shown") === 1 ? "voorstel" : "voorstellen"} getoond{" "}
          {daysText(first, last)}. Elk voorstel dat een onderzoeker op het scherm had, telt één keer, op de
          nieuwste tekst van het verhaal: maakte een nieuwer model het opnieuw voordat iemand het beoordeelde,
          dan telt het alleen bij dat model.
        </p>
      ) : null}
      <ul className="ln-keys" aria-hidden="true">
        <li>
          <i className="ln-taken" />
          overgenomen of zelf gecodeerd
        </li>
        <li>
          <i className="ln-changed" />
          aangepast
        </li>
        <li>
          <i className="ln-rejected" />
          afgewezen
        </li>
        <li>
          <i className="ln-left" />
          niet aangeraakt
        </li>
      </ul>
      <Table
        caption="Wat er van voorstellen werd, per thema"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: "theme", label: "Thema", head: true, cell: (row) => row.label },
          {
            key: "bar",
            label: <span className="vw-hidden">Verdeling</span>,
            cell: (row) => <Bar its={row.its} />,
          },
          count("shown", "Getoond"),
          count("accepted", "Overgenomen"),
          count("agreed", "Zelf gecodeerd"),
          count("changed", "Aangepast"),
          count("rejected", "Afgewezen"),
          count("left", "Niet aangeraakt"),
          count("waiting", "Nog open"),
        ]}
      />
      <p className="vw-small vw-soft">
        Aangepast: overgenomen met een andere waardering, op andere woorden of onder een ander thema. Zelf
        gecodeerd: niet overgenomen, maar iemand gaf op die woorden hetzelfde thema. Nog open: het verhaal is
        nog niet klaar. Deze tellingen zeggen wat mensen met voorstellen deden; omdat zij de voorstellen
        zagen, vallen ze gunstiger uit dan de meting hierboven.
      </p>
    </>
  );
}

function Bar({ its }: { its: readonly Outcome[] }) {
  const parts = [
    ["ln-taken", add(its, "accepted") + add(its, "agreed")],
    ["ln-changed", add(its, "changed")],
    ["ln-rejected", add(its, "rejected")],
    ["ln-left", add(its, "left")],
  ] as const;
  const shown = add(its, "shown");
  return (
    <div className="ln-bar" aria-hidden="true">
      {parts.map(([name, n]) =>
        n > 0 ? <span key={name} className={name} style={{ width: `${(100 * n) / shown}%` }} /> : null,
      )}
    </div>
  );
}
