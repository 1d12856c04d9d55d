/**
 * Words that tell whether someone is glad of a thing or misses it, as lemmas (see `text/lemma.ts`), for youth care as young
 * people and parents speak of it. Under a negation a word counts for the other side.
 */
export const positiveWords: readonly string[] = (
  "goed fijn leuk mooi top super geweldig prima prettig lief aardig warm chill tof relaxed gezellig grappig rustig veilig blij " +
  "gelukkig dankbaar trots opgelucht opluchting tevreden vertrouwen vertrouwd klik lachen helpen geholpen hulp steun steunen " +
  "luisteren begrijpen snappen geloven serieus gehoord gezien eerlijk duidelijk geduld geduldig respect waarderen eindelijk lukken gelukt " +
  "werken beter verbeteren vooruit vooruitgang rust zelfvertrouwen durven leren geleerd handig nuttig passend samen mogen " +
  "zelf kiezen meedenken meegaan blijven meteen snel direct altijd thuis slagen geslaagd diploma vriend vrienden knuffel kanjer " +
  "schat betrokken zorgzaam vriendelijk behulpzaam goud perfect heerlijk genieten hoop hoopvol sterk sterker kracht " +
  "gerustgesteld gewaardeerd welkom liefde warmte humor grapje thee koekje cadeau verjaardag kaartje appje uitleggen " +
  "uitgelegd regelen geregeld oplossen opgelost lucht opladen ontspannen plezier trouw dapper nice love lovely good great happy " +
  "safe helpful kind better finally understand laugh trust glad thankful güzel iyi teşekkür pomogła dobrze miła"
).split(" ");

export const negativeWords: readonly string[] = (
  "slecht stom kut rot vreselijk verschrikkelijk erg vervelend naar jammer helaas boos kwaad verdrietig bang angst onveilig " +
  "eenzaam alleen moe uitgeput wanhopig machteloos hopeloos teleurgesteld teleurstelling frustrerend frustratie gefrustreerd stress " +
  "huilen pijn moeilijk zwaar lastig niks niets niemand nooit geen nergens zonder kwijt missen gemist weg wachten wachtlijst wachttijd " +
  "lang laat opnieuw weer steeds telkens zoveelste moeten gedwongen dwang straf straffen dreigen bedreigen slaan geslagen schoppen geweld " +
  "ruzie vechten schreeuwen liegen leugen beloven beloofd negeren genegeerd uitlachen lacherig schuld verwijten oordeel " +
  "vooroordeel aanstellen overdrijven koud kil afstandelijk zakelijk arrogant streng chagrijnig oneerlijk onduidelijk onbegrijpelijk verwarrend " +
  "fout verkeerd kastje muur doorverwijzen afwijzen afgewezen weigeren geweigerd gestopt stoppen ineens plotseling terugval teruggevallen erger slechter " +
  "mislukken mislukt zinloos nutteloos onzin belachelijk schandalig onrecht onterecht wegsturen weggestuurd geschorst thuiszitten pesten gepest " +
  "opsluiten opgesloten isoleercel separeren fixeren vasthouden snijden krassen wisselen wisseling invaller uitzendkracht personeelstekort " +
  "formulier bureaucratie budget indicatie protocol standaard kinderachtig ver reizen taxi afspraak afzeggen vergeten vergaten zomaar " +
  "klacht bezwaar vertrok vertrekken afscheid ontslag ziek eng nep vaag chaos chaotisch druk overbelast instorten schaamte " +
  "schamen dood zelfmoord bad terrible alone scared angry sad never nobody waiting wrong lost hate cried kötü yok nikt źle"
).split(" ");
