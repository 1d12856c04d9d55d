import { useState } from "react";
import type { ContractOptions } from "../../../api/contract/contracts.ts";
import { Button, momentText, Problem, Radios, send, useAct } from "../../parts/index.ts";

export function GroundInForce({ ground }: { ground: NonNullable<ContractOptions["ground"]> }) {
  return (
    <dl className="ct-ground">
      <dt>Wettelijke grondslag</dt>
      <dd>{ground.legalGround}</dd>
      <dt>Doel</dt>
      <dd>{ground.purpose}</dd>
      <dt>Vastgelegd</dt>
      <dd>
        door {ground.recordedBy}, {momentText(ground.recordedAt)}
      </dd>
    </dl>
  );
}

/** Why it is asked, and the standard texts to choose from. */
export function GroundForm({
  options,
  first,
  onDone,
}: {
  options: ContractOptions;
  /** Nothing was recorded before: the views are still shut. */
  first: boolean;
  onDone: () => void | Promise<void>;
}) {
  const { legalGrounds, purposes } = options.choices;
  const [ground, setGround] = useState<string | null>(null);
  const [purpose, setPurpose] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const saving = useAct(async () => {
    if (ground === null || purpose === null) {
      setMissing(true);
      return;
    }
    await send("POST", "/api/contracts/ground", { legalGround: ground, purpose });
    await onDone();
  });
  const choices = (list: typeof purposes) =>
    list.map(({ id, label, text }) => ({ value: id, label, hint: text }));
  return (
    <section className="ct-ground-form">
      {first ? (
        <>
          <h1>Eerst: waarom en op welke grond</h1>
          <p className="vw-lead">
            Overzichten en duidingssessies gaan open zodra vastligt op welke wettelijke grondslag en met welk
            doel de regio ze leest. Dat hoeft één keer. De keuze komt met naam en tijd in het logboek.
          </p>
        </>
      ) : (
        <h2>Iets anders vastleggen</h2>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void saving.run();
        }}
      >
        <Radios
          label="Wettelijke grondslag"
          options={choices(legalGrounds)}
          value={ground}
          onChange={(value) => setGround(value)}
        />
        {missing && ground === null ? <p className="vw-error">Kies een grondslag.</p> : null}
        <Radios
          label="Doel"
          options={choices(purposes)}
          value={purpose}
          onChange={(value) => setPurpose(value)}
        />
        {missing && purpose === null ? <p className="vw-error">Kies een doel.</p> : null}
        <Problem of={saving.error} />
        <Button kind="main" type="submit" busy={saving.busy}>
          {first ? "Vastleggen en openen" : "Vastleggen"}
        </Button>
      </form>
    </section>
  );
}
