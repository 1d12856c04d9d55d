// biome-ignore-all format: a word list
/** Places, folded, spaces written as hyphens: Dutch municipalities, towns, villages, neighbourhoods and regions, Belgian towns, countries (never the Netherlands), large cities abroad. Part from GeoNames (CC BY 4.0). */
export const places: string = `
's-gravendeel 's-gravenhage 's-gravenland 's-gravenmoer 's-gravenzande 's-heer-arendskerke 's-heerenberg
's-hertogenbosch 't-hofke 't-zand aa-en-hunze aachen aagtekerke aalanden aalburg aalden aalsmeer aalst
aalten aardenburg aarle-rixtel aarschot abbekerk abbenes abcoude abcoven abdissenbosch abeokuta abidjan
abobo abu-dhabi abu-ghurayb abuja acapulco-de-juarez accra achterberg achtkarspelen acquoy adana
addis-ababa addis-abeba adegeest adigrat ado-ekiti aduard aerdenhout afferden afghanistan
afrikaanderwijk afrin afyon agadir agra aguascalientes ahmedabad ahvaz ajman-city ajmer akert akkrum
akola akure al-ahmadi al-basrah-al-qadimah al-hoceima al-hudaydah al-kharj al-mahallah-al-kubra
al-mansurah al-mawsil-al-jadidah albanie alblasserdam alblasserwaard albrandswaard albuquerque aldeboarn
aldlan-oost aleppo alexanderpolder alexandrie algerije algiers alicante aligarh alkemade alkmaar
allahabad almaty almelo almen almere almere-stad almkerk alphen alphen-aan-de-rijn alphen-aan-den-rijn
alphen-chaam alvaro-obregon alverna amagasaki ambon amby ameide ameland america amerika amerongen
amersfoort amman ammerstol ammerzoden amravati amritsar amstelveen amstenrade amsterdam
amsterdam-zuidoost ananindeua andelst angelslo angeren angerlo angola ankara ankeveense-rade anklaar
anna-paulowna annen ansan-si anshan antalya antananarivo antipolo antwerpen anyang anyang-si
aparecida-de-goiania apeldoorn appelscha appingedam aracaju arcen ardabil ardennen arequipa argentinie
arkel armenie arnemuiden arnhem aruba as-sulaymaniyah asansol asch ashgabat asmara assendelft assendorp
astrakhan asuncion asyut athene athens atlanta auckland augustinusga aurangabad austerlitz australie
avenhorn azadshahr azcapotzalco azerbeidzjan baalder baambrugge baardwijk baarle baarle-nassau baarlo
baarn babberich bacolod-city badhoevedorp baflo bagcilar bagdad baghdad bahawalpur bahcelievler baidoa
bakel bakenberg bakkeveen bali balikpapan baltimore bamako bandar-lampung bandung bangert bangkok
bangladesh bangui banholt banjarmasin banqiao baoding baotou barbados barcelona barchem bareilly
barendrecht barger-oosterveld bargeres barnaul barneveld barquisimeto barranquilla basra basrah batam
batenburg battagram bavel bayan-nur bedum beegden beek-gem-montferland beekbergen beekdaelen beemster
beers beersdal beesd beesel beetsterzwaag bei'an beijing beijum beilen beinsdorp beira beiroet beirut
bekasi belcrum belem belford-roxo belgaum belgie belgium belgrade belgrado bellingwolde belo-horizonte
beltrum bemmel beneden-leeuwen bengaluru bengbu benghazi benidorm benin benin-city bennebroek bennekom
benoni benschop benthuizen benxi berg-en-bos berg-en-dal bergambacht bergeijk bergen-aan-zee
bergen-op-zoom bergharen berghem bergschenhoek bergstoep beringe berkane berkel berkel-en-rodenrijs
berkelland berkenwoude berkhout berkum berlicum berlijn berlin berltsum bernheze besoijen besterd betuwe
beuningen beusichem beveren beverwijk bezuidenhout bhatpara bhavnagar bhayandar bhilai bhiwandi bhopal
bhubaneshwar bialystok biddinghuizen bien-hoa biesbosch biesdonk biesland bijlmer bijlmermeer bijvanck
bikaner bilgaard bilimora bilthoven bilzen birmingham bishkek bitswijk blaarthem bladel blankenberge
blantyre blaricum bleijerheide bleiswijk blerick bleskensgraaf blijham blitterswijck bloemendaal
bloemhof blokzijl bocholt bocholtz bodegraven bodegraven-reeuwijk boedapest boekarest boerhaavewijk
bogor bogota bokaro boksburg bolnes bolsward bonaire boornbergum borculo borgele borger-odoorn borgharen
borivli borsele borssele bosch-en-duin boskamp boskoop bosnie bosschenhoofd bouake boumerdas
boven-hardinxveld boven-leeuwen boxmeer boxtel braassem brabander brabant brachterbeek brakel
brakkenstein brampton brasilia brasschaat brazilie brazzaville breda bredevoort bredeweg breezand bremen
breskens breugel breukelen brinkhorst brisbane bristol broek-in-waterland broek-op-langedijk broekhem
broekhoven broeksittard broeksterwald brokopondo bronckhorst brouwershaven bruchem brugge bruinisse
brukske brummelhof brummen brunnepe brunssum brussel brussels bryansk bucaramanga bucharest bucheon-si
buchten budapest budel-dorplein budel-schoot budschop budta buenos-aires buitenveldert bulawayo
bulgarije bunde bunnik bunschoten burdaard burgemeesterswijk burgh-haamstede burgum bursa burundi busan
bussum bydgoszcz cabauw cadzand cagayan-de-oro cairo calabar calgary callantsoog callao caloocan-city
camayenne camminghaburen campinas campo-grande canada cancun cangzhou cankaya cape-town capelle
capelle-aan-den-ijssel capelle-west caracas cardiff carnisse carrefour cartagena casablanca castricum
cebu-city chaam chandigarh changchun changde changsha changshu-city changwon changzhi changzhou chaoyang
chaozhou charkov charleroi charlois cheboksary chelyabinsk chengde chengdu chennai cheongju-si cherson
chevremont chiba chicago chiclayo china chisinau chittagong chongqing cimahi city-of-balikpapan
ciudad-apodaca ciudad-guayana ciudad-lopez-mateos ciudad-nezahualcoyotl cochabamba cochin coendersborg
coevering coevorden coimbatore colijnsplaat colombia colombo colorado-springs componistenkwartier
conakry congo constantine contagem copenhagen cordoba corlaer corpus-den-hoorn cothen cotonou coyoacan
crabbehof cranendonck crooswijk cruquius cuauhtemoc cuautitlan-izcalli cuba cucuta cuiaba cuijk
culemborg culiacan curacao curitiba cuttack cyprus da-nang dadonghai dadukou daegu daejeon dakar dalfsen
dalian damascus dammam damwald damwoude dandong dantumadiel dar-es-salaam daraa dasmarinas datong
dauwendaele davangere davao de-bilt de-blaak de-bouwhof de-domp de-doornakkers de-drait de-fryske-marren
de-glip de-goorn de-greiden de-hagen de-haven de-heeg de-heeze de-hoven de-kieviet de-knipe de-koog
de-krim de-kruiskamp de-kwakel de-lier de-loo de-lutte de-maer de-meern de-mheen de-noord de-peulen
de-reit de-rijp de-rips de-rompert de-ronde-venen de-steeg de-uithof de-westereen de-wijert de-wijk
de-wolden de-zilk dedemsvaart deest dehra-dun deil deinze deir-ez-zor delfshaven delftwijk delfzijl
delhi den-bosch den-burg den-dungen den-haag den-ham den-helder den-hoorn den-oever dendermonde
denemarken denizli denpasar depok deppenbroek detroit deurne deuteren deventer dhaka didam diemen
diepenheim diessen diest diever dijk-en-waard diksmuide dilbeek dinkelland dinteloord dinxperlo
dirkshorn dirksland diyarbakir djibouti dnipro dodewaard doenrade doesburg doetinchem dokkum dombivli
domburg dominicaanse-republiek donetsk dongguan donkerbroek doonheide doornenburg doornspijk doornsteeg
doorwerth dordrecht dortmund douala drachtstercompagnie drechterland drechtsteden drenthe dresden
dreumel driebergen driebergen-rijsenburg driebruggen driehuis driehuizen driel driemanspolder driemond
drimmelen driouch drogeham dronryp dronten drumpt drunen druten dubai dubbeldam dublin duindorp duinzigt
duisburg duitsland duivendrecht dukenburg duque-de-caxias durban durgapur dushanbe dusseldorf dwingeloo
east-jerusalem east-london eastermar ebute-ikorodu ecatepec-de-morelos echt-susteren echtenerbrug eckart
edam edam-volendam ederveen edinburgh edmonton eefde eeklo eelde eemnes eemsdelta eenrum eerbeek
eerschot eersel eext eexta egchel egmond egmond-aan-zee egmond-binnen egypte eibergen eifel eijsden
eijsden-margraten eindhoven einighausen ekenrooi el-paso elburg elden ellecom elshout elsloo elspeet
emirdag emmeloord emmen emmer-compascuum emmer-erfscheidenveen emmerhout emmerich emmermeer emmerschans
emst engeland enkhuizen enschede enschot enugu epse erbil eritrea ermelo erp errachidia erzurum escamp
esch esenler eskisehir essesteijn estland ethiopie etten etten-leur everdingen exloo faisalabad
faridabad farmsum feanwalden feijenoord feira-de-santana ferwert fijnaart filipijnen finland flevoland
flevowijk florianopolis fort-worth fortaleza foshan franeker frankfurt frankfurt-am-main frankhuis
frankrijk freetown fresno friesland fryslan fukuoka fushun fuxin fuzhou gaasperdam gageldonk gambia
gameren garderen garoua garyp gasselte gasselternijveen gaya gaza gaziantep gdansk geenhoven
geertruidenberg geffen geitenkamp gelderland geldermalsen geldermalsen-west geldrop geldrop-mierlo
gemert gemert-bakel genderen gendringen gendt genemuiden general-santos geneve genk gennep genoa
genoenhuis georgie geraardsbergen germany gerwen geuzenveld ghana ghaziabad giesbeek giessen giessenburg
giessendam giethoorn gilze gilze-en-rijen ginneken giza glanerbrug glasgow goedereede goeree-overflakkee
goiania goirle gold-coast gooise-meren gorakhpur gorinchem gorredijk gorssel goteborg gouderak
goudswaard goutum gouwsluis goyang-si grafhorst grashoek grevenbicht griekenland grijpskerk grijpskerke
groenekan groenewoud groenlo groenswaard groesbeek groessen gronau groningen gronsveld groot-ammers
groot-brittannie groot-ijsselmonde grootegast grou guadalajara guangzhou guankou guarulhos
guatemala-city guayaquil guilin guinee guiyang gujranwala gulbarga gulden-bodem gulpen-wittem guntur
gustavo-adolfo-madero guttecoven guwahati guyana gwalior gwangju gytsjerk haaften haaglanden haaksbergen
haalderen haamstede haanrade haaren haarle haarlem haarlemmerliede haarlemmermeer haarsteeg haastrecht
hachioji haelen hagestein haikou haiphong haiti halderberge hallum hamadan hamah hamamatsu hamburg
hamhung hamilton hangzhou hannover hanoi haora haps harare harbin hardenberg harderwijk
hardinxveld-giessendam harenkarspel hargeisa hargeysa harkema harkstede harlingen harmelen harreveld
harskamp hasselt hatert hattem hattemerbroek haulerwijk havana havelte hazerswoude hedel heechterp heeg
heelsum heemskerk heemstede heenvliet heerde heerenveen heerewaarden heerhugowaard heerjansdam heerle
heerlen heesch heesselt heesterakker heeswijk-dinther heeze heeze-leende hefei hegang hegelsom
hei-en-boeicop heijen heijplaat heiligerlee heiloo heinenoord heino heksenberg hellendoorn
hellevoetsluis helmond helpman helsinki helvoirt hendrik-ido-ambacht hengelo hengevelde hengshui
hengstdal hengyang hensbroek herat herentals herkenbosch hermosillo hernen heroica-matamoros herpen
herwijnen het-bildt het-hogeland het-loo het-oostrik heteren heugem heukelum heumen heusdenhout
heythuysen hillegersberg hillegom hillesluis hilvarenbeek hilversum hilversumse-meent himeji
hippolytushoef hirakata hiroshima ho-chi-minh-city hoek-van-holland hoeksche-waard hoensbroek
hof-van-twente hofgeest hoge-mors hoge-vucht hohhot holendrecht hollands-kroon hollandsche-rading hollum
holtenbroek holtum holwerd holz homs homyel' honcho hong-kong hongarije hongkong honselersdijk
hoogblokland hooge-mierde hooge-zwaluwe hoogeloon hoogerheide hoogeveen hoogezand hoogkamp hoogmade
hoograven hoogstraten hoogvliet hoogwoud hopel horssen horst-aan-de-maas houthem hsinchu huai'an huaibei
huainan huangshi hubli huijbergen huis-ter-heide huissen huizum hulsberg hummelo hunnerberg hurdegaryp
husken hwaseong-si hyderabad ibadan ibague ibiza idlib ieper ierland ijburg ijmond ijmuiden ijsland
ijssel ijsselmonde ijsselmuiden ijsselstein ijzendijke ilorin ilpendam incheon india indianapolis
indonesie indore ingen ipoh iquitos irak iran irkutsk isfahan islamabad israel istanbul italie ivanovo
ivoorkust izegem izhevsk izmir iztapalapa jaarsveld jabalpur jaboatao jaboatao-dos-guararapes
jacksonville jagershoef jaipur jakarta jalandhar jalgaon jamaica jambi-city jammu jamnagar jamshedpur
japan java jeddah jeju-city jemen jeonju jerusalem jeruzalem jhansi jiamusi jiangmen jianshui jiaojiang
jiaozuo jiaxing jieyang jilin jinan jining jinzhou jirnsum jixi joao-pessoa jodhpur johannesburg
johor-bahru joinville jordanie juarez juba jubbega juiz-de-fora kaag-en-braassem kaalheide kaapstad
kaapverdie kaatsheuvel kabul kadoelen kaduna kagoshima kahriz kaifeng kakert kaliningrad kalininskiy
kalmthout kalsdonk kalyan kamerik kameroen kampala kamperland kampung-baru-subang kanaleneiland kananga
kanazawa kandahar kanpur kansas-city kaohsiung karabaglar karachi karagandy karaj karaman karbala
karol-bagh kassel kasterlee katendrecht kathmandu katowice katsina katwijk katwijk-aan-den-rijn
katwijk-aan-zee kawaguchi kawasaki kayseri kazachstan kazan kedichem keent keijenborg kelpen-oler
kemerovo kenia kenitra kennemerland kerckebosch kerensheide kerkdriel kerkehout kerkelanden kerkrade
kerman kermanshah kerschoten kessel kesteren keulen khabarovsk khabarovsk-vtoroy kharkiv khartoum
kherson khulna kielce kiev kigali kinderdijk kingston kinshasa kirkuk kirov kisangani kismayo kitakyushu
kitwe klaaswaal klang klarenbeek klarendal klazienaveen klein-driene klein-zundert kleve kloetinge
klundert knokke kobani kockengen koekange koerdistan koewacht koeweit koggenland kolhapur kolkata kollum
kollumerzwaag koln kolwezi koningsbosch koningslust konya kootstertille kootwijkerbroek kop-van-zuid
kopenhagen korba korea korrewegwijk kortenhoef kortrijk korvel kosovo kota-bharu kota-kinabalu kotli
koudekerk koudekerke koudum kousseri kowloon kozhikode krabbendijke krakau krakow kralendijk kralingen
krasnodar krasnoyarsk kreta krimpen-aan-den-ijssel krimpenerwaard krispijn kroatie krommenie kronenburg
krooswijk kruisland kryvyi-rih kuala-lumpur kuching kudelstaart kumamoto kumasi kunming kunrade kunshan
kurashiki kurnool kursk kwintsheul kyiv kyoto la-paz la-plata laakkwartier laarbeek lage-mierde
lage-zwaluwe lagos lahore lakerlopen lammerenburg lanaken land-van-cuijk landsmeer langeheit langenboom
langenoord langeraar langerak langfang langweer lansingerland lanzarote lanzhou larache las-pinas
las-vegas latakia lauradorp leeds leens leerbroek leerdam leersum leeuwarden leicester leiderdorp
leidsche-rijn leidschendam leidschendam-voorburg leimuiden leipzig lekkerkerk lekki lelydorp lelystad
leon-de-los-aldama lepelstraat letland leudal leuken leuth leuven lewenborg lexmond liaoyang liaoyuan
libanon libie libreville lichtenberg lichtenvoorde liempde lienden lierop lieshout liessel liesveld
lievendaal lijiang likasi lilongwe limbricht limburg limmel limmen lindenheuvel lindenholt lingewaard
linschoten lipetsk lisbon lissabon lisserbroek lith litouwen liverpool lobith lochem lodz lokeren
lombardijen lommel londen london londrina long-beach loon-op-zand loosbroek loosduinen lopik loppersum
los-angeles lottum luancheng luanda lublin lubumbashi lucknow ludhiana luhansk lunteren luohe luoyang
luqiao lusaka lutjebroek luxor luyksgestel lviv lyon maarheeze maarn maarssen maartensdijk maasbracht
maasbree maasdam maasdijk maasdriel maaseik maasgouw maashorst maaskantje maasland maassluis maastricht
maasvlakte macau macedonie maceio madrid madurai magele magnitogorsk maiduguri makassar makati-city
makhachkala makkum malang malatya malberg malburgen malburgen-west malegaon maleisie malingao mallorca
maltepe manado managua manaus mandalay mangalore manhattan manila mansilingan mantgum maputo
mar-del-plata maracaibo maracay mardin margraten mariahoeve mariahout mariarade mariupol markelo marokko
marrakech marrakesh marrum marsdijk marseille marsum marum masan mashhad masina massawa matendonk
matendreef matengaarde matenhoeve matenhorst matenveld matola matsudo matsuyama maturin mawlamyine
mazar-e-sharif mbuji-mayi mecca mechelen medan medellin medemblik meeden meerhoven meerkerk meerlo
meerssen meerut meerveldhoven meezenbroek megen meierijstad meijel mekelle mekkelholt meknes melbourne
melderslo melick meliskerke memphis menaam mendefera mendoza meppel merenwijk merkelbeek merselo mersin
merum merwede merwedeplein meteren metz mexicali mexico mexico-city miami middelbeers middelburg
middelharnis middelrode middelsluis middelstum midden-delfland midden-drenthe midden-groningen
middenbeemster middenmeer midwolda midwoud mierlo mijdrecht mijnsheerenland milheeze milsbeek milwaukee
minneapolis minnertsga minsk mississauga mixco moengo moerkapelle moerwijk moesel mogadishu molenlanden
molukken mombasa mongolie monnickendam monrovia monterrey montevideo montferland montfoort montfort
montreal mook mook-en-middelaar moradabad morelia morocco moscow moskou mosul mudanjiang muiden
muiderberg multan mumbai munchen munich munstergeleen muratpasa murcia muscat muschberg-en-geestenberg
muzaffarabad mwanza myanmar mykolaiv mykolayiv mysore n'djamena naaldwijk naarden naastenbest
naberezhnyye-chelny nador nagasaki nagoya nagpur nairobi najaf najafgarh namangan namp'o nanchang
nanchong nanded nangi nanjing nanning nantong napels naples narela nashik nashville nasiriyah
naucalpan-de-juarez navi-mumbai nay-pyi-taw neder-betuwe neder-hardinxveld nederhemert nederhemert-noord
nederweert nederwoud neede neerbeek neerkant neijiang nellore nepal nesselande new-kingston
new-south-memphis new-york new-york-city newcastle niamey nickerie niekerk nieuw--en-sint-joosland
nieuw-beijerland nieuw-buinen nieuw-dordrecht nieuw-lekkerland nieuw-loosdrecht nieuw-lotbroek
nieuw-roden nieuw-vennep nieuw-vossemeer nieuw-west nieuw-zeeland nieuwdorp nieuwe-niedorp nieuwe-pekela
nieuwegein nieuwehorne nieuwendijk nieuwenhoorn nieuwerkerk nieuwerkerk-aan-den-ijssel nieuwkuijk
nieuwolda nieuwoord nieuwpoort nieuwveen niftrik nigeria niigata nijenheim nijkerk nijkerkerveen
nijmegen nijnsel nijrees nijverdal ningbo ninove nishinomiya-hama nispen nissewaard nistelrode niteroi
nizhniy-novgorod noardburgum noardeast-fryslan noord-beveland noord-brabant noord-hofland noord-holland
noord-scharwoude noordbarge noordbroek noordeloos noordenveld noordgeest noordhorn noordoostpolder
noordwijk noordwijk-aan-zee noordwijk-binnen noordwijkerhout noordwolde noorwegen nootdorp nordhorn norg
north-york nottingham nouakchott nova-iguacu novokuznetsk novosibirsk nowrangapur nuenen numansdorp
nunspeet nurnberg nuth nyala oakland obbicht obdam obergum oberhausen ochten odesa odijk odiliapeel
odoorn oeganda oegstgeest oekraine oentsjerk oerle oezbekistan offenbeek oirlo oirsbeek oirschot
oisterwijk oita okayama okene oklahoma-city oldambt oldeberkoop oldebroek oldehove oldemarkt oldenzaal
olst olst-wijhe omaha omdurman ommelanderwijk ommen ommoord onitsha onstwedde oog-in-al ooij oost-gelre
oost-vlieland oostburg oostdorp oosteind oostelbeers oostende oostendorp oostenrijk oosterbeek
oosterblokker oosterhesselen oosterholt oosterhoogebrug oosterhout oosterland oostermeenthe oosterpark
oosterwolde oosterzij oosthuizen oostkapelle oostrum ooststellingwerf oostvoorne oostzaan ootmarsum ooy
ooyerhoek opeinde ophemert opheusden ophoven opijnen opmeer opole oppenhuizen opperdoes opsterland
oranjestad oranjewijk oranjewoud ordos orenburg orthen orumiyeh osaka osasco osdorp oslo ospel
ossendrecht othene ottawa otterlo ottersum ottoland ouagadougou oud-alblas oud-beijerland oud-caberg
oud-gastel oud-loosdrecht oud-vossemeer ouddorp oude-ijsselstreek oude-pekela oude-tonge oude-wetering
oudega oudehaske oudemirdum oudenaarde ouder-amstel ouderkerk-aan-de-amstel ouderkerk-aan-den-ijssel
oudeschild oudeschoot oudewater oudkarspel oujda oujda-angad overasselt overberg overbetuwe overhoven
overijssel overschie overvecht overveen padang paddepoel pakistan palembang palenstein palermo palestina
pannerden panningen panshan papendrecht papenveer paramaribo parijs paris pasay pasig-city
pasragad-branch passart paterswolde pathmos peel-en-maas peelo peij peize pekanbaru pekela pendrecht
penza pereira pernis perth peru peshawar petaling-jaya philadelphia philipsburg phnom-penh phoenix
pierik piershil pietermaritzburg pijnacker pijnacker-nootdorp pikine pimpri pingdingshan poeldijk pohang
pointe-noire poland polen polsbroek polska poltava pontianak poortugaal poortvliet poperinge
port-au-prince port-elizabeth port-harcourt port-said port-sudan portland porto-alegre portugal
posterholt pottenberg poznan praag prague praia presikhaaf princenhage prinsenbeek pristina puebla
puente-alto puiflijk purmerend puth puttershoek puyang puyang-chengguanzhen pyongyang qamishli qatar
qingdao qinhuangdao qionghai qiqihar quebec queens quetta quezon-city quirijnstok quito ra's-bayrut
raalte raamsdonk raamsdonksveer rahim-yar-khan raipur rajkot rajshahi ramgundam ranchi randenbroek raqqa
rasht raurkela ravenstein rawalpindi reeuwijk reimerswaal reitdiep renesse renkum renswoude reusel
reusel-de-mierden reuver reynosa rheden rhenen rhodos rhoon ribeirao-das-neves ribeirao-preto ridderkerk
riethoven riga rijnmond rijnsaterwoude rijnsburg rijpwetering rijsbergen rijsenhout rijsoord rijssen
rijssen-holten rio-de-janeiro rivierenkwartier riyadh rockanje roelofarendsveen roemenie roerdalen
roermond roeselare rohini rome ronse roosendaal rosmalen rossum rostov-na-donu rothem rotterdam
rottevalle rozenburg rozendaal rucphen rugge ruinerwold rusland ruurlo rwanda ryazan' rzeszow saba
sacramento saharanpur saigon saint-petersburg saitama sakai salderes salta saltillo samsun san-antonio
san-diego san-francisco san-jose san-juan san-luis-potosi san-miguel-de-tucuman san-nicolas-de-los-garza
san-pedro-sula san-salvador sangli sanliurfa santa-cruz-de-la-sierra santa-fe santa-maria-chimalhuacan
santa-marta santiago-de-cuba santiago-de-los-caballeros santiago-de-queretaro santo-andre santo-domingo
santo-domingo-este santo-domingo-oeste santpoort sao-bernardo-do-campo sao-joao-de-meriti
sao-jose-dos-campos sao-luis sao-paulo sappemeer sapporo sarajevo saratov sargodha sas-van-gent
sassenheim sauerland scarborough schagen schagerbrug schaijk schalkhaar schalkwijk scharendijke scharn
scharnegoutum scheemda schelluinen schermerhorn scherpenisse scherpenzeel scheveningen schiebroek
schiedam schiermonnikoog schijndel schilberg schilderswijk schildwolde schimmert schinnen schinveld
schiphol schipluiden schoondijke schoonebeek schoonhoven schoonoord schoonrewoerd schotland
schouwen-duiveland seattle segbroek sellingen selwerd semarang sendai senegal seongnam-si seoul
serooskerke servie sevastopol sevenum sevilla sexbierum shah-alam shanghai shangyu shantou shaoguan
shaoxing sharjah shashi sheffield shenyang shenzhen shihezi shijiazhuang shiraz shivaji-nagar shiyan
shizuoka shuangyashan shyamnagar shymkent sialkot siddeburen sierra-leone siliguri silvolde simpelveld
singapore sint-annaland sint-annaparochie sint-anthonis sint-jacobiparochie sint-jansklooster sint-joost
sint-laurens sint-maarten sint-michielsgestel sint-nicolaasga sint-niklaas sint-odilienberg
sint-oedenrode sint-pancras sint-philipsland sint-willebrord sintjohannesga siping sittard
sittard-geleen situbondo sivas skopje slachthuisbuurt sleen sliedrecht slikkerveer slochteren slootdorp
slotermeer slotervaart slowakije sluiskil sluisoord smallingerland sneek soedan soerendonk soestdijk
sokoto solapur somalia somalie someren someren-eind sommelsdijk son-en-breugel sorocaba south-boston
south-tangerang soweto spaarndam spaarne spainkbos spakenburg spanje spaubeek spechtenkamp speelheide
spekholzerheide spierdijk spijkenisse spoorwijk sprang-capelle sprengenbos sprengenweg-noord sprenkelaar
sprundel srinagar staatsliedenkwartier stadbroek stadsfenne stadshagen stadskanaal stadspolders
stampersgat standdaarbuiten staphorst staten-island statia stavenisse stede-broec steenderen steensel
steenwijk steenwijkerland steenwijkerwold stegeslag stellendam stepekolk sterrenberg sterrenburg
stichtse-vecht stiens stockholm stolwijk stompetoren stompwijk stramproy stratum streefkerk strijen
strijensas strijp stroinkslanden stuttgart subang-jaya sudan sudwest-fryslan sukkur sulawesi
sulaymaniyah sultanah sultangazi sumatra sunch'on surabaya surakarta surhuisterveen suriname suriye
susteren suwon suzhou syria syrie szczecin ta'if tabriz tabuk taguig tai'an taichung tainan taipei
taiyuan taizhou takeo tanda tanger tangerang tanggu tangier tangshan tanzania taoyuan-city tashkent taza
tbilisi tebessa tegucigalpa teheran tehran tel-aviv tembisa ten-boer tenerife teni ter-aar ter-apel
ter-heijde terborg terbregge teresina terheijden ternaard terneuzen terschelling terschuur terwinselen
terwolde teteringen tetouan texel teylingen thailand thane the-bronx the-hague theereheide
thiruvananthapuram thoothukudi thorn tianjin tianshui tibet tiel tienhoven tienray tijnje tijuana
tilburg tinga tirana tiruchirappalli tirunelveli tivoli tlalnepantla tlalpan tlaquepaque togo tokio
tokyo tol'yatti toluca tomsk tonala tongelre tongeren tonghua tongshan toronto torreon torun touba
toulouse trabzon transvaal tricht trinidad tripoli trujillo tsjechie tsjetsjenie tubbergen tucson
tuikwerd tulsa tunesie tunis turijn turin turkije turkiye turnhout tuxtla tver tweede-exloermond
twekkelerveld twello twente twenterand twijzel twijzelerheide twisk tynaarlo tytsjerk tytsjerksteradiel
tyumen tzummarum ubachsberg uberlandia udaipur uddel udenhout uffelte ugchelen uijeongbu-si uitgeest
uithoorn uithuizen uithuizermeeden ujjain ukraina ukraine ulan-bator ulestraten ulft ulhasnagar ulrum
ulsan ulvenhout ulyanovsk umraniye ureterp urfa urmond urumqi uskudar usquert utrecht
utrechtse-heuvelrug utsunomiya vaals vaartbroek vaassen vadodara valburg valendries valkenburg
valkenburg-aan-de-geul valkenswaard valthe valthermond vancouver varanasi varsseveld veendam veenendaal
veenoord veghel veldhoven veldhuizen velsen velsen-noord velsen-zuid velserbroek veltum veluwe venetie
venezuela venhorst venlo venray venustiano-carranza veracruz vereeniging vianen victoria-de-durango
vierpolders vietnam vijayawada vijfheerenlanden vijfhuizen villa-nueva vilnius vilvoorde vinkeveen
vinkhuizen virginia-beach visakhapatnam vlaardingen vladivostok vlagtwedde vledder vleuten vlieland
vlierden vlietwijk vlissingen vlodrop vlokhoven voerendaal vogelenzang vogelkwartier vogelwijk voldijn
volendam volgograd volkel vollenhove vondelwijk voorburg voorhout voorne voorne-aan-zee voorthuizen
vorden voronezh vorstenbosch vredenburg vreeswijk vreewijk vrieheide vriezenveen vroomshoop vught
waadhoeke waalre waalwijk waardenburg waarland waddinxveen wagenberg wagenborgen wageningen walcheren
wamel wandsbek wanroij wanssum wapenveld warangal warffum warga warmond warnsveld warri warsaw warschau
warszawa waspik waterakkers waterdonken watergraafsmeer waubach weerestein weesp weijpoort weiteveen
wekerom welberg well wellerlooi wemeldinge wenshan-city wenzhou werkendam werkhoven wernhout
wesselerbrink wessem west-betuwe west-maas-en-waal west-souburg west-terschelling westdorpe westeinde
westeneng westenenk westerbork westerhaar-vriezenveensewijk westerhoven westerkwartier westerlee
westerveld westervoort westerwolde westerzicht westkapelle westlaren westmaas weststellingwerf
westvoorne westwoud wieldrecht wielwijk wieringerwaard wieringerwerf wijbosch wijchen wijdemeren
wijdenes wijhe wijk-aan-zee wijk-bij-duurstede wijlre wijnandsrade wijnjewoude wildervank wilhelminadorp
willemstad wilnis winkewijert winnipeg winschoten winsum winterberg winterswijk wirdum wisch wissenkerke
wit-rusland witmarsum woensdrecht woensel woenselse-heide wolder wolfheze wolfsbos wolphaartsdijk
wolvega wommels woolde wooldrik workum wormerland wormerveer woubrugge woudenberg woudhuis woudrichem
woudsend wroclaw wuhan wuhu wuwei xalapa-de-enriquez xi'an xiamen xiangtan xiangyang xianyang xingtai
xining xinxiang xinyang xochimilco xuchang yancheng yangon yangquan yangzhou yantai yaounde yaroslavl
yazd yekaterinburg yerevan yerseke yichang yinchuan yingkou yogyakarta yokohama yokosuka yono yozgat
ypenburg ysselsteyn yueyang yunfu zaamslag zaandam zaandijk zaanstad zagreb zahedan zaltbommel zambia
zamboanga zandvoort zanzibar zapopan zaporizhia zaporizja zaragoza zarqa zeddam zeeburg zeelst zeewolde
zegveld zeilberg zelhem zennewijnen zesgehuchten zevenaar zevenbergen zevenbergschen-hoek zevenhoven
zevenhuizen zhabei zhangjiakou zhangzhou zhanjiang zhengzhou zhenjiang zhongshan zhu-cheng-city zhuhai
zhumadian zhuzhou zibo zierikzee zigong zijderveld zijtaart zimbabwe zoetermeer zoeterwoude
zoeterwoude-dorp zonderwijk zonnemaat zoutelande zoutkamp zuid-afrika zuid-beijerland zuid-berghuizen
zuid-holland zuid-kennemerland zuid-scharwoude zuidbroek zuidhorn zuidland zuidlaren zuidplas zuidwijk
zuilichem zundert zunyi zurich zutphen zwaagdijk-oost zwaanshoek zwartewaterland zwartsluis zweden
zwijndrecht zwitserland zwolle
`;

/** Places that are also an ordinary word or a first name: only with a capital, or after in, naar, uit. */
export const wordPlaces: string = `
achterhoek aken albina altena andel asperen assen asten axel bakhuizen balk balkbrug ballast bant beek
belfort berg bergen beringen best binnenhof binnenstad boekel bollenstreek borger born borne brand
brielle budel buitenpost buren chili commandeurs dalen delden delft dieren doha dommelen dongen donk
doorn dorst drachten duiven duizel echt ede eerde elst ens enter epe essen faro fez geel geleen gemonde
gent gestel gieten glimmen goes gooi goor gouda gracht grasrijk grave griffioen gulpen halfweg halsteren
hama handel hapert haren heel heer hees heide hekelingen helden hem herten heusden heuvelrug hoek hoeven
holten hoofddorp hoogland hoorn hoornaar horst houten huizen hulst ijlst jordaan joure kaag kampen
kapelle kapellen keren kijkduin kleef klimmen koog krakeel krimpen kruisberg landgraaf laren leek leende
leest leesten leeuwen leiden lek lemmer lent leunen leur leusden lier linne lisse loenen lombok losser
loven luik lunetten maas made malaga malden mali malta manchester manilla marken maurik medina mekka
melle menen milaan moerdijk mol molenhoek monster munster nes nieuwkoop nieuwland noord noordeinde
noorden noordhoek odessa onderdijk oosteinde orden oss overloon petten porto putte putten raam rabat
reek rif rijen rijswijk riyad roden rolde roosteren ruinen schutsboom sibbe sluis soest sofia son
spangen spijk statenkwartier steenbergen stein sydney tegelen tholen tienen tolkamer tuindorp tuk turkey
uden urk valencia varik veen veere velp ven vijlen villapark vliedberg voorschoten voorst vries vuren
waal waarde waarder wales wassenaar waterland weert welgelegen wenen westland wierden wijngaarden winkel
wisselaar woerden wolfskuil wouw zandberg zeeland zegge zeist zetten zevenkamp zoelen zuiderburen zuilen
`;
