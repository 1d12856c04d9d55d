import { record } from "../../db/queries/audit.ts";
import { forgetOrder } from "../../db/queries/invitations.ts";
import type { Step } from "./step.ts";

/** Once a day: the campaign's spent links, rewritten together so that nothing in them tells their order. */
export const forgetOrderStep: Step = {
  name: "forget-order",
  text: "none",
  async run(tx, _services, acting, campaignId) {
    await forgetOrder(tx, campaignId);
    await record(tx, acting, { action: "invitations.order-forgotten", subject: campaignId });
  },
};
