import type { Page } from 'playwright';
import { expect } from 'vitest';
import { carmakers } from '../fixtures/carmakers.js';
import { json } from './answers.js';
import { it } from './it.js';

/** An article with two graphs, the second in a shadow root, and an inspector for the first. */
const ARTICLE = `
  <article>
    <h1>Who owns the carmakers</h1>
    <p>Seen by itself:</p>
    <ownership-graph id="first" view="network" src="./graph-data/automakers.json"></ownership-graph>
    <ownership-inspector for="first"></ownership-inspector>
    <p>Seen by others:</p>
    <div id="host">
      <template shadowrootmode="open">
        <ownership-graph id="second" view="network" src="/small.json"></ownership-graph>
        <ownership-inspector for="second"></ownership-inspector>
      </template>
    </div>
  </article>`;

/** How many parties each graph of the article shows. */
function partiesShown(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const host = document.querySelector('#host')!.shadowRoot!;
    const graphs = [
      document.querySelector('ownership-graph')!,
      host.querySelector('ownership-graph')!,
    ];
    await Promise.all(graphs.map((graph) => graph.ready));
    return graphs.map((graph) => graph.scene!.nodes.length);
  });
}

it('shows two graphs in an article, one of them in a shadow root', async ({ server, visit }) => {
  server.servePage('/article', ARTICLE);
  server.answer('/small.json', json(carmakers()));
  const { page, pageLog, workers } = await visit('/article');
  const [first, second] = await partiesShown(page);
  expect(first).toBeGreaterThanOrEqual(40);
  expect(second).toBe(8);
  expect(await page.locator('ownership-graph canvas').count()).toBeGreaterThanOrEqual(2);
  expect(workers()).toBe(0);
  expect(pageLog).toEqual([]);
});

it('connects each inspector with the graph that it is for', async ({ server, visit }) => {
  server.servePage('/article', ARTICLE);
  server.answer('/small.json', json(carmakers()));
  const { page, pageLog } = await visit('/article');
  await partiesShown(page);
  const [first, second] = [
    page.locator('ownership-inspector').nth(0).locator('article'),
    page.locator('ownership-inspector').nth(1).locator('article'),
  ];
  await page.evaluate(() => document.querySelector('ownership-graph')!.select('subaru'));
  await expect.poll(() => first.innerText()).toContain('Subaru');
  await expect.poll(() => second.innerText()).toContain('A handful of companies.');
  await page.evaluate(() => {
    const host = document.querySelector('#host')!.shadowRoot!;
    host.querySelector('ownership-graph')!.select('lender');
  });
  await expect.poll(() => second.innerText()).toContain('Lender');
  expect(await first.innerText()).toContain('Subaru');
  expect(pageLog).toEqual([]);
});

it('notifies the page of what readers select, also from inside the shadow root', async ({
  server,
  visit,
}) => {
  server.servePage('/article', ARTICLE);
  server.answer('/small.json', json(carmakers()));
  const { page } = await visit('/article');
  await partiesShown(page);
  const notified = await page.evaluate(() => {
    const selected: unknown[] = [];
    document.addEventListener('ownership-select', (event) => {
      selected.push((event as CustomEvent<unknown>).detail);
    });
    document.querySelector('ownership-graph')!.select('nissan');
    const host = document.querySelector('#host')!.shadowRoot!;
    host.querySelector('ownership-graph')!.select('three-makers');
    return selected;
  });
  expect(notified).toEqual([
    { id: 'nissan', type: 'party' },
    { id: 'three-makers', type: 'alliance' },
  ]);
});

it('leaves the wheel to the article until a reader engages the graph', async ({
  server,
  visit,
}) => {
  server.servePage('/article', ARTICLE);
  server.answer('/small.json', json(carmakers()));
  const { page } = await visit('/article');
  await partiesShown(page);
  await page.locator('#first').hover({ position: { x: 20, y: 60 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

it('survives being taken out, put back and moved within the article', async ({ server, visit }) => {
  server.servePage('/article', ARTICLE);
  server.answer('/small.json', json(carmakers()));
  const { page, pageLog } = await visit('/article');
  await partiesShown(page);
  await page.evaluate(async () => {
    const graph = document.querySelector('ownership-graph')!;
    const article = document.querySelector('article')!;
    graph.remove();
    await new Promise((later) => setTimeout(later, 50));
    article.append(graph);
    await graph.updateComplete;
    document.querySelector('#host')!.shadowRoot!.append(graph);
    await graph.updateComplete;
    article.prepend(graph);
  });
  expect((await partiesShown(page))[0]).toBeGreaterThanOrEqual(40);
  expect(await page.locator('#first canvas').count()).toBeGreaterThan(0);
  expect(pageLog).toEqual([]);
});
