import type { DatasetInput } from '../src/model/index.js';
import { seededRandom } from '../src/layout/random.js';

export const PARTIES = 300;
const ALLIANCES = 80;
/** Stakes beside those that tie each party to an earlier one. */
const FURTHER_STAKES = 50;
/** Every so many parties begins a group of its own. */
const GROUP_BEGINS_EVERY = 10;
const MOST_VEHICLES = 9_000_000;

const STEMS =
  'Aster Boreal Cinder Delphi Ember Falcon Garnet Harbour Indigo Juniper Kestrel Lumen Meridian Norden Orchid Pioneer Quartz River Solstice Tundra';
const TRADES =
  'Motors|Trucks|Bus|Steel|Castings|Seating|Gearworks|Electric|Batteries|Trading|Finance|Body and Frame|Joint Venture of the North|Holding|Research';

type Stake = NonNullable<DatasetInput['stakes']>[number];
type Alliance = NonNullable<DatasetInput['alliances']>[number];

function names(): string[] {
  return TRADES.split('|').flatMap((trade) => STEMS.split(' ').map((stem) => `${stem} ${trade}`));
}

/**
 * A made-up data set of 300 parties and some 400 ties, always the same, without
 * positions. As in real groups, a few parties have many ties and most have one
 * or two; no owned party has owners of more than 100%.
 */
export function madeUpDataset(): DatasetInput {
  const random = seededRandom(300);
  const pick = (count: number): number => Math.floor(random() * count);
  const id = (index: number): string => `party-${index}`;
  const day = (): string => `${1990 + pick(34)}-0${1 + pick(9)}-1${pick(10)}`;
  const sources = ['register'];

  const parties = names()
    .slice(0, PARTIES)
    .map((name, index) => ({
      id: id(index),
      kind: name.includes('Venture') ? ('joint-venture' as const) : ('company' as const),
      name,
      country: ['JP', 'FR', 'DE', 'US', 'CN'][index % 5] ?? 'JP',
      sizes: [
        {
          measure: 'vehicles-sold' as const,
          value: Math.round(MOST_VEHICLES * random() ** 6),
          period: '2024',
          until: '2024-12',
          sources,
        },
      ],
      sources,
    }));

  const stakes = new Map<string, Stake>();
  const alliances: Alliance[] = [];
  const left = parties.map(() => 100);
  // A party stands in this list once for each tie, so that the busy become busier.
  const busy = [0];

  const addStake = (owner: number, owned: number): void => {
    const key = `${id(owner)}-in-${id(owned)}`;
    const free = left[owned] ?? 0;
    const capital = Math.round(free * (0.05 + 0.85 * random()) * 10) / 10;
    if (owner === owned || capital < 1 || stakes.has(key)) return;
    left[owned] = free - capital;
    busy.push(owner, owned);
    const holdings = [{ from: day(), capital, sources }];
    stakes.set(key, { id: key, owner: id(owner), owned: id(owned), holdings });
  };

  for (let owned = 1; owned < PARTIES; owned++) {
    if (owned % GROUP_BEGINS_EVERY === 0) busy.push(owned);
    else addStake(busy[pick(busy.length)] ?? 0, owned);
  }
  for (let count = 0; count < FURTHER_STAKES; count++) {
    addStake(busy[pick(busy.length)] ?? 0, pick(PARTIES));
  }
  for (let count = 0; count < ALLIANCES; count++) {
    const one = busy[pick(busy.length)] ?? 0;
    const other = (one + 1 + pick(PARTIES - 1)) % PARTIES;
    alliances.push({
      id: `alliance-${count}`,
      name: `Alliance ${count}`,
      members: [one, other].map((member) => ({ party: id(member), from: day(), sources })),
    });
  }

  return {
    title: 'Three hundred parties',
    compiled: '2026-01-31',
    parties,
    stakes: [...stakes.values()],
    alliances,
    sources: [{ id: 'register', title: 'A register', publisher: 'Nobody' }],
  };
}
