import { formatCountry } from '../messages/index.js';
import type { AddressPart, Dataset, Party } from '../model/index.js';
import { decodeList } from '../model/index.js';
import {
  BASES,
  COMPANY_COLUMNS,
  DEFAULT_FILTERS,
  OWNER_KINDS,
  THRESHOLDS,
  TIE_COLUMNS,
  TIE_KINDS,
  type NetworkIndex,
} from '../network/index.js';
import { FILTERS } from './address.js';
import { SCOPES } from './scope.js';
import { VIEWS } from './state.js';
import { TABLE_TABS } from './table-state.js';

/** What may be written in a part of an address, with the value that it stands for. */
export type AddressChoices = ReadonlyMap<string, string>;

/** Parts that name parties, and whether they may name ties as well. */
const NAMES_TIES = new Map([
  ['selected', true],
  ['centre', false],
  ['connection', false],
  ['why', false],
]);

/** The parts of an address that name something which the data does not have. */
export function partsWithoutRecord(
  parts: readonly AddressPart[],
  index: NetworkIndex,
): AddressPart[] {
  const isThere = (id: string, orTie: boolean): boolean =>
    id === '' || index.party(id) !== undefined || (orTie && index.tie(id) !== undefined);
  return parts.filter(({ name, value }) => {
    const orTie = NAMES_TIES.get(name);
    return orTie !== undefined && !decodeList(value)?.every((id) => isThere(id, orTie));
  });
}

function choices(values: readonly string[]): AddressChoices {
  return new Map(values.map((value) => [value, value]));
}

/** Parties by their names and their ids, which are preferred. */
function partyChoices(parties: readonly Party[]): [string, string][] {
  return [
    ...parties.map(({ id }): [string, string] => [id, id]),
    ...parties.flatMap(({ id, name, names = [] }) =>
      [name, ...names.map(({ text }) => text)].map((text): [string, string] => [text, id]),
    ),
  ];
}

function countryChoices(parties: readonly Party[]): AddressChoices {
  const codes = [...new Set(parties.flatMap(({ country }) => country ?? []))];
  return new Map(
    [...codes, ...codes.map(formatCountry)].map((text, at) => [
      text,
      codes[at % codes.length] ?? '',
    ]),
  );
}

/** What a part of an address may say, as far as that can be listed; `dataset` is null before there is data. */
export function addressChoices(name: string, dataset: Dataset | null): AddressChoices {
  const { parties = [], stakes = [], alliances = [], talks = [] } = dataset ?? {};
  const filter = FILTERS.get(name);
  if (filter && typeof DEFAULT_FILTERS[filter] === 'boolean') return choices(['yes', 'no']);
  switch (name) {
    case 'view':
      return choices(VIEWS);
    case 'scope':
      return choices(SCOPES);
    case 'rows':
      return choices(TABLE_TABS);
    case 'sort':
    case 'columns':
      return choices([...COMPANY_COLUMNS, ...TIE_COLUMNS].flatMap((key) => [key, `-${key}`]));
    case 'basis':
      return choices(BASES);
    case 'threshold':
      return choices(THRESHOLDS.map(String));
    case 'hidden-kinds':
      return choices(TIE_KINDS);
    case 'owner-kinds':
      return choices(OWNER_KINDS);
    case 'countries':
      return countryChoices(parties);
    case 'selected': {
      const ties = [...stakes, ...alliances, ...talks];
      return new Map([...choices(ties.map(({ id }) => id)), ...partyChoices(parties)]);
    }
    case 'centre':
    case 'connection':
    case 'why':
      return new Map(partyChoices(parties));
    default:
      return new Map();
  }
}
