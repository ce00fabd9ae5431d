import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressParts, formatAddress } from '../../../src/model/index.js';
import { changeFilters, COMPANY_COLUMNS, TIE_COLUMNS } from '../../../src/network/index.js';
import { ADDRESS_NAMES, decodeSeen, encodeSeen } from '../../../src/store/address.js';
import { seenOf } from '../../../src/store/history.js';
import { initialState, SCOPES, TABLE_TABS, VIEWS, type Seen } from '../../../src/store/index.js';
import { arbitraryDay } from '../../fixtures/arbitrary-dates.js';
import { arbitraryFilters } from '../../fixtures/arbitrary-filters.js';

const given = seenOf(initialState());

const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const decimal = (decimals: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: -max, max }).map((value) => value / 10 ** decimals + 0);

const camera = fc.record({
  x: decimal(1, 200_000),
  y: decimal(1, 200_000),
  zoom: fc.integer({ min: 800, max: 40_000 }).map((value) => value / 10_000),
});

/** Filters as a store has them, whose lists are in order. */
const filters = arbitraryFilters(['CN', 'FR', 'JP']).map((value) => changeFilters(value, value));

const columns = [...COMPANY_COLUMNS, ...TIE_COLUMNS].flatMap((key) => [key, `-${key}`]);

const table = fc.record({
  tab: fc.option(fc.constantFrom(...TABLE_TABS)),
  sort: fc.constantFrom('', ...columns),
  query: fc.string(),
  columns: fc
    .uniqueArray(fc.constantFrom(...columns), { selector: (key) => key.replace(/^-/, '') })
    .map((keys) => keys.sort()),
});

/** All that a reader can come to see: a company that is selected is the centre, and a focus view is not asked for. */
const seen: fc.Arbitrary<Seen> = fc
  .record({
    day: arbitraryDay,
    selected: fc.option(id),
    view: fc.constantFrom(...VIEWS),
    compare: fc.option(arbitraryDay),
    filters,
    centre: fc.option(id),
    steps: fc.constantFrom(1, 2, Infinity),
    expanded: fc.array(id).map((keys) => new Set(keys)),
    isViewChosen: fc.boolean(),
    connection: fc.option(
      fc
        .uniqueArray(id, { minLength: 2, maxLength: 2 })
        .map(([from = '', to = '']) => ({ from, to })),
    ),
    explained: fc.option(
      fc
        .uniqueArray(id, { minLength: 2, maxLength: 2 })
        .map(([owner = '', owned = '']) => ({ owner, owned })),
    ),
    camera: fc.option(camera),
    table,
    days: fc
      .uniqueArray(arbitraryDay, { minLength: 2, maxLength: 6 })
      .map((days) => days.sort() as readonly string[]),
    changes: fc.record({
      kind: fc.option(fc.constantFrom('raised', 'collapsed')),
      isOnly: fc.boolean(),
    }),
    scope: fc.constantFrom(...SCOPES),
  })
  .map((value) => ({
    ...value,
    centre: value.centre === value.selected ? null : value.centre,
    isViewChosen: value.view !== 'focus' && (value.isViewChosen || value.view !== 'overview'),
  }));

function encoded(value: Seen, from: Seen = given): string {
  return formatAddress(encodeSeen(value, from));
}

function decoded(address: string, from: Seen = given): ReturnType<typeof decodeSeen> {
  return decodeSeen(addressParts(address), from);
}

describe('an address', () => {
  it('says all that is seen, and is read without a loss', () => {
    fc.assert(
      fc.property(seen, (value) => {
        expect(decoded(encoded(value))).toEqual({ seen: value, broken: [] });
      }),
    );
  });

  it('says what differs from what the page gives, whatever that is', () => {
    fc.assert(
      fc.property(seen, seen, (value, other) => {
        const nothing = {
          expanded: given.expanded,
          connection: null,
          explained: null,
          camera: null,
          days: given.days,
          changes: given.changes,
        };
        const from = { ...other, ...nothing, isViewChosen: false };
        const address = encoded(value, from);
        expect(encoded(decoded(address, from).seen, from)).toBe(address);
        expect(encoded(from, from)).toBe('');
      }),
    );
  });

  it('does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(seen, (value) => {
        const parts = encodeSeen(value, given);
        expect(decodeSeen([...parts].reverse(), given).seen).toEqual(value);
      }),
    );
  });

  it('of anything is read as something, and says again what was understood', () => {
    const piece = fc.tuple(fc.constantFrom(...ADDRESS_NAMES, 'other'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const parts = pieces.map(([name, value]) => ({ name, value }));
        const { seen: value } = decodeSeen(parts, given);
        expect(decodeSeen(encodeSeen(value, given), given).broken).toEqual([]);
      }),
    );
  });
});

describe('a written address', () => {
  const focus = { ...given, view: 'focus', day: '2025-02-13', selected: 'nissan' } as const;

  it.each<[string, Partial<Seen>]>([
    ['', {}],
    ['view=focus&day=2025-02-13&selected=nissan', { ...focus, centre: 'nissan' }],
    [
      'view=focus&day=2025-02-13&selected=nissan-honda&centre=nissan',
      {
        ...focus,
        selected: 'nissan-honda',
        centre: 'nissan',
      },
    ],
    [
      'view=focus&connection=subaru,suzuki',
      {
        view: 'focus',
        selected: 'subaru',
        centre: 'subaru',
        connection: { from: 'subaru', to: 'suzuki' },
      },
    ],
    [
      'view=network&ended-ties=yes&talks-years=10',
      {
        view: 'network',
        filters: { ...given.filters, endedTies: true, talksYears: 10 },
      },
    ],
    ['view=overview', { isViewChosen: true }],
    ['steps=2&open=renault,france', { steps: 2, expanded: new Set(['renault', 'france']) }],
    [
      'view=table&rows=ties&sort=-capital&find=toyota%20suzuki&columns=-votes,source',
      {
        view: 'table',
        table: {
          tab: 'ties',
          sort: '-capital',
          query: 'toyota suzuki',
          columns: ['-votes', 'source'],
        },
      },
    ],
    ['at=812.5,-40,1.3', { camera: { x: 812.4567, y: -40.01, zoom: 1.3 } }],
  ])('is short: “%s”', (address, changes) => {
    expect(encoded({ ...given, ...changes })).toBe(address);
  });

  it('of a connection selects its first party, unless it says something else', () => {
    expect(decoded('connection=subaru,suzuki').seen.selected).toBe('subaru');
    expect(decoded('selected=toyota-in-subaru&connection=subaru,suzuki').seen.selected).toBe(
      'toyota-in-subaru',
    );
    const page = { ...given, selected: 'nissan', centre: 'nissan' };
    expect(decoded('connection=subaru,suzuki', page).seen).toMatchObject({
      selected: 'subaru',
      centre: null,
    });
  });

  it('counts of a column of the table what is said last', () => {
    expect(decoded('columns=source,-kind,-source').seen.table.columns).toEqual([
      '-kind',
      '-source',
    ]);
  });

  it('says that nothing is selected where the page selects something', () => {
    const page = { ...given, selected: 'nissan', centre: 'nissan', view: 'focus' } as const;
    const address = encoded(given, page);
    expect(address).toBe('view=overview&selected=');
    expect(decoded(address, page).seen.selected).toBeNull();
  });
});

describe('a broken part', () => {
  it.each([
    'view=map',
    'view=',
    'day=2025',
    'day=2025-02-30',
    'selected=%E0%A4',
    'centre=',
    'steps=3',
    'open=%',
    'connection=nissan',
    'talks-years=-3',
    'talks-years=4.5',
    'minimum-share=150',
    'connection=nissan,nissan',
    'rows=cells',
    'sort=size',
    'find=%',
    'columns=source,size',
    'at=1,2',
    'at=1,2,0',
    'at=1,2,1e9',
    'at=a,b,c',
    'ended-ties=perhaps',
    'talks-years=many',
    'basis=sales',
    'owner-kinds=state,company',
    'countries=Japan',
    'minimum-share=much',
  ])('%s is ignored, and named', (part) => {
    const { seen: value, broken } = decoded(part);
    expect(broken).toEqual(addressParts(part));
    expect(value).toEqual(given);
  });

  it('leaves the others as they are', () => {
    const { seen: value } = decoded('view=map&selected=nissan&talks-years=200&basis=votes');
    expect(value).toMatchObject({
      view: 'overview',
      selected: 'nissan',
      filters: { talksYears: 5, basis: 'votes' },
    });
  });
});

it('says which days are beside each other, and what the list of changes shows', () => {
  const seen = {
    ...given,
    view: 'multiples' as const,
    days: ['2005-07-01', '2015-07-01'],
    changes: { kind: 'collapsed', isOnly: true },
  };
  expect(encoded(seen)).toBe('view=multiples&days=2005-07-01,2015-07-01&kind=collapsed&only=yes');
  expect(decoded('kind=gone&days=2005-07-01&only=perhaps').broken).toHaveLength(3);
});
