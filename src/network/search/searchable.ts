import type { Alliance, Brand, Name, Party, Talks } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import { vehicleCount } from '../vehicles.js';
import { initialsOf } from './initials.js';
import { properNames } from './proper-names.js';
import { wordsOf, wordsOfName, type Words } from './words.js';

/** What can be found. */
export type SearchRecord =
  | { type: 'party'; party: Party }
  | { type: 'brand'; party: Party; brand: Brand }
  | { type: 'alliance'; alliance: Alliance }
  | { type: 'talks'; talks: Talks };

/** A name by which something can be found. */
export interface SearchName extends Words {
  text: string;
  /** What the data says of the name; undefined for the one of today. */
  name?: Name | undefined;
}

/** What is found only when all of it is typed. */
export interface SearchIdentifier {
  text: string;
  /** A symbol is without its exchange; as that and as initials other words may be meant too. */
  kind: 'whole' | 'symbol' | 'initials';
  /** The name whose initials they are. */
  of?: SearchName;
}

/** A record with all that it is found by. */
export interface Searchable {
  record: SearchRecord;
  names: readonly SearchName[];
  /** Of a tie, the names of each of its parties, by which it is found as well. */
  parties: readonly (readonly Words[])[];
  /** What else it is found by: what talks are about, and whose a brand was before. */
  related: readonly Words[];
  /** What its description names. */
  described?: { text: string; words: Words } | undefined;
  identifiers: readonly SearchIdentifier[];
  /** What comes first of two that match alike: the vehicles of a party; the latest of brands and ties. */
  weight: number;
}

/** Makes less than one vehicle of any date, so that a brand comes after a party that has some. */
const BRAND_WEIGHT = 1e-8;

function searchName(text: string, name?: Name): SearchName {
  return { text, name, ...wordsOfName(text) };
}

function namesOfParty({ name, shortName, names = [] }: Party): SearchName[] {
  return [
    searchName(name),
    ...(shortName === undefined ? [] : [searchName(shortName)]),
    ...names.flatMap((other) => [
      searchName(other.text, other),
      ...(other.short === undefined ? [] : [searchName(other.short, other)]),
    ]),
  ];
}

function identifiersOf({
  identifiers: { lei, isin, tickers = [] } = {},
}: Party): SearchIdentifier[] {
  const whole = [lei, isin, ...tickers].flatMap((text) => text ?? []);
  const symbols = tickers.map((text) => text.slice(text.indexOf(':') + 1));
  return [
    ...whole.map((text): SearchIdentifier => ({ text, kind: 'whole' })),
    ...symbols.map((text): SearchIdentifier => ({ text, kind: 'symbol' })),
  ];
}

function initials(names: readonly SearchName[]): SearchIdentifier[] {
  return names.flatMap((of) =>
    initialsOf(of.text).map((text): SearchIdentifier => ({ text, kind: 'initials', of })),
  );
}

function described(text: string | undefined): Searchable['described'] {
  const words = wordsOf(properNames(text ?? ''));
  return text === undefined || words.compact === '' ? undefined : { text, words };
}

/** A date as a number that grows with it. */
function dateWeight(date: string): number {
  return Number(date.padEnd(10, '-00').replaceAll('-', ''));
}

function searchableParty(party: Party, names: readonly SearchName[]): Searchable {
  return {
    record: { type: 'party', party },
    names,
    parties: [],
    related: [],
    described: described(party.description),
    identifiers: [...identifiersOf(party), ...initials(names)],
    weight: vehicleCount(party),
  };
}

/** A brand in the time in which it belongs to one party: of several owners the later ones first. */
function searchableBrand(party: Party, brand: Brand): Searchable {
  const { name, spellings = [], ownersBefore = [], from = '1000' } = brand;
  return {
    record: { type: 'brand', party, brand },
    names: [name, ...spellings].map((text) => searchName(text)),
    parties: [],
    related: ownersBefore.map((owner) => wordsOfName(owner.name)),
    identifiers: [],
    weight: BRAND_WEIGHT * dateWeight(from),
  };
}

function searchableAlliance(alliance: Alliance, parties: Searchable['parties']): Searchable {
  const [first = ''] = alliance.members.map(({ from }) => from).sort();
  const names = [searchName(alliance.name)];
  return {
    record: { type: 'alliance', alliance },
    names,
    parties,
    related: [wordsOf('alliance')],
    identifiers: initials(names),
    weight: dateWeight(first),
  };
}

function searchableTalks(talks: Talks, parties: Searchable['parties']): Searchable {
  const { title, aim, from } = talks;
  return {
    record: { type: 'talks', talks },
    names: [searchName(title)],
    parties,
    related: [wordsOf(`${aim} talks`)],
    identifiers: [],
    weight: dateWeight(from),
  };
}

/** Everything of a data set that can be found, one after the other: its parties with their brands, alliances and talks. */
export function* searchablesOf({ dataset }: NetworkIndex): Generator<Searchable> {
  const { parties, alliances, talks } = dataset;
  const namesById = new Map<string, SearchName[]>();
  for (const party of parties) {
    const names = namesOfParty(party);
    namesById.set(party.id, names);
    yield searchableParty(party, names);
    for (const brand of party.brands ?? []) yield searchableBrand(party, brand);
  }
  // Legal names are made of words that most of them have.
  const namesOf = (ids: readonly string[]): SearchName[][] =>
    [...new Set(ids)].map((id) =>
      (namesById.get(id) ?? []).filter(({ name }) => name?.use !== 'legal'),
    );
  for (const alliance of alliances) {
    yield searchableAlliance(alliance, namesOf(alliance.members.map(({ party }) => party)));
  }
  for (const one of talks) yield searchableTalks(one, namesOf(one.parties));
}
