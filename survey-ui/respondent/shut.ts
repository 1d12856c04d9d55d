import { forget, inTab, kept, ofStory, soundOf, storyNumbers } from "./device.ts";
import { byId, el } from "./dom.ts";
import { clearPhone, showDone, thank } from "./done.ts";
import { same } from "./merge.ts";
import { keepFiles, rememberPage } from "./offline.ts";
import { createSaver } from "./saver.ts";
import { wait } from "./waiting.ts";

interface Shut {
  code: string;
  texts: Record<string, string>;
  questions?: { left?: { script?: string } };
}

/**
 * The page of a link that is shut. Where "send" was pressed here it asks once more: the answer may have got lost, and what
 * waits may come a day late. What is in no story is not left on the device without a word; and without internet the form of
 * before does not open any more.
 */
export async function atShut(start: Shut, sent: boolean): Promise<void> {
  const { code, texts } = start;
  const before = await kept(code);
  const receipt = inTab() ?? (before?.sending === "sent" && before.receipt);
  if (receipt) {
    await forget(code);
    return showDone(code, texts, receipt);
  }
  if (before?.sending) {
    const saver = createSaver(code, { seq: before.seq, answers: before.answers });
    await saver.begin();
    const result = await saver.complete();
    if ("receipt" in result) return thank(code, texts, result.receipt);
    if ("waiting" in result) return wait(saver, texts);
  }
  const recordings = await Promise.all(storyNumbers.map((story) => soundOf(ofStory(code, story))));
  const script = start.questions?.left?.script;
  if (before || recordings.flat().length > 0) {
    // What it would show is not to be had: then nothing is thrown away either.
    if (!script) return;
    const { leftBehind } = (await import(/* @vite-ignore */ script)) as typeof import("./left-behind.ts");
    const clear = () => void clearPhone(code, texts);
    const left = leftBehind({ texts, sent, kept: before, recordings, same, el, clear });
    if (left) {
      void rememberPage(start);
      void keepFiles([script]);
      return byId("main")!.firstElementChild!.append(left);
    }
  }
  await forget(code);
}
