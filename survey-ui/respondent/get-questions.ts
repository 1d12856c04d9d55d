import type { Opened } from "../../api/contract/respondents.ts";
import { fetchOnce } from "./dom.ts";
import { keepFiles, rememberQuestions } from "./offline.ts";
import type { Start } from "./start.ts";

type Questions = { module: typeof import("./questions.tsx"); opened: Opened };
let loading: Promise<Questions> | undefined;

/**
 * The questions' script and their content, once. A failure is forgotten, so that the next click tries again.
 * The address comes from the server: the bundler's own way of loading would cost the first page another request.
 */
export function questions(start: Start): Promise<Questions> {
  const { questions: at } = start;
  if (!at?.script) return Promise.reject(new Error("the questions are not built"));
  prefetch(start);
  loading ??= Promise.all([
    import(/* @vite-ignore */ at.script) as Promise<Questions["module"]>,
    content(start),
    ...at.sheets.map((href) => fetchOnce("stylesheet", href)),
  ]).then(([module, opened]) => ({ module, opened }));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

let asked: Promise<Opened> | undefined;

/** What the questions ask, from the server, or without internet from this device. */
export function content(start: Start): Promise<Opened> {
  asked ??= fetch(`/api/v/${start.code}`).then(
    async (reply) => {
      if (!reply.ok) throw new Error(String(reply.status));
      const opened = (await reply.json()) as Opened;
      void rememberQuestions(opened);
      return opened;
    },
    (error: unknown) => {
      if (!start.opened) throw error;
      return { ...start, ...start.opened };
    },
  );
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}

/**
 * Fetches the questions a second after somebody paused, and runs them three seconds later: running takes a cheap phone a
 * second, in which no letter would appear. @returns to be called at each sign of life
 */
export function inPauses(start: Start): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      prefetch(start);
      pause = setTimeout(() => void questions(start).catch(() => {}), 3000);
    }, 1000);
  };
}

/** Has the browser fetch the questions' files and content, without running them, and keep them for without internet. */
function prefetch(start: Start): void {
  const { questions: at } = start;
  if (!at?.script) return;
  content(start).catch(() => {});
  for (const [rel, files] of [
    ["modulepreload", [at.script, ...at.imports]],
    ["stylesheet", at.sheets],
  ] as const)
    for (const href of files) void fetchOnce(rel, href);
  const { voice } = at;
  void keepFiles(
    [at, ...(voice ? [voice] : [])].flatMap((one) => [one.script ?? "", ...one.imports, ...one.sheets]),
  );
}
