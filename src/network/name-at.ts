import { isNameOfATime, type Day, type Party } from '../model/index.js';
import { phaseAt } from './phase-at.js';

/**
 * What a party was called on a day: a name that was in common use for a time
 * counts in that time, `DaimlerChrysler` from 1998 to 2007; else it is the name
 * of today. Of several the one named last counts. Formal names never count,
 * because they are too long for a label.
 */
export function nameAt({ name, names = [] }: Party, day: Day): string {
  const ofTheTime = names.findLast((candidate) => {
    const { from = '1000', until } = candidate;
    return isNameOfATime(candidate) && phaseAt(day, from, until).phase === 'within';
  });
  return ofTheTime?.text ?? name;
}

/** All names that may be the label of some day, the one of today first. */
export function labelsOf({ name, names = [] }: Party): string[] {
  return [name, ...names.filter(isNameOfATime).map(({ text }) => text)];
}
