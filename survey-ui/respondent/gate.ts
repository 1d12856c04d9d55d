/**
 * What is asked before the story (api/pages/gate.ts), answered without a new place in the browser's history: a page that
 * was posted would stay there behind "Snel weg". Without this script, or without internet, the forms post themselves.
 * Beside the first page's script, and shares nothing with it: who writes at once does not wait for this.
 */

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
  body.append(button.name, button.value);
  // `getAttribute`: nothing that is called "action" in a form can come between.
  fetch(form.getAttribute("action") ?? "", { method: "POST", body, redirect: "manual" })
    .then(async (reply) => {
      // Agreed, or another language: the next page takes the place of this one. So it does when the link was shut.
      if (
        reply.type === "opaqueredirect" ||
        (reply.status >= 400 && reply.status < 500 && reply.status !== 422)
      )
        return location.replace(location.pathname);
      show(new DOMParser().parseFromString(await reply.text(), "text/html"));
    })
    .catch(() => {
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

/** Shows what the server answered: what is missing, or that "no" is fine; and says so to who cannot see it. */
function show(page: Document): void {
  for (const id of ["main", "languages"]) {
    const [now, next] = [document.getElementById(id), page.getElementById(id)];
    if (now && next) now.replaceChildren(...next.childNodes);
  }
  const main = document.getElementById("main")!;
  const missing = main.querySelector<HTMLElement>(
    "[aria-describedby=missing] input, input[aria-describedby=missing]",
  );
  (missing ?? main).focus();
  // What is wrong stands above what is to be chosen, and is read first.
  if (missing) document.getElementById("missing")?.scrollIntoView();
  else scrollTo(0, 0);
}
