import "./voice.css";
import { bitRate, longest, mostPieces, partLength } from "../../api/contract/sound.ts";
import type { keepSound, soundOf } from "./device.ts";
import type { el } from "./dom.ts";
import { createListener } from "./listen-back.ts";
import { Microphone, type MicrophoneTrouble } from "./microphone.ts";
import type { address, discardSound, meetServer, sendSound, soundHeld } from "./sound.ts";

/**
 * The recorder under the story: large, few and calm controls. What is spoken is on the device every five seconds, so that
 * a closed tab, an empty battery or a phone call costs the last seconds at most, and it goes on where it was.
 */

/** What the recorder works with; handed over, so that it shares no file with the first page. */
interface Hands {
  /** Which story's sound it is, as `ofStory` in device.ts names it. */
  code: string;
  texts: Record<string, string>;
  el: typeof el;
  keepSound: typeof keepSound;
  soundOf: typeof soundOf;
  sendSound: typeof sendSound;
  discardSound: typeof discardSound;
  meetServer: typeof meetServer;
  address: typeof address;
  soundHeld: typeof soundHeld;
  /** Told whenever there is more or less of it, in ms. */
  changed(ms: number): void;
}

type Phase = "none" | "recording" | "paused" | "ready" | "sure";

/** 83000 -> 1:23 */
const clock = (ms: number) => {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

export interface Recorder {
  /** Closes the microphone; what was spoken is kept when that is done. */
  end(): Promise<void>;
  /** Takes the recorder away; what was spoken is kept when that is done. */
  leave(): Promise<void>;
}

/**
 * @param asked somebody tapped "Liever inspreken?"; else there is a recording already
 */
export async function mount(place: HTMLElement, hands: Hands, asked: boolean): Promise<Recorder> {
  const away = new AbortController();
  const { signal } = away;
  const { code, el } = hands;
  const t = (key: string, values: Record<string, string> = {}) =>
    (hands.texts[key] ?? "").replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  let phase: Phase = "none";
  /** What lies on the device or the server; the piece that is being spoken comes on top. */
  let kept = 0;
  let pieces = 0;
  let take = "";
  let warned = false;

  const status = el("p", { className: "voice-status" });
  status.setAttribute("role", "status");
  const trouble = el("p", { className: "wrong", hidden: true });
  trouble.setAttribute("role", "alert");
  const time = el("p", { className: "voice-time" });
  const meter = el("div", { className: "voice-meter" });
  meter.setAttribute("aria-hidden", "true");
  const bars = Array.from({ length: 16 }, () => el("span"));
  meter.append(...bars);
  const where = el("p", { className: "small voice-where" });
  const button = (key: string, kind: string, run: () => void) => {
    const made = el("button", { type: "button", className: kind }, el("span", {}, t(key)));
    made.addEventListener("click", run);
    return made;
  };
  const record = button("voice.record", "voice-main voice-record", () => void begin());
  const more = button("voice.more", "quiet", () => void begin());
  const pause = button("voice.pause", "quiet", () => (phase === "paused" ? resume() : hold()));
  const stop = button("voice.stop", "voice-main", () => void finish());
  const listen = button("voice.listen", "voice-main", () => listener.toggle());
  const remove = button("voice.remove", "quiet", () => go("sure"));
  const yes = button("voice.remove.yes", "voice-main", () => void discard());
  const no = button("voice.remove.no", "quiet", () => go("ready"));
  const all = [record, pause, stop, listen, more, remove, yes, no];
  const panel = el(
    "section",
    { className: "voice-panel" },
    el("h2", { className: "voice-title" }, t("voice.title")),
    el("p", { className: "small voice-why" }, t("voice.what")),
    el("p", { className: "small voice-why" }, t("voice.who")),
    trouble,
    el("div", { className: "voice-live" }, meter, time),
    status,
    el("p", { className: "voice-go" }, ...all),
    where,
  );
  panel.setAttribute("aria-label", t("voice.title"));

  const listener = createListener(code, hands, {
    playing(on) {
      listen.firstElementChild!.textContent = t(on ? "voice.listen.stop" : "voice.listen");
      panel.toggleAttribute("data-playing", on);
    },
    at(ms) {
      time.textContent = `${clock(ms)} / ${clock(kept)}`;
    },
    failed: () => tell("voice.error.listen"),
  });

  const microphone = new Microphone({
    bitRate,
    partLength,
    async part(bytes, mime, ms, n) {
      await hands.keepSound({ code, take, piece: pieces, n, ms, mime, bytes, sent: false });
      hands.changed(kept + microphone.ms());
      upload();
    },
    level(now) {
      const lit = Math.round(now * bars.length);
      for (const [i, bar] of bars.entries()) bar.toggleAttribute("data-on", i < lit);
      const ms = kept + microphone.ms();
      time.textContent = t("voice.time", { time: clock(ms), left: clock(Math.max(0, longest - ms)) });
      if (ms >= longest) void finish("voice.full");
      else if (longest - ms < 60_000 && !warned) {
        warned = true;
        status.textContent = t("voice.minute");
      }
    },
    silent: (on) => {
      if (phase === "recording") status.textContent = t(on ? "voice.silent" : "voice.recording");
    },
    lost: () => void finish("voice.error.interrupted"),
  });

  /** Shows how things stand. @param focus the control that takes the place of the one that was used */
  function go(to: Phase, focus?: HTMLElement): void {
    phase = to;
    panel.dataset.phase = to;
    const room = longest - kept >= 5000 && pieces < mostPieces;
    const shown: Record<Phase, HTMLElement[]> = {
      none: [record],
      recording: [pause, stop],
      paused: [pause, stop],
      ready: room ? [listen, more, remove] : [listen, remove],
      sure: [yes, no],
    };
    for (const one of all) one.hidden = !shown[to].includes(one);
    pause.firstElementChild!.textContent = t(to === "paused" ? "voice.resume" : "voice.pause");
    meter.hidden = to !== "recording";
    time.hidden = to === "none" || to === "sure";
    if (to === "ready") time.textContent = clock(kept);
    status.textContent = {
      none: "",
      recording: t("voice.recording"),
      paused: t("voice.paused"),
      ready: t("voice.have", { time: clock(kept) }),
      sure: t("voice.remove.sure"),
    }[to];
    const target = focus ?? (to === "sure" ? no : undefined);
    if (target && !target.hidden) target.focus();
  }

  function tell(key: string): void {
    trouble.textContent = t(key);
    trouble.hidden = key === "";
  }

  async function begin(): Promise<void> {
    listener.stop();
    tell("");
    const first = kept === 0;
    if (first || !take) take = name();
    warned = longest - kept < 60_000;
    const wrong: MicrophoneTrouble | null = await microphone.start();
    // Somebody went on, or took the story off the phone, while the browser asked whether it may listen.
    if (signal.aborted || hands.soundHeld()) return microphone.stop();
    if (wrong) return tell(`voice.error.${wrong}`);
    // What is being spoken counts as told, from the first word.
    hands.changed(Math.max(1, kept));
    go("recording", pause);
  }

  function hold(): void {
    microphone.pause();
    go("paused");
  }

  function resume(): void {
    microphone.resume();
    go("recording");
  }

  /** Stops the microphone. @param why a text to show, when it was not asked for */
  async function finish(why?: string): Promise<void> {
    if (phase !== "recording" && phase !== "paused") return;
    const own = panel.contains(document.activeElement);
    await microphone.stop();
    await measure();
    go(kept > 0 ? "ready" : "none", own ? (kept > 0 ? listen : record) : undefined);
    if (why === "voice.full") status.textContent = t(why);
    else if (why) tell(why);
    upload();
  }

  async function discard(): Promise<void> {
    listener.stop();
    const sent = hands.discardSound(code, take);
    await measure();
    take = "";
    where.textContent = "";
    time.textContent = "";
    go("none", record);
    status.textContent = t("voice.removed");
    await sent;
  }

  async function measure(): Promise<void> {
    const found = await hands.soundOf(code);
    kept = found.reduce((sum, { ms }) => sum + ms, 0);
    pieces = Math.max(-1, ...found.map(({ piece }) => piece)) + 1;
    take = found[0]?.take ?? take;
    hands.changed(kept);
  }

  let retry: ReturnType<typeof setTimeout> | undefined;
  function upload(): void {
    clearTimeout(retry);
    void hands.sendSound(code).then(async (how) => {
      if (how === "shut") {
        // The page of a shut link offers what was spoken, as far as it was kept.
        await finish();
        return location.reload();
      }
      const any = (await hands.soundOf(code)).length > 0;
      const state = { all: "save.server", later: "voice.waits", refused: "voice.error.sending" }[how];
      where.textContent = any ? t(state) : "";
      clearTimeout(retry);
      if (how === "later") retry = setTimeout(upload, 10_000);
    });
  }
  addEventListener("online", upload, { signal });

  // Going on with the questions, or away: the microphone does not stay open behind somebody's back.
  const end = async () => {
    listener.stop();
    await finish();
  };
  place.closest("form")?.addEventListener("submit", () => void end(), { signal });
  const hide = () => {
    if (document.visibilityState === "hidden") microphone.flush();
  };
  document.addEventListener("visibilitychange", hide, { signal });
  addEventListener("pagehide", () => void finish(), { signal });
  const leave = () => {
    away.abort();
    return end();
  };

  await measure();
  if (!asked && kept === 0) return { end, leave };
  place.replaceChildren(panel);
  go(kept > 0 ? "ready" : "none", asked ? (kept > 0 ? listen : record) : undefined);
  if (kept > 0) upload();
  if (asked)
    void hands.meetServer(code).then(async () => {
      if (phase !== "none") return;
      await measure();
      if (kept > 0) go("ready");
    });
  return { end, leave };
}

/** A random name for a recording; not randomUUID, as in saver.ts. */
function name(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
