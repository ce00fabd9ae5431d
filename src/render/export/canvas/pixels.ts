import { exportMessages } from '../../../messages/index.js';
import { ExportError } from '../export-error.js';

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

/** How many times as wide and high a picture can be as it is, so that browsers draw it. */
function largestPart({ width, height }: { width: number; height: number }): number {
  return Math.min(
    LARGEST_SIDE_PX / Math.max(width, height),
    Math.sqrt(LARGEST_AREA_PX2 / (width * height)),
  );
}

/**
 * Throws an `ExportError` unless a picture of so many pixels can be drawn. The error names the largest
 * of the same shape.
 */
export function checkPixels({ width, height }: { width: number; height: number }): void {
  if (Math.min(width, height) < 1) throw new ExportError(exportMessages.noPixels);
  const part = largestPart({ width, height });
  if (part >= 1) return;
  const [largestWidth, largestHeight] = [Math.floor(width * part), Math.floor(height * part)];
  throw new ExportError(exportMessages.tooLarge(width, height, largestWidth, largestHeight));
}

/**
 * Throws an `ExportError` unless a picture of this size, in pixels at scale 1,
 * can be drawn at a scale. The error names the nearest scale that works.
 */
export function checkScaledSize(size: { width: number; height: number }, scale: number): void {
  const { width, height } = size;
  const smallest = 1 / Math.min(width, height);
  if (scale < smallest) {
    throw new ExportError(exportMessages.tooSmall(shortened(smallest, 'ceil')));
  }
  const largest = largestPart({ width, height });
  if (scale <= largest) return;
  const scaled = scaledSize(size, scale);
  throw new ExportError(
    exportMessages.scaleTooLarge(scaled.width, scaled.height, shortened(largest, 'floor')),
  );
}
