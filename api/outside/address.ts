import { isIP } from "node:net";
import { hostOf, isPrivate } from "./private.ts";

/**
 * What is wrong with the address of a language model, as far as can be seen without asking anybody: in Dutch, without the
 * address. A name is looked up at the start and before every story (engine.ts, post.ts). @returns undefined when nothing is
 */
export function wrongModelUrl(given: string): string | undefined {
  if (!URL.canParse(given)) return "is geen geldig adres";
  const url = new URL(given);
  if (url.protocol !== "http:" && url.protocol !== "https:") return "moet met http:// of https:// beginnen";
  if (url.username !== "" || url.password !== "")
    return "mag geen naam of wachtwoord bevatten; een sleutel hoort in LANGUAGE_MODEL_KEY";
  if (url.search !== "" || url.hash !== "") return "mag geen ? of # bevatten";
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isPrivate(host))
    return "moet op deze computer of in het eigen netwerk staan (127., 10., 172.16-31., 192.168., ::1 of fc00::/7); verhalen gaan nergens anders heen";
  return undefined;
}

/** Where chats are answered: the address itself, or below the address that the server's manual gives. */
export function chatUrl(given: string): string {
  const url = new URL(given);
  const path = url.pathname.replace(/\/+$/, "");
  if (!path.endsWith("/chat/completions")) url.pathname = `${path === "" ? "/v1" : path}/chat/completions`;
  return url.href;
}
