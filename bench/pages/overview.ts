import cytoscape from 'cytoscape';
import { GraphRenderer, measureTextOf } from '../../src/render/index.js';
import { Store } from '../../src/store/index.js';
import { marked } from './marked.js';
import { plainElements, plainStyle, shippedDataset } from './shipped.js';
import { stage } from './stage.js';
import { THEME } from './theme.js';

const DAYS = ['1995-07-01', '2005-07-01', '2015-07-01', '2020-07-01', '2025-07-01'];

const nothing = (): void => undefined;
const LISTENERS = {
  onPick: nothing,
  onToggle: nothing,
  onHover: nothing,
  onWheelLeftToPage: nothing,
  onLeftOut: nothing,
  onCamera: nothing,
};

/**
 * Shows the overview of several days, each on two new canvases: from the state of
 * the store, in which the layout is finished ("ours", of which "composing" is the
 * scene), and by plain Cytoscape from finished elements ("plain"). Gives the number
 * of days.
 */
export async function showOverviews(runs: number): Promise<number> {
  const dataset = await shippedDataset();
  for (let run = 0; run < runs; run++) {
    // Every day is new to the store of a round.
    const store = new Store();
    store.measureText = measureTextOf(THEME);
    await store.load({ type: 'data', data: structuredClone(dataset) });
    for (const day of DAYS) await showOverview(store, day);
  }
  return DAYS.length;
}

async function showOverview(store: Store, day: string): Promise<void> {
  const ours = stage();
  store.canvas = { width: ours.clientWidth, height: ours.clientHeight };
  const renderer = new GraphRenderer(ours, THEME, LISTENERS);
  await marked('ours', renderer.cy, () => {
    const scene = store.sceneWith({ day });
    performance.mark('composing ends');
    if (scene) renderer.show(scene);
  });
  const [width, height] = [renderer.cy.width(), renderer.cy.height()];
  const viewport = { zoom: renderer.cy.zoom(), pan: { ...renderer.cy.pan() } };
  const scene = store.sceneWith({ day });
  renderer.destroy();
  ours.remove();
  if (!scene) throw new Error(`There is no overview of ${day}.`);
  const elements = plainElements(scene);
  const container = stage();
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  const cy = cytoscape({ container, style: plainStyle(), ...viewport });
  await marked('plain', cy, () => {
    cy.add(elements);
    cy.layout({ name: 'preset', fit: false }).run();
  });
  cy.destroy();
  container.remove();
}
