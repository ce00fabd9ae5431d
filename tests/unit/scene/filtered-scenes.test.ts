import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOverview, readPositions } from '../../../scripts/positions-file.js';
import {
  DEFAULT_FILTERS,
  disputedOn,
  NetworkIndex,
  overviewOn,
  visibleOn,
  withoutHiding,
  type Filters,
  type Visible,
} from '../../../src/network/index.js';
import { focusScene, SceneBuilder, textWidth } from '../../../src/scene/index.js';
import type { Scene, SceneNode } from '../../../src/scene/index.js';
import { arbitraryFilters } from '../../fixtures/arbitrary-filters.js';
import { automakers } from '../../fixtures/automakers.js';
import { arrangedScene } from '../../fixtures/arranged-scene.js';

const dataset = await automakers();
const [places, positions] = await Promise.all([readOverview(), readPositions()]);
const index = new NetworkIndex(dataset);
const builder = new SceneBuilder(index);
const DAYS = ['1999-06-01', '2025-02-13'];
const CANVAS = { width: 928, height: 680 };
const countries = [...new Set(dataset.parties.flatMap(({ country }) => country ?? []))];

type ViewScene = (day: string, filters: Filters, visible: Visible | null) => Scene;

const overview: ViewScene = (day, filters, visible) =>
  arrangedScene(overviewOn(index.snapshotAt(day)), places, {
    day,
    filters,
    visible,
    canvas: CANVAS,
    mostVehicles: index.largestVehicleCount,
    sizeOf: (id) => index.vehicleCount(id),
    opened: new Set(),
    measureText: textWidth,
  });

const network: ViewScene = (day, filters, visible) =>
  builder.build(positions, { day, filters, visible, measureText: textWidth });

const focus: ViewScene = (day, filters, visible) =>
  focusScene(index, 'nissan', {
    day,
    filters,
    visible,
    canvas: CANVAS,
    steps: 2,
    expanded: new Set(),
    complete: index,
    measureText: textWidth,
  })!;

function visibleTo(day: string, filters: Filters): Visible {
  return visibleOn(index.snapshotAt(day), filters, disputedOn(dataset, day));
}

function placeOf({ id, x, y, width, height }: SceneNode): unknown {
  return { id, x, y, width, height };
}

describe.each([
  ['overview', overview],
  ['network', network],
])('filters of the %s', (_, sceneOf) => {
  it('move nothing that they leave, and draw no tie that they leave out', () => {
    fc.assert(
      fc.property(arbitraryFilters(countries), fc.constantFrom(...DAYS), (filters, day) => {
        const visible = visibleTo(day, filters);
        const all = sceneOf(day, withoutHiding(filters), null);
        const scene = sceneOf(day, filters, visible);
        expect(all.nodes.map(placeOf)).toEqual(expect.arrayContaining(scene.nodes.map(placeOf)));
        const ids = new Set(scene.nodes.map(({ id }) => id));
        for (const { kind, tie, source, target } of scene.edges) {
          expect(ids.has(source) && ids.has(target)).toBe(true);
          // A ring stands for the joint venture itself.
          expect((kind === 'venture' ? visible.held : visible.ties).has(tie)).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('the network under filters', () => {
  it('is of exactly the parties of a country that are drawn without filters', () => {
    const filters = { ...DEFAULT_FILTERS, countries: ['JP'] };
    const day = '2025-02-13';
    const japanese = network(day, DEFAULT_FILTERS, null).nodes.filter(
      ({ id }) => index.party(id)?.country === 'JP',
    );
    const scene = network(day, filters, visibleTo(day, filters));
    const parties = scene.nodes.filter(({ role }) => role !== 'alliance');
    expect(parties.map(({ id }) => id)).toEqual(japanese.map(({ id }) => id));
    expect(scene.nodes.length).toBeGreaterThan(10);
  });
});

describe('the focus view under filters', () => {
  const day = '2025-02-13';

  function idsWith(change: Partial<Filters>): string[] {
    const filters = { ...DEFAULT_FILTERS, ...change };
    return focus(day, filters, visibleTo(day, filters)).nodes.map(({ id }) => id);
  }

  it('keeps the company that it is around, and leaves out whom no tie is left with', () => {
    expect(idsWith({})).toContain('renault');
    expect(idsWith({ countries: ['JP'] })).not.toContain('renault');
    expect(idsWith({ countries: ['FR'] })).toContain('nissan');
  });

  it('says the same of what is not recorded, whatever is filtered', () => {
    const unrecorded = (change: Partial<Filters>): unknown => {
      const filters = { ...DEFAULT_FILTERS, ...change };
      const { decorations } = focus(day, filters, visibleTo(day, filters));
      return decorations.filter(({ of }) => of?.includes('unrecorded')).map(({ lines }) => lines);
    };
    expect(unrecorded({ minimumShare: 50 })).toEqual(unrecorded({}));
  });

  it('lists no alliance and no talks that are left out', () => {
    const textsWith = (change: Partial<Filters>): string => {
      const filters = { ...DEFAULT_FILTERS, ...change };
      const { decorations } = focus(day, filters, visibleTo(day, filters));
      return decorations.flatMap(({ lines }) => lines).join('\n');
    };
    expect(textsWith({})).toContain('Honda');
    expect(textsWith({ hiddenKinds: ['talks', 'alliance'] })).not.toContain('Honda');
  });
});
