import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StepBand } from '../../../src/elements/inspector/step-chart-geometry.js';
import { formatShare } from '../../../src/messages/index.js';
import { stepValues, type ChartValue } from '../../../src/elements/inspector/step-chart-values.js';

const SIZE = { character: 3, line: 12 };

function band(x: number, share: number): StepBand {
  return { x, width: 5, top: 100 - share, bottom: 100 - share, unknown: false, share };
}

function format({ share }: StepBand): string {
  return formatShare(share);
}

function textsOf(bands: StepBand[], taken: ChartValue[] = []): string[] {
  return stepValues(bands, format, SIZE, { taken }).map(({ text }) => text);
}

it('writes the last and the first value, and those between where there is space', () => {
  expect(textsOf([band(0, 40), band(4, 41), band(50, 42), band(90, 43)])).toEqual([
    '40%',
    '42%',
    '43%',
  ]);
});

it('leaves out a value between that would lie over the line to the next step, or is written already', () => {
  const wide = { ...band(20, 10), width: 20 };
  expect(textsOf([band(0, 30), band(10, 10), band(14, 60), wide, band(90, 60)])).toEqual([
    '30%',
    '10%',
    '60%',
  ]);
});

it('writes none for an unknown share', () => {
  expect(textsOf([{ ...band(0, 0), share: 'unknown', unknown: true }, band(50, 10)])).toEqual([
    '10%',
  ]);
});

it('ends a value with the chart where it would stick out', () => {
  expect(stepValues([band(95, 10)], format, SIZE)).toEqual([
    { text: '10%', anchor: 'end', x: 100, y: 90 },
  ]);
});

it('leaves out what would cover a value of the other line', () => {
  const taken = stepValues([band(50, 40)], format, SIZE);
  expect(textsOf([band(52, 45), band(80, 45)], taken)).toEqual(['45%']);
});

it('writes a value up to the end of its step where it would lie over the next one', () => {
  const wide = (x: number, share: number): StepBand => ({ ...band(x, share), width: 20 });
  const placesOf = (...bands: StepBand[]): unknown[] =>
    stepValues(bands, format, SIZE).map(({ text, anchor, x, y }) => [text, anchor, x, y]);
  expect(placesOf(wide(0, 40), band(20, 44), wide(25, 60))).toEqual([
    ['40%', 'start', 0, 60],
    ['60%', 'start', 25, 40],
    ['44%', 'end', 25, 56],
  ]);
  // The first and the last one rather lie over a step than being left out.
  expect(placesOf(band(0, 40), wide(5, 60))).toEqual([
    ['40%', 'start', 0, 60],
    ['60%', 'start', 5, 40],
  ]);
});

it('covers no value by another one', () => {
  const bands = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 100 })),
  );
  fc.assert(
    fc.property(bands, (pairs) => {
      const values = stepValues(
        pairs.sort(([a], [b]) => a - b).map(([x, share]) => band(x, share)),
        format,
        SIZE,
      );
      for (const [index, value] of values.entries()) {
        const width = value.text.length * SIZE.character;
        const left = value.anchor === 'start' ? value.x : value.x - width;
        for (const other of values.slice(index + 1)) {
          const otherWidth = other.text.length * SIZE.character;
          const otherLeft = other.anchor === 'start' ? other.x : other.x - otherWidth;
          const isBeside = left + width <= otherLeft || otherLeft + otherWidth <= left;
          expect(isBeside || Math.abs(value.y - other.y) >= SIZE.line).toBe(true);
        }
      }
    }),
  );
});
