import type { Rule } from "./rule.ts";

/** Violence, a threat, being held or being used, said in half a sentence about something else. */
export const aside: Rule[] = [
  {
    name: "slaat met iets, of slaat een ander in huis",
    pattern:
      "\\b(?:{home} slaat|slaat {home}) <2>met (?:de|een|haar|zijn|wat) <1>(?:riem|kwast|stok|bezem|slipper|pollepel|\\w*borstel|schoen|kabel|snoer|hamer|vuist|vuisten|gordel|liniaal|pan)\\b(?! (?:tegen|op|in) (?:(?:de|het|een) )?(?:bomen|boom|muur|deur|tafel|bal|grond|trommel|spijkers?|kussen))|\\bwaarmee (?:zij|ze|hij|papa|mama) (?:\\S+ )?slaat\\b|\\b{home} (?:slaat|schopt|wurgt|trapt) (?:mijn |me |onze )?(?:moeder|mama|zusje|broertje) (?:nog|weer|soms|ook|elke|iedere)\\b|\\bgooit (?:mijn |me )?(?:vader|papa|stiefvader|moeder|mama|stiefmoeder|pa|ma) (?:weer|nog steeds|altijd|elke \\S+|soms) <2>met (?:glazen|borden|stoelen|spullen|flessen|messen|pannen|asbakken)\\b|\\b(?:vader|papa|stiefvader|moeder|mama|stiefmoeder) (?:weer |nog steeds |altijd )?(?:met )?(?:glazen|borden|stoelen|flessen|messen|pannen) gooit\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "\\b(?:boksen|kickboksen|tennis|hockey|honkbal|drummen|drumstel|drums)\\b",
  },
  {
    name: "een riem of zoiets, om mee te slaan",
    pattern:
      "\\b(?:krijg|krijgt|krijgen|kreeg|kregen) <4>(?:met )?(?:de|zijn|haar) (?:riem|pollepel|slipper|zweep|bezem|kabel)\\b|\\b(?:pakt|pakte|haalt|haalde|hangt|ligt) <3>(?:de|zijn|haar|die) (?:riem|pollepel|zweep)\\b|\\b(?:de|zijn|haar|die) (?:riem|pollepel|zweep) <2>(?:pakt|pakte|haalt|haalde|hangt|klaar)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unlessAnywhere: true,
    unless: "hond(?:en|je|jes)?|puppy|uitlaten|uitlaat|uit moet|broek|soep|koken|pannenkoek\\w*",
  },
  {
    name: "vastgebonden",
    pattern:
      "\\baan (?:de|het|een) (?:verwarming|trap|bed|stoel|paal|radiator) (?:heeft |had )?(?:ge|vastge)bonden\\b|\\b(?:ge|vastge)bonden aan (?:de|het|een) (?:verwarming|trap|bed|stoel|paal|radiator)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "\\b(?:hond|poes|fiets|ballon|ballonnen|slinger|slingers)\\b",
  },
  {
    name: "dreigt brand te stichten",
    pattern:
      "\\bdreigt <7>(?:huis|boel|woning|flat) in (?:de |den |een )?(?:fik|brand)\\b|\\b(?:huis|woning|flat) in (?:de |den |een )?(?:fik|brand) (?:zou |zal |wil |gaat )?(?:steekt|steken|zet|zetten)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
  },
  {
    name: "zegt een ander af te maken of te weten waar die woont, of er zijn sporen van een sigaret",
    pattern:
      "\\bik maak (?:jou|jullie|haar|hem|je) (?:af|dood|kapot)\\b|\\bik weet waar (?:jullie|je|jij) <1>(?:slapen|slaapt|wonen|woont)\\b|\\b(?:brandplek|brandplekken|brandwond|brandwonden|rondjes|plekjes) <3>van (?:een |de )?(?:sigaret|sigaretten|peuk|peuken)\\b|\\b(?:zijn|haar) hand <1>(?:over|op|voor) mijn mond\\b",
    level: "concern",
    past: "none",
    over: "none",
    unless: "\\b(?:grap|grapje|film|game|spel|fortnite|iedereen)\\b",
  },
  {
    name: "slaapt bij een onbekende, of betaalt met iets anders dan geld",
    pattern:
      "\\b(?:nacht|nachten|slaapt|slaap|sliep|logeert|overnacht) <4>bij een (?:onbekende|vreemde|oudere|wildvreemde) (?:man|vent|kerel|gast)\\b|\\b(?:vraagt|wil|hoeft) geen (?:huur|geld) <5>(?:andere dingen|iets anders)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
  },
  {
    name: "spelletje zonder kleren, in kindertaal",
    pattern: "\\b(?:spelletje|spelletjes) <6>(?:zonder (?:kleren|pyjama|broek|onderbroek)|bloot)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    keepNegation: true,
  },
  {
    name: "meisje dat besneden zou worden",
    pattern:
      "\\b(?:dochter|zusje|zus|meisje|meisjes|nichtje|haar) <10>(?:besnijden|besnijdenis|besneden (?:wordt|worden))\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unless: "\\bvoorlichting\\b",
  },
  {
    name: "wapen mee naar school, of zegt iemand neer te steken",
    pattern:
      "\\b(?:geweer|jachtgeweer|pistool|wapen|vlindermes|mes) <2>mee(?:nemen)? naar (?:school|de groep|het plein)\\b|\\b(?:steek|schiet) ik (?:hem|haar|ze|die \\S+|iedereen|jullie) (?:\\S+ )?(?:neer|dood|overhoop)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "\\b(?:fortnite|game|gta|waterpistool|speelgoed\\w*)\\b",
  },
  {
    name: "stemmen die iets opdragen",
    pattern:
      "\\bstemmen (?!ermee|in |toe |af )<5>dat ik (?:haar|hem|ze|mezelf|mij|iets|de baby|mijn \\S+) <3>(?:moet|iets|aan)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
  },
];
