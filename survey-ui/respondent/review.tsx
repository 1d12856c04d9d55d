import type { Model, PageModel, Question } from "survey-core";
import type { StoryNumber } from "../../api/contract/again.ts";
import type { FeelingsQuestion } from "../../api/contract/feelings.ts";
import type { Shares } from "../../api/contract/shares.ts";
import { poleInWords, sharesInWords } from "../../api/contract/told.ts";
import type { PolesQuestion, TriadQuestion } from "../../api/contract/triad.ts";
import type { Texts } from "./texts.ts";

/** What is read once more as it stands; the other answers fold open. */
const weighty = ["story", "title", "permission"];
/** Whoever opened the other answers to change one finds them open again. */
let opened = false;

/**
 * One story once more before sending: the words, their name and who may read them, and the rest for who wants to see it.
 * `edit` gets the page to change (without one it is the story on the server's page) and the id of what leads there.
 */
export function Review(props: {
  model: Model;
  t: Texts;
  /** Which story of the sitting: 1 for the first. */
  story: StoryNumber;
  /** How long the recording is that goes along, in ms; 0 where there is none. */
  spoken: number;
  edit: (page: PageModel | undefined, row: string) => void;
}) {
  const { model, t } = props;
  const story = model.getQuestionByName("story");
  const first = model.pages[0] as PageModel | undefined;
  const rows: { question: Question; page: PageModel | undefined }[] = [
    ...(story ? [{ question: story, page: first?.isVisible ? first : undefined }] : []),
    ...model.visiblePages
      .filter((page) => page !== first)
      .flatMap((page) =>
        page.questions.filter((q) => q.isVisible).map((question) => ({ question, page: page as PageModel })),
      ),
  ];
  const list = (some: typeof rows) => (
    <dl>
      {some.map(({ question, page }) => {
        const answer = inWords(question, t);
        const row = `edit-${props.story}-${question.name}`;
        return (
          <div key={question.name}>
            <dt>{question.title}</dt>
            {question === story && props.spoken > 0 ? (
              <dd>{t.say("voice.answer", { time: clock(props.spoken) })}</dd>
            ) : null}
            {answer || question !== story || props.spoken === 0 ? (
              <dd dir="auto" className={answer ? "" : "empty"}>
                {answer || t.say("review.empty")}
              </dd>
            ) : null}
            <dd className="edit">
              <button type="button" className="link" id={row} onClick={() => props.edit(page, row)}>
                {t.say("button.edit")}
                <span className="unseen"> {question.title}</span>
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
  const own = rows.filter(({ question }) => weighty.includes(question.name));
  const others = rows.filter((row) => !own.includes(row));
  return (
    <div className="review">
      {list(own.filter(({ question }) => question.name !== "permission"))}
      {others.length > 0 ? (
        <details
          className="others"
          open={opened}
          onToggle={(event) => {
            opened = event.currentTarget.open;
          }}
        >
          <summary>{t.say("review.others")}</summary>
          {list(others)}
        </details>
      ) : null}
      {list(own.filter(({ question }) => question.name === "permission"))}
    </div>
  );
}

/** 83000 -> 1:23 */
const clock = (ms: number) =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;

function inWords(question: Question, t: Texts): string {
  const value: unknown = question.value;
  if (value === undefined || value === null || value === "") return "";
  const kind = question.getType();
  const say = (key: string, values: Record<string, string>) => t.say(key, values);
  if ((kind === "triad" || kind === "poles") && (value as { na?: boolean }).na)
    return (question as TriadQuestion).naText;
  if (kind === "feelings") return (question as FeelingsQuestion).inWords();
  if (kind === "triad") {
    const { left, top, right } = question as TriadQuestion;
    return sharesInWords(value as Shares, { left: left.text, top: top.text, right: right.text }, say);
  }
  if (kind === "poles") {
    const { minLabel, maxLabel } = question as PolesQuestion;
    return poleInWords(Number(value), minLabel, maxLabel, say);
  }
  return String(question.displayValue ?? value);
}
