import { describe, expect, it } from 'vitest';
import { NetworkIndex, DEFAULT_FILTERS } from '../../../src/network/index.js';
import type { DatasetInput } from '../../../src/model/index.js';
import { sceneEdges, type UnroutedEdge } from '../../../src/scene/edges.js';
import { parsed, withoutPositions } from '../../fixtures/parsed.js';
import { alliance, party, sample, talks } from '../model/sample.js';
import type { DoubtKind } from '../../../src/model/index.js';
import type { EdgeRole } from '../../../src/scene/scene.js';

const WITH_ENDED = { ...DEFAULT_FILTERS, endedTies: true };
const FIVE = ['a', 'b', 'c', 'd', 'e'];

type Lists = Pick<DatasetInput, 'alliances' | 'talks'>;

function edgesOf(
  lists: Lists,
  day: string,
  filters = DEFAULT_FILTERS,
  isThere?: (id: string) => boolean,
): UnroutedEdge[] {
  const parties = [...FIVE, 'alpha', 'beta'].map((id) => party(id));
  const input = withoutPositions(sample({ stakes: [], alliances: [], talks: [], parties }));
  const snapshot = new NetworkIndex(parsed({ ...input, ...lists })).snapshotAt(day);
  return sceneEdges(snapshot, filters, undefined, isThere);
}

function allied(count: number, until?: string): Lists {
  const members = FIVE.slice(0, count).map((id): [string, string, string?] =>
    until === undefined ? [id, '2001-01-01'] : [id, '2001-01-01', until],
  );
  return { alliances: [alliance(...members)] };
}

const ends = (edges: UnroutedEdge[]): string[] =>
  edges.map(({ source, target }) => `${source}-${target}`);

describe('the edges of an alliance', () => {
  it('are one between two members, with the id of the tie and no label', () => {
    expect(edgesOf(allied(2), '2020-01-01')).toEqual([
      {
        id: 'friends',
        tie: 'friends',
        kind: 'alliance',
        source: 'a',
        target: 'b',
        title: 'Friends',
        label: '',
        labelLines: [],
        labelData: null,
        mark: '',
        roles: ['alliance'],
      },
    ]);
  });

  it('join every two of three members', () => {
    expect(ends(edgesOf(allied(3), '2020-01-01'))).toEqual(['a-b', 'a-c', 'b-c']);
  });

  it('lead from a node of the alliance to each of more than three members', () => {
    expect(ends(edgesOf(allied(4), '2020-01-01'))).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => `friends/hub-${id}`),
    );
    expect(ends(edgesOf(allied(5), '2020-01-01'))).toEqual(FIVE.map((id) => `friends/hub-${id}`));
  });

  it('carry the id of the tie with the ids of both ends where there are several', () => {
    const edges = edgesOf(allied(3), '2020-01-01');
    expect(edges.map(({ id }) => id)).toEqual(['friends/a/b', 'friends/a/c', 'friends/b/c']);
    expect(new Set(edges.map(({ tie }) => tie))).toEqual(new Set(['friends']));
  });

  it('are drawn only when asked for once the alliance has ended', () => {
    const lists = allied(2, '2010-01-01');
    expect(edgesOf(lists, '2015-01-01')).toEqual([]);
    expect(edgesOf(lists, '2015-01-01', WITH_ENDED)[0]?.roles).toEqual(['alliance', 'ended']);
  });

  it.each<[DoubtKind, EdgeRole[]]>([
    ['existence', ['alliance', 'doubtful']],
    ['date', ['alliance']],
    ['source', ['alliance']],
  ])('with the %s of a membership in doubt have the roles %j', (kind, roles) => {
    const [friends] = allied(2).alliances!;
    const members = friends!.members.map((member) => ({ ...member, doubt: { kind } }));
    const edges = edgesOf({ alliances: [{ ...friends!, members }] }, '2020-01-01');
    expect(edges[0]?.roles).toEqual(roles);
  });
});

describe('the edges of talks', () => {
  it('are one between two parties, without a label while the talks go on', () => {
    expect(edgesOf({ talks: [talks()] }, '2025-01-15')).toEqual([
      {
        id: 'merger-talks',
        tie: 'merger-talks',
        kind: 'talks',
        source: 'alpha',
        target: 'beta',
        title: 'Merger talks',
        label: '',
        labelLines: [],
        labelData: null,
        mark: '',
        roles: ['talks-ongoing'],
      },
    ]);
  });

  it('carry the date of the collapse', () => {
    expect(edgesOf({ talks: [talks()] }, '2025-03-01')[0]).toMatchObject({
      label: '✕ 13 Feb 2025',
      labelData: { type: 'talks', state: 'collapsed', end: '2025-02-13', markOnly: false },
      mark: '✕',
      roles: ['talks-collapsed'],
    });
  });

  it('lead from the first party to each of the others, and give the date once', () => {
    const edges = edgesOf({ talks: [talks({ parties: ['a', 'b', 'c'] })] }, '2025-03-01');
    expect(edges.map(({ id, label }) => [id, label])).toEqual([
      ['merger-talks/a/b', '✕ 13 Feb 2025'],
      ['merger-talks/a/c', '✕'],
    ]);
  });

  it('lead from the first that is there, so that those that are left stay tied', () => {
    const lists = { talks: [talks({ parties: ['a', 'b', 'c'] })] };
    const edges = edgesOf(lists, '2025-03-01', DEFAULT_FILTERS, (id) => id !== 'a');
    expect(ends(edges)).toEqual(['b-a', 'b-c']);
  });

  it('put a question mark on every edge of what was only reported', () => {
    const reported = talks({ parties: ['a', 'b', 'c'], outcome: 'reported' });
    for (const edge of edgesOf({ talks: [reported] }, '2025-01-15')) {
      expect(edge).toMatchObject({ label: '?', roles: ['talks-reported'] });
    }
  });

  it.each<[DoubtKind, EdgeRole[]]>([
    ['existence', ['talks-ongoing', 'doubtful']],
    ['source', ['talks-ongoing']],
  ])('with their %s in doubt have the roles %j', (kind, roles) => {
    const [edge] = edgesOf({ talks: [talks({ doubt: { kind } })] }, '2025-01-15');
    expect(edge?.roles).toEqual(roles);
  });

  it('of completed talks are hidden among the ended ties', () => {
    const completed = { talks: [talks({ outcome: 'completed' })] };
    expect(edgesOf(completed, '2025-01-15')).toHaveLength(1);
    expect(edgesOf(completed, '2025-03-01')).toEqual([]);
    expect(edgesOf(completed, '2040-03-01', WITH_ENDED)[0]).toMatchObject({
      label: 'agreed',
      roles: ['talks-completed'],
    });
  });
});

describe('the age of talks', () => {
  const isDrawn = (until: string, day: string, talksYears: number): boolean => {
    const lists = { talks: [talks({ from: '1990-01-01', until })] };
    return edgesOf(lists, day, { ...DEFAULT_FILTERS, talksYears }).length > 0;
  };

  it('keeps them drawn up to and including the anniversary of their end', () => {
    expect(isDrawn('2025-02-13', '2030-02-13', 5)).toBe(true);
    expect(isDrawn('2025-02-13', '2030-02-14', 5)).toBe(false);
    expect(isDrawn('2025-02-13', '2026-02-13', 1)).toBe(true);
    expect(isDrawn('2025-02-13', '2026-02-14', 1)).toBe(false);
  });

  it('counts years by the calendar, however many leap days lie in between', () => {
    expect(isDrawn('2024-02-13', '2029-02-13', 5)).toBe(true);
    expect(isDrawn('2024-02-13', '2029-02-14', 5)).toBe(false);
    expect(isDrawn('2024-02-29', '2025-02-28', 1)).toBe(true);
    expect(isDrawn('2024-02-29', '2025-03-01', 1)).toBe(false);
  });

  it('is counted from the last day that a coarse date may mean', () => {
    expect(isDrawn('2010-03', '2015-03-31', 5)).toBe(true);
    expect(isDrawn('2010-03', '2015-04-01', 5)).toBe(false);
    expect(isDrawn('1993', '1994-12-31', 1)).toBe(true);
  });

  it('does not matter while they go on', () => {
    expect(isDrawn('2040', '2039-01-01', 0)).toBe(true);
  });

  it('is no limit when a hundred years are shown', () => {
    expect(isDrawn('1993-12-02', '2026-11-22', 100)).toBe(true);
  });
});
