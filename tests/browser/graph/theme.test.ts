import { describe, expect, it, vi, type MockInstance } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { setColourScheme } from '../../fixtures/accessibility.js';
import { emulateMedia, emulateMotion } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { drawn, listOf, nextFrame, part, showGraph, spotOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

function styleOf(graph: OwnershipGraph, id: string, name: string): string {
  return String(drawn(graph, id).style(name));
}

/** The colour on the screen's canvas a little inside a company's outline. */
function backgroundOnScreen(graph: OwnershipGraph, id: string): number[] {
  const spot = spotOf(graph, id);
  const node = drawn(graph, id).renderedBoundingBox({ includeLabels: false });
  const layers = [...part(graph, 'canvas').querySelectorAll('canvas')];
  const layer = layers.find((canvas) => canvas.dataset.id === 'layer2-node')!;
  const frame = layer.getBoundingClientRect();
  const scale = layer.width / frame.width;
  const x = (spot.x - frame.x) * scale;
  const y = (spot.y - frame.y - node.h / 2 + 4) * scale;
  return [...layer.getContext('2d')!.getImageData(Math.round(x), Math.round(y), 1, 1).data];
}

describe('the graph is drawn anew', () => {
  it('when the page turns dark, and when it turns light', async () => {
    setColourScheme('light');
    const graph = await showGraph();
    expect(styleOf(graph, 'nissan', 'color')).toBe('rgb(26,26,26)');
    setColourScheme('dark');
    await waitFor(() => expect(styleOf(graph, 'nissan', 'color')).toBe('rgb(236,234,228)'));
    await waitFor(() => expect(backgroundOnScreen(graph, 'nissan')).toEqual([30, 33, 37, 255]));
    setColourScheme('light');
    await waitFor(() => expect(backgroundOnScreen(graph, 'nissan')).toEqual([255, 255, 255, 255]));
  });

  it('when the page turns dark and light again within one frame', async () => {
    setColourScheme('light');
    const graph = await showGraph();
    const watched = graph.shadowRoot!.querySelector('.theme-watch')!;
    const turn = (scheme: 'light' | 'dark'): void => {
      setColourScheme(scheme);
      // Styles are computed at once, and not only at the end of the frame.
      getComputedStyle(watched).getPropertyValue('font-family');
    };
    const reported = new Promise((resolve) => {
      watched.addEventListener('transitionrun', resolve, { once: true });
    });
    turn('dark');
    await reported;
    // In the same frame, after all that the change to dark has begun is reported.
    await new Promise(requestAnimationFrame);
    turn('light');
    await waitFor(() => expect(styleOf(graph, 'nissan', 'color')).toBe('rgb(26,26,26)'));
  });

  it('when the system turns dark', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const graph = await showGraph();
    await emulateMedia({ 'prefers-color-scheme': 'dark' });
    await waitFor(() => expect(styleOf(graph, 'nissan', 'color')).toBe('rgb(236,234,228)'));
  });

  const PROPERTIES: Record<string, [id: string, style: string]> = {
    '--ownership-ink': ['nissan', 'color'],
    '--ownership-paper': ['renault-in-nissan', 'text-background-color'],
    '--ownership-surface': ['nissan', 'background-color'],
    '--ownership-stake': ['renault-in-nissan', 'line-color'],
    '--ownership-majority': ['nissan-in-venture', 'line-color'],
    '--ownership-alliance': ['three-makers', 'line-color'],
    '--ownership-talks': ['nissan-honda', 'line-color'],
  };

  for (const [property, [id, style]] of Object.entries(PROPERTIES)) {
    it(`when an ancestor is given another ${property}`, async () => {
      const graph = await showGraph();
      await nextFrame();
      document.body.style.setProperty(property, 'rgb(1, 2, 3)');
      await waitFor(() => expect(styleOf(graph, id, style)).toBe('rgb(1,2,3)'));
    });
  }

  it('when an ancestor is given another colour of a region', async () => {
    const graph = await showGraph({ view: 'overview' });
    await nextFrame();
    document.body.style.setProperty('--ownership-region-europe', 'rgb(1, 2, 3)');
    await waitFor(() => {
      expect(styleOf(graph, 'renault/edge', 'background-color')).toBe('rgb(1,2,3)');
    });
  });

  it('when the element is given the colour of ended ties, or a font', async () => {
    const graph = await showGraph();
    graph.store.setFilters({ endedTies: true });
    graph.day = '2026-06-01';
    await graph.updateComplete;
    graph.style.setProperty('--ownership-ended', 'rgb(1, 2, 3)');
    await waitFor(() => {
      expect(styleOf(graph, 'honda-in-nissan', 'line-color')).toBe('rgb(1,2,3)');
    });
    graph.style.setProperty('--ownership-font', 'Courier, monospace');
    await waitFor(() => {
      expect(styleOf(graph, 'nissan', 'font-family')).toBe('Courier, monospace');
    });
  });
});

it('draws colours in any notation that the browser knows', async () => {
  const notations = ['oklch(0 0 0)', 'color-mix(in srgb, black, black)', 'color(display-p3 0 0 0)'];
  for (const notation of notations) {
    const graph = await showGraph({ style: `--ownership-alliance: ${notation}` });
    expect(styleOf(graph, 'three-makers', 'line-color')).toBe('rgb(0,0,0)');
    graph.remove();
  }
});

it('leaves out fonts whose names Cytoscape cannot read', async () => {
  const fonts = "'ヒラギノ角ゴ', 'M+ 1p', 'Courier New', monospace";
  const graph = await showGraph({ style: `--ownership-font: ${fonts}` });
  expect(styleOf(graph, 'nissan', 'font-family')).toBe('"Courier New", monospace');
  const other = await showGraph({ style: "--ownership-font: 'ヒラギノ角ゴ'" });
  expect(styleOf(other, 'nissan', 'font-family')).toBe('sans-serif');
});

it('draws with the colours of the system where those are forced, still told apart', async () => {
  await emulateMedia({ 'forced-colors': 'active' });
  const graph = await showGraph();
  const ink = styleOf(graph, 'nissan', 'color');
  const background = styleOf(graph, 'nissan', 'background-color');
  const probe = document.createElement('p');
  probe.style.cssText = 'color: CanvasText; background: Canvas';
  document.body.append(probe);
  const system = getComputedStyle(probe);
  expect(ink).toBe(system.color.replaceAll(' ', ''));
  expect(background).toBe(system.backgroundColor.replaceAll(' ', ''));
  expect(ink).not.toBe(background);
  expect(styleOf(graph, 'three-makers', 'line-color')).not.toBe(background);
});

describe('what the keyboard is on is brought into view', () => {
  let animate: MockInstance;

  async function goToTheFirst(): Promise<OwnershipGraph> {
    const graph = await showGraph();
    animate = vi.spyOn(graph.cy!, 'animate');
    graph.cy!.zoom(3).pan({ x: 5000, y: 5000 });
    listOf(graph).focus();
    await userEvent.keyboard('{Home}');
    return graph;
  }

  function isInView(graph: OwnershipGraph): boolean {
    const { left, right } = part(graph, 'canvas').getBoundingClientRect();
    const { x } = spotOf(graph, 'nissan');
    return x > left && x < right;
  }

  it('at once where reduced motion is preferred', async () => {
    const graph = await goToTheFirst();
    expect(isInView(graph)).toBe(true);
    expect(animate).not.toHaveBeenCalled();
  });

  it('by a movement otherwise', async () => {
    await emulateMotion();
    const graph = await goToTheFirst();
    expect(animate).toHaveBeenCalledOnce();
    await waitFor(() => expect(isInView(graph)).toBe(true));
  });
});
