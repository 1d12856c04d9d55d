import { byId, el, show } from "./dom.ts";
import { canThank, inBar, thank } from "./done.ts";
import type { Saver } from "./saver.ts";

type Words = Record<string, string>;

/**
 * Somebody pressed "send", and the story is not there yet, or nobody knows. Says which of the two it is, tries again by
 * itself (the network is back, the page is looked at again, every so often), and ends with the receipt or at the server's
 * page. Changing something is offered only as long as nothing went out.
 * @param rest fetches all texts where `texts` are those of the first page: before sending, for a link that is spent gives
 *   none any more
 */
export function wait(saver: Saver, texts: Words, rest?: () => Promise<Words>): void {
  const place = byId("main")!;
  const t = (key: string) => texts[key] ?? "";
  const heading = el("h1", { tabIndex: -1 });
  const text = el("p", { className: "lead" });
  const failed = el("p", { className: "wrong" });
  const again = el("button", { type: "button", className: "primary" }, t("queued.try"));
  const edit = el("button", { type: "button", className: "quiet" }, t("queued.edit"));
  const page = el(
    "div",
    { className: "column message" },
    heading,
    text,
    el("p", { className: "go" }, again, edit),
    failed,
    el("p", { className: "small" }, t("quick-exit.shared")),
  );
  text.setAttribute("role", "status");
  failed.setAttribute("role", "alert");

  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = 4000;
  let ended = false;
  let all = texts;
  const tell = () => {
    const waiting = saver.sending() === "waiting";
    heading.textContent = t(waiting ? "queued.title" : "queued.unsure.title");
    text.textContent = t(waiting ? "queued.offline" : "queued.unsure");
    edit.hidden = !waiting;
    inBar(t("save.device"));
  };
  const attempt = async () => {
    if (ended) return;
    clearTimeout(timer);
    again.setAttribute("aria-busy", "true");
    if (rest && !canThank(all)) all = await rest().catch(() => all);
    const result = await saver.complete();
    again.removeAttribute("aria-busy");
    if (ended) return;
    if ("receipt" in result) {
      ended = true;
      return thank(saver.code, all, result.receipt);
    }
    // The server has looked at it and said no: what it shows now is how things stand, and the words are still here.
    if ("problem" in result) {
      ended = true;
      return location.reload();
    }
    tell();
    timer = setTimeout(attempt, pause);
    pause = Math.min(pause * 2, 60_000);
  };
  // Without internet it fails at once: a moment's pause, or a second tap would seem to do nothing.
  again.addEventListener("click", async () => {
    failed.textContent = "";
    await attempt();
    setTimeout(() => failed.replaceChildren(t("queued.failed")), 600);
  });
  edit.addEventListener("click", async () => {
    if (await saver.reopen()) location.reload();
    else tell();
  });
  addEventListener("online", attempt);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void attempt();
  });

  tell();
  show(place, page);
  void askWorker();
  // Just now it did not work; who opens the link again may well have internet.
  timer = setTimeout(attempt, rest ? 0 : pause);
}

/** Where the browser can: the service worker sends it as soon as there is internet, also when no page is open any more. */
async function askWorker(): Promise<void> {
  try {
    const { sync } = (await navigator.serviceWorker.ready) as ServiceWorkerRegistration & {
      sync: { register(tag: string): Promise<void> };
    };
    await sync.register("send");
  } catch {
    // Then the page does it, when it is opened again.
  }
}
