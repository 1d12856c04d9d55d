import "./first.css";
import type { StoryNumber } from "../../api/contract/again.ts";
import type { Opened } from "../../api/contract/respondents.ts";
import { forget, forgetTab } from "./device.ts";
import { byId, el, fetchOnce } from "./dom.ts";
import { clearChoice, thank } from "./done.ts";
import { onLanguage } from "./language.ts";
import type { Answers } from "./merge.ts";
import { install, keepFiles, rememberPage, rememberQuestions, type Shell, startFrom } from "./offline.ts";
import { goTo, onePlace, stepNow } from "./own-history.ts";
import { createSaver, type Saver, type SaveState } from "./saver.ts";
import { atShut } from "./shut.ts";
import { offerSpeaking, type Speaking } from "./speak.ts";
import { wait } from "./waiting.ts";

/**
 * The first page's script: saves what is typed into the form the server made, fetches the questions while somebody is
 * writing, and hands over to them without touching the text field. Without it, the form posts itself.
 */

interface Files {
  script?: string;
  imports: string[];
  sheets: string[];
}

interface Start {
  code: string;
  seq: number;
  answers: Answers;
  texts: Record<string, string>;
  max: number;
  /** Where the questions' script and sheets are. */
  questions?: Files & { voice?: Files; left?: Files };
  /** Of which stories the server has a recording that is not sent yet. */
  sounds?: StoryNumber[];
  /** Set on the page of a link that is shut: whether a story was sent with it. */
  shut?: { sent: boolean };
  /** Set where a carer took back what was agreed: nothing of the link stays on this device. */
  forget?: boolean;
  /** Without internet: what this device kept of the questions. */
  opened?: Pick<Opened, "questionnaire" | "texts">;
}

/** Where there is more to know than fits in the bar: that would grow, and move what a finger is on its way to. */
const inShort: Partial<Record<SaveState, string>> = { offline: "offline.title", failed: "save.failed.short" };

void begin().then(aloud);

async function begin(): Promise<void> {
  const data = byId("start")?.textContent;
  if (!data) return quickExit();
  const given = JSON.parse(data) as Start | Shell;
  // Nothing is waited for when the server made the page: it works from here on.
  const start = "shell" in given ? await startFrom<Start>(given) : given;
  quickExit();
  if (!start) return;
  if (start.shut) return void atShut(start, start.shut.sent);
  if (start.forget) return forget(start.code);
  if (start === given) void rememberPage(start);
  tell(start, start !== given);
}

/** @param own whether the page is this device's, without the server */
function tell(start: Start, own: boolean): void {
  const form = byId<HTMLFormElement>("tell");
  const field = byId<HTMLTextAreaElement>("story");
  const place = byId("questions");
  if (!form || !field || !place) return;
  const saver = createSaver(start.code, start);
  showState(saver, start);

  const fill = (answers: Answers) => {
    const story = String(answers.story ?? "");
    if (field.value !== story) setText(field, story);
    for (const radio of form.querySelectorAll<HTMLInputElement>("input[name=prompt]"))
      radio.checked = radio.value === answers.prompt;
    grow(field);
  };
  saver.on((event) => {
    if (event.kind === "sending") return;
    if (event.kind === "state") {
      const told = byId("notice");
      // It has gone on, as was said there.
      if (event.state === "server" && told?.textContent === start.texts["save.offline"]) told?.remove();
      return;
    }
    fill(event.answers);
    if (event.both) notice(start.texts["save.both"] ?? "");
  });
  // The page this device kept holds no answers.
  if (own) fill(start.answers);

  // Letters typed before this script was here count as typed.
  if (field.value !== field.defaultValue) saver.set("story", field.value);
  const speaking = offerSpeaking(
    start.code,
    start.questions?.voice,
    async () => (await content(start)).texts,
    start.sounds ?? [],
  );
  void saver.begin().then(async () => {
    // "Send" was pressed at an earlier visit.
    if (saver.sending()) return wait(saver, start.texts, async () => (await content(start)).texts);
    // The page was loaded again half-way, in another language for instance: on with the same question.
    await speaking.known;
    if (stepNow() !== undefined) return told() ? onward() : undefined;
    // What was answered may be on this device only.
    if (resume && pastStory(saver)) resume.parentElement!.hidden = false;
  });
  onLanguage(saver, start.texts["language.offline"] ?? "");
  later(start, saver, speaking);
  install();
  field.addEventListener("input", () => {
    saver.set("story", field.value);
    clearWrong(field);
    grow(field);
    left(field, start);
  });
  form.addEventListener("change", (event) => {
    const target = event.target as HTMLInputElement;
    if (target.name === "prompt") saver.set("prompt", target.value);
  });
  grow(field);

  // Fetched once there is a sign that somebody is taking part: a mail scanner costs no more than the page. Fetched
  // only: running it takes a cheap phone a second, in which no letter would appear. That waits for a pause.
  let pause: ReturnType<typeof setTimeout> | undefined;
  const early = () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      prefetch(start);
      pause = setTimeout(() => void questions(start).catch(() => {}), 3000);
    }, 1000);
  };
  field.addEventListener("input", early);
  form.addEventListener("change", early);

  const told = () => field.value.trim() !== "" || speaking.ms("1") > 0;
  const next = form.querySelector<HTMLElement>("button[value=next]");
  const resume = byId("resume");
  /** On with the story where it stopped, with its label in sight. */
  const toStory = () => {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    field.closest(".question")?.scrollIntoView();
  };
  const onward = (by = next) => {
    if (!told()) return wrong(field, start.texts["error.story.required"] ?? "");
    by?.setAttribute("aria-busy", "true");
    questions(start).then(
      ({ module, opened }) => {
        by?.removeAttribute("aria-busy");
        const show = (after: boolean) => {
          for (const part of [form, ...document.querySelectorAll<HTMLElement>(".intro")]) part.hidden = after;
          place.hidden = !after;
        };
        show(true);
        module.mount(place, {
          saver,
          opened,
          places: { goTo, stepNow },
          speaking,
          resume: by === resume,
          done: (receipt) => void thank(start.code, opened.texts, receipt),
          wait: () => wait(saver, { ...start.texts, ...opened.texts }),
          back() {
            show(false);
            toStory();
          },
        });
      },
      // No questions to be had now: the plain form goes on, and keeps what was written as well.
      () => {
        by?.removeAttribute("aria-busy");
        if (navigator.onLine === false)
          notice(start.texts["save.offline"] ?? "").scrollIntoView({ block: "center" });
        else HTMLFormElement.prototype.submit.call(form);
      },
    );
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onward();
  });
  resume?.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!pastStory(saver)) return toStory();
    void speaking.known.then(() => onward(resume));
  });
}

/** Whether something after the story was answered, or skipped on this device. */
const pastStory = (saver: Saver) =>
  saver.reached() ?? Object.keys(saver.answers()).find((name) => name !== "story" && name !== "prompt");

type Questions = { module: typeof import("./questions.tsx"); opened: Opened };
let loading: Promise<Questions> | undefined;

/**
 * The questions' script and their content, once. A failure is forgotten, so that the next click tries again.
 * The address comes from the server: the bundler's own way of loading would cost the first page another request.
 */
function questions(start: Start): Promise<Questions> {
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
function content(start: Start): Promise<Opened> {
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

/** Going on later or on another device: the code, only for who asks for it, and a way to leave nothing here. */
function later({ code, texts }: Start, saver: Saver, speaking: Speaking): void {
  const t = (key: string) => texts[key] ?? "";
  const page = el(
    "details",
    { className: "column later" },
    el("summary", {}, t("later.open")),
    el("p", {}, t("later.text").replace("{site}", location.host)),
    el("p", { className: "code", dir: "ltr" }, code),
    el("p", { className: "small" }, t("later.shared")),
    clearChoice(saver, speaking, texts),
  );
  // What is being sent is not gone on with, nor taken off the phone.
  saver.on((event) => {
    if (event.kind === "sending") page.hidden = saver.sending() !== undefined;
  });
  byId("main")!.append(page);
}

/** Words in the bar: where what was typed is now. What is read aloud is what there is to do about it, below the buttons. */
function showState(saver: Saver, { texts }: Start): void {
  const place = byId("save");
  const more = byId("save-more");
  if (!place || !more) return;
  place.setAttribute("aria-live", "off");
  saver.on((event) => {
    if (event.kind !== "state" || event.state === "none") return;
    if (event.state === "shut") return location.reload();
    place.dataset.state = event.state;
    const key = `save.${event.state}`;
    const short = inShort[event.state];
    place.textContent = texts[short ?? key] ?? "";
    const text = (short && texts[key]) ?? "";
    if (text !== more.textContent) more.textContent = text;
  });
}

/** Puts text in the field, and leaves the cursor where it was if what stands before it did not change. */
function setText(field: HTMLTextAreaElement, text: string): void {
  const { selectionStart, selectionEnd, value } = field;
  field.value = text;
  if (text.startsWith(value.slice(0, selectionEnd))) field.setSelectionRange(selectionStart, selectionEnd);
}

function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight + 2}px`;
}

/** How much fits still, told when the end is near. */
function left(field: HTMLTextAreaElement, start: Start): void {
  const place = byId("left");
  if (!place) return;
  const count = start.max - field.value.length;
  place.hidden = count > 500;
  place.textContent = (start.texts["characters.left"] ?? "").replace("{count}", String(count));
}

function wrong(field: HTMLTextAreaElement, message: string): void {
  let place = byId("story-wrong");
  if (!place) {
    place = el("p", { id: "story-wrong", className: "wrong" });
    field.before(place);
  }
  place.textContent = message;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", "story-wrong story-hint");
  field.focus();
  place.scrollIntoView({ block: "center" });
}

function clearWrong(field: HTMLTextAreaElement): void {
  if (field.value.trim() === "" || !field.hasAttribute("aria-invalid")) return;
  byId("story-wrong")?.remove();
  document.querySelector(".summary")?.remove();
  field.removeAttribute("aria-invalid");
  field.setAttribute("aria-describedby", "story-hint");
}

function notice(text: string): HTMLElement {
  let place = byId("notice");
  if (!place) {
    place = el("p", { id: "notice" });
    place.setAttribute("role", "alert");
    document.querySelector(".ask")?.before(place);
  }
  place.textContent = text;
  return place;
}

/** Reading aloud, where this device has a voice of its own in this language; fetched when everything else is there. */
function aloud(): void {
  const { lang, dataset } = document.documentElement;
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!speech || !dataset.aloud) return;
  const look = () => {
    if (!speech.getVoices().some((one) => one.localService && one.lang.slice(0, 2).toLowerCase() === lang))
      return;
    speech.removeEventListener("voiceschanged", look);
    void import(/* @vite-ignore */ dataset.aloud!).catch(() => {});
  };
  const listen = () =>
    setTimeout(() => {
      speech.addEventListener("voiceschanged", look);
      look();
    }, 1500);
  if (document.readyState === "complete") listen();
  else addEventListener("load", listen, { once: true });
}

/** "Snel weg": the page is empty at once, and the weather takes the place of all of it in the history. */
function quickExit(): void {
  const link = byId<HTMLAnchorElement>("exit");
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    document.body.hidden = true;
    forgetTab();
    void onePlace().then(() => location.replace(link.href));
  });
  // Help and back by scrolling: following such a link would leave a place in the history each time.
  document.addEventListener("click", (event) => {
    const to = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')?.hash.slice(1);
    const place = to && byId(to);
    if (!place) return;
    event.preventDefault();
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  });
  // Coming back by the back button starts at the server again, not at a page that was kept as it was.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}
