import { describe, expect, it } from 'vitest';
import { sizesByMeasure } from '../../../src/elements/inspector/page-order.js';
import type { Size } from '../../../src/model/index.js';

function size(measure: Size['measure'], year: number): Size {
  return { measure, value: year, period: String(year), until: `${year}-12`, sources: [] };
}

function yearsOf(sizes: readonly Size[]): string[] {
  return sizes.map(({ measure, period }) => `${measure} ${period}`);
}

describe('the sizes of a party', () => {
  it('begin with the latest of every measure', () => {
    const sizes = [size('vehicles-sold', 2023), size('vehicles-sold', 2024), size('revenue', 2022)];
    const { latest, earlier } = sizesByMeasure(sizes);
    expect(yearsOf(latest)).toEqual(['vehicles-sold 2024', 'revenue 2022']);
    expect(yearsOf(earlier)).toEqual(['vehicles-sold 2023']);
  });

  it('leave a measure to the earlier ones that was last told more than five years before', () => {
    const sizes = [
      size('vehicles-built', 2010),
      size('revenue', 2019),
      size('vehicles-sold', 2024),
    ];
    const { latest, earlier } = sizesByMeasure(sizes);
    expect(yearsOf(latest)).toEqual(['vehicles-sold 2024', 'revenue 2019']);
    expect(yearsOf(earlier)).toEqual(['vehicles-built 2010']);
  });
});
