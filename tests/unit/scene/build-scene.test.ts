import { describe, expect, it } from 'vitest';
import type { DatasetInput, Size } from '../../../src/model/index.js';
import { NetworkIndex, DEFAULT_FILTERS } from '../../../src/network/index.js';
import {
  buildScene,
  SceneBuilder,
  type MeasureText,
  type Scene,
} from '../../../src/scene/index.js';
import { textWidth } from '../../../src/scene/text-width.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed, withoutPositions } from '../../fixtures/parsed.js';
import { holding, party, sample, stake, talks } from '../model/sample.js';

type Lists = Parameters<typeof sample>[0];

interface Settings {
  day?: string;
  extra?: string | null;
  endedTies?: boolean;
}

function sceneOf(input: DatasetInput, { day, extra, endedTies }: Settings = {}): Scene {
  const dataset = parsed(input);
  return buildScene(new NetworkIndex(dataset), dataset.positions ?? {}, {
    day: day ?? '2020-06-30',
    filters: { ...DEFAULT_FILTERS, endedTies: endedTies ?? false },
    extra: extra ?? null,
  });
}

const nothing = { stakes: [], alliances: [], talks: [] };
const only = (lists: Lists): DatasetInput => sample({ ...nothing, ...lists });
const idsOf = ({ nodes }: Scene): string[] => nodes.map(({ id }) => id);

describe('a scene', () => {
  it('says of which day it is', () => {
    expect(sceneOf(sample(), { day: '2015-05-05' }).day).toBe('2015-05-05');
  });

  it('is empty for an empty data set', () => {
    const input = { ...only({ parties: [] }), positions: {} };
    expect(sceneOf(input)).toEqual({
      view: 'network',
      day: '2020-06-30',
      clusters: [],
      nodes: [],
      edges: [],
      decorations: [],
      leftOut: [],
    });
  });

  it('is the same whenever it is built', () => {
    expect(sceneOf(carmakers())).toEqual(sceneOf(carmakers()));
  });

  it('places each party where the layout has it, and at the origin without a position', () => {
    const { nodes } = sceneOf(sample(), { day: '2024-12-24' });
    expect(nodes.map(({ id, x, y }) => [id, x, y])).toEqual([
      ['alpha', 0, 0],
      ['beta', 100, -20.5],
      ['gamma', 0, 0],
    ]);
  });

  it('does not mistake what every object has for a position', () => {
    const dataset = parsed(only({ parties: [party('constructor')] }));
    const { nodes } = buildScene(
      new NetworkIndex(dataset),
      {},
      {
        day: '2020-06-30',
        filters: DEFAULT_FILTERS,
      },
    );
    expect(nodes[0]).toMatchObject({ x: 0, y: 0 });
  });

  it('sizes a name by the latest figure by the day, and says of which year one is that is older than two years', () => {
    const sold = (value: number, year: string): Size => {
      const sources = ['report'];
      return { measure: 'vehicles-sold', value, period: year, until: year, sources };
    };
    const sizes = [sold(100, '1999'), sold(1, '2005')];
    const input = only({ parties: [party('maker', { sizes }), party('other')] });
    const on = (day: string): { fontSize: number; sizedBy: string | undefined } => {
      const { fontSize, sizedBy } = sceneOf(input, { day }).nodes[0]!;
      return { fontSize, sizedBy };
    };
    const [smallest, largest] = [14, 29];
    expect(on('1999-06-30')).toEqual({ fontSize: smallest, sizedBy: undefined });
    expect(on('2001-12-31')).toEqual({ fontSize: largest, sizedBy: undefined });
    expect(on('2002-01-01')).toEqual({ fontSize: largest, sizedBy: '1999' });
    expect(on('2006-01-01').fontSize).toBeLessThan(largest);
    expect(on('2020-01-01').sizedBy).toBe('2005');
  });

  it('keeps the node of a party whose size changes by less than can be seen', () => {
    const sold = (value: number, year: string): Size => {
      const sources = ['report'];
      return { measure: 'vehicles-sold', value, period: year, until: year, sources };
    };
    const sizes = [sold(1000, '2018'), sold(1001, '2019'), sold(400, '2020')];
    const dataset = parsed(only({ parties: [party('maker', { sizes }), party('other')] }));
    const builder = new SceneBuilder(new NetworkIndex(dataset));
    const [before, after, small] = ['2019-06-30', '2020-06-30', '2021-06-30'].map((day) => {
      const settings = { day, filters: DEFAULT_FILTERS, measureText: textWidth };
      return builder.build({}, settings).nodes[0];
    });
    expect(after).toBe(before);
    expect(small!.fontSize).toBeLessThan(before!.fontSize);
  });

  it('gives every edge a route and a placement of its label', () => {
    for (const { controlPoints, labelPlacement } of sceneOf(carmakers()).edges) {
      expect(controlPoints.length).toBeGreaterThan(0);
      expect(Number.isFinite(labelPlacement.distance)).toBe(true);
    }
  });

  it('sets names in the size that belongs to the largest maker of the whole data set', () => {
    const { nodes } = sceneOf(carmakers(), { day: '2025-06-30' });
    const sizeOf = (id: string): number => nodes.find((node) => node.id === id)!.fontSize;
    expect(sizeOf('nissan')).toBe(29);
    expect(sizeOf('renault')).toBeLessThan(20);
  });
});

describe('the measure of texts', () => {
  it('sizes nodes and labels', () => {
    const wide = (text: string, fontSize: number): number => 2 * textWidth(text, fontSize);
    const dataset = parsed(carmakers());
    const settings = { day: '2024-01-01', filters: DEFAULT_FILTERS };
    const build = (more: { measureText?: MeasureText }): Scene =>
      buildScene(new NetworkIndex(dataset), dataset.positions ?? {}, { ...settings, ...more });
    const [normal, wider] = [build({}), build({ measureText: wide })];
    normal.nodes.forEach(({ lines, fontSize, width }, i) => {
      const longest = Math.max(...lines.map((line) => textWidth(line, fontSize)));
      expect(wider.nodes[i]!.width - width).toBeGreaterThan(longest - 2);
    });
  });

  it('gets the kind of the party, because kinds differ in font style', () => {
    const roles = new Set<string>();
    const dataset = parsed(carmakers());
    buildScene(new NetworkIndex(dataset), dataset.positions ?? {}, {
      day: '2024-01-01',
      filters: DEFAULT_FILTERS,
      measureText: (_, fontSize, role) => {
        roles.add(role);
        return fontSize;
      },
    });
    expect(roles).toContain('company');
    expect(roles).toContain('edge');
  });
});

describe('the nodes of a scene', () => {
  const pastAndFuture = only({
    stakes: [
      stake('alpha', 'beta', holding('2000-01-01', '2010-01-01')),
      stake('gamma', 'beta', holding('2030-01-01')),
    ],
  });

  it('leave out a party whose ties are all over or yet to come, which the scene says', () => {
    const onDay = (day: string): unknown => {
      const scene = sceneOf(pastAndFuture, { day });
      return [idsOf(scene), scene.leftOut];
    };
    expect(onDay('2005-01-01')).toEqual([['alpha', 'beta'], ['gamma']]);
    expect(onDay('2020-06-30')).toEqual([[], ['alpha', 'beta', 'gamma']]);
    expect(onDay('2030-01-01')).toEqual([['beta', 'gamma'], ['alpha']]);
  });

  it('bring a party back when ended ties are asked for', () => {
    expect(idsOf(sceneOf(pastAndFuture, { endedTies: true }))).toEqual(['alpha', 'beta']);
  });

  it('hold a party that is asked for beside the tied ones', () => {
    expect(idsOf(sceneOf(pastAndFuture, { extra: 'gamma' }))).toEqual(['gamma']);
  });

  it('keep a party that never has a tie', () => {
    const scene = sceneOf(only({ stakes: [stake('alpha', 'beta', holding('2000-01-01'))] }));
    expect(idsOf(scene)).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('count talks as ties', () => {
    const input = only({ talks: [talks()] });
    expect(idsOf(sceneOf(input, { day: '2020-01-01' }))).toEqual(['gamma']);
    expect(idsOf(sceneOf(input, { day: '2025-01-01' }))).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('leave out a party that does not exist on the day, even one that is asked for', () => {
    const input = only({ parties: [party('alpha', { founded: '2024' }), party('beta')] });
    expect(idsOf(sceneOf(withoutPositions(input), { extra: 'alpha' }))).toEqual(['beta']);
  });
});

describe('the edges of a scene', () => {
  it('end at nodes that are drawn', () => {
    for (const day of ['1995-01-01', '2005-01-01', '2015-01-01', '2025-01-01']) {
      const scene = sceneOf(carmakers(), { day, endedTies: true });
      const drawn = new Set(idsOf(scene));
      for (const { source, target } of scene.edges) {
        expect(drawn.has(source) && drawn.has(target)).toBe(true);
      }
    }
  });

  it('vanish with a party that no longer exists', () => {
    const parties = [party('alpha', { dissolved: '2015-01-01' }), party('beta'), party('gamma')];
    const stakes = [stake('alpha', 'beta', holding('2000-01-01', '2015-01-01'))];
    const input = only({ parties, stakes });
    expect(sceneOf(input, { day: '2014-01-01' }).edges).toHaveLength(1);
    expect(sceneOf(input, { endedTies: true }).edges).toEqual([]);
  });

  it('have ids of their own', () => {
    const { edges } = sceneOf(carmakers(), { day: '2025-01-01', endedTies: true });
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  });
});
