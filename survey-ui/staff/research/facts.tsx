import { Link } from "wouter";
import type { StoryFacts } from "../../../api/contract/stories.ts";
import { dayText, Notice } from "../../parts/index.ts";
import { languageText } from "../../texts/languages.ts";
import { permissionText, signalWaits, tellerText } from "./words.ts";

/** Who tells, about whom, when; and on request what the storyteller says it means. */
export function Facts({ story }: { story: StoryFacts }) {
  return (
    <div className="rs-facts-line">
      <p>
        {tellerText(story.respondent, story.age)} over <strong>{story.provider.name}</strong>,{" "}
        {story.segment.name}. {story.wave.name}, ontvangen op {dayText(story.receivedOn)},{" "}
        {languageText(story.lang)}. Toestemming: <strong>{permissionText[story.permission]}</strong>.
      </p>
      {story.addsTo ? (
        <p>
          Dit is later toegevoegd aan{" "}
          <Link href={`/verhalen/${story.addsTo}/coderen`}>een eerder verhaal</Link> van dezelfde verteller.
        </p>
      ) : null}
      {story.feelings.length > 0 || story.significations.length > 0 ? (
        <details className="rs-meaning">
          <summary>Wat de verteller er zelf bij zegt</summary>
          <dl>
            {story.feelings.length > 0 ? (
              <div>
                <dt>Gevoelens</dt>
                <dd>{story.feelings.join(", ")}</dd>
              </div>
            ) : null}
            {story.significations.map((said) => (
              <div key={said.question}>
                <dt>{said.question}</dt>
                <dd>{said.answer}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  );
}

/** Instead of a desk: nobody goes on with a story that was kept apart before it was approved. */
export function KeptApart({ story, filters }: { story: StoryFacts; filters: string }) {
  return (
    <>
      <h1>Dit verhaal wordt apart gehouden</h1>
      <p>
        {story.signal?.status === "open"
          ? "Er wordt al gehandeld, en twee mensen van het meldteam besluiten opnieuw."
          : "Twee mensen hebben besloten dat iemand handelt."}{" "}
        Het wordt niet gecontroleerd of gecodeerd en telt niet mee.{" "}
        <Link href={`/verhalen${filters}`}>Terug naar de lijst</Link>
      </p>
    </>
  );
}

/** That people at safeguarding are looking, or have looked, at this story. */
export function SignalNotice({ story }: { story: StoryFacts }) {
  if (!story.signal) return null;
  const { level, status } = story.signal;
  if (status === "dismissed") return null;
  if (status === "handled")
    return (
      <Notice kind="warning" title="Dit verhaal wordt apart gehouden">
        Twee mensen hebben besloten dat iemand handelt. Het telt niet mee en wordt niet vrijgegeven.
      </Notice>
    );
  return (
    <Notice
      kind={level === "acute" ? "danger" : "warning"}
      title={
        level === "acute"
          ? "Acuut signaal: het meldteam kijkt mee"
          : "Signaal van zorg: het meldteam kijkt mee"
      }
    >
      {story.status === "withheld"
        ? "Er wordt al gehandeld, en twee mensen besluiten opnieuw. Het verhaal blijft apart."
        : `Controleren en coderen kan. ${signalWaits}`}
    </Notice>
  );
}
