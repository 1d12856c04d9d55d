import { useEffect, useRef } from "react";
import type { NoteKind } from "../../../api/contract/sessions.ts";
import { Button, Field } from "../../parts/index.ts";
import { FollowUps, type Telling } from "./follow-up.tsx";
import type { Draft, useNotes } from "./notes.ts";

export type Notes = ReturnType<typeof useNotes>;

/** The three kinds are kept apart on purpose: first what is there, then what it may mean, then what to do. */
const kinds: { kind: NoteKind; title: string; hint: string; add: string }[] = [
  {
    kind: "observation",
    title: "Waarnemingen",
    hint: "Wat staat er? Wat valt op, nog zonder oordeel?",
    add: "Waarneming erbij",
  },
  {
    kind: "interpretation",
    title: "Duidingen",
    hint: "Hoe kan dat komen? Schrijf er minstens twee die elkaar tegenspreken.",
    add: "Duiding erbij",
  },
  {
    kind: "lesson",
    title: "Lessen",
    hint: "Wat gaan we doen, wie let erop, wanneer, en waaraan merken we het?",
    add: "Les erbij",
  },
];

/** The notes of the whole session, or those beside one card. `telling`: what its storytellers are told of the lessons. */
export function Notebook({
  notes,
  cardId,
  only,
  telling,
}: {
  notes: Notes;
  cardId: string | null;
  only?: readonly NoteKind[];
  telling?: Telling;
}) {
  return (
    <>
      {kinds
        .filter(({ kind }) => !only || only.includes(kind))
        .map(({ kind, title, hint, add }) => {
          const here = notes.drafts.filter((draft) => draft.kind === kind && draft.cardId === cardId);
          const written = here.filter((draft) => draft.text.trim() !== "");
          return (
            <section key={kind} className={`se-notes se-notes-${kind}`}>
              <h3>{title}</h3>
              {written.length === 0 ? <p className="vw-hint">{hint}</p> : null}
              {here.map((draft, at) => (
                <NoteField
                  key={draft.id}
                  draft={draft}
                  notes={notes}
                  label={`${title} ${at + 1}`}
                  telling={kind === "lesson" ? telling : undefined}
                />
              ))}
              {kind === "interpretation" && written.length === 1 ? (
                <p className="se-nudge">
                  Wat zou er nog meer achter kunnen zitten? Eén duiding is nog geen gesprek.
                </p>
              ) : null}
              <Button kind="quiet" small onClick={() => notes.add(kind, cardId)}>
                {add}
              </Button>
            </section>
          );
        })}
    </>
  );
}

const stateText: Record<Draft["state"], string> = {
  saved: "Bewaard",
  changed: "Nog niet bewaard",
  saving: "Bewaren…",
  failed: "Bewaren lukt nu niet. De tekst blijft staan en gaat straks opnieuw mee.",
};

function NoteField({
  draft,
  notes,
  label,
  telling,
}: {
  draft: Draft;
  notes: Notes;
  label: string;
  telling: Telling | undefined;
}) {
  const told = telling?.session.notes.some(({ id, followUps }) => id === draft.id && followUps.length > 0);
  const area = useRef<HTMLTextAreaElement>(null);
  const fresh = useRef(draft.seen === null && draft.text === "");
  useEffect(() => {
    if (fresh.current) area.current?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [draft.text]);
  return (
    <div className="se-note">
      <textarea
        ref={area}
        className="vw-input se-note-text"
        aria-label={label}
        rows={2}
        maxLength={4000}
        value={draft.text}
        onChange={(event) => notes.edit(draft.id, { text: event.target.value })}
        onBlur={() => void notes.save(draft.id)}
      />
      {draft.kind === "lesson" ? (
        <div className="se-pair">
          <Field
            label="Wie let erop"
            value={draft.owner}
            maxLength={120}
            onChange={(event) => notes.edit(draft.id, { owner: event.target.value })}
            onBlur={() => void notes.save(draft.id)}
          />
          <Field
            label="Klaar op"
            type="date"
            value={draft.dueOn}
            onChange={(event) => notes.edit(draft.id, { dueOn: event.target.value })}
            onBlur={() => void notes.save(draft.id)}
          />
        </div>
      ) : null}
      <p className="se-note-state" role={draft.state === "failed" ? "alert" : undefined}>
        <span className={draft.state === "failed" ? "se-failed" : undefined}>
          {draft.text.trim() === "" && draft.seen === null ? "" : stateText[draft.state]}
        </span>
        {told ? null : (
          <button
            type="button"
            className="vw-link vw-screen-only"
            onClick={() => void notes.remove(draft.id)}
          >
            Weghalen<span className="vw-hidden">: {label}</span>
          </button>
        )}
      </p>
      {telling ? <FollowUps draft={draft} label={label} telling={telling} /> : null}
    </div>
  );
}
