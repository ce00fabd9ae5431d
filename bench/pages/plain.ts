import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { stage } from './stage.js';

interface PlainGraph {
  elements: ElementDefinition[];
  style: StylesheetJson;
  /** The size of the graph on the site, in pixels. */
  width: number;
  height: number;
}

const FIT_PADDING_PX = 18;

/** Shows finished elements by Cytoscape alone. Returns when, in milliseconds since the page was opened. */
async function show(): Promise<number> {
  const response = await fetch('./graph.json');
  const { elements, style, width, height } = (await response.json()) as PlainGraph;
  const container = stage();
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  const layout = { name: 'preset', padding: FIT_PADDING_PX };
  const cy = cytoscape({ container, elements, style, layout });
  await new Promise((resolve) => cy.one('render', resolve));
  return performance.mark('shown').startTime;
}

window.shown = show();
