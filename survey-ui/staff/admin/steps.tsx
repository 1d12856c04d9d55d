import "./admin.css";
import type { Steps } from "../../../api/contract/administration.ts";
import {
  Badge,
  Button,
  dayText,
  EmptyState,
  numberText,
  Problem,
  Spinner,
  send,
  Table,
  useAct,
  useApi,
  useRefresh,
} from "../../parts/index.ts";
import { stepNames } from "../../texts/steps.ts";

/** What the worker does: what waits, what failed and can be started again, what was done. */
export default function StepsScreen() {
  const overview = useApi<Steps>("/api/administration/steps");
  const { reload } = overview;
  useRefresh(reload, 5);
  const again = useAct(async (id: number) => {
    await send("POST", `/api/administration/steps/${id}/restart`, {});
    await reload();
  });
  if (!overview.data) return overview.error ? <Problem of={overview.error} /> : <Spinner />;
  const { waiting, done } = overview.data;
  const failed = waiting.filter((job) => job.failed);
  const open = waiting.filter((job) => !job.failed);
  return (
    <>
      <h1>Stappen</h1>
      <p className="vw-lead">
        Elk verhaal gaat vanzelf door een aantal stappen. Lukt een stap niet, dan wordt hij later opnieuw
        geprobeerd; na acht keer blijft hij hier staan.
      </p>
      <Problem of={again.error ?? overview.error} />

      {waiting.length === 0 ? (
        <EmptyState title="Alles is gedaan">
          Er wacht niets en er is niets mislukt. Nieuwe verhalen worden meteen opgepakt.
        </EmptyState>
      ) : null}
      {failed.length > 0 ? (
        <section className="vw-section">
          <h2>Mislukt</h2>
          <Table
            caption="Mislukte stappen"
            rows={failed}
            rowKey={(job) => String(job.id)}
            columns={[
              { key: "step", label: "Stap", head: true, cell: (job) => stepNames[job.step] ?? job.step },
              { key: "tries", label: "Pogingen", align: "end", cell: (job) => job.attempts },
              {
                key: "error",
                label: "Soort fout",
                cell: (job) => <code>{job.lastError ?? "onbekend"}</code>,
              },
              {
                key: "again",
                label: <span className="vw-hidden">Opnieuw</span>,
                cell: (job) => (
                  <Button small busy={again.busy} onClick={() => void again.run(job.id!)}>
                    Opnieuw starten
                  </Button>
                ),
              },
            ]}
          />
        </section>
      ) : null}
      {open.length > 0 ? (
        <section className="vw-section">
          <h2>Wacht</h2>
          <Table
            caption="Wachtende stappen, per soort"
            rows={perStep(open)}
            rowKey={(row) => row.step}
            columns={[
              { key: "step", label: "Stap", head: true, cell: (row) => stepNames[row.step] ?? row.step },
              {
                key: "count",
                label: "Aantal",
                align: "end",
                cell: (row) => (waiting.length >= 200 ? `ten minste ${row.count}` : row.count),
              },
              {
                key: "late",
                label: <span className="vw-hidden">Opnieuw geprobeerd</span>,
                cell: (row) => (row.tried > 0 ? <Badge kind="warning">{row.tried} opnieuw</Badge> : null),
              },
            ]}
          />
        </section>
      ) : null}

      <section className="vw-section">
        <h2>Gedaan</h2>
        <p className="vw-soft">
          Tot en met gisteren, zodat aan de aantallen niet te zien is wanneer een verhaal binnenkomt.
        </p>
        <Table
          caption="Gedane stappen per dag"
          rows={done}
          rowKey={(row) => `${row.day} ${row.step}`}
          empty={<EmptyState title="Nog niets gedaan" />}
          columns={[
            { key: "day", label: "Dag", cell: (row) => dayText(row.day) },
            { key: "step", label: "Stap", head: true, cell: (row) => stepNames[row.step] ?? row.step },
            { key: "done", label: "Keer", align: "end", cell: (row) => numberText(row.done) },
          ]}
        />
      </section>
    </>
  );
}

function perStep(jobs: Steps["waiting"]) {
  const rows = new Map<string, { step: string; count: number; tried: number }>();
  for (const job of jobs) {
    const row = rows.get(job.step) ?? { step: job.step, count: 0, tried: 0 };
    row.count++;
    if (job.attempts > 0) row.tried++;
    rows.set(job.step, row);
  }
  return [...rows.values()];
}
