import { Link, useParams } from "wouter";
import type { SignalDetail } from "../../../api/contract/signals.ts";
import {
  Badge,
  dayText,
  Marked,
  momentText,
  Problem,
  Spinner,
  unanswered,
  useApi,
} from "../../parts/index.ts";
import { languageText } from "../../texts/languages.ts";
import { Player } from "../recordings/player.tsx";
import { tellerText } from "../research/words.ts";
import { roleNames } from "../shell/me.ts";
import { NotThere } from "../shell/not-there.tsx";
import { Decisions } from "./decisions.tsx";
import "./safeguarding.css";
import { levelText } from "./words.ts";

const partText: Record<string, string> = { story: "Het verhaal", title: "De titel" };

/** One signal: the whole story with what the computer stumbled over, and the decision of two people. */
export default function SignalScreen() {
  const { id = "" } = useParams<{ id: string }>();
  const signal = useApi<SignalDetail>(`/api/signals/${id}`);
  const retry = () => void signal.reload();
  // A server that does not answer for a moment leaves the story, and what is being typed beside it, as they are.
  if (signal.error && !(signal.data && unanswered(signal.error)))
    return <NotThere what="signaal" of={signal.error} retry={retry} back="/signalen" />;
  if (!signal.data) return <Spinner label="Signaal openen" />;
  return (
    <>
      <Problem of={signal.error} retry={retry} />
      <Signal signal={signal.data} reload={signal.reload} />
    </>
  );
}

function Signal({ signal, reload }: { signal: SignalDetail; reload: () => Promise<void> }) {
  const pointed = signal.reports.flatMap((one) =>
    one.passage ? [{ ...one.passage, rule: `aangewezen door ${one.name}` }] : [],
  );
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
          {signal.municipality ? `, gemeente ${signal.municipality}` : ""}. {signal.wave}, signaal van{" "}
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
                marks={[...signal.evidence, ...pointed]
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
          {rules.length === 0 && signal.reports.length === 0 ? (
            <p>Iemand heeft de opname beluisterd en dit gemeld.</p>
          ) : null}
          <ul>
            {signal.reports.map((one) => (
              <li key={one.at}>
                {one.name} ({roleNames[one.role]}) gaf het door als {levelText[one.level].toLowerCase()},{" "}
                <time dateTime={one.at}>{momentText(one.at)}</time>
                {one.passage ? ", en wees woorden aan" : ""}
              </li>
            ))}
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p className="vw-soft vw-small">
            {rules.length === 0
              ? "De computer vond niets in dit verhaal."
              : "De computer markeert woorden, geen bedoelingen. Beeldspraak en lang geleden komen voor."}
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
