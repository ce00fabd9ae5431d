import cytoscape, {
  type ElementDefinition,
  type LayoutOptions,
  type Position,
  type StylesheetJson,
} from 'cytoscape';
import { stage } from './stage.js';

interface PlainGraph {
  elements: ElementDefinition[];
  style: StylesheetJson;
  /** The size of the canvas on the site, in pixels, and what it shows. */
  width: number;
  height: number;
  zoom: number;
  pan: Position;
}

/** Shows finished elements by Cytoscape alone. Returns when, in milliseconds since the page was opened. */
async function show(): Promise<number> {
  const response = await fetch('./graph.json');
  const { elements, style, width, height, zoom, pan } = (await response.json()) as PlainGraph;
  const container = stage();
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  const layout = { name: 'preset', fit: false } as LayoutOptions;
  const cy = cytoscape({ container, elements, style, layout, zoom, pan });
  await new Promise((resolve) => cy.one('render', resolve));
  return performance.mark('shown').startTime;
}

window.shown = show();
