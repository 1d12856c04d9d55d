import { useEffect, useRef, useState } from "react";
import type { Card } from "../../../api/contract/sessions.ts";
import { Button, useKeys } from "../../parts/index.ts";
import { inLanguage, langOf } from "../../texts/languages.ts";
import { lineHeight, onScreen } from "./layout.ts";
import { tellerText } from "./words.ts";

/** One card as large as the screen, for a whole room to read; nothing else of the page is in sight. */
export function Beamer({ cards, onClose }: { cards: Card[]; onClose: () => void }) {
  const [at, setAt] = useState(0);
  const place = useRef<HTMLElement>(null);
  const move = (by: number) => {
    setAt((now) => Math.min(cards.length - 1, Math.max(0, now + by)));
    window.scrollTo(0, 0);
  };
  useKeys([
    { key: "ArrowRight", does: "Volgende kaart", run: () => move(1), repeats: true },
    { key: "ArrowLeft", does: "Vorige kaart", run: () => move(-1), repeats: true },
    { key: "Escape", does: "Terug naar de vellen", run: onClose },
  ]);
  useEffect(() => {
    const opener = document.activeElement;
    place.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const card = cards[at]!;
  const { letters, columns } = onScreen(card);
  return (
    <section className="se-beamer vw-screen-only" aria-label="Groot scherm" ref={place} tabIndex={-1}>
      <div
        className="se-beamer-card"
        style={{
          fontSize: `max(1.125rem, min(${letters}vw, ${(letters * 16) / 9}vh))`,
          lineHeight,
          columns: `${columns} 18rem`,
        }}
      >
        {card.title ? (
          <h1 {...langOf(card.lang)}>{card.title}</h1>
        ) : (
          <h1 className="vw-hidden">Zonder titel</h1>
        )}
        <p {...langOf(card.lang)}>{card.text}</p>
      </div>
      <footer>
        <p role="status">
          Verhaal {card.number} ({at + 1} van {cards.length}),{" "}
          {[tellerText(card.respondent), inLanguage(card.lang)].filter(Boolean).join(", ")}
        </p>
        <Button small kind="quiet" onClick={() => move(-1)}>
          Vorige
        </Button>
        <Button small kind="quiet" onClick={() => move(1)}>
          Volgende
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          Stoppen
        </Button>
      </footer>
    </section>
  );
}
