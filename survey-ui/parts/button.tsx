import type { ButtonHTMLAttributes } from "react";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** main: the one thing to do here; plain (default); quiet: text only; danger: cannot be undone. */
  kind?: "main" | "plain" | "quiet" | "danger";
  /** For rows and toolbars on a desk; still 44 px high where fingers are used. */
  small?: boolean;
  /** While it works the button says so and does nothing more; it is never disabled, so focus stays. */
  busy?: boolean;
  /** Shown behind the label: the key that does the same. */
  shortcut?: string;
}

export function Button({
  kind = "plain",
  small,
  busy,
  shortcut,
  children,
  onClick,
  onKeyDown,
  className,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-keyshortcuts={shortcut}
      className={`vw-button vw-button-${kind}${small ? " vw-button-small" : ""} ${className ?? ""}`}
      onKeyDown={(event) => {
        // A browser clicks again and again while Enter is held, also on a button that focus has just come to.
        if (event.repeat && event.key === "Enter") event.preventDefault();
        onKeyDown?.(event);
      }}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      {busy ? <span className="vw-busy" aria-hidden="true" /> : null}
      {shortcut ? (
        <span aria-hidden="true">
          <kbd>{shortcut}</kbd>
        </span>
      ) : null}
    </button>
  );
}
