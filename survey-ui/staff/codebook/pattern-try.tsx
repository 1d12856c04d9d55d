import { type RefObject, useEffect, useState } from "react";
import { Link } from "wouter";
import type { PatternTried, Section } from "../../../api/contract/patterns.ts";
import { Button, Field, numberText, Problem, send, useAct } from "../../parts/index.ts";
import { useWide } from "../research/use-wide.ts";
import { Notation } from "./notation.tsx";
import { sectionTexts } from "./pattern-edits.ts";

/** Holds a line against the region's stories before anything is saved: in how many, and where. */
export function PatternTry({
  line,
  onLine,
  wanted,
  groups,
  themeLabel,
  onAdd,
  field,
}: {
  line: string;
  onLine: (line: string) => void;
  /** Goes up each time a line elsewhere asks to be tried. */
  wanted: number;
  groups: Record<string, string[]>;
  themeLabel: string;
  onAdd: (section: Section, line: string) => void;
  field: RefObject<HTMLDivElement | null>;
}) {
  const wide = useWide();
  const [tried, setTried] = useState<{ line: string; answer: PatternTried } | null>(null);
  const trying = useAct(async () => {
    const text = line.trim();
    if (text === "") return;
    setTried({
      line: text,
      answer: await send<PatternTried>("POST", "/api/patterns/try", { line: text, groups }),
    });
  });
  const { run } = trying;
  useEffect(() => {
    if (wanted > 0) void run();
  }, [wanted, run]);
  const answer = tried?.answer;
  return (
    <section className="pt-try" aria-label="Een regel proberen">
      <h2>Probeer een regel</h2>
      <form
        className="pt-try-form"
        ref={field as RefObject<never>}
        onSubmit={(event) => {
          event.preventDefault();
          void trying.run();
        }}
      >
        <Field
          label="Regel"
          value={line}
          onChange={(event) => onLine(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          placeholder="niemand ~ luister*"
          error={answer?.wrong ?? undefined}
        />
        <Button type="submit" kind="main" busy={trying.busy}>
          Proberen
        </Button>
      </form>
      <Problem of={trying.error} />
      {tried && answer && answer.wrong === null ? (
        <>
          <p role="status">
            <strong>{answer.found === 0 ? "Niet gevonden" : `In ${numberText(answer.found)}`}</strong>
            {answer.found === 0 ? " in " : " van de "}
            {numberText(answer.stories)} verhalen.
          </p>
          <div className="pt-add">
            <span className="vw-small">Toevoegen aan {themeLabel}:</span>
            {(["positive", "negative", "any"] as const).map((section) => (
              <Button key={section} small onClick={() => onAdd(section, tried.line)}>
                {sectionTexts[section].title}
              </Button>
            ))}
          </div>
          <ol className="pt-places">
            {answer.places.map((place) => (
              <li key={place.storyId}>
                <Link href={`/verhalen/${place.storyId}/coderen`}>
                  {place.before.length >= 90 ? "… " : ""}
                  {place.before}
                  <mark>{place.words}</mark>
                  {place.after}
                  {place.after.length >= 90 ? " …" : ""}
                </Link>
              </li>
            ))}
          </ol>
          {answer.found > answer.places.length ? (
            <p className="vw-small vw-soft">De nieuwste {answer.places.length} staan hier.</p>
          ) : null}
        </>
      ) : null}
      <Notation open={wide && tried === null} />
    </section>
  );
}
