import { describe, expect, it } from 'vitest';
import type { Dataset, Size } from '../../../src/model/index.js';
import type { LayoutEdge, LayoutGraph } from '../../../src/layout/index.js';
import { NetworkIndex } from '../../../src/network/index.js';
import { layoutDataset, layoutInput } from '../../../src/scene/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { alliance, holding, party, sample, stake, talks } from '../model/sample.js';

const nothing = { stakes: [], alliances: [], talks: [] };

function graphOf(lists: Parameters<typeof sample>[0]): LayoutGraph {
  return layoutInput(new NetworkIndex(parsed(sample({ ...nothing, ...lists })))).graph;
}

function edgeOf(lists: Parameters<typeof sample>[0]): LayoutEdge {
  const { edges } = graphOf(lists);
  expect(edges).toHaveLength(1);
  return edges[0]!;
}

function inReverse(dataset: Dataset): Dataset {
  const { parties, stakes } = dataset;
  return { ...dataset, parties: [...parties].reverse(), stakes: [...stakes].reverse() };
}

describe('layoutInput', () => {
  it('has a node for every party, whenever it existed', () => {
    const { nodes } = layoutInput(new NetworkIndex(parsed(carmakers()))).graph;
    expect(nodes).toHaveLength(8);
    for (const { width, height } of nodes) expect(Math.min(width, height)).toBeGreaterThan(0);
  });

  it('has room for the largest size that a party ever had', () => {
    const sold = (value: number, year: string): Size => {
      const sources = ['report'];
      return { measure: 'vehicles-sold', value, period: year, until: year, sources };
    };
    const grown = party('alpha', { sizes: [sold(1, '2000'), sold(100, '2010')] });
    const shrunk = party('beta', { sizes: [sold(100, '2000'), sold(1, '2010')] });
    const [alpha, beta] = graphOf({ parties: [grown, shrunk] }).nodes;
    expect(beta!.height).toBe(alpha!.height);
  });

  it('does not depend on the order of the data', () => {
    const dataset = parsed(carmakers());
    expect(layoutInput(new NetworkIndex(inReverse(dataset)))).toEqual(
      layoutInput(new NetworkIndex(dataset)),
    );
    expect(layoutDataset(inReverse(dataset))).toEqual(layoutDataset(dataset));
  });

  it('does not change the data set', () => {
    const dataset = parsed(carmakers());
    expect(() => layoutInput(new NetworkIndex(dataset))).not.toThrow();
    expect(dataset).toEqual(parsed(carmakers()));
  });

  it('is plain data that can be handed to a worker', () => {
    const graph = layoutInput(new NetworkIndex(parsed(carmakers())));
    expect(structuredClone(graph)).toEqual(graph);
  });

  it('joins all ties of two parties, in both directions, in one edge', () => {
    const edge = edgeOf({
      stakes: [
        stake('alpha', 'beta', holding('2010', undefined, { capital: 15 })),
        stake('beta', 'alpha', holding('2010', undefined, { capital: 43.4 })),
      ],
      alliances: [alliance(['alpha', '2010'], ['beta', '2010'])],
    });
    expect(edge).toMatchObject({ source: 'alpha', target: 'beta', lines: 3 });
  });

  it('lets a majority pull harder than a minority, and that harder than a former tie', () => {
    const weightOf = (capital: number, until?: string): number =>
      edgeOf({ stakes: [stake('alpha', 'beta', holding('2010', until, { capital }))] }).weight;
    expect(weightOf(60)).toBeGreaterThan(weightOf(20));
    expect(weightOf(20)).toBeGreaterThan(weightOf(60, '2015'));
    expect(weightOf(60, '2015')).toBeGreaterThan(0);
  });

  it('lets talks pull nobody together, though their edge must keep clear', () => {
    const edge = edgeOf({ talks: [talks()] });
    expect(edge.weight).toBe(0);
    expect(edge.visibility).toBeGreaterThan(0);
  });

  it('does not see a tie that is not drawn on the day of compilation', () => {
    const edge = edgeOf({ stakes: [stake('alpha', 'beta', holding('2010', '2015'))] });
    expect(edge).toMatchObject({ visibility: 0, lines: 0 });
  });

  it('has space for the longest label and for the height of all', () => {
    const one = edgeOf({ stakes: [stake('alpha', 'beta', holding('2010'))] });
    const both = edgeOf({
      stakes: [stake('alpha', 'beta', holding('2010')), stake('beta', 'alpha', holding('2010'))],
    });
    expect(both.labelWidth).toBe(one.labelWidth);
    expect(both.labelHeight).toBe(2 * one.labelHeight);
  });

  it('is empty for an empty data set', () => {
    const empty = parsed({ ...sample({ ...nothing, parties: [] }), positions: {} });
    expect(layoutInput(new NetworkIndex(empty)).graph).toMatchObject({ nodes: [], edges: [] });
  });
});
