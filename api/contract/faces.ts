/**
 * The pictures of feelings: our own line drawings on a field of 48 by 48, told apart by their lines and never by colour.
 * Shared by the phone's questions and the plain form. Each is what is drawn with a pen (`line`) and what is filled in
 * (`ink`), as SVG path data. A feeling that is not here is shown in words alone.
 */
export interface Face {
  line: string;
  ink?: string;
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const head = circle(24, 24, 17);
/** Two open eyes, at this height. */
const eyes = (y = 21) => circle(18, y, 1.7) + circle(30, y, 1.7);
/** Eyes that laugh (arched) or rest (sunk). */
const laughing = "M14.5 22q3.5-4.5 7 0M26.5 22q3.5-4.5 7 0";
const resting = "M14.5 20.5q3.5 3.2 7 0M26.5 20.5q3.5 3.2 7 0";

export const faces: Record<string, Face> = {
  happy: { line: `${head}M15.5 27.5h17q-1.5 8-8.5 8t-8.5-8z`, ink: eyes(20) },
  // Out of breath that may be let go.
  relieved: {
    line: `${circle(20, 20, 15.5)}M11.5 18q3.2 3 6.5 0M22.5 18q3.2 3 6.5 0M15.5 26q4.5 3.5 9 0M34 37q3.5-3 6.5 0t6.5-1M30 43.5q3.5-3 6.5 0t6.5-1`,
  },
  // Chin up, and a star.
  proud: {
    line: `${circle(22, 27, 16)}M12.5 23q3.2-4.2 6.5 0M24 23q3.2-4.2 6.5 0M15 29.5q6.5 6.5 13 0`,
    ink: "M40 2l2 5.2 5.5.3-4.3 3.5 1.5 5.4-4.7-3-4.7 3 1.5-5.4-4.3-3.5 5.5-.3z",
  },
  calm: { line: `${head}${resting}M18 30q6 3.5 12 0` },
  // The sun comes up behind it.
  hopeful: {
    line: `${circle(24, 30, 15)}M24 3v6M9.5 8l3.5 5M38.5 8L35 13M18.5 35q5.5 4.5 11 0M16 23.5q2-2 4 0M28 23.5q2-2 4 0`,
    ink: circle(18, 27, 1.6) + circle(30, 27, 1.6),
  },
  angry: { line: `${head}M13 16.5l8 4M35 16.5l-8 4M17 33.5q7-5 14 0`, ink: eyes(24) },
  sad: {
    line: `${head}M13.5 19.5l6.5-3M34.5 19.5l-6.5-3M17.5 34q6.5-6.5 13 0`,
    ink: `${eyes(23)}M33 26.5q4 5.5 0 7.5q-4-2 0-7.5z`,
  },
  afraid: {
    line: `${head}${circle(17.5, 21, 3.8)}${circle(30.5, 21, 3.8)}M15.5 33l3-2.6 3 2.6 3-2.6 3 2.6 3-2.6 2 2M2.5 17v14M45.5 17v14`,
    ink: circle(17.5, 21, 1.4) + circle(30.5, 21, 1.4),
  },
  // A small somebody in a large empty room.
  alone: { line: `M3 44V7q0-4 4-4h34q4 0 4 4v37M3 44h42${circle(13, 29, 4)}M7 44v-3q0-6 6-6t6 6v3` },
  // Shoulders up, hands empty.
  powerless: {
    line: `${circle(24, 14, 10)}M19.5 18.5h9M17.5 44V32q0-4 6.5-4t6.5 4v12M17.5 32L8 38.5 3 32.5M30.5 32l9.5 6.5 5-6`,
    ink: circle(20.5, 13, 1.4) + circle(27.5, 13, 1.4),
  },
  confused: {
    line: `${circle(21, 27, 16)}M11.5 19.5q3-2.5 6.5-1M24.5 20.5l6.5-3.5M14 34.5q3-4 6 0t6 0 4-2M37.5 6.5q.5-4 4.5-4 4.5 0 4.5 3.8 0 2.7-3 4-1.8.8-1.8 3.2`,
    ink: circle(15.5, 24.5, 1.6) + circle(27.5, 24.5, 1.6) + circle(41.7, 17.8, 1.5),
  },
  great: { line: `${head}${laughing}M14 26.5h20q-1.5 9.5-10 9.5t-10-9.5z` },
  good: { line: `${head}M15.5 29q8.5 7.5 17 0`, ink: eyes() },
  okay: { line: `${head}M17 31h14`, ink: eyes() },
  notgood: { line: `${head}M16.5 33.5q7.5-5.5 15 0`, ink: eyes() },
  bad: {
    line: `${head}M13.5 17.5l6-3M34.5 17.5l-6-3M17 35q7-9 14 0z`,
    ink: eyes(22),
  },
};
