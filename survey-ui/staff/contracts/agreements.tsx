import { Link } from "wouter";
import type { Overview } from "../../../api/contract/contracts.ts";
import { dayText } from "../../parts/index.ts";
import { isLate, SaidList, StateBadge } from "../sessions/said.tsx";

/** What was agreed in sessions about this view, as storytellers were told, with how it stands first. */
export function Agreements({ view }: { view: Overview }) {
  const day = new Date().toLocaleDateString("sv-SE");
  if (view.agreements.length === 0) return null;
  return (
    <section className="ct-agreements" aria-labelledby="ct-agreements">
      <h2 id="ct-agreements">Afspraken uit duidingssessies</h2>
      <p className="vw-soft">Zo lezen de vertellers het: wat is afgesproken, en wat ervan kwam.</p>
      <ul>
        {view.agreements.map(({ id, session, dueOn, said }) => (
          <li key={id}>
            <p className="ct-agreement-state">
              <StateBadge state={said.at(-1)!.state} />{" "}
              {dueOn && isLate(said, dueOn, day) ? (
                <span className="ct-agreement-late">zou klaar zijn op {dayText(dueOn)}</span>
              ) : null}
            </p>
            <h3>{said[0]!.text}</h3>
            <p className="vw-soft vw-small">
              Afgesproken op {dayText(said[0]!.on)},{" "}
              <Link href={`/sessies/${session.id}`}>{session.title}</Link>
            </p>
            {said.length > 1 ? <SaidList said={said.slice(1)} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
