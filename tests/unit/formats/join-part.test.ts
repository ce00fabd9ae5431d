import { describe, expect, it } from 'vitest';
import {
  divideDataset,
  joinPart,
  readPart,
  type JoinResult,
  type PartName,
} from '../../../src/formats/index.js';
import { withConfirmations } from '../../../src/formats/with-confirmations.js';
import { NetworkIndex, DEFAULT_FILTERS, portfolio } from '../../../src/network/index.js';
import { parseDataset } from '../../../src/diagnostics/index.js';
import type { Dataset } from '../../../src/model/index.js';
import { SceneBuilder, textWidth, type Scene } from '../../../src/scene/index.js';
import type { Point } from '../../../src/geometry/index.js';
import { readPositions } from '../../../scripts/positions-file.js';
import { automakers } from '../../fixtures/automakers.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { party, sample } from '../model/sample.js';

const ADDRESSES = { parts: { details: 'details.json', sources: 'sources.json' } };

/** A value as it is after it was a file. */
function travelled<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function coreOf(dataset: Dataset): Dataset {
  return parsed({ ...travelled(divideDataset(dataset).core), ...ADDRESSES });
}

/** Rows of twenty, so that nodes lie beside each other as in a layout. */
function inRows({ parties }: Dataset): Record<string, Point> {
  return Object.fromEntries(
    parties.map(({ id }, index) => [id, { x: 160 * (index % 20), y: 80 * Math.floor(index / 20) }]),
  );
}

/** The network of a data set on one day after the other. */
function scenesOf(
  dataset: Dataset,
  positions: Record<string, Point>,
): (day: string, endedTies: boolean) => Scene {
  const builder = new SceneBuilder(new NetworkIndex(dataset));
  return (day, endedTies) => {
    const filters = { ...DEFAULT_FILTERS, endedTies };
    return builder.build(positions, { day, filters, measureText: textWidth });
  };
}

/** Joins a part as if it came from a file. */
async function joinText(dataset: Dataset, name: PartName, text: string): Promise<JoinResult> {
  const read = await readPart(text);
  return read.ok ? joinPart(dataset, name, read.part) : read;
}

async function joinAll(dataset: Dataset, order: PartName[]): Promise<unknown> {
  const divided = divideDataset(dataset);
  let joined = coreOf(dataset);
  for (const name of order) {
    const result = await joinText(joined, name, JSON.stringify(divided[name]));
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
    joined = result.dataset;
  }
  return travelled(joined);
}

async function problemsOf(dataset: Dataset, part: unknown): Promise<string> {
  const result = await joinText(coreOf(dataset), 'details', JSON.stringify(part));
  return result.ok ? '' : result.problems.map(({ message }) => message).join('\n');
}

it('counts own shares by the core as by all of the data', () => {
  const data = carmakers();
  const own = { from: '2000', capital: 4, sources: ['report'] };
  data.stakes!.push({ id: 'own-shares', owner: 'nissan', owned: 'nissan', holdings: [own] });
  const [holding] = data.stakes!.find(({ id }) => id === 'renault-in-nissan')!.holdings;
  holding!.basis = 'excluding-treasury';
  const dataset = parsed(data);
  const options = { day: '2001-06-01' };
  expect(portfolio(coreOf(dataset), 'renault', options)).toEqual(
    portfolio(dataset, 'renault', options),
  );
});

describe.each([
  ['the carmakers', parsed(carmakers()), inRows(parsed(carmakers()))],
  ['the automakers', await automakers(), await readPositions()],
])('%s in three parts', (_, dataset, positions) => {
  it('are the same again when they are joined, in whatever order the parts come', async () => {
    const whole = travelled(withConfirmations(dataset));
    expect(await joinAll(dataset, ['details', 'sources'])).toEqual(whole);
    expect(await joinAll(dataset, ['sources', 'details'])).toEqual(whole);
  });

  it('have a core that is valid, with no warning of its own', () => {
    const core = { ...divideDataset(dataset).core, ...ADDRESSES };
    const result = parseDataset(travelled(core));
    expect(result.ok).toBe(true);
    const known = parseDataset(travelled(dataset)).warnings.map(({ message }) => message);
    expect(known).toEqual(expect.arrayContaining(result.warnings.map(({ message }) => message)));
  });

  it('give the scene of every day from the core alone', () => {
    const core = coreOf(dataset);
    const [fromCore, fromAll] = [scenesOf(core, positions), scenesOf(dataset, positions)];
    for (const day of ['1995-06-01', '2003-03-03', '2010-12-31', '2025-01-15', '2026-11-01']) {
      expect(fromCore(day, false)).toEqual(fromAll(day, false));
      expect(new NetworkIndex(core).snapshotAt(day).talks.map(({ state }) => state)).toEqual(
        new NetworkIndex(dataset).snapshotAt(day).talks.map(({ state }) => state),
      );
    }
    // With all that has ended, one day shows the ties of all days before it.
    expect(fromCore('2010-12-31', true)).toEqual(fromAll('2010-12-31', true));
  });

  it('say who says so only with the sources', () => {
    const { core } = divideDataset(dataset);
    const holdings = core.stakes.flatMap((stake) => stake.holdings);
    const sizes = core.parties.flatMap((each) => each.sizes ?? []);
    for (const { sources } of [...holdings, ...sizes]) expect(sources).toEqual(['elsewhere']);
  });

  it('keep the sources and all prose out of the core', () => {
    const { core } = divideDataset(dataset);
    expect(core.sources).toEqual([]);
    for (const party of core.parties) {
      expect(Object.keys(party)).not.toContain('description');
      expect(Object.keys(party)).not.toContain('disputes');
    }
    const notes = core.stakes.flatMap(({ holdings }) => holdings.map(({ note }) => note));
    expect(notes.filter((note) => note !== undefined)).toEqual([]);
    const stories = (of: Dataset): string[] =>
      of.talks.flatMap(({ events }) => events.map(({ text }) => text));
    expect(stories(dataset).filter((text) => stories(core).includes(text))).toEqual([]);
  });
});

it('keeps in the core when talks ended that nobody declared to be over', async () => {
  const [first] = sample().talks ?? [];
  const events = ['2024-12-23', '2025-03-01', '2025-01-10'].map((date) => {
    return { date, text: 'Somebody speaks.', sources: ['report'] };
  });
  const open = { ...first!, outcome: 'reported' as const, events };
  delete open.until;
  const dataset = parsed(sample({ talks: [open] }));
  for (const day of ['2025-02-28', '2025-03-01']) {
    const stateOf = (of: Dataset): unknown => new NetworkIndex(of).snapshotAt(day).talks[0]?.ended;
    expect(stateOf(coreOf(dataset))).toBe(stateOf(dataset));
  }
  expect(await joinAll(dataset, ['details', 'sources'])).toEqual(travelled(dataset));
});

it('keeps the names of brands and their times in the core, and how else they are spelt in the details', async () => {
  const brand = { name: 'Lexus', from: '1989', spellings: ['雷克萨斯'], sources: ['report'] };
  const parties = [party('alpha', { brands: [brand] }), party('beta'), party('gamma')];
  const dataset = parsed(sample({ parties }));
  expect(coreOf(dataset).parties[0]?.brands).toEqual([
    { name: 'Lexus', from: '1989', sources: ['report'] },
  ]);
  expect(await joinAll(dataset, ['details', 'sources'])).toEqual(travelled(dataset));
});

describe('a part that does not belong to the data', () => {
  const dataset = parsed(carmakers());
  const { details } = divideDataset(dataset);
  const [stake] = details.stakes ?? [];

  const faults: [string, unknown, RegExp][] = [
    ['is not an object', 'text', /the file that completes the data set should be an object/i],
    ['is a list', [], /should be an object/],
    ['has something else for a list', { parties: {} }, /parties should be a list/],
    ['has a key that no data set has', { companies: [] }, /the key "companies"/],
    ['has a record without an id', { talks: [{ title: 'Talks' }] }, /has no "id"/],
    ['has text in place of a record', { talks: ['talks'] }, /talks\[0\] should be an object/],
    ['breaks the schema', { parties: [{ id: 'nissan', country: 'Japan' }] }, /country code/],
    ['knows a party that the data does not', { parties: [{ id: 'opel' }] }, /do not fit at "opel"/],
    [
      'has holdings of another version',
      { stakes: [{ ...stake, holdings: [] }] },
      /stakes do not fit.*same build/,
    ],
    [
      'names a party that the data does not have',
      { parties: [{ id: 'nissan', successors: ['opel'] }] },
      /no party has the id "opel"/,
    ],
    [
      'has money without a currency',
      {
        parties: [
          {
            id: 'nissan',
            sizes: [
              { measure: 'revenue', value: 1, period: '2024', until: '2024', sources: ['report'] },
            ],
          },
        ],
      },
      /should have a currency/,
    ],
  ];

  it.each(faults)('%s', async (_, part, message) => {
    expect(await problemsOf(dataset, part)).toMatch(message);
  });

  it('lacks a source that the core cites', async () => {
    const result = await joinText(coreOf(dataset), 'sources', '{"sources": []}');
    expect(result.ok).toBe(true);
    const other = { id: 'other', title: 'Other', publisher: 'Other' };
    const { sources } = divideDataset(dataset);
    const part = JSON.stringify({ ...sources, sources: [other] });
    const wrong = await joinText(coreOf(dataset), 'sources', part);
    expect(wrong.ok ? '' : wrong.problems[0]?.message).toMatch(/none has the id "report"/);
  });

  it('leaves the data as it was', async () => {
    const core = coreOf(dataset);
    const before = travelled(core);
    await joinPart(core, 'details', details);
    expect(travelled(core)).toEqual(before);
  });
});
