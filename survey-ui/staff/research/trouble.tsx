import { type ApiProblem, Problem, unanswered } from "../../parts/index.ts";
import type { useInOrder } from "./in-order.ts";

/** The one message of a desk: what did not arrive and can be sent again, what was refused, or a look that failed. */
export function Trouble({
  row,
  acts,
  look,
  reload,
}: {
  row: ReturnType<typeof useInOrder>;
  /** What is done with the story as a whole. */
  acts: readonly { error: ApiProblem | null; again: () => void }[];
  /** Why the last look at the story failed. */
  look: ApiProblem | null;
  reload: () => unknown;
}) {
  const act = acts.find(({ error }) => error);
  if (row.unsent > 0)
    return (
      <>
        <Problem of={row.problem} retry={row.again} />
        <p className="vw-small">
          Nog niet bewaard: {row.unsent === 1 ? "één wijziging" : `${row.unsent} wijzigingen`}. Met ‘Probeer
          opnieuw’ gaat dat alsnog.
        </p>
      </>
    );
  if (row.problem) return <Problem of={row.problem} />;
  if (act?.error) return <Problem of={act.error} retry={unanswered(act.error) ? act.again : undefined} />;
  return <Problem of={look} retry={() => void reload()} />;
}
