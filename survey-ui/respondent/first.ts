import "./first.css";
import { forget, forgetTab, inTab, kept } from "./device.ts";
import { byId, el } from "./dom.ts";
import { clearChoice, showDone, thank } from "./done.ts";
import { content, inPauses, questions } from "./get-questions.ts";
import { onLanguage } from "./language.ts";
import { type Answers, same } from "./merge.ts";
import { install, rememberPage, type Shell, startFrom } from "./offline.ts";
import { goTo, onePlace, stepNow } from "./own-history.ts";
import { createSaver, type Saver, type SaveState } from "./saver.ts";
import { offerSpeaking, type Speaking } from "./speak.ts";
import type { Start } from "./start.ts";
import { clearWrong, grow, left, notice, setText, wrong } from "./story-field.ts";
import { wait } from "./waiting.ts";

/**
 * The first page's script: saves what is typed into the form the server made, fetches the questions while somebody is
 * writing, and hands over to them without touching the text field. Without it, the form posts itself.
 */

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
  if (start.used) return void lostAnswer(start);
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

  // At a sign that somebody is taking part: a mail scanner costs no more than the page.
  const early = inPauses(start);
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

/** The link is used. If this device sent the story and never heard back, it asks once more and shows the receipt. */
async function lostAnswer(start: Start): Promise<void> {
  const before = await kept(start.code);
  const receipt = inTab() ?? (before?.sending === "sent" && before.receipt);
  if (receipt) {
    await forget(start.code);
    return showDone(start.texts, receipt);
  }
  if (!before) return;
  if (!before.receipt) {
    // Sent from elsewhere, with everything in it that was typed here: nothing of it has to stay on this device.
    if (same(before.answers, before.base)) await forget(start.code);
    return;
  }
  const saver = createSaver(start.code, { seq: before.seq, answers: before.answers });
  await saver.begin();
  const result = await saver.complete();
  if ("receipt" in result) await thank(start.code, start.texts, result.receipt);
  else if ("waiting" in result) wait(saver, start.texts);
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
