import type { TextRight } from "../../db/client.ts";
import type { Role } from "../contract/accounts.ts";

/**
 * Who may what. Each right completes the sentence "a <role> may …"; test/access/rights.test.ts reads them aloud.
 * `text` is the most a transaction opened under the right may read; row-level security enforces it.
 */
export const rights = {
  "list stories": { roles: ["researcher"], text: "safe" },
  "read raw stories": { roles: ["researcher"], text: "raw" },
  "listen to recordings": { roles: ["researcher", "safeguarding"], text: "raw" },
  "approve safe text": { roles: ["researcher"], text: "raw" },
  "pass a story on to safeguarding": { roles: ["researcher"], text: "raw" },
  "code stories": { roles: ["researcher"], text: "safe" },
  "release stories and quotes": { roles: ["researcher"], text: "safe" },
  "steer the suggestions": { roles: ["researcher"], text: "safe" },
  "edit the patterns": { roles: ["researcher"], text: "safe" },
  "handle signals": { roles: ["safeguarding"], text: "raw" },
  "read summaries per provider": { roles: ["contract-manager"], text: "released" },
  "record the ground and purpose": { roles: ["contract-manager", "administrator"], text: "none" },
  "hold a duidingssessie": { roles: ["contract-manager", "researcher"], text: "released" },
  "say what came of an agreement": { roles: ["contract-manager", "researcher"], text: "none" },
  "read the codebook": {
    roles: ["researcher", "contract-manager", "safeguarding", "administrator"],
    text: "none",
  },
  "invite storytellers": { roles: ["administrator"], text: "none" },
  "enter told stories": { roles: ["researcher", "administrator"], text: "none" },
  "manage accounts": { roles: ["administrator"], text: "none" },
  "watch the steps": { roles: ["administrator"], text: "none" },
  "read the audit log": { roles: ["administrator"], text: "none" },
  "set up the region": { roles: ["administrator"], text: "none" },
} as const satisfies Record<string, { roles: readonly Role[]; text: TextRight }>;

export type Right = keyof typeof rights;

/** Whether a role has a right. */
export function may(role: Role, right: Right): boolean {
  return (rights[right].roles as readonly Role[]).includes(role);
}

/** The rights of a role, for the screens: they show what can be done, the server decides. */
export function rightsOf(role: Role): Right[] {
  return (Object.keys(rights) as Right[]).filter((right) => may(role, right));
}
