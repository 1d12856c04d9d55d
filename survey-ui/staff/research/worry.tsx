import { useEffect, useRef, useState } from "react";
import type { NewReport } from "../../../api/contract/signals.ts";
import type { SignalLevel, StoryFacts } from "../../../api/contract/stories.ts";
import { Button, Check, Dialog, dayText, Problem, send, useAct } from "../../parts/index.ts";
import { levelText } from "../safeguarding/words.ts";

/** What a reader has selected, and where it stands. */
interface Passage {
  words: string;
  at: NonNullable<NewReport["passage"]>;
}

/**
 * Passing a story on to safeguarding: the machine misses signals, and whoever reads is the net under it. Where there is a
 * signal already it says so, and its level can only be raised.
 */
export function Worry({
  story,
  passage,
  reload,
}: {
  story: StoryFacts;
  passage: Passage | null;
  reload: () => Promise<void>;
}) {
  /** What was selected when the question was opened; the selection itself may go meanwhile. */
  const [asked, setAsked] = useState<{ passage: Passage | null } | null>(null);
  const [point, setPoint] = useState(true);
  const [passedOn, setPassedOn] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const passing = useAct(async (level: SignalLevel) => {
    const pointed = point ? asked?.passage : null;
    await send("POST", `/api/stories/${story.id}/signal`, {
      level,
      ...(pointed ? { passage: pointed.at } : {}),
    });
    setPassedOn(true);
    setAsked(null);
    await reload();
  });
  // Not sooner: nothing outside the question takes the focus while it is open.
  useEffect(() => (asked ? () => place.current?.focus() : undefined), [asked]);
  const { signal } = story;
  if (signal?.status === "handled") return null;
  const open = signal?.status === "open";
  return (
    <div className="rs-worry" ref={place} tabIndex={-1}>
      <p className="rs-worry-said" role="status">
        {passedOn ? "Het meldteam ziet dit verhaal. Jij kunt gewoon verder. " : ""}
        {open
          ? `Bij het meldteam sinds ${dayText(signal.raisedOn)} (${levelText[signal.level].toLowerCase()}).`
          : ""}
      </p>
      {open && signal.level === "acute" ? null : (
        <Button
          small
          kind="quiet"
          // A press on a button would let the selection in the text go.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            passing.clear();
            setPoint(true);
            setAsked({ passage });
          }}
        >
          {open ? "Is er nu gevaar?" : "Zorgen om dit verhaal?"}
        </Button>
      )}
      {asked ? (
        <Dialog
          open
          title={open ? "Is er nu gevaar?" : "Zorgen om dit verhaal?"}
          onClose={() => setAsked(null)}
        >
          <p>
            {open
              ? "Het meldteam heeft dit verhaal al als zorg."
              : "Geef het door: twee mensen van het meldteam lezen het hele verhaal en besluiten wat nodig is."}{" "}
            Jij kunt gewoon verder.
          </p>
          {signal?.status === "dismissed" ? (
            <p>Het meldteam zag hier eerder geen reden om te handelen, en besluit dan opnieuw.</p>
          ) : null}
          {asked.passage ? (
            <>
              <blockquote className="vw-quote rs-quote-words rs-worry-words" dir="auto">
                {asked.passage.words}
              </blockquote>
              <Check
                label="Wijs deze woorden aan"
                checked={point}
                onChange={(event) => setPoint(event.target.checked)}
              />
            </>
          ) : (
            <p className="vw-small vw-soft">
              Woorden aanwijzen kan ook: selecteer ze eerst in het verhaal. Het hoeft niet.
            </p>
          )}
          <Problem of={passing.error} />
          <dl className="rs-worry-levels">
            <div>
              <dt>
                <Button kind="danger" busy={passing.busy} onClick={() => void passing.run("acute")}>
                  Nu gevaar
                </Button>
              </dt>
              <dd>Acuut: het verhaal komt bovenaan bij het meldteam.</dd>
            </div>
            {open ? null : (
              <div>
                <dt>
                  <Button busy={passing.busy} onClick={() => void passing.run("concern")}>
                    Zorg
                  </Button>
                </dt>
                <dd>Het verhaal komt in de rij van het meldteam.</dd>
              </div>
            )}
          </dl>
        </Dialog>
      ) : null}
    </div>
  );
}
