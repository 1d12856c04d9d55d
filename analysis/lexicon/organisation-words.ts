// biome-ignore-all format: word lists
/** Words around organisations without a capital: what announces one, what houses are called after, and what only looks like it. Folded. */
const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Kinds of organisation after which stands a name, or the sentence goes on with a small word: "via stichting waardhulp". */
export const kindsBefore = setOf(`
stichting zorggroep centraal instelling jeugdbescherming ggz jggz thuisbasis sv vv fc scouting kdc roc huize gezinscentrum`);

/** Kinds of house that a name stands before: "het maasduin ziekenhuis". */
export const kindsAfter = setOf(`
ziekenhuis gasthuis college lyceum gymnasium kliniek basisschool`);

/** Kinds of help that a name stands before: "bij brugwachter jeugdteam". */
export const kindsOfHelp = setOf(`
jeugdhulp jeugdzorg jeugdteam jeugd zorg gezinnen begeleiding coaching hulpverlening therapie`);

/** What goes on after "de stichting" and is no name of one; "waarvoor", "daarna" and the like apart. */
export const goesOn = setOf(`
welke toch want omdat zodat terwijl sinds tijdens zonder volgens vanaf ondanks namens vooral zoals zeker best goed fijn slecht zelfs helemaal allemaal
regelt regelde betaalt betaalde bestaat bestond stopte stopt vanuit dicht failliet bijna verder ergens nergens ineens opeens eindelijk alweer steeds
vorig vorige volgend volgende`);

/** Second parts of joined words that houses are called after, beside `houseNames`: birds, plants, things. "de berkenstam", "vlinderstruik". */
export const secondParts = setOf(`
vogel bloesem struik stam borst boog zoeker zoekers distel doorn varen roosje vink specht kraai raaf lijster kievit kwikstaart wulp spreeuw ganzen
lynx wolf wolven bizon eland kever neus kracht steen gaarde valk roos poel sprong`);

/** First parts of ordinary words that end as houses do: "kerkhof", "werklust", "schoolmaatjes" are none. */
export const ordinaryFirstParts = setOf(`
kerk gerechts school voor achter binnen buiten kapel over toe in op door nood kick koud her wei polder buur thuis ei neder oer zand zwem kerst klim
appel peren pruimen stam schoot speel leer werk menskracht eigen draag slag wils spier aantrekkings kook lees reis levens eet moord wraak wan trek`);

/** Things that houses are called after (`houseNames`), and that one can as well sit in, stand on or look at: "ik zat op de brug". */
export const realThings = setOf(`
boom bomen boomgaard boomhut bloementuin zon zonnetje maan beek rivier oever haven vuurtoren brug poort sluis steiger vlonder boot schip zeilboot
kotter golf golven duin duinen strand spiegel wijzer ladder trap trampoline springbron fontein toren burcht kasteel tuin tuinen weide akker veld heide
bos web nest herberg hut kamer tent trek tocht reis kleur pretpark kiem zaad vuur lamp lantaarn lichtkring kaars overkant overstap oversteek
ontmoeting verbinding binding knoop wortel wortels takken bladeren storm wolk wolken regenboog sterren horizon branding den dennen kwast kleurrijk
ballon vlieger puzzel sleutel schat schuit konijn hert haas bad bron spil kring net vlieg hof hofje baken beer paard kist wissel`);

/** What is said near the place where somebody lives, goes to school or is helped: "papa zat in de waterlelie". */
export const staysThere = setOf(`
zit zat zitten zaten gezeten woon woont woonde wonen gewoond verblijf verbleef verblijft geplaatst opgenomen behandeld begeleid werkt werkte mentor
begeleider begeleiding begeleidster leiding groep groepsleider school juf meester coach intake plek brief brieven rapport verslag taxi jongens meiden
kinderen mensen gezinshuis leefgroep woongroep internaat kliniek behandelgroep onderwijs wachtlijst voogd therapie`);

/** Whose work it is, or what comes from there, before "van": "mijn mentor van tjalma". Those by their beginning apart. */
export const sentFromThere = setOf(`
mentor iemand mevrouw meneer meester coach nazorg hulp brief die dat taxi leiding mensen behandelaar rapport gesprek voogd trainer dokter arts werker
leraar docent zij vrouw man team`);
