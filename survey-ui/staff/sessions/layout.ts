/**
 * How stories fit on paper cards. A4 holds four A6 cards, two A5 cards or one whole; a story that does not fit its card
 * in letters that can be read across a table gets the next larger one. Lines are estimated from the number of
 * characters, on the safe side, so that the same stories always give the same sheets on every printer.
 */

export type CardSize = "quarter" | "half" | "whole";

/** Inner size in mm, without margins and the line with the number. */
const sizes: Record<CardSize, { width: number; height: number; letters: number[] }> = {
  quarter: { width: 87, height: 116, letters: [14, 13, 12, 11.5] },
  half: { width: 186, height: 116, letters: [17, 16, 15, 14, 13, 12.5] },
  whole: { width: 176, height: 250, letters: [18, 17, 16, 15, 14, 13, 12, 11, 10, 9] },
};

const mmPerPoint = 0.3528;
/** Average width of a letter of the serif in ems, and the line height: what the style sheet uses. */
const letterWidth = 0.47;
export const lineHeight = 1.42;
/** Wider lines are hard to read: a half card sets its text in two columns. */
const columnsOf: Record<CardSize, number> = { quarter: 1, half: 2, whole: 1 };

function linesNeeded(text: string, lineLength: number): number {
  return text
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / lineLength)), 0);
}

/** The largest letter (in points) with which the text fits the card; null when none does. */
export function letterFor(text: string, size: CardSize): number | null {
  const { width, height, letters } = sizes[size];
  const columns = columnsOf[size];
  for (const points of letters) {
    const column = (width - (columns - 1) * 8) / columns;
    const lineLength = Math.floor(column / (points * mmPerPoint * letterWidth));
    // Words do not break: about six letters of every line stay empty.
    const lines = linesNeeded(text, Math.max(10, lineLength - 6));
    const room = Math.floor(height / (points * mmPerPoint * lineHeight)) * columns - (columns - 1);
    if (lines <= room) return points;
  }
  return null;
}

export interface Laid<T> {
  card: T;
  size: CardSize;
  points: number;
}

/** Puts the cards on sheets: whole ones first, then halves, then quarters; each in its given order. */
export function layOut<T extends { text: string }>(cards: T[], perSheet: 2 | 4): Laid<T>[][] {
  const start: CardSize[] = perSheet === 4 ? ["quarter", "half", "whole"] : ["half", "whole"];
  const laid = cards.map((card): Laid<T> => {
    for (const size of start) {
      const points = letterFor(card.text, size);
      if (points !== null) return { card, size, points };
    }
    // Longer than a sheet: it runs on to the next one.
    return { card, size: "whole", points: sizes.whole.letters.at(-1)! };
  });
  const weight: Record<CardSize, number> = { whole: 4, half: 2, quarter: 1 };
  const sheets: Laid<T>[][] = [];
  for (const size of ["whole", "half", "quarter"] as const) {
    for (const one of laid.filter((l) => l.size === size)) {
      const last = sheets.at(-1);
      const used = last?.reduce((sum, l) => sum + weight[l.size], 0) ?? 4;
      if (last && used + weight[size] <= 4) last.push(one);
      else sheets.push([one]);
    }
  }
  return sheets;
}
