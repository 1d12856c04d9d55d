/**
 * Plain forms before and after the story (api/pages/gate.ts, api/pages/receipt.ts), answered without a new place in the
 * browser's history: a page that was posted would stay there behind "Snel weg". Without this script the forms post themselves.
 * Beside the first page's script, and shares nothing with it: who writes at once does not wait for this.
 */

const ofLink = location.pathname.startsWith("/v/");

let busy = false;
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const button = event.submitter as HTMLButtonElement | null;
  if (!button || form.method !== "post") return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  button.setAttribute("aria-busy", "true");
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  if (button.name) body.append(button.name, button.value);
  // `getAttribute`: nothing that is called "action" in a form can come between.
  fetch(form.getAttribute("action") ?? "", {
    method: "POST",
    body,
    redirect: "manual",
    headers: { Accept: "text/html" },
  })
    .then(async (reply) => {
      const { status } = reply;
      // Agreed, or another language: the next page takes the place of this one.
      if (reply.type === "opaqueredirect") return location.replace(location.pathname);
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      // A proxy may answer, or the wifi of a train: nothing of this page gives way to theirs, least of all the help numbers.
      if (!page.querySelector("#main ~ #hulp")) throw new Error("a page of somebody else");
      // So it does when the link was shut.
      if (ofLink && status >= 400 && status < 500 && status !== 422)
        return location.replace(location.pathname);
      // Said about what was filled in: other trouble may be over at the next try.
      if (!reply.ok && status !== 422 && status !== 404) throw new Error(String(status));
      if (reply.ok) for (const field of wordsIn(form)) keepWords(field, "");
      show(page);
    })
    .catch(() => tellFailed(form, button))
    .finally(() => {
      busy = false;
      button.removeAttribute("aria-busy");
    });
});

/**
 * Shows what the server answered: what is missing, that "no" is fine, what happened with a story; and says so to who cannot
 * see it. It may be in another language.
 */
function show(page: Document): void {
  const root = document.documentElement;
  // The voice that reads aloud speaks the language in which the page was loaded.
  if (root.lang !== page.documentElement.lang) document.querySelector(".aloud")?.remove();
  for (const name of ["lang", "dir"]) root.setAttribute(name, page.documentElement.getAttribute(name) ?? "");
  for (const place of [".skip", ".bar-help", ".bar-exit", "#languages", "#main", "#hulp"]) {
    const next = page.querySelector(place);
    if (next) document.querySelector(place)?.replaceChildren(...next.childNodes);
  }
  const languages = document.querySelector("#languages");
  // No other language where choosing one would lose what is shown.
  if (!page.querySelector("#languages")) languages?.remove();
  languages?.removeAttribute("open");
  giveBack();
  const main = document.getElementById("main")!;
  const missing = main.querySelector<HTMLElement>(
    "[aria-describedby=missing] input, input[aria-describedby=missing], [aria-invalid]",
  );
  (missing ?? main).focus();
  // What is wrong stands above what is to be chosen, and is read first.
  if (missing) main.querySelector(".wrong")?.scrollIntoView({ block: "center" });
  else scrollTo(0, 0);
}

/** For how long a tab keeps words that did not arrive, in ms: as long as the code of the thanks (`remembered` in device.ts). */
const remembered = 30 * 60_000;

/** Fields whose words stay in this tab until the server has them, each under a name of its own that opens nothing. */
const wordsIn = (place: ParentNode) => [...place.querySelectorAll<HTMLTextAreaElement>("[data-keep]")];

/** @param words nothing to forget them */
function keepWords({ dataset, form }: HTMLTextAreaElement, words: string): void {
  const name = dataset.keep!;
  try {
    // With the form's own id: what may have arrived already is not added twice.
    if (words)
      sessionStorage.setItem(
        name,
        `${Date.now() + remembered} ${JSON.stringify({ id: idIn(form!).value, words })}`,
      );
    else sessionStorage.removeItem(name);
  } catch {
    // Where the browser keeps nothing, the page itself still does.
  }
}

const idIn = (form: HTMLFormElement) => form.elements.namedItem("id") as HTMLInputElement;

/** What this tab keeps, after taking out whatever has been there too long. */
function keptWords(): Record<string, string> {
  try {
    for (const [name, kept] of Object.entries(sessionStorage))
      if (Date.now() >= Number.parseInt(kept, 10)) sessionStorage.removeItem(name);
    return { ...sessionStorage };
  } catch {
    // As in `keepWords`.
    return {};
  }
}

/** Puts back what was typed before the page was loaded again, unless the server gave it back already. */
function giveBack(): void {
  const all = keptWords();
  for (const field of wordsIn(document)) {
    const kept = all[field.dataset.keep!];
    if (!kept || field.value.trim() !== "") continue;
    const { id, words } = JSON.parse(kept.slice(kept.indexOf("{"))) as { id: string; words: string };
    field.value = words;
    idIn(field.form!).value = id;
    field.closest("details")!.open = true;
  }
}

document.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLTextAreaElement && target.dataset.keep) keepWords(target, target.value);
});
giveBack();

const told = document.createElement("p");
told.className = "wrong";
told.setAttribute("role", "alert");

/** It could not be sent: what was filled in stays where it stands, and so does the rest of the page. */
function tellFailed(form: HTMLFormElement, button: HTMLButtonElement): void {
  form.querySelector(".wrong")?.remove();
  const [words] = wordsIn(form);
  const again = document.querySelector<HTMLElement>("script[data-again]")?.dataset.again;
  told.textContent = words?.dataset.later ?? again ?? "";
  (words ?? button.parentElement!).after(told);
}
