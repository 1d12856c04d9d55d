import { dropAgreement, keepCarerAgreement, keepOwnYes } from "../db/queries/agreements.ts";
import { record } from "../db/queries/audit.ts";
import { dropDraft } from "../db/queries/drafts.ts";
import { agreementText, type CarerRole, carerNeeded, waitsFor } from "./consent.ts";
import { Problem } from "./problem.ts";
import { withOpenLink } from "./respondent.ts";
import { type Services, today } from "./services.ts";

/**
 * A carer agrees, before anything is stored. Again changes nothing.
 * @throws Problem when the link cannot be used
 */
export function carerAgrees(services: Services, typed: string, role: CarerRole): Promise<void> {
  return withOpenLink(services, typed, { lock: true }, async (tx, { acting, invitation }) => {
    if (waitsFor(invitation) !== "carer") return;
    const month = today(services).slice(0, 7);
    await keepCarerAgreement(tx, invitation.id, { role, text: agreementText, month });
    // Not which link: the log keeps an order and moments, the invitation only a month.
    await record(tx, acting, { action: "agreement.given", subject: invitation.campaignId });
  });
}

/** The storyteller says yes beforehand; a child after its carer did. @throws Problem when the link cannot be used, or nobody agreed yet */
export function saysYes(services: Services, typed: string): Promise<void> {
  return withOpenLink(services, typed, { lock: true }, async (tx, { acting, invitation }) => {
    const first = waitsFor(invitation);
    if (first === "carer") throw new Problem("carer-needed");
    if (first === null) return;
    await keepOwnYes(tx, invitation.id, agreementText);
    await record(tx, acting, { action: "agreement.given", subject: invitation.campaignId });
  });
}

/** A carer takes it back before the story is sent: what was typed goes as well. @throws Problem when the link cannot be used */
export function carerTakesBack(services: Services, typed: string): Promise<void> {
  return withOpenLink(services, typed, { lock: true }, async (tx, { acting, invitation }) => {
    if (!carerNeeded(invitation)) return;
    await dropAgreement(tx, invitation.id);
    await dropDraft(tx, acting);
    await record(tx, acting, { action: "agreement.taken-back", subject: invitation.campaignId });
  });
}
