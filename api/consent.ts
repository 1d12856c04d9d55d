import { Problem } from "./problem.ts";

/**
 * Who has to agree before a story may be kept. The rules follow from the campaign's legal ground and the route's ages
 * (docs/respondents.md says why, and what a region has its lawyer look at):
 *
 * - a child under 12 never without a carer's agreement, and it says yes itself;
 * - from 12 to 15 after a carer's agreement where consent is the ground, or where a region asks for more than the law;
 * - from 16 on one's own word.
 *
 * Where the ground is a public task, the story comes first, and one's own word is given by sending, under a sentence that
 * says so. Where it is consent, everyone says yes beforehand: keeping a draft is keeping already.
 */

/** Youngest age of each route, in years. */
const youngest: Record<string, number> = { child: 8, youth: 12, "young-adult": 16, parent: 18 };

/** Who may agree for a child; by role, never by name. */
export const carerRoles = ["parent", "guardian", "foster-parent", "family-home-parent"] as const;
export type CarerRole = (typeof carerRoles)[number];

/** Number of the words that are agreed to; a test holds them to it, so that changed words get a new number. */
export const agreementText = "2";

/** What an invitation says about agreement: its campaign's rules, and what was agreed so far. */
export interface Agreement {
  route: string;
  ground: string;
  carerUntil: number;
  carerMonth: string | null;
  ownText: string | null;
}

/** Whether somebody else has to agree before anything is stored. */
export const carerNeeded = ({ route, carerUntil }: Agreement): boolean => (youngest[route] ?? 0) < carerUntil;

/** Whether the storyteller says yes before anything is stored, and not only by sending. */
export const ownYesNeeded = ({ route, ground }: Agreement): boolean =>
  route === "child" || ground === "consent";

/** Whose word is waited for before anything may be stored, or null: the story can begin. */
export function waitsFor(agreement: Agreement): "carer" | "self" | null {
  if (carerNeeded(agreement) && agreement.carerMonth === null) return "carer";
  return ownYesNeeded(agreement) && agreement.ownText === null ? "self" : null;
}

/** @throws Problem when something would be stored before it may */
export function mayStore(agreement: Agreement): void {
  const first = waitsFor(agreement);
  if (first) throw new Problem(first === "carer" ? "carer-needed" : "yes-needed");
}
