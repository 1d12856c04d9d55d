import { useState } from "react";
import { Link, useParams } from "wouter";
import type { Decided, DecisionKind, SignalDetail } from "../../../api/contract/signals.ts";
import {
  Badge,
  Button,
  dayText,
  Marked,
  momentText,
  Notice,
  Problem,
  Radios,
  Spinner,
  send,
  TextArea,
  useAct,
  useApi,
} from "../../parts/index.ts";
import { Player } from "../recordings/player.tsx";
import { languageText, tellerText } from "../research/words.ts";
import "./safeguarding.css";
import { decisionText, levelText } from "./words.ts";

const partText: Record<string, string> = { story: "Het verhaal", title: "De titel" };

/** One signal: the whole story with what the computer stumbled over, and the decision of two people. */
export default function SignalScreen() {
  const { id = "" } = useParams<{ id: string }>();
  const signal = useApi<SignalDetail>(`/api/signals/${id}`);
  if (signal.error) return <Problem of={signal.error} retry={() => void signal.reload()} />;
  if (!signal.data) return <Spinner label="Signaal openen" />;
  return <Signal signal={signal.data} reload={signal.reload} />;
}

function Signal({ signal, reload }: { signal: SignalDetail; reload: () => Promise<void> }) {
  const rules = [...new Set(signal.evidence.map((one) => one.rule))];
  return (
    <article className="sg-signal">
      <div className="sg-story">
        <p className="sg-crumb">
          <Link href="/signalen">Signalen</Link>
        </p>
        <h1>
          {tellerText(signal.respondent, signal.age)} over {signal.provider}
        </h1>
        <p className="sg-meta">
          <Badge kind={signal.level === "acute" ? "danger" : "warning"}>{levelText[signal.level]}</Badge>{" "}
          {signal.segment}
          {signal.municipality ? `, gemeente ${signal.municipality}` : ""}. {signal.wave}, binnen op{" "}
          {dayText(signal.raisedOn)}, {languageText(signal.lang)}.
        </p>
        <p className="sg-meta">
          Het verhaal is anoniem ingestuurd. Alleen wat iemand zelf heeft opgeschreven, kan naar een persoon
          wijzen.
        </p>
        {signal.recording ? (
          <section className="rc-typing" aria-label="Opname">
            <h2>{signal.recording.state === "typed" ? "Ingesproken" : "Ingesproken, nog niet uitgetypt"}</h2>
            <Player storyId={signal.storyId} />
          </section>
        ) : null}
        {signal.parts.map((part) => (
          <section key={part.name} className="sg-part" aria-label={partText[part.name] ?? "Ander antwoord"}>
            {part.name === "story" ? null : <h2>{partText[part.name] ?? "Ander antwoord"}</h2>}
            <div dir="auto">
              <Marked
                text={signal.text.slice(part.start, part.end)}
                marks={signal.evidence
                  .filter((one) => one.start < part.end && one.end > part.start)
                  .map((one) => ({
                    start: one.start - part.start,
                    end: one.end - part.start,
                    className: "sg-evidence",
                    label: `aanleiding: ${one.rule}`,
                    title: one.rule,
                  }))}
              />
            </div>
          </section>
        ))}
        <section className="sg-why">
          <h2>Waarom dit een signaal is</h2>
          {rules.length === 0 ? <p>Iemand heeft de opname beluisterd en dit gemeld.</p> : null}
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p className="vw-soft vw-small">
            De computer markeert woorden, geen bedoelingen. Beeldspraak en lang geleden komen voor.
          </p>
        </section>
      </div>
      <aside className="sg-aside" aria-label="Besluit">
        <Decisions signal={signal} reload={reload} />
        <section className="sg-help">
          <h2>Wie te bellen</h2>
          <dl>
            <div>
              <dt>Nu gevaar</dt>
              <dd>
                <a href="tel:112">112</a>
              </dd>
            </div>
            <div>
              <dt>Veilig Thuis, advies en melding, dag en nacht</dt>
              <dd>
                <a href="tel:08002000">0800-2000</a>
              </dd>
            </div>
            <div>
              <dt>Aanbieder</dt>
              <dd>Vaste contactpersoon veiligheid van {signal.provider}</dd>
            </div>
          </dl>
        </section>
        <section className="sg-looks">
          <h2>Wie heeft gekeken</h2>
          <ul>
            {signal.looks.slice(0, 12).map((look) => (
              <li key={`${look.at}${look.name}`}>
                {look.name}, <time dateTime={look.at}>{momentText(look.at)}</time>
              </li>
            ))}
          </ul>
          {signal.looks.length > 12 ? (
            <p className="vw-soft vw-small">
              En {signal.looks.length - 12} keer eerder; alles staat in het logboek.
            </p>
          ) : null}
        </section>
      </aside>
    </article>
  );
}

function Decisions({ signal, reload }: { signal: SignalDetail; reload: () => Promise<void> }) {
  const mine = signal.decisions.find((one) => one.mine);
  const [decision, setDecision] = useState<DecisionKind | null>(null);
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
  const differ = new Set(signal.decisions.map((one) => one.decision)).size > 1;
  return (
    <section className="sg-decisions">
      <h2>Besluit</h2>
      {signal.status === "handled" ? (
        <Notice kind="warning" title="Er wordt gehandeld">
          {differ
            ? "De twee besluiten verschillen. Bij twijfel wordt er gehandeld; overleg samen wie wat doet. Het verhaal blijft apart."
            : "Twee mensen hebben dat besloten. Het verhaal blijft apart."}
        </Notice>
      ) : signal.status === "dismissed" ? (
        <Notice kind="good" title="Geen actie nodig">
          Twee mensen hebben dat besloten. Het verhaal gaat verder.
        </Notice>
      ) : null}
      {signal.decisions.length > 0 ? (
        <ol className="sg-decided">
          {signal.decisions.map((one) => (
            <li key={one.at}>
              <p>
                <strong>{one.name}</strong>: {decisionText[one.decision]}
              </p>
              <p dir="auto">{one.note}</p>
              <p className="vw-soft vw-small">
                <time dateTime={one.at}>{momentText(one.at)}</time>
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      {signal.status !== "open" ? null : mine ? (
        <p>Dit besluit is vastgelegd. Een collega neemt het tweede; tot dan wordt niets vrijgegeven.</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void deciding.run();
          }}
        >
          <Radios<DecisionKind>
            label={
              signal.decisions.length === 0 ? "Wat is nodig?" : "Wat is nodig, los van het eerste besluit?"
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
                hint: "Voorbij, opgepakt of beeldspraak. Het verhaal gaat verder.",
              },
            ]}
          />
          <TextArea
            label="Waarom, en wie doet wat?"
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
            Besluit vastleggen
          </Button>
          <p className="vw-small vw-soft">
            Een tweede persoon besluit apart. Bij twee gelijke besluiten sluit het signaal.
          </p>
        </form>
      )}
    </section>
  );
}
