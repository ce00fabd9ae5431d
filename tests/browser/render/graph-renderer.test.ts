import type { NodeSingular } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphRenderer, Interaction, type Theme } from '../../../src/render/index.js';
import { createNetworkDrawing } from '../../../src/render/network-drawing.js';
import { NetworkIndex, REGIONS, DEFAULT_FILTERS } from '../../../src/network/index.js';
import { buildScene, type Scene } from '../../../src/scene/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { click, movePointer, turnWheel, type Spot } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { showAtOnce } from '../../fixtures/show-at-once.js';
import { nextFrame } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

const THEME: Theme = {
  paper: 'rgb(250, 250, 250)',
  surface: 'rgb(255, 255, 255)',
  group: 'rgb(240, 238, 230)',
  ink: 'rgb(0, 0, 0)',
  inkSoft: 'rgb(80, 80, 80)',
  hairline: 'rgb(200, 200, 200)',
  majority: 'rgb(0, 0, 90)',
  stake: 'rgb(90, 90, 90)',
  alliance: 'rgb(0, 90, 0)',
  talks: 'rgb(90, 0, 0)',
  ended: 'rgb(130, 130, 130)',
  venture: 'rgb(110, 110, 110)',
  regions: Object.fromEntries(
    REGIONS.map((region) => [region, 'rgb(0, 90, 90)']),
  ) as Theme['regions'],
  font: 'sans-serif',
  displayFont: 'serif',
};

expectCleanPage();

let container: HTMLElement;
let renderer: GraphRenderer;
const onPick = vi.fn();
const onToggle = vi.fn();
const onHover = vi.fn();
const onLeftToPage = vi.fn();
const onLeftOut = vi.fn();

function makeContainer(parent: Node = document.body): HTMLElement {
  const { ownerDocument } = parent;
  const frame = ownerDocument!.createElement('div');
  const inner = ownerDocument!.createElement('div');
  inner.style.cssText = 'position: relative; inline-size: 800px; block-size: 500px';
  frame.append(inner);
  parent.appendChild(frame);
  return inner;
}

function makeRenderer(inside: HTMLElement, canAct = true): GraphRenderer {
  const made = new GraphRenderer(inside, THEME, {
    onPick,
    onToggle,
    onHover,
    onLeftToPage,
    onLeftOut,
    onCamera: vi.fn(),
  });
  if (canAct) made.interact((settings) => new Interaction(settings));
  made.drawNetworks(createNetworkDrawing);
  return made;
}

function sceneOf(day = '2025-06-01', endedTies = false): Scene {
  const dataset = parsed(carmakers());
  const settings = { day, filters: { ...DEFAULT_FILTERS, endedTies }, selected: null };
  return buildScene(new NetworkIndex(dataset), dataset.positions!, settings);
}

function idsWith(name: string): string[] {
  return renderer.cy
    .elements(`.${name}`)
    .map((element) => element.id())
    .sort();
}

/** Whether Cytoscape's canvases are faded, so that only what is drawn above them is seen well. */
function isGraphFaded(): boolean {
  const canvas = container.querySelector('canvas[data-id="layer2-node"]')!;
  return Number(getComputedStyle(canvas.parentElement!).opacity) < 1;
}

/** The opaque pixels of the layer above the graph. */
function inkAbove(): number {
  const canvas = [...container.querySelectorAll('canvas')].at(-1)!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, index) => index % 4 === 3 && value > 128).length;
}

beforeEach(() => {
  vi.clearAllMocks();
  container = makeContainer();
  renderer = makeRenderer(container);
});

afterEach(() => renderer.destroy());

describe('a scene', () => {
  it('is shown whole, and the same one is not shown twice', () => {
    const scene = sceneOf();
    expect(showAtOnce(renderer, scene)).toBe(true);
    expect(showAtOnce(renderer, scene)).toBe(false);
    expect(renderer.cy.nodes().length).toBe(scene.nodes.length);
    expect(renderer.cy.edges().length).toBe(scene.edges.length);
    const { x1, y1, x2, y2 } = renderer.cy.elements().renderedBoundingBox();
    expect([x1 >= 0, y1 >= 0, x2 <= 800, y2 <= 500]).toEqual([true, true, true, true]);
  });

  it('is the first thing that is drawn', async () => {
    const onRender = vi.fn();
    renderer.cy.on('render', onRender);
    renderer.resize();
    await nextFrame();
    expect(onRender).not.toHaveBeenCalled();
    showAtOnce(renderer, sceneOf());
    await waitFor(() => expect(onRender).toHaveBeenCalled());
  });

  it('takes the place of another by difference: what stays is the same object in its place', () => {
    showAtOnce(renderer, sceneOf());
    const nissan = renderer.cy.getElementById('nissan');
    const place = { ...nissan.renderedPosition() };
    showAtOnce(renderer, sceneOf('2000-06-01'));
    expect(nissan.inside()).toBe(true);
    expect(renderer.cy.getElementById('nissan')[0]).toBe(nissan[0]);
    expect(nissan.renderedPosition()).toEqual(place);
    expect(renderer.cy.getElementById('honda').empty()).toBe(true);
  });

  it('is drawn whole in place of another until a reader can act, and then by difference', () => {
    renderer.destroy();
    renderer = makeRenderer(makeContainer(), false);
    showAtOnce(renderer, sceneOf());
    showAtOnce(renderer, sceneOf('2000-06-01'));
    const ids = (): string[] => renderer.cy.elements().map((element) => element.id());
    const inPlaceOfAnother = ids();
    const nissan = renderer.cy.getElementById('nissan');
    renderer.interact((settings) => new Interaction(settings));
    showAtOnce(renderer, sceneOf('2003-06-01'));
    expect(nissan.inside()).toBe(true);
    showAtOnce(renderer, sceneOf('2000-06-01'), true);
    expect(ids().sort()).toEqual(inPlaceOfAnother.sort());
  });

  it('gives what stays its new figures and roles', () => {
    showAtOnce(renderer, sceneOf('2000-06-01'));
    const stake = renderer.cy.getElementById('renault-in-nissan');
    const width = stake.data('width') as number;
    showAtOnce(renderer, sceneOf('2003-06-01'));
    expect(stake.data('width')).toBeGreaterThan(width);
    showAtOnce(renderer, sceneOf('2025-06-01', true));
    const ended = renderer.cy.getElementById('honda-in-nissan');
    expect([ended.hasClass('ended'), ended.style('line-color')]).toEqual([
      true,
      'rgb(130,130,130)',
    ]);
  });

  it('leaves the view alone, unless it is of other data', () => {
    showAtOnce(renderer, sceneOf());
    renderer.cy.zoom(2).pan({ x: 4000, y: 4000 });
    showAtOnce(renderer, sceneOf('2000-06-01'));
    expect(renderer.cy.zoom()).toBe(2);
    showAtOnce(renderer, sceneOf('2025-06-01'), true);
    expect(renderer.cy.elements().renderedBoundingBox().x2).toBeLessThanOrEqual(800);
  });

  it('changes no element while it is drawn, so that one frame is enough', async () => {
    showAtOnce(renderer, sceneOf());
    renderer.zoom(1);
    renderer.zoom(1);
    await renderer.rendered();
    showAtOnce(renderer, sceneOf('2000-06-01'));
    const onBounds = vi.fn();
    renderer.cy.on('bounds', 'node, edge', onBounds);
    await renderer.rendered();
    expect(onBounds).not.toHaveBeenCalled();
  });

  it('is on the screen once `rendered` resolves', async () => {
    showAtOnce(renderer, sceneOf());
    await renderer.rendered();
    const layers = [...container.querySelectorAll('canvas')];
    const inked = layers.some((layer) => {
      const { data } = layer.getContext('2d')!.getImageData(0, 0, layer.width, layer.height);
      return data.some((value) => value !== 0);
    });
    expect(inked).toBe(true);
  });
});

describe('the highlight', () => {
  it('of a selected company emphasises its neighbours and dims the rest', () => {
    showAtOnce(renderer, sceneOf());
    renderer.setHighlight({ selected: 'honda' });
    expect(idsWith('selected')).toEqual(['honda']);
    expect(idsWith('neighbour')).toEqual(['honda', 'nissan', 'nissan-honda']);
    expect(isGraphFaded()).toBe(true);
  });

  it('of a selected tie emphasises both of its ends', () => {
    showAtOnce(renderer, sceneOf());
    renderer.setHighlight({ selected: 'france-in-renault' });
    expect(idsWith('neighbour')).toEqual(['france', 'france-in-renault', 'renault']);
  });

  it('of what is hovered lifts its neighbours and leaves the rest as it is', () => {
    showAtOnce(renderer, sceneOf());
    renderer.setHighlight({ hovered: 'bank' });
    expect(idsWith('lifted')).toEqual(['bank', 'bank-in-nissan', 'nissan']);
    expect(isGraphFaded()).toBe(false);
    renderer.setHighlight({ hovered: null });
    expect(idsWith('lifted')).toEqual([]);
  });

  it('of what is hovered does not undo that of the selection', () => {
    showAtOnce(renderer, sceneOf());
    renderer.setHighlight({ selected: 'honda' });
    renderer.setHighlight({ hovered: 'bank' });
    expect(idsWith('selected')).toEqual(['honda']);
    expect(idsWith('neighbour')).toEqual(['honda', 'nissan', 'nissan-honda']);
    expect(isGraphFaded()).toBe(true);
  });

  it('of what is not drawn dims nothing', () => {
    showAtOnce(renderer, sceneOf());
    renderer.setHighlight({ selected: 'nobody' });
    expect(isGraphFaded()).toBe(false);
  });

  it('lasts when the scene changes, also for what comes anew', () => {
    showAtOnce(renderer, sceneOf('2000-06-01'));
    renderer.setHighlight({ selected: 'bank' });
    expect(isGraphFaded()).toBe(false);
    showAtOnce(renderer, sceneOf());
    expect(idsWith('selected')).toEqual(['bank']);
    expect(idsWith('neighbour')).toEqual(['bank', 'bank-in-nissan', 'nissan']);
    expect(isGraphFaded()).toBe(true);
  });

  it('draws what is selected and its neighbours above the faded graph', async () => {
    showAtOnce(renderer, sceneOf());
    renderer.setHighlight({ selected: 'honda' });
    await renderer.rendered();
    const ofHonda = inkAbove();
    expect(ofHonda).toBeGreaterThan(1000);
    renderer.setHighlight({ selected: 'nissan' });
    await renderer.rendered();
    expect(inkAbove()).toBeGreaterThan(ofHonda);
  });

  it('touches only what changes', () => {
    showAtOnce(renderer, sceneOf());
    renderer.setHighlight({ selected: 'honda' });
    const restyled = vi.fn();
    renderer.cy.on('style', 'node, edge', ({ target }) => {
      restyled((target as NodeSingular).id());
    });
    renderer.setHighlight({ focused: 'renault' });
    expect(restyled.mock.calls).toEqual([['renault']]);
  });
});

describe('what is selected', () => {
  function isInView(id: string): boolean {
    const elements = renderer.cy.elements().filter((element) => {
      return element.id() === id || element.data('tie') === id;
    });
    const { x1, y1, x2, y2 } = elements.renderedBoundingBox();
    return elements.nonempty() && x1 >= 0 && y1 >= 0 && x2 <= 800 && y2 <= 500;
  }

  beforeEach(() => {
    showAtOnce(renderer, sceneOf());
    renderer.cy.zoom(0.6).pan({ x: 5000, y: 5000 });
  });

  it('is brought into view, a company as well as a tie', () => {
    for (const id of ['honda', 'bank-in-nissan']) {
      renderer.cy.pan({ x: 5000, y: 5000 });
      renderer.setHighlight({ selected: id });
      expect(isInView(id), id).toBe(true);
    }
  });

  it('is brought into view also when the tie has several edges', () => {
    expect(renderer.cy.edges('[tie = "three-makers"]').length).toBeGreaterThan(1);
    renderer.setHighlight({ selected: 'three-makers' });
    expect(isInView('three-makers')).toBe(true);
  });

  it('is brought into view once it is drawn', () => {
    showAtOnce(renderer, sceneOf('2000-06-01'));
    renderer.setHighlight({ selected: 'bank' });
    expect(renderer.cy.pan()).toEqual({ x: 5000, y: 5000 });
    showAtOnce(renderer, sceneOf());
    expect(isInView('bank')).toBe(true);
  });

  it('stays where it is when the reader picked it on the canvas', async () => {
    renderer.fit();
    onPick.mockImplementation((selected: string | null) => renderer.setHighlight({ selected }));
    const { left, top } = container.getBoundingClientRect();
    renderer.cy.panBy({ x: -renderer.cy.getElementById('nissan').renderedPosition().x, y: 0 });
    const pan = { ...renderer.cy.pan() };
    const { y } = renderer.cy.getElementById('nissan').renderedPosition();
    await click({ x: left + 4, y: top + y });
    expect(onPick).toHaveBeenLastCalledWith('nissan', expect.anything());
    expect(renderer.cy.pan()).toEqual(pan);
    onPick.mockReset();
  });
});

describe('the pointer', () => {
  function spotOf(id: string): Spot {
    const { left, top } = container.getBoundingClientRect();
    const { x, y } = renderer.cy.getElementById(id).renderedPosition();
    return { x: left + x, y: top + y };
  }

  it('is reported once for each thing that it rests on and leaves', async () => {
    showAtOnce(renderer, sceneOf());
    const spot = spotOf('honda');
    await movePointer(spot);
    await movePointer({ x: spot.x + 2, y: spot.y + 1 });
    await waitFor(() => expect(onHover.mock.calls).toEqual([['honda']]));
    await movePointer({ x: 1000, y: 700 });
    expect(onHover.mock.calls).toEqual([['honda'], [null]]);
    await movePointer(spot);
    await waitFor(() => expect(onHover.mock.calls).toEqual([['honda'], [null], ['honda']]));
    await click(spot);
    expect(onPick.mock.calls).toEqual([['honda', expect.anything()]]);
  });
});

it('leaves the wheel to the page around a frame that it fills', async () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 900px; block-size: 600px; border: 0';
  container.parentElement!.remove();
  document.body.prepend(frame);
  frame.contentDocument!.body.style.margin = '0';
  const framed = makeRenderer(makeContainer(frame.contentDocument!.body));
  showAtOnce(framed, sceneOf());
  const zoom = framed.cy.zoom();
  await turnWheel({ x: 400, y: 250 }, -100);
  await waitFor(() => expect(framed.cy.zoom()).toBeGreaterThan(zoom));
  const zoomed = framed.cy.zoom();
  document.body.style.blockSize = '3000px';
  await turnWheel({ x: 400, y: 250 }, 100);
  await waitFor(() => expect(window.scrollY).toBe(100));
  expect(onLeftToPage).toHaveBeenCalled();
  expect(framed.cy.zoom()).toBe(zoomed);
  framed.destroy();
});

it('reports nothing after it was destroyed', async () => {
  showAtOnce(renderer, sceneOf());
  const { x, y } = renderer.cy.getElementById('honda').renderedPosition();
  renderer.destroy();
  await click({ x: x + 8, y: y + 8 });
  await turnWheel({ x: 300, y: 200 }, 10);
  expect([onPick, onHover, onLeftToPage].map(({ mock }) => mock.calls)).toEqual([[], [], []]);
});

describe('drawing a selection', () => {
  const framesAskedFor = (change: () => void): number => {
    const engine = (
      renderer.cy as unknown as { renderer: () => { redraw: () => void } }
    ).renderer();
    const redraw = vi.spyOn(engine, 'redraw');
    change();
    const { length } = redraw.mock.calls;
    redraw.mockRestore();
    return length;
  };

  beforeEach(async () => {
    showAtOnce(renderer, sceneOf());
    await renderer.rendered();
  });

  it('leaves what is dimmed as it was drawn', () => {
    const select = (selected: string | null) => () => renderer.setHighlight({ selected });
    expect(framesAskedFor(select('nissan'))).toBe(0);
    expect(framesAskedFor(select('honda'))).toBe(0);
    expect(framesAskedFor(select(null))).toBe(0);
  });

  it('draws all anew afterwards if it was drawn with the selection meanwhile', async () => {
    renderer.setHighlight({ selected: 'nissan' });
    await renderer.rendered();
    expect(framesAskedFor(() => renderer.setHighlight({ selected: null }))).toBeGreaterThan(0);
  });
});
