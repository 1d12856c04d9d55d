import type { Opened } from "../../api/contract/respondents.ts";
import { type KeptPage, keepPage, kept, pageOf } from "./device.ts";
import { byId, el, show } from "./dom.ts";

/**
 * Opening a link without internet. The service worker then gives a page without anybody's words (`/offline`); what
 * belongs on it is on this device and nowhere else: the page as it was without its answers, and the answers.
 */

/** What the empty page knows: its own words, and which questions its scripts belong to. */
export interface Shell {
  shell: true;
  texts: Record<string, string>;
  questions: object;
}

/** The page that is open, as this device keeps it. */
let current: KeptPage | undefined;

const isShell = (data: object): data is Shell => "shell" in data;

/** Keeps this page on the device as the server made it, with every answer taken out. */
export function rememberPage(start: { code: string }): Promise<void> {
  const { code } = start;
  const body = document.body.cloneNode(true) as HTMLElement;
  body.querySelector("#start")?.remove();
  body.querySelector(".resumed")?.remove();
  for (const field of body.querySelectorAll("textarea")) field.textContent = "";
  for (const box of body.querySelectorAll("input")) box.removeAttribute("checked");
  const root = [...document.documentElement.attributes].map(({ name, value }) => [name, value] as const);
  current = { code, root, body: body.innerHTML, start: { ...start, seq: 0, answers: {} } };
  return keepPage(current);
}

/** And what the questions need, once that has come. */
export async function rememberQuestions({ questionnaire, texts }: Opened): Promise<void> {
  if (current) await keepPage({ ...current, opened: { questionnaire, texts } });
}

/**
 * What the page's script starts from: the server's data, or, on the empty page, what this device kept of the link.
 * @returns nothing when there is nothing to start with; the page then says so
 */
export async function startFrom<T extends { code: string }>(data: T | Shell): Promise<T | undefined> {
  if (!isShell(data)) return data;
  const code = readCode(location.pathname.split("/")[2] ?? "");
  const [page, record] = code ? await Promise.all([pageOf(code), kept(code)]) : [];
  if (!page || !code) {
    nothing(data);
    return undefined;
  }
  for (const [name, value] of page.root) document.documentElement.setAttribute(name, value);
  // Our own markup, as it came from the server; the policy lets nothing in it run.
  document.body.innerHTML = page.body;
  current = page;
  // From what the server held when this device was last in step with it: what was typed since goes on top of that.
  const held = { seq: record?.seq ?? 0, answers: record?.base ?? {} };
  return { ...(page.start as T), ...held, questions: data.questions, opened: page.opened };
}

/** As `readCode` in api/access/secrets.ts. */
function readCode(typed: string): string | null {
  const bare = decodeURIComponent(typed).toLowerCase().replace(/[\s-]/g, "");
  return bare.length === 16 ? bare.replace(/(.{4})(?=.)/g, "$1-") : null;
}

/** No link in the address, or one that was never opened here: a code can be typed, which is looked for on this device. */
function nothing({ texts }: Shell): void {
  const t = (key: string) => texts[key] ?? "";
  const again = el("button", { type: "button", className: "primary" }, t("button.retry"));
  again.addEventListener("click", () => location.reload());
  const place = byId("main")!;
  if (location.pathname.startsWith("/v/")) {
    show(
      place,
      el(
        "div",
        { className: "column message" },
        el("h1", { tabIndex: -1 }, t("offline.title")),
        el("p", { className: "lead" }, t("offline.text")),
        el("p", { className: "go" }, again),
      ),
    );
    return;
  }
  const field = el("input", { type: "text", id: "code", className: "code-field", autocomplete: "off" });
  field.setAttribute("aria-describedby", "code-hint");
  const form = el(
    "form",
    {},
    el("label", { className: "ask", htmlFor: "code" }, t("start.code")),
    el("p", { className: "hint", id: "code-hint" }, t("start.code.hint")),
    field,
    el("p", { className: "go" }, el("button", { className: "primary" }, t("landing.start"))),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = readCode(field.value);
    if (code) location.assign(`/v/${code}`);
    else field.focus();
  });
  show(place, el("div", { className: "column message" }, el("h1", { tabIndex: -1 }, t("start.title")), form));
}

/** Makes this site work without internet from now on. Asked for once the page is quiet: the first letter goes first. */
export function install(): void {
  const begin = () => {
    navigator.serviceWorker?.register("/sw.js").catch(() => {});
    if (!document.querySelector("link[rel=manifest]"))
      document.head.append(Object.assign(el("link"), { rel: "manifest", href: "/manifest.webmanifest" }));
  };
  const idle = () =>
    setTimeout(() => ("requestIdleCallback" in window ? requestIdleCallback(begin) : begin()), 2000);
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}

/** Has the service worker keep files that the browser has fetched: the questions, once somebody takes part. */
export async function keepFiles(files: string[]): Promise<void> {
  const worker = await navigator.serviceWorker?.ready.catch(() => undefined);
  worker?.active?.postMessage({ keep: files });
}
