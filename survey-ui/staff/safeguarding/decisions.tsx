import { type ReactNode, useState } from "react";
import type { Decided, DecisionKind, SignalDetail } from "../../../api/contract/signals.ts";
import {
  Button,
  momentText,
  Notice,
  namesText,
  Problem,
  Radios,
  send,
  TextArea,
  useAct,
} from "../../parts/index.ts";
import { decisionText } from "./words.ts";

type Props = { signal: SignalDetail; reload: () => Promise<void> };

/** What people decided on a signal, what is waited for, and the form of whoever may decide now. */
export function Decisions({ signal, reload }: Props) {
  const mine = signal.decisions.find((one) => one.mine);
  return (
    <section className="sg-decisions">
      <h2>Besluit</h2>
      <Outcome signal={signal} />
      {signal.decisions.length > 0 ? (
        <ol className="sg-decided">
          {signal.decisions.map((one) => (
            <li key={one.at}>
              <Said name={one.name} of={one} />
              {one.earlier.map((before) => (
                <div key={before.at} className="sg-earlier">
                  <Said name="Eerder" of={before} />
                </div>
              ))}
            </li>
          ))}
        </ol>
      ) : null}
      {signal.before.length > 0 ? (
        <details className="sg-anew">
          <summary>Besloten voordat het verhaal opnieuw werd doorgegeven</summary>
          {signal.before.map((one) => (
            <div key={one.at} className="sg-earlier">
              <Said name={one.name} of={one} />
            </div>
          ))}
        </details>
      ) : null}
      {signal.status !== "open" ? null : signal.waitsForThird && mine ? (
        <DecideAnew signal={signal} mine={mine.decision} reload={reload} />
      ) : mine ? (
        <p>
          Dit besluit is vastgelegd.{" "}
          {signal.mayDecide.length > 0
            ? `Het tweede neemt ${namesText(signal.mayDecide, "of")}`
            : "Er is nog geen tweede persoon om te besluiten: vraag de beheerder om een account voor een collega"}
          ; tot dan wordt niets vrijgegeven.
        </p>
      ) : (
        <Decide signal={signal} reload={reload} />
      )}
    </section>
  );
}

function Outcome({ signal }: { signal: SignalDetail }) {
  const { decisions, mayDecide } = signal;
  const acting = decisions.filter((one) => one.decision === "act").length;
  const resting = decisions.length - acting;
  if (signal.waitsForThird)
    return (
      <Notice kind="warning" title="Wacht op een derde">
        <p>
          {namesText(decisions.map((one) => one.name))} besloten verschillend.{" "}
          {mayDecide.length > 0
            ? `${namesText(mayDecide, "of")} beslist: dat besluit geeft de doorslag.`
            : "Er is in deze regio geen derde die kan beslissen."}
        </p>
        <p>
          Samen praten kan ook: wijzigt een van beiden daarna het eigen besluit, dan is het signaal besloten.
          Tot dan wordt niets vrijgegeven.
        </p>
      </Notice>
    );
  if (signal.status === "handled")
    return (
      <Notice kind="warning" title="Er wordt gehandeld">
        {acting === resting
          ? "De twee besluiten verschillen. Bij twijfel wordt er gehandeld; overleg samen wie wat doet. Het verhaal blijft apart."
          : acting === 0
            ? "Dat is eerder besloten; nu vonden twee mensen niets meer nodig. Het verhaal blijft apart."
            : "Twee mensen hebben dat besloten. Het verhaal blijft apart."}
      </Notice>
    );
  if (signal.status === "dismissed")
    return (
      <Notice kind="good" title="Geen actie nodig">
        Twee mensen hebben dat besloten. Het verhaal gaat verder.
      </Notice>
    );
  return null;
}

function Said({ name, of }: { name: string; of: { decision: DecisionKind; note: string; at: string } }) {
  return (
    <>
      <p>
        <strong>{name}</strong>: {decisionText[of.decision]}
      </p>
      <p dir="auto">{of.note}</p>
      <p className="vw-soft vw-small">
        <time dateTime={of.at}>{momentText(of.at)}</time>
      </p>
    </>
  );
}

/** The note, its check and the button that both forms end with. */
function Form({
  signal,
  reload,
  decision,
  label,
  button,
  children,
}: Props & { decision: DecisionKind | null; label: string; button: string; children: ReactNode }) {
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const deciding = useAct(async () => {
    if (!decision || note.trim() === "") {
      setMissing(true);
      return;
    }
    await send<Decided>("POST", `/api/signals/${signal.id}/decisions`, { decision, note });
    await reload();
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void deciding.run();
      }}
    >
      {children}
      <TextArea
        label={label}
        hint="Noem geen namen uit het verhaal als dat niet nodig is."
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
      />
      {missing && (!decision || note.trim() === "") ? (
        <p className="vw-error" role="alert">
          {decision ? "Schrijf kort op waarom." : "Kies eerst wat nodig is."}
        </p>
      ) : null}
      <Problem of={deciding.error} retry={() => void reload()} />
      <Button kind="main" type="submit" busy={deciding.busy}>
        {button}
      </Button>
    </form>
  );
}

function Decide({ signal, reload }: Props) {
  const [decision, setDecision] = useState<DecisionKind | null>(null);
  const first = signal.decisions.length === 0;
  return (
    <>
      <Form
        signal={signal}
        reload={reload}
        decision={decision}
        label="Waarom, en wie doet wat?"
        button="Besluit vastleggen"
      >
        <Radios<DecisionKind>
          label={
            first
              ? "Wat is nodig?"
              : signal.waitsForThird
                ? "Wat is nodig? Dit besluit geeft de doorslag."
                : "Wat is nodig, los van het eerste besluit?"
          }
          value={decision}
          onChange={setDecision}
          options={[
            {
              value: "act",
              label: "Handelen",
              hint: "Iemand neemt contact op of meldt. Het verhaal telt niet mee en wordt niet vrijgegeven.",
            },
            {
              value: "no-act",
              label: "Geen actie nodig",
              hint: `Voorbij, opgepakt of beeldspraak. Het verhaal ${signal.storyStatus === "withheld" ? "blijft apart" : "gaat verder"}.`,
            },
          ]}
        />
      </Form>
      <p className="vw-small vw-soft">
        {signal.waitsForThird
          ? "Na dit besluit sluit het signaal."
          : first
            ? "Een tweede persoon besluit apart. Verschillen de twee besluiten, dan wordt er gehandeld."
            : "Na dit besluit sluit het signaal. Verschillen de twee besluiten, dan wordt er gehandeld."}
      </p>
    </>
  );
}

/** For one of the two who differ: after talking, the other decision. */
function DecideAnew({ signal, mine, reload }: Props & { mine: DecisionKind }) {
  const other = mine === "act" ? "no-act" : "act";
  return (
    <details className="sg-anew">
      <summary>Na overleg: het eigen besluit wijzigen</summary>
      <Form
        signal={signal}
        reload={reload}
        decision={other}
        label="Waarom nu anders, en wie doet wat?"
        button={`Wijzigen in: ${decisionText[other]}`}
      >
        <p className="vw-small">
          Het eerste besluit blijft te lezen.{" "}
          {other === "act"
            ? "Het verhaal blijft dan apart en telt niet mee."
            : "Het verhaal gaat dan verder."}
        </p>
      </Form>
    </details>
  );
}
