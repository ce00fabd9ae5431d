import { seededRandom } from '../src/layout/random.js';
import type { Dataset, Stake } from '../src/model/index.js';

const COMPANIES = 100_000;
const STAKES = 200_000;
/** Of the stakes beside those that tie each company to an earlier one, this part leads back as well as forth. */
const LEADING_ANYWHERE = 0.3;
/** No more of a company is held than this, in percent, so that no loop is closed. */
const MOST_HELD = 90;

/**
 * A made-up data set of 100,000 companies and 200,000 stakes, always the same, in which
 * tens of thousands of companies hold one another in loops.
 */
export function manyCompanies(): Dataset {
  const random = seededRandom(COMPANIES);
  const pick = (count: number): number => Math.floor(random() * count);
  const idOf = (index: number): string => `company-${index}`;
  const left = new Float64Array(COMPANIES).fill(MOST_HELD);
  const stakes: Stake[] = [];
  const add = (owner: number, owned: number): void => {
    const free = left[owned] ?? 0;
    const capital = Math.round(free * (5 + 85 * random())) / 100;
    if (owner === owned || capital < 0.01) return;
    left[owned] = free - capital;
    const holdings = [{ from: '2000-01-01', capital, sources: ['register'] }];
    const id = `stake-${stakes.length}`;
    stakes.push({ id, owner: idOf(owner), owned: idOf(owned), holdings });
  };
  for (let owned = 1; owned < COMPANIES; owned += 1) add(pick(owned), owned);
  while (stakes.length < STAKES) {
    const ends = [pick(COMPANIES), pick(COMPANIES)];
    if (random() > LEADING_ANYWHERE) ends.sort((a, b) => a - b);
    add(ends[0] ?? 0, ends[1] ?? 0);
  }
  const parties = Array.from({ length: COMPANIES }, (_, index) => {
    return { id: idOf(index), kind: 'company' as const, name: idOf(index) };
  });
  return {
    title: 'A hundred thousand companies',
    compiled: '2026-01-31',
    parties,
    stakes,
    alliances: [],
    talks: [],
    groups: [],
    sources: [{ id: 'register', title: 'A register', publisher: 'Nobody' }],
  };
}
