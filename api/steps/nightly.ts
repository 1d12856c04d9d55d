import { searchWords } from "../../analysis/text/search.ts";
import { countAnswers } from "../../db/queries/administration.ts";
import { record } from "../../db/queries/audit.ts";
import { forgetAddresses } from "../../db/queries/recipients.ts";
import { currentRegion } from "../../db/queries/regions.ts";
import { saveWords, withoutWords } from "../../db/queries/search.ts";
import { today } from "../services.ts";
import { eachInTurn, type Step } from "./step.ts";

/** Once a day: the addresses of whoever told, or can no longer tell, go all at once. How many is written nowhere. */
export const forgetAddressesStep: Step = {
  name: "forget-addresses",
  text: "none",
  mail: "sender",
  async run(tx, services, acting) {
    await forgetAddresses(tx, today(services));
    await record(tx, acting, { action: "addresses.forgotten", subject: "addresses" });
  },
};

/** Once a day: how many answers the coordinator may see per group, up to yesterday and in whole groups. */
export const countAnswersStep: Step = {
  name: "count-answers",
  text: "none",
  async run(tx, services, acting) {
    const { threshold } = await currentRegion(tx);
    await countAnswers(tx, today(services), threshold);
    await record(tx, acting, { action: "answers.counted", subject: "answers" });
  },
};

/** Safe texts that were approved before they could be searched: a later one has its words from the moment it is frozen. */
export const indexWordsStep: Step = {
  name: "index-words",
  text: "safe",
  async run(tx, _services, acting) {
    const older = await withoutWords(tx);
    const words = await eachInTurn(older, ({ id, title, text }) => ({
      id,
      words: searchWords(title, text),
    }));
    await saveWords(tx, words);
    await record(tx, acting, { action: "texts.indexed", subject: "older", detail: { texts: words.length } });
  },
};
