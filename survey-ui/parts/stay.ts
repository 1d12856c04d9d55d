import { useEffect } from "react";

/** How many parts of the screen hold something that another screen would lose. */
let holding = 0;

/** Whether the screen may make way for another one: asked only while it holds something that is not saved. */
export const mayLeave = (): boolean =>
  holding === 0 || confirm("Er is nog iets niet bewaard. Toch weggaan van dit scherm?");

/** Links inside the app load no page, so the browser does not ask: this does, before anything else hears the click. */
function atLink(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>("a[href]");
  if (!link || link.target || link.origin !== location.origin || link.hash || mayLeave()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * While something would be lost, the browser asks before the page is closed or loaded anew, and a link before it opens another screen.
 * @param kept what is not saved outlives another screen: only closing loses it
 */
export function useStay(unsaved: boolean, kept = false): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsaved]);
  useEffect(() => {
    if (!unsaved || kept) return;
    if (holding++ === 0) document.addEventListener("click", atLink, { capture: true });
    return () => {
      if (--holding === 0) document.removeEventListener("click", atLink, { capture: true });
    };
  }, [unsaved, kept]);
}
