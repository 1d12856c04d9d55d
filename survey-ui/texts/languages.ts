const languages: Record<string, string> = {
  nl: "Nederlands",
  en: "Engels",
  tr: "Turks",
  pl: "Pools",
  ar: "Arabisch",
  uk: "Oekraïens",
  fa: "Farsi",
  other: "andere taal (niet door de computer gelezen)",
  und: "taal onbekend",
};

/** The language a story was told in, by its name in Dutch. */
export const languageText = (lang: string | null) => (lang ? (languages[lang] ?? lang) : "taal onbekend");

/** "in het Turks", beside words that a Dutch reader may not know what to make of; null for Dutch or when unknown. */
export function inLanguage(lang: string | null): string | null {
  if (lang === null || lang === "nl" || lang === "und") return null;
  return lang === "other" ? "in een andere taal" : `in het ${languageText(lang)}`;
}

/** For the element that holds the words, so that they are read out, broken and set as that language is. */
export function langOf(lang: string | null): { lang?: string; dir: "auto" } {
  return lang && lang !== "und" && lang !== "other" ? { lang, dir: "auto" } : { dir: "auto" };
}
