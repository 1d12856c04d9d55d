import { useRef, useState } from "react";

/**
 * How long a story is on the screen before a shortcut may be done with it, in ms. A hand that presses once more does so
 * within a second; nobody has read a story by then.
 */
const glance = 1500;

/** Keeps what a key does to a whole story from one that has only just come on the screen. Buttons do not wait. */
export function useLook(): { first: (act: () => void) => void; said: string } {
  const since = useRef(performance.now());
  const [early, setEarly] = useState(false);
  const first = (act: () => void) => {
    const soon = performance.now() - since.current < glance;
    setEarly(soon);
    if (!soon) act();
  };
  return { first, said: early ? "Dit verhaal staat er net. Kijk eerst even; dan werkt de toets." : "" };
}
