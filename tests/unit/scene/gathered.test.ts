import { describe, expect, it } from 'vitest';
import type { DatasetInput } from '../../../src/model/index.js';
import { DEFAULT_FILTERS, NetworkIndex } from '../../../src/network/index.js';
import { finalPositions } from '../../../src/layout/index.js';
import { buildScene, layoutDataset, type Scene } from '../../../src/scene/index.js';
import { boxesOverlap } from '../../../src/geometry/index.js';
import { legendItems } from '../../../src/render/legend/legend-items.js';
import { parsed, withoutPositions } from '../../fixtures/parsed.js';
import { alliance, holding, party, sample, stake } from '../model/sample.js';

interface Wish {
  extra?: string;
  expanded?: ReadonlySet<string>;
}

/** Draws a data set as it is laid out, and again with something opened or selected. */
function drawing(lists: Parameters<typeof sample>[0]): (wish?: Wish) => Scene {
  const none = { stakes: [], alliances: [], talks: [] };
  const dataset = parsed(withoutPositions(sample({ ...none, ...lists })));
  const positions = finalPositions(layoutDataset(dataset));
  const index = new NetworkIndex(dataset);
  return (wish) =>
    buildScene(index, positions, { day: '2025-06-01', filters: DEFAULT_FILTERS, ...wish });
}

/** The numbers in the legend, by what they count. */
function legend(scene: Scene): Record<string, number> {
  return Object.fromEntries(
    legendItems(scene).flatMap((item) => ('count' in item ? [[item.name, item.count]] : [])),
  );
}

function overlaps({ nodes }: Scene): number {
  return nodes.filter((node, at) => nodes.slice(0, at).some((other) => boxesOverlap(node, other)))
    .length;
}

type Alliances = NonNullable<DatasetInput['alliances']>;

function agreements(count: number): Alliances {
  return Array.from({ length: count }, (_, at) => ({
    ...alliance(['alpha', '2001'], ['beta', '2001']),
    id: `agreement-${at}`,
  }));
}

describe('more than six ties of two companies', () => {
  const draw = drawing({
    stakes: [stake('alpha', 'beta', holding('2010'))],
    alliances: agreements(200),
  });
  const alliancesOf = (scene: Scene): string[] =>
    scene.edges.filter(({ kind }) => kind === 'alliance').map(({ label }) => label);

  it('are one line with their number, beside a stake with its own share', () => {
    const scene = draw();
    expect(scene.edges.map(({ label }) => label).sort()).toEqual(['20%', '200 alliances']);
    expect(legend(scene)).toMatchObject({ Alliance: 200, 'Minority stake': 1 });
  });

  it('open, as far as lines can be told apart', () => {
    const expanded = new Set(draw().edges.flatMap(({ toggles = [] }) => toggles));
    const scene = draw({ expanded });
    expect(alliancesOf(scene)).toHaveLength(25);
    expect(alliancesOf(scene)).toContain('176 alliances');
    expect(legend(scene)).toMatchObject({ Alliance: 200 });
  });

  it('show the one that is selected by itself', () => {
    const scene = draw({ extra: 'agreement-77' });
    expect(scene.edges.map(({ tie }) => tie)).toContain('agreement-77');
    expect(alliancesOf(scene)).toContain('199 alliances');
  });

  it('stay lines of their own up to six', () => {
    expect(drawing({ alliances: agreements(6) })().edges).toHaveLength(6);
  });
});

describe('an alliance of four', () => {
  const parties = ['a', 'b', 'c', 'd'].map((id) => party(id));
  const draw = drawing({
    parties,
    alliances: [alliance(...parties.map(({ id }): [string, string] => [id, '2001']))],
  });

  it('is a node with its name, from which a line leads to each member', () => {
    const { nodes, edges } = draw();
    expect(nodes.find(({ role }) => role === 'alliance')).toMatchObject({
      label: 'Friends',
      tie: 'friends',
    });
    expect(edges.map(({ source, target }) => `${source} ${target}`)).toEqual(
      parties.map(({ id }) => `friends/hub ${id}`),
    );
  });

  it('covers no member, and counts once', () => {
    expect(overlaps(draw())).toBe(0);
    expect(legend(draw())).toEqual({ Alliance: 1, Company: 4 });
  });
});

describe('a company with more than 150 owners that own nothing else', () => {
  const owners = Array.from({ length: 200 }, (_, at) => party(`owner-${String(at)}`));
  const draw = drawing({
    parties: [party('maker'), ...owners],
    stakes: owners.map(({ id }, at) => {
      return stake(id, 'maker', holding('2010', undefined, { capital: at === 150 ? 40 : 0.2 }));
    }),
  });

  it('is drawn with the twenty largest and the number of the others', () => {
    const scene = draw();
    expect(scene.nodes).toHaveLength(22);
    expect(scene.nodes.map(({ label }) => label)).toContain('180 owners');
    expect(scene.nodes.map(({ id }) => id)).toContain('owner-150');
    expect(legend(scene)).toMatchObject({ Company: 201, 'Minority stake': 200 });
    expect(overlaps(scene)).toBe(0);
  });

  it('opens into a block in which each says its share', () => {
    const scene = draw({ expanded: new Set(['maker/owners']) });
    expect(scene.nodes).toHaveLength(202);
    expect(scene.nodes.filter(({ lines }) => lines.at(-1) === '0.2%')).toHaveLength(180);
    expect(legend(scene)).toMatchObject({ Company: 201, 'Minority stake': 200 });
    expect(overlaps(scene)).toBe(0);
  });

  it('shows the one that is selected with its line', () => {
    const scene = draw({ extra: 'owner-199' });
    expect(scene.nodes.map(({ label }) => label)).toContain('179 owners');
    expect(scene.edges.map(({ source }) => source)).toContain('owner-199');
  });
});
