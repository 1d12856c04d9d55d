import type { onChoice, speak } from "./language.ts";

/** What it works with; handed over, so that it shares no file with the first page. */
interface Hands {
  readCode(typed: string): string | null;
  onChoice: typeof onChoice;
  speak: typeof speak;
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T | null;

/**
 * Without internet, and no link in the address, or one of which this device keeps nothing: a code can be typed, which is
 * looked for here. In the language that was chosen, or in the phone's own.
 */
export function nothing({ readCode, onChoice, speak }: Hands): void {
  const all = [...document.querySelectorAll("template")];
  const find = (asked: string) =>
    all.find(({ dataset }) => dataset.taal === asked) ?? all.find(({ lang }) => lang === asked.slice(0, 2));
  const chosen = /\btaal=([\w-]+)/.exec(document.cookie)?.[1] ?? "";
  const own = [chosen, ...navigator.languages].map(find).find(Boolean) ?? all[0];
  if (!own) return;
  Object.assign(document.documentElement, { lang: own.lang, dir: own.dir });
  document.body.replaceChildren(own.content);
  onChoice((code) => speak(code));
  byId(location.pathname.startsWith("/v/") ? "no-code" : "no-link")?.remove();
  byId("main")?.querySelector("h1")?.focus();
  byId("retry")?.addEventListener("click", () => location.reload());
  byId("no-code")?.addEventListener("submit", (event) => {
    event.preventDefault();
    const field = byId<HTMLInputElement>("code")!;
    const code = readCode(field.value);
    if (code) location.assign(`/v/${code}`);
    else field.focus();
  });
}
