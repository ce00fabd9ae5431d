import { describe, expect, it } from 'vitest';
import { readOverview } from '../../../scripts/positions-file.js';
import { comparisonOf, DEFAULT_FILTERS, NetworkIndex } from '../../../src/network/index.js';
import { focusScene, textWidth } from '../../../src/scene/index.js';
import { automakers } from '../../fixtures/automakers.js';
import { comparedScene } from '../../fixtures/compared-scene.js';
import { labelsOnOthers, linesUnderCards, overlappingCards } from '../../fixtures/overview-laws.js';

const index = new NetworkIndex(await automakers());
const positions = await readOverview();

describe.each([
  ['1998-07-01', '2005-07-01'],
  ['2005-07-01', '2015-07-01'],
  ['2015-11-01', '2025-11-01'],
] as const)('the automakers on %s and %s', (from, to) => {
  it.each([
    { width: 928, height: 640 },
    { width: 1568, height: 900 },
    { width: 390, height: 560 },
  ])('are legible together on $width by $height', (canvas) => {
    const scene = comparedScene(index, positions, [from, to], canvas);
    expect(overlappingCards(scene)).toEqual([]);
    expect(linesUnderCards(scene)).toEqual([]);
    expect(labelsOnOthers(scene)).toEqual([]);
  });

  it('say of every change what it is, where there is room', () => {
    const scene = comparedScene(index, positions, [from, to], { width: 1568, height: 900 });
    const labelled = new Set(scene.decorations.map(({ of }) => of));
    const ofTies = new Set(scene.decorations.map(({ id }) => id));
    const silent = scene.edges.filter(
      ({ id, tie, change }) => change && !labelled.has(id) && !ofTies.has(`${tie}/change`),
    );
    expect(silent.map(({ title }) => title)).toEqual([]);
  });
});

it('tells of Renault and Nissan what became of their shares', () => {
  const days = ['2015-11-01', '2025-11-01'] as const;
  const { edges } = comparedScene(index, positions, days);
  expect(edges.find(({ tie }) => tie === 'renault-nissan')!.label).toMatch(/^43\.4 → 35\.71%/);
  const comparison = comparisonOf(index, ...days);
  const scene = focusScene(index, 'nissan', {
    day: days[1],
    filters: DEFAULT_FILTERS,
    canvas: { width: 920, height: 640 },
    steps: 1,
    expanded: new Set(),
    complete: index,
    comparison,
    measureText: textWidth,
  })!;
  const labels = new Map(scene.edges.map(({ tie, label }) => [tie, label]));
  expect(labels.get('nissan-mitsubishi-motors')).toMatch(/new 2016$/);
  const texts = scene.decorations.flatMap(({ lines }) => lines);
  expect(texts).toContain('merger, collapsed 13 Feb 2025 · new');
  expect(labelsOnOthers(scene)).toEqual([]);
});
