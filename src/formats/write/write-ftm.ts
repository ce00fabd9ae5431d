import type { Dataset, PartyKind } from '../../model/index.js';
import { shareAsText } from './share-as-text.js';

const SCHEMAS: Readonly<Record<PartyKind, string>> = {
  company: 'Company',
  'joint-venture': 'Company',
  state: 'PublicBody',
  family: 'LegalEntity',
  person: 'Person',
  fund: 'LegalEntity',
  trust: 'LegalEntity',
  dispersed: 'LegalEntity',
};

/** Values as lists, without those that are not known. */
function properties(
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
): object {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const list = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    return list.length === 0 ? [] : [[name, list] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Writes the parties and holdings of a data set as entities of FollowTheMoney, one on each line.
 * Votes, and of several sources all but the first one, have no place there; neither have alliances,
 * talks, groups, disputes, doubts, brands and sizes.
 */
export function writeFtm({ parties, stakes, sources }: Dataset): string {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const entities = parties.map((party) => {
    const { id, kind, name, names = [], country, founded, dissolved, identifiers } = party;
    const isPerson = kind === 'person';
    return {
      id,
      schema: SCHEMAS[kind],
      properties: properties({
        name,
        alias: names.filter(({ use }) => use !== 'former').map(({ text }) => text),
        previousName: names.filter(({ use }) => use === 'former').map(({ text }) => text),
        [isPerson ? 'nationality' : 'jurisdiction']: country?.toLowerCase(),
        ...(!isPerson && { incorporationDate: founded, dissolutionDate: dissolved }),
        leiCode: identifiers?.lei,
        summary: party.description,
      }),
    };
  });
  const ownerships = stakes.flatMap(({ id, owner, owned, holdings }) =>
    holdings.map(({ capital, from, until, sources: cited }, index) => {
      const source = sourceOf.get(cited[0] ?? '');
      return {
        id: `${id}-${index + 1}`,
        schema: 'Ownership',
        properties: properties({
          owner,
          asset: owned,
          percentage: capital === 'unknown' ? undefined : shareAsText(capital),
          startDate: from,
          endDate: until,
          publisher: source?.title,
          sourceUrl: source?.url,
        }),
      };
    }),
  );
  return [...entities, ...ownerships].map((entity) => `${JSON.stringify(entity)}\n`).join('');
}
