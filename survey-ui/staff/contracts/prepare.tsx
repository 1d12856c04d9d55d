import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Overview } from "../../../api/contract/contracts.ts";
import { dayText } from "../../parts/index.ts";
import { useMe } from "../shell/me.ts";
import { prepareAddress } from "./address.ts";

const right = "hold a duidingssessie";

/** The way from what one reads to preparing a duidingssessie about it, for who may hold one. */
export function Prepare({
  view,
  themes,
  className,
  children,
}: {
  view: Overview;
  themes?: string[];
  className: string;
  children: ReactNode;
}) {
  if (!useMe().rights.includes(right)) return null;
  return (
    <Link href={prepareAddress(view, themes)} className={`${className} vw-screen-only`}>
      {children}
    </Link>
  );
}

/** The sessions about this view, for who may open them. */
export function Sessions({ view: { sessions } }: { view: Overview }) {
  if (!useMe().rights.includes(right) || sessions.length === 0) return null;
  return (
    <nav className="ct-sessions vw-screen-only" aria-labelledby="ct-sessions">
      <h2 id="ct-sessions">Duidingssessies hierover</h2>
      <ul>
        {sessions.map(({ id, title, heldOn }) => (
          <li key={id}>
            <Link href={`/sessies/${id}`}>{title}</Link>{" "}
            <span className="vw-soft">{heldOn ? dayText(heldOn) : "nog geen datum"}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
