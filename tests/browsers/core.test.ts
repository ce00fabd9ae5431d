import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyCompanies } from '../fixtures/many-companies.js';
import { BUILT_SITE, startServer, type Server } from '../site/server.js';
import type { Driver } from './driver.js';
import { startFirefox } from './firefox.js';
import { startWebKit } from './webkit.js';

const started = await Promise.all([startFirefox(), startWebKit()]);
const drivers = started.filter((driver) => driver !== undefined);
console.log(`Found: ${drivers.map(({ name }) => name).join(', ') || 'no other browser'}`);

let server: Server;

beforeAll(async () => {
  server = await startServer(BUILT_SITE);
  const two = '<ownership-explorer src="/graph-data/automakers.json"></ownership-explorer>'.repeat(
    2,
  );
  server.servePage('/two', two);
});

afterAll(async () => {
  await Promise.all(drivers.map(({ close }) => close()));
  await server.close();
});

const EXPLORER = "const explorer = document.querySelector('ownership-explorer');";
const GRAPH = `${EXPLORER} const graph = explorer.shadowRoot.querySelector('ownership-graph');`;

/** Opens the site, and waits until it can be acted on. */
async function open(driver: Driver, path = '/#day=2025-02-13'): Promise<void> {
  await driver.open(server.origin + path);
  await driver.run(`${GRAPH} await customElements.whenDefined('ownership-explorer'); await explorer.ready;
    while (!customElements.get('ownership-inspector') || !explorer.shadowRoot.querySelector('ownership-graph').shadowRoot.querySelector('.nodes'))
      await new Promise((later) => setTimeout(later, 20));`);
}

/** Where a party is drawn in the window. */
async function spotOf(driver: Driver, id: string): Promise<{ x: number; y: number }> {
  return (await driver.run(`${GRAPH}
    const { left, top } = graph.shadowRoot.querySelector('.canvas').getBoundingClientRect();
    const { x, y } = graph.cy.getElementById('${id}').renderedPosition();
    return { x: left + x, y: top + y };`)) as { x: number; y: number };
}

describe.for(drivers)('$name', (driver) => {
  it('opens the site under its strict policy, selects by a click, and goes back by Escape', async () => {
    await open(driver);
    const { x, y } = await spotOf(driver, 'toyota');
    await driver.click(x, y);
    const selected = `${EXPLORER} return explorer.selected;`;
    await expect.poll(() => driver.run(selected)).toBe('toyota');
    await driver.press('Escape');
    await expect.poll(() => driver.run(selected)).toBe(null);
  });

  it('moves from company to company by the keyboard', async () => {
    await open(driver);
    await driver.run(`${GRAPH} graph.shadowRoot.querySelector('[tabindex="0"]').focus();`);
    await driver.press('ArrowDown');
    await driver.press('Enter');
    await expect.poll(() => driver.run(`${EXPLORER} return explorer.selected;`)).toBeTruthy();
  });

  it('shows another day', async () => {
    await open(driver);
    const shown = await driver.run(`${EXPLORER} explorer.day = '1998-06-01'; await explorer.ready;
      const { day, nodes } = explorer.scene;
      return [day, nodes.some(({ label }) => label === 'Leapmotor')];`);
    expect(shown).toEqual(['1998-06-01', false]);
  });

  it('zooms by the wheel where the driver has one', async () => {
    await open(driver);
    const zoom = `${GRAPH} return graph.cy.zoom();`;
    const before = (await driver.run(zoom)) as number;
    const { x, y } = await spotOf(driver, 'toyota');
    await driver.click(x, y);
    await (driver.wheel ? driver.wheel(x, y, -300) : driver.press('+'));
    await expect.poll(() => driver.run(zoom)).not.toBe(before);
  });

  it('saves a picture', async () => {
    await open(driver);
    const bytes = await driver.run(
      `${EXPLORER} const png = await explorer.exportPng(); return [png.type, png.size];`,
    );
    expect(bytes).toEqual(['image/png', expect.any(Number)]);
  });

  it('lays out other data in a worker', async () => {
    await open(driver);
    const count = await driver.run(`${EXPLORER} explorer.view = 'network';
      explorer.data = ${JSON.stringify(manyCompanies(30))}; await explorer.ready; return explorer.scene.nodes.length;`);
    expect(count).toBe(30);
  });

  it('shows two explorers on a page', async () => {
    await driver.open(`${server.origin}/two`);
    const counts = await driver.run(`await customElements.whenDefined('ownership-explorer');
      const all = [...document.querySelectorAll('ownership-explorer')];
      await Promise.all(all.map(({ ready }) => ready)); return all.map(({ scene }) => scene.nodes.length > 10);`);
    expect(counts).toEqual([true, true]);
  });
});
