import { useState } from "react";
import { type FollowUp, type FollowUpState, followUpLength } from "../../../api/contract/follow-ups.ts";
import type { Session } from "../../../api/contract/sessions.ts";
import {
  Button,
  Check,
  Dialog,
  dayText,
  Field,
  Problem,
  Radios,
  send,
  TextArea,
  useAct,
} from "../../parts/index.ts";
import type { Draft } from "./notes.ts";
import { isLate, SaidList, StateBadge, stateWord } from "./said.tsx";

/** What the storytellers of this table are told of a lesson, and the way to tell them more. */
export interface Telling {
  session: Session;
  /** Saves what is being typed in the lesson, which comes first. */
  save: (noteId: string) => Promise<void>;
  reload: () => Promise<void>;
}

const todayText = () => new Date().toLocaleDateString("sv-SE");

/** Below a lesson: what storytellers were told of it. Nothing is told by itself. */
export function FollowUps({ draft, label, telling }: { draft: Draft; label: string; telling: Telling }) {
  const [open, setOpen] = useState(false);
  const said = telling.session.notes.find(({ id }) => id === draft.id)?.followUps ?? [];
  if (said.length === 0 && (draft.seen === null || draft.text.trim() === "")) return null;
  const late = isLate(said, draft.dueOn, todayText());
  return (
    <section className="fu-box" aria-label={`Wat vertellers lezen over ${label.toLowerCase()}`}>
      <h4>{said.length > 0 ? "Vertellers lezen" : "Vertellers lezen hier nog niets over"}</h4>
      <SaidList said={said} after={(one) => <TakeBack one={one} noteId={draft.id} telling={telling} />} />
      {late ? (
        <p className="fu-late">
          {said.length > 0
            ? `Zou klaar zijn op ${dayText(draft.dueOn)}. Vertellers lezen ook dat die dag voorbij is.`
            : `Zou klaar zijn op ${dayText(draft.dueOn)}.`}
        </p>
      ) : null}
      <Button small className="vw-screen-only" onClick={() => setOpen(true)}>
        {said.length > 0 ? "Vertel hoe het nu staat" : "Vertel wat is afgesproken"}
        <span className="vw-hidden">: {label}</span>
      </Button>
      {open ? <Tell draft={draft} said={said} telling={telling} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

/** The sentence leaves the house: a person writes it for who told, and checks it, as with a quote. */
function Tell({
  draft,
  said,
  telling,
  onClose,
}: {
  draft: Draft;
  said: FollowUp[];
  telling: Telling;
  onClose: () => void;
}) {
  const first = said.length === 0;
  const { id: sessionId, heldOn } = telling.session;
  const [id] = useState(() => crypto.randomUUID());
  const [state, setState] = useState<FollowUpState | null>(first ? "agreed" : null);
  const [on, setOn] = useState(first ? (heldOn ?? todayText()) : todayText());
  const [text, setText] = useState("");
  const [checked, setChecked] = useState(false);
  const [anyway, setAnyway] = useState(false);
  const [asked, setAsked] = useState(false);
  const telltale = useAct(async () => {
    setAsked(true);
    if (state === null || text.trim() === "" || on === "" || !checked) return;
    await telling.save(draft.id);
    await send("PUT", `/api/sessions/${sessionId}/notes/${draft.id}/follow-ups/${id}`, {
      state,
      on,
      text,
      checked,
      anyway,
    });
    await telling.reload();
    onClose();
  });
  const wrong = telltale.error;
  return (
    <Dialog
      open
      title={first ? "Vertel wat is afgesproken" : "Vertel hoe het nu staat"}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" busy={telltale.busy} onClick={() => void telltale.run()}>
            Laat vertellers dit lezen
          </Button>
          <Button kind="quiet" onClick={onClose}>
            Annuleren
          </Button>
        </>
      }
    >
      <blockquote className="vw-quote fu-lesson">{first ? draft.text : said[0]!.text}</blockquote>
      <p>
        Wie met een code terugkijkt en een verhaal op deze tafel had, leest deze zin, de stand en de dag. Wie
        het doet, staat er niet bij.
      </p>
      {first ? null : (
        <>
          <Radios
            label="Hoe staat het?"
            value={state}
            onChange={setState}
            options={(["busy", "done", "not-done", "agreed"] as const).map((value) => ({
              value,
              label: value === "agreed" ? "Opnieuw afgesproken" : stateWord[value],
            }))}
          />
          {asked && state === null ? <p className="vw-error">Kies hoe het staat.</p> : null}
        </>
      )}
      <TextArea
        label="In één zin"
        hint={
          first
            ? "Jongeren en ouders lezen dit allebei: gewone woorden, zonder jij of u. Bijvoorbeeld: een gesprek begint voortaan met een leeg vel."
            : "Wat is er veranderd? Of waarom lukte het niet, en wat nu? In gewone woorden, voor jongeren en ouders."
        }
        rows={3}
        maxLength={followUpLength}
        value={text}
        error={asked && text.trim() === "" ? "Schrijf één zin." : (wrong?.of("text") ?? wrong?.of("anyway"))}
        onChange={(event) => {
          setText(event.target.value);
          setAnyway(false);
        }}
      />
      {wrong?.of("anyway") ? (
        <Check
          label="Nagekeken: dit wijst niemand aan."
          checked={anyway}
          onChange={(event) => setAnyway(event.target.checked)}
        />
      ) : null}
      <Field
        label={first ? "Afgesproken op" : "Op welke dag"}
        type="date"
        value={on}
        max={todayText()}
        error={asked && on === "" ? "Kies een dag." : wrong?.of("on")}
        onChange={(event) => setOn(event.target.value)}
      />
      {asked && !checked ? <p className="vw-error">Lees de zin na en vink aan dat het klopt.</p> : null}
      <Check
        label="Er staat geen naam, plaats of bijzonderheid in waaraan iemand te herkennen is."
        checked={checked}
        onChange={(event) => setChecked(event.target.checked)}
      />
      <Problem of={wrong && wrong.fields.length === 0 ? wrong : null} />
    </Dialog>
  );
}

function TakeBack({ one, noteId, telling }: { one: FollowUp; noteId: string; telling: Telling }) {
  const [open, setOpen] = useState(false);
  const taking = useAct(async () => {
    await send("DELETE", `/api/sessions/${telling.session.id}/notes/${noteId}/follow-ups/${one.id}`);
    await telling.reload();
    setOpen(false);
  });
  return (
    <div className="fu-by">
      <span>Verteld door {one.saidBy}</span>{" "}
      <button type="button" className="vw-link vw-screen-only" onClick={() => setOpen(true)}>
        Terugnemen
        <span className="vw-hidden">
          : {stateWord[one.state]}, {dayText(one.on)}
        </span>
      </button>
      <Dialog
        open={open}
        title="Terugnemen wat vertellers lezen"
        onClose={() => setOpen(false)}
        actions={
          <Button kind="danger" busy={taking.busy} onClick={() => void taking.run()}>
            Terugnemen
          </Button>
        }
      >
        <p>
          <StateBadge state={one.state} /> {one.text}
        </p>
        <p>
          Vertellers lezen dit dan niet meer. Wie het al las, heeft het gelezen. Dat het is teruggenomen,
          staat in het logboek.
        </p>
        <Problem of={taking.error} />
      </Dialog>
    </div>
  );
}
