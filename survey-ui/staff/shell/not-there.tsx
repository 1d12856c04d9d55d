import { Link } from "wouter";
import { type ApiProblem, Problem } from "../../parts/index.ts";

/** In place of a story or signal that cannot be shown: that it is not there, or what went wrong, and the way back. */
export function NotThere({
  what,
  of,
  retry,
  back,
}: {
  /** As in "Dit verhaal is er niet". */
  what: string;
  of: ApiProblem;
  retry: () => void;
  /** The list it would be in. */
  back: string;
}) {
  // An address that cannot be one is refused as input, of which there is none on this page.
  const gone = ["not-found", "invalid-input"].includes(of.code);
  return (
    <>
      <h1>{gone ? `Dit ${what} is er niet` : `Het ${what} opent niet`}</h1>
      {gone ? (
        <p>Misschien is het verwijderd of teruggenomen, of klopt het adres niet.</p>
      ) : (
        <Problem of={of} retry={retry} />
      )}
      <p>
        <Link href={back}>Terug naar de lijst</Link>
      </p>
    </>
  );
}
