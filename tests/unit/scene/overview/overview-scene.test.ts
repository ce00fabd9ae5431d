import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Party } from '../../../../src/model/index.js';
import {
  NetworkIndex,
  overviewOn,
  DEFAULT_FILTERS,
  type Filters,
} from '../../../../src/network/index.js';
import {
  layoutOverview,
  openCard,
  textWidth,
  type Scene,
  type SceneNode,
} from '../../../../src/scene/index.js';
import type { ColumnPositions } from '../../../../src/layout/index.js';
import { arbitraryDataset, shuffled } from '../../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../../fixtures/arbitrary-dates.js';
import {
  labelsOnOthers,
  linesUnderCards,
  membersOutsideCards,
  overlappingCards,
  smallestText,
} from '../../../fixtures/overview-laws.js';
import { holding, party, sample, stake } from '../../model/sample.js';
import { parsed } from '../../../fixtures/parsed.js';
import { DAY, maker } from './cards.js';
import { arrangedScene } from '../../../fixtures/arranged-scene.js';

const LAPTOP = { width: 928, height: 680 };
const ALL: Filters = { ...DEFAULT_FILTERS, smallStakes: true, otherTalks: true };

function sceneOf(
  dataset: Dataset,
  positions: ColumnPositions,
  { day = DAY, canvas = LAPTOP, filters = DEFAULT_FILTERS, opened = new Set<string>() } = {},
): Scene {
  const index = new NetworkIndex(dataset);
  const mostVehicles = index.largestVehicleCount;
  const overview = overviewOn(index.snapshotAt(day));
  return arrangedScene(overview, positions, {
    day,
    filters,
    canvas,
    mostVehicles,
    sizeOf: (id) => index.vehicleCount(id),
    opened,
    openCard,
    measureText: textWidth,
  });
}

/** Every company of the data set makes vehicles, so that there are many cards. */
const ofMakers = arbitraryDataset.map((dataset): Dataset => {
  const makesVehicles = [{ from: '1990', sources: ['report'] }];
  const parties = dataset.parties.map((party): Party => ({ ...party, makesVehicles }));
  return { ...dataset, parties };
});

const canvas = fc.record({
  width: fc.integer({ min: 120, max: 2000 }),
  height: fc.integer({ min: 80, max: 1400 }),
});

const place = fc.record({ column: fc.nat(3), y: fc.double({ min: 0, max: 1, noNaN: true }) });
const positions = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), place, {
  minKeys: 4,
});

describe('the scene of an overview', () => {
  const dataset = parsed({
    ...sample({
      parties: [maker('alpha', 900), maker('beta', 800), maker('gamma', 10)],
      stakes: [stake('alpha', 'beta', holding('2000', undefined, { capital: 34 }))],
      alliances: [],
      talks: [],
    }),
    positions: {},
  });
  const places = { alpha: { column: 0, y: 0.5 }, beta: { column: 1, y: 0.5 } };

  it('has a card for every group with a place, and the others are left out', () => {
    const scene = sceneOf(dataset, places);
    expect(scene.nodes.map(({ id, isCard, label }) => [id, isCard, label])).toEqual([
      ['alpha', true, 'ALPHA'],
      ['beta', true, 'BETA'],
    ]);
    expect(scene.leftOut).toEqual(['gamma']);
    expect([scene.view, scene.day]).toEqual(['overview', DAY]);
  });

  it('has a line with its label and the points that it is drawn along, from border to border', () => {
    const { edges, nodes, decorations } = sceneOf(dataset, places);
    expect(edges).toMatchObject([
      { source: 'alpha', target: 'beta', tie: 'alpha-beta', label: '34%' },
    ]);
    const { route, anchors } = edges[0]!;
    const [alpha, beta] = nodes;
    expect(route[0]!.x).toBeCloseTo(alpha!.x + alpha!.width / 2, 1);
    expect(route.at(-1)!.x).toBeCloseTo(beta!.x - beta!.width / 2, 1);
    expect(anchors!.source.x).toBeCloseTo(alpha!.width / 2, 1);
    const labels = decorations.filter(({ of }) => of === edges[0]!.id);
    expect(labels.map(({ role, lines }) => [role, ...lines])).toEqual([['share', '34%']]);
  });

  it('has a ring for joint ventures besides a stake, or its sign where the line is too short', () => {
    const venture = party('both', { kind: 'joint-venture' });
    const half = holding('2000', undefined, { capital: 50 });
    const data = parsed({
      ...sample({
        parties: [maker('alpha', 900), maker('beta', 800), venture],
        stakes: [
          stake('alpha', 'beta', holding('2000', undefined, { capital: 34 })),
          stake('alpha', 'both', half),
          stake('beta', 'both', half),
        ],
        alliances: [],
        talks: [],
      }),
      positions: {},
    });
    const labelsIn = (scene: Scene) =>
      scene.decorations.flatMap(({ role, of, lines }) =>
        of === scene.edges[0]!.id ? [[role, ...lines]] : [],
      );
    const long = sceneOf(data, places);
    expect(labelsIn(long)).toEqual([
      ['share', '34%'],
      ['ring', ''],
    ]);
    const stacked = { alpha: { column: 0, y: 0 }, beta: { column: 0, y: 0.1 } };
    const short = sceneOf(data, stacked);
    expect(labelsIn(short)).toEqual([['share', '34%\u00a0○']]);
    expect([long, short].map(({ edges }) => edges[0]!.label)).toEqual(['34% ○', '34% ○']);
  });

  it('has a frame with the proportions of the canvas, around all cards', () => {
    const { frame, nodes } = sceneOf(dataset, places, { canvas: { width: 1200, height: 600 } });
    expect(frame!.width).toBeCloseTo(2 * frame!.height);
    expect(frame).toMatchObject({ x: frame!.width / 2, y: frame!.height / 2 });
    for (const { x, y, width, height } of nodes) {
      expect(x - width / 2).toBeGreaterThan(0);
      expect(x + width / 2).toBeLessThan(frame!.width);
      expect(y - height / 2).toBeGreaterThan(0);
      expect(y + height / 2).toBeLessThan(frame!.height);
    }
  });

  it('is empty without places', () => {
    expect(sceneOf(dataset, {})).toMatchObject({
      nodes: [],
      edges: [],
      leftOut: ['alpha', 'beta', 'gamma'],
    });
  });

  it('covers nothing and is legible on every canvas, whatever the data and the places', () => {
    fc.assert(
      fc.property(ofMakers, positions, arbitraryDay, canvas, (data, given, day, size) => {
        const scene = sceneOf(data, given, { day, canvas: size, filters: ALL });
        expect(overlappingCards(scene)).toEqual([]);
        expect(linesUnderCards(scene)).toEqual([]);
        expect(labelsOnOthers(scene)).toEqual([]);
        if (scene.nodes.length > 0) expect(smallestText(scene, size)).toBeGreaterThanOrEqual(11);
        const figures = scene.edges.flatMap(({ route }) => route.flatMap(({ x, y }) => [x, y]));
        expect(figures.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('lists the companies of an opened group in its card, and moves only what is below it', () => {
    const group = parsed({
      ...sample({
        parties: [
          maker('alpha', 900),
          maker('beta', 800),
          maker('gamma', 700),
          party('brand', { name: 'Brand' }),
          party('studio', { name: 'Studio' }),
        ],
        stakes: [
          stake('alpha', 'brand', holding('2000', undefined, { capital: 90 })),
          stake('brand', 'studio', holding('2000', undefined, { capital: 60, votes: 75 })),
        ],
        alliances: [],
        talks: [],
      }),
      positions: {},
    });
    const given = {
      alpha: { column: 0, y: 0.2 },
      beta: { column: 0, y: 0.6 },
      gamma: { column: 1, y: 0.9 },
    };
    const closed = sceneOf(group, given);
    const scene = sceneOf(group, given, { opened: new Set(['alpha', 'beta']) });
    const nodeOf = ({ nodes }: Scene, id: string): SceneNode => nodes.find((one) => one.id === id)!;
    const topOf = (one: Scene, id: string): number =>
      nodeOf(one, id).y - nodeOf(one, id).height / 2;
    expect(['alpha', 'beta'].map((id) => nodeOf(scene, id).isOpen)).toEqual([true, undefined]);
    expect(nodeOf(closed, 'alpha').isOpen).toBe(false);
    expect(nodeOf(scene, 'brand').y).toBeLessThan(nodeOf(scene, 'studio').y);
    expect(membersOutsideCards(scene)).toEqual([]);
    const textsOf = (id: string): string[] =>
      scene.decorations.filter(({ of }) => of === id).flatMap(({ lines }) => lines);
    expect([textsOf('brand'), textsOf('studio')]).toEqual([
      ['Brand', '90%'],
      ['Studio', '75% of votes'],
    ]);
    expect(topOf(scene, 'alpha')).toBe(topOf(closed, 'alpha'));
    expect(nodeOf(scene, 'gamma')).toEqual(nodeOf(closed, 'gamma'));
    const grown = nodeOf(scene, 'alpha').height - nodeOf(closed, 'alpha').height;
    expect(topOf(scene, 'beta') - topOf(closed, 'beta')).toBeCloseTo(grown);
    expect(scene.frame!.height - closed.frame!.height).toBeCloseTo(grown);
  });

  it('covers nothing when cards are opened', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    fc.assert(
      fc.property(ofMakers, positions, arbitraryDay, ids, (data, given, day, opened) => {
        const scene = sceneOf(data, given, { day, filters: ALL, opened: new Set(opened) });
        expect(overlappingCards(scene)).toEqual([]);
        expect(membersOutsideCards(scene)).toEqual([]);
        expect(linesUnderCards(scene)).toEqual([]);
        expect(labelsOnOthers(scene)).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the records, and is the same every time', () => {
    const pair = ofMakers.chain((data) => fc.tuple(fc.constant(data), shuffled(data)));
    fc.assert(
      fc.property(pair, arbitraryDay, ([data, other], day) => {
        const { positions: computed } = layoutOverview(data);
        expect(layoutOverview(other).positions).toEqual(computed);
        const scene = sceneOf(data, computed, { day, filters: ALL });
        expect(sceneOf(data, computed, { day, filters: ALL })).toEqual(scene);
        expect(sceneOf(other, computed, { day, filters: ALL })).toEqual(scene);
      }),
      { numRuns: 15 },
    );
  });
});
