import { useEffect, useMemo, useRef, useState } from "react";
import { Link, useLocation, useParams, useSearchParams } from "wouter";
import type { Coding, CodingDesk, CodingTheme, Suggestion } from "../../../api/contract/codings.ts";
import type { SafeVersion, StoryDetail } from "../../../api/contract/stories.ts";
import { Badge, Button, Dialog, Problem, Spinner, send, useAct, useApi, useKeys } from "../../parts/index.ts";
import { agrees, codingMarks } from "./coding-marks.ts";
import { Facts, SignalNotice } from "./facts.tsx";
import { Margin } from "./margin.tsx";
import { Alone, PlanActs } from "./plan.tsx";
import { filtersOf, useNextToCode } from "./queue.ts";
import { QuoteDialog } from "./quote-dialog.tsx";
import { ReadingText, type Span } from "./reading-text.tsx";
import "./research.css";
import { SuggestionList } from "./suggestion-list.tsx";
import { ThemeChooser } from "./theme-chooser.tsx";
import { useWide } from "./use-wide.ts";
import { untitled, type ValenceId } from "./words.ts";

/** Coding: a passage, a theme, a valence. The machine's proposals stand apart and count for nothing by themselves. */
export default function CodingScreen() {
  const { id = "" } = useParams<{ id: string }>();
  const [search] = useSearchParams();
  const story = useApi<StoryDetail>(`/api/stories/${id}`);
  const approved = story.data?.version;
  const desk = useApi<CodingDesk>(approved ? `/api/stories/${id}/codings` : null);
  const book = useApi<{ themes: CodingTheme[] }>("/api/coding-themes");
  const error = story.error ?? desk.error ?? book.error;
  if (error)
    return (
      <Problem of={error} retry={() => void Promise.all([story.reload(), desk.reload(), book.reload()])} />
    );
  if (story.data?.status === "withheld" && !approved) {
    return (
      <>
        <h1>Dit verhaal wordt apart gehouden</h1>
        <p>
          Twee mensen hebben besloten dat iemand handelt. Het wordt niet gecodeerd en telt niet mee.{" "}
          <Link href={`/verhalen${filtersOf(search)}`}>Terug naar de lijst</Link>
        </p>
      </>
    );
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
      refresh={desk.reload}
      refreshStory={story.reload}
    />
  );
}

function Desk({
  story,
  version,
  desk,
  themes,
  refresh,
  refreshStory,
}: {
  story: StoryDetail;
  version: SafeVersion;
  desk: CodingDesk;
  themes: CodingTheme[];
  refresh: () => Promise<void>;
  refreshStory: () => Promise<void>;
}) {
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const wide = useWide();
  const filters = filtersOf(search);
  const { next: following, waiting, refresh: refreshQueue } = useNextToCode(story.id, search);
  const next = following?.id ?? null;
  const [selection, setSelection] = useState<Span | null>(null);
  const [pending, setPending] = useState<Span | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [focus, setFocus] = useState(0);
  const [quoting, setQuoting] = useState<Coding | null>(null);
  const [said, setSaid] = useState("");
  const reading = useRef<HTMLDivElement>(null);
  const byId = useMemo(() => new Map(themes.map((theme) => [theme.id, theme])), [themes]);
  // What a researcher already coded on those words needs no second look.
  const open = desk.suggestions.filter((one) => one.state === "open" && !agrees(one, desk.codings));
  const currentSuggestion = open.find((one) => one.id === current) ?? null;
  const currentCoding = desk.codings.find((one) => one.id === current) ?? null;
  const blocked = story.signal?.status === "open";
  const { plan } = desk;
  const rests = plan.mine && plan.alone;
  const canCode = (story.status === "approved" || story.status === "coded") && !rests;

  // The machine reads an approved story within seconds: look again until it has.
  useEffect(() => {
    if (desk.suggested) return;
    const timer = setTimeout(() => void refresh(), 1500);
    return () => clearTimeout(timer);
  }, [desk, refresh]);

  const act = useAct(async (ask: () => Promise<unknown>, done: string) => {
    await ask();
    await refresh();
    setSaid(done);
  });
  const letGo = () => {
    setPending(null);
    setSelection(null);
    document.getSelection()?.removeAllRanges();
    reading.current?.querySelector<HTMLElement>(".rs-reading")?.focus({ preventScroll: true });
  };
  const use = (span: Span) => {
    if (!canCode) return;
    setPending(span);
    setFocus((old) => old + 1);
  };
  const code = (themeId: string, valence: ValenceId) => {
    if (!pending) return;
    const span = pending;
    letGo();
    void act.run(
      () =>
        send("POST", `/api/stories/${story.id}/codings`, {
          versionId: version.id,
          themeId,
          valence,
          ...span,
        }),
      `Gecodeerd: ${byId.get(themeId)?.label ?? themeId}`,
    );
  };
  const accept = (one: Suggestion) => {
    step(1);
    void act.run(
      () =>
        send("POST", `/api/stories/${story.id}/codings`, {
          versionId: version.id,
          themeId: one.themeId,
          valence: one.valence,
          start: one.start,
          end: one.end,
          suggestionId: one.id,
        }),
      "Voorstel overgenomen",
    );
  };
  const reject = (one: Suggestion) => {
    step(1);
    void act.run(() => send("POST", `/api/suggestions/${one.id}/rejection`), "Voorstel afgewezen");
  };
  const remove = (coding: Coding) => {
    setCurrent(null);
    void act.run(() => send("DELETE", `/api/codings/${coding.id}`), "Codering verwijderd");
  };
  const step = (by: number) => {
    if (open.length === 0) return;
    const at = open.findIndex((one) => one.id === current);
    setCurrent(open[at < 0 ? 0 : (at + by + open.length) % open.length]!.id);
  };
  const finish = useAct(async () => {
    await send("POST", `/api/stories/${story.id}/coded`);
    if (next) go(`/verhalen/${next}/coderen${filters}`);
    else await Promise.all([refreshStory(), refreshQueue(), refresh()]);
    window.scrollTo(0, 0);
  });
  const storyAct = useAct(async (ask: () => Promise<unknown>) => {
    await ask();
    await Promise.all([refreshStory(), refreshQueue(), refresh()]);
  });
  const quote = useAct(async () => {
    if (!quoting) return;
    await send("POST", `/api/codings/${quoting.id}/quote`, { checked: true });
    await refresh();
    setQuoting(null);
  });

  useKeys([
    { key: "j", does: "Volgend voorstel", run: () => step(1) },
    { key: "k", does: "Vorig voorstel", run: () => step(-1) },
    {
      key: "a",
      does: "Voorstel overnemen",
      run: () => canCode && currentSuggestion && accept(currentSuggestion),
    },
    {
      key: "r",
      does: "Voorstel afwijzen",
      run: () => canCode && currentSuggestion && reject(currentSuggestion),
    },
    { key: "/", does: "Zoeken in het codeboek", run: () => setFocus((old) => old + 1) },
    {
      key: "Delete",
      does: "Gekozen codering verwijderen",
      run: () => canCode && currentCoding && remove(currentCoding),
    },
    { key: "Escape", does: "Selectie loslaten", run: letGo },
    ...(story.status === "approved" && !rests
      ? [
          {
            key: "Ctrl+Enter",
            does: "Klaar, volgende verhaal",
            whileTyping: true,
            run: () => void finish.run(),
          },
        ]
      : []),
    ...(next ? [{ key: "n", does: "Overslaan", run: () => go(`/verhalen/${next}/coderen${filters}`) }] : []),
  ]);

  useEffect(() => {
    if (!current) return;
    document.querySelector(`.rs-reading [data-marks~="${current}"]`)?.scrollIntoView({ block: "nearest" });
    document.querySelector(".rs-suggestion[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const marks = useMemo(
    () => codingMarks(desk.codings, open, byId, current, pending),
    [desk.codings, open, byId, current, pending],
  );
  const chooser = (
    <ThemeChooser
      themes={themes}
      passage={pending ? version.text.slice(pending.start, pending.end) : null}
      focus={focus}
      onChoose={code}
      onCancel={letGo}
    />
  );

  return (
    <article className="rs-coding">
      <header className="rs-coding-head">
        <p className="rs-crumb">
          <Link href={`/verhalen${filters || "?"}${filters ? "&" : ""}status=approved`}>Verhalen</Link>
          <span aria-hidden="true"> / </span>Coderen
          {waiting === null ? null : <span className="vw-soft">, {waiting} te doen</span>}
        </p>
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
          onSelect={setSelection}
          onUse={use}
          onMark={(ids) => setCurrent(ids[0] ?? null)}
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
        onValence={(coding, valence) =>
          void act.run(() => send("PATCH", `/api/codings/${coding.id}`, { valence }), "Waardering gewijzigd")
        }
        onRemove={remove}
        onQuote={setQuoting}
        onUnquote={(coding) =>
          void act.run(() => send("DELETE", `/api/codings/${coding.id}/quote`), "Citaat ingetrokken")
        }
      />
      <aside className="rs-aside" aria-label="Codeboek en voorstellen">
        {wide ? (
          <section className="rs-book">
            <h2>{pending ? "Waar gaat dit over?" : "Codeboek"}</h2>
            {chooser}
          </section>
        ) : (
          <Dialog open={pending !== null} title="Waar gaat dit over?" onClose={letGo} wide>
            {chooser}
          </Dialog>
        )}
        {plan.holdout || plan.alone ? (
          <Alone plan={plan} />
        ) : (
          <SuggestionList
            text={version.text}
            open={open}
            readOnly={!canCode}
            suggestions={desk.suggestions}
            ready={desk.suggested}
            themes={byId}
            current={current}
            onCurrent={setCurrent}
            onAccept={accept}
            onReject={reject}
            onTakeUp={(one) =>
              void act.run(
                () => send("DELETE", `/api/suggestions/${one.id}/rejection`),
                "Voorstel teruggehaald",
              )
            }
          />
        )}
      </aside>
      <footer className="rs-coding-foot">
        <Problem of={act.error ?? finish.error ?? storyAct.error} retry={() => void refresh()} />
        <div className="rs-foot-acts">
          {story.status === "approved" && !rests ? (
            <Button kind="main" shortcut="Ctrl+Enter" busy={finish.busy} onClick={() => void finish.run()}>
              {next ? "Klaar, volgende verhaal" : "Klaar met coderen"}
            </Button>
          ) : story.status === "coded" ? (
            <>
              <Badge kind="good">Gecodeerd, telt mee</Badge>
              <Button
                onClick={() => void storyAct.run(() => send("DELETE", `/api/stories/${story.id}/coded`))}
              >
                Toch nog niet klaar
              </Button>
            </>
          ) : null}
          {version.released ? (
            <Button
              kind="quiet"
              onClick={() => void storyAct.run(() => send("DELETE", `/api/stories/${story.id}/release`))}
            >
              Vrijgave intrekken
            </Button>
          ) : story.permission !== "research" && !blocked && canCode ? (
            <Button
              kind="quiet"
              onClick={() => void storyAct.run(() => send("POST", `/api/stories/${story.id}/release`))}
            >
              Vrijgeven voor duidingssessies
            </Button>
          ) : null}
          {version.released ? <Badge kind="accent">Vrijgegeven voor duidingssessies</Badge> : null}
          {story.status === "approved" && desk.codings.length === 0 ? (
            <Button
              kind="quiet"
              onClick={() =>
                void storyAct.run(async () => {
                  await send("DELETE", `/api/stories/${story.id}/approval`);
                  go(`/verhalen/${story.id}/controle${filters}`);
                })
              }
            >
              Terug naar controle
            </Button>
          ) : null}
          {story.status === "approved" ? (
            <PlanActs
              plan={plan}
              untouched={desk.codings.length === 0 && desk.suggestions.length === 0 && !plan.holdout}
              onReopen={() => void storyAct.run(() => send("DELETE", `/api/stories/${story.id}/coded`))}
              onCoders={(coders) =>
                void storyAct.run(() => send("PUT", `/api/stories/${story.id}/coders`, { coders }))
              }
            />
          ) : null}
          {next ? (
            <Link href={`/verhalen/${next}/coderen${filters}`} className="rs-skip">
              {story.status === "coded" ? "Volgende verhaal" : "Overslaan"}
            </Link>
          ) : null}
        </div>
        {canCode && desk.codings.length === 0 && story.status === "approved" ? (
          <p className="vw-small vw-soft">
            Zegt het verhaal niets bruikbaars? Dan krijgt het geen codes: rond het zo af.
          </p>
        ) : null}
      </footer>
      {!wide && selection && !pending && canCode ? (
        <div className="rs-bar">
          <p className="rs-bar-words">
            <q>{version.text.slice(selection.start, selection.end)}</q>
          </p>
          <Button
            kind="main"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => use(selection)}
          >
            Kies een thema
          </Button>
        </div>
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
