import type { IdentifierType, NextStory, Permission, StoryStatus } from "../../../api/contract/stories.ts";

/** What the researchers' and safeguarding screens call things. */

const tellers: Record<string, string> = {
  child: "Kind",
  youth: "Jongere",
  "young-adult": "Jongvolwassene",
  parent: "Ouder of verzorger",
  jeugdige: "Jongere",
  ouder: "Ouder of verzorger",
};
export const tellerText = (respondent: string, age: number | null = null) =>
  `${tellers[respondent] ?? respondent}${age === null ? "" : `, ${age} jaar`}`;

/** What a story without a title is called. */
export const untitled = (respondent: string) =>
  `Verhaal van een ${(tellers[respondent] ?? "verteller").toLowerCase()}`;

export const statusText: Record<StoryStatus, string> = {
  received: "Wordt voorbereid",
  review: "Te controleren",
  approved: "Te coderen",
  coded: "Gecodeerd",
  withheld: "Apart gehouden",
};

export const permissionText: Record<Permission, string> = {
  research: "alleen onderzoekers",
  session: "ook in een duidingssessie",
  quote: "ook als citaat",
};

/** What an open signal keeps from being done. */
export const signalWaits = "Afronden, vrijgeven en citeren wacht tot twee mensen hebben besloten.";

/** Identifier types with the key that marks a selection as such. */
export const identifierTypes: { id: IdentifierType; label: string; key: string }[] = [
  { id: "person", label: "Persoon", key: "p" },
  { id: "place", label: "Plaats", key: "l" },
  { id: "organisation", label: "Organisatie", key: "o" },
  { id: "address", label: "Adres", key: "s" },
  { id: "phone", label: "Telefoonnummer", key: "t" },
  { id: "email", label: "E-mailadres", key: "e" },
  { id: "date", label: "Datum", key: "d" },
  { id: "id", label: "Nummer", key: "n" },
  { id: "url", label: "Link", key: "w" },
  { id: "username", label: "Gebruikersnaam", key: "g" },
];
export const identifierText = (type: IdentifierType) =>
  identifierTypes.find((known) => known.id === type)?.label ?? type;

export type ValenceId = "positive" | "negative" | "mixed";
export const valences: { id: ValenceId; label: string; sign: string; keys: string[] }[] = [
  { id: "positive", label: "Positief", sign: "+", keys: ["1", "+", "="] },
  { id: "negative", label: "Negatief", sign: "−", keys: ["2", "-"] },
  { id: "mixed", label: "Gemengd", sign: "±", keys: ["3", "~"] },
];
export const valenceOf = (id: string) => valences.find((known) => known.id === id) ?? valences[2]!;

/** A calibrated probability as a person would say it: that of a theme in a story, not of a passage. */
export function confidenceText(confidence: number): string {
  if (confidence >= 0.8) return "vrij zeker";
  if (confidence >= 0.6) return "waarschijnlijk";
  if (confidence >= 0.4) return "mogelijk";
  return "onzeker";
}

/** The colour of a theme is that of its kernwaarde (tokens --k1 to --k7). */
export const themeColour = (kernwaarde: string | undefined) =>
  `var(--k${/^K[1-6]$/.test(kernwaarde ?? "") ? kernwaarde!.slice(1) : "7"})`;

/** Why a story is next, as a sentence after "Waarom dit verhaal:". */
export function whyText(next: NextStory): string {
  const theme = next.theme ? `‘${next.theme}’` : "een thema";
  return {
    second: "een collega is klaar en dit verhaal wacht op een tweede codeur",
    holdout: "het hoort bij de steekproef waarop de voorstellen worden gemeten",
    uncertain: `de computer twijfelt of het over ${theme} gaat, en leert daarom het meest van dit verhaal`,
    rare: `het gaat misschien over ${theme}, en daarover zijn nog weinig verhalen gecodeerd`,
    unread: "het wacht het langst",
  }[next.why];
}

/** What made a suggestion, in words: "basis-1f", "regio-3+p2". */
export function modelText(model: string): string {
  const [made, patterns] = model.split("+p");
  const name = made!.startsWith("regio-")
    ? `eigen model ${made!.slice(6)}`
    : made!.startsWith("basis-") || made === "themes-1"
      ? "landelijk model"
      : made!;
  return patterns ? `${name}, patronen herziening ${patterns}` : name;
}
