import { Link } from "wouter";
import type { Learning } from "../../../api/contract/learning.ts";
import { dayText, numberText, Problem, Spinner, useApi, useRefresh } from "../../parts/index.ts";
import "./learning.css";
import { Alike } from "./agreement.tsx";
import { Becomes, Measured, SideBySide } from "./learning-tables.tsx";
import { OwnModel, Shares } from "./own-model.tsx";
import { Valences } from "./valences.tsx";
import { modelText } from "./words.ts";

/** How good the suggestions are, as this region found, and what can be done about it. */
export default function LearningScreen() {
  const { data, error, reload } = useApi<Learning>("/api/learning");
  useRefresh(reload, data?.training.state === "waiting" ? 3 : null);
  if (!data) return error ? <Problem of={error} retry={() => void reload()} /> : <Spinner />;
  const { stories } = data;
  return (
    <>
      <header>
        <h1>Hoe goed zijn de voorstellen?</h1>
        <p className="ln-now">
          Nieuwe verhalen leest nu: <strong>{modelText(data.engine.model)}</strong>. Een voorstel telt nooit
          mee: dat doet een codering van een mens.
          {data.alongside
            ? ` Daarnaast leest ${data.alongside.model} mee; zijn voorstellen ${
                data.alongside.shown ? "staan op het scherm" : "worden alleen gemeten, niemand ziet ze"
              }.`
            : ""}
        </p>
      </header>

      <section className="vw-section ln-table">
        <h2>Gemeten op de eerlijke steekproef</h2>
        <p className="vw-soft">
          {stories.drawn === 0
            ? "Er is nog geen verhaal door het lot gekozen. Dat gebeurt bij het goedkeuren van nieuwe verhalen."
            : `${numberText(stories.coded)} van ${numberText(stories.drawn)} gekozen verhalen zijn gecodeerd, zonder dat iemand voorstellen zag. Stand van ${dayText(data.today)}.`}
        </p>
        {data.sideBySide
          .filter(({ stories }) => stories > 0)
          .map((both) => (
            <SideBySide key={both.engines.map(({ model }) => model).join(" ")} both={both} />
          ))}
        {data.measured.map((kind) => (
          <Measured key={`${kind.engine} ${kind.model}`} kind={kind} data={data} />
        ))}
      </section>

      <section className="vw-section ln-table">
        <h2>Wat er van voorstellen werd</h2>
        <Becomes data={data} />
      </section>

      <section className="vw-section ln-table">
        <h2>Klopte de waardering?</h2>
        <Valences data={data} />
      </section>

      <section className="vw-section ln-table">
        <h2>Hoe eens zijn twee codeurs het?</h2>
        <Alike data={data} />
      </section>

      <div className="ln-halves">
        <OwnModel data={data} reload={reload} />
        <Shares data={data} reload={reload} />
      </div>
      <p>
        Een voorstel met ‘patroon’ komt van een regel die een onderzoeker kan wijzigen:{" "}
        <Link href="/codeboek/patronen">naar de patronen</Link>.
      </p>
    </>
  );
}
