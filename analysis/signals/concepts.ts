import { splitTop } from "./matcher.ts";

/**
 * What a sentence speaks of, as broad word lists: violence, who does it, fear, secrecy, an answer that doesn't come. One alone
 * is no signal; combinations are (see combine.ts). Over folded, normalised words with one space between them.
 */
export type Concept =
  | "violence"
  | "injury"
  | "homeActor"
  | "adultActor"
  | "victim"
  | "childActor"
  | "threat"
  | "weapon"
  | "forced"
  | "fear"
  | "secret"
  | "unheard"
  | "sexual"
  | "pressure"
  | "olderFriend"
  | "riches"
  | "runner"
  | "alone"
  | "leaving"
  | "deathWish"
  | "deathMeans"
  | "farewell"
  | "despair"
  | "conditional"
  | "selfHarm"
  | "restraint"
  | "bullied"
  | "starving"
  | "withdrawn"
  | "lasting"
  | "grief"
  | "confined"
  | "drunk"
  | "night";

const w = (words: string): string => {
  const joined = words
    .trim()
    .replace(/\s*\n\s*/g, "|")
    .replace(/<(\d)>/g, "(?:[^ .!?]{1,25} ){0,$1}?");
  return splitTop(joined)
    .map((word) => `(?:${word})(?![a-z0-9])`)
    .join("|");
};

/** `\w*` after a stem stands for any ending. */
export const concepts: Readonly<Record<Concept, string>> = {
  violence: w(`
    slaat|slaan|sloeg|sloegen|geslagen|schopt|schopte|schoppen|geschopt|trapt|trapte|getrapt|stomp\\w*|gestompt|mept|mepte|gemept|rost|afgerost|ramt|ramde|geramd
    wurgt|wurgde|gewurgd|knijpt|kneep|geknepen|gekneep|mishandel\\w*|gesleurd|sleurt|sleurde|sleuren|gesmeten|smijt|smeet|smijten|gooit|gooide|duwt|duwde|geduwd|bijt|gebeten|krabt|brandt me
    klap|klappen|slaag|tik met|tikken met|een tik|riem|slipper|pollepel|kabel|snoer|stok|vuist|vuisten|in elkaar|afgetuigd|gepakt bij|bij mijn keel|bij haar keel|bij de keel|keel dicht|aan (?:mijn|haar|zijn) haren?
    geweld|gewelddadig|huiselijk geweld|agressief|steekt|stak|gestoken|neergestoken|schiet|handtastelijk|losse handjes|handen niet thuis|doet (?:mij|me|ons|haar|hem) pijn|pijn (?:doet|deed|gedaan)
    hits me|hit me|hits us|hit us|beat|beats|beaten|slaps|slapped|punch\\w*|kicks|kicked|chok\\w*|the belt|a belt
    dovdu\\w*|dovuyor\\w*|vurdu\\w*|vuruyor\\w*|dayak|tokat|siddet|kemer\\w*
    bije|bil|pobil\\w*|uderzyl\\w*|uderza|kopnal\\w*|pas\\w?iem|przemoc`),
  injury: w(`
    blauwe? plek(?:ken)?|blauw oog|is (?:nog )?blauw|striemen|bult|bulten|bloedneus|bloedde|bloedend|bloed|gebroken|kapotte lip|dikke lip|hechtingen|hersenschudding|spoedeisende|eerste hulp|ziekenhuis
    van de trap (?:viel|gevallen)|tegen de (?:deur|kast) (?:gelopen|viel)|lange mouwen|dikke trui|draag ik een trui|plekken op|vingerafdrukken|bruise\\w*|mor oldu|siniak\\w*`),
  homeActor: w(`
    papa|vader|pa|pap|stiefvader|stiefpa|stiefpapa|pleegvader|mama|moeder|ma|mam|stiefmoeder|stiefma|pleegmoeder|ouders|oom|opa|oma|tante|broer|stiefbroer|neef|man|mijn ex|ex-man|exman|ex|partner|verloofde
    vriend van (?:mijn|haar|hun|zijn|me) (?:moeder|mama|ma|mam)|nieuwe vriend|haar vriend|dad|father|stepdad|stepfather|mum|mom|mother|husband|uncle|brother
    babam|babasi|annem|kocam|esim|amcam|dayim|abim|tata|ojciec|ojczym|maz|matka|brat|wujek`),
  adultActor: w(
    "begeleider|begeleidster|leiding|groepsleider|groepsleidster|leraar|juf|meester|trainer|docent|bewaker|beveiliging|verzorger|medewerker|chauffeur|pleegvader|gezinshuisvader|oppas",
  ),
  victim: w(`
    mij|me|ons|mijn (?:keel|arm|armen|haar|haren|gezicht|hoofd|rug|nek|buik|benen|been|oog|wang)|ik (?:kreeg|krijg|word|werd)|mijn (?:\\w+ )?(?:moeder|mama|mam|zusje|broertje|zusjes|broertjes|zus|broer|zoon|zoontje|dochter|dochtertje|kind|kinderen|nichtje|neefje|buurmeisje|vriendin|kleinzoon|kleindochter|kleinkind)
    onze (?:\\w+ )?(?:zoon|dochter|kinderen|jongste|oudste|pleegdochter|pleegzoon|kleinzoon|kleindochter)|de kinderen|haar|hem|de baby|us|her|him|my (?:sister|brother|mother|mum|son|daughter)|the kids|beni|bizi|kizim\\w*|oglum\\w*|mnie|nas|dzieci|syn\\w*|cork\\w*`),
  childActor: w(
    "(?:mijn|onze|de|een|mn) (?:zoon|zoontje|dochter|kind|jongste|oudste|puber|pleegzoon)|een jongen|jongens|een meisje|een kind|groepsgenoot|groepsgenoten|huisgenoot|gast|gasten|klasgenoten|klasgenoot|groep|ze hebben (?:mij|me|mijn)",
  ),
  threat: w(`
    dreigt|dreigde|dreigen|bedreigt|bedreigd|bedreigde|bedreigen|dreigementen|doodsbedreiging\\w*|vermoordt?|vermoorden|doodmaakt|doodmaken|maakt <4>dood|maakt mijn \\w+ dood|iets aandoet|iets aandoen|wat aandoen|iets doen als|mijn \\w+ iets doen|haar iets doen
    neersteken|doodsteken|neersteekt|afmaken|kapotmaken|kapot maakt|in brand steekt|in brand steken|weet (?:nu )?waar (?:we|ik|wij|mijn \\w+)|weet wat ik gezegd|te vinden|achter (?:mij|me|ons|haar) aan|meeneemt de dood|ons allemaal meeneemt|pakt (?:mij|me|ons)|gaat (?:mij|me) pakken|chanteert|gechanteerd|afgeperst|afperst
    stalkt|gestalkt|opgewacht|wacht (?:mij|me) op|staat (?:hij )?(?:bij|voor) (?:mijn|ons|de) (?:stage|werk|school|huis|deur|raam)|ontvoer\\w*|meenemen naar (?:marokko|turkije|syrie|irak|somalie)
    threat\\w*|kill us|kill me|tehdit|oldurecegi\\w*|grozi\\w*`),
  forced: w(
    "uitgehuwelijkt|uithuwelijken|uitgehuwd|gedwongen (?:te )?trouwen|moet trouwen|eerwraak|besnijdenis|besneden worden|verkoopt (?:haar|mij|me)|forced (?:to marry|marriage)|evlendir\\w*",
  ),
  weapon: w("mes|messen|pistool|wapen|hamer|bijl|machete|schaar naar|knife|gun|bicak\\w*|noz\\w*"),
  fear: w(`
    bang|doodsbang|angstig|durf|durft|durfde|durven|schrik|eng|verstop\\w*|tril|trilt|onveilig|niet veilig|vlucht|vluchten|vluchtte|deur op slot|stoel tegen|wakker|slaap niet|niet geslapen|naar huis|weet niet waar (?:ik|we) heen|moet (?:ik )?weer (?:naar|heen)|moet ik weer|moet (?:hij|ze) weer
    scared|afraid|terrified|korkuyor\\w*|korku\\w*|boje sie|boi sie`),
  secret: w(`
    niemand (?:weet|die het weet)|weet niemand|geheim|ons geheim|(?:mag|moet|moeten|mogen|durf|durft|kan) <2>(?:niks|niets|niet|het niet|dit niet|nooit) <4>(?:zeggen|vertellen|tegen|weten)|mag (?:het |dit )?niet weten|niet (?:zeggen|vertellen|doorvertellen)|niks zeggen|nooit verteld|niet verteld|aan niemand|tegen niemand|tegen niemand gezegd|nog nooit gezegd|niet gezegd (?:is|heb|omdat|want)|heb ik niet gezegd|niet eerlijk gezegd|zeg (?:ik )?(?:dan |altijd |gewoon |overal )?(?:ja|goed|dat het (?:goed|wel) gaat|niks|niets)|ja gezegd|heb (?:gezegd|verteld) dat (?:ik|het) (?:van|over|goed|klaar|niks|de kat)|gezegd dat het (?:over|klaar|goed) is|goed gaat|zat erbij|zat ernaast|zit erbij|zat naast|als ik praat|als ik het zeg|als ik iets zeg|als ik bij|anders (?:moet|mag|word|ga|gaat) (?:ik|ze|hij)|snitch|rat|verlink\\w*|verklik\\w*|klikspaan|matennaaier|loslippig|verraden|verrader|jullie niet weten wie|niemand dit leest|iemand dit leest|iemand dit ziet|anoniem|schrijf (?:ik )?dit|alleen hier|typ dit|omdat het anoniem|niet weten|denkt dat|denken dat|thinks|nobody knows|no one knows|not (?:allowed to |supposed to )?tell|should not tell|shouldn't tell|don't tell|kimseye|kimse bilmiyor|nikt nie wie|nikomu`),
  unheard: w(`
    negeer (?:het|ze|hem|maar)|negeren|moet (?:ik |je )?(?:maar |gewoon )?negeren|(?:leiding|begeleiding|school|instelling|gemeente|voogd|wijkteam|hulpverlener) (?:zegt|vindt|doet|kijkt|noemt|weet) <4>(?:negeer|niks|niets|niet|weg|erbij|overdreven|geen)|nooit iemand|niemand (?:vraagt|vroeg|binnen|geweest|langs|terug|iets|meer|gekomen|kijkt|die)|na (?:anderhalve|twee|drie|vier|\\d+) (?:week|weken|maanden)|antwoord kwam|traject (?:was )?(?:afgerond|afgesloten|gestopt)|(?:is|was|werd) (?:afgerond|afgesloten|stopgezet|beeindigd)|hulp (?:is |was )?gestopt|geen plek|nergens (?:terecht|plek)|afgewezen|past niet|niet in hun|valt (?:er )?niet onder|keuzemenu|moet(?:en)? wachten|wachten (?:op|we)|geen indicatie|alleen (?:vroeg|maar) u|eerst zelf|zelf oplossen|onder elkaar oplossen|    niks (?:meer )?(?:gehoord|mee gedaan|gedaan|gebeurd)|niets (?:meer )?(?:gehoord|mee gedaan|gedaan|gebeurd)|horen niks|hoor niks|geen antwoord|antwoordapparaat|voicemail|niemand (?:neemt|nam|reageert|reageerde|belt|komt|luistert|gelooft|vraagt|vroeg|doet|deed|opneemt)|nikt nie odbiera|(?:pas|komt|belt|reageert) <4>(?:maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|over (?:een|twee|drie|vier|\\d) weken?)|over (?:twee|drie|vier|vijf|zes|\\d+) weken|wachtlijst|zou (?:het |erop |hierop )?(?:bespreken|terugkomen|doorgeven|overdragen|inplannen|opschrijven|noteren|oppakken)|ging (?:het )?(?:bespreken|inplannen|opschrijven)|(?:\\w+) weken (?:geleden|terug)|dagen geleden|nog steeds (?:niks|niets|geen)|wacht nog|weten niet (?:bij wie|wie|waar)|wie moet ik|bij wie|overdrijf|overdrijft|overdreven|stel (?:ik )?me aan|me aanstel|aanstelt|grapje|geintje|noemt het|noemen het|volgens (?:het )?protocol|vakantie tot|in haar contract|eigen keuzes|haar keuze|geen signalen|niet herkend?|herkende|niet gezien|niet gekeken|vraagt (?:er )?nooit|never asks|gestopt|geen begeleiding|geen nazorg|nazorg is er niet|zonder begeleiding|wilden niet luisteren|pas in aanmerking|in aanmerking|te licht|randevu|ay sonra|pazartesi|dopiero|taki wiek|sluiten het dossier|dossier gesloten|niet over nagepraat|nooit over (?:gepraat|gehad)|die kwam niet|kwam niet`),
  sexual: w(`
    misbruik\\w*|verkracht\\w*|aangerand|aanrand\\w*|betast\\w*|seksueel|seks|sex|naakt\\w*|bloot|blote|nudes?|dickpic\\w*|(?:zit|zat|zitten|komt|kwam) (?:\\w+ )?aan (?:mij|me|mijn (?:borsten|lichaam|billen|benen|zusje|dochter)|haar)|aan (?:mij|me) (?:zit|zat|zitten)|raakt (?:mij|me|haar) (?:\\w+ )?aan|aangeraakt|dingen (?:met|bij) (?:mij|me|haar) (?:die|doet|deed)|doet dingen met|doen dingen met|dingen die ik niet wil(?:de)?|rare dingen over (?:mijn|haar)|over mijn lichaam|over haar lichaam|mijn lichaam|op mijn kamer|in mijn bed|bij (?:mij|me) in bed|onder (?:de )?dekens?|tussen mijn benen|in mijn broek|zoen\\w* (?:mij|me)|tong\\w*|gluurt|kijkt (?:mij|me) (?:na|aan)|onder de douche (?:komt|staat)|onder het douchen|filmpjes? van mezelf|filmpjes? van (?:mij|me)|foto ?'?s van (?:mezelf|mij|me)|loverboy\\w*|onlyfans|touch(?:es|ed|ing) me|rap(?:e|es|ed)|taciz|istismar|dotyka|molest\\w*`),
  pressure: w(`
    anders (?:stuurt|zet|vertelt|gaat|doet|weet|pakt|slaat|komt|maakt|laat)|als ik (?:nee|het niet|niet|stop|wil stoppen|wou stoppen|praat|weiger)|moet (?:ik )?(?:van (?:hem|haar|hun|ze|die)|voor (?:hem|hun|ze))|moet zijn vrienden|moet (?:ik )?(?:zijn|hun) vrienden|dwingt|dwingen|gedwongen|verplicht (?:mij|me) om met|stuurt (?:hij|ze|die|alles|het|de|mijn|foto\\S*)|doorstuurt|rondstuurt|online zet|naar (?:mijn|me) (?:hele )?(?:klas|vader|ouders|school|moeder)|schulden?|schuld bij|i owe|owe him|have to see|or else|blackmail\\w*|chanteer\\w*`),
  olderFriend: w(`
    vriend (?:is|van|was) (?:2\\d|3\\d|4\\d|5\\d)|(?:is|was|van) (?:2[2-9]|3\\d|4\\d|5\\d)(?: jaar)?|(?:2[2-9]|3\\d|4\\d) ofzo|oudere (?:man|vriend|jongen|gast|gozer|kerel)|een man|die man|man van|mannen|een stuk ouder|veel ouder|gozer|kerel|ken van (?:snap|insta|discord|tiktok|internet|online)|kennen via|(?:via|van|op) (?:snap|snapchat|insta|instagram|discord|tiktok|internet|roblox|fortnite) (?:ken|kent|leerde|ontmoet\\w*|wil|kennen)|(?:ken|kent) (?:\\w+ )?van (?:snap|insta|discord|tiktok|internet)|man van discord|zwarte (?:auto|golf|bmw|audi|mercedes)|auto staat|loverboy|boyfriend is (?:2\\d|3\\d)|older (?:man|guy|boyfriend)`),
  riches: w(`
    airpods|iphone\\w*|(?:nieuwe|dure|opeens een|ineens een|merk) (?:telefoon|schoenen|kleren|jas|tas|ketting|sneakers|spullen|scooter|fatbike)|merkkleding|jas van \\d+|schoenen van \\d+|tas van \\d+|\\d{3,4} euro(?! (?:schul|achterstand|boete|huur))|(?:komt|kwam) <4>thuis met (?:geld|cadeaus?|spullen|\\w+ schoenen|kleren)|thuis met|cadeaus?|cadeautjes|briefjes van|geld en|veel geld|zomaar geld|koopt (?:alles|kleren|dingen) voor|betaalt (?:alles|mijn|haar)|gifts|new phone`),
  runner: w(`
    pakketjes?|tasjes?|zakjes?|pakje|drugs|wiet|coke|coca\\w*|wegbreng\\w*|rondbreng\\w*|dealen|dealt|dealer|runner|uithalen|uithaler|katvanger|geldezel|pinpas (?:gegeven|geleend)|krijg (?:ik )?(?:\\d+ )?euro|plofkraak|inbreken voor|stelen voor|moet stelen|deliver\\w*`),
  alone: w(`
    alleen thuis|helemaal alleen|zijn alleen|(?:mama|papa|moeder|vader|ouders) <6>(?:is|zijn) (?:al )?<4>(?:weg|niet thuis)|al sinds \\w+ weg|(?:mama|moeder|papa|vader) <4>(?:niet wakker|ligt al|niet uit bed)|wordt? niet wakker|alleen (?:nog )?brood|geen eten|niks te eten|koelkast is leeg|luiers|komt (?:\\w+ )?pas|zorg voor mijn (?:broertje|zusje)|broertje van \\d|zusje van \\d|home alone|evde yalniz|sami w domu`),
  leaving: w(`
    ga (?:ik )?(?:\\w+ )?(?:weg|weglopen)|loop (?:ik )?weg|ben (?:ik )?weg hier|wegga|niet (?:meer )?terug|pak (?:ik )?mijn (?:spullen|tas)|spullen gepakt|tas gepakt|ga ik naar (?:mijn|een) (?:vriend|iemand|gast)|eerste trein|ze zoeken maar|geld gepakt|slaap (?:ik )?(?:vanavond|vannacht) bij|ervandoor|er vandoor|vluchten|run away|running away`),
  deathWish: w(`
    (?:ben|is|zijn|bent) (?:ik|hij|ze|zij|mijn \\w+) er <2>niet meer|    er (?:\\w+ )?(?:waarschijnlijk |morgen |straks |dan )?niet meer (?:ben|is|bent|zijn|te zijn)|niet meer (?:wil|wou) (?:leven|bestaan)|hoeft (?:voor (?:hem|haar|mij|me) )?niet meer|voor (?:hem|haar|mij|me) (?:het )?(?:allemaal )?niet meer hoeft|niet meer hoeft|ik wil (?:gewoon |echt |alleen )?niet meer(?! (?:\\w+en|naar|bij|met|dat|in|op|daar|praten))|er ?tussenuit|eruit stappen|erachteraan|dood (?:willen|wil|wilde|wou)|wil dood|uit het leven|een einde(?! (?:ge)?ma\\w+ aan (?!(?:mijn|haar|zijn|me|het|dit) leven|alles))|einde maken|eind aan|van kant|zelfmoord\\w*|suicid\\w*|niet meer leven|intihar\\w*|samoboj\\w*|nie chce (?:juz )?zyc|want to die|kill myself|niemand tot last|tot last zijn|iedereen tot last|beter zonder mij|plan en een datum|een datum|weet welke dag|know which day`),
  deathMeans: w(`
    medicijnen|pillen|paracetamol\\w*|tabletten|opgespaard|geslikt|slikken|overdosis|touw|strop|perron|spoor|rails|treinen|trein|brug|viaduct|dak van|op het dak|reling|flat|balkon|polsen`),
  farewell: w(`
    afscheidsbrief\\w*|afscheidsbrieven|afscheid genomen|afscheid nemen|afscheid van|brie(?:f|fje|ven|fjes) geschreven (?:aan|voor)|weggegeven|spullen (?:al |allemaal )?(?:weg|verdeeld|uitgedeeld)|(?:verdeel|verdeeld|uitgedeeld|deel) (?:al )?(?:mijn|haar|zijn) spullen|(?:aan zijn|aan haar|aan mijn) \\w+ gegeven|als (?:jullie|je|iemand) dit (?:lezen|leest)|ik hou van jullie|sorry voor alles|het ligt niet aan|mektup\\w*|mektub\\w*|list pozegnaln\\w*|wrote a letter|goodbye|alleen nog zeggen|wou alleen nog`),
  conditional: w(
    "als (?:ze|hij|mama|papa|mijn moeder|mijn vader|ik weer)|zegt soms|zegt (?:ze|hij) dat (?:ze|hij)",
  ),
  despair: w(`
    geen zin meer|geen nut|toch geen nut|nutteloos|zinloos|hopeloos|geen toekomst|uitzichtloos|kan niet meer|trek het niet|hou het niet vol|niks waard|waardeloos|leeg van binnen|haat mezelf|haat mijn leven|huil (?:ik )?(?:elke|iedere|bijna)|elke (?:avond|nacht|dag) (?:huil\\w*|aan het huilen)|huilt (?:elke|iedere|hele)|huilend|komt (?:\\w+ )?bed niet meer uit|bed niet meer uit|kamer niet meer (?:uit|af)|in het donker|niemand tot last|niks meer leuk|voelt niks|voel niks|voel me (?:dood|leeg)|opgegeven|nog ademt|adem(?:t|en) nog|cry every|hopeless|donker in mijn hoofd|zwarte gedachten|donkere gedachten|stemmen in`),
  selfHarm: w(`
    snij\\w* <3>(?:mezelf|zichzelf|me|zich|in)|(?:mezelf|zichzelf|zich|me|mijn armen|haar armen|zijn armen|mijn benen|haar benen) <4>(?:snij\\w*|sneed|kras\\w*|gesneden|gekrast|beschadig\\w*|verwond\\w*|pijn doe|pijn doet|pijn doen|pijn gedaan|pijn deed|brand|verbrand|prik\\w*|sla)|(?:brand|snij|kras|verwond|sneed|kraste|prik|bijt) (?:ik )?(?:mezelf|mij|me)\\b|krassen op (?:haar|zijn|mijn)|littekens? (?:erbij|op (?:haar|zijn|mijn) (?:arm|been|pols)\\w*)|aansteker|scheermes\\w*|mesjes|zelfbeschadig\\w*|automutil\\w*|self-?harm\\w*|hurt (?:myself|herself)|cut (?:myself|herself)|kesiyor|tnie sie|sie tnie|snijden`),
  restraint: w(`
    vastgehouden|vastgepakt|gefixeerd|fixatie|isoleer\\w*|separeer\\w*|afzonder\\w*|prikkelarme|op de grond (?:gelegd|gedrukt|gewerkt|gehouden|gegooid)|naar de grond|tegen de (?:muur|grond)|met zijn (?:drieen|vieren|tweeen|vijven)|op (?:mijn|zijn|haar) (?:rug|nek|borst)|knie (?:in|op)|hiel?d?e?n? (?:hem|haar|mij|me|ons) <6>vast|gesleept|bij zijn nek|bij haar nek|bij mijn nek|bij mijn arm\\w*|geen lucht|kreeg geen adem|veiligheidsgreep|handgreep|holding|in de afzondering|platgespoten|dwangmedicatie|pinned|restrained|knee on`),
  bullied: w(
    "hoofd in de wc|in elkaar|uitgescholden|gepest|pesten|getreiterd|gechanteerd|spullen gestolen|slaat mij|slaat me|slaan (?:mij|me)|in mijn bed geplast|bespuugd|opgewacht|afgeperst",
  ),
  withdrawn: w(`
    (?:zijn|haar|de|mijn|hun) (?:slaap)?kamer (?:al )?<3>niet (?:meer )?(?:uit|af)|kamer niet (?:meer )?uit|(?:komt|kom|kwam|gaat|ga) <3>(?:bijna |amper |nauwelijks |nooit )?(?:niet |nergens |nooit )?(?:meer )?(?:de deur uit|buiten|naar buiten|beneden|van (?:zijn|haar|mijn) kamer|uit bed|uit (?:zijn|haar|mijn) bed)|(?:bord|eten) voor de deur|gordijnen (?:dicht|blijven dicht)|zit (?:nog steeds |al \\w+ |alleen |de hele dag |alleen maar )*(?:boven|op (?:zijn|haar|mijn) kamer)|dag en nacht (?:achter|op)|praat (?:bijna |amper )?(?:niet|nergens) meer|zegt niks meer|ziet niemand meer|spreekt niemand|geen vrienden meer|wast zich niet|doucht niet meer|draait de nacht|hele dagen (?:in|op) bed|ligt (?:alleen|hele dagen|de hele dag)|doet niks meer|niet meer vooruit te branden|niet bereikbaar|trekt zich terug|teruggetrokken`),
  lasting: w(
    "nog steeds|al (?:\\w+ )?(?:weken|maanden|jaren|jaar)|elke (?:dag|avond|nacht|week|keer)|iedere (?:dag|avond|nacht|week)|altijd|steeds (?:vaker|meer|erger)?|dag en nacht|maanden|weken|telkens|blijft|de hele tijd|nooit|al vier dagen|al drie dagen",
  ),
  grief: w(
    "steeds vaker|denk (?:ik )?(?:vaak|soms|steeds)|piekeren|pieker|kapot|gebroken|op ben|ben op|kan niet slapen|slaap niet|slapeloos|paniek|paniekaanval\\w*|hyperventil\\w*|nachtmerries",
  ),
  starving: w(
    "eet (?:\\w+ )?(?:al )?(?:\\w+ )?(?:bijna )?(?:niks|niets|niet)|weegt (?:nog )?(?:maar )?\\d\\d kilo|\\d\\d kilo|kilo afgevallen|kotst|braakt|spuugt alles|drinkt niet meer",
  ),
  confined: w(
    "opgesloten|opsluit|opsluiten|sluit (?:mij|me|hem|haar|ons|mijn)|deur op slot|op slot|kelder|schuur|hok|berging|licht uit|alleen water|kreeg alleen",
  ),
  drunk: w(
    "gedronken|drinkt|dronken|zuipt|zat thuis|drank|alcohol|gebruikt weer|aan de coke|stoned|bezopen|drunk|sarhos|pijany",
  ),
  night: w(
    "snachts|nachts|'s nachts|s nachts|vannacht|nacht|avonds|'s avonds|kwart over 3|midden in de nacht",
  ),
};
