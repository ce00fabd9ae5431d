import cytoscape from 'cytoscape';
import { GraphRenderer, measureTextOf } from '../../src/render/index.js';
import type { Dataset } from '../../src/model/index.js';
import { layoutOverview } from '../../src/scene/index.js';
import { Store } from '../../src/store/index.js';
import { manyCompanies } from '../../tests/fixtures/many-companies.js';
import { parseDataset } from '../../src/diagnostics/index.js';
import { marked } from './marked.js';
import { plainElements, plainStyle, shippedDataset } from './shipped.js';
import { showAtOnce } from '../../tests/fixtures/show-at-once.js';
import { stage } from './stage.js';
import { THEME } from './theme.js';

const DAYS = {
  shipped: ['1995-07-01', '2005-07-01', '2015-07-01', '2020-07-01', '2025-07-01'],
  many: ['2005-07-01', '2025-07-01'],
};

const nothing = (): void => undefined;
const LISTENERS = {
  onPick: nothing,
  onToggle: nothing,
  onHover: nothing,
  onLeftToPage: nothing,
  onLeftOut: nothing,
  onCamera: nothing,
};

const PARTIES = 10_000;

/** A made-up data set of 10,000 parties; the places of its groups are found once ("placing"). */
function manyPartiesPlaced(): Dataset {
  const result = parseDataset(manyCompanies(PARTIES));
  if (!result.ok) throw new Error('The made-up data set is not valid.');
  const { dataset } = result;
  performance.mark('placing begins');
  const { positions } = layoutOverview(dataset);
  performance.mark('placing ends');
  return { ...dataset, overview: positions };
}

/**
 * Shows the overview of several days, each on two new canvases: from the state of
 * the store, in which the layout is finished ("ours", of which "composing" is the
 * scene), and by plain Cytoscape from finished elements ("plain"). Gives the number
 * of days. The data is the shipped one or one of many parties.
 */
export async function showOverviews(runs: number, data: 'shipped' | 'many'): Promise<number> {
  const dataset = data === 'many' ? manyPartiesPlaced() : await shippedDataset();
  for (let run = 0; run < runs; run++) {
    // Every day is new to the store of a round.
    const store = new Store();
    store.measureText = measureTextOf(THEME);
    await store.load({ type: 'data', data: structuredClone(dataset) });
    for (const day of DAYS[data]) await showOverview(store, day);
  }
  return DAYS[data].length;
}

async function showOverview(store: Store, day: string): Promise<void> {
  const ours = stage();
  store.canvas = { width: ours.clientWidth, height: ours.clientHeight };
  const renderer = new GraphRenderer(ours, THEME, LISTENERS);
  await marked('ours', renderer.cy, () => {
    const scene = store.sceneWith({ day });
    performance.mark('composing ends');
    if (scene) showAtOnce(renderer, scene);
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
