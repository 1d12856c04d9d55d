import * as lists from "../lexicon/names-arabic.ts";
import { fold } from "../text/fold.ts";
import type { Token } from "../text/tokens.ts";
import type { Identifier, Lang } from "../types.ts";

const set = (words: string): Set<string> => new Set(words.split(" ").map(fold));

interface Lists {
  names: Set<string>;
  /** Names that are words too: things ("hope"), and how somebody is ("happy"). */
  wordNames: Set<string>;
  plainNames: Set<string>;
}

const build = (words: string, plain: string): Lists => {
  const [wordNames, plainNames] = [set(words), set(plain)];
  const all = [...set(lists.arabicNames), ...set(lists.persianNames)];
  return {
    wordNames,
    plainNames,
    names: new Set(all.filter((name) => !wordNames.has(name) && !plainNames.has(name))),
  };
};

let built:
  | {
      arabic: Lists;
      farsi: Lists;
      surnames: Set<string>;
      places: Set<string>;
      cues: ReturnType<typeof readCues>;
    }
  | undefined;

const readCues = () => ({
  /** After these stands a name, whatever it is. */
  address: set("السيد السيدة الآنسة سيد سيدة آنسة آقای"),
  /** After these stands a name, or what somebody is or does. */
  roles: set(
    "الأستاذ الأستاذة أستاذ أستاذة أستاذتي أستاذي الدكتور الدكتورة دكتور دكتورة المعلم المعلمة معلمتي معلمي المرشد المرشدة مرشدتي المشرف المشرفة " +
      "مشرفتي المربية المحامي المحامية أبو أبا أم الحاج الحاجة خالتي عمتي عمي خالي جدتي جدي أخي أختي أخوي ابني ابنتي بنتي زوجي زوجتي صديقي صديقتي " +
      "صاحبي صاحبتي جارنا جارتنا خانم خانوم آقا استاد دکتر عمو عمه خاله حاجی پسرم دخترم برادرم خواهرم شوهرم همسرم دوستم مادرم پدرم عمویم معلمم",
  ),
  naming: set(
    "اسمي اسمه اسمها اسمو سميتي سميتو يدعى تدعى ويدعى وتدعى واسمه واسمها واسمي اسمم اسمش نامم نامش",
  ),
  /** "اسم ابنتي ليلى", "نام من زهرا است". */
  nameOf: set("اسم نام واسم"),
  /** In Farsi a form of address may follow. */
  addressAfter: set("خانم خانوم جان آقا"),
  between: set("بن آل آيت"),
  never: set(
    "هو هي ليس ليست لا ما غير في و من عن مع إلى أن إن كان كانت قال قالت جاء جاءت كل كلها هذا هذه هناك أيضا ثم لم لن قد لكن بعد قبل عند أو أم الله " +
      "التي الذي الذين اللي الآن اليوم الليلة إلا الأول الأولى الثاني الثانية الجديد الجديدة المسؤول المسؤولة المحترم المحترمة اللطيف اللطيفة الهولندي " +
      "الهولندية الصغير الصغيرة الكبير الكبيرة الماضي الحالي التالي الأخير العزيز العزيزة المدرسة البيت " +
      "است هست را رو که به از با در ها هم او ما شما خود خیلی یک این آن بود نیست چیست معلم مدیر مشاور مددکار مهندس پرستار وکیل هلندی مهربان مهربانی جوانی دیگر دیگری خوبی",
  ),
  /** "خانم احمدزاده" */
  familyEnd: new RegExp(`.(?:${fold("زاده|پور|نژاد|نیا|یان|وند|خیل")})$`),
});

function ready() {
  built ??= {
    arabic: build(lists.arabicWordNames, lists.arabicPlainNames),
    farsi: build(lists.persianWordNames, ""),
    surnames: set(lists.arabicSurnames),
    places: set(lists.arabicPlaces),
    cues: readCues(),
  };
  return built;
}

const arabicLetter = /\p{Script=Arabic}/u;
/** What a verb looks like: "السيدة ساعدتنا". */
const doing = /^س?[يت]|(?:ت|ني|نا|وا|ها|هم)$/;

/**
 * Persons and towns in Arabic letters, of who writes Arabic, Farsi or Dari. There are no capitals: a name is in one of the lists,
 * or stands after a form of address or "my name is". What is written onto it ("ومحمد", "لمريم") stays in the sentence.
 */
export function findArabic(text: string, tokens: readonly Token[], lang: Lang): Identifier[] {
  if (!arabicLetter.test(text)) return [];
  const farsi = lang === "fa";
  const { surnames, places, cues, ...scripts } = ready();
  // Who writes Farsi reads other words than names in the same letters than who writes Arabic.
  const { names, wordNames, plainNames } = farsi ? scripts.farsi : scripts.arabic;
  // "على" and "عليّ" (on, on me) fold to the name Ali.
  const words = tokens.map((token) =>
    token.kind === "word" && arabicLetter.test(token.text) && !/^عل(?:ى|يّ)$/u.test(token.text)
      ? fold(token.text)
      : "",
  );
  const word = (i: number) => words[i] ?? "";
  const isName = (w: string) => names.has(w) || wordNames.has(w);
  const mayBeName = (w: string) => isName(w) || plainNames.has(w);
  const called = new Set<string>();
  const found: Identifier[] = [];
  const taken = new Uint8Array(words.length);

  /** How many letters before what is in `list` belong to the sentence; -1 when it isn't in there. */
  const before = (w: string, list: ReadonlySet<string>): number => {
    if (list.has(w)) return 0;
    if (farsi || mayBeName(w) || w.length < (w.startsWith("و") ? 4 : 5)) return -1;
    return /^[وبلف]/.test(w) && list.has(w.slice(1)) ? 1 : -1;
  };

  const isFamily = (w: string, addressed = false): boolean => {
    if (w === "" || cues.never.has(w)) return false;
    if (surnames.has(w) || names.has(w)) return true;
    const bare = farsi ? w.replace(/ي+$/, "") : w.replace(/^ال/, "");
    if (farsi) return cues.familyEnd.test(w) || (bare !== w && mayBeName(bare));
    if (bare === w) return addressed && mayBeName(w);
    return addressed || bare.endsWith("ي") || mayBeName(bare) || surnames.has(bare);
  };

  /** Takes the name at `i` with the names after it. Returns where it ends. */
  const take = (i: number, rule: string, { skip = 0, addressed = false } = {}): number => {
    let to = i + 1;
    if (/^و?عبد$/.test(word(i)) && word(to).startsWith("ال")) to++;
    while (
      to < i + 4 &&
      (isFamily(word(to), addressed) || (cues.between.has(word(to)) && isFamily(word(to + 1), true)))
    )
      to++;
    taken.fill(1, i, to);
    const { end } = tokens[to - 1]!;
    // "رضاست": it is Reza.
    const copula = word(to - 1).endsWith("ست") && mayBeName(word(to - 1).slice(0, -2)) ? 2 : 0;
    add("person", tokens[i]!.start + skip, end - copula, rule);
    return to;
  };
  const add = (type: "person" | "place", start: number, end: number, rule: string) =>
    found.push({ type, start, end, text: text.slice(start, end), rule });

  /** Where the name stands that is announced at `i`, or 0. */
  const announced = (i: number): number => {
    let at = 0;
    if (cues.naming.has(word(i)) || (word(i - 1) === fold("به") && cues.nameOf.has(word(i)))) at = i + 1;
    else if (cues.nameOf.has(word(i)) && (cues.roles.has(word(i + 1)) || word(i + 1) === "من")) at = i + 2;
    if (at === 0) return 0;
    if (tokens[at]?.text === ":" || /^(?:هو|هي|من)$/.test(word(at))) at++;
    const w = word(at);
    return w === "" || cues.never.has(w) || (w.startsWith("ال") && !mayBeName(w)) ? 0 : at;
  };

  /** Whether the word at `i` is somebody's after the form of address or role before it. */
  const isAddressed = (i: number): boolean => {
    const [cue, w] = [word(i - 1), word(i)];
    if (w === "" || cues.never.has(w)) return false;
    if (cues.roles.has(cue)) return isName(w) || surnames.has(w) || (farsi && isFamily(w));
    return cues.address.has(cue) && (mayBeName(w) || farsi || !doing.test(w));
  };

  for (let i = 0; i < words.length; ) {
    const w = word(i);
    const name = announced(i);
    const two = places.has(`${w}-${word(i + 1)}`);
    const town = w === "" ? -1 : two ? 0 : before(w, places);
    const skip = w === "" ? -1 : before(w, names);
    if (town >= 0) {
      const end = i + (two ? 2 : 1);
      add("place", tokens[i]!.start + town, tokens[end - 1]!.end, "plaats uit de lijst");
      i = end;
    } else if (name > 0) {
      called.add(word(name));
      i = take(name, "naam na 'heet'", { addressed: true });
    } else if (isAddressed(i + 1)) {
      if (mayBeName(word(i + 1))) called.add(word(i + 1));
      i = take(i + 1, "naam na een aanspreekvorm of rol", { addressed: true });
    } else if (farsi && isName(w) && cues.addressAfter.has(word(i + 1))) {
      called.add(w);
      i = take(i, "naam voor een aanspreekvorm");
    } else if (skip >= 0) i = take(i, "voornaam", { skip });
    else if (/^و?عبد(?:ال..|$)/.test(w) && (w.length > 5 || word(i + 1).startsWith("ال")))
      i = take(i, "voornaam", { skip: w.startsWith("و") ? 1 : 0 });
    else i++;
  }
  // Who was called by name once is found again.
  tokens.forEach(({ start, end }, i) => {
    if (called.has(word(i)) && !taken[i]) add("person", start, end, "eerder genoemde naam");
  });
  return found;
}
