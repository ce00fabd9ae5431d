import { describe, expect, it } from 'vitest';
import { columnHeadings } from '../../../../src/scene/overview/headings.js';
import { frameOf, maker, overviewOf } from './cards.js';

/** The headings over columns of companies of these countries. */
function headingsOver(...columns: (string | undefined)[][]): string[] {
  const chosen = columns.map((countries, column) => {
    const parties = countries.map((country, row) =>
      maker(`maker-${column}-${row}`, 10, country === undefined ? {} : { country }),
    );
    return overviewOf({ parties }).cards.map((card) => ({ card, y: 0 }));
  });
  return columnHeadings(chosen, frameOf(columns.length)).flatMap(({ lines }) => [...lines]);
}

describe('the heading of a column', () => {
  it('names its regions from west to east', () => {
    expect(headingsOver(['DE', 'US'], ['CN'], ['JP', 'KR'])).toEqual([
      'Americas · Europe',
      'China',
      'Japan and Korea',
    ]);
  });

  it('is left out where a country is not known', () => {
    expect(headingsOver(['DE', undefined], ['CN'])).toEqual(['China']);
  });

  it('is left out where all columns are of the same regions', () => {
    expect(headingsOver(['DE'], ['FR'])).toEqual([]);
    expect(headingsOver(['DE'])).toEqual([]);
  });
});
