import { isSurelyAbove, shareBounds, type Share } from '../../../src/model/index.js';

/** A percentage as the tables give it. */
export type Figure =
  | { kind: 'number'; value: number; within: number }
  | { kind: 'over' | 'under'; bound: number }
  | { kind: 'between'; min: number; max: number };

/** Rounding of the computer that is no difference. */
const EPSILON = 1e-9;

/** Reads `16.48`, `16.5 ±0.15` (the data may be off by as much), `>90`, `<5` and `20 to 21`. */
export function readFigure(text: string): Figure {
  const between = /^([\d.]+) to ([\d.]+)$/.exec(text);
  if (between) return { kind: 'between', min: Number(between[1]), max: Number(between[2]) };
  const bound = /^([<>])([\d.]+)$/.exec(text);
  if (bound) return { kind: bound[1] === '>' ? 'over' : 'under', bound: Number(bound[2]) };
  const number = /^([\d.]+)(?: ±([\d.]+))?$/.exec(text);
  if (!number) throw new TypeError(`"${text}" is no figure.`);
  return { kind: 'number', value: Number(number[1]), within: Number(number[2] ?? 0) };
}

function isSurelyBelow(share: Share, bound: number): boolean {
  if (share === 'unknown') return false;
  if (typeof share === 'number') return share < bound;
  if (share.max === undefined) return false;
  return share.maxExclusive ? share.max <= bound : share.max < bound;
}

/** Whether a share in the data says what a figure says; for a range, that or something narrower. */
export function fits(share: Share, figure: Figure): boolean {
  switch (figure.kind) {
    case 'number':
      return typeof share === 'number' && Math.abs(share - figure.value) <= figure.within + EPSILON;
    case 'over':
      return isSurelyAbove(share, figure.bound);
    case 'under':
      return isSurelyBelow(share, figure.bound);
    case 'between': {
      const { min, max } = shareBounds(share);
      return min >= figure.min - EPSILON && max <= figure.max + EPSILON;
    }
  }
}

/** A figure as part of a sentence. */
export function percent(figure: Figure | 'unknown'): string {
  if (figure === 'unknown') return 'an unknown part';
  switch (figure.kind) {
    case 'number':
      return figure.within === 0 ? `${figure.value}%` : `${figure.value} ±${figure.within}%`;
    case 'over':
      return `more than ${figure.bound}%`;
    case 'under':
      return `less than ${figure.bound}%`;
    case 'between':
      return `from ${figure.min} to ${figure.max}%`;
  }
}
