import { describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { PictureOptions } from '../../../src/render/index.js';
import { explain } from '../../../src/store/index.js';
import { setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { decode, type DecodedImage } from '../../fixtures/decoded-image.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { movePointer } from '../../fixtures/pointer.js';
import { nextFrame, part, placeGraph, showGraph, spotOf } from '../../fixtures/shown-graph.js';
import { tallData } from '../../fixtures/tall-data.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const LIGHT_PAPER = [253, 252, 249, 255];
const DARK_PAPER = [22, 24, 27, 255];

/** The rows of an image at scale 1 in which its texts stand. */
const TITLE = [26, 50] as const;
const SUBTITLE = [62, 84] as const;
const sourceRows = ({ height }: DecodedImage): [number, number] => [height - 38, height - 20];
const legendRows = ({ height }: DecodedImage): [number, number] => [height - 76, height - 50];

async function setPixelRatio(ratio: number): Promise<void> {
  await cdp().send('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 720,
    deviceScaleFactor: ratio,
    mobile: false,
  });
}

describe('an image', () => {
  it('has title, day, graph, legend and source line inside', async () => {
    const graph = await showGraph();
    const image = await decode(await graph.exportPng({ scale: 1 }));
    expect(image.inkBetween(...TITLE)).toBeGreaterThan(500);
    expect(image.inkBetween(...SUBTITLE)).toBeGreaterThan(500);
    expect(image.inkBetween(120, image.height - 120)).toBeGreaterThan(5000);
    expect(image.inkBetween(...legendRows(image))).toBeGreaterThan(200);
    expect(image.inkBetween(...sourceRows(image))).toBeGreaterThan(500);
    expect(image.inkBetween(0, 16)).toBe(0);
  });

  it('names the title and the day that it shows', async () => {
    const longer = { ...carmakers(), title: 'Carmakers of an example and more' };
    const [first, second] = [await showGraph(), await showGraph({ data: longer })];
    const short = await decode(await first.exportPng({ scale: 1 }));
    const long = await decode(await second.exportPng({ scale: 1 }));
    expect(long.inkBetween(...TITLE)).toBeGreaterThan(short.inkBetween(...TITLE) * 1.1);
    expect(long.inkBetween(...SUBTITLE)).toBe(short.inkBetween(...SUBTITLE));
    first.day = '2025-12-28';
    const later = await decode(await first.exportPng({ scale: 1 }));
    expect(later.inkBetween(...TITLE)).not.toBe(short.inkBetween(...TITLE));
    expect(later.inkBetween(...SUBTITLE)).toBe(short.inkBetween(...SUBTITLE));
  });

  it('has a size that grows with the scale and not with the screen', async () => {
    const graph = await showGraph();
    const single = await decode(await graph.exportPng({ scale: 1 }));
    const double = await decode(await graph.exportPng());
    expect(Math.abs(double.width - 2 * single.width)).toBeLessThanOrEqual(1);
    expect(Math.abs(double.height - 2 * single.height)).toBeLessThanOrEqual(1);
    const { devicePixelRatio: usual } = window;
    try {
      await setPixelRatio(3);
      expect(devicePixelRatio).toBe(3);
      const sharp = await decode(await graph.exportPng({ scale: 1 }));
      expect(sharp.differenceFrom(single)).toBe(0);
    } finally {
      await setPixelRatio(usual);
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
    const background = async (scheme: 'page' | 'light' | 'dark'): Promise<number[]> =>
      (await decode(await graph.exportPng({ scheme, scale: 1 }))).pixel(2, 2);
    expect(await background('page')).toEqual(LIGHT_PAPER);
    expect(await background('dark')).toEqual(DARK_PAPER);
    expect(graph.cy!.nodes()[0]!.style('color')).toBe(ink);
    setColourScheme('dark');
    expect(await background('page')).toEqual(DARK_PAPER);
    expect(await background('light')).toEqual(LIGHT_PAPER);
  });

  it('leaves its background transparent when asked', async () => {
    const graph = await showGraph();
    const image = await decode(await graph.exportPng({ transparent: true, scale: 1 }));
    expect(image.pixel(2, 2)).toEqual([0, 0, 0, 0]);
    expect(image.inkBetween(...TITLE)).toBeGreaterThan(500);
  });

  it('waits for data that is on its way', async () => {
    const graph = placeGraph();
    const image = await decode(await graph.exportPng({ scale: 1 }));
    expect(image.inkBetween(120, image.height - 120)).toBeGreaterThan(5000);
  });
});

describe('an image does not depend on', () => {
  it('what the pointer is on', async () => {
    const graph = await showGraph();
    graph.cy!.zoom(0.5);
    const before = await decode(await graph.exportPng({ area: 'view', scale: 1 }));
    await movePointer(spotOf(graph, 'bank'));
    await waitFor(() => expect(graph.cy!.elements('.lifted').nonempty()).toBe(true));
    const hovered = await decode(await graph.exportPng({ area: 'view', scale: 1 }));
    expect(hovered.differenceFrom(before)).toBe(0);
  });

  it('the images that were made before it', async () => {
    const graph = await showGraph();
    const options = { scheme: 'light', scale: 1 } as const;
    const before = await decode(await graph.exportPng(options));
    graph.selected = 'nissan';
    await graph.updateComplete;
    const selected = await decode(await graph.exportPng({ scheme: 'dark', scale: 2 }));
    expect(selected.differenceFrom(before)).not.toBe(0);
    graph.selected = null;
    await graph.updateComplete;
    const later = await decode(await graph.exportPng(options));
    expect(later.differenceFrom(before)).toBe(0);
  });

  it('the names that the screen leaves out, so nothing in it is stretched', async () => {
    const graph = await showGraph();
    const before = await decode(await graph.exportPng({ scale: 1 }));
    graph.cy!.zoom(0.1);
    const later = await decode(await graph.exportPng({ scale: 1 }));
    expect(later.differenceFrom(before)).toBe(0);
  });

  it('the day that is shown before it is ready', async () => {
    const graph = await showGraph();
    const wanted = await decode(await graph.exportPng({ scale: 1 }));
    const asked = graph.exportPng({ scale: 1 });
    graph.day = '2000-06-01';
    await graph.updateComplete;
    expect((await decode(await asked)).differenceFrom(wanted)).toBe(0);
    const later = await decode(await graph.exportPng({ scale: 1 }));
    expect(later.differenceFrom(wanted)).toBeGreaterThan(0);
  });

  it('the day that is shown when its data arrives', async () => {
    const wanted = await decode(await (await showGraph()).exportPng({ scale: 1 }));
    const graph = placeGraph();
    const asked = graph.exportPng({ scale: 1 });
    graph.day = '2000-06-01';
    graph.filters = { endedTies: true };
    expect((await decode(await asked)).differenceFrom(wanted)).toBe(0);
    expect(graph.scene!.day).toBe('2000-06-01');
  });

  it('other images that are made at the same time', async () => {
    const graph = await showGraph();
    const wishes = [{ scheme: 'dark' }, { scheme: 'light' }, { transparent: true }] as const;
    const one = async (wish: PictureOptions): Promise<DecodedImage> =>
      decode(await graph.exportPng({ scale: 1, ...wish }));
    const together = await Promise.all(wishes.map(one));
    for (const [index, wish] of wishes.entries()) {
      expect((await one(wish)).differenceFrom(together[index]!)).toBe(0);
    }
  });
});

it('shows the parties that are chosen, or those of the tie that is selected, from a hidden element too', async () => {
  const graph = await showGraph();
  graph.style.display = 'none';
  const svgOf = async (options: PictureOptions): Promise<string> =>
    (await graph.exportSvg(options)).text();
  const chosen = await svgOf({ parties: ['renault', 'nissan'], size: 'one-column' });
  expect(chosen).toContain('Renault, Nissan: stakes and alliances, 1 June 2025</title>');
  expect(chosen).not.toContain('Honda');
  graph.selected = 'nissan-honda';
  expect(await svgOf({ area: 'selection' })).toContain('Nissan, Honda: talks, 1 June 2025</title>');
  graph.selected = 'venture';
  expect(await svgOf({ area: 'selection' })).toContain('Two Makers Venture: stakes');
});

it('says what makes groups, what is counted and what is explained, where that is not usual', async () => {
  const graph = await showGraph();
  const svg = async (): Promise<string> => (await graph.exportSvg()).text();
  expect(await svg()).not.toContain('counted');
  graph.filters = { threshold: 25, basis: 'votes' };
  // Lines are broken.
  const words = (await svg()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(words).toContain('Groups: controlled from 25% of votes. Shares are counted by votes.');
  graph.filters = { threshold: 50, basis: 'capital' };
  explain(graph.store, { owner: 'france', owned: 'nissan' });
  expect(await svg()).toMatch(/The French state has 5.66% of Nissan in the end, on 1 Jun 2025/);
});

it('leaves the screen untouched while an image is made, also when that fails', async () => {
  const graph = await showGraph();
  const touched = vi.fn();
  graph.cy!.on('style data class', '*', touched);
  await graph.exportPng({ scheme: 'dark', scale: 1 });
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((callback) => callback(null));
  await expect(graph.exportPng({ scheme: 'dark' })).rejects.toThrow('A smaller scale may work');
  expect(touched).not.toHaveBeenCalled();
});

it('breaks a title without spaces into lines', async () => {
  const title =
    '世界の自動車メーカーの資本関係と提携と破談になった経営統合の協議を一枚の図で見る図鑑';
  const [short, long] = [
    await showGraph({ data: { ...carmakers(), title: title.slice(0, 10) } }),
    await showGraph({ data: { ...carmakers(), title: title.repeat(3) } }),
  ];
  const one = await decode(await short.exportPng({ scale: 1 }));
  const several = await decode(await long.exportPng({ scale: 1 }));
  expect(several.width).toBe(one.width);
  expect(several.height).toBeGreaterThan(one.height + 40);
  const right = Array.from({ length: several.height }, (_, y) =>
    several.pixel(several.width - 20, y),
  );
  expect(right.every((pixel) => pixel.join() === LIGHT_PAPER.join())).toBe(true);
});

describe('no image', () => {
  it('is made that is too large, and the scale that is named works', async () => {
    const graph = await showGraph({ data: tallData() });
    const error = await graph.exportPng({ scale: 4 }).then(
      () => undefined,
      (reason: unknown) => reason as Error,
    );
    expect(error?.message).toMatch(
      /^A picture of [\d,]+ × [\d,]+ pixels is larger than browsers can draw/,
    );
    const scale = Number(/scale that works here is ([\d.]+)\.$/.exec(error!.message)![1]);
    expect(scale).toBeGreaterThan(1);
    const image = await decode(await graph.exportPng({ scale }));
    expect(image.height).toBeGreaterThan(16_000);
    const bottom = image.height - 300 * scale;
    expect(image.inkBetween(bottom, image.height)).toBeGreaterThan(500);
  });

  it('is made that is smaller than a pixel, and the scale that is named works', async () => {
    const graph = await showGraph();
    const error = await graph.exportPng({ scale: 1e-9 }).catch((reason: unknown) => reason);
    expect(error).toHaveProperty('name', 'ExportError');
    const { message } = error as Error;
    const scale = Number(/smallest scale that works here is ([\d.]+)\.$/.exec(message)![1]);
    const { width, height } = await decode(await graph.exportPng({ scale }));
    expect(Math.min(width, height)).toBe(1);
  });

  it('is made without data, of broken data or on a day when nothing held', async () => {
    const graph = document.createElement('ownership-graph');
    document.body.append(graph);
    await expect(graph.exportPng()).rejects.toThrow('There is no graph to draw.');
    graph.data = {};
    await expect(graph.exportPng()).rejects.toHaveProperty('problems');
    const early = await showGraph({ day: '1850-01-01' });
    await expect(early.exportPng()).rejects.toThrow('There is nothing to show in an image');
  });

  it('is made of a view that is hidden, while the whole graph still can be', async () => {
    const graph = await showGraph();
    graph.style.display = 'none';
    await nextFrame();
    await expect(graph.exportPng({ area: 'view' })).rejects.toThrow('Choose the whole graph');
    const whole = await decode(await graph.exportPng({ scale: 1 }));
    expect(whole.inkBetween(120, whole.height - 120)).toBeGreaterThan(5000);
  });

  it('is made with an option that is wrong, whose name or value is named with what is right', async () => {
    const graph = await showGraph();
    const wrong = async (options: object): Promise<string> =>
      graph.exportPng(options).then(
        () => 'nothing',
        (error: unknown) => (error as Error).message,
      );
    for (const scale of [0, -1, NaN, Infinity, 'a']) {
      expect(await wrong({ scale })).toMatch(/option "scale" is .*a number above 0/);
    }
    expect(await wrong({ size: 'one-colum' })).toMatch(/"one-column".*Perhaps "one-column"/);
    expect(await wrong({ size: { width: 85, unit: 'cm' } })).toMatch(/"size.unit" is "cm".*"mm"/);
    expect(await wrong({ size: { height: 85 } })).toMatch(/"size.width" is nothing/);
    expect(await wrong({ tittle: 'A' })).toMatch(/no option "tittle".*perhaps "title".*"source"/);
    expect(await wrong({ paper: 'whiteish' })).toMatch(/"paper" is "whiteish".*colour/);
    expect(await wrong({ size: 'a4', scale: 2 })).toMatch(/"scale" belongs to the size "screen"/);
    expect(await wrong({ area: 'selection' })).toBe('Nothing is selected.');
    graph.view = 'table';
    expect(await wrong({})).toMatch(/no picture of the view "table".*“network”/);
    expect(await wrong({ parties: ['nissan', 'tata'] })).toBe('The data has no party "tata".');
    expect(await wrong({ parties: ['nissan'], area: 'view' })).toMatch(/exclude each other/);
  });
});
