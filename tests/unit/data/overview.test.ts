import { describe, expect, it } from 'vitest';
import { readOverview } from '../../../scripts/positions-file.js';
import { NetworkIndex, overviewOn, DEFAULT_FILTERS } from '../../../src/network/index.js';
import { textWidth, type Scene } from '../../../src/scene/index.js';
import { automakers } from '../../fixtures/automakers.js';
import {
  brokenShares,
  labelsOnLines,
  labelsOnOthers,
  lineCrossings,
  linesUnderCards,
  overlappingCards,
  smallestText,
  unlabelledLines,
} from '../../fixtures/overview-laws.js';
import { arrangedScene } from '../../fixtures/arranged-scene.js';

const dataset = await automakers();
const positions = await readOverview();
const index = new NetworkIndex(dataset);

const DAYS = [
  ...[1990, 1995, 2000, 2005, 2010, 2015, 2020].map((year) => `${year}-07-01`),
  dataset.compiled,
];
const LAPTOP = { width: 928, height: 680 };
const CANVASES = [
  LAPTOP,
  { width: 1568, height: 900 },
  { width: 820, height: 900 },
  { width: 800, height: 560 },
  { width: 700, height: 320 },
  { width: 390, height: 500 },
];

const overviews = new Map(DAYS.map((day) => [day, overviewOn(index.snapshotAt(day))]));

function sceneOn(day: string, canvas = LAPTOP): Scene {
  const settings = {
    day,
    filters: DEFAULT_FILTERS,
    canvas,
    mostVehicles: index.largestVehicleCount,
    sizeOf: (id: string) => index.vehicleCount(id),
    opened: new Set<string>(),
    measureText: textWidth,
  };
  return arrangedScene(overviews.get(day)!, positions, settings);
}

describe.each(CANVASES)('the overview of the automakers on $width by $height', (canvas) => {
  it.each(DAYS)('is legible on %s', (day) => {
    const scene = sceneOn(day, canvas);
    expect(scene.nodes.length).toBeGreaterThanOrEqual(canvas.height < 400 ? 18 : 20);
    expect(overlappingCards(scene)).toEqual([]);
    expect(linesUnderCards(scene)).toEqual([]);
    expect(labelsOnOthers(scene)).toEqual([]);
    expect(unlabelledLines(scene)).toEqual([]);
    expect(smallestText(scene, canvas)).toBeGreaterThanOrEqual(11);
    expect(lineCrossings(scene)).toBeLessThanOrEqual(day === dataset.compiled ? 25 : 35);
  });
});

it.each(DAYS)(
  'has no label on a foreign line and no broken share where there is room, on %s',
  (day) => {
    for (const canvas of CANVASES.slice(0, 2)) {
      const scene = sceneOn(day, canvas);
      expect(labelsOnLines(scene)).toEqual([]);
      expect(brokenShares(scene)).toEqual([]);
    }
  },
);

it('shows most groups, and what they lack is said to be left out', () => {
  for (const day of DAYS) {
    const { nodes, leftOut } = sceneOn(day);
    expect(nodes.length).toBeGreaterThanOrEqual(30);
    const shown = [...nodes.map(({ id }) => id), ...leftOut].sort();
    const groups = overviews.get(day)!.cards.map(({ id }) => id);
    expect(shown).toEqual(groups.sort());
  }
});

it('has a card for each of the largest groups of the day of compilation', () => {
  const { leftOut } = sceneOn(dataset.compiled);
  const largest = overviews.get(dataset.compiled)!.cards.slice(0, 36);
  expect(largest.map(({ id }) => id).filter((id) => leftOut.includes(id))).toEqual([]);
});

it.each(CANVASES)(
  'keeps every card at its place when the day changes, on $width by $height',
  (canvas) => {
    const places = new Map<string, Set<string>>();
    for (const day of DAYS) {
      for (const { id, x, y, height } of sceneOn(day, canvas).nodes) {
        const place = `${x.toFixed(3)} ${(y - height / 2).toFixed(3)}`;
        places.set(id, (places.get(id) ?? new Set()).add(place));
      }
    }
    expect(places.size).toBeGreaterThan(canvas.height < 560 ? 24 : 40);
    expect([...places].filter(([, ofCard]) => ofCard.size > 1)).toEqual([]);
  },
);
