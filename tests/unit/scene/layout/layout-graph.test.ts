import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/model/index.js';
import { computeLayout, layoutGraph, type LayoutGraph } from '../../../../src/scene/index.js';
import { carmakers } from '../../../fixtures/carmakers.js';
import { parsed } from '../../../fixtures/parsed.js';
import { alliance, holding, sample, stake, talks } from '../../model/sample.js';

type Link = LayoutGraph['links'][number];

const nothing = { stakes: [], alliances: [], talks: [] };

function graphOf(lists: Parameters<typeof sample>[0]): LayoutGraph {
  return layoutGraph(parsed(sample({ ...nothing, ...lists })));
}

function linkOf(lists: Parameters<typeof sample>[0]): Link {
  const { links } = graphOf(lists);
  expect(links).toHaveLength(1);
  return links[0]!;
}

function inReverse(dataset: Dataset): Dataset {
  const { parties, stakes } = dataset;
  return { ...dataset, parties: [...parties].reverse(), stakes: [...stakes].reverse() };
}

describe('layoutGraph', () => {
  it('has a box for every party, whenever it existed', () => {
    const { nodes } = layoutGraph(parsed(carmakers()));
    expect(nodes).toHaveLength(8);
    for (const { width, height } of nodes) expect(Math.min(width, height)).toBeGreaterThan(0);
  });

  it('does not depend on the order of the data', () => {
    const dataset = parsed(carmakers());
    expect(layoutGraph(inReverse(dataset))).toEqual(layoutGraph(dataset));
    const forth = computeLayout(layoutGraph(dataset));
    expect(computeLayout(layoutGraph(inReverse(dataset)))).toEqual(forth);
  });

  it('does not change the data set', () => {
    const dataset = parsed(carmakers());
    expect(() => layoutGraph(dataset)).not.toThrow();
    expect(dataset).toEqual(parsed(carmakers()));
  });

  it('is plain data that can be handed to a worker', () => {
    const graph = layoutGraph(parsed(carmakers()));
    expect(structuredClone(graph)).toEqual(graph);
  });

  it('joins all ties of two parties, in both directions, in one link', () => {
    const link = linkOf({
      stakes: [
        stake('alpha', 'beta', holding('2010', undefined, { capital: 15 })),
        stake('beta', 'alpha', holding('2010', undefined, { capital: 43.4 })),
      ],
      alliances: [alliance(['alpha', '2010'], ['beta', '2010'])],
    });
    expect(link).toMatchObject({ source: 'alpha', target: 'beta', lines: 3 });
  });

  it('lets a majority pull harder than a minority, and that harder than a former tie', () => {
    const weightOf = (capital: number, until?: string): number =>
      linkOf({ stakes: [stake('alpha', 'beta', holding('2010', until, { capital }))] }).weight;
    expect(weightOf(60)).toBeGreaterThan(weightOf(20));
    expect(weightOf(20)).toBeGreaterThan(weightOf(60, '2015'));
    expect(weightOf(60, '2015')).toBeGreaterThan(0);
  });

  it('lets talks pull nobody together, though their line must keep clear', () => {
    const link = linkOf({ talks: [talks()] });
    expect(link.weight).toBe(0);
    expect(link.visibility).toBeGreaterThan(0);
  });

  it('does not see a tie that is not drawn on the day of compilation', () => {
    const link = linkOf({ stakes: [stake('alpha', 'beta', holding('2010', '2015'))] });
    expect(link).toMatchObject({ visibility: 0, lines: 0 });
  });

  it('has room for the longest label and for the height of all', () => {
    const one = linkOf({ stakes: [stake('alpha', 'beta', holding('2010'))] });
    const both = linkOf({
      stakes: [stake('alpha', 'beta', holding('2010')), stake('beta', 'alpha', holding('2010'))],
    });
    expect(both.labelWidth).toBe(one.labelWidth);
    expect(both.labelHeight).toBe(2 * one.labelHeight);
  });

  it('is empty for an empty data set', () => {
    const empty = parsed({ ...sample({ ...nothing, parties: [] }), positions: {} });
    expect(layoutGraph(empty)).toMatchObject({ nodes: [], links: [] });
  });
});
