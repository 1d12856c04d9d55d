/** Words around names: what announces a person, what a person does, and what has a capital without being anyone. Folded. */
const list = (text: string): string[] => text.trim().split(/\s+/);

/** Forms of address: what follows is a name, and the title goes with it. */
export const titles = list(`
mevrouw mevr mvr mw meneer menneer mneer mijnheer dhr heer juf juff juffrouw juffie meester mees meestr dokter docter dr drs prof
professor dominee ds pastoor pater imam rabbijn zuster broeder oom ome tante tant tannie opa oma omaatje opaatje familie fam
gebroeders ms mr mrs miss mister sir madam frau herr madame monsieur pan pani bey hanim teyze amca hoca abi abla ustad sheikh boer
notaris rechter mr burgemeester wethouder kapitein nonk nonkel moeke pake beppe mem`);

/** Who somebody is: "mijn voogd X", "X, mijn mentor". */
export const roles = list(`
begeleider begeleidster begeleiders begeleidersteam begleider woonbegeleider woonbegeleidster groepsbegeleider groepsbegeleidster gezinsbegeleider
gezinsbegeleidster trajectbegeleider trajectbegeleidster stagebegeleider stagebegeleidster schoolbegeleider pleegzorgbegeleider pleegzorgwerker
persoonlijk ambulant mentor mentrix coach jobcoach leefstijlcoach jongerencoach gezinscoach voogd gezinsvoogd jeugdbeschermer jeugdreclasseerder
reclasseerder reclasseringsman reclasseringswerker hulpverlener hulpverleenster hulpverlner jeugdhulpverlener jeugdhulpverleenster jeugdzorgwerker jeugdwerker
jongerenwerker wijkwerker buurtwerker straatwerker jeugdconsulent consulent consulente gezinswerker gezinsmanager casemanager casusregisseur regisseur
regiehouder werker werkster maatschappelijkwerker maatschappelijkwerkster werkende smw ib-er ib intern zorgcoordinator zorgbegeleider
psycholoog psychologe gz-psycholoog psychiater kinderpsychiater therapeut therapeute speltherapeut speltherapeute systeemtherapeut beeldend
traumatherapeut muziektherapeut gedragswetenschapper gedragsdeskundige orthopedagoog pedagoog pedagogisch behandelaar behandelaarster hoofdbehandelaar
regiebehandelaar verpleegkundige spv poh logopedist logopediste fysio fysiotherapeut dietist dietiste huisarts kinderarts arts schoolarts jeugdarts
verzorger verzorgster leider leidster groepsleider groepsleidster groepsleiding teamleider directeur directrice leraar lerares docent docente leerkracht
conciergerie concierge conrector rector decaan onderwijsassistent klassenassistent mediator bemiddelaar advocaat advocate tolk vertrouwenspersoon
raadsonderzoeker onderzoeker kinderrechter leerplichtambtenaar wijkagent agent agente trainer trainster coachster stagiair stagiaire invalkracht invaller
invalster vrijwilliger vrijwilligster chauffeur taxichauffeur buschauffeur kok kokkin schoonmaakster kapper bakker baas buurman buurvrouw buurjongen buurmeisje
ervaringsdeskundige ervaringswerker maatje buddy vriend vriendin vriendje vriendinnetje beste ex partner verloofde stiefvader stiefmoeder stiefpa stiefma
stiefbroer stiefzus pleegvader pleegmoeder pleegpapa pleegmama pleegzoon pleegdochter pleegbroer pleegzus pleegbroertje pleegzusje pleegkind pleegouder
gezinshuisvader gezinshuismoeder gezinshuisouder gezinshuisouders pleegouders stiefouders mentoren coaches voogden zoon zoontje dochter dochtertje kind kindje kleinzoon kleindochter kleinkind kleinzoontje broer
broertje zus zusje zussie broertjes zusjes nicht nichtje neef neefje oudste jongste middelste tweeling baby man vrouw echtgenoot echtgenote moeder vader mama papa
schoonmoeder schoonzus zwager peetoom peettante oppas gastouder gastmoeder huisgenoot groepsgenoot groepsgenootje klasgenoot klasgenootje jongen meisje meid knul
dame collega patient client clientbegeleider hond hondje kat poes poesje konijn konijntje pony paard cavia hamster therapiehond
mentor's son daughter brother sister worker social friend husband wife caseworker guardian teacher therapist psychologist counselor counsellor
syn corka corce oglum kizim ogretmeni`);

/** "hij heet X", "genaamd X", "noemen we X", "naam is X". */
export const namers = list(
  "heet heette hete heten genaamd genoemd named called naam adi imie roepnaam alias imieniu",
);

/** Verbs that have a person as subject. */
export const personVerbs = list(`
zei zeg zegt zeit zij zeiden vroeg vraagt vroegen belt belde bellen appt appte mailt mailde kwam komt komp ging gaat gaf geeft had heeft heb is was wordt werd word
vond vindt vind wil wilde wou kan kon mag mocht moest moet zou zal gaan weet wist snapt snapte begreep begrijpt luistert luisterde luisterd kijkt keek ziet zag
hoort hoorde praat praatte praten vertelt vertelde verteld schreef schrijft stuurde stuurt hielp helpt werkt werkte bleef blijft zit zat zaten staat stond loopt liep
rijdt reed haalt haalde brengt bracht neemt nam doet deed maakt maakte leest las speelt speelde kookt kookte bakt lacht lachte huilt huilde slaapt sliep
woont woonde heet hete heette noemt noemde bedoelt bedoelde zegd belooft beloofde regelt regelde zoekt zocht vergat vergeet kent kende herkende denkt dacht
hoopt hoopte gelooft geloofde geeft verdween vertrok vertrekt stopt stopte begon begint blijkt bleek liet laat houdt hield leert leerde legt legde
tekent tekende stelt stelde sprak spreekt nodigde kreeg krijgt kende durft durfde probeert probeerde reageert reageerde antwoordt antwoordde
lijkt leek drinkt dronk eet at rookt rookte knikt knikte zuchtte zucht glimlachte fluisterde schreeuwt schreeuwde sloeg slaat trapte duwde pakte pakt gooide
gooit legde zette zet trok hing overleed stierf miste mist verhuisde verhuist ken slikte mocht
said says was is has had came comes went goes asked asks told tells did does gave gives called calls helped helps made makes left stayed texted would could will
dedi geldi gitti var powiedziala powiedzial jest byla byl pyta przyszla`);

/** Words directly before a lower-case noun that make it an ordinary noun. */
export const determiners = list(`
de het een geen die dat deze dit elke ieder iedere welke welk zo'n zon veel weinig meer alle mijn mn m'n mij me jouw je zijn zn z'n haar hun onze ons d'r dr der uw hele
goede goed oude nieuwe  grote mooie lieve leuke rode witte blauwe twee drie vier vijf zes eerste tweede andere the a an my his her our their your no some any this that`);

/** A capital, and still nobody: brands, apps, feast days, languages, services everywhere in the country, abbreviations. */
export const notNames = list(`
ik ich u uw jij jullie wij zij hij ze we het de een god gods allah jezus jesus heer heere here christus bijbel koran quran islam kerst kerstmis pasen pinksteren sinterklaas sint
zwartepiet sintmaarten halloween ramadan suikerfeest offerfeest bayram eid diwali holi ketikoti koningsdag bevrijdingsdag hemelvaart carnaval valentijnsdag moederdag
vaderdag oud nieuwjaar maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
monday tuesday wednesday thursday friday saturday sunday january february march may june july august october
nederland nederlands nederlandse nederlander nederlanders holland hollands hollandse marokkaans marokkaanse marokkaan marokkanen turks turkse turk turken pools poolse
pool polen-engels engels engelse engelsman arabisch arabische somalisch somalische eritrees eritrese tigrinya tigrigna dari farsi pashto pasjtoe koerdisch koerdische syrisch syrische
oekraiens oekraiense russisch russische duits duitse duitser  franse spaans spaanse italiaans italiaanse surinaams surinaamse hindoestaans hindoestaanse
javaans javaanse chinees chinese antilliaans antilliaanse arubaans curacaos papiamento papiaments papiamentu sranan berbers berberse tarifit afrikaans afrikaanse
afghaans afghaanse iraaks iraakse iraans iraanse irakees bulgaars bulgaarse roemeens roemeense hongaars portugees portugese belgisch belgische vlaams vlaamse fries friese
limburgs brabants zeeuws twents gronings europees europese amerikaans amerikaanse moluks molukse indisch indische indonesisch indonesische joods joodse christelijk
christelijke katholiek katholieke protestants gereformeerd gereformeerde hervormd hervormde islamitisch islamitische roma sinti dutch english turkish polish arabic ukrainian
lesterlands turkce hollandaca polsku holenderski niderlandzki
ggz kjp jggz cjg jgz ggd bjz jbrr gi wsg jzp jt smw poh vt zat ib igz ib'er amk ots mots uhp mdo mdft mst ptg erb erh fact flexfact hict iht imh cat ihb pgb zin wlz wmo zvw jw jeugdwet
wajong uwv svb cak ciz duo digid belastingdienst toeslagen bijstand lvb mbo vmbo havo vwo hbo wo vso so svo pro mavo gymnasium atheneum sbo pabo roc tl bbl kbl
ass adhd add odd pdd pddnos pdd-nos ptss tos nld fas fasd epilepsie dcd tourette anorexia boulimia borderline autisme asperger cptss bpd ocd ocs dyslexie iq wisc
emdr cgt dgt vers act mbt imago pmt psychomotorisch sova rots water rots-en-water triple eigen kracht kr8 jim signs safety vips kernbesluit covid corona rivm
emdr-therapie imaginatie horeca bso kdv psz kdc kdv's mkd odc mfc
whatsapp wapp app insta instagram ig snap snapchat tiktok facebook fb messenger telegram signal youtube netflix videoland disney spotify twitch discord steam roblox minecraft fortnite
fifa gta cod callofduty valorant brawl stars clash royale amongus pokemon pokémon nintendo switch playstation ps ps2 ps3 ps4 ps5 xbox wii sims google chatgpt   meet skype
word excel powerpoint windows iphone ipad apple samsung android laptop chromebook magister somtoday smartschool itslearning parro social schools wifi
mcdonalds mcdonald's mcdo  kfc burger king bk subway dominos domino's starbucks ikea  hema kruidvat etos jumbo lidl aldi ah albert heijn     
vomar primark zeeman wibra blokker gamma praxis karwei  bol.com marktplaats vinted zalando coolblue mediamarkt ns ov ov-chip tikkie marktplaats decathlon
intertoys xenos kwantum leenbakker h&m zara nike adidas puma  vans lego duplo playmobil barbie nutella cola coca fanta sprite fristi chocomel redbull red bull monster
marlboro vape elfbar heineken bacardi xtc ritalin concerta medikinet methylfenidaat strattera fluoxetine sertraline melatonine risperdal dipiperon quetiapine seroquel oxazepam
lorazepam diazepam prozac paracetamol oxy lachgas
politie jeugdzorg jeugdbescherming jeugdhulp kinderbescherming raad rechtbank kinderrechter reclassering  veiligthuis veilig thuis kindertelefoon crisisdienst spoedeisende
leger heils schrikker william jeugdreclassering akj jeugdstem nji vng cbs zorgkantoor gemeente rijk ministerie bjaa  defence children unicef nidos coa ind vluchtelingenwerk azc azc's
humanitas
efteling toverland walibi duinrell slagharen ajax feyenoord psv oranje formule    swift  kendrick  lil kleine frenna
 potter spiderman spider-man batman superman pikachu   zelda sonic   frozen bluey paw patrol peppa nijntje dikkie dik k3  duck
arial titanic pastor nigerian dutchman ok oke okay hoi hallo hee hey haha hahaha lol omg wtf nee ja jaja nou tja dus ps pps nvt n.v.t tv dvd cd pc usb gps sms mms pin pincode kvk btw bv nv vof avg id bsn iban
sos ehbo ic icu seh ok's mri eeg ecg hiv soa dna b.v. t.a.v. o.a. m.b.t. a4 a5 a3 b1 b2 a1 a2 c1 nt2 isk eoa mbo1 mbo2 mbo3 mbo4
sochtends savonds smiddags snachts mondays tuesdays wednesdays thursdays fridays saturdays sundays japans japanse koreaans koreaanse arabieren sparta brugman halli galli peaky blinders bosch mercedes bmw audi opel toyota volkswagen vw tesla teams zoom word mee action corona-tijd europa europese eu vs usa uk azie afrika afrikaan noord-afrika amerika
rummikub monopoly uno catan scrabble yahtzee stratego jenga cluedo qwirkle triominos halma twister ganzenbord kolonisten coc avi soos kopp`);

/** Evocative words that groups, schools and locations are called after ("groep de vlinder"). */
export const houseNames = list(`
vlinder vlinders linde linden lindehof eik eiken beuk berk wilg wilgen  esdoorn kastanje populier den dennen boom bomen boomgaard boomhut bloesem roos rozen tulp klaproos
zonnebloem zonnebloemen egelantier maretak meidoorn sleedoorn lijsterbes hazelaar iep jeneverbes papaver anemoon terp kantel hoeksteen waterlelie lelie madelief korenbloem bloem bloementuin klaver klavertje klimop regenboog zon zonnetje zonnestraal maan sterren ster horizon wolk wolken 
windroos storm bron beek rivier vliet oever haven vuurtoren baken kompas anker ark brug poort sluis steiger vlonder boot schip zeilboot kotter schuit golf golven branding
duin duinen strand schelp parel schat schatkist sleutel spiegel wijzer tijdloper ladder trap springplank trampoline trampolien   springbron fontein toren burcht kasteel
hoeve hofje hof tuin tuinen  weide akker veld heide bos vos vossen egel eekhoorn uil uilen valk havik arend zwaluw zwaluwen merel meeuw mees koolmees reiger ooievaar zwaan
eend kikker kikkers salamander libelle  bijen bijenkorf hommel rups rupsje mier krekel dolfijn dolfijnen zeehond zeester zeepaardje otter bever  dassen hert  haas
konijn beer beren panda olifant giraffe leeuw leeuwen tijger kameleon schildpad draak eenhoorn phoenix feniks spil      wissel wending kentering
ommekeer overstap oversteek overkant opstap opmaat  ontmoeting verbinding binding knoop  web nest thuisbasis herberg hut kamer tent trek tocht reis  wegwijzer
mozaiek palet kwast kleur kleurrijk harlekijn pretpark ballon vlieger  kubus puzzel kiem zaad zaailing  wortel wortels  takken bladeren twijg rank vuur vonk
fakkel lamp lantaarn lichtkring kaars
schakel valken zwervers atlas klaverblad bosrand zonneheuvel oosterlicht hoefijzer vlinderboom koala pinguin zebra giraf kangoeroe condor buizerd`);

/** Small words of the dialects of the north, east and south that are nothing else: they tell that a story is told in one. */
export const dialectMarks = list(`
gien wi'j zi'j hef heb'k bint bunt doar daor woar waor noar naor veur neet ien umme zol allenig alteied altied moar maor proaten praoten proat praot kieken ewest
edaon gedaon doan zegg'n hoes huus oaver aover joar jaor loat laot loater luu leu mekaar geet giet vruug bi'j heurden almoal allemoal heur oet uut gedoan noe
ich mich dich neet nait auch haet hob haw gaon doon zeen waore gjin moatte ain moust blieve kleurkes`);
/** Words of those dialects that are names elsewhere. */
export const dialectNotNames = list("mien dee noa um ab det dat ien sien zien mae rieke");
