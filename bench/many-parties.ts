import type { Dataset, Stake } from '../src/model/index.js';
import { seededRandom } from '../src/layout/random.js';

const PARTIES = 10_000;
/** Stakes beside those that tie each party to an earlier one. */
const FURTHER_STAKES = 15_000;
const ALLIANCES = 2000;
const SOURCES = ['register'];

/** A made-up data set of 10,000 parties and some 27,000 ties, always the same, and the ids of its parties. */
export function manyParties(): { dataset: Dataset; ids: string[] } {
  const random = seededRandom(PARTIES);
  const pick = (count: number): number => Math.floor(random() * count);
  const ids = Array.from({ length: PARTIES }, (_, index) => `party-${index}`);
  const year = (): string => String(1990 + pick(34));
  // A party stands in this list once for each stake, so that the busy become busier.
  const busy = [0];
  const idOf = (index: number): string => ids[index] ?? '';
  const stakes: Stake[] = [];
  const addStake = (owner: number, owned: number): void => {
    if (owner === owned) return;
    busy.push(owner, owned);
    const from = year();
    const until = random() < 0.4 ? { until: String(Number(from) + 1 + pick(10)) } : {};
    const holdings = [{ from, ...until, capital: 1 + pick(90), sources: SOURCES }];
    stakes.push({ id: `stake-${stakes.length}`, owner: idOf(owner), owned: idOf(owned), holdings });
  };
  for (let owned = 1; owned < PARTIES; owned += 1) addStake(busy[pick(busy.length)] ?? 0, owned);
  for (let count = 0; count < FURTHER_STAKES; count += 1) {
    addStake(busy[pick(busy.length)] ?? 0, pick(PARTIES));
  }
  const alliances = Array.from({ length: ALLIANCES }, (_, index) => ({
    id: `alliance-${index}`,
    name: `Alliance ${index}`,
    members: Array.from({ length: 2 + pick(5) }, () => {
      return { party: idOf(busy[pick(busy.length)] ?? 0), from: year(), sources: SOURCES };
    }),
  }));
  const parties = ids.map((id) => ({ id, kind: 'company' as const, name: id }));
  return {
    ids,
    dataset: {
      title: 'Ten thousand parties',
      compiled: '2026-01-31',
      parties,
      stakes,
      alliances,
      talks: [],
      groups: [],
      sources: [{ id: 'register', title: 'A register', publisher: 'Nobody' }],
    },
  };
}
