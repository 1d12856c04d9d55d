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

const fetched = new Map<string, Promise<unknown>>();

/** Has the browser fetch a file that goes with the page, once. One that did not come is forgotten, and asked for again. */
export function fetchOnce(rel: string, href: string): Promise<unknown> {
  const known = fetched.get(href);
  if (known) return known;
  const link = el("link", { rel, href });
  const there = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  fetched.set(href, there);
  there.catch(() => {
    fetched.delete(href);
    link.remove();
  });
  document.head.append(link);
  return there;
}

/** Puts a page in place of another: at its top, with its heading read aloud. */
export function show(place: HTMLElement, page: HTMLElement): void {
  place.replaceChildren(page);
  scrollTo({ top: 0, behavior: "instant" });
  place.querySelector<HTMLElement>("h1")?.focus();
}
