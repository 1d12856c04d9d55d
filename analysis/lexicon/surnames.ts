// biome-ignore-all format: a word list
/** Family names without their prefix, folded. Part from @zxcvbn-ts and @faker-js/faker (MIT). */
export const surnames: string = `
aalbers abaci abadan abalioglu abay abbeele abeele acar achten acikalin acikgoz acke acker ackermans aclan adal
adam adamczak adamczyk adamek adamiak adamiec adamowicz adams adamski adamus adan adanir adel adem adin adivar
adriaens adriaensen adriaensens adriaenssens aelbrecht aelst aelvoet aerde aerden aernouts aerschot aertgeerts
aerts agaoglu agca agirbas agten ahmad ahmadi ahmed akal akalin akan akar akay akaydin akbaba akbay akbulut akcal
akcali akcan akcay akdag akdemir akel aken akgoz akgul akgun akin akinci akisik akkan akkas akkaya akkerman
akkermans akkoc akkor akkoyun akkoyunlu akkurt akman akpinar aksakal aksel aksit aksoy aksungur aktan aktas aktay
akyel akyildiz akyurek akyuz alaerts albert albrecht aleksandrowicz alen alev algoet ali alici alkan alkaya
allaert allard allegaert alleman allemeersch alliet alniacik alpman alpugan altan altinay altinbas altinel
altinisik altinok altintas altiok altun altuntas alyanak ameye ampe anckaert andries andrzejczak andrzejewski
annaert anseeuw antczak antheunis anthonis anthonissen antonissen apers appelmans appeltans aras arda arends
arican arig arijs arik arikan arnouts arslan arslanoglu arys asbroeck asch asci asik asikoglu asil askin aslan
aslanoglu assche asselman atakan atakol atalik atan atasever atay ates atici atik atilgan atli audenaert audenhove
augustyn augustyniak auwera avan avci avcioglu avermaet ayaydin ayaz aybar aycan aydan aydemir aydin aydogdu aygun
ayhan aykac aykan aykurt aytac aytek aytekin ayverdi baars babacan babali babaoglu backer backx bademci
baeckelandt baeke baekelandt bael baele baelen baelus baerdemaeker baere baert baerts baes baeten baetens baets
baeyens baginski bagis bah bahadir bak bakan bakirci bakircioglu bakker bakowski bakx bal balaban balcaen
balcerzak balci ballegeer ballet balli baltaci bammens bamps banach banas banasiak banasik baran baranowski
baranski barbarosoglu barbe barbier barlas barry bartczak bartkowiak bartnik bartosik bas basaran baser basmaci
basoglu bastiaens bastiaensen baturalp bauters bauwens bax bayazit baydar bayer baykam bayraktar bayraktutan
baysoy beauprez beck becker beckers bednarczyk bednarek bednarski bednarz beeck beeckman beeckmans beek beekman
beelen beerens beernaert beerten beirens beirnaert bekaert bekdik beke bekker bekkers bektas bektasoglu bel belder
belien belle belleghem bellemans bellens belmans beneden benoit benoot bens berben berberoglu berckmans berckmoes
berden berg berge bergen berger bergh berghe berghmans bergmans berisha berk bernaert bernaerts bernard bert
bertels bertrand bervoets beserler besikci besok bettens beuckelaer beukers beul beule beullens beuselinck beutels
bever beveren bevers bex beyaert beyens beyers bialas bialek bialkowski bicakci bicer bie biedrzynski bielak
bielawski bielecki bielen bielski bieniek bienkowski biernacki biernat biesemans biesen biesmans biest bijl
bijnens bildik bilen bilge bilgen bilgic bilgin billen billiau billiet bilski birinci birlik bisschop blanckaert
blancke blancquaert blaszczak blaszczyk bleser bleys blieck block blockx bloemen blok blom blommaert blomme
blondeel bober bochenek bock boden boduroglu boeck boeckx boel boelens boer boersma boes boesmans boets boever
boey boeykens bogaert bogaerts bogucki bogusz bois bolat bolatli bollaert bolle bollen bols bolt bolukbas
bolukbasi bondt bongaerts bonne bonny bonte bontinck boogaard boogaerts boon boone boonen boons boonstra boratav
borek borger borgers borghs borght borkowski bormans borms borowiec borowski borre borremans bortels bos bosch
boschmans bosman bosmans bossaert bosschaerts bossche bosscher bossuyt bosteels bostoen bostyn bouckaert boudry
bouma bouman bourgeois bourgois bouwel bouwens bouwman bouwmeester boven boxstael boyaci boyen boz bozdogan bozek
bozkir bozkurt bozoglu braam brabander brabandere brabant brabanter brabants bracke braeckevelt braeckman
braeckmans braekeleer braeken braem braet bral brams brande branden branders brands brandt brans brants brauwer
brebels brems bresseleers breugelmans breyne briers brink broda broeck broeckaert broecke broeckx broek broekhoven
broekhuizen broos brosens brouckaert broucke brouns brouwer brouwers broux bruggeman bruijn bruin bruins bruneel
brussel brusselmans bruycker bruyn bruyndonckx bruyne bruyneel bruyninckx bruynooghe bruynseels brys brzezinski
brzozowski bucakli buck buczek buczkowski buczynski budak budts budzinski budzynski buelens buffel buggenhout
buijs bujak bukowski bulak bulck bulcke bultinck bultynck bulut buntinx burger buruk burzynski busschaert bussche
busscher busschere busschots busser buts buyck buyens buyl buyle buynder buys buyse buyser buysse buytaert bynens
caers caes cagiran cakir calcoen callaert callaerts callebaut callens callewaert calster caluwaerts caluwe camara
cambier cambre camdali camp campenhout camps can cannaerts cant capanoglu cappaert cappelle cardinaels cardoen
cardon carels carette carlier caron carpentier carrein carton casier casteele casteels castelein casteleyn
castermans castro cat catalbas catry catteeuw caudron cauter cauteren cauwelier cauwels cauwenberge cauwenbergh
cauwenberghe cauwenberghs cauwer cebula celen celik celis cetin cetiner ceulaer ceulemans ceunen ceuppens ceuster
ceusters cevik ceyssens charlier chen chmiel chmielewski chmura chojnacki chojnowski cholewa christiaen
christiaens chrzanowski chudzik cichocki cichon cichy ciesielski ciesla cieslak cieslik ciszewski claassen
claerhout claes claesen claessen claessens claeys clarysse claus clauw clauwaert cleemput cleeren clemens clement
clerck clerckx clercq cleymans cloet cloetens cloots cnockaert cnudde cobbaert cock cockx cocquyt coeck
coeckelberghs coen coene coenegrachts coenen coessens coillie colin colle collier collin colman colpaert colson
compernolle coninck conings coninx convents cool coolen cools cooman coomans coopman cooreman coorevits coosemans
coppejans coppens coppieters corekci coremans corneillie cornelis cornelissen cornette corsten corstjens cort
corte corten corthals corthouts coryn cosemans coster costermans cosyns cottyn coucke couckuyt coulier courtens
coussement coussens couvreur cox crabbe craecker craemer craen craene craenenbroeck crauwels creemers cremer
cremers creten crevits criel crijns croes crols crombez croonen cruyssen cuppens custers cutsem cuvelier cuyper
cuypers cuyt cuyvers cybulski cygan czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak
czerwinski czyz czyzewski dabek dabkowski dabrowski dael daele daelemans daelman daemen daems daenen dagdas
daglaroglu dalemans dalen dalkiran dam damen damman damme dams damstra daneels daniels danneels daoudi das dauwe
david debacker debaene debaere debbaut debecker debels debeuf debie deblaere deblauwe debowski debrabandere
debruyne debski debusschere dec decaestecker decat deceuninck decker deckers deckx declerck declercq decloedt
decock decoene deconinck decorte decoster decraene decroix decroos decuyper decuypere dedecker dedeurwaerder
dedeyne defever deforche defour degezelle degraeve degrande degreef degroote degryse dehaene dehaes dejaegher
dejaeghere dejonckheere dejonghe dekens deketelaere dekeyser dekeyzer dekimpe dekker dekkers deklerck dekoninck
delaere delanghe delbaere delbeke delcroix deleersnyder delen deleu deleye delmotte deloof delporte delrue deltour
delva delvaux deman demeester demets demeulemeester demeulenaere demey demeyer demeyere demir demirbas demirci
demirel demol demoor demuynck denayer dendooven deneyer denis denkel denolf dens denys depaepe depauw depoorter
depoortere depraetere depre deprez depuydt deraedt deridder deroo derudder deruyck derycke deryckere descamps
deschacht deschamps descheemaeker deschepper desender desimpelaere desloovere desmedt desmet desplenter dessel
destoop deun deuren deville devolder devoldere devooght devos devriendt devriese devroe dewachter dewaele deweerdt
dewilde dewinter dewit dewitte dewulf dhaene dhaenens dhondt dhont diallo didden diels dieltjens dierckx dierick
dierickx dijck dijk dijkman dijkstra dillen dingenen dirckx dirickx dirix dirkx dizdar dlugosz dobbelaere
dobbeleer dobbels dobosz dobrowolski dobrzynski dockx doesburg dogan dom domagala domanski dominiak doms doncker
donckers donder dongen doninck donne doom dooms dooren doorn doornbos doorslaer doren dorpe dossche douma drabik
dreesen drieghe dries driesen driessche driessen driessens drijkoningen droogenbroeck droogmans drost drozd
drozdowski drozdz druyts drzewiecki dubiel dubois duchateau duda dudek dudziak dudzik dudzinski dufour duijn
duijnstee duin dujardin dullaert dumarey dumon dumont dumortier dumoulin dupon dupont durak duran durmaz durme
durnez dusenkalkar duszynski duyck duygulu duyn duyse dyck dziedzic dziuba echelpoel eecke eecken eeckhoudt
eeckhout eede eelen eenoo eerdekens eetvelde egeli eggermont eijk ekici eksioglu elciboga elders elen elicin
elmastasoglu elsen elst embrechts emmers engelen engels erbay erberk erbulak ercetin erdogan erez erginsoy erkekli
eronat ertepinar erturk esbroeck espen evenepoel evens everaert everaerts evers eversen evliyaoglu eyck eycken
eyckmans eyken eykens eylenbosch eynde eynden faber faes falkowski feenstra felix ferket feyaerts feyen feys
feyter fierens fiers fijalkowski filipek filipiak filipowicz flak flis florczak florek fontaine fonteyn fonteyne
foubert foulon frackowiak fraczek franck francken franco francois franken frankowski frans fransen franssen
franssens fratczak frederickx frederix freriks furman gabriels gadeyne gadomski gaever gajda gajewski galazka
galka galle gansen gashi gasior gasiorowski gastel gawel gawlik gawron gawronski geboers gebruers geebelen geel
geelen geenen geenens geens geentjens geeraert geeraerts geerinck geerinckx geeroms geers geert geerts geest geets
geirnaert gelder geldhof geldof gendt genechten geraerts gerits gerrits gerritsen gestel geudens geuens geukens
geuns geurts geusens gevaert gevers geys geysels geysen geyskens geyter ghekiere ghesquiere gheysen gheysens ghys
ghyselinck ghysels gielen gielis gijbels gijsen gil gilis gilissen gillis gils ginneken glab glogowski glorieux
glowacki godderis goderis godlewski godts goemaere goeman goeminne goessens goethals goethem goetschalckx goffin
golab golebiewski golebiowski golec gommers gompel gonultas gool goor goormans goos goossens goovaerts gora goral
gorecki goris gorissen gorka gorniak gorny gorp gorski gouwy govaert govaerts govers goyens goyvaerts graaf graaff
grabowski graczyk graef graeve grande grauwe grauwels grave greef greve grochowski groen groenewegen groof groot
groote groothuis groothuizen grosemans grudzien gruszczynski gruszka grymonprez gryson grzegorczyk grzelak
grzesiak grzesik grzeskowiak grzyb grzybowski grzywacz gucht gul guldentops guler gumuspala gunday gunes guns
gunst gurmen gurung gutowski guzik gwozdz gwozdzik gybels gys gyseghem gysel gyselinck gysels gysemans gysen haan
haas haeck haegeman haegen haelterman haenen haentjens haerens haes haesen haesevoets haest haex hajduk hakvoort
hakyemez hal hallaert ham hamdaoui hamers hamme hamzaoglu hannes hansen hanssens hardy harmsen hartman hasan
hassan hauben haute hautekeete hauwaert hauwermeiren haver havere hayen hazes hecke heemskerk heeren hees heide
heijden heijnen heirbaut heirman heirwegh hellebuyck hellemans hellinckx helsen hemelryck hemeryck henderickx
hendrickx hendriks hendrikx hendrix hengel henkens hens hensen herbots herck herdt heremans herman hermans hermsen
herreman herremans herreweghe herssens hert hertogh hertogs heuvel heyden heyerick heylen heyman heymans
heynderickx heyndrickx heyninck heyns heyrman heyse heyvaert hiemstra hillen himpe hoebeke hoeck hoecke hoekema
hoekstra hoes hoet hoey hofkens hofman hofmans hofstra hogendoorn holemans hollevoet holst holvoet hondt hoof
hoogland hoorde hoorebeke hoorelbeke hoornaert hooyberghs horemans horst hoskens hoste hosten hostens houben
houbrechts houdt hout houthoofd houtman houtmeyers houtte houtven houwen houwer hove hoye hoyweghen huffel hufkens
huisman huizinga hulle hulsmans hulst humbeeck hussein hutsebaut huybrechts huygen huygens huyghe huyghebaert
huylebroeck huys huysentruyt huysman huysmans hyfte ibrahim ibrahimi ide iersel ijzerman ilicali impe impens
ingelgem ingels inghelbrecht iseghem isik ismail ivanov ivanova ivens iwanowski iwanski izdebski jablonski
jackowski jacob jacobs jacques jaeger jaegher jaeken jager jagiello jagielski jagodzinski jakubiak jakubowski
janas janiak janicki janik janiszewski jankowiak jankowski janowski jans jansegers jansen jansens jansma janssen
janssens janus janusz januszewski jaros jarosz jarzabek jasinski jaskiewicz jaspers jastrzebski jattari jaworski
jedrzejczak jedrzejczyk jedrzejewski jellema jennes jespers jeurissen jezierski jochems jonckers jonckheere jong
jonge jongh jonghe jonker jonkers joos joosen joosten jordens joris jorissen joseph joye jozwiak jozwik jurek
jurkiewicz jurkowski juszczak kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kaddouri
kahveci kajtazi kaleta kalinowski kalisz kaluza kaminski kampen kamphuis kania kaniewski kaplan kaplangi kapteijn
kaptein kapusta kara karabocek karabulut karaca karadas karaduman karaer karakaya karas karczewski karpinski
karwowski kasapoglu kasmi kasperek kasprzak kasprzyk kaszuba kaur kavaklioglu kawa kawecki kaya kazmierczak kececi
kedzierski kedziora keer keersmaecker keersmaeker keersmaekers kegel kegels keijzer kelchtermans kellens
kempenaers kempeneers kemps kenens kenis kennes kennis kepa keppens kerckhof kerckhofs kerckhove kerckhoven kerf
kerkhofs kerkhoven kerpel kerremans kersten kerstens kesel keseroglu keskin kesteloot kestens ketelaere ketels
ketelslegers keustermans keymeulen keymolen keyser keyzer khan kieft kiekens kielbasa kilic kilicci kimpe kinder
kindermans kindt kint kirac kisiel kita klaassen kleijn klein kleinjan klimczak klimek klos klosowski kmiec
kmiecik knaepen knapen knapik knevels knockaert knol knops knuts kobus koc kocabiyik kock kocoglu kocyigit kogut
kok koker koks kolakowski kolasa kolk kolodziej kolodziejczyk kolodziejski komorowski konieczna konieczny koninck
koninckx koning konings konopka kooij kooistra koolen koopman koopmans kopczynski kopec koper koppen korkmaz
kormukcu korol korver korzeniowski kos kose kosinski kosowski kostecki koster kosters kostrzewa kot kotowski kowal
kowalczuk kowalczyk kowalewski kowalik kowalski koybasi koyluoglu koyuncu koza kozak koziel koziol kozlowski
krajewski krakowiak kramer krasniqi krawczyk krawiec krijgsman krol krolikowski kroon kruger kruijf kruk krukowski
krupa krupinski kruszewski krysiak krzeminski krzyzanowski ksiazek kubacki kubiak kubica kubicki kubik kuc
kucharczyk kucharski kuchta kucinski kucukler kuczynski kuday kuijper kuijpers kuiper kuipers kujawa kujawski kula
kulaksizoglu kulesza kulig kulik kulinski kumcuoglu kunt kunter kuppens kurek kurowski kurt kurutluoglu kus
kusters kutlay kuypers kuzucu kwakkel kwanten kwasniewski kwiatkowski kwiecien kwiecinski laan laar lach lacroix
laeken laenen laer laere laeremans laermans laet laethem lagae lagrou lahaye lahousse laleman lambert lamberts
lambrecht lambrechts lambrichts lammens lammers lammertyn lamote lampaert lancker lanckriet landeghem landman
landschoot landtsheer landuyt lange langendonck langenhove langhe lannoo lannoy lanssens lapinski laporte
laskowski lasota lathouwers laurent laureys laurijssen lauryssen lauwaert lauwereys lauwers lech leclercq lecluyse
leeman leemans leemput leenaerts leenders leener leenheer leeuw leeuwen lefebvre lefever lefevere lefevre legein
legrand leirs lejeune lemahieu lemaire lembrechts lemmens lenaers lenaerts lenart lenders lenoir lens leroy lesage
lesiak lesniak lesniewski leszczynski leten leurs leus leuven lewandowski lewicki leyman leys leysen leyssens
libbrecht libert liekens lierde lievens lille limbergen limoncuoglu lin lindeboom linden lingier linssen lint
lipinski lipka lippens lipski lis lisiecki lisowski lissens liu lodewijckx lodewyckx logghe lombaert lommel loncke
loo loock loocke loof loon loos loose lootens loots looveren looy louis louwers loy loyens lubbers lucas luczak
luijten lukasiewicz lukasik lukaszewski lust luts luyckx luypaert luyten luyts lybaert lycke maas machiels maciag
maciejewski mackiewicz mackowiak madej maebe maele maene maenhout maere maertelaere maerten maertens maes maesen
maeseneer maesschalck maeyer magnus mahieu maj majcher majchrzak majewski majka makowski malderen malec malecki
malek malfait malfliet malicki malinowski maliszewski mampaey man mangelschots mannaert mannaerts mansveld
marcelis marchal marchand marchewka marciniak marcinkowski marczak marek marien maris markiewicz markowski
marszalek martens martin marynissen marzec maslanka maslowski massart masschelein masson mathieu mathijs mathys
mattheeuws mattheus matthijs matthys matton matusiak matuszak matuszewski matysiak mayhos mazur mazurek
mazurkiewicz mechelen meekers meenen meensel meer meerbeeck meers meersman meert mees meester meeus meeusen
meeuwis meeuws meeuwsen meganck mehmed meijer meijers meire meiresonne meirlaen mele melis melkebeke mellaerts
menemencioglu mens mensink menten mentens merckx merken mermans mertens mertoglu meskens mesmaeker messiaen
mestdag mestdagh meul meulder meulders meuleman meulemans meulemeester meulen meulenaere meuris meurs mey meyer
meyere meyers meynen meys meyvis michalak michalczyk michalek michalik michalowski michalski michaux michel
michels michiels michielsen middelkoop miedema mieghem mielczarek mierzejewski mievis mika miklas mikolajczak
mikolajczyk mikulski milczarek milewski miller minnaert minne minnen minten misiak miskiewicz missiaen misztal
mlynarczyk modzelewski moelans moens moer moerenhout moerman moermans moeyaert mohamed mohammad mohammed mol molen
molenaar molenberghs molenda mols mommaerts mondelaers monteyne moonen moons moor moors moortgat morawski moreau
moreels morel moris morren mortelmans mortier motmans motyka moussaoui mouton moyaert moyson mroczek mroczkowski
mroz mrozek mucha mulder mulders mullem muller munck munter murawski musial mussche mustafa muszynski muylaert
muyldermans muylle muynck muys muyshondt mylle nachtergaele nackaerts naert naessens naeyaert naeyer nagels
nalbantoglu napierala naudts nauwelaers nauwelaerts nawrocki nawrot nebioglu neef neefs neels neirinck neirynck
nelen nelis nelissen nerinckx neve nevel nevelsteen neven nevens neyens neyrinck neys neyt nguyen niedziela
niedzielski niedzwiecki niemczyk niemiec nieuwenhove nieuwenhuis nieuwenhuyse nieuwenhuyze niewiadomski nijhuis
nijland nijs nijssen nil nobels noben noel noels noens noga nolf nollet noort noppe notebaert noten nouwen nowacki
nowaczyk nowak nowakowski nowicki nowinski nuffel nuffelen nulens numanoglu nuyens nuyts nuytten nuyttens nys
oeyen okumus okur olaerts olbrechts olczak olejniczak olejnik olivier olmen olszewski ongena ongenae onur oomen
ooms oord oost oosterhuis oosterlinck oostvogels opdebeeck opsomer opstal oraloglu orbay orge oris orlowski
orzechowski osinski osselaer ossowski ost ostrowski ostyn otten ottevaere oudenhoven overbeke overloop overmeire
overstraeten owczarek oyen oymen ozansoy ozberk ozbey ozbir ozcan ozdemir ozdenak ozdogan ozer ozgorkey ozkan
ozkara ozkok oztonga oztuna ozturk paassen paczkowski paelinck paepe paesen pajak paksut pakula palacz palka
palmans paluch panek panis pardon paredis paridaens parijs parmentier partyka parys pasternak paszkowski
paternoster pattyn paulissen paulus paulussen pauw pauwels pawelec pawlak pawlicki pawlik pawlikowski pawlowski
peelman peer peeraer peers peetermans peeters pekkan pektemek peleman pelgrims pelsmaeker pelt penders penninck
pepermans peremans permentier perre persoons persyn pessemier peteghem peters petit peuter philips philipsen
piasecki piatek piatkowski piechota pieczek piekarski piens piessens pieters pietersen pietras pietruszka pietrzak
pietrzyk piette pilarski pilat pilch pintelon pintens pinxten piorkowski piot piotrowicz piotrowski piron
piwowarczyk planckaert plas plasschaert platteau platteeuw plessers pletinckx ploeg plonka plovie pluta pluym
pocan podgorski poel poelman poelmans poels pol polak polat polfliet pollet ponnet pool poorter poortere pooter
popelier poplawski poppe porebski post postma potter poucke poyrazoglu praet preter priem pril princen prins
prinsen proft prokop proost proot provoost provost prus przybyl przybyla przybylski przybysz ptak puchalski put
putman putte puttemans putzeys puyenbroeck puymbroeck puype puyvelde pype pytel quartier quintelier quintens
quintyn quirynen raaijmakers raczynski radecki radomski raedt raemaekers raemdonck raes raets raeve raeymaekers
rak rakowski ramaekers ramakers raman ramon ransbeeck ranst raskin rasschaert ratajczak raymaekers redant reekmans
reeth reijnders remans renard renders renier reniers rens renterghem reu reusel reynaert reynaerts reynders
reyniers reyns reyntjens reyskens ridder riel riet rietman rietveld rijck rijcke rijk rijken rijn rijnders rillaer
ringoot rits ritsma robak robben robberecht robberechts robert robeyns robijns rocker roeck roegiers roeland
roelands roelandt roelandts roelants roelens roelofs roels roets roey rogala rogalski rogge roggeman roggen
rogiers rogowski rojek roman romanowski rombaut rombauts rombouts romeijn rommelaere rommens rompaey rompay rompuy
ronsmans ronsse roo roofthooft rooij rooms roos roosbroeck roose roosen roosens roover rooy rop rosa rosiak
rosiers rosinski rosseel rossem rossum rotsaert rotthier rottiers rouck rousseau roy royen rozanski rozycki rubens
rucinski rudder rudnicki rudzinski rudzki ruelens ruijter ruiter rusin rutkowski ruts rutten ruyck ruys
ruysschaert ruysscher ruyter rybak rybarczyk rybicki ryck ryckaert rycke ryckeghem rzepka sabbe sadiklar sadowski
saedeleer saeger saelens saenen saerens saey saeys safi sahin samanci samyn sandalci sande sanders sannen santens
santy sarens sari sarioglu sas sawicki sayginer schaik schamp schatteman scheepers scheerlinck scheers scheffer
scheire scheldeman schelfhout schelkens schellekens schellens schelstraete schepens schepers schepper scherpereel
schiettecatte schildermans schipper schippers schmitz schockaert schoenmaekers schoenmakers schoeters schollaert
scholte scholten schoofs schoonjans schoot schoovaerts schotte schoukens schouppe schouteden schouten schraepen
schrauwen schreuder schreurs schrijver schrijvers schrooten schroyen schryver schuddinck schuermans schurmans
schut schutter schuurmans seeuws segaert segers seghers sels sempels sen sepetci serafin sercu sergeant serneels
servaes servranckx severen seynaeve seynhaeve seys sezek shah siedlecki sienkiewicz sieradzki sierens sikkema
sikora sikorski simoen simoens simon simons simsek sinanoglu singh sinnaeve sioen sitek siwek six skalski skiba
skibinski skoczylas skora skowron skowronek skowronski skrzypczak skrzypek slabbinck slaets slawinski sleeckx
slegers sliwa sliwinski slock slowik slowinski sluis slusarczyk sluyts smans smedt smedts smeets smekens smessaert
smet smets smeulders smeyers smid smits smolders smolinski smout snauwaert snels sneyers snick snijder snijders
snoeck snoeckx snoeks snyers sobczak sobczyk sobieraj sobolewski socha sochacki soenen soenens soens soest
soetaert soete soetens sokol sokolowski solmaz soltys soltysiak somers sompel sonck sosnowski sow sowa sowinski
sozeri spaan spaans speeckaert speybroeck spiegeleer spiessens spitaels sprangers spriet spronk spruyt sroka staal
stachowiak stachowicz stachura stachurski staelens staes stalmans stalpaert stam standaert stanek stanislawski
staniszewski stankiewicz stappen stas stasiak stassen staszewski stawicki stec steegen steegmans steeman steemans
steen steenackers steenbergen steenkiste steensels stefaniak stefanski stegeman stelmach stepien stepniak steppe
sterck sterckx stessens steurs stevens steyaert stiers stockman stockmans stoffels stokman stolarczyk stolarski
stoop stoops storme storms straeten straetmans stragier straten strauven straver strobbe stroobant stroobants
strubbe struyf struys strzelczyk strzelecki stuart stubbe stuer stulens stuyck stynen suleymanoglu surinx surma
surmont suski sutter suy suykerbuyk suys swaef swart swennen swert swerts swiatek swiderski swierczynski swinnen
symons sys szafranski szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny
szczygiel szelag szewczyk szostak szulc szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak szyszka
tack taelman taeye taeymans tahincioglu tahiri taillieu talboom tanghe tanrikulu tant tarnowski tas tasci tasli
taveirne tavernier tazegul teirlinck tekand tekelioglu tekin temmerman tendeloo terlouw termote terpstra terryn
teugels theunis theunissen theuwissen theys thielemans thielen thielens thienpondt thienpont thierens thijs
thijssen thillo thiry thoelen thomas thuyne thys thyssen tichelen tielemans tielens tiggelaar timmer timmerman
timmermans timmers timperman tkaczyk tokarski tokatlioglu tokgoz tomala tomaszewski tomczak tomczyk tomys top
topaloglu topcuoglu tops toraman torfs tracz trappeniers tricht troch trojanowski tromp troyer truyen truyens
truyers truyts trzcinski trzeciak tuerlinckx tuglu tugluk tunaboylu tunceri turan turek turkdogan turkyilmaz
tutuncu tuzun twardowski twisk tytgat ubbink uca uden uffelen ulenaers uluhan unal urban urbanczyk urbanek
urbaniak urbanowicz urbanski uyttendaele uyttenhove uytterhoeven uyttersprot vaerenbergh vaes vaesen valck valcke
valgaeren valk vanacker vanackere vanassche vanbelle vanbesien vanbiervliet vanbrabant vancauwenberghe vancoillie
vancompernolle vancoppenolle vancraeynest vandael vandaele vandamme vandebeek vandebosch vandebroek vandecasteele
vandecruys vandekerckhove vandekerkhove vandemaele vandemoortele vandenabeele vandenbergh vandenberghe vandenberk
vandenbogaerde vandenborre vandenbosch vandenbossche vandenbroeck vandenbroucke vandenbulcke vandenbussche
vandendriessche vandenheede vandenhende vandenplas vandeperre vandepitte vandepoel vandeput vandeputte vanderbeke
vanderbeken vanderborght vanderhaegen vanderhaeghe vanderhaeghen vanderheyden vanderlinden vandermeeren
vandermeersch vandermeulen vandersmissen vanderstappen vandersteen vanderstraeten vanderstukken vanderveken
vandevelde vandevenne vandevoorde vandevyvere vandewal vandewalle vandeweghe vandeweyer vandewiele vandezande
vandierendonck vandijck vandoninck vandooren vandoorne vandormael vandorpe vandromme vanduffel vandyck vanfleteren
vangeel vangenechten vangeneugden vangheluwe vanhaecke vanhaeren vanhamel vanhamme vanhauwaert vanhaverbeke
vanhecke vanhee vanhees vanherck vanherle vanheule vanheusden vanhollebeke vanhoof vanhooren vanhoucke vanhoudt
vanhoutte vanhove vanhulle vankeirsbilck vanlaer vanlerberghe vanlommel vanluchene vanmarcke vanmassenhove
vanmechelen vanneste vannieuwenhuyse vanoppen vanoverbeke vanoverberghe vanoverschelde vanparys vanpoucke
vanrenterghem vanrobaeys vanroy vanrusselt vanryckeghem vansant vansevenant vanslembrouck vanspauwen vansteenkiste
vanstraelen vanthournout vanthuyne vantieghem vantomme vantorre vanwalleghem vanwynsberghe veen veenstra veer
veerman veire vekeman vekemans veken vel veld velde veldeman velden veldhuis veldman velghe velioglu velthoven
velthuis ven venema venken vennekens verachtert verbanck verbeeck verbeek verbeke verbeken verbelen verberckmoes
verbiest verbinnen verbist verboven verbraeken verbrugge verbruggen verbrugghe vercaigne vercamer vercammen
vercauteren vercruysse vercruyssen verdeyen verdickt verdonck verdoodt verduyckt verduyn vereecke vereecken
verellen verelst vereycken verfaillie vergauwen vergote vergucht verhaege verhaegen verhaeghe verhaert verhagen
verhamme verhasselt verheecke verheijen verhelle verhelst verheyden verheye verheyen verhoef verhoeven verhofstadt
verhulst verjans verkest verleye verleyen verleysen verlinde verlinden vermaas vermaelen vermander vermassen
vermaut vermeer vermeeren vermeersch vermeir vermeire vermeiren vermeulen vermeylen vermoesen vermote vernaillen
verniers vernimmen verplancke verpoorten verreth verreydt verschaeren verschaeve verschelde verschelden verscheure
verschoor verschoore verschooten verschoren verschraegen verschuere verschueren versluys versmissen verstappen
versteeg verstraelen verstraete verstraeten verstreken verstrepen verstuyft vertommen vertongen vertriest
vervaecke vervaeke vervaet vervecken vervliet vervloesem vervloet vervoort verweij verwerft verwimp vets veys
viaene victor vierstraete vijver vincent vinck vincke vinckier vindevogel vingerhoets vink vis visscher visser
vissers vlaeminck vlaenderen vlaminck vlasselaer vleeschauwer vleeschouwer vleminckx vlerick vleugels vliegen
vlieger vlieghe vlierberghe vliet vloet vocht voet voeten voets vogelaere vogels volckaert volder volders vonck
vonk voogt voorde vooren voorn voorspoels voort vos vossen vrancken vranckx vranken vreese vreys vriendt vries
vriese vrieze vrijsen vrolix vroman vuylsteke vuyst vylder vyncke vyver vyvey waal wachter waegemans waegeneer
wael waele waelkens waes wagemans wagenaar wal walczak walkowiak walle walravens walstra wang warchol wasiak wasik
wasilewski wasowski wassenaar wassenhove water waterschoot wauters wawrzyniak weber weckx weerd weerdt weert weghe
wegrzyn weirdt wellens welvaert wens werbrouck wesemael wesolowski wessels westerhof westra wever wevers weyer
weyn weyns weyts wiacek wiecek wieckowski wieczorek wiegers wiel wielaard wiele wieme wiersema wiersma wierzbicki
wijk wijnants wijnen wijngaard wijngaarden wijns wilczek wilczynski wilde wilk willaert wille willekens willem
willems willemse willemsen willemsens willemyns wilms wils win winckel windels windey winiarski winne winter
winters wisniewski wispelaere wit witczak witek witkowski witte witters wittevrongel wlodarczyk wlodarski wnuk
woensel wojcicki wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wolf wolfs wolinski
wolny wolski wolters wonterghem wos woude wouters wouwer wozniak wrobel wroblewski wrona wronski wulf wullaert
wuytack wuyts wybo wyckmans wyffels wynant wynants wyngaert wyns wypych wysocki wyszynski yachou yalcin yang
yaramis yavuz yazici yesilkaya yetkiner yildirim yildiz yildizoglu yilmaz yilmazer yorulmaz ysebaert yuksel
zablocki zaborowski zagorski zajac zajaczkowski zak zakrzewski zalewski zaman zanden zandstra zanten zareba
zaremba zarzycki zawada zawadzki zdunek zebrowski zeeuw zhang zieba zielinski zielonka zietek zijlstra ziolkowski
zmuda zuidema zuiderveld zuk zukowski zurawski zurek zutter zwaenepoel zwart zwiers zwolinski zych zygmunt zyla
`;
