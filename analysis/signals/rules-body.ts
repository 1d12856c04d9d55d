import type { Rule } from "./rule.ts";

/** What hands do to a body, in the words and the order that the other rules don't have. */
export const body: Rule[] = [
  {
    name: "wordt geslagen (slaagt, klappen, een pak slaag)",
    pattern:
      "\\b(?:{home}|hun|iemand) (?:\\S+ )?slaagt (?:mij|me|ons|(?:mijn|onze) <1>(?:moeder|mama|broertje|broertjes|zusje|zusjes|broer|zus|zoon|zoontje|dochter|kind|kinderen))\\b|\\b(?:tussen|onder|voor|tijdens) (?:de|zijn|haar) klappen\\b|\\bals (?:de|zijn|haar) klappen (?:komen|vallen|beginnen)\\b|\\b(?:krijg|krijgt|krijgen|geeft|geven) <4>(?:een )?(?:pak (?:slaag|rammel|op mijn donder)|oplawaai|oorvijg|draai om (?:mijn|de|haar|zijn) oren)\\b|\\b{home} (?:geeft|deelt) (?:mij|me|ons|(?:mijn|onze) \\S+) <3>(?:mep|meppen|klap|klappen|stomp|stompen|slaag)\\b|\\b(?:de|zijn|haar|die) klappen <2>van (?:{my} )?{home}\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless:
      "applaus|publiek|muziek|liedje|lied|ritme|juichen|gejuich|lachen|lachten|zingen|zaal|toneel|voorstelling|onweer|vuurwerk|klappen voor|van het leven|boks\\w*|kickboks\\w*|geslaagd|diploma|fifa|game|gamen|toernooi|schaken|potje",
  },
  {
    name: "hoofd onder water of in de wc",
    pattern:
      "\\b(?:houdt|houd|houden|hield|hielden|duwt|duwen|duwde|duwden|doet|doen|deed|deden|drukt|drukken|drukte|drukten|steekt|stopt) <3>(?:hoofd|gezicht|kop) <1>(?:onder (?:water|de kraan|de douche|het water|de ijskoude \\w+|de koude \\w+)|in (?:(?:een|het|de) )?(?:water|bad|wc|toilet|emmer|teil|gracht|sloot))\\b|\\b(?:hoofd|gezicht|kop) <1>(?:onder (?:water|de kraan|het water)|in (?:de|het|een) (?:wc|toilet|bad|emmer|teil)) <1>(?:houdt|houden|hield|hielden|duwt|duwen|duwde|duwden|drukt|drukken|drukte|gehouden|geduwd|gedrukt|gestopt)\\b|\\b(?:houdt|houden|hield|duwt|duwen|duwde|drukt|drukken|drukte) <1>(?:mij|me|hem|ons) <1>onder (?:het )?water\\b|\\b(?:mij|me|hem|haar|ons) <1>onder (?:het )?water (?:houdt|houden|hield|duwt|duwde|duwen|gehouden|geduwd|gedrukt)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unlessAnywhere: true,
    unless:
      "zwem\\w*|zwom\\w*|zwembad|zwemles|duik\\w*|dook|snorkel\\w*|verf|shampoo|haren wassen|haar wassen|wassen|gewassen|kapper|spoel\\w*|zand|zee|strand|badje|baby|luis|luizen|koorts|doop|dopen|gedoopt|waterpistool|spelletje|grapje|bloedneus|dweil|mop|film|serie|boek",
  },
  {
    name: "iemand smoren of wurgen, met een kussen, handen of zak",
    pattern:
      "\\b(?:legt|leggen|legde|duwt|duwen|duwde|drukt|drukken|drukte|houdt|houden|hield|doet|deed|trekt|trok) <2>(?:kussen|hoofdkussen|plastic zak|zak|handdoek) <1>(?:op|over|tegen|voor) (?:mijn|me|haar|zijn|ons) (?:gezicht|mond|neus)\\b|\\b(?:kussen|plastic zak|zak|deken|handdoek) (?:op|over|tegen|voor) (?:mijn|haar|zijn) (?:gezicht|hoofd|mond|neus) <1>(?:drukt|duwt|houdt|hield|duwde|drukte|gedrukt|gehouden|trekt)\\b|\\b(?:zijn|haar|hun) (?:hand|handen) <1>(?:om|rond) (?:mijn|haar|zijn|ons) keel\\b|\\b(?:mijn|haar|zijn) keel <1>(?:dicht ?(?:knijpt|kneep|knijpen|drukt|gedrukt|geknepen|houdt|hield)|(?:dicht)?geknepen)\\b|\\b(?:knijpt|kneep|drukt|drukte|knijpen|houdt) <1>(?:mijn|haar|zijn) keel\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless:
      "kussengevecht|ontspanning\\w*|yoga|slapen tegen|warm|warme|hoofdpijn|natte handdoek|washand|knuffel\\w*|kriebel\\w*|ketting|sjaal|dokter|huisarts|tandarts|keelpijn|grapje|spelletje|film|serie|boek",
  },
  {
    name: "verbrand, met heet water, een sigaret of een strijkijzer",
    pattern:
      "\\bmet (?:een |de |het |zijn |haar )?(?:heet water|kokend water|hete thee|hete olie|strijkijzer|strijkbout|sigaret|sigaretten|peuk|peuken|aansteker|joint|krultang|stijltang) <3>(?:verbrand|verbrandt|verbrandde|gebrand|overgoten|bewerkt|gegooid|gooit|gooide|brandt)\\b|\\b(?:brandt|brandde|verbrandt|verbrandde|overgiet|overgoot|gooit|gooide) (?:mij|me|ons|hem|haar|(?:mijn|onze) \\S+) <3>(?:met|over|in) <1>(?:heet water|kokend water|hete olie|strijkijzer|strijkbout|sigaret|sigaretten|peuk|peuken|aansteker|joint)\\b|\\b(?:sigaret|sigaretten|peuk|peuken|joint) <1>(?:uit|uitgedrukt|uitdrukt|uitdrukte|uitmaakt|uitmaakte|uitgemaakt) <1>(?:op|in|tegen) (?:mij|me|ons|mijn|haar|zijn|de arm\\w*|het been)\\b|\\b(?:drukt|drukte|drukken|maakt|maakte|duwt|duwde) <2>(?:sigaret|sigaretten|peuk|peuken|joint) <1>(?:op|in|tegen) (?:mijn|haar|zijn) (?:arm|armen|hand|been|benen|rug|huid|hals|nek|buik)\\b|\\bop (?:mijn|haar|zijn) (?:arm|armen|hand|been|benen|rug|huid|hals|nek|buik) <2>(?:sigaret|sigaretten|peuk|peuken) uit\\w*\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "acute",
    over: "none",
    unless:
      "per ongeluk|ongeluk|ongelukje|gestruikeld|struikelde|koken|kookte|pan|kruik|theepot|koffie|pannenkoek\\w*|soldeer\\w*|houtbranden|kaars\\w*|knutsel\\w*|film|serie|boek|\\d+ jaar geleden|t-shirt|shirt|broek|trui|strijken|haar haar|mijn haren",
  },
  {
    name: "wordt gepakt waar niemand kijkt",
    pattern:
      "\\b(?:pakt|pakken|pakte|pakten|grijpt|grijpen|greep|grepen|duwen|duwt|sleuren|trekken) <2>(?:mij|me|hem|haar|mijn zoon|onze zoon|mijn dochter|onze dochter|mijn broertje) <4>(?:in|naar|bij) (?:de|het|een|die) (?:douche|douches|doucheruimte|kleedkamer|wc|wcs|toilet|toiletten|fietsenhok|fietsenstalling|bosjes|steeg|steegje|kelderbox)\\b|\\b(?:in|bij) (?:de|het) (?:douche|douches|doucheruimte|kleedkamer|wc|toiletten|fietsenhok|fietsenstalling|bosjes) <2>(?:pakt|pakken|pakte|pakten|grijpt|grijpen|greep|grepen) <2>(?:mij|me|hem|haar)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unless:
      "mijn tas|spullen|handdoek|kleren|bij de hand|verstoppertje|tikkertje|speel\\w*|spelen|telefoon|shampoo|zeep|knuffel\\w*|troost\\w*",
  },
  {
    name: "zit aan een kind of iemand, in een andere volgorde",
    pattern:
      "\\b(?:dat|hoe|waarop|omdat|als|die|wanneer|terwijl) (?:{my} )?(?:\\S+ )?(?:{adult}|begeleider|leraar|trainer|chauffeur|hij|die) <4>aan (?:mij|me|haar|hem|ons|(?:mijn|onze) (?:zusje|broertje|dochter|zoon|kleindochter|kleinzoon|nichtje|billen|borsten|benen)) (?:zit|zat|voelt|voelde|friemelt|frunnikt|komt)\\b(?! (?:te (?:denken|plukken|trekken|vragen)|vragen|vast))",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unless:
      "tafel|bureau|gitaar|piano|huiswerk|te denken|lucht|geurtje|gehecht|kleding|vlechten|vlecht\\w*|haren|luizen|tand\\w*|dokter|huisarts|arts|fysio\\w*|masseur|verband|blessure",
  },
  {
    name: "is van plan dood te gaan of een ander iets aan te doen",
    pattern:
      "\\b(?:van plan|voornemens|bezig|klaar|besloten|voorgenomen|overweeg|overweegt) (?:om )?<2>{self} <2>(?:dood te maken|van kant te maken|te verdrinken|op te hangen|iets aan te doen|wat aan te doen|te vergiftigen|te vermoorden|voor de trein te gooien|van het leven te beroven|te doden)\\b|\\bik (?:ga|wil|zal|moet) <3>{self} <2>(?:dood ?maken|van kant maken|verdrinken|ophangen|vergiftigen|doden|van het leven beroven)\\b|\\bik maak {self} <2>(?:dood|van kant|af)\\b|\\b{self} (?:dood|van kant|kapot) (?:ga|wil|zal|moet) maken\\b",
    level: "acute",
    sure: true,
    past: "concern",
    told: "concern",
    over: "none",
    unless: "zei <1>altijd|lachen|grap\\w*|zenuwen|game|spel|level|voor schut|belachelijk",
  },
  {
    name: "arm omgedraaid, of lief moeten zijn voor iemand",
    pattern:
      "\\b(?:draait|draaide|draaien|buigt|trekt) <1>(?:mijn|me|haar|zijn|hun) (?:arm|armen|pols|vinger|vingers) <2>(?:om|naar achter|op mijn rug|achterover)\\b|\\b(?:arm|pols|vingers) (?:omdraait|omdraaide|ombuigt|omgedraaid)\\b|\\b(?:alleen|pas|anders geen) <6>als ik lief (?:doe|ben|moet zijn) (?:voor|tegen) (?:hem|zijn|die|de)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unless: "judo|gym|dokter|huisarts|fysio\\w*|grapje|spelletje|stoei\\w*",
  },
  {
    name: "zegt er na een dag niet meer te zijn",
    pattern: "\\bdat (?:ik|hij|ze|zij) er (?:na|met|rond|vanaf|over) <4>niet meer (?:ben|is|zal zijn)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "verhuis\\w*|weg op de groep|andere groep|stage|school|overgeplaatst",
  },
  {
    name: "thuis is het niet veilig, of handen die niet thuis blijven",
    pattern:
      "\\bthuis <2>is het <2>(?:niet|nooit|nergens) veilig\\b|\\bis het <2>thuis <2>(?:niet|nooit) veilig\\b|\\bis (?:het )?niet veilig voor (?:mij|me|ons|mijn \\S+)\\b|\\b(?:papa|vader|pa|stiefvader|stiefpa|oom|opa|broer|ex|man) <8>(?:zijn )?handen <2>(?:kon|kan|wil)? ?<1>(?:niet )?thuis ?(?:houden|hield|laten)?\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "internet|online|verkeer|fiets\\w*|wifi|wachtwoord|voelde me|handen vrij|speeltuin",
  },
  {
    name: "met een voorwerp bedreigd, of opgesloten om iemand te ontlopen",
    pattern:
      "\\b(?:stond|staat|ging|kwam|komt|gaat|zwaait|zwaaide) <4>met (?:een |n |het |de |zijn |haar )?(?:mes|schaar|hamer|bijl|schroevendraaier|stuk glas|bezem) <2>(?:op|achter|voor|naar|boven) (?:mij|me|ons|mijn|haar|hem|de kinderen)\\b|\\b(?:zit|zitten|zat|schuilen|schuil) <3>(?:in|op) (?:de|het) (?:badkamer|wc|slaapkamer|kast|toilet|zolder) <3>(?:op slot|met de deur op slot|deur op slot)\\b",
    level: "acute",
    past: "concern",
    told: "acute",
    over: "none",
    unless:
      "lach\\w*|toneel|film|game|tekening|knippen|kapper|poets\\w*|verstoppertje|huilen|rustig|koken|keuken",
  },
  {
    name: "foto's zonder kleren, of geld en werk om ze stil te houden",
    pattern:
      "\\bfoto'?s? <6>(?:zonder|geen) (?:kleren|kleding|broek|onderbroek|bh)\\b|\\banders (?:krijgt|krijgen|ziet|zien|laat|laten|stuurt|sturen) <6>(?:te zien|die foto\\S*|de foto\\S*|het filmpje|dat filmpje)\\b|\\b(?:terugverdienen|terugwerken|afwerken|terug verdienen) <3>(?:bij|voor|met) (?:hem|zijn|die|hun|een|vrienden)\\b|\\bmoet ik <4>(?:terugverdienen|terugwerken)\\b",
    level: "acute",
    past: "concern",
    told: "acute",
    over: "none",
    unless: "baby\\w*|badje|strand|lening|borg|bekeuring|boete|klas|schoolfoto\\w*",
  },
  {
    name: "wordt gezocht door familie, om de eer",
    pattern:
      "\\b(?:broers?|familie|vader|ooms?|neven) <3>(?:zoeken|zoekt) (?:mij|me|haar|ons)\\b|\\b(?:te schande (?:heb |heeft )?(?:gemaakt|gezet)|familie <2>te schande|eer van (?:de|mijn) familie|familie-?eer)\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unless: "verstoppertje|speel\\w*|boek|film",
  },
  {
    name: "straf die pijn doet",
    pattern:
      "\\bop (?:onze|mijn|zijn|haar|hun|de) knieen <2>(?:op )?(?:rijst|grind|erwten|in de hoek)\\b|\\b(?:moet|moeten|moest|moesten) <4>op (?:onze|mijn|de|zijn|haar|hun) knieen <1>(?:zitten|staan|blijven)\\b|\\b(?:krijg|krijgt|krijgen|kreeg) <3>met (?:de|een|haar|zijn) (?:lat|stok|broekriem|snoer|mattenklopper|slof|pantoffel|deegroller|liniaal)\\b|\\b(?:weer )?begonnen met (?:de (?:broek)?riem|slaan|meppen|schoppen|de (?:stok|lat))\\b",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unless: "hond\\w*|paard\\w*|drum\\w*|bidden|kerk|moskee|tuin\\w*|gym|yoga|boks\\w*",
  },
  {
    name: "blauwe plekken van handen",
    pattern:
      "\\bblauwe plek(?:ken)? <4>(?:van|in de vorm van) <2>(?:vingers|handen|een hand|zijn hand|haar hand|de riem)\\b|\\b(?:komt|kwam) <5>(?:thuis|terug) <5>met (?:weer )?blauwe plek(?:ken)?\\b",
    level: "concern",
    sure: true,
    past: "none",
    told: "concern",
    over: "none",
    unless: "voetbal\\w*|judo|sport\\w*|gevallen|hockey|rugby|skate\\w*",
  },
  {
    name: "krast of snijdt, en zegt niet waarin",
    pattern:
      "\\b(?:was|ben|zat|zit|is) (?:ik |ze |hij )?<2>(?:weer|laatst|gisteren|vannacht|opnieuw|stiekem|pas) <2>aan het (?:krassen|snijden)\\b|\\b(?:weer|opnieuw) (?:begonnen|begon|begin|begint) (?:ik |ze |hij )?(?:met |te )(?:krassen|snijden|automutileren)\\b",
    level: "concern",
    sure: true,
    past: "none",
    over: "none",
    unlessAnywhere: true,
    unless:
      "groente\\w*|brood|ui|uien|hout|kras(?:lot|loten|kaart|plaat)\\w*|tekenen|tekening|papier|auto|lak|taart|vlees|kip|koken|keuken|fruit|appel|appels|figuurzaag\\w*|lino\\w*|karton|video|viool|poes|kat|kater|behang",
  },
  {
    name: "denkt dat niemand hem of haar zou missen",
    pattern:
      "\\b(?:mij|me) (?:zullen |zouden |zou |zal |gaan |gaat )?(?:mist|missen) (?:ze|niemand|jullie) (?:toch |echt |ook )*(?:niet|nooit)?\\b|\\b(?:niemand|geen mens) (?:\\S+ )?(?:mij|me) <1>(?:mist|missen)\\b|\\b(?:mij|me) zullen ze (?:toch |echt )?niet missen\\b|\\b(?:zonder mij|als ik er niet (?:ben|was)|als ik weg ben|als ik dood ben) (?:is|zijn|heeft|hebben|gaat|was|had|hadden|waren) (?:\\S+ ){1,3}(?:beter|makkelijker|gelukkiger|blijer|rustiger|beter af)\\b",
    level: "concern",
    sure: true,
    past: "none",
    over: "none",
    keepNegation: true,
    unless:
      "op de groep ging|stage|voetbal\\w*|team|training|vakantie|logeren|verhuis\\w*|whatsapp\\w*|begeleider\\w*|mentor|klas",
  },
  {
    name: "bloedt nu, en zegt het erbij",
    pattern:
      "\\b(?:het|mijn|dat) (?:bloed|bloeden) (?:stopt|gutst|druppelt|drupt|loopt|houdt|blijft) (?!in mijn aderen)",
    level: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "neus|bloedneus|tand|tanden|knie|gevallen|tandvlees|menstruatie|ongesteld|kat|hond",
  },
];
