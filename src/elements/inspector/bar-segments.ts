import { isSurelyAbove, roundSum, shareBounds, type Share } from '../../model/index.js';

/** What an owner has of the whole, and the parts in which it holds it, if it does in several ways. */
export interface BarShare {
  owner: string;
  share: Share;
  parts?: readonly Share[] | undefined;
  /** Whether it is many holders, who have no majority however much they hold. */
  dispersed?: boolean | undefined;
}

/** A segment of a bar of owners. `start` and `width` are percent of the whole. */
export interface BarSegment {
  owner: string;
  /** Which of the parts of the owner it is, from 0; 0 for an owner without parts. */
  part: number;
  start: number;
  width: number;
  /** True from the lower end of a range to its upper end, where the share may not reach. */
  possible: boolean;
  majority: boolean;
}

export interface BarSegments {
  segments: BarSegment[];
  /** The sum of what is certain, in percent. It may be above 100, where sources contradict each other. */
  certain: number;
  /** What the upper ends of ranges may add to it within the whole, in percent. */
  possible: number;
  /** What no record explains, in percent: never less than 0. */
  unrecorded: number;
}

const WHOLE_PERCENT = 100;
const MAJORITY_PERCENT = 50;

/** The exact parts of an exact share when they make it up; else the share itself. */
function partsOf({ share, parts = [] }: BarShare): readonly Share[] {
  const widths = parts.filter((part) => typeof part === 'number');
  const sum = roundSum(widths.reduce((total, width) => total + width, 0));
  return widths.length > 1 && widths.length === parts.length && sum === share ? widths : [share];
}

/**
 * Divides a bar among owners, in the order given. The possible part of a range
 * follows its certain part as far as the certain parts of the others leave space.
 * An unknown share takes no space: nothing is known of its size.
 */
export function barSegments(owners: readonly BarShare[]): BarSegments {
  const known = owners.filter(({ share }) => share !== 'unknown');
  const certain = roundSum(known.reduce((sum, { share }) => sum + shareBounds(share).min, 0));
  const uncertain = Math.max(0, WHOLE_PERCENT - certain);
  let unrecorded = uncertain;
  let start = 0;
  const segments: BarSegment[] = [];
  for (const owner of known) {
    const majority = !owner.dispersed && isSurelyAbove(owner.share, MAJORITY_PERCENT);
    const add = (width: number, part: number, possible: boolean): void => {
      const segment = { owner: owner.owner, part, start: roundSum(start), width };
      if (width > 0) segments.push({ ...segment, possible, majority });
      start += width;
    };
    for (const [part, share] of partsOf(owner).entries()) {
      const { min, max } = shareBounds(share);
      const possible = roundSum(Math.min(max - min, unrecorded));
      add(min, part, false);
      add(possible, part, true);
      unrecorded -= possible;
    }
  }
  unrecorded = roundSum(unrecorded);
  return { segments, certain, possible: roundSum(uncertain - unrecorded), unrecorded };
}
