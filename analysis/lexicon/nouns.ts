/** Irregular plurals and other forms, each with its lemma: "form lemma". */
export const irregularForms: readonly string[] = (
  "afspraken afspraak|weken week|problemen probleem|" +
  "kinderen kind|kids kind|kinders kind|kindje kind|kindjes kind|kindertjes kind|eieren ei|bladeren blad|liederen lied|goederen goed|steden stad|" +
  "schepen schip|leden lid|gezinsleden gezinslid|familieleden familielid|teamleden teamlid|gaten gat|dagen dag|wegen weg|daken dak|paden pad|glazen glas|vaten vat|sloten slot|oorlogen oorlog|" +
  "koeien koe|vlooien vlo|lammeren lam|hoenderen hoen|gemoederen gemoed|raderen rad|runderen rund|mogelijkheden mogelijkheid|" +
  "musea museum|criteria criterium|crises crisis|centra centrum|collega's collega|politici politicus|medici medicus|" +
  "meisje meisje|meisjes meisje|meiden meisje|meid meisje|jongens jongen|beetje beetje|poosje poosje|sprookje sprookje|" +
  "hulpverleners hulpverlener|hulpverleensters hulpverlener|hulpverleenster hulpverlener|begeleidster begeleider|begeleidsters begeleider|" +
  "begeleiders begeleider|leraren leraar|lerares leraar|docente docent|leerkrachten leerkracht|therapeute therapeut|psychologe psycholoog|psychologen psycholoog|" +
  "pedagoge pedagoog|pedagogen pedagoog|orthopedagogen orthopedagoog|gedragswetenschappers gedragswetenschapper|ouders ouder|pleegouders pleegouder|" +
  "broertje broer|broertjes broer|broers broer|brussen brus|zusje zus|zusjes zus|zussen zus|opa's opa|oma's oma|mama's mama|papa's papa|tantes tante|" +
  "betere goed|beter goed|beste goed|best goed|goede goed|goeie goed|liever graag|liefst graag|meer veel|meeste veel|vele veel|minder weinig|minst weinig|minste weinig|" +
  "slechter slecht|slechtst slecht|erger erg|ergste erg|ergst erg|later laat|laatste laatste|eerder eerder|eerste eerste|eersten eerste|" +
  "mijne mijn|me mij|mij mij|haar haar|hun hun|hen hun|ons ons|onze ons|jou jij|je jij|jij jij|ze zij|zij zij|we wij|wij wij|" +
  "alle al|alles alles|allemaal allemaal|iedere ieder|elke elk|vaker vaak|langer lang|langste lang|sneller snel|kleine klein|vijftien vijftien"
).split("|");

/** Words whose end looks like an inflection but isn't one: they are their own lemma. */
export const uninflected: readonly string[] =
  // Written like a form of a verb, and mostly something else in these stories: "drie keer", "een week", "in bad", "te duur".
  (
    "keer week wijk heel vast later pas dood bad rij neger duur druk drukte goedkoop plant regel spel roken slopen " +
    "samen tegen even eten leven binnen buiten boven onder over onder achter sommigen morgen gisteren anders soms steeds ergens nergens immers altijd " +
    "eens reeds trouwens misschien tussen wegens tijdens volgens behalve beneden heden verleden zeven negen tien elf teken keuken deken " +
    "wagen regen avondeten jongen haven toen hoeveel zoveel alleen iedereen een geen steen been geloof meteen vervolgens ineens opeens overigens " +
    "nogmaals dikwijls vroeger moeder vader broeder zuster dochter minder ouder ander kinder kamer nummer winter zomer december november oktober september " +
    "begin gezin zin pijn klein trein lijn mijn zijn zijn fijn schijn einde ruzie familie therapie informatie situatie organisatie diagnose methode periode " +
    "crisis basis thuis huis buis muis kruis ijs reis prijs plaats les bes mes fles klas gras jas glas kas tas bus zus dus mis vis wens mens kans dans gans " +
    "liefde moeite ziekte gemeente ruimte rente lente hoogte diepte lengte breedte grootte gedachte behoefte belofte gewoonte schaamte warmte stilte " +
    "aarde waarde vrede reden rede mode code tante oude premie kennis intake college bijlage etage garage bagage vakantie relatie oprecht orde " +
    "weide zijde horde bende bode ellende eigen open zelden wonder beide beiden zonde schade genade ronde kunde einde legende wijze hoede vreugde " +
    "stagiaire conciergerie concierge deze welke elke enige zulke sommige dezelfde hetzelfde diezelfde enkele beste dossier manier leiding scheiding jeugd hoofd bed tijd altijd bijna mama papa oma opa foto auto " +
    "radio video euro bureau niveau cadeau idee zee twee nee mee thee wee fee vee ree museum centrum niets niks iets zoiets deels links rechts"
  ).split(" ");

/** Nouns and other parts that compounds in these stories are made of. */
export const compoundParts: readonly string[] = (
  "jeugd zorg hulp verlener verleenster begeleider begeleidster begeleiding behandelaar behandeling behandel woon groep leef school gezin gezins huis pleeg ouder " +
  "ouders moeder vader kind kinder kinderen bescherming recht rechter raad raads onderzoek onderzoeker onderzoeks plaatsing plaats uit thuis crisis dienst opvang nood " +
  "bed bedden wacht tijd lijst kamer tafel gesprek gesprekken gespreks therapie therapeut psycholoog psychiater spel speel beeld muziek creatief muziek paard paarden dieren " +
  "trauma angst faal eet stoornis slaap medicatie medicijn pillen huisarts arts dokter wijk team buurt straat stad stads dorp gemeente " +
  "consulent maatschappelijk werk werker werkster jongeren jongen meisje meisjes mentor coach maatje ervarings deskundige deskundig lot genoot genoten oudergroep " +
  "weekend week dag nacht avond middag ochtend verlof regel regels huisregels leiding groeps leider leidster separeer isoleer cel isolatie fixatie " +
  "voogd voogdij ondertoezicht toezicht stelling machtiging gesloten instelling instellings locatie internaat logeer logeren vakantie kamp " +
  "plan plannen hulpplan doel doelen evaluatie verslag dossier brief formulier formulieren papier papieren aanvraag beschikking indicatie budget persoonsgebonden geld " +
  "uren uur minuten jaar jaren maand maanden leeftijd verjaardag verjaardags kerst familie opa oma tante oom broer zus broertje zusje vriend vrienden vriendin netwerk " +
  "onderwijs leer leerling les lessen plicht ambtenaar leraar docent klas klassen examen diploma stage stagiaire opleiding beroeps basis middelbare taxi bus " +
  "vervoer speciaal passend kinderdag centrum dagbesteding bezigheid invaller invalkracht kracht vaste gezicht gezichten wissel wisselingen contact persoon " +
  "nummer telefoon mail adres bericht app groepsapp computer scherm tijd brand weer politie bureau aangifte advocaat rechtbank zitting familiegroep rots water " +
  "training vaardigheid vaardigheden vaardigheids sociale agressie regulatie emotie gedrags gedrag wetenschapper pedagoog orthopedagoog ortho diagnostiek test testen " +
  "toets na nazorg zelf redzaamheid standig zelfstandigheid verzorging beschadiging moord doding hulpvraag vraag antwoord klacht klachten commissie vertrouwens " +
  "vertrouwen cliënten clienten client raad verhaal levens levensverhaal boek map tas kast deur sleutel raam bank stoel keuken badkamer slaapkamer tuin " +
  "schuur zolder kelder auto fiets trein station kleding kleren schoenen tand arts verzekering bewind voerder schuld schulden hulpverlening uitkering toeslag " +
  "werkplek baan bij baantje sport voetbal box boks zwem les club vereniging kerk moskee imam dominee tolk taal vertaal cultuur geloof"
).split(" ");
