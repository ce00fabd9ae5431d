import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnPositions } from '../../../../src/layout/index.js';
import { chooseCards as chooseBySize } from '../../../../src/scene/overview/choose-cards.js';
import { SMALLEST_CARD_HEIGHT } from '../../../../src/scene/overview/card-content.js';
import { OVERVIEW } from '../../../../src/scene/overview/settings.js';
import type { OverviewCard } from '../../../../src/network/index.js';
import type { FrameSize } from '../../../../src/scene/cards/frame.js';
import { maker, overviewOf } from './cards.js';

const MOST = 1000;
const CANVAS = { width: 920, height: 640 };
const IDS = Array.from({ length: 40 }, (_, index) => `maker-${String(index).padStart(2, '0')}`);
/** The first sells most. */
const { cards } = overviewOf({ parties: IDS.map((id, index) => maker(id, MOST - 20 * index)) });

const sizes = new Map(cards.map(({ id, vehicles }) => [id, vehicles!.value]));

function chooseCards(some: readonly OverviewCard[], positions: ColumnPositions, canvas: FrameSize) {
  return chooseBySize(some, positions, canvas, (id) => sizes.get(id) ?? 0);
}

/** Cards in columns of so many, evenly spread. */
function inColumnsOf(rows: number): ColumnPositions {
  return Object.fromEntries(
    IDS.map((id, index) => [
      id,
      { column: Math.floor(index / rows), y: ((index % rows) + 0.5) / rows },
    ]),
  );
}

function idsIn(columns: ReturnType<typeof chooseCards>['columns']): string[][] {
  return columns.map((column) => column.cards.map(({ card }) => card.id));
}

describe('the cards that are drawn', () => {
  it('stand in the columns of their positions, from top to bottom', () => {
    const positions = { 'maker-00': { column: 0, y: 0.9 }, 'maker-01': { column: 0, y: 0.1 } };
    const { columns, leftOut } = chooseCards(cards, positions, CANVAS);
    expect(idsIn(columns)).toEqual([['maker-01', 'maker-00']]);
    expect(leftOut).toHaveLength(38);
    expect(leftOut[0]!.id).toBe('maker-02');
  });

  it('are the larger ones of those that share a position', () => {
    const same = { column: 1, y: 0.5 };
    const { columns } = chooseCards(cards, { 'maker-05': same, 'maker-03': same }, CANVAS);
    expect(idsIn(columns)).toEqual([['maker-03']]);
  });

  it('may have columns of any number, of which only those in use are drawn', () => {
    const positions = { 'maker-00': { column: 1e9, y: 0 }, 'maker-01': { column: 7, y: 0 } };
    const { columns } = chooseCards(cards, positions, CANVAS);
    expect(idsIn(columns)).toEqual([['maker-01'], ['maker-00']]);
  });

  it('have the places of all days, whichever of them are empty', () => {
    const positions = {
      'maker-00': { column: 1, y: 0.5 },
      'long-gone': { column: 1, y: 0.2 },
      'not-yet': { column: 0, y: 0.1 },
    };
    const { columns } = chooseCards(cards, positions, CANVAS);
    expect(idsIn(columns)).toEqual([[], ['maker-00']]);
    expect(columns.map(({ places }) => places)).toEqual([[0.1], [0.2, 0.5]]);
  });

  it('are those of neighbouring columns in one where the canvas is narrow', () => {
    const { columns } = chooseCards(cards, inColumnsOf(10), { width: 390, height: 640 });
    expect(columns).toHaveLength(2);
    expect(idsIn(columns)[0]).toContain('maker-10');
    expect(idsIn(columns)[1]).toContain('maker-20');
  });

  it('are fewer and evenly spread where the canvas is low', () => {
    const { columns, leftOut } = chooseCards(cards, inColumnsOf(10), { width: 920, height: 320 });
    for (const { cards: ofColumn, places } of columns) {
      expect(ofColumn.length).toBeLessThanOrEqual(7);
      places.forEach((y, row) => expect(y).toBeCloseTo(row / places.length));
    }
    expect(leftOut.length).toBeGreaterThan(0);
  });

  it('keep their places on a small canvas, whoever else is there on the day', () => {
    const canvas = fc.record({
      width: fc.integer({ min: 320, max: 760 }),
      height: fc.integer({ min: 200, max: 900 }),
    });
    fc.assert(
      fc.property(fc.subarray([...cards]), canvas, (some, size) => {
        const placeOf = (of: readonly OverviewCard[]) => {
          const { columns } = chooseCards(of, inColumnsOf(10), size);
          return new Map(
            columns.flatMap(({ cards: ofColumn }, column) =>
              ofColumn.map(({ card, y }) => [card.id, [column, y]] as const),
            ),
          );
        };
        const all = placeOf(cards);
        for (const [id, place] of placeOf(some)) {
          expect(placeOf(cards.filter((card) => card.id === id)).get(id)).toEqual(place);
          if (all.has(id)) expect(all.get(id)).toEqual(place);
        }
      }),
    );
  });

  it('are the largest of the day where places share a row', () => {
    const low = { width: 920, height: 320 };
    const drawn = idsIn(chooseCards(cards, inColumnsOf(10), low).columns)[0];
    expect(drawn).toEqual(IDS.slice(0, 7));
    const without = cards.filter(({ id }) => id !== 'maker-06');
    const [column] = idsIn(chooseCards(without, inColumnsOf(10), low).columns);
    expect(column).toEqual([...IDS.slice(0, 6), 'maker-07']);
  });

  it('have room for their names, and every card is either drawn or left out', () => {
    const position = fc.record({
      column: fc.nat(6),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const positions = fc.dictionary(fc.constantFrom(...IDS), position);
    const canvas = fc.record({
      width: fc.integer({ min: 120, max: 2000 }),
      height: fc.integer({ min: 80, max: 1400 }),
    });
    fc.assert(
      fc.property(positions, canvas, (places, size) => {
        const { columns, leftOut } = chooseCards(cards, places, size);
        const drawn = idsIn(columns).flat();
        const all = [...drawn, ...leftOut.map(({ id }) => id)];
        expect(all.sort()).toEqual(IDS);
        const room = size.height - OVERVIEW.margin.top - OVERVIEW.margin.bottom;
        for (const { places: ofColumn } of columns) {
          const needed = ofColumn.length * SMALLEST_CARD_HEIGHT;
          if (ofColumn.length > 1) expect(needed).toBeLessThanOrEqual(room);
        }
      }),
    );
  });
});
