import type { SoundPart, soundOf } from "./device.ts";
import type { address } from "./sound.ts";

interface Told {
  playing(on: boolean): void;
  /** How far it is, in ms of the whole recording. */
  at(ms: number): void;
  failed(): void;
}

/** Plays a recording piece by piece: from this device, or from the server what was spoken on another. */
export function createListener(
  code: string,
  hands: { soundOf: typeof soundOf; address: typeof address },
  told: Told,
) {
  const player = new Audio();
  let queue: { src: string; ms: number }[] = [];
  let before = 0;
  let on = false;

  const stop = () => {
    if (!on) return;
    on = false;
    player.pause();
    for (const { src } of queue) if (src.startsWith("blob:")) URL.revokeObjectURL(src);
    queue = [];
    told.playing(false);
  };
  const next = async () => {
    const [one] = queue;
    if (!one) return stop();
    player.src = one.src;
    await player.play();
  };
  const fail = () => {
    if (!on) return;
    stop();
    told.failed();
  };
  player.addEventListener("timeupdate", () => {
    if (on) told.at(before + player.currentTime * 1000);
  });
  player.addEventListener("error", fail);
  player.addEventListener("ended", () => {
    const done = queue.shift();
    if (done?.src.startsWith("blob:")) URL.revokeObjectURL(done.src);
    before += done?.ms ?? 0;
    void next().catch(fail);
  });

  async function start(): Promise<void> {
    const byPiece = new Map<number, SoundPart[]>();
    for (const part of await hands.soundOf(code))
      byPiece.set(part.piece, [...(byPiece.get(part.piece) ?? []), part]);
    queue = [...byPiece].map(([piece, parts]) => {
      const bytes = parts.flatMap((part) => part.bytes ?? []);
      const here = bytes.length === parts.length;
      return {
        src: here
          ? URL.createObjectURL(new Blob(bytes, { type: parts[0]!.mime }))
          : hands.address(code, `/${piece}`),
        ms: parts.reduce((sum, { ms }) => sum + ms, 0),
      };
    });
    before = 0;
    on = true;
    told.playing(true);
    await next().catch(fail);
  }

  return { stop, toggle: () => (on ? stop() : void start()) };
}
