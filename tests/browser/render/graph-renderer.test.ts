import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphRenderer, type Theme } from '../../../src/render/index.js';
import { NetworkIndex } from '../../../src/network/index.js';
import { buildScene, DEFAULT_FILTERS, type Scene } from '../../../src/scene/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { click, movePointer, turnWheel } from '../../fixtures/pointer.js';
import { keepPageQuiet } from '../../fixtures/quiet-page.js';

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
  font: 'sans-serif',
  displayFont: 'serif',
};

keepPageQuiet();

let container: HTMLElement;
let canvas: GraphRenderer;
const onPick = vi.fn();
const onHover = vi.fn();
const onWheelLeftToPage = vi.fn();
const onNamesLeftOut = vi.fn();

function makeContainer(parent: Node = document.body): HTMLElement {
  const { ownerDocument } = parent;
  const frame = ownerDocument!.createElement('div');
  const inner = ownerDocument!.createElement('div');
  inner.style.cssText = 'position: relative; inline-size: 800px; block-size: 500px';
  frame.append(inner);
  parent.appendChild(frame);
  return inner;
}

function makeCanvas(inside: HTMLElement): GraphRenderer {
  return new GraphRenderer(inside, THEME, { onPick, onHover, onWheelLeftToPage, onNamesLeftOut });
}

function sceneOf(day = '2025-06-01', endedTies = false): Scene {
  const dataset = parsed(carmakers());
  const settings = { day, filters: { ...DEFAULT_FILTERS, endedTies }, selected: null };
  return buildScene(new NetworkIndex(dataset), dataset.positions!, settings);
}

function idsWith(name: string): string[] {
  return canvas.cy
    .elements(`.${name}`)
    .map((element) => element.id())
    .sort();
}

beforeEach(() => {
  vi.clearAllMocks();
  container = makeContainer();
  canvas = makeCanvas(container);
});

afterEach(() => canvas.destroy());

describe('a scene', () => {
  it('is shown whole, and the same one is not shown twice', () => {
    const scene = sceneOf();
    expect(canvas.show(scene)).toBe(true);
    expect(canvas.show(scene)).toBe(false);
    expect(canvas.cy.nodes().length).toBe(scene.nodes.length);
    expect(canvas.cy.edges().length).toBe(scene.edges.length);
    const { x1, y1, x2, y2 } = canvas.cy.elements().renderedBoundingBox();
    expect([x1 >= 0, y1 >= 0, x2 <= 800, y2 <= 500]).toEqual([true, true, true, true]);
  });

  it('takes the place of another by difference: what stays is the same object in its place', () => {
    canvas.show(sceneOf());
    const nissan = canvas.cy.getElementById('nissan');
    const place = { ...nissan.renderedPosition() };
    canvas.show(sceneOf('2000-06-01'));
    expect(nissan.inside()).toBe(true);
    expect(canvas.cy.getElementById('nissan')[0]).toBe(nissan[0]);
    expect(nissan.renderedPosition()).toEqual(place);
    expect(canvas.cy.getElementById('honda').empty()).toBe(true);
  });

  it('gives what stays its new figures and roles', () => {
    canvas.show(sceneOf('2000-06-01'));
    const stake = canvas.cy.getElementById('renault-in-nissan');
    const width = stake.data('width') as number;
    canvas.show(sceneOf('2003-06-01'));
    expect(stake.data('width')).toBeGreaterThan(width);
    canvas.show(sceneOf('2025-06-01', true));
    const ended = canvas.cy.getElementById('honda-in-nissan');
    expect([ended.hasClass('ended'), ended.style('line-color')]).toEqual([
      true,
      'rgb(130,130,130)',
    ]);
  });

  it('leaves the view alone, unless it is of other data', () => {
    canvas.show(sceneOf());
    canvas.cy.zoom(2).pan({ x: 4000, y: 4000 });
    canvas.show(sceneOf('2000-06-01'));
    expect(canvas.cy.zoom()).toBe(2);
    canvas.show(sceneOf('2025-06-01'), true);
    expect(canvas.cy.elements().renderedBoundingBox().x2).toBeLessThanOrEqual(800);
  });

  it('is on the screen once that is promised', async () => {
    canvas.show(sceneOf());
    await canvas.painted();
    const layers = [...container.querySelectorAll('canvas')];
    const inked = layers.some((layer) => {
      const { data } = layer.getContext('2d')!.getImageData(0, 0, layer.width, layer.height);
      return data.some((value) => value !== 0);
    });
    expect(inked).toBe(true);
  });
});

describe('attention', () => {
  it('to a company brings out its neighbours and quietens the rest', () => {
    canvas.show(sceneOf());
    canvas.setHighlight({ selected: 'honda' });
    expect(idsWith('selected')).toEqual(['honda']);
    expect(idsWith('near')).toEqual(['honda', 'nissan', 'nissan-honda']);
    expect(idsWith('quiet')).toContain('renault');
  });

  it('to a tie brings out both of its ends', () => {
    canvas.show(sceneOf());
    canvas.setHighlight({ selected: 'france-in-renault' });
    expect(idsWith('near')).toEqual(['france', 'france-in-renault', 'renault']);
  });

  it('to what the pointer is on outweighs the selection while it lasts', () => {
    canvas.show(sceneOf());
    canvas.setHighlight({ selected: 'honda', hovered: 'bank' });
    expect(idsWith('near')).toEqual(['bank', 'bank-in-nissan', 'nissan']);
    expect(idsWith('selected')).toEqual(['honda']);
    expect(idsWith('quiet')).not.toContain('honda');
    canvas.setHighlight({ hovered: null });
    expect(idsWith('near')).toEqual(['honda', 'nissan', 'nissan-honda']);
  });

  it('to what is not drawn quietens nothing', () => {
    canvas.show(sceneOf());
    canvas.setHighlight({ selected: 'nobody' });
    expect(idsWith('quiet')).toEqual([]);
  });

  it('lasts when the scene changes, also for what comes anew', () => {
    canvas.show(sceneOf('2000-06-01'));
    canvas.setHighlight({ selected: 'bank' });
    expect(idsWith('quiet')).toEqual([]);
    canvas.show(sceneOf());
    expect(idsWith('selected')).toEqual(['bank']);
    expect(idsWith('near')).toEqual(['bank', 'bank-in-nissan', 'nissan']);
  });
});

it('tells once of each thing that the pointer comes to and leaves', async () => {
  canvas.show(sceneOf());
  const { left, top } = container.getBoundingClientRect();
  const { x, y } = canvas.cy.getElementById('honda').renderedPosition();
  const spot = { x: left + x, y: top + y };
  await movePointer(spot);
  await movePointer({ x: spot.x + 2, y: spot.y + 1 });
  await movePointer({ x: 1000, y: 700 });
  await movePointer(spot);
  expect(onHover.mock.calls).toEqual([['honda'], [null], ['honda']]);
  await click(spot);
  expect(onPick.mock.calls).toEqual([['honda']]);
});

it('leaves the wheel to the page around a frame that it fills', async () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 900px; block-size: 600px; border: 0';
  container.parentElement!.remove();
  document.body.prepend(frame);
  frame.contentDocument!.body.style.margin = '0';
  const framed = makeCanvas(makeContainer(frame.contentDocument!.body));
  framed.show(sceneOf());
  const zoom = framed.cy.zoom();
  await turnWheel({ x: 400, y: 250 }, -100);
  await vi.waitFor(() => expect(framed.cy.zoom()).toBeGreaterThan(zoom));
  const zoomed = framed.cy.zoom();
  document.body.style.blockSize = '3000px';
  await turnWheel({ x: 400, y: 250 }, 100);
  await vi.waitFor(() => expect(window.scrollY).toBe(100));
  expect(onWheelLeftToPage).toHaveBeenCalled();
  expect(framed.cy.zoom()).toBe(zoomed);
  framed.destroy();
});

it('is never told of anything after its end', async () => {
  canvas.show(sceneOf());
  const { x, y } = canvas.cy.getElementById('honda').renderedPosition();
  canvas.destroy();
  await click({ x: x + 8, y: y + 8 });
  await turnWheel({ x: 300, y: 200 }, 10);
  expect([onPick, onHover, onWheelLeftToPage].map(({ mock }) => mock.calls)).toEqual([[], [], []]);
});
