import { detectLanguage } from "../../analysis/text/language.ts";
import { recordAll } from "../../db/queries/audit.ts";
import { rawTexts, setLanguages } from "../../db/queries/stories.ts";
import { eachInTurn, type ManyStep } from "./step.ts";

/** story.received -> the language of its words. */
export const recogniseLanguage: ManyStep = {
  name: "recognise-language",
  text: "raw",
  async runMany(tx, _services, acting, storyIds) {
    const found = await eachInTurn(await rawTexts(tx, storyIds), ({ storyId, text }) => ({
      storyId,
      lang: detectLanguage(text).lang,
    }));
    await setLanguages(tx, found);
    await recordAll(
      tx,
      acting,
      found.map(({ storyId, lang }) => ({
        action: "story.language-recognised",
        subject: `story:${storyId}`,
        detail: { lang },
      })),
    );
  },
};
