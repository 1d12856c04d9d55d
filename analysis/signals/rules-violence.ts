import type { Rule } from "./rule.ts";

/** Violence, threat, neglect at home and elsewhere. */
export const violence: Rule[] = [
  {
    name: "wordt geslagen of mishandeld, nu nog",
    pattern:
      "\\b{home} {hits} <4>{victim}\\b|\\b{hits} (?:{my} )?{home} <4>{victim}\\b|\\b{home} (?:{victim} )<5>{hits}\\b|\\bals (?:hij|zij|ze|papa|mama|mijn \\S+|de vriend van \\S+ \\S+) <5>(?:drinkt|gedronken heeft|boos is|boos wordt|dronken is|kwaad is) <3>(?:slaat|schopt|trapt|gooit|dan slaat)|\\b(?:word|worden|wordt) (?:ik|we|wij|mijn \\S+|ze|hij|hij|zij) <5>(?:thuis |nog steeds |elke \\S+ |vaak |weer )?{hitPast}|\\b(?:ik|we|wij|hij|zij|ze|mijn \\S+) (?:word|worden|wordt) <5>{hitPast}|\\bkrijg(?:en|t)? (?:ik|we|hij|ze) <4>(?:klappen|slaag|een klap|een pak slaag)|\\b(?:ik|wij|we|hij|ze) krijg(?:en|t)? <4>(?:klappen|slaag|een pak slaag|met de riem)",
    level: "acute",
    sure: true,
    past: "none",
    over: "none",
    unless:
      "slaat (?:nergens|aan|op niks|over|de deur|mijn plank|er op|alarm)|(?<!na )(?:boks|judo|kickboks|voetbal|gym|pingpong|drum)\\w*|slaan over|dood ?slaan de|grap(?:je|jes|pen)?|slaat me op de schouder|trapt er|overgeslagen|slaan (?:we|ze) over|slaat (?:\\S+ )?(?:nog )?over\\b|knijpt (?:een oogje|me in mijn wang|in mijn hand)|(?:ik|we|wij|samen|en) lach\\w*|lach\\w* (?:we|wij|ik)|{child} (?:{hits})",
  },
  {
    name: "kind slaat anderen, nog steeds",
    pattern:
      "\\b(?:{child}|hij|zij|ze) {hits} <4>(?:mij|me|ons|zijn (?:zusje|broertje|moeder|zus|broer)|haar (?:zusje|broertje|moeder|zus|broer)|het (?:zusje|broertje)|de andere kinderen)\\b <6>(?:nog|elke|iedere|dagelijks|nog steeds|weer|steeds)|\\b{child} {hits} <3>(?:mij|me|ons|zijn zusje|zijn broertje|haar zusje|haar broertje)\\b",
    level: "concern",
    past: "none",
    unless: "boks\\w*|judo\\w*|lach\\w*|grap(?:je|jes|pen)?|minder",
  },
  {
    name: "pas geslagen of mishandeld",
    pattern:
      "\\b(?:heeft|hebben|had|is|werd|ben) <8>(?:weer |gisteren |opnieuw |met de riem |met die riem )?<2>{hitPast}\\b|\\bmet (?:de|die|een|zijn) (?:riem|pollepel|slipper|stok|gordel|kabel|snoer|schoen|bezem)\\b|\\bstriemen\\b|\\bblauwe plek(?:ken)? <5>(?:van|door|arm|rug|hals|benen|gezicht|sinds)|\\bsloeg (?:hij|mijn \\S+|ze|papa|mama) <5>(?:mij|me|ons|mama)\\b|\\b(?:hij|papa|mama|vader|moeder|stiefvader|ze) sloeg <4>(?:mij|me|ons|mama|mijn \\S+)\\b",
    level: "acute",
    sure: true,
    unlessNow: "none",
    past: "none",
    over: "none",
    unless:
      "overgeslagen|nergens op|raam (?:\\S+ )?(?:in)?geslagen|deur|heb(?:t)? (?:u|jij)? ?niet geslagen|voetbal\\w*|boks\\w*|judo\\w*|gegokt|gestoken door een|wesp\\w*|er (?:maar )?doorheen|kamp|bal",
  },
  {
    name: "is door iemand thuis geslagen, zonder te zeggen wanneer",
    pattern:
      "\\b(?:papa|vader|pa|stiefvader|stiefpa|mama|moeder|ma|stiefmoeder) (?:heeft|had) <1>(?:mij|me|ons) <4>{hitPast}\\b|\\b(?:sloeg|schopte) (?:{my} )?(?:papa|vader|pa|stiefvader|mama|moeder|ma|stiefmoeder) (?:mij|me|ons)\\b|\\b(?:papa|vader|stiefvader|mama|moeder|stiefmoeder) (?:sloeg|schopte) (?:mij|me|ons)\\b",
    level: "concern",
    sure: true,
    past: "none",
    told: "concern",
    over: "none",
  },
  {
    name: "geweld dat terugkomt, door iemand thuis",
    pattern:
      "\\b(?:{adult}|hij|die) <5>(?:weer|nog steeds|elke|iedere|altijd|vaak|steeds) <3>(?:agressief|gewelddadig)|\\bwerd weer agressief|\\b(?:huiselijk geweld|mishandeling|kindermishandeling) <6>(?:nu|nog|steeds|weer|gaat door)|\\b(?:trapt|sloopt|schopt|slaat|slaan|intrapt|trapte|ingetrapt) <5>(?:deur|deuren|gat in|kamer|huis kort|spullen|in elkaar)(?: <4>(?:in|kapot|dicht|uit))?|\\b(?:deur|deuren) <3>(?:intrapt|ingetrapt|in trapt|kapot slaat|kapot getrapt)|\\bgooit <3>(?:dingen|spullen|borden|servies|met dingen|met spullen|alles|stoelen)",
    level: "concern",
    past: "none",
    over: "none",
    unless: "zoon had de|thuis trapte hij|taxi\\w*|op de groep ging|speelgoed",
    story:
      "\\b(?:man|ex|vader|stiefvader|papa|vriend|bang|opgesloten|sluit|slapen|durf|niemand|gedronken|drinkt|drank|agressie)\\b",
  },
  {
    name: "iemand terug of gedronken, en bang thuis",
    pattern:
      "\\bals (?:{my} )?(?:{adult}|hij|ze|zij) <4>(?:gedronken heeft|gedronken|gezopen|dronken is|drinkt|dronken|gebruikt|high is|boos is|boos wordt|kwaad is) <6>(?:slaap|ga|ren|verstop|sluit|moet|vlucht|opgesloten|kelder|schuur|bang|gooit|slaat|trapt|intrapt|durf|schreeuwt)|\\bdeuren intrapt|\\bals (?:{my} )?{adult} <3>(?:gedronken heeft|drinkt|gezopen heeft|boos is|dronken is)",
    level: "concern",
    past: "none",
    over: "none",
  },
  {
    name: "man terug in huis, gooit of slaat",
    pattern:
      "\\b(?:man|vader|ex|partner|vriend|hij|stiefvader|papa) (?:is|was|woont|komt) <4>(?:weer )?(?:terug|weer thuis|weer binnen|terug gekomen|teruggekomen) <9>(?:gooit|slaat|schreeuwt|dreigt|drinkt|bang|agressief|boos)",
    level: "acute",
    past: "none",
    over: "none",
  },
  {
    name: "wordt opgesloten of buitengezet",
    pattern:
      "\\b(?:{home}|vriend van haar moeder|vriend van mijn moeder) <5>(?:mij|me|haar|hem|ons|de kinderen) <4>(?:opsluit|opgesloten|sluit|opsluiten)|\\b(?:sluit|sluiten|doet|zet|zetten|gooit|duwt) <4>(?:mij|me|haar|hem|ons|de kinderen|mijn \\S+) <4>(?:op |in )<2>(?:de |een |het )?(?:kelder|schuur|kast|hok|berging|kamer op slot|garage|badkamer|zolder|balkon)|\\bmoet (?:ik|ze|hij) <5>(?:in de|in het) (?:kelder|schuur|kast|hok|berging|garage)|\\b(?:in de|in het) (?:kelder|schuur|kast|hok|berging) (?:opsluit|opgesloten|op slot|zitten|moet)|\\b(?:kelder|schuur|hok|berging) <4>(?:licht uit|opgesloten|op slot)",
    level: "acute",
    sure: true,
    unlessNow: "acute",
    past: "concern",
    over: "none",
    unless:
      "in (?:dat|het|een|die|de|dit) (?:boek|film|serie|game)|fiets\\w*|zolder opruimen|slapen in de schuur|schuur (?:ge)?bouw|konijn\\w*|hond(?:en|je)?|opruim\\w*|speel\\w*|muziek|timmer\\w*",
  },
  {
    name: "bang om naar huis te gaan",
    pattern:
      "\\b(?:bang|durf(?:t)? (?:\\S+ )?niet|wil (?:\\S+ )?(?:echt )?niet|durven niet) <4>(?:om )?(?:naar huis|naar papa|naar mijn vader|terug naar huis|naar mama|thuis te zijn|thuis te slapen)|\\bwil <4>niet naar huis\\b|\\b(?:ik|we|kinderen|zoon|dochter) (?:ben|zijn|is) <3>bang (?:voor|van) (?:mijn|me|hun|haar|zijn|onze|de|hem|haar) ?(?:{adult})?|\\bbang dat (?:hij|papa|vader|mijn vader|ze|mijn ex|mijn man) <6>(?:terugkomt|slaat|doet|vindt|komt|weet|vermoordt|iets doet|me vindt)",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
    unless:
      "hond(?:en|je)?|spin|huiswerk|boete|gemeente|brief|groep verlaten|met verlof|leuk op de|logeren|speeltuin|gezellig|bang voor (?:de )?(?:tandarts|toets|gesprek|wachtlijst|honden|water|groep)|school te gaan|schoolreisje",
  },
  {
    name: "beveiligt zich thuis of op de groep",
    pattern:
      "\\b(?:stoel|kast|bed|bureau|kastje) <2>(?:tegen|voor|onder) <2>(?:deur|klink|deurklink)|\\bslaap(?:t|en|te|pen)? <5>(?:met )?(?:mijn |de |een )?(?:autosleutels?|sleutels?|schoenen|kleren|jas|mes|telefoon) <2>(?:aan|onder|in|naast|bij)|\\b(?:slaap|slapen|slaapt) <4>(?:in de schuur|in de auto|in de badkamer|bij haar op de grond|op de gang voor)|\\b(?:sluit|opsluiten|sluiten|opgesloten|verstop|verstopt|verstoppen) <3>(?:mij|me|ons|mezelf|zich|mezelf) <6>(?:badkamer|wc|slaapkamer|kast|kamer|schuur|toilet)|\\bdurf <6>(?:deur) niet (?:open|van het slot)|\\b(?:slapen|slaap) <3>(?:nu )?<2>(?:alle drie|allemaal|met zijn allen) <3>bij (?:mij|me)|\\bkinderen <6>met hun jas aan|\\bblijf (?:ik|hij|ze) (?:\\S+ )?wakker <6>(?:hoor|luister|slaap)",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
    unless: "kampeer\\w*|tent|logeerpartij|gezellig|verstoppertje",
  },
  {
    name: "wordt bedreigd",
    pattern:
      "\\b(?:zegt|zei|zeggen|dreigt|appt|schrijft|stuurt|roept|dreigen|bedreigt) <5>(?:hij|ze|zij|ie)? ?<2>(?:{me}|ons|mijn \\S+|haar|hem) <3>(?:gaat|ga|gaan|zal|komt|kan|wil)? ?<2>(?:steken|neersteken|neerschieten|schieten|vermoorden|doodmaken|dood maken|slaan|pakken|kapot maken|kapotmaken|vinden|te vinden|opwachten|opzoeken|wat aandoen|iets aandoen|iets aan te doen|pakt|steekt|vermoordt|slaat|in elkaar slaan)|\\b(?:dat|zegt dat) (?:hij|ze) <3>(?:mij|me|ons|mijn \\S+|haar) (?:pakt|steekt|vermoordt|doodmaakt|slaat|vindt|afmaakt|wat doet|iets aandoet|komt halen)|\\banders <4>(?:weet|vindt|weten|pakt|pakken|slaat|steekt|stuurt|komt) <4>(?:mijn|me|mij|waar|foto)|\\b(?:weet|weten) (?:hij |ze )?(?:mijn \\S+ te vinden|waar <6>(?:woon|woont|school zit|slaap))|\\b(?:word|wordt|worden|ben) <5>(?:bedreigd|afgeperst|gechanteerd|gestalkt|opgewacht)|\\b(?:ik|wij|we|hij|zij|ze) (?:ga|gaan|gaat|zal|zullen|komen|kom) (?:jou|jullie|jouw \\S+|je \\S+) (?:vinden|pakken|vermoorden|doodmaken|dood maken|kapot ?maken|krijgen|slaan|steken|schieten)|\\b(?:zegt|zei|zeggen|appt|appen|schrijft|stuurt|sturen|bellen|roept) <6>(?:wij|we|ik) (?:pak|pakken|vind|vinden|komen|kom|maken|maak|steek|steken|krijg|krijgen) (?:jou|jouw|jullie)\\b|\\b(?:stuurt|sturen|stuurde|stuurden|krijg|kreeg) <4>foto'?s? <3>(?:mes|pistool|wapen|vuurwapen)|\\bbedreigt (?:mij|me|ons|mijn|haar|hem)|\\b(?:stalkt|chanteert|afperst|perst) (?:mij|me|ons|haar|hem|mijn)|\\b(?:doodsbedreiging|doodsbedreigingen)",
    level: "concern",
    past: "none",
    over: "none",
    unless:
      "met een vinger|grap(?:je|jes|pen)?|gekieteld|stoppen|beschikking|uit huis|pakken de|vakantie\\w*|pakken we|vindt me (?:leuk|lief|aardig)|vindt mijn|pakt mijn hand|vindt (?:mij|me)|dreigt (?:te stoppen|dicht)",
  },
  {
    name: "moet geld of spullen brengen, onder druk",
    pattern:
      "\\bpakketjes?\\b <6>(?:weg|rond|brengt|breng|brengen|bezorg|rondbreng|wegbreng|ophalen|voor een|voor die|voor hem)|\\b(?:brengt|breng|brengen|moet|moest|rondbrengen|bezorgt|bezorg|haalt|halen) <5>'?(?:pakketjes?|drugs|wiet|coke|zakjes|spul|envelopp?en)\\b|\\b(?:drugs|wiet|coke|spul) <5>(?:dealen|verkopen|rondbrengen|bewaren|wegbrengen|verkoopt|dealt|bezorgt|smokkelen)|\\b(?:moet|moeten|laten|laat) <5>(?:dealen|stelen voor|pinnen voor|geld halen voor|katvanger|bankrekening|pinpas)|\\bgeld <4>(?:voor hem|aan hem|voor hun|aan ze) <3>(?:halen|geven|pinnen|regelen)|\\bgeld moet geven (?:anders|of)|\\bhalen als we op verlof|\\b(?:pinpas|rekening) <4>(?:gebruiken|geleend|gegeven aan een)",
    level: "concern",
    past: "none",
    over: "none",
    unless:
      "webshop|postnl|voedselpakket|kerstpakket|pakketjes (?:van|uit|met|informatie)|uitkering|zakgeld|schuldhulp|bol|vinted",
  },
  {
    name: "wordt gebruikt door criminelen (schuld, pakketjes, dure spullen)",
    pattern:
      "\\bpakketjes?\\b <8>(?:man|gozer|jongen|gast|hem|anders|rond|weg)|\\b(?:schuld|euro) <8>(?:bij hem|aan hem|anders|pakketjes|terugbetalen door|afbetalen)",
    level: "acute",
    past: "concern",
    over: "none",
    story: "\\b(?:pakketjes?|drugs|zakjes)\\b",
    unless: "postnl|bol|webshop",
  },
  {
    name: "kind alleen gelaten",
    pattern:
      "\\b(?:zit|zitten|ben|zijn|is|slaap|slapen|laat|laten|gelaten|blijf) <5>alleen <6>(?:al|sinds) <3>(?:dagen|nachten|weekend|week|\\S+dag|gisteren|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|\\b(?:mama|papa|moeder|vader|mam|pap|ouders) <4>(?:is|zijn) <3>(?:al|sinds) <4>(?:dagen|nachten|dag|gisteren|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|week) <2>(?:weg|niet thuis|niet meer thuis)|\\b(?:mama|papa|moeder|vader|ouders) <6>(?:al|sinds) <4>(?:dagen|nachten|\\S+dag|gisteren|weekend) <3>(?:weg|niet thuis|niet gekomen|niet meer gezien|niet teruggekomen)|\\b(?:al|sinds) <3>(?:dagen|nachten|\\S+dag|gisteren) <3>(?:alleen|weg) <6>(?:thuis|broertje|zusje|zorg|eten)|\\b(?:twee|drie|vier|vijf|zes|\\d) (?:dagen|nachten) <3>alleen <4>(?:thuis|gelaten|met)|\\b(?:geen|niks te|niks meer te) eten (?:meer )?(?:in huis|thuis)|\\balleen thuis <4>(?:vier|vijf|zes|zeven|acht|negen|\\d) (?:dagen|nachten)|\\bzorg(?:en)? <4>(?:voor )?(?:mijn |de |me )?(?:broertje|zusje|broertjes|zusjes|baby) <8>(?:mama|papa|moeder|vader) <6>(?:weg|niet thuis|ligt|dronken|slaapt|niet uit bed)",
    level: "acute",
    sure: true,
    past: "none",
    over: "none",
    unlessAnywhere: true,
    unless:
      "logeer\\w*|opvang|opgelost|krijgt nu hulp|laatste keer|vroeger|vakantie\\w*|werk|naar buiten|alleen dat|op kamers|eigen flat|eigen huis|studio",
  },
  {
    name: "loopt vandaag of vanavond weg",
    pattern:
      "\\b(?:ga|gaan|loop|lopen|vertrek|ben|vlucht|ren) <4>{now} <4>(?:weg|weglopen|er vandoor|ervandoor|vluchten)\\b|\\b{now} <3>(?:ga|gaan|loop|ben|vertrek|vlucht|ren) (?:ik|we) <5>(?:weg|weglopen|er vandoor|ervandoor)\\b|\\b{now} loop ik weg|\\b(?:ik|we) (?:loop|lopen|ga|gaan) <3>weg {now}|\\bga (?:\\S+ )?niet (?:meer )?terug\\b <6>(?:vanavond|vannacht|naar de groep|naar huis)?$|\\b(?:tas|rugzak|spullen|brood) <4>(?:ingepakt|gepakt|in mijn tas|klaar) <6>(?:weg|vanavond|vannacht|morgen|ga|loop)?|\\b(?:ga|loop|wil) <4>(?:weglopen|vluchten) <5>{now}|\\b{now} <5>(?:weglopen|loop ik|wegga)",
    level: "acute",
    past: "none",
    over: "none",
    unlessAnywhere: true,
    unless:
      "dat mag|mag (?:dat )?van|rondje|naar (?:mijn |me |m'n )?(?:oma|opa|tante|oom|zus|broer|vriendin|vriend)\\b|met (?:mijn |een paar |wat )?(?:vrienden|vriendinnen|vriend|vriendin|familie|ouders|moeder|\\w+ naar)|boos|ruzie|tel ik|tot tien|time-?out|jaar weg|maanden weg|weken weg|dagen weg|klaar voor|vakantie\\w*|kamp|logeren|verlof|weekend naar|schoolreis|met papa|op kamers|\\w*werk|opa|stage\\w*|fijn|gezellig|verhuis\\w*|zwemmen|sport\\w*|trainen|naar school|films?|intake\\w*|afspraak\\w*|gesprek\\w*|pleegouder\\w*|logeer\\w*",
  },
  {
    name: "kind is weg, niemand weet waar",
    pattern:
      "\\b(?:{child}|ze|zij|hij) <3>(?:is|zijn) <5>(?:sinds|al) <4>(?:weg|weggelopen|vermist|niet thuisgekomen|kwijt|spoorloos)|\\b(?:is|zijn) <3>(?:vermist|spoorloos)\\b|\\b(?:niemand|wij|we|ik) weet(?:en)? <3>waar (?:ze|hij|mijn \\S+|onze \\S+) <2>(?:is|slaapt|zit|uithangt)",
    level: "acute",
    unlessNow: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
    unless:
      "lang|dossier\\w*|begeleider\\w*|hulpverlener\\w*|voogd is|mentor\\w*|psycholoog|contactpersoon|plek",
  },
];
