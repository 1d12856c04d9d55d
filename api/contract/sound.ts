/** How much of a spoken story there may be: for the phone, which has no room for more than this. */

/** The most a recording may last, in ms. */
export const longest = 5 * 60_000;
/** How long one part lasts, in ms: what a phone that dies may lose. */
export const partLength = 5000;
/** The most bytes in one part. */
export const largestPart = 200_000;
/** How often the microphone may be opened again, and the most parts of each time. */
export const mostPieces = 40;
export const mostParts = 200;
/** Enough for speech, in bits per second; not every phone listens. */
export const bitRate = 32_000;

/** The kinds of sound that browsers record. */
export const soundKinds = ["audio/webm", "audio/mp4", "audio/ogg"] as const;
export type SoundKind = (typeof soundKinds)[number];
