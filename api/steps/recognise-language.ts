import { detectLanguage } from "../../analysis/text/language.ts";
import { record } from "../../db/queries/audit.ts";
import { rawText, setLanguage } from "../../db/queries/stories.ts";
import type { Step } from "./step.ts";

/** story.received -> the language of its words. */
export const recogniseLanguage: Step = {
  name: "recognise-language",
  text: "raw",
  async run(tx, _services, acting, storyId) {
    const raw = await rawText(tx, storyId);
    if (!raw) return; // withdrawn in the meantime
    const { lang } = detectLanguage(raw.text);
    await setLanguage(tx, storyId, lang);
    await record(tx, acting, {
      action: "story.language-recognised",
      subject: `story:${storyId}`,
      detail: { lang },
    });
  },
};
