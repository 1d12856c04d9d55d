import { html } from "hono/html";
import { afterStory } from "./assets.ts";
import { frame, type Html } from "./layout.ts";
import { messagePage } from "./others.ts";
import { dataFor } from "./tell.ts";
import { sayTo } from "./words.ts";

/**
 * The page a phone keeps for when there is no internet. It is the same for everybody: no story, no code, no region; its
 * script puts in its place what the device itself kept of a link, and otherwise says that there is nothing.
 */
export function offlinePage(): Html {
  const t = sayTo("youth");
  const keys = [
    "offline.title",
    "offline.text",
    "button.retry",
    "start.title",
    "start.code",
    "start.code.hint",
    "landing.start",
  ];
  const texts = Object.fromEntries(keys.map((key) => [key, t(key)]));
  const data = { shell: true, texts, questions: afterStory() };
  return frame({
    t,
    isDemo: false,
    offered: [],
    script: true,
    main: html`${messagePage(t("offline.title"), "")}${dataFor(data)}`,
  });
}
