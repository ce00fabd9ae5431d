import { earliestDay, latestDay, type Day, type Doubt, type Party } from '../../model/index.js';
import { nameAt } from '../name-at.js';
import type { Snapshot } from '../snapshot.js';
import { pairsById } from './by-id.js';
import type { Change, PartyChange } from './change.js';

function doubtOf(
  { doubts = [] }: Party,
  field: 'founded' | 'dissolved' | 'name',
): Doubt | undefined {
  return doubts.find(({ about }) => about === field);
}

function change(party: Party, kind: PartyChange['kind']): Change {
  const { founded, dissolved, sources = [] } = party;
  const doubt = doubtOf(party, kind === 'dissolved' ? 'dissolved' : 'founded');
  const date = kind === 'dissolved' ? dissolved : founded;
  const until = kind === 'passing' ? dissolved : undefined;
  return { type: 'party', kind, party, date, until, sources, doubt };
}

/** When a party came to be called as on the later of two days, where the data says so. */
function dateOfName({ names = [] }: Party, before: string, after: string): string | undefined {
  const named = names.find(({ text, from }) => text === after && from !== undefined);
  return named?.from ?? names.findLast(({ text, until }) => text === before && until)?.until;
}

function renamed(party: Party, from: Day, to: Day): Change[] {
  const [before, after] = [nameAt(party, from), nameAt(party, to)];
  if (before === after) return [];
  const date = dateOfName(party, before, after);
  const { sources = [] } = party;
  const doubt = doubtOf(party, 'name');
  return [
    { type: 'name', kind: 'renamed', party, before, after, date, until: undefined, sources, doubt },
  ];
}

function isPassing({ founded, dissolved }: Party, from: Day, to: Day): boolean {
  if (founded === undefined || dissolved === undefined) return false;
  return earliestDay(founded) > from && latestDay(dissolved) <= to;
}

/** Parties that were founded or dissolved between two days, or both, and those that were renamed. */
export function changesOfParties(
  parties: readonly Party[],
  earlier: Snapshot,
  later: Snapshot,
): Change[] {
  const [from, to] = [earlier.day, later.day];
  const there = new Set(later.parties);
  const pairs = pairsById(earlier.parties, later.parties, ({ id }) => id);
  return [
    ...pairs.flatMap(([before, after]) => {
      if (after) return change(after, 'founded');
      return before ? change(before, 'dissolved') : [];
    }),
    ...parties
      .filter((party) => isPassing(party, from, to))
      .map((party) => change(party, 'passing')),
    ...earlier.parties
      .filter((party) => there.has(party))
      .flatMap((party) => renamed(party, from, to)),
  ];
}
