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
 * signal already it says so: its level can only be raised, and more words can be pointed at.
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
  /** What was passed on from here last, with the words that were pointed at, if any. */
  const [passedOn, setPassedOn] = useState<{ level: SignalLevel; words: string | undefined } | null>(null);
  /** The words that go along. */
  const pointing = point ? asked?.passage : null;
  const place = useRef<HTMLDivElement>(null);
  const passing = useAct(async (level: SignalLevel) => {
    await send("POST", `/api/stories/${story.id}/signal`, {
      level,
      ...(pointing ? { passage: pointing.at } : {}),
    });
    setPassedOn({ level, words: pointing?.words });
    setAsked(null);
    await reload();
  });
  // Not sooner: nothing outside the question takes the focus while it is open.
  useEffect(() => (asked ? () => place.current?.focus() : undefined), [asked]);
  const { signal } = story;
  if (signal?.status === "handled") return null;
  const open = signal?.status === "open";
  const acute = open && signal.level === "acute";
  const question = open ? "Nog meer zorgen?" : "Zorgen om dit verhaal?";
  const select = `sluit dit venster, selecteer ze in het verhaal en druk weer op ‘${question}’.`;
  return (
    <div className="rs-worry" ref={place} tabIndex={-1}>
      <div className="rs-worry-said" role="status">
        {passedOn ? (
          <p>
            Het meldteam ziet dit verhaal{passedOn.words ? ", met deze woorden" : ""}. Jij kunt gewoon verder.
          </p>
        ) : null}
        {passedOn?.words ? <Words>{passedOn.words}</Words> : null}
        {open ? (
          <p>
            Bij het meldteam sinds {dayText(signal.raisedOn)} ({levelText[signal.level].toLowerCase()}).
            {acute && passedOn?.level === "concern"
              ? " Je gaf het door als zorg; het was al acuut en dat blijft het."
              : ""}
          </p>
        ) : null}
      </div>
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
        {question}
      </Button>
      {asked ? (
        <Dialog open title={question} onClose={() => setAsked(null)}>
          <p>
            {open
              ? `Het meldteam heeft dit verhaal al (${levelText[signal.level].toLowerCase()}). Wat je erbij doorgeeft, lezen ze ook; wie al besloot, besluit opnieuw.`
              : "Geef het door: twee mensen van het meldteam lezen het hele verhaal en besluiten wat nodig is."}{" "}
            Jij kunt gewoon verder.
          </p>
          {signal?.status === "dismissed" ? (
            <p>
              Het meldteam zag hier eerder geen reden om te handelen, en besluit dan opnieuw.
              {signal.level === "acute" ? " Het blijft een acuut signaal." : ""}
            </p>
          ) : null}
          {asked.passage ? (
            <>
              <Words>{asked.passage.words}</Words>
              {acute ? null : (
                <Check
                  label="Wijs deze woorden aan"
                  checked={point}
                  onChange={(event) => setPoint(event.target.checked)}
                />
              )}
            </>
          ) : (
            <p className="vw-small vw-soft">
              {acute
                ? `Meer doorgeven kan met de woorden die je zorgen geven: ${select}`
                : open
                  ? `Is er geen gevaar, maar zijn er andere woorden die je zorgen geven? Dan ${select}`
                  : "Woorden aanwijzen kan ook: selecteer ze eerst in het verhaal. Het hoeft niet."}
            </p>
          )}
          <Problem of={passing.error} />
          <dl className="rs-worry-levels">
            {acute && !pointing ? null : (
              <div>
                <dt>
                  <Button kind="danger" busy={passing.busy} onClick={() => void passing.run("acute")}>
                    {acute ? "Deze woorden doorgeven" : "Nu gevaar"}
                  </Button>
                </dt>
                <dd>
                  {acute
                    ? "Het meldteam ziet ze bij dit verhaal."
                    : "Acuut: het verhaal komt bovenaan bij het meldteam."}
                </dd>
              </div>
            )}
            {acute || (open && !pointing) ? null : (
              <div>
                <dt>
                  <Button busy={passing.busy} onClick={() => void passing.run("concern")}>
                    Zorg
                  </Button>
                </dt>
                <dd>
                  {open
                    ? "Het meldteam ziet de woorden bij dit verhaal."
                    : "Het verhaal komt in de rij van het meldteam."}
                </dd>
              </div>
            )}
          </dl>
        </Dialog>
      ) : null}
    </div>
  );
}

function Words({ children }: { children: string }) {
  return (
    <blockquote className="vw-quote rs-quote-words rs-worry-words" dir="auto">
      {children}
    </blockquote>
  );
}
