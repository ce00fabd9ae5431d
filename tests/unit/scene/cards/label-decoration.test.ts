import { expect, it } from 'vitest';
import { labelDecoration } from '../../../../src/scene/cards/label-decoration.js';

it('draws the label of a line where it was placed', () => {
  const label = { role: 'share' as const, lines: ['34%'], place: 'target' as const };
  const box = { x: 10, y: 20, width: 30, height: 13 };
  expect(labelDecoration({ id: 'a~b/label-0', of: 'a~b', label, ...box })).toMatchObject({
    id: 'a~b/label-0',
    of: 'a~b',
    role: 'share',
    lines: ['34%'],
    align: 'centre',
    ...box,
  });
});
