/** What a route is called in a list and on a screen. */
export const routeNames: Record<string, string> = {
  child: "kind",
  youth: "jongere",
  "young-adult": "jongvolwassene",
  parent: "ouder of verzorger",
};
export const languageNames: Record<string, string> = {
  nl: "Nederlands",
  "nl-A2": "Eenvoudig Nederlands",
  en: "Engels",
  pl: "Pools",
  tr: "Turks",
  uk: "Oekraïens",
  ar: "Arabisch",
  fa: "Farsi",
};
export const languageOptions = Object.entries(languageNames).map(([value, label]) => ({ value, label }));
