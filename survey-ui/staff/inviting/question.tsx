import { useId } from "react";
import type { Question, Words } from "../../../api/contract/questionnaires.ts";
import { type Corner, corners, type InSteps, sharesFrom, stepsFrom } from "../../../api/contract/shares.ts";
import { polesInSteps } from "../../../api/contract/told.ts";
import { Check, Field, Radios, Select, TextArea } from "../../parts/index.ts";

/** The value of "does not fit" among choices. */
const none = "none";

/** A text of the questionnaire, in Dutch. */
export const dutch = (words: Words | undefined): string =>
  typeof words === "string" ? words : (words?.nl ?? words?.default ?? "");

type Option = { value: string; label: string };
const optionsOf = (choices: { value: string; text: Words }[]): Option[] =>
  choices.map((one) => ({ value: one.value, label: dutch(one.text) }));

interface Props {
  q: Question;
  answer: unknown;
  error: string | undefined;
  onChange: (answer: unknown) => void;
}

/** One question for who types over what somebody else wrote or said: lists and boxes, quick by keyboard. */
export function EntryQuestion({ q, answer, error, onChange }: Props) {
  const label = `${dutch(q.title)}${q.isRequired ? " (moet)" : ""}`;
  switch (q.type) {
    case "comment":
      return (
        <TextArea
          label={label}
          rows={q.name === "story" ? 10 : 3}
          maxLength={q.maxLength}
          value={String(answer ?? "")}
          onChange={(e) => onChange(e.target.value || undefined)}
          error={error}
        />
      );
    case "text":
      return (
        <Field
          label={label}
          maxLength={q.maxLength}
          value={String(answer ?? "")}
          onChange={(e) => onChange(e.target.value || undefined)}
          error={error}
        />
      );
    case "radiogroup":
      return (
        <One
          {...{ label, error, onChange }}
          options={optionsOf(q.choices)}
          value={answer ?? q.defaultValue}
        />
      );
    case "rating": {
      const steps = Array.from({ length: q.rateMax - q.rateMin + 1 }, (_, i) => q.rateMin + i);
      return (
        <One
          {...{ label, error }}
          onChange={(value) => onChange(value === undefined ? undefined : Number(value))}
          options={steps.map((n) => {
            const words =
              n === q.rateMin ? q.minRateDescription : n === q.rateMax ? q.maxRateDescription : undefined;
            return { value: String(n), label: words ? `${n}: ${dutch(words)}` : String(n) };
          })}
          value={answer === undefined ? undefined : String(answer)}
        />
      );
    }
    case "checkbox":
    case "feelings": {
      const choices = optionsOf(q.choices);
      if (q.type === "feelings" || q.showNoneItem)
        choices.push({ value: none, label: dutch(q.noneText) || "Past niet" });
      return <Several {...{ label, error, onChange }} options={choices} value={answer} />;
    }
    case "poles": {
      const steps = polesInSteps(dutch(q.minLabel), dutch(q.maxLabel));
      const options = [
        ...steps.map((text, i) => ({ value: String(i * 25), label: text })),
        { value: "na", label: dutch(q.naText) || "Past niet" },
      ];
      return (
        <One
          {...{ label, error, options }}
          onChange={(value) => onChange(value === "na" ? { na: true } : value && Number(value))}
          value={isNa(answer) ? "na" : answer === undefined ? undefined : String(answer)}
        />
      );
    }
    case "triad":
      return <TriadEntry {...{ q, answer, error, onChange, label }} />;
  }
}

const isNa = (answer: unknown) => (answer as { na?: boolean } | undefined)?.na === true;

/** One of several, or none. */
function One({
  label,
  options,
  value,
  error,
  onChange,
}: {
  label: string;
  options: Option[];
  value: unknown;
  error: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <Select
      label={label}
      value={String(value ?? "")}
      empty="Niet ingevuld"
      options={options}
      onChange={(e) => onChange(e.target.value || undefined)}
      error={error}
    />
  );
}

function Several({
  label,
  options,
  value,
  error,
  onChange,
}: {
  label: string;
  options: Option[];
  value: unknown;
  error: string | undefined;
  onChange: (value: string[] | undefined) => void;
}) {
  const id = useId();
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const toggle = (one: string, on: boolean) => {
    const kept = one === none ? [] : chosen.filter((other) => other !== none);
    const next = on ? [...kept, one] : chosen.filter((other) => other !== one);
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="in-checks" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="vw-label">{label}</legend>
      {error ? (
        <div id={`${id}-error`} className="vw-error">
          {error}
        </div>
      ) : null}
      <div className="in-wide">
        {options.map((option) => (
          <Check
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(e) => toggle(option.value, e.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}

const strengths = [
  { value: "much", label: "veel meer" },
  { value: "little", label: "een beetje meer" },
  { value: "equal", label: "ongeveer evenveel" },
] as const;

/** The triangle told in steps, as in the list beside it on a phone. */
function TriadEntry({
  q,
  answer,
  error,
  onChange,
  label,
}: Omit<Props, "q"> & { q: Extract<Question, { type: "triad" }>; label: string }) {
  const na = isNa(answer);
  const steps: Partial<InSteps> = answer && !na ? stepsFrom(answer as Parameters<typeof stepsFrom>[0]) : {};
  const names = corners.map((corner) => ({ value: corner as string, label: dutch(q[corner].text) }));
  const set = (change: Partial<InSteps>) => {
    const next = { ...steps, ...change };
    if (next.first) onChange(sharesFrom(next as InSteps));
  };
  return (
    <fieldset className="in-checks">
      <legend className="vw-label">{label}</legend>
      <Select
        label="Wat paste het best"
        value={na ? "na" : (steps.first ?? "")}
        empty="Niet ingevuld"
        options={[
          ...names,
          { value: "all", label: "alle drie evenveel" },
          { value: "na", label: dutch(q.naText) || "Past niet" },
        ]}
        onChange={(e) => {
          const first = e.target.value;
          if (first === "") onChange(undefined);
          else if (first === "na") onChange({ na: true });
          else onChange(sharesFrom({ first: first as Corner }));
        }}
        error={error}
      />
      {steps.first && steps.first !== "all" ? (
        <>
          <Select
            label="En daarna"
            value={steps.second ?? ""}
            empty="Niet ingevuld"
            options={[
              ...names.filter((one) => one.value !== steps.first),
              { value: "none", label: "niets anders" },
            ]}
            onChange={(e) => set({ second: (e.target.value || undefined) as InSteps["second"] })}
          />
          {steps.second && steps.second !== "none" ? (
            <Radios
              label="Het eerste was dan"
              options={strengths}
              value={steps.strength ?? "much"}
              onChange={(strength) => set({ strength })}
            />
          ) : null}
        </>
      ) : null}
    </fieldset>
  );
}
