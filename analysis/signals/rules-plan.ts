import type { Rule } from "./rule.ts";

/** A plan to die that nobody calls so: the place, the means, the moment, and what is arranged for afterwards. */
export const plan: Rule[] = [
  {
    name: "is op een plek om te sterven, of gaat erheen",
    pattern:
      "\\b(?:ik <1>(?:sta|lig|loop|bevind)|(?:sta|lig|loop|bevind) ik) (?:mij |me |zelf |nu |hier |al )*<2>op (?:het spoor|de rails|de spoorlijn|het viaduct|een viaduct|de reling|de vangrail)\\b|\\bop het viaduct (?:bij|boven)\\b|\\b(?:spoor|spoorlijn|rails|spoorbaan) (?:op (?:loop|loopt|ga|gaat|liep)|(?:wil|ga|gaat|gaan) liggen)\\b|\\bga(?:at)? (?:ik |hij |ze )?<2>op (?:het spoor|de rails) liggen\\b|\\bals ik (?:val|spring|loslaat) ben ik <2>(?:weg|dood)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    keepNegation: true,
  },
  {
    name: "heeft een middel klaar, geteld of ingenomen",
    pattern:
      "\\bspaar(?:t|de)? (?:ik |hij |ze |nu |al )*<3>(?:paracetamol\\w*|pillen|tabletten|medicijnen|slaappillen|slaapmiddelen)\\b|\\bik <5>(?:pillen|tabletten|paracetamol\\w*) (?:al )?geteld\\b|\\balles wat <3>(?:heb|had|lag|lagen) (?:in huis )?(?:ingenomen|(?:door|op)?geslikt)\\b|\\balles (?:ingenomen|(?:door|op)?geslikt) wat <5>(?:kastje|kast|lag|lagen|doosje|laatje|huis)\\b|\\bhoeveel (?:\\S+ )?(?:pillen|paracetamol\\w*|slaappillen|tabletten|strips) <4>(?:genoeg|dood|te veel|fataal|dodelijk)\\b|\\b(?:koord|touw|riem|veter|veters|douchegordijn|snoer|ceintuur|strop|kabel) <2>om (?:mijn|zijn|haar) (?:nek|hals|keel)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "\\bsleutel\\w*\\b|\\bvan de hond\\b",
  },
  {
    name: "weet waar niemand stoort, of gunt de anderen rust van zichzelf",
    pattern:
      "\\bplek <3>(?:gevonden|bedacht|uitgezocht|uitgekozen) waar (?:niemand|ze|jullie|geen mens) (?:mij|me|ons) (?:\\S+ )?(?:vind|vindt|vinden|stoort|storen|tegenhoudt|tegenhouden|zoekt|zoeken)\\b|\\bdan (?:hebben|heeft) (?:jullie|iedereen|ze|mama|papa) (?:eindelijk |allemaal )?rust van (?:mij|me)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "even|weekend\\w*|logeer\\w*|verstoppertje|lezen|tekenen|muziek|chill\\w*|hut",
  },
  {
    name: "schrijft voor wie hem of haar vindt",
    pattern: "\\bvoor (?:wie|degene die|wie dan ook) (?:mij|me) vindt\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
  },
  {
    name: "regelt wat er na de dood komt, of noemt die van opzij",
    pattern:
      "\\bvoor als ik er (?:straks |dan )?niet meer ben\\b|\\bmijn testament <2>(?:geschreven|gemaakt)\\b|\\bik een datum heb (?:gekozen|bedacht)\\b|\\bdan (?:hebben|heeft) (?:jullie|iedereen) (?:eindelijk |allemaal )?rust\\b|\\b(?:mijn|me|zijn|haar) eigen uitvaart\\w*\\b|\\b(?:is iedereen|iedereen is|zijn jullie|jullie zijn) <2>van (?:mij|me) af\\b|\\bhoeven jullie <4>voor mij (?:niks|niets|geen|niet)\\b|\\b(?:wil|denk|denken) <3>(?:oma|opa|mama|papa) achterna\\b|\\bik hoef niet meer van mij\\b|\\b(?:ik <1>(?:sta|zit)|(?:sta|zit) ik) (?:nu |hier |zelf |al )*<2>op (?:het|een) (?:dak|parkeerdak)\\b <4>(?:toren|flat|parkeergarage|letterlijk|donker|alleen)|\\b(?:loop|ga) ik (?:dan |straks )*(?:erin|(?:de (?:zee|rivier|maas|rijn|waal|ijssel|vecht)|het water) in)\\b",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
  },
];
