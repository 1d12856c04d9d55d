import { dropDraft } from "../db/queries/drafts.ts";
import { Problem } from "./problem.ts";
import { withLink } from "./respondent.ts";
import type { Services } from "./services.ts";

/**
 * Erases what was saved and not sent, recordings too, because who holds the code asks for it; also when the round is over.
 * Not in the audit log, as saves are not (db/queries/drafts.ts).
 * @throws Problem link-unknown; link-used when it was sent: only the receipt takes a story back
 */
export function eraseDraft(services: Services, typed: string): Promise<void> {
  return withLink(services, typed, { lock: true }, (tx, { acting, state }) => {
    if (state === "link-used") throw new Problem(state);
    return dropDraft(tx, acting);
  });
}
