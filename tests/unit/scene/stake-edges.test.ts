import { describe, expect, it } from 'vitest';
import { NetworkIndex, DEFAULT_FILTERS } from '../../../src/network/index.js';
import type { Holding } from '../../../src/model/index.js';
import { sceneEdges, type UnroutedEdge } from '../../../src/scene/edges.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, sample, stake } from '../model/sample.js';
import type { DoubtKind } from '../../../src/model/index.js';
import type { EdgeRole } from '../../../src/scene/scene.js';

const DAY = '2020-06-30';
const WITH_ENDED = { ...DEFAULT_FILTERS, endedTies: true };

type Stakes = ReturnType<typeof stake>[];

function edgesOf(stakes: Stakes, filters = DEFAULT_FILTERS, day = DAY): UnroutedEdge[] {
  const dataset = parsed(sample({ stakes, alliances: [], talks: [] }));
  return sceneEdges(new NetworkIndex(dataset).snapshotAt(day), filters);
}

/** The only edge of a stake of alpha in beta with this holding since 2010. */
function edgeOf(more: Partial<Holding>): UnroutedEdge {
  const [edge] = edgesOf([stake('alpha', 'beta', holding('2010-01-01', undefined, more))]);
  return edge!;
}

describe('the edge of a stake', () => {
  it('goes from the owner to the owned and is named after both', () => {
    expect(edgeOf({ capital: 20 })).toEqual({
      id: 'alpha-beta',
      tie: 'alpha-beta',
      kind: 'stake',
      source: 'alpha',
      target: 'beta',
      title: 'ALPHA in BETA',
      label: '20%',
      labelLines: ['20%'],
      labelData: { type: 'stake', capital: 20, approximate: false, uncertain: false },
      mark: '',
      roles: ['minority'],
      capital: 20,
      votes: 20,
    });
  });

  it.each<[string, Partial<Holding>, string]>([
    ['half of the capital is no majority', { capital: 50 }, 'minority'],
    ['more than half of the capital is one', { capital: 50.01 }, 'majority'],
    ['the votes decide as well', { capital: 31.9, votes: 53.3 }, 'majority'],
    ['a majority of the capital stays one without votes', { capital: 75, votes: 0 }, 'majority'],
    ['a range that reaches over half may be less', { capital: { min: 40, max: 60 } }, 'minority'],
    ['a range above half is one', { capital: { min: 50.5, max: 60 } }, 'majority'],
    ['so is one that leaves half out', { capital: { min: 50, minExclusive: true } }, 'majority'],
    ['half and more is none yet', { capital: { min: 50 } }, 'minority'],
    ['what is unknown is neither', { capital: 'unknown' }, 'unknown-share'],
    ['known votes do not make a share known', { capital: 'unknown', votes: 15 }, 'unknown-share'],
    ['a majority of votes does', { capital: 'unknown', votes: 60 }, 'majority'],
  ])('%s', (_, more, role) => {
    expect(edgeOf(more).roles).toEqual([role]);
  });

  it('gives a range as a range and an unknown share as null', () => {
    expect(edgeOf({ capital: { min: 10, max: 20 } })).toMatchObject({
      capital: { min: 10, max: 20 },
      votes: { min: 10, max: 20 },
    });
    expect(edgeOf({ capital: { min: 50, minExclusive: true } }).capital).toEqual({
      min: 50,
      max: 100,
    });
    expect(edgeOf({ capital: 'unknown' })).toMatchObject({ capital: null, votes: null });
  });

  it('has votes apart from capital', () => {
    expect(edgeOf({ capital: 35.71, votes: 15 })).toMatchObject({
      capital: 35.71,
      votes: 15,
      label: '35.71% · 15% of votes',
      labelLines: ['35.71%', '15% of votes'],
    });
  });

  it.each<[DoubtKind, string, EdgeRole[]]>([
    ['existence', '20%?', ['minority', 'doubtful']],
    ['share', '≈20%', ['minority']],
    ['date', '20%', ['minority']],
    ['source', '20%', ['minority']],
  ])('with its %s in doubt is labelled %s', (kind, label, roles) => {
    expect(edgeOf({ doubt: { kind } })).toMatchObject({ label, roles });
  });

  it('leaves a doubtful range as it is', () => {
    const capital = { min: 10, max: 20 };
    expect(edgeOf({ capital, doubt: { kind: 'share' } }).label).toBe('10–20%');
  });

  it('is about the later share while a coarse date may mean either', () => {
    const stakes = [
      stake('alpha', 'beta', holding('2010-01-01', '2020', { capital: 30 }), holding('2020')),
    ];
    expect(edgesOf(stakes)[0]).toMatchObject({ roles: ['minority'], label: '≈20%' });
  });

  it('is doubtful while a date is too coarse', () => {
    const stakes = [stake('alpha', 'beta', holding('2020'))];
    expect(edgesOf(stakes)[0]).toMatchObject({ roles: ['minority', 'doubtful'], label: '20%?' });
    expect(edgesOf(stakes, DEFAULT_FILTERS, '2021-01-01')[0]?.roles).toEqual(['minority']);
  });
});

describe('a cross-holding', () => {
  const crossed = [
    stake('alpha', 'beta', holding('2010-01-01')),
    stake('beta', 'alpha', holding('2015-01-01', '2019-01-01')),
  ];

  it('is two edges, both marked as such', () => {
    const edges = edgesOf(crossed, DEFAULT_FILTERS, '2016-01-01');
    expect(edges.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'alpha beta',
      'beta alpha',
    ]);
    for (const { roles } of edges) expect(roles).toEqual(['minority', 'cross-holding']);
  });

  it('is none before the second stake begins and after it has ended', () => {
    expect(edgesOf(crossed, DEFAULT_FILTERS, '2014-01-01')[0]?.roles).toEqual(['minority']);
    expect(edgesOf(crossed, WITH_ENDED, '2020-01-01')[0]?.roles).toEqual(['minority']);
  });

  it('does not run through a third party', () => {
    const ring = [
      stake('alpha', 'beta', holding('2010-01-01')),
      stake('beta', 'gamma', holding('2010-01-01')),
      stake('gamma', 'alpha', holding('2010-01-01')),
    ];
    for (const { roles } of edgesOf(ring)) expect(roles).toEqual(['minority']);
  });
});

describe('a stake that has ended', () => {
  const ended = [stake('alpha', 'beta', holding('2010-01-01', '2015-01-01', { capital: 60 }))];

  it('is drawn only when asked for', () => {
    expect(edgesOf(ended)).toEqual([]);
    expect(edgesOf(ended, WITH_ENDED)).toHaveLength(1);
  });

  it('says that it has ended and what it came to', () => {
    expect(edgesOf(ended, WITH_ENDED)[0]).toMatchObject({
      roles: ['majority', 'ended'],
      label: '60%',
    });
  });

  it('is not drawn before its time, even when asked for', () => {
    expect(edgesOf(ended, WITH_ENDED, '2009-12-31')).toEqual([]);
  });
});
