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
  fetch(form.getAttribute("action") ?? "", { method: "POST", body, redirect: "manual" })
    .then(async (reply) => {
      if (reply.status >= 500) throw new Error(String(reply.status));
      // Agreed, or another language: the next page takes the place of this one. So it does when the link was shut.
      if (reply.type === "opaqueredirect" || (ofLink && reply.status >= 400 && reply.status !== 422))
        return location.replace(location.pathname);
      const text = await reply.text();
      if (reply.ok) for (const field of wordsIn(form)) keepWords(field, "");
      show(new DOMParser().parseFromString(text, "text/html"));
    })
    .catch(() => {
      const [words] = wordsIn(form);
      if (words) return tellLater(words);
      // As without scripts: the browser says what is wrong.
      form.append(
        Object.assign(document.createElement("input"), {
          type: "hidden",
          name: button.name,
          value: button.value,
        }),
      );
      HTMLFormElement.prototype.submit.call(form);
    })
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
    const [now, next] = [document.querySelector(place), page.querySelector(place)];
    if (next) now?.replaceChildren(...next.childNodes);
    // No other language where choosing one would lose what is shown.
    else now?.remove();
  }
  document.querySelector("#languages")?.removeAttribute("open");
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

/** Fields whose words stay in this tab until the server has them, each under a name of its own that opens nothing. */
const wordsIn = (place: ParentNode) => [...place.querySelectorAll<HTMLTextAreaElement>("[data-keep]")];

/** @param words nothing to forget them */
function keepWords({ dataset, form }: HTMLTextAreaElement, words: string): void {
  const name = dataset.keep!;
  try {
    // With the form's own id: what may have arrived already is not added twice.
    if (words) sessionStorage.setItem(name, JSON.stringify({ id: idIn(form!).value, words }));
    else sessionStorage.removeItem(name);
  } catch {
    // Where the browser keeps nothing, the page itself still does.
  }
}

const idIn = (form: HTMLFormElement) => form.elements.namedItem("id") as HTMLInputElement;

/** Puts back what was typed before the page was loaded again, unless the server gave it back already. */
function giveBack(): void {
  for (const field of wordsIn(document)) {
    let kept: string | null = null;
    try {
      kept = sessionStorage.getItem(field.dataset.keep!);
    } catch {
      // As in `keepWords`.
    }
    if (!kept || field.value.trim() !== "") continue;
    const { id, words } = JSON.parse(kept) as { id: string; words: string };
    field.value = words;
    idIn(field.form!).value = id;
    field.closest("details")!.open = true;
  }
}

document.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLTextAreaElement && target.dataset.keep) keepWords(target, target.value);
});
giveBack();

/** The words could not be sent, and stay where they stand. */
function tellLater(field: HTMLTextAreaElement): void {
  const form = field.form!;
  form.querySelector(".wrong")?.remove();
  const told = document.createElement("p");
  told.className = "wrong";
  told.setAttribute("role", "alert");
  told.textContent = field.dataset.later ?? "";
  field.after(told);
}
