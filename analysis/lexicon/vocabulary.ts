// biome-ignore-all format: a word list
/** Frequent Dutch words, folded: what is no name at the start of a sentence. Frequent words of @zxcvbn-ts (MIT) and of public policy texts, as far as the OpenTaal word list (BSD or CC BY 3.0) has them. */
export const vocabulary: string = `
's aa aaien aan aanbesteden aanbesteding aanbestedingen aanbestedingsdocumenten aanbestedingsplicht
aanbestedingsprocedure aanbesteed aanbetaling aanbevelen aanbeveling aanbevelingen aanbevolen aanbid
aanbidden aanbidding aanbidt aanbieden aanbieder aanbieders aanbieding aanbiedingen aanbiedt aanblik
aanbod aanbood aanbouw aanbrengen aandacht aandachtig aandachtspunt aandeed aandeel aandeelhouder
aandeelhouders aandelen aandenken aandoen aandoening aandoeningen aandoet aandrijving aandringen
aanduiding aandurfden aandurft aaneengesloten aangaan aangaande aangaat aangaf aangebeld aangeboden
aangeboren aangebouwd aangebracht aangebroken aangedaan aangedragen aangedreven aangeduid aangeeft
aangegaan aangegeven aangehaald aangehouden aangekaart aangeklaagd aangekleed aangekocht aangekomen
aangekondigd aangekondigde aangekruist aangelegd aangelegde aangelegenheden aangemeld aangemerkt
aangemoedigd aangenaam aangename aangenomen aangepakt aangepast aangepaste aangeplant aangeraakt
aangerand aangereden aangericht aangeschaft aangescherpt aangesloten aangesproken aangesteld aangestoken
aangetast aangetoond aangetroffen aangetrokken aangevallen aangeven aangevoerd aangevraagd aangevuld
aangewend aangewezen aangezet aangezicht aangezien aangifte aangrenzende aanhang aanhanger aanhangers
aanhangsels aanhechting aanhoren aanhouden aanhoudende aanjagen aankan aankeek aankijken aankijkt
aanklacht aanklachten aanklagen aanklager aankleden aankloppen aankomen aankomende aankomst aankomt
aankon aankondigen aankondiging aankoop aankopen aankunnen aankunt aankwam aankwamen aanleg aanleggen
aanleiding aanleren aanleunwoning aanliep aanloop aanmaning aanmelddocument aanmelden aanmelding
aanmeldplek aanmerkelijk aanmerken aanmerking aanmoedigen aannam aanname aanneem aanneemt aannemelijk
aannemen aannemer aanpak aanpakken aanpakt aanpassen aanpassing aanpassingen aanpassingsproces aanraak
aanraakt aanraakte aanraden aanraken aanraking aanranding aanrecht aanrichten aanrijding aanschaf
aanschaffen aanschouw aanschouwen aanslag aanslagen aansloot aansluit aansluiten aansluitend
aansluitende aansluiting aansluitingen aanspraak aansprakelijk aanspraken aanspreekbaar aanspreekpunt
aanspreken aanstaande aanstaat aanstak aansteken aansteker aanstelde aanstelling aansturen aansturing
aantal aantallen aantasting aantekening aantekeningen aantonen aantoonbaar aantreden aantrekkelijk
aantrekkelijke aantrekken aantrekkingskracht aantrekt aanvaard aanvaardde aanvaarden aanvaardt aanval
aanvallen aanvallende aanvaller aanvallers aanvalt aanvang aanvankelijk aanvankelijke aanviel aanvielen
aanvoelen aanvoelt aanvoer aanvoerder aanvraag aanvragen aanvullen aanvullend aanvullende aanvulling
aanvult aanwezig aanwezige aanwezigen aanwezigheid aanwijzen aanwijzing aanwijzingen aanwinst aanzet
aanzetten aanzien aanzienlijk aanzienlijke aanzit aanzoek aanzuigende aap aapje aard aardappel
aardappelen aardappels aardbeien aardbeving aardbevingen aarde aarden aardewerk aardgas aardig aardige
aardiger aardigs aardigste aardolie aardoppervlak aardse aartsbisdom aartsbisschop aartshertog aarzel
aarzelen aas aat abc abdij abdijen abdijkerk abdis abnormaal abnormale abonnees abortus abrupt absolute
absoluut abstract abstracte absurd abt academie academisch academische accent accenten accentverschillen
acceptabel acceptabele acceptatieplicht accepteer accepteerde accepteert accepteren accommodatie
accordeon account accountant accounthoudende accounthouderschap accountmanagement accountmanager accu
accuraat ace ach acht achtbaan achten achter achteraan achteraf achterbakse achterbank achterblijven
achterdeur achterdochtig achtereenvolgende achtereenvolgens achteren achtergebleven achtergelaten
achtergrond achtergronden achterhaald achterhalen achterhoek achterhoofd achterhouden achterin
achterkamer achterkant achterlaat achterland achterlaten achterliep achterliet achterliggende achterlijf
achterlijk achterlijke achterna achternaam achterom achterop achterover achterpoten achterrand
achterstand achterste achterstevoren achtertuin achteruit achteruitgang achtervoegsel achtervolg
achtervolgd achtervolgde achtervolgen achtervolging achtervolgt achterwege achterwerk achterwiel
achterwielen achterzijde achtste achtte achttien achttiende act acteercarriere acteerde acteert acteren
acteur acteurs actie actief acties actieve actiever activa activeer activeren activist activisten
activiteit activiteiten actrice actrices acts actualiseren actualiteit actueel actuele acute acuut adam
addertje adelaar adellijk adellijke adelstand adem adembenemend ademde ademen ademhalen ademhaling
ademhalingsdingen ademt adequaat adequate ader aderen aders adhd adjudant adjunct administratie
administratief administratieve admiraal admiraliteit adopteren adoptie adoptiegerelateerde adoptieouders
adrenaline adres adressen advertentie advertenties advies adviesgesprek adviezen adviseer adviseerde
adviseert adviseren adviserende adviseur adviseurs advocaat advocate advocaten advocatenkantoor
advocatuur af afbakening afbeelding afbeeldingen afbetaald afbetalen afbetaling afblazen afblijven
afbouw afbouwen afbraak afbranden afbreken afdaling afdeling afdelingen afdoen afdoende afdraaide afdruk
afdrukken afdwingen affaire afgaan afgaat afgebeeld afgebeelde afgebeld afgebouwd afgebrand afgebroken
afgedaan afgedekt afgedwongen afgeeft afgegaan afgegeven afgegraven afgehaakt afgehaald afgehakt
afgehandeld afgekeken afgekeurd afgekickt afgekort afgelast afgelegd afgelegen afgeleid afgeleide
afgeleverd afgelopen afgeluisterd afgemaakt afgenomen afgepakt afgeplat afgerekend afgerond afgeronde
afgeschaald afgeschaft afgescheiden afgeslacht afgeslagen afgesloten afgesneden afgespeeld afgesplitst
afgesproken afgestaan afgestemd afgestreept afgestudeerd afgevaardigd afgevaardigde afgevaardigden
afgevallen afgevangen afgeven afgevoerd afgevraagd afgevuurd afgewacht afgeweken afgewerkt afgewezen
afgewisseld afgezaagd afgezant afgezegd afgezet afgezien afging afgrond afhakken afhalen afhandelen
afhangt afhankelijk afhankelijke afhechten afhouden afkeer afkicken afkickkliniek afkoelen afkomen
afkomst afkomstig afkomstige afkomt afkorting afkortingen afleggen afleiden afleiding afleveren
aflevering afleveringen afloop afloopt aflopen afluisteren afmaakt afmaken afmetingen afname afneemt
afnemen afpakken afpersing afrekenen afremmen afrikanen afrit afro afronden afronding afschaffing
afschalen afschaling afschalingsmogelijkheden afscheid afscheiding afscheidsbriefjes afschieten
afschrikken afschudden afschuwelijk afschuwelijke afslaan afslachten afslag afsloot afsluiten afsluiting
afsnijden afspeelt afspelen afsplitsing afspraak afspraakje afspraakjes afspraken afspreken afstaan
afstammeling afstammelingen afstamming afstand afstandelijk afstanden afstandsbediening afstemming
afstudeerde afstuderen aftakking aftel aftellen aftreden aftrekken afval afvallen afvoer afvraagt
afvragen afvuren afwachten afwachting afwas afwassen afwaswater afwatering afweging afwegingen
afwegingskader afwending afwerken afweten afwezig afwezigheid afwezigheidsdagen afwijken afwijkend
afwijkende afwijking afwijkingen afwijzen afwijzing afwisselend afwisseling afzeggen afzender afzetten
afzetting afzettingen afzien afzonderlijk afzonderlijke agenda agent agente agenten agentschap
agglomeratie agrarisch agrarische agressie agressief agressieregulatie agressieregulatietraining
agressietraining agressieve agressor ah aha ai aids air airbus airco airconditioning airfryers airport
ais akelig akelige aken akkefietje akkers akkoord akkoorden akoestische akte aktetas al alarm
alarmnummer album albums alcohol alcoholist alcoholpercentage aldaar aldoor aldus ale alebei alert alf
alfa alfabet alfabetisch alfabetische alfabetiseringsgraad algebra algebraische algehele algemeen
algemene algen algoritme alhoewel alias alibi alien aliens alimentatie all allang alle allebei
alledaagse allee alleen alleenstaande allemaal allemachtig allen aller allerbeste allereerst allereerste
allergie allergisch allerhande allerlaatste allerlei alles alliantie alligator allround alma almachtige
alpen alpine alpineskien als alsjeblief alsjeblieft alsmaar alsmede alsnog alsof alsook alstublieft alt
altaar altaren alter alternatief alternatieve alternatieven althans altij altijd alto aluminium alvast
alvorens alwaar alweer alzheimer am amandelen amateur amateurclub amateurs amateurvoetbal
amateurvoetbalclub amazone ambacht ambachtelijkheid ambachten ambassade ambassadeur ambassadeurs amber
ambitie ambities ambitieus ambitieuze ambt ambtelijk ambtelijke ambten ambtenaar ambtenaren ambtstermijn
ambulance ambulant ambulante ambulantiseren amen amendement amerikaan amerikanen amfibieen amfitheater
amigo aminozuren ammehoela ammoniak amper amulet amusant amuseer amusement amuseren analist analoge
analogie analoog analyse analyseert analyseren analyses analytische ananas anatomie ancien ander andere
anderen anderhalf anderhalve andermans anders andersom anderzijds anekdote aneurysma angel angels
anglicaanse angst angstaanjagend angstaanjagende angsten angstgroep angstig angstige angstklachten
angstladder angstprobleem angsttraining ani animatie animatiefilm animatieserie anime anker annalen
annex annexatie anno annuleer annuleren anomalie anoniem anonieme anorexia ansichtkaart antenne antennen
antennes anti antibiotica anticiperen antidepressiva antiek antieke antisemitisme antropologie antwoord
antwoordapparaat antwoordde antwoorden antwoordt anus aorta apache apaches apart aparte apartheid apen
apocalyps apostel apostelen apostolisch apostolische apotheek apotheker apothekersassistente app
apparaat apparaten apparatuur appartement appartementen appel appels appeltaart appeltje appen appgroep
appje applaus applicatie applicaties appt appte april apsis aquaduct aquarellen aquarium ara arabica
arabier arabieren arabisch arbeid arbeider arbeiders arbeiderspartij arbeidsmatige arbitragecommissie
arcade archeologen archeologie archeologisch archeologische archeoloog archief archieven archipel
architect architecten architectenbureau architectonische architectuur are area arena argument argumenten
argwaan aria aristocratie ark arm armband arme armen armoede aromatische arrangement arrangementen
arrangeren arrangeur arrest arrestatie arrestatiebevel arrestaties arresteer arresteerde arresteert
arresteren arriveerde arriveerden arriveert arriveren arrogant arrogante arrogantie arrondissement
arrondissementaal arrondissementen arrondissementsniveau arsenaal art artefact artefacten artiest
artiesten artiestennaam artikel artikelen artikels artillerie artistiek artistieke arts artsen as asbak
asdfff asdfgh asdfghjkl asdkjfhaskjdhf asfalt asiel aspect aspecten aspirine assemblee assen assepoester
assistent assistente assistenten assistentie assisteren associatie assortiment asteroide astma aston
astrologie astronaut astronauten astronomie astronomische astronoom at atelier ateliers aten atheneum
atlanticus atlas atleet atlete atleten atletiek atmosfeer atol atomen atoom atoombom attent attentie
attractie attractiepark attracties attributen au audio audiologie audiologisch auditie audities augurken
augustus aula aura aurora auteur auteurs authentiek authentieke autisme autismegroep autismepoli
autismespectrum autistische auto auto's auto-ongeluk autobiografie autobiografische autocoureur
autodidact autodiefstal automaat automatisch automatische automerk autonome autonomie autonoom autopsie
autoraam autorijden autoriteit autoriteiten autosleutels autosnelweg autosnelwegen autoweg ava avant
avatar avenue avond avonddienst avonden avondeten avondje avondklok avondmaal avonds avonturen avontuur
awkward axel azc azen azijn ba baai baal baan baantje baantjes baanwielrennen baard baarmoeder baart
baas baasje baat baba babbelen babe baby baby's babysitten babysitter bachelor back back-up backer
backstage bacon bacterie bacterien bad baden badge badjas badje badkamer badkuip badmester badminton
badpak badplaats bagage bah bajes bak bakboord baken baker bakje bakken bakker bakkerij bakkersopleiding
baklava baksteen bakstenen bakt bal balans balen balie baljuw balk balken balkon ballad ballen ballerina
ballet balletje ballingschap ballistiek ballon ballonnen bam ban banaan bananen band bandbreedte banden
bandenbedrijf bandensporen bandiet bandieten bandje bandleden bands banen bang bange banger bank banken
banket bankier bankiers bankje bankoverval bankrekening bankrekeningen bankroet bankstel bar barbaren
barbecue barbie baren barend barkeeper barman barok barokke baron barones barre barriere bars barst
barsten bas basaal basale base baseball based baseerde basgitaar basic basilica basiliek basis
basisafspraken basisdiagnostiek basisfuncties basishouding basisinfrastructuur basisondersteuning
basisonderwijs basisplaats basisprincipes basisproces basisscholen basisscholing basisschool basisspeler
basisvoorzieningen basketbal basketballen basketbalteam bassist bastaard bastion bat bataljon bataljons
bate batterij batterijen battle baxter bazel bazen bazig bazin beademing beangstigend beantwoord
beantwoorden beantwoordt beat beau beaufort beauty bebouwd bebouwde bebouwing bed bedacht bedachten
bedank bedanken bedankje bedankt bedden bedek bedekken bedekt bedelen bedenk bedenken bedenker
bedenkingen bedenkt bederven bedevaart bediend bediende bedienden bedienen bediening bedient bedoel
bedoeld bedoelde bedoelden bedoelen bedoeling bedoelingen bedoelt bedorven bedplassen bedraagt bedrading
bedrag bedragen bedreig bedreigd bedreigde bedreigen bedreiging bedreigingen bedreigt bedreven bedriegen
bedrieger bedriegt bedrijf bedrijfsleven bedrijfsmatig bedrijfsnaam bedrijfsvoering
bedrijfsvoeringsorganisatie bedrijven bedrijventerrein bedrijvigheid bedritueel bedroefd bedroeg bedrog
bedrogen bedroog bedtijd bedtijden beduidend bedwang bedwingen beedigd beef beeindigd beeindigde
beeindigen beeindiging beek beeld beeldbellen beelden beeldend beeldende beeldhouwer beeldhouwers
beeldhouwkunst beeldhouwwerk beeldhouwwerken beeldje beeldschoon been beenderen beer beerdiertjes beeso
beest beesten beestje beestjes beet beetje befaamde begaan begaat begaf begane begeeft begeleid
begeleidde begeleide begeleiden begeleider begeleiders begeleiding begeleidingsduur begeleidingsplan
begeleidingsproducten begeleidingsvorm begeleidingsvormen begeleidingsvragen begeleidster begeleidt
begeven begijnhof begin beging beginjaren beginnen beginnend beginnende beginperiode beginsel beginselen
begint begon begonnen begraaf begraafplaats begraafplaatsen begrafenis begrafenisondernemer
begrafenissen begraven begreep begrensd begrepen begrijp begrijpelijk begrijpen begrijpt begrip
begrippen begroef begroeid begroeiing begroet begroeten begroting begrotingssystematiek
begrotingswijzigingen beha behaald behaalde behaalden behaard behagen behalen behalve behandel
behandelaar behandelaren behandeld behandelde behandelduur behandelen behandelexpertise behandelfunctie
behandelgroep behandeling behandelingen behandelplan behandelproducten behandelsetting behandelt behang
beheer beheerd beheerde beheerder beheers beheersen beheersing beheerst beheerste beheert beheren
behield behielden behoeden behoefte behoeften behoeftes behoeve behoor behoorde behoorden behoorlijk
behoorlijke behoort behoren behorend behorende behoud behouden behoudt behuizing behulp behulpzaam bei
beide beiden beieren beinvloed beinvloedde beinvloeden beinvloedt bek bekeek bekeerde bekeken beken
bekend bekende bekenden bekendere bekendgemaakt bekendheid bekendst bekendstaat bekendste bekendstond
bekennen bekent bekentenis beker bekeren bekerfinale bekering bekers bekertje bekertoernooi bekerwinnaar
bekijk bekijken bekijkt bekken beklaagde bekleden bekleed bekleedde beklimmen beklimming beklommen
bekomen bekostigd bekostigen bekostiging bekostigingsmodel bekostigingsnormen bekostigingssysteem
bekostigingssystematiek bekostigingsvorm bekostigingsvormen bekostigingswijze bekrachtigd bekritiseerd
bekritiseerde bekrompen bekroond bekwaam bel belachelijk belachelijke beladen beland belandde belandden
belanden belandt belang belangen belanghebbende belanghebbenden belangrijk belangrijke belangrijker
belangrijkere belangrijks belangrijkst belangrijkste belangstelling belast belastbaarheid belasten
belasting belastingdienst belastingen belazerd belazeren belazert belbus belde belden beledig beledigd
beledigen beledigend belediging beledigt beleefd beleefde beleefdheid beleg belegd belegerd belegerde
belegering beleggen beleid beleidsdoel beleidsdoelen beleidsdoelstellingen beleidsinstrumenten
beleidskeuzes beleidsmatig beleidsmatige beleidsmedewerker beleidsmonitor beleidsteam belemmering
belemmeringen beleven belfort belg belgen belle bellen beller belletje belletjes belofte beloften
beloftes belonen beloning beloningen beloningskaart beloningssysteem beloof beloofd beloofde beloofden
belooft beloond beloven belt beluisteren bemachtigen bemande bemanning bemanningsleden bemiddeling
bemoei bemoeien bemoeit ben benaderbaar benaderd benaderde benaderen benadering benadrukken benadrukt
benadrukte benaming benamingen benauwd benchmarkgegevens bende bendeleden bendelid bendes bene beneden
benedenburen benedenloop benen benieuwd benijd benodigde benoemd benoemde benoemen benoeming bent benul
benut benutten benzine benzinestation beoefend beoefenen beogen beoogd beoogde beoogt beoordeeld
beoordeelt beoordelen beoordeling bepaal bepaald bepaalde bepaalt bepalen bepalend bepaling bepalingen
beperken beperking beperkingen beperkt beperkte bepraten beproeving beraad berecht berechten bereden
bereid bereiden bereiding bereidt bereik bereikbaar bereikbaarheid bereikbare bereiken bereikt bereikte
bereikten berekend berekenen berekening berekeningen berg bergachtige bergen berger bergketen bergtop
bericht berichten berichtenverkeer berichtje berichtjes bermuda beroemd beroemde beroemdheden
beroemdheid beroemdste beroep beroepen beroeps beroepscode beroepshalve beroepsonderwijs beroepspraktijk
beroerd beroerte beroofd beroofde berooft berouw beroven beroving berucht beruchte berust beschaafd
beschaafde beschaamd beschadigd beschadigde beschadigen beschadiging beschamend beschaving beschavingen
bescheiden bescherm beschermd beschermde beschermen beschermend beschermende beschermengel beschermer
bescherming beschermingsmaatregel beschermingsmaatregelen beschermingsstatus beschermt beschikbaar
beschikbaarheid beschikbaarheidsbekostiging beschikbaarheidscomponent beschikbaarheidsfinanciering
beschikbaarheidsfunctie beschikbaarheidswijzer beschikbare beschikken beschikking beschikt beschikte
beschikten beschilderd beschoten beschouw beschouwd beschouwde beschouwden beschouwen beschouwing
beschouwt beschreef beschreven beschrijf beschrijft beschrijven beschrijvers beschrijving beschrijvingen
beschuldig beschuldigd beschuldigde beschuldigen beschuldiging beschuldigingen beschuldigt besef
beseffen beseft besefte beseften beslaat beslag beslis beslissen beslissende beslissing beslissingen
beslist besliste besloeg besloot besloten besluipen besluit besluiten besluitvorming besmet besmette
besmettelijk besmetten besmetting bespaar bespaard bespaart besparen besparingen bespeeld bespelen
bespioneren bespot bespraken bespreek bespreekbaar bespreken bespreking besprekingen besproken bessen
best besta bestaan bestaand bestaande bestaat bestand bestanden beste besteden besteding
bestedingsruimte besteed besteedde bestek bestel besteld bestelde bestelen bestellen bestelling
bestellingen bestelt bestelwagen bestemd bestemming bestemmingen bestemmingsplan bestempeld besten
bestendiging bestolen bestond bestonden bestormen bestreden bestrijden bestrijding bestseller bestudeer
bestudeerd bestudeerde bestudeert bestuderen bestudering besturen besturing besturingssysteem bestuur
bestuurd bestuurde bestuurder bestuurders bestuurlijk bestuurlijke bestuurslaag bestuurslid
bestuursvoorzitter bestuurt bestwil beta betaal betaalbaar betaalbare betaald betaalde betaalden betaalt
betalen betaling betalingen betalingsregeling betekend betekende betekenen betekenis betekenissen
betekenisvolle betekent beter betere beters beterschap beton betonfabriek betonnen betoverd betoverend
betovering betrappen betrapt betrapte betreden betreffen betreffende betreft betrek betrekkelijk
betrekken betrekking betrekkingen betrekt betreur betreuren betrof betrok betrokken betrokkenen
betrokkenheid betrouwbaar betrouwbaarheid betrouwbare betuigen betwijfel betwist beu beugel beuk beuken
beul beurs beurt beurten beval bevallen bevalling bevalt bevat bevatte bevatten bevechten beveel beveelt
beveiligd beveiligde beveiligen beveiliging beveiligingsbeelden beveiligingscamera beveiligingssysteem
bevel bevelen bevelhebber bevelschrift beven bevestig bevestigd bevestigde bevestigen bevestiging
bevestigt beviel bevind bevinden bevindingen bevindt bevoegd bevoegdheden bevoegdheid bevolen bevolking
bevolkingsdichtheid bevolkingsgroei bevolkingsgroep bevolkingsgroepen bevolkingsontwikkeling bevolkt
bevond bevonden bevooroordeeld bevoorrading bevorderd bevorderen bevordering bevordert bevredigen
bevredigend bevriend bevriende bevriest bevriezen bevrijd bevrijden bevrijding bevrijdt bevroren bewaak
bewaakt bewaar bewaard bewaarde bewaart bewaken bewaker bewakers bewaking bewakingsbeelden
bewakingscamera bewapend bewapening bewaren bewaring beweeg beweegt beweer beweerd beweerde beweert
bewees bewegen bewegende beweging bewegingen beweren bewering bewerken bewerking bewerkingen
bewerkstelligen bewerkstellingen bewerkt bewerkte bewezen bewijs bewijsmateriaal bewijsstuk bewijst
bewijzen bewind bewindvoerder bewogen bewonder bewonderd bewonderde bewonderen bewonderenswaardig
bewondering bewoner bewoners bewonersoverleg bewonersraad bewoning bewoog bewoond bewoonde bewust
bewuste bewusteloos bewustzijn bezat bezaten bezeerd bezem bezet bezeten bezette bezetten bezetter
bezetters bezetting bezichtigen bezielde bezielt bezien bezienswaardigheden bezig bezighield bezighouden
bezighoudt bezit bezitten bezittingen bezocht bezochten bezoek bezoeken bezoeker bezoekers bezoekje
bezoekmoment bezoekregeling bezoekt bezoektijden bezoekuur bezoldiging bezopen bezorg bezorgd bezorgde
bezorgdheid bezorgen bezorger bezorgt bezuinigen bezuiniging bezuinigingen bezwaar bezwaren bh
bibliografie bibliothecaris bibliotheek bibliotheken bid bidden bidt bie bieb biecht biechten bied
bieden bieder biedt biefstuk bier bieren biertje biertjes big bigband bij bijbaan bijbaantje
bijbehorende bijbel bijblijft bijdehand bijdraagt bijdrage bijdragen bijeen bijeenkomst bijeenkomsten
bijen bijgaand bijgebleven bijgebouwen bijgedragen bijgehaald bijgehouden bijgeloof bijgenaamd
bijgepraat bijgestaan bijgesteld bijgestuurd bijgevolg bijgewerkt bijgewoond bijgezet bijhorende
bijhouden bijkomen bijkomende bijkomt bijl bijlage bijles bijmaken bijna bijnaam bijnamen bijpraten
bijrol bijrollen bijsluiter bijstaan bijstand bijstellen bijsturen bijsturing bijt bijten bijtwond bijv
bijvoorbeeld bijwerkingen bijwonen bijzaak bijzijn bijzonder bijzondere bijzonderheden bijzonders bikini
bil biljet biljetten biljoen billboard billen billijk bin binaire bind binden binding bindingen bindt
bingo bink binnen binnendringen binnengaan binnengebracht binnengedrongen binnengekomen binnengelaten
binnenhalen binnenhof binnenin binnenkant binnenkomen binnenkomst binnenkomt binnenkort binnenkwam
binnenkwamen binnenland binnenlands binnenlandse binnenlaten binnenlopen binnenplaats binnenstad
binnenste binnenuit binnenvallen binnenzijde bio biochemicus biodiversiteit biografie biografische
biologie biologisch biologische bioloog biopsie bioscoop bioscopen bipolair bipolaire bis bisdom
bisdommen bisschop bisschoppelijk bisschoppelijke bisschoppen bit bitch bits bitter bittere bizar
bizarre blaadje blaadjes blaas blaast black black-out blad bladen bladerde bladeren bladrollers
bladwespen bladzij bladzijde bladzijden bladzijdes blaffen blaft blanche blanco blank blanke blanken
blaren blauw blauwdrukken blauwe blazen bleef bleek bleken blessure blessures bleven blies blij
blijdschap blije blijf blijft blijk blijkbaar blijken blijkt blijven blijvend blijvende blik blikje
blikjes blikken bliksem blind blinddoek blinde block bloed bloedbad bloedcellen bloedde bloeddruk bloede
bloeden bloedens bloederig bloederige bloedgroep bloedige bloeding bloedingen bloedneus bloedonderzoek
bloedprikken bloedt bloedtest bloedvaten bloedvergieten bloedverlies bloei bloeien bloeiende
bloeiperiode bloeit bloeitijd bloeiwijze bloem bloemdieren bloemen bloemkool blog blok blokjes blokkade
blokkades blokkeer blokkeert blokken blokkeren blond blonde blondine blondje bloody bloot blootgesteld
blootstelling blote blouse blow blowde blowen blowt blue blues bluf bluffen bluft blunder blussen blut
bo boa board bob bobo bocht bochten bod bodem bodems boden body bodyguard boe boeddha boeddhisme
boeddhistische boef boeg boei boeien boeiend boeit boeiuhhh boek boeken boeket boekhandel boekhouder
boekhouding boekje boekte boel boem boeman boer boerderij boerderijen boeren boete boeten boetes boeven
boezem bof boffen bofkont boft bogen bok boksen bokser boksleraar boktorren bol bolcom bolivar bollen
bollenschuur bolletje bolsjewieken bolvormige bolwerk bom bomaanslag bombardement bombardementen
bombarderen bomen bommel bommen bommenwerper bommenwerpers bon bond bondgenoot bondgenootschap
bondgenoten bondscoach bondskanselier bondsraad bonen bonjour bonken bonnen bonnetje bono bont bonus
bood boodschap boodschappen boodschapper boog bookmaker bookmark boom boor boord boos boosheid boot bord
bordeaux bordeel borden borderline bordje boren borg borgen borging borgsom borgtocht boring borrel
borst borstel borsten borstkas borstvoeding bos bosbouw bosgebied bosjes boss bossen boston bot
botanicus botanische boten boter boterham boterhammen botsen botsing botste botten boulevard bourbon
bourgogne bourgondische bouw bouwde bouwden bouwen bouwkunde bouwkundig bouwkunst bouwmarkt bouwmeester
bouwplaats bouwstijl bouwt bouwvergunningen bouwwerk bouwwerken boven bovenaan bovenal bovenarmen
bovendien bovengenoemde bovengronds bovengrondse bovenkaak bovenkant bovenliggende bovenloop
bovennatuurlijke bovenop bovenrand bovenregionaal bovenregionale bovenstaand bovenstaande bovenste
bovenzijde bowl bowlen box boy boycot boys boze bozer bozig braaf braaksel bracht brachten brak braken
brancard branche brancheverenigingen brand brandde branden brandend brandende brandhout brandschoon
brandslang brandstichting brandstof brandstoffen brandt brandweer brandweerman brandwonden brandy
brasserie brave bravo break breakdowns brede breder bredere breed breedte breek breekbaar breekt breidde
breiden breien brein breiwerk breken breng brengen brengt breuk breuken bridge bridget brief briefing
briefje briefjes brieven brievenbus brievendag brigade brigadegeneraal brigades brigadier bril briljant
briljante brink brits broccoli brochure broeden broeder broeders broederschap broedt broek broeken
broekzak broer broers broertje broertjes brommer brommers bron bronnen brons bronstijd bronzen brood
broodje broodjes broodrooster bros brouwerij brouwerijen brug bruggen brugklas bruid bruidegom
bruidsmeisje bruikbaar bruikleen bruiloft bruiloften bruin bruine brunch brunette brussengroep brutaal
brutale brutaliteit brute bruto bruut btw bubbel bubbelbad bubbels buddy budget budgetoverschrijding
budgetplafond budgetplafonds budgettair budgettaire budgetten buffer buffet bug buggy bui buig buigen
buigt buik buikje buikpijn building buis buisjes buit buiten buitenaards buitenaardse buitenaardsen
buitenaf buitenechtelijke buitengesloten buitengewone buitengewoon buitenkant buitenland buitenlander
buitenlanders buitenlands buitenlandse buitenplaats buitenschoolse buitenspelen buitenstaander
buitenstaanders buitenste buitenwereld buitenwijk buitenzijde buizen bukken bul bullshit bult bumper bun
bundel bundels bunker bunkers bunny burcht bureau bureaucratie bureaucratische bureaustoel buren burg
burgemeester burgemeesters burgemeesterschap burger burgerij burgerlijk burgerlijke burgeroorlog burgers
burggraaf burn-out burrito bus bushalte business busje buskruit buslijn buslijnen bussen busstation but
butler buur buurjongen buurland buurlanden buurman buurt buurtcoach buurten buurtgezinnen buurthuis
buurtschap buurtschappen buurtteam buurvrouw bv bye byzantijnse cabaret cabaretier cabine cadeau cadeaus
cadeautje cadeautjes cadet caesar cafe cafeine cafes cafetaria cake cakejes calcium calciumcarbonaat
callen calorieen calvados calvinistische camera camerabeelden cameraman camouflage camp campagne
campagnes camper camping campus canada canadees canadezen candy canon cantate canvas canyon cao cap
capaciteit capaciteiten capaciteitsproblemen capaciteitsuitbreiding capaciteitsvraag cape capitulatie
cappuccino capsule captain capuchon cara caravan card care cargo carnaval carnivoor carriere carrosserie
carter casanova case caseload casemanagement casemanager cases cash casino cassatie cast casuistiek
casus casusniveau casusregie casussen cat catalogus catastrofe categorie categorieen catering cavalerie
cavia cc cd cel cellen cellist cello cement census censuur cent centen center centimeter centra centraal
centrale centrum ceremonie ceremoniele certificaat certificering ceylon chagrijnig champagne chance
chantage chanteerde chanteren chaos charge charleston charmant charmante charme charmes chart charter
chassis chat chatbegeleider chateau chatten chauffeur chauffeurs check checken cheerleader cheerleaders
cheeseburger chef chef-kok chemicalien chemie chemisch chemische chemo cheque cheques chester chet chi
chic chick chili chill chillen chimpansees chinees chinezen chip chips chique chirurg chirurgen
chirurgie chirurgische chloride chocola chocolade chocolademelk choice chopper chow christelijk
christelijke christen christendemocratische christendom christenen christus chromosomen chromosoom
chromosoomafwijking chronische chronologisch chronologische ciao cicero cichliden cijfer cijfermatige
cijfers cilinder cilinderinhoud cilinders cilindrisch cinema cipier circa circuit circuits circulair
circus cirkel cirkels cirri citaat citadel citaten citeer citeren citroen city civiel civiele civil
claim claimde claimen claims clan clark classic classicistische classics classificatie clausule clean
cliche client clienten clientenorganisaties clientenraden clientervaring clientervaringsonderzoek
clientperspectief clientstop clienttevredenheid clip close cloud clown clowns club clubgeschiedenis
clubhuis clubje clubkleuren clubs clubvoetbal cluster cm co coach coaches coalitie coalitievorming cobra
coca cocaine cockpit cocktail cocktails code codenaam codes codex coefficienten cognac cognitieve coke
col cola cold collaboratie collectie collectief collecties collectieve collega collega's college
colleges collegiale collier colt column columnist columns coma combinatie combinaties combineerde
combineert combineren comeback comedy comfort comfortabel coming comite commandant commanderen
commandeur commando commentaar commentaren commentator commercieel commerciele commissaris
commissarissen commissie commissies committeren commodore common commune communicatie communicatieplan
communiceren communicerende communie communisme communist communisten communistisch communistische
community comorbiditeit compact compacte compagnie compagnon compensatie compenseren competitie
competitieduels competities competitiewedstrijd competitiewedstrijden compilatie compleet complementair
complete complex complexe complexen complexiteit complicaties compliment complimenten complot
componeerde component componenten componeren componist componiste componisten compositie composities
compromis computer computerprogramma computers computerspel computerspellen concentratie
concentratiekamp concentratiekampen concentraties concentreer concentreerde concentreert concentreren
concept concepten concern concert concerten concertgebouw concerto concertzaal concessie concessies
concierge conciergekamer concilie conclaaf concludeerde conclusie conclusies concordia concours concreet
concreetheid concrete concreter concretiseren concretisering concurrent concurrenten concurrentie
concurreren concurrerende conditie condities condoom condooms confederatie conference conferentie
conferenties configuratie conflict conflicten conform conformeren confrontatie confronteerde
confronteren congregatie congres congreslid congressen connectie connecties consensus consequent
consequenter consequenties conservatief conservatieve conservatieven conservator conservatorium
consistorie consortium constant constante constateren constitutie constitutionele construct
constructeurs constructie constructies consul consulaat consulent consulente consult consultatie
consultatiebureau consultatieronde consument consumenten consumptie contact contactafspraken contacten
contacteren contactjournalen contactpersonen contactpersoon container containerbegrip containers contant
contanten content context continent continentaal continentale continenten continu continue continueren
continuiteit contouren contra contra-indicaties contrabas contract contractbeheer contractbeheergesprek
contractbeheergesprekken contracten contracteren contractering contracteringsmodel contracteringsproces
contractgesprekken contractmanagement contractperiode contractueel contractuele contractvorm
contractwijzigingen contrast controle controleer controleerde controleert controlekamer controleren
controles controleur controllers controverse controversieel controversiele conus convenant convenanten
conventie conventionele conversatie cookie cool coole cooperatie cooperatieve coordinaten coordinatie
coordinatiekosten coordinator coordineert coordinerende cordillera corner cornflakes corona coronacrisis
corps corpus correct correcte correctie correspondent correspondentie corrigeren corrupt corrupte
corruptie corvee corveetijd costa coulance country county coup coupe couplet courant coureur coureurs
court couscous cover covers cowboy cowboys cox coyote crack crackers crash crashen crazy creatie
creatief creatieve creativiteit credit creditcard creditcards creeerde creeert creeren creme crew
cricket crime criminaliteit crimineel criminele criminelen crises crisis crisisaanpak crisisbedden
crisisbeoordeling crisisdienst crisisgezin crisisgroep crisishulp crisisinfrastructuur crisisinterventie
crisisinterventiedienst crisisinterventies crisismedewerker crisismeldpunt crisisopname crisisopvang
crisispleegmoeder crisisplek crisisplekken crisissituatie crisissituaties crisiszorg criteria criterium
critici criticus cross crown cruciaal cruciale cruise crypte cultureel culturele culturen cultus cultuur
cultuuractiviteiten cultuurhistorische cultuurraad cum cup curacao curatie curator curatoren curie curry
cursus cursusleidster cursussen cutter cv cyanide cyclisch cycloon cyclus cynisch cyrillisch daad
daadwerkelijk daadwerkelijke daag daagde daagt daalde daalden daalt daar daaraan daarachter daarbij
daarbinnen daarboven daarbuiten daardoor daarentegen daargelaten daarginds daarheen daarin daarmee
daarna daarnaar daarnaast daarnet daarom daaronder daarop daaropvolgende daarover daarstraks daartoe
daartussen daartussenin daaruit daarvan daarvoor dacht dachten dadelijk daden dader daders dag
dagbehandeling dagbehandelingstraject dagbesteding dagblad dagboek dagboeken dagcentrum dagdeel dage
dagelijks dagelijkse dagen dagenlang dageraad dagje daglicht dagprogramma dagritme dagstructuur
dagvaarding dagvoorzieningen dahlia daisy dak daken dakloos dakloze daklozen dakraam dakruiter dal dalai
dalen dalende daling dalton dam dame dames dammen dan dance dancing dank dankbaar dankbaarheid danken
dankjewel dankt dankzij dans dansen dansende danser danseres dansers dansje danst danste dansten
dansvloer danwel dapper dappere dar darm darmbeen darmen darmziekte darren darts das dat data
data-analyse databank database databestand datamonitoring dataverzameling date dateert daten dateren
daterend datering dates datgene datje datum datzelfde dc de de-escalatie deadline deal dealen dealer
dealers deals death debat debatten debiel debuteerde debuut debuutalbum debuutsingle dec decaan december
decennia decennialang decennium decentralisatie decibellen declarabel declaratie declaraties decor
decoratie decoraties decoratieve decreet deden dedi deed deeg deel deelde deelden deelgebied
deelgebieden deelgemeente deelgemeenten deelgenomen deelnam deelname deelnamen deelnames deelneemt
deelnemen deelnemende deelnemer deelnemers deelneming deels deelstaat deelstaten deelt deeltijd
deeltijdopvang deeltijdpleegzorg deeltijdverblijf deeltje deeltjes deen default defect defensie
defensieve definieren definitie definitief definities definitieve degelijk degene degenen degradatie
degradeerde degradeerden degraderen dei dek deken dekens dekentje dekken dekkend dekking dekmantel
deksel dekt del dele delegatie delegeren delen delft delicaat delicate delict delicten deling delta
demedicaliseren demo democraten democratie democratisch democratische demografie demografische demon
demonen demonstranten demonstratie demonstraties demonstreren den denk denkbeelden denkbeeldige denken
denkend denkt deo departement departementen depot depressie depressief depressiepoli deprimerend der
derby derde dergelijk dergelijke dergelijks derhalve dermate dertien dertiende dertig dertigjarige des
desalniettemin desbetreffende design deskundig deskundige deskundigen deskundigheid desnoods desondanks
dessert destigmatiseren destijds detail details detective detectives deugd deugt deuk deur deurbel
deuren deurklink deurmat deurwaarder deux devotie deze dezelfde dezen dezer dia dia's diabetes diagnose
diagnostie diagnostiek diagnostiektraject diagram dialect dialecten dialogen dialoog dialoogfase
dialooggerichte diamant diamanten diameter diarree dicht dichtbij dichtbundel dichtdoen dichte dichten
dichter dichterbij dichteres dichters dichtgedaan dichtgezet dichtheid dichtst dichtstbijzijnde dictator
dictatuur didactisch die dieet dief diefstal diegene diegenen dien dienaar dienblad diende dienden
dienen diens dienst dienstapotheek dienstbaar dienstbaarheid dienstdeed dienste diensten dienstensector
dienstmeid dienstmeisje dienstomschrijving dienstomschrijvingen dienstplicht dienstregeling
dienstverlenende dienstverlener dienstverlening dienstverleningsovereenkomst dient diep diepe dieper
diepere diepgang diepste diepte dieptepunt dier dierbaar dierbare dierbaren dieren dierenarts dierentuin
dierenweide dierenwinkel dierlijke diersoort diersoorten diertje diesel dieselmotor dieslecsie dietist
dietiste dieven diezelfde differentiatie diffuus digid digitaal digitale dij dijbeen dijen dijk dijken
dik dikke dikker dikkopjes dikte dikwijls dikzak dilemma dimensie dimensies dimmen diner dineren ding
dingen dinges dingetje dingetjes dinosaurier dinosauriers dinosaurus dinosaurussen dinsdag dinsdagavond
dinsdagen dinsdagmiddag dinsdagochtend diploma diploma-uitreiking diplomaat diplomatieke direct directe
directeur directie director directrice dirigeerde dirigent dirigenten disc discipline disciplines disco
discografie discontinuiteit discreet discretie discriminatie discussie discussiepunt discussieren
discussies disharmonisch diskrediet dislectie dissertatie distributie distributiecentrum district
districten dit ditmaal diva divers diverse diversiteit divisie divisies dixie dizzy dj do doceerde
docent docenten doch dochter dochteronderneming dochters dochtertje doctor doctoraat doctrine document
documentaire documentaires documentatie documenten dode dodelijk dodelijke doden dodencel doder doe doei
doek doeken doekjes doel doeleinden doelen doelgerichte doelgroep doelgroepen doelman doelmatig
doelmatigheid doelpunt doelpunten doelrealisatie doelsaldo doelstelling doelstellingen doelwit
doelwitten doen doet dog dogmatisch dok dokken dokter dokters doktoren dol dolblij dolfijn dolfijnen
dolgraag dolk dollar dollars dolle dollen dolly dolmen dom dombo domein domeinen domeinoverstijgend
domeinoverstijgende domheid dominant dominante dominantie dominee domineerde dominicaanse dominicanen
dominion domkop domme dommel dommer domoor doms domste don donatie donaties donder donderdag
donderdagavond donderdagen doneren dong dongen donjon donk donker donkerbruin donkerbruine donkerder
donkere donkerste donor donsvlinder donsvlinders donut donuts dood doodde doodden doodeng doodga
doodgaan doodgaat doodgegaan doodgeschoten doodgeslagen doodging doodmaken doodmoe doodop doods
doodsbang doodschieten doodskist doodslag doodsoorzaak doodstraf doodt doodvallen doodvonnis doodziek
doof doofpot dooie dook doolhof doop doopsgezinde doopvont door doorboord doorbraak doorbracht doorbrak
doorbreken doorbrengen doorbrengt doordat doordeweeks doordringen doorgaan doorgaande doorgaans doorgaat
doorgang doorgebracht doorgedraaid doorgedrukt doorgegaan doorgegeven doorgemaakt doorgenomen
doorgeslapen doorgesneden doorgestreept doorgestuurd doorgetrokken doorgeven doorgevoerd doorgewerkt
doorgezet doorging doorgronden doorhad doorhebben doorheen doorkom doorkomt doorkruist doorliep
doorloopt doorlooptijd doorlopen doorlopende doormaakt doormaken doormidden doorn doornemen
doorontwikkeld doorontwikkelen doorontwikkeling doorontwikkling doorpakken doorplaatsingen doorreis
doorrijden doorsnede doorsneden doorsnee doorsnijden doorspuit doorstaan doorstart doorstromen
doorstroom doorstroommogelijkheden doorsturen doorstuurt doortrekken doorverbinden doorvertelde
doorvertellen doorverwezen doorverwijspagina doorverwijzen doorverwijzing doorverwijzingen doorvoeren
doorwerken doorwerkt doorzetten doorzocht doorzoek doorzoeken doos doosje dope dopen doper doping dorp
dorpelingen dorpen dorpje dorpscentrum dorpsgezicht dorpshuis dorpskerk dorpskern dorpsschool dorst dos
dosis dossier dossiers dot douane double douche douchen douches douchestoel dove doven dovenschool dover
down download downloaden downs dozen dozijn draad draag draagbare draagkracht draaglast draagt draagvlak
draai draaide draaideur draaien draaiende draaistoel draait draak drachten draden dragen drager dragers
dragon draken drama dramafilm dramaserie dramatisch dramatische drang drank dranken drankje drankjes
drastisch dreef dreigde dreigement dreigementen dreigen dreigende dreiging dreigt drempel dreun drie
driedubbele drieen driehoek driehoekig driehoekige driehonderd driehoog driejarig driekwart driemaal
drietal drievoud driftbui driftbuien drijf drijft drijven drijvende dring dringen dringend dringende
dringt drink drinken drinkt drinkwater drive droeg droegen droevig droevige droge drogen droger drol
dromen dromer drone drones drong drongen dronk dronkaard dronken droog droogte droom droomde droomt drop
drost drug drugs drugsdealer drugsdealers drugshandel drugsverslaafde druif druiven druk drukke drukken
drukker drukkerij drukste drukt drukte drum drummer drums druppel druppels dsfhj dubbel dubbele
dubbelganger dubbelspel dubbelzijdig duck duel duels duet duidelijk duidelijke duidelijker duidelijkheid
duiden duiding duidings duidt duif duik duikboot duiken duiker duikers duikt duim duimen duimpje duin
duinen duister duistere duisternis duits duitsland duivel duivels duivelse duiven duivenboekje duizelig
duizend duizenden duizendste dump dumpen dumpt dumpte dun dunne duo duplo dure duren durende durf durfde
durft durven dus dusdanig dushi dusver dutje duur duurde duurden duurder duurdere duurste duurt duurzaam
duurzaamheid duurzame duw duwde duwen duwt duwtje dvd dwaas dwaasheid dwalen dwang dwangster dwars
dwarsbomen dwarszit dwaze dwazen dwerg dwergen dwing dwingen dwingend dwingt dwong dwongen dynamiek
dynamiet dynamisch dynamische dynamo dynastie dynastieen dyslectisch dyslexi dyslexie
dyslexiebehandelaar dyslexiebehandeling dyslexiezorg e-mail e-mailadres e-mails earl easy echo echt
echte echter echtgenoot echtgenote echtgenoten echtpaar echtscheiding echtscheidingen ecologie
ecologische economie economisch economische econoom ede edelachtbare edele edelen edelman edelstenen
eden edict editie edities educatie educatieve eed eekhoorn eekhoorns een een-op-een eend eenden eender
eendracht eenduidig eenduidige eenduidigheid eenentwintigste eenheden eenheid eenhoorn eenieder
eenjarige eenmaal eenmalig eenmalige eenouder eens eentje eenvoudig eenvoudige eenvoudiger eenzaam
eenzaamheid eenzame eenzelfde eer eerbetoon eerder eerdere eergisteren eerlijk eerlijke eerlijkheid
eerst eerste eerstejaars eersteklas eersteklasser eersten eerstvolgend eerstvolgende eert eervol
eervolle eerwaarde eet eetkamer eetkliniek eetlust eetproblemen eetstoornis eetstoornissen eetzaal eeuw
eeuwen eeuwenlang eeuwenoude eeuwig eeuwige eeuwigheid eeuwwisseling effe effect effecten effectief
effectieve effectiever effectiviteit efficiencykorting efficient efficiente efficienter efficientere
efficientie egel egels ego egoistisch egoistische eh ei eieren eigelijk eigen eigenaar eigenaardig
eigenaars eigenaarschap eigenaren eigendom eigendommen eigenhandig eigenlijk eigenlijke eigenschap
eigenschappen eigenstandig eigentijdse eigenwijs eik eikel eikels eiken eiland eilanden eilandengroep
eilandje eilandjes eind einde eindelijk eindeloos eindeloze eindexamen eindgesprek eindig eindigde
eindigden eindige eindigen eindigt eindje eindjes eindklassement eindpunt eindrangschikking eindronde
eindstand eindstrijd eindtoernooi eindverantwoordelijk eindverantwoordelijkheid eindverslag eis eisen
eiser eist eiste eisten eitje eitjes eiwit eiwitten el eland elders elegant elegante elektricien
elektriciteit elektriciteitscentrale elektrisch elektrische elektromagnetische elektron elektronen
elektronica elektronisch elektronische element elementaire elementen elf elfde elfen elftal elimineren
elite elk elkaar elkaars elke ellebogen elleboog ellende ellendig ellendige ellepijp elliptisch elpee
email emancipatie embleem embryo emdr emeritaat emeritus emigratie emigreerde eminentie emiraten emmer
emmers emotie emotieregulatie emoties emotiethermometer emotioneel emotionele empire empowerment en
enclave encyclopedie end ende endemisch endemische ene energie energiebron energiedrank enerzijds eng
enge engel engelen engels engeltje engerd engine engineering enig enige enigen enigste enigszins enkel
enkelband enkele enkels enkelspel enkelvoud enkelvoudige enorm enorme enquete ensemble ensembles
entertainment enthousiasme enthousiast entiteit entomoloog entree envelop envelopjes enveloppe
enveloppen enzovoort enzym enzymen eoceen epidemie epilepsie epilepsieverpleegkundige episode epos
equatoriaal equivalent er era eraan erachter erachteraan eraf erbij erbinnen erbuiten erdoor erdoorheen
ere erectie eredienst eredivisie eredoctoraat ereklasse erelid erelijst eren ereteken eretitel erewoord
erf erfde erfelijk erfelijke erfenis erfgenaam erfgenamen erfgoed erg erge ergens erger ergere ergers
ergotherapeut ergs ergst ergste erheen erkend erkende erkennen erkenning erkent erlangs ermee ernaar
ernaartoe ernaast ernstig ernstige ernstigs erom eromheen eronder erop eropaf erosie erotische erover
eroverheen ertegen ertoe ertussen eruit eruitzag eruitzien eruitziet ervan ervandoor ervaren ervaring
ervaringen ervaringsdeskundige ervaringsdeskundigen ervaringsdeskundigheid ervaringsdingens
ervaringskennis ervaringsonderzoek erven ervoor erwten es escalatie escaleert escort escorte eskader
espresso essay essays essen essentie essentieel essentiele est estafette esthetische et etage etappe
etappes eten etenstijd etentje ether ethiek ethisch ethische etiket etmaal etnisch etnische etsen etter
etui etymologie eureka euro evacuatie evacueren evaluatie evaluatieformulier evaluatiegesprek evaluaties
evaluatieverslag evalueren evangelie evangelien evangelisch evangelische evangelist even evenaar evenals
eveneens evenement evenementen evengoed evenmin evenredig event eventjes eventueel eventuele evenveel
evenwel evenwicht evenwichtige evenwijdig ever evidenced evolueerde evolutie evolutionaire ex ex-man
ex-vriend ex-vriendin ex-vrouw exact exacte examen examenjaar examens excellent excellentie excelsior
exclusief exclusieve excuseer excuseert excuseren excuses excuus executeren executie exemplaar
exemplaren exotisch exotische expansie expeditie expedities experiment experimenteel experimenteerde
experimentele experimenten experimenteren expert expertise expertisenetwerk expertisenetwerken
expertises expertiseteam experts expertteam expliciet explodeerde explodeert exploderen exploitatie
exploiteren explosie explosief explosies explosieve explosieven expo export exposeerde expositie
exposities expres expressie expressionisme exterieur extern externe extra extreem extreme ezel ezels
faalangst faalangsttraining faalde faalt faam fabricage fabriek fabrieken fabrikant fabrikanten face
facebook facelift faciliteit faciliteiten faciliteren facto factor factoren facturatiegegevens facturen
factuur faculteit faculteiten failliet faillissement fair fakkel falen familie familiebedrijf
familieleden familielid familienaam familieopstelling families fan fanfare fans fanta fantasie
fantasieen fantastisch fantastische fantasy far farao farm farmaceutische farmer fascinerend
fascinerende fascisme fascistische fase fasen fases fat fataal fatale fatsoen fatsoenlijk fatsoenlijke
fauna favoriet favoriete favorieten fax februari federaal federale federatie fee feeen feest feestdag
feestdagen feesten feestje feestjes feestmaal feit feite feitelijk feitelijke feiten feitenrelaas fel
felicitaties feliciteren felle fellow feministische feng fenomeen feodale ferry festival festivals fez
fiasco fiat fiches fictie fictief fictieve field fiets fietsen fietsenhok fietsenloods fietsenmaker
fietsers fietspad fietst fietstraining fifa figuren figuur fijn fijne fik file files filiaal filialen
film filmde filmdebuut filmen filmfestival filmindustrie filmmaker filmmuziek filmografie filmpje
filmpjes filmproducent filmregisseur films filmster filmstudio filmt filologie filosofen filosofie
filosofisch filosofische filosoof filter fin finale finales finalist finalisten financieel financiele
financien financieren financiering fine finish finishte firewall firma first fis fiscaal fiscale fit
fitness five fjfjf fjord flank flanken flap-over flapte flarden flash flat flats flauw flauwe flauwekul
flauwgevallen flauwvallen flauwviel fles flesje flesjes flessen flexibel flexibele flexibelere
flexibiliteit flexplekken flik flikken flikker flikkers flink flinke flint flip flipover flippen flipte
flirt flirten flirtte flits floot flora fluctuatie fluctueert fluister fluisterde fluisteren fluit
fluiten fluitist fluitje flyer flyers focus focussen foetus fokken fokker folder foldertje folk folklore
fonds fondsen fontein fooi fooien football forceren forel forensisch forensische formaat formaliseren
formaliteit format formatie formaties formeel formeerde formele formica formule formuleren formules
formulier formulieren fornuis fors forse fort forten fortuin forum fossiel fossiele fossielen foto
foto's fotoalbums fotograaf fotograferen fotografie fotos fouilleren foundation fout foute fouten foutje
foutmelding fox fraai fraaie fractie fractievoorzitter fragment fragmenten frame frames franchise
franciscanen franco frank fransman fraude freak freaks free freelance freestyleskien frequent frequentie
frequenties fresco fries friet frietjes friezen fris frisdrank frisse front frontale frontman fronton
fruit frustratie frustrerend fte fuck fuga fulltime fun functie functies functionaliteit functionarissen
functioneel functioneerde functioneert functionele functioneren functionerend functionerende fundament
fundamenteel fundamentele fundamenten fundering fungeerde fungeert fungeren funk fuseerde fuseerden
fuseren fusie fusieclub fusiegemeente fusies future fysica fysiek fysieke fysio fysiologie fysische ga
gaaf gaan gaande gaandeweg gaar gaasvliegen gaat gaatje gaatjes gaf gaines gala galerie galerij galg
gallen gallische galmuggen game gamen gamepolitie games gameverslaving gamma gang gangbaar gangbare
gangen gangpad gangster gangsters gans ganse ganzen gap garage garandeer garandeert garanderen garantie
garanties gard garde garden garderobe gare garnaal garnalen garnalensoort garnizoen gas gassen gast
gasten gastenlijst gastheer gasthuis gastland gastoptredens gastrol gastrollen gastvrijheid gastvrouw
gat gate gaten gates gauw gave gaven gay gazon ge geaccepteerd geaccordeerde geacht geachte geactiveerd
geactualiseerd geadopteerd geadviseerd geallieerde geallieerden geanalyseerd geannexeerd geannuleerd
geanticipeerd geantwoord geappt gearresteerd gearriveerd geassocieerd geavanceerd geavanceerde gebaande
gebaar gebaard gebaat gebak gebakken gebaren gebarenles gebaseerd gebaseerde gebed gebeden gebeld
gebergte gebeten gebeurd gebeurde gebeurden gebeuren gebeurt gebeurtenis gebeurtenissen gebied gebieden
gebiedsgericht gebiedsgerichte gebit geblazen gebleken geblesseerd gebleven geblokkeerd geblowd geboden
geboeid geboekt geboend gebogen gebombardeerd gebonden geboorte geboortedatum geboorteland
geboorteplaats geboortestad geboren geborgd gebouw gebouwd gebouwde gebouwen gebracht gebraden gebrand
gebrek gebreken gebroeders gebroken gebrouwen gebruik gebruikelijk gebruikelijke gebruiken gebruiker
gebruikers gebruikgemaakt gebruikmaakt gebruikmaken gebruikt gebruikte gebruikten gebundeld gebundelde
gecast gecertificeerde gechanteerd gecheckt gechiktheidseisen geclassificeerd gecodeerd gecombineerd
gecombineerde gecompliceerd gecompliceerde gecomponeerd geconcentreerd geconcretiseerd gecondoleerd
geconfronteerd geconstateerd geconstrueerd gecontracteerd gecontracteerde gecontroleerd gecoverd
gecreeerd gecreeerde gecremeerd gedaagde gedaald gedaan gedaante gedacht gedachte gedachtegoed gedachten
gedag gedanst gedateerd gedeclareerd gedecoreerd gedeeld gedeelde gedeelte gedeeltelijk gedeeltelijke
gedeelten gedefinieerd gedegradeerd gedeisd gedekt gedempt gedenksteen gedenkteken gedeporteerd
gedeputeerde gedetailleerd gedetailleerde gediagnosticeerd gediagnosticeerde gedicht gedichten gediend
gedifferentieerd gedifferentieerde geding gediskwalificeerd gedocumenteerd gedoe gedoemd gedomineerd
gedonder gedood gedoopt gedoucht gedownload gedraag gedraagt gedraaid gedrag gedragen gedragsdeskundige
gedragskundige gedragsmatige gedragsproblematiek gedragsproblemen gedragsstoornissen gedragstherapie
gedragswetenschapper gedreven gedroeg gedrogeerd gedrongen gedronken gedroogd gedroomd gedrukt gedrukte
geduld geduldig gedumpt gedurende geduurd geduwd gedwongen geeerd geef geeft geeigend geeindigd geeist
geel geelektrificeerd geen geer geerfd geest geestelijk geestelijke geestelijken geestelijkheid geesten
geestig geevacueerd geevalueerd geexecuteerd geexploiteerd geexporteerd gefaald gefabriceerd
gefascineerd gefaseerde gefeliciteerd gefietst gefilmd gefinancierd geflankeerd geflikt gefocust
geformaliseerd geformaliseerde geformuleerd geformuleerde gefotografeerd gefrustreerd gefuseerd
gefusilleerd gegaan gegarandeerd gegeten gegeven gegevens gegijzeld gegil gegild gegokt gegooid gegoten
gegraven gegrepen gegroeid gegroepeerd gegroet gegrond gehaald gehaast gehaat gehackt gehad gehakt
gehaktballen gehaktbrood gehalte gehalveerd gehandeld gehandhaafd gehandicapt gehandicapten gehangen
gehanteerd geharmoniseerd geharmoniseerde gehecht geheel geheeld geheim geheime geheimen geheimhouding
geheimpje geheimzinnig geheimzinnige gehele gehersenspoeld geheten geheugen geheugenverlies geheven
geholpen gehoopt gehoor gehoord gehoorverlies gehoorzaam gehoorzamen gehore gehouden gehucht gehuchten
gehuild gehuisvest gehuurd gehuwd geidentificeerd geidentificeerde geil geile geillustreerd
geimplementeerd geimporteerd geindexeerd geinfecteerd geinformeerd geinspireerd geinstalleerd
geintegreerd geintegreerde geinteresseerd geinterneerd geinterpreteerd geintje geintjes geintroduceerd
geinventariseerd geinvesteerd geirriteerd geisoleerd geisoleerde geit geiten gejaagd gejat gejuich gek
gekaapt gekaart gekanood gekapt gekeerd gekeken gekend gekende gekenmerkt geketend gekheid gekidnapt
gekke gekken gekkenhuis gekkenwerk gekker gekko geklaagd geklaard geklasseerd gekleed geklets gekletst
gekleurd gekleurde geklommen geklopt geknipt geknoeid gekocht gekoesterd gekomen gekookt gekopieerd
gekoppeld gekoppelde gekost gekozen gekraakt gekregen gekromd gekroond gekropen geks gekste gekte gekund
gekust gekwalificeerd gekwantificeerd gekweekt gekweld gekwetst gel gelach gelachen geladen gelanceerd
geland gelaten geld gelden geldende geldig geldige geldt gele gelede geleden geledingen geleefd geleen
geleend geleerd geleerde geleerden gelegd gelegde gelegen gelegenheden gelegenheid gelegerd geleid
geleide geleidelijk geleidelijke gelekt gelet geleverd geleverde gelezen geliefd geliefde geliefden
gelieve gelijk gelijkaardige gelijke gelijken gelijkende gelijkenis gelijkenissen gelijkheid gelijkmaker
gelijknamige gelijksoortige gelijkspel gelijktijdig gelijkwaardig gelijkwaardige gelinkt gelofte
geloften gelogeerd gelogen gelokaliseerd gelokt geloof geloofd geloofde geloofden gelooft geloofwaardig
geloofwaardigheid gelopen gelost geloven gelovig gelovigen geluid geluiden geluidjes geluisd geluisterd
geluk gelukkig gelukkige gelukkiger gelukkigste geluksdag geluksvogel gelukt gelul geluncht gemaakt
gemaakte gemaal gemaild gemak gemakkelijk gemakkelijke gemakkelijker gemalen gemalin gemanipuleerd
gemarkeerd gemarteld gemaskerde gematigd gematigde gemaximeerd gemeen gemeenschap gemeenschappelijk
gemeenschappelijke gemeenschappen gemeente gemeentebestuur gemeentebestuurders gemeentehuis gemeentelijk
gemeentelijke gemeenten gemeenteniveau gemeenteraad gemeenteraadslid gemeenteraadsverkiezingen
gemeenteraden gemeentes gemeentesecretaris gemeentevlag gemeentewapen gemeld gemene gemenebest gemengd
gemengde gemerkt gemeten gemiddeld gemiddelde gemiddelden gemist gemiste gemodereerd gemoderniseerd
gemoeten gemogen gemold gemonitord gemonteerd gemoord gemorst gemotiveerd gemotoriseerde gemunt gen
genaaid genaamd genade genadig genant genderpoli genderzorg gene genees geneeskunde geneeskundige
geneesmiddel geneesmiddelen geneest genegeerd genegenheid geneigd genen generaal generaals generale
generatie generaties generator genereren genereus genesis genetisch genetische geneukt genezen genezing
geniaal geniale genie genieen geniet genieten genocide genoeg genoegen genoemd genoemde genomen
genomineerd genoodzaakt genoot genootschap genormaliseerd genot genoteerd genoten genotuleerd genre
genres gent gentleman genua genummerd genus geobsedeerd geobserveerd geoefend geografie geografisch
geografische geologie geologisch geologische geoloog geometrische geopend geopende geopereerd geopperd
geoptimaliseerd georganiseerd georganiseerde georienteerd georienteerde gepaard gepaarde gepakt
geparkeerd gepasseerd gepassioneerd gepast gepaste gepensioneerd geperst gepest gepijpt gepikt geplaatst
geplaatste geplakt gepland geplande geplant geplast geplastificeert gepleegd geplet geplukt geplunderd
gepoetst gepost gepraat gepreekt gepresenteerd geprezen geprikkeld geprikt geprobeerd geproduceerd
geproduceerde geproefd geprogrammeerd gepromoveerd gepubliceerd gepubliceerde ger geraadpleegd geraak
geraakt geraakte geraden geraken gerangschikt gerapporteerd gereageerd gerealiseerd gerecht gerechtelijk
gerechtelijke gerechten gerechtigheid gerechtsgebouw gerechtshof gerechtvaardigd gereconstrueerd gered
gereden gereduceerd gereed gereedschap gereedschappen gereformeerd gereformeerde geregeerd geregeld
geregisseerd geregistreerd geregistreerde gereisd gerekend gerelateerd gerelateerde gerend gerenommeerde
gerenoveerd gerepareerd gereserveerd gerespecteerd gerestaureerd gerestaureerde gericht gerichte gering
geringe geroepen geroken gerookt geroosterd gers gerucht geruchten geruild geruime geruineerd gerukt
gerust geruststellen geruststellend gesaboteerd gescand geschakeld geschapen geschat geschatte
gescheiden geschenk geschenken gescheurd gescheurde geschiedde geschiedenis geschiedschrijving geschiedt
geschift geschikt geschikte geschiktheidscriteria geschiktheidseis geschiktheidseisen
geschiktsheidscriteria geschil geschilderd geschilderde geschillen geschokt geschonden geschonken
geschopt geschoren geschorst geschoten geschoven geschrapt geschreeuw geschreven geschrift geschriften
geschrokken geschud geschut gescoord gescreend gesegmenteerd gesegmenteerde geselecteerd geserveerd
gesignaleerd gesitueerd geslaagd geslaagde geslacht geslachten geslachtscellen geslachtsnaam geslagen
geslapen gesleept geslepen geslikt gesloopt gesloten gesmeekt gesmeerd gesmeert gesmokkeld gesmolten
gesnapt gesneden gesneuveld gesneuvelden gespaakt gespaard gespannen gespecialiseerd gespecialiseerde
gespecificeerd gespeeld gespeelde gespeld gespleten gesplitst gesponsord gesprek gesprekje gesprekjes
gesprekken gesprekspartner gesproken gesprongen gestaag gestaakt gestaan gestalte gestandaardiseerde
gestapt gestart gestationeerd gesteente gesteenten gestegen gesteld gestelde gestemd gesteund gesticht
gestichte gestikt gestimuleerd gestoken gestolen gestoord gestoorde gestopt gestort gestorven gestoten
gestraft gestrand gestreden gestreefd gestreept gestreepte gestrest gestructureerd gestructureerde
gestudeerd gestuurd gesuggereerd get getal getalenteerd getalenteerde getallen geteeld geteisterd
getekend geteld getest getijdenboek getikt getimmerd getipt getiteld getoeterd getoond getoost
getraceerd getracht getraind getrainde getransporteerd getrapt getraumatiseerd getreden getroffen
getrokken getrouwd getrouwde getto getuigde getuige getuigen getuigenbank getuigenbescherming getuigenis
getuigt getwijfeld getypt geuit geul geur geuren geurtje geuzen gevaar gevaarlijk gevaarlijke
gevaarlijker gevaarlijkste geval gevallen gevangen gevangene gevangenen gevangengenomen gevangengezet
gevangenis gevangenissen gevangenisstraf gevangenschap gevaren gevarieerd gevat gevecht gevechten
geveild gevel gevels gevelsteen geven geverfd gevestigd gevestigde gevierd gevist gevleid gevlekte
gevloekt gevlogen gevlucht gevochten gevoed gevoegd gevoel gevoeld gevoelens gevoelig gevoelige
gevoelloos gevoerd gevoetbald gevolg gevolgd gevolge gevolgen gevonden gevorderd gevormd gevormde
gevraagd gevraagt gevreeen gevreesd gevuld gevulde gewaagd gewaarborgd gewaardeerd gewaarschuwd gewacht
gewapend gewapende gewassen gewed geweer geweest geweigerd gewekt geweld gewelddadig gewelddadige
geweldig geweldige geweldigs geweldpleging gewelf gewelven gewend gewenst gewenste geweren gewerkt
gewest gewesten gewestweg geweten gewezen gewicht gewijd gewijde gewijzigd gewijzigde gewikkeld gewild
gewisseld gewist gewond gewonde gewonden gewone gewonnen gewoon gewoond gewoonlijk gewoonte gewoonten
gewoontes gewoonweg geworden geworpen gewurgd gezag gezagdrager gezaghebbend gezaghebbende gezagvoerder
gezakt gezamenlijk gezamenlijke gezamenlijkheid gezant gezegd gezegde gezegend gezegende gezegt gezeik
gezellig gezellige gezelligheid gezelschap gezet gezeten gezette gezeur gezicht gezichten gezichtje
gezichtsherkenning gezichtspunt gezien gezin gezinnen gezins gezinsbegeleiding gezinsbehandeling
gezinsbeschermers gezinsbrede gezinscoach gezinsgericht gezinsgerichte gezinshereniging gezinshuis
gezinshuismoeder gezinshuisouder gezinshuisouders gezinshuisvader gezinshuiszorg gezinshuizen gezinshulp
gezinsleden gezinslid gezinsondersteuning gezinspatronen gezinsplan gezinsproblematiek
gezinsprofessional gezinsregie gezinssituatie gezinsteams gezinstherapie gezinsvoogd gezinsvorm gezocht
gezochte gezoend gezogen gezond gezonde gezonden gezondheid gezondheidsproblemen gezondheidsredenen
gezondheidszorg gezondigd gezongen gezonken gezorgd gezucht gezuiverd gezwollen gezworen gfdhjk ggz
gibbons gids gieren gierig giet gieten gietijzeren gif gift giften giftig giftige gigantisch gigantische
gij gijzelaar gijzelaars gijzeling gil gilde gillen gillend gilt gin ginder ginds ging gingen gips giro
gister gisteravond gisteren gisterenavond gisternacht gisting gitaar gitaren gitarist glaasje glad
gladde glans glanzend glas glazen glee gleed gletsjer gletsjers glijbaan glijden glijdt glimlach
glimlachen glimlacht glimmen glimmende glimp glippen globaal globe gloed gloednieuw gloednieuwe gloeiend
glorie glorieuze glucose gluiperd gluren go goal goals god godallemachtig goddank goddelijk goddelijke
goden godheid godin godsamme godsdienst godsdienstige godsnaam godver godverdomme godvergeten godzijdank
goed goede goedemiddag goedemorgen goeden goedenacht goedenavond goedendag goederen goederenvervoer
goedgekeurd goedheid goedkeuren goedkeuring goedkomt goedkoop goedkope goedkoper goedkopere goedmaken
goeds goeie goeiedag goeienavond goh gok gokje gokken gokker gokt gold golden golf golfbaan golfbanen
golfclub golfen golfer golflengte golftoernooi goliath golven gong goochelaar gooi gooide gooiden gooien
gooit goor goot gootsteen gordel gordels gordijn gordijnen gore gorilla gospel gossip goten gothic
gotiek gotisch gotische goud gouda gouden goudmijn gouvernement gouverneur gouverneurs governance gozer
gps graad graaf graafschap graafschappen graaft graag graal graan gracht grachten graden graf graffiti
grafheuvels graficus grafiek grafieken grafisch grafische grafkelder grafmonument grafsteen grafstenen
gram grammatica granaat granaten grand grande grands grandslamtoernooi grandslamtoernooien graniet grap
grapjas grapje grapjes grappen grappig grappige grappigs gras grasland graslanden grassen grassenfamilie
gratie gratis grauwe grave gravelbanen graven gravin gray grazen green greep gregoriaanse greintje
gremia gremium grendel grens grensgebied grenst grenzen greppel grey grieken griep griezel griezelig
griezelige griffier grijns grijnzen grijp grijpen grijpt grijs grijsbruin grijze grill grimes grind grip
groef groei groeide groeiden groeien groeiende groeimodel groeiproblematiek groeit groen groene
groenland groente groenten groentje groep groepen groepering groeperingen groepje groepjes groepsapp
groepsfase groepsgenoot groepsgerichte groepshulp groepsinterventies groepsleider groepsleiding
groepsleidster groepsniveau groepsregels groepssetting groepstherapie groepstraining groepsverband
groepsvergadering groepswedstrijd groepswinnaar groet groeten groetjes groeve groeven grof grofweg grond
gronde grondels gronden grondgebied grondig grondige grondlegger grondleggers grondplan grondslag
grondstof grondstoffen grondwater grondwet groot grootgebracht grootheden grootheid groothertog
groothertogdom grootkruis grootmeester grootmoeder grootouders groots grootschalig grootschalige grootse
grootst grootste grootte grootvader grosso grot grote grotendeels groter grotere groters grotten grove
gruwel gruwelijk gruwelijke gsm gul gulden gulle gulpen gun gunnen gunning gunningen gunst gunste
gunsten gunstig gunstige gus gym gymdocent gymleraar gymles gymnasium gymnastiek gymtas gymzaal
gymzaaltje gynaecoloog ha haag haai haaien haak haakjes haaks haal haalbaar haalbare haalde haalden
haalt haan haar haard haarzelf haas haast haasten haastig haat haatte habitat hachje hack hacken hacker
hackers had hadden haft hagedis hagedissen hagelslag hagen haha hahaha hai hak haken hakken hakt hal
halal halen half halfbroer halfjaar halfrond halfronde halfuur halfvleugelig hall halleluja hallo
hallucinatie hallucinaties hals halsband halsketting halsschild halsslagader halswervels halt halte
haltes halve halveringstijd halverwege ham hamburger hamburgers hamer hamertje hamster hamsters han hand
handbal handboeien handboek handdoek handdoeken handdruk handel handelaar handelaars handelaren handelde
handelen handeling handelingen handelingsperspectief handelingsverlegen handelsblad handelt handen
handgeschreven handhaven handhaving handicap handig handige handje handjes handlanger handlangers
handleiding handmatig handpop handschoen handschoenen handschrift handschriften handtas handtekening
handtekeningen handvaardigheit handvat handvaten handvol hang hangar hangen hanger hangt hank hanteerde
hanteert hanteren hap hapje hapjes happen happy hard hardcore hardcourt harde harder hardheid harding
hardlopen hardop hardstenen hardware hare haren harige haring harmonie harmonieorkest harmonisatie
harmoniseren harnas harp hart hartaanval hartafwijking hartbeeld hartbewaking harte hartelijk harteloos
harten hartje hartslag hartstikke hartstilstand hartstocht hasj haten hattrick haute have haven havens
havenstad havezate havik havo hbo hbs hdjskal he heat heavy heb hebbe hebben hebberig hebbes hebt
hebzucht hecht hechte hechten hechtenis hechting hechtingen hechtingsstoornis hectare heden hedendaags
hedendaagse hee heeft heel heelal heelhuids heen heengaan heengaat heengegaan heenging heer heerlijk
heerlijke heerlijkheden heerlijkheid heerschappij heersen heersende heerser heersers heerst heerste heet
heette heetten hef hefbomen hefboom heffen heft heftig heftige heg heide heidenen heidense heil heilig
heiligdom heilige heiligen heiligheid heimwee hek hekel hekken heks heksen hekserij hel helaas held
helden helder heldere helderheid helderziend helderziende heldhaftigs heldin hele heleboel helemaal
helft heli helikopter helikopters helium hellenistische heller helling hellingen helm help helpdesk
helpe helpen helpende helpt helse hem hemd hemel hemelen hemelobject hemels hemelse hemelsnaam hemeltje
hemzelf hen hendel hengst henry hens henzelf her heraldiek heraldische herbeoordeling herberg herbergen
herbergt herboren herbouw herbouwd herbouwen hercules herdacht herdenking herder herdrukt heren
herenhuis herenigd hereniging herfst herfstvakantie hergebruikt hergroeperen herhaal herhaald herhaalde
herhaaldelijk herhaalt herhalen herhaling herindeling hering herinner herinnerd herinnerde herinneren
herinnering herinneringen herinnert herinrichting herken herkenbaar herkenbare herkend herkende
herkennen herkenning herkent herkomst herkozen herladen herleven hernia hernieuwde hernoemd hernoemde
heroine heropend heropenen heropening heropgericht heroverd heroveren heroverwegen heroverwogen herpes
herrie herrijzen herschreven herschrijven hersenbloeding hersenen hersenletsel hersens hersenschudding
hersentumor herstel hersteld herstelde herstellen herstelt hert herten hertog hertogdom hertogdommen
hertogen hertogin hertrouwde heruitgave hervat hervatte hervormd hervormde hervorming hervormingen
hervormingsagenda herzien herziene herziening hessen het hete heten heter heterdaad hetero hetgeen
hetzelfde hetzij heup heupen heus heuvel heuvelland heuvelrug heuvels hevig hevige hezbollah hield
hielden hielen hielp hielpen hier hieraan hierachter hierarchie hierbij hierbinnen hierboven hierbuiten
hierdoor hierheen hierin hierlangs hiermee hierna hiernaar hiernaartoe hiernaast hiernamaals hierom
hieronder hierop hierover hiertegen hiertoe hieruit hiervan hiervandaan hiervoor high hij hijs hijsen
hijzelf hilarisch hinder hinderlaag hindoeisme hing hingen hint hints hip hiphop hippe hippie hippies
historici historicus historie historiek historisch historische hit hitlijst hitlijsten hitnotering
hitparade hits hitte hiv hm ho hobbels hobby hobo hockey hockeyclub hockeyploeg hoe hoed hoedanigheid
hoede hoeden hoedje hoef hoefde hoefden hoeft hoek hoeken hoekje hoelang hoepel hoer hoera hoeren
hoerenzoon hoertje hoesje hoest hoesten hoeve hoeveel hoeveelheden hoeveelheid hoeven hoever hoeverre
hoewel hoezeer hoezo hof hofhouding hofje hofstede hoge hoger hogere hogerhand hogerop hogescholen
hogeschool hoi hok hokje hol hola holden holding hole holes holle holocaust hologram holt holte home
hometraining hommels homo homoseksualiteit homoseksueel homoseksuele hond honden hondenman honderd
honderdduizend honderdduizenden honderden honderdste hondje honger hongerig hongerige hongersnood honing
honk honkbal honkbalteam hoofd hoofdaannemer hoofdaltaar hoofdbehandelaar hoofdbetekenis hoofdbureau
hoofdcoach hoofdcommissaris hoofddoel hoofddoelen hoofddorp hoofden hoofdgebouw hoofdingang
hoofdinspecteur hoofdje hoofdkantoor hoofdklasse hoofdkwartier hoofdlijnen hoofdmacht hoofdopties
hoofdpersonage hoofdpersonen hoofdpersoon hoofdpijn hoofdplaats hoofdpunten hoofdredacteur hoofdrol
hoofdrollen hoofdrolspeler hoofdrolspelers hoofdsponsor hoofdstad hoofdstedelijk hoofdstuk hoofdstukken
hoofdtoernooi hoofdtrainer hoofdverdachte hoofdweg hoofdwond hoofdzakelijk hoofdzetel hoog hoogbegaafd
hoogbegaafde hooggerechtshof hoogheemraadschap hoogheid hoogland hoogleraar hoogleraren
hoogspecialistische hoogspringen hoogst hoogste hoogstens hoogstwaarschijnlijk hoogte hoogten hoogtepunt
hoogtepunten hoogtes hoogtevrees hooguit hooi hooiberg hooiwagen hooiwagens hoop hoopt hoopte hoopten
hoopvol hoor hoorapparaten hoorde hoorden hoorn hoorns hoorspel hoort hoorzitting hop hope hopelijk
hopeloos hopeloze hopen hopper horde horden horeca horen horend horizon horizontaal horizontale horloge
horloges hormonen horn horror horrorfilm horst hospice hospik hospitaal hot hotdog hotdogs hotel
hotelkamer hotels hotelschool hou houd houden houdend houder houding houdt hour house hout houten houtje
hoven hoveniersbedrijf http https hub hufter hufters huh huid huidig huidige huidskleur huil huilde
huilen huilend huilende huilt huis huisarrest huisarts huisartsen huisartsenpost huisartsenpraktijk
huisbaas huisbezoek huisdier huisdieren huiselijk huisgenoot huisgenoten huishoudelijke huishouden
huishoudens huishoudster huisje huisjes huiskamer huisnummer huisvest huisvesten huisvesting huisvrouw
huiswerk huiszoeking huiszoekingsbevel huize huizen hulk hulp hulpaanbod hulpbronnen hulpeloos hulpje
hulpmevrouw hulpmiddel hulpmiddelen hulpproces hulpsheriff hulptraject hulpverleenster hulpverlenende
hulpverlener hulpverleners hulpverlening hulpverleningsplan hulpverleningstraject hulpvormen hulpvraag
hulpvragen hulpzoekenden huls hulst hulzen humaniora humanistische humanitaire humeur humeurig humor
humoristische hun hunebed hunebedden hunt hunter hup huren hut huur huurauto huurbasis huurde huurder
huurders huurling huurlingen huurmoordenaar huurmoordenaars huurt huurtoeslag huwde huwelijk huwelijken
huwelijksnacht huwelijksreis hybride hydra hydraulische hyena hypnose hypocriet hypotheek hypothese
hypothetisch hysterisch ice icoon id ideaal ideale idealen idealiter idee ideeen idem identiek identieke
identificatie identificeer identificeerde identificeren identified identiteit identiteiten ideologie
ideologische idioot idiote idioten ie ieder iedere iedereen ieders iemand iemands iets ietsje ietwat
iftar ijdel ijdelheid ijs ijsbaan ijsberen ijsberg ijshockey ijsje ijsjes ijskast ijskoud ijskoude
ijsthee ijstijd ijzer ijzeren ijzertijd ik ik-vorm ikke ikzelf illegaal illegaals illegale illusie
illusies illustratie illustraties illustrator image imago imam imbeciel imitatie immers immigranten
immigratie immuniteit immuun immuunsysteem impact imperium implantaat implantaten implementatie
implementatiemogelijkheden implementeren impliceert imponeren import impressionisme impressionistische
improvisatie improviseren impuls impulsief in inademen inbeelden inbegrepen inbegrip inbraak inbraken
inbreken inbreker inbrekers inbreng inbrengen inbreuk inch incident incidenteel incidentele incidenten
incisie inclusie inclusief inclusieve indeling indenken independent inderdaad indertijd index
indexatiepercentage indiaan indiaanse indianen indicatie indicaties indicatitermijn indicator
indicatoren indien indienen indirect indirecte individu individueel individuele individuen indo indoor
indringer indringers indruk indrukken indrukwekkend indrukwekkende industrialisatie industrie
industrieel industriele industrieterrein ineen ineens infanterie infanteriedivisie infectie infecties
infiltreren inflatie info informant informanten informatica informatie informatiebehoefte
informatieloket informatiepositie informeel informeer informele informeren infrarood infrastructuur
infuus ingaan ingaat ingang ingangen ingebouwd ingebouwde ingebracht ingebroken ingebruikname ingedeeld
ingediend ingedient ingegaan ingegrepen ingehaald ingehuldigd ingehuurd ingekocht ingekochte ingekort
ingeleverd ingelezen ingelicht ingelijfd ingeluisd ingenieur ingenieurs ingenomen ingepakt ingepikt
ingepland ingericht ingerichte ingerukt ingeschakeld ingeschakelde ingeschat ingeschreven ingeslagen
ingeslikt ingesloten ingespeeld ingesproken ingestapt ingesteld ingestelde ingestemd ingestort
ingestroomd ingetrapt ingetrokken ingevoerd ingevoerde ingevuld ingevulde ingewanden ingewijd
ingewikkeld ingewikkelde ingewikkelder ingezakt ingezet ingezette inging ingredient ingredienten ingreep
ingrijpen ingrijpend ingrijpende inhalen inheems inheemse inhoud inhoudelijk inhoudelijke inhouden
inhoudt inhuren inhuurde initialen initiatief initiatiefnemer initiatieven initieert injecteren injectie
injecties inkomen inkomend inkomsten inkoop inkoopbeleid inkoopdoelen inkoopdoelstellingen
inkoopinstrument inkoopinstrumenten inkoopkader inkoopmethode inkoopmodel inkoopopdrachten inkoopperiode
inkoopplan inkoopprocedure inkoopproces inkoopstrategie inkopen inkt inktvis inktvissen inladen
inleiding inleveren inlichten inlichtingen inlichtingendienst inlogcode inloggen inloopochtend inmiddels
innam inname inneemt innemen innen innerlijke innovatie innovatieve inpakken input inquisitie inricht
inrichten inrichting inschakelen inschatten inschatting inschenken inschrijven inschrijving
inschrijvingen inscriptie inscripties insect insecten insgelijks insigne inslaan inslag inspanning
inspanningen inspanningsgericht inspanningsgerichte inspanningsverplichting inspanningsverplichtingen
inspecteren inspecteur inspecteurs inspectie inspectierapport inspectierapporten inspelen inspiratie
inspiratiebron inspireerde inspireert inspireren inspirerend inspraak insta instabiel installatie
installaties installeren instantie instanties instappen instellen instelling instellingen instemde
instemmen instemming instinct instincten instituten instituut instort instorten instorting instromen
instroom instroommomenten instroomt instructeur instructie instructies instrument instrumentale
instrumenten insuline intact intake intakes integendeel integraal integrale integratie integreren
integriteit integriteitseisen intellectueel intellectuele intellectuelen intelligent intelligente
intelligentie intelligentieonderzoek intelligentietest intens intense intensief intensieve intensiever
intensievere intensiteit intensiteiten intensive intentie intentieverklaringen interactie interactieve
interbellum intercity interessant interessante interessanter interessants interesse interesseerde
interesseert interesseren interesses interface interieur interim interland interlandcarriere interlands
intermedia intern internaat internationaal international internationale interne internet
internetconsultatie interpretatie interpretaties interpreteren interval interventie interventies
interview interviewen interviews intiem intieme intimidatie intimideren intimiteit intramurale intrapt
intrede intrek intrekken intrekking intro introduceerde introduceren introductie intuitie intussen inval
invalide invaljuf invalkracht invallen invaller invallers invalster invasie inventaris inventief
investeerder investeerders investeren investering investeringen invliegen invloed invloeden invloedrijk
invloedrijke invoer invoerdatum invoeren invoering invullen invulling inwendige inwerkingtreding inwoner
inwoneraantal inwoners inwonersaantal inwonertal inzage inzake inzending inzendingen inzet inzetten
inzicht inzichtelijk inzichten inzien inzit inzitten inzittenden inzoomen ion ionen ionische ipad iris
ironie ironisch irrelevant irritant irritante irriteert irriteren is islam islamitisch islamitische
isolatie isoleer isoleercel isoleren isotoop isotopen italiaan italianen item items ja jaag jaagt jaar
jaarboek jaargang jaarlijks jaarlijkse jaartal jaartelling jacht jackpot jacks jacuzzi jade jagen jager
jagers jaguar jakkes jaloers jaloerse jaloezie jam jammer janet janken januari jap japanners jappen
jaren jarenlang jarenlange jarig jarige jas jasje jassen jaszak jaszakken jat jatten jawel jazeker jbjr
je jeans jee jeep jeetje jegens jemig jen jennen jersey jet jeugd jeugdafdeling jeugdarts jeugdbeleid
jeugdbeschermer jeugdbeschermers jeugdbescherming jeugdbeschermingsketen jeugdbeschermingsmaatregel
jeugdbeschermingstafel jeugdcoach jeugddomein jeugdelftallen jeugdfuncties jeugdgevangenis
jeugdgezondheidszorg jeugdgroep jeugdhulp jeugdhulpaanbieder jeugdhulpaanbieders jeugdhulpaanbod
jeugdhulpbegeleiding jeugdhulpbudget jeugdhulpcontracten jeugdhulpdiensten jeugdhulpdomein
jeugdhulpgebruik jeugdhulpinterventies jeugdhulpinzet jeugdhulpkosten jeugdhulplandschap
jeugdhulpleidseregio jeugdhulplocatie jeugdhulporganisaties jeugdhulpplicht jeugdhulpprofessional
jeugdhulpprofessionals jeugdhulpregio jeugdhulpsoorten jeugdhulpstelsel jeugdhulptraject
jeugdhulpverlener jeugdhulpverleners jeugdhulpverlening jeugdhulpverleningsplan
jeugdhulpverleningstraject jeugdhulpvoorziening jeugdhulpvoorzieningen jeugdhulpvormen jeugdhulpvraag
jeugdhulpvragen jeugdige jeugdigen jeugdopleiding jeugdprofessionals jeugdpuntnoord jeugdrechter
jeugdreclassering jeugdreclasseringsmaatregel jeugdreuma jeugdstelsel jeugdstrafrecht jeugdteam
jeugdteams jeugdulp jeugdwet jeugdzorg jeugdzorglandschap jeugdzorgregio jeuk jeukt jezelf jezuieten
jhvdmeer jij job jobcoach jobs joch jochie joden jodendom joeg joepie joggen joggingbroek joh joint jojo
joker jong jonge jongedame jongeheer jongelui jongeman jongen jongens jonger jongere jongeren
jongerenloket jongerenraad jongerenteam jongerenwerk jongerenwerker jongetje jongetjes jongste
jongvolwassene jongvolwassenen jonker jonkheer jood joods joodse jou journaal journalist journaliste
journalisten journalistiek journalistieke jouw jouwe jubileum judas judo judoleraar juf juffers juffrouw
juichen juist juiste jukbeen juli jullie jumbo jungle juni junioren junk junkie junkies jura juridisch
juridische jurisdictie jurisprudentie jurist jurk jurken jury juryleden jurylid jus justitie juweel
juwelen juwelier kaak kaal kaap kaars kaarsen kaart kaarten kaartje kaartjes kaas kaasboer kaasfabriek
kabel kabelbaan kabels kabinet kabinetten kachel kade kader kaders kaderstellend kaderstellende kaf
kaken kakkerlak kakkerlakken kale kalender kalf kaliber kalief kalk kalkoen kalksteen kalm kalmeer
kalmeert kalmeren kalmte kalveren kam kameel kameleon kamer kameraad kameraden kamerbrief kamercontrole
kamergenoot kamerheer kamermuziek kamerplaatsing kamers kamertje kamertraining kammen kamp kampen
kamperen kampioen kampioene kampioenen kampioenschap kampioenschappen kampte kampvuur kan kanaal kanalen
kandidaat kandidaten kandidatenlijst kandidatuur kaneel kanjer kanker kano kanon kanonnen kans kansel
kanselier kansen kansloos kansrijke kant kanten kantine kantjes kanton kantons kantoor kantoorgebouw
kantoortijden kantoren kanttekening kanunnik kanunniken kap kapel kapelaan kapellen kapelmeester
kapitaal kapitalisme kapitein kapittel kapot kapotgemaakt kapotmaken kapotte kappa kappen kapper
kapsalon kapsel kapster kapstok kar karakter karakteristiek karakteristieke karakters karaoke karate
kardinaal kardinalen karma karpers karretje kartel karten karton karwei kas kassa kast kasteel
kasteelheer kastelen kasten kastje kat katalysator kater kathedraal katholicisme katholiek katholieke
katholieken katoen katten kauwen kauwgom kauwgum kaviaar kazerne keek keel keen keep keepen keeper
keeperstrainer keer keerde keerden keerpunt keert keertje keerzijde kei keihard keiharde keizer keizerin
keizerlijk keizerlijke keizerrijk keizers keizersnee keken kelder kelk ken kenbaar kende kenden kenmerk
kenmerken kenmerkend kenmerkende kenmerkt kennelijk kennen kennende kennis kennismaken kennismaking
kennismakingsboekje kennismakingsgesprekken kennissen kenniswerkplaats kenniswerkplaatsen kent kenteken
keramiek kerel kerels kereltje keren kerende kerk kerkelijk kerkelijke kerken kerker kerkgang kerkgebouw
kerkhof kerkje kerkleden kerkprovincie kerkschip kerktoren kermis kern kerncentrale kernelementen kernen
kernfuncties kerntaken kernteams kernwaarde kernwaarden kernwapens kersen kerst kerstavond kerstboom
kerstcadeau kerstcadeautjes kerstfeest kerstman kerstmis ketchup ketel keten ketenpartners
ketensamenwerking ketting kettingen keuken keukenkastje keukenmevrouw keukentafel keukentafelgesprek
keukenvloer keur keurde keuren keurig keurt keurvorst keurvorstendom keus keuze keuzen keuzes
keuzevrijheid kever kevers keversoort keycord kg kgeef khan ki kick kid kids kiel kier kiertje kies
kiesdistrict kieskeurig kieskring kiesrecht kiest kietelen kietelt kieze kiezen kiezers kijk kijkcijfers
kijken kijkend kijkende kijker kijkers kijkje kijkt kikker kikkers kil killer kilo kilogram kilometer
kilometers kim kin kind kindbeschermingsmaatregel kindbeschermingsmaatregelen kinderachtig kinderarts
kinderartsen kinderbescherming kinderbeschermingsmaatregel kinderbeschermingsmaatregelen
kinderbeschermingssmaatregelen kinderbijslag kinderboeken kinderdagcentrum kinderdagopvang
kinderdagverblijf kinderdagverblijven kinderen kinderfeestje kinderfysio kinderkamer kinderloos
kindermeisje kinderontvoering kinderopvang kinderpsychiater kinderpsychologie kinderpsycholoog
kinderrechter kindertijd kinderverpleegkundige kinderziekenhuis kindje kindjes king kinky kip kippen
kippenren kippenvel kist kisten kistje kit kits klaag klaagde klaagt klaar klaarblijkelijk klaargemaakt
klaargezet klaarkomen klaarlichte klaarmaken klaarstaan klacht klachten klagen klagers klank klankbord
klanken klant klanten klantreizen klap klappen klaren klarinet klarinettist klas klasgenoot klasgenoten
klasse klassement klassen klassering klassiek klassieke klassieker klassiekers klauw klauwen klavecimbel
kleden kledij kleding kleed kleedjes kleedkamer kleedt kleef kleermaker klei klein kleindochter
kleindochters kleine kleiner kleinere kleingeld kleinkind kleinkinderen kleinood kleins kleinschalig
kleinschalige kleinste kleintje kleintjes kleinzoon klem klep klepje kleppen kleren klerk klets kletsen
kletst kleur kleuren kleurloze kleurplaten kleurrijke kleuterklas kleuters kleuterschool klif klik
klikken klikt klikte klim klimaat klimaatverandering klimmen klimt kliniek klinische klink klinken
klinker klinkers klinkt klojo klok klokken klokkentoren klokkijken klom klonen klonk kloof klooien kloon
klooster kloosterkerk kloosters kloot klootzak klootzakken klop klopkevers kloppen klopt klopte klos
klote kloten kluis kluisje kluns klus klusje klusjes klusjesman klusploeg klussen km knaagdier
knaagdieren knaap knakworst knal knallen knap knappe knappen knapper knapperd knapste knecht kneep
knelpunten knettergek kneuzingen knie knieen kniel knielen knijp knijpen knijpt knikken knikkende
knikkers knikte knip knippen knipperen kniptorren knock-out knoeien knoflook knokken knoop knooppunt
knop knopen knopje knoppen knuffel knuffelen knuffelopdracht knul knuppel knus knutselde knutselen
knutten kocht kochten koe koeien koek koekje koekjes koektrommel koel koele koelen koelkast koelkastje
koepel koerier koers koersen koest koester koesteren koets koetshuis koffer kofferbak koffers koffertje
koffie koffieapparaat kogel kogels kogelvrij kok koken kokosmelk kolen kolere kolom kolommen kolonel
koloniaal koloniale kolonie kolonien kolonies kolonisatie kolonisten kom komaan komaf komedie komeet
komen komende komiek komische komma kompas komst komt kon konden kondigde kondigen konijn konijnen
konijnenhok konijntje koning koningen koningin koningschap koningshuis koninklijk koninklijke koninkrijk
koninkrijken konsjerge kont kontje konvooi kooi kooien kook kookt kookte kookten kookwekker kool
koolstof koolstofdioxide koop koophandel koopje kooplieden koopman koopt koor koord koorts koos kootje
kop kopen koper koperen kopers kopgroep kopie kopieen kopieerhok kopieren kopje koplopers koppel
koppelen koppeling koppels koppen koppig koppige koppijn koptelefoon koraal koraalsoort koran koren
korenmolen korfbal korporaal korps korst kort kortdurend kortdurende korte korter kortere korting kortom
kortsluiting kortste kortstondig kortstondige kortweg kosmische kosmos kost kostbaar kostbaardere
kostbare koste kosten kostenbeheersing kostenbewustzijn kostschool kostte kostuum kostuums koto kots
kotsen kou koud koude kouder kousen kozakken kozen kpop kraag kraai kraaien kraak kraamafdeling
kraamzorg kraan krab krabben kracht krachten krachtig krachtige krachtiger krachtveld kraken kralen
kralenketting kramer kramp krankzinnig krankzinnige krankzinnigheid krans krant kranten krap krappe kras
krassen krast kraste krat krater kratten krediet kredietkaart kreeft kreeftachtigen kreeg kreek kregen
krekels kreng krentenbollen kreupel kreupele kriebelen kriebels krijg krijgen krijger krijgers
krijgsgevangen krijgsgevangenen krijgsmacht krijgsraad krijgt krijsen krijsend krijt krimpen kring
kringen kringloop kris kristal kristallen kristen kritiek kritieke kritieken kritisch kritische kroeg
krokodil krokodillen kromme kromming kronen kroniek kronieken kroning kroon kroonprins kroop krot
kruidachtige kruiden kruin kruip kruipen kruipt kruis kruisen kruiser kruising kruisingen kruisje
kruiskerk kruispunt kruist kruistocht kruisvaarders kruit kruk krukas krukken krullen krypton kubus
kucht kudde kuikens kuil kuip kun kunde kunnen kunst kunstacademie kunsten kunstenaar kunstenaars
kunstenares kunstgeschiedenis kunstmatig kunstmatige kunstschaatsen kunstschilder kunstschilders
kunststof kunstwerk kunstwerken kunt kurk kus kusje kusjes kussen kussenhoek kussens kust kuste kusten
kustlijn kustwacht kut kutje kutwijf kuuroord kwaad kwaadaardig kwaadaardige kwade kwadrant kwalificatie
kwalificatiereeks kwalificatieronde kwalificaties kwalificatietoernooi kwalificatiewedstrijd
kwalificatiewedstrijden kwalificeerde kwalificeerden kwalificeren kwalijk kwalitatief kwalitatieve
kwaliteit kwaliteiten kwaliteitsborging kwaliteitscriteria kwaliteitseisen kwaliteitskader kwam kwamen
kwantitatieve kwantiteit kwart kwartaal kwartaalgesprekken kwartet kwartfinale kwartfinales kwartier
kwartiertje kwartje kweenie kweken kwellen kwelling kwestie kwesties kwetsbaar kwetsbaarheden kwetsbare
kwetsen kwetst kwijlen kwijt kwijtgeraakt kwijtraakt kwijtraken kwik la laad laag laagdrempelig
laagdrempelige laagland laagste laaiend laan laars laarzen laat laatje laatst laatste laatsten
laatstgenoemde lab label labels labo laborante laboratorium labrador labs lach lachen lachend lacherig
lachertje lacht lachte lachten lacunes ladder lade laden lading ladingen lady laf lafaard lafaards laffe
lag lage lagen lager lagere lagerhuis lak laken lakens lam lama lamellen lammetje lamp lampen lampje
lancaster lanceer lanceerde lanceren lancering land landbouw landbouwer landbouwers landbouwgrond
landdag landde lande landelijk landelijke landen landenteams landenwedstrijd landerijen landgenoot
landgenote landgenoten landgoed landgoederen landgraaf landhuis landing landingsbaan landinwaarts
landmacht landoppervlakte landschap landschappen landsdeel landskampioen landskampioenschap landstitel
landt landvoogd lang langdurig langdurige lange langer langere langgerekt langgerekte langlaufen
langpootmuggen langs langsgaan langsgegaan langsgekomen langskom langskomen langskomt langskwam
langsloop langst langste langwerpig langwerpige langzaam langzame langzamer langzamerhand lantaarn
lanyard laos lap lappen laptop laptopje laren larve larven las lasagna lasagne laser lasergamen lassen
lasser last laste lasten laster lastig lastige lastiger lastigvallen lastpak lastpost lat late laten
later laterale latere latijn latin latino latte laude lava law lawaai lazarus lazer leader leadzanger
league learned lector lectoraat led ledematen leden leder lee leed leef leefde leefden leefdomeinen
leefgebied leefgebieden leefomgeving leeft leeftijd leefwereld leefwijze leeg leegaten leeghalen
leegstandspercentage leegte leek leende leent leer leerbaar leerbaarheid leercyclus leerde leerden
leerkracht leerkrachten leerling leerlingen leermeester leernetwerk leernetwerken leerniveau leerplicht
leerplichtambtenaar leerplichtwet leerproblemen leerpunten leerrecht leerstoel leerstof leerstraf leert
leerwerkplek lees leescoach leest leeuw leeuwen lef leg legaal legaat legale legde legden lege legen
legend legendarisch legendarische legende legenden legendes leger legergroep legerkorps legers leggen
legioen legioenen legislatuur legitieme legitimatie lego legt lei leid leidde leidden leiden leidend
leidende leider leiders leiderschap leiding leidingen leidinggevende leidraad leidster leidsters leidt
lek leken lekke lekken lekker lekkerder lekkere lekkers lekkerste lekt lelijk lelijke lemmet lenen
lengte lening leningen lens lensvormig lente lenzen lepel lepeltje leraar leraren lerares leren lerend
lerende les lesbienne lesbisch lesbische lesgeven lesje lessen lessons lesuren let letsel lette letten
letter letteren lettergreep letterkunde letterlijk letterlijke letters lettertype leugen leugenaar
leugenaars leugendetector leugens leuk leuke leukemie leuker leuks leukste leun leunen leuren leve level
levels leven levend levende levenden levendig levendige levens levensbrede levenscyclus levensdomeinen
levensduur levensgevaarlijk levensjaar levenslang levenslange levensloop levensmiddelen levensonderhoud
levensstijl levensuitdagingen levensverhaal levensverzekering levensvorm levensvormen levenswerk
levenswijze leventje lever leverancier leveranciers leveranciersmanagement leverbaar leverde leverden
leveren levering levert leze lezen lezer lezers lezing lezingen li libellen libellensoort liberaal
liberale liberalen liberalisme libretto licentiaat licentie lichaam lichaamsdelen lichaamslengte
lichamelijk lichamelijke lichamen licht lichte lichten lichter lichtere lichtjaar lichtjaren lichtjes
lid lidl lidmaatschap lidstaten lied liederen liedje liedjes lief liefdadigheid liefde liefdes
liefdesleven liefdevol liefdevolle liefhebben liefhebbende liefhebbers liefje liefs liefst liefste
lieftallige lieg liegen liegende liegt liep liepen lier liet lieten lieve lieveling lievelingskleur
lievelingsnummer liever lieverd lift liften liftknop lig liga liggen liggend liggende ligging ligt lijd
lijden lijdensweg lijdt lijf lijfwacht lijfwachten lijk lijken lijkenhuis lijkschouwer lijkschouwing
lijkt lijm lijn lijnen lijntje lijst lijsten lijstje lijstjes lijsttrekker lijve lik like likken lil
limiet limit limo limonade limousine linden lineair lineaire lingerie linie linies link linken linker
linkerborst linkerflank linkerhand linkerkant linkeroever linkerschoenen linkerzijde links linksaf
linksback linkse linkshandig linnen lint lintworm lip liplezen lippen lippenstift lipstick list liter
literair literaire literatuur literatuurverwijzingen litteken littekens liturgie liturgische live
livealbum lives living load lobby locatie locaties loch locomotief locomotieven loempia loer lof log
logboek loge logeer logeerden logeerhuis logeerkamer logeeropvang logeert logeeruren logeerweekend
logeerweekenden logen logeren loges logica logisch logische logischer logistiek logistieke logo
logopedie logopedist logopediste lok lokaal lokaas lokale lokaliseren loket lokken lokt lokte lol lollig
lolly lombok lomp long longen longontsteking lontje loo lood loodgieter loodrecht loods loog look loon
loonlijst loont loop loopbaan loopgraven loopjongen loopkevers loopt looptijd loos lopen lopend lopende
loper lord lords lori los loser losers losgelaten losgeld losgeslagen loslaat loslaten losmaken losse
lossen losser lost loste lot loten loterij lotgenoten lotgenotencontact loting lotto lotus lou lounge
louter loyaal loyale loyaliteit loze lozen lsd lucht luchtaanval luchtdruk luchten luchthaven
luchthavens luchtje luchtmacht luchtpijp luchtruim luchtsluis luchtvaart luchtvaartmaatschappij
luchtvaartmaatschappijen lucifer lucifers lucky lui luid luidde luide luiden luider luidruchtig
luidspreker luidt luie luier luiers luik luiken luikje luipaard luister luisteraars luisterde luisterden
luisteren luistert luitenant luizen lukken lukt lukte lul lulkoek lullen lullig lult lunch lunchen
lunchpauze lunchtijd lunchtrommels lus lust lusten lutherse lux luxe lyceum lynch lynx m'n ma maag maagd
maagdelijkheid maagden maak maakt maakte maakten maal maalt maaltijd maaltijden maaltijdservice maan
maand maandag maandagavond maandagmorgen maandblad maandelijks maanden maandenlang maanlicht maar
maarschalk maart maat maatje maatjes maatregel maatregelen maatschappelijk maatschappelijke maatschappij
maatschappijen maatwerk maatwerkoplossingen macaroni machine machinegeweer machinegeweren machinekamer
machines machinist macho macht machteloos machten machthebbers machtig machtige machtiging machtigste
machtsovername macro mad madam madame made madonna madras maestro maf maffe maffia mafkees mag magazijn
magazine mager magere magie magier magisch magische magister magistraat magma magneet magneten
magnetisch magnetische magnetron magnificus magnum mail mailadres mailde mailen mails mailt mailtje mais
maitresse majesteit majeur majoor major make make-up makelaar maken makend maker makers makkelijk
makkelijke makkelijker makkelijkste makker makkers makkie mal malaga malaria male malen maling malta mam
mama mamma mammie mams man management manager manche manchester mand mandaat mandateren mandatering
mandje manen manga maniak manicure manier manieren manifest manilla manipulatie manipuleert manipuleren
mank mankeer mankeert mankracht mannelijk mannelijke mannelijkheid mannen mannetje mannetjes mans
manschappen mantel mantelzorger mantelzorgers manuscript manuscripten map mapje mar mara marathon marche
marcheren margarita marge mariene marihuana marine marinier mariniers marionet maritiem maritieme mark
markante markeren market marketing markgraaf markgraafschap markies markt marktaandeel marktanalyse
markten marktomstandigheden marktwerking marmer marmeren marokkaans mars marshmallows martelaar
martelaren martelen marteling martini mascotte masker maskers massa massaal massage massale masseren
massief massieve master masters masturberen mat mata match matched mate maten mater materiaal materialen
materie materieel materiele matig matige matras matrix matroos matrozen mattie mausoleum mavo maxima
maximaal maximale maximeren maximum maximumbedrag maximumsnelheid mayo mayonaise mazzel mbo mcdo me
mechanica mechanisch mechanische mechanisme medaille medailles medaillon mede mededeling mededogen
medeleven medelijden medeoprichter medeplichtig medeplichtige medeplichtigheid medeverantwoordelijkheid
medewerker medewerkers medewerking media mediatheek mediator medicatie medici medicijn medicijnen
medicijnlijst medio medisch medische meditatie mediteren medium mee mee-eten meebeslissen meebracht
meebrengen meebrengt meedeed meedelen meedenken meedoen meedoet meedogenloos meedogenloze meega meegaan
meegaat meegaf meegebracht meegedaan meegegaan meegegeten meegegeven meegekomen meegekregen meegemaakt
meegenomen meegepraat meegereden meegerekend meegeven meegewerkt meeging meekeek meekijken meekomen
meekomt meelazen meelezen meelopen meemaakt meemaken meen meenam meenamen meende meenden meeneem
meeneemt meenemen meent meepraten meer meerdere meerderen meerderheid meerijden meerjaren
meerjarenbegroting meerjarenperspectief meerjarig meerjarige meermaals meermalen meervoud meervoudig
meervoudige meeslepen meespelen meest meestal meeste meesten meester meesteres meesters meesterwerk meet
meetbaar meetelt meeting meetkunde meeuwen meewerken meewerkt meewerkte meewerkten mefrouw meg mega mei
meid meiden meidenavond meineed meisje meisjes meisjesnaam mejuffrouw mekaar mekka melatonine meld
meldcode meldde meldden melden melding meldingen meldt melk melken melkman melkveebedrijf melkweg
melodie melodieen meloen membraan memo memoires memory men meneer meneertje menen menens meng mengeling
mengen mengsel menigte mening meningen meningsuiting meningsverschil meningsverschillen mens menselijk
menselijke menselijkheid mensen mensenleven mensenlevens mensenrechten mensheid mentaal mental mentale
mentor mentors menu mep meppen mer merci meren merendeel merk merkbaar merken merknaam merkt merkte
merkten merkwaardig merkwaardige mes messen messias mest mestkevers met metaal metafoor metal metalband
metalen metamorfose meteen meten meteoor meteoriet meter meterkast meters metgezel methode methoden
methodes methodieken methylfenidaat meting metingen metro metrolijn metropolis metropool metrostation
meubels meubilair mevrouw mezelf mg mi micro microfoon microscoop microscopische middag middags middel
middelbaar middelbare middeleeuwen middeleeuws middeleeuwse middelen middelengebruik middelgrote
middellandse middelpunt middels middelste midden middenin middenklasse middenmoot middenveld
middenvelder middenweg middernacht middle midi mieren mierenjagers mierenleeuwen mietje mietjes migraine
migranten migratie mij mijden mijl mijlen mijlpaal mijn mijnbouw mijne mijnen mijnheer mijnwerkers
mijzelf mikken milaan mild milieu militair militaire militairen military militie milities miljard
miljardair miljarden miljoen miljoenen miljonair milkshake mille millennium milligram millimeter milt
min minachting minder mindere minderheden minderheid minderjarig minderjarige minecraft mineraal
mineralen mineur mini miniaturen miniatuur minima minimaal minimale minimum miniserie minister
ministerie ministeries ministerraad ministers minnaar minnaars minnares minor minpunt minst minste
minstens minuten minuut minuutje minuutjes mioceen mirakel mis misbruik misbruiken misbruikt misbruikte
miscommunicatie misdaad misdaan misdaden misdadiger misdadigers misdrijf misdrijven misgaan misgaat
misgegaan misging mishandeld mishandeling miskraam misleid misleiden misleiding mislukkeling mislukken
mislukking mislukt mislukte mispunt miss misschien misselijk misselijkheid missen missie missies
missionaris missionarissen mist miste misten misverstand misverstanden mits mix mm mmm mobiel mobiele
mobieltje mobieltjes mobile mobilisatie mobiliteit mocht mochten modder mode model modellen modern
moderne modernere modernisering modernistische module modules modus moe moed moeder moeders moederschip
moedertaal moedervlek moedig moedige moedigen moeilijk moeilijke moeilijker moeilijkheden moeilijkste
moeite moeizaam moer moeras moerassen moest moesten moestuintje moet moeten moetje moffelen moffen moge
mogelijk mogelijke mogelijkheden mogelijkheid mogen mogendheden mok mokken mol moleculaire moleculen
molecuul molen molenaar molenbeek molens mollen mom moment momenteel momenten momentje monarch monarchie
mond monde monden mondiale monding mondje mondopening mondt money mongolen monitor monitoren monitoring
monitoringsactiviteiten monitoringsgegevens monitoringssysteem monitort monk monnik monniken monopolie
monsieur monster monsters montage monteur monument monumentaal monumentale monumenten mooi mooie mooier
mooiere moois mooiste moor moord moordaanslag moorden moordenaar moordenaars moordende moordonderzoek
moordwapen moordzaak moordzaken mop mopperen mopperend moppie moraal more moreel morele moren morfine
morgana morgen morgenavond morgenmiddag morgenochtend morgens morgenvroeg morse mortuarium mos moskee
moslim moslims most mosterd mot motel motie motief motieven motion motivatie moto motor motorblok
motoren motorfiets motorfietsen motorfietsmerk motorkap motors motorsport motten motto mount mouw mouwen
mozaiek mp ms muffe muffin muffins mug muggen muggensoort muis muiterij muizen mulder multicomplexe
multifunctioneel multiproblematiek mummie munitie munster munt munteenheid munten muntje muren musea
museum music musical musicals musici musicus musketiers mustang mutatie muts muur muurschilderingen
muurtje muze muziek muziekalbum muziekfestival muziekgroep muziekinstrumenten muziekproducent
muziekschool muziekstijl muziektheorie muziekvideo muzikaal muzikale muzikant muzikanten mysterie
mysteries mysterieus mysterieuze mystieke mythe mythen mythische mythologie mythologische mytylschool na
naai naaide naaien naait naakt naakte naald naalden naam naamgever naamgeving naamloze naamswijziging
naamwoord naar naargelang naarmate naartoe naast naaste naastgelegen nabestaanden nabij nabije
nabijgelegen nabijheid nablijven naburige nacht nachtbus nachtclub nachtdienst nachtelijke nachten
nachtenlang nachtje nachtjuf nachtkastje nachtmerrie nachtmerries nachtpauwogen nachtpon nachts
nachtverpleegkundige nachtvlinder nacompetitie nadat nadeed nadeel nadelen nadenk nadenken nadenkt nader
nadere naderen naderhand nadert nadien nadoen nadruk nadrukkelijk nadrukkelijker nagaan nagedacht
nagedachtenis nagekeken nagekomen nagel nagelaten nagels nagenoeg nageslacht nagetrokken nageven naief
najaar nakeek nakijken nakom nakomelingen nakomen nalatenschap nalatigheid nam namaak name namelijk
namen namens namiddag nanny naoorlogse nap napoleon napoleontische narcose narcotica nare narigheid
narratief naschoolse nasi nasleep nat natie naties nationaal nationaalsocialisme nationaalsocialistische
nationale nationalisme nationalisten nationalistische nationaliteit natrekken natrium natte natura
nature natuur natuurbeschermingsorganisatie natuurgebied natuurgebieden natuurkunde natuurkundige
natuurlijk natuurlijke natuurmonumenten natuurpark natuurreservaat natuursteen natuurstenen natuurtalent
natuurwetenschappen nauw nauwe nauwelijks nauwer nauwgezette nauwkeurig nauwkeurige nauwkeurigheid navel
navertellen navigatie navolging navraag navy nazaten nazi nazorg ne nectar neder nederig nederige
nederlaag nederlagen nederlands nederzetting nederzettingen nee neef neefje neem neemt neen neer
neerbuigend neergang neergehaald neergelegd neergeschoten neergeslagen neergestoken neergestort
neergezet neerhalen neerleggen neerschiet neerschieten neerschoot neerslag neerstorten neerzetten
negatief negatieve negeer negeerde negeert negen negende negenen negenjarige negentien negentiende
negentig neger negeren negers neiging nek nemen neoclassicistische neogotische neolithicum nep nerd
nerds nergens nero nerveus nes nest nesten net neteldieren netjes netten netter netto netwerk
netwerkanalyse netwerkconstructie netwerken netwerkplaatsingen netwerkversterkend netwerkversterking
neuk neuken neukt neukte neurale neus neushoorn neusring neutraal neutrale neutraliseren neuzen nevel
neven newton ngo nicht nichten nichtje niemand niemands niemandsland nier nieren niet niet-vrijblijvende
nietes nietig niets nietsnut niettemin nietwaar nieuw nieuwbouw nieuwe nieuweling nieuwelingen nieuwere
nieuwjaar nieuwkomer nieuws nieuwsblad nieuwsgierig nieuwsgierige nieuwsgierigheid nieuwste nijdig
nijverheid nikkel nikker nikkers niks nimmer ninja nippertje nipt nis niveau niveaus no nobel nobele
noch nochtans nodig nodigde nodige nodigen nodigt noedels noem noemde noemden noemen noemenswaardige
noemer noemt nog nogal nogmaals noir nomen nominatie nominaties non none nonnen nonsens nood
noodgedwongen noodgeval noodgevallen noodles noodlot noodmedicatie noodoproep noodsignaal noodsituatie
noodzaak noodzakelijk noodzakelijke nooit noord noordelijk noordelijke noordelijken noordelijker
noordelijkste noorden noordkant noordkust noordoost noordoostelijk noordoostelijke noordoosten noordpool
noordse noordwaarts noordwest noordwestelijk noordwestelijke noordwesten noordzijde noot nootjes nor
norm normaal normale normalisatie normaliseren normaliter normen normenkader normering nota notabene
notaris notatie noteer noten noteren notering notitie notities notulen nou nouveau nouvelle nova novelle
november ns nu nuchter nucleair nucleaire nul nullen nummer nummering nummerplaat nummers nut nutteloos
nutteloze nuttig nuttige nuttiger nuttigs ober object objecten objectief obligaties obscura observatie
observatieplek observaties observatorium observed observeren obsessie obstakel obstakels oceaan oceanen
oceanische och ochtend ochtenden ochtendritueel ochtends octaaf octopus octrooi odd oefen oefende
oefenen oefening oefeningen oefeninterland oefenprogramma oefent oefenwedstrijd oei oen oeps oerwoud
oesters oeuvre oever oevers oeververbinding of offensief offer offeren offers offerte offertes office
officieel officiele officier officieren officiers officieuze offline offshore ofschoon oftewel ofwel
ofzo ogen ogenblik ogenblikje ogenschouw oh oi oke oktober olie oliebollen olieverf olifant olifanten
olijven olympisch olympische om oma oma's omarmen ombrengen omdat omdenken omdoen omdraaien ome omega
omelet omgaan omgaat omgang omgangshuis omgebouwd omgebracht omgedoopt omgedraaid omgekeerd omgekeerde
omgekocht omgekomen omgeven omgeving omgevingen omgevormd omgezet omging omheen omheining omhelzen
omhoog omhulsel omkeren omkleden omkomen omkopen omkoping omkwamen omlaag omleggen omliggende omloop
ompraten omringd omringende omroep omroepen omschreef omschreven omschrijft omschrijven omschrijving
omsingeld omslag omsloten omstandigheden omstreden omstreeks omstreken omtrek omtrent omvang omvangrijk
omvangrijke omvat omvatte omvatten omver omwalling omweg omwenteling omwille omzeilen omzet omzetdrempel
omzetten omzetting on onaangekondigd onaangenaam onaanvaardbaar onaardig onacceptabel onafgebroken
onafhankelijk onafhankelijke onafhankelijkheid onafhankelijkheidsoorlog onbekend onbekende onbekenden
onbelangrijk onbeleefd onbepaalde onbereikbaar onbeschoft onbetaalbaar onbetrouwbaar onbewoond
onbewoonde onbewust onbruik onbruikbaar ondankbaar ondankbare ondanks onder onderaan onderaannemer
onderbewustzijn onderbouwingen onderbreek onderbreken onderbreking onderbrengen onderbroek onderbroeken
onderbroken onderbuurvrouw onderdak onderdanen onderdeel onderdelen onderdrukken onderdrukking
onderdrukt onderduiken onderduikers onderen ondergaan ondergaat ondergang ondergebracht ondergedoken
ondergeschikt onderging ondergoed ondergrens ondergrond ondergronds ondergrondse onderhandelaar
onderhandeld onderhandelen onderhandeling onderhandelingen onderhevig onderhield onderhoud onderhouden
onderhoudsbeurt onderhoudt onderkaak onderkaken onderkant onderkomen onderliggende onderling onderlinge
ondermijnen ondernam ondernemen ondernemer ondernemers onderneming ondernemingen ondernomen
onderofficier onderpand onderrand onderricht onderschat onderschatten onderscheid onderscheidde
onderscheiden onderscheidende onderscheiding onderscheidingen onderscheidt onderscheppen onderschept
ondersoort ondersoorten onderstaand onderstaande onderste ondersteboven ondersteund ondersteunde
ondersteunen ondersteunende ondersteuning ondersteuningsarrangementen ondersteuningsbehoefte
ondersteuningsplan ondersteuningsvraag ondersteuningsvragen ondersteunt onderteken ondertekend
ondertekende ondertekenen ondertekening ondertiteld ondertiteling ondertitels ondertoezichtstelling
ondertoon ondertussen onderuit onderverdeeld onderverdeling ondervinden ondervond ondervonden
ondervoorzitter ondervraag ondervraagd ondervraagt ondervragen ondervraging onderweg onderwereld
onderwerp onderwerpen onderwezen onderwijs onderwijsassistent onderwijsbegeleiding onderwijscomponent
onderwijsdeskundigheid onderwijsinstelling onderwijsinstellingen onderwijsnorm onderwijsondersteuning
onderwijsperspectief onderwijsplek onderwijssetting onderwijssituatie onderwijssysteem onderwijstijd
onderwijsurennorm onderwijsvoorziening onderwijsvorm onderwijzen onderwijzer onderworpen onderzeeboot
onderzeeer onderzeeers onderzijde onderzocht onderzoek onderzoeken onderzoeker onderzoekers
onderzoeksfase onderzoeksvragen onderzoekt ondeugend ondeugende ondiep ondiepe ondraaglijk onduidelijk
oneens oneerlijk oneindig oneindige onenigheid onervaren oneven ongeacht ongeboren ongebruikelijk
ongebruikelijke ongedaan ongedeerd ongedierte ongeduldig ongehoorzaam ongehuwd ongekend ongekende
ongeldig ongelegen ongelijk ongelofelijk ongelofelijke ongelooflijk ongelooflijke ongeluk ongelukje
ongelukken ongelukkig ongelukkige ongemak ongemakkelijk ongemerkt ongemotiveerd ongenoegen ongeoorloofd
ongeopend ongepast ongeplaatste ongerust ongeschikt ongeslagen ongesteld ongestraft ongetwijfeld
ongevaarlijk ongeval ongevallen ongeveer ongevoelig ongewapend ongewenste ongewervelden ongewijzigd
ongewone ongewoon ongewoons ongezien ongezond onhandig onheil onherstelbaar onjuist onklaar onkosten
onkruid onlangs online onlogisch onmacht onmenselijk onmiddellijk onmiddellijke onmisbaar onmogelijk
onmogelijke onnatuurlijk onnodig onnodige onnozel onnozele onofficieel onopgeloste onopgemerkt
onopvallend onoverwinnelijk onoverzichtelijk onprofessioneel onrecht onrechte onredelijk onregelmatig
onregelmatige onroerend onrust onrustig ons onschadelijk onschuld onschuldig onschuldige onschuldigen
onstabiel onsterfelijk onsterfelijke onsterfelijkheid onszelf ontaardt ontbeten ontbijt ontbijten
ontbinden ontbinding ontbonden ontbossing ontbrak ontbreekt ontbreken ontbrekende ontcijferen ontdaan
ontdek ontdekken ontdekker ontdekking ontdekkingen ontdekkingsreiziger ontdekt ontdekte ontdekten
ontdoen ontelbare onterecht ontevreden ontginning ontgonnen onthaald ontheffing ontheven onthield
onthoofd onthou onthoud onthouden onthoudt onthuld onthulde onthullen onthulling onthult ontken ontkende
ontkennen ontkenning ontkent ontkomen ontleend ontleent ontlopen ontmanteld ontmantelen ontmaskerd
ontmaskeren ontmoet ontmoeten ontmoeting ontmoetingen ontmoette ontmoetten ontnemen ontnomen
ontoereikend ontploffen ontploffing ontploft ontplofte ontrafelen ontroerd ontroerend ontrouw ontruimen
ontsla ontslaan ontslaat ontslag ontslagbrief ontslagen ontsloeg ontsnappen ontsnapping ontsnapt
ontsnapte ontsnapten ontspan ontspannen ontspanning ontspant ontspringt ontstaan ontstaansgeschiedenis
ontstaat ontstane ontsteker ontsteking ontstoken ontstond ontstonden onttrokken ontvang ontvangen
ontvanger ontvangst ontvangt ontving ontvingen ontvluchten ontvoerd ontvoerde ontvoerder ontvoerders
ontvoeren ontvoering ontvoeringen ontwaakt ontwaken ontwerp ontwerpen ontwerper ontwerpers ontwierp
ontwijken ontwijkt ontwikkelaar ontwikkelaars ontwikkeld ontwikkelde ontwikkelden ontwikkeldoelen
ontwikkelen ontwikkelende ontwikkelgaven ontwikkeling ontwikkelingen ontwikkelingsgericht
ontwikkelingslanden ontwikkelingsonderzoek ontwikkelingsperspectiefplan ontwikkelingsproblematiek
ontwikkelingsproblemen ontwikkelingssamenwerking ontwikkelingsstoornissen ontwikkellijn ontwikkelopgave
ontwikkelopgaven ontwikkelovereenkomst ontwikkelpartners ontwikkelplan ontwikkelt ontwikkeltafel
ontwikkeltafels ontwikkeltraject ontworpen ontwrichting ontzet ontzettend onuitgenodigd onveilig
onveilige onveiligheid onveranderlijk onverantwoordelijk onvergeeflijk onverklaarbare onvermijdelijk
onvermijdelijke onverminderd onverwacht onverwachte onverwachts onverwacts onvindbaar onvoldoende
onvoldoendes onvolledige onvolwassen onvoorspelbaar onvoorstelbaar onvoorwaardelijk onvrede
onwaarschijnlijk onweer onweerstaanbaar onwetend onwetendheid onwettig onwijs onze onzeker onzekere
onzekerheden onzekerheid onzichtbaar onzichtbare onzin oog oogcontact ooggetuige ooggetuigen oogje
oogkas oogpunt oogst oogsten ooit ook oom ooms oor oorbel oorbellen oord oordeel oordeelde oordelen
oordoppen oorkonde oorlog oorlogen oorlogsheld oorlogsjaren oorlogsmonument oorlogsmonumenten
oorlogsschepen oorpijn oorsprong oorspronkelijk oorspronkelijke oortjes oorzaak oorzaken oost oostelijk
oostelijke oosten oosters oosterse oostfront oostkant oostkust oostwaarts oostzijde op opa opbellen
opbergen opbiechten opblazen opblijft opbouw opbouwen opbrengen opbrengst opbrengsten opdagen opdat
opdoen opdook opdraaien opdracht opdrachten opdrachtgever opdrachtgeverschap opdrachtnemer
opdrachtnemers opdrachtnemerschap opdringen opdringerig opdrinken opduiken opduikt opeens opeenvolgende
opeet opeisen open openbaar openbare openbaring opende opendeed openden opendoen openen opengedaan
opengesteld opening openingen openingspartij openingstijden openlijk openmaakt openmaken opent
openzetten opera operatie operatiekamer operaties operationaliseren operationeel operationele operator
opereerde opereert opereren opeten opfrissen opgaan opgaande opgaat opgaf opgave opgaven opgaves
opgebeld opgeblazen opgeborgen opgebouwd opgebouwde opgebroken opgedaan opgedeeld opgedoken opgedragen
opgeeft opgefokt opgegaan opgegeten opgegeven opgegraven opgegroeid opgehaald opgehangen opgeheven
opgehouden opgejaagd opgeknapt opgekocht opgekomen opgeladen opgelegd opgeleid opgelet opgeleverd
opgelicht opgelopen opgelost opgelucht opgemaakt opgemerkt opgenomen opgeofferd opgepakt opgepast
opgepikt opgericht opgerichte opgeroepen opgeruimd opgeschaald opgeschaalde opgescheept opgeschreven
opgeslagen opgesloten opgesplitst opgespoord opgestaan opgestart opgesteld opgestelde opgestoken
opgestuurd opgetekend opgeteld opgetild opgetreden opgetrokken opgevallen opgevangen opgevat opgeven
opgevoed opgevoerd opgevolgd opgevraagd opgevuld opgewacht opgewekt opgewonden opgezet opgezette
opgezocht opgezwollen opging opgooien opgraven opgraving opgravingen opgroei opgroeide opgroeien
opgroeit opgroeivragen ophaalbrug ophaalden ophaalt ophalen ophangen ophef opheffen opheffing ophelderen
ophield ophouden ophoudt opinie opinion opium opjagen opkijken opknappen opkomen opkomende opkomst
opkomt opkwam opladen oplage opleggen opleiding opleidingen opleidingseisen opletten opleverde
opleverden opleveren oplevering oplevert opleving oplichten oplichter oplichterij oplichters oplichting
opliep oploopt oplopen oplopende oplosbaar oplosmiddel oplossen oplossend oplossing oplossingen
oplossingsstrategieen oplost opluchting opmaken opmars opmerkelijk opmerkelijke opmerken opmerking
opmerkingen opnam opname opnameduur opnamen opnames opnamestop opneemt opnemen opnieuw opnoemen
opofferen opoffering oppakken oppakte oppas oppassen opper opperarmbeen opperbevel opperbevelhebber
opperhoofd opperste oppervlak oppervlakkig oppervlakkige oppervlakte oppikken oppompen oppositie oprapen
oprecht oprechte oprichten oprichter oprichters oprichting oprichtte oprit oproep oproepen oproept
oprollen oprotten opruimen oprukkende opschalen opschaling opscheplepel opscheppen opschieten opschrift
opschrijf opschrijven opslaan opslag opslagplaats opslagruimte opsluit opsluiten opsluiting opsomming
opsplitsen opsplitsing opsporen opsporingsbevel opspraak opstaan opstaat opstand opstandelingen
opstanden opstandige opstappen opstarten opsteken opstel opstellen opstelling opstijgen opsturen optie
opties optillen optimaal optimale optimaliseren optimisme optimistisch optische optocht optrad optraden
optreden optredens optreedt optrekken opus opvallen opvallend opvallende opvalt opvang opvangen opvatten
opvatting opvattingen opviel opvoedbehoefte opvoedcursus opvoeddeskundigheid opvoeden opvoeder opvoeders
opvoeding opvoedingsproblemen opvoedingssituaties opvoedingsvaardigheden opvoedomgeving
opvoedondersteuning opvoedprobleem opvoedproblematiek opvoedproblemen opvoedsituatie opvoedvaardigheden
opvoedverlegenheid opvoedvraag opvoedvragen opvoeren opvolgde opvolgen opvolgende opvolger opvolgers
opvolging opvolgster opvouwen opvragen opvrolijken opwaardering opwachten opwachting opwarmen opwarming
opwekken opwinden opwindend opwindende opwinding opzeggen opzet opzettelijk opzetten opzicht opzichte
opzichten opzichter opzij opzoek opzoeken or orakel orale oranje orchestra orchideeen orde orden ordenen
ordening order orders ordinaire ordner oren orgaan organen organisatie organisatiegraad
organisatiegrenzen organisatieniveau organisaties organisatiestructuur organisatievorm organisator
organisatoren organisch organische organiseer organiseerde organiseerden organiseert organiseren
organisme organismen organist orgasme orgel orgelbouwer orgels orgie orientaals orientatie orienteren
origine origineel originele orkaan orkest orkesten orkestratie ornamenten orthodox orthodoxe
orthopedagogisch orthopedagoog orthopeed os oud oude ouden ouder ouderavond ouderbegeleider
ouderbegeleiding ouderbegeleidster oudercursus ouderdom oudere ouderen oudergesprek oudergesprekken
ouderlijk ouderproblematiek ouders ouderschap ouderschapsdiagnostiek oudervereniging ouderwets
ouderwetse oudheid oudjes oudsher oudst oudste ouputgerichte out outcome outdoor outfit output ouwe ov
ovaal ovaalvormig ovale oven ovens over overal overbelast overblijfsel overblijfselen overblijft
overblijvende overbodig overboord overbrengen overbruggen overbruggingszorg overbuurman overcapaciteit
overdag overdekt overdekte overdoen overdosis overdracht overdrachtje overdragen overdreven overdrijf
overdrijft overdrijven overduidelijk overdwars overeen overeengekomen overeenkomen overeenkomst
overeenkomsten overeenkomstig overeenkomstige overeenkomt overeenstemming overeind overgaan overgaat
overgang overgangen overgave overgebleven overgebracht overgedragen overgeeft overgegaan overgegeven
overgehaald overgeheveld overgehouden overgeleverd overgelopen overgemaakt overgenomen overgeplaatst
overgeschreven overgeslagen overgestapt overgestoken overgeven overging overgrootvader overgrote
overhaast overhalen overhand overhandigen overheden overheen overheersing overheid overhemd overhoop
overig overige overigens overkant overkoepelende overkomen overkomt overkwam overlap overlast overlaten
overleden overledene overleed overleef overleefd overleefde overleefden overleeft overleg overleggen
overlegstructuur overlegtafel overlegtafels overleven overlevende overlevenden overlevering overleving
overlijden overlijdt overloop overlopen overmacht overmorgen overnachten overnam overname overneemt
overnemen overnieuw overplaatsen overplaatsing overplaatsingen overreden overschat overschot
overschreden overslaan overspanning overspant overspel overspoeld overstap overstappen overste oversteek
oversteken overstijgen overstijgend overstijgende overstroming overstromingen overstuur overtreden
overtreding overtredingen overtreedt overtreffen overtroffen overtuig overtuigd overtuigde overtuigen
overtuigend overtuiging overtuigt overuren overval overvallen overvaller overvallers overviel overvloed
overweeg overweegt overweg overwegen overwegend overweging overwegingen overweldigd overweldigend
overwerken overwinnen overwinning overwinningen overwinteren overwintert overwogen overwonnen overwoog
overzeese overzicht overzijde oxidatie oxide pa paal paar paard paarden paardrijden paars paarse paco
pact pad paddenstoelen paddy paden pads padvinder page pages pagina pagina's pak pakhuis pakje pakjes
pakken pakket pakketje pakketjes pakkie pakt pakte pakten pal paleis paleizen palen paleontoloog palm
palmares palmer palts pan panama pand panda panden paneel panelen paniek pannekoeken pannen pannenkoeken
panorama pantser pantserdivisie panty pap papa papegaai papiaments papier papieren papiertje papierwerk
pappa pappie paps papyrus par para paraat parachute parade paradijs paragraaf parallel parallelle
paralympische parameters paranoia paranoide paranormale paraplu parasiet parasieten parasitaire parcours
pardon parel parels paren parfum paring park parkeer parkeergarage parkeerplaats parkeerplaatsje
parkeerterrein parken parker parkeren parket parking parlement parlementair parlementaire
parlementsleden parlementslid parlementsverkiezingen parochie parochiekerk parochies parodie parool part
participatie participatieplicht participeren particulier particuliere particulieren partiele partij
partijen partijgenoot partijleider partijvoorzitter partizanen partner partners partnerschap partnership
parttime party pas pasar pascal pashokje pasje paso paspoort paspoorten pass passage passages passagier
passagiers passeerde passeert passen passend passende passeren passie passieve past pasta paste pastoor
pastorale pastorie pat patat patent pater paters patholoog patient patiente patienten
patientenvereniging patriarch patriarchaat patriot patriotten patronen patroon patroonheilige patrouille
patrouilleren patrouilles paus pauselijk pauselijke pausen pauw pauze pauzeren paviljoen pax pay pc pdf
pech pedaal pedagogisch pedagogische pedofiel peel peer peetvader peg peil peilingen pel peloton pen
penalty penarie penicilline penis pennen penning penningmeester penny pensioen pension pensionering
penthouse penvoerder peper per perceel percelen percentage percussie perfect perfecte perfectie
performance periferie periode perioden periodes periodiek perk perm permanent permanente permissie
perron perrons pers persberichten persconferentie perse persen personage personages personeel
personeelsleden personeelsverloop personele personen personenvervoer persoon persoonlijk persoonlijke
persoonlijkheid persoonlijks persoonsprofiel perspectief perspectiefbenadering perspectiefgericht
perspectiefplan perspectiefplannen perspectiefvol pervers perverse perzen pest pesten pestkop pet peters
petitie petje petroleum petto peuk peuter peuterspeelzaal pgb pi pianist pianiste piano pianoconcert
pick-up picknick picknicken pictoborden picture piek pieken pieker piekeren piekert piemel piep piepen
pieper piepje pier pierce pigment pijl pijlen pijlers pijlstaarten pijltjes pijn pijnlijk pijnlijke
pijnloos pijnstillers pijp pijpen pik pikken pikt pikte pil pilaren pillen piloot pilot piloten pilots
pilsen pin pinda pindakaas pineut ping pinguin pinguins pink pinnen pinpassen pion pionier pioniers
pionnen pip piraat piramide piraten pis pissebed pissen pissig pistolen pistool pit pitten pittig
pittige pizza plaag plaat plaatje plaatjes plaats plaatse plaatselijk plaatselijke plaatsen
plaatsgevonden plaatsing plaatsingen plaatsje plaatsnaam plaatsnamen plaatst plaatste plaatsten
plaatsvervangend plaatsvervanger plaatsvinden plaatsvindt plaatsvond plaatsvonden plafond plagen plak
plakband plakken plan plande planeet planeten planetoide planetoiden plank planken plankje planmatig
plannen planner plannetje planning plant plantage plantages planten plantenetende plantensoorten
plaquette plas plasma plassen plast plastic plastisch plastische plat plateau platen platencontract
platenlabel platenmaatschappij platfora platform platforms platina platte plattegrond platteland
platworm platwormen playboy player playstation plechtig plee pleeg pleegde pleegdochter pleegdochtertje
pleeggezin pleeggezinnen pleegkind pleegkinderen pleegmoeder pleegmoeders pleegouder pleegouderavond
pleegouders pleegt pleegvader pleegzoon pleegzorg pleegzorgbegeleider pleegzorgbegeleiders
pleegzorgbegeleiding pleegzorgouders pleegzorgteam pleegzorgwerker plegen pleidooi plein pleintje
pleister pleistoceen pleit pleiten pleitte plek plekje plekke plekken pletter plezier plezieren
plezierig plicht plichten ploeg ploegen ploegenachtervolging ploegendienst ploeggenoot ploeggenoten
ploegleider plofte plot plots plotseling plotselinge pluk plukken plunderen plus plutonium po podia
podium podiumplaats podiumplaatsen poeder poeh poen poep poepen poes poesje poesjes poets poetsen poezie
poging pogingen poker pokeren pokken pol polder pole polen poli poliep poliklinische politica politici
politicus politie politieagent politieagenten politieauto politiebureau politiek politieke politieman
politiewerk politiezone poll polo pols polsen polsslag pomp pompen pompoen pond pons pont pony poogde
pooier pool pools poolse pooltafel poort poorten poortgebouw poos poosje poot pootjes pop popcorn pope
popelen popgroep popmuziek poppen poppenhuis poppetje poppetjes poppy populair populairder populaire
populairste populariteit populatie populatiebekostiging populaties por porno porselein port portaal
portefeuille portefeuillehouder portemonnee portie portier porto portret portretten poseren positie
positief posities positieve positiever post postbode postbus postbusje postcode posten poster posters
postkantoor postuum postzegels pot poten potentie potentieel potentiele potje potjes potlood potten
potter poule power pr praat praate praatgroep praatje praatjes praatknop praatmevrouw praatradio praatte
praatten pracht prachtig prachtige praktijk praktijken praktijkondersteuner praktijkondersteuners
praktijkonderwijs praktijkschool praktisch praktische praten pratende pre precaire precies precieze
precisie predicaat predikant predikanten preek preekstoel prefect prefectuur prehistorie prehistorische
preken prematuur premie premiejager premier premiere premiers prenten prepaid preselectie presentatie
presentator presentatoren presentatrice presenteer presenteerde presenteert presenteren presents
president presidenten presidentiele presidentschap presidentskandidaat presidentsverkiezingen prestatie
prestatieafspraken prestatieovereenkomst prestaties presteerde presteert presterende prestige
prestigieuze pret pretoria pretpark prettig prettige preventie preventief preventieve priester priesters
prijs prijzen prijzengeld prik prikkel prikkelbaar prikkeldraad prikken prikt prikte prima primair
primaire prime primeur primitief primitieve princeps principe principes prins prinsbisdom prinses
printer prior priorij prioriteit prioriteiten prioritering privacy private prive priveleven privilege
privileges prix pro proactief probeer probeerde probeerden probeert probere proberen probleem
probleemanalyse probleemgezinnen probleemoplossend probleempje problematiek problematieken problematisch
problematische problemen procederen procedure procedures procent proces proces-verbaal procesregie
procesregisseur processen processie processor procureur procureur-generaal produceerde produceerden
produceert producent producenten producer produceren producers product producten productie
productieafspraken producties productiewerk productinnovaties proef proefdraaien proefschrift proeft
proeftijd proefwerk proefwonen proeven prof profcarriere profcontract profeet professie professional
professionals professioneel professionele professor profeten profetie proficiat profiel profiteerde
profiteren profvoetbal profvoetballer program programma programma's programmabegroting programmamanager
programmaplan programmaplannen programmasecretaris programmastructuur programmeertaal programmeren
programmering progressief progressieve project projecten projectformulieren projectgroep projectie
projectleiders projectmatig projectplan projectplannen prolongeerde proloog prominent prominente
promoten promotie promotor promoveerde promoveerden promoveert promoveren pronken prooi prooien proost
proosten prop propaganda proper proppen prostituee prostituees prostitutie protectoraat proteine protest
protestanten protestantisme protestants protestantse protesten protesteren protocol protocollen
prototype provinciaal provinciale provincie provincien provincieraadslid provincies proza pruik
prullenbak psalm psalmen pseudoniem psych psychiater psychiatrie psychiatrisch psychiatrische psychisch
psychische psychogeriatrische psychologe psychologie psychologisch psychologische psycholoog psychopaat
psychopaten psychose psychosociale psychotisch ptss pub puber pubers publicatie publicaties publiceerde
publiceerden publiceert publiceren publicist publiciteit publiek publieke publiekelijk publieksprijs
pudding puin puinhoop puls punch punk punkband punt punten puntenkaart puntentelling puntig puntje
puntjes pup pupillen puppy pure puree pushen put putte putten puur puzzel puzzels pyjama python qua
quarantaine quark quarterback quasi quinoa quitte quiz ra raad raadhuis raadplegen raadrvs raadsbesluit
raadsel raadsels raadsheer raadslid raadsman raadsonderzoek raadsonderzoeker raadt raak raakt raakte
raakten raakvlakken raam raamovereenkomst raamwerk raap raar raars rabbi rabbijn race racen racer races
racisme racist racistisch racistische rad radar rade radeloos raden radicaal radicale radicalen radio
radioactief radioactieve radioprogramma radiostation radiostations radiozender rai rail rails raise
raken raket raketten rally ram ramadan ramen rammel rammen ramp rampen rampzalig ranch rand randen
randje randstad randvoorwaardelijke randvoorwaarden rang range rangen ranglijst rangschikking ranking
rap rapen rapper rapport rapportage rapportages rapporteer rapporten rapporteren rare ras rassen rat
rating ratio rationeel ratten rauw rauwe raven ravijn razend re reactie reacties reactor reading reageer
reageerde reageerden reageert reageren realisat realisatie realiseer realiseerde realiseert realiseren
realisme realistisch realistische realiteit reality reanimeren rebel rebellen recensenten recensie
recensies recent recente recentelijk recept recepten receptie receptionist receptioniste recherche
rechercheur rechercheurs recht rechtbank rechtbanken rechtdoor rechte rechten rechter rechterflank
rechterhand rechterkant rechterlijke rechteroever rechters rechterzijde rechthoekig rechthoekige
rechtmatige rechtop rechtopstaande rechts rechtsaf rechtsback rechtse rechtsgang rechtsgebied
rechtspersoon rechtspraak rechtssysteem rechtstreeks rechtstreekse rechtszaak rechtszaal rechtszaken
rechtvaardig rechtvaardigen rechtvaardigheid rechtvleugelig rechtzetten recidive reclame reclassering
reclasseringsambtenaar reclasseringsman reclasseringsorganisaties reconstructie reconstrueren record
recordhouder records recreatie recreatiegebied recreatieve rectificeren rector red redacteur redactie
redde redden redder redding reddingsteam rede redelijk redelijke reden redenen rederij redt reduceren
reductie reed reeds reeel reeele reeks reeksen reekshoofd reele reep rees reet refereert referendum
referentie referenties reflecteren reflectie reflexen reformatie refrein regeerde regeerperiode regeert
regel regelde regelen regelgeving regeling regelingen regelmaat regelmatig regelmatige regelrecht regels
regelt regen regenboog regende regenen regenjas regent regenten regentes regentschap regenval regenwoud
regenwouden regeren regerend regerende regering regeringen regie regiebehandelaar regiefunctie
regievoerder regime regiment regimenten regio regio's regiofuncties regionaal regionale regioverband
regiovisie regisseerde regisseren regisseur regisseurs register registers registratie
registratiecriteria registreren reglement reguleren regulier reguliere reiken reikt reikte reinigen reis
reisde reisden reisje reiskostenvergoeding reist reizen reiziger reizigers rek reken rekende rekenen
rekening rekeningen rekent rekken rekruten rel relatie relatief relaties relatieve relax relaxen release
releases relevant relevante relief reliefs relieken religie religies religieus religieuze rellen rem
remake remedie remise remix remmen ren renaissance renbaan rende rendement renden rendieren rennen
renner renners renovatie rent rente rentree reorganisatie reparatie reparaties repareer repareren
repertoire repeteren repetitie replica reportages reporter reptielen republiek republikein republikeinen
republikeinse reputatie requiem research reservaat reserve reservekleren reservemiddelen reserveren
reservering reserves reservoir resident residentie residentiele resolutie resort respect respecteer
respecteert respecteren respectievelijk respectloos respijtzorg responsiviteit rest restant restanten
restaurant restaurants restauratie restauraties restaureren resten resterende restjes resultaat
resultaatafspraak resultaatafspraken resultaatbekostiging resultaatovereenkomst resultaatovereenkomsten
resultaten resulteerde resulteert return reunie reus reusachtige reuze reuzen revalidatie
revalidatiearts revalidatiecentrum revalidatiegebouw review revolutie revolutionair revolutionaire
revolutionairen revolver revue rex rib ribben richel richels richt richten richter richting richtingen
richtinggevende richtlijn richtlijnen richtte richtten rico ridder ridderorde ridderorden ridders
ridderschap rider riem riemen riep riepen rietveld rif right rij rijbewijs rijd rijden rijder rijders
rijdt rijen rijexamen rijk rijkdom rijke rijkelijk rijken rijker rijks rijksdag rijksdienst
rijksmonument rijksmonumenten rijksmuseum rijksstad rijkste rijksuniversiteit rijksweg rijmt rijn rijp
rijst rijstroken rijtje rijtuig rijtuigen rillingen rimpels rimram ring ringen ringlijn ringweg ringworm
rinkelen rio riool rip ripper risico risico's risicogedrag risicoverevening riskant riskeer riskeerde
riskeert riskeren rit ritje ritme rits ritten ritueel rituele rituelen ritus rivaal rivalen
rivaliserende rivaliteit rivier rivieren riviertje robbedoes robot robotje robots robuust robuuste rock
rockband rockgroep rockster roddel roddelen roddels rode rodeo roedel roeien roeier roekeloos roem roep
roepen roeping roept roer roeren roes roest rok roken rol rolde rolkoffertje rollen rollenspel
rollenspellen rolling rolluik rolstoel rolstoelgebonden rolt rolverdeling romaans romaanse roman romance
romans romanticus romantiek romantisch romantische romeinse rommel rommelen rommelig romp rompertje rond
rondbrengen rondde ronde ronden rondes rondgebracht rondhangen rondje rondjes rondkijken rondleiden
rondleiding rondloopt rondlopen rondneuzen rondom rondrijden ronduit rondvraag rondweg rondwormen
rontgenfoto rood roodbruin roodbruine roodharige roof roofdier roofdieren roofzuchtig rooie rook rookt
rookte room roomse roomservice roos rooster roots ros rose roses rot rotatie rotdag rotonde rots rotsen
rotte rotten rotweek rotzak rotzakken rotzooi rotzooien rouge rouleert roulette route router routes
routine rouw rouwen rouwgroep rouwmevrouw rover rovers royale roze rozen rozijn rozijnen rubber rubberen
rubriek ruby rug rugby rugdekking ruggen ruggengraat ruggenwervels rugslag rugzak ruig ruige ruik ruiken
ruikt ruil ruilen ruim ruime ruimen ruimere ruimt ruimte ruimtelijke ruimten ruimtes ruimteschip
ruimtestation ruimtevaart ruine ruineren ruines ruis ruit ruiten ruiter ruiters ruk rukken rukker rukt
rukte rum run rund runderen rundvlees runnen running runt rups rupsen ruqya rus rush russen rust rusten
rustig rustige rustiger ruw ruwe ruwweg ruzie ruzien ruzies sa saai saaie sabel sabelsprinkhanen
sabotage saboteren sacrale sacristie safari safe saga sage salade salamander salamanders salaris salon
saloon salsa salvo samen samengaan samengesteld samengestelde samengevat samengevoegd samengewerkt
samenhang samenhangend samenkomen samenleving samenloop samenredzaamheid samenregie samenspel
samenspraak samenstellen samenstelling samentrekking samenvatting samenvloeiing samenvoeging samenwerken
samenwerkende samenwerking samenwerkingen samenwerkingsafspraken samenwerkingsoverleggen
samenwerkingspartners samenwerkingsrelatie samenwerkingsrelaties samenwerkingsvariant
samenwerkingsverband samenwerkingsverbanden samenwerkingsvormen samenwerkt samenwerkte samenwonen
samenzijn samenzwering samoerai samsung sancties sandwich sandwiches sans sant sap sappig sappige
sarcasme sarcastisch satan satelliet satellieten satirische sauna saus savonds saxofonist saxofoon scala
scalpel scan scannen scanner scanners scans scenario scenario's scenarioschrijver scenarist scene scenes
sceptisch schaak schaakmat schaal schaalniveau schaalniveaus schaam schaambeen schaamde schaamrood
schaamt schaamte schaap schaar schaars schaarse schaatsen schaatser schaatsers schacht schade schadelijk
schadelijke schaden schadevergoeding schaduw schaduwen schaffen schaft schakel schakelaar schakelde
schakelen schakelfunctie schakels schakelt schaken schaker schalen schamen schandaal schandalig schande
schans schap schapen scharnieren schat schatje schatjes schatkist schatte schatten schattig schattige
schatting schattingen schedel scheef scheelde scheelt scheen scheenbeen scheepswerf scheepvaart scheer
scheermes scheet schei scheidde scheidden scheiden scheiding scheidingsplein scheidingsproblematiek
scheids scheidslijnen scheidsrechter scheidsrechters scheidt scheikunde scheikundige schelde schelden
scheldt schelen schelp schelpen schema schenden schending schenk schenken schenking schenkt schep
schepen schepenen scheppen schepper schepping schepsel schepsels schept scheren scherm schermen
schermtijd scherp scherpe scherpen scherpschutter scherven scheten schets schetsen scheur scheurde
scheuren scheurt schiep schiereiland schiet schietbaan schieten schietmot schietpartij schijf schijn
schijnbaar schijnen schijnt schijnwerpers schijt schijten schijven schikken schikking schil schild
schilde schilden schilder schilderde schilderen schilderij schilderijen schilderingen schilderkunst
schilders schildert schildklier schildpad schildpadden schimmel schimmels schip schipper schitterend
schitterende schizofrenie schoen schoenen schoenmaat schoft schoften schok schokken schokkend schold
scholen scholengemeenschap scholieren scholing scholingen schommel schommelingen schone schonk schoof
schooier school schoolbal schoolbegeleidingsdienst schoolbesturen schoolbezoek schooldag
schooldirecteuren schoolfeest schoolgang schoolgebouw schoolhoofd schooljaar schooljaren
schoolmaatschappelijk schoolmevrouw schoolplein schoolreis schoolse schoolslag schooltijd schooluitval
schoolverlaten schoon schoongemaakt schoonheid schoonmaak schoonmaakster schoonmaken schoonmaker
schoonmoeder schoonouders schoonvader schoonzoon schoonzus schoorsteen schoot schop schoppen schopt
schopte schorpioen schors schorsen schorsing schort schot schotel schoten schotse schotten schotwond
schotwonden schouder schouderblad schouders schout schouwburg schrammetje schrap schrappen schreef
schreeuw schreeuwde schreeuwen schreeuwend schreeuwt schreven schrift schriftelijk schriftelijke
schriftje schrijf schrijfster schrijft schrijfwijze schrijn schrijve schrijven schrijver schrijvers
schrijvertjes schrik schrikken schrikt schroef schroeven schroevendraaier schrok schroot schubben schud
schudde schudden schudt schuif schuifje schuift schuil schuilen schuilkelder schuilplaats schuilt schuim
schuin schuine schuitje schuiven schuld schulden schuldgevoel schuldhulp schuldhulpverlening schuldig
schuldige schurk schurken schut schutter schutterij schutters schutting schuur sciencefiction scoorde
scoorden scoort scooter scooterdief scooters scope score scoren scotch scout scouting scouts screen
script sculpturen sculptuur se seal sec second seconde seconden secret secretaresse secretariaat
secretaris sectie secties sector sectorale sectoren seculiere secundair secundaire security sedan sedert
sediment sedimenten segement segment segmenten segmentering segmentindeling segmentniveau
segmentspecifieke sein seizoen seizoenen seks seksleven seksualiteit seksueel seksuele sekte selecteren
selectie selectieprocedure semester seminarie semipublieke senaat senator senatoren senior senioren
senor sensatie sensitief sensor sensoren sensors sentimenteel sentimentele separate separaties separeren
september sergeant sergeant-majoor serie seriemoordenaar seriemoordenaars serienummer series serieus
serieuze serieuzer serum serveerster server serveren servers servet service serviceorganisatie services
sessie sessies set sets setting sexy sfeer shag shakshuka shampoo shell sheriff sherry shilling shirt
shirts shit shoarmazaak shock shop shoppen short shorttrack shot shots show shows showtime shuttle si
sieraden sierra sigaar sigaren sigarenmakers sigaret sigaretten signaal signalement signalen signaleren
signalerende signalering signaleringsfunctie signatuur signeren significante simpel simpele simpeler
simpelweg simplex simulatie sinaasappel sinaasappelsap sindroom sinds sindsdien singel single singles
singularis sint sinterklaas sir sirene sirenes sisters sitcom site sites situatie situaties sjaal
sjabloon sjah sjouwen ska skelet skeletten skelter ski skien skigebied skip sla slaaf slaag slaagde
slaagden slaagt slaan slaap slaapbank slaapdagboek slaapkamer slaapkamerdeur slaapkamermuur slaapkamers
slaapmevrouw slaappillen slaapprobleem slaapt slaapwacht slaat slachten slachthuis slachting slachtoffer
slachtoffers slag slagader slagen slager slagroom slagveld slak slakken slakkensoort slalom slam slang
slangen slank slanke slap slapen slapend slapende slaperig slappe slaven slavenhandel slavernij slecht
slechte slechter slechtere slechterik slechteriken slechthorend slechthorenden slechts slechtste
slechtzienden slee sleep sleepboot sleept sleepte slegt slepen slet sletten sleur sleutel sleutelbeen
sleutelhanger sleutels sliep sliepen slijm slijmen slik slikken slikt slikte slim slimme slimmer
slimmerik slimste slingeren slingers slipje slippers sloeg sloegen sloerie slogan slok slokje sloop
sloot slopen slordig slot sloten slotte sluier sluipen sluipschutter sluipvliegen sluipwespen sluis
sluit sluiten sluitende sluiting sluitingstijd sluizen slurf sluw sluwe smaak smaakt smaakte smakelijk
smaken smakt smal small smalle smaller smart smeden smeek smeekt smeekte smeer smeergeld smeerlap
smeerlappen smeert smeken smelt smelten smeren smerig smerige smeris smerissen smetvrees smid smiddags
smijt smiley smileys smith smoel smoes smoesjes smoking smokkelde smokkelen smorgens sms smullen smurf
smurfen snachts snack snackbar snacks snap snappen snapt snapte snapten snaren snavel sneden snee sneed
sneeuw sneeuwstorm sneeuwt sneeuwwitje snel snelheden snelheid snelle snellen sneller snellere snelst
snelste snelweg snelwegen sneu sneuvelde sneuvelden snij snijd snijden snijdt snijwonden snik
snipperdagen snitch snoep snoepje snoepjes snoeren snoezelkamer snor snot snowboarden snuffelen snuit
snuiven so soa soap soapserie sober sociaal sociaaldemocraten sociaaldemocratische sociale socialisme
socialist socialisten socialistisch socialistische societeit society sociologie sociopaat soda
sodemieter soep soepel soera soest soeverein soevereine soevereiniteit sofa soft software sok sokkel
sokken sol soldaat soldaten solidair solidariteit solide solist solisten sollen sollicitatie
sollicitatiegesprek sollicitaties solliciteren solo soloalbum solocarriere solvabiliteit som somatische
somber sommen sommige sommigen soms son sonar sonate sonde sondevoeding song songfestival songs
songwriter soort soortaanduiding soorten soortgelijk soortgelijke soortnaam sopraan sorry sorteren soul
sound soundtrack source sous souvenir sova sovjet sovjets sowieso spa spaar spaarde spaargeld spaarpot
spaarrekening spaart spaghetti spalk spalken spam spannen spannend spannende spannender spanners
spanning spanningen spanwijdte sparen speaker specht speciaal speciaals special speciale specialisatie
specialiseerde specialist specialisten specialistisch specialistische specialiteit specificaties
specificeren specifiek specifieke specifieker specimen specimina spectaculair spectaculaire spectrum
speculatie speculeren speech speed speedway speeksel speel speeldag speelde speelden speelfilm
speelfilms speelgoed speelronde speels speelster speelsters speelt speeltijd speeltje speeltjes
speeltuin speer speerpunten speet spek spektakel spel speld spelen speler spelers spelerscarriere
spellen spelletje spelletjes spelletjeskast spelling spelmevrouw speltherapeut speltherapie spenderen
sperma spiegel spiegelrapportages spiegels spier spieren spierziekte spijbel spijbelen spijker
spijkerbroek spijkers spijt spijtig spike spil spin spinnen spinnensoort spinners spion spionage
spioneren spionnen spiraalvormig spirit spiritueel spirituele spits spitse split splitsen splitsing
splitste spoed spoedgeval spoedhulp spoedig spoel spoelen spoken spons sponsor spontaan spontane sponzen
spook spookt spoor spoorbrug spoorlijn spoorlijnen spoorloos spoort spoorweg spoorwegen
spoorwegmaatschappij spoorwegnet spoorwegstation sporadisch sporen sport sportclub sportcomplex sporten
sporters sporthal sportief sportieve sportpark sportschool sportvereniging sportverenigingen
sportverslaggever spot spotten spraak spraakmemo sprak sprake sprakeloos spraken spreek spreekangst
spreekkamer spreekt spreid spreken sprekend sprekende spreker sprekers spreuk spreuken spring springen
springer springspinnen springt sprint sprinter sprong sprongen sprookje sprookjes spugen spuit spuiten
spul spullen spuug spuugt squadron square st sta staaf staak staakt staal staan staand staande staar
staarde staart staartlengte staartstukje staartwervels staat staats staatse staatsgreep staatshoofd
staatsman staatspolitie staatsraad staatssecretaris stabiel stabiele stabiliseert stabiliseren
stabiliteit stad stade stadhouder stadhuis stadia stadion stadions stadium stadje stads stadsbestuur
stadsbrand stadscentrum stadsdeel stadsdelen stadsgezichten stadsmuren stadsmuur stadspark stadspoort
stadspoorten stadsrechten staf stafchef stage stagebegeleider stageplek stagiair stagiaire stagneert
stagneren stak stakeholder stakeholders staken staking stakker stal stalen stalken stalker stallen stam
stamboom stamde stammen stamnummer stamppot stamreeks stamt stamvader stand stand-by standaard
standaarddoel standaarden standaardoplossingen standbeeld standbeelden standen standplaats standpunt
standpunten stang stank stap stapel stapelbed stapelgek stapels stapje stapjes stappen stappenplan
stapsgewijze stapt stapte star staren stars start starten startplaatsen startpositie startte startten
state staten station stations stationsgebouw statisch statische statistiek statistieken statistische
status statuten statuut staven steak stedelijk stedelijke steden stedenbouwkundige steeds steeg steegje
steek steekmuggen steekt steekwonden steel steelt steen steenkool steentje steenweg steevast stegen
steigerhout steil steile stekels steken stekker stekkers stel stelde stelden stelen stellen stelletje
stelling stellingen stelsel stelt stem stemde stemden stemmen stemming stempel stemrecht stemt stenen
stengel stengels step stepped steppen ster stereo sterf sterfgevallen sterft sterk sterke sterker
sterkere sterkers sterkste sterkte sterling stern steroiden sterren sterrenbeeld sterrenhoop
sterrenstelsel sterrenstelsels sterven stervende steun steunde steunden steunen steungezin steunt
stevens stevig stevige stewardess sticht stichten stichter stichters stichting stichtte stichtten stick
sticker stickers stickervel stiefbroers stiefmoeder stiefpa stiefvader stiefzus stiekem stier stieren
stierf stierven stift stiften stijf stijgen stijgende stijging stijgt stijl stijlen stijlvol stijve stik
stikken stikstof stikt stil stilaan stilgelegd stilgevallen stille stiller stilletjes stillevens
stilstaan stilstand stilte stilzitten stimuleerde stimuleren stink stinken stinkend stinkende stinkt
stipt stoel stoelen stoep stoepje stoer stoere stof stoffelijk stoffelijke stoffen stofzuiger stok
stokje stokken stom stoma stomdronken stomerij stomkop stomme stommeling stomp stoms stomste stond
stonden stoned stonk stoofpot stoom stoommachine stoor stoorde stoornis stoornissen stoort stoot stootte
stop stopgezet stoplicht stoppen stopplaats stopt stopte stopten stopzetten store storen storing storm
stormen stort storten stortte story stoten stotter stout stoute straal straalt straat straatcultuur
straatnaam straatnamen straatverbod straf strafbaar strafblad straffen strafrecht strafrechtelijk
strafrechtelijke strafschop strafschoppen straft strak strakke strakker straks stralen stralend straling
strand strandde stranden strandhuis strategie strategisch strategische straten streak streden streed
streefde streeft streek streep streepte streken strekken strekking strekt strekte streng strenge
strenger strepen stress stressbal streven striemen strijd strijde strijden strijder strijders
strijdkrachten strijdmacht strijken strijkkwartet strik strike strikken strikt strikte string strip
stripclub strippen stripper strippers stripreeks strips striptekenaar stripverhaal stroef stromen
stroming stromingen stront strook stroom stroomafwaarts stroomde stroomgebied stroomopwaarts stroomt
stroop stroopwafels strop stropdas strot structureel structurele structuren structuur struik struikelde
struiken struikgewas studeer studeerde studeerkamer studeert student studente studenten studentenhuis
studentenvereniging studeren studie studiebeurs studiedag studiefinanciering studielening studies studio
studioalbum studioalbums stuipen stuit stuiteren stuitte stuiver stuk stukadoor stukje stukjes stukken
stuks stunt sturen sturend sturende sturing sturingsinstrumenten sturingsmechanisme sturingsmiddel
sturingsmodel sturingsprincipes sturingsuitgangspunten stuur stuurboord stuurde stuurden stuurgroep
stuurman stuurt stuwmeer style sub subdoelen subonderdelen subregio subregio's subregionaal subsidie
subsidiebeschikking subsidieren subsidiering subsidies substantie substitutie substituut substraat
subtiel subtiele subtropische succes successen successieoorlog succesvol succesvolle succesvolste suf
sufferd suggereer suggereert suggereren suggestie suggesties suicidaliteit suiker suikerfeest suikervrij
suite sukkel sukkels sul sultan sultanaat super supercup supergoed superheld superhelden superieur
superieure superieuren superior superman supermarkt supermarkten supermarktgeluiden superster supervisor
supporters surfen surveillance sushi sweater swing syfilis symbolen symboliek symbolisch symbolische
symboliseert symboliseren symbool symfonie symfonieen symfonieorkest symfonische symmetrie symmetrisch
symmetrische sympathie sympathiek symptomen symptoom synagoge synchronisatie syndroom synode synoniem
synoniemen synthese synthesizer synthesizers synthetische systeem systeemfout systeemgericht
systeemgerichter systeeminterventie systeemtherapie systematiek systematisch systematische systemen taai
taaie taaislijmziekte taak taakafbakening taakgerichte taaktoedeling taakuitvoering taakverdeling taal
taalgebied taalgebruik taalkunde taalkundige taalontwikkelingsstoornis taalstoornis taart taartdinsdag
taarten taartje tabak tabblad tabbladen tabel tabellen tabelletje tablet tachtig tachtigjarige taco
tactiek tactisch tactische tafel tafels tafeltje taferelen tag tai tak take taken takes takken tal talen
talent talenten talentenjacht taliban talk talloze talrijke tam tamelijk tand tandarts tanden
tandenborstel tandenborstels tandenpoetsen tandpasta tang tango tank tanken tanks tankstation tante
tantes tao tap tape tapes tapijt tarief tariefstelling tarieven tarifit tarn tarwe tas tasje tassen tast
tatoeage tatoeages tattoo taxa taxi taxi's taxibusje taxichauffeur taxon taxonomie taxonomische te tea
team teamgenoot teamgenoten teamleden teamleider teams teamwerk technici technicus techniek technieken
technisch technische techno technologie technologieen technologische teddybeer teder tee teef teelt teen
teer tegelen tegelijk tegelijkertijd tegels tegemoet tegemoetgekomen tegemoetkomen tegen tegenaan
tegenaanval tegendeel tegengehouden tegengekomen tegengestelde tegengif tegenhanger tegenhouden
tegenhoudt tegenkom tegenkomen tegenkomt tegenkwam tegenop tegenover tegenovergestelde tegenslag
tegenspoed tegenspreken tegenstand tegenstander tegenstanders tegenstelling tegenvallende tegenvalt
tegenwoordig tegenwoordige tegenzin tegoed tehuis tekeer tekeerging teken tekenaar tekenblok tekende
tekenden tekenen tekening tekeningen tekens tekent tekort tekorten tekst teksten tekstschrijver tel
telde telden telefoneren telefonisch telefonische telefoniste telefoon telefoonabonnement telefoonboek
telefooncel telefoongegevens telefoongesprek telefoonnummer telefoonnummers telefoons telefoontje
telefoontjes telegraaf telegram telescoop teleur teleurgesteld teleurstellen teleurstellend
teleurstellende teleurstelling televisie televisiefilm televisiefilms televisieprogramma televisieserie
televisieseries televisiezender telg telgen telkens tellen tellende teller telling tellingen telt temeer
temmen tempel temperaturen temperatuur tempo ten teneinde tenen tenminste tennis tennisser
tennisspeelster tennistoernooi tenor tenslotte tent tentakels tentamen tentamenweek tenten tentoon
tentoongesteld tentoonstelling tentoonstellingen tenue tenzij tepel tepels tequila ter terecht
terechtgekomen terechtkomen terechtkomt terechtkwam tering term termen termijn termijnen terminal
terminologie ternauwernood terp terra terras terrein terreinen terreur territoria territoriale
territorium terrorisme terrorist terroristen terroristische terug terugbelde terugbellen terugbelt
terugbetalen terugbrengen terugbrengt terugdenk terugdraaien terugdringen teruggaan teruggaat
teruggebeld teruggebracht teruggegaan teruggegeven teruggekeerd teruggekeken teruggekomen teruggekregen
teruggestuurd teruggetrokken teruggevallen teruggeven teruggevonden teruggevorderd terughalen
terughoudend terugkeer terugkeerde terugkeert terugkeren terugkerend terugkerende terugkom terugkomen
terugkomst terugkomt terugkrijgen terugkrijgt terugkwam terugkwamen terugleggen terugnemen terugpakken
terugsturen terugtocht terugtrekken terugtrekking terugtrok terugval terugvalkaart terugvechten
terugvinden terugwedstrijd terugweg terugwerkende terugzien terwijl terzijde tesla test testafname
testament testdagen testen tests testte teveel tevens tevergeefs tevoorschijn tevoren tevreden
tevredenheid tevredenheidsonderzoek textiel textielindustrie tezamen thanks thans the theater theaters
thee theepot thema thema's themagerichte thematiek theologen theologie theologische theoloog theoretisch
theoretische theorie theorieen therapeut therapeute therapeuten therapie thermische thermometer
thermoskan these thriller thuis thuisbasis thuisbegeleiding thuisblijven thuisbrengen thuisbrengt
thuisgebracht thuisgekomen thuishaven thuishoort thuiskom thuiskomen thuiskomt thuiskwam thuisland
thuisondersteuning thuisplaatsing thuissituatie thuiswedstrijd thuiswedstrijden thuiszitten
thuiszitterproblematiek thuiszitters thuiszorg ticket tickets tiebreak tien tiende tienduizend
tienduizenden tienen tiener tieners tienjaarlijkse tienminutengesprek tiental tientallen tiept tiet
tieten tij tijd tijdbom tijde tijdelijk tijdelijke tijden tijdens tijdgenoot tijdgenoten tijdig tijdige
tijdje tijdlang tijdlijn tijdmachine tijdperk tijdreizen tijdrijden tijdrit tijdschrift tijdschriften
tijdstip tijdverspilling tijger tijgers tik tikje tikken tikt tikte til tillen tillift tilt time
time-out timer timing timmerman tin tip tipparade tippen tips tiran tirannie tissues titan titel titels
titelsong titelverdediger titelverdedigster titulair tja tjonge tl-licht to toast toch tocht toe
toebedeeld toebrengen toedienen toedoen toegang toegangen toegangs toegangscode toegangsfunctie
toegangsmanagement toegangsorganisaties toegangspartijen toegangspoort toegangspunt toegangstaak
toegangstaken toegangsteams toegankelijk toegankelijke toegebracht toegediend toegeeft toegegeven
toegekend toegelaten toegeleid toegelicht toegenomen toegepast toegepaste toegerust toegeschreven
toegestaan toegestane toegetakeld toegeven toegevoegd toegevoegde toegewerkt toegewezen toegewijd
toegewijde toegezegd toegroeien toekenning toekijken toekomen toekomst toekomstig toekomstige
toekomstperspectief toekomt toelaat toelaten toelating toeleggen toeleider toeleiders toeleiding
toelichting toen toenadering toenam toename toeneemt toenemen toenemend toenemende toenmalig toenmalige
toentertijd toepasbaar toepasselijk toepassen toepassing toepassingen toer toerbeurt toerde toereikend
toeren toerisme toerist toeristen toeristisch toeristische toernooi toernooien toeschouwer toeschouwers
toeslaan toeslag toespraak toespraken toespreken toestaan toestaat toestand toestanden toestel
toestellen toestemming toestemmingsformulier toestemmingsformulieren toetje toetreden toetreding
toetredingscriteria toetredingsmogelijkheid toets toetsen toetsenbord toetsenist toetsing toetst
toetsweek toetsweken toeval toevallig toevertrouwd toevlucht toevluchtsoord toevoegen toevoeging
toewerken toewerkt toewijding toezicht toezien tof toffe toilet toiletpapier toiletten tok tol
tolerantie tolereren tolk tolken tomaat tomaten tombe ton toneel toneelschool toneelschrijver toneelstuk
toneelstukken tonen tong tongen tonijn tonnen toom toon toonaangevende toonbank toonde toonden toont
toorn toost top topclub topfunctionarissen topinkomens topje topklasse topologie topologische toppen
topper toppers topschutter topscorer topsnelheid tor toren torens tori tornado torpedo tosti tosti's tot
totaal totale totaliteit totdat totstandkoming touch tour tournee tournees tours touw touwen touwtje
touwtjes tovenaar tovenaars toveren toxicologie traag traan trace traceren tracht trachten trachtte
track tracklist tracks tractie tractor trad traden traditie tradities traditioneel traditionele trage
tragedie trager tragisch tragische trailer train trainde trainen trainer trainers trainerscarriere
training trainingen trainingspak traint traject trajectduur trajecten trajectfinaciering
trajectfinanciering trajectzorg traktaat trakteer trakteren tralies tram tramlijn tramlijnen trampoline
trams trance tranen trans transactie transacties transept transfer transfers transfervrij transformatie
transformatieagenda transformatiedoelen transformatiegericht transformatiemanager transformatieopgaven
transformatiestappen transformeren transitie transmissie transparant transplantatie transport trap
traplopen trappen trappenhuis trapt trapte trash trauma traumabehandeling traumacentrum traumahulp
traumastuk traumatherapeut traumatherapie traumatische traveeen trede treden tree treed treedt tref
trefbal treffen treffer treffers treft trein treindienst treindiensten treinen treinstation treinstel
treinstellen trek trekje trekken trekker trekkingsrecht trekt trend trendlijn trends treuren treurig tri
triage trial trias triatlon tribunaal tribune trick tricolor triest trieste triggers trilde trilharen
trillen trillingen trilogie trilt trio triomf triootje trip trivia troef troep troepen troepenmacht trof
trofee trofeeen troffen trok trokken trol trollen trombone trombonist trommelclub trommels tromp trompet
trompettist troon troonopvolger troost troosten tropen tropisch tropische tros trots trotse trotseren
trouw trouwdag trouwde trouwden trouwe trouwen trouwens trouwerij trouwjurk trouwring trouwt truc trucje
trucjes truck trucks trucs trui trust truste trut tsaar tsunami tube tuberculose tuig tuin tuinbouw
tuinen tuinhuis tuinman tuinslang tumor tunnel tunnels turbo turbulentie turk turken turks turn turnen
turner tussen tussenbeide tussendoor tussendoortjes tussenin tussenkomst tussenliggende tussenpersoon
tussentijd tussentijds tussentijdse tussenuit tuurlijk tv twaalf twaalfde twee tweede tweedehands
tweedeklasser tweeduizend tweeen tweeenhalf tweeentwintig tweehonderd tweejarig tweeling tweelingbroer
tweelingen tweemaal tweeslachtig tweetal tweetallen tweetjes tweevleugelige tweevoud twijfel
twijfelachtig twijfelde twijfelen twijfels twijfelt twintig twintigjarige twintigste twist twisten tyfus
typ type typen typerend types typisch typische typt typte typten uberhaupt ufo uh ui uien uil uilen uit
uitbarsting uitbetaling uitbouw uitbraak uitbracht uitbrak uitbreiden uitbreiding uitbreidingen
uitbreken uitbrengen uitbuiten uitdagen uitdaging uitdagingen uitdeelden uitdelen uitdoen uitdrukkelijk
uitdrukken uitdrukking uitdrukkingen uiteen uiteenlopende uiteenvallen uiteinde uiteindelijk
uiteindelijke uiteinden uiten uiteraard uiterlijk uiterlijke uitermate uiterst uiterste uitga uitgaan
uitgaande uitgaat uitgang uitgangen uitgangspunt uitgangspunten uitgangssituatie uitgave uitgaven
uitgebaat uitgebeeld uitgebouwd uitgebracht uitgebrachte uitgebreid uitgebreide uitgebreider uitgebroken
uitgedaagd uitgedaan uitgedeeld uitgedroogd uitgedrukt uitgeeft uitgegaan uitgegeven uitgegroeid
uitgehaald uitgehongerd uitgekeken uitgekomen uitgekozen uitgelachen uitgeleend uitgelegd uitgelezen
uitgemaakt uitgenodigd uitgeoefend uitgepakt uitgepraat uitgeprint uitgeput uitgereikt uitgerekend
uitgeroeid uitgeroepen uitgerold uitgerust uitgeschakeld uitgeschreven uitgesloten uitgesplitst
uitgespookt uitgesproken uitgestapt uitgesteld uitgestorven uitgestrekte uitgetrokken uitgevaardigd
uitgevallen uitgeven uitgever uitgeverij uitgevers uitgevochten uitgevoerd uitgevoerde uitgevonden
uitgevraagd uitgewerkt uitgewisseld uitgewist uitgezet uitgezocht uitgezonden uitgezonderd uitgezwaaid
uitging uitgroeide uitgroeien uithaalt uithalen uithangen uitholling uithouden uithuis uithuisgeplaatst
uithuisplaatsen uithuisplaatsing uithuisplaatsingen uiting uitingen uitje uitkering uitkiezen uitkijk
uitkijken uitkleden uitkomen uitkomend uitkomst uitkomsten uitkomt uitkwam uitkwamen uitlaat uitlachen
uitlaten uitleg uitlegde uitleggen uitleveren uitloper uitlopers uitmaakt uitmaakte uitmaakten uitmaken
uitmondt uitnodigen uitnodiging uitnodigingen uitoefende uitoefenen uitpakken uitpraten uitproberen
uitputtingscrises uitputtingscrisis uitreiking uitroeien uitrol uitrusten uitrusting uitschakelen
uitscheldt uitschot uitschrijven uitslag uitslagen uitslapen uitsluiten uitsluitend uitsluiting
uitsluitingscriteria uitsmijter uitspraak uitspraken uitspreken uitstaan uitstapje uitstappen
uitsteeksel uitsteeksels uitstek uitsteken uitstekend uitstekende uitstel uitstellen uitsterven uitstoot
uitstralen uitstraling uitstrekt uitstromen uitstroom uitstroomplan uitte uittreden uittrekken uitvaart
uitval uitvallen uitvalt uitvechten uitverkocht uitverkoop uitverkoren uitverkorene uitvinden uitvinder
uitvinding uitvindingen uitvoeder uitvoer uitvoerde uitvoerders uitvoeren uitvoerend uitvoerende
uitvoerig uitvoering uitvoeringen uitvoeringspraktijk uitvoeringsprogramma uitvoert uitvraag
uitwedstrijd uitweg uitwerken uitwerking uitwerkingen uitwerkt uitwerpselen uitwisselen uitwisseling
uitwissen uitwonende uitzag uitzendburo uitzenden uitzending uitzendingen uitzetten uitzicht uitzie
uitzien uitziende uitziet uitzitten uitzoeken uitzondering uitzonderingen uitzonderlijk uitzonderlijke
uitzuigen ulster ultieme ultra unaniem undercover underground unie uniek unieke uniform uniforme
uniformen uniformiteit unit universele universitair universitaire universiteit universiteiten
universiteitsbibliotheek universum up update uploaden upper ups uranium urban uren urenlang urennorm
urenstaat urgentie urine utopisch uur uurs uurtje uurtjes uw uwe uzelf va vaag vaak vaandel vaardigde
vaardigheden vaardigheid vaart vaartuig vaarwel vaas vaat vacature vaccin vacht vader vaderland vaders
vage vagina vak vakantie vakanties vakbekwaamheid vakbond vakbonden vaker vakgebied vakje vakken
vakmanschap vaktherapeuten val vale valium valk valkuil vallei valleien vallen vallende vals valse
valstrik valt vampier vampieren vampiers van vanaf vanavond vanbinnen vandaag vandaan vandaar vandalisme
vandoor vang vangen vangst vangt vanille vanmiddag vanmorgen vannacht vanochtend vanop vanouds vanuit
vanwaar vanwege vanzelf vanzelfsprekend vape vapes var varen varens variabel variabele variabelen
variant varianten variatie variaties variawet varieert varieren varierend varieteit varieteiten varken
varkens varkensvlees varkentje vast vastberaden vastberadenheid vastbesloten vastbinden vaste vasteland
vastgebonden vastgehouden vastgelegd vastgesteld vastgestelde vastgezet vastgezeten vastgoed vasthield
vasthouden vasthoudt vastlag vastleggen vastlopen vastmaken vastpakken vastpakt vaststaat vaststellen
vaststelling vastzat vastzit vastzitten vat vatbaar vaten vatte vatten vazal vecht vechten vechtend
vechter vechters vechtpartij vechtscheiding vechtscheidingen vector vedermotten vee veeg veegt veel
veelal veelbelovend veelbelovende veeleisend veelvoorkomend veelvuldig veen veer veerboot veerdienst
veerman veertien veertiende veertig veeteelt vega vegen vegetarier vegetatie veilig veilige veiliger
veiligheid veiligheidscasuistiek veiligheidsdienst veiligheidshuis veiligheidsketen veiligheidspartners
veiligheidsplan veiligheidsraad veiligste veiling vel veld velde velden veldje veldkapellen veldlopen
veldmaarschalk veldrijden veldslag veldslagen veldtocht veldwerk vele velen vellen velletje vennoot
vennootschap venster vensterbank vensters vent ventilatie ventilator ventje venture ver veracht veranda
verander veranderd veranderde veranderden veranderen veranderend veranderende verandering veranderingen
veranderopgaven verandert verantwoord verantwoordelijk verantwoordelijke verantwoordelijkheden
verantwoordelijkheid verantwoorden verantwoording verassing verbaasd verbaasde verbaast verband
verbannen verbanning verbastering verbazen verbazend verbazing verbazingwekkend verbazingwekkende
verbeeld verbeelding verberg verbergen verbergt verbeterd verbeterde verbeteren verbetering
verbeteringen verbeterlagen verbetermogelijkheden verbeterplan verbeterplannen verbeterpunten verbetert
verbetervoorstellen verbied verbieden verbiedt verbijsterd verbijzondering verbind verbinden verbinding
verbindingen verbindingsweg verbindt verbintenis verbitterd verbleef verbleven verblijf verblijfplaats
verblijfsbehoefte verblijfscomponent verblijfsduur verblijfsetting verblijfsinterventies
verblijfssetting verblijfsvergunning verblijfsvoorziening verblijfsvoorzieningen verblijfsvraag
verblijft verblijven verblind verbluffend verbod verboden verbond verbonden verbood verborg verborgen
verbouwd verbouwde verbouwen verbouwing verbouwingen verbrak verbrand verbrandde verbrande verbranden
verbranding verbrandt verbreden verbreding verbreed verbreek verbreken verbrijzeld verbroken verbruik
verdacht verdachte verdachten verdachts verdedig verdedigbaar verdedigd verdedigde verdedigen
verdedigende verdediger verdedigers verdediging verdedigingswerken verdedigt verdeel verdeeld verdeelde
verdelen verdeling verdenk verdenken verdenking verdenkt verder verdere verdergaan verderop verdien
verdiend verdiende verdienden verdienen verdienste verdienstelijk verdiensten verdient verdiepend
verdiepende verdieping verdiepingen verdoemd verdoen verdoet verdoezelen verdomd verdomde verdomme
verdoofd verdorie verdorven verdoven verdoving verdraaid verdrag verdragen verdreven verdriet verdrietig
verdrijven verdrink verdrinken verdrinkt verdrongen verdronk verdronken verdubbel verdubbeld verdubbelen
verduidelijking verduistering verdun verduren verdwaald verdwaalde verdwalen verdween verdwenen verdwijn
verdwijnen verdwijning verdwijnt vereenvoudigd vereenvoudigden vereenvoudigen vereerd vereffenen
vereisen vereist vereiste veren verenigbaar verenigd verenigde verenigen vereniging verenigingen
verenkleed verergeren verering verevening verf verfijnd verfilmd verfilming verfrissend vergaan vergaat
vergaderd vergaderen vergadering vergaderingen vergadert vergaderzaal vergaren vergat vergeef vergeeft
vergeet vergelding vergeleken vergelijk vergelijkbaar vergelijkbare vergelijken vergelijkende
vergelijking vergelijkingen vergen vergetelheid vergeten vergeven vergeving vergezeld vergezelde
vergezellen vergezocht vergif vergiffenis vergiftigd vergiftigde vergiftigen vergiftiging vergis
vergissen vergissing vergist vergoed vergoede vergoeden vergoeding vergrendeld vergroeid vergroot
vergrote vergroten vergt verguld vergunning verhaal verhaallijn verhaallijnen verhaaltje verhaaltjes
verhalen verhandeld verhandeling verharde verhelpen verheug verheugd verheven verhinderen verhogen
verhoging verhongeren verhoog verhoogd verhoogde verhoogt verhoor verhoord verhoorkamer verhoren
verhouden verhouding verhoudingen verhoudt verhuis verhuisd verhuisde verhuisden verhuist verhuizen
verhuizing verhullen verhuren verhuurd verhuurde verjaagd verjaardag verjaardagen verjaardagscadeau
verjaardagsfeest verjaardagsfeestje verjaardagskalender verjagen verkaste verkeer verkeerd verkeerde
verkeerds verkeert verkend verkennen verkenner verkenners verkenning verkering verkies verkiesbaar
verkiest verkiezing verkiezingen verklaar verklaard verklaarde verklaarden verklaart verklappen
verklaren verklarende verklaring verklaringen verkleden verkleed verklikker verkloot verkloten verknald
verknalde verknallen verknalt verknoeid verknoeien verkocht verkochte verkochten verkoop verkoopcijfers
verkoopt verkoos verkopen verkoper verkopers verkort verkorte verkorten verkouden verkoudheid verkozen
verkracht verkrachten verkrachter verkrachting verkrachtte verkreeg verkregen verkrijgbaar verkrijgen
verlaagd verlaat verlagen verlagende verlamd verlamming verlang verlangde verlangen verlangens verlangt
verlaten verleden verleen verleend verleende verleent verlegd verlegen verlegenheid verleid verleidelijk
verleiden verleiding verlenen verlengd verlengde verlengen verlenging verlengingen verlicht verlichten
verlichting verliefd verliefde verliep verlies verliest verliet verlieten verliezen verliezer verliezers
verlinken verlinkt verlof verloofd verloofde verloop verloopt verloor verlopen verloren verlos verlossen
verlosser verlossing verlost verloving verlovingsring verluidt vermaak vermaakt vermaken verman vermeden
vermeed vermeende vermeld vermeldde vermelde vermelden vermelding vermeldingen vermeldt vermengd vermijd
vermijden vermijdt verminderd verminderde verminderen verminderende vermindering vermindert verminkt
vermist vermiste vermoed vermoedde vermoedelijk vermoedelijke vermoeden vermoedens vermoedt vermoeid
vermoeiend vermogen vermomd vermomming vermoord vermoordde vermoordden vermoorde vermoorden vermoordt
vernam vernamen vernederd vernederen vernederend vernedering verneukt vernield vernielde vernielen
vernieling vernietig vernietigd vernietigde vernietigen vernietiging vernietigt vernieuwd vernieuwde
vernieuwen vernieuwing vernieuwingen vernoemd vernoemde vernomen veronderstel verondersteld
veronderstelde veronderstellen veronderstelling veronderstelt verongelukt verongelukte verontrust
verontrustend verontschuldig verontschuldigen verontschuldiging verontschuldigingen veroordeel
veroordeeld veroordeelde veroordeelt veroordelen veroordeling veroordelingen veroorloven veroorzaakt
veroorzaakte veroorzaken verordening verouderd verouderde veroverd veroverde veroverden veroveren
verovering veroveringen verpakking verpakt verpest verpesten verpestte verplaats verplaatsen
verplaatsing verplaatst verplaatste verpleeghuis verpleegkundige verpleegkundigen verpleegster
verpleegsters verpleger verpletterd verpletteren verplicht verplichte verplichting verplichtingen
verprutst verraad verraadde verraadt verraden verrader verraderlijke verraders verras verrassen
verrassend verrassende verrassing verrassingen verrast verraste verre verreden verrek verrekijker
verrekt verrekte verreweg verricht verrichten verrichtte verroer verrot verruilde verruimd verrukkelijk
vers verschaffen verscheen verscheidene verscheidenheid verschenen verscheurd verscheuren verschijnen
verschijning verschijnsel verschijnselen verschijnt verschil verschilde verschillen verschillend
verschillende verschilt verscholen verschonen verschoof verschoor verschoven verschrikkelijk
verschrikkelijke verschrikkelijks verschuift verschuilen verschuilt verschuiving verschuldigd verse
versie versierd versierde versieren versiering versieringen versierselen versies versla verslaafd
verslaafde verslaafden verslaan verslaat verslag verslagen verslaggever verslaggevers verslagje
verslaving verslavingszorg verslechterde versleten verslikking verslinden versloeg versloegen versneld
versnellen versnelling versnellingen versnellingsbak versnipperd versnippering versoepelen verspil
verspild verspilde verspillen verspilling verspilt verspreid verspreidde verspreide verspreiden
verspreiding verspreidingsgebied verspreidt verspringen versta verstaan verstaat verstand verstandelijk
verstandelijke verstandig verstandige verste verstek versteld versterken versterking versterkingen
versterkt versterkte verstikking verstikt verstond verstoord verstoort verstop verstoppen verstoppertje
verstopt verstopte verstoren verstoring verstoten verstreken verstrekken verstrekkende verstrekt
verstrikt versturen verstuurd versus vertaal vertaald vertaalde vertaalt vertalen vertaler vertaling
vertalingen verte verteerd vertegenwoordig vertegenwoordigd vertegenwoordigde vertegenwoordigden
vertegenwoordigen vertegenwoordiger vertegenwoordigers vertegenwoordiging vertegenwoordigt vertel
verteld vertelde vertelden vertellen verteller vertelt verteren verticaal verticale vertolking vertolkt
vertolkte vertonen vertoning vertoond vertoonde vertoont vertraagd vertraagt vertragen vertragende
vertraging vertrek vertrekken vertrekpunt vertrekpunten vertrekt vertrok vertrokken vertrouw vertrouwd
vertrouwde vertrouwden vertrouwelijk vertrouwelijke vertrouwen vertrouwenspersonen vertrouwenspersoon
vertrouwt veruit vervaardigd vervaardigde vervaardigen vervagen verval vervallen vervalsen vervalsing
vervalst vervalste vervalt vervang vervangen vervangend vervangende vervanger vervanging vervangster
vervangt verveel verveeld verveelde verveelt vervelen vervelend vervelende verveling verven verviel
verving vervloek vervloekt vervloekte vervoer vervoerd vervoerde vervoeren vervoersbedrijf vervolg
vervolgd vervolgde vervolgen vervolgens vervolghulp vervolghulpverlening vervolging vervolgstappen
vervolgtrajecten vervroegd vervuiling vervuld vervulde vervullen vervult verwaand verwaarloosd verwacht
verwachte verwachten verwachting verwachtingen verwachtte verwachtten verwant verwante verwanten
verwantschap verward verwarde verwarming verwarren verwarrend verwarring verwart verwees verwekt
verwelkom verwelkomen verwend verwende verwennen verwerken verwerking verwerkt verwerkte verwerven
verwerving verwervingsstrategie verweten verwezen verwezenlijkt verwierf verwierp verwijder verwijderd
verwijderde verwijderen verwijdering verwijdert verwijsdocument verwijst verwijt verwijten verwijzen
verwijzend verwijzer verwijzers verwijzing verwijzingen verwikkeld verwisseld verwisselen verwoest
verwoeste verwoesten verwoesting verwoestte verwond verwonden verwonding verwondingen verworpen
verworven verzachten verzamel verzamelaar verzamelaars verzamelalbum verzameld verzamelde verzamelen
verzameling verzamelingen verzamelnaam verzamelt verzegeld verzeild verzeker verzekerd verzekerde
verzekeren verzekering verzekeringen verzen verzenden verzet verzetsgroep verzetsstrijder verzette
verzetten verziekt verzin verzinnen verzint verzocht verzoek verzoeken verzoekschrift verzoening verzon
verzonden verzonnen verzorg verzorgd verzorgde verzorgen verzorgende verzorgenden verzorging verzorgt
verzuim verzwakken verzwakt verzwakte verzwegen verzwijgen verzwijgt vest vestigde vestigden vestigen
vestiging vestigingen vesting vestingwerken vet vete veteraan veteranen veters vette vetzak vezels via
viaduct viagra vicaris vice vicekampioen vicepremier vicepresident vicevoorzitter video video-opnames
videoband videoclip videoclips videospel videospelletjes vie viel vielen vier viercilinder vierde vieren
vierendertig viering vierkant vierkante viermaal viert viertal vies viespeuk vieux view vieze viezerik
vijand vijandelijk vijandelijke vijanden vijandig vijandige vijandigheid vijf vijfde vijfduizend
vijfennegentig vijfentwintig vijfhonderd vijfjarige vijfmaal vijftal vijftien vijftiende vijftienjarige
vijftig vijven vijver vijvers villa village vilt vin vind vindbaarheid vinden vindingrijk vindplaats
vindplaatsen vindt ving vinger vingerafdruk vingerafdrukken vingernagels vingers vinkt vinyl viola
violet violist viool vip virtuele virus virussen vis visgroothandel visie visiedocument visioen
visioenen visite visitekaartje vissen visser visserij vissers vista viste visueel visuele visum vitale
vitamine vizier vlag vlaggen vlaggenschip vlak vlakbij vlakke vlakken vlakte vlam vlammen vleermuis
vleermuizen vlees vlek vlekjes vlekken vleugel vleugels vleugje vlieg vliegbasis vliegen vliegende
vliegensoort vlieger vliegt vliegtuig vliegtuigen vliegveld vliegvelden vlies vliesvleugelig
vliesvleugeligen vliet vlinder vlinders vlinderslag vlindersoort vloed vloeibaar vloeibare vloeien
vloeiend vloeistof vloeistoffen vloeit vloek vloeken vloer vloeren vlogen vloog vlooien vloot vlot
vlucht vluchteling vluchtelingen vluchten vluchtte vluchtten vlug vlugger vmbo vo vocale vocht vochten
vochtig vochtige voed voedde voeden voeding voedingsstoffen voedsel voedselbank voedselrijke
voedselvergiftiging voedt voeg voegde voegden voegen voegt voel voelde voelden voelen voelt voer voerde
voerden voeren voert voertuig voertuigen voet voetafdrukken voetbal voetbalafdeling voetbalbeker
voetbalbond voetbalcarriere voetbalclub voetbalclubs voetbalcoach voetbalcompetitie voetbalde
voetbalelftal voetbalkampioenschap voetballen voetballer voetballers voetbalstadion voetbalt
voetbaltoernooi voetbaltrainer voetbalveld voetbalvereniging voetbalwedstrijden voeten voetgangers
voetsporen voetstappen vogel vogels vogelsoort vogelsoorten vogelspinnen vogeltje voicemail vol
volbracht volbrengen voldaan voldeed voldoen voldoende voldoening voldoet volg volgde volgden
volgehouden volgelingen volgen volgend volgende volgens volgers volgorde volgt volhielden volhouden
volhoudt volk volken volkeren volkomen volksgezondheid volkshuisvesting volkskerk volkslied volksmond
volksmuziek volkspartij volksrepubliek volkstelling volkstellingen volksvertegenwoordiger
volksvertegenwoordigers volle volledig volledige volleybal volmaakt volmacht volop volslagen volstaan
volstaat volstrekt volt volta voltijd voltooid voltooide voltooien voltooiing voluit volume volwaardig
volwaardige volwassen volwassenbegeleiding volwassene volwassenen volwassenenpoli
volwassenenproblematiek volwassenenziekenhuis volwassenenzorg volwassenheid volwassenzorg vond vondel
vonden vondst vondsten vonk vonken vonnis voodoo voogd voogden voogdij voor voor- vooraan vooraanstaand
vooraanstaande vooraf voorafgaand voorafgaande voorafgegaan voorafging vooral vooraleer vooralsnog
vooravond voorbarig voorbeeld voorbeelden voorbeeldige voorbehouden voorbereid voorbereiden
voorbereiding voorbereidingen voorbestemd voorbij voorbije voorbijkomen voordat voordeel voordele
voordelen voordeur voordien voordoen voordoet voordracht voorgaande voorganger voorgangers voorgedragen
voorgelegd voorgeleze voorgelezen voorgelogen voorgeschiedenis voorgeschreven voorgesteld voorgestelde
voorgevel voorgevoel voorgezeten voorgoed voorgrond voorhand voorhanden voorheen voorhoofd voorin
voorjaar voorkant voorkeur voorkeuren voorkeurstemmen voorkomen voorkomend voorkomende voorkoming
voorkomt voorkwam voorkwamen voorlaatste voorleessoftware voorleest voorleggen voorlezen voorlichting
voorliefde voorliggend voorliggende voorloper voorlopers voorlopig voorlopige voormalig voormalige
voorman voornaam voornaamste voorname voornamelijk voornemens vooroordelen vooroorlogse voorop
vooropstellen voorouder voorouders voorover voorpagina voorpoten voorproefje voorprogramma voorraad
voorraadkast voorraden voorrand voorrang voorrecht voorronde voorrondes voorruit voorschijn voorschot
voorschriften voorschrijven voorspel voorspelbaar voorspelbaarheid voorspeld voorspelde voorspellen
voorspellers voorspelling voorspellingen voorspelt voorsprong voorst voorstad voorstander voorstanders
voorste voorstel voorstelde voorstellen voorstelling voorstellingen voorstelrondje voorstelt voort
voortaan voortbestaan voortbouwen voortdurend voortdurende voortgang voortgebouwd voortgebracht
voortgekomen voortgezet voortijdig voortplanting voortreffelijk voorts voortvloeiend voortvloeiende
voortvluchtig voortvluchtige voortzetten voortzetting vooruit vooruitgang vooruitlopend vooruitzicht
voorvaderen voorval voorveld voorvleugels voorwaarde voorwaardelijk voorwaardelijke voorwaarden
voorwaarts voorwerp voorwerpen voorwoord voorzag voorzichtig voorzichtiger voorzien voorziening
voorzieningen voorziet voorzijde voorzitter voorzitters voorzitterschap voorzorg voorzorgsmaatregelen
vorderingen voren vorig vorige vork vorm vormde vormden vormen vormgegeven vormgeven vormgeving vorming
vormt vorst vorsten vorstendom vos vraag vraaganalyse vraaggericht vraagje vraagsteller vraagstuk
vraagstukken vraagt vraagtekens vraagverheldering vracht vrachtschip vrachtwagen vrachtwagenchauffeur
vrachtwagens vragen vragenlijst vragenlijsten vrede vredesmacht vredesnaam vredesverdrag vredig
vreedzaam vreedzame vreemd vreemde vreemdeling vreemdelingen vreemden vreemder vreemdgaan vreemds
vreemdste vrees vreesde vreest vreet vreselijk vreselijke vreselijks vreten vreugde vrezen vriend
vriendelijk vriendelijke vriendelijkheid vrienden vriendengroepje vriendin vriendinnen vriendinnetje
vriendje vriendjes vriendschap vriendschappelijk vriendschappelijke vries vriezer vrij vrijdag
vrijdagavond vrijdagen vrijdagmiddag vrijdetijdsbesteding vrije vrijen vrijetijdsbesteding
vrijetijdsvoorzieningen vrijgegeven vrijgekomen vrijgelaten vrijgemaakt vrijgesproken vrijgeven
vrijgevestigde vrijgevestigden vrijgevig vrijgezel vrijgezellen vrijgezellenfeest vrijheden vrijheid
vrijkomen vrijkomt vrijkwam vrijlaten vrijlating vrijmaken vrijmetselarij vrijstaande vrijstaat
vrijstelling vrijstellingen vrijuit vrijwel vrijwillig vrijwillige vrijwilliger vrijwilligers
vrijwilligerswerk vrijwilligster vrijzinnig vroedvrouw vroeg vroegbehandeling vroege vroegen vroeger
vroegere vroegsignalering vroegst vroegste vroegtijdig vroegtijdige vrolijk vrolijke vrolijken vrolijker
vrome vrouw vrouwe vrouwelijk vrouwelijke vrouwen vrouwenvereniging vrouwtje vrouwtjes vrucht vruchtbaar
vruchtbaarheid vruchtbare vruchten vso vu vuil vuilcontainer vuile vuiligheid vuilnis vuilnisbak
vuilnisbelt vuilniswagen vuilniszak vuist vuisten vul vulde vulkaan vulkanen vulkanische vullen vulling
vult vuren vurige vuur vuurde vuurgevecht vuurkracht vuurtje vuurtoren vuurwapen vuurwapens vuurwerk vwo
vzw waag waagt waait waakvlam waakzaam waal waanzin waanzinnig waanzinnige waar waaraan waarbij
waarbinnen waarborgen waard waarde waardeer waardeert waardeloos waardeloze waarden waarderen waardering
waardevol waardevolle waardig waardige waardigheid waardoor waardplant waardplanten waargenomen waarheen
waarheid waarin waarlangs waarmaken waarmee waarna waarnaar waarnemen waarnemend waarnemer waarnemers
waarneming waarnemingen waarom waaronder waarop waarover waarschijnlijk waarschijnlijkheid waarschuw
waarschuwde waarschuwen waarschuwing waarschuwingen waarschuwt waartegen waartoe waaruit waarvan
waarvoor waas wacht wachten wachtend wachter wachters wachtkamer wachtlijst wachtlijsten wachtte
wachtten wachttijd wachttijden wachtwoord wade wafels wagen wagens wagon wake waken wakker wal walden
walg walgelijk walgelijke walk walker wallen walvis walvissen wan wand wandel wandelaars wandelde
wandelen wandelende wandeling wandelroute wandelt wanden wang wangedrag wangen wanhoop wanhopig
wanhopige wanneer want wantrouwen wants wantsen wapen wapenhandelaar wapens wapenschild wapenstilstand
war ware waren warenhuis warm warme warmen warmer warmte warren wars was wasbeer wasbeurt wasmachine
wassen wassenaar wasserette wast waste wat water waterbedeffect waterdicht wateren waterjuffers
waterkoker waterkrachtcentrale waterland waterloo waterloop watermolen wateroppervlak waterpolo waters
waterschap waterschappen waterstaat waterstof watertoren waterval watervallen watervaste waterweg watje
watjes watt watts wauw wave wazig wc we web website websites wed wedden weddenschap weddenschappen
wederom wederopbouw wederzijds wederzijdse wedstrijd wedstrijden weduwe wee weed weeen weefsel weefsels
weeg weegschaal weegt week weekblad weekbord weekdieren weekend weekenden weekendje weekendopvang
weekendpleegzorg weekendtas weekgeld weekmenu weekschema weer weerbaarheidstraining weergave weergegeven
weergeven weerhouden weerhoudt weerloos weersomstandigheden weerstaan weerstand weerszijden weert
weerwolf weerwolven weerzien weerzinwekkend wees weeshuis weesje weet weetje weg wegademt wegblijven
wegbrengen wegdoen wegen wegens wegga weggaan weggaat weggegaan weggegeven weggegooid weggehaald
weggejaagd weggekomen weggelaten weggelegd weggelopen weggenomen weggerend weggestuurd weggevaagd
weggeven weggeweest weggezet wegging weggingen weggooien weghalen weghouden weging wegjagen wegkomen
wegkomt wegliep wegloopt weglopen wegnemen wegrace wegrennen wegrestaurant wegrijden wegrotten wegsturen
wegverkeer wegwedstrijd wegwezen wei weide weiden weiger weigerde weigerden weigeren weigering weigert
weiland weilanden weinig weinige weinigen wek wekelijks wekelijkse weken wekenlang wekken wekker wekkers
wekt wekte wel weldra weleens welgestelde welgeteld weliswaar welk welke welkom welles wellicht
wellington welnee welnu welpen welterusten welvaart welvarende welzijn welzijnswerk wemelt wen wenden
wending wenen wenkbrauwen wennen wens wenselijk wenselijke wensen wenst wenste went werd werden wereld
wereldbeker wereldbekerwedstrijd werelden werelderfgoed werelderfgoedlijst wereldgroep wereldje
wereldkampioen wereldkampioene wereldkampioenschap wereldkampioenschappen wereldlijke wereldoorlog
wereldoorlogen wereldranglijst wereldrecord werelds wereldtentoonstelling wereldtitel wereldtitels
wereldwijd wereldwijde weren werf werk werkafspraken werkbegeleider werkblad werkboek werkboekjes
werkdag werkdagen werkdruk werkelijk werkelijke werkelijkheid werken werkend werkende werker werkers
werkgebied werkgelegenheid werkgever werkgevers werkgroep werking werkloos werkloosheid werklust
werknemer werknemers werkplaats werkplaatsen werkplek werkproces werkrelatie werkster werkt werkte
werkten werktijd werktuigen werkveldpartner werkwijze werkwijzen werkwoord werkwoorden werkzaam
werkzaamheden werkzame werp werpen werpt wervel wervelkolom wervels werven west westelijk westelijke
westen western westerse westkant westkust westwaarts westzijde wet wetboek weten wetend wetende
wetenschap wetenschappelijk wetenschappelijke wetenschappen wetenschapper wetenschappers wetering
wetgevende wetgeving wetgevingsoverleg wethouder wethouders wetsonafhankelijk wetsvoorstel wettelijk
wettelijke wetten wettige wever wezel wezen wezenlijk wezenlijke wezens whatsappgroep whiskey whisky
white whiteboard whiteboardje wie wieg wiel wielen wielerploeg wielersport wielerwedstrijd wielrennen
wielrenner wiens wier wierde wierp wiet wifi wii wij wijd wijdde wijde wijden wijf wijfje wijk wijkagent
wijkcentrum wijkcoach wijken wijkt wijkteam wijkteams wijkverpleegkundige wijkwerker wijlen wijn
wijnbouw wijngaard wijngaarden wijs wijsbegeerte wijsheid wijsmaken wijsneus wijst wijten wijven wijze
wijzen wijzer wijzigde wijzigen wijziging wijzigingen wijzigingsclausule wijzigingsclausules wil wild
wildcard wilde wilden wilder wildernis wilders willekeurig willekeurige willen wilskracht wilt win
winchester wind winden windmolen windmolens windsnelheden windt winkel winkelcentrum winkelen winkels
winnaar winnaars winnares winnen winnende winning winst winstmaximalisatie wint winter winters
winterspelen winterstop wip wippen wis wiskunde wiskundedocent wiskundig wiskundige wissel wisselde
wisselden wisselen wisselend wisselende wisselgeld wisseling wisselslag wisselt wissen wist wisten wit
without witjes witte witwassen wo wodka woedde woede woedeaanvallen woedend woensdag woensdagen
woensdagmiddag woerden woest woeste woestijn wol wolf wolk wolken wolkenkrabber wollah wolven won wond
wonde wonden wonder wonderbaarlijk wonderbaarlijke wonderen wonderland wonen wonende woning woningbouw
woningbouwverenigingen woningcorporaties woningen woningstichting wonnen woog woon woonachtig
wooncomponent woonde woonden woongroep woonhuis woonhuizen woonkamer woonnet woonplaats
woonplaatsbeginsel woonplek woonplekken woonsituatie woont woonvoorziening woonvoorzieningen woonvorm
woonvormen woonwagenkamp woonwijk woonwijken woord woorden woordenboek woordje woordvoerder word worden
wordende wordt workshops worm wormen wormgat worp worst worstelaar worstelen worsteling worstelt
worstjes wortel wortels wou woud wouden wouen wow wraak wrak wrede wreed wreedheid wreken wrijf wrijven
wrijving wroeging wrok wurgen www xenon xtc yang yankee yankees yard yen yes yin yo yoga yoghurt yuan
yup z'n zaad zaag zaaien zaak zaakje zaakjes zaal zaaltje zacht zachte zachter zachtjes zadel zadeldak
zaden zag zagen zak zakdoek zakdoekjes zake zakelijk zakelijke zaken zakendoen zakenman zakenpartner
zakenreis zakgeld zakje zakjes zakken zaklamp zakt zakte zal zalen zalf zalig zalm zand zandbak
zandsteen zang zanger zangeres zangeressen zangers zangvogel zangvogels zat zaten zaterdag zaterdagavond
zaterdagen zaterdagnacht zaterdagnachten zaterdagochtend ze zebra zedelijke zee zeebodem zeedijk zeeen
zeegebied zeekomkommer zeeland zeeman zeemeermin zeeniveau zeep zeer zeerste zeeslag zeespiegel zeester
zeestraat zeewater zeg zegde zege zegel zegels zegen zegenen zeges zegevieren zeggen zeggenschap zegje
zegmaar zegt zei zeiden zeik zeiken zeikt zeikte zeil zeilen zeker zekere zekerheden zekerheid zelden
zeldzaam zeldzame zelf zelfbeheersing zelfbestuur zelfde zelfgemaakte zelfingenomen zelfmedelijden
zelfmoord zelfredzaam zelfredzaamheid zelfredzaamheidsmeter zelfredzame zelfregie zelfrespect zelfs
zelfstandig zelfstandige zelfstandigheid zelfverdediging zelfvertrouwen zelfverzekerd zen zend zenden
zender zenders zendertje zending zendt zenuw zenuwachtig zenuwen zenuwstelsel zeppelin zero zes
zesdaagse zesde zesje zessen zestal zestien zestiende zestieneneenhalf zestienjarige zestig zet zetel
zetelde zetelen zetels zetelt zetje zette zetten zeur zeuren zeurt zeven zevende zevenen zevenjarige
zeventien zeventiende zeventig zich zicht zichtbaar zichtbare zichzelf zie ziek zieke ziekelijk zieken
ziekenboeg ziekenhuis ziekenhuisschool ziekenhuizen ziekenwagen ziekst ziekte ziekten ziektes ziel
zielen zielig zielige zielsveel zien ziens ziet ziezo zigeuner zigeuners zij zijaanzicht zijbeuken zijde
zijdelings zijden zijkant zijkanten zijlijn zijn zijnde zijne zijrivier zijrivieren zijt zijtak zilver
zilveren zin zindelijk zing zingen zingt zink zinken zinkt zinloos zinloze zinnen zintuigen zintuiglijke
zinvol zinvolle zit zitje zitplaatsen zitten zittend zittende zitting zo zo'n zoal zoals zocht zochten
zodanig zodanige zodat zodoende zodra zoek zoeken zoeker zoekt zoektocht zoen zoende zoenen zoet zoete
zogeheten zogenaamd zogenaamde zogenoemde zogezegd zoiets zojuist zolang zolder zomaar zombie zombies
zomer zomerkamp zomermaanden zomers zomerspelen zomervakantie zon zond zondaar zondaars zondag
zondagavond zondagen zondags zondagse zonde zondebok zonden zonder zone zonen zones zonet zong zongen
zonk zonlicht zonmail zonnebril zonnen zonneschijn zonnestelsel zonnetje zonnig zonnige zonsondergang
zonsopgang zoo zoogdier zoogdieren zooi zooitje zoom zoon zoons zoontje zootje zorg zorgaanbieder
zorgaanbieders zorgaanbod zorgarrangementen zorgbehoefte zorgbemiddeling zorgboerderij zorgboerderijen
zorgcontinuiteit zorgcoordinator zorgde zorgden zorgelijk zorgen zorggebruik zorginhoud zorginstelling
zorginzet zorgkantoor zorglandschap zorglijnen zorglocaties zorglogistiek zorgmarkt zorgmiddelen
zorgmijders zorgoverleg zorgplan zorgprocessen zorgprofessionals zorgprofiel zorgprofielen zorgsoorten
zorgstructuur zorgt zorgteam zorgtoeslag zorgverzekeraar zorgverzekering zorgverzekeringswet
zorgvoorjeugdigen zorgvormen zorgvraag zorgvrager zorgvuldig zot zou zouden zout zoute zouten zoveel
zoveelste zover zowat zowel zozeer zucht zuchten zuid zuidelijk zuidelijke zuidelijken zuidelijker
zuidelijkste zuiden zuidkant zuidkust zuidoost zuidoostelijk zuidoostelijke zuidoosten zuidwaarts
zuidwest zuidwestelijk zuidwestelijke zuidwesten zuidzijde zuig zuigen zuigt zuil zuilen zuinig zuipen
zuiver zuivere zuiveren zuivering zul zulk zulke zullen zult zulte zure zus zusje zusjes zussen zuster
zusters zuur zuurstof zwaai zwaaide zwaaien zwaailampen zwaait zwaan zwaar zwaard zwaarden zwaarder
zwaardere zwaargewond zwaarste zwaartekracht zwaartepunt zwager zwak zwakheden zwakheid zwakke zwakken
zwakker zwakste zwakte zwang zwanger zwangere zwangerschap zwangerschapsverlof zware zwart zwart-wit
zwarte zwarten zwavel zwavelzuur zweden zweeft zweefvliegen zweep zweer zweert zweet zwelling zwem
zwembad zwembroek zwemen zwemles zwemmen zwemmer zwemrooster zwemt zwendel zweren zwerm zwerven zwerver
zwervers zweten zweven zweverige zwijg zwijgen zwijgt zwijn zwijnen zwijnenstal zwoer zwom
`;

/** Frequent English words. */
export const englishWords: string = `
you the to 's it 't of that and is in me for on this 'm have was we my 're your be know what do not are
with can he just like 'll here all no out up get about right him oh go at there so her one 've yeah got
they but want think if now she from well see as going his time back us did yes an them gonna good been
were would had come hey how who need okay our when take some say 'd why didn or really could way man too
down has let by something more tell make then mean over little never said people should look off very
love only doing much am thing any where two into even thank because still find give sorry work day help
life first anything sure again their these other than god won away before thought home talk must told
night call things better around last long always feel put years after please those sir place lot name
made doesn guys money ever everything great nothing keep done through leave wanted kind happened new
being believe old coming does came course wrong left big house might girl bad stop hello own uh hear
world someone understand else talking isn enough today getting father maybe care found music every ask
same another fine family kill trying went looking three wait car together show best stay wasn yourself
job many nice dead already friend real remember mind saw son next hi which mother wanna try thanks room
hell heard seen fucking woman wouldn may knew live baby bit whole idea head used boy ok morning hard
without took called also shit saying days most start matter use ready gotta meet door ah yet both pretty
myself move guess actually while end phone such gone few haven wife person ago brother killed problem
happy alone friends men face school worry couldn case lost dad play run heart once die anyone bring
wants fuck tonight business true until since each soon says everyone tomorrow hand thinking working
happen having year part eat mom stuff looks kids later listen huh minute second late gave turn water kid
knows open change means different minutes inside eyes beautiful far police point under probably crazy
taking asked hurt chance deal ain making pay daughter playing fun times hit side hands makes able body
important hold death story comes fight supposed least moment rest set started close young drink against
excuse afraid game anymore word wish five week though miss easy sleep reason mine waiting watch goes
exactly gets its check hours behind number wow party truth quite husband shot married child between
cause fire question met telling four brought blood break sister em team trouble tried front sit forget
read town died couple needs line walk children power become office plan almost girls food speak yours
gun alive cut feeling outside safe trust news ahead save either somebody stand free answer hate high
months everybody buy hmm whatever full half lose women along seems fact running cool dear bed light
order whoa country doctor clear boys sent send living war past bye dog taken hot leaving lives pick
scared parents funny city promise stupid cannot dinner shouldn ass asking company lady win possible
himself serious book mr sort hour anyway sound shall happens six lord sick top felt touch sense small
seem meeting damn special jesus perfect captain luck fast control bitch words human laughs hair hospital
murder dream shut known sighs cold future glad worked drive catch anybody laughing million longer ooh
lie calling figure finally looked others 'am black shoot fault worried honey somewhere weeks changed
boss happening seeing dance secret date fall takes loved sign questions weren piece air chuckles choice
feet needed turned bet moving return voice amazing giving strong learn given weird white less worth
early christmas beat till ones clean eye song sounds straight ship write rather sweet follow missing
pain nobody picture welcome explain ten coffee works kept ya definitely wonder protect busy caught
kidding lucky evidence mistake mad wedding meant decided step road building information report alright
watching careful evening tv ride land worse situation entire pull mm movie tired hurry sex handle
sometimes system mouth act birthday throw attack law finish dark ma class yesterday message king
wonderful completely lying broke expect month poor quiet sell bag using talked lead ground hasn pass
street clothes forever dangerous wear drop red daddy across born single thinks speaking hang test age
table anywhere york history train ran area near during swear paid feels spend box middle strange uncle
round bought terrible court agree state boat proud quick space security join sitting accident forgot
forward totally saved ha relationship list crime station normal suppose fish gentlemen wearing master
scene charge missed fell stopped key buddy fix offer personal instead short fear ring prison simple
group american calm difficult fighting mess trip record position angry letter wake finished share honest
deep fair crying marriage kiss cover seven hide seat present lunch ball smart imagine killing dare
certain realize respect interested mmm paper sad gold problems majesty hotel peace calls involved card
fool decision moved standing darling perhaps rock brain soul interesting visit broken upset smell
starting horse tough killer hungry attention quickly president america earth government spent surprise
fly public bar stick tea became cute english appreciate force blow film girlfriend accept laugh ben
eight ladies prove yep store within walking sing window likes seconds dude dress contact plane ice
camera drunk huge christ support continues cry sake gift absolutely lived liked wall loves cell
afternoon bank truck cop officer often partner service general blue stuck chief certainly eating doubt
enjoy experience boyfriend cops lawyer teach none screaming sun putting reach holding grunts tree passed
apartment club idiot rules favorite forgive rich count mission continue driving radio machine difference
whether dying jail wrote beginning field favor feelings magic choose board evil shop patient hundred
college private bastard sea learned match nervous spot wind video carry upon third pleasure risk rid
dreams immediately excited staying promised named type owe star wine listening worst impossible grow
sleeping earlier slow victim decide glass helping army final cash mate gives quit foot blame dollars
picked bus helped escape bill thousand herself french energy arrest goodbye address 'all yo enemy
allowed ways bigger aah taste ourselves shoes honor fit weapon build ow themselves surprised figured
push search bunch fuckin begin everywhere unless hiding gasps track hadn orders teacher low
congratulations kitchen innocent further bear bother drinking arm level willing usually seriously played
books arms art acting hole pressure planet locked deserve obviously steal keeping built starts drugs
memory names battle race church beer waste treat suit grab detective mention gotten shh dramatic stage
jump suddenly hoping hero places arrived holy dirty eh destroy apart stole notice complete fired press
closed showed opportunity plans leg computer cat lt lieutenant following village legs pictures duty
danger apologize narrator closer losing smile suspect action keeps besides extra mama pregnant witness
london conversation turns writing breakfast admit sky wondering heavy crew except roll bathroom guns
guilty bloody green warm grunting ugh smoke upstairs form above seemed chicken bomb reading gas color
prince throat cost itself neck twice study nose summer interest engine burn plays empty tight aw crowd
ringing singing strength sold pulled fresh bottom knife weekend shooting responsible allow spirit
hearing client walked colonel fat island cake asleep corner crap skin stories investigation bro
restaurant groans goddamn cook powerful flight medical held drug account brothers rain bottle famous
taught shows awesome ridiculous folks cheers weapons written trial raise park paris whoo biggest local
advice main onto due asshole moon survive file planning tells training lock keys breathing relax
military awful language breath professor knowing laughter dogs prepared driver bringing river necessary
guard photo spoke pants lied lights murdered grand soft practice clearly leaves common towards agent
truly older audience wild career lots monster la animals loud flying code fake cars dropped checked hat
emergency bird hanging matters consider animal large rule hurts nature flowers camp realized aware
neither bullshit especially rings ended simply whose sight leader beyond fucked target silly surgery
condition double blind meat games sergeant letting serve however greatest comfortable plenty cheering
speed noticed numbers stars discuss purpose belong band mrs cross goodness beg note correct outta size
paying concerned cup queen student tape knock character easier issue incredible market criminal ought
breaking arrested focus guest program path ends teeth super lay department kinda travel
`;

/** Frequent words of German, Turkish, Polish and French, and of the dialects of the south, folded: they stand in Dutch stories too. */
export const otherWords: string = `
sehr geehrte geehrter geehrtes damen herren liebe lieber liebes hilfe freundlichen grusse grussen vielen danke bitte geholfen jugendamt kinder kindern betreuerin betreuer
schule mutter vater eltern wieder niemand alles gute guten morgen heute gestern
iyi iyiydi kotu kotuydu guzel guzeldi cok ogretmen ogretmenim hocam evde okulda bizi sizi seni onun bunun yardimci olmadi degildi vardi yoktu insan insandi herkes hicbir
tesekkur tesekkurler ederim saygilar selam merhaba kardesim teyzem abim ablam ailem cocuklar cocuklarim
dziekuje pozdrawiam serdecznie bardzo dobrze dobra dobry dobre dzieci pomogla pomogl rodzina szkola szkoly rozmawiac
bonjour merci beaucoup tres enfants famille cordialement salutations
zunne zun munne ginne unne unnen ne nen goei goeie deejen deej zeejen zeej hebde gullie hullie zullie kosse kossen kos wier wieren mokte mokten wouwen
gelopen gekregen nie wa da ge gij gaodt gaode oew bende bedde zedde hoeveul zoveul vurral agge asse worre worren krege krege loate laote kump geit steit
meth geek kahoot slapped bleed shift legit eleven
`;
