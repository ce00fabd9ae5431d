import type { MeasureText } from '../text-width.js';
import { cutText } from './cut-text.js';

/** The usual name of a party and a shorter one, which may be the same. */
export interface Names {
  name: string;
  shortName: string;
}

/** A name and its font size. */
export interface FittedName {
  name: string;
  nameSize: number;
}

/**
 * The usual name where it fits, else the short one; where neither fits, in the
 * next of the sizes, which begin with the largest. Where none fits, the short one
 * is cut in the last size.
 */
export function fittingName(
  { name, shortName }: Names,
  sizes: readonly number[],
  width: number,
  measure: MeasureText,
): FittedName {
  for (const nameSize of sizes) {
    const fitting = [name, shortName].find((one) => measure(one, nameSize, 'bold') <= width);
    if (fitting !== undefined) return { name: fitting, nameSize };
  }
  const nameSize = sizes.at(-1) ?? 0;
  return { name: cutText(shortName, width, nameSize, measure, 'bold'), nameSize };
}
