import { findIdentifiers } from "../analysis/deidentify/find.ts";
import type { Identifier } from "../analysis/types.ts";

/** What never goes to people outside, whoever says that it is all right. */
const never: Partial<Record<Identifier["type"], string>> = {
  email: "een e-mailadres",
  url: "een webadres",
  phone: "een telefoonnummer",
  id: "een nummer",
  username: "een accountnaam",
  address: "een adres",
};
/** What the machine takes for something that it may not be: a person looks. */
const perhaps: Partial<Record<Identifier["type"], string>> = {
  person: "een naam",
  organisation: "een organisatie",
  place: "een plaats",
  date: "een dag",
};

/**
 * Looks at a sentence that staff wrote for people outside, with the same rules as a story.
 * @param names more that may not stand in it: who sees to the agreement, the region's providers
 * @returns in words, what is refused (`never`) and what a person has to look at again (`perhaps`)
 */
export function whoIsIn(text: string, names: readonly string[]): { never: string[]; perhaps: string[] } {
  const found = new Set(findIdentifiers(text, "nl").map(({ type }) => type));
  for (const { type } of findIdentifiers(joined(text), "nl"))
    if (type === "email" || type === "url") found.add(type);
  const own = new Set(names.flatMap(capitalised));
  if (capitalised(text).some((word) => own.has(word))) found.add("person");
  const words = (of: Partial<Record<Identifier["type"], string>>) =>
    [...found].flatMap((type) => of[type] ?? []);
  return { never: words(never), perhaps: words(perhaps) };
}

/**
 * Without the spaces that only keep an address from being found ("karin @ team . nl"). In a sentence there is none before a
 * full stop, and after one comes a capital.
 */
const joined = (text: string) =>
  text.replace(/\s*@\s*/g, "@").replace(/\s+\.\s*|\.\s+(?=(?:nl|com|org|net|eu)(?!\p{L}))/gu, ".");

/** Words that are written as a name is, long enough to be one. */
const capitalised = (text: string) => text.match(/\p{Lu}[\p{L}’'-]{3,}/gu) ?? [];
