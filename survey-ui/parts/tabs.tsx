import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { numberText } from "./words.ts";

export interface Tab<Id extends string> {
  id: Id;
  label: ReactNode;
  count?: number | undefined;
}

/**
 * Tabs over one panel. Arrow keys, Home and End move; the panel is given by the caller and must carry the ids:
 * `<Tabs label="…" tabs={…} current={…} onChange={…}>{panel}</Tabs>` does so itself when children are passed.
 */
export function Tabs<Id extends string>({
  label,
  tabs,
  current,
  onChange,
  children,
}: {
  label: string;
  tabs: readonly Tab<Id>[];
  current: Id;
  onChange: (id: Id) => void;
  children?: ReactNode;
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === current);
    const to =
      event.key === "ArrowRight"
        ? at + 1
        : event.key === "ArrowLeft"
          ? at - 1
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? tabs.length - 1
              : null;
    if (to === null) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  }
  return (
    <>
      <div className="vw-tabs" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === current}
            aria-controls={children === undefined ? undefined : `${base}-panel`}
            tabIndex={tab.id === current ? 0 : -1}
            className="vw-tab"
            onClick={() => onChange(tab.id)}
            onKeyDown={move}
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="vw-count">{numberText(tab.count)}</span>}
          </button>
        ))}
      </div>
      {children === undefined ? null : (
        <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current}`}>
          {children}
        </div>
      )}
    </>
  );
}
