import type { Page } from 'playwright';
import { expect } from 'vitest';
import { carmakers } from '../fixtures/carmakers.js';
import { json } from './answers.js';
import { it } from './it.js';

/** What scripts of another age do to every object. */
const OLD_SCRIPT = `
  Object.prototype.extend = function () {};
  Array.prototype.last = function () { return this[this.length - 1]; };`;

/** A page in German, with such a script. */
const PAGE = `
  <script src="/old.js"></script>
  <h1>Wem gehört wer</h1>
  <ownership-explorer day="2025-06-01" view="network" src="/small.json">
    <span slot="title">Wem gehört Nissan</span>
  </ownership-explorer>`;

/** In which language a screen reader reads an element. */
const LANGUAGE_OF = `(element) => {
  for (let node = element; node; node = node.parentNode ?? node.host) {
    if (node.lang) return node.lang;
  }
}`;

/** How large the explorer is, how many companies are drawn in it, and the font of its heading. */
function shown(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const explorer = document.querySelector('ownership-explorer')!;
    const root = explorer.shadowRoot!;
    const graph = root.querySelector('ownership-graph')!;
    const { width, height } = explorer.getBoundingClientRect();
    const heading = getComputedStyle(root.querySelector('h1')!);
    return [width, height, graph.cy!.nodes().length, heading.fontFamily, heading.fontSize];
  });
}

it('works among extended prototypes, in a page of another language, and in a window that it is moved to', async ({
  server,
  visit,
}) => {
  server.servePage('/in-german', PAGE);
  server.answer('/small.json', json(carmakers()));
  server.answer('/old.js', (response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(OLD_SCRIPT);
  });
  server.servePage('/popup', '');
  const { page, pageLog } = await visit('/in-german');
  await page.evaluate(() => {
    document.documentElement.lang = 'de';
    return document.querySelector('ownership-explorer')!.ready;
  });
  await page.getByRole('button', { name: 'Table' }).waitFor();
  const languages = await page.evaluate(`
    (() => {
      const explorer = document.querySelector('ownership-explorer');
      const deep = [...explorer.shadowRoot.querySelectorAll('ownership-inspector, button')];
      const inside = deep.flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('p') ?? [])]);
      return [explorer.children[0], ...inside].map(${LANGUAGE_OF});
    })()`);
  const [title, ...inside] = languages as string[];
  expect([title, [...new Set(inside)]]).toEqual(['de', ['en']]);
  const before = await shown(page);
  const opening = page.waitForEvent('popup');
  await page.evaluate(
    () =>
      new Promise<void>((moved) => {
        const popup = window.open('/popup', '', 'popup,width=1280,height=800')!;
        popup.addEventListener('load', () => {
          popup.document.body.replaceChildren(document.querySelector('ownership-explorer')!);
          moved();
        });
      }),
  );
  const popup = await opening;
  await popup.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => shown(popup)).toEqual(before);
  await popup.getByRole('button', { name: 'Table' }).click();
  await popup
    .getByRole('row', { name: /Nissan/ })
    .first()
    .waitFor();
  expect(pageLog).toEqual([]);
});
