import { expect, it } from 'vitest';
import { hashesOfShapes } from '../../fixtures/layout-shapes.js';
import recorded from '../../fixtures/layout-hashes.json' with { type: 'json' };

it('a browser gives a graph of any shape the same positions as Node, to the last bit', () => {
  expect(hashesOfShapes()).toEqual(recorded);
});
