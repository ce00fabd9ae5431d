import { expect, it } from 'vitest';
import { hashesOfShapes } from '../../fixtures/layout-shapes.js';
import recorded from '../../fixtures/layout-hashes.json' with { type: 'json' };

it('a graph of any shape gets the recorded positions, to the last bit', () => {
  expect(hashesOfShapes()).toEqual(recorded);
});
