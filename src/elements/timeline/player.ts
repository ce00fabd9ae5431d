import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayNumber, dayOfNumber, type Day } from '../../model/index.js';

/** Years of the data that pass in a second. */
export const SPEEDS = { slow: 0.5, normal: 1, fast: 2 } as const;

export type Speed = keyof typeof SPEEDS;

/** So long every day that is shown stays at least, so that the eye and the computer can follow. */
const STEP_MS = 500;
const DAYS_PER_YEAR = 365.2425;

interface PlayerSettings {
  /** The day that is shown. */
  day: () => Day;
  /** The last day to play to. */
  end: () => Day;
  /** Whether anything changes after the first day, up to the second one. */
  changes: (after: Day, until: Day) => boolean;
  /** Does what showing a day needs, in tasks that leave frames between them. */
  prepare: (day: Day) => Promise<void>;
  /** Shows a day while playing. All days of one act are one step to undo. */
  show: (day: Day, act: symbol) => void;
  /** Moves the hand to a day, by its number, between two that are shown. */
  follow: (day: number) => void;
  speed: () => Speed;
}

/**
 * Plays time: the hand moves on evenly, and a later day is shown, twice a second at most,
 * when something has changed. It stops at the end, where nothing more changes, and when another day is
 * shown by anybody else.
 */
export class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settings: PlayerSettings;
  #frame = 0;
  #act: symbol | undefined;
  #shown: Day = '';

  constructor(host: ReactiveControllerHost, settings: PlayerSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#act !== undefined;
  }

  hostDisconnected(): void {
    this.pause();
  }

  /** Ends playing where somebody else has chosen a day. */
  hostUpdate(): void {
    if (this.isPlaying && this.#settings.day() !== this.#shown) this.pause();
  }

  /** Plays from the day shown to the end; from `from` where nothing more changes. */
  play(from: Day): void {
    const { day, end, changes, show } = this.#settings;
    const act = Symbol('play');
    this.#act = act;
    this.#shown = day();
    if (!changes(this.#shown, end())) {
      this.#shown = from;
      show(from, act);
    }
    this.#run(act);
    this.#host.requestUpdate();
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    this.#act = undefined;
    this.#host.requestUpdate();
  }

  #run(act: symbol): void {
    const { end, changes, follow, speed } = this.#settings;
    const last = dayNumber(end());
    let at = dayNumber(this.#shown);
    let before = performance.now();
    let shownAt = before;
    let isPreparing = false;
    const step = (now: number): void => {
      if (this.#act !== act) return;
      at = Math.min(last, at + ((now - before) / 1000) * SPEEDS[speed()] * DAYS_PER_YEAR);
      before = now;
      follow(at);
      const day = dayOfNumber(at);
      const isDue = now - shownAt >= STEP_MS || at >= last;
      if (isDue && !isPreparing && changes(this.#shown, day)) {
        isPreparing = true;
        void this.#show(day, act).then(() => {
          isPreparing = false;
          shownAt = performance.now();
        });
      }
      if (!isPreparing && (at >= last || !changes(this.#shown, end()))) this.pause();
      else this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** What cannot be prepared is shown all the same, and says what is wrong. */
  async #show(day: Day, act: symbol): Promise<void> {
    const { prepare, show } = this.#settings;
    await prepare(day).catch(() => undefined);
    if (this.#act !== act) return;
    this.#shown = day;
    show(day, act);
  }
}
