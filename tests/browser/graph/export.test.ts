import { describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import type { DatasetInput } from '../../../src/model/index.js';
import { setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { decode, type DecodedPicture } from '../../fixtures/decoded-picture.js';
import { keepPageQuiet } from '../../fixtures/quiet-page.js';
import { nextFrame, part, placeGraph, showGraph } from '../../fixtures/shown-graph.js';

keepPageQuiet();

const LIGHT_PAPER = [253, 252, 249, 255];
const DARK_PAPER = [22, 24, 27, 255];

/** The rows of a picture at scale 1 in which its words stand. */
const TITLE = [26, 50] as const;
const SUBTITLE = [62, 84] as const;
const sourceRows = ({ height }: DecodedPicture): [number, number] => [height - 38, height - 20];
const legendRows = ({ height }: DecodedPicture): [number, number] => [height - 76, height - 50];

/** Two companies so far apart that a large picture of them would be very high. */
function tallData(): DatasetInput {
  return {
    title: 'Tall',
    compiled: '2026-01-31',
    parties: [
      { id: 'top', kind: 'company', name: 'Top' },
      { id: 'bottom', kind: 'company', name: 'Bottom' },
    ],
    positions: { top: { x: 0, y: 0 }, bottom: { x: 0, y: 8000 } },
  };
}

async function setPixelRatio(ratio: number): Promise<void> {
  await cdp().send('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 720,
    deviceScaleFactor: ratio,
    mobile: false,
  });
}

describe('a picture', () => {
  it('has title, day, graph, legend and source line inside', async () => {
    const graph = await showGraph();
    const picture = await decode(await graph.exportPng({ scale: 1 }));
    expect(picture.inkBetween(...TITLE)).toBeGreaterThan(500);
    expect(picture.inkBetween(...SUBTITLE)).toBeGreaterThan(500);
    expect(picture.inkBetween(120, picture.height - 120)).toBeGreaterThan(5000);
    expect(picture.inkBetween(...legendRows(picture))).toBeGreaterThan(200);
    expect(picture.inkBetween(...sourceRows(picture))).toBeGreaterThan(500);
    expect(picture.inkBetween(0, 20)).toBe(0);
  });

  it('names the title and the day that it shows', async () => {
    const longer = { ...carmakers(), title: 'Carmakers of an example, and a much longer title' };
    const [first, second] = [await showGraph(), await showGraph({ data: longer })];
    const short = await decode(await first.exportPng({ scale: 1 }));
    const long = await decode(await second.exportPng({ scale: 1 }));
    expect(long.inkBetween(...TITLE)).toBeGreaterThan(short.inkBetween(...TITLE) * 1.4);
    expect(long.inkBetween(...SUBTITLE)).toBe(short.inkBetween(...SUBTITLE));
    first.day = '2025-12-28';
    const later = await decode(await first.exportPng({ scale: 1 }));
    expect(later.inkBetween(...TITLE)).toBe(short.inkBetween(...TITLE));
    expect(later.inkBetween(...SUBTITLE)).not.toBe(short.inkBetween(...SUBTITLE));
  });

  it('has a size that grows with the scale and not with the screen', async () => {
    const graph = await showGraph();
    const single = await decode(await graph.exportPng({ scale: 1 }));
    const double = await decode(await graph.exportPng());
    expect(Math.abs(double.width - 2 * single.width)).toBeLessThanOrEqual(1);
    expect(Math.abs(double.height - 2 * single.height)).toBeLessThanOrEqual(1);
    try {
      await setPixelRatio(3);
      expect(devicePixelRatio).toBe(3);
      const sharp = await decode(await graph.exportPng({ scale: 1 }));
      expect([sharp.width, sharp.height]).toEqual([single.width, single.height]);
      const ink = single.inkBetween(0, single.height);
      expect(Math.abs(sharp.inkBetween(0, sharp.height) - ink)).toBeLessThan(ink * 0.02);
    } finally {
      await setPixelRatio(1);
    }
  });

  it('shows the whole graph wherever the view is, or just the view', async () => {
    const graph = await showGraph();
    const before = await decode(await graph.exportPng({ scale: 1 }));
    graph.cy!.zoom(3).pan({ x: 5000, y: 5000 });
    const whole = await decode(await graph.exportPng({ scale: 1 }));
    expect([whole.width, whole.height]).toEqual([before.width, before.height]);
    expect(whole.inkBetween(0, whole.height)).toBe(before.inkBetween(0, before.height));
    const view = await decode(await graph.exportPng({ area: 'view', scale: 1 }));
    expect(view.width).toBe(part(graph, 'canvas').clientWidth + 48);
    expect(view.inkBetween(120, view.height - 120)).toBe(0);
    graph.fit();
    const fitted = await decode(await graph.exportPng({ area: 'view', scale: 1 }));
    expect(fitted.inkBetween(120, fitted.height - 120)).toBeGreaterThan(5000);
  });

  it('is light or dark as asked, and the screen keeps its colours', async () => {
    setColourScheme('light');
    const graph = await showGraph();
    const ink = graph.cy!.nodes()[0]!.style('color') as string;
    const ground = async (scheme: 'page' | 'light' | 'dark'): Promise<number[]> =>
      (await decode(await graph.exportPng({ scheme, scale: 1 }))).pixel(2, 2);
    expect(await ground('page')).toEqual(LIGHT_PAPER);
    expect(await ground('dark')).toEqual(DARK_PAPER);
    expect(graph.cy!.nodes()[0]!.style('color')).toBe(ink);
    setColourScheme('dark');
    expect(await ground('page')).toEqual(DARK_PAPER);
    expect(await ground('light')).toEqual(LIGHT_PAPER);
  });

  it('leaves its ground transparent when asked', async () => {
    const graph = await showGraph();
    const picture = await decode(await graph.exportPng({ transparent: true, scale: 1 }));
    expect(picture.pixel(2, 2)).toEqual([0, 0, 0, 0]);
    expect(picture.inkBetween(...TITLE)).toBeGreaterThan(500);
  });

  it('waits for data that is on its way', async () => {
    const graph = placeGraph();
    const picture = await decode(await graph.exportPng({ scale: 1 }));
    expect(picture.inkBetween(120, picture.height - 120)).toBeGreaterThan(5000);
  });
});

describe('no picture', () => {
  it('is made that is too large, and the scale that is named works', async () => {
    const graph = await showGraph({ data: tallData() });
    const error = await graph.exportPng({ scale: 4 }).then(
      () => undefined,
      (reason: unknown) => reason as Error,
    );
    expect(error?.message).toMatch(
      /^A picture of \d+ × \d+ pixels is larger than browsers can draw/,
    );
    const scale = Number(/scale that works here is ([\d.]+)\.$/.exec(error!.message)![1]);
    expect(scale).toBeGreaterThan(1);
    const picture = await decode(await graph.exportPng({ scale }));
    expect(picture.height).toBeGreaterThan(16_000);
    const bottom = picture.height - 300 * scale;
    expect(picture.inkBetween(bottom, picture.height)).toBeGreaterThan(500);
  });

  it('is made without data, of broken data or on a day when nothing held', async () => {
    const graph = document.createElement('ownership-graph');
    document.body.append(graph);
    await expect(graph.exportPng()).rejects.toThrow('There is no graph to draw.');
    graph.data = {};
    await expect(graph.exportPng()).rejects.toHaveProperty('problems');
    const early = await showGraph({ day: '1850-01-01' });
    await expect(early.exportPng()).rejects.toThrow('There is nothing to show in a picture');
  });

  it('is made of a view that is hidden, while the whole graph still can be', async () => {
    const graph = await showGraph();
    graph.style.display = 'none';
    await nextFrame();
    await expect(graph.exportPng({ area: 'view' })).rejects.toThrow('Choose the whole graph');
    const whole = await decode(await graph.exportPng({ scale: 1 }));
    expect(whole.inkBetween(120, whole.height - 120)).toBeGreaterThan(5000);
  });

  for (const scale of [0, -1, NaN, Infinity]) {
    it(`is made at the scale ${scale}`, async () => {
      const graph = await showGraph();
      await expect(graph.exportPng({ scale })).rejects.toThrow(`above 0; it is ${scale}`);
    });
  }
});
