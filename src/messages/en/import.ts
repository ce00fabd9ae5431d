import type { Share } from '../../model/index.js';
import { formatShareOfCapital, formatShareOfVotes } from '../format-share-of.js';
import { formatShortList } from '../quote.js';
import type { Wording } from '../wording.js';

/** A code such as `appointmentOfBoard` or `voting-rights` as words. */
function wordsOfCode(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
}

function shareWords(capital: Share, votes: Share | undefined): string {
  if (capital === 'unknown' && votes !== undefined) return formatShareOfVotes(votes);
  return capital === 'unknown' ? 'unknown size' : formatShareOfCapital(capital);
}

/** What is written into data sets that are made of files of other formats. */
export const importWords = {
  title: (names: readonly string[]): string => formatShortList(names),
  /** The title of the source of what a file says without a source. */
  fileAsSource: (name: string): string => `The file ${name}`,
  fileAsPublisher: 'Opened by the reader',
  publisherUnknown: 'Not named',
  madeSource: 'The file names no source. This one was made when it was read.',
  anotherFigure: 'The file has another figure for the same time, which comes first in it.',
  unnamed: 'Not named',
  unnamedOwner: (owned: string): string => `Unnamed owner of ${owned}`,
  unnamedPersons: (owned: string): string => `Unnamed persons behind ${owned}`,
  unnamedParent: (owned: string): string => `Unnamed parent of ${owned}`,
  dispersedOwners: (owned: string): string => `Dispersed owners of ${owned}`,
  unnamedParty: (isPerson: boolean): string => (isPerson ? 'Unnamed person' : 'Unnamed company'),
  registeredAs: (ids: readonly { scheme: string; id: string }[]): string =>
    `Registered as ${formatShortList(ids.map(({ scheme, id }) => `${id} (${scheme})`))}.`,
  /** The codes are those of the standard, such as `appointmentOfBoard`. */
  controlNote: (interests: readonly string[]): string =>
    `Interests without a share of capital or votes: ${formatShortList(interests.map(wordsOfCode))}.`,
  noOwner: (reason: string, description: string | undefined): string =>
    description ?? `No owner is named: ${wordsOfCode(reason)}.`,
  indirectNote: (owner: string, capital: Share, votes: Share | undefined): string =>
    `${owner} has declared an indirect interest of ${shareWords(capital, votes)}.`,
  statedFrom: 'The file does not say when this began; it held on the date of the statement.',
  consolidated: 'The accounts are consolidated; no share is given.',
  consolidatedGroup: 'The accounts of the parent include the company.',
  gleifSource: 'Level 2 data: who owns whom',
  noParent: 'No parent is named: none consolidates its accounts.',
  onlyUltimate: 'The highest company whose accounts include it; what lies between is not known.',
  indirect: 'An indirect interest; what it consists of is not in the file.',
  role: (role: string): string => `Role: ${role}`,
  unexpected: (reason: string): Wording => ({
    statement: `The file could not be read: ${reason}.`,
    suggestion: 'Check that it is complete, and report it if it stays so.',
  }),
};
