import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, isInside } from '../../../../src/geometry/index.js';
import type { Dataset } from '../../../../src/model/index.js';
import { NetworkIndex, DEFAULT_FILTERS } from '../../../../src/network/index.js';
import {
  focusScene,
  textWidth,
  type Scene,
  type SceneDecoration,
} from '../../../../src/scene/index.js';
import { FOCUS } from '../../../../src/scene/focus/settings.js';
import { arbitraryDataset, shuffled } from '../../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../../fixtures/arbitrary-dates.js';
import { carmakers } from '../../../fixtures/carmakers.js';
import { parsed } from '../../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../../model/sample.js';

const WIDE = { width: 920, height: 640 };
const NARROW = { width: 390, height: 600 };

interface Settings {
  isWhole?: boolean;
  canvas?: typeof WIDE;
  day?: string;
  steps?: number;
  expanded?: ReadonlySet<string>;
  complete?: Dataset;
}

function sceneOf(dataset: Dataset, id: string, settings: Settings = {}): Scene {
  const { canvas = WIDE, day = '2025-06-01', steps = 1, expanded = new Set() } = settings;
  const index = new NetworkIndex(dataset);
  const complete = settings.complete ? new NetworkIndex(settings.complete) : index;
  const filters = DEFAULT_FILTERS;
  const measureText = textWidth;
  const { isWhole } = settings;
  const input = { day, filters, canvas, steps, expanded, complete, isWhole, measureText };
  return focusScene(index, id, input)!;
}

function ofMakers(id: string, settings?: Settings): Scene {
  return sceneOf(parsed(carmakers()), id, settings);
}

function textsOf({ decorations }: Scene, role: SceneDecoration['role']): string[] {
  return decorations.filter((one) => one.role === role).flatMap(({ lines }) => lines);
}

function nodeOf({ nodes }: Scene, id: string): Scene['nodes'][number] {
  return nodes.find((node) => node.id === id)!;
}

/** Renault, in a country with a long name, with so many vehicles. */
function withSize(value: number): Dataset {
  const data = carmakers();
  const renault = data.parties.find(({ id }) => id === 'renault')!;
  const size = { measure: 'vehicles-sold' as const, value, period: '2024', until: '2024' };
  Object.assign(renault, { country: 'KR', sizes: [{ ...size, sources: ['report'] }] });
  return parsed(data);
}

describe('the scene around a company', () => {
  it('has its owners left and its holdings right', () => {
    const scene = ofMakers('nissan');
    const { x } = nodeOf(scene, 'nissan');
    expect(nodeOf(scene, 'bank').x).toBeLessThan(x);
    expect(nodeOf(scene, 'renault').x).toBeLessThan(x);
    expect(nodeOf(scene, 'venture').x).toBeGreaterThan(x);
  });

  it('has them above and below on a narrow canvas, no wider than that', () => {
    const scene = ofMakers('nissan', { canvas: NARROW });
    const { y } = nodeOf(scene, 'nissan');
    expect(nodeOf(scene, 'renault').y).toBeLessThan(y);
    expect(nodeOf(scene, 'venture').y).toBeGreaterThan(y);
    expect(scene.frame!.width).toBe(NARROW.width);
  });

  it('has on a narrow canvas that is seen as a whole what has room, and counts the others', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `company-${index}`);
    const parties = ['nissan', ...ids].map((id) => party(id));
    const stakes = ids.map((id, index) =>
      stake('nissan', id, holding('2000', undefined, { capital: 90 - index })),
    );
    const data = parsed({
      ...sample({ parties, stakes, alliances: [], talks: [] }),
      positions: {},
    });
    const whole = sceneOf(data, 'nissan', { canvas: { width: 360, height: 420 }, isWhole: true });
    expect(whole.frame!.height).toBeLessThanOrEqual(420);
    expect(whole.nodes.some(({ id }) => id === 'company-0')).toBe(true);
    expect(textsOf(whole, 'subtitle')).toContain('and 9 more');
    const scrolled = sceneOf(data, 'nissan', { canvas: { width: 360, height: 420 } });
    expect(scrolled.frame!.height).toBeGreaterThan(420);
  });

  it('has its headings right above the first box of their columns', () => {
    const { nodes, decorations } = ofMakers('nissan');
    for (const { lines, x, y } of decorations
      .filter(({ role }) => role === 'heading')
      .slice(0, 2)) {
      const column = nodes.filter((node) => Math.abs(node.x - node.width / 2 - x) < 1);
      const top = Math.min(...column.map((node) => node.y - node.height / 2));
      expect(top - y, lines[0]).toBeCloseTo(FOCUS.headingHeight / 2);
    }
  });

  it('writes a shorter line on a box that has no room for the whole one', () => {
    const textOn = (canvas: typeof WIDE): string | undefined =>
      textsOf(sceneOf(withSize(2_300_000), 'nissan', { canvas }), 'subtitle').find((text) =>
        text.includes('2.3m'),
      );
    expect(textOn(NARROW)).toBe('South Korea · 2.3m vehicles');
    expect(textOn(WIDE)).toBe('South Korea · 2.3m');
  });

  it('breaks a name that is too long for a box rather than cutting it', () => {
    const data = carmakers();
    data.parties.find(({ id }) => id === 'renault')!.name =
      'Renault Manufacturing of North America';
    const { decorations } = sceneOf(parsed(data), 'nissan');
    const ofRenault = decorations.filter(({ of, role }) => of === 'renault' && role !== 'edge');
    expect(ofRenault.map(({ id, lines }) => [id, lines])).toContainEqual([
      'renault/name',
      ['Renault Manufacturing', 'of North America'],
    ]);
    expect(ofRenault.map(({ role }) => role)).not.toContain('subtitle');
  });

  it('has two columns of alliances where there are more of them than talks', () => {
    const data = carmakers();
    const [alliance] = data.alliances!;
    for (const id of ['second', 'third', 'fourth']) {
      data.alliances!.push({ ...alliance!, id, name: `The ${id}` });
    }
    const texts = textsOf(sceneOf(parsed(data), 'nissan'), 'entry-title');
    expect(texts.filter((text) => text === 'Renault, Mitsubishi Motors')).toHaveLength(4);
  });

  it('says capital and votes on the line where they differ', () => {
    const { edges } = ofMakers('nissan');
    const edge = edges.find(({ id }) => id === 'renault-in-nissan')!;
    expect(edge).toMatchObject({ source: 'renault', target: 'nissan', capital: 35.7, votes: 15 });
    expect(edge.label).toBe('35.7% · 15% of votes');
  });

  it('draws two companies that hold each other once, with an arrow each way', () => {
    const { nodes, edges } = ofMakers('nissan');
    expect(nodes.filter(({ id }) => id === 'renault')).toHaveLength(1);
    const pairs = edges.map(({ source, target }) => `${source} ${target}`);
    expect(pairs).toEqual(expect.arrayContaining(['renault nissan', 'nissan renault']));
  });

  it('gives what of the capital is not recorded as it is known', () => {
    const scene = ofMakers('renault');
    expect(nodeOf(scene, 'renault/unrecorded').label).toBe('Everyone else');
    expect(textsOf(scene, 'unrecorded-share')).toEqual(['70%']);
    expect(ofMakers('france').nodes.map(({ id }) => id)).not.toContain('france/unrecorded');
  });

  it('lists alliances and talks with outcome, date and a sentence', () => {
    const texts = textsOf(ofMakers('nissan'), 'entry-text');
    expect(textsOf(ofMakers('nissan'), 'entry-title')).toContain('✕ Honda');
    expect(texts).toContain('merger, collapsed 13 Feb 2025');
    expect(texts.join(' ')).toContain('They did not agree on who would lead.');
  });

  it('lists the longest alliance first, and talks that were held before mere reports', () => {
    const data = carmakers();
    const [alliance] = data.alliances!;
    const members = ['nissan', 'honda'].map((party) => ({
      party,
      from: '1995',
      sources: ['report'],
    }));
    data.alliances!.push({ ...alliance!, id: 'two-makers', name: 'Alliance of two', members });
    const events = [{ date: '2025-05', text: 'A newspaper says so.', sources: ['paper'] }];
    const report = {
      id: 'rumour',
      title: 'A rumour',
      aim: 'merger' as const,
      parties: ['nissan', 'mitsubishi'],
    };
    data.talks!.push({ ...report, from: '2025-05', outcome: 'reported', events });
    expect(textsOf(sceneOf(parsed(data), 'nissan'), 'entry-title')).toEqual([
      'Honda',
      'Renault, Mitsubishi Motors',
      '✕ Honda',
      '? Mitsubishi Motors',
    ]);
  });

  it('has a bar beside each entry that is as high as its text', () => {
    const { decorations } = sceneOf(parsed(carmakers()), 'nissan');
    const bars = decorations.filter(({ role }) => role.endsWith('-line'));
    expect(bars.length).toBeGreaterThan(1);
    for (const { tie, y, height } of bars) {
      const texts = decorations.filter((text) => text.tie === tie && text.role === 'entry-text');
      const lowest = Math.max(...texts.map((text) => text.y));
      expect(y + height / 2 - lowest).toBeCloseTo(FOCUS.entries.textHeight / 2);
    }
  });

  it('moves nothing when the sentences come later', () => {
    const complete = parsed(carmakers());
    const core = {
      ...complete,
      talks: complete.talks.map((talks) => ({ ...talks, reason: undefined })),
    };
    const placesOf = ({ nodes, decorations, frame }: Scene): unknown => {
      const withoutSentences = decorations
        .filter(({ id }) => !/text-[1-9]$/.test(id))
        // The bar beside an entry is as high as its text.
        .map(({ y, height, ...rest }) => ({ ...rest, top: y - height / 2 }));
      return { nodes, frame, withoutSentences };
    };
    const before = sceneOf(core, 'nissan');
    expect(placesOf(sceneOf(core, 'nissan', { complete }))).toEqual(placesOf(before));
  });

  it('knows nothing of the future', () => {
    const scene = ofMakers('nissan', { day: '2000-01-01' });
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual([
      'nissan',
      'nissan/unrecorded',
      'renault',
    ]);
    expect(textsOf(scene, 'entry-title')).toEqual(['Renault']);
  });

  it('opens the neighbours of a box, and shows its own field to close them', () => {
    const closed = ofMakers('nissan');
    expect(textsOf(closed, 'toggle')).toContain('+1');
    const opened = ofMakers('nissan', { expanded: new Set(['renault']) });
    expect(opened.nodes.map(({ id }) => id)).toContain('france');
    expect(textsOf(opened, 'toggle')).toContain('−');
  });

  it('is a box with a sentence where there is nothing else, never empty', () => {
    const parties = [{ id: 'alone', kind: 'company' as const, name: 'Alone', founded: '2010' }];
    const data = parsed({ title: 'One', compiled: '2020-01-01', parties, positions: {} });
    expect(textsOf(sceneOf(data, 'alone', { day: '2005-01-01' }), 'sentence')).toEqual([
      'Founded 2010, after 1 Jan 2005',
    ]);
    expect(textsOf(sceneOf(data, 'alone', { day: '2015-01-01' }), 'sentence')[0]).toContain(
      'No owner, holding, alliance or talks',
    );
  });
});

describe('the scene around any company', () => {
  const cases = fc.record({
    dataset: arbitraryDataset,
    day: arbitraryDay,
    canvas: fc.constantFrom(WIDE, NARROW),
    steps: fc.constantFrom(1, 2),
    expanded: fc
      .subarray(['b', 'c', 'd', 'e', 'a/owners', 'a/holdings'])
      .map((ids) => new Set(ids)),
  });

  it('has boxes that never overlap and lie in the frame', () => {
    fc.assert(
      fc.property(cases, ({ dataset, ...settings }) => {
        const { nodes, frame } = sceneOf(dataset, 'a', settings);
        nodes.forEach((node, index) => {
          expect(nodes.slice(index + 1).filter((other) => boxesOverlap(node, other))).toEqual([]);
          expect(Math.abs(node.x - frame!.x) + node.width / 2).toBeLessThanOrEqual(
            frame!.width / 2,
          );
          expect(node.y + node.height / 2).toBeLessThanOrEqual(frame!.height);
        });
      }),
    );
  });

  it('has no line under a box', () => {
    fc.assert(
      fc.property(cases, ({ dataset, ...settings }) => {
        const { nodes, edges } = sceneOf(dataset, 'a', settings);
        for (const { route } of edges) {
          expect(nodes.filter((box) => route.some((point) => isInside(point, box, -1)))).toEqual(
            [],
          );
        }
      }),
    );
  });

  it('has no label over a box', () => {
    fc.assert(
      fc.property(cases, ({ dataset, ...settings }) => {
        const { nodes, decorations } = sceneOf(dataset, 'a', settings);
        const labels = decorations.filter(({ role }) => role.endsWith('share'));
        for (const label of labels) {
          expect(nodes.filter((box) => boxesOverlap(label, box))).toEqual([]);
        }
      }),
    );
  });

  it('is the same whatever the order of the records', () => {
    const datasets = arbitraryDataset.chain((dataset) =>
      fc.record({ dataset: fc.constant(dataset), other: shuffled(dataset) }),
    );
    fc.assert(
      fc.property(datasets, arbitraryDay, ({ dataset, other }, day) => {
        const byId = ({ nodes, edges }: Scene): unknown => ({
          nodes,
          edges: [...edges].sort((a, b) => (a.id < b.id ? -1 : 1)),
        });
        expect(byId(sceneOf(other, 'a', { day }))).toEqual(byId(sceneOf(dataset, 'a', { day })));
      }),
    );
  });
});
