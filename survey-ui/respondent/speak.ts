import { keepSound, soundOf } from "./device.ts";
import { byId } from "./dom.ts";
import { discardSound, meetServer, sendSound } from "./sound.ts";

/** What the recorder works with; handed over, so that it shares no file with the first page. */
export interface Hands {
  code: string;
  texts: Record<string, string>;
  keepSound: typeof keepSound;
  soundOf: typeof soundOf;
  sendSound: typeof sendSound;
  discardSound: typeof discardSound;
  meetServer: typeof meetServer;
  /** Told whenever there is more or less of it, in ms. */
  changed(ms: number): void;
}

export interface Speaking {
  /** How long the recording is, in ms; 0 where there is none. */
  ms(): number;
  /** The same, once this device has looked. */
  known: Promise<number>;
}

/**
 * Offers to speak instead of type, where this browser can record. The recorder itself comes when somebody asks for it,
 * or has a recording already.
 * @param voice where its script and sheet are; nothing on a server where nobody can speak
 * @param texts fetches the words it needs
 * @param spoken whether the server has a recording of this link's draft
 */
export function offerSpeaking(
  code: string,
  voice: { script?: string; sheets: string[] } | undefined,
  texts: () => Promise<Record<string, string>>,
  spoken: boolean,
): Speaking {
  let ms = 0;
  const place = byId("voice");
  const button = place?.querySelector("button");
  const can = "MediaRecorder" in window && navigator.mediaDevices?.getUserMedia !== undefined;
  if (!place || !button || !voice?.script || !can) return { ms: () => 0, known: Promise.resolve(0) };
  const { script, sheets } = voice;
  const load = async (asked: boolean) => {
    button.setAttribute("aria-busy", "true");
    try {
      for (const href of sheets)
        if (!document.querySelector(`link[href="${href}"]`))
          document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
      const [module, words] = await Promise.all([
        import(/* @vite-ignore */ script) as Promise<typeof import("./voice.ts")>,
        texts(),
      ]);
      const changed = (now: number) => {
        ms = now;
      };
      await module.mount(
        place,
        { code, texts: words, keepSound, soundOf, sendSound, discardSound, meetServer, changed },
        asked,
      );
    } finally {
      button.removeAttribute("aria-busy");
    }
  };
  place.hidden = false;
  button.addEventListener("click", () => void load(true).catch(() => {}));
  // Known at once: somebody who goes straight on does not have to wait for the recorder.
  const known = soundOf(code).then((found) => {
    ms = found.reduce((sum, part) => sum + part.ms, 0);
    if (found.length > 0 || spoken) void load(false).catch(() => {});
    return ms;
  });
  return { ms: () => ms, known };
}
