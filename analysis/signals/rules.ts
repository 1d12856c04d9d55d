import type { Rule } from "./rule.ts";
import { arabic } from "./rules-arabic.ts";
import { aside } from "./rules-aside.ts";
import { body } from "./rules-body.ts";
import { farsi } from "./rules-farsi.ts";
import { foreign } from "./rules-foreign.ts";
import { implicit } from "./rules-implicit.ts";
import { inside } from "./rules-inside.ts";
import { plain } from "./rules-plain.ts";
import { plan } from "./rules-plan.ts";
import { ukrainian } from "./rules-ukrainian.ts";
import { unfree } from "./rules-unfree.ts";
import { violence } from "./rules-violence.ts";

/** Death and self-harm. */
const death: Rule[] = [
  {
    name: "wil niet meer leven",
    pattern:
      "\\b(?:wil|wilt|wou|wilde|willen|hoef|hoeft|hoefde|wens|wenst)\\b <5>(?:er )?<2>(?:echt |gewoon |eigenlijk |liever )?niet (?:echt |langer )?(?:meer |langer )?(?:er )?(?:te )?(?:leven|zijn|bestaan)(?! (?:in|bij|op|onder|met|daar|hier|zo|alleen|thuis|blij|boos|bang|lastig|de|het|een)\\b)|\\ber (?:gewoon |echt |liever |eigenlijk )?niet meer (?:te )?(?:wil|wilt|wou|wilde|willen|zijn|hoeft?) ?(?:zijn|wil|wilt)?\\b|\\bniet (?:meer|langer) (?:wil|wilt|wilde|wou) (?:leven|bestaan)|\\bgeen zin meer in (?:het |mijn |haar |zijn )?leven|\\bleven (?:hoeft|hoefde) (?:voor (?:mij|me|hem|haar) )?niet meer|\\bhoeft (?:van|voor) (?:mij|me|hem|haar) (?:allemaal )?niet meer\\b|\\b(?:leven|bestaan) (?:is|heeft) <3>(?:geen zin|zinloos|niks meer waard|niet meer waard)|\\bniet meer wil(?:t|de)? wakker worden|\\b(?:wou|wilde|wens|wenste) <3>(?:er )?(?:niet meer|nooit geweest) (?:was|bestond|leefde)\\b|\\bwas ik (?:er )?maar (?:niet meer|nooit geboren)|\\b(?:hoop|wens|wil|wou|liefst|liever|hoopt) <6>(?:niet meer|nooit meer) wakker (?:te )?word",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    keepNegation: true,
    unless:
      "(?:hier|daar|op de groep|op school) niet (?:meer|langer) (?:te )?(?:zijn|blijven)|ook niet meer zijn wie|(?:als|wanneer) (?:wij|we|opa en oma) er niet meer zijn|er niet meer zijn (?:als|wanneer) (?:je|jullie)|niet meer leven zonder|zo niet meer leven met",
  },
  {
    name: "wil dood",
    pattern:
      "\\b(?:wil|wilt|wou|wilde|willen|wens|wenst|wenste) <4>dood\\b(?! (?:van|aan|gewoon van|saai|moe|maken|slaan|schieten|steken))|\\bdood (?:wil|wilt|wou|wilde|willen|wilden|wezen|zijn) ?(?:zijn|gaan|is)?(?! (?:van|voor de tv))|\\b(?:liever|beter|was ik|waren we|ik was) (?:maar |toch |gewoon )*(?:al )?dood\\b|\\b(?:denk|denkt|dacht|nadenk|nadenkt|fantaseer|fantaseert|gedachten|gedachte) <4>(?:doodgaan|dood gaan|de dood|dood te gaan|dood te zijn|dood zijn|sterven)|\\bdood (?:willen|wensen)\\b|\\bdoodswens|\\bik ga (?:me|mezelf) dood",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    unless:
      "dood (?:gaan )?(?:van|aan|door) (?:de |het )?(?:lach\\w*|schaamte|warmte|hitte|verveling|dorst|honger|moeheid|kou|slaap|schrik|saai\\w*)|dood gewoon|dood ge(?:lachen|schaamd)|(?:hond(?:en|je)?|kat(?:ten)?|konijn\\w*|cavia\\w*|opa|oma) <3>(?:wil|wilt|wou|wilde)|(?:wil|wilde|wou) <1>(?:hond|kat|konijn|cavia) <2>dood|halfdood|game\\w*|fortnite|level\\w*",
  },
  {
    name: "spreekt over zelfmoord",
    pattern:
      "zelfmoord|\\bzelf moord|zelfdoding|\\bsuicid\\S*|\\b(?:einde?|eind) (?:aan|er aan|eraan|aan alles) <4>(?:maak|maakt|maken|wil|wilt|ga|gaat|mijn|het|haar|zijn)|\\ber (?:een )?(?:einde?|eind) aan (?:te )?(?:maak|maakt|maken|wil|wilt|ga|gaat|zou|wilde)|\\b(?:maak|maakt|maken) <3>(?:een )?einde? (?:er )?aan|\\b(?:beroof|berooft|beroven|beneem|beneemt|benemen|neem|neemt) <4>(?:van het|het|mijn eigen|haar eigen|zijn eigen) leven|\\beruit (?:te )?stap(?:pen|t)? (?:uit het leven)?|\\buit het leven (?:te )?stap|\\b(?:mezelf|zichzelf|me|zich|mijzelf) (?:wil |wilde |wou |ga |gaat |wilt )?<2>(?:van kant (?:te )?maken|van kant|iets aan (?:te )?doen|iets aandoen|ophangen|opgehangen|verhangen|afmaken|wat aandoen|wat aan te doen|doodmaken|verdrinken|vermoorden)|\\b(?:iets|wat) aan(?: te)? ?doen\\b",
    level: "acute",
    past: "concern",
    over: "none",
    unless:
      "preventie\\w*|(?:therapie|cursus|hulp|behandeling|medicijn\\w*) <2>tegen|(?:film|serie|boek|documentaire|podcast|gastles)|mensen (?:te )?helpen|(?:niet|geen|nooit) suicid|(?:niet|geen|nooit) zelfmoord|traject (?:was|is) (?:klaar|af)|training\\w*|leerden|voorlichting|les over|113 poster|over suicide op school|einde aan (?:de|het) (?:gesprek|traject|hulp|behandeling|contact|begeleiding|samenwerking|ruzie|wachten|huur|contract)|eind aan (?:de|het|die|deze) (?:gesprek|traject|hulp|behandeling|begeleiding|ruzie|wacht|gezeur|pesten)|er iets aan (?:te )?doen|iets aan doen|niks aan doen|wat aan doen|daar (?:iets|wat) aan|er (?:iets|wat|niks) aan",
  },
  {
    name: "plan of middel om te sterven",
    pattern:
      "\\b(?:spring|springen|sprong|springt|gesprongen|gooi|gooien|ga|gaan|stap|stappen|sta|staan|liggen|lig|duiken|loop|lopen) <4>(?:voor|onder) (?:de|een) (?:trein|metro|auto|vrachtwagen|bus|tram)|\\bvan (?:de|het|een) (?:brug|flat|dak|balkon|viaduct|gebouw|toren|parkeergarage) (?:af )?(?:te )?(?:spring|gesprongen|stap|af|gooi|wil)|\\b(?:wil|ga|wilde|wou) <5>(?:springen|eraf springen)\\b|\\bafscheids?(?:brief|briefje|briefjes|brieven|filmpje|berichten|bericht|app)|\\b(?:pillen|pil|paracetamol|medicijnen|strip|strips|slaappillen|tabletten|medicatie) <5>(?:opgespaard|spaar|gespaard|bewaar|bewaard|ingenomen|achterover|geslikt in een keer|verstopt|klaargelegd|klaar liggen|genomen om|tegelijk)|\\b(?:heel|hele|alle|te veel|teveel|twintig|tien|dertig|veertig|\\d\\d) (?:doosje |strips? |doos |potje )?(?:pillen|paracetamol\\w*|tabletten|medicijnen)|\\boverdosis\\b|\\b(?:touw|strop) <4>(?:klaar|gekocht|gepakt|om mijn|om haar|om zijn)|\\bpolsen <2>(?:doorgesneden|doorsnijden|open|snij)|\\b(?:weet|bedacht|uitgezocht|opgezocht) <3>(?:al )?(?:hoe|waar|wanneer) (?:ik|ze|hij) (?:het|dat|er)? ?<2>(?:ga|gaat|doe|doet|wil|doen)|\\bvan de (?:rijksweg|snelweg|reling|rails|brug|rand|rails|spoorbaan) (?:ge)?(?:haald|geplukt|getrokken)|\\bal bedacht (?:hoe|waar|wanneer)|\\bweet (?:al )?(?:wanneer|hoe)$|\\bweet (?:wanneer|hoe) (?:en|\\.|,)",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    unless:
      "naar huis ga|melkbrug|zwem\\w*|duikplank|trampoline\\w*|glijbaan|gymzaal|school ga|wachtlijst|morgenochtend pillen|voor de trein zijn|(?<!(?:spring|springt|springen|gooi|gooit|stap|duik|loop) (?:\\S+ ){0,2}voor de )trein (?:naar|halen|mist|uit|kaartje)|bus (?:naar|stop|kaart|halte)|afscheidsfeest|afscheids\\w+ (?:van|voor) (?:de |onze )?(?:klas|juf|meester)\\b",
  },
  {
    name: "haalt de komende tijd misschien niet",
    pattern:
      "\\b(?:weet|denk|dacht) <3>(?:niet )?<3>(?:of|dat) (?:ik|ze|hij|zij) <2>(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|het weekend|de nacht|vannacht|vanavond|volgende week|de week|kerst|mijn verjaardag|de zomer|18) (?:nog |wel |niet )?(?:haal|red|halen|redden|volhoud)|\\bhaal <2>(?:maandag|morgen|het weekend|de nacht|kerst|het) (?:denk ik )?(?:niet|niet meer)|\\b(?:iedereen|jullie|ze|zij|mama|papa|mijn moeder|ouders|wereld|gezin) <3>(?:beter af|gelukkiger|blijer|rustiger) <2>(?:zonder (?:mij|me)|als ik (?:er )?niet)|\\b(?:zonder mij|als ik er niet (?:meer )?(?:was|ben|zou zijn)) <3>(?:beter|makkelijker|rustiger|gelukkiger|fijner|blijer)|\\bbeter (?:als|dat) ik er niet (?:meer )?(?:was|ben|zou)|\\bniemand (?:zou|gaat|zal) (?:me|mij|het) <2>(?:missen|merken) <2>(?:als ik|dat ik)|\\bniemand <3>mist als ik er niet",
    level: "acute",
    past: "concern",
    over: "none",
    keepNegation: true,
  },
  {
    name: "kan niet meer, met een moment of wens om te verdwijnen",
    pattern:
      "\\bik kan <2>niet meer <8>(?:vannacht|vanavond|er niet|weg|stoppen met alles|klaar met)|\\b(?:wil|wou|wilde) <3>(?:gewoon |alleen |echt )?(?:verdwijnen|voor altijd slapen|voor altijd weg|nooit meer wakker|weg zijn van alles|dat alles stopt|dat het stopt|dat het ophoudt)",
    level: "acute",
    unlessNow: "concern",
    past: "none",
    keepNegation: true,
  },
  {
    name: "houdt het niet vol",
    pattern:
      "^(?:ik )?kan (?:het |echt |gewoon |zo )*niet meer(?: (?:zo|echt|hoor|man|meer))?(?: [.!]+)?$|\\bik kan (?:het )?(?:echt |gewoon |zo )?niet meer(?: [.,!]|$)|\\bik trek (?:het|dit) (?:echt |gewoon )?niet meer\\b|\\b(?:hou|houd) (?:het|dit) (?:echt |zo )?niet (?:meer|langer) vol\\b|\\b(?:heeft|is) (?:toch )?allemaal geen zin meer|\\bgeen uitweg\\b|\\bzie (?:het|er|geen) <3>(?:niet meer zitten|geen toekomst|nut van|uitweg)|\\bhet (?:leven )?niet meer zit(?:ten)? (?:zitten)?\\b|\\bhet niet meer (?:zie|ziet|zag) zitten|\\bzie het (?:echt |gewoon |allemaal )?niet (?:meer )?zitten|\\b(?:niks|niets|alles) (?:heeft|is) (?:nog |meer |toch )?<1>(?:zin|zinloos|hopeloos)|\\bik haat (?:mezelf|mijzelf|mijn leven)|\\bhaat (?:mezelf|mijn leven)\\b",
    level: "concern",
    past: "none",
    keepNegation: true,
    unless:
      "school|toets\\w*|opleiding|stage\\w*|wekker|reizen|taxi\\w*|lachen|bijhouden|naar die groep|nou gamen|met die training|herinneren|tegen",
  },
  {
    name: "doet zichzelf pijn",
    pattern:
      "\\bik (?:kras|snij|snijd) (?:nog steeds|nog|weer|elke (?:dag|week|avond)|soms)\\b|\\b(?:snij|snijd|snijdt|snijden|kras|krast|verwond|verwondt|beschadig|beschadigt|brand|brandt|sla|slaat|bijt|prik) (?:ik |ze |hij |zij )?<2>{self}\\b|\\b{self} <4>{cut}|\\b{self} <3>(?:slaan|slaat|sla|geslagen|prikken|bijten) <2>(?:als|tot|tegen|met)?|\\b(?:in|op) (?:haar|zijn|mijn|der) (?:arm|armen|been|benen|polsen|pols|buik|bovenbenen|huid|dijen) (?:te )?<2>(?:snij|snijd|sneed|snijdt|snijden|kras|krast|kraste|krassen|gesneden|gekrast)|\\b(?:snij|snijd|sneed|snijdt|kras|krast|kraste) <4>(?:in|op) (?:haar|zijn|mijn) (?:arm|armen|been|benen|pols|polsen|buik|bovenbenen|dijen)|\\b(?:ik|ze|zij|hij) (?:snij|snijd|sneed|snijdt|kraste|automutileert|automutileer)(?: (?:weer|nog|soms|vaak|nog steeds|sinds))?(?: [.,]|$| (?:weer|nog|soms|vaak|sinds|vanaf))|\\bautomutil\\S*|\\bzelfbeschadig\\S*|\\bzelfverwond\\S*|\\bweer (?:gesneden|aan het snijden|begonnen met snijden)|\\b(?:begonnen|gestopt|stoppen|begin) met (?:snijden|krassen)|\\b(?:met|het) snijden\\b|\\bzelf pijn (?:te )?(?:doe|doet|doen|gedaan|deed)|\\bhoofd <3>(?:tegen de muur|bonk|bonken)",
    level: "concern",
    past: "concern",
    over: "none",
    unless:
      "groente\\w*|hoofd tegen (?:de|een) muur (?:gelopen|van (?:de|het) (?:loket|loketten|instanties|gemeente))|ui|uien\\w*|brood\\w*|vlees|tomaat|komkommer\\w*|taart\\w*|koken|voetbal\\w*|zich verwond|brand(?:en)? aan|gordijn\\w*|\\bzich (?:snijd|brand)|voor zichzelf|op zichzelf|in zichzelf|om zichzelf|zich (?:best|druk)|met zichzelf in",
  },
  {
    name: "zelfbeschadiging, nu of vannacht",
    pattern:
      "\\b(?:ga|wil|gaat|wilt) <3>{self} <3>(?:pijn doen|snijden|iets aandoen|wat aandoen|beschadigen) |\\b(?:mes|mesje|scheermes\\w*) <5>(?:kamer|bed|klaar|gepakt|onder mijn)",
    level: "concern",
    past: "none",
  },
  {
    name: "eet of drinkt niet meer, gevaarlijk",
    pattern:
      "\\b(?:eet|gegeten|drinkt|eten) <3>(?:al )?(?:\\d+|drie|vier|vijf|zes|twee|een) (?:dagen|weken|dag) (?:niks|niet|niets|bijna niks|niet meer)|\\bal (?:drie|vier|vijf|zes|\\d+) dagen <3>(?:niks|niet|niets|bijna niks) <3>(?:gegeten|eten|eet)|\\b(?:eet|drinkt) (?:bijna |helemaal )?(?:niks|niets|niet) meer\\b|\\bkots <3>alles uit|\\bflauwge?vallen van (?:de )?honger",
    level: "concern",
    past: "none",
    keepNegation: true,
    unless: "lust|groente\\w*|warme maaltijd|op school|boterham\\w*",
  },
];

/** Sexual abuse, grooming and exploitation. */
const sexual: Rule[] = [
  {
    name: "seksueel misbruik, gaande",
    pattern:
      "\\b(?:{home}|oom|opa|hij|begeleider|trainer|jongen) <4>(?:zit|zitten|komt|raakt|voelt|legt|wil) <6>(?:aan (?:mij|me|haar|mijn)|(?:mij|me|haar) (?:aan|\\S+ aan)|bij (?:mij|me|haar) in bed|onder mijn|in mijn broek|tussen mijn benen|seks|met (?:mij|me) slapen)\\b|\\braakt <3>(?:mij|me|haar|hem) <4>(?:aan|overal aan)\\b|\\bzit <3>aan (?:mij|me|haar|mijn borsten|mijn lichaam)\\b|\\b(?:word|wordt|worden) <5>(?:misbruikt|verkracht|aangerand|betast|seksueel)|\\b(?:misbruikt|verkracht) (?:mij|me|haar|ons|mijn)|\\bseksueel misbruik <6>(?:nu|nog|door)|\\bkomt <2>(?:'s nachts|snachts|s nachts|in de nacht) <5>(?:kamer|bed)|\\bmoet <6>(?:dingen doen met|hem aanraken|aan hem zitten|met hem (?:naar bed|slapen))",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    unless:
      "zit aan tafel|zit aan mijn|komt aan|kom ik aan|raakt (?:me|mij) (?:echt|in mijn hart|nog)|troost|begeleiding komt|mama komt|nachtdienst|telefoon|grap(?:je|jes|pen)?|in bed stoppen|voorlezen|slecht slapen|te (?:denken|plukken|vlechten)|in (?:dat|het|een|die|de|dit) (?:boek|film|filmpje|serie|roman|lied|toneelstuk|documentaire|aflevering)",
  },
  {
    name: "misbruik of dwang genoemd",
    pattern:
      "\\b(?:misbruikt|misbruik|verkracht|verkrachting|aangerand|aanranding|betast|loverboy|loverboys|uitbuiting|uitgebuit|prostitutie|grooming|seksueel overschrijdend|seksueel grensoverschrijdend)\\b",
    level: "concern",
    past: "none",
    over: "none",
    unless:
      "drugsmisbruik|middelen\\w*|alcoholmisbruik|machtsmisbruik|misbruik (?:van (?:de|het) (?:systeem|macht|regels|situatie|vertrouwen))|vroeger|voorlichting|training over|les over|slachtoffers? van vroeger|gewerkt aan|verwerk\\w*|emdr|in (?:dat|het|een|die|de|dit) (?:boek|film|filmpje|serie|roman|lied|toneelstuk|documentaire|aflevering)",
  },
  {
    name: "wordt onder druk gezet met foto's of filmpjes",
    pattern:
      "\\b(?:foto|naaktfoto|filmpje|filmpjes|naaktfotos|nudes|beelden|video|videos|blote)s? <9>(?:doorstuurt|doorsturen|rondstuurt|rondsturen|stuurt hij|stuurt ze|online|verspreid|verspreidt|delen|deelt|deel|lekken|lekt|laat zien|rond|naar iedereen)\\b|\\b(?:stuurt|doorstuurt|zet|deelt|verspreidt|gooit|rondstuurt) <4>(?:ze |hij |die |alles )?<3>(?:rond|door|online|naar (?:iedereen|mijn))\\b <4>(?:als|tenzij|anders)?|\\b(?:anders|als ik niet) <6>(?:stuurt|zet|deelt|doorstuurt|online|lekt)|\\bmoet <4>(?:foto|fotos|naaktfotos|nudes|filmpjes) <3>(?:sturen|maken|opsturen)|\\bvraagt <3>(?:foto|naaktfoto|bloot|nudes)|\\bwil <3>(?:naaktfoto|nudes|blote foto)|\\bstuur <4>(?:nudes|naaktfoto|foto'?s? van mezelf)",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    unless:
      "^(?!.*(?:naakt|bloot|blote|nude)).*\\b(?:familie\\w*|mijn kat|hond(?:en|je)?|opa|oma|vakantie\\w*|tekening\\w*|leuke foto|groepsapp met ouders|formulier\\w*|verslag\\w*|rapport\\w*|dossier\\w*|mailtje\\w*|kopie\\w*)",
    story:
      "\\b(?:naakt\\w*|bloot|blote|nudes?|seks\\w*|ex|dreigt|anders|van me|van mij|van mezelf|chanteert|durf|bang|zegt dat|als ik niet|geheim|man|online)\\b",
  },
  {
    name: "oudere vriend of man die geschenken geeft",
    pattern:
      "\\b(?:vriend|man|jongen|gozer|gast|kerel|iemand|vent|hij) <3>(?:van|is|was|,) <2>(?:2[1-9]|[3-6]\\d|twintig|dertig|veertig|een stuk ouder|veel ouder)\\b <12>(?:schoenen|telefoon|kleren|cadeaus?|cadeautjes|geld|geeft|koopt|betaalt|ophaal\\w*|haalt|auto|snapt|ontmoet|foto|verkering|langskom|afspreken|vriendinnen)|\\b(?:spullen|kleren|telefoon|schoenen|cadeaus?|cadeautjes|nagels|vapes?|geld|tas|jas) <9>(?:van|voor|door) (?:een|die|haar|zijn|een oudere) (?:man|vriend|kerel|gozer|vent|jongen)\\b|\\b(?:man|vriend|gozer|kerel|vent) <5>(?:haar|me|mij|hem) <5>(?:met de auto|in de auto|in zijn auto|ophaalt|haalt|komt halen|oppikt)\\b|\\b(?:een|die) (?:oudere )?(?:man|kerel|gozer|vent) <4>(?:van |via )?(?:insta|instagram|snap|snapchat|tiktok|internet|online|discord|game)|\\bheb <4>(?:leren kennen|ontmoet) <3>(?:via|op|online) <6>(?:ouder|man|2\\d|3\\d)|\\b(?:meegaat|meeging|mee naar) <3>(?:feest|feestje|feestjes|hotel) <6>(?:jongen|man|telefoon|kleren|geld)?",
    level: "acute",
    past: "concern",
    over: "none",
    unless:
      "mentor\\w*|begeleider\\w*|trainer\\w*|coach\\w*|buddy|maatje\\w*|pleegvader|opa|ooms?|chauffeur\\w*|jongerenwerk\\w*|ervarings\\w*|vrijwilliger\\w*|kerk|taxi\\w*|voogd\\w*|stagebegeleider|docent\\w*|collega\\w*|kringloop|voedselbank|sint",
  },
  {
    name: "moet vriendinnen meebrengen of dingen doen voor jongens",
    pattern:
      "\\b(?:moest|moet|moeten|wil dat|vraagt|vroeg) <6>(?:dingen|iets) (?:doen|te doen) <5>(?:vrienden|jongens|mannen|hem|hun)|\\b(?:wil dat|vraagt|moet) <5>(?:vriendinnen|een vriendin|meisjes|nieuwe meisjes?|een nieuw meisje) <3>(?:meenem|meebreng|mee)|\\bvraagt (?:nu )?een nieuw meisje|\\bdingen (?:moest |moet )?doen voor (?:zijn|hun|die) vrienden|\\bdingen (?:voor hem )?doen bij vrienden",
    level: "acute",
    past: "concern",
    over: "none",
    unless: "leuke dingen|begeleider\\w*|mentor\\w*|training\\w*|voor school|klusjes",
  },
  {
    name: "foto's van zichzelf voor geld",
    pattern:
      "\\bfotos? <4>(?:van mezelf|van me) <4>(?:voor geld|verkoop|verkocht|aan jongens)|\\bfoto's <4>(?:van mezelf|van me) <4>(?:voor geld|verkoop|verkocht|aan jongens)|\\bonlyfans\\b|\\bseks voor geld|\\bvoor geld <4>(?:met mannen|met jongens|seks|naar bed)",
    level: "concern",
    past: "concern",
    over: "concern",
  },
];

/** Coercion and unsafety in care. */
const care: Rule[] = [
  {
    name: "vastgehouden, gefixeerd of afgezonderd",
    pattern:
      "\\b(?:werd|werden|ben|word|wordt|is|was|zijn|heb|hebben|hebben ze|houden|hielden) <6>'?(?:vastgehouden|vastgepakt|gefixeerd|gesepareerd|geisoleerd|vastgebonden|afgezonderd|platgedrukt|naar de grond gewerkt)|^(?:vastgehouden|gefixeerd|gesepareerd|opgesloten) |\\b(?:hielden|houden|hield|drukten|duwden|drukte|pakten|legden|gooiden|werkten) <3>(?:mij|me|hem|haar|ons|mijn zoon|mijn dochter) <6>(?:vast|op de grond|tegen de grond|naar de grond|met drie|met vier|tegen de muur)|\\b(?:vastgehouden|vast gehouden|vastgepakt) door\\b|\\b(?:in|naar) (?:de )?(?:isoleer|isoleercel|isoleerkamer|separeer|separeercel|separeerruimte|afzonderingsruimte|afzondering|prikkelarme ruimte|time-?outruimte|holding)\\b|\\bop de grond (?:gelegd|gedrukt|gewerkt|gehouden)|\\b(?:twee|drie|vier|vijf|\\d) man <3>(?:op (?:mij|me)|bovenop|hielden|sterk)|\\bvingerafdrukken op|\\b(?:opgesloten|op slot) <4>(?:op mijn kamer|in mijn kamer|in zijn kamer|in haar kamer|op haar kamer|op zijn kamer)|\\bfixatie|\\bknie (?:in|op) (?:mijn|zijn|haar) (?:rug|nek)",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    unless:
      "vastgehouden aan (?:de|het|een|regels|plan|methode)|aan (?:de )?afspra(?:ak|ken)|vader vast|baby\\w*|had zelf|zelf in de isoleer|weekend vast|geloof vast|nooit (?:meer )?(?:iemand )?(?:in|vast)|knuffel\\w*|hand vastgehouden|mijn hand|haar hand|zijn hand",
  },
  {
    name: "onveilig op de groep",
    pattern:
      "\\b(?:jongen|jongens|meisje|gast|gasten|groepsgenoot|huisgenoot|hij|zij) <8>(?:komt|komen|staat|kwam) <4>(?:'s nachts |s nachts |snachts )<4>(?:op|in|bij) (?:mijn|haar|zijn) kamer|\\b(?:ik|mijn zoon|mijn dochter) <3>(?:word|wordt|werd) <5>(?:in elkaar geslagen|bedreigd|aangevallen) <5>(?:groep|huis)|\\bop de groep <8>(?:slaan|slaat|bedreigt|steelt|mes|chanteert|dwingt)|\\bslaapt? (?:ik )?<4>niet (?:meer )?(?:omdat|want) <5>(?:bang|groep)",
    level: "concern",
    past: "none",
    over: "none",
  },
  {
    name: "dreigt een ander iets aan te doen",
    pattern:
      "\\b(?:ik|hij|ze|mijn zoon|mijn dochter) (?:ga|gaat|wil|wilt|zal) <5>(?:neersteken|neerschieten|vermoorden|doodsteken|doodslaan|iets aandoen|wat aandoen|steken)\\b|\\b(?:ik|hij|ze) <3>(?:steek|steekt|schiet|maak|maakt) (?:hem|haar|ze|iemand|hun) <2>(?:neer|dood|af|overhoop)|\\b(?:mes|wapen|pistool) <4>(?:mee naar|in mijn tas|op zak|bij me|onder mijn)|\\b{now} <6>(?:neersteken|vermoorden|doodsteken)",
    level: "acute",
    past: "none",
    over: "none",
    unless:
      "fortnite|gta|game\\w*|cod|fifa|spel\\w*|grap(?:je|jes|pen)?|wespen|mug\\w*|bij wijze van|zogenaamd|koken|keuken|(?:tijd|energie|werk|geld|moeite|liefde) (?:\\S+ ){0,2}in (?:te )?(?:steken|steek|stak)|de handen uit",
  },
  {
    name: "niemand die het weet of opvolgt, en het gaat slecht",
    pattern:
      "\\b(?:huil|huilt) <4>(?:elke|iedere|bijna elke) (?:nacht|avond|dag)\\b|\\b(?:elke|iedere|bijna elke) (?:nacht|avond|dag) <4>(?:huil|huilt|huilend)|\\b(?:slaap|slaapt) <3>(?:al )?(?:weken|maanden) niet\\b|\\b(?:voel|voelt) <3>(?:helemaal |zo |heel )?(?:leeg|dood van binnen|waardeloos|niks waard|hopeloos|nutteloos)|\\b(?:ik ben|is hij|is ze|hij is|ze is) <2>(?:niks|niets) waard\\b|\\bkomt (?:al )?<4>(?:weken|maanden) (?:haar|zijn|de) (?:kamer|bed) niet (?:meer )?(?:uit|af)|\\bligt (?:al )?<3>(?:weken|maanden|hele dagen) (?:in|op) bed",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
  },
  {
    name: "iemand met sleutel of die blijft opduiken",
    pattern:
      "\\b(?:vader|ex|hij|man|vriend|ex-man) <5>(?:een )?sleutel <8>|\\b(?:staat|stond|komt) (?:hij |vader |mijn ex |ie )?<3>(?:soms|ineens|steeds|weer|opeens|elke) <5>(?:in de gang|voor de deur|voor mijn deur|bij school|bij mijn werk|voor het huis|in huis|onder het raam)|\\b(?:volgt|achtervolgt|stalkt|staat) (?:mij|me|ons|haar) <3>(?:op|op te wachten|buiten|naar)|\\bhij weet (?:nu )?waar (?:ik|we|wij) <3>(?:woon|wonen|zit|zitten)|\\bwachtte <3>(?:buiten )?op (?:mij|me)\\b <6>(?:verlof|3\\d|2\\d|school)",
    level: "concern",
    past: "none",
    over: "none",
    unless:
      "begeleider\\w*|voogd\\w*|conciergerie|leraar|papa komt|taxi\\w*|chauffeur\\w*|kluisje\\w*|sleutelbos|eigen sleutel|sleutel gekregen|hulpverlener\\w*|werker\\w*",
    story: "\\b(?:bang|ex|vader|onder de klink|durf|slapen|schreeuwt|aangifte|verlof|straatverbod)\\b",
  },
  {
    name: "drugs of drank die uit de hand loopt, zonder hulp",
    pattern:
      "\\b(?:gebruik|gebruikt|snuif|snuift|drink|drinkt|slik|slikt) <4>(?:elke dag|iedere dag|weer|elke nacht|de hele dag) <4>(?:coke|speed|ghb|drugs|wodka|drank|pillen|xtc|ketamine)?\\b <6>(?:niemand|weet niet|niet weten)",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
  },
];

export const rules: readonly Rule[] = [
  ...plain,
  ...plan,
  ...death,
  ...violence,
  ...aside,
  ...body,
  ...inside,
  ...unfree,
  ...sexual,
  ...care,
  ...implicit,
  ...foreign,
  ...ukrainian,
  ...arabic,
  ...farsi,
];
