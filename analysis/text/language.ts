import type { Lang } from "../types.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Frequent small words per language, folded. A word in two lists counts for both. */
const smallWords: Readonly<Record<"nl" | "en" | "tr" | "pl" | "de" | "fr", readonly string[]>> = {
  nl: (
    "de het een en van ik dat niet met op voor is was te zijn er maar ze je mijn als ook aan bij nog dan of om die naar hij zij wij we " +
    "wel uit over toen heb heeft had hebben kan kon moet moest wil wou wordt werd door nu geen iets niks niemand altijd nooit mij me hem " +
    "haar hun ons onze jullie omdat want gewoon echt zo daar hier waar wat wie hoe waarom dit deze alles veel meer weer al thuis moeder " +
    "vader school jaar keer gesprek groep begeleider zei zegt gaan gaat ging kwam komt weet vond vind leuk goed niks mama papa dus tot"
  ).split(" "),
  en: (
    "the a an and of i that not with on for is was to be are there but she he they you my if also at by still then or he we out over when " +
    "have has had can could must want would will were been no nothing nobody always never me him her their our because just really so " +
    "here where what who how why this these all more again home mother father school year time said says go goes went came know they it " +
    "did do don't didn't from about your about out help me after one people like as than them which only even care worker"
  ).split(" "),
  tr: (
    "ve bir bu da de ben cok icin ile ama gibi kadar daha en ne o biz siz onlar beni bana benim bizim her sey degil var yok evet hayir " +
    "sonra once simdi kizim oglum cocuk cocugum annem babam okul ev eve yardim bize onu ona zaman gun hic hep iyi kotu artik cunku diye " +
    "oldu olarak geldi dedi istiyorum biliyorum istemiyorum kadin adam sadece yine bile mi mu iki hafta konustu anladi turkce"
  ).split(" "),
  pl: (
    "i w nie na z do to sie ze jest jak ale o co tak za od po dla przez mnie mi mam ma moj moja moje my wy oni ona on ten ta te juz tylko " +
    "bardzo kiedy bo czy gdzie kto nikt nic zawsze nigdy dom domu szkole szkola syn corka matka mama tata dziecko pomoc pani pan byl byla " +
    "bylo byly jestem chce moge wiem powiedziala powiedzial nas nam jej jego ich teraz potem tutaj po polsku holandii prosze"
  ).split(" "),
  de: "der die das und ich nicht mit auf fur ist war zu sein aber sie er wir mein auch bei noch dann oder um nach wenn haben hat hatte kann muss wird durch jetzt kein immer nie mir uns weil einfach hier warum alles mehr wieder mutter vater".split(
    " ",
  ),
  fr: "le la les un une et de je que ne pas avec sur pour est etait il elle nous vous mon ma mais si aussi chez encore ou qui dans des du au ce cette tout plus mere pere ecole parce toujours jamais".split(
    " ",
  ),
};

type Counted = keyof typeof smallWords;
const counted = Object.keys(smallWords) as Counted[];

let votes: Map<string, Counted[]> | undefined;
function table(): Map<string, Counted[]> {
  if (votes) return votes;
  votes = new Map();
  for (const lang of counted) {
    for (const word of new Set(smallWords[lang])) {
      const known = votes.get(word);
      if (known) known.push(lang);
      else votes.set(word, [lang]);
    }
  }
  return votes;
}

const cyrillic = /\p{Script=Cyrillic}/gu;
const arabic = /\p{Script=Arabic}/gu;
const anyLetter = /\p{L}/gu;
/** Of all characters but Latin letters and the usual marks and signs. */
const notLatin = /[^\0-\u036f\u2000-\u20cf]/;

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * The language of a story, from its script and its small words. `confidence` is 0 to 1: the share of the winner among all
 * votes, damped for short texts. Under three recognised words the answer is "und" (undecided); German, French and others
 * are "other". The sample is the first 4,000 characters.
 */
export function detectLanguage(text: string, tokens?: readonly Token[]): { lang: Lang; confidence: number } {
  const sample = text.length > 4000 ? text.slice(0, 4000) : text;
  const foreign = byScript(sample);
  if (foreign) return foreign;
  const words = (text.length > 4000 || !tokens ? tokenize(sample) : tokens).filter((t) => t.kind === "word");
  const score: Record<Counted, number> = { nl: 0, en: 0, tr: 0, pl: 0, de: 0, fr: 0 };
  for (const token of words) {
    const plain = foldedWord(token);
    const langs = table().get(plain);
    if (langs) for (const lang of langs) score[lang] += 1 / langs.length;
    else if (plain !== token.lower && /[şğıİ]/.test(token.text)) score.tr += 0.7;
    else if (plain !== token.lower && /[łżźćąęśń]/i.test(token.text)) score.pl += 0.7;
    else if (/(?:ij|aa|oe|ee|uu|sch|cht)/.test(plain)) score.nl += 0.15;
    else if (/(?:ing|tion|ly|ould|th)$/.test(plain)) score.en += 0.1;
    else if (/(?:yor|iyor|lar|ler|dik|mak|mek|dim|sin)/.test(plain)) score.tr += 0.15;
  }
  const total = counted.reduce((sum, lang) => sum + score[lang], 0);
  let best: Counted = "nl";
  for (const lang of counted) if (score[lang] > score[best]) best = lang;
  if (total < 1.5 || score[best] < 1) return { lang: "und", confidence: 0 };
  const share = score[best] / total;
  const confidence = Math.round(share * Math.min(1, total / 6) * 100) / 100;
  if (share < 0.45) return { lang: "und", confidence };
  return { lang: best === "de" || best === "fr" ? "other" : best, confidence };
}

function foldedWord(token: Token): string {
  // chat spelling would turn "u" or "me" of another language into Dutch, so only the diacritics are folded
  return /^[a-z']*$/.test(token.lower)
    ? token.lower
    : token.lower
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replaceAll("ı", "i")
        .replaceAll("ł", "l");
}

function byScript(sample: string): { lang: Lang; confidence: number } | undefined {
  if (!notLatin.test(sample)) return /\p{L}/u.test(sample) ? undefined : { lang: "und", confidence: 0 };
  const cyr = count(cyrillic, sample);
  const ara = count(arabic, sample);
  if (cyr === 0 && ara === 0 && !/\p{L}/u.test(sample)) return { lang: "und", confidence: 0 };
  if (cyr === 0 && ara === 0) return undefined;
  const all = count(anyLetter, sample);
  if (cyr > all / 2) {
    if (cyr < 4) return { lang: "und", confidence: 0.3 };
    const ukrainian = count(/[іїєґ]/giu, sample);
    const russian = count(/[ыэъё]/giu, sample);
    return ukrainian > russian ? { lang: "uk", confidence: 0.95 } : { lang: "other", confidence: 0.8 };
  }
  if (ara > all / 2) {
    if (ara < 4) return { lang: "und", confidence: 0.3 };
    const persian = count(/[پچژگکی]/gu, sample);
    const arab = count(/[ةىكي]/gu, sample);
    return persian > arab ? { lang: "fa", confidence: 0.85 } : { lang: "ar", confidence: 0.9 };
  }
  return undefined;
}
