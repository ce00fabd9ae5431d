import { describe, expect, it } from 'vitest';
import { columnHeadings } from '../../../../src/scene/overview/headings.js';
import { frameFor, type OverviewFrame } from '../../../../src/scene/overview/frame.js';
import { OVERVIEW } from '../../../../src/scene/overview/settings.js';
import { textWidth } from '../../../../src/scene/text-width.js';
import { frameOf, maker, overviewOf } from './cards.js';

/** The headings over columns of companies of these countries. */
function headingsOver(...columns: (string | undefined)[][]): string[] {
  return headingsIn(frameOf(columns.length), ...columns);
}

function headingsIn(frame: OverviewFrame, ...columns: (string | undefined)[][]): string[] {
  const chosen = columns.map((countries, column) => {
    const parties = countries.map((country, row) =>
      maker(`maker-${column}-${row}`, 10, country === undefined ? {} : { country }),
    );
    const cards = overviewOf({ parties }).cards.map((card) => ({ card, y: 0 }));
    return { cards, places: [0] };
  });
  return columnHeadings(chosen, frame, textWidth).flatMap(({ lines }) => [...lines]);
}

describe('the heading of a column', () => {
  it('names its regions from west to east', () => {
    expect(headingsOver(['DE', 'US'], ['CN'], ['JP', 'KR'])).toEqual([
      'Americas\u00a0· Europe',
      'China',
      'Japan and Korea',
    ]);
  });

  it('is left out where a country is not known', () => {
    expect(headingsOver(['DE', undefined], ['CN'])).toEqual(['China']);
  });

  it('has two lines where it would reach the next column or the border', () => {
    const frame = frameFor({ width: 390, height: 660 }, 2, 14);
    expect(headingsIn(frame, ['US', 'DE', 'IN', 'CN'], ['JP', 'TH'])).toEqual([
      'Americas\u00a0· Europe\u00a0·',
      'South Asia\u00a0· China',
      'Japan and Korea\u00a0·',
      'South-East Asia',
    ]);
  });

  it('is cut where two lines are too narrow', () => {
    const frame = frameFor({ width: 300, height: 660 }, 2, 14);
    const lines = headingsIn(frame, ['US', 'DE', 'ZA', 'IR', 'IN', 'CN'], ['JP']);
    expect(lines.slice(0, 2).map((line) => line.endsWith('…'))).toEqual([true, true]);
  });

  it('stands in one line with the others, but right above a column that begins far below', () => {
    const columns = ['DE', 'CN', 'JP'].map((country, column) => {
      const [card] = overviewOf({ parties: [maker(`in-column-${column}`, 10, { country })] }).cards;
      return { cards: [{ card: card!, y: 0 }], places: [[0, 0.02, 0.2][column]!] };
    });
    const frame = frameOf();
    const { top, bottom } = OVERVIEW.margin;
    const first = top + 0.2 * (frame.height - top - bottom);
    expect(columnHeadings(columns, frame, textWidth).map(({ y }) => y)).toEqual([
      top / 2,
      top / 2,
      first - top / 2,
    ]);
  });

  it('is left out where all columns are of the same regions', () => {
    expect(headingsOver(['DE'], ['FR'])).toEqual([]);
    expect(headingsOver(['DE'])).toEqual([]);
  });
});
