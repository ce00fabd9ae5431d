import {
  comparePartialDates,
  isSurelyBefore,
  type Party,
  type PartialDate,
  type Stake,
} from '../../model/index.js';
import type { Draft, DraftParty } from './draft.js';
import type { PartyFacts } from './draft-records.js';

/** The first date on which a party surely has ties, and the last one. */
interface TimeOfTies {
  froms: PartialDate[];
  untils: (PartialDate | undefined)[];
}

function timesOfTies(stakes: readonly Stake[]): Map<string, TimeOfTies> {
  const times = new Map<string, TimeOfTies>();
  for (const { owner, owned, holdings } of stakes) {
    for (const party of [owner, owned]) {
      let time = times.get(party);
      if (!time) times.set(party, (time = { froms: [], untils: [] }));
      for (const { from, until } of holdings) {
        time.froms.push(from);
        time.untils.push(until);
      }
    }
  }
  return times;
}

/** The parties of a draft. Dates of a life that its ties contradict are left out. */
export function partiesOf(
  draft: Draft,
  stakes: readonly Stake[],
  idOf: (key: string) => string,
): Party[] {
  // Of parties without dates nothing can contradict their ties.
  const hasDates = [...draft.parties.values()].some(
    ({ facts }) => facts.founded !== undefined || facts.dissolved !== undefined,
  );
  const times = hasDates ? timesOfTies(stakes) : new Map<string, TimeOfTies>();
  return [...draft.parties].map(([key, party]) => {
    const id = idOf(key);
    return partyOf(draft, id, party, times.get(id));
  });
}

function partyOf(draft: Draft, id: string, party: DraftParty, ties?: TimeOfTies): Party {
  const { facts, place, isDescribed, notes } = party;
  const { report } = draft;
  if (!isDescribed) report.note('party-only-mentioned', {}, place);
  if (facts.kind === undefined) report.note('kind-assumed', { kind: 'company' }, place);
  const { founded, dissolved } = lifeOf(draft, party, ties);
  const { country, description, headquarters, names, identifiers, sources } = facts;
  return {
    id,
    kind: facts.kind ?? 'company',
    name: facts.name ?? id,
    ...(names && names.length > 0 && { names: [...names] }),
    ...(description !== undefined && { description }),
    ...(country !== undefined && { country }),
    ...(headquarters !== undefined && { headquarters }),
    ...(founded !== undefined && { founded }),
    ...(dissolved !== undefined && { dissolved }),
    ...(identifiers && Object.keys(identifiers).length > 0 && { identifiers }),
    ...(sources && sources.length > 0 && { sources: [...sources] }),
    ...(notes.length > 0 && {
      notes: notes.map(({ text, date, sources: cited }) => {
        return { text, ...(date !== undefined && { date }), sources: [...cited] };
      }),
    }),
  };
}

function lifeOf(
  { report }: Draft,
  { facts, place }: DraftParty,
  ties: TimeOfTies | undefined,
): Pick<PartyFacts, 'founded' | 'dissolved'> {
  const { founded: start, dissolved: end } = facts;
  if (start !== undefined && end !== undefined) {
    const order = comparePartialDates(end, start);
    if (order !== undefined && order < 0) {
      report.note('life-reversed', {}, place);
      return {};
    }
  }
  const { froms = [], untils = [] } = ties ?? {};
  const life = { founded: start, dissolved: end };
  if (start !== undefined && froms.some((from) => isSurelyBefore(from, start))) {
    report.note('life-against-ties', { field: 'founded' }, place);
    life.founded = undefined;
  }
  if (
    end !== undefined &&
    (froms.some((from) => isSurelyBefore(end, from)) ||
      untils.some((until) => until === undefined || isSurelyBefore(end, until)))
  ) {
    report.note('life-against-ties', { field: 'dissolved' }, place);
    life.dissolved = undefined;
  }
  return life;
}
