import { latestDay, type Alliance, type PartialDate } from '../model/index.js';
import type { AllianceOnDay } from './snapshot.js';

/** When the second member joined; an alliance has two at least. */
export function allianceBeginning({ members }: Alliance): PartialDate {
  return members.map(({ from }) => from).sort()[1] ?? '';
}

/** When so many of those who were members at the end had left that only one remained. */
export function allianceEnd({ members, ended }: AllianceOnDay): PartialDate | undefined {
  if (!ended) return undefined;
  const exits = members.flatMap(({ until }) => until ?? []);
  return exits.sort((a, b) => latestDay(a).localeCompare(latestDay(b)))[members.length - 2];
}
