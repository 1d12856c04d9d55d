import { useEffect, useRef } from "react";

/** One line of the "?" dialog. */
export interface KeyHelp {
  keys: string;
  does: string;
}

const shown = new Set<KeyHelp[]>();

/** All shortcuts of what is on the screen now, for the "?" dialog. */
export const keysOnScreen = (): KeyHelp[] => [...shown].flat();

export interface KeyBinding {
  /** KeyboardEvent.key, with "Ctrl+" and "Shift+" in front where needed: "j", "Enter", "Ctrl+Enter". Ctrl is also ⌘. */
  key: string;
  /** What it does, in Dutch; a binding without it is not in the dialog. */
  does?: string;
  run: (event: KeyboardEvent) => void;
  /** Also while somebody types in a field (only sensible with Ctrl). */
  whileTyping?: boolean;
  /** Also again and again while the key is held: only for what moves. Anything else is done once for each press. */
  repeats?: boolean;
}

/** Keyboard shortcuts that work while the component is on the screen and no dialog is open. */
export function useKeys(bindings: KeyBinding[]): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  const help = bindings
    .filter((b) => b.does)
    .map((b) => `${b.key}\t${b.does}`)
    .join("\n");
  useEffect(() => {
    const lines = help
      .split("\n")
      .filter(Boolean)
      .map((line) => ({ keys: line.split("\t")[0]!, does: line.split("\t")[1]! }));
    shown.add(lines);
    return () => {
      shown.delete(lines);
    };
  }, [help]);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || document.querySelector("dialog[open]")) return;
      const target = event.target as HTMLElement | null;
      const typing = target?.closest(
        "input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]",
      );
      const ctrl = event.ctrlKey || event.metaKey;
      const pressed = `${ctrl ? "Ctrl+" : ""}${event.shiftKey && event.key.length > 1 ? "Shift+" : ""}${event.key}`;
      for (const binding of latest.current) {
        if (binding.key.toLowerCase() !== pressed.toLowerCase()) continue;
        if (typing && !binding.whileTyping) continue;
        // Enter on a button or link is theirs.
        if (pressed === "Enter" && target?.closest("button, a, summary")) continue;
        event.preventDefault();
        // A key that is still down belongs to what was there when it was pressed, not to the story that came after.
        if (!event.repeat || binding.repeats) binding.run(event);
        return;
      }
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
