import type { StepBand } from './step-chart-geometry.js';

/** A value that is written in a chart, at its step. */
export interface ChartValue {
  text: string;
  /** Which of its ends stands at `x`, in percent of the width. */
  anchor: 'start' | 'end';
  x: number;
  /** The lower end of the text, in percent of the height. */
  y: number;
}

/** How large texts are, in percent of a chart: the width of a character, and the height of a line. */
export interface TextSize {
  character: number;
  line: number;
}

/** What else is in a chart. */
interface Surroundings {
  /** Values that are written already. */
  taken?: readonly ChartValue[];
  /** The steps of every series, by default those of the bands alone. */
  series?: readonly (readonly StepBand[])[];
}

const FULL_AXIS = 100;
/** The last and the first value. */
const OUTER_COUNT = 2;
/** Differences below this, in percent of the chart, are errors of binary fractions. */
const NOTHING = 0.001;

interface Extent {
  left: number;
  right: number;
}

function extentOf({ text, anchor, x }: ChartValue, { character }: TextSize): Extent {
  const width = text.length * character;
  return anchor === 'start' ? { left: x, right: x + width } : { left: x - width, right: x };
}

function overlap(a: ChartValue, b: ChartValue, size: TextSize): boolean {
  if (Math.abs(a.y - b.y) >= size.line) return false;
  const [one, other] = [extentOf(a, size), extentOf(b, size)];
  return one.left < other.right + size.character && other.left < one.right + size.character;
}

/** Whether a part of an axis and another one have more than their ends in common. */
function isShared(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] - NOTHING && b[0] < a[1] - NOTHING;
}

/** Whether a value would lie over a step, or over the line from one step to the next. */
function crosses(value: ChartValue, steps: readonly StepBand[], size: TextSize): boolean {
  const { left, right } = extentOf(value, size);
  const height = [value.y - size.line, value.y] as const;
  return steps.some(({ x, width, top, bottom, unknown }, index) => {
    if (unknown) return false;
    const isUnder = isShared([left, right], [x, x + width]);
    const isCrossed = (level: number): boolean =>
      height[0] + NOTHING < level && level < height[1] - NOTHING;
    if (isUnder && [top, bottom].some(isCrossed)) return true;
    const before = steps[index - 1];
    const isBetween = left < x - NOTHING && x + NOTHING < right;
    if (!before || before.unknown || !isBetween) return false;
    const levels = [before.top, before.bottom, top, bottom];
    return isShared(height, [Math.min(...levels), Math.max(...levels)]);
  });
}

/** Where a value may stand above its step: from the beginning on, or up to the end. */
function placesAbove(text: string, { x, width, top: y }: StepBand, size: TextSize): ChartValue[] {
  const length = text.length * size.character;
  const places: ChartValue[] = [];
  if (x + length <= FULL_AXIS) places.push({ text, anchor: 'start', x, y });
  if (x + width - length >= 0) places.push({ text, anchor: 'end', x: x + width, y });
  return places;
}

/** The last band, the first, and then the others from the latest to the earliest. */
function byImportance(bands: readonly StepBand[]): StepBand[] {
  const [first, ...others] = bands.filter(({ unknown }) => !unknown);
  const last = others.pop();
  return [last, first, ...others.reverse()].filter((band) => band !== undefined);
}

/**
 * The values that are written at the steps of a chart: those of the last and of the
 * first band, which lie over a step only where there is no other place, and of others,
 * as far as there is a place in which none covers another value, one in `taken`, or a
 * step of any series. Those of others are said once. Bands of unknown shares have no
 * value.
 */
export function stepValues(
  bands: readonly StepBand[],
  format: (band: StepBand) => string,
  size: TextSize,
  { taken = [], series = [bands] }: Surroundings = {},
): ChartValue[] {
  const values: ChartValue[] = [];
  const isFree = (value: ChartValue): boolean =>
    [...taken, ...values].every((other) => !overlap(value, other, size));
  const isClear = (value: ChartValue): boolean =>
    isFree(value) && !series.some((steps) => crosses(value, steps, size));
  for (const [rank, band] of byImportance(bands).entries()) {
    const text = format(band);
    const isOuter = rank < OUTER_COUNT;
    if (!isOuter && values.some((value) => value.text === text)) continue;
    const places = placesAbove(text, band, size);
    const value = places.find(isClear) ?? (isOuter ? places.find(isFree) : undefined);
    if (value) values.push(value);
  }
  return values.sort((a, b) => a.x - b.x);
}
