import type { Acting, Tx } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import { type InvitationOrder, insertInvitations } from "../../db/queries/invitations.ts";
import { hashSecret, newCode } from "./secrets.ts";

/**
 * Makes single-use links and records it, once for all orders together: call it last in the transaction.
 * @returns the plain codes per order, in the same order. They are kept nowhere: show or print them now.
 */
export async function makeInvitations(
  tx: Tx,
  acting: Acting,
  orders: InvitationOrder[],
): Promise<string[][]> {
  const made: string[][] = [];
  for (const order of orders) {
    const codes = Array.from({ length: order.count }, newCode);
    await insertInvitations(
      tx,
      acting,
      order,
      codes.map((code) => hashSecret("invitation", code)),
    );
    made.push(codes);
  }
  for (const campaignId of new Set(orders.map((order) => order.campaignId))) {
    const count = orders.reduce((sum, o) => sum + (o.campaignId === campaignId ? o.count : 0), 0);
    await record(tx, acting, { action: "invitations.made", subject: campaignId, detail: { count } });
  }
  return made;
}
