import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';
import { GraphRenderer, Interaction } from '../../src/render/index.js';
import { createNetworkDrawing } from '../../src/render/network-drawing.js';
import type { Point } from '../../src/geometry/index.js';
import { marked } from './marked.js';
import { plainElements, plainStyle, scenesOf, shippedDataset } from './shipped.js';
import { showAtOnce } from '../../tests/fixtures/show-at-once.js';
import { stage } from './stage.js';
import { THEME } from './theme.js';

/** From the end of the last century to today, in steps of years and of weeks. */
const DAYS = [
  '1998-06-01',
  '1999-06-01',
  '2006-01-01',
  '2010-04-08',
  '2016-10-21',
  '2021-03-24',
  '2023-11-09',
  '2024-12-24',
  '2025-02-14',
  '2025-11-01',
];

function plainGraph(filters: { zoom: number; pan: Point }): Core {
  return cytoscape({
    ...filters,
    container: stage(),
    style: plainStyle(),
    layout: { name: 'preset', fit: false } as LayoutOptions,
  });
}

/**
 * Goes through the days several times, each day on three graphs of the network: on the canvas
 * from the data set ("ours", of which "building" is the scene), and on plain
 * Cytoscape from finished elements, by `cy.json` ("json") and by removing and
 * adding all ("replacing"). Gives the number of days.
 */
export async function changeDays(runs: number): Promise<number> {
  const dataset = await shippedDataset();
  const nothing = (): void => undefined;
  const listeners = {
    onPick: nothing,
    onToggle: nothing,
    onHover: nothing,
    onLeftToPage: nothing,
    onLeftOut: nothing,
    onCamera: nothing,
  };
  const sceneOn = scenesOf(dataset);
  const canvas = new GraphRenderer(stage(), THEME, listeners);
  canvas.interact((settings) => new Interaction(settings));
  canvas.drawNetworks(createNetworkDrawing);
  // The first scene is fitted and the viewport stays as it is then; all show the same part.
  showAtOnce(canvas, sceneOn(dataset.compiled));
  const filters = { zoom: canvas.cy.zoom(), pan: { ...canvas.cy.pan() } };
  const json = plainGraph(filters);
  const replaced = plainGraph(filters);
  const days = DAYS.map((day) => ({ day, elements: plainElements(sceneOn(day)) }));
  for (let run = 0; run < runs; run++) {
    // Every day is new to the scenes of a round, which begin with another day.
    const sceneInRound = scenesOf(dataset);
    sceneInRound(dataset.compiled);
    for (const { day, elements } of days) {
      await marked('ours', canvas.cy, () => {
        const scene = sceneInRound(day);
        performance.mark('building ends');
        showAtOnce(canvas, scene);
      });
      await marked('json', json, () => json.json({ elements }));
      await marked('replacing', replaced, () => {
        replaced.batch(() => {
          replaced.elements().remove();
          replaced.add(elements);
        });
      });
    }
  }
  return DAYS.length;
}
