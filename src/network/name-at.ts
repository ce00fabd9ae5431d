import { isNameOfATime, type Day, type Name, type Party } from '../model/index.js';
import { phaseAt } from './phase-at.js';

/** The name that was in common use on a day and only for a time; of several the one named last. */
function nameOfTheTime({ names = [] }: Party, day: Day): Name | undefined {
  return names.findLast((candidate) => {
    const { from = '1000', until } = candidate;
    return isNameOfATime(candidate) && phaseAt(day, from, until).phase === 'within';
  });
}

/**
 * What a party was called on a day: a name that was in common use for a time
 * counts in that time, `DaimlerChrysler` from 1998 to 2007; else it is the name
 * of today. Of several the one named last counts. Formal names never count,
 * because they are too long for a label.
 */
export function nameAt(party: Party, day: Day): string {
  return nameOfTheTime(party, day)?.text ?? party.name;
}

/** The name of a party on a day in its short form, where it has one: "Mitsubishi". */
export function shortNameAt(party: Party, day: Day): string {
  const ofTheTime = nameOfTheTime(party, day);
  return ofTheTime ? (ofTheTime.short ?? ofTheTime.text) : (party.shortName ?? party.name);
}

/** All names that may be the label of some day, the one of today first. */
export function labelsOf({ name, names = [] }: Party): string[] {
  return [name, ...names.filter(isNameOfATime).map(({ text }) => text)];
}
