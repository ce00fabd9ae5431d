import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../src/geometry/index.js';
import { NetworkIndex, DEFAULT_FILTERS } from '../../../src/network/index.js';
import { buildScene, type Scene } from '../../../src/scene/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

const MEMBERS = ['head', 'first', 'second', 'third'];
const whole = holding('2010', undefined, { capital: 100 });

/** A group of a head and its subsidiaries in a row, and a company on its own with a company that it holds. */
function sceneWith(outsiderX: number, members = MEMBERS): Scene {
  const parties = [...members, 'outsider', 'friend'].map((id) => party(id));
  const stakes = [
    ...members.slice(1).map((id) => stake('head', id, whole)),
    stake('outsider', 'friend', holding('2010', undefined, { capital: 5 })),
  ];
  const row = members.map((id, index) => [id, { x: index * 150, y: 0 }] as const);
  const positions = {
    ...Object.fromEntries(row),
    outsider: { x: outsiderX, y: 0 },
    friend: { x: outsiderX, y: 400 },
  };
  const dataset = parsed({ ...sample({ parties, stakes, alliances: [], talks: [] }), positions });
  return buildScene(new NetworkIndex(dataset), positions, {
    day: '2020-01-01',
    filters: DEFAULT_FILTERS,
  });
}

describe('the clusters of a scene', () => {
  it('hold a group of four or more, with every member inside', () => {
    const { clusters, nodes } = sceneWith(2000);
    expect(clusters.map(({ head }) => head)).toEqual(['head']);
    for (const node of nodes.filter(({ id }) => MEMBERS.includes(id))) {
      const [hull] = clusters;
      expect(Math.abs(node.x - hull!.x) + node.width / 2).toBeLessThan(hull!.width / 2);
      expect(Math.abs(node.y - hull!.y) + node.height / 2).toBeLessThan(hull!.height / 2);
    }
  });

  it('are not drawn for fewer than four', () => {
    expect(sceneWith(2000, MEMBERS.slice(0, 3)).clusters).toEqual([]);
  });

  it('are not drawn where somebody else is between the members', () => {
    const { clusters } = sceneWith(75);
    expect(clusters).toEqual([]);
  });

  it('never reach an outsider', () => {
    const { clusters, nodes } = sceneWith(700);
    const outsider = nodes.find(({ id }) => id === 'outsider')!;
    expect(clusters.some((hull) => boxesOverlap(hull, outsider))).toBe(false);
  });
});
