import type { Rule } from "./rule.ts";

/** What people tell without naming it: how they guard a child, what they found, what they hear at night. */
export const implicit: Rule[] = [
  {
    name: "ouder bewaakt het kind (messen weg, om de beurt wakker)",
    pattern:
      "\\b(?:messen|scharen|pillen|medicijnen|medicatie|scheermesjes|riemen|touwen|snoeren|schoonmaakmiddelen) <6>(?:weg|verstopt|verstop|opgeborgen|achter slot|op slot|in de kluis|kluis|bij de buren|in de auto|geteld|tel|tellen|uit huis|weggehaald|in een kistje)|\\b(?:verstop|verstoppen|verstopt|tel|tellen|telt|berg|bergen) <4>(?:de |alle |haar |zijn )?(?:messen|scharen|pillen|medicijnen|medicatie|aardappelmesje\\w*)|\\b(?:om de beurt|om beurten|in ploegen|afwisselend) <5>(?:wakker|waken|wacht|nacht|slapen|bij haar|bij hem)|\\b(?:slaap|slapen|lig|liggen|sta|zit|zitten) <6>(?:voor (?:haar|zijn) deur|bij (?:haar|hem) op de (?:kamer|grond)|naast (?:haar|zijn) bed|op een matras|op de gang|op de drempel)|\\b(?:kijk|kijken|controleer|check|checken|voel|voelen) <5>(?:elk uur|ieder uur|elke nacht|'s nachts|snachts) <5>(?:of|adem|leeft|bed)?|\\bof (?:ze|hij) nog (?:ademt|adem haalt|leeft|in bed ligt|er is)\\b|\\b(?:ramen|raam) <3>(?:dicht|op slot|vast) ?(?:geschroefd|gemaakt|gedaan)|\\bdurf <4>niet (?:alleen te laten|weg te gaan|naar (?:mijn )?werk|te slapen|uit het oog)|\\b(?:niet|nooit|geen (?:moment|seconde|minuut)) <3>alleen (?:te )?(?:laten|gelaten|zijn)\\b <4>(?:want|omdat|sinds)",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
    unless:
      "baby\\w*|autisme en loopt|kamp|logeer(?:partij|feest)|op de groep telden ze vroeger|ziekenhuisbed|operatie\\w*|epilep\\w*|suiker|diabet\\w*",
  },
  {
    name: "sporen gevonden (bloed, verband, briefje, zoekgeschiedenis)",
    pattern:
      "\\b(?:bloed|bloedvlekken|bloedsporen) <4>(?:op|in) <3>(?:laken|lakens|handdoek|handdoeken|wasbak|mouw|mouwen|bed|badkamer|prullenbak|kussen|vloer|trui)|\\b(?:vond|vonden|gevonden|ontdekte|ontdekt|zag) <7>(?:mesje|mesjes|scheermes\\w*|strips|lege strip\\w*|touw|briefje|brief|verband|bebloed\\w*|bloed|krassen|sneeen|snee|wonden|wondjes|naalden|spuit|zwangerschapstest|littekens|dagboek|tekst)|\\b(?:dagboek|schrift|telefoon|zoekgeschiedenis|notities|google|tiktok) <8>(?:dood|sterven|doodgaan|zelf\\w+|pijnloos|hoeveel pillen|hoe je|afscheid)|\\b(?:lange mouwen|coltrui|dikke trui|trui) <5>(?:zomer|hitte|warm|graden|gym|zwemles)|\\b(?:verband|pleisters|verse wonden|verse krassen|wondjes|brandwondjes|brandplekken|sneeen) <5>(?:pols|polsen|arm|armen|been|benen|hand)|\\b(?:arm|armen|polsen|benen|been) <5>(?:vol|onder de|open|kapot|verbonden|in het verband|krassen|striepen|strepen|wondjes|littekens)",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    unless:
      "operatie\\w*|gevallen met|fiets\\w*|voetbal\\w*|poli kwam|bloed ?prik|bloedonderzoek|bloed prikte|verwachting\\w*|eczeem|kat(?:ten)?|hond(?:en|je)?|tandarts|braam|verbandtrommel|brandwondencentrum|in verband met|verband met",
  },
  {
    name: "zinnen die op doodswensen kunnen wijzen",
    pattern:
      "\\b(?:was|waren) (?:ik|hij|ze) (?:maar |beter )?(?:nooit|niet) geboren|\\b(?:nooit|niet) geboren (?:was|had|wil)|\\bhad ik maar nooit (?:geboren|bestaan)|\\bmoe van (?:het |mijn )?(?:leven|alles|bestaan)|\\blevensmoe|\\b(?:klaar|helemaal klaar) met (?:het |mijn |haar |zijn )?leven|\\bwil(?:t|de)? <3>(?:rust|slapen) <3>(?:voor altijd|en niet meer|voorgoed|eeuwig)|\\bnaar (?:de hemel|oma|opa|mama|papa|mijn broer|haar vader|zijn vader) (?:toe )?(?:wil|wilt|gaan)\\b|\\b(?:wil|wilt|wilde|liever) <3>naar (?:de hemel|opa in de hemel|oma in de hemel|papa in de hemel)|\\b(?:steekt|stak|loopt|liep|fietst) <4>(?:zonder (?:te )?kijken|de weg op|over zonder)|\\b(?:maakt|maakte) (?:het )?(?:mij|me|hem|haar) niet (?:meer )?uit of (?:ik|hij|ze) (?:leef|dood|wakker|nog)|\\bkan (?:het )?(?:mij|me|hem|haar) niet schelen of (?:ik|hij|ze) (?:leef|dood|nog)|\\bniet oud (?:word|wordt|zal worden|ga worden)|\\b(?:haalt|haal) de (?:18|achttien|20|twintig|dertig) niet|\\b(?:iedereen|jullie|mama|papa|ons) (?:alleen maar |maar )?tot last|\\bniemand tot last|\\bbeter als ik (?:weg|er niet)|\\bzie(?:t)? (?:\\w+ )?geen (?:reden|uitweg|toekomst)|\\bwaarom (?:ik|ze|hij) (?:nog|eigenlijk) (?:leef|leeft|besta|bestaat)|\\bwat voor zin heeft (?:het|leven|alles)|\\bstemmen? (?:in (?:mijn|haar|zijn) hoofd )?<3>(?:zegt|zeggen) <3>(?:dat|moet|doe)|\\b(?:donkere|zwarte|nare|enge) gedachten|\\b(?:verdwijnen|verdwijn) (?:wil|wou|zou)",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "vakantie\\w*|opa (?:wil|gaan) logeren|verhuis\\w*",
  },
  {
    name: "kind keert zich met geweld tegen het gezin",
    pattern:
      "\\b(?:zoon|dochter|hij|ze|zij|kind|puber|broer) <6>(?:slaat|schopt|bijt|bedreigt|duwt|spuugt|trapt|gooit|valt|pakt|knijpt|wurgt) <5>(?:mij|me|ons|mijn man|mijn vrouw|zijn vader|haar moeder|zijn moeder|zusje|broertje|zus|broer|de kleine|de jongste|de baby|aan met|een mes|bij de keel)\\b|\\b(?:ben|zijn|word|worden) <4>bang (?:voor|van) (?:mijn|onze|me|hem|haar|ons) ?(?:eigen )?(?:zoon|kind|dochter|broer|puber)?|\\bbang in (?:mijn|ons) eigen huis|\\bop eieren\\b|\\b(?:gat|gaten|deuk|deuken) in (?:de |het |mijn )?(?:muur|muren|deur|deuren|kast|wand)|\\b(?:ruit|ruiten|raam|ramen|tv|televisie|deur|servies|keuken|kamer|meubels|laptop) <4>(?:ingeslagen|ingegooid|kapotgeslagen|kapot geslagen|kapotgegooid|kort en klein|gesloopt|vernield|aan diggelen)|\\bkort en klein|\\bvliegt (?:mij|me|ons|zijn \\w+|haar \\w+) aan|\\b(?:sluit|sluiten|verstop|verstoppen) (?:mij|me|ons|mezelf) <5>(?:op|wc|badkamer|slaapkamer|toilet)|\\bpolitie <6>(?:aan de deur|gebeld|bellen|moeten bellen|meegenomen)\\b <8>(?:weer|keer deze|deze week|deze maand)",
    level: "concern",
    past: "none",
    told: "none",
    over: "none",
    unless:
      "minder|niet meer|sindsdien|lacht|stoeien|spel\\w*|aan tafel|sneeuwbal\\w*|bal|op school slaat hij|kussen|vroeger",
  },
  {
    name: "dwang of opsluiting, in andere woorden",
    pattern:
      "\\bmet (?:z'n |zijn |zn |hun )(?:drieen|vieren|vijven|zessen|tweeen) <5>(?:op|vast|tegen|naar de grond|bovenop|om (?:mij|me|hem|haar))|\\b(?:deur|kamerdeur) <4>van buiten(?:af)? (?:op slot|dicht)|\\b(?:kamer|deur) <3>(?:op slot|afgesloten) <6>(?:uur|uren|hele dag|de hele nacht|dagen|weekend|begeleiding|leiding|straf)|\\b(?:ingesloten|opgesloten) (?:op|in) (?:mijn|zijn|haar|de|een) (?:kamer|cel|ruimte)|\\b(?:kregen?|kreeg|gaven|gaf) <4>(?:een spuit|een prik|dwangmedicatie|iets om rustig)|\\b(?:handboeien|tie-?wraps|spuugmasker|dwangjas|scheurkleding|scheurhemd)|\\b(?:moest|moesten|moet) <6>(?:uitkleden|bukken|naakt|in (?:mijn|haar|zijn) onderbroek|in onderbroek|hurken|visiteren|gevisiteerd)|\\b(?:grepen|greep|pakte|pakten|trok|trokken|sleepten|sleepte|sleurde|sleurden|duwden|duwde|drukten|drukte|klemde|gooiden) (?:ze )?<4>(?:mij|me|hem|haar|ons|mijn (?:zoon|dochter|kleinzoon)|onze (?:zoon|dochter)) <7>(?:arm|armen|nek|haren|muur|grond|trap|kamer|gang|vast|vloer|bed|keel|kraag|benen)|\\bbovenop (?:mij|me|hem|haar)|\\bop (?:mijn|zijn|haar) (?:rug|borst|nek|benen) (?:gezeten|zitten|ging zitten|zat)|\\b(?:plat op|gezicht in|wang op) (?:de|het) (?:grond|vloer|kussen|matras)|\\b(?:matras|deken) (?:op de grond )?en <3>(?:emmer|verder niks|niks)|\\btime-?out ?(?:kamer|ruimte|hok)?\\b <6>(?:uur|uren|nacht|opgesloten|slot)|\\b(?:rustruimte|stilteruimte|chill ?room|comfortroom|afzonderingsruimte|prikkelarme kamer|safe ?room|opvangcel|isoleerruimte|separatie|afzondering|separeer|isoleer)\\b <8>(?:gezet|uur|uren|nacht|opgesloten|gelegd|gebracht|gestopt|slot|gezeten|dagen|moest|weer)",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    unless:
      "had zelf|samen lachen|voetbal\\w*|stoeien|trampoline\\w*|glijbaan|judo\\w*|gekieteld|tandarts|vaccin\\w*|prik tegen|lego|feest\\w*|koffie|tafel\\w*|huis gekeken",
  },
  {
    name: "een ander op de groep of school die bedreigt, afperst of grenzen overgaat",
    pattern:
      "\\b(?:jongen|meisje|gast|groepsgenoot|huisgenoot|iemand|hij|zij|ze|die|eentje|een oudere) <7>(?:staat|stond|komt|kwam|zit|zat|ligt|lag) <4>(?:'s nachts |s nachts |snachts |ineens |opeens |gewoon )?<3>(?:op|in|bij|naast|aan|voor) (?:mijn|haar|zijn|ons) (?:bed|kamer|deur|douche|raam)|\\b(?:onder|bij) (?:de|het) (?:douche|douchen|douches) <6>(?:komt|kwam|kijkt|staat|foto|film|gefilmd|binnen)|\\b(?:nachtdienst|nachtwacht|slaapdienst) <6>(?:slaapt|hoort niks|is er niet|maar een|komt niet|doet niks)|\\b(?:pakt|jat|steelt|pikt|afpakt) <5>(?:mijn|me|zijn|haar) (?:geld|eten|spullen|medicatie|medicijnen|telefoon|zakgeld|kleren)\\b <6>(?:elke|steeds|altijd|weer|als ik|anders)|\\bmoet <4>(?:zakgeld|geld|sigaretten|eten|telefoon) (?:geven|afgeven|afstaan|inleveren) <5>(?:aan|anders|van (?:hem|haar|een|die))|\\b(?:zegt|zei|roept|appt|schrijft) <5>(?:dat )?(?:hij|ze|ie) <4>(?:mij|me|hem|haar) <4>(?:nog krijgt|krijgt|pakt|opwacht|gaat krijgen|weet te vinden|terugpakt|wel vindt)|\\b(?:voel|voelt|voelde) <3>(?:mij |me |zich )?(?:echt |helemaal |totaal |hier |daar |nergens |thuis )*(?:niet|nergens) (?:meer )?veilig|\\b(?:niet|nergens) veilig\\b|\\bonveilig <4>(?:thuis|groep|huis|daar|hier|bij)|\\bdurf <5>(?:niet|nooit) (?:meer )?<3>(?:te slapen|naar de (?:wc|douche|groep|gang|keuken|woonkamer)|te douchen|(?:mijn|de) kamer (?:uit|af)|uit (?:mijn|de) kamer|alleen te)|\\bslaap <4>(?:niet|slecht|amper) <5>(?:door|omdat|want|vanwege) <3>(?:hem|een jongen|die jongen|bang|wat er)",
    level: "concern",
    past: "none",
    told: "none",
    over: "none",
    keepNegation: true,
    unless:
      "kat(?:ten)?|hond(?:en|je)?|begeleider\\w*|begeleidster\\w*|leiding|(?:mama|papa|vader|moeder) <2>(?:staat|stond|komt|kwam|zit|zat|ligt|lag)|(?:staat|stond|komt|kwam|zit|zat|ligt|lag) <2>(?:mama|papa|vader|moeder)|koffie|thee|nu wel veilig|voel me veilig|nooit onveilig|mentor\\w*|stond er voor|klopt|netjes|thuisbegeleider|voorlezen|koekje|instop|voogd\\w*|eindelijk",
  },
  {
    name: "aandacht van een oudere of onbekende, soms met een tweede telefoon of ritjes",
    pattern:
      "\\btweede (?:telefoon|toestel|simkaart)|\\b(?:stapt|stapte|stap|ingestapt|opgehaald|opgepikt|afgezet|opgewacht) <6>(?:onbekende|vreemde|verschillende|steeds andere|andere|dure|grote|zwarte|een) (?:auto|auto's|autos|man|mannen|taxi|bmw|mercedes|audi|golf|busje)\\b|\\b(?:zegt|beweert|zei) dat hij (?:1[89]|2\\d|negentien|achttien|twintig) is\\b|\\b(?:appjes|berichten|berichtjes|dms?|snaps) <4>van (?:een |die |allerlei |onbekende )?(?:oudere |volwassen |vreemde |onbekende )?(?:man|mannen|jongen van|jongens|kerel|kerels|gozers?)|\\b(?:chat|chatten|chatte|appt|praat|praten|belt|videobelt|contact) <5>met (?:een |die |oudere |volwassen |vreemde |onbekende )*(?:man|mannen|kerels?|jongen van (?:2|3|4)\\d|vreemden|onbekenden)|\\b(?:man|jongen|vriend|iemand) <4>(?:van |die )<3>(?:2[1-9]|[3-6]\\d) <10>(?:appt|ophaalt|komt|zoent|verliefd|vriend|relatie|verkering|lief voor|begrijpt|slapen|slaap|hotel|trouwen|snapt)|\\b(?:ik|ze|zij|hij) (?:ben|is|heeft|heb) <3>(?:1[0-7]|twaalf|dertien|veertien|vijftien) <4>(?:en )?(?:hij|mijn vriend|haar vriend|zijn vriend|ze) <3>(?:is )?(?:2\\d|3\\d|4\\d)|\\b(?:hotel|hotels|airbnb|vakantiepark) <6>(?:nacht|nachten|mannen|jongens|vriend|opgehaald|gevonden|geld)|\\b(?:hij|die) (?:is|was) (?:al )?(?:2[2-9]|3\\d|4\\d) <10>(?:snapt|lief|begrijpt|houdt van|verliefd|vriend|insta|snap|ken|kennen|leeftijd|ouders)|\\bafspreken met <4>(?:iemand|een jongen|een man) <6>(?:online|insta|snap|internet|discord|tinder|nog nooit gezien)|\\b(?:heb|heeft|ken|kent) <4>(?:hem|iemand|een jongen|een man|een vriend) <4>(?:ontmoet|kennen|leren kennen|van) <4>(?:insta|instagram|snap|snapchat|tiktok|discord|online|internet|yubo|tinder|een app)",
    level: "acute",
    unlessNow: "acute",
    past: "concern",
    told: "concern",
    over: "none",
    unless:
      "begeleider\\w*|mentor\\w*|coach\\w*|maatje\\w*|buddy|taxi\\w*|chauffeur\\w*|voogd\\w*|ooms?|opa|tolk|leraar|stage\\w*|trainer\\w*|jongerenwerk\\w*|psycholoog|werkbegeleider|huisgenoot|collega\\w*|ervaringsdeskundige|student\\w*|begeleidster\\w*|vrijwilliger\\w*|lotgenoten|kerk",
  },
  {
    name: "melding of hulpvraag over onveiligheid zonder vervolg",
    pattern:
      "\\b(?:melding|gemeld|veilig thuis|aangifte|zorgmelding) <10>(?:niks|niets|niet|nooit|geen|nog steeds|wachten|weken|maanden) <5>(?:gebeurd|gedaan|gehoord|vernomen|opgepakt|reactie|terugkoppeling|geworden|geleden|terug|onderzoek|wachtlijst)|\\b(?:niemand|niemand die) <4>(?:gelooft|geloofde|ingrijpt|ingreep|doet iets|deed iets|luistert|iets doet)\\b <8>(?:slaat|bang|onveilig|thuis|vader|geweld)|\\b(?:moet er )?eerst (?:iets|wat) (?:ergs|gebeuren|ernstigs)|\\bwachten tot (?:het|er) <3>(?:misgaat|mis gaat|fout gaat|iets gebeurt|te laat|een ongeluk|dood)|\\bmoet (?:er|het) eerst <3>(?:dood|misgaan|mis gaan|gebeuren|fout gaan|bloed)",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "bouw\\w*|verzekering|school meldde|ziekmelding|aanmelding|afmeld\\w*",
  },
  {
    name: "angst voor contact of omgang",
    pattern:
      "\\b(?:omgang|bezoek|omgangsweekend|weekend bij|bezoekregeling|papaweekend) <12>(?:bang|plast|huilt|buikpijn|verstopt|gilt|overstuur|blauw|krijst|niet heen|kotst|spuugt|in elkaar|wil niet|klampt)|\\b(?:bang|plast|huilt|huilend|buikpijn|overstuur|in bed plassen|verstopt|gilt|krijst|spuugt|nachtmerries|klampt) <10>(?:naar|bij|van|na|voor) (?:zijn |haar |de |het |hun )?(?:papa|vader|mama|moeder|omgang|bezoek|opa|oom|stiefvader|weekend)\\b|\\bdwingen <5>(?:kind|kinderen|haar|hem|mijn \\w+|ons) <6>(?:omgang|bezoek|vader|moeder)|\\bmoet <4>(?:zondag|zaterdag|vrijdag|weekend|woensdag) <3>weer\\b(?: (?:heen|naar|terug))?|\\b(?:komt|kwam) <6>(?:terug|thuis) (?:van|bij|uit) <4>(?:vader|papa|moeder|mama|omgang|bezoek|opa) <8>(?:blauw|plek|plekken|honger|stil|verhalen|bang|rode|striem|pijn|niet gegeten|vies)",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    unless:
      "werken|stage\\w*|school|hond(?:en|je)?|zwemles|eerste keer uit logeren|logeerhuis|toets\\w*|afzwem\\w*|tandarts",
  },
  {
    name: "verwaarlozing of te zwaar voor een kind",
    pattern:
      "\\b(?:koelkast|kast|kastjes) (?:is |zijn )?(?:\\w+ )?leeg\\b|\\b(?:gas|stroom|licht|water|verwarming) <3>(?:afgesloten|afgeknepen|uit gezet)|\\b(?:mama|moeder|papa|vader|mam) <5>(?:ligt|slaapt|drinkt|gebruikt|zit) <5>(?:de hele dag|hele dagen|dagen|altijd|alleen maar|al weken|steeds) <4>(?:op bed|in bed|op de bank|te slapen|in het donker)?\\b|\\b(?:ik|hij|ze|dochter|zoon) <4>(?:zorg|zorgt|kook|kookt|breng|brengt|was) <7>(?:broertje|broertjes|zusje|zusjes|baby|kleintjes|de kleine|kleintje) <6>(?:alleen|elke dag|omdat|want|naar school|eten)|\\b(?:honger|niet gegeten|geen ontbijt|geen eten|niks gegeten) <8>(?:school|thuis|mama|vader|moeder|dagen|sinds)|\\b(?:mama|moeder|papa|vader) (?:is|was|heeft) <4>(?:weer )?(?:opgenomen|dronken|onder invloed|aan de (?:drugs|drank|coke|pillen)|gebruikt|psychose|verward|manisch)\\b <10>(?:alleen|niemand|broertje|zusje|ik|wij)?|\\b(?:slaap|slapen|slaapt|woon|woont) <4>(?:in (?:een |de |mijn |zijn |haar )?(?:auto|portiek|park|kelderbox|schuur|station|tuinhuis|tent)|op straat|buiten(?! (?:de|het) (?:dorp|stad|centrum|bebouwde|wijk|kom)))\\b|\\b(?:dakloos|zwerf|zwerft|zwerven)\\b",
    level: "concern",
    past: "none",
    told: "none",
    over: "none",
    unless:
      "vakantie\\w*|camping|kampeer\\w*|minder|niet meer|logeer\\w*|opgenomen in het ziekenhuis voor|blindedarm|daklozenkrant|werkt hij bij|toen|vroeger|zorgboerderij\\w*|ervarings\\w*|was ooit|heeft zelf",
  },
];
