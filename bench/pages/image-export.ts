import cytoscape from 'cytoscape';
import '../../src/elements/graph/define.js';
import { stylesheet } from '../../src/render/stylesheet.js';
import { syncSteps } from '../../src/render/sync.js';
import { finish } from '../../src/scene/index.js';
import { stage } from './stage.js';
import { shippedDataset } from './shipped.js';
import { THEME } from './theme.js';

const SCALE = 2;

/** The milliseconds that one image of the whole graph took, by the clock. */
export interface ExportRun {
  ours: number;
  plain: number;
}

/**
 * Makes images of the same graph by `exportPng` and by plain `cy.png`, in
 * turns, with the marks "ours begins", "plain begins" and "plain ends".
 */
export async function exportImages(runs: number): Promise<ExportRun[]> {
  const graph = document.createElement('ownership-graph');
  graph.view = 'network';
  document.body.append(graph);
  graph.data = await shippedDataset();
  await graph.ready;
  const { scene } = graph;
  if (!scene) throw new Error('The shipped data set has no scene.');
  const cy = cytoscape({
    container: stage(),
    style: stylesheet(THEME),
    layout: { name: 'preset' },
  });
  finish(syncSteps(cy, scene));
  cy.fit();
  await new Promise((resolve) => cy.one('render', resolve));
  const results: ExportRun[] = [];
  for (let run = 0; run < runs; run++) {
    const begin = performance.mark('ours begins').startTime;
    await graph.exportPng({ scale: SCALE });
    const middle = performance.mark('plain begins').startTime;
    await cy.png({
      output: 'blob-promise',
      full: true,
      scale: SCALE,
      maxWidth: 1,
      bg: THEME.paper,
    });
    const end = performance.mark('plain ends').startTime;
    results.push({ ours: middle - begin, plain: end - middle });
  }
  return results;
}
