import { dayNumber, type Day } from '../../model/index.js';
import { STORYLINE } from './settings.js';
import type { StorylineDirection } from './storyline-scene.js';

/** A whole number of hundredths is as exact as anybody sees. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Where days and rows of a storyline are, and how paths are written in its direction. */
export class StorylineFrame {
  readonly direction: StorylineDirection;
  readonly row: number;
  /** Where the time begins and ends, along the time. */
  readonly start: number;
  readonly end: number;
  /** Where the middle of the first row is, across the time. */
  readonly #firstRow: number;
  readonly #firstDay: number;
  readonly #days: number;

  constructor(settings: {
    direction: StorylineDirection;
    start: number;
    end: number;
    top: number;
    from: Day;
    until: Day;
    row: number;
  }) {
    const { direction, start, end, top, from, until, row } = settings;
    this.direction = direction;
    this.row = row;
    this.start = start;
    this.end = end;
    this.#firstRow = top + this.row / 2;
    this.#firstDay = dayNumber(from);
    this.#days = Math.max(1, dayNumber(until) - this.#firstDay);
  }

  /** A day along the time. */
  time(day: Day): number {
    const part = (dayNumber(day) - this.#firstDay) / this.#days;
    return this.start + part * (this.end - this.start);
  }

  /** A row across the time. */
  across(row: number): number {
    return this.#firstRow + row * this.row;
  }

  /** A point by its place along and across the time, as it is written. */
  point(time: number, across: number): string {
    const [x, y] = this.direction === 'across' ? [time, across] : [across, time];
    return `${rounded(x)} ${rounded(y)}`;
  }

  xy(time: number, across: number): { x: number; y: number } {
    const [x, y] = this.direction === 'across' ? [time, across] : [across, time];
    return { x: rounded(x), y: rounded(y) };
  }

  line(from: readonly [number, number], to: readonly [number, number]): string {
    return `M${this.point(...from)}L${this.point(...to)}`;
  }

  /** From one place to another one, level at both. */
  turn(from: readonly [number, number], to: readonly [number, number]): string {
    const middle = (from[0] + to[0]) / 2;
    const points = [this.point(middle, from[1]), this.point(middle, to[1]), this.point(...to)];
    return `M${this.point(...from)}C${points.join(' ')}`;
  }
}

/** How far a turn reaches to each side of its day. */
export function reachOfTurn(distance: number): number {
  const { least, perPixel, most } = STORYLINE.turn;
  return Math.min(most, least + Math.abs(distance) * perPixel);
}
