/** An element with its properties and content; for the pages that also have to work where the questions do not. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Partial<HTMLElementTagNameMap[K]> = {},
  ...inner: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), props);
  made.append(...inner);
  return made;
}

export const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T | null;

/** Has the browser fetch a file that goes with the page, once. */
export function fetchOnce(rel: string, href: string): void {
  if (!document.querySelector(`link[href="${href}"]`)) document.head.append(el("link", { rel, href }));
}

/** Puts a page in place of another: at its top, with its heading read aloud. */
export function show(place: HTMLElement, page: HTMLElement): void {
  place.replaceChildren(page);
  scrollTo({ top: 0, behavior: "instant" });
  place.querySelector<HTMLElement>("h1")?.focus();
}
