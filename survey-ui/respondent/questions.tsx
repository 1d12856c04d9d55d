import "./questions.css";
import { createElement, type JSX, memo, useEffect, useRef, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { Model, type PageModel, setupLocale } from "survey-core";
import { Survey } from "survey-react-ui";
import type { Opened } from "../../api/contract/respondents.ts";
import "../../api/contract/feelings.ts";
import "../../api/contract/triad.ts";
import "./fields.tsx";
import type { Answers } from "./merge.ts";
import { goTo, stepNow } from "./own-history.ts";
import { Review } from "./review.tsx";
import type { Saver } from "./saver.ts";
import { Texts } from "./texts.ts";

interface Handed {
  saver: Saver;
  opened: Opened;
  /** How long the recording is that goes along, in ms. */
  spoken(): number;
  /** Shows the last page. */
  done(receipt: string): void;
  /** Shows that the story waits for internet. */
  wait(): void;
  /** Goes back to the story. */
  back(): void;
}

/** The name of the last step, beside those of the pages. */
const review = "review";

let root: Root | undefined;

/**
 * Shows the questions after the story. Called again when somebody went back to the story: what was shown then goes on.
 * The story itself stays the server's form; the model knows its answer but never draws it.
 */
export function mount(place: HTMLElement, handed: Handed): void {
  root?.unmount();
  root = createRoot(place);
  root.render(createElement(Questions, handed));
}

/**
 * The library's survey without its frame: that brings style elements (which our content security policy refuses), a
 * hundred icons and pop-ups, none of which is used here.
 */
class Bare extends Survey {
  protected override renderElement(): JSX.Element {
    const page = this.survey.activePage;
    return <div>{page ? this.renderPage(page as PageModel) : null}</div>;
  }
}

/** The survey draws itself; a render of anything around it must never touch it, or text being typed is lost. */
const Island = memo(({ model }: { model: Model }) => <Bare model={model} />);

function Questions({ saver, opened, spoken, done, wait, back }: Handed) {
  const t = new Texts(opened.texts);
  const [model] = useState(() => makeModel(opened, saver));
  const pages = model.visiblePages.filter((page) => page.name !== model.pages[0]?.name);
  // A page that is loaded again half-way, in another language for instance, goes on with the same question.
  const last = pages.length;
  const placeOf = (name: string) => (name === review ? last : pages.findIndex((page) => page.name === name));
  const nameOf = (place: number) => pages[place]?.name ?? review;
  const [step, setStep] = useState(() => Math.max(0, placeOf(stepNow() ?? "")));
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  /** Came from the review to change one answer: the way forward is back to the review. */
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const stop = saver.on((event) => {
      if (event.kind === "answers") model.mergeData(event.answers);
    });
    return () => void stop();
  }, [saver, model]);

  // The phone's back button goes a page back instead of out of the survey.
  useEffect(() => {
    if (stepNow() === undefined) goTo(nameOf(step));
    const pop = () => {
      const to = stepNow();
      if (to === undefined) back();
      else setStep(Math.max(0, placeOf(to)));
    };
    addEventListener("popstate", pop);
    return () => removeEventListener("popstate", pop);
  });

  const page = pages[step];
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useEffect(() => {
    if (page) model.currentPage = page;
    scrollTo({ top: 0, behavior: "instant" });
    heading.current?.focus({ preventScroll: true });
  }, [step]);

  const go = (to: number) => {
    setProblem(undefined);
    if (to === last) setEditing(false);
    void saver.flush();
    goTo(nameOf(to));
    setStep(to);
  };

  const send = async () => {
    setSending(true);
    setProblem(undefined);
    try {
      const result = await saver.complete();
      if ("receipt" in result) return done(result.receipt);
      if ("waiting" in result) return wait();
      if (/^(link|wave)-/.test(result.problem)) return location.reload();
      const recording = result.problem.startsWith("recording-") ? t.say("voice.error.sending") : undefined;
      setProblem(result.fields[0]?.message ?? recording ?? t.say("error.unexpected.text"));
    } finally {
      setSending(false);
    }
  };

  return (
    <>
      <p className="kicker">{t.say("progress.step", { step: step + 2, total: last + 2 })}</p>
      <div className="progress" aria-hidden="true">
        <span style={{ width: `${((step + 2) / (last + 2)) * 100}%` }} />
      </div>
      {page ? (
        <>
          <h1 className="topic" ref={heading} tabIndex={-1}>
            {page.title}
          </h1>
          {page.description ? <p className="hint">{page.description}</p> : null}
          <Island model={model} />
        </>
      ) : (
        <>
          <h1 ref={heading} tabIndex={-1}>
            {t.say("review.title")}
          </h1>
          <p className="lead">{t.say("review.lead")}</p>
          <Review
            model={model}
            pages={pages}
            t={t}
            spoken={spoken()}
            edit={(to) => {
              setEditing(true);
              if (to < 0) back();
              else go(to);
            }}
          />
        </>
      )}
      {page ? null : <p>{t.say("consent.sending")}</p>}
      {problem ? (
        <p className="wrong" role="alert">
          {problem}
        </p>
      ) : null}
      <p className="go">
        <button
          type="button"
          className="primary"
          aria-busy={sending}
          onClick={() => {
            if (page) go(editing ? last : step + 1);
            else if (!sending) void send();
          }}
        >
          {page
            ? t.say(editing || step === last - 1 ? "button.review" : "button.next")
            : t.say("button.send")}
        </button>
        <button type="button" className="quiet" onClick={() => history.back()}>
          {t.say("button.previous")}
        </button>
      </p>
    </>
  );
}

function makeModel(opened: Opened, saver: Saver): Model {
  const t = new Texts(opened.texts);
  // The library's own Dutch says "u" and is partly machine-made; what can be seen of it here is replaced.
  setupLocale({
    localeCode: "nl",
    nativeName: "Nederlands",
    englishName: "Dutch",
    strings: { requiredError: t.say("error.answer"), emptySurvey: "", completingSurvey: "" },
  });
  const model = new Model(oneByOne(opened.questionnaire.json));
  model.locale = "nl";
  model.showNavigationButtons = "none";
  model.showPageTitles = false;
  model.autoFocusFirstQuestion = false;
  model.textUpdateMode = "onTyping";
  model.clearInvisibleValues = "none";
  model.showCompletePage = false;
  const first = model.pages[0] as PageModel | undefined;
  // What was answered on the server's own page keeps its place in the data, for conditions and for sending.
  if (first && model.pages.length > 1) first.visible = false;
  // Merged, not set: the least permission stays chosen until somebody chooses otherwise.
  model.mergeData(saver.answers());
  for (const question of model.getAllQuestions()) question.valueName = question.name;
  model.onValueChanged.add((_, change) => saver.set(change.name, change.value as Answers[string]));
  (model as unknown as { texts: Texts }).texts = t;
  return model;
}

interface PageJson {
  name: string;
  elements: { name: string }[];
}

/** One question at a time: every question after the story on a page of its own, under its page's title. */
function oneByOne(json: Record<string, unknown>): Record<string, unknown> {
  const [first, ...rest] = json.pages as PageJson[];
  const apart = rest.flatMap((page) =>
    page.elements.map((question) => ({
      ...page,
      name: `${page.name}-${question.name}`,
      elements: [question],
    })),
  );
  return { ...json, pages: [first, ...apart] };
}
