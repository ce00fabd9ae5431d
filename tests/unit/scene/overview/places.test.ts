import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_FILTERS, NetworkIndex, overviewOn } from '../../../../src/network/index.js';
import { type Scene } from '../../../../src/scene/index.js';
import { textWidth } from '../../../../src/scene/text-width.js';
import {
  labelsOnOthers,
  linesUnderCards,
  overlappingCards,
  unlabelledLines,
} from '../../../fixtures/overview-laws.js';
import { parsed } from '../../../fixtures/parsed.js';
import { holding, sample, stake } from '../../model/sample.js';
import { maker } from './cards.js';
import { arrangedScene } from '../../../fixtures/arranged-scene.js';

const ROWS = 12;
const COUNT = 3 * ROWS;
const YEARS = { min: 2000, max: 2020 };
const sources = ['report'];

const year = fc.integer(YEARS);

/** A maker that is there for some years, and sells more or less in them. */
const life = fc.record({
  from: year,
  years: fc.integer({ min: 1, max: 20 }),
  sold: fc.array(fc.integer({ min: 1000, max: 9_000_000 }), { maxLength: 4 }),
});

/** Who holds a share of whom, by their numbers. */
const tie = fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1)).filter(([a, b]) => a !== b);

const canvas = fc.record({
  width: fc.integer({ min: 390, max: 2000 }),
  height: fc.integer({ min: 420, max: 1200 }),
});

const positions = Object.fromEntries(
  Array.from({ length: COUNT }, (_, index) => [
    `maker-${index}`,
    { column: Math.floor(index / ROWS), y: (index % ROWS) / ROWS },
  ]),
);

function topsOf({ nodes }: Scene): Map<string, string> {
  return new Map(nodes.map(({ id, x, y, height }) => [id, `${x} ${(y - height / 2).toFixed(6)}`]));
}

it('keeps the place of every card, and says what every line is, on any day and any canvas', () => {
  const lives = fc.array(life, { minLength: COUNT, maxLength: COUNT });
  const ties = fc.uniqueArray(tie, { maxLength: 50, selector: ([a, b]) => `${a} ${b}` });
  const days = fc.array(year, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(lives, ties, days, canvas, (makers, pairs, years, size) => {
      const parties = makers.map(({ from, years: age, sold }, index) =>
        maker(`maker-${index}`, 0, {
          makesVehicles: [{ from: String(from), until: String(from + age), sources }],
          sizes: sold.map((value, past) => {
            const period = String(from + past);
            return { measure: 'vehicles-sold', value, period, until: period, sources };
          }),
        }),
      );
      const stakes = pairs.map(([a, b]) =>
        stake(`maker-${a}`, `maker-${b}`, holding('2000', undefined, { capital: 20 })),
      );
      const input = sample({ parties, stakes, alliances: [], talks: [] });
      const index = new NetworkIndex(parsed({ ...input, positions: {} }));
      const places = new Map<string, string>();
      for (const each of years) {
        const day = `${each}-07-01`;
        const scene = arrangedScene(overviewOn(index.snapshotAt(day)), positions, {
          day,
          filters: DEFAULT_FILTERS,
          canvas: size,
          mostVehicles: index.largestVehicleCount,
          sizeOf: (id) => index.vehicleCount(id),
          opened: new Set(),
          measureText: textWidth,
        });
        expect(overlappingCards(scene)).toEqual([]);
        expect(linesUnderCards(scene)).toEqual([]);
        expect(labelsOnOthers(scene)).toEqual([]);
        expect(unlabelledLines(scene)).toEqual([]);
        for (const [id, place] of topsOf(scene)) {
          expect(places.get(id) ?? place).toBe(place);
          places.set(id, place);
        }
      }
    }),
    { numRuns: 20 },
  );
});
