import { createHash, randomBytes } from "node:crypto";

/**
 * The stored form of a secret that a person or browser carries. `kind` keeps derivations apart: from the hash of an
 * invitation nobody can compute the hash of the draft that the same code opens. Plain SHA-256 is enough because every
 * secret here is random with at least 75 bits; passwords go through argon2id instead.
 */
export function hashSecret(
  kind: "invitation" | "draft" | "receipt" | "addition" | "login" | "stop",
  secret: string,
): string {
  return createHash("sha256").update(`vertelwijzer:${kind}:${secret}`).digest("base64url");
}

/** Letters and digits that cannot be mistaken for each other when read aloud or copied from paper. */
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

/** A code for people: 16 characters in groups of four, 79 bits. */
export function newCode(): string {
  let code = "";
  while (code.length < 16) {
    for (const byte of randomBytes(24)) {
      // Bytes past the last whole multiple are dropped, so that every character is equally likely.
      if (byte < 248 && code.length < 16) code += alphabet[byte % 31];
    }
  }
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** Reads a code as typed or scanned: case, spaces and dashes do not matter. Returns null when it cannot be a code. */
export function readCode(typed: string): string | null {
  const bare = typed.toLowerCase().replace(/[\s-]/g, "");
  return /^[2-9a-hjkmnp-z]{16}$/.test(bare) ? bare.replace(/(.{4})(?=.)/g, "$1-") : null;
}

/** A secret for machines: 32 random bytes. */
export const newToken = () => randomBytes(32).toString("base64url");
