import { wipe } from "./device.ts";

/** The last page: thanks, the receipt, and what happens now. Plain DOM: it also has to work where the questions do not. */
export function showDone(place: HTMLElement, texts: Record<string, string>, receipt: string): void {
  const t = (key: string) => texts[key] ?? "";
  const el = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    props: Partial<HTMLElementTagNameMap[K]> = {},
    ...inner: (Node | string)[]
  ) => {
    const made = Object.assign(document.createElement(tag), props);
    made.append(...inner);
    return made;
  };
  const heading = el("h1", { tabIndex: -1 }, t("done.title"));
  const told = el("p", { className: "small" });
  told.setAttribute("role", "status");
  const copy = el("button", { type: "button", className: "quiet" }, t("button.copy-code"));
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(receipt);
      told.textContent = t("done.copied");
    } catch {
      getSelection()?.selectAllChildren(code);
    }
  });
  const code = el("p", { className: "code" }, receipt);
  const clear = el("button", { type: "button", className: "quiet" }, t("button.clear-device"));
  clear.addEventListener("click", async () => {
    await wipe();
    history.replaceState(null, "", "/");
    place.replaceChildren(
      el("div", { className: "column message" }, el("h1", { tabIndex: -1 }, t("done.cleared"))),
    );
    place.querySelector("h1")?.focus();
  });
  place.replaceChildren(
    el(
      "div",
      { className: "column done" },
      heading,
      el("p", { className: "lead" }, t("done.text")),
      el(
        "section",
        { className: "receipt" },
        el("h2", {}, t("done.code.title")),
        code,
        el("p", {}, t("done.code.text")),
        el("p", { className: "go" }, copy),
        told,
        el("p", {}, el("a", { href: "/terug" }, t("receipt.title"))),
      ),
      el("h2", {}, t("done.next.title")),
      el("p", {}, t("done.next.text")),
      el("p", {}, t("done.care"), " ", el("a", { href: "#hulp" }, t("help.open"))),
      el("p", { className: "small" }, t("quick-exit.shared")),
      el("p", { className: "go" }, clear),
    ),
  );
  const save = document.getElementById("save");
  if (save) save.textContent = "";
  scrollTo(0, 0);
  heading.focus();
}
