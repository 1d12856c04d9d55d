import "./inviting.css";
import { Link, useLocation } from "wouter";

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
