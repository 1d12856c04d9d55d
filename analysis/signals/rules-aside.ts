import type { Rule } from "./rule.ts";

/** Violence, a threat, being held or being used, said in half a sentence about something else. */
export const aside: Rule[] = [
  {
    name: "slaat met iets, of slaat een ander in huis",
    pattern:
      "\\b{home} slaat <2>met (?:de|een|haar|zijn|wat|van alles|alles)\\b|\\bwaarmee (?:zij|ze|hij|papa|mama) (?:\\S+ )?sl(?:aat|oeg)\\b|\\b{home} (?:slaat|schopt|wurgt|trapt) (?:mijn |me |onze )?(?:moeder|mama|zusje|broertje|vader|kinderen) (?:nog|weer|soms|ook|elke|iedere)\\b|\\bkrijg(?:t|en)? (?:ik |hij |ze |we )?(?:dan |weer |altijd )*klappen\\b|\\bgooit (?:mijn |me )?(?:vader|papa|stiefvader|moeder|mama|stiefmoeder|pa|ma) (?:weer|nog steeds|altijd|elke \\S+|soms) <2>met (?:glazen|borden|stoelen|spullen|flessen|messen|pannen|asbakken)\\b|\\b(?:vader|papa|stiefvader|moeder|mama|stiefmoeder) (?:weer |nog steeds |altijd )?(?:glazen|borden|stoelen|flessen|messen|pannen) gooit\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless:
      "\\bdeur|tafel|bal\\b|trommel|hamer|spijker|golf|tennis|hockey|tafeltennis|drum|geen klappen|kreeg|boks|lach",
  },
  {
    name: "vastgebonden, of sporen van een sigaret",
    pattern:
      "\\baan (?:de|het|een) (?:verwarming|trap|bed|stoel|paal|radiator) (?:heeft |had )?(?:ge|vastge)bonden\\b|\\b(?:ge|vastge)bonden aan (?:de|het|een) (?:verwarming|trap|bed|stoel|paal|radiator)\\b|\\b(?:brand|brandplek|brandplekken|brandwond|brandwonden|rondjes|plekjes|plekken) <5>(?:van |zoals )(?:een |de )?(?:sigaret|sigaretten|peuk|peuken)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "hond|poes|fiets|ballon|slinger|tapijt|kleed|bank",
  },
  {
    name: "dreigt brand te stichten",
    pattern:
      "\\bdreigt <7>(?:huis|boel|woning|kamer|tent|auto|flat) in (?:de |den |'n )?(?:fik|brand|hens)\\b|\\b(?:huis|boel|woning|kamer|tent|flat) in (?:de |den |'n )?(?:fik|brand) (?:zou |zal |wil |gaat )?(?:steekt|steken|te steken|zet|zetten)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unless: "grap|lach|film|game|spel|fortnite|barbecue",
  },
  {
    name: "zegt een ander af te maken, of te weten waar die woont",
    pattern:
      "\\bik maak (?:jou|jullie|haar|hem|je) (?:af|dood|kapot)\\b|\\bik weet waar (?:jullie|je|jij) <1>(?:slapen|slaapt|wonen|woont)\\b",
    level: "concern",
    past: "none",
    over: "none",
    unless: "grap|lach|film|game|spel|fortnite|iedereen",
  },
  {
    name: "slaapt bij een onbekende, of betaalt met iets anders dan geld",
    pattern:
      "\\b(?:nacht|nachten|slaapt|slaap|sliep|logeert|overnacht) <4>bij een (?:onbekende|vreemde|oudere|wildvreemde) (?:man|vent|kerel|gast)\\b|\\b(?:vraagt|wil|hoeft) geen (?:huur|geld) <5>(?:andere dingen|iets anders|iets terug)\\b|\\bhij vraagt andere dingen\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "pleeg|logeergezin|gastgezin",
  },
  {
    name: "spelletje of aanraken dat geheim moet blijven, in kindertaal",
    pattern:
      "\\b(?:spelletje|spelletjes) <6>(?:zonder (?:kleren|pyjama|broek|onderbroek)|bloot|in (?:zijn|opa's|papa's) bed|onder de dekens?)\\b|\\bhand <2>(?:over|op|voor) (?:mijn|me|haar) mond\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "niezen|hoest|gapen|lachen|verrassing|geeuw",
  },
  {
    name: "meisje dat besneden zou worden",
    pattern:
      "\\b(?:dochter|zusje|zus|meisje|meisjes|nichtje|ik|haar|mij|me) <12>(?:besnijden|besneden|besnijdenis)\\b|\\b(?:besnijden|besnijdenis) <4>(?:dochter|zusje|meisje|mij|haar)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unless: "zoon|jongen|broertje|neefje|voorlichting|vroeger",
  },
  {
    name: "wapen mee naar school, of zegt iemand neer te steken",
    pattern:
      "\\b(?:geweer|jachtgeweer|pistool|wapen|vlindermes|mes) <2>mee(?:nemen)? naar (?:school|de groep|hem|haar|het plein)\\b|\\b(?:steek|schiet) ik (?:hem|haar|ze|die \\S+|iedereen|jullie) (?:\\S+ )?(?:neer|dood|overhoop)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "fortnite|game|gta|waterpistool|speelgoed|kook|keuken|aardappel",
  },
  {
    name: "stemmen die iets opdragen",
    pattern:
      "\\bstemmen <6>dat ik (?:haar|hem|ze|mezelf|mij|iets|de baby|mijn \\S+|het) <3>(?:moet|iets|aan)\\b|\\bstemmen <3>(?:zeggen|roepen|willen) <3>dat ik <4>(?:moet|ga)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "gemeenteraad|verkiezing",
  },
];
