/**
 * How stories fit on paper cards. A4 holds four A6 cards, two A5 cards or one whole; a story that does not fit its card
 * in letters that can be read across a table gets the next larger one. Lines are estimated from the number of
 * characters, on the safe side, so that the same stories always give the same sheets on every printer.
 */

export type CardSize = "quarter" | "half" | "whole";

interface Setting {
  /** Letter size. */
  points: number;
  columns: 1 | 2;
}

const oneColumn = (...letters: number[]): Setting[] => letters.map((points) => ({ points, columns: 1 }));
const twoColumns = (...letters: number[]): Setting[] => letters.map((points) => ({ points, columns: 2 }));

/** Inner size in mm, without margins and the line with the number, and the ways to set a text, the largest first. */
const sizes: Record<CardSize | "screen", { width: number; height: number; settings: Setting[] }> = {
  quarter: { width: 87, height: 116, settings: oneColumn(18, 17, 16, 15, 14, 13, 12, 11.5) },
  // Small letters on a wide card are set in two columns, since long lines are hard to read.
  half: {
    width: 186,
    height: 116,
    settings: [...oneColumn(26, 24, 22, 20, 19, 18), ...twoColumns(17, 16, 15, 14, 13, 12.5)],
  },
  whole: { width: 176, height: 250, settings: oneColumn(24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9) },
  // A wall of 320 by 180 mm, to be drawn as large as it is.
  screen: {
    width: 288,
    height: 132,
    settings: [...oneColumn(44, 40, 36, 32, 30, 28, 26), ...twoColumns(26, 24, 22, 20, 18, 17, 16)],
  },
};

const mmPerPoint = 0.3528;
const columnGap = 8;
/** Average width of a letter of the serif in ems, and the line height: what the style sheet uses. */
const letterWidth = 0.45;
export const lineHeight = 1.42;

function linesNeeded(text: string, lineLength: number): number {
  return text
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / lineLength)), 0);
}

/** The largest setting with which the text fits the card; null when none does. */
export function settingFor(text: string, size: CardSize | "screen"): Setting | null {
  const { width, height, settings } = sizes[size];
  return (
    settings.find(({ points, columns }) => {
      const column = (width - (columns - 1) * columnGap) / columns;
      const lineLength = Math.floor(column / (points * mmPerPoint * letterWidth));
      // Words do not break, so that some of every line stays empty.
      const lines = linesNeeded(text, Math.max(10, Math.floor(lineLength * 0.93)));
      const room = Math.floor(height / (points * mmPerPoint * lineHeight)) * columns - (columns - 1);
      return lines <= room;
    }) ?? null
  );
}

export interface Laid<T> extends Setting {
  card: T;
  size: CardSize;
}

/** A title takes its own lines, in somewhat larger letters. */
const wordsOf = ({ title, text }: { title: string; text: string }) =>
  title ? `${title}${" ".repeat(Math.ceil(title.length / 3))}\n\n${text}` : text;

/** A card alone on a screen: letters in hundredths of its width. What does not fit in the smallest is scrolled. */
export function onScreen(card: { title: string; text: string }): { letters: number; columns: 1 | 2 } {
  const { points, columns } = settingFor(wordsOf(card), "screen") ?? { points: 26, columns: 1 };
  return { letters: (points * mmPerPoint) / 3.2, columns };
}

/** Puts the cards on sheets: whole ones first, then halves, then quarters; each in its given order. */
export function layOut<T extends { title: string; text: string }>(cards: T[], perSheet: 2 | 4): Laid<T>[][] {
  const start: CardSize[] = perSheet === 4 ? ["quarter", "half", "whole"] : ["half", "whole"];
  const laid = cards.map((card): Laid<T> => {
    for (const size of start) {
      const setting = settingFor(wordsOf(card), size);
      if (setting) return { card, size, ...setting };
    }
    // Longer than a sheet: it runs on to the next one.
    return { card, size: "whole", ...sizes.whole.settings.at(-1)! };
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
