import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/index.js';
import type { Positions } from '../../../src/layout/index.js';
import {
  missingPositions,
  reasonsForLayout,
  strayPositions,
} from '../../../scripts/data-report/positions.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

/** A company that holds so many others. */
function holderOf(count: number): Dataset {
  const held = Array.from({ length: count }, (_, index) => party(`held-${index}`));
  return parsed({
    ...sample({
      parties: [party('holder'), ...held],
      stakes: held.map(({ id }) => stake('holder', id, holding('2010'))),
      alliances: [],
      talks: [],
    }),
    positions: {},
  });
}

function inRows({ parties }: Dataset): Positions {
  return Object.fromEntries(
    parties.map(({ id }, index) => [id, { x: 160 * (index % 6), y: 90 * Math.floor(index / 6) }]),
  );
}

const dataset = holderOf(30);
const complete = inRows(dataset);

function without(...ids: string[]): Positions {
  return Object.fromEntries(Object.entries(complete).filter(([id]) => !ids.includes(id)));
}

function texts(section: { entries: { text: string }[] }): string[] {
  return section.entries.map(({ text }) => text);
}

describe('the report on positions', () => {
  it('has nothing to say when every party has its position', () => {
    expect(texts(missingPositions(dataset, complete))).toEqual([]);
    expect(texts(strayPositions(dataset, complete))).toEqual([]);
    expect(texts(reasonsForLayout(dataset, complete))).toEqual([]);
  });

  it('lists the parties that are placed beside their ties, with their place in the data', () => {
    expect(missingPositions(dataset, without('held-3')).entries).toEqual([
      { path: 'parties[4]', text: 'HELD-3' },
    ]);
  });

  it('lists positions that belong to no party', () => {
    expect(texts(strayPositions(dataset, { ...complete, gone: { x: 0, y: 0 } }))).toEqual(['gone']);
  });

  it('asks for a new layout when more than one party in twenty is placed beside its ties', () => {
    expect(texts(reasonsForLayout(dataset, without('held-3'))).join()).not.toContain('placed');
    const [reason] = texts(reasonsForLayout(dataset, without('held-3', 'held-4')));
    expect(reason).toBe('6.5% of the parties are placed beside their ties');
  });

  it('asks for a new layout when boxes overlap', () => {
    const crowded = { ...complete, 'held-0': complete['held-1']! };
    expect(texts(reasonsForLayout(dataset, crowded))).toEqual([
      'the boxes of held-0 and held-1 overlap',
    ]);
  });
});
