import { useRef } from "react";
import type { PolesValue } from "../../api/contract/answers.ts";
import { poleInWords } from "../../api/contract/told.ts";
import type { Texts } from "./texts.ts";

/** A place between two extremes: the browser's own slider, which every finger, key and screen reader knows. */
export function Poles(props: {
  id: string;
  labelledBy: string;
  describedBy: string;
  min: string;
  max: string;
  naText: string;
  value: PolesValue | undefined;
  change: (value: PolesValue | undefined) => void;
  t: Texts;
}) {
  const { value, change, t } = props;
  const set = typeof value === "number";
  const na = typeof value === "object";
  const told = set
    ? t.say("poles.value", { value, min: props.min, max: props.max })
    : na
      ? props.naText
      : t.say("poles.none");
  const seen = set ? poleInWords(value, props.min, props.max, (key, values) => t.say(key, values)) : told;
  /** What was chosen before a finger came down, which may be going to scroll the page: the slider moves all the same. */
  const before = useRef(value);
  // A press on the middle moves nothing, so it makes no event of its own: it counts all the same.
  const settle = (field: HTMLInputElement) => change(Number(field.value));
  return (
    <div className={`poles${set ? " set" : ""}`}>
      <p className="poles-ends" aria-hidden="true">
        <span>{props.min}</span>
        <span>{props.max}</span>
      </p>
      <input
        type="range"
        id={props.id}
        min={0}
        max={100}
        step={1}
        value={set ? value : 50}
        aria-labelledby={props.labelledBy}
        aria-describedby={`${props.describedBy}${props.id}-how`}
        aria-valuetext={told}
        onInput={(event) => settle(event.currentTarget)}
        onChange={() => {}}
        onPointerDown={() => {
          before.current = value;
        }}
        onPointerUp={(event) => settle(event.currentTarget)}
        onPointerCancel={() => change(before.current)}
        onKeyDown={(event) => {
          if (event.key === " " || event.key === "Enter") settle(event.currentTarget);
        }}
      />
      <p className="small" id={`${props.id}-how`}>
        {set || na ? (
          seen
        ) : (
          <>
            {t.say("poles.instructions")} <span className="with-keys">{t.say("triad.arrows")}</span>
          </>
        )}
      </p>
      <label className="choice slim">
        <input type="checkbox" checked={na} onChange={() => change(na ? undefined : { na: true })} />
        <span>{props.naText}</span>
      </label>
    </div>
  );
}
