import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { styleSteps } from '../../../src/render/style-steps.js';
import { finish } from '../../../src/scene/index.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { nextFrame } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const NODES = [{ data: { id: 'a', size: 10 } }, { data: { id: 'b', size: 20 } }];

let cy: Core;
const onRender = vi.fn();

beforeEach(async () => {
  const container = document.createElement('div');
  container.style.cssText = 'position: relative; inline-size: 300px; block-size: 200px';
  document.body.append(container);
  cy = cytoscape({ container, style: [{ selector: 'node', style: { width: 'data(size)' } }] });
  cy.add(NODES);
  await nextFrame();
  await nextFrame();
  onRender.mockReset();
  cy.on('render', onRender);
});

afterEach(() => {
  cy.destroy();
  document.body.replaceChildren();
});

it('lets nothing be drawn from the first step to the last', async () => {
  const steps = styleSteps(cy);
  steps.next();
  cy.add({ data: { id: 'c', size: 30 } });
  await nextFrame();
  await nextFrame();
  expect(onRender).not.toHaveBeenCalled();
  finish(steps);
  await waitFor(() => expect(onRender).toHaveBeenCalled());
});

it('lets everything be drawn once the steps are abandoned', async () => {
  const steps = styleSteps(cy);
  steps.next();
  cy.getElementById('a').data('size', 40);
  steps.return();
  await waitFor(() => expect(onRender).toHaveBeenCalled());
  expect(cy.getElementById('a').width()).toBe(40);
});

it('leaves nothing of the style to the frame', () => {
  cy.getElementById('b').data('size', 50);
  finish(styleSteps(cy));
  const apply = vi.spyOn(cy.style() as object as { apply: () => void }, 'apply');
  expect(cy.getElementById('b').width()).toBe(50);
  expect(apply).not.toHaveBeenCalled();
});

it('looks at elements that were never styled for nothing that depends on a property, and draws them as ever', () => {
  const boxes = (): unknown[] => cy.elements().map((element) => element.boundingBox());
  const styled = boxes();
  const style = cy.style() as object as { checkTriggers: () => void };
  const checkTriggers = vi.spyOn(Object.getPrototypeOf(style) as typeof style, 'checkTriggers');
  cy.elements().remove();
  cy.batch(() => cy.add([...NODES, { data: { id: 'ab', source: 'a', target: 'b' } }]));
  finish(styleSteps(cy));
  expect(checkTriggers).not.toHaveBeenCalled();
  expect(boxes().slice(0, 2)).toEqual(styled);
  cy.getElementById('a').data('size', 40);
  expect(cy.getElementById('a').boundingBox().w).toBeGreaterThan(40);
  expect(checkTriggers).toHaveBeenCalled();
});
