import { useEffect, useRef, useState } from "react";
import type { StoryReview } from "../../../api/contract/stories.ts";
import { Button, Problem, send, TextArea, useAct, useStay } from "../../parts/index.ts";
import { Player } from "./player.tsx";

/** A spoken story in the review: listen, and type out what is said. */
export function Typing({ story, reload }: { story: StoryReview; reload: () => Promise<void> }) {
  const [text, setText] = useState(story.spoken);
  const [saved, setSaved] = useState(story.spoken);
  const latest = useRef(reload);
  latest.current = reload;
  const path = `/api/stories/${story.id}`;
  const typed = story.recording?.state === "typed";

  const saving = useAct(async () => {
    await send("PUT", `${path}/typed-out`, { text });
    setSaved(text);
    setLooks(0);
    await latest.current();
  });
  // The steps read what was typed within a second or so; the screen follows by itself. Every look is in the log as this
  // person reading the story: when a step fails, it stops looking.
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (!typed || story.ready || looks >= 20) return;
    const timer = setTimeout(() => void latest.current().then(() => setLooks(looks + 1)), 1500);
    return () => clearTimeout(timer);
  }, [typed, story.ready, looks]);

  const unsaved = text !== saved;
  useStay(unsaved);

  return (
    <section className="rc-typing" aria-label="Ingesproken verhaal">
      <h2>{typed ? "Ingesproken en uitgetypt" : "Ingesproken, nog uit te typen"}</h2>
      <Player storyId={story.id} />
      <TextArea
        label="Wat er wordt gezegd"
        hint="Woord voor woord, ook namen: die gaan er bij de controle uit. Wat niet te verstaan is: [onverstaanbaar]."
        rows={typed ? 4 : 8}
        value={text}
        error={saving.error?.of("text")}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          if (!event.repeat) void saving.run();
        }}
      />
      <Problem of={saving.error?.of("text") ? null : saving.error} />
      <div className="rc-go">
        <Button
          kind={typed && !unsaved ? "plain" : "main"}
          busy={saving.busy}
          onClick={() => void saving.run()}
        >
          {typed ? "Uitgetypte tekst opnieuw bewaren" : "Uitgetypte tekst bewaren"}
        </Button>
        <span className="vw-small vw-soft" role="status">
          {unsaved && text.trim()
            ? "Nog niet bewaard."
            : typed
              ? "Bewaard. De opname gaat weg bij het goedkeuren."
              : ""}
        </span>
      </div>
      <p className="vw-small">
        De computer zoekt pas naar signalen als de tekst er is. Hoor je iets zorgelijks, wacht daar dan niet
        op: geef het door met de knop “Zorgen om dit verhaal?”.
      </p>
    </section>
  );
}
