import { type ReactNode, useEffect, useState } from "react";
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
  unanswered,
  useAct,
  useStay,
} from "../../parts/index.ts";
import { orShowNow } from "../research/in-order.ts";
import { decisionText } from "./words.ts";

/** What somebody writes about a decision, and recording it. */
interface Writing {
  note: string;
  setNote: (note: string) => void;
  recording: ReturnType<typeof useAct<[DecisionKind]>>;
}

type Props = { signal: SignalDetail; writing: Writing };

/** What people decided on a signal, what is waited for, and the form of whoever may decide now. */
export function Decisions({ signal, reload }: { signal: SignalDetail; reload: () => Promise<void> }) {
  const mine = signal.decisions.find((one) => one.mine);
  // Here and not in a form: what is typed outlives the form, when a colleague changes what is asked.
  const [note, setNote] = useState("");
  const recording = useAct(async (decision: DecisionKind) => {
    const { id, round } = signal;
    await orShowNow(
      () => send<Decided>("POST", `/api/signals/${id}/decisions`, { decision, note, round }),
      reload,
    );
    await reload();
  });
  const writing = { note, setNote, recording };
  // What arrived without an answer did arrive.
  const recorded = mine?.note === note.trim();
  const lost = note.trim() !== "" && !recorded;
  useStay(lost);
  const asks = signal.status === "open" && (!mine || signal.waitsForThird);
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
          <summary>Eerder besloten, voordat er iets bij kwam</summary>
          {signal.before.map((one) => (
            <div key={one.at} className="sg-earlier">
              <Said name={one.name} of={one} />
            </div>
          ))}
        </details>
      ) : null}
      {signal.status !== "open" ? null : signal.waitsForThird && mine?.decision ? (
        <DecideAnew mine={mine.decision} writing={writing} />
      ) : mine ? (
        <p>
          Dit besluit is vastgelegd.{" "}
          {signal.mayDecide.length > 0
            ? `Het tweede neemt ${namesText(signal.mayDecide, "of")}`
            : "Er is nog geen tweede persoon om te besluiten: vraag de beheerder om een account voor een collega"}
          ; tot dan wordt niets vrijgegeven.
        </p>
      ) : (
        <Decide signal={signal} writing={writing} />
      )}
      {!asks && lost && recording.error ? (
        <>
          <Problem of={recording.error} />
          <p className="vw-small vw-soft">Dit is niet vastgelegd:</p>
          <p dir="auto">{note}</p>
        </>
      ) : null}
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

function Said({
  name,
  of,
}: {
  name: string;
  of: { decision: DecisionKind | null; note: string | null; at: string };
}) {
  return (
    <>
      <p>
        <strong>{name}</strong>
        {of.decision
          ? `: ${decisionText[of.decision]}`
          : " heeft besloten. Wat, staat hier na het tweede besluit."}
      </p>
      {of.note === null ? null : <p dir="auto">{of.note}</p>}
      <p className="vw-soft vw-small">
        <time dateTime={of.at}>{momentText(of.at)}</time>
      </p>
    </>
  );
}

/** The note, its check and the button that both forms end with. */
function Form({
  writing: { note, setNote, recording },
  decision,
  label,
  button,
  children,
}: {
  writing: Writing;
  decision: DecisionKind | null;
  label: string;
  button: string;
  children: ReactNode;
}) {
  const [missing, setMissing] = useState(false);
  const submit = () => {
    if (!decision || note.trim() === "") setMissing(true);
    else void recording.run(decision);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
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
      <Problem
        of={recording.error}
        retry={recording.error && unanswered(recording.error) ? submit : undefined}
      />
      <Button kind="main" type="submit" busy={recording.busy}>
        {button}
      </Button>
    </form>
  );
}

function Decide({ signal, writing }: Props) {
  const [decision, setDecision] = useState<DecisionKind | null>(null);
  // What was chosen before something came up is chosen again: the same press may not set aside what is acute now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is what makes it another question
  useEffect(() => setDecision(null), [signal.round]);
  const [before] = signal.decisions;
  return (
    <>
      <Form
        writing={writing}
        decision={decision}
        label="Waarom, en wie doet wat?"
        button="Besluit vastleggen"
      >
        <Radios<DecisionKind>
          label={
            !before
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
          : !before
            ? "Een tweede persoon besluit apart, en leest dit pas daarna. Verschillen de twee besluiten, dan wordt er gehandeld."
            : `Na dit besluit sluit het signaal, en staat hier wat ${before.name} besloot en doet. Verschillen de twee besluiten, dan wordt er gehandeld. Is er nu gevaar? Wacht nergens op: handel, en bel ${before.name}.`}
      </p>
    </>
  );
}

/** For one of the two who differ: after talking, the other decision. */
function DecideAnew({ mine, writing }: { mine: DecisionKind; writing: Writing }) {
  const other = mine === "act" ? "no-act" : "act";
  return (
    <details className="sg-anew">
      <summary>Na overleg: het eigen besluit wijzigen</summary>
      <Form
        writing={writing}
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
