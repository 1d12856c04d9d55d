import type { Rule } from "./rule.ts";

const worker =
  "(?:begeleider|begeleidster|mentor|groepsleider|groepsleidster|leiding|voogd|jeugdbeschermer|jeugdzorgwerker|gezinsvoogd|pleegvader|pleegmoeder|pleegouders|gezinshuisvader|gezinshuisouder|nachtdienst|therapeut|behandelaar|coach|hulpverlener|stagiair|invaller|beveiliger|eentje|die ene)";
const saw = "(?:ziet|zien|zag|zagen|weet|weten|wist|wisten|ruikt|ruiken|rook|roken|hoort|horen|hoorde)";

/** What goes wrong in the help itself, done by who should help or seen by them and let be. */
export const inside: Rule[] = [
  {
    name: "wie klaagt of iets zegt, verliest contact, plek of verlof",
    pattern:
      "\\bals (?:je|jij|ik|we|wij|ze|hij) <6>(?:klaag|klaagt|klagen|klacht|klachten|doorvertel\\w*|verder vertel\\w*|moeilijk doe\\w*|lastig doe\\w*|tegenwerk\\w*|iets zeg|iets zegt|niet meewerk\\w*|naar buiten breng\\w*|mijn mond open\\w*|dwarslig\\w*) <8>(?:dan|mag|mogen|zie|ziet|zien|kan|kunnen|raak|raakt|gaat|ga|moet|word|worden) <6>(?:niet|geen|nooit|kwijt|weg|overplaats\\w*|overgeplaatst|gesloten|langer|voorlopig|uit huis)\\b" +
      `|\\b(?:dreigt|dreigen|dreigde|dreigden|gedreigd) <6>(?:met )?(?:uithuisplaatsing|uit huis|gesloten|zusje|broertje|broer|zus|kinderen|bezoek|omgang|overplaats\\w*)\\b` +
      "|\\b(?:sinds|nadat|omdat|toen) (?:ik|we|wij|mijn \\S+) <4>(?:klacht|klaagde|klaagden|geklaagd|gemeld|meldde|aangifte) <6>(?:mag|mocht|kreeg|krijg|word|werd|zie|zag) <6>(?:niet|geen|niks|minder|gestraft|straf|genegeerd)\\b",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "grap\\w*|voetbal\\w*|telefoon|gamen|playstation|toetje",
  },
  {
    name: "bloot moeten zijn voor een ander, of daarbij gefilmd of bekeken",
    pattern:
      "\\b(?:moest|moesten|moet|moeten|lieten|liet|laten) <4>(?:helemaal |naakt |bloot )?(?:uitkleden|uitgekleed)\\b" +
      "|\\b(?:fouilleer\\w*|visitatie|gefouilleerd|gevisiteerd) <8>(?:naakt|bloot|onderbroek|bh|man|mannen|uitkleden)\\b" +
      "|\\b(?:handdoek|douche|douchen|douchte|omkleden|wc|toilet|bloot|blote|naakt|onderbroek) <8>(?:gefilmd|filmt|filmde|filmen|foto|fotos|foto's|gluurt|gluurde|gluren|begluurd)\\b" +
      "|\\b(?:gefilmd|filmt|filmde|filmen|gluurt|gluurde|gluren) <6>(?:onder de douche|douchte|tijdens het douchen|bij het omkleden|op de wc|op het toilet|bloot|naakt|in mijn onderbroek|zonder kleren)\\b",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless:
      "dokter|huisarts|kinderarts|ziekenhuis|gym|zwem\\w*|zwembad|grap\\w*|zelf(?:st\\w*)?|leerde\\w*|baby\\w*|peuter\\w*",
  },
  {
    name: "iemand die hoort te helpen komt te dichtbij",
    pattern:
      `\\b${worker} <4>(?:appt|appte|stuurt|stuurde|dmt|snapt|snapte|belt|belde|berichtje|berichtjes) <4>(?:'s nachts|s nachts|snachts|'s avonds laat|midden in de nacht|schatje|lieffie|moppie|hartjes|knappe|mooie)\\b` +
      `|\\b${worker} <8>(?:schatje|lekker ding|moppie|zoenen|zoende|gezoend|verliefd op (?:mij|me)|zat aan (?:mij|me|mijn)|zit aan (?:mij|me|mijn)|streelt|streelde|masseert|masseerde|(?:aan|over) (?:mijn|me) (?:borsten|billen|kont|been|benen|bil|lichaam|figuur)|lekkere (?:billen|kont|borsten|tieten))\\b` +
      `|\\b${worker} <4>(?:kwam|komt|lag|ligt|kroop|kruipt) <3>(?:bij mij|bij me|naast mij|naast me) <2>(?:in bed|liggen|onder de deken|op bed)\\b` +
      `|\\b(?:ons geheim|niemand vertellen|tegen niemand zeggen) <6>(?:met|van) (?:mijn |de |een )?${worker}\\b`,
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    unless: "koffie|thee|voorlezen|voorgelezen|grap\\w*|haha|pleister\\w*|enkel|knie|fysio\\w*|verzorg\\w*",
  },
  {
    name: "alleen in een kaal of afgesloten hok",
    pattern:
      "\\b(?:kamertje|hok|hokje|ruimte|cel) <3>(?:alleen|slechts|enkel) (?:maar )?een (?:matras|bed|matrasje|plank|emmer)\\b" +
      "|\\b(?:kelder|schuur|berging|bijkeuken|hok|garage) <2>(?:ging |zat |was )?<2>op slot <8>(?:zat|zit|moest|moet|als|brutaal)\\b",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "hond\\w*|konijn\\w*|fiets\\w*|spel\\w*|verstoppertje|escaperoom|band|drum\\w*",
  },
  {
    name: "middelen, geweld of misbruik op de groep, en niemand grijpt in",
    pattern:
      `\\b(?:blowt|blowen|geblowd|drugs|wiet|coke|drinkt|drinken|zuipen|pillen|lachgas|vecht|vechten|gevochten|steelt|dealt|dealen) <8>(?:hier|groep|huis|kamers?|leefgroep) <8>(?:leiding|begeleiding|begeleiders|groepsleiding|nachtdienst|ze|niemand) <6>(?:doe[tn]? (?:er )?(?:niks|niets)|kijk\\w* (?:weg|de andere kant)|laten? (?:het|ze)|raam open|klaar|niks aan|lach\\w*)` +
      `|\\b(?:leiding|begeleiding|begeleiders|groepsleiding|nachtdienst|staf) ${saw} <4>(?:het|dat|alles|ervan) <4>(?:maar|en) <5>(?:doe[tn]? (?:er )?(?:niks|niets)|deden? (?:er )?(?:niks|niets)|kijk\\w* (?:weg|de andere kant)|zeg\\w* (?:niks|niets)|greep niet in|grijp\\w* niet in|raam open)` +
      "|\\b(?:gezegd|gemeld|verteld|doorgegeven|aangegeven) <3>(?:maar|en) (?:ze|hij|zij|die|dat|het|er) <5>(?:woont|zit|werkt|loopt|slaapt|staat|komt|gaat) (?:er |hier |daar |ie )?(?:gewoon|nog|door|elke)",
    level: "concern",
    past: "none",
    told: "concern",
    over: "none",
    keepNegation: true,
    unless: "afspraak|briefje|plan|wachtlijst|schoonma\\w*|wifi|lekkage|kachel|verwarming",
  },
  {
    name: "een ouder of kind dat op is en het niet meer houdt",
    pattern:
      "\\b(?:wij|we) (?:kunnen|trekken|houden|redden) (?:het |dit |hier |zo |echt |gewoon |ook )*(?:niet|nie) (?:meer|langer)(?: vol| aan)?(?: lang| veel langer)?(?= |$)(?! (?:herinneren|terugvinden|vinden|wachten om|stoppen met|zonder|voorstellen|slapen van|betalen|naar|bij|over|mee))" +
      "|\\b(?:ik ben|ben ik|wij zijn|we zijn) (?:echt |gewoon |helemaal |zo |compleet |totaal |volledig )*(?:op|gesloopt|opgebrand|leeggezogen)(?= (?:en|maar|want|meer|van|er)\\b|$)(?! van (?:het |de )?(?:sport\\w*|voetbal\\w*|training|gym|school|reis|lachen))" +
      "|\\b(?:huilen|huil|gehuild|zitten huilen|janken) <5>(?:op (?:kantoor|mijn werk|het werk)|in het magazijn)\\b" +
      "|\\b(?:huilen|voelen|lachen) (?:hoeft|kan|lukt|doe ik) <3>(?:niet eens|niet|nooit) meer\\b",
    level: "concern",
    past: "none",
    told: "none",
    over: "none",
    keepNegation: true,
    unless: "blij|geluk|van het lachen|eindelijk|opgelucht|op tijd|stage\\w*|examen\\w*|toets\\w*",
  },
];
