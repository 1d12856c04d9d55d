import type { ReactNode } from "react";
import type { ApiProblem } from "./api.ts";

export type Kind =
  | "plain"
  | "good"
  | "warning"
  | "danger"
  | "machine"
  | "positive"
  | "negative"
  | "mixed"
  | "accent";

/** A message that stays: a rule in the margin, a title if it helps. Problems are read out at once. */
export function Notice({
  kind = "plain",
  title,
  children,
}: {
  kind?: "plain" | "good" | "warning" | "danger" | "machine";
  title?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={`vw-notice vw-notice-${kind}`} role={kind === "danger" ? "alert" : "status"}>
      {title ? <p className="vw-notice-title">{title}</p> : null}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}

/** The sentence of a problem, or nothing. */
export function Problem({ of, retry }: { of: ApiProblem | null; retry?: (() => void) | undefined }) {
  if (!of) return null;
  return (
    <Notice kind="danger">
      <p>
        {of.title}{" "}
        {retry ? (
          <button type="button" className="vw-link" onClick={retry}>
            Probeer opnieuw
          </button>
        ) : null}
      </p>
    </Notice>
  );
}

/** A small word about a thing: its state, its kind, a count. Colour never carries it alone. */
export function Badge({ kind = "plain", children }: { kind?: Kind; children: ReactNode }) {
  return <span className={`vw-badge vw-badge-${kind}`}>{children}</span>;
}

/** Says that something is on its way; appears only when it takes more than a moment. */
export function Spinner({ label = "Bezig met ophalen" }: { label?: string }) {
  return (
    <p className="vw-spinner" role="status">
      <span className="vw-busy" aria-hidden="true" /> {label}…
    </p>
  );
}

/** Where nothing is (yet): says so kindly, and what makes something appear. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="vw-empty">
      <p className="vw-empty-title">{title}</p>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
