import {
  type ComponentProps,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";

/** What every field has: a label, perhaps a hint, and one sentence when something is wrong with it. */
export interface Labelled {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Keeps the label for screen readers only, where the place says what it is (a search field in a toolbar). */
  hideLabel?: boolean;
}

function Frame({
  id,
  label,
  hint,
  error,
  hideLabel,
  className,
  children,
}: Labelled & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={`vw-field${error ? " vw-field-wrong" : ""} ${className ?? ""}`}>
      <label htmlFor={id} className={hideLabel ? "vw-hidden" : "vw-label"}>
        {label}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="vw-hint">
          {hint}
        </div>
      ) : null}
      {error ? (
        <div id={`${id}-error`} className="vw-error">
          {error}
        </div>
      ) : null}
      {children}
    </div>
  );
}

/** After a form found something missing: the keyboard goes to the first field that is wrong, once it is drawn as such. */
export function focusWrong(form: HTMLElement): void {
  setTimeout(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}

const described = (id: string, { hint, error }: Labelled) =>
  [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

/** One line of text, a number, a date, an e-mail address, a password: an `input` with its label. */
export function Field({
  label,
  hint,
  error,
  hideLabel,
  className,
  id,
  ...rest
}: Labelled & ComponentProps<"input">) {
  const own = useId();
  const at = id ?? own;
  return (
    <Frame id={at} {...{ label, hint, error, hideLabel, className }}>
      <input
        type="text"
        {...rest}
        id={at}
        className="vw-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(at, { label, hint, error })}
      />
    </Frame>
  );
}

/** More lines of text. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  className,
  id,
  ...rest
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const own = useId();
  const at = id ?? own;
  return (
    <Frame id={at} {...{ label, hint, error, hideLabel, className }}>
      <textarea
        rows={4}
        {...rest}
        id={at}
        className="vw-input vw-textarea"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(at, { label, hint, error })}
      />
    </Frame>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** One of several. `empty` is the line for "nothing chosen" (value ""). */
export function Select({
  label,
  hint,
  error,
  hideLabel,
  className,
  id,
  options,
  empty,
  ...rest
}: Labelled & SelectHTMLAttributes<HTMLSelectElement> & { options: readonly Option[]; empty?: string }) {
  const own = useId();
  const at = id ?? own;
  return (
    <Frame id={at} {...{ label, hint, error, hideLabel, className }}>
      <select
        {...rest}
        id={at}
        className="vw-input vw-select"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(at, { label, hint, error })}
      >
        {empty !== undefined ? <option value="">{empty}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A single box to tick, its label beside it. */
export function Check({
  label,
  hint,
  id,
  ...rest
}: Pick<Labelled, "label" | "hint"> & InputHTMLAttributes<HTMLInputElement>) {
  const own = useId();
  const at = id ?? own;
  return (
    <div className="vw-check">
      <input type="checkbox" {...rest} id={at} aria-describedby={hint ? `${at}-hint` : undefined} />
      <label htmlFor={at}>{label}</label>
      {hint ? (
        <div id={`${at}-hint`} className="vw-hint">
          {hint}
        </div>
      ) : null}
    </div>
  );
}

/** One of a few, all in sight. */
export function Radios<V extends string>({
  label,
  hint,
  name,
  options,
  value,
  onChange,
}: {
  label: ReactNode;
  hint?: ReactNode;
  name?: string;
  options: readonly { value: V; label: ReactNode; hint?: ReactNode }[];
  value: V | null;
  onChange: (value: V) => void;
}) {
  const own = useId();
  return (
    <fieldset className="vw-radios">
      <legend className="vw-label">{label}</legend>
      {hint ? <div className="vw-hint">{hint}</div> : null}
      {options.map((option) => (
        <div key={option.value} className="vw-check">
          <input
            type="radio"
            id={`${own}-${option.value}`}
            name={name ?? own}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${own}-${option.value}`}>{option.label}</label>
          {option.hint ? <div className="vw-hint">{option.hint}</div> : null}
        </div>
      ))}
    </fieldset>
  );
}
