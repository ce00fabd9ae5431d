import { expect, it } from 'vitest';
import { labelDecorations } from '../../../../src/scene/cards/label-decoration.js';

const box = { x: 10, y: 20, width: 30, height: 13 };
const common = { id: 'a~b/label-0', of: 'a~b', coversLine: false };

it('draws the label of a line where it was placed', () => {
  const label = { role: 'share' as const, lines: ['34%'], place: 'target' as const };
  expect(labelDecorations({ ...common, label, isSplit: false, ...box })).toMatchObject([
    { id: common.id, of: common.of, role: 'share', lines: ['34%'], align: 'centre', ...box },
  ]);
});

it('draws one around its line as a text above it and a text below it', () => {
  const label = {
    role: 'share' as const,
    lines: ['34%', '15% of votes'],
    place: 'target' as const,
  };
  const around = { ...common, label, isSplit: true, ...box, height: 32 };
  const [above, below, ...more] = labelDecorations(around);
  expect(more).toEqual([]);
  expect(above).toMatchObject({ lines: ['34%'], of: 'a~b', height: 13 });
  expect(below).toMatchObject({ lines: ['15% of votes'], of: 'a~b', height: 13 });
  expect([above!.y + 6.5, below!.y - 6.5]).toEqual([17, 23]);
});
