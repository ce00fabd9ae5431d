import { describe, expect, it } from 'vitest';
import { divideDataset, joinPart, type Additions } from '../../../src/formats/index.js';
import { NetworkIndex } from '../../../src/network/index.js';
import { parseDataset, type Dataset } from '../../../src/model/index.js';
import { buildScene, DEFAULT_FILTERS, type Scene } from '../../../src/scene/index.js';
import type { Point } from '../../../src/geometry/index.js';
import { automakers } from '../../fixtures/automakers.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { sample } from '../model/sample.js';

const ADDRESSES = { details: 'details.json', evidence: 'evidence.json' };

/** A value as it is after it was a file. */
function travelled<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function outlineOf(dataset: Dataset): Dataset {
  return parsed({ ...travelled(divideDataset(dataset).core), ...ADDRESSES });
}

/** Rows of twenty, so that boxes lie beside each other as in a picture. */
function inRows({ parties }: Dataset): Record<string, Point> {
  return Object.fromEntries(
    parties.map(({ id }, index) => [id, { x: 160 * (index % 20), y: 80 * Math.floor(index / 20) }]),
  );
}

function sceneOf(dataset: Dataset, day: string): Scene {
  const settings = { day, filters: { ...DEFAULT_FILTERS, endedTies: true }, selected: null };
  return buildScene(new NetworkIndex(dataset), inRows(dataset), settings);
}

function joinAll(dataset: Dataset, order: ('details' | 'evidence')[]): unknown {
  const parts = travelled(divideDataset(dataset));
  let joined: unknown = outlineOf(dataset);
  for (const name of order) {
    const result = joinPart(joined as Dataset, name, parts[name]);
    if (!result.ok) throw new Error(result.problem.message);
    joined = result.value;
  }
  return travelled(joined);
}

function faultOf(dataset: Dataset, part: unknown): string {
  const result = joinPart(outlineOf(dataset), 'details', part);
  return result.ok ? '' : result.problem.message;
}

describe.each([
  ['the carmakers', parsed(carmakers())],
  ['the automakers', await automakers()],
])('%s in three parts', (_, dataset) => {
  it('are the same again when they are joined, in whatever order the parts come', () => {
    expect(joinAll(dataset, ['details', 'evidence'])).toEqual(travelled(dataset));
    expect(joinAll(dataset, ['evidence', 'details'])).toEqual(travelled(dataset));
  });

  it('have an outline that passes the door, with no warning of its own', () => {
    const core = { ...divideDataset(dataset).core, ...ADDRESSES };
    const result = parseDataset(travelled(core));
    expect(result.ok).toBe(true);
    const known = parseDataset(travelled(dataset)).warnings.map(({ message }) => message);
    expect(known).toEqual(expect.arrayContaining(result.warnings.map(({ message }) => message)));
  });

  it('give the picture of every day from the outline alone', () => {
    const core = outlineOf(dataset);
    for (const day of ['1995-06-01', '2003-03-03', '2010-12-31', '2025-01-15', '2026-11-01']) {
      expect(sceneOf(core, day)).toEqual(sceneOf(dataset, day));
      expect(new NetworkIndex(core).snapshotAt(day).talks.map(({ state }) => state)).toEqual(
        new NetworkIndex(dataset).snapshotAt(day).talks.map(({ state }) => state),
      );
    }
  }, 30_000);

  it('keep the sources and all prose out of the outline', () => {
    const { core } = divideDataset(dataset);
    expect(core.sources).toEqual([]);
    for (const party of core.parties) {
      expect(Object.keys(party)).not.toContain('description');
      expect(Object.keys(party)).not.toContain('disputes');
    }
    const notes = core.stakes.flatMap(({ holdings }) => holdings.map(({ note }) => note));
    expect(notes.filter((note) => note !== undefined)).toEqual([]);
  });
});

it('keeps in the core when talks ended that nobody declared to be over', () => {
  const [first] = sample().talks ?? [];
  const events = ['2024-12-23', '2025-03-01', '2025-01-10'].map((date) => {
    return { date, text: 'Somebody speaks.', sources: ['report'] };
  });
  const open = { ...first!, outcome: 'reported' as const, events };
  delete open.until;
  const dataset = parsed(sample({ talks: [open] }));
  for (const day of ['2025-02-28', '2025-03-01']) {
    const stateOf = (of: Dataset): unknown => new NetworkIndex(of).snapshotAt(day).talks[0]?.ended;
    expect(stateOf(outlineOf(dataset))).toBe(stateOf(dataset));
  }
  expect(joinAll(dataset, ['details', 'evidence'])).toEqual(travelled(dataset));
});

describe('a part that does not belong to the data', () => {
  const dataset = parsed(carmakers());
  const { details } = divideDataset(dataset);
  const [stake] = details.stakes ?? [];

  const faults: [string, unknown, RegExp][] = [
    ['is no object', 'text', /no object with lists/],
    ['is a list', [], /no object with lists/],
    ['has something else for a list', { parties: {} }, /its parties are no list/],
    ['knows a party that the data does not', { parties: [{ id: 'opel' }] }, /parties.*"opel"/],
    ['has a record without an id', { talks: [{ title: 'Talks' }] }, /talks do not fit/],
    ['has text in place of a record', { talks: ['talks'] }, /talks do not fit at "talks"/],
    [
      'has holdings of another version',
      { stakes: [{ ...stake, holdings: [] }] },
      /stakes do not fit/,
    ],
  ];

  it.each(faults)('%s', (_, part, message) => {
    expect(faultOf(dataset, part)).toMatch(message);
    expect(faultOf(dataset, part)).toMatch(/same build/);
  });

  it('leaves the data as it was', () => {
    const core = outlineOf(dataset);
    const before = travelled(core);
    joinPart(core, 'details', details satisfies Additions);
    expect(travelled(core)).toEqual(before);
  });
});
