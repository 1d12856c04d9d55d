/** What the demo's fictional researcher reads over before words leave the house, as the screens ask of a real one. */

/**
 * Words for where somebody is from, their language, faith and feasts. In a region most of them stand for a handful of
 * families, and with a small provider for one: a colleague there knows who told it, without any name.
 */
const few = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    // Lands, peoples and languages.
    "afgh?an\\p{L}*|antill?\\p{L}*|arab\\p{L}*|aruba\\p{L}*|asmara|berbers?|bulga\\p{L}*|chin(?:a|e)\\p{L}*|cura[cç]ao\\p{L}*",
    "dari|duits\\p{L}*|engels\\p{L}*|english|eritre\\p{L}*|ethiop\\p{L}*|farsi|ghan\\p{L}*|ira[kqn]\\p{L}*|koerd\\p{L}*|kurd\\p{L}*",
    "lagos|lissabon|lisbon|maro[kc]\\p{L}*|moluk\\p{L}*|nigeria\\p{L}*|oekra\\p{L}*|papiament\\p{L}*|pas(?:h|j)?toe?|pol(?:en|ish|and)",
    "pool(?:s|se)|portug\\p{L}*|roe?ma|roemen?\\p{L}*|russi\\p{L}*|sinti|somali\\p{L}*|spaan\\p{L}*|sranan\\p{L}*|surina\\p{L}*",
    "syri\\p{L}*|tigrig?n\\p{L}*|turk\\p{L}*|türk\\p{L}*|ukrain\\p{L}*|vietnam\\p{L}*|woonwagen\\p{L}*|azc|asiel\\p{L}*|statushouder\\p{L}*",
    // Faiths, and what belongs to one.
    "bid|bidt|bidden|gebed\\p{L}*|gelovig\\p{L}*|gereformeerd\\p{L}*|christen\\p{L}*|dominee|church|kerk\\p{L}*|moskee\\p{L}*|mosque",
    "moslim\\p{L}*|muslim\\p{L}*|islam\\p{L}*|imam\\p{L}*|koran\\p{L}*|halal|ruqya|djinn|hoofddoek\\p{L}*|jehova\\p{L}*|jood|joods\\p{L}*",
    "synago\\p{L}*|hindoe\\p{L}*",
    // Feasts that not everybody keeps.
    "bayram\\p{L}*|bajram\\p{L}*|suikerfeest|offerfeest|ramadan\\p{L}*|iftar|eid|diwali|divali|holi|keti ?koti|newroz|chanoeka|pesach",
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "iu",
);

/** @param lang in which it was told: in a language of few the words say it themselves */
const ofFew = (text: string, lang: string | undefined) => (lang ?? "nl") !== "nl" || few.test(text);

/** A passage of a safe text that a contract manager may read: nothing was replaced in it, it can be read by itself, it is not about violence, and it is of many. */
export const mayBeQuoted = (text: string, theme: string, lang: string | undefined): boolean =>
  !text.includes("[") && text.length >= 35 && text.length <= 240 && theme !== "safety" && !ofFew(text, lang);

/** A whole safe text that may lie on the table of a duidingssessie. */
export const mayLieOnTable = (text: string, lang: string | undefined): boolean => !ofFew(text, lang);
