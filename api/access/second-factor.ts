import { Secret, TOTP } from "otpauth";
import { toString as toQr } from "qrcode";

/** The second factor: six digits by time (RFC 6238, SHA-1, 30 seconds), as every authenticator app knows them. */

const totp = (secret: Secret, email: string) =>
  new TOTP({ issuer: "Vertelwijzer", label: email, secret, algorithm: "SHA1", digits: 6, period: 30 });

/** A new secret of 160 bits, base32. */
export const newSecondFactor = (): string => new Secret({ size: 20 }).base32;

/** What the app scans: the address in the authenticators' own format, and the same as an SVG picture. */
export async function enrolmentOf(secret: string, email: string) {
  const uri = totp(Secret.fromBase32(secret), email).toString();
  return { secret, uri, qrSvg: await toQr(uri, { type: "svg", margin: 2, errorCorrectionLevel: "M" }) };
}

/**
 * The time step a code belongs to, or null when it is wrong. One step early or late is let through, for clocks that
 * differ. The caller keeps the step and refuses it, and every earlier one, from then on.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const factor = totp(Secret.fromBase32(secret), "");
  const timestamp = now.getTime();
  const delta = factor.validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : factor.counter({ timestamp }) + delta;
}
