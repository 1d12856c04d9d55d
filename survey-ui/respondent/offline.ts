import type { Opened } from "../../api/contract/respondents.ts";
import { emptied, type KeptPage, keepPage, kept, pageOf, wiped, wipeFiles } from "./device.ts";
import { fetchOnce } from "./dom.ts";
import { onChoice, speak } from "./language.ts";

/**
 * Opening a link without internet. The service worker then gives a page without anybody's words (`/offline`); what
 * belongs on it is on this device and nowhere else: the page as it was without its answers, and the answers.
 */

/** What the empty page knows: which questions its scripts belong to, and the script for when there is no link to open. */
export interface Shell {
  shell: true;
  questions: object;
  nothing?: string;
}

/** The page that is open, as this device keeps it. */
let current: KeptPage | undefined;

const isShell = (data: object): data is Shell => "shell" in data;

/** Keeps this page on the device as the server made it, with every answer taken out. */
export function rememberPage(start: { code: string }): Promise<void> {
  const { code } = start;
  const body = document.body.cloneNode(true) as HTMLElement;
  body.querySelector("#start")?.remove();
  body.querySelector("#resumed")?.setAttribute("hidden", "");
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
    if (data.nothing) {
      const { nothing } = (await import(/* @vite-ignore */ data.nothing)) as typeof import("./nothing.ts");
      nothing({ readCode, onChoice, speak });
    }
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

/** Makes this site work without internet from now on. Asked for once the page is quiet: the first letter goes first. */
export function install(): void {
  const begin = async () => {
    if (wiped) return;
    void fetchOnce("manifest", "/manifest.webmanifest");
    try {
      const { installing } = await navigator.serviceWorker.register("/sw.js");
      // It may have been fetching its files while the device was wiped.
      installing?.addEventListener("statechange", () => void (emptied && wipeFiles()));
    } catch {
      // Then there is no going on without internet.
    }
  };
  const idle = () =>
    setTimeout(() => ("requestIdleCallback" in window ? requestIdleCallback(begin) : begin()), 2000);
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}

/** Has the service worker keep files that the browser has fetched: the questions, once somebody takes part. */
export async function keepFiles(files: string[]): Promise<void> {
  try {
    const { active } = await navigator.serviceWorker.ready;
    if (!wiped) active!.postMessage({ keep: files });
  } catch {
    // Then there is no going on without internet.
  }
}
