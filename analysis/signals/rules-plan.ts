import type { Rule } from "./rule.ts";

/** A plan to die that nobody calls so: the place, the means, the moment, and what is arranged for afterwards. */
export const plan: Rule[] = [
  {
    name: "is op een plek om te sterven, of gaat erheen",
    pattern:
      "\\b(?:ik <1>(?:sta|zit|bevind|ben)|(?:sta|zit|bevind) ik) (?:mij |me |zelf |nu |hier |letterlijk |al )*<2>(?:op|boven op) (?:het|een|de) (?:dak|viaduct|reling|rails|spoorlijn|kozijn|parkeerdak)\\b|\\b(?:loop|stap|spring) ik (?:dan |straks )*(?:erin|in de (?:zee|rivier|maas|rijn|waal|ijssel|vecht)|de (?:zee|rivier|maas|rijn|waal|ijssel|vecht|plas|vaart|gracht) in|het water in)\\b|\\b(?:ga|loop|lig|liep) (?:ik |hij |ze )?<3>(?:naar|op) (?:het |de |t |'t )(?:spoor|rails|spoorlijn)\\b|\\b(?:spoor|spoorlijn|rails|spoorbaan) (?:op (?:loop|ga|liep)|ga(?:an)? liggen|wil liggen)\\b|\\bals ik (?:val|spring|loslaat) ben ik <2>(?:weg|dood)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless:
      "zwem|duik|pierenbad|badpak|surf|zeil|vakantie|klus|dakdekker|pannen|schoorsteen|zonnepan|trein naar|werk op",
  },
  {
    name: "heeft een middel klaar, geteld of ingenomen",
    pattern:
      "\\bspaar(?:t|de)? (?:ik |hij |ze |nu |al )*<3>(?:paracetamol\\w*|pillen|tabletten|medicijnen|slaappillen|slaapmiddelen)\\b|\\b(?:pillen|medicijnen|tabletten|paracetamol\\w*) (?:al )?geteld\\b|\\ball(?:es|e) <4>(?:ingenomen|(?:door|op|weg)?geslikt)\\b|\\bhoeveel (?:\\S+ )?(?:pillen|paracetamol\\w*|slaappillen|tabletten|medicijnen|strips) <4>(?:genoeg|dood|nodig om|te veel|fataal|dodelijk)\\b|\\b(?:koord|touw|riem|sjaal|veter|veters|douchegordijn|snoer|ceintuur|strop|kabel) <2>om (?:mijn|zijn|haar|me|dr|z'n|m'n) (?:nek|hals|keel)\\b|\\b(?:koord|touw|riem|veter|veters|snoer|strop) <5>(?:badkamer|toilet|wc) <6>op slot\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "hond|poes|kat|paard|apotheek|spaarpot|sleutel\\w* om|kettinkje",
  },
  {
    name: "schrijft voor wie hem of haar vindt, of heeft de dag gekozen",
    pattern:
      "\\bvoor (?:wie|degene die|wie dan ook) (?:mij|me) vindt\\b|\\b(?:dat )?ik een datum heb (?:gekozen|bedacht)\\b|\\bafgesproken <6>(?:vanavond|vannacht) samen <4>(?:voor altijd|echt)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "verjaardag|trouw|verhuis",
  },
  {
    name: "regelt wat er na de dood komt, of wil iemand achterna",
    pattern:
      "\\bvoor als ik er (?:straks |dan )?niet meer ben\\b|\\b(?:mijn|een) testament (?:geschreven|gemaakt)\\b|\\b(?:datum|dag) (?:op de kalender )?(?:omcirkeld|uitgekozen)\\b|\\bdan (?:hebben|heeft) (?:jullie|iedereen) (?:eindelijk |allemaal )?(?:rust|geen last meer)\\b|\\b(?:mijn|me|zijn|haar) eigen uitvaart\\w*\\b|\\b(?:mijn|me) uitvaart\\w* (?:al )?(?:geregeld|klaar|uitgezocht|opgeschreven)\\b|\\b(?:iedereen|jullie) <2>van (?:mij|me) af\\b|\\bhoeven jullie <4>voor mij (?:niks|niets|geen|niet)\\b|\\b(?:oma|opa|mama|papa|moeder|vader|broer|zus|hem|haar) achterna\\b|\\bik hoef niet meer van mij\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless:
      "erfenis|notaris|uitje|afspraak|zitting|verjaardag|ren\\b|rende|rennen|fiets|feest|kamp\\b|vakantie",
  },
];
