import type { SignalLevel } from "../types.ts";

/** A kind of sentence that may be a cry for help, and how heavy it weighs, by when it happened. */
export interface Rule {
  /** Readable name, shown to the safeguarding coordinator. */
  name: string;
  /**
   * What the sentence must hold, in normalised words with one space between them. `<3>` stands for at most three words,
   * `{adult}` and the like for a group of words (see `groups`).
   */
  pattern: string;
  level: SignalLevel;
  /** At its own level it is hardly ever wrong: however much harmless text stands around it, nothing outvotes it. */
  sure?: true;
  /** Level when the sentence is about the past; default none. */
  past?: SignalLevel;
  /** Level when it is told in the past tense without saying when; default that of `past`. */
  told?: SignalLevel;
  /** Level when the story says it is over and dealt with; default that of `past`, else none. */
  over?: SignalLevel;
  /** Level instead of `level` when nothing says that it is going on now. */
  unlessNow?: SignalLevel;
  /** True: a negation in the same clause doesn't cancel it (because the pattern has its own, or says it with one). */
  keepNegation?: boolean;
  /** What excuses it when it stands in the same clause, in whole words (`speel\\w*` for all that begins so). */
  unless?: string;
  /** What excuses it may stand anywhere in the sentence ("tas staat klaar, vanavond naar oma"). */
  unlessAnywhere?: true;
  /** Only counts in a story that also matches this somewhere. */
  story?: string;
}

/** Word groups for the patterns, over folded, normalised words. */
export const groups: Readonly<Record<string, string>> = {
  me: "(?:mij|me|mezelf|mijzelf)",
  self: "(?:mezelf|mijzelf|me zelf|zichzelf|haarzelf|hemzelf|zich zelf|zich|haar zelf|hem zelf)",
  my: "(?:mijn|onze|ons|me|haar|zijn|de|hun|een)",
  adult:
    "(?:papa|vader|pa|stiefvader|stiefpa|pleegvader|pleegmoeder|mama|moeder|ma|mam|stiefmoeder|stiefma|ouders|pleegouders|oom|opa|oma|man|ex|ex-man|exman|ex-vriend|exvriend|partner|vriend|echtgenoot|nieuwe vriend|schoonvader|broer|grote broer|neef|zwager|gezinshuisvader|buurman|trainer|leraar|meester)",
  home: "(?:papa|vader|pa|stiefvader|stiefpa|mama|moeder|ma|mam|stiefmoeder|ouders|oom|opa|man|ex|ex-man|exman|partner|vriend|broer|hij|zij|ze|die)",
  child:
    "(?:zoon|zoontje|dochter|dochtertje|kind|kinderen|kindje|broertje|zusje|broer|zus|jongste|oudste|baby|kleinzoon|kleindochter|kleinkind|meisje|jongen|nichtje|neefje|buurmeisje|buurjongen|vriendin|vriendinnetje)",
  victim:
    "(?:mij|me|ons|haar|hem|hun|mama|papa|(?:mijn|me|onze|het|de|haar|zijn|een) (?:kleine |jongste |oudste )?(?:moeder|mama|vader|broertje|broertjes|zusje|zusjes|broer|zus|zoon|zoontje|dochter|dochtertje|kind|kinderen|kleinzoon|kleindochter|buurmeisje|vriendin|baby))",
  hits: "(?:slaat|slaan|schopt|schoppen|trapt|stompt|mept|wurgt|mishandelt|mishandelen|knijpt|bijt|afrost|ramt|tikt|klapt|slagt|slaad)",
  hitPast:
    "(?:geslagen|geschopt|gestompt|getrapt|mishandeld|gewurgd|geknepen|gemept|gebeten|afgeranseld|aangevallen|afgetuigd|gekeeld)",
  now: "(?:vanavond|vannacht|vandaag|vanmiddag|vanmorgen|vanochtend|straks|nu|zo meteen|morgen|dadelijk|gisteren|gisteravond|vannacht)",
  cut: "(?:snij|snijd|snijdt|snijden|snij ik|kras|krast|krassen|sneed|sneden|gesneden|kraste|gekrast|verwond|verwondt|verwonden|verwondde|beschadig|beschadigt|beschadigen|beschadigd|brand|brandt|gebrand|pijn doe|pijn doet|pijn doen|pijn deed|pijn gedaan|automutileer|automutileert|automutileren|automutilatie|zelfbeschadiging|zelfverwonding|zelfbeschadigen)",
};
