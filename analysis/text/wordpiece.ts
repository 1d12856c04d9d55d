/** What a text becomes before a model of the BERT family reads it. */
export interface WordPieces {
  /** Ids with the opening and closing mark, at most `most` of them. */
  encode(text: string, most: number): number[];
  /** The id that fills up a shorter text in a row of several. */
  padding: number;
}

export interface WordPieceOptions {
  /** The pieces, their place being their id; those inside a word begin with "##". */
  vocabulary: readonly string[];
  lowerCase: boolean;
  /** Leave accents away; BERT does so where it writes in lower case. */
  stripAccents?: boolean;
}

/** Longer words are unknown as a whole, as in the original. */
const longestWord = 100;

/**
 * Splits words into the longest pieces that a vocabulary knows, from left to right (WordPiece; Schuster and Nakajima 2012,
 * as in BERT, Devlin and others 2019). Linear in the text for words of bounded length.
 * @throws Error, one Dutch line, when the vocabulary lacks the marks
 */
export function wordPieces({
  vocabulary,
  lowerCase,
  stripAccents = lowerCase,
}: WordPieceOptions): WordPieces {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const mark = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`De woordenlijst bij het ONNX-model mist het teken ${name}.`);
    return id;
  };
  const [opening, closing, unknown, padding] = [mark("[CLS]"), mark("[SEP]"), mark("[UNK]"), mark("[PAD]")];

  const pieces = (word: string): number[] => {
    if (word.length > longestWord) return [unknown];
    const found: number[] = [];
    for (let from = 0; from < word.length; ) {
      let to = word.length;
      let id: number | undefined;
      for (; to > from; to--) {
        id = ids.get((from > 0 ? "##" : "") + word.slice(from, to));
        if (id !== undefined) break;
      }
      if (id === undefined) return [unknown];
      found.push(id);
      from = to;
    }
    return found;
  };

  return {
    padding,
    encode(text, most) {
      const row = [opening];
      for (const word of basicWords(text, lowerCase, stripAccents)) {
        row.push(...pieces(word));
        if (row.length >= most - 1) break;
      }
      row.length = Math.min(row.length, most - 1);
      row.push(closing);
      return row;
    },
  };
}

/** Words as BERT has them: split at white space, every punctuation mark and every Chinese character on its own. */
function basicWords(text: string, lowerCase: boolean, stripAccents: boolean): string[] {
  let clean = text.replace(/[\p{Cc}\p{Cf}\ufffd]/gu, (char) => (/[\t\n\r]/.test(char) ? " " : ""));
  if (lowerCase) clean = clean.toLowerCase();
  clean = stripAccents ? clean.normalize("NFD").replace(/\p{Mn}/gu, "") : clean;
  return clean.match(/[\p{P}$+<=>^`|~]|\p{Script=Han}|[^\s\p{P}$+<=>^`|~\p{Script=Han}]+/gu) ?? [];
}
