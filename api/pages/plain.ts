import { html } from "hono/html";
import { type Answers, none } from "../contract/answers.ts";
import { inWords, type Question } from "../contract/questionnaires.ts";
import {
  type Corner,
  corners,
  type InSteps,
  type Shares,
  sharesFrom,
  stepsFrom,
} from "../contract/shares.ts";
import type { Html } from "./layout.ts";
import type { Say } from "./words.ts";

/**
 * Every question as a plain form field, for who has no scripts, an old phone, or a connection that never brings the
 * rest. The same answers come out as from the richer questions.
 */

const hint = (q: Question): Html | "" =>
  q.description ? html`<p class="hint" id="${q.name}-hint">${inWords(q.description)}</p>` : "";
const described = (q: Question) => (q.description ? `${q.name}-hint` : "");

function choice(
  type: "radio" | "checkbox",
  name: string,
  value: string,
  text: string,
  checked: boolean,
): Html {
  return html`<label class="choice"><input type="${type}" name="${name}" value="${value}"${checked ? html` checked` : ""}><span>${text}</span></label>`;
}

function group(q: Question, inner: Html[]): Html {
  return html`<fieldset class="question" id="q-${q.name}" aria-describedby="${described(q)}">
<legend>${inWords(q.title)}</legend>
${hint(q)}
${inner}
</fieldset>`;
}

/** A question as form fields, filled with the answer so far. */
export function plainQuestion(q: Question, answer: unknown, t: Say): Html {
  switch (q.type) {
    case "comment":
    case "text":
      return html`<div class="question" id="q-${q.name}">
<label class="ask" for="${q.name}">${inWords(q.title)}</label>
${hint(q)}
${
  q.type === "text"
    ? html`<input type="text" id="${q.name}" name="${q.name}" maxlength="${q.maxLength}" value="${String(answer ?? "")}" dir="auto" autocomplete="off" aria-describedby="${described(q)}">`
    : textArea(q.name, q.maxLength, q.rows ?? 6, String(answer ?? ""), described(q))
}
</div>`;
    case "radiogroup": {
      const chosen = answer ?? q.defaultValue;
      return group(
        q,
        q.choices.map((c) => choice("radio", q.name, c.value, inWords(c.text), chosen === c.value)),
      );
    }
    case "checkbox":
    case "feelings": {
      const chosen = Array.isArray(answer) ? answer : [];
      const all = q.choices.map((c) => ({ value: c.value, text: inWords(c.text) }));
      if (q.type === "feelings" || q.showNoneItem) all.push({ value: none, text: inWords(q.noneText) });
      return group(
        q,
        all.map((c) => choice("checkbox", q.name, c.value, c.text, chosen.includes(c.value))),
      );
    }
    case "rating": {
      const steps = Array.from({ length: q.rateMax - q.rateMin + 1 }, (_, i) => q.rateMin + i);
      return group(
        q,
        steps.map((n) => choice("radio", q.name, String(n), ratingText(q, n), answer === n)),
      );
    }
    case "poles": {
      const nearest = typeof answer === "number" ? Math.round(answer / 25) * 25 : undefined;
      const [low, high] = [inWords(q.minLabel), inWords(q.maxLabel)];
      const texts = [
        low,
        t("poles.toward", { min: low }),
        t("poles.between"),
        t("poles.toward", { min: high }),
        high,
      ];
      return group(q, [
        ...texts.map((text, i) => choice("radio", q.name, String(i * 25), text, nearest === i * 25)),
        choice("radio", q.name, "na", inWords(q.naText), isNa(answer)),
      ]);
    }
    case "triad":
      return triad(q, answer, t);
  }
}

export function textArea(name: string, max: number, rows: number, value: string, describedBy: string): Html {
  // A line break after the tag is dropped by browsers: without it, a story that begins with one would lose it.
  return html`<textarea id="${name}" name="${name}" maxlength="${max}" rows="${rows}" dir="auto" autocomplete="off" aria-describedby="${describedBy}">
${value}</textarea>`;
}

function ratingText(q: Extract<Question, { type: "rating" }>, n: number): string {
  if (n === q.rateMin && q.minRateDescription) return `${n}: ${inWords(q.minRateDescription)}`;
  if (n === q.rateMax && q.maxRateDescription) return `${n}: ${inWords(q.maxRateDescription)}`;
  return String(n);
}

function triad(q: Extract<Question, { type: "triad" }>, answer: unknown, t: Say): Html {
  const steps: Partial<InSteps> = isShares(answer) ? stepsFrom(answer) : {};
  const corner = (c: Corner) => inWords(q[c].text);
  return group(q, [
    html`<fieldset class="step"><legend>${t("triad.step.first")}</legend>
${corners.map((c) => choice("radio", q.name, c, corner(c), steps.first === c))}
${choice("radio", q.name, "all", t("triad.all"), steps.first === "all")}
${choice("radio", q.name, "na", inWords(q.naText), isNa(answer))}</fieldset>`,
    html`<fieldset class="step"><legend>${t("triad.step.second")}</legend>
${corners.map((c) => choice("radio", `${q.name}.second`, c, corner(c), steps.second === c))}
${choice("radio", `${q.name}.second`, "none", t("triad.nothing-else"), steps.second === "none")}</fieldset>`,
    html`<fieldset class="step"><legend>${t("triad.step.strength")}</legend>
${(["much", "little", "equal"] as const).map((s) => choice("radio", `${q.name}.strength`, s, t(`triad.strength.${s}`), steps.strength === s))}</fieldset>`,
  ]);
}

const isNa = (answer: unknown) => (answer as { na?: boolean } | undefined)?.na === true;
const isShares = (answer: unknown): answer is Shares =>
  corners.every((c) => typeof (answer as Shares | undefined)?.[c] === "number");

/**
 * Reads a posted form back into answers. What does not belong is left for the schema to refuse.
 * @param questions of the page that was posted
 * @param body field -> value or values
 */
export function readForm(questions: Question[], body: Record<string, unknown>): Answers {
  const one = (field: string) => {
    const value = Array.isArray(body[field]) ? body[field].at(-1) : body[field];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const answers: Answers = {};
  for (const q of questions) {
    const value = one(q.name);
    switch (q.type) {
      case "comment":
      case "text":
        // Forms send line breaks as two characters; counted and kept as one.
        answers[q.name] = value?.replaceAll("\r\n", "\n");
        break;
      case "checkbox":
      case "feelings":
        answers[q.name] = value === undefined ? undefined : [body[q.name]].flat();
        break;
      case "rating":
        answers[q.name] = value === undefined ? undefined : Number(value);
        break;
      case "poles":
        answers[q.name] = value === "na" ? { na: true } : value === undefined ? undefined : Number(value);
        break;
      case "triad":
        if (value === "na") answers[q.name] = { na: true };
        else if (value === "all" || corners.includes(value as Corner))
          answers[q.name] = sharesFrom({
            first: value as InSteps["first"],
            second: one(`${q.name}.second`) as InSteps["second"],
            strength: one(`${q.name}.strength`) as InSteps["strength"],
          });
        else answers[q.name] = value;
        break;
      default:
        answers[q.name] = value;
    }
  }
  return answers;
}
