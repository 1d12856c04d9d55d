import type { Identifier, IdentifierType } from "../types.ts";

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
    needs: / (?:at|apenstaartje) |\(at\)|\[at\]/i,
    pattern:
      /[\p{L}\p{N}._-]{2,64} ?(?:\(at\)|\[at\]| at | apenstaartje ) ?[\p{L}\p{N}-]{2,63}(?: ?(?:\.|\(punt\)| punt ) ?)(?:nl|com|be|org|net|eu)/giu,
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
      /(?<![\d\p{L}./-])(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2} ?[-/] ?\d{1,2} ?[-/] ?(?:19|20)\d{2})(?![\d\p{L}/-])/gu,
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
    accept: (_found, text, at) =>
      !/^\s*(?:keer|x\b|uur|jaar|weken|dagen|procent|%)/.test(text.slice(at + 5, at + 16)),
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
    rule: "gebruikersnaam met cijfers",
    needs: /\p{L}{3}\d/u,
    pattern: /(?<![\p{L}\p{N}_.@-])\p{L}[\p{L}]{3,24}\d{1,6}[\p{L}]{0,12}(?![\p{L}\p{N}-])/gu,
    accept: (found) => !notAccount.test(found),
  },
];

const notAccount =
  /^(?:groep|klas|leerjaar|mbo|vmbo|havo|vwo|nivo|niveau|fase|blok|week|dag|doel|kamer|punt|vraag|stap|level|covid|corona|deel|unit|team|locatie|adres|tranche|module|versie|windows|playstation|iphone|fifa|xbox|sims|route|formule|kanaal|radio|uur|jaar|max|min|plus|top|euro|schaal|fase|jeugd|onder|tiktok|insta|pilot|graad|perceel)/i;

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

/** Runs of digits with separators: phone numbers, and citizen numbers by the eleven-test. One linear pass. */
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
    let end = i;
    let digits = "";
    let j = i;
    while (j < text.length && digits.length < 16) {
      const c = text[j]!;
      if (isDigit(text.charCodeAt(j))) {
        digits += c;
        end = j + 1;
      } else if (!(c === "+" && j === i) && (!separators.includes(c) || j - end > 2)) break;
      j++;
    }
    const span = text.slice(i, end);
    const kind =
      text[end] !== undefined && letterOrDigit.test(text[end]!) ? undefined : numberKind(span, digits);
    if (kind) {
      found.push({ type: kind.type, start: i, end, text: span, rule: kind.rule });
      i = end;
    } else {
      // step over this group of digits only: a phone number may follow another number
      while (i < text.length && (isDigit(text.charCodeAt(i)) || text[i] === "+" || text[i] === "(")) i++;
    }
  }
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

/** All identifiers with a fixed form, in any order, possibly overlapping. */
export function findFormats(text: string): Identifier[] {
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
