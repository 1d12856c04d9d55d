import { describe, expect, it } from "vitest";
import { invitingLanguage } from "../../api/contract/inviting.ts";
import { inviting, invitingLanguages, loadInviting } from "../../db/inviting-texts.ts";

const dutch = loadInviting("nl").texts;
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
const variants = (text: (typeof dutch)[string]) => (typeof text === "string" ? [text] : Object.values(text));

describe("the words people are invited with", () => {
  it("are offered in the languages the contract knows", () =>
    expect(invitingLanguage.options).toEqual([...invitingLanguages]));

  it.each(invitingLanguages)("are complete in %s, with the same names to fill in", (code) => {
    const { texts } = loadInviting(code);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(dutch).sort());
    for (const [key, text] of Object.entries(texts))
      for (const variant of variants(text))
        expect(holes(variant), key).toEqual(holes(variants(dutch[key]!)[0]!));
  });

  it.each(invitingLanguages)("give nothing away in a subject, and name every help number (%s)", (code) => {
    const { say } = inviting(code, "youth");
    for (const key of ["mail.subject", "mail.subject-again"])
      expect(say(key)).not.toMatch(/hulp|jeugd|help|zorg/i);
    for (const number of ["112", "0800-2000", "0800-0432", "0800-0113"])
      expect(say("letter.help")).toContain(number);
  });

  it.each(["nl", "nl-A2"] as const)("speak to a parent as u and to a youth as je (%s)", (code) => {
    for (const text of Object.values(loadInviting(code).texts)) {
      if (typeof text === "string") continue;
      expect(text.parent).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
      expect(text.youth).not.toMatch(/\b(u|uw)\b/i);
    }
  });

  it("are simple where simple Dutch is chosen: short sentences, short words, and none of what is hard in ours", () => {
    for (const [key, text] of Object.entries(loadInviting("nl-A2").texts))
      for (const variant of variants(text)) {
        for (const sentence of variant.split(/(?<=[.?!:])\s/))
          expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(14);
        // No figures of speech, no passive, no words of offices.
        expect(variant, key).not.toMatch(
          /terugbrengen|hooguit|meegemaakt|herinnering|hierover|gezien|\b(worden?|werd|werden|mits|indien|echter|gedachten)\b/i,
        );
      }
  });
});
