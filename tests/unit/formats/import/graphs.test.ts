import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../fixtures/format-samples.js';
import { countOf, readWell, stakesOf } from '../../../fixtures/read-files.js';

describe('a graph', () => {
  it.each([
    ['graphml', 'Acme > Beta & Söhne: 60'],
    ['gexf', 'Acme > Beta: 60'],
    ['gml', 'Acme > Beta & Co: 60'],
    ['cytoscape', 'Acme > Beta: 60'],
  ])('is read from %s, with its edges as stakes', async (format, stake) => {
    const { dataset, report } = await readWell({ file: SAMPLES[format] });
    expect(stakesOf(dataset)).toEqual([stake]);
    expect(report.files).toMatchObject([{ format, read: { nodes: 2, edges: 1, shares: 1 } }]);
    expect(countOf(report, 'edge-direction')).toBe(1);
  });

  it('tells what its nodes are', async () => {
    const { dataset: graphml } = await readWell({ file: SAMPLES.graphml });
    const { dataset: gexf } = await readWell({ file: SAMPLES.gexf });
    expect(graphml.parties[0]).toMatchObject({ id: 'n0', name: 'Acme', country: 'JP' });
    expect(gexf.parties[0]).toMatchObject({ kind: 'state' });
  });

  it('has edges that point the other way where that is told', async () => {
    const { dataset, report } = await readWell(
      { file: SAMPLES.gexf },
      { edges: 'target-owns-source' },
    );
    expect(stakesOf(dataset)).toEqual(['Beta > Acme: 60']);
    expect(countOf(report, 'edge-direction')).toBe(0);
  });

  it('has shares that are unknown where programs gave every edge the weight 1', async () => {
    const file = SAMPLES.gexf!.replace(/<attvalue for="0" value="60"\/>/, '');
    expect(stakesOf((await readWell({ file })).dataset)).toEqual(['Acme > Beta: "unknown"']);
  });

  it('says so where its edges have no direction', async () => {
    const { report } = await readWell({ file: SAMPLES.gml!.replace('directed 1', 'directed 0') });
    expect(countOf(report, 'undirected-edge')).toBe(1);
  });

  it('has names for nodes without any', async () => {
    const file = '<graphml><graph edgedefault="directed"><node/></graph></graphml>';
    const { dataset } = await readWell({ file });
    expect(dataset.parties).toMatchObject([{ id: 'party-1', name: 'party-1' }]);
  });

  it('can be several files, whose nodes stay apart', async () => {
    const { dataset } = await readWell({ a: SAMPLES.gml, b: SAMPLES.gml });
    expect(dataset.stakes).toHaveLength(2);
  });
});
