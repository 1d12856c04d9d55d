/** What each step of the journey (api/journey.ts) is called; a test holds the two together. */
export const stepNames: Record<string, string> = {
  "raise-signals": "Signalen zoeken",
  "recognise-language": "Taal herkennen",
  "find-identifiers": "Herkenbare gegevens zoeken",
  "suggest-themes": "Thema’s voorstellen",
  "train-themes": "Eigen model trainen",
  "ask-language-model": "Eigen taalmodel laten lezen",
  "compare-meaning": "Voorstellen vergelijken met eigen codes",
  summarise: "Samenvatten",
  "index-words": "Oudere verhalen doorzoekbaar maken",
  "forget-order": "Volgorde van antwoorden wissen",
  "sweep-drafts": "Verlopen concepten opruimen",
  "forget-addresses": "Mailadressen van wie vertelde wissen",
  "count-answers": "Antwoorden per groep tellen",
};
