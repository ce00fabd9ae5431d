import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readDataset,
  validate,
  writeBods,
  writeCsv,
  writeFtm,
  writeGraphml,
  writeJson,
} from '../../../../src/formats/index.js';
import {
  earliestDay,
  type Dataset,
  type Holding,
  type Share,
} from '../../../../src/model/index.js';
import { readWell } from '../../../fixtures/read-files.js';

const NAMES = [
  'Acme',
  '=1+1',
  'Müller & <Söhne>',
  '日産自動車',
  '"Quoted", Inc; A\tB',
  '__proto__',
];

const percent = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0.001, max: 100, noNaN: true }).map((value) => Number(value.toFixed(6))),
);

const range = fc
  .tuple(
    fc.integer({ min: 1, max: 49 }),
    fc.integer({ min: 50, max: 99 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([min, max, minExclusive, maxExclusive]) => {
    return {
      min,
      max,
      ...(minExclusive && { minExclusive }),
      ...(maxExclusive && { maxExclusive }),
    };
  });

const halfRange = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.boolean())
  .chain(([end, isOpen]) =>
    fc.constantFrom<Share[]>(
      { min: end, ...(isOpen && { minExclusive: true }) },
      { max: end, ...(isOpen && { maxExclusive: true }) },
    ),
  );

const share: fc.Arbitrary<Share> = fc.oneof(
  percent,
  range,
  halfRange,
  fc.constant('unknown' as const),
);

const holdings = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1990, max: 2020 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(share, fc.option(share)), { minLength: 4, maxLength: 4 }),
  )
  .map(([years, shares]): Holding[] =>
    years
      .sort((a, b) => a - b)
      .map((year, index) => {
        const [capital, votes] = shares[index]!;
        const until = years[index + 1];
        return {
          from: String(year),
          ...(until !== undefined && { until: String(until) }),
          capital,
          ...(votes !== null && JSON.stringify(votes) !== JSON.stringify(capital) && { votes }),
          sources: ['report'],
        };
      }),
  );

const kind = fc.constantFrom(
  'company' as const,
  'joint-venture' as const,
  'state' as const,
  'fund' as const,
  'person' as const,
  'family' as const,
  'trust' as const,
  'dispersed' as const,
);

const dataset = fc
  .tuple(
    fc.array(kind, { minLength: 6, maxLength: 6 }),
    fc.uniqueArray(
      fc.tuple(fc.nat(5), fc.nat(5)).filter(([a, b]) => a !== b),
      { selector: String, minLength: 1, maxLength: 6 },
    ),
    fc.array(holdings, { minLength: 6, maxLength: 6 }),
  )
  .map(([kinds, pairs, lists]) => {
    return {
      title: 'Round trip',
      compiled: '2024-01-01',
      parties: NAMES.map((name, index) => ({
        id: `p${index}`,
        kind: kinds[index]!,
        name: name.replace('\t', ' '),
        country: 'JP',
      })),
      stakes: pairs.map(([owner, owned], index) => ({
        id: `s${index}`,
        owner: `p${owner}`,
        owned: `p${owned}`,
        holdings: lists[index]!,
      })),
      sources: [
        { id: 'report', title: 'Annual report', publisher: 'Press', url: 'https://example.com/r' },
      ],
    };
  });

async function valid(value: unknown): Promise<Dataset> {
  const result = await validate(value);
  if (!result.ok) expect(result.problems).toEqual([]);
  return (result as Extract<typeof result, { ok: true }>).dataset;
}

/** What a format keeps of a data set, for comparing: by names, since ids may be made anew. */
function kept(
  { parties, stakes }: Dataset,
  holdingOf: (holding: Holding) => unknown,
  partyOf: (kind: string) => string,
): unknown {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return {
    parties: parties.map(({ name, kind: of, country }) => [name, partyOf(of), country]),
    stakes: stakes.map(({ owner, owned, holdings: list }) => [
      names.get(owner),
      names.get(owned),
      list.map(holdingOf),
    ]),
  };
}

const figures = ({ from, until, capital, votes }: Holding): unknown[] => [
  from,
  until,
  capital,
  votes,
];

const same = (text: string): string => text;

const TRIPS: readonly [
  string,
  (data: Dataset) => Record<string, string>,
  (holding: Holding) => unknown,
  (kind: string) => string,
][] = [
  ['CSV keeps parties and holdings', (data) => ({ ...writeCsv(data) }), figures, same],
  ['GraphML keeps parties and holdings', (data) => ({ file: writeGraphml(data) }), figures, same],
  [
    'BODS keeps parties and holdings, with dates as full days',
    (data) => ({ file: writeBods(data) }),
    ({ from, until, capital, votes }) => [
      earliestDay(from),
      until && earliestDay(until),
      capital,
      votes,
    ],
    same,
  ],
  [
    'FollowTheMoney keeps parties and capital, and persons and states apart from companies',
    (data) => ({ file: writeFtm(data) }),
    ({ from, until, capital }) => [from, until, capital],
    (of) => (of === 'person' || of === 'state' ? of : 'company'),
  ],
];

describe('a round trip', () => {
  it.each(TRIPS)('through %s', async (_, write, holdingOf, partyOf) => {
    await fc.assert(
      fc.asyncProperty(dataset, async (value) => {
        const before = await valid(value);
        const after = (await readWell(write(before))).dataset;
        // A figure that is told twice in a row is one holding.
        fc.pre(
          before.stakes.every(({ holdings: list }) =>
            list.every(
              (holding, at) =>
                JSON.stringify(figures(holding).slice(2)) !==
                JSON.stringify(list[at + 1] && figures(list[at + 1]!).slice(2)),
            ),
          ),
        );
        expect(kept(after, holdingOf, partyOf)).toEqual(kept(before, holdingOf, partyOf));
      }),
      { numRuns: 50 },
    );
  });

  it('through the own format keeps everything', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, async (value) => {
        const before = await valid(value);
        const after = await readDataset(writeJson(before));
        expect(after.ok && after.dataset).toEqual(before);
      }),
    );
  });
});
