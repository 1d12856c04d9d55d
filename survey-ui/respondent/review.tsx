import type { Model, PageModel, Question } from "survey-core";
import type { FeelingsQuestion } from "../../api/contract/feelings.ts";
import { corners, percents, type Shares } from "../../api/contract/shares.ts";
import type { PolesQuestion, TriadQuestion } from "../../api/contract/triad.ts";
import type { Texts } from "./texts.ts";

/** One story once more before sending. `edit` gets the page to change; without one it is the story on the server's page. */
export function Review(props: {
  model: Model;
  t: Texts;
  /** How long the recording is that goes along, in ms; 0 where there is none. */
  spoken: number;
  edit: (page: PageModel | undefined) => void;
}) {
  const { model, t } = props;
  const story = model.getQuestionByName("story");
  const own = model.pages[0] as PageModel | undefined;
  const rows: { question: Question; page: PageModel | undefined }[] = [
    ...(story ? [{ question: story, page: own?.isVisible ? own : undefined }] : []),
    ...model.visiblePages
      .filter((page) => page !== own)
      .flatMap((page) =>
        page.questions.filter((q) => q.isVisible).map((question) => ({ question, page: page as PageModel })),
      ),
  ];
  return (
    <dl className="review">
      {rows.map(({ question, page }) => {
        const answer = inWords(question, t);
        return (
          <div key={question.name}>
            <dt>{question.title}</dt>
            {question === story && props.spoken > 0 ? (
              <dd>{t.say("voice.answer", { time: clock(props.spoken) })}</dd>
            ) : null}
            {answer || question !== story || props.spoken === 0 ? (
              <dd className={answer ? "" : "empty"}>{answer || t.say("review.empty")}</dd>
            ) : null}
            <dd className="edit">
              <button type="button" className="link" onClick={() => props.edit(page)}>
                {t.say("button.edit")}
                <span className="unseen"> {question.title}</span>
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** 83000 -> 1:23 */
const clock = (ms: number) =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;

function inWords(question: Question, t: Texts): string {
  const value: unknown = question.value;
  if (value === undefined || value === null || value === "") return "";
  const kind = question.getType();
  if ((kind === "triad" || kind === "poles") && (value as { na?: boolean }).na)
    return (question as TriadQuestion).naText;
  if (kind === "feelings") return (question as FeelingsQuestion).inWords();
  if (kind === "triad") {
    const triad = question as TriadQuestion;
    const shares = percents(value as Shares);
    return corners.map((c) => `${triad[c].text} ${shares[c]} %`).join(", ");
  }
  if (kind === "poles") {
    const { minLabel, maxLabel } = question as PolesQuestion;
    return t.say("poles.value", { value: Number(value), min: minLabel, max: maxLabel });
  }
  return String(question.displayValue ?? value);
}
