import { useState } from "react";
import type { ResponseCounts, Waves } from "../../../api/contract/administration.ts";
import { EmptyState, numberText, Problem, Select, Table, Toolbar, useApi } from "../../parts/index.ts";
import { useMe } from "../shell/me.ts";

/** How many told something, per provider; small groups stay hidden and nobody can be seen answering. */
export function Responses() {
  const me = useMe();
  // Choosing among waves needs the right to see them; who only invites sees nothing here.
  const waves = useApi<Waves>(me.rights.includes("set up the region") ? "/api/administration/waves" : null);
  const [chosen, setChosen] = useState<string | null>(null);
  const wave = chosen ?? waves.data?.waves.find((one) => !one.closed)?.id ?? waves.data?.waves[0]?.id ?? null;
  const counts = useApi<ResponseCounts>(wave ? `/api/administration/waves/${wave}/responses` : null);
  if (!waves.data) return null;
  return (
    <section className="vw-section">
      <h2>Antwoorden per aanbieder</h2>
      <p className="vw-soft">
        Elke nacht bijgewerkt, en alleen in hele groepen van {counts.data?.threshold ?? me.region.threshold}{" "}
        of meer: zo is niet te zien of één iemand heeft verteld. Wat zonder link binnenkwam (ingevoerd of
        overgenomen) telt mee als antwoord.
      </p>
      <Toolbar label="Ronde kiezen">
        <Select
          label="Ronde"
          value={wave ?? ""}
          onChange={(event) => setChosen(event.target.value)}
          options={waves.data.waves.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Toolbar>
      <Problem of={counts.error} />
      {counts.data ? (
        <Table
          caption="Links en antwoorden per aanbieder"
          rows={counts.data.rows}
          rowKey={(row) => `${row.provider}/${row.segment}`}
          empty={<EmptyState title="Nog geen links en antwoorden in deze ronde" />}
          columns={[
            { key: "provider", label: "Aanbieder", head: true, cell: (row) => row.provider },
            { key: "segment", label: "Segment", cell: (row) => row.segment },
            { key: "links", label: "Links", align: "end", cell: (row) => numberText(row.links) },
            {
              key: "answers",
              label: "Antwoorden",
              align: "end",
              cell: (row) =>
                row.atLeast === null ? (
                  <span className="vw-soft">nog geen {counts.data?.threshold}</span>
                ) : (
                  `${numberText(row.atLeast)} of meer`
                ),
            },
          ]}
        />
      ) : null}
    </section>
  );
}
