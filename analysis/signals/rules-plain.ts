import type { Rule } from "./rule.ts";

/** A cry in one plain, often misspelt sentence, with nothing around it. */
export const plain: Rule[] = [
  {
    name: "zegt met zoveel woorden dood te willen",
    pattern:
      "\\b(?:een )?einde? (?:te )?(?:maken|maak|maakt) aan (?:mijn|dit|het) leven\\b|\\bwil <3>(?:doodgaan|doot gaan|dood gaan)\\b|\\bwil (?:echt |gewoon )?(?:doot|dooood|dod)\\b|\\bwil [.]{2,} dood\\b|\\bwil (?:echt |gewoon )?(?:nie|niet|ni|nit) (?:meer|mer|meerr) (?:leve|lefen|leben|lewen)\\b|\\bik stap uit dit leven\\b|\\bik ga (?:straks |vanavond |vannacht |nu |echt )?springen\\b|\\bspring ik (?:\\S+ ){0,3}(?:voor|van)|\\bkms\\b|\\bunalive\\b|\\b(?:maak|make|maken|ga) (?:dr|d'r|der|er) (?:vanavond |vannacht |straks |nu |echt )?(?:een |n )?eind(?:e)? a?an\\b|\\b(?:dr|d'r|der) (?:een |n )?eind(?:e)? a?an (?:te )?mak\\w*|\\b(?:gonna|going to|wanna|want to) (?:end it|end this|unalive|off myself)\\b|\\b(?:dood|weg) (?:voor|tegen) (?:vanavond|morgen|het weekend)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    keepNegation: true,
    unless:
      "trampoline\\w*|bungee\\w*|duikplank|zwembad|parachute|touwtje|(?:bus|tram|trein|auto|halte|station|metro|groep) (?:uit|stap)|stap er ?uit (?:bij|op)|lachen|fortnite|gta|game\\w*",
  },
  {
    name: "zegt eruit te stappen",
    pattern: "\\bik stap er ?uit(?: (?:hoor|vanavond|vannacht|straks|vandaag|morgen))?(?= [.!,]|$)",
    level: "acute",
    past: "concern",
    over: "none",
    keepNegation: true,
    unless:
      "(?:bus|tram|trein|auto|halte|station|metro|groep) (?:uit|stap)|stap er ?uit (?:bij|op)|lachen|fortnite|gta|game\\w*",
  },
  {
    name: "heeft pillen genomen",
    pattern:
      "\\b(?:pillen|tabletten|slaappillen|paracetamols|(?:\\d+|veel|zoveel|alle) paracetamol\\w*|strips?) <1>(?:genomen|geslikt|ingenomen|opgegeten)\\b|\\b(?:slik|slikte|neem|nam) <3>(?:alle|een hele|een heel|de hele|zoveel) <2>(?:pillen|strip|strips|doos|pot|potje|tabletten|paracetamol\\w*)|\\b(?:took|swallowed) <4>(?:pills|tablets|paracetamol)",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    unlessAnywhere: true,
    unless:
      "adhd|ritalin|concerta|medikinet|op tijd|voorgeschreven|recept\\w*|(?:van|door|bij|volgens) (?:de |mijn |onze )?(?:dokter|huisarts|psychiater)\\w*|hoofdpijn|keelpijn|kiespijn|nooit|weiger\\w*|niet meer genomen|vergeten|antibiotica|vitamine|bijwerking\\w*|keuringen|elke ochtend",
  },
  {
    name: "seks of aanraken onder dwang, in gewone woorden",
    pattern:
      "\\bmoet <3>(?:seks|sex) (?:hebben|met|doen)|\\b(?:moet|moest) <3>met <3>(?:mannen|vrienden|klanten|jongens|hem) (?:slapen|naar bed)|\\b(?:oom|neef|broer|stiefbroer|opa|vader|stiefvader|papa|buurman|vriend van (?:mama|mijn moeder|me moeder)) <2>doet <3>(?:dingen|vieze dingen|spelletjes|het) (?:met|bij) (?:mij|me|mijn zusje|haar)|\\b(?:verkoopt|verhuurt) (?:mij|me|haar) aan (?:mannen|klanten|vrienden)|\\b(?:word|wordt) <3>(?:uitgehuwelijkt|aangeraakt door|gedwongen (?:te trouwen|tot seks))",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    unless: "voorlichting|\\w*films?|series?|boek(?:en)?|leuke|spelletjes met mij op de",
  },
  {
    name: "al dagen alleen thuis",
    pattern:
      "\\b(?:mama|papa|moeder|vader|mam|pap|ouders|mn ma|me ma) (?:is|zijn) <2>(?:al|sinds) <3>(?:dagen|nachten|week|weken|vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag) <2>(?:niet thuis|niet terug|niet gezien|niet gekomen|weg en)|\\b(?:ben|zit|zijn|zitten) <2>alleen thuis <2>(?:al|sinds)\\b|\\b(?:al|sinds) <3>(?:dagen|nachten|vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag) <2>alleen thuis\\b|\\bmag <2>(?:thuis|mijn huis) <2>niet meer (?:in|binnen)\\b|\\bthuis mag ik niet meer (?:in|binnen)\\b|\\b(?:krijg|krijgen) <2>thuis <2>geen eten\\b",
    level: "acute",
    sure: true,
    past: "none",
    over: "none",
    keepNegation: true,
    unlessAnywhere: true,
    unless:
      "vakantie\\w*|zakenreis|ziekenhuis|werk|opgelost|oma|opa|tante|logeer\\w*|kliniek|opgenomen|corona",
  },
  {
    name: "opgesloten of zonder eten, thuis",
    pattern:
      "\\b(?:word|wordt|worden|zit|zitten) <2>(?:thuis|in (?:mijn|me|de|haar|zijn) kamer|op (?:mijn|me|haar|zijn) kamer|in de kelder|op zolder|in de schuur|in het hok) <2>opgesloten\\b|\\bop(?:gesloten)? <2>thuis <3>geen eten\\b|\\b(?:krijg|krijgen|krijgt|geven (?:mij|me|ons)|geeft (?:mij|me|ons)) <3>(?:al|sinds|dagen|thuis|hier) <3>geen (?:eten|drinken)\\b|\\b(?:word|wordt|worden|zit|zitten) <2>opgesloten (?:op|in) (?:de|het|een|mijn|onze|hun) (?:kelder|schuur|kast|hok|berging|garage|badkamer|zolder)\\b|\\bopgesloten en <3>geen eten\\b",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    keepNegation: true,
    unless: "escape\\w*|spel\\w*|game\\w*|\\w*films?|vroeger",
  },
  {
    name: "zwanger van iemand uit de familie, of aan wie men niet ontkomt",
    pattern:
      "\\bzwanger van (?:mijn|me|haar|der|een) <2>(?:oom|vader|pa|papa|stiefvader|stiefpa|opa|broer|stiefbroer|neef|pleegvader|pleegbroer|begeleider|groepsleider|leraar|trainer|mentor|baas|klant)\\b",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    unless: "\\w*films?|series?|soap|boek(?:en)?",
  },
  {
    name: "iemand zegt een ander te doden",
    pattern:
      "\\b(?:zegt|zeggen|gezegd|dreigt|roept|schreeuwt|belooft) <4>(?:dat )?(?:hij|ze|zij|papa|mama) <2>(?:ons|mij|me|haar|hem|mama|papa|iedereen|het kind|de kinderen) <3>(?:doodmaakt|dood maakt|vermoordt|doodsteekt|dood steekt|doodschiet|dood schiet|doodslaat|dood slaat|gaat vermoorden|gaat doodmaken|gaat dood maken|komt vermoorden|komt doodmaken|zal vermoorden|zal doodmaken)\\b|\\b(?:wil|wilt|gaat|zal) <2>(?:mij|me|ons|haar|mama|mijn moeder|mijn zusje|mijn broertje) <2>(?:doodmaken|dood maken|vermoorden|doodsteken|doodschieten|dood steken|dood schieten)\\b|\\bdreigt <3>(?:ons|mij|me|haar|mama|iedereen) <3>(?:te vermoorden|dood te (?:maken|slaan|schieten|steken))\\b",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    unless: "game\\w*|fortnite|\\w*films?|grap(?:je|jes|pen)?|lachen|lachend|spel\\w*",
  },
  {
    name: "bang in het eigen huis",
    pattern:
      "\\bik (?:ben|voel me) <3>(?:bang|onveilig|niet veilig) <1>thuis\\b|\\bthuis (?:ben|voel) ik (?:me )?<2>(?:bang|onveilig|niet veilig)\\b|\\bhet is (?:thuis )?niet veilig (?:thuis|bij (?:papa|mama|ons))\\b",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
    unless: "spoken|monster\\w*|donker|onweer|inbreker\\w*|niet bang|nooit bang",
  },
  {
    name: "zegt niets waard te zijn of geen hoop te hebben",
    pattern:
      "\\b(?:ik (?:ben|voel me)|ben ik|voel ik me|vind (?:ik )?(?:mezelf|mijzelf)|ik (?:mezelf|mijzelf)|dat ik) <3>(?:niks waard|niets waard|waardeloos|waardeloze|nutteloos)\\b|\\b(?:ik (?:wou|wens)|wou ik|was ik maar|had ik maar) <4>(?:nooit|niet) geboren\\b|\\bik (?:heb|zie) <3>geen (?:hoop|toekomst) <2>(?:meer|voor mezelf|voor mij)\\b|\\bmaakt (?:het )?(?:mij|me) <2>niet (?:meer )?uit wat er met (?:mij|me)\\b",
    level: "concern",
    sure: true,
    past: "none",
    over: "none",
  },
  {
    name: "is bang voor iemand thuis",
    pattern:
      "\\b(?:ik ben|ben ik) <2>bang (?:als (?:mijn |me )?(?:papa|mama|vader|moeder|stiefvader|stiefmoeder)\\b|voor (?:mijn|me) (?:vader|moeder|stiefvader|stiefmoeder|papa|mama)\\b)",
    level: "concern",
    sure: true,
    past: "none",
    over: "none",
  },
  {
    name: "niemand die hem of haar zou missen",
    pattern:
      "\\bniemand (?:\\S+ )?(?:zou |zal |gaat )?(?:me|mij) (?:toch )?(?:mist|missen|mis)\\b|\\bmis(?:t)? toch niemand (?:me|mij)\\b|\\b(?:me|mij) toch niemand mist\\b",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
  },
];
