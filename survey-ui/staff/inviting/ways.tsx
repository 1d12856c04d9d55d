import "./inviting.css";
import { Link, useLocation } from "wouter";
import { Notice } from "../../parts/index.ts";

const ways = [
  { to: "/uitnodigen", label: "Losse links" },
  { to: "/uitnodigen/lijst", label: "Lijst" },
  { to: "/uitnodigen/mail", label: "Mail" },
  { to: "/uitnodigen/open", label: "Open links" },
];

/** The ways to invite, above each of their screens. */
export function Ways() {
  const [here] = useLocation();
  return (
    <nav className="in-ways" aria-label="Manieren van uitnodigen">
      {ways.map(({ to, label }) => (
        <Link key={to} href={to} aria-current={here === to ? "page" : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** What stands in the place of a form where there is nothing yet to invite for. */
export function NoCampaign() {
  return (
    <Notice kind="warning">
      <p>
        Er is nog geen campagne in een open ronde. Start er een bij <Link href="/rondes">Rondes</Link>.
      </p>
    </Notice>
  );
}
