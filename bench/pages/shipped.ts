import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { stylesheet } from '../../src/render/stylesheet.js';
import { syncSteps } from '../../src/render/sync.js';
import { readDataset } from '../../src/formats/index.js';
import type { Dataset } from '../../src/model/index.js';
import { NetworkIndex, DEFAULT_FILTERS } from '../../src/network/index.js';
import { finish, SceneBuilder, textWidth, type Scene } from '../../src/scene/index.js';
import { THEME } from './theme.js';

const ADDRESS = '../graph-data/automakers.json';

/** The data set as the built site ships it, with positions. */
export async function shippedDataset(): Promise<Dataset> {
  const result = await readDataset(await (await fetch(ADDRESS)).text());
  if (!result.ok) throw new Error('The shipped data set is not valid.');
  return result.dataset;
}

/** The network of a data set on one day after the other. */
export function scenesOf(dataset: Dataset): (day: string) => Scene {
  const builder = new SceneBuilder(new NetworkIndex(dataset));
  return (day) =>
    builder.build(dataset.positions ?? {}, {
      day,
      filters: DEFAULT_FILTERS,
      measureText: textWidth,
    });
}

/** A scene as somebody who uses plain Cytoscape would write it. */
export function plainElements(scene: Scene): ElementDefinition[] {
  const cy = cytoscape({ headless: true });
  finish(syncSteps(cy, scene));
  const elements = cy.elements().map((element): ElementDefinition => {
    const position = element.isNode() ? { position: { ...element.position() } } : {};
    const data = { ...(element.data() as ElementDefinition['data']) };
    // `cy.json` cannot give an edge other ends, so that one with other ends is another edge.
    if (element.isEdge()) data.id = [data.id, data.source, data.target].join(' ');
    return { group: element.group(), data, ...position, classes: element.classes().join(' ') };
  });
  cy.destroy();
  return elements;
}

/** The style sheet of the site for plain Cytoscape, which leaves out labels that are too small by itself. */
export function plainStyle(): StylesheetJson {
  const labels = { selector: 'edge', style: { 'min-zoomed-font-size': 7 } } as const;
  return [...stylesheet(THEME), labels];
}

/** A scene for a page of plain Cytoscape. */
export function plainGraph(scene: Scene): { elements: ElementDefinition[]; style: unknown } {
  return { elements: plainElements(scene), style: plainStyle() };
}
