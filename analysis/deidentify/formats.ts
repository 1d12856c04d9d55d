import { lexicons } from "../lexicon/lexicons.ts";
import { fold, unseen } from "../text/fold.ts";
import type { Identifier, IdentifierType } from "../types.ts";
import { kindOf } from "./words.ts";

/**
 * Identifiers that have a form: e-mail, web address, phone, date, numbers, account names. Every pattern is bounded, so that
 * no text makes it slow; letters and digits around a find are checked by hand.
 */
interface Format {
  type: IdentifierType;
  rule: string;
  pattern: RegExp;
  /** Cheap test: without this the pattern isn't tried at all. */
  needs: RegExp;
  /** Last word on a find: a shorter length to keep, or false. */
  accept?: (found: string, text: string, at: number) => boolean | number;
}

const months =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|" +
  "january|february|march|may|june|july|august|october|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|" +
  "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık";
const fullMonths =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october";

const ones = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen";
/** Numbers as somebody says them: "vierendertig" before "vier". */
const spoken = `(?:${ones})(?:ën|en)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|nul|${ones}`;
const oneDigit = new RegExp(`^(?:\\d|nul|${ones})$`, "i");

const letterOrDigit = /[\p{L}\p{N}]/u;

function bounded(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  return (
    (before === undefined || !letterOrDigit.test(before)) &&
    (after === undefined || !letterOrDigit.test(after))
  );
}

const formats: readonly Format[] = [
  {
    type: "email",
    rule: "e-mailadres",
    needs: /@/,
    pattern: /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,20}/gu,
  },
  {
    type: "email",
    rule: "uitgeschreven e-mailadres",
    needs: / (?:at|ape(?:n)?staart(?:je)?) |[([]at[)\]]/i,
    pattern:
      /[\p{L}\p{N}._-]{2,64}(?: (?:punt|dot|underscore|streepje) [\p{L}\p{N}._-]{1,30}(?: [\p{L}\p{N}._-]{1,30})?){0,3} ?(?:[([]at[)\]]| at | apen?staart(?:je)? ) ?[\p{L}\p{N}-]{2,63}(?: ?(?:\.|[([](?:punt|dot)[)\]]| punt | dot ) ?)(?:nl|com|be|org|net|eu)(?![\p{L}\p{N}])/giu,
  },
  {
    type: "url",
    rule: "webadres",
    needs: /\/\/|www\./i,
    pattern: /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}]{2,300}/giu,
    accept: (found) => found.replace(/[.,;:!?…]+$/, "").length,
  },
  {
    type: "url",
    rule: "webadres",
    needs: /\.(?:nl|com|org|net|eu|info|example|be)/i,
    pattern:
      /(?:[\p{L}\p{N}-]{2,63}\.){1,5}(?:nl|com|org|net|eu|info|example|be)(?:\/[^\s<>"'()[\]{}]{0,200})?(?![\p{L}\p{N}@])/giu,
    accept: (found) => found.replace(/[.,;:!?…]+$/, "").length,
  },
  {
    type: "id",
    rule: "rekeningnummer",
    needs: /[A-Za-z]{2}\d{2}/,
    pattern: /\b[A-Za-z]{2}\d{2} ?[A-Za-z]{4} ?\d{4} ?\d{4} ?\d{2}\b/g,
  },
  {
    type: "date",
    rule: "datum",
    needs: /\d/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])\\d{1,2}(?:e|ste|de|th|st|nd|rd)?\\.?(?: (?:of|van) | ?)(?:${months})\\.?(?![\\p{L}])(?:,? ?(?:19|20)\\d{2}(?!\\d)| ?['’]\\d{2}(?!\\d))?`,
      "giu",
    ),
    accept: (found) => Number.parseInt(found, 10) <= 31 && Number.parseInt(found, 10) > 0,
  },
  {
    type: "date",
    rule: "datum",
    needs: /\d/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${fullMonths})(?: \\d{1,2}(?:th|st|nd|rd)(?:,? \\d{4})?| (?:van )?(?:19|20)\\d{2}| ['’]\\d{2})(?![\\p{N}])`,
      "giu",
    ),
  },
  {
    type: "date",
    rule: "datum in cijfers",
    needs: /\d[-/.]\d/,
    pattern:
      /(?<![\d\p{L}.-])(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d{2}(?!\1(?:19|20)\d{2}))|\d{4}([-/.])(?:0?[1-9]|[12]\d|3[01])\2(?:0?[1-9]|[12]\d|3[01])(?!\2(?:19|20)\d{2})|(?:0?[1-9]|[12]\d|3[01]) ?[-/] ?(?:0?[1-9]|[12]\d|3[01]) ?[-/] ?(?:19|20)\d{2})(?![\d\p{L}-])/gu,
    accept: isDate,
  },
  {
    type: "date",
    rule: "geboortejaar",
    needs: /(?:geboren|born|uit|jaar|bouwjaar|gebjaar)/i,
    pattern:
      /(?<=(?:geboren|geb\.?|geboortejaar|geboortedatum|bouwjaar|born)(?: (?:in|op|is|was|van))?:? )(?:19|20)\d{2}(?!\d)/giu,
  },
  {
    type: "date",
    rule: "datum in cijfers",
    needs: /\d-\d/,
    pattern: /(?<![\d\p{L}./-])(?:0[1-9]|[12]\d|3[01])[-/](?:0[1-9]|1[0-2])(?![\d\p{L}/-]|[.,]\d)/gu,
    accept: noAmount,
  },
  {
    type: "date",
    rule: "dag en maand na 'op'",
    needs: /\d[-/]\d/,
    pattern:
      /(?<=(?<!\p{L})(?:op|sinds|vanaf|dd|d\.d\.|(?:maan|dins|woens|donder|vrij|zater|zon)dag) )(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])(?![\d\p{L}/-]|[.,]\d)/giu,
    accept: noAmount,
  },
  {
    type: "id",
    rule: "nummer bij dossier, zaak of burger",
    needs: /nr|num|dossier|kenmerk|zaak|bsn|burgerservice|polis|code|pasje|sofi/i,
    pattern:
      /(?<=(?:nummers?|nr\.?|kenmerk|dossier|zaak|bsn|burgerservicenummer|sofinummer|code|clientnr|zaaknr)(?: (?:is|was|van))?[:#]? ?)[\p{L}]{0,6}[-/.]?\d[\p{L}\d./-]{2,24}/giu,
    accept: (found, text, at) => {
      const kept = found.replace(/[.,/-]+$/, "");
      const digits = kept.replace(/\D/g, "").length;
      if (digits < 3 || /^0[1-9]/.test(kept) || /^(?:19|20)\d\d$/.test(kept)) return false;
      return /^\s?(?:jaar|keer|uur|euro|kinderen)/.test(text.slice(at + kept.length, at + kept.length + 9))
        ? false
        : kept.length;
    },
  },
  {
    type: "address",
    rule: "postcode",
    needs: /postcode/i,
    pattern: /(?<=postcode(?: is| was)?:? )[1-9]\d{3} (?!en|is|in|of|op|de|te)[a-z]{2}(?![\p{L}\p{N}])/giu,
  },
  {
    type: "id",
    rule: "zaaknummer van een rechtbank",
    needs: /\d[-/]\d/,
    pattern:
      /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\/\d{2}\/\d{4,8}(?: ?\/ ?(?:[A-Z]{2} ){0,2}\d{2}[-/]\d{1,6})?|(?:FA|JE|KG|HA|EJ|KZ|WS|SR|AR|CV) (?:RK|ZA|EXPL|VERZ) \d{2}[-/]\d{1,6})(?![\p{L}\p{N}])/giu,
  },
  {
    type: "id",
    rule: "nummer met letters",
    needs: /[A-Za-z][-/.]?\d/,
    pattern: /(?<![\p{L}\p{N}./-])[A-Z]{1,5}[-/.]?\d{1,8}(?:[-/.]?[A-Z]{0,3}\d{1,8}){0,4}(?![\p{L}\p{N}-])/gu,
    accept: (found) => found.replace(/\D/g, "").length >= 4 || (found.match(/[-/.]/g)?.length ?? 0) >= 2,
  },
  {
    type: "id",
    rule: "kenteken",
    needs: /-/,
    pattern:
      /(?<![\p{L}\p{N}-])(?=[A-Za-z\d-]{0,8}\d)(?=[A-Za-z\d-]{0,8}[A-Za-z])(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,2}|\d{1,2})(?![\p{L}\p{N}-])/gu,
  },
  {
    type: "phone",
    rule: "telefoonnummer in woorden",
    needs: /(?:nul|\b0[1-9]\d?) ?\p{L}/iu,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:nul|0[1-9]?\\d?)(?:[ ,-]{1,2}(?:${spoken}|\\d{1,4})(?![\\p{L}\\p{N}])){3,12}`,
      "giu",
    ),
    accept: (found) => {
      const digits = found
        .match(/\d|\p{L}+/gu)!
        .reduce((sum, part) => sum + (oneDigit.test(part) ? 1 : 2), 0);
      return /\p{L}/u.test(found) && digits >= 9 && digits <= 12;
    },
  },
  {
    type: "username",
    rule: "gebruikersnaam",
    needs: /@/,
    pattern: /(?<![\p{L}\p{N}._@])@[\p{L}\p{N}_.]{2,40}/gu,
    accept: (found) => found.replace(/\.+$/, "").length,
  },
  {
    type: "username",
    rule: "gebruikersnaam met streepje",
    needs: /_/,
    pattern: /(?<![\p{L}\p{N}_.@])(?=[\p{N}_.]{0,40}\p{L})[\p{L}\p{N}.]{0,40}_[\p{L}\p{N}_.]{1,40}/gu,
    accept: (found) => {
      const kept = found.replace(/[_.]+$/, "");
      return kept.includes("_") && kept.length > 3 ? kept.length : false;
    },
  },
  {
    type: "username",
    rule: "gebruikersnaam met nummer",
    needs: /#\d/,
    pattern: /(?<![\p{L}\p{N}_.#])[\p{L}\p{N}_.]{2,32}#\d{3,5}(?![\p{L}\p{N}])/gu,
  },
  {
    type: "username",
    rule: "gebruikersnaam bij een app",
    needs:
      /\b(?:snap(?:chat)?|insta(?:gram)?|ig|tiktok|discord|steam|roblox|xbox|psn|twitch|telegram|fortnite|minecraft|valorant|gamertag|account(?:naam)?|gebruikersnaam|username)(?: ?naam)?\b/i,
    pattern:
      /(?<=(?<!\p{L})(?:snap(?:chat)?|insta(?:gram)?|ig|tiktok|discord|steam|roblox|xbox|psn|twitch|telegram|fortnite|minecraft|valorant|gamertag|account|gebruikersnaam|username)(?: ?naam)?(?: (?:is|was|heet|heette|heet ik|ben ik)|:| :)? )[\p{L}\p{N}][\p{L}\p{N}._#-]{2,38}/giu,
    accept: (found, text, at) => {
      const kept = found.replace(/[._#-]+$/, "");
      const made = /[\p{L}].*\d|\d.*\p{L}|[._#]/u.test(kept) || /\p{Ll}\p{Lu}/u.test(kept);
      const told = /[:=] $/.test(text.slice(at - 2, at)) && kindOf(fold(kept), lexicons()) === "unknown";
      return (made || told) && !notAccount.test(kept) ? kept.length : false;
    },
  },
  {
    type: "username",
    rule: "gebruikersnaam met cijfers",
    needs: /\p{L}{3}\d/u,
    pattern: /(?<![\p{L}\p{N}_.@-])\p{L}[\p{L}]{3,24}\d{1,6}[\p{L}]{0,12}(?![\p{L}\p{N}-])/gu,
    accept: (found) => !notAccount.test(found),
  },
];

const notAccount =
  /^(?:groep|klas|leerjaar|mbo|vmbo|havo|vwo|nivo|niveau|fase|blok|week|dag|doel|kamer|punt|vraag|stap|level|covid|corona|deel|unit|team|locatie|adres|tranche|module|versie|windows|playstation|iphone|fifa|xbox|sims|route|formule|kanaal|radio|uur|jaar|max|min|plus|top|euro|schaal|fase|jeugd|onder|tiktok|insta|pilot|graad|perceel)/i;

/** "op 3-4 dagen" is no day. */
function noAmount(found: string, text: string, at: number): boolean {
  const after = at + found.length;
  return !/^\s*(?:keer|x\b|uur|jaar|weken|maanden|dagen|kilometer|km\b|plekken|procent|van|%)/.test(
    text.slice(after, after + 14),
  );
}

function isDate(found: string, text: string, at: number): boolean {
  const parts = found.split(/[-/. ]+/).map(Number);
  const [a, b, c] = parts;
  if (a === undefined || b === undefined || c === undefined) return false;
  const [day, month] = a > 31 ? [c, b] : [a, b];
  if (month > 12 && day <= 12) return month <= 31;
  return (
    day >= 1 &&
    day <= 31 &&
    month >= 1 &&
    month <= 12 &&
    !/^\s?uur/.test(text.slice(at + found.length, at + found.length + 5))
  );
}

/** Eleven-test of a Dutch citizen number: 9 x a + 8 x b + ... + 2 x h - i is divisible by eleven. Takes 8 or 9 digits. */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const padded = digits.padStart(9, "0");
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += (9 - i) * Number(padded[i]);
  return (sum - Number(padded[8])) % 11 === 0;
}

const separators = " -./()";

const wholeDate =
  /(?:\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([-/.])\d{1,2}\2\d{1,2}(?!\2(?:19|20)\d{2}))(?![\d\p{L}])/uy;

/**
 * Runs of digits with separators: phone numbers, and citizen numbers by the eleven-test. One linear pass: a run is read group
 * by group, so that a number is found too where the next one follows it directly.
 */
function numbers(text: string, found: Identifier[]): void {
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const starts =
      (code >= 48 && code <= 57) ||
      (code === 43 && isDigit(text.charCodeAt(i + 1))) ||
      (code === 40 && text[i + 1] === "0");
    if (!starts || (i > 0 && letterOrDigit.test(text[i - 1]!))) {
      i++;
      continue;
    }
    wholeDate.lastIndex = i;
    const date = wholeDate.exec(text)?.[0];
    if (date !== undefined && isDate(date, text, i)) {
      i += date.length;
      continue;
    }
    const number = numberAt(text, i);
    if (number) {
      found.push(number);
      i = number.end;
    } else {
      // step over this group of digits only: a phone number may follow another number
      while (i < text.length && (isDigit(text.charCodeAt(i)) || text[i] === "+" || text[i] === "(")) i++;
    }
  }
}

/** The number that starts at `start`: as long as a phone or citizen number ought to be where the groups allow that, else the longest. */
function numberAt(text: string, start: number): Identifier | undefined {
  let best: Identifier | undefined;
  let digits = "";
  let end = start;
  for (let j = start; j < text.length && digits.length <= 16; j++) {
    const c = text[j]!;
    if (isDigit(text.charCodeAt(j))) {
      digits += c;
      end = j + 1;
      const after = text[end];
      if (after !== undefined && letterOrDigit.test(after)) continue;
      const span = text.slice(start, end);
      const kind = numberKind(span, digits);
      if (kind) best = { type: kind.type, start, end, text: span, rule: kind.rule };
      if (kind && (kind.type === "phone" ? isWhole(span, digits) : /^\d{9}$/.test(span))) return best;
    } else if (!(c === "+" && j === start) && (!separators.includes(c) || j - end > 2)) break;
  }
  return best;
}

/** Ten digits in the Netherlands, also after +31, 0031 or 31. */
function isWhole(span: string, digits: string): boolean {
  const national = digits.replace(/^(?:0031|31)0?/, "0");
  return national.length === 10 && (national !== digits || !span.startsWith("+"));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function numberKind(span: string, digits: string): { type: IdentifierType; rule: string } | undefined {
  const phone = { type: "phone", rule: "telefoonnummer" } as const;
  if (
    span.startsWith("+") ||
    digits.startsWith("0031") ||
    digits.startsWith("0032") ||
    digits.startsWith("0049")
  ) {
    return digits.length >= 10 && digits.length <= 15 ? phone : undefined;
  }
  if (digits.startsWith("06") && digits.length >= 8 && digits.length <= 11 && !/[./]/.test(span))
    return phone;
  if (/^0[1-9]/.test(digits) && digits.length >= 9 && digits.length <= 11) return phone;
  if (/^31[1-9]/.test(digits) && digits.length === 11) return phone;
  if (/^0[89]00/.test(digits) && digits.length >= 8) return phone;
  if ((digits.length === 9 || (digits.length === 8 && !/[-/. ]/.test(span))) && isCitizenNumber(digits)) {
    return { type: "id", rule: "burgerservicenummer (elfproef)" };
  }
  if (/^\d{8,12}$/.test(span)) return { type: "id", rule: "lang nummer" };
  return undefined;
}

/** All identifiers with a fixed form, in any order, possibly overlapping; also with characters inside that nobody sees. */
export function findFormats(text: string): Identifier[] {
  const seen = text.replace(unseen, "");
  return seen === text ? formatsIn(text) : moveBack(text, formatsIn(seen));
}

/** Moves finds in the text without unseen characters to the text itself. */
function moveBack(text: string, found: readonly Identifier[]): Identifier[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (text[i]!.search(unseen) < 0) places.push(i);
  return found.map(({ type, rule, ...span }) => {
    const start = places[span.start]!;
    const end = places[span.end - 1]! + 1;
    return { type, rule, start, end, text: text.slice(start, end) };
  });
}

function formatsIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  if (/\d/.test(text)) numbers(text, found);
  for (const { type, rule, pattern, needs, accept } of formats) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      let length = match[0].length;
      const verdict = accept ? accept(match[0], text, match.index) : true;
      if (verdict === false) continue;
      if (typeof verdict === "number") length = verdict;
      if (length < 2) continue;
      if (type === "username" && !bounded(text, match.index, match.index + length)) continue;
      found.push({
        type,
        start: match.index,
        end: match.index + length,
        text: text.slice(match.index, match.index + length),
        rule,
      });
    }
  }
  return found;
}
