import { useState } from "react";
import { Link, useParams } from "wouter";
import type { Session } from "../../../api/contract/sessions.ts";
import { Button, EmptyState, Problem, Radios, Spinner, useApi } from "../../parts/index.ts";
import { inLanguage, langOf } from "../../texts/languages.ts";
import { Beamer } from "./beamer.tsx";
import { layOut, lineHeight } from "./layout.ts";
import "./sessions.css";
import { tellerText } from "./words.ts";

/** The cards as they come out of the printer. No names of providers: the table knows what it is about. */
export default function Cards() {
  const { id } = useParams<{ id: string }>();
  const [perSheet, setPerSheet] = useState<"2" | "4">("2");
  const [onWall, setOnWall] = useState(false);
  const found = useApi<Session>(`/api/sessions/${encodeURIComponent(id)}`);
  if (found.error) return <Problem of={found.error} retry={() => void found.reload()} />;
  if (!found.data) return <Spinner />;
  const sheets = layOut(found.data.cards, perSheet === "2" ? 2 : 4);
  return (
    <>
      {onWall ? <Beamer cards={found.data.cards} onClose={() => setOnWall(false)} /> : null}
      <div className="vw-screen-only">
        <p className="vw-screen-only">
          <Link href={`/sessies/${id}`}>{found.data.title}</Link>
        </p>
        <h1>Kaarten</h1>
        <p className="vw-lead">
          {sheets.length} {sheets.length === 1 ? "vel" : "vellen"} A4. Een verhaal dat te lang is voor zijn
          kaart, krijgt een grotere.
        </p>
        <Radios
          label="Kaarten per vel"
          value={perSheet}
          onChange={setPerSheet}
          options={[
            { value: "2", label: "Twee (A5), om met een groepje te lezen" },
            { value: "4", label: "Vier (A6), om te schuiven en te ordenen" },
          ]}
        />
        <div className="se-acts">
          <Button kind="main" onClick={() => window.print()}>
            Afdrukken
          </Button>
          {sheets.length > 0 ? <Button onClick={() => setOnWall(true)}>Op een groot scherm</Button> : null}
        </div>
      </div>
      {sheets.length === 0 ? <EmptyState title="Er liggen geen verhalen op tafel" /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the sheets scroll sideways, also by keyboard */}
      <section className="se-sheets" aria-label="Vellen" tabIndex={0}>
        {sheets.map((sheet) => (
          <section key={sheet[0]!.card.id} className="se-sheet">
            {sheet.map(({ card, size, points, columns }) => (
              <article key={card.id} className={`se-print se-print-${size}`}>
                <p className="se-print-number">
                  <strong>{card.number}</strong>{" "}
                  <span>
                    {[tellerText(card.respondent), inLanguage(card.lang)].filter(Boolean).join(", ")}
                  </span>
                </p>
                <div
                  className="se-print-text"
                  {...langOf(card.lang)}
                  style={{ fontSize: `${points}pt`, lineHeight, columnCount: columns }}
                >
                  {card.title ? <h2>{card.title}</h2> : null}
                  <p>{card.text}</p>
                </div>
              </article>
            ))}
          </section>
        ))}
      </section>
    </>
  );
}
