import { seededRandom } from '../../src/layout/random.js';
import type { Dataset, Party } from '../../src/model/index.js';
import { NetworkIndex, searchIndexOf } from '../../src/network/index.js';

const PARTIES = 5000;
const TALKS = 500;
const HITS = 20;
const DAY = '2026-01-31';

const CONSONANTS = 'bcdfghklmnprstvz';
const VOWELS = 'aeiou';
const CHARACTERS = '東西南北上中下大小山川田本三菱豊日産鈴木松平光電自動車工業重化学製鉄銀行';
const TRADES = ['Motors', 'Trucks', 'Steel', 'Electric', 'Holding', 'Industries', 'Finance'];

/** Beginnings, whole words, several words, other scripts and typing errors: what makes most work first. */
const TERMS = [
  's',
  'mo',
  'motors',
  'fianance',
  'industirse',
  'holding motors',
  '三菱',
  '車',
  'xqzvw',
];

/** Parties of made-up names in two scripts, always the same, and talks between some of them. */
function manyParties(): Dataset {
  const random = seededRandom(PARTIES);
  const pick = (letters: ArrayLike<string>): string =>
    letters[Math.floor(random() * letters.length)] ?? '';
  const word = (): string => {
    const syllables = Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
      return pick(CONSONANTS) + pick(VOWELS);
    });
    const letters = syllables.join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const parties = Array.from({ length: PARTIES }, (_, index): Party => {
    const characters = Array.from({ length: 4 }, () => pick(CHARACTERS)).join('');
    return {
      id: `party-${index}`,
      kind: 'company',
      name: `${word()} ${pick(TRADES)}`,
      names: [
        { text: `${word()} ${word()} Co., Ltd.`, language: 'en', use: 'legal' },
        { text: `${word()} ${pick(TRADES)}`, language: 'en', use: 'former' },
        { text: `${characters}株式会社`, language: 'ja', use: 'legal' },
      ],
    };
  });
  const talks = Array.from({ length: TALKS }, (_, index): Dataset['talks'][number] => {
    const [one, other] = [parties[index], parties[index * 3]];
    return {
      id: `talks-${index}`,
      title: `${one?.name ?? ''} and ${other?.name ?? ''}`,
      aim: 'merger',
      parties: [`party-${index}`, `party-${index * 3}`],
      from: '2020',
      outcome: 'ongoing',
      events: [{ date: '2020', text: 'They meet.', sources: ['register'] }],
    };
  });
  const title = 'Five thousand parties';
  return {
    title,
    compiled: DAY,
    parties,
    stakes: [],
    alliances: [],
    talks,
    groups: [],
    sources: [],
  };
}

/**
 * Builds the search index of 5,000 parties, and searches for several texts in it in
 * each round ("search"); as often it looks for the same text in every name by itself
 * ("scan"). Gives the number of texts.
 */
export function searchParties(rounds: number): number {
  const dataset = manyParties();
  const index = new NetworkIndex(dataset);
  const names = dataset.parties.flatMap(({ name, names: others = [] }) => [
    name.toLowerCase(),
    ...others.map(({ text }) => text.toLowerCase()),
  ]);
  performance.mark('indexing begins');
  const searchIndex = searchIndexOf(index);
  performance.mark('indexing ends');
  for (let round = 0; round < rounds; round++) {
    for (const text of TERMS) {
      performance.mark('search begins');
      searchIndex.search(text, DAY, HITS);
      performance.mark('search ends');
      performance.mark('scan begins');
      names.filter((name) => name.includes(text));
      performance.mark('scan ends');
    }
  }
  return TERMS.length;
}
