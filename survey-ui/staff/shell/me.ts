import { createContext, useContext } from "react";
import type { Me } from "../../../api/contract/accounts.ts";

export const MeContext = createContext<Me | null>(null);

/** Who is signed in; only inside a screen. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error("useMe outside a screen");
  return me;
}

/** What each role is called, on every screen. */
export const roleNames: Record<Me["account"]["role"], string> = {
  researcher: "onderzoeker",
  "contract-manager": "contractmanager",
  safeguarding: "aandachtsfunctionaris",
  administrator: "beheerder",
};
