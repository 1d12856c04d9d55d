import { largestPart } from "../../api/contract/sound.ts";

/** Why the microphone does not work; each has its own words (`voice.error.<why>`). */
export type MicrophoneTrouble = "refused" | "none" | "busy";

interface Heard {
  bitRate: number;
  partLength: number;
  /** A part of the piece is there, in order. Must be kept before the next comes. */
  part(bytes: ArrayBuffer, mime: string, ms: number, n: number): Promise<void>;
  /** How loud it is now, 0 to 1; ten times a second. */
  level(now: number): void;
  /** Nothing was heard for some seconds, or something again. */
  silent(on: boolean): void;
  /** The microphone was taken away: a phone call, a headset pulled out. */
  lost(): void;
}

const kinds = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
/** Room noise stays under this loudness (root mean square of the samples). */
const quiet = 0.008;
const quietFor = 4000;

/** One opening of the microphone after another; each is a file of its own, that comes in parts. */
export class Microphone {
  private readonly heard: Heard;
  private stream: MediaStream | undefined;
  private recorder: MediaRecorder | undefined;
  private sound: AudioContext | undefined;
  private ticking: ReturnType<typeof setInterval> | undefined;
  private began = 0;
  private before = 0;
  private told = 0;
  private n = 0;
  private keeping: Promise<void> = Promise.resolve();

  constructor(heard: Heard) {
    this.heard = heard;
  }

  /** How long this piece is by now, in ms. */
  ms(): number {
    return this.before + (this.recorder?.state === "recording" ? performance.now() - this.began : 0);
  }

  async start(): Promise<MicrophoneTrouble | null> {
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
      });
    } catch (error) {
      const { name } = error as DOMException;
      if (name === "NotAllowedError" || name === "SecurityError") return "refused";
      return name === "NotFoundError" || name === "OverconstrainedError" ? "none" : "busy";
    }
    const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
    const recorder = new MediaRecorder(stream, {
      ...(mimeType ? { mimeType } : {}),
      audioBitsPerSecond: this.heard.bitRate,
    });
    Object.assign(this, { stream, recorder, before: 0, told: 0, n: 0, keeping: Promise.resolve() });
    recorder.addEventListener("dataavailable", ({ data }) => this.take(data, recorder.mimeType));
    recorder.addEventListener("error", () => this.heard.lost());
    for (const track of stream.getAudioTracks()) {
      track.addEventListener("ended", () => this.heard.lost());
      // A call that comes in takes the sound away without ending anything.
      track.addEventListener("mute", () => recorder.state === "recording" && this.heard.lost());
    }
    this.began = performance.now();
    recorder.start(this.heard.partLength);
    this.watch(stream);
    return null;
  }

  pause(): void {
    this.before = this.ms();
    this.recorder?.pause();
    this.recorder?.requestData();
  }

  resume(): void {
    this.began = performance.now();
    this.recorder?.resume();
  }

  /** Hands over what there is so far. */
  flush(): void {
    if (this.recorder && this.recorder.state !== "inactive") this.recorder.requestData();
  }

  /** Closes the microphone; the last part has been kept when this is done. */
  async stop(): Promise<void> {
    const { recorder, stream } = this;
    if (!recorder) return;
    this.before = this.ms();
    this.recorder = undefined;
    clearInterval(this.ticking);
    void this.sound?.close().catch(() => {});
    this.sound = undefined;
    if (recorder.state !== "inactive") {
      const stopped = new Promise((done) => recorder.addEventListener("stop", done, { once: true }));
      recorder.stop();
      await stopped;
    }
    for (const track of stream?.getTracks() ?? []) track.stop();
    await this.keeping;
  }

  private take(data: Blob, mime: string): void {
    if (data.size === 0) return;
    const ms = Math.max(0, Math.round(this.ms() - this.told));
    this.told += ms;
    this.keeping = this.keeping.then(async () => {
      const bytes = await data.arrayBuffer();
      // A browser that records at more than was asked for sends a part in several.
      for (let at = 0; at < bytes.byteLength; at += largestPart)
        await this.heard.part(
          bytes.slice(at, at + largestPart),
          mime.split(";")[0] ?? "",
          at === 0 ? ms : 0,
          this.n++,
        );
    });
  }

  /** Looks how loud it is, so that somebody sees that they are heard. */
  private watch(stream: MediaStream): void {
    this.sound = new AudioContext();
    const analyser = this.sound.createAnalyser();
    analyser.fftSize = 1024;
    this.sound.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    let loudAt = performance.now();
    let silent = false;
    clearInterval(this.ticking);
    this.ticking = setInterval(() => {
      if (this.recorder?.state !== "recording") {
        loudAt = performance.now();
        return;
      }
      analyser.getFloatTimeDomainData(samples);
      const loud = Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);
      if (loud > quiet) loudAt = performance.now();
      const now = performance.now() - loudAt > quietFor;
      if (now !== silent) {
        silent = now;
        this.heard.silent(now);
      }
      // Loudness as ears have it: from -50 decibel (nothing) to 0 (all bars).
      this.heard.level(Math.min(1, Math.max(0, 1 + Math.log10(Math.max(loud, 1e-5)) / 2.5)));
    }, 100);
  }
}
