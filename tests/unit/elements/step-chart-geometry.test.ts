import { expect, it } from 'vitest';
import { stepChartGeometry } from '../../../src/elements/inspector/step-chart-geometry.js';
import type { Holding } from '../../../src/model/index.js';

const LIFE = { end: '2020-01-01', day: '2015-01-01' };

function holding(from: string, until: string | undefined, capital: Holding['capital']): Holding {
  return { from, ...(until !== undefined && { until }), capital, sources: ['report'] };
}

function chartOf(
  holdings: Holding[],
  life: { end: string; day: string } = LIFE,
): ReturnType<typeof stepChartGeometry> {
  return stepChartGeometry(holdings, life);
}

it('spans from the first date to the end, with the scale that fits the largest share', () => {
  const chart = chartOf([holding('2000', '2010', 36.8), holding('2010', undefined, 44.4)]);
  expect(chart).toMatchObject({ scale: 50, firstYear: '2000', lastYear: '2020' });
  expect(chart.capital[0]!.x).toBe(0);
  expect(chart.capital[1]!.x + chart.capital[1]!.width).toBeCloseTo(100);
  expect(chart.capital[0]!.x + chart.capital[0]!.width).toBeCloseTo(chart.capital[1]!.x);
});

it('draws a range as a band and an exact share as a line', () => {
  const chart = chartOf([
    holding('2000', '2010', { min: 25, max: 50 }),
    holding('2010', '2015', 50),
  ]);
  expect(chart.capital[0]).toMatchObject({ top: 0, bottom: 50 });
  expect(chart.capital[1]).toMatchObject({ top: 0, bottom: 0 });
});

it('leaves a gap where nothing was held', () => {
  const [first, second] = chartOf([
    holding('2000', '2005', 10),
    holding('2010', undefined, 10),
  ]).capital;
  expect(second!.x - (first!.x + first!.width)).toBeGreaterThan(20);
});

it('marks an unknown share over the whole height without letting it set the scale', () => {
  const chart = chartOf([holding('2000', '2005', 'unknown'), holding('2005', undefined, 4)]);
  expect(chart.scale).toBe(5);
  expect(chart.capital[0]).toMatchObject({ unknown: true, top: 0, bottom: 100 });
});

it('places the day inside the chart only', () => {
  const holdings = [holding('2000', undefined, 10)];
  expect(chartOf(holdings, { end: '2020-01-01', day: '2010-01-01' }).dayAt).toBeCloseTo(50, 0);
  expect(chartOf(holdings, { end: '2020-01-01', day: '1990-01-01' }).dayAt).toBeUndefined();
});

it('survives a stake of a single day', () => {
  const chart = chartOf([holding('2020-01-01', undefined, 10)]);
  expect(chart.capital[0]).toMatchObject({ x: 0, width: 0 });
});

it('draws votes in the intervals in which they are recorded, on the same scale', () => {
  const { votes, scale } = chartOf([
    holding('2000', '2010', 36.8),
    { ...holding('2010', undefined, 43.4), votes: 80 },
  ]);
  expect(scale).toBe(100);
  expect(votes).toMatchObject([{ top: 20, bottom: 20, share: 80 }]);
  expect(votes[0]!.x).toBeCloseTo(50, 0);
});
