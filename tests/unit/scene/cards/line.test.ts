import { expect, it } from 'vitest';
import { firstEnd, otherEnd, sideOf } from '../../../../src/scene/cards/line.js';
import { line, placedCard } from '../overview/cards.js';

const upper = placedCard('upper', 0, 100);
const lower = placedCard('lower', 0, 200);
const next = placedCard('next', 1, 50);

it('begins at the card that lies further left, or further up in one column', () => {
  expect(firstEnd(line(next, lower))).toBe(lower);
  expect(firstEnd(line(lower, upper))).toBe(upper);
  expect(otherEnd(line(next, lower), next)).toBe(lower);
});

it('ends at the sides of cards that its route asks for', () => {
  const sides = (route: Parameters<typeof line>[2], source = upper, target = lower) =>
    [source, target].map((card) => sideOf(line(source, target, route), card));
  expect(sides({ kind: 'vertical' })).toEqual(['bottom', 'top']);
  expect(sides({ kind: 'arc', side: 'left' })).toEqual(['left', 'left']);
  expect(sides({ kind: 'adjacent-columns' }, upper, next)).toEqual(['right', 'left']);
  expect(sides({ kind: 'adjacent-columns' }, next, upper)).toEqual(['left', 'right']);
  expect(sides({ kind: 'through', gaps: [0] }, upper, placedCard('far', 2, 0))).toEqual([
    'right',
    'left',
  ]);
});
