// biome-ignore-all format: a word list
/** First names that are no ordinary word, folded: Dutch, Turkish, Arabic and Berber, Kurdish, Persian, Surinamese, Antillean, West and East African, Polish, Ukrainian, Balkan. Part from the name lists of @faker-js/faker and @zxcvbn-ts (MIT). */
export const firstNames: string = `
geesje frederieke gonnie ansje
aafke aagje aaliyah aaltje aaron aart abadon abagail abaka abakan abakay abar abay abbas abbey abbie
abbigail abby abdallah abdel abdelaziz abdelhadi abdelhak abdelhamid abdelilah abdelkader abdelkarim
abdellah abdelmajid abdelmalek abdelmounaim abdelouahed abderrahim abderrahman abderrazak abdeslam
abdessamad abdi abdiel abdifatah abdihakim abdikadir abdikani abdikarim abdinasir abdiqadir abdirahman
abdirashid abdirisak abdisalam abdiwahab abdon abdonie abdou abdoul abdoulaye abdul abdulaziz abdulkadir
abdulkarim abdullah abdullahi abdulrahman abdurrahman abe abeba abed abel abelard abelardo abelin
abeline abena abendam aberash abida abidin abigaelle abigail abigale abigayle abilay abir abluc abner
abraha abraham abrehet absalon absar abshir absolon abu abukar acace acacie acanthe acar acela acelya
achaire achiel achil achiles achille achilles achim achol achraf acig acik acilay acuk acun ada adah
adalan adalard adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adaline adalmis adalric
adalsinde adan adar adas adberilgen addie addison ade adebayo adegrin adegrine adel adela adelaida
adelaide adelajda adelbert adele adelheid adelia adelie adelin adelina adeline adell adella adelle
adelphe adeltrude adelya aden adenet adeodat adeola adhanom adhemar adiam adib adiguzel adik adikutlu
adikutlutas adil adile adin adina aditya adjoa adjutor adli adlibeg adnan adnane ado adolf adolfa
adolfina adolfo adolph adolphe adolphie adolphus adonise adrain adraman adrastee adrehilde adriaan
adrian adriana adrianna adriano adrie adriel adrien adriena adrienne adrijana adsiz adwoa aerjen afaf
affan afi afia afitap afnan afonso afra afsar afsin afua agabay agah agakagan agalak agapet agata
agathange agathe agathon agaton agca agilbert agilberte aglae aglaia aglaja aglamis agnan agnane
agneflete agnes agnieszka agnos agri agripina agrippin agrippine agron agrypina agustin agustina ahenk
ahin ahlam ahlem ahmad ahmed ahmednur ahmet ahsen aicha aida aidan aiden aiko aileen ailton aimable
aiman aime aimee aimy aisha aisiah aissatou aiyana ajay akalp akas akash akata akbas akbatur akbay
akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akeem akibudak akif akim akin
akinci akiner akkun akkunlu akkurt akkus akol akosua akpira akram aksel aksungur aktan aktekin aktimur
akua akwasi ala alaa alaban alaboru aladag aladdin aladogan alae alain alaina alaine alais alakurt alan
alana alanis alanna alara alayna alayunt alayuntlu alba alban albane albena alberade alberic albert
alberta alberte albertha albertina alberto albertyna albin albina albrecht alcibiade alcide alcidie
alcime alcine alcyone alda aldegonde aldemir alden aldigerey aldo aldogan aldonce aldric aldrick alea
aleaume alec aleen aleida alejandra alejandrin alejandro alek aleks aleksandar aleksander aleksandra
aleksy alem alemka alemnesh alena alend alene alenka aleodor ales aleska alessa alessandra alessandro
alessia alessio aleth aletha aletta alex alexa alexander alexandr alexandra alexandre alexandrea
alexandria alexandrina alexandrine alexandro alexandru alexane alexanne alexe alexej alexi alexia alexie
alexine alexis alexys alexzander aleyna alfons alfonso alfonzo alford alfred alfreda alfredo algu ali
alia aliana alica alican alice alicia alicja alida alie alienor alies aliette alimga alin alina aline
alis alisa alisan alisha alisia alisir alison alissa alissia alistar alivia alix alixe aliya aliyah
aliza alize alizee alka alkaboluk alkaevli alkan alkasi alkis allan allegra allene alliaume allie
allison ally almaz almila almina almine almira almire alois aloise aloisie alojz alojzije alojzy alonzo
aloyse alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek
alpdogan alper alperen alpertunga alpgerey alpha alphan alphee alphonse alphonsine alphonso alpike
alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk
alpulug alpurungu alpurungututuk alpyoruk alta altan altankagan altankan altay altemur althee altin
altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga
alva alvah alvar alvena alvera alverede alverta alvin alvina alvis alwar alwien alwin aly alya alyce
alycia alysa alysha alysia alyson alyssa alyssia alysson alzbeta amabela amac amadeus amadou amal amalia
amaliane amalie amalija amalric amalthee aman amand amanda amande amandin amandine amani amante amanuel
amar amara amarande amaranthe amari amat amata amaury amaya ambre ambroise ambroisie ambrose ambroz
ambrozy amed amedee amedeu amel amela amelia ameliane amelie amelien ameline amelka amely amelya americo
amethyste amie amiel amilia amin amina aminata amine aminte amir amira amiya amjad amke amleset amma
ammar amon amos amour amparo amra amrak amran amrish amrita amul amy amya amza an-sofie ana anab anabel
anabela anabelle anael anaelle anahi anaida anais anamaria anamarija anand anar anas anass anastacio
anastase anastasia anastasie anastasiia anastasiya anastaz anastazie anastazija anastazja anatazie
anatol anatole anatolie anatolii anatoliy anaya anca ancelin anceline anci ancica ancuk ancuta anda
andac andariman andel andela andelika andelin andelina andelko andelo andeol anderson andi andoche
andrada andras andre andrea andreane andreanne andreas andree andreea andrei andrej andreja andres
andrew andrey andries andrii andrija andrina andriy andro andrzej andy andzelika anemona anemone anesa
aneta anezka anfernee angadreme ange angela angelica angelika angelina angeline angelique angelita
angelo anghel anghelina angie angilbe angilberte angilran angoustan angus anh ania anibal anica anicee
anicet anicette aniela anika anil anilton anis anisa anise anisoara anissa anita aniya aniyah anja
anjali anka anke ankie anko ann ann-sofie ann-sophie anna anna-lucia annabel annabell annabella
annabelle annaelle annalena annalisa annalise annamae annamarie anne-laure anne-marie anne-sophie
annechien annefleur anneke anneleen annelie annelien annelies anneloes annelore annemarie annemiek
annemieke annemijn annet annetta annette anni annibal annie anniek annika annonciade anny anoekie anouar
anouchka anouck anouk anouschka ans ansbert ansberte anse ansel anselm anselma anselme ansgar ansgary
ansley anstrudie ant antal antea antek anthe anthelme anthelmette anthonie anthony antide antigone antim
antje antoaneta antoine antoinette anton antone antonela antonetta antonette antoni antonia antonie
antonietta antonija antonin antonina antonine antonio antoniu antony antoon antun antwan antwon anusha
anuta anwar anya anzhela aouatif apak apatarkan aphelie apolena apollinaire apollinary apolline apollo
appie aprancur aquilin aquiline arabela arabelle araboga araceli aracely arademir aral aram aranka aras
arash araya arbay arben arbuz arcadie arch archambaud archange archibald archie arcuk arda ardella ardic
ardith aref arek arely arend ares areta arezo arezoo argil argine argu argun ari ariadna arian ariana
ariane arianna arianne ariboga aric aricie arie ariel ariela arielle arif arik arikagan arikdoruk arin
arina arinc aris ariste aristid aristide aristita ariyan arjan arjen arjo arjun arkad arkadiusz arkady
arkin arkis arlene arleta arlette arlie arlo armagan arman armance armand armande armandine armando
armani armel armeline armelle armida armide armin armine arna arnac arnaldo arnaud arnaude arne arno
arnold arnolda arnoldo arnost arnostka arnoud arnould arnout arnulfo aroen arolde aron arpad arpat arsal
arsalan arsen arsene arsenie arseniusz arsil arsinoe arslan arslanargun arslanboru arslansungur
arslantegin arslanyabgu arsun arta artem artemis artemisa arthaud artheme arthur arthurine arti artie
artiinal arto artuk artukac artur arturo artus artut artuur artyom aruk arun arved arvel arvid arvilla
arwa arwen arya aryan aryanna arystarch arzen arzu asa asad asan asanboga asantudun asantugrul asartegin
ascelin asceline ascension asel asha ashana ashish ashlee ashleigh ashley ashly ashlynn ashna ashraf
ashton ashtyn ashvin ashwin asia asig asija asikbulmus asil asim asiya asiye asja askin aslan asli
aslihan aslim asma asmaa asmae asmeret asmin asraf asri assia assiya assma assomption assunta astalogul
astarte aster asterie astor astra astree astrid astrida astride asuela asug asuk asuman asya atac
atakagan atakan atalan atalay ataldi atalmis ataman atanas atanazie atanazy atasagun atasu ataullah
atberilgen atef atefeh atena athalie athanase athanasie athena athenais athina atie atif atigay atika
atikutlu atikutlutas atila atilgan atilla atim atimer atis atli atlibeg atlikagan atmaca atsiz atuncu
aube aubertine aubree aubrey aubry aude audebert audeline audie audouin audra audran audreanne audrey
audric augusta auguste augustin augustina augustine augustyn augustyna auke aukje aure aurea aurel
aurele aurelian aureliana aurelie aurelien aurelienne aurelio aurelle aurian auriane aurica aurore
austen austin austyn autumn auxane auxence avan avar aveline avery avigaelle avin avinash avluc avni
avoye avram avsar awa awad awatif awet axana axeline axelle axinte axl aya ayaan ayaci ayah ayan ayana
ayanle ayas ayat ayaz aybalta ayban aybars aybeg ayberk aybuke ayca ayco aydan aydarkagan aydemir ayden
aydin aydinalp aydogan aydogdu aydogmus aygirak aygul ayham ayhan ayitmis ayiz ayizdag aykagan aykal
aykan ayko aykurt aykut ayla ayleen aylin ayluc ayluctarkan ayma ayman aymane aymard aymardine aymen
aymeric aymon aymonde aynur ayodele ayoub ayoube ayren ayrton ayruk aysar ayse aysegul aysel aysenur
aysha aysil aysilig aytac aytak aytekin ayten aytug ayvaz ayyildiz ayyub azad azadeh azak azalee azban
azeddine azedine azelie azeline azer azgan azganaz azhar azil aziz aziza azizhan azmi azra azzedine
azzouz babacan babak babatunde babeta babette babiker babir babs babur bacara baccayman bachir bacman
badabul bade badr badre badruk badur baga bagaalp bagaisbara bagan bagasatulu bagatarkan bagatengrikagan
bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagtas baha bahadir bahar bahara
bahija bahlbi bahram bahri bahta bahtiyar bailee bailey bakagul bakary baki bakir bakirsokum baksi
balaban balaka balakatay balamir balcar baldu baldwin balin balkik balta baltaci baltar baltazar
balthazar baltir baltur bamsi banel bangu baraktore baran barbara barbe barbeg barboga barbol barbora
barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bargan
barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay
barmaklak barmakli barnabas barnabe barney barrett barry barsbeg barsboga barsgan barskan barsurungu
bart bartek bartel barthelemy bartholome bartimee bartlomiej bartolomej bartolomeu barton bartosz bartu
barwaqo basademir basak basan basanyalavac basar basarab basat basbug basci basgan bashar bashiir bashir
basia basiel basil basile basilisse basim baskin baskirt baskurt basma basmil bassam bastar basti
bastiaan bastian bastien bastugrul basu basut bathilde batoul batrak battal batu batuhan batuk batur
baturalp baudouin bauke bavo bawan bay bayancar bayankagan bayat bayazit baybars baybayik baybicen
bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu
baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas
bayuncur bayur bayurku bayutmus bayuttu baziel bazil bazir bazyli beata beatrice beatriz beatrycze
beatus beaulah bebe beceapa beckem becky bedia bedir bedirhan bediz bedran bedreddin bedri bedrich
bedriska begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine
begitutuk begkulu beglen begni begtas begtegin begtuzun behcet behic behiye behlul behnam behram behrem
behrouz behzat bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin bekir beklemis bektas
bektur bela belcim belcir belek belemir belgi belgin belguc belimir belinay belinda bella belma beltir
beltun benedict benedicte benedikt benedikta benedita benedykt bengi bengt bengu beniamin benice benito
benja benjamim benjamin benli benlidemir benne bennet bennett bennie benno benny benoit benone bente
benthe bentley benton benyamin bep bera beraki beranger berangere berard berat berceste bercin berdibeg
bereket beren berend berendey berenice berenika berfin berginsenge bergu berhan berhane berinay berit
beritan berivan berk berkan berkay berke berkin berkis berkyaruk bermek berna bernadette bernadine
bernard bernarda bernardo bernd berneice bernhard bernice bernie berniece bernita berra berrak berran
berre berrin berry bert berta berten bertha berthe berti bertien bertille bertje bertold bertolda
bertram bertrand bertus berva beryl besentegin beser besim besir besnik besra bess bessie betemir beth
bethany bethel betina bets betsie betsy bette bettie betty bettye betul beulah beuve beverly beyizci
beyrek beyrem beyza beyzanur bhavani bianca bianka bibi bibiana bibianna bicek bicki bickici bidin bieke
bienvenu bijan bilal bile bilel bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan
bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk
bilgez bilgic bilgin bilig biligkongulsengun bilik biljana billal billie billy binbegi bindir biniam
biniyam bintou birger birgit birgita birgul birol birte birthe biserka bishaaro bisnoe bitaybiki bitri
bivoj bjarne bjarni bjorn blahomil blahomila blahomir blahomira blahoslav blahoslava blair blaise blake
blanca blandine blanduzia blanka blaze blazej blazena blerim blerta blessing boas boaz bobbi bobbie
bobby bodhi bodi boga bogac bogacuk bogdan bogdana bogde boge bogu boguslaw bohdan bohdana bohemond
bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana
bojislava bokde boke boldaz bolemir bolen boleslav boleslava bolmus bolsun bolukbasi bolun boncuk bonek
bonge bongul bongulboga bonifac boniface bonita bonnie boran borcul borek borencio boris borislav
borislava borivoj borka borko borlukcu borna bornak bortecine boru borubars borusengun borys boubacar
boubker bouchard bouchra boudewijn boushra bowie boyan boyankulu boyd boyko boylabaga boylabagatarkan
boylakutlutarkan bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav
bozkurt bozkus bozok brad bradford bradley bradly bradut brady braeden brahim brajan branco brandi
brando brandon brandusa brandyn branimir branimira branislav branislava branka brankica branko brannon
branson brant bratislav bratislava braulio braxton brayan breana breanna breanne brecht brechtje bregje
brend brenda brendan brenden brendon brenn brenna brennan brennon brent bret bretislav bretislava brett
brhane bria briac brian briana brianne brice bridgette bridie brielle brieuc brigita brigitte brionna
brisa brit brita britney britt brittany brock broderick brody bronislav bronislava brook brooke brooklyn
brooks brown bruce bruk bruna brunehaut brunehilde brunhilda brunilda bruno bryan bryana bryant bryce
brycen brygida bryon btissam bucan buck bucur bud budag budak budimir budislav budivoj budunlu budus
budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge bukak bukaktutuk
bukduz buke bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan bulah bulak bulan buldur bulent
bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunsuz bunul bunyamin burak burcak burcin
burcu burdette bure burgucan burgut burhan burkay burkek burkut burley burluk burnice burslan burulday
burulgu burunduk buse busra buster busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac
buyruc buyruk buzac buzactutuk byron caba cabdar cabdi cabli cabus cade caden cady caetana cafer cagan
cagatay cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid caithlyn
caitlin caitlyn caius calapkulu cale caleb caleigh cali calin calista calixte callie calvin camden
camelien cameron camiel camil camila camilla camille camillien camren camron camryn camylle canalp canan
candace candar candelario candice candide candido canel caner cangul cankan cankiz cannur cansel cansin
cansu cantemir capucine carel carey caribert caridad carin carina carine carissa carl carla carlee
carles carleton carley carli carlie carlien carlijn carlo carloman carlos carlota carlotta carlton
carmel carmela carmelita carmella carmelo carmen carmina carmine carminho carmo caro carol carola
carolanne carole carolien carolin carolina caroline carolyn carolyne carrie carroll carson carsten cary
casandra casey casian casiana casimer casimir caslav caspar casper cassandra cassandre cassidy cassie
cassien castor cataleya catalin catalina catarina catelijne caterina catharina catharine catherine catho
cathrien cathrine cathryn cathy catinca cato catrin catrina catrinel cavid cawo cayla cazimir ceasar
cebe cecelia cecil cecile cecilia cecilie cecylia cecyliusz cederic cedric cedrick cedrik cedrin cees
celal celaleddin celasun celeste celestin celestina celestine celestino celestyn celestyna celia celie
celien celik celil celina celine celle cem cemal cemali cemen cemgen cemil cemile cemre cenek cengiz
cenk cenka cerasela ceren ceriel cesaire cesar cesminaz cestmir cestmira cetin cetinel cetiner cevahir
cevat cevdet ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezanne cezar cezara cezary cezmi chad
chadd chadia chadrick chafik chahid chaim chaima chaimae chakib chakir chana chanderdath chandler
chandni chandra chanel chanelle chani chantal chantelle charif charis charissa charity charlaine
charleen charlemagne charlene charles charley charlie charlien charline charlize charlot charlotta
charlotte charly charmaine chase chasity chauncey chaya chayenne chaymae chaz chelsea chelsey chelsie
chelsy chenoa cherish cherrel cheryl chesley chesney chesron cheyanne cheyenne chiara chidi chidinma
chiel chihab childebert chilperic chinedu chinouk chioma chiquita chloe chrabros chraniboj chranibor
chranislav chranislava chretien chris christa christel christelle christiaan christian christiana
christiane christiano christie christien christina christine christodule christof christop christoph
christophe christopher christy chrudos chrysole chrysostome chukwu chval chyna ciara cicek cicem ciel
cielo cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilou cilvenaz cimen
cindy cingir ciprian cipriana cise cisem cisil ciska cisse cistoslav cistoslava citlalli civan claas
clair claire clara clarabelle clare clarence clarisa clarissa clarisse claud claude claudia claudie
claudien claudine claudio claudiu clay clayton cleandre clelie clemence clemens clementina clemmie cleo
cleopatra cleora clery cleta cletus cleve cleveland clifford clifton clint clinton clio cloe clotaire
clotilde clovis cloyd clyde cobe cobie cobulmak coby coco cocukboru codin codrin codrina codrut codruta
cody coen coenraad cok cokramayul colby cole coleman colette colin coline colleen collien collin colman
colpan colten colton colu columbus concepcion conception conchita conner connie connor conny conor
conrad constanca constance constanta constantin constantina consuela consuelo cooper cor cora coralia
coralie coraline corbin cordelia cordell cordia cordie corene corentin corentine corey corien corina
corine corinna corinne corne corneel cornel cornelia cornelieke cornelis corneliu cornelius cornell
corrie corrine corry cortez cortney corvin cory cosette cosima coskun coskuner cosmin cosmina costache
costel costin coty courtney coy craig crawford crenguta creola crin crina cristal cristea cristian
cristiano cristina cristobal cristofor cristopher cruz crystal crystel ctibor ctibora ctirad ctirada
ctislav ctislava cubeyr cullen cuma cumali cumar cumhur cuneyt curt curtis cydney cynthia cyntie cyprian
cyprien cyra cyrano cyriaque cyriel cyrielle cyril cyrila cyrille cyrus cyryl czeslaw d'angelo daahir
daan daantje dacian daciana dado dafina daghan dagmar dagmara dagmawi dagobert dahir daiana daija daisha
dakota dalal dale daley dalia dalibor dalibora daliborka dalida dalie dalil dalila dalimil dalimila
dalimir dalimira dallas dallin damaris dameon damian damiana damien damil damin damion damir damla damon
dana danae danait dandre dane dangelo dani dania danial daniat danica daniel daniela daniella danielle
danijel danijela danika danilo danique danka dannie danny dante danuse danuta danyka daoud daphne
daphnee daphney dara darby dardan darek daren daria darian dariana darie darien darija darin darina
darinka dario darion darius dariusz darja darko darla darleen darlene darnell daron darrel darrell
darrick darrin darrion darron darryl darwin darya daryl daryna dasha dashawn dasia dauwe dave davey davi
david davida davide davin davina davion davon davonte davor davorin davud davut davy dawid dawit dawn
dawson dawud dax dayana dayanara dayenne daylano dayna dayne dayton dea dean deangelo deanna debbie
debby debora deborah debra decebal declan dedric dedrick dee deepa deepak deeqa deeqo defne degmo deion
dejah dejan dejen dejon dejuan delana delaney delano delbert delfien delfina delia delie delilah delina
dell della delmer delores delpha delphia delphin delphine delroy demarco demarcus demario demet demetra
demetris demetrius demetriusz demi demir demiralp demirhan demond dena deng denice denis denisa denise
deniz denizalp dennis denny denys denzel denzil deon deondre deontae deonte depold dereck derek derick
derin derk deron derrick dervis derya desbele deshaun deshawn desire desiree desislava desmond despina
dessie destan destany deste destin destinee destiney destini destiny detmar detrich devan devante deven
devin devon devonte devran devyn dewanand dewayne dewey dewi dewitt dex dexter dexx dezider dharma
dhiraj dhruv dhuxul diaa diamond diana diandra diane dianna dianne diaz dick dicle diclehan dida didem
didier didina diede diederik diego dieke diete dieter dieudonne dieudonnee dieuwertje dieuwke diewke
dikmen dikra dila dilan dilano dilara dilaver dilay dilberay dildar dilek diler dilhan dillan dillon
dilnaz dilruba dilshad dima dimas dimitar dimitri dimitrij dimitrina dina dinc dincer dineke dinesh dini
dinie dinis dino dinu diogo dion dionisio dionizy dionyz dionyzos direnc diri dirk dirkje dita ditta
ditte divine divis diviska divna diya diyar dizik djamal djamila djayden djemairo djenairo djenna djohn
djordy djoy djuna djustin dluhos dmitri dmitry dmytro dobrava dobromil dobromila dobromir dobromira
dobroslav dobroslava dochia dock dogan doganay doganer dogu dogukan doha doina dolf dolfje dolores
dolunay domagoj domenic domenica domenick domenico domenik domien domingo dominic dominick dominik
dominika dominique domnica donald donalda donat donata donato donavon dondu donka donna donnell donnie
donny donovan doortje dora doran dorana dorcas doreen dorel dorian doriana doriane dorica dorien dorin
dorina dorine dorinel doris dorli dorota dorotea doroteja dorothe dorothea dorothee dorothy dorris
dortha dorthy doru douae doubrava doubravka douce doug douglas dounia dounya doutzen douwe dov dovie durk
doyle draga dragan dragana dragica dragos drahomil drahomila drahomir drahomira drahon drahos drahoslav
drahoslava drahotin drahotina drahuse drahutin drake drazen dre drew driek dries driss driton drzimir
drzislav dua duane duarte dubravka dubravko duc duco ducu dudley duha duje dujo dulce dumitra dumitrana
dumitru duncan dundar dunja dunya durda durdane durmus durriye dursun duru dururbunsuz durward dusan
dusana dustin dusty duuk duygu dwayne dwight dylan dylana dylano dzenan earlene earline earnest
earnestine easter easton ebba ebe eben ebenezer ebin ebkizi ebony ebren ebrima ebru ebubekir ebuzer
ebyan ecaterina ece ecehan ecem ecevit ecmel ecrin ecvet ed eda edanur edd eddi eddie eddy edgar edgard
edgardo edhem edil edin edina edison edita edith ediz edmee edmond edmund edna edo edouard edsel edson
eduard eduarda eduardo edvard edvarda edvin edward edwardo edwin edwina edyta edyth edythe eef eefje
eelco eelke efe effie efken eflah efraim efrain efrem efren efsun eftalya eftimia eftimie efua egbert
ege egemen egmont egon egona egrim ehab eileen einar eino ekec ekim ekin ekmel ekow ekrem ela eladio
elaha elaina elaine elana elano elanur elbert elcin elda eldon eldora eldred eldridge elea eleana
eleanor eleanora eleanore eleazar electa elena eleni elenor elenora eleonora eleonore eleuthere elfatih
elfrida elfrieda elfriede elgin elham eli elia eliah elian eliana eliane elianne eliano elias eliasz
elie elien elies eliezer elif elijah elilta elin elina eline elinor elinore eliot eliott elis elisa
elisabeta elisabeth elisaveta elise elisee eliseo elisha eliska elissa elitsa eliz eliza elizabeth
elizan elize elizej elizeus elka elkin ella ella-june ella-louise ella-marie ella-noor ellen elles elli
ellie elliot elliott ellis ellsworth elly elma elmar elmas elmedin elmedina elmer elmira elmo elmore
elna elnaz elnora elodia elodie elody eloisa eloise elona elora elouise eloy elroy elsa elsbeth elselien
elsie elsje elske elta elti elton elva elvan elvera elvie elvir elvira elvis elwin elwira elwyn elyar
elyas elyesa elyne elynn elyse elysia elyssa elza elzbieta elzear ema eman emanoil emanuel emanuela
emanuil embaye emced emeka emel emelia emelie emeline emely emerance emerencie emeric emerich emerson
emery emi emie emiel emil emile emilia emilian emiliano emilie emilien emilijan emilio emily emin emina
emine emirhan emke emma emmalee emmanuel emmanuella emmanuelle emme emmelie emmelien emmeline emmely
emmet emmett emmi emmie emmitt emmy emory emrah emre emrullah emy ena ender enderun enes engelbert
engelina engin enguerrand enid enie enis enisa enise enith enna ennio enno enoch enola enora enos enrico
enrique ensar enver enya eowyn ephraim epiphane epke eppo eralp erast eray erazim erazmus erberk erblin
ercan ercin ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremia erentuz ergene
ergenekatun ergin ergun erguner erhan erhard eriberto eric erica erich erick ericka erik erika erinc
erkam erkan erke erling erma erman ermen ermias ernest ernestina ernestine ernesto ernie ernst erol
errol ersan ersin ertan erten ertenozuk ertugrul erva ervin ervina erwin eryn esat esenbike eser esi
esila esin eslem esma esmay esme esmee esmeralda esmeray esperance esperanza esra esref essie esta
esteban estee estefania estel estela estell estella estelle ester estera estevan esthee esther estrella
etela etha ethan ethel ethelyn ethem etienne etil ettie eubert eudes eudokia eudoksja eudora eudoxe
eudoxie eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniusz eula eulah eulalia eulalie
euna eunice eunika euphrasie eusebe eusebia eusebie eusebio eusebiu eusebius eustache eustatiu
eustracjusz eva evald evalyn evan evangeline evanghelina evans evarist evariste eve evelien evelin
evelina eveline evelyn evelyne everardo everdien everett everette evert evi evie evin evita evran evrard
evren evsen evy evzen evzenie ewald ewan ewelina ewell ewoud ewout exauce eyad eyerusalem eyiz eylul
eymen eyob eysan eyup ezechiel ezekiel ezequiel ezgi ezra ezrak faas fabia fabian fabiana fabie fabien
fabienne fabijan fabio fabiola fabrice fadel fadi fadia fadil fadila fadime fadoua faduma fadumo faduumo
fadwa fae fahd fahim fahrettin fahri fahriye fahrunissa faical faigy faik faisal faissal faith faiza
falba falco falih falk falke famke fannie fanny fantin fantine fara farah fardau fares farhad farhan
farhiya fariba farid farida faridah faride faris farley farnaz farouk farshad fartun faruk farxiya
farzad farzaneh fasih fatana fathia fatih fatiha fatima fatimah fatimazahra fatin fatma fatmanur fatmir
fatna fatos fatou fatoum fatoumata faust faustin faustina faustine faustino fausto faustyn faustyna
fauve favian favour fay faya faye fayen fayenne fayez faysal fayza fazil fazilet fazli fazullah fe feba
febe feda fedai fedde federico fedor fedora fehime fehmi felice felicia felician feliciano felicie
felicita felicitas felicite felicity felien feliks felina feline felipa felipe felix feliz felton fem
femke femm femmy fenja fenn fenna fenne ferah feramus feramuz feras feray ferda ferdi ferdinand
ferdinanda ferdynanda fereshteh ferhan ferhat feride feridun feriha ferishte ferit ferman fermin fern
fernando ferne ferre ferron ferruh fethawi feven fevzi feyyaz feyza feyzullah fiacre fidan fidel fidelie
fidelius fie fiebe fieke fiel fien fiene fiep fiete fifi figen fikadu fikre fikret fikri fikriye fil
filemon filibert filiberto filimon filip filipa filipe filippa filiz filmon filofteia filomen filomena
filou filsan finan finia finja finlay finley finn finne finnja finnley fiodor fiona firas firat firdaous
firdaws firdevs firmin fiston flamur flavia flavian flavie flavien flavio flaviu flavius fleta fletcher
floare floarea flodoard floor floortje flore florea florence florencia florencio florencja florent
florenta florentin florentina florentine florentyn florentyna florestan florian floriana florica florida
florie florien florin florina florine floris flossie floy floyd flynn fnan fokje fokke folake fonne fons
foppe ford forest forrest fortunat fortune fortunee fos foss foster fouad foulques fouzia fowsia fran
france frances francesca francesco francette francia francien francine francis francisc francisca
francisco franciska francisque franciszek franciszka francois francoise franek franjo franka frankie
franklin franne frans fransien fransisca frantisek frantiska franz franziska frauke fre fred freda
freddie freddy frederic frederica frederick frederico frederik frederike frederique fredrick fredy
freeda freek freeman frehiwot freida frenk frenkie freweini freya frezgi frida fridolin frie frieda
friederike friedl friedrich frieke frishta friso frits fritz frouke froukje frozan frusina fryderyk fuat
fulbert fulcran fuldem fulden fulgence fulya funda funmi fureyya furkan furman furuzan fusun fuzuli fynn
gabe gabi gabin gabor gabriel gabriela gabriella gabrielle gabrijela gaby gael gaelle gaetan gaetano
gaffar gaia gail gaj gaja gajana galfryd galina galyna gamze ganesh garance garang gardner garett
garfield garik garika garland garnet garnett garret garrett garrick garrison garry garth gary gaspar
gaspard gaston gatien gaud gauthier gautier gavin gaye gayle gazanfer gazi gea geanina gebre gebremariam
gedeon geert geerte geertje geertruida geeta geike gejza geke gelin gelincik gelu gema gemma genadij
gencer geneva genevieve gennaro genoveva gentiana geo geoffrey geoffroy georg george georgel georges
georgeta georgette georgi georgia georgian georgiana georgianna georgina geovanni geovanny geovany gepke
gerald geralda geraldina geraldine gerard gerarda gerardina gerardo geraud gerazim gerazym gerben
gerberge gerbert gerbrand gerda gerdien gergana gerhard gerharda gerjan gerlinde germain germaine german
gerrie gerrit gerritje gerry gersom gerson gert gert-jan gertie gertjan gertruda gertrude gertruud
gervais geta gevheri geza ghada ghaith ghalia ghassan ghazal ghebre ghenadie gheorghe gheorghita
gherghina ghiath ghidey ghislain ghita ghizlane ghufran ghulam gia giada gian giani gianina gianluca
gianni giannis gica gicu gideon giel gifty gigi gijs gijsbert gilbert gilberta gilberto gilda giles
gilian gill gilles gillian gina gineke ginette ginewra ginger gino gio gioia giorgian giorgiana giorgino
giorgio giovanca giovani giovanna giovanni giovanny girart giray girigorie girmay gisela gisele giselle
gislebert gisselle gita gitte gitty giulia giuliana giuliano giuseppe giyas gizela gizem gladyce gladys
gleb glen glenda glenn glenna glennie gloire gloria godfrey goele goitom gokalp gokay gokben gokboru
gokce gokcegol gokcen gokcicek gokhan gokmen goknur goksel goksin golda golnaz gonca goncalo gonda
gondebaud gonenc gongor gonnie gonsalwy gonthier gontran gonul gonzague gonzalo goodluck gopal goran
goranka gorazd gordan gordana gordon gorkem gorun gosia gothard gozde grace gracian graciana gracie
graciela gracja gradimir grady graham granit grant granville gratian gratiana gratiela grayce grayson
grazina grazyna greet greetje greg gregg gregoire gregor gregoria gregorian gregorio gregory greta
gretchen gretha greyson grga grgo grgur griet grietje griffin grigore griselda grizelda grozdana
grzegorz guadalupe gudrun guenievre guerin guher gui guido guilhemine guilherme guillaume guillemette
guillermina guillermo guiseppe gulalai gulay gulbahar gulben gulcan gulcin guldem guldeste guled guleed
gulegen gulemen gulen guler gulgun gulhan guli gulizar gulnaz gulnur gulpembe gulriz gulsah gulsen
gulseren gulsum gultekin gulten gulumser gumus gunay guncicek gundogdu gundogmus guner gunes guney
gungor guniz gunnar gunner gunnur gunsel gunseli gunther gunyaruk gurbet gurbuz gurcan gurdal gurhan
gurkan gurol gursel gussie gusta gustav gustava gustave gustavine gustavo guus guusje guust guven
guvenalp guvercin guyot guzey gvendolina gvozden gwen gwenaelle gwendoline gwendolyn gwido gyandro gyro
habbab haben habib habiba habibo habibullah habil habte habtom hacer hacib hadas hadi hadia hadis hadjar
hadley hadya hafi hafid hafida hafiz hafsa hagar hagos haidar haifa haile hailee hailey hailie haitam
haitham hajar hajiba hajir hajra hakan hakem haki hakim hakima hakki hala haldun hale haleigh haley
halgurd halide halie halil halim halima halime halimo halina halis halit halle hallie haluk halyna hamad
hamada hamdi hamdullah hamed hami hamid hamida hamide hamit hammad hamou hamoudi hamza hamzeh hana hanad
hanadi hanae hanan hanane handan hande hanefi hani hania hanife hanin hanna hannah hanne hanneke
hannelore hannes hannie hanno hanny hans hansje hanus haralamb haralambie harald hardouin hardy haris
harley harm harmen harmon harold haron haroun harrie harriet harrison harro harun harvey hasan haseki
hasibi hasim hasin haskell hasmet hasna hasnaa hasnae hassan hassane hasse hassie hassna hastal hata
hatem hatice hatim hatip hattab hattie hatun hauke hava havel havin havla havva hawa hawar haweya hayal
hayali hayati haydar hayden haye haylee hayley haylie hayriye hayrunnisa haytham hazal hazan hazar hazel
hazem hazhar hazle heath heather heaven heavenly heba hebe heber hector heda hedda hedelin hedi hedvika
hedwig heidi heidrun heike heiltje hein heleen helen helena helene helga helier helin helio hella helmer
helmut heloise hemant henderson hendrik hendrika hendrikus henk henkie henkjan hennes hennie henning
henny henri henrick henrieta henrietta henriette henrik henrike henrique henryk henryka heorhii
heracleea heran herbert herberta heritier herluin herman hermann hermela hermenegildo hermien hermina
hermine herminia herminio hermon hernan hershel hersi herta hertha hessel hester hettie hetty heval
hevin hezha hiba hibaq hibo hicabi hicham hidaya hidde hieronim hifzi hikmet hilaire hilal hilar hilario
hilarion hilarius hilary hilbert hilda hilde hildebert hildegard hilke hillard hillary hille hilleke
hillie hilma hilmi hiltje hilton himmet hincmar hind hipolit hipolito hippolyte hira hiram hiranur hisam
hisham hiske hiwot hizir hjalmar hlib hobart hoda hodan hollie hollis holly homa homayoun homer homero
honore honorine honorius hoodo horac horace horacio horacy horatiu horea horia hortense hortensie
hortenzie horymir horymira hosea hosna hossam hostimil hostimila hostimir hostimira hostislav hostislava
hostivit houda houkje houria houssaine houssam houston hovard howard howell hoyt hristo hrvoj hrvoje
hrvojka hryhorii hua hubert hubertine huccet hud huda hudavendigar hudayi hudson hugh hugo hugues
huguette huib huibert hulda hulki hulusi hulya huma humayun humberto humera humeyra humphrey huner hung
huong huriye hurkan hurrem hursit husameddin husamettin husayn huseyin husna husnu husrev hussain hussam
hussein huub huzeyfe hvezdoslav hvezdoslava hyacinta hylke hyman hynek hypolit iacob ian iana iancu
ianis ianthe iasmina ibado ibe iben ibo iboja ibrahim ibrahima ibtihal ibtissam ibtissame ica icie iclal
ico ida idell idella iden ides idil idiris idman idris idriss idske iebe ieke ien ieremia ifeoma iffet
ifrah iga igbal ignac ignace ignacie ignacio ignacy ignat ignata ignatius igor ihab ihor ihsan ihsane
ihvan ike ikeme ikenna ikicitoyun ikra ikram ikrame ikran ikrime ila ilacin ilan ilana ilani ilano
ilaria ilarie ilario ilarion ilay ilaya ilayda ilbey ilbilge ildika ildike ildiko ileana ilena ilene
ilgegu ilgin ilham ilhame ilhami ilhan ilian iliana iliano ilias iliass ilie ilija ilinca ilir ilja
iljana iljo ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illia illias ilona ilsa ilse iluna ilya
ilyan ilyana ilyano ilyas ilyass ilyes ilza ima imaan imad iman imane imani imano imany imelda imge imke
immaculee immanuel imogene imraan imran imrane imre imrem ina inanc inara inas inass inaya inc inci indi
india indira indra indrani indy ine ineke ines inesa inez inge ingeborg ingeborga ingemar ingmar ingo
ingrid ingrida inja inka inna inne inneke innocenty inocenc inocentiu insaf inte intissar ioan ioana
ioanina iolanda iona ionel ionela ionelia ionica ionut iosefina iosif ipek iqra ira irem irena irene
irenej ireneus ireneusz irfan iridenta irina irinc irinckol irinel irma irmak irtis irvin irving irwin
iryna isa isaac isaak isabeau isabel isabela isabell isabella isabelle isac isadore isai isaiah isaias
isalie isaline isam isatou isaura isayas ise iseult isha ishaaq ishak ishani ishaq ishimwe isidor
isidora isidore isidro isig isik isil isilay isin isiner isis ismael ismahan ismail ismat ismerie ismet
isobel isolda isolde isom isra israa israe issa issac issam issra istvan ita itil itir itri itzel iulia
iulian iuliana iuliu iurie iustin iustina iustinian ivah ivan ivana ivancica ivanka ivanna ivar ivaylo
ive ivek ivelina iven iveta ivette ivica ivna ivo ivona ivonne ivor ivory ivy iwan iwona iyad iyik
iyiktag iza izaak izabela izabella izaiah izaias izajasz izak ize izel izidor izidora izmael izolda
izydor izza izzet izzettin izzy jaafar jaak jaan jaap jaapie jabari jaber jabir jacco jace jacek jacey
jachym jacintha jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jacob jacoba jacobo
jacobus jacqueline jacquelyn jacques jacynthe jad jada jaden jadey jadon jadran jadrana jadranka
jadranko jadro jadwiga jadyn jaeden jaelynn jaga jagan jagica jahmani jahmaro jahmiro jai jaida jaiden
jailey jailyn jaime jaimy jair jairo jaivey jakayla jake jakke jakob jakov jakub jakuba jakubina jakubka
jalal jale jaleel jalen jalila jalou jalyn jama jamaal jamai jamairo jamal jamar jamarcus jamel james
jameson jamey jamie jamil jamila jamilla jamir jamiro jamison jamshid jan jana janae jane janek janelle
janessa janeta jani janica janice janick janie janin janina janine janis janiya janka janki janko janna
jannat janne jannek janneke jannes jannetje jannick jannie jannik jannis janny jano janosch jans jantien
jantje janusz jany jaouad japhet japke jaquan jaquelin jaqueline jara jared jarek jarell jari jarik
jarmil jarmila jarne jarni jarno jaro jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav
jaroslava jaroslaw jarre jarreau jarred jarrell jarret jarrett jarrod jarvis jasen jasenko jasim jasin
jasmien jasmijn jasmin jasmina jasmine jasna jasnena jasoda jason jasper jaunita javad javi javier javon
javonte jawad jax jaxon jaxx jay jaya jayce jaycee jayda jayde jaydee jayden jaydon jayla jaylan jaylano
jayleigh jaylen jaylin jaylinn jaylon jaylynn jayme jayne jayson jayvano jazlyn jazmin jazmyn jazmyne
jazz jazzlyn jazzlynn jealisa jean jean-baptiste jean-louis jeana jeandro jeanelle jeanet jeanette
jeanie jeanine jeanne jeannel jeannette jeannie jeannot jed jedediah jedidiah jef jeff jefferey jeffery
jeffrey jeffry jefta jehanne jela jelena jelica jelke jella jelle jelmer jelte jemal jena jenel jenifer
jenna jenne jenneke jennie jennifer jennings jenny jennyfer jenovefa jens jensen jente jentel jenthe
jentl jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jerko
jermain jermaine jermey jerney jerod jeroen jerom jerome jeromy jeronimo jeronym jeroom jerrel jerrell
jerrod jerrold jerry jerzy jesa jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy
jessyca jethro jetro jetske jett jette jettie jetty jevon jewel jewell jhonny jibril jidde jihane jikke
jil jilji jilke jill jillian jim jimi jimmie jimmy jimram jinane jindra jindrich jindriska jing jinte
jinthe jip jiri jirina jitka jits jitse jitske jitte jiyan jo joachim joah joan joana joanie joann
joanna joanne joannie joanny joany joao joaozinho joaquim joaquin joas jobbe jocelyn jocelyne jochem
jochen jodi jodie jody joe joel joelina joeline joelle joep joeri joery joes joesph joey joffrey johan
johana johann johanna johannes johathan john johnathan johnathon johnnie johnny johnpaul johnson
jojanneke joke jolan jolana jolanda jolande jolanta joleen jolene joli jolie jolien jolijn jolin jolina
joline jon jona jonah jonas jonatan jonathan jonathon joni jonna jonnathan jonte jools joop joos joost
jop jopie joppe jorah joran jorbe jorben jordan jordana jordane jorden jordi jordon jordy jordyn jore
joren jorg jorga jorge jorgen jori jorien jorik jorinde joris jorn jorne jorre jorrit jort jorunn jos
joscha joschua jose josef josefa josefien josefin josefina josefine josep joseph josephin josephine josh
joshua joshuah josiah josiane josianne josie josien josine josip josipa josko joso josse josselin jost
josua josue josy joud joukje joumana jourdain jouri jovan jovana jovani jovanny jovany jowan joy joya
joyce joyceline joza joze jozef jozefa jozefien jozefina jozue juan juana juancho juanita juda judah
judd jude judge judi judicael judita judith judson judy judyta jula julan jule jules julia julian
juliana juliane julianne juliano julide julie julien juliet julieta juliette julika julina juline julio
julisa julita julius juliusz julka julot jumana juna junayd junel junior junius juno juny jur jurdith
jurgen jurgensly juri jurjen jurre jurriaan jurrian juste justen justice justien justin justina justine
juston justus justyn justyna juta jutta juul juultje juvenal juvencio juwan jwan jylan jyoti jytte kaat
kaatje kabil kacey kaci kacie kacper kadem kadiatou kadija kadir kadrican kadriye kaela kaelyn kagan kai
kaia kailee kailey kailyn kais kaitlin kaitlyn kaito kaj kaja kajetan kaleb kaleigh kaley kalin kalina
kalistrat kallie kaltun kamal kamber kamel kamelya kameron kamiel kamil kamila kamile kamilia kamla
kamran kamren kamron kamryn kamuran kanci kane kaoutar kaouthar kapgar kara karaca karahan karak karam
kareem karel karelle karen kargilac kari kariane karianne karim karima karin karina karine karl karla
karlee karley karli karlie karlien karligac karlijn karlo karlotta karmela karmen karo karol karolann
karolien karolina karoline karson karsten kasandra kasey kasia kasian kasim kaspar kasper kassandra
kastor kata katalin katarina katarzyna kate katelijne katelin katelyn katelynn katerina kateryna
katharina katherine katheryn kathleen kathlyn katho kathrin kathryn kathryne kathy katia katica katie
katija katina katinka katja katlyn katlynn kato katoo katrien katrijn katrin katrina katrine kattie
katun katunkiz katya kaveh kavish kavita kavon kawtar kawthar kay kaya kayaalp kayacik kayca kaycee
kayden kayla kaylah kaylee kayleigh kaylen kayley kayli kaylie kaylin kaynak kayne kayra kazanc kazi
kazim kazimierz kazimir kazimira kazkatun kbrom keagan keano keanu keara keaton keegan keeley keely
keenan kees keesje keimpe keira keisha keith kekik keklik keles kellen kelley kelli kellie kelly kelsey
kelsi kelsie kelsy kelton kelvin kemal kemalettin kenan kendall kendra kendrick kenji kenna kennedi
kennedy kenneth kennith kenny keno kenrick kensi kenton kenya kenyatta kenyon kenza kenzi kenzo kenzy
keon kepez keramet kerami kerem keremsah kerim kerry kerwin keshaun keshawn kesme kessaf ketura kevin
kevine kevon kevser keyken keyon keyshawn keza kezban kezlik khadar khadija khadim khadra khalda khaled
khalid khalida khalif khalil khatera kheira khoshnaw khrystyna kian kiana kiandro kiani kianna kiano
kianoush kiara kiarash kiarra kibrom kidane kidist kiera kieran kika kiki kiley kilian killian kimani
kimberley kimberly kimi kimiz kimizalma kimizalmila kimizin kimmie kimmy kinan kinga kinza kiona kira
kiran kiraz kircicek kirgavul kirk kirlangic kiros kirsten kirstin kisanet kishan kishendel kismet
kitana kitty kivanc kivilcim kiymet kizdurmus kizilalma kjeld kjell kjelle kjenta kjento klaartje klaas
klaasje klara klarencjusz klaudia klaudian klaudie klaudius klaudiusz klazien klazina klemens klement
klementina klementyna kleopatra kliment klotylda kobe koby kody koen koert kofi kojo koksal kolby kole
koleta koloman kolombin kolombina kolumban kolumbin kolumbina konrad konstance konstancie konstancja
konstantin konstanty konstantyn konsuela konzuela koosje kora koralia koray korbin korbinian kordula
korey korina korinna korkut korneel korneli kornelia kornelie kornelius korneliusz kory kosma kosmas
kostiantyn kostya kraig krasava krasimir krasimira krasomil krasomila krasoslav kresimir kresomysl kries
krijn krishna krista kristan kristel kristi kristian kristie kristijan kristin kristina kristine kristof
kristofer kristoffer kristopher kristy kristyna kruno krunoslav kryspin krystal krystel krystian
krystina krystof krystyna krzysiek krzysztof ksawera ksawery ksenia kseniia ksenofont kuba kubat kubilay
kubra kuddusi kujtim kumari kumru kunhuta kursad kurt kurtis kurtulus kutbettin kuzey kveta kveton
kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku kwame kwasi kwesi kwinten kwintyn kyan
kyana kyandro kyani kyano kyara kyenta kyento kyla kyle kylee kyleigh kyler kylian kylie kyllian kyona
kyra kyran kyron kyrylo kytana kythana lacey lacramioara lacy lada ladan ladarius ladislau ladislav
ladislava laetitia lafayette laila lailuma lais laisha lakeisha lakshmi lale lalita lamar lambert lamia
lamiae lamih lamin lammert lammie lamont lamya lamyae lan lana lance lando landry lane laney lani
lansana lante lara larbi larisa larissa laron larry lars larue larysa lascar lasse laszlo latif latifa
latife latisha latoya lau lauke laura laurane lauranne laure laureen laurel laureline lauren laurenc
laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia laurentiu laurenty laurentyna
laurenz lauretta laurian lauriane laurianne laurie laurien laurin laurine laury lauryn lavada lavern
laverna laverne lavina lavinia lavon lavonne lawand lawin lawrence lawson layan layla layne layth lazar
lazare lazaro lazarz lea leah lean leana leander leandr leandra leandre leandro leann leanna leanne
leart leatha leda leen leena leendert leia leida leif leigh leila leilani lejla lela lelah leland lelia
leman lemide lemlem lemmy lempi lemuel len lena lene leni lenia lenie lenja lenka lenke lenn lenna
lennard lennart lenne lennerd lennert lennie lenno lennon lennox lenny lenora lenore lentel lenthe lentl
leny lenya lenz leo leodegar leokadie leola leon leona leonard leonardo leone leonel leonhard leoni
leonid leonida leonidas leonie leonieke leonne leonoor leonor leonora leonore leontien leontin leontina
leontine leontyn leontyna leopold leopolda leopoldina leopoldine leopoldo leopoldyna leora leos lera
leroy lerzan lesek lesia lesley leslie lesly lessie lester lesya leszek leta letay letebrhan letha
leticia leticie letitia letizia letty leu leufroy levent levi levin levke levy lew lewin lewis lex lexi
lexie lexus leyla lia liah liam lian liana liandra liane lianne liano libaan liban libbie libby libena
libere libor libora liboslav liboslava libuse lica lida lideke lidewij lidia lidija lidmila lidy lieke
lien liena liene liesa liesanne liesbet liesbeth liese liesel lieselore lieselot lieselotte liesje liesl
lietald lieuwe lieven lieze ligia lila lilas lili lilia lilian liliana liliane lilianna lilianne lilith
liliya lilla lilli lillian lilliana lillie lilly lilou lily lily-rose lilya lilyan limi lin lina linah
lincoln linda lindsay lindsey lindsy lineke ling linh linn linne linnea linnie linsey linus linwood
lioara lionel lior liridon lisa lisa-marie lisandro lisann lisanne lisbeth lise liselot liselotte liset
lisette lisl lissa lisse litzy liubov liudmyla liv liva livia livie livio liviu livius liya liyam liyana
liz liza lize lizet lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica ljudevit llewellyn lleyton
lloyd loa loay lobke lode loek loeka loena loes loewie loewis logan loic lois lola loma lomme lon lone
longin lonie lonne lonneke lonnie lonny lonzo lora loraine loran loranne lore loredana loreen lorelei
loren lorena lorenc lorene lorenz lorenza lorenzo loreta loretta lorien lorin lorine loris lorna lorrain
lorraine lotar lotfi lothaire lothar lotje lott lotta lotte lottie loua louai louay loubna louca louella
louic louie louis louisa louise louise-marie louiza louize louka loulou louna loup lourenco lourens
louvenia louwrens lova lovorka lowell lowen lowie lowiek loy loyal loyce luan luana lubna lubomir
lubomira lubor lubos luboslav luboslava lubov luc luca lucas lucca luce lucentiu lucia lucian luciana
luciano lucie lucien lucienne lucija lucijan lucile lucille lucinda lucio lucious lucita lucius lucja
lucjan lucretia lucretiu lucy ludek ludie ludise ludivine ludivoj ludka ludmila ludo ludolphe ludomir
ludomira ludoslav ludoslava ludovic ludovica ludvik ludvika ludwig ludwik ludwika lue luella luena luigi
luis luisa luise luiz luiza lujain lujza luka lukas lukasz luke lukrecie lukrecius lula lulu luminita
lumir lumira luna lune lupe lura lurdes lurline lutfi lutfullah luther lutibor lutobor lutz luuc luuk
luul luus luwam luz luzie lya lyam lyan lyana lyanne lyano lyda lydell lydia lydie lykle lyla lyle lyn
lyna lynda lynette lynn lynne lyo lyric lysanne lyssa lyubomir lyudmyla maad maaike maarten maartje
mabel mabela mabelle mable mac maca macaire mace macey machteld maci macie maciej maciek mack mackenzie
macy madalena madalin madalina madaline madalyn maddison maddox madeleine madeline madelon madelyn
madelynn madge madie madiha madilyn madisen madison madisyn madita madleen madlen mads madyson mae
maegan mael maelle maelys maes maeva maeve mafalda magali magalie magda magdalen magdalena maggie magnus
maguelone maha mahad mahatma mahaut mahder mahdi mahdis maher mahesh mahina mahir mahmoud mahmud mahmut
mahnaz mahsa mahsun mahulena mahvash mahzun maia maica maico maida maik maike maikel maikelly mailin
maimouna maira maisie maissa maite maithe maiya maja majd majda majed majid majida majok makar makary
makayla makbule makenna makenzie maks maksim maksud maksym maksymilian mala malachi malak malcolm malek
malena malgorzata mali malia malik malika malin malina malinda malka mallaury mallie mallory malo malou
malte malti malu malvina malwina mamadou mamer mamert mamie manal manar manasse manda mandy manel
manfred manisha manley mano manoah manoj manole manon manona mansour mansur mansvet manu manuel manuela
manus marah maram marble marc marceau marcel marcela marceli marcelin marcelina marceline marcelino
marcella marcelle marcellus marcelo marcheta marchien marcia marciano marcin marco marcos marcu marcus
mareike marek marena marga margaret margareta margarete margaretha margarett margaretta margarette
margarida margaux margie margit margita margje margo margot margreet margret margriet margrietha
marguerite maria mariah mariam mariama marian mariana mariane marianna marianne mariano maribel marica
maricarmen marichka maricica marie marie-alix marie-helene marie-julie marie-laure marie-lou marieke
mariela mariella marielle marielou mariem mariet marieta marietje marietta mariette mariia marija
marijana marijke marijn marijne marika marike marilena marilie marilou marilu marilyn marilyne marin
marina marinela marinus mario marioara mariola marion maris marisa marisela mariska marisol marissa
marit marita marith maritza mariuca marius mariusz mariya marja marjan marjanne marjo marjolaine
marjolein marjolijn marjon marjorie marjory marketa marko markus marla marlee marleen marlena marlene
marley marlie marlies marlijn marlin marlo marloes marlon marlous marly marnick marnik marnix maroua
marouan marouane marquis marrit marry marsha marshall marta marte marten martha marthe martial martien
martijn martim martin martina martine marty martyna marvelo marvelous marvin marwa marwan marwane marwin
mary maryam maryan maryann maryjane maryla maryna maryse marysia marzena marzia mas masa mascha masha
masih mason masoud masouma massimo masuma matan matei matej mateo mateus mateusz matheo mathew mathias
mathies mathieu mathijs mathilda mathilde mathis mathisse mathiz mathurin mathys matias matice matija
matilda matilde matis matisse matiz matko mato matous matt matteo mattes matthea mattheo matthew
matthias matthieu matthijs matthis matti mattia mattias mattice mattijs mattis mattiz matts matvii
matviy matyas matylda matz maud maude maudie maugis maura maurane mauranne maure maureen maurelio
maurice mauricette mauricio maurik maurine maurits mauritz mauro maurycy maverick mavis max maxellende
maxence maxie maxim maximiliaan maximilian maximilien maximillia maximillian maximo maximus maxine
maxmilian maxwell maya mayar maybell maybelle maye mayeul mayke maylinn maymie maynard mayra mays maysa
maysam mayson mayssa mayssae mayte mazarine mazhar mazie mazin mckayla mckenna mckenzie meagan meaghan
meaza mechteld mecislav mecislava meda medard medea mederic medhanie medhin medine meena megan megane
meggie meghan mehari mehdi mehmed mehmet mehran mehrdad mehtap meik meike meindert meinie meis mekhi
mekki mekonnen mel melania melanie melany melat melba melchior melda melek melichar melih melike
meliksah melina melinda melis melisa melisande melissa melissandre melita mellanie melle mellie melodi
melody mels meltem melvin melvina melyna melyssa memduh menachem mence mendel menno meral mercelina
mercy meredith merhawi meriam meric meriem merih merijn merl merle merlijn merlin meron merovee merritt
mersiha mert mertie merve merveille mervin meryam meryem mesfin meskerem mestan mesut meta mete metehan
metin metod metodej mette mevlut mex meyra meysa mia micael micaela micah micha michael michaela michal
michala michale michalina micheal micheale michel michele michelle michiel mick mickey micky midas mieke
mien miep miguel mihael mihaela mihai mihail mihnea mihret mihriban mika mikael mikai mikail mikayla
mike mikel mikki mikolaj mikolas mikulas mil mila milada milan milana milangela milano milas mildred
mile milen milena miley milford milic milica milik milivoj miljenko milka mill milla miller millie millo
milly milo milon milorad milos miloslav miloslava milosz milota milou miloud milouda milous milovan
milovin milred milton miluse milutin mima mimi mimo mimoun mimouna mina mindy minerva ming minh minie
minke minnie minodora minoes minou minthe mio mioara mir mira mirabela mirac miracle miran miranda miray
mircea mirco mireille mirek mirela mirella mireya miriam mirja mirjam mirka mirkelam mirko mirna miro
miromil miromila miron mirona miroslav miroslava miroslaw mirsad mirte mirthe mirtil miruna mirwais
mirza misael misbah mischa mislav misra missouri misty mitch mitchel mitchell mithat mitica mitra mitrut
mitte mittie mlad mladen mnata mnislav mnislava mo moad moaz modesta modesto modou moestafa moha
mohadeseh mohamad mohamed mohamedamin mohammad mohammed mohamud mohanad mohand mohannad mohcine mohini
mohsin moira moise moises moisette moishe mojmir mojtaba mojzesz mojzis mollie molly momo mon mona
monaim monalisa moncef monica moniek monika monique monisha monroe monserrat monserrate montana monte
monty moos moosie morena moreno morgan morgane moriah moric mories moris moritz morris morrison morsal
morten morteza mortimer morton mose moses moshe mossie mostafa mouad mouhcine moujahid mouna mounia
mounir mounira mourad mousa moussa mozell mozelle mozes mstislav muammer muaviye muaz mucahit muesser
mufid muge mugur mugurel muhamed muhammad muhammed muhammet muhannad muharrem muhsin muhtar muhterem
muhtesem muhyiddin mujdat mujde mujgan mukadder mukaddes mukerrem mukhtar muktedi muktedir muktefi
mulham mulugeta mumtaz muna munevver munir munira murat muriel muriela murl murphy murray mursal
muruvvet musa musab muse musir muslih mussie mustafa mustapha mutahhar mutasim muteber mutemed muttalib
muzaffer muzdad mya myah mykhailo mykhaylo mykola mykyta myla mylan mylene myles mylo myra myrelva
myriam myrl myrna myron myroslav myroslava myrte myrthe myrtice myrtie myrtil myrtis myrtle nabil nabila
naci nadalina nadege nadezda nadi nadia nadieh nadiia nadim nadine nadir nadira nadja nadzieja nael
naemi nafiz naghmeh nagihan nahid nahil nahom nail naim naima najat najet naji najib najiba najibullah
najlae najma najoua najwa nakia nala nalan nalini namik nana nancy nand nanda nando naneta nanne nannie
nanou naomi naomie naoual naoufal naoufel narayan narcisa narciso narcisse nardos narges nargis nariman
narjis nash nasim nasir nasr nasra nasreddine nasrin nasrine nasrullah nasser nassim nassima nasteho
nastya natacha natalia natalie nataliia natalija nataliya natalka natan natanael natasa natascha natasha
natasja natasza nate nathalie nathan nathanael nathanial nathaniel nathen natka natnael naud naudet naut
navid navin nawal nawar nawfal naya nayeli nayla naz nazan nazanin nazar nazarii nazariusz nazary nazha
nazif nazife nazim nazli nazmi nazmiye neal nebay necat necati necdet nechifor necib necla necmettin ned
neda nedim nedjeljka nedjeljko nedra neel neele neeltje negar negassi negin neha nehemie nehir nehoslav
neil nejat neklan nel nela nelcia nelda nele neli neline nelis nell nella nelle nelles nelli nellie
nelly nels nelson nelu nemanja nemo nena nenad neo neoma nepomuk nera nergis nermin nermina nesa nese
neset nesim neslihan neslisah nesrin nesrine netsanet nettie neva nevan nevena nevenka nevin nevio
nevra nevzat newell neyla nezamysl nga ngozi nia niam nic nicephore nichifor nicholas nicholaus nichole
nick nicklaus nickolas nicky niclas nico nicoara nicodim nicola nicolaas nicolae nicolai nicolaie
nicolas nicole nicoleta nicolette nicolien nicu niculina niculita nicusor nicuta nida nidal nidia niek
nieke niel niels niene nienke nigar nigel nigin nihad nihal nihan nihat nika nike niki nikita nikki
nikkie nikko niklas niko nikodem nikodema nikol nikola nikolai nikolas nikolay nila nilay nilda nilgun
nilo nilofar niloufar nils nilson nilufer nima nimco nimo nina nine nini ninke nino ninthe nio nirmala
nisa nisan nisanur nisha nisrin nisrine nitesh niyazi nizamettin nizar nkechi nnamdi noa noach noah noam
noaman noami noan noble noel noelia noelie noella noelle noema noemi noemie noemy noh nola nolan nomi
nona nooa noor noore noortje nora norah noralie norbert norberta norberto nordin nore norene norica
norin norma norman normand norris norval norwin norwood noud nouh nouha nouhaila nour noura nouraldin
nourdin noureddine nourhan nouri nouriman noussaiba nout novan novella novi nowi nox nsimba nujoud
nukhet numan nuno nur nural nuran nuray nurcan nurdan nurettin nurgul nurhan nuri nuria nuriye nursel
nurseli nurten nurullah nusa nusret nuur nya nyah nyandeng nyasia nynke nyo nyssa oakley oana obada
obaida obe obed obie obinna oceane ocie octav octave octavia octavian octaviana octavio octaviu oda odai
odell odessa odeta odette odie odiel odile odilon odin odolen odon ofelia ofelie oger oguz oguzhan okan
okey okke oksan oksana oktavian oktavie oktavius oktay ola olaf olbram olcay oldrich oldriska ole oleg
oleh olek oleksandr oleksandra oleksii oleksiy olen olena olesia olesya oleta olga olha olimpia olimpian
olimpiu olin oliva olive oliver olivia olivie olivier oliviu oliwia oliwier olle ollie olton olu
oluwaseun olympe olympie omaima omar omari omayra ombline omer omid omnia ona ondrej ondrejka onie onno
onufry onur oona oone opal ophelia ophelie ora oral oran orest orestes orhan oriana oriande oriane orie
orin orion orland orlando orlane orlo ornella orpha orphee orrin ortansa orval orville osama osbaldo
osborne oscar oskar osman osmund ostap osvald osvaldo oswald oswaldo oswin ota otakar otakara otha
othman othmane otho otilia otilie otis otje otman otmar oto otokar otomar ottilie ottis otto otylie
ouafa ouafae oualid ouarda ouassim ouiam ouissal ouissam oumaima oumar oumayma oumayra oumnia oury
ousmane oussama outhman ova ovidiu ovidius owen oxana oya oyku ozan ozana ozanne ozcan ozden ozella ozer
ozge ozgur ozhan ozkan ozlem ozlen oznur ozren pablo pacome padma paige pakize palemon palma palmira
palmiro pam pamela pamfil panagachie panait pankrac pankracy pansy pantaleon paolo papito paraschiva
parisa parla parsival parvin parwana parwin pascale pascalle paskal paskala pasquale paterne patrice
patricia patricie patricio patrick patrik patrizia patru patrycja patrycjusz patrycy patryk patsy patti
pattie patty paul paula paule paulette paulica paulien paulina pauline paulo paulus pava pave pavel
pavica pavla pavlin pavlina pavlo pawan pawel paxton payam payidar payton pearl pearlie pearline pecine
pedro peggie peggy pejman pelagia pelagie pelhrim pelin pelinsu pelle pembe penelopa penelope pepe
pepijn pepin pepo peppe perceval percival percy peri perihan perikles perla pero perran perrine perry
persida pertev perver pervin perzida petar pete petek peter petr petra petrana petre petrica petrisor
petro petronela petronella petronila petronille petronius petru petruse petrut petruta petula peyami
peyman peyton phaedra phara phebe pheline phil phileine philemon philibert philine philip philipp
philippa philippe philippine phillip philomene philothee philou phoebe phuong phyllis pia pie pieke pien
pierre pierrick piet pieter pieter-jan pieterjan pieternel pietro pilar pim pinar pinchas pinkie pio
piotr piotrek piper pippa pippin piraye pius pixie pjotr plamedi plamen platon pleun pleuni pola
polikarp polina polle polly polykarp polyxena pompilia pompiliu pooja popke porfiriusz porfiry porter
pouya poyraz prakash pratibha pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava
preben precious prem premysl presley preston pribyslav pribyslava price primerose priscila priscilla
priscille priska priya priyanka profira prokles prokop prokopa prokul prosper providenci prudence
przemek przemyslaw puck pulcherie qaali qadan qamar qasim qi qian qudrat quentin quentine quieta quin
quincy quinn quinsy quint quinten quintia quinton quinty quirijn quirin qusai rabab rabi rabia rachael
rachel rachela rachelle rachid rachida raci rada radan radana radegast radek radha radhost radim radimir
radimira radislav radislava radivoj radjen radjesh radka radko radmil radmila radomil radomila radomir
radomira rados radoslav radoslava radoslaw radouan radouane radovan radovana radslava radu raducu raduz
radvan rae raegan raf rafael rafaela rafal rafet raff rafik rafila raghad ragnar rahaf raheem rahel
rahim rahime rahma rahmi rahsaan rahsan rahul rahwa raif raik raimund raimy raina rainald rainer
rainhard rainold raisa raj raja rajaa rajae rajesh rajiv rajko rajmund rajna rajnold rajsa rakesh rakip
raleigh ralf ralph raluca rama ramazan ramesh rami ramia ramiro ramiz ramla ramon ramona ramses ramy
ramzi rana randal randall randi randolf randolph randy ranek rani rania ranim raniya ranjana ranjeeta
ranko ranomi ransom ranya raoul raphael raphaelle raquel rares rasha rashad rashawn rasheed rasheeda
rashid rashmi rasim rasit rasmus rastislav rastislava ratibor ratmir rauf raul ravenna ravi raviero
ravish ravza rawaa rawan ray raya rayan rayane rayen rayhan rayhana raylan raymon raymond raymonde
raymundo rayyan razan razia razvan reagan reanna reba rebeca rebecca rebeka rebekah rebekka recai recep
reda redmond redouan redouane reece reem reese refah refet refik regan reggie regilio regillio regina
reginald regine regis reha rehor rehorka reid reilly reina reinder reinhold reinier reinoud reinout
reint rejean rejeanne relu rembert remco remi remig remigiusz remington remko remus remy remzi renaldo
renat renata renate renato renaud rene renee rengin renke reno rens renske renz renzo resat reshma resie
ressie resul reta retha retta reuben reva revano revi rewish rey reybaud reyer reyes reyhan reymundo
reyna reynaldo reynold reza rezan rezzan rhea rhett rhianna rhiannon rhita rhoda rhonda rhune rhys riad
rian riana rianne rica ricardo riccardo richano richard richarda richenel richie richinel richmond rick
rickey rickie ricky rida ridouan ridvan riek rieke riekie rien rieneke ries rietje rifat rifki rigat
rignald rigoberto rihab riham rihanna rija rik rika rike rikie riley rima rimas rina rineke rino rinor
rinus riny rishi rishika rita ritaj riv rivka riya riyad riza rkia roaa roan rob robb robbe robbert
robbie robby robel robert roberta robertina roberto robi robin robina robine robinson robrecht robyn
rocco roch rochdi rochelle rochely rocio rocky rod roda rodan roderick roderik roderyk rodger rodica
rodney rodolfo rodolphe rodrick rodrigo rodrigue roel roeland roelie roelien roelof roeya rogelio roger
rogers rogier rohan rohit rohullah roja rojda rojin rokaya roko roksana roksolana roland rolande rolando
rolf rollin roma romain romaine romaisa romaissa romana romane romanie romanita romano romario romaysa
romee romeo romeu romi romijn romina romuald romul romulus romy ron ronahi ronald ronaldo ronan ronja
ronnie ronny ronya rooda roosevelt roosje roosmarijn rory rosa rosalee rosalia rosalie rosalien rosalind
rosalinda rosalinde rosalyn rosamond rosamunda rosana rosanna rosanne rosario roscoe roselin roseline
rosella roselyn rosemarie rosemary rosendo roser rosetta roshan roshni rosiana rosie rosina rosita
rositsa roslyn ross rossana rossie rostislav rostislava rostyslav roukaya roumaissa rovena rowan rowen
rowena rowendy rowin rowland roxan roxana roxane roxanne roxelana roxy roy roya royal royan royce roza
rozalia rozalie rozalinda rozamunda rozana rozanne rozella rozemarijn rozhin rozina rozita rozvita ruba
rube ruben rubia rubie rubina rubye ruchan rudi rudie rudolf rudolfa rudolfina rudolph rudsel rudy
rufina rufus ruhsar ruken rukiye rukneddin rumen rumeysa runa runaldo runar rupert ruprecht ruqayya
ruslan ruslana russ russel russell rustam rustu rusty ruta rutger ruth ruthe ruthie ruthmila ruud ruurd
ruxanda ruxandra ruya ruza ruzena ruzica ryan ryann ryanne ryano ryder rylan rylee ryleigh ryley rymond
ryszard saad saadet saadia saar saartje saba sabah saban saber sabin sabina sabine sabir sabita sabra
sabri sabrina sabrine sabriye sabryna sacha sacid sadaf sadan sadberk sadettin sadi sadia sadie sadik
sadri sadrick sadullah sadye saeed safa safaa safae saffet safi safia safira safiya safiye safouan
safouane safta safwan sagal sahal sahap sahar sahin sahinalp sahra sahsuvar saida saif saige saim sait
sajida sajjad sakina sakine sakip sakir salah salaheddine salamoun saleh salem salih saliha salim salima
salina saliou sallie sally salma salman salmane salome salomea salomena salomon salomoun saloua salvador
salvatore salwa salwator sam samah saman samanta samantha samara samed samer samet sami samia samih
samil samim samir samira samiullah samiya sammie sammy samo samrawit samson samuel samuela samy sana
sanaa sanae sanam sancho sanda sander sandhia sandhya sandjai sandra sandrine sandro sandu sandy sanela
sanem sanford sanja sanjay sanjin sanna sanne sannie santa santana santi santiago santina santino santos
santosh sanziana saphira sara sarah sarai sarani sarbast sare sarina sarita sarka sarlota sasa sascha
sasha saskia saskie satish saturnin saul sauveur sava savanah savanna savannah savas savel saveta savi
savin savina savinien savion savita sawsan saxona sayan sayed saynab scarlett scholastika scholastique
schuyler scot scott scottie scotty sead seamus sean seb sebas sebastiaan sebastian sebastiao sebastien
sebbe sebe sebestian sebnem secaeddin secil seckin seda sedat sedef seden sediqa sedrick sedrik sef sefa
sefer seff sefik segolene seher sehlevent sehrazat sekou selahattin selale selam selamawit selami selcan
selcuk selda selen selena selien selim selin selina selma selmer selvi sem sema semanur semen semenica
semhar semih semiha semm semra semsi sena senad senait senay senem sener sengul senn senna senne sennur
senol senta sepideh sepp seppe serafettin serafin serafina serap seraphin serban serbulent sercan serdar
seref seren serena serenity serenus serge sergei sergej sergen sergey sergi sergio sergiu sergiusz
serhan serhat serhii serhiy serif serife serin serkan sermet sermin serpil sertac sertap servaas servac
setareh seth settar sev seval sevda sever severin severina severine sevgi sevil sevilay sevim sevinc
sevket sevki sevtap sevval sewdath seweryn seyban seyda seyfettin seyfi seyfullah seyit seyma seyyit
sezen sezer shaban shabnam shad shadi shae shaelyn shaharis shahd shahed shahin shahla shaho shahram
shahrzad shaienne shailesh shaima shaimaa shaina shakira sham shamira shana shanaika shanaya shane
shanel shanelle shani shania shanice shanie shaniqua shaniya shanna shannon shanny shanon shantel shanti
shany shapour shaquille sharda sharella shari sharif sharina sharlon sharmila sharon sharona shaun
shauna shauni shauny shawn shawna shay shayenne shayla shaylee shayna shayne shea sheela sheida sheila
sheima sheldon shelia shelley shelly shelsey shemar sheri sherida sheridan sherko shermaine sherman
sherri shervin sherwood sheryl shewit shilan shimon shirin shirley shiva shivan shivani shlomo shpresa
shreya shukri shukria shurandy shurmel shwan shyann shyanne sia siavash sibe sibel sibrand sibren sibyl
sibyla sibylle sid sidki sidney sidoine sidon sidonia sidonie sidra siebe sieben siebrand siebren sieg
siel siem siemen sien siene sienna siep sietse sietske sigebert sigfrid sigismond sigmund sigrid sigurd
sihab sihabeddin siham sihame siir sija sijbrand sijmen sil sila silas silja silke silvan silvana
silvano silvere silvester silvestr silvia silvian silviana silvie silvija silviu silvius silviya simao
simay simba simen simeon simeona simge simi simin simina simion simon simona simone simret sina sinan
sinasi sincere sineke sinem sinica sinja sinkler sirak sirin sirine sirri siska sita sivan sixt sixte
sixtine sixtus sjaak sjaan sjannie sjef sjimmie sjoerd sjonnie sjonny sjors sjouke sjoukje sjuul skarlet boukje sameer sieta
skarleta skye skyla skylar skyler slavek slavena slaviboj slavibor slavica slavka slavko slavoboj slavoj
slavomil slavomila slavomir slavomira slawek slawomir slobodan smaranda smil smilla snezana snizhana
snjezana soad sobeslav sobeslava soebhas soenil soeradj soerin soetkin sofia sofian sofiane sofie sofiia
sofija sofiya sofronie sofyan soheil sohrab sokrat solange soledad soline solomiia solomiya solomon
solon solveig solveiga solyana sona soner songul sonia soniya sonja sonke sonny sonya soof sophia sophie
soraia soran sorana soraya soren sorin sorina sorour soter sotira souad soufian soufiane soufiyan
soufyan souhail souhaila soukaina soukayna soulaiman soulaimane soulayman souleymane soumaya soumia
spencer speranta spirydion spytihnev srecko stacey stacy stan stana stanca stancu stanford stanimir
stanislas stanislav stanislava stanislaw stanko stanley stanton stasa stasiek stasta staza stef stefaan
stefan stefana stefania stefanie stefano steff steffen steffi steffie steffy stela stelian steliana
stella steluta stepan stepana stepanka stephan stephane stephania stephanie stephano stephany stephen
stephon sterre steve steven stevie stewart stien stiene stig stijn stina stine stipan stipe stjepan
stojan stojmir stone stoyan stribor stuart suad suat subhi sude sudenaz sudi sue suhaib suhail suheyl
suheyla sukran sukru sulaika sulaiman sulayman sule suleiman suleqa suleyman sumaya sumeyye suna sunay
sunil sunita sunny suraj suresh sururi surya susan susana susanna susanne sushila susie suus suzan
suzana suzanne suze suzette suzon suzy svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava
svea svebor sven svenja sverre svetla svetlana svetluse svetozar sviatoslav svitlana swassane swen
swinda sybe sybilla syble sybren sydnee sydney sydni sydnie sylke sylva sylvain sylvan sylvana sylvano
sylvester sylvestre sylvia sylviane sylvie sylwester sylwia sytse sytske szczepan szymek szymon taban
tabea tabitha taceddin tacjana tad tadeas tadeusz taha tahar taher tahir tahmina tahsin taib taim
taisiia tala talal talat talay talea talha talia talin talip talitha tamar tamara tamer tami tamia
tamina tamino tammo tammy tana tancrede taner tanguy tania tanisha tanja tanju tankred tanner tansu
tanya tanyeli taoufik tara taras tarek tarik tariq tarja tarkan tars taryn tasa tasha taskin tasniem
tasnim tatana tate tatiana tatjana tatum tatyana taurean taurin tavares tawfik taya tayeb tayfun tayler
taylor taym tayseer tayyar tayyip teagan ted teddie teddy tedros teea teije teja tekin tekinalp tekla
tekle telly temel temesgen temitope tenzin teo teobald teodor teodora teodorik teodoro teodosia teodoz
teodozie teofan teofil teofila teohari teoman teona terenc terence terencius terencjusz teresa tereza
terezie teri terrance terrell terrence terri terrill terry tesfa tesfai tesfalem tesfay tesfaye tesfu
tess tessa tessel tessie tetiana tetyana teun teunis teuntje teus tevfik tevhid tevin tex tezcan tezel
tezer thad thaddeus thais thalea thalia thamara thao thea thelma theo theobald theodoor theodor theodora
theodore theodorik theodose theodosie theofan theofil theofila theootje theophile theophraste thera
theresa therese theresia theron thiadric thiago thian thias thibau thibaud thibault thibaut thibe
thibeau thibert thibo thiebe thiemen thierno thierry thies thieu thije thijmen thijn thijs thilo thimo
thirza thom thomas thor thora thorben thore thorgan thorge thorsten thouria thuraya thurman thuy thymen
tia tiago tiana tianna tiany tias tibe tibeau tiber tiberia tiberiu tiberius tibo tibor tiburcius
tichomil tichomir tichon tiebe tiede tieme tiemen tierra ties tiete tiffany tigist tigisti tigo tihomir
tija tijana tijl tijmen tijn tijs tilda tille tillman tillmann tilly tim timea timeo timm timmothy timmy
timo timoleon timon timotei timotej timoteo timoteus timothee timothy timur tina tinca tincuta tine
tineke tinne tino tinus tiphaine tirhas tirza tishana titia titien tito titus tizian tiziana tiziano
tjaard tjalling tjarda tjark tjeerd tjeu tjitske tjorven tobe tobi tobias tobiasz tobie tobin toby todd
todor toine toke tolga tolgahan tolunay toma tomas tomasa tomaska tomasz tome tomek tomislav tomislava
tomke tommie tommy tomo tonci toncica tone toney toni tonia tonija tonka tonke tonko tonneke tonnie
tonnin tonny tony tonya toos toprak torben tore torey torkvat torrance torre torrey tosca toska touria
toussaint tracey traci tracy traian trajan trang travis travon trayvon tre treesje tremaine tremayne
trent trenton tresor tressa tressie treva trever trevion trevor trey tricia trienke trijn trijntje
trinity trisha tristan tristen tristian tristin triston trix troy trpimir trpko trudie trudy truida
truus trycia trystan tsegay tsehay tsion tsvetan tsvetelina tuan tuana tuba tudor tudora tudorita
tudosia tufan tugay tugba tugce tugrul tugtekin tuhfe tulay tulin tumer tuna tunahan tunay tunc tuncer
tunde turan turgay turgut turhan turkan turkay turker turkes turna turold tutku tuur tvrtko twan twila
tyana tybo tycho tygo tyler tymek tymofii tymon tymoteusz tyra tyree tyreek tyrel tyrell tyren tyrese
tyrique tyron tyrone tyronne tyshawn tyson ubah ubaida ubaldo uche udo ufuk ugbad ugur uhra ukbe ulas
ulfet ulgen uliana ulices ulises ulker ulku ulrich ulrika ulrike ulus ulvi ulviye ulyana ulysse um uma
umaima umal umar umit ummiye ummu ummugulsum umran umur umuralp umut una unal unique unsel unseli unzile
upton urbain uriah uriel ursula ursule urszula urvin usama usame usha usman utku uve uwase uygu uzeyir
vaclav vaclava vada vadim vadym vaha vahdet vahid vahide vajen vala valburga valdemar valdemara valencio
valentijn valentim valentin valentina valentine valentino valentyn valentyna valera valeria valerian
valerie valerii valeriia valerija valeriu valery vali valid vallie valon valter valtr vance vanda vanesa
vanessa vania vanja vanya varsha varvara vasco vasil vasile vasilica vasyl vasylyna vatroslav vaughn
vavrinec vay vecdi veda vedat vedran vedrana veduna veerle vefa vefik vehbi veit velana velda veleslav
veleslava veli velichko velimir velimira velina velislav velislava vella velma velva vena venance
venceslas venceslav venceslava vendelin vendelina vendula vendulka venek venera veniamin venka venuse
vera verda verdie vere vergie verginio verica verla verlie vern verna verner vernice vernie vernon
verona veronica veronika veronique veroslav veroslava vesile veslava vesna vesta veta veysel veysi
vianney vic vicdan vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria
victorien victorin victorine vida vidal vidor vidya vienna viggo vigile vigo vijay vijeko vik vikash
vikki viktor viktoria viktorie viktoriia viktorin vildan vilem vilema vilemina vilibald vilma vilmar
vinay vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vinka vinn vinnie vinny vinod
vinz violeta viorel viorela viorica vira virgie virgil virgilio virgin virginia virginie visarion vishal
vishnu vital vitalii vitaliy vitaly vitezslav vitezslava vito vitold vitor vitoria vitoslav vitus viva
vive vivian viviana viviane vivianne vivica vivien vivienne vjekoslav vjenceslav vjosa vlad vladan
vladana vladek vladena vladimir vladimira vladislav vladislava vladivoj vlado vladyslav vlaicu vlasta
vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatko vlk voichita voicu vojen vojmil
vojmir vojmira vojslav vojslava vojtech vojteska vok volfgang volkan volodymyr vorsila vratislav
vratislava vseboj vsebor vserad vseslav vsevolod vuslat waclaw waed wael wafa wafae wahid wahida
wahidullah waiel wail waino waldo walenty walentyn walentyna waleran waleria walerian walery walgierz
wali walid wallace wally walt walter walton wanda wandrille wanesa wannes ward warda warner warre
warsame warsan wasim wassila wassim watson wava wawrzyniec waylon wayne webster wegahta weldon weldu
wencke wendela wendelien wendeline wendell wendelmoet wendy wenke wensley werner weronika wes wesley
wessel westley weston whitney wiam wiara wibke widad wiebe wiebke wiebren wieger wieke wiem wiepie
wieslaw wietse wietske wijdan wijnand wikash wiktor wiktoria wilber wilbert wilbur wilburn wilco wiley
wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine willa willard willeke
willem willemien willemijn willempie willi william willie willis willow willy wilma wilmer wilson wilton
wim wimmie wimpie wincenty winfield winifred winnie winnifred winona winston winta wiola wioletta
wirginia wisal wissal wissam witalis witold witse wladyslaw wlodzimierz wodan woep wojciech wojtek
wolfje woodrow wout wouter wubbo wyatt wybe wyman wynn wytse wytske xaawo xaja xam xamdi xana xander
xandra xandro xanthe xaver xaverie xaverius xavi xavier xaviera xaviere xem xena xenia xenie xenna xenne
xeno xenophon xhevdet xian xiao xiebe xin xiomara xzavier yaa yacine yacoub yade yadira yael yaelle
yafet yagiz yagmur yahaira yahia yahya yahye yakup yalcin yalda yalenka yalgin yaman yamen yamina yan
yana yanah yanaika yanal yandro yanelis yani yanick yanina yanis yann yanna yanne yanni yannic yannick
yanniek yannik yannis yano yaprak yara yarah yared yaren yari yarmilla yarne yarno yaro yaron yaroslav
yaroslava yasar yasemin yaser yasin yasine yasir yasmeen yasmien yasmiin yasmin yasmina yasmine yasser
yassin yassine yassir yassmine yavuz yaw yazan yazid yazmin ybe yben yegor yehor yehya yekta yelda
yelena yelina yeliz yelle yelyzaveta yemane yendry yener yenna yente yentel yenthe yentl yesenia yesim
yessenia yetkin yevgeny yevhen yevheniia yfke yigit yildirim yildiz yilmaz ying yinte yinthe ylana ylano
yliana ylias yluna ylvi ylvie yme ymke yoana yoann yodit yoel yoeri yohana yohannes yolan yolanda
yolande yolijn yonas yonatan yonca yoni yoran yorbe yorben yordan yordanos yordi yoren yorick yorrit
yoshi yoshiko yosief yosra yossra yosun younes youness younis younus youp youri yousef yousif yousra
yousri youssef youssra ysaline yseult yuce yucel yue yuki yuksel yulia yuliia yuliya yumni yuna yunes
yunis yunus yunusemre yurdagul yuri yurick yurii yuriy yurub yusra yusuf yven yves yvette yvo yvonne
zaboj zachar zachariah zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zafer
zafir zaharia zahia zahide zahir zahira zahit zahra zahro zaid zaida zain zaina zainab zaineb zaira
zakaria zakariae zakariya zakary zakelina zakhar zakia zakwan zamfir zamfira zamir zamzam zana zane
zaneta zanna zara zarah zaraza zarghuna zaria zarko zavis zayd zayn zaynab zayneb zbigniew zbislav
zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zbyszek zdan zdana zdena zdenek zdenka
zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zeb zebediah zeca zechariah zef
zeger zehra zeina zeinab zekai zekarias zekeriya zekeriyya zeki zekiye zelan zelda zelibor zeliha
zelimir zelimira zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zemen zena zenab zenebech
zenna zeno zenobia zenobie zenon zenovia zep zephirin zeppe zerai zerda zerrin zetta zeus zev zeyd
zeynab zeyneb zeynel zeynep zhanna zhiar zhwan zia ziad zian zias ziba zibar zico zidane ziggy zihni
zikmund zilan zina zinaida zineb zinedine zino zion zita zitomir zitomira zitoslav zitoslava ziva zivan
zivana zivanna ziver ziya ziyad zizi zjef zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse
zoe zoeva zoey zofia zofie zohair zohra zohreh zoie zoila zoja zola zoltan zonne zora zoran zoriana
zoroslav zoroslava zorro zosia zosim zosja zoubair zouhair zouhra zoulikha zowie zoya zozan zrinislav
zrinko zsolt zubeyde zubeyr zufan zuhair zuhal zula zulaika zulal zuleika zuleyha zulfikar zulma zumra
zumrut zuzana zuzanna zuzia zvonimir zvonimira zyan zygmunt zyon
abdelhafid aboubakr aschraf boutaina hafssa maysae mimount ouassima tamimount ghirmay henok mewael nebyat krysia baukje eabele eelkje feike fetsje foekje gatske geeske gjalt harmke jildou klaske lolke oebele reitze rinske rixt sipke tjibbe tsjikke ytsje ymkje afke anske bouwe djoke jeltsje sjirk teatske ypke wobbe keesie kootje leentje olleke sjakie toosje kareltje roosie anneloor brechje cathelijn evelijn gijsbrecht jacquelien jorieke keetje marijse mijntje sanneke valerieke wieneke zazie rozemarije djairo ruvienne sheraldo giovelly rishandro jurensley shurendy zoraida gilermo churandy soerdjan roshnie vinesh raoel djanilo favienne jennalynn betje mientje
`;

/** First names that are also an ordinary word: a capital inside a sentence, or the company of a person's verb or title, makes them a name. */
export const wordNames: string = `
lot wies trees ko ger gul
aad ad ada adam alma alp amaryllis amber angel anne aren aso attila aurelia aurora ava axel baptist
baptiste barend bas berber beril bilge bloem bo bob bono bora bos bram briek cara cas clementine co cor
daisy dana dean destiny dia dolly don dora earl ed els emir engel enzo eren erin erna faith ferry fleur
flip flor flora frank genet giel gil grace gust guy haan harry hein henry herve hope hui iris isa ise
jade jay jet jo joy jut kaan kai kawa kay kick kien kim koos kris lander lee lente lias lies lin linde
lino loet lori lou lovely maas madelief manou mara mare maren marine mark mart mats matse maxime medina
mees melodie merel mies mik miles mille mo mordechai nader nana nik nil nol nolle nova parel parker
pascal pauw peet peters pietje pim pip poppy pril puk ramin ray rens ria rick rico riet riff rio robijn
robin roman roos roosmarijn rose roy ruby ruud sari sep siena sil staf steef sten ster stern sterre
stoffel storm sunny swa taco tiara tibbe ties tijl tilde titi tjerk tom ton toon valk vera victor vieve
vince viola violet violette vita vos will willem wolf yens zander zeger zied ziva zonne
`;

/** Of these, the ones that in Dutch hardly anybody writes as a word: without an article they are somebody, in lower case too. */
export const mostlyNames: string = `
aad ada adam alma amaryllis amber anne attila aurelia aurora ava axel baptiste barend beril bilge
bob bono bram cara cas clementine daisy dana dean dolly dora earl els emir fleur flor flora frank
ger giel grace gust harry hein henry herve iris isa jade jay jet kai kay kim kris lander lias
lino lori lou madelief manou mara maren mark mats matse maxime mees mies mordechai nana nol nolle
nova parker pascal peet peters pim poppy ramin ray rens ria rick rico robin roosmarijn roy ruby
ruud sari siena sil steef sterre stoffel tibbe ties tijl tjerk tom vera victor vince viola violette
vita willem yens zander zeger ziva
`;

/** Names that are far more often a word: a name only after a title or a role. */
export const rareNames: string = `
ab ace adem als ama an ank ante april aria art august augustus bader beau beer bel bell belle bes boet
bond boy brik broes chance cis clement comfort deen diamant dien dies diesel dik ebbe eden elke elle
engeltje ever fee fender flo for frans gent gul gulden gus han helder hoop imme innocent islam iva jihad
job jul juli july jun june juni kader kamer kan karst kas keet ken kerst king lady largo lev lib lief
lieve line lio lion lis long  luik lux maan maat major mal march may mei miel million mink minne
mirre moon nada nette name noe obi ode parel pas patience patient pauw pax pen penny perre pil pol prince
princess prins prinses queen rand raven ree rein reine rem rie rij rijk rim river robben rood rover rune
said salam san scout sen seven sim sky sol spike steen sterk sultan summer sun sus tos  trui vesper
vie vin vlinder vol wei wende wesp wie  wijs winter zilver zoet zoeter zomer zon zus zwaan
`;

/** First names that somebody who leaves a capital out hardly ever means: there they are a slip of a common word ("ales", "sonder"). */
export const slipNames: string = `
aleen ales ala aude begine bure dee ed eet hale halle hande ien jarre lyn mac mence mete mette ned okke ona reid sieg sien warre
`;
