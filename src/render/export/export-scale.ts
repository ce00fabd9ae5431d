import { exportMessages } from '../../messages/index.js';
import { ExportError } from './export-error.js';

/** The largest side and the largest area of a canvas that current browsers draw. */
const LARGEST_SIDE_PX = 16_384;
const LARGEST_AREA_PX2 = 120_000_000;
const SIGNIFICANT_DIGITS = 3;

/** A number that is short to read, not above (floor) or not below (ceil) the exact one. */
function shortened(value: number, round: 'floor' | 'ceil'): number {
  const exponent = Math.floor(Math.log10(value)) - SIGNIFICANT_DIGITS + 1;
  // Powers of ten with a negative exponent are not exact; their reciprocals are.
  const digits = exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent;
  return Number(`${Math[round](digits)}e${exponent}`);
}

/** The size in device pixels of an image at a scale. */
export function scaledSize(
  { width, height }: { width: number; height: number },
  scale: number,
): { width: number; height: number } {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Throws an `ExportError` unless a scale is a finite number above 0. */
export function checkScale(scale: unknown): asserts scale is number {
  if (typeof scale === 'number' && Number.isFinite(scale) && scale > 0) return;
  throw new ExportError(exportMessages.invalidScale(scale));
}

/**
 * Throws an `ExportError` unless an image of this size, in pixels at scale 1,
 * can be drawn at a scale. The error names the nearest scale that works.
 */
export function checkScaledSize(size: { width: number; height: number }, scale: number): void {
  const { width, height } = size;
  const smallest = 1 / Math.min(width, height);
  if (scale < smallest) {
    throw new ExportError(exportMessages.tooSmall(shortened(smallest, 'ceil')));
  }
  const largest = Math.min(
    LARGEST_SIDE_PX / Math.max(width, height),
    Math.sqrt(LARGEST_AREA_PX2 / (width * height)),
  );
  if (scale <= largest) return;
  const scaled = scaledSize(size, scale);
  throw new ExportError(
    exportMessages.tooLarge(scaled.width, scaled.height, shortened(largest, 'floor')),
  );
}
