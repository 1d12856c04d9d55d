/**
 * Dutch verbs that matter in stories about youth care. Strong and irregular verbs: infinitive, then every form that the rules
 * would not make of it (past, participle, irregular present). Weak verbs: the infinitive alone.
 */
export const strongVerbs: readonly string[] = (
  "zijn ben bent is was waren geweest bn wees zij|hebben heb hebt heeft had hadden gehad|worden word wordt werd werden geworden wert|" +
  "zullen zal zult zou zouden zoude|kunnen kan kun kunt kon konden gekund kunne|moeten moet moest moesten gemoeten motten mot mos|" +
  "mogen mag mocht mochten gemogen gemoogd|willen wil wilt wou wilde wouden wilden gewild|weten weet wist wisten geweten weette|" +
  "gaan ga gaat ging gingen gegaan|staan sta staat stond stonden gestaan|slaan sla slaat sloeg sloegen geslagen|" +
  "doen doe doet deed deden gedaan|zien zie ziet zag zagen gezien|komen kom komt kwam kwamen gekomen|" +
  "nemen neem neemt nam namen genomen|geven geef geeft gaf gaven gegeven|krijgen krijg krijgt kreeg kregen gekregen|" +
  "blijven blijf blijft bleef bleven gebleven|schrijven schrijf schrijft schreef schreven geschreven|" +
  "zeggen zeg zegt zei zeiden gezegd zij zeiy|vragen vraag vraagt vroeg vroegen gevraagd vraagde|" +
  "brengen breng brengt bracht brachten gebracht|denken denk denkt dacht dachten gedacht|zoeken zoek zoekt zocht zochten gezocht|" +
  "kopen koop koopt kocht kochten gekocht|lopen loop loopt liep liepen gelopen|laten laat liet lieten gelaten|" +
  "slapen slaap slaapt sliep sliepen geslapen|roepen roep roept riep riepen geroepen|houden houd houdt hou hield hielden gehouden|" +
  "vallen val valt viel vielen gevallen|vangen vang vangt ving vingen gevangen|hangen hang hangt hing hingen gehangen|" +
  "helpen help helpt hielp hielpen geholpen|sterven sterf sterft stierf stierven gestorven|werpen werp wierp geworpen|" +
  "spreken spreek spreekt sprak spraken gesproken|breken breek breekt brak braken gebroken|steken steek steekt stak staken gestoken|" +
  "stelen steel steelt stal stalen gestolen|liggen lig ligt lag lagen gelegen|zitten zit zat zaten gezeten|eten eet at aten gegeten|" +
  "lezen lees leest las lazen gelezen|vergeten vergeet vergat vergaten|bidden bid bidt bad baden gebeden|treden treed trad traden getreden|" +
  "drinken drink drinkt dronk dronken gedronken|vinden vind vindt vond vonden gevonden vint|beginnen begin begint begon begonnen|" +
  "winnen win wint won wonnen gewonnen|springen spring sprong sprongen gesprongen|zingen zing zong zongen gezongen|" +
  "dwingen dwing dwingt dwong dwongen gedwongen|binden bind bindt bond bonden gebonden|zwemmen zwem zwemt zwom zwommen gezwommen|" +
  "zinken zink zonk gezonken|schrikken schrik schrikt schrok schrokken geschrokken|trekken trek trekt trok trokken getrokken|" +
  "treffen tref treft trof troffen getroffen|vechten vecht vocht vochten gevochten|schelden scheld scholden schold gescholden|" +
  "helen heel heelt heelde geheeld|smelten smelt smolt gesmolten|gelden geld geldt gold golden gegolden|" +
  "kijken kijk kijkt keek keken gekeken|begrijpen begrijp begrijpt begreep begrepen|grijpen grijp grijpt greep grepen gegrepen|" +
  "bijten bijt beet beten gebeten|lijken lijk lijkt leek leken geleken|blijken blijk blijkt bleek bleken gebleken|" +
  "rijden rijd rijdt rij reed reden gereden|snijden snijd snijdt snij sneed sneden gesneden snijdde|lijden lijd lijdt leed geleden|" +
  "strijden strijd streed gestreden|wijzen wijs wijst wees wezen gewezen|prijzen prees geprezen|zwijgen zwijg zwijgt zweeg zwegen gezwegen|" +
  "schijnen schijn schijnt scheen schenen geschenen|verdwijnen verdwijn verdwijnt verdween verdwenen|kwijten kweet gekweten|" +
  "smijten smijt smeet smeten gesmeten|verwijten verwijt verweet verweten|glijden gleed gegleden|wijken wijk week weken geweken|" +
  "krijsen krijs krijst krijste gekrijst|vermijden vermijd vermeed vermeden|drijven drijf dreef gedreven|wrijven wreef gewreven|" +
  "verlaten verlaat verliet verlieten|besluiten besluit besloot besloten beslissen beslis beslist besliste beslisten beslissend besloote|" +
  "sluiten sluit sloot sloten gesloten|ruiken ruik rook roken geroken|duiken duik dook doken gedoken|buigen boog gebogen|" +
  "kruipen kruip kroop kropen gekropen|sluipen sluip sloop slopen geslopen|fluiten floot gefloten|schuiven schuif schoof schoven geschoven|" +
  "zuigen zoog gezogen|spuiten spuit spoot spoten gespoten|snuiven snoof gesnoven|liegen lieg liegt loog logen gelogen|" +
  "bedriegen bedrieg bedroog bedrogen|vliegen vlieg vloog vlogen gevlogen|bieden bied biedt bood boden geboden|" +
  "verbieden verbied verbood verboden|kiezen kies kiest koos kozen gekozen|verliezen verlies verliest verloor verloren|" +
  "vriezen vroor gevroren|genieten geniet genoot genoten|schieten schiet schoot schoten geschoten|gieten goot gegoten|" +
  "dragen draag draagt droeg droegen gedragen|varen vaar voer gevaren|graven groef gegraven|wegen weeg woog gewogen|" +
  "bewegen beweeg bewoog bewogen|scheren schoor geschoren|zweren zweer zwoer gezworen|bedenken bedenk bedacht bedachten|" +
  "verstaan versta verstaat verstond verstonden|ontstaan ontstond|bestaan besta bestaat bestond bestonden|" +
  "begaan beging|ontvangen ontvang ontving|ontbreken ontbrak|verbreken verbrak verbroken|afbreken|" +
  "ervaren ervaar ervaart ervoer ervaarde|bezoeken bezocht|onderzoeken onderzoek onderzoekt onderzocht onderzochten|verzoeken verzocht|" +
  "verkopen verkocht|verraden verraad verraadt verried|bespreken bespreek bespreekt besprak bespraken besproken|" +
  "verspreken|afspreken|beschrijven beschreef beschreven|verschijnen verscheen verschenen|bewijzen bewees bewezen|" +
  "verwijzen verwijs verwijst verwees verwezen|verdrinken verdronk verdronken|ondervinden ondervond|bevinden bevond|" +
  "verbinden verbond verbonden|ontslaan ontsloeg ontslagen|gebeuren|verslaan versloeg verslagen|overlijden overlijd overleed overleden|" +
  "onthouden onthoud onthield|behouden behield|bevallen beviel|verlopen verliep|vernemen vernam|ondernemen ondernam|" +
  "vertrekken vertrek vertrekt vertrok vertrokken|betrekken betrek betrekt betrok betrokken|onthouden|wassen was waste gewassen|" +
  "bakken bak bakte gebakken|lachen lach lacht lachte gelachen|scheiden scheid scheidde gescheiden|heten heet heette geheten|" +
  "barsten barst barstte gebarsten|laden laad laadde geladen|raden raad raadde ried geraden|wreken wreekte gewroken|zouten gezouten|" +
  "durven durf durft durfde durfden dorst gedurfd|hoeven hoef hoeft hoefde hoefden gehoeven gehoefd|plegen pleeg pleegt pleegde gepleegd|" +
  "bederven bedierf bedorven|vergeven vergaf vergeven|verbergen verberg verborg verborgen|vreten vreet vrat vraten gevreten|" +
  "genezen genees geneest genas genazen|meten meet mat gemeten|bevelen beval bevolen|aanbevelen|schenken schonk geschonken|" +
  "klinken klink klinkt klonk klonken geklonken|stinken stink stonk gestonken|dringen drong gedrongen|verdringen verdrong|" +
  "wegen|zenden zond gezonden|wennen wen went wende wenden gewend|ontbijten ontbeet|zuipen zuip zoop zopen gezopen|" +
  "schreeuwen|uitscheiden|verzwijgen verzweeg verzwegen|overdragen|onderbreken onderbrak onderbroken|voldoen voldeed|misdoen|" +
  "erkennen erken|herkennen herken|overgeven|bijhouden|wegkijken|spugen spuugde spoog gespuugd"
).split("|");

export const weakVerbs: readonly string[] = (
  "luisteren praten vertellen horen helpen voelen leren maken werken spelen bellen mailen appen wachten hopen vertrouwen snappen " +
  "regelen proberen stoppen starten beginnen duren wonen plaatsen verhuizen missen huilen lachen gillen schreeuwen dreigen pakken duwen " +
  "trappen schoppen knijpen krassen branden vastpakken opsluiten straffen belonen controleren noteren typen tekenen voorlezen uitleggen " +
  "leggen zetten stellen vullen passen wisselen veranderen ruilen oefenen trainen sporten voetballen boksen dansen koken eten tellen betalen " +
  "kosten sparen werken solliciteren studeren leraren slagen zakken spijbelen schorsen pesten negeren roddelen klagen melden aanmelden " +
  "afmelden opnemen behandelen begeleiden ondersteunen steunen troosten knuffelen aaien kussen zoenen verkrachten misbruiken mishandelen " +
  "bedreigen chanteren dealen stelen roven gebruiken blowen roken spuiten snuiven verzorgen zorgen opvoeden opgroeien verwachten beloven " +
  "antwoorden reageren evalueren overleggen vergaderen bespreken plannen indiceren verlengen afwijzen weigeren accepteren goedkeuren " +
  "toestaan eisen dwingen verplichten beoordelen veroordelen oordelen beschuldigen verwijten geloven twijfelen vrezen schamen ergeren " +
  "irriteren boeien interesseren vervelen redden overleven vluchten ontsnappen weglopen verstoppen schuilen beschermen waarschuwen " +
  "signaleren onderzoeken testen diagnosticeren constateren merken ontdekken openen sluiten delen splitsen vervangen invallen " +
  "overdragen kennen herkennen erkennen herinneren herhalen herstellen genezen verbeteren verslechteren verminderen groeien bouwen afbouwen " +
  "opbouwen ontwikkelen bereiken halen behalen winnen lukken mislukken falen oplossen sturen verzenden leveren bestellen bezorgen " +
  "ruziemaken kalmeren ontspannen stressen flippen panikeren hyperventileren trillen beven rillen zweten bloeden verwonden beschadigen " +
  "snijden doden vermoorden moorden sterven begraven rouwen mopperen zeuren zuchten glimlachen knikken schudden wijzen kloppen bonken " +
  "bonzen slaan gooien smijten kapotmaken vernielen stukmaken poetsen schoonmaken opruimen douchen wassen kleden ademen rusten dromen " +
  "woelen waken bewaken verdienen huren verhuren lenen schulden budgetteren adviseren informeren motiveren stimuleren activeren betrekken " +
  "meedenken meebeslissen meepraten meedoen meetellen inspreken samenwerken afstemmen coordineren organiseren koppelen matchen linken " +
  "verwijzen aanvragen indienen keuren screenen intaken doorverwijzen afsluiten beeindigen stopzetten opzeggen ontslaan " +
  "verlaten achterlaten ophalen wegbrengen afzetten thuisbrengen logeren bezoeken ontmoeten kletsen chatten gamen fietsen wandelen rennen " +
  "klimmen zwemmen rijden reizen parkeren reageren fluisteren stotteren zingen schilderen knutselen bakken timmeren sleutelen " +
  "schelden vloeken kwetsen beledigen discrimineren respecteren waarderen vieren feesten begrijpen inzien snapchatten filmen fotograferen " +
  "posten delen publiceren liken volgen verwijderen blokkeren opslaan zoeken checken bekijken kijken lezen schrijven rapporteren " +
  "registreren vastleggen verslaan verklaren bewijzen getuigen procederen scheiden trouwen samenwonen verloven adopteren plegen pleegzorgen " +
  "plaatsen overplaatsen uitplaatsen terugplaatsen separeren isoleren fixeren fouilleren drukken trekken rukken spugen krabben bijten " +
  "wurgen verstikken verdrinken vergiftigen slikken doorslikken overdoseren springen hangen ophangen afmaken zelfmoorden dreigen jatten " +
  "smeken bedelen vragen eisen claimen profiteren uitbuiten ronselen loveren groomen sexten naaien neuken aanraken betasten strelen lokken " +
  "dwalen zwerven verdwalen wennen aarden settelen hechten onthechten loslaten bemoeien mengen inmengen ingrijpen interveniëren escaleren " +
  "deescaleren bufferen remmen structureren ordenen herschikken verdelen overnemen uitvoeren realiseren afronden nazorgen terugvallen " +
  "opknappen aansterken genieten ontlasten belasten overbelasten uitputten slopen mantelzorgen verplegen injecteren doseren medicineren " +
  "voorschrijven bijwerken slapen wakkeren wekken dutten koffie leunen steunen hoeven lijden mankeren scheelen schelen kloppen geloven " +
  "botsen matchen klikken aansluiten aanpassen afwachten doorbreken doorzetten volhouden ophouden opgeven opkomen bezorgen verbazen " +
  "verrassen teleurstellen frustreren kwetsen raken schrikken bang overtuigen overhalen manipuleren liegen verzinnen overdrijven " +
  "bagatelliseren relativeren ontkennen toegeven bekennen opbiechten uiten verwoorden benoemen noemen heten betekenen bedoelen menen " +
  "vinden achten rekenen wensen verlangen lusten houden haten verafschuwen bewonderen vergelijken lijken schatten inschatten vermoeden " +
  "raden gokken twijfelen aarzelen treuzelen haasten racen jagen drijven dobberen zweven vallen struikelen opstaan optillen tillen dragen " +
  "sjouwen verplaatsen schuiven draaien keren omkeren omdraaien terugkeren terugkomen wegblijven nablijven zitten blijven hangen plakken " +
  "lijmen knippen scheuren verscheuren prikken vaccineren wegen meten afvallen aankomen kotsen braken overgeven lunchen ontbijten dineren " +
  "snoepen vasten bidden geloven preken dopen bekeren integreren inburgeren vertalen tolken spellen rekenen leesen toetsen examineren " +
  "afstuderen herkansen blijvenzitten instromen uitstromen doorstromen inschrijven uitschrijven opleiden coachen mentoren bijspijkeren"
).split(" ");

export const separablePrefixes: readonly string[] = (
  "achter achterna af aan bij binnen bloot bijeen buiten dicht deel door dood fijn goed gelijk heen hard in klaar kapot kwijt langs leeg los " +
  "mee mis na neer om omhoog omlaag onder op open over overeen plaats recht rond samen schoon stil stuk tegen tekort terecht terug thuis toe tegemoet uit " +
  "uiteen vast verder vol vooruit voor voort vooraf voorbij vrij waar wakker weg weer zwart"
).split(" ");
