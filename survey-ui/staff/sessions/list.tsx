import { Link } from "wouter";
import type { SessionRow } from "../../../api/contract/sessions.ts";
import { dayText, EmptyState, Problem, Spinner, useApi } from "../../parts/index.ts";
import "./sessions.css";

/** Every duidingssessie, the latest first. */
export default function SessionList() {
  const list = useApi<{ sessions: SessionRow[] }>("/api/sessions");
  if (list.error) return <Problem of={list.error} retry={() => void list.reload()} />;
  if (!list.data) return <Spinner />;
  const { sessions } = list.data;
  return (
    <>
      <div className="se-head">
        <h1>Duidingssessies</h1>
        <Link href="/sessies/nieuw" className="vw-button vw-button-main">
          Nieuwe sessie
        </Link>
      </div>
      <p className="vw-lead">
        Jeugdigen, ouders, aanbieders en gemeenten lezen samen een handvol verhalen en zoeken uit wat ze
        betekenen.
      </p>
      {sessions.length === 0 ? (
        <EmptyState title="Nog geen sessies">
          <p>
            Kies een aanbieder of een segment en een paar thema’s. Daarna liggen er verhalen klaar die
            onderling verschillen, om af te drukken en samen te lezen.
          </p>
        </EmptyState>
      ) : (
        <ul className="se-list">
          {sessions.map((one) => (
            <li key={one.id}>
              <p className="se-kicker">
                {[one.provider, one.segment].filter(Boolean).join(", ")}
                {one.heldOn ? ` · ${dayText(one.heldOn)}` : " · nog geen datum"}
              </p>
              <h2>
                <Link href={`/sessies/${one.id}`}>{one.title}</Link>
              </h2>
              <p className="se-question">{one.question}</p>
              <p className="vw-soft vw-small">
                {one.cards} {one.cards === 1 ? "verhaal" : "verhalen"} op tafel
                {one.lessons > 0 ? `, ${one.lessons} ${one.lessons === 1 ? "les" : "lessen"}` : ""}
                {one.kept > 0 ? `, ${one.kept} gedaan` : ""}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
