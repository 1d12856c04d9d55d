import type { Identifier } from "../../../api/contract/stories.ts";
import type { Mark } from "../../parts/index.ts";
import { identifierText } from "./words.ts";

const stateText = { proposed: "voorstel", accepted: "gaat weg", rejected: "blijft staan" };

/** What the machine or a researcher marked in the raw text, and what was decided about it. */
export const identifierMarks = (identifiers: readonly Identifier[], current: string | null): Mark[] =>
  identifiers.map(({ id, start, end, type, state }) => ({
    start,
    end,
    id,
    className: [
      "rs-identifier",
      state === "rejected" ? "rs-rejected" : `vw-mark-${type}`,
      state === "proposed" ? "rs-proposed" : "",
      id === current ? "rs-current" : "",
    ].join(" "),
    label: `${identifierText(type)}, ${stateText[state]}`,
  }));
