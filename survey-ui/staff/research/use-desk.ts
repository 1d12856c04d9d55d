import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation, useSearchParams } from "wouter";
import type { Coding, CodingDesk, CodingTheme, Suggestion } from "../../../api/contract/codings.ts";
import type { SafeVersion, StoryDetail } from "../../../api/contract/stories.ts";
import { ApiProblem, mayLeave, selectedSpan, send, useAct, useKeys } from "../../parts/index.ts";
import { agrees } from "./coding-marks.ts";
import { orShowNow, useInOrder } from "./in-order.ts";
import { codingPlace, useNextToCode } from "./queue.ts";
import { bringMarkInSight, type Span } from "./reading-text.tsx";
import { useLook } from "./use-look.ts";
import { signalWaits, type ValenceId, valences } from "./words.ts";

export interface DeskProps {
  story: StoryDetail;
  version: SafeVersion;
  desk: CodingDesk;
  themes: CodingTheme[];
  /** Why the last look at the story or its codings failed. */
  look: ApiProblem | null;
  refresh: () => Promise<void>;
  refreshStory: () => Promise<void>;
}

/** What a coder holds in hand (a passage, a suggestion, a coding) and does with it, by button or by key. */
export function useDesk({ story, version, desk, themes, refresh, refreshStory }: DeskProps) {
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const { next, waiting, refresh: refreshQueue, ask: askNext } = useNextToCode(story.id, search);
  const [selection, setSelection] = useState<Span | null>(null);
  const [pending, setPending] = useState<Span | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  /** The suggestion that is being adjusted, with the passage that was put in hand for it. */
  const [adjusting, setAdjusting] = useState<(Span & { id: string }) | null>(null);
  const [focus, setFocus] = useState(0);
  const [removing, setRemoving] = useState<Coding | null>(null);
  const [quoting, setQuoting] = useState<Coding | null>(null);
  const [said, setSaid] = useState("");
  const look = useLook();
  /** Whether it is asked if the story is done, with suggestions that nobody judged and no code. */
  const [asking, setAsking] = useState(false);
  /** Suggestions just judged, until the server's answer is on the screen. */
  const [handled, setHandled] = useState<ReadonlySet<string>>(new Set());
  const reading = useRef<HTMLDivElement>(null);
  const byId = useMemo(() => new Map(themes.map((theme) => [theme.id, theme])), [themes]);
  // What a researcher already coded on those words needs no second look.
  const suggestions = desk.suggestions.filter((one) => !handled.has(one.id));
  const open = suggestions.filter((one) => one.state === "open" && !agrees(one, desk.codings));
  const currentSuggestion = open.find((one) => one.id === current) ?? null;
  const currentCoding = desk.codings.find((one) => one.id === current) ?? null;
  // Without words in hand nothing is adjusted: the keys do what the screen then shows.
  const adjusted =
    (pending ?? selection) && currentSuggestion?.id === adjusting?.id ? currentSuggestion : null;
  const { plan } = desk;
  const rests = plan.mine && plan.alone;
  const canCode = (story.status === "approved" || story.status === "coded") && !rests;
  const canFinish = story.status === "approved" && !rests;

  // The machine reads an approved story within seconds: look again until it has.
  useEffect(() => {
    if (desk.suggested) return;
    const timer = setTimeout(() => void refresh(), 1500);
    return () => clearTimeout(timer);
  }, [desk, refresh]);

  const refreshAll = () => Promise.all([refreshStory(), refreshQueue(), refresh()]);
  const row = useInOrder(refreshAll, (went, last) => (last || !went) && setHandled(new Set()));
  /** @param then what to do with the answer once it is on the screen */
  const inOrder = <T>(what: string, ask: () => Promise<T>, done: string, then?: (answer: T) => void) => {
    finish.clear();
    storyAct.clear();
    row.change(what, async () => {
      const answer = await ask();
      await refresh();
      setSaid(done);
      then?.(answer);
    });
  };
  const letGo = () => {
    setAdjusting(null);
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
  const step = (by: number) => {
    if (open.length === 0) return;
    const at = open.findIndex((one) => one.id === current);
    setCurrent(open[at < 0 ? 0 : (at + by + open.length) % open.length]!.id);
  };
  /** Goes on to the suggestion after this one, which has been judged. */
  const pass = (one: Suggestion) => {
    if (one === adjusted) letGo();
    const rest = open.filter(({ id }) => id !== one.id);
    setCurrent(rest[open.indexOf(one) % rest.length]?.id ?? null);
    setHandled((old) => new Set([...old, one.id]));
  };
  const save = (
    what: string,
    coding: Span & { themeId: string; valence: ValenceId; suggestionId?: string | undefined },
    done: string,
    then?: (made: { id: string }) => void,
  ) =>
    inOrder(
      what,
      () =>
        send<{ id: string }>("POST", `/api/stories/${story.id}/codings`, {
          versionId: version.id,
          ...coding,
        }),
      done,
      then,
    );
  /** Takes a suggestion over, as it is or with another valence; while it is adjusted, on the words in hand. */
  const accept = (one: Suggestion, valence: ValenceId = one.valence) => {
    const { start, end } = (one === adjusted && (pending ?? selection)) || one;
    pass(one);
    save(one.id, { themeId: one.themeId, valence, start, end, suggestionId: one.id }, "Voorstel overgenomen");
  };
  /** Codes the passage in hand; while a suggestion is adjusted, that is how it is taken over. */
  const code = (themeId: string, valence: ValenceId) => {
    if (!pending) return;
    const { start, end } = pending;
    letGo();
    if (adjusted) pass(adjusted);
    save(
      adjusted?.id ?? `${themeId} ${start}-${end}`,
      { themeId, valence, start, end, suggestionId: adjusted?.id },
      `Gecodeerd: ${byId.get(themeId)?.label ?? themeId}`,
      // In hand, so that the next key changes its tone or takes it away; unless the coder went on meanwhile.
      adjusted ? undefined : ({ id }) => setCurrent((now) => (now === current ? id : now)),
    );
  };
  /** Puts the words of a suggestion in hand, or those that somebody selected: to take it over on others, or under another theme. */
  const adjust = (one: Suggestion) => {
    if (one === adjusted) {
      letGo();
      return;
    }
    const { start, end } = selection ?? one;
    setPending(null);
    setAdjusting({ id: one.id, start, end });
    setSaid("Pas de passage aan met Shift en de pijltjes; Enter geeft haar een ander thema");
  };
  const reject = (one: Suggestion) => {
    pass(one);
    inOrder(one.id, () => send("POST", `/api/suggestions/${one.id}/rejection`), "Voorstel afgewezen");
  };
  const takeUp = (one: Suggestion) =>
    inOrder(one.id, () => send("DELETE", `/api/suggestions/${one.id}/rejection`), "Voorstel teruggehaald");
  const rate = (coding: Coding, valence: ValenceId) =>
    inOrder(coding.id, () => send("PATCH", `/api/codings/${coding.id}`, { valence }), "Waardering gewijzigd");
  const remove = (coding: Coding) => {
    setRemoving(null);
    setCurrent(null);
    inOrder(coding.id, () => send("DELETE", `/api/codings/${coding.id}`), "Codering verwijderd");
  };
  const finish = useAct(async () => {
    // What did not succeed is on the screen: the story stays there as well.
    if (!(await row.allArrived())) return;
    await orShowNow(async () => {
      // The screen says that it waits: whether that is still so is looked up, instead of asking for a refusal.
      const now =
        story.signal?.status === "open" ? await send<StoryDetail>("GET", `/api/stories/${story.id}`) : story;
      if (now.signal?.status === "open") throw new ApiProblem(signalWaits, "signal-open", 409);
      await send("POST", `/api/stories/${story.id}/coded`);
    }, refreshAll);
    const following = await askNext();
    if (following) go(...codingPlace(following, search));
    else await refreshAll();
    window.scrollTo(0, 0);
  });
  const done = () => {
    // A code that is on its way is one, and so is one that did not arrive.
    const none = desk.codings.length === 0 && row.waiting.current === 0 && row.unsent === 0;
    if (open.length > 0 && none) setAsking(true);
    else void finish.run();
  };
  const storyAct = useAct(async (ask: () => Promise<unknown>) => {
    await orShowNow(ask, refreshAll);
    await refreshAll();
  });
  const quote = useAct(async () => {
    if (!quoting) return;
    await send("POST", `/api/codings/${quoting.id}/quote`, { checked: true });
    await refresh();
    setQuoting(null);
  });
  const unquote = (coding: Coding) =>
    inOrder(
      `quote ${coding.id}`,
      () => send("DELETE", `/api/codings/${coding.id}/quote`),
      "Citaat ingetrokken",
    );

  useKeys([
    { key: "j", does: "Volgend voorstel", run: () => step(1), repeats: true },
    { key: "k", does: "Vorig voorstel", run: () => step(-1), repeats: true },
    {
      key: "a",
      does: "Voorstel overnemen",
      // Nothing is taken over unseen: without a suggestion in hand the first one is shown.
      run: () => canCode && (currentSuggestion ? accept(currentSuggestion) : step(1)),
    },
    {
      key: "r",
      does: "Voorstel afwijzen",
      run: () => canCode && (currentSuggestion ? reject(currentSuggestion) : step(1)),
    },
    {
      key: "e",
      does: "Voorstel aanpassen: andere woorden of een ander thema",
      run: () => canCode && (currentSuggestion ? adjust(currentSuggestion) : step(1)),
    },
    ...valences.flatMap(({ id, label, keys }) =>
      keys.map((key, i) => ({
        key,
        ...(i === 0
          ? { does: `Voorstel overnemen als, of codering wijzigen in: ${label.toLowerCase()}` }
          : {}),
        run: () => {
          if (!canCode || pending) return;
          if (currentSuggestion) accept(currentSuggestion, id);
          else if (currentCoding) rate(currentCoding, id);
        },
      })),
    ),
    {
      key: "/",
      does: "Zoeken in het codeboek",
      // Words that somebody selected are what a theme is looked for: read from the page, as the key may be sooner than the state.
      run: () => {
        const words = pending ?? selectedSpan(reading.current) ?? selection;
        if (words && canCode) use(words);
        else setFocus((old) => old + 1);
      },
    },
    {
      key: "Delete",
      does: "Gekozen codering verwijderen",
      run: () => canCode && currentCoding && setRemoving(currentCoding),
    },
    { key: "Escape", does: "Selectie loslaten", run: letGo },
    ...(canFinish
      ? [
          {
            key: "Ctrl+Enter",
            does: "Klaar, volgende verhaal",
            whileTyping: true,
            run: () => look.first(done),
          },
        ]
      : []),
    ...(next
      ? [
          {
            key: "n",
            does: story.status === "coded" ? "Volgende verhaal" : "Overslaan",
            run: () => void (mayLeave() && go(...codingPlace(next, search))),
          },
        ]
      : []),
  ]);

  useEffect(() => {
    setAdjusting((old) => (old?.id === current ? old : null));
    if (!current) return;
    bringMarkInSight(current);
    document.querySelector(".rs-suggestion[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  return {
    search,
    go,
    next,
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
    adjusting,
    adjusted,
    adjust,
    focus,
    said,
    canCode,
    canFinish,
    row,
    refreshAll,
    letGo,
    use,
    code,
    accept,
    reject,
    takeUp,
    rate,
    remove,
    removing,
    setRemoving,
    finish,
    look,
    done,
    asking,
    setAsking,
    storyAct,
    quoting,
    setQuoting,
    quote,
    unquote,
  };
}
