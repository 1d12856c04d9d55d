import type { StoryNumber } from "../../api/contract/again.ts";
import type { Opened } from "../../api/contract/respondents.ts";
import type { Answers } from "./merge.ts";

/** What a part of the survey that comes later is made of. */
export interface Files {
  script?: string;
  imports: string[];
  sheets: string[];
}

/** What the server put in the first page for its script, and this device after it. */
export interface Start {
  code: string;
  seq: number;
  answers: Answers;
  texts: Record<string, string>;
  max: number;
  /** Where the questions' script and sheets are. */
  questions?: Files & { voice?: Files };
  /** Of which stories the server has a recording that is not sent yet. */
  sounds?: StoryNumber[];
  /** Set on the page of a link that is used: was it this device whose answer got lost? */
  used?: boolean;
  /** Set where a carer took back what was agreed: nothing of the link stays on this device. */
  forget?: boolean;
  /** Without internet: what this device kept of the questions. */
  opened?: Pick<Opened, "questionnaire" | "texts">;
}
