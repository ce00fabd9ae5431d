const BEAT_MS = 4;

/**
 * Listens to how often the page's thread can be had, by a timer that beats every
 * few milliseconds. All times are in milliseconds since the page was opened.
 */
export class Heartbeat {
  #beats = [performance.now()];
  #isStopped = false;

  constructor() {
    this.#beat();
  }

  stop(): void {
    this.#isStopped = true;
  }

  /**
   * The longest time in a period in which nothing else could run. It lies
   * between two beats, so it is up to one beat too long and never too short.
   */
  longestGap(from: number, to: number): number {
    const gaps = this.#beats.map((beat, index) => {
      const next = this.#beats[index + 1] ?? beat;
      return Math.min(next, to) - Math.max(beat, from);
    });
    return Math.max(0, ...gaps);
  }

  #beat(): void {
    this.#beats.push(performance.now());
    if (!this.#isStopped) setTimeout(() => this.#beat(), BEAT_MS);
  }
}
