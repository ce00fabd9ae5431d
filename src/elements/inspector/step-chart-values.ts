import type { StepBand } from './step-chart-geometry.js';

/** A value that is written in a chart, above its step. */
export interface ChartValue {
  text: string;
  /** Which of its ends stands at `x`, in percent of the width. */
  anchor: 'start' | 'end';
  x: number;
  /** The level of the step, in percent of the height. */
  y: number;
}

/** How large texts are, in percent of a chart: the width of a character, and the height of a line. */
export interface TextSize {
  character: number;
  line: number;
}

const FULL_AXIS = 100;

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
  return one.left < other.right && other.left < one.right;
}

/** The last band, the first, and then the others from the latest to the earliest. */
function byImportance(bands: readonly StepBand[]): StepBand[] {
  const [first, ...others] = bands.filter(({ unknown }) => !unknown);
  const last = others.pop();
  return [last, first, ...others.reverse()].filter((band) => band !== undefined);
}

/**
 * The values that are written at the steps of a chart: those of the last and of the
 * first band and of others, as far as none covers another one or one in `taken`. A
 * value begins at its step, and ends at the end of the chart where it would stick
 * out. Bands of unknown shares have no value.
 */
export function stepValues(
  bands: readonly StepBand[],
  format: (band: StepBand) => string,
  size: TextSize,
  taken: readonly ChartValue[] = [],
): ChartValue[] {
  const values: ChartValue[] = [];
  for (const band of byImportance(bands)) {
    const text = format(band);
    const fits = band.x + text.length * size.character <= FULL_AXIS;
    const value: ChartValue = {
      text,
      anchor: fits ? 'start' : 'end',
      x: fits ? band.x : FULL_AXIS,
      y: band.top,
    };
    const isFree = [...taken, ...values].every((other) => !overlap(value, other, size));
    if (isFree) values.push(value);
  }
  return values.sort((a, b) => a.x - b.x);
}
