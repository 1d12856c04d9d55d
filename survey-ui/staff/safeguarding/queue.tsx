import { useRef, useState } from "react";
import { Link } from "wouter";
import type { SignalList, SignalRow } from "../../../api/contract/signals.ts";
import {
  Badge,
  Button,
  dayText,
  EmptyState,
  Notice,
  namesText,
  Problem,
  Spinner,
  unanswered,
  useApi,
  useKeys,
  useRefresh,
} from "../../parts/index.ts";
import { languageText } from "../../texts/languages.ts";
import { UnheardList } from "../recordings/unheard.tsx";
import { tellerText } from "../research/words.ts";
import { roleNames } from "../shell/me.ts";
import "./safeguarding.css";
import { decisionText, levelText } from "./words.ts";

/** How many decided signals are shown before somebody asks for the rest. */
const fewClosed = 10;

/** The safeguarding queue: what waits for two people, and what was decided. */
export default function Queue() {
  const [allClosed, setAllClosed] = useState(false);
  const list = useApi<SignalList>("/api/signals");
  const rows = useRef<HTMLDivElement>(null);
  const move = (by: number) => {
    const links = [...(rows.current?.querySelectorAll<HTMLElement>("a.sg-link") ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  };
  useKeys([
    { key: "j", does: "Volgend signaal", run: () => move(1), repeats: true },
    { key: "k", does: "Vorig signaal", run: () => move(-1), repeats: true },
  ]);
  useRefresh(list.reload, 20);
  const trouble = <Problem of={list.error} retry={() => void list.reload()} />;
  if (list.error && !(list.data && unanswered(list.error))) return trouble;
  if (!list.data) return <Spinner label="Signalen ophalen" />;
  const open = list.data.rows.filter((row) => row.status === "open");
  const closed = list.data.rows.filter((row) => row.status !== "open");
  // What is acute goes before what nobody has heard yet, and that before the rest.
  const first = list.data.unheard.length > 0 ? open.filter((row) => row.level === "acute") : [];
  const then = open.filter((row) => !first.includes(row));
  return (
    <div ref={rows}>
      <header className="sg-head">
        <h1>Signalen</h1>
        {trouble}
        <p className="sg-lead" role="status">
          {open.length === 0 && list.data.unheard.length > 0
            ? "Er zijn geen signalen, wel opnames die nog niemand heeft gehoord."
            : open.length === 0
              ? "Er wacht nu niets. Nieuwe signalen verschijnen hier binnen een minuut nadat een verhaal binnenkomt of een onderzoeker het doorgeeft."
              : `${open.length === 1 ? "Eén verhaal wacht" : `${open.length} verhalen wachten`} op het besluit van twee mensen. De computer kan zich vergissen; lees daarom altijd het hele verhaal.`}
        </p>
        <MailNotice mail={list.data.mail} />
      </header>
      {first.length > 0 ? (
        <ol className="sg-list" aria-label="Acute signalen">
          {first.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ol>
      ) : null}
      <UnheardList rows={list.data.unheard} reload={list.reload} />
      {then.length > 0 ? (
        <ol className="sg-list" aria-label="Open signalen">
          {then.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ol>
      ) : open.length === 0 ? (
        <EmptyState title="Geen open signalen" />
      ) : null}
      {closed.length > 0 ? (
        <section className="sg-closed">
          <h2>Besloten</h2>
          <ol className="sg-list">
            {(allClosed ? closed : closed.slice(0, fewClosed)).map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ol>
          {allClosed || closed.length <= fewClosed ? null : (
            <Button kind="quiet" onClick={() => setAllClosed(true)}>
              Alle {closed.length} tonen
            </Button>
          )}
        </section>
      ) : null}
    </div>
  );
}

/** Whether the team is mailed about what is acute or stays unheard: who counts on a mail that does not come looks too late. */
function MailNotice({ mail: { on, stuckSince, missed } }: Pick<SignalList, "mail">) {
  if (!on)
    return (
      <p className="sg-lead">
        Over een acuut signaal gaat geen mail uit, en over een opname die niemand hoort ook niet: mailen staat
        hier uit. Kijk hier dus zelf, elke dag.
      </p>
    );
  if (stuckSince !== null)
    return (
      <Notice kind="danger" title={`Er gaat geen mail uit, sinds ${dayText(stuckSince)}`}>
        Ook niet over acute signalen en ongehoorde opnames. Kijk hier dus zelf; de beheerder ziet onder
        Uitnodigen, Mail waarom.
      </Notice>
    );
  return missed.length === 0 ? (
    <p className="sg-lead">
      Over een acuut signaal krijgt het hele meldteam meteen mail. Over een opname die de ochtend erna nog
      niemand hoorde ook, elke dag, samen met de onderzoekers.
    </p>
  ) : (
    <Notice kind="warning" title="Niet iedereen kreeg mail">
      De mail over een acuut signaal kwam niet aan bij {namesText(missed)}. Bel elkaar, en vraag de beheerder
      of het adres klopt.
    </Notice>
  );
}

function Row({ row }: { row: SignalRow }) {
  return (
    <li className={`sg-row${row.status === "open" ? ` sg-row-${row.level}` : ""}`}>
      <div>
        <p className="sg-title">
          <Link href={`/signalen/${row.id}`} className="sg-link">
            {tellerText(row.respondent, row.age)} over {row.provider}
          </Link>{" "}
          <Badge kind={row.status !== "open" ? "plain" : row.level === "acute" ? "danger" : "warning"}>
            {levelText[row.level]}
          </Badge>
          {row.reports.length > 0 ? (
            <Badge kind="accent">
              Doorgegeven door{" "}
              {namesText([...new Set(row.reports.map((one) => `een ${roleNames[one.role]}`))])}
            </Badge>
          ) : null}
          {row.waitsForThird ? <Badge kind="accent">Wacht op een derde</Badge> : null}
        </p>
        <p className="sg-meta">
          {row.segment}, {languageText(row.lang)}, signaal van {dayText(row.raisedOn)}
        </p>
      </div>
      <p className="sg-stand">{stand(row)}</p>
    </li>
  );
}

function stand(row: SignalRow): string {
  if (row.status === "handled") return "Besloten: er wordt gehandeld, het verhaal blijft apart.";
  if (row.status === "dismissed") return "Besloten: geen actie nodig, het verhaal gaat verder.";
  const [first] = row.decisions;
  const before = [...new Set(row.before.map((one) => one.name))];
  if (!first)
    return before.length === 0
      ? "Nog niemand heeft besloten."
      : `${namesText(before)} ${before.length === 1 ? "besloot" : "besloten"} eerder. Daarna kwam er iets bij: nu heeft nog niemand besloten.`;
  if (row.waitsForThird)
    return `${namesText(row.decisions.map((one) => one.name))} besloten verschillend. ${
      row.mayDecide.length > 0
        ? `${namesText(row.mayDecide, "of")} beslist, of een van beiden wijzigt na overleg het eigen besluit.`
        : "Er is geen derde: na overleg wijzigt een van beiden het eigen besluit."
    }`;
  return first.decision
    ? `Eerste besluit (${decisionText[first.decision]}) is genomen. Wacht op een collega.`
    : `${first.name} heeft besloten. Het tweede besluit is nodig.`;
}
