import { expect, it } from 'vitest';
import { direction } from '../../../src/layout/direction.js';

it('a direction is the cosine and the sine of its part of a turn', () => {
  for (let turn = -2; turn < 2; turn += 0.0037) {
    const { x, y } = direction(turn);
    expect(x).toBeCloseTo(Math.cos(2 * Math.PI * turn), 14);
    expect(y).toBeCloseTo(Math.sin(2 * Math.PI * turn), 14);
  }
});
