import type { Holding } from '../model/index.js';
import type { StakeOnDay } from './snapshot.js';

/** What is said of a share beside its figures. */
export interface ShareMarks {
  /** Whether it is about so much. */
  approximate: boolean;
  /** Whether it may not have been held on the day. */
  uncertain: boolean;
}

type Figure = Pick<Holding, 'capital' | 'approximate' | 'doubt'>;

/** Whether an exact figure is about right only: the source says so, or it is in doubt. A range says how far. */
export function isApproximate({ capital, approximate = false, doubt }: Figure): boolean {
  return approximate || (doubt?.kind === 'share' && typeof capital === 'number');
}

/** The marks of a stake on a day. At a change of coarse date the share is about the later one. */
export function shareMarks({ holding, coarse, certain, ended }: StakeOnDay): ShareMarks {
  const isChanging = coarse && certain && !ended && typeof holding.capital === 'number';
  return { approximate: isApproximate(holding) || isChanging, uncertain: !certain };
}
