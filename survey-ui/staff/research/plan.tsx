import type { CodingDesk } from "../../../api/contract/codings.ts";
import { Button, Notice } from "../../parts/index.ts";

type Plan = CodingDesk["plan"];

/** In the place of the suggestions: why there are none, and what happens next. */
export function Alone({ plan }: { plan: Plan }) {
  if (plan.coders > 1 && plan.alone)
    return (
      <section className="rs-suggestions" aria-label="Dubbel coderen">
        <h2>Dubbel coderen</h2>
        <p className="vw-small">
          {plan.mine
            ? "Deze ronde is klaar. De codes van de collega en de voorstellen verschijnen zodra ook die klaar is."
            : "Twee mensen coderen dit verhaal, los van elkaar. Tot beiden klaar zijn, blijven de codes van de ander en de voorstellen van de computer weg."}
        </p>
        <p className="vw-soft vw-small vw-numbers">
          {plan.finished} van {plan.coders} klaar
        </p>
      </section>
    );
  return (
    <section className="rs-suggestions" aria-label="Eerlijke steekproef">
      <h2>Eerlijke steekproef</h2>
      <p className="vw-small">
        Dit verhaal is door het lot gekozen om de voorstellen aan te meten. Daarom wordt het zonder
        voorstellen gecodeerd, en leert de computer er niet van. Het telt gewoon mee in de overzichten.
      </p>
    </section>
  );
}

/** A first pass that a colleague still has to match, or the choice to have one. */
export function PlanActs({
  plan,
  untouched,
  onReopen,
  onCoders,
}: {
  plan: Plan;
  /** Nobody has coded it or seen suggestions. */
  untouched: boolean;
  onReopen: () => void;
  onCoders: (coders: 1 | 2) => void;
}) {
  if (plan.mine && plan.alone)
    return (
      <Notice kind="good">
        <p>
          Gecodeerd. Dit verhaal telt mee zodra een collega ook klaar is.{" "}
          <button type="button" className="vw-link" onClick={onReopen}>
            Toch nog niet klaar
          </button>
        </p>
      </Notice>
    );
  if (!untouched || plan.finished > 0) return null;
  return plan.coders > 1 ? (
    <Button kind="quiet" onClick={() => onCoders(1)}>
      Door één persoon laten coderen
    </Button>
  ) : (
    <Button kind="quiet" onClick={() => onCoders(2)}>
      Dubbel coderen
    </Button>
  );
}
