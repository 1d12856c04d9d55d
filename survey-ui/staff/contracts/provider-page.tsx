import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Link, useLocation } from "wouter";
import type { ContractOptions, Overview } from "../../../api/contract/contracts.ts";
import { Button, dayText, EmptyState, numberText, Select } from "../../parts/index.ts";
import { useMe } from "../shell/me.ts";
import { addressOf, type Chosen } from "./address.ts";
import { Agreements, goalOf } from "./agreements.tsx";
import { scaleOf } from "./bars.tsx";
import { Development } from "./development.tsx";
import { GoalSection } from "./goal-section.tsx";
import { GroundInForce } from "./ground-form.tsx";
import { Prepare, Sessions } from "./prepare.tsx";
import "./print.css";
import { percentText, spanText, storiesText, waveText } from "./words.ts";

/** One provider in one segment (or the segment as a whole), as a page of a newspaper. */
export function ProviderPage({
  view,
  options,
  chosen,
  busy,
}: {
  view: Overview;
  options: ContractOptions;
  chosen: Chosen;
  busy: boolean;
}) {
  const shownWaves = view.waves.filter((wave) => wave.stories !== null);
  const name = view.provider?.name ?? view.segment.name;
  const rest = view.agreements.filter((one) => view.stories === null || goalOf(view, one) === null);
  usePageTitle(view.provider ? `${name}, ${view.segment.name}` : name);
  return (
    <article className="ct-page" aria-busy={busy}>
      <p className="ct-back vw-screen-only">
        <Link href="/overzicht">Alle aanbieders</Link>
      </p>
      <Folio view={view} />
      <header className="ct-head">
        <p className="ct-kicker">{view.provider ? view.segment.name : "Het hele segment"}</p>
        <h1>{name}</h1>
        {view.stories === null ? null : (
          <p className="ct-standfirst">
            Wat <strong>{storiesText(view.stories)}</strong> zeggen, uit{" "}
            {spanText(shownWaves.map((w) => w.name))}
            {view.provider ? "" : `, van de aanbieders in ${view.segment.name} met genoeg verhalen`}. Niet
            representatief: dit is wat deze vertellers meemaakten.
          </p>
        )}
        <Choices view={view} options={options} chosen={chosen} />
        <Sessions view={view} />
      </header>
      {view.stories === null ? <TooFew view={view} chosen={chosen} /> : <Figures view={view} />}
      {rest.length > 0 ? (
        <section className="ct-rest" aria-labelledby="ct-rest">
          <h2 id="ct-rest">Afspraken uit duidingssessies</h2>
          <Agreements view={view} agreements={rest} />
        </section>
      ) : null}
      <footer className="ct-foot">
        <h2>Verantwoording</h2>
        <ul>
          <li>Gecodeerd door onderzoekers. Voorstellen van de computer tellen niet mee.</li>
          <li>
            Getallen zijn ondergrenzen. Een groep telt mee zodra {options.threshold} mensen samen een verhaal
            vertelden, en daarna weer met zo’n groep tegelijk. Wat bij één aanbieder in één ronde minder dan{" "}
            {options.cellMinimum} mensen zeiden, blijft verborgen, ook in een optelling: gearceerd kan dus nul
            zijn, maar ook meer. Een citaat dat de verteller vrijgaf, kan er dan wel staan.
          </li>
          <li>
            Ook de spiegel is een ondergrens: over kleinere aanbieders valt meer weg dan over grotere. Een
            langere of kortere balk is daarom niet vanzelf een verschil.
          </li>
          {view.provider ? null : (
            <li>
              Een segment telt de aanbieders met genoeg verhalen bij elkaar op. Soms is dat er maar één.
            </li>
          )}
          <li>
            Eén verhaal kan over meer thema’s gaan, en een thema kan bij meer doelen horen. De getallen tellen
            daarom niet op tot het aantal verhalen.
          </li>
          <li>Alleen om te leren en te verbeteren, niet om te rangschikken of te gunnen.</li>
        </ul>
        {options.ground ? <GroundInForce ground={options.ground} /> : null}
        <p className="vw-screen-only">
          <Link href="/grondslag">Grondslag en doel wijzigen</Link>
        </p>
      </footer>
    </article>
  );
}

/** Names the window, and so the file of who prints to PDF, and each sheet after what the page is about. */
function usePageTitle(title: string): void {
  const { region } = useMe();
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · Vertelwijzer`;
    document.documentElement.style.setProperty("--folio", JSON.stringify(`${title} · ${region.name}`));
    return () => {
      document.title = before;
    };
  }, [title, region.name]);
}

/** What a sheet of paper has to say by itself, away from the screen it came from. */
function Folio({ view }: { view: Overview }) {
  const { region } = useMe();
  const [printed, setPrinted] = useState(() => new Date());
  useEffect(() => {
    // A page may have been open since yesterday; the paper is drawn as soon as this returns.
    const now = () => flushSync(() => setPrinted(new Date()));
    addEventListener("beforeprint", now);
    return () => removeEventListener("beforeprint", now);
  }, []);
  return (
    <dl className="ct-folio">
      <div>
        <dt>Regio</dt>
        <dd>{region.name}</dd>
      </div>
      <div>
        <dt>Periode</dt>
        <dd>{spanText(view.waves.map((wave) => wave.name))}</dd>
      </div>
      <div>
        <dt>Afgedrukt op</dt>
        <dd>{dayText(printed.toLocaleDateString("sv-SE"))}</dd>
      </div>
      <div>
        <dt>Let op</dt>
        <dd>Niet representatief. Om te leren, niet om te rangschikken of te gunnen.</dd>
      </div>
    </dl>
  );
}

function Choices({ view, options, chosen }: { view: Overview; options: ContractOptions; chosen: Chosen }) {
  const [, go] = useLocation();
  const provider = options.providers.find((p) => p.id === chosen.provider);
  const segments = options.segments.filter((s) => !provider || provider.segments.includes(s.id));
  const picked = new Set(view.waves.map((wave) => wave.id));
  const toggle = (id: string) => {
    const next = options.waves.map((w) => w.id).filter((w) => (w === id ? !picked.has(w) : picked.has(w)));
    if (next.length === 0) return;
    go(addressOf({ ...chosen, waves: next.length === options.waves.length ? null : next }), {
      replace: true,
    });
  };
  return (
    <div className="ct-choices vw-screen-only">
      {segments.length > 1 ? (
        <Select
          label="Segment"
          value={chosen.segment ?? ""}
          options={segments.map((s) => ({ value: s.id, label: s.name }))}
          onChange={(event) => go(addressOf({ ...chosen, segment: event.target.value }))}
        />
      ) : null}
      <fieldset className="ct-waves">
        <legend className="vw-label">Halfjaren</legend>
        {options.waves.map((wave) => (
          <label key={wave.id} className="ct-wave">
            <input type="checkbox" checked={picked.has(wave.id)} onChange={() => toggle(wave.id)} />
            <span>{waveText(wave.name)}</span>
          </label>
        ))}
      </fieldset>
      <div className="ct-acts">
        {view.stories === null ? null : (
          <Prepare view={view} className="vw-button vw-button-main">
            Duidingssessie voorbereiden
          </Prepare>
        )}
        <Button onClick={() => window.print()}>Afdrukken</Button>
      </div>
    </div>
  );
}

function TooFew({ view, chosen }: { view: Overview; chosen: Chosen }) {
  return (
    <EmptyState title="Nog te weinig verhalen om te tonen">
      <p>
        Cijfers en citaten staan hier pas als minstens {view.threshold} mensen samen een verhaal vertelden,
        zodat niemand herkenbaar is. Hoeveel het er nu zijn, staat er daarom ook niet bij; het kan ook nul
        zijn.
        {view.provider && chosen.waves === null
          ? " Tot dan kan in dit segment ook geen verhaal over deze aanbieder op tafel."
          : null}
      </p>
      <p>
        {chosen.waves === null ? null : (
          <>
            <Link href={addressOf({ ...chosen, waves: null })}>Kijk naar alle halfjaren</Link>
            {view.provider ? ", of " : null}
          </>
        )}
        {view.provider ? (
          <Link href={addressOf({ provider: null, segment: view.segment.id, waves: chosen.waves })}>
            {chosen.waves === null ? "Kijk" : "kijk"} naar het hele segment
          </Link>
        ) : null}
      </p>
    </EmptyState>
  );
}

function Figures({ view }: { view: Overview }) {
  const small = view.waves.filter((wave) => wave.stories === null);
  return (
    <>
      <Key view={view} />
      {view.goals.map((goal) => (
        <GoalSection key={goal.code} goal={goal} view={view} />
      ))}
      <Development view={view} />
      {small.length > 0 ? (
        <p className="vw-soft">
          Nog te weinig verhalen om mee te tellen: {small.map((wave) => waveText(wave.name)).join(", ")}.
        </p>
      ) : null}
    </>
  );
}

function Key({ view }: { view: Overview }) {
  return (
    <aside className="ct-key" aria-label="Leeswijzer">
      <p>
        <span className="ct-key-item">
          <span className="ct-swatch ct-negative" /> ging mis of werd gemist
        </span>
        <span className="ct-key-item">
          <span className="ct-swatch ct-positive" /> ging goed
        </span>
        <span className="ct-key-item">
          <span className="ct-swatch ct-hatch" /> verborgen: te weinig verhalen om te tonen, of geen; staat er
          een citaat bij, dan te weinig
        </span>
      </p>
      {view.mirror ? (
        <p>
          <span className="ct-key-item">
            <span className="ct-swatch-own" /> {view.provider?.name}, {storiesText(view.stories ?? 0)}
          </span>
          <span className="ct-key-item">
            <span className="ct-swatch-mirror" /> de {view.mirror.providers} andere aanbieders in dit segment
            samen, {numberText(view.mirror.stories)} verhalen
          </span>
          <span className="ct-key-item">
            Allebei ondergrenzen: langer of korter is niet vanzelf een verschil.
          </span>
        </p>
      ) : view.provider ? (
        <p>
          Er is geen spiegel: daarvoor zijn minstens twee andere aanbieders in dit segment met genoeg verhalen
          nodig.
        </p>
      ) : null}
      <p>
        Het getal is hoeveel verhalen het minstens zijn; het percentage en de balk zijn welk deel dat minstens
        is. Elk lijntje is {percentText(scaleOf(view).step)}.
      </p>
    </aside>
  );
}
