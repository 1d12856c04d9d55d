import { useEffect, useMemo, useRef, useState } from "react";
import { Link, useLocation, useParams, useSearchParams } from "wouter";
import type { Identifier, IdentifierType, ReviewState, StoryReview } from "../../../api/contract/stories.ts";
import {
  type ApiProblem,
  Button,
  Check,
  mayLeave,
  Notice,
  Spinner,
  send,
  unanswered,
  useAct,
  useApi,
  useKeys,
} from "../../parts/index.ts";
import { Typing } from "../recordings/typing.tsx";
import { NotThere } from "../shell/not-there.tsx";
import { JustApproved, NotInReview } from "./approved.tsx";
import { Facts, SignalNotice } from "./facts.tsx";
import { IdentifierList } from "./identifier-list.tsx";
import { identifierMarks } from "./identifier-marks.ts";
import { orShowNow, useInOrder } from "./in-order.ts";
import { OtherAnswers } from "./other-answers.tsx";
import { filtersOf, useQueue } from "./queue.ts";
import { bringMarkInSight, ReadingText, type Span } from "./reading-text.tsx";
import "./research.css";
import { SafeText } from "./safe-text.tsx";
import { Trouble } from "./trouble.tsx";
import { TypeBar } from "./type-bar.tsx";
import { useLook } from "./use-look.ts";
import { identifierText, identifierTypes, untitled } from "./words.ts";
import { Worry } from "./worry.tsx";

/** The review: what makes a person recognisable is taken out, and the safe text is frozen. */
export default function Review() {
  const { id = "" } = useParams<{ id: string }>();
  const story = useApi<StoryReview>(`/api/stories/${id}/review`);
  const [search] = useSearchParams();
  if (story.error?.code === "conflict") return <NotInReview id={id} filters={filtersOf(search)} />;
  // A server that doesn't answer for a moment leaves the desk, and what is being typed on it, as they are.
  if (story.error && !(story.data && unanswered(story.error)))
    return (
      <NotThere
        what="verhaal"
        of={story.error}
        retry={() => void story.reload()}
        back={`/verhalen${filtersOf(search)}`}
      />
    );
  if (!story.data) return <Spinner label="Verhaal openen" />;
  return <Desk key={story.data.id} story={story.data} reload={story.reload} error={story.error} />;
}

function Desk({
  story,
  reload,
  error,
}: {
  story: StoryReview;
  reload: () => Promise<void>;
  /** Why the last look at the story failed. */
  error: ApiProblem | null;
}) {
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const filters = filtersOf(search);
  const { next, waiting, ask: askNext } = useQueue("review", story.id, search);
  const [state, setState] = useState<ReviewState>({
    identifiers: story.identifiers,
    preview: story.preview,
  });
  const [current, setCurrent] = useState<string | null>(
    () => story.identifiers.find((one) => one.state === "proposed")?.id ?? story.identifiers[0]?.id ?? null,
  );
  const [selection, setSelection] = useState<Span | null>(null);
  const [showSafe, setShowSafe] = useState(false);
  const [dropTitle, setDropTitle] = useState(false);
  const [double, setDouble] = useState(false);
  const [said, setSaid] = useState("");
  const look = useLook();
  // The last that the server said: what is shown again when a change did not arrive, also while the server fails.
  const confirmed = useRef<ReviewState>(state);
  // Only the last answer is put on the screen, so that fast keys never see an older state come back.
  const row = useInOrder(reload, (_, last) => last && setState(confirmed.current));
  const { waiting: onTheirWay } = row;
  useEffect(() => {
    // What a change on its way brings is newer than this.
    if (onTheirWay.current > 0) return;
    confirmed.current = { identifiers: story.identifiers, preview: story.preview };
    setState(confirmed.current);
  }, [story, onTheirWay]);

  const change = (
    what: string,
    ask: () => Promise<ReviewState>,
    guess?: (old: Identifier[]) => Identifier[],
  ) => {
    if (guess) setState((old) => ({ ...old, identifiers: guess(old.identifiers) }));
    approving.clear();
    row.change(what, async () => {
      confirmed.current = await ask();
    });
  };

  // In one row with the changes: an answer from before one would bring the older state back.
  const lookAgain = () => {
    row.chain.current = row.chain.current.then(reload);
  };

  const base = `/api/stories/${story.id}`;
  const set = (identifier: Identifier, to: { state?: Identifier["state"]; type?: IdentifierType }) =>
    change(
      `${Object.keys(to)} ${identifier.id}`,
      () => send<ReviewState>("PATCH", `${base}/identifiers/${identifier.id}`, to),
      (old) => old.map((one) => (one.id === identifier.id ? { ...one, ...to } : one)),
    );
  const judge = (to: "accepted" | "rejected") => {
    const at = state.identifiers.findIndex((one) => one.id === current);
    const identifier = state.identifiers[at];
    if (!identifier) return;
    set(identifier, { state: to });
    setSaid(`${identifierText(identifier.type)} ${to === "accepted" ? "gaat weg" : "blijft staan"}`);
    const following = [...state.identifiers.slice(at + 1), ...state.identifiers.slice(0, at)];
    setCurrent(following.find((one) => one.state === "proposed")?.id ?? identifier.id);
  };
  const mark = (type: IdentifierType) => {
    if (!selection) return;
    const span = selection;
    setSelection(null);
    document.getSelection()?.removeAllRanges();
    const replaced = state.identifiers.filter(
      (one) => one.state === "proposed" && one.start < span.end && one.end > span.start,
    );
    if (replaced.some((one) => one.id === current))
      setCurrent(
        state.identifiers.find((one) => one.state === "proposed" && !replaced.includes(one))?.id ?? null,
      );
    setSaid(
      `Gemarkeerd als ${identifierText(type).toLowerCase()}${replaced.length > 0 ? ", in plaats van het voorstel" : ""}`,
    );
    change(`${span.start}-${span.end}`, () =>
      send<ReviewState>("POST", `${base}/identifiers`, { ...span, type }),
    );
  };
  const move = (by: number) => {
    const at = state.identifiers.findIndex((one) => one.id === current);
    const to = state.identifiers[Math.min(state.identifiers.length - 1, Math.max(0, at + by))];
    if (to) setCurrent(to.id);
  };
  const approving = useAct(async (then: "next" | "code") => {
    // What did not succeed is on the screen: the story stays there as well.
    if (!(await row.allArrived())) return;
    const following = then === "next" ? await askNext() : null;
    await orShowNow(
      () =>
        send("POST", `${base}/approval`, {
          revision: confirmed.current.preview.revision,
          dropTitle,
          double,
        }),
      reload,
    );
    if (then === "code") go(`/verhalen/${story.id}/coderen${filters}`);
    else
      go(following ? `/verhalen/${following}/controle${filters}` : `/verhalen${filters}`, {
        state: { approved: story.id },
      });
    window.scrollTo(0, 0);
  });

  useKeys([
    { key: "ArrowDown", does: "Volgende passage", run: () => move(1), repeats: true },
    { key: "ArrowUp", does: "Vorige passage", run: () => move(-1), repeats: true },
    { key: "j", run: () => move(1), repeats: true },
    { key: "k", run: () => move(-1), repeats: true },
    ...(selection
      ? identifierTypes.map((type) => ({
          key: type.key,
          does: `Selectie is: ${type.label.toLowerCase()}`,
          run: () => mark(type.id),
        }))
      : []),
    { key: "a", does: "Passage weghalen (klopt)", run: () => judge("accepted") },
    { key: "r", does: "Passage laten staan (klopt niet)", run: () => judge("rejected") },
    { key: "v", does: "Veilige tekst tonen of verbergen", run: () => setShowSafe((old) => !old) },
    {
      key: "Ctrl+Enter",
      does: "Goedkeuren en door naar het volgende",
      whileTyping: true,
      run: () => look.first(() => void approving.run("next")),
    },
    {
      key: "Ctrl+Shift+Enter",
      does: "Goedkeuren en meteen coderen",
      whileTyping: true,
      run: () => look.first(() => void approving.run("code")),
    },
    ...(next
      ? [
          {
            key: "n",
            does: "Overslaan",
            run: () => void (mayLeave() && go(`/verhalen/${next}/controle${filters}`)),
          },
        ]
      : []),
  ]);

  useEffect(() => {
    if (current) bringMarkInSight(current);
  }, [current]);

  const marks = useMemo(() => identifierMarks(state.identifiers, current), [state.identifiers, current]);
  const open = state.identifiers.filter((one) => one.state === "proposed").length;

  return (
    <article className="rs-review">
      <div className="rs-story">
        <p className="rs-crumb">
          <Link href={`/verhalen${filters}`}>Verhalen</Link>
          <span aria-hidden="true"> / </span>Controle
          {waiting === null ? null : <span className="vw-soft">, {waiting} te doen</span>}
        </p>
        <JustApproved />
        <h1 className={story.title ? "" : "rs-untitled"} dir="auto">
          {story.title || untitled(story.respondent)}
        </h1>
        <Facts story={story} />
        <SignalNotice story={story} />
        {story.recording ? <Typing story={story} reload={reload} /> : null}
        {showSafe ? (
          <SafeText preview={state.preview} title={story.title} dropTitle={dropTitle} lang={story.lang} />
        ) : story.text === "" ? null : (
          <ReadingText
            text={story.text}
            lang={story.lang}
            marks={marks}
            label="Verhaal zoals het is geschreven. Selecteer met de pijltoetsen, verleng met Shift."
            onSelect={setSelection}
            onMark={(ids) => setCurrent(ids[0] ?? null)}
          />
        )}
        <OtherAnswers told={story.other} />
      </div>
      <aside className="rs-aside" aria-label="Herkenbare passages">
        <div className="rs-aside-head">
          <h2>Herkenbare passages</h2>
          <Button
            small
            kind="quiet"
            shortcut="v"
            aria-pressed={showSafe}
            onClick={() => setShowSafe(!showSafe)}
          >
            {showSafe ? "Toon origineel" : "Toon veilige tekst"}
          </Button>
        </div>
        <IdentifierList
          text={story.text}
          identifiers={state.identifiers}
          current={current}
          onCurrent={setCurrent}
          onJudge={(identifier, to) => set(identifier, { state: to })}
          onType={(identifier, type) => set(identifier, { type })}
        />
        {open > 1 ? (
          <Button
            small
            onClick={() =>
              change(
                "all",
                () => send<ReviewState>("POST", `${base}/identifiers/accept-all`),
                (old) => old.map((one) => (one.state === "proposed" ? { ...one, state: "accepted" } : one)),
              )
            }
          >
            Alle {open} voorstellen weghalen
          </Button>
        ) : null}
        <p className="rs-tip vw-small vw-soft">
          Iets gemist? Selecteer de woorden in het verhaal en kies wat het is. Dezelfde woorden elders gaan
          mee.
        </p>
        <Worry
          story={story}
          passage={
            selection && !showSafe
              ? { words: story.text.slice(selection.start, selection.end), at: selection }
              : null
          }
          reload={reload}
        />
        <div className="rs-finish">
          {story.title ? (
            <Check
              label="Titel weglaten"
              hint={
                dropTitle
                  ? undefined
                  : state.preview.title === story.title
                    ? "De titel blijft zoals hij is."
                    : `De titel wordt: ${state.preview.title}`
              }
              checked={dropTitle}
              onChange={(event) => setDropTitle(event.target.checked)}
            />
          ) : null}
          <Check
            label="Dubbel coderen"
            hint={double ? "Twee mensen coderen het, los van elkaar en zonder voorstellen." : undefined}
            checked={double}
            onChange={(event) => setDouble(event.target.checked)}
          />
          <Trouble row={row} acts={[approving]} look={error} reload={reload} />
          <p className="rs-early vw-small" role="status">
            {look.said}
          </p>
          {story.ready ? null : (
            <Notice kind="warning">
              De machine leest dit verhaal nog; goedkeuren kan over een paar tellen.{" "}
              <button type="button" className="vw-link" onClick={lookAgain}>
                Kijk opnieuw
              </button>
            </Notice>
          )}
          <Button
            kind="main"
            shortcut="Ctrl+Enter"
            busy={approving.busy}
            onClick={() => void approving.run("next")}
          >
            Goedkeuren
          </Button>
          <Button
            shortcut="Ctrl+Shift+Enter"
            busy={approving.busy}
            onClick={() => void approving.run("code")}
          >
            Goedkeuren en coderen
          </Button>
          <p className="vw-small vw-soft">
            {open > 0 ? "Voorstellen die nog open staan, gaan ook weg. " : ""}
            De veilige tekst staat daarna vast.
          </p>
          {next ? (
            <Link href={`/verhalen/${next}/controle${filters}`} className="rs-skip">
              Overslaan
            </Link>
          ) : null}
        </div>
      </aside>
      {selection && !showSafe ? (
        <TypeBar words={story.text.slice(selection.start, selection.end)} onType={mark} />
      ) : null}
      <p className="vw-hidden" role="status">
        {said}
      </p>
    </article>
  );
}
