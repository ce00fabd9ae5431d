import { afterEach, describe, expect, it } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import type { DatasetInput } from '../../../src/model/index.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { decode } from '../../fixtures/decoded-image.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { nextFrame, part, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const LIGHT_HULL = [242, 239, 230, 255];
const DARK_HULL = [34, 38, 43, 255];
/** A day on which the group is one, and one before it was. */
const TOGETHER = '2020-06-01';
const BEFORE = '2005-06-01';

const members = ['one', 'two', 'three'];

/** A head with three subsidiaries since 2010, which it held a tenth of before. */
const group: DatasetInput = {
  title: 'A group',
  compiled: '2026-01-31',
  parties: ['head', ...members].map((id) => ({ id, kind: 'company' as const, name: id })),
  stakes: members.map((owned) => ({
    id: `head-${owned}`,
    owner: 'head',
    owned,
    holdings: [
      { from: '2000', until: '2010', capital: 10, sources: ['report'] },
      { from: '2010', capital: 100, sources: ['report'] },
    ],
  })),
  positions: {
    head: { x: 0, y: 0 },
    one: { x: -150, y: 120 },
    two: { x: 0, y: 120 },
    three: { x: 150, y: 120 },
  },
  sources: [{ id: 'report', title: 'Annual report', publisher: 'Head' }],
};

let graph: OwnershipGraph;

afterEach(() => {
  graph.remove();
  setColourScheme('light');
});

async function show(day: string): Promise<void> {
  graph = await showGraph({ data: group, day, style: 'inline-size: 900px; block-size: 600px' });
  await nextFrame();
}

/** The colour of the background layer on the screen, between the head and its subsidiaries. */
function hullOnScreen(): number[] {
  const canvas = part(graph, 'canvas').querySelector('canvas')!;
  const { x, y } = graph.cy!.pan();
  const zoom = graph.cy!.zoom();
  const [left, top] = [x - 75 * zoom, y + 60 * zoom].map((px) => Math.round(px * devicePixelRatio));
  return [...canvas.getContext('2d')!.getImageData(left!, top!, 1, 1).data];
}

/** How much of an exported image has a colour, from 0 to 1. */
async function partOfImage(colour: number[], transparent = false): Promise<number> {
  const image = await decode(await graph.exportPng({ scale: 1, transparent }));
  let pixels = 0;
  for (let y = 0; y < image.height; y += 4) {
    for (let x = 0; x < image.width; x += 4) {
      if (image.pixel(x, y).join() === colour.join()) pixels += 16;
    }
  }
  return pixels / (image.width * image.height);
}

describe('the hull of a group', () => {
  it('lies under its companies on the screen, and goes when the group does', async () => {
    await show(TOGETHER);
    expect(hullOnScreen()).toEqual(LIGHT_HULL);
    await expectAccessible(graph);
    graph.day = BEFORE;
    await graph.updateComplete;
    await nextFrame();
    expect(hullOnScreen()[3]).toBe(0);
  });

  it('moves and grows with the view', async () => {
    await show(TOGETHER);
    graph.cy!.zoom(0.4).pan({ x: 300, y: 50 });
    await nextFrame();
    expect(hullOnScreen()).toEqual(LIGHT_HULL);
  });

  it('is dark on a dark page', async () => {
    setColourScheme('dark');
    await show(TOGETHER);
    expect(hullOnScreen()).toEqual(DARK_HULL);
  });

  it('takes another colour when only that changes', async () => {
    await show(TOGETHER);
    document.body.style.setProperty('--ownership-group', 'rgb(1, 2, 3)');
    await waitFor(() => expect(hullOnScreen()).toEqual([1, 2, 3, 255]));
  });

  it('is in an exported image, transparent or not, and only while there is a group', async () => {
    await show(TOGETHER);
    expect(await partOfImage(LIGHT_HULL)).toBeGreaterThan(0.15);
    expect(await partOfImage(LIGHT_HULL, true)).toBeGreaterThan(0.15);
    graph.day = BEFORE;
    await graph.updateComplete;
    expect(await partOfImage(LIGHT_HULL)).toBe(0);
  });

  it('is cut off where an exported view ends, as its companies are', async () => {
    await show(TOGETHER);
    graph.cy!.zoom(8).pan({ x: 450, y: -200 });
    await nextFrame();
    const image = await decode(await graph.exportPng({ area: 'view', scale: 1 }));
    const isHull = (x: number, y: number): boolean =>
      image.pixel(x, y).join() === LIGHT_HULL.join();
    const middle = Math.round(image.height / 2);
    expect(isHull(100, middle)).toBe(true);
    expect(isHull(20, middle)).toBe(false);
    expect(isHull(image.width - 20, middle)).toBe(false);
  });
});
