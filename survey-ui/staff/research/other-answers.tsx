import type { StoryReview } from "../../../api/contract/stories.ts";

/** What was told beside the story in words of one's own: read here and nowhere else. */
export function OtherAnswers({ told }: { told: StoryReview["other"] }) {
  if (told.length === 0) return null;
  return (
    <section className="rs-other">
      <h2>Andere open antwoorden</h2>
      <p className="vw-soft">Deze antwoorden gaan niet verder dan deze controle.</p>
      <dl>
        {told.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd dir="auto">{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
