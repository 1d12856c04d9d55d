import { html } from "hono/html";
import type { FollowUpState } from "../contract/follow-ups.ts";
import type { ReceiptAnswer } from "../contract/respondents.ts";
import type { Html } from "./layout.ts";
import { dayInWords, type Say } from "./words.ts";

type Agreement = ReceiptAnswer["stories"][number]["agreements"][number];

/** A shape beside each word, so that how it stands is seen without reading and without colours. */
const shapes: Record<FollowUpState, string> = {
  agreed: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11",
  busy: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3.25l2.25 1.5",
  done: "M3 8.5l3.25 3.25L13 5",
  "not-done": "M4 4l8 8M12 4l-8 8",
};

/** What was agreed after the talk where a story lay on the table, and what came of it: days and sentences, nobody's name. */
export function agreementList(t: Say, agreements: Agreement[]): Html {
  return html`<ul class="agreements">${agreements.map((one) => agreement(t, one))}</ul>
${t.language.code.startsWith("nl") ? "" : html`<p class="small">${t("receipt.agreement.dutch")}</p>`}`;
}

function agreement(t: Say, { dueOn, late, said }: Agreement): Html {
  const last = said.at(-1)!;
  const [first, ...since] = said;
  const day = (on: string) => html`<time datetime="${on}">${dayInWords(on, t.language)}</time>`;
  const state = (of: FollowUpState) => t(`receipt.agreement.${of}`);
  return html`<li>
<p class="state" data-state="${last.state}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${shapes[last.state]}"/></svg>${state(last.state)}</p>
<p class="promise" lang="nl" dir="auto">${first!.text}</p>
<p class="when">${state(first!.state)} <span aria-hidden="true">·</span> ${day(first!.on)}</p>
${
  since.length > 0
    ? html`<ol class="since">${since.map(
        (one) =>
          html`<li><p class="when"><strong>${state(one.state)}</strong> <span aria-hidden="true">·</span> ${day(one.on)}</p><p lang="nl" dir="auto">${one.text}</p></li>`,
      )}</ol>`
    : ""
}
${dueOn ? html`<p class="when">${t(late ? "receipt.agreement.late" : "receipt.agreement.due", { date: dayInWords(dueOn, t.language) })}</p>` : ""}
</li>`;
}
