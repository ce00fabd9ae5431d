import { dayNumber, dayOfNumber, type Day } from '../../model/index.js';
import type { DayRange } from '../../store/index.js';

const FULL = 100;

/** Where days lie on a line from one day to another one: a linear scale, in percent of its length. */
export class TimeScale {
  readonly #first: number;
  readonly #length: number;

  constructor({ min, max }: DayRange) {
    this.#first = dayNumber(min);
    this.#length = Math.max(1, dayNumber(max) - this.#first);
  }

  /** From 0 to 100; days outside of the line lie at its ends. */
  at(day: Day): number {
    return this.atNumber(dayNumber(day));
  }

  /** The same of a day by its number, which may be a fraction. */
  atNumber(number: number): number {
    return FULL * Math.min(1, Math.max(0, (number - this.#first) / this.#length));
  }

  /** The day at a part of the length, from 0 to 1; beyond it that at the nearer end. */
  dayAt(part: number): Day {
    return dayOfNumber(this.#first + Math.round(Math.min(1, Math.max(0, part)) * this.#length));
  }

  /** The years that begin on the line, ascending. */
  get years(): number[] {
    const last = Number(dayOfNumber(this.#first + this.#length).slice(0, 4));
    const first = Number(dayOfNumber(this.#first - 1).slice(0, 4)) + 1;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  }
}
