import { describe, expect, it } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { click } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { backgroundOf, nextFrame, part, showGraph, spotOf } from '../../fixtures/shown-graph.js';

expectCleanPage();

function wrapper(style: string, parent: Element = document.body): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = style;
  parent.append(element);
  return element;
}

function canvasBoxes(graph: OwnershipGraph): DOMRect[] {
  const canvases = [...part(graph, 'canvas').querySelectorAll('canvas')];
  return canvases
    .filter((canvas) => canvas.getClientRects().length > 0)
    .map((canvas) => canvas.getBoundingClientRect());
}

describe('what an ancestor passes on', () => {
  const INHERITED = [
    'text-align: center',
    'text-align: right',
    'text-indent: 200px',
    'direction: rtl',
    'letter-spacing: 1em',
    'line-height: 4',
    'white-space: pre',
    'writing-mode: vertical-rl; inline-size: 480px; block-size: 900px',
  ];

  for (const style of INHERITED) {
    it(`moves no canvas: ${style}`, async () => {
      const graph = await showGraph({ parent: wrapper(style) });
      await nextFrame();
      const { x, y } = part(graph, 'canvas').getBoundingClientRect();
      const boxes = canvasBoxes(graph);
      expect(boxes.length).toBeGreaterThan(3);
      for (const box of boxes) expect([box.x, box.y]).toEqual([x, y]);
    });
  }

  it('hides the graph where the ancestor is hidden', async () => {
    const parent = wrapper('');
    const graph = await showGraph({ parent });
    parent.style.visibility = 'hidden';
    const canvas = part(graph, 'canvas').querySelector('canvas')!;
    expect(getComputedStyle(canvas).visibility).toBe('hidden');
  });
});

it('is sharp in a place whose size is no number of whole pixels', async () => {
  const parent = wrapper('inline-size: 620.4px; block-size: 420.64px');
  const graph = await showGraph({ parent, style: 'inline-size: 100%; block-size: 100%' });
  await nextFrame();
  const canvases = [...part(graph, 'canvas').querySelectorAll('canvas')];
  const drawn = canvases.filter((canvas) => canvas.getClientRects().length > 0);
  expect(drawn.length).toBeGreaterThan(3);
  for (const canvas of drawn) {
    const { width, height } = canvas.getBoundingClientRect();
    const pixels = [width * devicePixelRatio, height * devicePixelRatio];
    expect([canvas.width, canvas.height]).toEqual(pixels);
  }
});

describe('the width', () => {
  const margin = 16;
  const page = (): number => document.body.clientWidth - 2 * margin;

  const PLACES: Record<string, { style: string; width: () => number; inside?: string }> = {
    'in a block, with a margin': { style: '', width: page },
    'in a flex row': { style: 'display: flex', width: page },
    'in a grid': { style: 'display: grid', width: page },
    'in a grid of automatic columns': { style: 'display: grid; grid: auto / auto', width: page },
    'in a centred flex column': {
      style: 'display: flex; flex-direction: column; align-items: center',
      width: page,
    },
    'in a float': { style: 'float: left', width: () => 640 },
    'in an inline-block': { style: 'display: inline-block', width: () => 640 },
  };

  for (const [place, { style, width }] of Object.entries(PLACES)) {
    it(`is that of its place ${place}`, async () => {
      const graph = await showGraph({
        parent: wrapper(style),
        style: `margin-inline: ${margin}px`,
      });
      expect(graph.getBoundingClientRect().width).toBeCloseTo(width(), 0);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    });
  }

  it('leaves it its height where that is to be the one of what is inside', async () => {
    const graph = await showGraph({ style: 'block-size: fit-content' });
    expect(graph.clientHeight).toBeGreaterThan(400);
    expect(graph.cy!.nodes().length).toBe(8);
  });

  it('leaves what stands beside it in a flex row its own', async () => {
    const row = wrapper('display: flex');
    const aside = wrapper('flex: none; inline-size: 300px', row);
    const graph = await showGraph({ parent: row });
    expect(aside.getBoundingClientRect().width).toBe(300);
    expect(graph.getBoundingClientRect().width).toBeCloseTo(document.body.clientWidth - 300, 0);
  });

  for (const style of ['display: grid', 'display: flex', 'display: table; inline-size: 100%']) {
    it(`is not larger than a narrow place: ${style}`, async () => {
      const graph = await showGraph({ parent: wrapper(style, wrapper('inline-size: 300px')) });
      expect(graph.getBoundingClientRect().width).toBe(300);
    });
  }
});

describe('under a scaled ancestor', () => {
  for (const scale of [1.5, 0.5]) {
    it(`of ${scale}, every click selects what it hits, and the drawing is sharp`, async () => {
      const outer = wrapper(
        `inline-size: ${800 / scale}px; transform: scale(${scale}); transform-origin: 0 0`,
      );
      const graph = await showGraph({ parent: outer, style: `block-size: ${600 / scale}px` });
      for (const id of ['nissan', 'honda', 'venture', 'france', 'bank', 'lender']) {
        await click(spotOf(graph, id));
        expect(graph.selected, id).toBe(id);
      }
      await click(backgroundOf(graph));
      expect(graph.selected).toBeNull();
      const [canvas] = part(graph, 'canvas').querySelectorAll('canvas');
      const { width } = canvas!.getBoundingClientRect();
      expect(canvas!.width).toBe(Math.round(width * devicePixelRatio));
    });
  }

  it('that is scaled later, it keeps what it shows and where it is hit', async () => {
    const outer = wrapper('inline-size: 600px; transform-origin: 0 0');
    const graph = await showGraph({ parent: outer, style: 'block-size: 300px' });
    graph.cy!.zoom(1.2).pan({ x: 60, y: 40 });
    outer.style.transform = 'scale(2)';
    await click(backgroundOf(graph));
    await click(spotOf(graph, 'nissan'));
    expect(graph.selected).toBe('nissan');
    expect(graph.cy!.zoom()).toBeCloseTo(2.4);
  });
});
