import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";

/**
 * A question on top of the page: the browser's own modal dialog, so focus stays inside and Escape closes.
 * `onClose` absent: it cannot be closed without answering.
 */
export function Dialog({
  open,
  title,
  onClose,
  children,
  actions,
  wide,
}: {
  open: boolean;
  title: ReactNode;
  onClose?: () => void;
  children: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!open || !dialog) return;
    const opener = document.activeElement;
    dialog.showModal();
    // Where there is something to fill in, that comes before the button that closes.
    dialog.querySelector<HTMLElement>("input:not([readonly],[type=hidden]), textarea, select")?.focus();
    return () => {
      // It is taken away instead of closed, so no browser gives the keyboard back.
      if (document.activeElement === document.body && opener instanceof HTMLElement)
        opener.focus({ preventScroll: true });
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={element}
      className={`vw-dialog${wide ? " vw-dialog-wide" : ""}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={(event) => {
        if (onClose) onClose();
        // A browser closes on a second Escape whatever the page says; this question has to be answered.
        else if (open) event.currentTarget.showModal();
      }}
    >
      <div className="vw-dialog-head">
        <h2 id={id}>{title}</h2>
        {onClose ? (
          <Button kind="quiet" small onClick={onClose}>
            Sluiten
          </Button>
        ) : null}
      </div>
      <div className="vw-dialog-body">{children}</div>
      {actions ? <div className="vw-dialog-actions">{actions}</div> : null}
    </dialog>
  );
}
