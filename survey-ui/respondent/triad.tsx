import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { TriadValue } from "../../api/contract/answers.ts";
import {
  type Corner,
  corners,
  type InSteps,
  percents,
  type Shares,
  sharesFrom,
  stepsFrom,
} from "../../api/contract/shares.ts";
import { sharesInWords } from "../../api/contract/told.ts";
import type { Texts } from "./texts.ts";

interface Props {
  id: string;
  name: string;
  labelledBy: string;
  describedBy: string;
  corners: Record<Corner, string>;
  naText: string;
  value: TriadValue | undefined;
  change: (value: TriadValue | undefined) => void;
  t: Texts;
}

/** A finger or a mouse on the triangle. */
interface Press {
  x: number;
  y: number;
  /** What was chosen before it. */
  before: TriadValue | undefined;
  /** Whether it has hold of the dot: a mouse always has, a finger that came down on it. */
  drags: boolean;
  moved: boolean;
}

/** The triangle's corners on the drawing, and how far one arrow key moves the point. */
const at: Record<Corner, { x: number; y: number }> = {
  left: { x: 10, y: 93.14 },
  top: { x: 60, y: 6.54 },
  right: { x: 110, y: 93.14 },
};
const stride = 4;
/** A finger that moves less than this, in CSS pixels, taps; and this far from the dot it still has hold of it. */
const slack = 10;
const grip = 24;
const centre: Shares = { left: 0.34, top: 0.33, right: 0.33 };

const isShares = (value: TriadValue | undefined): value is Shares => value !== undefined && "left" in value;

/**
 * A point between three goods. Drag it, tap, use the arrow keys, or choose from a list of three steps: the ways are
 * equal, give the same kind of answer, and show each other's. A finger that scrolls past changes nothing.
 */
export function Triad(props: Props) {
  const { value, change, t, id } = props;
  const [list, setList] = useState(false);
  const na = value !== undefined && "na" in value;
  const shares = isShares(value) ? value : undefined;
  const told = shares ? inNumbers(props, shares) : na ? props.naText : t.say("triad.none");
  const seen = shares ? sharesInWords(shares, props.corners, (key, values) => t.say(key, values)) : told;
  return (
    <div className="triad">
      {list ? null : (
        <p className="small" id={`${id}-how`}>
          {t.say("triad.instructions")} <span className="with-keys">{t.say("triad.arrows")}</span>
        </p>
      )}
      {list ? <Steps {...props} shares={shares} /> : <Triangle {...props} shares={shares} told={told} />}
      <p className="told" aria-live="polite">
        {seen}
      </p>
      <p className="triad-ways">
        <button type="button" className="quiet" onClick={() => setList(!list)}>
          {t.say(list ? "triad.triangle" : "triad.list")}
        </button>
      </p>
      <label className="choice slim">
        <input type="checkbox" checked={na} onChange={() => change(na ? undefined : { na: true })} />
        <span>{props.naText}</span>
      </label>
    </div>
  );
}

function inNumbers({ corners: names, t }: Props, shares: Shares): string {
  const { left, top, right } = percents(shares);
  return t.say("triad.value", {
    left: names.left,
    top: names.top,
    right: names.right,
    a: left,
    b: top,
    c: right,
  });
}

function Triangle(props: Props & { shares: Shares | undefined; told: string }) {
  const { shares, change, told } = props;
  const drawing = useRef<HTMLDivElement>(null);
  const press = useRef<Press>(undefined);
  const point = place(shares ?? centre);

  const move = (event: PointerEvent) => {
    const box = drawing.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const scale = 120 / box.width;
    change(nearest((event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  };
  const far = (event: PointerEvent, from: { x: number; y: number }) =>
    Math.hypot(event.clientX - from.x, event.clientY - from.y);
  const down = (event: PointerEvent) => {
    const box = drawing.current?.getBoundingClientRect();
    if (!box || !event.isPrimary) return;
    const scale = box.width / 120;
    const dot = { x: box.left + point.x * scale, y: box.top + point.y * scale };
    const finger = event.pointerType !== "mouse";
    press.current = {
      x: event.clientX,
      y: event.clientY,
      before: props.value,
      drags: !finger || far(event, dot) <= grip,
      moved: !finger,
    };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!finger) move(event);
  };
  const drag = (event: PointerEvent) => {
    const pressed = press.current;
    if (!pressed || !event.isPrimary) return;
    pressed.moved ||= far(event, pressed) > slack;
    if (pressed.drags && pressed.moved) move(event);
  };
  const up = (event: PointerEvent) => {
    const pressed = press.current;
    if (!pressed || !event.isPrimary) return;
    if (!pressed.moved) move(event);
    press.current = undefined;
  };
  // The browser took the finger to scroll the page with.
  const cancel = (event: PointerEvent) => {
    const pressed = press.current;
    if (!pressed || !event.isPrimary) return;
    if (pressed.drags && pressed.moved) change(pressed.before);
    press.current = undefined;
  };
  const key = (event: KeyboardEvent) => {
    const step = event.shiftKey ? stride / 4 : stride;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[
      event.key
    ];
    if (by) {
      event.preventDefault();
      change(nearest(point.x + by[0]!, point.y + by[1]!));
    } else if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      if (!shares) change(centre);
    }
  };

  // Keys and screen readers have the point itself, and the list.
  const corner = (c: Corner) => (
    <span
      className={`corner ${c}`}
      aria-hidden="true"
      onClick={() => change({ left: 0, top: 0, right: 0, [c]: 1 })}
    >
      {props.corners[c]}
    </span>
  );

  return (
    <div className="triangle">
      {corner("top")}
      <div
        ref={drawing}
        className={`plane${shares ? " set" : ""}`}
        role="slider"
        tabIndex={0}
        aria-labelledby={props.labelledBy}
        aria-describedby={`${props.describedBy}${props.id}-how`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percents(shares ?? centre).top}
        aria-valuetext={told}
        onPointerDown={down}
        onPointerMove={drag}
        onPointerUp={up}
        onPointerCancel={cancel}
        onKeyDown={key}
      >
        <svg viewBox="0 0 120 100" aria-hidden="true">
          <path
            className="field"
            d={`M${at.left.x} ${at.left.y}L${at.top.x} ${at.top.y}L${at.right.x} ${at.right.y}Z`}
          />
          <path
            className="guides"
            d={`M60 64.27L${at.left.x} ${at.left.y}M60 64.27L${at.top.x} ${at.top.y}M60 64.27L${at.right.x} ${at.right.y}`}
          />
          <circle className="dot" cx={point.x} cy={point.y} r={5.5} />
        </svg>
      </div>
      {corner("left")}
      {corner("right")}
    </div>
  );
}

/** The same in three questions, one after the other. */
function Steps(props: Props & { shares: Shares | undefined }) {
  const { t, change, shares, name } = props;
  const near: Partial<InSteps> = shares ? stepsFrom(shares) : {};
  const [chosen, setChosen] = useState<Partial<InSteps>>(near);
  const choose = (next: Partial<InSteps>) => {
    setChosen(next);
    if (next.first) change(sharesFrom(next as InSteps));
  };
  const option = (step: string, value: string, text: string, on: boolean, next: Partial<InSteps>) => (
    <label className="choice" key={value}>
      <input type="radio" name={`${name}-${step}`} checked={on} onChange={() => choose(next)} />
      <span>{text}</span>
    </label>
  );
  const { first, second, strength } = chosen;
  const apart = first !== undefined && first !== "all";
  return (
    <div className="steps">
      <fieldset className="step">
        <legend>{t.say("triad.step.first")}</legend>
        {corners.map((c) => option("first", c, props.corners[c], first === c, { first: c }))}
        {option("first", "all", t.say("triad.all"), first === "all", { first: "all" })}
      </fieldset>
      {apart ? (
        <fieldset className="step">
          <legend>{t.say("triad.step.second")}</legend>
          {corners
            .filter((c) => c !== first)
            .map((c) => option("second", c, props.corners[c], second === c, { first, second: c, strength }))}
          {option("second", "none", t.say("triad.nothing-else"), second === "none", {
            first,
            second: "none",
          })}
        </fieldset>
      ) : null}
      {apart && second !== undefined && second !== "none" ? (
        <fieldset className="step">
          <legend>{t.say("triad.step.strength")}</legend>
          {(["much", "little", "equal"] as const).map((s) =>
            option("strength", s, t.say(`triad.strength.${s}`), strength === s, {
              first,
              second,
              strength: s,
            }),
          )}
        </fieldset>
      ) : null}
    </div>
  );
}

/** Where three shares lie on the drawing. */
function place(shares: Shares): { x: number; y: number } {
  return {
    x: corners.reduce((sum, c) => sum + shares[c] * at[c].x, 0),
    y: corners.reduce((sum, c) => sum + shares[c] * at[c].y, 0),
  };
}

/** Shares of the point of the triangle nearest to a place (barycentric coordinates, clamped at the sides). */
function nearest(x: number, y: number): Shares {
  const height = at.left.y - at.top.y;
  const top = Math.min(1, Math.max(0, (at.left.y - y) / height));
  // At this height the triangle is as wide as what the top leaves over.
  const from = at.left.x + top * (at.top.x - at.left.x);
  const wide = (1 - top) * (at.right.x - at.left.x);
  const along = wide <= 0 ? 0 : Math.min(1, Math.max(0, (x - from) / wide));
  const round = (share: number) => Math.round(share * 1000) / 1000;
  const t = round(top);
  const right = round((1 - top) * along);
  return { left: round(1 - t - right), top: t, right };
}
