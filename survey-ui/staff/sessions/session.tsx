import { useState } from "react";
import { Link, useParams } from "wouter";
import type { Card, Session } from "../../../api/contract/sessions.ts";
import {
  Button,
  Dialog,
  dayText,
  EmptyState,
  Field,
  Problem,
  Select,
  Spinner,
  send,
  useAct,
  useApi,
} from "../../parts/index.ts";
import { inLanguage, langOf } from "../../texts/languages.ts";
import { Notebook, type Notes } from "./notebook.tsx";
import { useNotes } from "./notes.ts";
import "./sessions.css";
import { tellerText } from "./words.ts";

export default function SessionScreen() {
  const { id } = useParams<{ id: string }>();
  const found = useApi<Session>(`/api/sessions/${encodeURIComponent(id)}`);
  if (found.error) return <Problem of={found.error} retry={() => void found.reload()} />;
  if (!found.data) return <Spinner />;
  return <Table key={found.data.id} session={found.data} reload={found.reload} />;
}

/** The table: stories on one side, what people make of them on the other. */
function Table({ session, reload }: { session: Session; reload: () => Promise<void> }) {
  const notes = useNotes(session.id, session.notes);
  const [themes, setThemes] = useState(false);
  return (
    <article>
      <p className="vw-screen-only">
        <Link href="/sessies">Alle sessies</Link>
      </p>
      <header className="se-title">
        <p className="se-kicker">
          {[session.provider, session.segment].filter(Boolean).join(", ")}
          {session.heldOn ? ` · ${dayText(session.heldOn)}` : ""}
        </p>
        <h1>{session.title}</h1>
        <p className="se-question">{session.question}</p>
        <div className="se-acts vw-screen-only">
          <Link href={`/sessies/${session.id}/kaarten`} className="vw-button vw-button-main">
            Kaarten afdrukken
          </Link>
          {session.notes.some(({ followUps }) => followUps.length > 0) ? null : (
            <Redraw session={session} notes={notes} reload={reload} />
          )}
          <Change session={session} reload={reload} />
          <Button onClick={() => window.print()}>Verslag afdrukken</Button>
        </div>
      </header>
      <div className="se-columns">
        <section className="se-cards" aria-labelledby="se-cards">
          <div className="se-head">
            <h2 id="se-cards">Verhalen op tafel</h2>
            {session.cards.length > 0 ? (
              <Button
                kind="quiet"
                small
                className="vw-screen-only"
                aria-pressed={themes}
                onClick={() => setThemes(!themes)}
              >
                {themes ? "Thema’s verbergen" : "Thema’s tonen"}
              </Button>
            ) : null}
          </div>
          {session.hidden > 0 ? (
            <p className="vw-soft">
              {session.hidden === 1 ? "Eén kaart is" : `${session.hidden} kaarten zijn`} van tafel: het
              verhaal is ingetrokken of mag nu niet gelezen worden.
            </p>
          ) : null}
          {session.cards.length === 0 ? <NoCards session={session} /> : null}
          {session.cards.map((card) => (
            <StoryCard key={card.id} card={card} labels={themes ? session.labels : null} notes={notes} />
          ))}
        </section>
        <section className="se-book" aria-labelledby="se-book">
          <h2 id="se-book">Van de hele tafel</h2>
          <Notebook notes={notes} cardId={null} telling={{ session, save: notes.save, reload }} />
        </section>
      </div>
    </article>
  );
}

function NoCards({ session }: { session: Session }) {
  return (
    <EmptyState title="Er zijn nog geen verhalen die op tafel mogen">
      <p>
        Een verhaal mag op tafel als de verteller dat goed vindt, een onderzoeker het heeft vrijgegeven, en
        het meetelt in een groep die groot genoeg is om te tonen.{" "}
        {session.themes.length > 0
          ? "Een thema trekt pas verhalen als het overzicht er een getal bij toont. Misschien zijn er wel verhalen over andere thema’s."
          : ""}
      </p>
    </EmptyState>
  );
}

function StoryCard({
  card,
  labels,
  notes,
}: {
  card: Card;
  labels: Record<string, string> | null;
  notes: Notes;
}) {
  const mine = notes.drafts.filter((draft) => draft.cardId === card.id);
  const [open, setOpen] = useState(mine.length > 0);
  const codes = [...new Set(card.codes.map((code) => code.theme))];
  return (
    <article className={mine.some((draft) => draft.text.trim() !== "") ? "se-card" : "se-card se-card-bare"}>
      <header>
        <p className="se-number">
          Verhaal {card.number}{" "}
          <span className="vw-soft">
            verteld door {[tellerText(card.respondent), inLanguage(card.lang)].filter(Boolean).join(", ")}
          </span>
        </p>
        {card.title ? <h3 {...langOf(card.lang)}>{card.title}</h3> : null}
      </header>
      <p className="vw-story" {...langOf(card.lang)}>
        {card.text}
      </p>
      {labels ? (
        <p className="vw-soft vw-small">
          {codes.length === 0 ? "Geen thema’s om te tonen." : codes.map((id) => labels[id] ?? id).join("; ")}
        </p>
      ) : null}
      {open ? (
        <div className="se-beside">
          <Notebook notes={notes} cardId={card.id} only={["observation", "interpretation"]} />
        </div>
      ) : (
        <Button
          kind="quiet"
          small
          className="vw-screen-only"
          onClick={() => {
            notes.add("observation", card.id);
            setOpen(true);
          }}
        >
          Schrijf iets bij verhaal {card.number}
        </Button>
      )}
    </article>
  );
}

function Redraw({ session, notes, reload }: { session: Session; notes: Notes; reload: () => Promise<void> }) {
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState(String(Math.max(3, session.cards.length || 8)));
  const drawing = useAct(async () => {
    // What is being written beside a card has to be there first: cards with notes stay.
    await Promise.all(notes.drafts.map((draft) => notes.save(draft.id)));
    await send("POST", `/api/sessions/${session.id}/draw`, { count: Number(count) });
    await reload();
    setOpen(false);
  });
  const sizes = [...new Set([5, 6, 8, 10, 12, 16, 20, 24, Number(count)])].sort((a, b) => a - b);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Opnieuw kiezen</Button>
      <Dialog
        open={open}
        title="Andere verhalen op tafel"
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" busy={drawing.busy} onClick={() => void drawing.run()}>
            Opnieuw kiezen
          </Button>
        }
      >
        <p>
          Verhalen waar al iets bij geschreven is, blijven liggen. De andere gaan van tafel; daarvoor komen
          verhalen die zoveel mogelijk verschillen van wat er ligt.
        </p>
        <Select
          label="Hoeveel verhalen in totaal"
          value={count}
          options={sizes.map((n) => ({ value: String(n), label: String(n) }))}
          onChange={(event) => setCount(event.target.value)}
        />
        <Problem of={drawing.error} />
      </Dialog>
    </>
  );
}

function Change({ session, reload }: { session: Session; reload: () => Promise<void> }) {
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState(session.title);
  const [question, setQuestion] = useState(session.question);
  const [heldOn, setHeldOn] = useState(session.heldOn ?? "");
  const saving = useAct(async () => {
    await send("PATCH", `/api/sessions/${session.id}`, {
      title,
      question,
      heldOn: heldOn === "" ? null : heldOn,
    });
    await reload();
    setOpen(false);
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>Wijzigen</Button>
      <Dialog
        open={open}
        title="Sessie wijzigen"
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" busy={saving.busy} onClick={() => void saving.run()}>
            Bewaren
          </Button>
        }
      >
        <Field
          label="Naam van de sessie"
          value={title}
          maxLength={120}
          error={saving.error?.of("title")}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Field
          label="De vraag"
          value={question}
          maxLength={400}
          error={saving.error?.of("question")}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <Field
          label="Datum"
          hint="Vanaf die dag lezen vertellers dat hun verhaal op tafel lag."
          type="date"
          value={heldOn}
          onChange={(event) => setHeldOn(event.target.value)}
        />
        <Problem of={saving.error} />
      </Dialog>
    </>
  );
}
