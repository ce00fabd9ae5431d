import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawDirectly } from '../../../src/render/direct-drawing.js';
import { keepComputed } from '../../../src/render/keep-computed.js';

let cy: Core;

beforeEach(() => {
  const container = document.createElement('div');
  container.style.cssText = 'inline-size: 300px; block-size: 200px';
  document.body.append(container);
  const style = { label: 'data(name)', 'text-wrap': 'wrap' } as const;
  cy = cytoscape({ container, style: [{ selector: 'node', style }] });
  drawDirectly(cy);
  keepComputed(cy);
  cy.add([{ data: { id: 'a', name: 'Renault' } }, { data: { id: 'b', name: 'Nissan' } }]);
});

afterEach(() => {
  cy.destroy();
  document.body.replaceChildren();
});

async function rendered(): Promise<void> {
  await new Promise<void>((resolve) => {
    cy.one('render', () => resolve());
    cy.forceRender();
  });
}

it('measures a label only where its text or type has changed', async () => {
  const measureText = vi.spyOn(CanvasRenderingContext2D.prototype, 'measureText');
  const measured = async (): Promise<string[]> => {
    measureText.mockClear();
    await rendered();
    return [...new Set(measureText.mock.calls.map(([text]) => text))];
  };
  await rendered();
  expect(await measured()).toEqual([]);
  cy.getElementById('a').data('name', 'Renault Group');
  expect(await measured()).toEqual(['Renault Group']);
  cy.getElementById('b').style('font-size', 30);
  expect(await measured()).toEqual(['Nissan']);
  measureText.mockRestore();
});

it('forgets what depends on a property of an element, and of the nodes of an edge', async () => {
  cy.add({ data: { id: 'edge', source: 'a', target: 'b' } });
  await rendered();
  const [a, edge] = ['a', 'edge'].map((id) => cy.getElementById(id));
  expect([a!.outerWidth() < 90, edge!.visible()]).toEqual([true, true]);
  a!.style({ width: 90, display: 'none' });
  expect(a!.outerWidth()).toBeGreaterThanOrEqual(90);
  expect(edge!.visible()).toBe(false);
  a!.style('display', 'element');
  expect(edge!.visible()).toBe(true);
});
