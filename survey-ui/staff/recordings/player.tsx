import { useEffect, useRef, useState } from "react";
import type { RecordingDetail } from "../../../api/contract/recordings.ts";
import { asShown, Button, Problem, Spinner, useApi, useKeys } from "../../parts/index.ts";
import "./recordings.css";

const speeds = [0.75, 1, 1.25] as const;

/** 83 -> 1:23 */
export const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** Plays a spoken story; every key works while somebody types what is said. Who listens is recorded by the server. */
export function Player({ storyId }: { storyId: string }) {
  const recording = useApi<RecordingDetail>(`/api/stories/${storyId}/recording`);
  if (recording.error) return <Problem of={recording.error} retry={() => void recording.reload()} />;
  if (!recording.data) return <Spinner label="Opname openen" />;
  return <Controls storyId={storyId} pieces={recording.data.pieces} />;
}

function Controls({ storyId, pieces }: { storyId: string; pieces: RecordingDetail["pieces"] }) {
  const player = useRef<HTMLAudioElement>(null);
  const [piece, setPiece] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [speed, setSpeed] = useState<number>(1);
  const [failed, setFailed] = useState(false);
  /** Where to go on once the piece that was chosen is there. */
  const wanted = useRef<number | null>(null);
  const starts = pieces.map((_, i) => pieces.slice(0, i).reduce((sum, { seconds }) => sum + seconds, 0));
  const total = pieces.reduce((sum, { seconds }) => sum + seconds, 0);
  const now = Math.min(total, (starts[piece] ?? 0) + at);

  const play = () => {
    setFailed(false);
    void player.current?.play().catch(() => setFailed(true));
  };
  const toggle = () => {
    const audio = player.current;
    if (!audio) return;
    if (!audio.paused) return audio.pause();
    if (audio.ended) return seek(0, true);
    play();
  };
  /** @param to seconds from the beginning of the whole */
  const seek = (to: number, goOn = playing) => {
    const audio = player.current;
    if (!audio) return;
    const target = Math.max(0, Math.min(total - 0.1, to));
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= target),
    );
    const within = target - (starts[index] ?? 0);
    if (index === piece) {
      audio.currentTime = within;
      setAt(within);
      if (goOn) play();
      return;
    }
    wanted.current = within;
    setPiece(index);
    setAt(within);
    if (goOn) setTimeout(play);
  };
  const faster = () => setSpeed(speeds[(speeds.indexOf(speed as 1) + 1) % speeds.length]!);

  useEffect(() => {
    if (player.current) player.current.playbackRate = speed;
  }, [speed]);

  useKeys([
    {
      key: "Escape",
      does: "Opname afspelen of pauzeren, ook tijdens het typen",
      run: toggle,
      whileTyping: true,
    },
    {
      key: "F2",
      does: "Opname 3 seconden terug",
      run: () => seek(now - 3),
      whileTyping: true,
      repeats: true,
    },
    { key: "F4", does: "Opname trager of sneller", run: faster, whileTyping: true },
  ]);

  return (
    <div className="rc-player" role="toolbar" aria-label="Opname">
      {/* biome-ignore lint/a11y/useMediaCaption: the words are what is being typed out here */}
      <audio
        ref={player}
        src={asShown(`/api/stories/${storyId}/recording/${piece}`)}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onLoadedMetadata={(event) => {
          event.currentTarget.playbackRate = speed;
          if (wanted.current !== null) event.currentTarget.currentTime = wanted.current;
          wanted.current = null;
        }}
        onEnded={() => {
          if (piece + 1 < pieces.length) seek((starts[piece + 1] ?? 0) + 0.001, true);
          // A piece may sound a moment shorter than it was measured while it was spoken: the end is the end.
          else setAt(pieces[piece]?.seconds ?? 0);
        }}
        onError={() => setFailed(true)}
      />
      <Button kind="main" shortcut="Esc" onClick={toggle}>
        {playing ? "Pauze" : "Afspelen"}
      </Button>
      <Button shortcut="F2" onClick={() => seek(now - 3)}>
        3 seconden terug
      </Button>
      <div className="rc-speeds" role="toolbar" aria-label="Snelheid (F4)">
        {speeds.map((one) => (
          <Button key={one} small aria-pressed={speed === one} onClick={() => setSpeed(one)}>
            {String(one).replace(".", ",")}×
          </Button>
        ))}
      </div>
      <label className="rc-seek">
        <span className="vw-hidden">Plaats in de opname</span>
        <input
          type="range"
          min={0}
          max={Math.ceil(total)}
          step={1}
          value={Math.floor(now)}
          aria-valuetext={`${clock(now)} van ${clock(total)}`}
          onChange={(event) => seek(Number(event.target.value))}
        />
      </label>
      <p className="rc-time vw-numbers">
        {clock(now)} / {clock(total)}
      </p>
      {failed ? (
        <p className="rc-failed" role="alert">
          De opname speelt niet af. Ververs de pagina en probeer het opnieuw.
        </p>
      ) : null}
    </div>
  );
}
