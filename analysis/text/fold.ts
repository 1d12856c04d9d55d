/** Zero-width spaces and joiners, a soft hyphen: nobody sees them, so inside a word they don't part it. */
export const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Nothing to fold: ASCII without the backtick. */
const plain = /^[\x20-\x5f\x61-\x7e]*$/;
const marks = /\p{M}+/gu;

/** Special letters that Unicode decomposition does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ĳ: "ij",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  // The apostrophe of a Ukrainian keyboard.
  ʼ: "'",
  // One letter on an Arabic and a Persian keyboard, or in how people spell the end of a word; and a line that only stretches it.
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ە: "ه",
  ـ: "",
};
const plainLetter = /[ßøłđıæœĳ’‘`´ʼىیکةەـ]/g;

/** Lower case, diacritics folded, curly apostrophes made straight, what nobody sees left out. For comparing, never for offsets. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(marks, "")
    .replace(unseen, "")
    .replace(plainLetter, (c) => plainLetters[c] ?? c);
}
