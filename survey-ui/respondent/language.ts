import { byId, el } from "./dom.ts";
import type { Saver } from "./saver.ts";

/**
 * Another language, half-way. Without this script a button posts the form, and with it what was typed; but the questions
 * after the story stand in no form. So here what was typed is first sent, and lies on the device besides; then the same
 * page comes in the other language, at the same question (`history.state` outlives it).
 * @param offline said below the languages: without internet there is no other language to be had
 */
export function onLanguage(saver: Saver, offline: string): void {
  onChoice((code, button) => {
    if (navigator.onLine === false) {
      const told = byId("language-told") ?? el("p", { id: "language-told" });
      told.setAttribute("role", "status");
      byId("languages")?.append(told);
      told.textContent = offline;
      return;
    }
    button.setAttribute("aria-busy", "true");
    void saver.flush().then(() => speak(code));
  });
}

/** Calls back for a language that is chosen, instead of posting a form. */
export function onChoice(chosen: (code: string, button: HTMLButtonElement) => void): void {
  byId("languages")?.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[name=taal]");
    if (!button) return;
    event.preventDefault();
    chosen(button.value, button);
  });
}

/** Keeps the choice, as `keepLanguage` in api/pages/spoken.ts, and makes this page anew. */
export function speak(code: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: older phones have no cookieStore
  document.cookie = `taal=${code}; path=/; samesite=lax`;
  location.reload();
}
