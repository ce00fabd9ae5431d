import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { decode } from '../../fixtures/decoded-image.js';
import { smallestText } from '../../fixtures/overview-laws.js';
import { click, emulateMedia } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  backgroundOf,
  drawn,
  isDimmed,
  listOf,
  nextFrame,
  part,
  showGraph,
  spotOf,
} from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const CARDS = ['honda', 'mitsubishi', 'nissan', 'renault', 'venture'];

let graph: OwnershipGraph;

beforeEach(async () => {
  graph = await showGraph({ view: 'overview' });
});

function cardIds(): string[] {
  return graph
    .cy!.nodes('.card')
    .map((node) => node.id())
    .sort();
}

describe('the overview of a graph', () => {
  it('draws a card for every group, with its name and its figure', () => {
    expect(cardIds()).toEqual(CARDS);
    const textOf = (id: string): unknown => graph.cy!.getElementById(id).data('text');
    expect([textOf('nissan/name'), textOf('nissan/figure')]).toEqual(['Nissan', '3.3m']);
  });

  it('draws the lines that the scene has, where it has them', () => {
    const { edges } = graph.scene!;
    expect(edges.map(({ tie }) => tie)).toContain('nissan-honda');
    for (const { id, route } of edges) {
      const edge = graph.cy!.edges().filter((each) => each.id() === id)[0]!;
      const ends = [edge.sourceEndpoint(), edge.targetEndpoint()];
      expect(Math.hypot(ends[0]!.x - route[0]!.x, ends[0]!.y - route[0]!.y)).toBeLessThan(2);
      const last = route.at(-1)!;
      expect(Math.hypot(ends[1]!.x - last.x, ends[1]!.y - last.y)).toBeLessThan(2);
    }
  });

  it('selects the company whose card is clicked, also where a text is on it', async () => {
    await click(spotOf(graph, 'honda'));
    expect(graph.selected).toBe('honda');
    const { x, y } = spotOf(graph, 'renault/name');
    await click({ x: x + 6, y });
    expect(graph.selected).toBe('renault');
    await click(backgroundOf(graph));
    expect(graph.selected).toBeNull();
  });

  it('selects the tie whose label is clicked', async () => {
    await click(spotOf(graph, 'honda~nissan/label-0'));
    expect(graph.selected).toBe('nissan-honda');
    await click(spotOf(graph, 'nissan~venture/label-0'));
    expect(graph.selected).toBe('nissan-in-venture');
  });

  it('keeps what is said on a selected card and on its lines, and dims the rest', async () => {
    graph.select('honda');
    await graph.updateComplete;
    for (const id of ['honda', 'honda/name', 'nissan', 'nissan/name', 'honda~nissan/label-0']) {
      expect(isDimmed(graph, id), id).toBe(false);
    }
    for (const id of ['renault', 'renault/name', 'nissan~venture/label-0']) {
      expect(isDimmed(graph, id), id).toBe(true);
    }
  });

  it('marks all lines of a selected alliance, and its name', async () => {
    graph.select('three-makers');
    await graph.updateComplete;
    const lines = graph.cy!.edges('[tie = "three-makers"]');
    expect(lines.length).toBe(3);
    lines.forEach((line) => expect(line.hasClass('selected'), line.id()).toBe(true));
    expect(isDimmed(graph, 'renault')).toBe(false);
    expect(isDimmed(graph, 'honda')).toBe(true);
  });

  it('gives the keyboard and a screen reader its cards', async () => {
    const options = [...listOf(graph).querySelectorAll('[role=option]')];
    expect(options.map((option) => option.textContent.trim()).sort()).toEqual([
      expect.stringMatching(/^Honda, Company/),
      expect.stringMatching(/^Mitsubishi Motors, Company/),
      expect.stringMatching(/^Nissan, Company/),
      expect.stringMatching(/^Renault, Company/),
      expect.stringMatching(/^Two Makers Venture, Joint venture/),
    ]);
    listOf(graph).focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(CARDS).toContain(graph.selected);
  });

  it('is composed anew for another size, so that its texts stay legible', async () => {
    for (const width of [390, 1100, 620]) {
      graph.style.inlineSize = `${width}px`;
      await waitFor(() => expect(part(graph, 'canvas').clientWidth).toBe(width));
      const canvas = part(graph, 'canvas');
      const size = { width: canvas.clientWidth, height: canvas.clientHeight };
      await waitFor(() => {
        const { frame } = graph.scene!;
        expect(frame!.width / frame!.height).toBeCloseTo(size.width / size.height, 3);
      });
      expect(smallestText(graph.scene!, size)).toBeGreaterThanOrEqual(11);
      await waitFor(() => {
        const sizes = graph
          .cy!.nodes('.decoration')
          .map((each) => Number(each.numericStyle('font-size')));
        expect(Math.min(...sizes) * graph.cy!.zoom()).toBeGreaterThanOrEqual(10.99);
      });
    }
  });

  it('moves no card when the day changes', async () => {
    const places = (): Map<string, { x: number; y: number }> =>
      new Map(graph.scene!.nodes.map(({ id, x, y, height }) => [id, { x, y: y - height / 2 }]));
    const before = places();
    for (const day of ['2024-06-01', '2012-06-01', '2026-01-31']) {
      graph.day = day;
      await graph.updateComplete;
      for (const [id, { x, y }] of places()) {
        const { x: oldX, y: oldY } = before.get(id)!;
        expect(Math.hypot(x - oldX, y - oldY), `${id} on ${day}`).toBeLessThan(1);
      }
    }
  });

  it('is exported as it is drawn', async () => {
    const image = await decode(await graph.exportPng({ scale: 1 }));
    expect(image.inkBetween(0, image.height)).toBeGreaterThan(2000);
    graph.view = 'network';
    const network = await decode(await graph.exportPng({ scale: 1 }));
    expect(image.differenceFrom(network)).toBeGreaterThan(1000);
  });
});

describe('the view', () => {
  it('is the overview unless another is named, and reflected to the attribute', async () => {
    graph.setAttribute('view', 'network');
    expect(graph.view).toBe('network');
    await waitFor(() => expect(graph.cy!.nodes().length).toBe(8));
    for (const unknown of ['', 'map', 'Network']) {
      graph.view = 'network';
      graph.setAttribute('view', unknown);
      expect(graph.view).toBe('overview');
    }
    graph.view = 'network';
    await graph.updateComplete;
    expect(graph.getAttribute('view')).toBe('network');
    graph.removeAttribute('view');
    expect(graph.view).toBe('overview');
    await waitFor(() => expect(cardIds()).toEqual(CARDS));
  });

  it('is fitted when it becomes another, and keeps the selection', async () => {
    graph.select('nissan');
    graph.cy!.zoom(4).pan({ x: 5000, y: 5000 });
    graph.view = 'network';
    await waitFor(() => expect(graph.cy!.nodes().length).toBe(8));
    await nextFrame();
    const { x1, y1, x2, y2 } = graph.cy!.elements().renderedBoundingBox();
    expect([x1 >= 0, y1 >= 0]).toEqual([true, true]);
    expect([x2 <= graph.cy!.width(), y2 <= graph.cy!.height()]).toEqual([true, true]);
    expect(drawn(graph, 'nissan').hasClass('selected')).toBe(true);
  });

  it('fires nothing when the page sets it', async () => {
    const heard: string[] = [];
    graph.addEventListener('ownership-change', () => heard.push('change'));
    graph.view = 'network';
    await graph.updateComplete;
    expect(heard).toEqual([]);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  it(`is accessible as an overview in ${scheme}`, async () => {
    setColourScheme(scheme);
    graph.select('nissan');
    await graph.updateComplete;
    await expectAccessible(graph);
  });
}

it('is accessible and drawn in forced colours', async () => {
  await emulateMedia({ 'forced-colors': 'active' });
  await nextFrame();
  await expectAccessible(graph);
  await waitFor(() => {
    const [border, paper] = [
      drawn(graph, 'nissan').style('border-color') as string,
      drawn(graph, 'nissan').style('background-color') as string,
    ];
    expect(border).not.toBe(paper);
  });
});

it('shows the largest cards that fit in a small box', async () => {
  await page.viewport(390, 844);
  const small = await showGraph({ view: 'overview', style: 'block-size: 200px' });
  await waitFor(() => {
    const canvas = part(small, 'canvas');
    expect(small.scene!.frame!.width).toBeCloseTo(canvas.clientWidth, 0);
    const size = { width: small.cy!.width(), height: small.cy!.height() };
    expect(smallestText(small.scene!, size)).toBeGreaterThanOrEqual(11);
  });
  expect(small.scene!.nodes.map(({ id }) => id)).toContain('nissan');
});
