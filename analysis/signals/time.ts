/** When a sentence is: going on now or just now, long past, told in the past tense without saying when, or it doesn't say. */
export type When = "now" | "past" | "told" | "unsaid";

export interface Time {
  lines: When[];
  /** The story says that it is over and dealt with. */
  over: boolean;
  /** The last line that says so; a cry after it is not about what is over ("op school gaat het nu goed. ik wil dood"). */
  overUntil: number;
}

const nowWords =
  /\b(?:nu|vandaag|vanavond|vannacht|vanmiddag|vanmorgen|vanochtend|straks|morgen|morgenvroeg|morgenochtend|morgenavond|overmorgen|gisteren|gisteravond|eergisteren|zojuist|daarnet|weer|nog steeds|nog altijd|nog elke|nog iedere|afgelopen (?:week|weekend|nacht|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|dagen|tijd)|vorige week|deze week|dit weekend|laatste (?:tijd|weken|dagen)|sinds (?:gisteren|kort|vorige week|een paar|de vakantie|maandag|zondag|zaterdag|vrijdag|augustus|september|hij terug|dat)|elke (?:dag|week|nacht|avond|keer)|iedere (?:dag|week|nacht|avond)|steeds|blijft|komende|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (?:moet|weer|ga|belt|pas)|now|today|tonight|yesterday|again|still|last night|last week|this week|every (?:day|night|week)|bugun|dun|simdi|bu gece|yine|hala|dzis|dzisiaj|wczoraj|teraz|znowu)\b/;

const pastWords =
  /\b(?:(?<!net als |al sinds |sinds )vroeger|destijds|toentertijd|indertijd|ooit(?! (?:ga|wil|word|kom|zal|hoop))|in die tijd|vorig jaar|jaren geleden|jaar geleden|jaren terug|jaar terug|maanden geleden|lang geleden|maanden terug|een (?:hele |lange )?tijd(?:je)? (?:geleden|terug)|als kind|als kleuter|in het begin|toen (?:ik|ze|hij|zij|wij|we|mijn \w+|onze \w+) (?:nog )?(?:\d+|klein|jong|jonger|een|twaalf|dertien|veertien|vijftien|zestien|zeventien|acht|negen|tien|elf|thuis woonde|daar|op de|in de|bij)|op (?:mijn|haar|zijn) (?:\d+\w*|\w+tiende|achtste|negende|tiende|elfde|twaalfde|zesde|zevende)|vanaf mijn \w+ tot|(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+) jaar (?:geleden|terug)|jaar of \w+ geleden|was er (?:sprake|een tijd)|used to|years ago|last year|when i was|back then|eskiden|yillar once|kiedys|dawniej|lata temu)\b/;

const pastVerbs =
  /\b(?:wilde|wou|wilden|had|was|werd|werden|sloeg|sneed|dacht|zei|ging|deed|kwam|moest|zat|hield|hielden|waren|hadden|mocht|kon|bleek|kraste|liep|stond|lag|vond|gaf|woonde|belde|wanted|did|had|hit)\b/;
const presentVerbs =
  /\b(?:ben|is|heb|heeft|hebben|wil|wilt|ga|gaat|doe|doet|zeg|zegt|slaat|slaap|slaapt|moet|kan|weet|komt|zit|zitten|denk|denkt|durf|durft|mag|staat|vraagt|wordt|word|am|want|have)\b/;

/** What was wanted then ("ik wilde toen dood, nu wil ik vooral uitslapen"). */
const wantedThen = /\b(?:wilde|wou|wilden) (?:\S+ ){0,2}toen\b|\btoen (?:\S+ ){0,2}(?:wilde|wou|wilden)\b/;

/** What makes a sentence that begins in the past one about now ("vroeger was hij lief, nu slaat hij me"). */
const yetNow =
  /\b(?:nog steeds|vandaag|gisteren|vannacht|vanavond|soms nog|nu (?:weer|wil|wilt|slaat|slaan|schopt|snij|snijdt|kras|bedreigt|dreigt|doet (?:hij|ze)|word ik|wordt (?:ze|hij)|ga ik)|(?:slaat|schopt|bedreigt|snij|snijdt|wil) (?:\S+ ){0,2}nu)\b/;

/** A wish that is not so: its verb is in the past, its moment is not ("ik wou dat ik dood was"). */
const unreal =
  /\b(?:wou|wilde|wens|wenste) (?:\S+ ){0,2}dat (?:ik|we|wij)\b|\bwas ik (?:er )?maar\b|\bi wish (?:that )?i\b/;

const overWords =
  /\b(?:(?:dat|het|dit) is (?:nu )?(?:gelukkig |allang |echt )?(?:voorbij|over|verleden tijd|achter de rug|klaar)|(?:is|was) (?:nu )?(?:gelukkig )?(?:voorbij|verleden tijd)|nu (?:gelukkig )?(?:niet meer|heb ik (?:een|mijn)|zit ik (?:op|bij|in)|werk ik|studeer ik|doe ik (?:een|mbo|hbo|havo)|gaat het (?:\w+ )?(?:goed|beter)|ben ik (?:veilig|gelukkig|blij)|is het (?:veilig|rustig|goed)|woon ik|woont (?:ze|hij))|gelukkig (?:niet meer|voorbij|is dat)|sindsdien (?:niet meer|nooit meer|gaat|is)|daar is het goed|daar ben ik veilig|daar is het veilig|nooit meer (?:gedaan|gebeurd|gesneden|geslagen)|gaat (?:het )?(?:nu |inmiddels |weer |veel )+(?:goed|beter)|(?:ben|is) (?:nu |inmiddels )?(?:al )?\w+ (?:maanden|jaar|jaren) (?:clean|gestopt|vrij|verder)|al \w+ (?:maanden|jaar|jaren) niet meer|niet meer nodig|heeft (?:me|mij|haar|hem|ons) (?:gered|geholpen|erdoor)|been clean|helped me|dankzij|kan ik erover praten|(?:dat|die) is klaar|niet meer gepest|hoef(?:t)? niet meer terug naar (?:mijn|papa|hem)|heeft mijn leven gered|that is over|i am (?:safe|fine|better) now|not anymore|artik iyi|teraz jest (?:dobrze|lepiej))\b/;
/** What unsays that it is over: still now and then, or nobody knows. */
const notOver =
  /\b(?:soms nog|soms weer|weer begonnen|doe (?:ik )?het (?:soms )?(?:weer|nog)|nog steeds|niemand (?:weet|van)|weten? (?:ze|zij) niet|weet (?:het|dat) nog niet|is (?:het )?weer|gaat het weer (?:slecht|niet|mis)|op een keer na|bijna niet|behalve|maar soms|terugval|nu (?:is )?(?:hij|ze) weer|heb (?:ik )?niet gezegd)\b/;

/**
 * Reads, for each sentence, whether it is about now or the past, and whether the story as a whole says that the matter is
 * over. Sentences are normalised words with one space between them.
 */
export function readTime(lines: readonly string[]): Time {
  let over = false;
  let still = false;
  let overUntil = -1;
  const whens = lines.map((line, i): When => {
    if (overWords.test(line)) {
      over = true;
      overUntil = i;
    }
    if (notOver.test(line)) still = true;
    if (pastWords.test(line) && !yetNow.test(line)) return "past";
    if (wantedThen.test(line) && !/\bnog (?:steeds|altijd)\b/.test(line)) return "told";
    if (nowWords.test(line)) return "now";
    if (pastVerbs.test(line) && !presentVerbs.test(line) && (!unreal.test(line) || /\btoen\b/.test(line)))
      return "told";
    return "unsaid";
  });
  return { lines: whens, over: over && !still, overUntil };
}
