import { forget, keepInTab, wipe } from "./device.ts";
import { byId, el, show } from "./dom.ts";
import { onePlace } from "./own-history.ts";
import type { Saver } from "./saver.ts";
import { keepReceipt } from "./send.ts";
import type { Speaking } from "./speak.ts";

type Words = Record<string, string>;

/** Whether these are all texts of the last page. The first page has a few of them only. */
export const canThank = (texts: Words): boolean => "done.title" in texts;

/**
 * The last page, for a story that arrived. Who reads the help numbers just then is not taken away from them: until they go on
 * themselves the code lies on the device, as it does for a story that arrived while no page was open.
 * After "Snel weg" nobody goes on: it is shown when the link is opened again.
 */
export async function thank(code: string, texts: Words, receipt: string): Promise<void> {
  if (!canThank(texts) || elsewhere()) {
    await keepReceipt(code, receipt);
    if (elsewhere()) await helpRead(texts);
    // The server's page of a used link has all words (`atShut` in shut.ts).
    if (!canThank(texts)) return location.reload();
    await forget(code);
  }
  showDone(code, texts, receipt);
}

/** Whether somebody has scrolled to the help numbers, or is gone: the page that "Snel weg" empties scrolls as well. */
const elsewhere = () =>
  document.body.hidden || (scrollY > 0 && byId("hulp")!.getBoundingClientRect().top < innerHeight / 2);

/** Says below the numbers that the story was sent, until somebody asks for the code or scrolls back to the page. */
function helpRead(texts: Words): Promise<void> {
  return new Promise((resolve) => {
    const sent = el("p", { className: "sent" });
    sent.setAttribute("role", "status");
    const on = el("button", { type: "button", className: "primary" }, texts["queued.code"] ?? "");
    const end = () => {
      removeEventListener("scroll", look);
      sent.remove();
      resolve();
    };
    const look = () => elsewhere() || end();
    addEventListener("scroll", look);
    for (const one of [on, byId("main")!]) one.addEventListener("click", end);
    inBar("");
    byId("hulp")!.append(sent);
    sent.append(texts["queued.sent"] ?? "", on);
  });
}

/** Thanks, the receipt, and what happens now. Nothing on it leads away from a code that is shown once. */
export function showDone(code: string, texts: Words, receipt: string): void {
  const place = byId("main")!;
  const t = (key: string) => texts[key] ?? "";
  const told = el("p", { className: "small" });
  told.setAttribute("role", "status");
  const copy = el("button", { type: "button", className: "quiet" }, t("button.copy-code"));
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(receipt);
      told.textContent = t("done.copied");
    } catch {
      getSelection()?.selectAllChildren(shown);
    }
  });
  const shown = el("p", { className: "code", dir: "ltr" }, receipt);
  const page = el(
    "div",
    { className: "column done" },
    el("h1", { tabIndex: -1 }, t("done.title")),
    el("p", { className: "lead" }, t("done.text")),
    // "Read" is not "now": somebody may be waiting for rescue.
    el("p", {}, t("done.read"), " ", el("a", { href: "#hulp" }, t("help.open"))),
    el(
      "section",
      { className: "receipt" },
      el("h2", {}, t("done.code.title")),
      shown,
      el(
        "p",
        { className: "where" },
        t("done.where").replace("{site}", `\u2066${location.host}/terug\u2069`),
      ),
      el("p", {}, t("done.code.text")),
      el("p", { className: "go" }, copy),
      told,
    ),
    el("h2", {}, t("done.next.title")),
    el("p", {}, t("done.next.text")),
    el("p", {}, t("done.care")),
    el("p", { className: "small" }, t("done.shared")),
    el("p", { className: "go" }, clearButton(code, texts)),
  );
  byId("languages")?.remove();
  keepInTab(receipt);
  end(place, page);
}

/** Where the code stands: it goes too, so it is asked first whether it was written down. */
function clearButton(code: string, texts: Words): HTMLElement {
  const clear = button(texts, "button.clear-device", "quiet");
  clear.addEventListener(
    "click",
    () => confirm(texts["done.sure"]) && clearPhone(code, texts, "done.cleared.sent"),
  );
  return clear;
}

/**
 * Before it is sent. The server's copy opens for whoever has the link, which may stand on this very phone: so it is asked
 * whether that goes too, or is gone on with later. Nothing leaves the phone that the server has not got.
 */
export function clearChoice(saver: Saver, speaking: Speaking, texts: Words): HTMLElement {
  const place = el("p", { className: "go" });
  const clear = button(texts, "button.clear-device", "quiet");
  const question = el("p", { tabIndex: -1 }, texts["later.which"] ?? "");
  const failed = el("p", { className: "wrong" });
  failed.setAttribute("role", "alert");
  const everywhere = button(texts, "later.everywhere", "primary");
  const here = button(texts, "later.here", "quiet");
  clear.addEventListener("click", () => {
    place.before(question);
    place.replaceChildren(everywhere, here);
    place.after(failed);
    question.focus();
    // It stands at the end of the page: both ways out are in sight, not only the question.
    failed.scrollIntoView({ block: "nearest" });
  });
  let busy = false;
  /** @param work says which text tells that it went wrong, if any; nothing when the phone may be emptied */
  const onClick = (pressed: HTMLElement, said: string, work: () => Promise<string | undefined>) =>
    pressed.addEventListener("click", async () => {
      if (busy) return;
      busy = true;
      failed.textContent = "";
      pressed.setAttribute("aria-busy", "true");
      const wrong = await work();
      if (wrong === undefined) return clearPhone(saver.code, texts, said);
      busy = false;
      speaking.release();
      pressed.removeAttribute("aria-busy");
      failed.textContent = texts[wrong] ?? "";
    });
  onClick(everywhere, "later.erased", async () => {
    await speaking.hold();
    const how = await saver.erase();
    // Where it was sent another page says so, or is about to.
    return { erased: undefined, sent: "", failed: "later.failed" }[how];
  });
  onClick(here, "later.stays", async () =>
    (await speaking.handOver()) && (await saver.handOver()) ? undefined : "later.unsent",
  );
  place.append(clear);
  return place;
}

const button = (texts: Words, key: string, className: string) =>
  el("button", { type: "button", className }, texts[key] ?? "");

/**
 * Nothing of this link stays on the phone, and the page's address no longer holds the code. Who holds the phone after this
 * hears whether something of another link is on it.
 * @param how what is said then of the story itself
 */
export async function clearPhone(code: string, texts: Words, how?: string): Promise<void> {
  const others = await wipe(code);
  await onePlace();
  history.replaceState(null, "", "/");
  end(
    byId("main")!,
    el(
      "div",
      { className: "column message" },
      el("h1", { tabIndex: -1 }, texts["done.cleared"] ?? ""),
      how ? el("p", { className: "lead" }, texts[how] ?? "") : "",
      others ? el("p", {}, texts["done.cleared.other"] ?? "") : "",
    ),
  );
}

/** A page after which nothing is written: neither the bar nor the foot says any more that it is kept. */
function end(place: HTMLElement, page: HTMLElement): void {
  // In its place one that no save under way can write in any more.
  byId("save")?.replaceWith(el("p", { className: "save" }));
  byId("saves")?.remove();
  show(place, page);
}

/** What the bar says once nothing is typed any more. */
export function inBar(text: string): void {
  const save = byId("save");
  if (!save) return;
  save.textContent = text;
  save.dataset.state = "offline";
}
