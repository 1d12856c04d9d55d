import { compoundParts, irregularForms, uninflected } from "../lexicon/nouns.ts";
import { separablePrefixes, strongVerbs, weakVerbs } from "../lexicon/verbs.ts";
import { fold } from "./fold.ts";

interface Tables {
  forms: Map<string, string>;
  verbForms: Map<string, string>;
  parts: Set<string>;
}
let tables: Tables | undefined;

/** Built at the first call: about 15,000 forms from some 900 verbs, in a few milliseconds. */
function ready(): Tables {
  if (tables) return tables;
  const verbForms = new Map<string, string>();
  const forms = new Map<string, string>();
  for (const line of strongVerbs) {
    const [infinitive, ...rest] = line.split(" ");
    for (const form of [infinitive!, ...rest]) if (!verbForms.has(form)) verbForms.set(form, infinitive!);
    for (const form of [`${infinitive}d`, `${infinitive}de`]) verbForms.set(form, infinitive!);
    for (const form of rest)
      if (/^(ge|be|ver|ont|her|over|onder).*en$/.test(form)) addMissing(verbForms, `${form}e`, infinitive!);
    if (rest.length === 0) addWeak(verbForms, infinitive!);
  }
  for (const word of weakVerbs) addWeak(verbForms, fold(word));
  for (const line of irregularForms) {
    const [form, lemma] = line.split(" ");
    forms.set(form!, lemma!);
  }
  for (const word of uninflected) forms.set(word, word);
  tables = { forms, verbForms, parts: new Set(compoundParts.map(fold)) };
  return tables;
}

function addMissing(map: Map<string, string>, form: string, lemma: string): void {
  if (!map.has(form)) map.set(form, lemma);
}

const inseparable = /^(?:be|ge|her|ont|ver|er)(?=.*[aeiou].*[aeiou])/;

/** All forms of a weak verb, with the d/t mistakes that people make ("geluistert", "hij luisterd"). */
function addWeak(map: Map<string, string>, infinitive: string): void {
  addMissing(map, infinitive, infinitive);
  if (!infinitive.endsWith("en")) return;
  for (const stem of verbStems(infinitive)) {
    const participle = inseparable.test(infinitive) ? stem : `ge${stem}`;
    const endings = ["", "t", "d", "de", "te", "den", "ten", "dt"];
    for (const ending of endings) addMissing(map, stem + ending, infinitive);
    for (const ending of ["d", "t", "de", "te"]) addMissing(map, participle + ending, infinitive);
    if (/[dt]$/.test(stem)) for (const ending of ["", "e"]) addMissing(map, participle + ending, infinitive);
  }
  addMissing(map, `${infinitive}d`, infinitive);
  addMissing(map, `${infinitive}de`, infinitive);
}

/** "maken" -> maak; "pakken" -> pak; "luisteren" -> luister (and luisteer: harmless); "durven" -> durf. */
function verbStems(infinitive: string): string[] {
  const base = infinitive.slice(0, -2);
  const stems = new Set<string>();
  for (const stem of openStems(base)) stems.add(devoice(stem));
  return [...stems];
}

function devoice(stem: string): string {
  if (stem.endsWith("v")) return `${stem.slice(0, -1)}f`;
  if (stem.endsWith("z")) return `${stem.slice(0, -1)}s`;
  return stem;
}

/** What is left of a word when "-en" or "-e" is taken off, spelled as a closed syllable. */
function openStems(base: string): string[] {
  const last = base.at(-1);
  const before = base.at(-2);
  if (last === undefined || before === undefined) return [base];
  if (last === before && !"aeiou".includes(last)) return [base.slice(0, -1)];
  const single = "aeou".includes(before) && !"aeiou".includes(last) && !"aeiou".includes(base.at(-3) ?? "x");
  if (!single || last === "w" || last === "x" || last === "j") return [base];
  const doubled = base.slice(0, -1) + before + last;
  const unstressed = /(?:e[lrn]|i[gk])$/.test(base) && /[aeiou].*[aeiou]/.test(base);
  return unstressed ? [base, doubled] : [doubled];
}

const memo = new Map<string, string>();
const memoLimit = 20000;

/**
 * The lemma of one normalised word: verbs to their infinitive (geluisterd, luistert -> luisteren; opgehaald -> ophalen;
 * beslist, besloten -> besluiten), nouns to the singular (kinderen, kindje -> kind), adjectives without -e (boze -> boos).
 * Unknown words get a careful stem, so that their forms still meet. Own word lists and rules; no errors.
 */
export function lemma(norm: string): string {
  const known = memo.get(norm);
  if (known !== undefined) return known;
  const found = norm.length > 40 || norm.includes(" ") ? norm : find(norm);
  if (memo.size >= memoLimit) memo.clear();
  memo.set(norm, found);
  return found;
}

function find(word: string): string {
  const { forms, verbForms } = ready();
  const fixed = forms.get(word) ?? verbForms.get(word);
  if (fixed !== undefined) return fixed;
  if (word.length < 4 || !/^[a-z'-]+$/.test(word)) return word;
  const separable = separableVerb(word, verbForms);
  if (separable) return separable;
  const noun = singular(word, forms);
  if (noun !== word) return forms.get(noun) ?? noun;
  return word;
}

function separableVerb(word: string, verbForms: Map<string, string>): string | undefined {
  for (const prefix of separablePrefixes) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue;
    const rest = word.slice(prefix.length);
    const lemmaOfRest =
      verbForms.get(rest) ?? (rest.startsWith("te") ? verbForms.get(rest.slice(2)) : undefined);
    if (lemmaOfRest !== undefined && lemmaOfRest !== "zijn") return prefix + lemmaOfRest;
  }
  return undefined;
}

function singular(word: string, forms: Map<string, string>): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  const diminutive = /^(.{2,}?)(?:etje|tje|pje|kje|je)s?$/.exec(word);
  if (diminutive && !word.endsWith("tje") && !word.endsWith("tjes") && !/[pk]jes?$/.test(word))
    return diminutive[1]!;
  if (/[pk]jes?$/.test(word))
    return word.replace(/(?:(m)p|(n)k|([pk]))jes?$/, (_, m, n, k) => m ?? (n ? "ng" : k));
  const small = /^(.{2,}?)tjes?$/.exec(word)?.[1];
  if (small !== undefined) {
    if (/([nrlm])\1e$/.test(small)) return small.slice(0, -2);
    return /[aeiou]$|[aeiou]{2}[nrlwj]$|[aeiou][rnlwj]$|e[rnl]$/.test(small)
      ? small.replace(/(aa|oo|uu)$/, (v) => v[0]!)
      : `${small}t`;
  }
  if (word.endsWith("heden")) return `${word.slice(0, -5)}heid`;
  if (word.endsWith("ieen")) return word.slice(0, -2);
  if (word.endsWith("en") && word.length > 4) {
    const base = word.slice(0, -2);
    if (!/[aeiouy]/.test(base)) return word;
    return devoice(openStems(base)[0]!);
  }
  if (/(?:er|el|en|em|aar|ie|or|eur|ster|e|ing)s$/.test(word) && word.length > 5) {
    const base = word.slice(0, -1);
    return forms.get(base) ?? base;
  }
  if (word.endsWith("e") && word.length > 3 && !/(?:ie|ee|[td]ie|age|ette|ine|iere|aire)$/.test(word)) {
    return devoice(openStems(word.slice(0, -1))[0]!);
  }
  return word;
}

const linkers = ["", "s", "en", "e", "n", "-"];

/**
 * The parts of a compound ("woongroepbegeleider" -> woon, groep, begeleider), or the word itself when it is none. Parts come
 * from the list of parts; between them may stand -s-, -en-, -e-, -n- or a hyphen. Longest parts first, at most four.
 */
export function splitCompound(norm: string): string[] {
  const { parts } = ready();
  if (norm.length < 7 || norm.length > 45 || parts.has(norm)) return [norm];
  const found = split(norm, 4, parts);
  return found ?? [norm];
}

function split(word: string, most: number, parts: Set<string>): string[] | undefined {
  if (isPart(word, parts)) return [word];
  if (most <= 1) return undefined;
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const head = word.slice(0, cut);
    if (!parts.has(head)) continue;
    for (const linker of linkers) {
      if (!word.startsWith(linker, cut)) continue;
      const rest = word.slice(cut + linker.length);
      if (rest.length < 3) continue;
      const tail = split(rest, most - 1, parts);
      if (tail) return [head, ...tail];
    }
  }
  return undefined;
}

function isPart(word: string, parts: Set<string>): boolean {
  return parts.has(word) || parts.has(lemma(word));
}
