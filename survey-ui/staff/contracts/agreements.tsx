import { Link } from "wouter";
import type { Overview } from "../../../api/contract/contracts.ts";
import { dayText, namesText } from "../../parts/index.ts";
import { isLate, SaidList, StateBadge } from "../sessions/said.tsx";

type Goal = Overview["goals"][number];
type Agreement = Overview["agreements"][number];

/**
 * The goal an agreement stands with: the one of most of its session's themes; of equals the one with the fewest others,
 * which is the most precise. Null when its session was about everything.
 */
export function goalOf(view: Overview, { themes }: Agreement): string | null {
  const shared = (goal: Goal) => goal.themes.filter((id) => themes.includes(id)).length;
  const [best] = view.goals
    .filter((goal) => shared(goal) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.themes.length - b.themes.length);
  return best?.code ?? null;
}

/** What was agreed in sessions, as storytellers were told, with how it stands first. */
export function Agreements({ view, agreements }: { view: Overview; agreements: Agreement[] }) {
  const day = new Date().toLocaleDateString("sv-SE");
  const labels = (themes: string[]) =>
    view.themes.filter(({ id }) => themes.includes(id)).map(({ label }) => label.toLowerCase());
  return (
    <ul className="ct-agreements">
      {agreements.map(({ id, session, themes, dueOn, said }) => (
        <li key={id}>
          <p className="ct-agreement-state">
            <StateBadge state={said.at(-1)!.state} />{" "}
            {dueOn && isLate(said, dueOn, day) ? (
              <span className="ct-agreement-late">zou klaar zijn op {dayText(dueOn)}</span>
            ) : null}
          </p>
          <p className="ct-agreement-text">{said[0]!.text}</p>
          <p className="vw-soft vw-small">
            Afgesproken op {dayText(said[0]!.on)},{" "}
            <Link href={`/sessies/${session.id}`}>{session.title}</Link>
            {themes.length > 0 ? `, over ${namesText(labels(themes))}` : ""}.
          </p>
          {said.length > 1 ? <SaidList said={said.slice(1)} /> : null}
        </li>
      ))}
    </ul>
  );
}
