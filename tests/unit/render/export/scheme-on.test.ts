import { expect, it } from 'vitest';
import { schemeOn } from '../../../../src/render/export/greyscale.js';

it.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(255, 241, 229)', 'light'],
  ['rgb(0, 0, 0)', 'dark'],
  ['rgb(16, 32, 48)', 'dark'],
  ['rgb(117, 117, 117)', 'dark'],
  ['rgb(119, 119, 119)', 'light'],
] as const)('on %s the colours of the %s scheme have more contrast', (paper, scheme) => {
  expect(schemeOn(paper)).toBe(scheme);
});
