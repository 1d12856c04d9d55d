import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// OWASP's recommended minimum for argon2id (19 MiB, 2 passes); the library's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The stored form of a password (argon2id, PHC string). */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Something to compare with when an account does not exist, so that its absence takes as long as a wrong password. */
let nobody: Promise<string> | undefined;

/** Whether a password fits. `stored` is null for an unknown account, and no hash for one
 * that cannot sign in by password (demo): the answer is false, after the same work. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(32).toString("base64url"));
  const usable = stored?.startsWith("$argon2id$") ? stored : null;
  const fits = await verify(usable ?? (await nobody), password);
  return usable !== null && fits;
}

const syllables =
  "ba be bi bo da de di do fa fe fi fo ga go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo wa we wi wo za ze zi zo".split(
    " ",
  );

/** A first password that can be read out over the telephone: twelve syllables in three words, 71 bits. */
export function newPassword(): string {
  const word = () => Array.from({ length: 4 }, () => syllables[randomInt(syllables.length)]).join("");
  return [word(), word(), word()].join("-");
}
