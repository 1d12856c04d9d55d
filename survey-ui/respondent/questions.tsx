import "./questions.css";
import { createElement, type JSX, memo, useEffect, useRef, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Model, PageModel } from "survey-core";
import { Survey } from "survey-react-ui";
import { type OtherStory, otherStories } from "../../api/contract/again.ts";
import type { Opened } from "../../api/contract/respondents.ts";
import "../../api/contract/feelings.ts";
import "../../api/contract/triad.ts";
import "./fields.tsx";
import type { Answers, More } from "./merge.ts";
import { makeModel, type SurveyJson, takenApart } from "./model.ts";
import { Review } from "./review.tsx";
import type { Saver } from "./saver.ts";
import {
  asksStory,
  hasWords,
  isFurther,
  moreOf,
  nameOf,
  othersIn,
  review,
  type Screen,
  wayBack,
} from "./screens.ts";
import type { Speaking } from "./speak.ts";
import { Texts } from "./texts.ts";

interface Handed {
  saver: Saver;
  opened: Opened;
  /** The survey's places in the browser's history (own-history.ts, which the first page has already). */
  places: { goTo(step: string): void; stepNow(): string | undefined };
  /** The recordings that go along, and the way to make one of a further story. */
  speaking: Speaking;
  /** Whether somebody comes back and goes on where they were, instead of with the first question. */
  resume: boolean;
  /** Shows the last page. */
  done(receipt: string): void;
  /** Shows that the story waits for internet. */
  wait(): void;
  /** Goes back to the story. */
  back(): void;
}

/** Which answer somebody left the review for: they find it where it was, as it is now. Going to the story remounts. */
let edited: string | undefined;

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

/** Speaking instead of typing. The recorder draws itself in here, and a render of anything around it never touches it. */
const Speak = memo(({ story, speaking, label }: { story: OtherStory; speaking: Speaking; label: string }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => speaking.offer(story, place.current!), [story, speaking]);
  return (
    <div className="voice" ref={place} hidden>
      <button type="button" className="quiet">
        {label}
      </button>
    </div>
  );
});

function Questions({ saver, opened, places, speaking, resume, done, wait, back }: Handed) {
  const { goTo, stepNow } = places;
  const t = new Texts(opened.texts);
  const [models] = useState(() => new Map<OtherStory | undefined, Model>());
  const modelOf = (other?: OtherStory) => {
    const model = models.get(other) ?? makeModel(opened, saver, other);
    models.set(other, model);
    return model;
  };
  const [apart] = useState(() => takenApart(opened.questionnaire.json as unknown as SurveyJson));
  const [others, setOthers] = useState(() => othersIn(saver));
  const screensOf = (other?: OtherStory): Screen[] => {
    const own = modelOf(other);
    return own.visiblePages
      .filter((page) => other || page.name !== own.pages[0]?.name)
      .map((page) => ({ name: nameOf(page, other), page, model: own, ...(other ? { other } : {}) }));
  };
  const screensNow = () => [screensOf(), ...othersIn(saver).map((other) => screensOf(other))].flat();
  const screens = [screensOf(), ...others.map((other) => screensOf(other))].flat();
  const [way] = useState(() => (resume ? wayBack(saver, screens) : [screens[0]?.name ?? review]));
  // A page that is loaded again half-way, in another language for instance, goes on with the same question.
  const [at, setAt] = useState(() => stepNow() ?? way[way.length - 1]!);
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  const [, redraw] = useState({});
  /** Came from the review to change one answer: the way forward is back to the review. */
  const [editing, setEditing] = useState(false);
  const last = screens.length;
  const found = screens.findIndex((screen) => screen.name === at);
  // A question of a story that was taken away leads to the review.
  const step = found >= 0 ? found : at === review || at.includes("/") ? last : 0;
  const screen = screens[step];
  const page = screen?.page;

  useEffect(() => {
    const stop = saver.on((event) => {
      if (event.kind !== "answers") return;
      const { more, ...own } = event.answers as Answers & { more?: More };
      models.get(undefined)?.mergeData(own);
      for (const other of otherStories) models.get(other)?.mergeData(more?.[other] ?? {});
      setOthers(othersIn(saver));
    });
    return () => void stop();
  }, [saver, models]);

  // Whether there is an answer to go on with, or a question to skip.
  const asking = screen?.model;
  useEffect(() => {
    const answered = () => redraw({});
    asking?.onValueChanged.add(answered);
    return () => asking?.onValueChanged.remove(answered);
  }, [asking]);

  useEffect(
    () =>
      speaking.on((story, ms) => {
        // Taken away elsewhere, as a story without a word, while it is being spoken here.
        if (story !== "1" && ms > 0 && !moreOf(saver)[story])
          saver.set("more", { ...moreOf(saver), [story]: {} });
        setOthers(othersIn(saver));
      }),
    [saver, speaking],
  );

  // The phone's back button goes a page back instead of out of the survey.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where the questions begin
  useEffect(() => {
    if (stepNow() === undefined) for (const name of way) goTo(name);
  }, []);
  useEffect(() => {
    const pop = () => {
      const to = stepNow();
      setProblem(undefined);
      if (to === undefined) back();
      else show(to);
    };
    addEventListener("popstate", pop);
    return () => removeEventListener("popstate", pop);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useEffect(() => {
    const here = screen?.name ?? review;
    if (isFurther(saver, screens, here)) saver.reach(here);
    if (screen) screen.model.currentPage = screen.page;
    else void tidy();
    const row = page ? null : document.getElementById(edited ?? "");
    scrollTo({ top: 0, behavior: "instant" });
    row?.scrollIntoView({ block: "center", behavior: "instant" });
    const heading = document.querySelector<HTMLElement>("#questions h1");
    // The library draws a question's heading. Which step it is, is read after it.
    heading?.setAttribute("tabindex", "-1");
    heading?.setAttribute("aria-describedby", "step");
    (row ?? heading)?.focus({ preventScroll: true });
    if (!page) edited = undefined;
  }, [at]);

  /** The question and what stands around it change together: no moment in which one has another's heading. */
  const show = (to: string) => {
    const next = screensNow().find(({ name }) => name === to);
    if (next) next.model.currentPage = next.page;
    setAt(to);
  };
  const go = (to: string) => {
    setProblem(undefined);
    if (to === review) setEditing(false);
    void saver.flush();
    goTo(to);
    show(to);
  };

  const told = (other: OtherStory) => hasWords(saver, other) || speaking.ms(other) > 0;
  /** A further story that was begun here and left without a word is none. One begun elsewhere may be being spoken there. */
  const [begun] = useState(() => new Set(others));
  const tidy = async () => {
    await speaking.known;
    for (const other of othersIn(saver)) if (begun.has(other) && !told(other)) remove(other);
  };
  const add = () => {
    const other = otherStories.find((key) => !others.includes(key));
    if (!other) return;
    begun.add(other);
    saver.set("more", { ...moreOf(saver), [other]: {} });
    setOthers(othersIn(saver));
    // The review was reached before there was this story.
    saver.reach(undefined);
    const first = screensOf(other)[0];
    if (first) go(first.name);
  };
  const remove = (other: OtherStory) => {
    const { [other]: _, ...rest } = moreOf(saver);
    saver.set("more", Object.keys(rest).length > 0 ? rest : undefined);
    models.delete(other);
    if (speaking.ms(other) > 0) void speaking.discard(other);
    setOthers(othersIn(saver));
    void saver.flush();
  };

  const onward = () => {
    if (!screen) return void (sending || send());
    if (screen.other && asksStory(screen.page) && !told(screen.other))
      return setProblem(t.say("error.story.required"));
    const next = screens[step + 1];
    // From one answer of the review back to it; from the last question of a story to the next one's, or to the review.
    go(editing || !next || next.other !== screen.other ? review : next.name);
  };

  const send = async () => {
    setSending(true);
    setProblem(undefined);
    try {
      await speaking.settled();
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

  const edit = (to: string | undefined, row: string) => {
    edited = row;
    setEditing(true);
    if (to === undefined) back();
    else go(to);
  };

  const forward = () => {
    if (!screen) return "button.send";
    if (editing || screens[step + 1]?.other !== screen.other || step === last - 1) return "button.review";
    // A story cannot be skipped, and has its words or a recording.
    const empty = !asksStory(screen.page) && screen.page.questions.every((question) => question.isEmpty());
    return empty ? "button.skip" : "button.next";
  };

  return (
    <>
      <p className="kicker" id="step">
        {screen?.other ? `${t.say("more.story", { number: Number(screen.other) })}. ` : ""}
        {t.say("progress.step", { step: step + 2, total: last + 2 })}
      </p>
      <div className="progress" aria-hidden="true">
        {/* What is behind one: full only when it is sent. */}
        <span style={{ width: `${((step + 1) / (last + 2)) * 100}%` }} />
      </div>
      {screen && page ? (
        <>
          {/* The question is the heading; above several on one screen (a further story's words) their title is. */}
          {page.questions.length > 1 ? (
            <h1 className="topic">{page.title}</h1>
          ) : apart.has(page.name) ? null : (
            <p className="topic">{page.title}</p>
          )}
          {page.description ? <p className="hint">{page.description}</p> : null}
          <div onInput={() => setProblem(undefined)}>
            <Island key={screen.other ?? "1"} model={screen.model} />
          </div>
          {screen.other && asksStory(page) ? (
            <Speak key={screen.other} story={screen.other} speaking={speaking} label={t.say("voice.open")} />
          ) : null}
        </>
      ) : (
        <Overview {...{ t, others, modelOf, speaking, edit, remove }} />
      )}
      {page ? null : <p>{t.say("consent.sending")}</p>}
      {problem ? (
        <p className="wrong" role="alert">
          {problem}
        </p>
      ) : null}
      <p className="go">
        <button type="button" className="primary" aria-busy={sending} onClick={onward}>
          {t.say(forward())}
        </button>
        <button type="button" className="quiet" onClick={() => history.back()}>
          {t.say("button.previous")}
        </button>
      </p>
      {page || others.length === otherStories.length ? null : (
        <section className="another">
          <p>{t.say("more.text")}</p>
          <p className="go">
            <button type="button" className="quiet" onClick={add}>
              {t.say("more.add")}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

/** What was told, to look over before it is sent: the first story, and each further one with a way to take it away. */
function Overview({
  t,
  others,
  modelOf,
  speaking,
  edit,
  remove,
}: {
  t: Texts;
  others: OtherStory[];
  modelOf(other?: OtherStory): Model;
  speaking: Speaking;
  /** @param to the screen of an answer; undefined for the first story itself @param row where they come back to */
  edit(to: string | undefined, row: string): void;
  remove(other: OtherStory): void;
}) {
  return (
    <>
      <h1>{t.say("review.title")}</h1>
      <p className="lead">{t.say("review.lead")}</p>
      {others.length > 0 ? <h2>{t.say("more.story", { number: 1 })}</h2> : null}
      <Review
        model={modelOf()}
        t={t}
        story="1"
        spoken={speaking.ms("1")}
        edit={(to, row) => edit(to && nameOf(to), row)}
      />
      {others.map((other) => {
        const number = Number(other);
        return (
          <section key={other}>
            <h2>{t.say("more.story", { number })}</h2>
            <Review
              model={modelOf(other)}
              t={t}
              story={other}
              spoken={speaking.ms(other)}
              edit={(to, row) => edit(nameOf(to ?? modelOf(other).visiblePages[0]!, other), row)}
            />
            <p className="go">
              <button
                type="button"
                className="quiet"
                onClick={() => confirm(t.say("more.remove.sure", { number })) && remove(other)}
              >
                {t.say("more.remove", { number })}
              </button>
            </p>
          </section>
        );
      })}
    </>
  );
}
