/**
 * Reads the page aloud, with a voice that is on the device: a voice that is not would send a story's questions to
 * somebody else. Loaded only where there is such a voice (first.ts asks), long after the first letter can be typed.
 */

const root = document.documentElement;
const { aloudStart = "", aloudStop = "" } = root.dataset;
/** What is read, in the order of the page; a thing inside another of these is read with it. */
const readable = "h1, h2, p, legend, .ask, li, dt, dd, .choice, .face, .sd-question__title, .corner, summary";
const silent =
  "nav, .go, .save, .code, .languages, .later, .take-back, [hidden], [aria-hidden=true], button, .unseen";

const button = Object.assign(document.createElement("button"), {
  type: "button",
  className: "quiet aloud",
  textContent: aloudStart,
});
let reading = false;
let lit: Element | undefined;

function voice(): SpeechSynthesisVoice | undefined {
  const own = speechSynthesis
    .getVoices()
    .filter((one) => one.localService && one.lang.slice(0, 2).toLowerCase() === root.lang);
  return own.find((one) => one.default) ?? own[0];
}

function stop(): void {
  reading = false;
  speechSynthesis.cancel();
  lit?.classList.remove("spoken");
  button.textContent = aloudStart;
}

/** What is in sight now, sentence by sentence as the page has them. */
function parts(): Element[] {
  const found: Element[] = [];
  for (const one of document.querySelectorAll(`main :is(${readable})`)) {
    const shut = one.closest("details:not([open])");
    if (one.closest(silent) || (shut && one.tagName !== "SUMMARY")) continue;
    if (!(one as HTMLElement).offsetParent || found.some((outer) => outer.contains(one))) continue;
    found.push(one);
  }
  return found;
}

function start(): void {
  const own = voice();
  if (!own) return;
  reading = true;
  button.textContent = aloudStop;
  const queue = parts();
  const next = () => {
    lit?.classList.remove("spoken");
    lit = queue.shift();
    if (!reading || !lit) return stop();
    const text = lit.textContent?.replace(/\s+/g, " ").trim();
    if (!text) return next();
    lit.classList.add("spoken");
    const words = Object.assign(new SpeechSynthesisUtterance(text), {
      voice: own,
      lang: own.lang,
      rate: 0.9,
    });
    words.onend = next;
    words.onerror = stop;
    speechSynthesis.speak(words);
  };
  next();
}

button.addEventListener("click", () => (reading ? stop() : start()));
// Another page, another language, or quickly away: silence at once.
document.addEventListener(
  "click",
  (event) => {
    const pressed = (event.target as Element).closest("a, button");
    if (reading && pressed && pressed !== button) stop();
  },
  true,
);
addEventListener("pagehide", stop);
stop();
const row = Object.assign(document.createElement("p"), { className: "column" });
row.append(button);
document.getElementById("main")?.before(row);
