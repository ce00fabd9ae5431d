import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { stage } from './stage.js';

interface Picture {
  elements: ElementDefinition[];
  style: StylesheetJson;
  /** The room that the site has for the graph, in pixels. */
  width: number;
  height: number;
}

const FIT_PADDING_PX = 18;

/** Shows a finished picture by Cytoscape alone. Gives the time of it in milliseconds. */
async function show(): Promise<number> {
  const response = await fetch('./picture.json');
  const { elements, style, width, height } = (await response.json()) as Picture;
  const container = stage();
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  const layout = { name: 'preset', padding: FIT_PADDING_PX };
  const cy = cytoscape({ container, elements, style, layout });
  await new Promise((resolve) => cy.one('render', resolve));
  return performance.mark('shown').startTime;
}

window.shown = show();
