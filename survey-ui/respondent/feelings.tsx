import type { CSSProperties } from "react";
import { faces } from "../../api/contract/faces.ts";
import type { FeelingsQuestion } from "../../api/contract/feelings.ts";

const none = "none";

/**
 * Feelings as tiles: a drawing and its word, each a native box to tick. What is chosen is told by a tick and a heavier
 * edge, so that it does not hang on colour; the drawing says nothing that the word does not.
 */
export function Feelings(props: {
  question: FeelingsQuestion;
  chosen: readonly unknown[];
  change: (chosen: unknown[] | undefined) => void;
}) {
  const { question: q, chosen, change } = props;
  const single = q.max === 1;
  const toggle = (value: unknown) => {
    if (chosen.includes(value)) {
      const rest = chosen.filter((one) => one !== value);
      return change(rest.length > 0 ? rest : undefined);
    }
    if (single || value === none) return change([value]);
    const next = [...chosen.filter((one) => one !== none), value];
    // Over the limit the oldest choice makes room: a tap always does what it says.
    change(q.max > 0 ? next.slice(-q.max) : next);
  };
  const box = (value: unknown) => ({
    type: single ? "radio" : "checkbox",
    name: q.id,
    value: String(value),
    checked: chosen.includes(value),
    onChange: () => toggle(value),
  });
  // A tile is as wide as the longest word asks: words are long in some languages, and not broken.
  const letters = Math.max(
    ...q.choices.flatMap(({ text }) => text.split(/[\s-]/).map((word) => word.length)),
  );
  return (
    <>
      <div
        className={q.choices.length === 5 ? "faces five" : "faces"}
        style={{ "--letters": letters } as CSSProperties}
      >
        {q.choices.map((item) => {
          const face = faces[String(item.value)];
          return (
            <label className="face" key={String(item.value)}>
              <input {...box(item.value)} />
              {face ? (
                <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
                  <path className="line" d={face.line} />
                  {face.ink ? <path className="ink" d={face.ink} /> : null}
                </svg>
              ) : null}
              <span>{item.text}</span>
            </label>
          );
        })}
      </div>
      {q.noneText ? (
        <label className="choice slim">
          <input {...box(none)} />
          <span>{q.noneText}</span>
        </label>
      ) : null}
    </>
  );
}
