import { describe, expect, it } from 'vitest';
import {
  finalPositions,
  finish,
  networkLayout,
  positionsOf,
  startLayout,
} from '../../../src/layout/index.js';
import { SHAPES } from '../../fixtures/layout-shapes.js';

describe.each(Object.entries(SHAPES))('the first positions of %s', (_, graph) => {
  const started = finish(startLayout(graph));
  const first = positionsOf(started);

  it('are those that the layout gives first', () => {
    const [step] = networkLayout(graph);
    expect(step!.positions).toEqual(first);
  });

  it('are the last ones where nothing in it is a network', () => {
    const isTidy = started.networks.length === 0;
    const [step] = networkLayout(graph);
    expect(step!.progress).toBe(isTidy ? 1 : 0);
    if (isTidy) expect(finalPositions(networkLayout(graph))).toEqual(first);
  });
});
