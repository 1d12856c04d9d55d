import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { AskedTheme } from "../../analysis/themes/ask.ts";

export const themes: AskedTheme[] = ["being-heard", "waiting-time"].map((id) => ({
  id,
  label: `Thema ${id}`,
  definition: "De omschrijving.",
  codeWhen: "als het zo is.",
  notWhen: "als het niet zo is.",
}));

export const text =
  "Er werd eindelijk naar mij geluisterd.\nMaar ik stond wel ‘een jaar’ op de wachtlijst bij [organisatie 1].";

/** Every connection that is opened meanwhile. */
export async function connections<T>(work: () => Promise<T>): Promise<{ opened: number; outcome: T }> {
  let opened = 0;
  const count = () => {
    opened++;
  };
  subscribe("net.client.socket", count);
  try {
    return { outcome: await work(), opened };
  } finally {
    unsubscribe("net.client.socket", count);
  }
}
