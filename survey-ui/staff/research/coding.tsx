import { useMemo } from "react";
import { Link, useParams, useSearchParams } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import type { CodingDesk, CodingTheme } from "../../../api/contract/codings.ts";
import type { StoryDetail } from "../../../api/contract/stories.ts";
import { Button, Dialog, numberText, Spinner, unanswered, useApi } from "../../parts/index.ts";
import { NotThere } from "../shell/not-there.tsx";
import { codingMarks } from "./coding-marks.ts";
import { DeskFoot } from "./desk-foot.tsx";
import { Facts, KeptApart, SignalNotice } from "./facts.tsx";
import { Margin } from "./margin.tsx";
import { Alone } from "./plan.tsx";
import { filtersOf } from "./queue.ts";
import { QuoteDialog } from "./quote-dialog.tsx";
import { ReadingText } from "./reading-text.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import "./research.css";
import { SuggestionList } from "./suggestion-list.tsx";
import { ThemeChooser } from "./theme-chooser.tsx";
import { TwoCoders } from "./two-coders.tsx";
import { type DeskProps, useDesk } from "./use-desk.ts";
import { useWide } from "./use-wide.ts";
import { untitled } from "./words.ts";

/** Coding: a passage, a theme, a valence. The machine's proposals stand apart and count for nothing by themselves. */
export default function CodingScreen() {
  const { id = "" } = useParams<{ id: string }>();
  const [search] = useSearchParams();
  const story = useApi<StoryDetail>(`/api/stories/${id}`);
  const approved = story.data?.version;
  const desk = useApi<CodingDesk>(approved ? `/api/stories/${id}/codings` : null);
  const book = useApi<{ themes: CodingTheme[] }>("/api/coding-themes");
  const error = story.error ?? desk.error ?? book.error;
  // A server that doesn't answer for a moment leaves the desk, and what is in hand on it, as they are.
  if (error && !(story.data && desk.data && book.data && unanswered(error)))
    return (
      <NotThere
        what="verhaal"
        of={error}
        retry={() => void Promise.all([story.reload(), desk.reload(), book.reload()])}
        back={`/verhalen${filtersOf(search)}`}
      />
    );
  if (story.data?.status === "withheld" && !approved) {
    return <KeptApart story={story.data} filters={filtersOf(search)} />;
  }
  if (story.data && !approved) {
    return (
      <>
        <h1>Dit verhaal is nog niet gecontroleerd</h1>
        <p>
          Coderen gebeurt op de veilige tekst.{" "}
          <Link href={`/verhalen/${id}/controle${filtersOf(search)}`}>Naar de controle</Link>
        </p>
      </>
    );
  }
  if (!story.data || !approved || !desk.data || !book.data) return <Spinner label="Verhaal openen" />;
  return (
    <Desk
      key={approved.id}
      story={story.data}
      version={approved}
      desk={desk.data}
      themes={book.data.themes}
      look={error}
      refresh={desk.reload}
      refreshStory={story.reload}
    />
  );
}

function Desk(props: DeskProps) {
  const { story, version, desk, themes, look } = props;
  const wide = useWide();
  const why = useHistoryState<{ why?: string } | null>()?.why;
  const hand = useDesk(props);
  const {
    search,
    waiting,
    reading,
    byId,
    suggestions,
    open,
    selection,
    setSelection,
    pending,
    current,
    setCurrent,
  } = hand;
  const { adjusting, adjusted, adjust } = hand;
  const { focus, said, canCode, letGo, use, code, accept, reject, takeUp, rate, remove } = hand;
  const { removing, setRemoving, quoting, setQuoting, quote, unquote } = hand;
  const filters = filtersOf(search);
  // What was looked for was found among all of them.
  const tab = search.has("words") ? "all" : story.status === "coded" ? "coded" : "approved";
  const blocked = story.signal?.status === "open";
  const { plan } = desk;

  const marks = useMemo(
    () => codingMarks(desk.codings, open, byId, current, pending),
    [desk.codings, open, byId, current, pending],
  );
  const asked = adjusted ? "Voorstel aanpassen" : "Waar gaat dit over?";
  const chooser = (
    <ThemeChooser
      themes={themes}
      passage={pending ? version.text.slice(pending.start, pending.end) : null}
      theme={(pending && adjusted?.themeId) || null}
      focus={focus}
      onChoose={code}
      onCancel={letGo}
    />
  );

  return (
    <article className="rs-coding">
      <header className="rs-coding-head">
        <p className="rs-crumb">
          <Link href={`/verhalen${filters || "?"}${filters ? "&" : ""}status=${tab}`}>Verhalen</Link>
          <span aria-hidden="true"> / </span>Coderen
          {waiting === null ? null : (
            <span className="vw-soft">, {waiting === 0 ? "niets meer" : numberText(waiting)} te doen</span>
          )}
        </p>
        {why && story.status === "approved" ? (
          <p className="vw-small rs-why">
            <span className="vw-soft">Waarom dit verhaal:</span> {why}.
          </p>
        ) : null}
        <h1 className={version.title ? "" : "rs-untitled"} dir="auto">
          {version.title || untitled(story.respondent)}
        </h1>
        <Facts story={story} />
        <SignalNotice story={story} />
      </header>
      <div className="rs-coding-text" ref={reading}>
        <ReadingText
          text={version.text}
          lang={story.lang}
          marks={marks}
          label="Veilige tekst van het verhaal. Selecteer met de pijltoetsen, verleng met Shift, codeer met Enter."
          held={adjusting}
          onSelect={setSelection}
          // Where a suggestion is adjusted, the bar asks what it is to be with these words.
          onUse={(span, how) => !(adjusted && how === "mouse") && use(span)}
          onMark={(ids) => !(adjusted && selection) && setCurrent(ids[0] ?? null)}
        />
      </div>
      <Margin
        codings={desk.codings}
        themes={byId}
        current={current}
        permission={story.permission}
        blocked={blocked}
        readOnly={!canCode}
        reading={reading}
        onCurrent={setCurrent}
        onValence={rate}
        onRemove={setRemoving}
        onQuote={setQuoting}
        onUnquote={unquote}
      />
      <aside className="rs-aside" aria-label="Codeboek en voorstellen">
        {wide ? (
          <section className="rs-book">
            <h2>{pending ? asked : "Codeboek"}</h2>
            {chooser}
          </section>
        ) : (
          <Dialog open={pending !== null} title={asked} onClose={letGo} wide>
            {chooser}
          </Dialog>
        )}
        <TwoCoders desk={desk} themes={byId} />
        {plan.holdout || plan.alone ? (
          <Alone plan={plan} />
        ) : (
          <SuggestionList
            text={version.text}
            open={open}
            readOnly={!canCode}
            suggestions={suggestions}
            all={desk.suggestions}
            ready={desk.suggested}
            themes={byId}
            current={current}
            adjusted={adjusted}
            onCurrent={setCurrent}
            onAccept={accept}
            onAdjust={adjust}
            onReject={reject}
            onTakeUp={takeUp}
          />
        )}
      </aside>
      <DeskFoot
        story={story}
        version={version}
        desk={desk}
        look={look}
        refreshStory={props.refreshStory}
        hand={hand}
      />
      {(adjusted || !wide) && selection && !pending && canCode ? (
        <div className="rs-bar">
          <p className="rs-bar-words">
            <q>{version.text.slice(selection.start, selection.end)}</q>
          </p>
          <div className="rs-suggestion-acts">
            {adjusted ? (
              <Button
                kind="main"
                shortcut="a"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => accept(adjusted)}
              >
                Overnemen met deze passage
              </Button>
            ) : null}
            <Button
              kind={adjusted ? "plain" : "main"}
              {...(adjusted ? { shortcut: "Enter" } : {})}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => use(selection)}
            >
              {adjusted ? "Ander thema" : "Kies een thema"}
            </Button>
          </div>
        </div>
      ) : null}
      {removing ? (
        <RemoveDialog
          coding={removing}
          label={byId.get(removing.themeId)?.label ?? removing.themeId}
          words={version.text.slice(removing.start, removing.end)}
          onRemove={() => remove(removing)}
          onClose={() => setRemoving(null)}
        />
      ) : null}
      {quoting ? (
        <QuoteDialog
          words={version.text.slice(quoting.start, quoting.end)}
          busy={quote.busy}
          error={quote.error}
          onRelease={() => void quote.run()}
          onClose={() => {
            quote.clear();
            setQuoting(null);
          }}
        />
      ) : null}
      <p className="vw-hidden" role="status">
        {said}
      </p>
    </article>
  );
}
