import "./admin.css";
import { useSearchParams } from "wouter";
import type { AuditLog } from "../../../api/contract/administration.ts";
import { momentText, Problem, Select, Spinner, Table, Toolbar, useApi } from "../../parts/index.ts";
import { actorNames, deedName } from "../../texts/deeds.ts";

/** The log that cannot be changed: who did what, newest first. */
export default function AuditScreen() {
  const [query, setQuery] = useSearchParams();
  const page = Math.max(1, Number(query.get("bladzijde")) || 1);
  const action = query.get("wat") ?? "";
  const actor = query.get("wie") ?? "";
  const asked = new URLSearchParams({
    page: String(page),
    ...(action ? { action } : {}),
    ...(actor ? { actor } : {}),
  });
  const log = useApi<AuditLog>(`/api/administration/audit?${asked}`, undefined, { keep: true });
  const set = (change: Record<string, string>) =>
    setQuery((old) => {
      const next = new URLSearchParams(old);
      next.delete("bladzijde");
      for (const [key, value] of Object.entries(change)) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      return next;
    });
  if (!log.data) return log.error ? <Problem of={log.error} /> : <Spinner />;
  const { lines, more, actions, actors } = log.data;
  return (
    <>
      <h1>Logboek</h1>
      <p className="vw-lead">
        Alles wat wordt veranderd en elk ruw verhaal dat wordt ingezien, staat hier. Regels kunnen niet worden
        gewijzigd of gewist. Wat vertellers doen, en de stappen die daarop volgen, staat er vanaf de dag erna,
        zonder tijd.
      </p>
      <Toolbar label="Logboek filteren">
        <Select
          label="Wat"
          value={action}
          onChange={(event) => set({ wat: event.target.value })}
          empty="Alles"
          options={actions.map((value) => ({ value, label: deedName(value) }))}
        />
        <Select
          label="Wie"
          value={actor}
          onChange={(event) => set({ wie: event.target.value })}
          empty="Iedereen"
          options={[
            ...actors.map((one) => ({ value: one.id, label: one.name })),
            ...Object.entries(actorNames).map(([value, label]) => ({ value, label })),
          ]}
        />
      </Toolbar>
      <Problem of={log.error} />
      <Table
        caption="Logboek, nieuwste eerst"
        rows={lines}
        rowKey={(line) => line.hash}
        empty={<p>Er zijn geen regels bij deze keuze.</p>}
        columns={[
          {
            key: "at",
            label: "Wanneer",
            width: "11rem",
            cell: (line) => (
              <span className="vw-numbers">
                {line.actor === "respondent" ? momentText(line.at).split(",")[0] : momentText(line.at)}
              </span>
            ),
          },
          {
            key: "who",
            label: "Wie",
            cell: (line) => line.actorName ?? actorNames[line.actor] ?? line.actor,
          },
          { key: "what", label: "Wat", head: true, cell: (line) => deedName(line.action) },
          {
            key: "subject",
            label: "Waarover",
            cell: (line) =>
              actors.find((one) => one.id === `account:${line.subject}`)?.name ?? (
                <code className="ad-subject" title={line.subject}>
                  {short(line.subject)}
                </code>
              ),
          },
          {
            key: "detail",
            label: "Bijzonderheden",
            cell: (line) =>
              Object.keys(line.detail).length > 0 ? (
                <span className="vw-small">{detailText(line.detail)}</span>
              ) : null,
          },
          {
            key: "hash",
            label: "Zegel",
            cell: (line) => (
              <code
                className="vw-soft vw-small"
                title={
                  line.place ? `Keten ${line.place.chain}, regel ${line.place.seq}: ${line.hash}` : line.hash
                }
              >
                {line.hash.slice(0, 8)}
              </code>
            ),
          },
        ]}
      />
      <nav className="vw-pages" aria-label="Bladeren">
        <button
          type="button"
          className="vw-link"
          hidden={page <= 1}
          onClick={() => set({ bladzijde: page > 2 ? String(page - 1) : "" })}
        >
          Nieuwer
        </button>
        <span className="vw-soft">Bladzijde {page}</span>
        <button
          type="button"
          className="vw-link"
          hidden={!more}
          onClick={() => set({ bladzijde: String(page + 1) })}
        >
          Ouder
        </button>
      </nav>
    </>
  );
}

/** An id by its first eight characters; the whole of it in the title. */
const short = (subject: string) => subject.replace(/([0-9a-f]{8})(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "$1…");

const detailText = (detail: Record<string, unknown>) =>
  Object.entries(detail)
    .map(([key, value]) => `${key}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`)
    .join(", ");
