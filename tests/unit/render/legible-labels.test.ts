import { describe, expect, it } from 'vitest';
import { boxesOverlap, type Box } from '../../../src/geometry/index.js';
import {
  legibleLabels,
  pointBeforeEnd,
  type EdgeLabel,
} from '../../../src/render/legible-labels.js';

/** A label of 30 by 10 px on a level edge of a length. */
function label(id: string, y: number, length: number, more: Partial<EdgeLabel> = {}): EdgeLabel {
  const box = { x: length / 2, y, width: 30, height: 10 };
  const route = [
    { x: 0, y },
    { x: length, y },
  ];
  return { id, route, hasArrow: true, box, fontSize: 9, importance: 1, ...more };
}

function boxAt({ route }: EdgeLabel, distance: number, zoom: number): Box {
  const { x, y } = pointBeforeEnd(route, distance);
  return { x, y, width: 30 / zoom, height: 10 / zoom };
}

describe('legible labels', () => {
  it('stay as they are where the zoom makes them large enough', () => {
    expect(legibleLabels([label('a', 0, 80)], [], 1).get('a')).toEqual({
      fontSize: 9,
      distance: null,
    });
  });

  it('are enlarged to nine pixels on the screen, before the arrowhead', () => {
    const shown = legibleLabels([label('a', 0, 80)], [], 0.6).get('a');
    expect(shown!.fontSize).toBeCloseTo(15, 9);
    expect(shown!.distance).toBeCloseTo(8 + 25, 9);
  });

  it('are left out where their edge is too short for them', () => {
    expect(legibleLabels([label('a', 0, 55)], [], 0.6).size).toBe(0);
  });

  it('are left out where the picture is so small that they would cover it', () => {
    expect(legibleLabels([label('a', 0, 900)], [], 0.4).size).toBe(0);
  });

  it('go aside along their edge for boxes', () => {
    const one = label('a', 0, 200);
    const box = { x: 170, y: 0, width: 40, height: 30 };
    const { distance } = legibleLabels([one], [box], 0.6).get('a')!;
    expect(boxesOverlap(boxAt(one, distance!, 0.6), box)).toBe(false);
  });

  it('are those of the largest shares where not all have space', () => {
    const labels = [label('small', 0, 70), label('large', 5, 70, { importance: 2 })];
    expect([...legibleLabels(labels, [], 0.6).keys()]).toEqual(['large']);
  });
});
