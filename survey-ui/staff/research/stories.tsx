import { useRef } from "react";
import { useSearchParams } from "wouter";
import type { StoryList, StoryOptions } from "../../../api/contract/stories.ts";
import {
  Button,
  EmptyState,
  Field,
  numberText,
  Pages,
  Problem,
  Select,
  Spinner,
  Tabs,
  Toolbar,
  useApi,
  useKeys,
  useRefresh,
} from "../../parts/index.ts";
import { JustApproved } from "./approved.tsx";
import { NextStory } from "./next-story.tsx";
import { filterNames, filtersOf } from "./queue.ts";
import { Row } from "./story-row.tsx";
import "./research.css";

type TabId = "review" | "approved" | "coded" | "withheld" | "all";

/** The list of stories: what waits for whom, signals first. */
export default function Stories() {
  const [search, setSearch] = useSearchParams();
  const tab = (search.get("status") ?? "review") as TabId;
  const page = Math.max(1, Math.floor(Number(search.get("page"))) || 1);
  const filters = filtersOf(search);
  const status = tab === "all" ? "" : `status=${tab}&`;
  const list = useApi<StoryList>(
    `/api/stories${filters ? `${filters}&` : "?"}${status}page=${page}`,
    undefined,
    { keep: true },
  );
  useRefresh(list.reload, list.data?.counts.received ? 5 : null);
  const options = useApi<StoryOptions>("/api/stories/options");
  const rows = useRef<HTMLOListElement>(null);

  function change(name: string, value: string) {
    setSearch((old) => {
      const next = new URLSearchParams(old);
      if (value) next.set(name, value);
      else next.delete(name);
      if (name !== "page") next.delete("page");
      return next;
    });
  }
  /** What is not approved yet has no words to find: from there it goes on in all stories. */
  function look(words: string) {
    setSearch((old) => {
      const next = new URLSearchParams(old);
      next.delete("page");
      if (words) next.set("words", words);
      else next.delete("words");
      if (words && tab === "review") next.set("status", "all");
      return next;
    });
  }
  function move(by: number) {
    const links = [...(rows.current?.querySelectorAll<HTMLElement>("a") ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  }
  useKeys([
    { key: "j", does: "Volgend verhaal in de lijst", run: () => move(1), repeats: true },
    { key: "k", does: "Vorig verhaal in de lijst", run: () => move(-1), repeats: true },
    {
      key: "Enter",
      does: "Verhaal openen",
      run: () => rows.current?.querySelector<HTMLElement>("a")?.click(),
    },
  ]);

  const counts = list.data?.counts;
  const all = counts
    ? counts.received + counts.review + counts.approved + counts.coded + counts.withheld
    : undefined;
  const tabs: { id: TabId; label: string; count: number | undefined }[] = [
    { id: "review", label: "Te controleren", count: counts?.review },
    { id: "approved", label: "Te coderen", count: counts?.approved },
    { id: "coded", label: "Gecodeerd", count: counts?.coded },
    { id: "withheld", label: "Apart gehouden", count: counts?.withheld },
    { id: "all", label: "Alles", count: all },
  ];
  const filtering = filterNames.some((name) => search.has(name));

  return (
    <>
      <header className="rs-head">
        <JustApproved />
        <h1>Verhalen</h1>
        {/* Beside what somebody looks for it would read as a result of the search; each row says it of itself. */}
        {counts && counts.signals > 0 && !search.has("words") ? (
          <p className="rs-lead">
            <strong>
              {counts.signals === 1
                ? "Eén verhaal heeft een open signaal"
                : `${numberText(counts.signals)} verhalen hebben een open signaal`}
            </strong>{" "}
            en {counts.signals === 1 ? "staat" : "staan"} bovenaan in de eigen lijst. Controleren kan;
            vrijgeven wacht op het besluit van twee mensen.
          </p>
        ) : null}
      </header>
      <Search words={search.get("words") ?? ""} onSearch={look} />
      <Tabs
        label="Stand van de verhalen"
        tabs={tabs}
        current={tab}
        onChange={(id) => change("status", id === "review" ? "" : id)}
      />
      <div className="rs-filters">
        <Toolbar label="Filters">
          <Filter name="provider" label="Aanbieder" of={options.data?.providers} {...{ search, change }} />
          <Filter name="segment" label="Segment" of={options.data?.segments} {...{ search, change }} />
          <Filter name="wave" label="Ronde" of={options.data?.waves} {...{ search, change }} />
          {tab === "review" ? null : (
            <Filter name="theme" label="Thema" of={options.data?.themes} {...{ search, change }} />
          )}
          <label className="rs-only">
            <input
              type="checkbox"
              checked={search.get("signal") === "open"}
              onChange={(event) => change("signal", event.target.checked ? "open" : "")}
            />
            Alleen open signalen
          </label>
          {filtering ? (
            <button
              type="button"
              className="vw-link rs-clear"
              onClick={() =>
                setSearch((old) => {
                  const status = old.get("status");
                  return new URLSearchParams(status ? { status } : {});
                })
              }
            >
              Filters wissen
            </button>
          ) : null}
        </Toolbar>
      </div>
      {tab === "approved" ? <NextStory search={search} /> : null}
      <Problem of={list.error} retry={() => void list.reload()} />
      {list.data ? (
        <>
          {list.data.rows.length === 0 ? (
            list.data.total > 0 ? (
              <EmptyState title="Zo ver gaat de lijst niet">
                <button type="button" className="vw-link" onClick={() => change("page", "")}>
                  Naar de eerste bladzijde
                </button>
              </EmptyState>
            ) : (
              <Nothing tab={tab} filtering={filtering} searching={search.has("words")} />
            )
          ) : (
            <>
              <div className="rs-columns" aria-hidden="true">
                <div>Verhaal</div>
                <div>
                  <span>Ontvangen</span>
                  <span>Lengte</span>
                  <span>
                    {tab === "review" ? "Herkenbaar" : tab === "all" ? "Herkenbaar of codes" : "Coderingen"}
                  </span>
                  <span>Toestemming</span>
                </div>
              </div>
              <ol className="rs-list" ref={rows} aria-busy={list.loading}>
                {list.data.rows.map((row) => (
                  <Row key={row.id} row={row} filters={filters} mixed={tab === "all"} />
                ))}
              </ol>
            </>
          )}
          <Pages
            page={Math.min(list.data.page, list.data.pages)}
            pages={list.data.pages}
            onChange={(to) => {
              change("page", to === 1 ? "" : String(to));
              window.scrollTo(0, 0);
            }}
          />
          {counts && counts.received > 0 ? (
            <p className="vw-soft vw-small">
              {counts.received === 1
                ? "Nog één verhaal wordt voorbereid en komt vanzelf in de lijst."
                : `Nog ${numberText(counts.received)} verhalen worden voorbereid en komen vanzelf in de lijst.`}
            </p>
          ) : null}
        </>
      ) : list.error ? null : (
        <Spinner label="Verhalen ophalen" />
      )}
    </>
  );
}

function Filter({
  name,
  label,
  of,
  search,
  change,
}: {
  name: string;
  label: string;
  of: { id: string; name: string }[] | undefined;
  search: URLSearchParams;
  change: (name: string, value: string) => void;
}) {
  return (
    <Select
      label={label}
      value={search.get(name) ?? ""}
      onChange={(event) => change(name, event.target.value)}
      options={[
        { value: "", label: "Alle" },
        ...(of ?? []).map((option) => ({ value: option.id, label: option.name })),
      ]}
    />
  );
}

function Nothing({ tab, filtering, searching }: { tab: TabId; filtering: boolean; searching: boolean }) {
  if (searching)
    return tab === "review" ? (
      <EmptyState title="Hier wordt niet gezocht">
        Deze verhalen zijn nog niet goedgekeurd. Kijk bij Alles, of wis de filters.
      </EmptyState>
    ) : (
      <EmptyState title="Geen verhalen met deze woorden">
        Zoek op minder woorden of op een ander woord. Namen zijn vervangen en daarom niet te vinden.
      </EmptyState>
    );
  if (filtering)
    return (
      <EmptyState title="Geen verhalen bij deze filters">
        Kies een ruimer filter of wis de filters.
      </EmptyState>
    );
  const said: Record<TabId, [string, string]> = {
    review: ["Alles is gecontroleerd", "Nieuwe verhalen verschijnen hier zodra ze binnenkomen."],
    approved: ["Niets te coderen", "Verhalen komen hier nadat hun tekst is goedgekeurd."],
    coded: [
      "Nog geen gecodeerde verhalen",
      "Een verhaal telt mee zodra een onderzoeker het coderen afrondt.",
    ],
    withheld: [
      "Er zijn geen verhalen apart gehouden",
      "Dat gebeurt als twee mensen besluiten dat iemand handelt.",
    ],
    all: ["Nog geen verhalen", "Ze verschijnen hier zodra iemand een vragenlijst verstuurt."],
  };
  return <EmptyState title={said[tab][0]}>{said[tab][1]}</EmptyState>;
}

/** Looks for words in the approved texts. What is in the address counts; what is typed does on Enter. */
function Search({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ key: "/", does: "Zoeken in de verhalen", run: () => field.current?.select() }]);
  return (
    <search>
      <form
        className="rs-search"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(field.current?.value.trim() ?? "");
        }}
      >
        <Field
          // Another address, other words.
          key={words}
          ref={field}
          label="Zoek in de goedgekeurde verhalen"
          hint="Met al deze woorden, in welke vorm ook: luisteren vindt ook geluisterd."
          type="search"
          maxLength={100}
          defaultValue={words}
          autoComplete="off"
        />
        <Button type="submit">Zoek</Button>
      </form>
    </search>
  );
}
